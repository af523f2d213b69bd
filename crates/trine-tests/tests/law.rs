//! The law: nothing that has a name or a position gives it to another.
//!
//! Every fixture, and a sample of real documents, is reordered at random and added to in front, and generated over the
//! lock of what it was. A caller of the old client compiles against the new one and sends the same bytes.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use trine_diag::Severity;
use trine_plan::{Layout, List, NameLock};
use trine_tests::fixture::{Fixture, Made};
use trine_tests::law::{Chance, add, caller, reorder};

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map(Path::to_owned)
        .unwrap_or_default()
}

/// The package of the callers: its own workspace.
const MANIFEST: &str = r#"[package]
name = "law"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[profile.dev]
debug = 0

[features]
default = ["serde", "testing"]
transport = []
reqwest = []
blocking = []
serde = ["trine-runtime/serde", "uuid/serde"]
testing = ["trine-runtime/testing"]
GROUPS
[dependencies]
serde = "1"
serde_json = "1"
uuid = "1"
trine-runtime = { path = "RUNTIME", default-features = false, features = ["jiff", "oauth", "page", "stream", "uuid", "webhook"] }
"#;

/// The code that every pair of callers shares.
const SHOW: &str = r#"
use trine_runtime::{Error, HttpRequest};

/// A request as text: its line, its headers sorted, its body, without the boundary, which is another one each time.
pub fn request(name: &str, made: Result<HttpRequest, Error>) -> String {
    let (head, body) = match made {
        Ok(request) => request.into_parts(),
        Err(error) => return format!("{name}: {error}"),
    };
    let mut headers: Vec<String> = head.headers.iter().map(|(name, value)| {
        format!("{name}: {}", String::from_utf8_lossy(value.as_bytes()))
    }).collect();
    headers.sort();
    let mut collected = std::pin::pin!(body.collect(1 << 24));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let body = match std::future::Future::poll(collected.as_mut(), &mut context) {
        std::task::Poll::Ready(Ok(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
        std::task::Poll::Ready(Err(error)) => error.to_string(),
        std::task::Poll::Pending => "not ready".to_owned(),
    };
    let text = format!("{name}: {} {}\n{}\n{body}", head.method, head.uri, headers.join("\n"));
    match text.split_once("boundary=") {
        Some((_, rest)) => {
            let boundary: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
            text.replace(&boundary, "BOUNDARY")
        }
        None => text,
    }
}

/// Prints where the two callers differ.
pub fn compare(name: &str, old: fn(&mut Vec<String>), new: fn(&mut Vec<String>)) -> usize {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    old(&mut before);
    new(&mut after);
    let pairs = before.iter().zip(&after).filter(|(old, new)| old != new);
    let differ = pairs.inspect(|(old, new)| println!("{name}: {old}\n  is now {new}")).count();
    differ + before.len().abs_diff(after.len())
}
"#;

/// A document, and the same one later.
struct Pair {
    name: String,
    old: Made,
    new: Made,
}

/// Fixtures in which the order decides, since the document contradicts itself: two parameters of one name, two media
/// types of a parameter.
const BY_ORDER: &[&str] = &["findings/T0088_parameter_twice", "findings/T0091_several_contents"];

/// The sample of real documents: those of each folder that are no larger than so many bytes, every so manyth.
const SAMPLE: &[(&str, u64, usize)] = &[("real", 400_000, 1), ("guru", 60_000, 24)];

/// The size of the largest real document that a caller is made of, and the number of such documents.
const CALLED: (usize, usize) = (25_000, 3);

/// A sample of the real documents that lie beside the repository. A run in CI fails without them, another one says that
/// there are none.
fn sample() -> Vec<(Fixture, Value)> {
    let corpus = root().join("../shared/corpus");
    let mut found = Vec::new();
    for (folder, largest, step) in SAMPLE {
        let files = std::fs::read_dir(corpus.join(folder)).into_iter().flatten();
        let is_small = |path: &PathBuf| {
            path.metadata()
                .is_ok_and(|file| file.is_file() && file.len() <= *largest)
        };
        let mut paths: Vec<PathBuf> = files
            .filter_map(|file| Some(file.ok()?.path()))
            .filter(is_small)
            .collect();
        paths.sort();
        found.extend(paths.into_iter().step_by(*step));
    }
    if found.is_empty() {
        assert!(std::env::var_os("CI").is_none(), "{} is there", corpus.display());
        eprintln!("skipped: there is no ../shared/corpus");
    }
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).unwrap();
        let document: Value = serde_yaml::from_slice(&bytes).ok()?;
        let name = path.file_stem()?.to_string_lossy();
        let name: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        let fixture = Fixture {
            name: format!("real/{name}"),
            file: "document.json".into(),
            bytes,
        };
        document.is_object().then_some((fixture, document))
    };
    found.into_iter().filter_map(read).collect()
}

