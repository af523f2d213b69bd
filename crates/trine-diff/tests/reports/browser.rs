//! The page in a real browser: a script that a person's hands stand for is added to it, and what the page then shows
//! is read back.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use trine_diff::render;

use crate::made;

/// The names of Chromium.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The browser, or `None` where there is none, which the output of the tests says.
fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let found = NAMES.iter().find_map(|name| {
        let mut files = folders.iter().map(|folder| folder.join(name));
        files.find(|file| file.is_file())
    });
    if found.is_none() {
        // Only what is written without a macro is seen of a test that passes.
        let _ = std::io::stderr().write_all(b"not looked at: there is no Chromium to show the HTML page\n");
    }
    found
}

/// The lines that `script` logs on the page of a report, or `None` where there is no browser.
fn logged(page: &str, script: &str) -> Option<Vec<String>> {
    let browser = browser()?;
    let folder = tempfile::tempdir().unwrap();
    let harness = format!(
        "<script>\nconst lines = [], log = (...words) => lines.push(words.join(\" \"));\n\
         const press = (key, target) => (target ?? document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent(\"keydown\", {{ key, bubbles: true, cancelable: true }}));\n\
         const shown = () => articles.filter((article) => article.offsetParent !== null).map((article) => article.id.replace(/^0*/, \"\")).join(\",\");\n\
         const type = (control, value) => {{ control.value = value; control.dispatchEvent(new Event(\"input\")); }};\n\
         const colour = (element) => getComputedStyle(element).backgroundColor;\n\
         try {{ {script} }} catch (error) {{ log(\"error:\", error); }}\n\
         document.body.innerHTML = \"\"; const out = document.createElement(\"pre\"); out.id = \"logged\";\n\
         out.textContent = lines.join(\"\\n\"); document.body.append(out);\n</script>\n"
    );
    let page = page.replace("</body>", &format!("{harness}</body>"));
    let file = folder.path().join("page.html");
    std::fs::write(&file, page).unwrap();
    let dom = run(&browser, folder.path(), &file, &["--dump-dom"]);
    let (_, rest) = dom
        .split_once("<pre id=\"logged\">")
        .unwrap_or_else(|| panic!("the page logged nothing:\n{dom}"));
    let (lines, _) = rest.split_once("</pre>").unwrap();
    Some(lines.lines().map(str::to_owned).collect())
}

fn run(browser: &Path, folder: &Path, file: &Path, more: &[&str]) -> String {
    let profile = format!("--user-data-dir={}", folder.join("profile").display());
    let done = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--hide-scrollbars",
        ])
        .args([
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--window-size=1200,1600",
            &profile,
        ])
        .args(more)
        .arg(format!("file://{}", file.display()))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

#[test]
fn page_filters_searches_and_takes_the_keyboard() {
    let script = r##"
        log(shown());
        press("1"); log(shown()); press("1");
        type(group, "operations"); log(shown()); type(group, "");
        type(operation, String(operations.indexOf("DELETE /pets/{id}"))); log(shown()); type(operation, "");
        type(search, "SOLD state"); log(shown());
        press("Escape", search); log(shown());
        type(search, "zebra"); log(shown(), find("empty").offsetParent !== null, find("shown").textContent);
        press("x"); log(shown());
        press("j"); log(document.activeElement.id); press("j"); log(document.activeElement.id);
        press("k"); log(document.activeElement.id);
        const details = document.activeElement.querySelector("details.more");
        log(details.open); press("o"); log(details.open);
        press("/"); log(document.activeElement.id); press("1"); log(shown()); press("Escape");
        press("g"); log(document.activeElement.id); press("Escape");
        press("?"); log(find("help").open);
    "##;
    let Some(lines) = logged(&render::html(&made::report()), script) else {
        return;
    };
    let id = |at: usize| format!("{at:016x}");
    let all = "1,3,2,4,5,6";
    let expected = [
        all,
        "2,4,5,6",
        all,
        "1",
        "2",
        all,
        " true 0 of 6 shown",
        all,
        &id(1),
        &id(3),
        &id(1),
        "true",
        "false",
        "search",
        all,
        "group",
        "true",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn excerpts_stand_side_by_side_and_all_operations_can_be_listed() {
    let script = r##"
        const [old, now] = articles[1].querySelectorAll(".sides > div");
        log(old.getBoundingClientRect().top === now.getBoundingClientRect().top, old.getBoundingClientRect().right < now.getBoundingClientRect().left);
        log(old.querySelectorAll(".old").length, now.querySelectorAll(".new").length, old.querySelectorAll(".both").length);
        const all = articles[2].querySelector("details.all");
        log(Array.from(articles[2].querySelectorAll(".sides p"), (place) => place.textContent.split(":")[0]).join("; "), articles[2].querySelectorAll(".around").length);
        all.open = true; listAll(all); log(all.querySelectorAll("li").length);
    "##;
    let Some(lines) = logged(&render::html(&made::report()), script) else {
        return;
    };
    assert_eq!(lines, ["true true", "1 1 2", "old, where it would be; new 2", "18"]);
}

#[test]
fn five_hundred_changes_stand_on_one_page_and_are_filtered_quickly() {
    let script = r##"
        log(shown().split(",").length);
        const start = performance.now();
        type(search, "reason 49."); log(shown().split(",").length); type(search, "");
        press("1"); press("2"); log(shown().split(",").length);
        log(performance.now() - start < 3000);
    "##;
    let Some(lines) = logged(&render::html(&made::many(500)), script) else {
        return;
    };
    assert_eq!(lines, ["500", "5", "250", "true"]);
}

#[test]
fn page_is_light_or_dark_as_the_reader_wants() {
    let script = "log(matchMedia(\"(prefers-color-scheme: dark)\").matches, colour(document.body));";
    let page = render::html(&made::report());
    let Some(light) = logged(&page, script) else { return };
    assert_eq!(light, ["false rgb(255, 255, 255)"]);
    // The same page with the reader's wish turned round.
    let dark = page.replace("prefers-color-scheme: dark", "prefers-color-scheme: light");
    let dark = logged(&dark, "log(colour(document.body));").unwrap();
    assert_eq!(dark, ["rgb(21, 23, 26)"]);
}

#[test]
fn text_of_a_document_runs_nothing() {
    let script = "log(document.images.length, document.querySelectorAll(\"main b\").length, articles.length, operations.length);";
    let page =
        render::html(&made::hostile()).replace("<head>", "<head><script>window.alert = () => { throw 1; };</script>");
    let Some(lines) = logged(&page, script) else { return };
    assert_eq!(lines, ["0 0 1 1"]);
}