/// The fixtures that have a reading, as trees.
fn fixtures() -> Vec<(Fixture, Value)> {
    let fixtures = Fixture::all()
        .unwrap()
        .into_iter()
        .filter(|fixture| !fixture.is_reject() && !BY_ORDER.contains(&fixture.name.as_str()));
    let read = |fixture: Fixture| {
        let document: Value = serde_yaml::from_slice(&fixture.bytes).ok()?;
        document.is_object().then_some((fixture, document))
    };
    fixtures.filter_map(read).collect()
}

fn made(fixture: &Fixture, document: &Value, lock: &NameLock) -> Option<Made> {
    let written = Fixture {
        bytes: document.to_string().into_bytes(),
        ..fixture.clone()
    };
    let made = written.make_as(Layout::Crate, lock).unwrap();
    let has_errors = made.diagnostics.iter().any(|found| found.severity == Severity::Error);
    (!has_errors && !made.sources.is_empty()).then_some(made)
}

/// A document and what becomes of it by a change; `None` where either has no reading.
fn pair(fixture: &Fixture, document: &Value, change: fn(&mut Value, &mut Chance)) -> Option<Pair> {
    let old = made(fixture, document, &NameLock::default())?;
    let mut later = document.clone();
    change(&mut later, &mut Chance::of(&fixture.name));
    let new = made(fixture, &later, &old.names)?;
    Some(Pair {
        name: fixture.ident(),
        old,
        new,
    })
}

fn reordered_and_added(document: &mut Value, chance: &mut Chance) {
    reorder(document, chance);
    add(document, chance);
}

/// The lines of `api.txt` that are gone, and the pagers that go another way through their pages.
fn lost(pair: &Pair) -> Vec<String> {
    let there: std::collections::BTreeSet<&str> = pair.new.surface.lines().collect();
    let gone = pair
        .old
        .surface
        .lines()
        .filter(|line| !line.is_empty() && !there.contains(line));
    let pages = |made: &Made, owner: &str| made.names.list(List::Pages, owner).to_vec();
    let pagers = pair.old.names.lists.keys().filter(|(list, _)| *list == List::Pages);
    let moved = pagers.filter(|(_, owner)| pages(&pair.old, owner) != pages(&pair.new, owner));
    let moved = moved.map(|(_, owner)| format!("the pager of {owner}"));
    let shut = shut(&pair.old, &pair.new).into_iter();
    let gone = gone.map(str::to_owned).chain(shut).chain(moved);
    gone.map(|line| format!("{}: {line}", pair.name)).collect()
}

/// The public items that came behind a feature, and the features that left the default set.
fn shut(old: &Made, new: &Made) -> Vec<String> {
    let gates = old.gates.iter().filter_map(|(item, before)| {
        let now = new.gates.get(item)?;
        (!now.covers(before)).then(|| format!("{item} was behind {before:?} and is behind {now:?}"))
    });
    let usual = old.features.iter().filter(|feature| feature.default);
    let left = usual.filter(|before| {
        let now = new.features.iter().find(|now| now.name == before.name);
        !now.is_some_and(|now| now.default)
    });
    gates
        .chain(left.map(|feature| format!("{} left the default set", feature.name)))
        .collect()
}

/// The lines of `api.txt` that documents lose by each change.
fn lost_of(documents: Vec<(Fixture, Value)>) -> Vec<String> {
    let mut gone = Vec::new();
    for (fixture, document) in documents {
        for change in [reorder as fn(&mut Value, &mut Chance), add, reordered_and_added] {
            gone.extend(pair(&fixture, &document, change).iter().flat_map(lost));
        }
    }
    gone.sort();
    gone.dedup();
    gone
}

#[test]
fn what_is_reordered_and_added_in_front_takes_nothing_away() {
    let gone = lost_of(fixtures());
    assert!(gone.is_empty(), "these lines are gone:\n{}", gone.join("\n"));
}

#[test]
fn what_real_documents_reorder_and_add_in_front_takes_nothing_away() {
    let gone = lost_of(sample());
    assert!(gone.is_empty(), "these lines are gone:\n{}", gone.join("\n"));
}

#[test]
fn caller_of_the_old_client_compiles_with_the_new_one_and_sends_the_same_bytes() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("law");
    let source = folder.join("src");
    let _ = std::fs::remove_dir_all(&source);
    std::fs::create_dir_all(&source).unwrap();
    let (mut modules, mut runs, mut requests) = (String::new(), String::new(), 0);
    let mut groups = std::collections::BTreeSet::new();
    let mut left_out = Vec::new();
    let small = sample()
        .into_iter()
        .filter(|(fixture, _)| fixture.bytes.len() <= CALLED.0);
    for (fixture, document) in fixtures().into_iter().chain(small.take(CALLED.1)) {
        let Some(pair) = pair(&fixture, &document, reordered_and_added) else {
            continue;
        };
        let caller = caller(&pair.old.sources).unwrap();
        requests += caller.requests;
        left_out.extend(caller.left_out.iter().map(|method| format!("{}: {method}", pair.name)));
        let name = &pair.name;
        let features = pair.old.features.iter().chain(&pair.new.features);
        groups.extend(features.map(|feature| feature.name.clone()));
        for (age, made) in [("old", &pair.old), ("new", &pair.new)] {
            write(made, &format!("{name}_{age}"), &source);
            let _ = writeln!(
                modules,
                "mod {name}_{age};\nmod {name}_{age}_caller {{ use crate::{name}_{age} as client; include!(\"{name}_caller.rs\"); }}"
            );
        }
        std::fs::write(source.join(format!("{name}_caller.rs")), caller.rust).unwrap();
        let _ = writeln!(
            runs,
            "    differ += show::compare(\"{name}\", {name}_old_caller::run, {name}_new_caller::run);"
        );
    }
    let main = format!(
        "#![allow(warnings)]\nmod show;\n{modules}\nfn main() {{\n    let mut differ = 0;\n{runs}    std::process::exit(i32::from(differ > 0));\n}}\n"
    );
    std::fs::write(source.join("main.rs"), main).unwrap();
    std::fs::write(source.join("show.rs"), SHOW).unwrap();
    let runtime = root().join("crates/trine-runtime").display().to_string();
    std::fs::write(
        folder.join("Cargo.toml"),
        MANIFEST.replace("RUNTIME", &runtime.replace('\\', "/")).replace(
            "GROUPS",
            &groups.iter().map(|group| format!("{group} = []\n")).collect::<String>(),
        ),
    )
    .unwrap();
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    println!("{requests} requests; no caller can make: {left_out:?}");
    assert!(requests > 300, "{requests} requests are compared");
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let groups: Vec<String> = groups.into_iter().collect();
    command.args(["run", "--quiet", "--features", &groups.join(",")]);
    command.current_dir(&folder);
    let done = command.env("CARGO_TARGET_DIR", folder.join("target")).output().unwrap();
    let text = |bytes: &[u8]| -> String { String::from_utf8_lossy(bytes).chars().take(30_000).collect() };
    assert!(done.status.success(), "{}\n{}", text(&done.stdout), text(&done.stderr));
}

/// The files of a client as those of a module: the crate's root is the module.
fn write(made: &Made, ident: &str, source: &Path) {
    for file in &made.sources {
        let path = file.path.trim_start_matches("src/").replace("lib.rs", "mod.rs");
        let path = source.join(ident).join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.contents.replace("crate::", &format!("crate::{ident}::"))).unwrap();
    }
}
