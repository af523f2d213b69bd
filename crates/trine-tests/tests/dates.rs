//! `date-time` of `trine.toml`: the crate whose types dates are, or text.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use trine::driver::{Job, compile};
use trine::{Choices, CrateName};
use trine_emit::File;
use trine_lower::TypedText;
use trine_parse::FileLoader;
use trine_plan::{DateCrate, Layout};
use trine_tests::fixture::{Fixture, folder};

const CHOICES: &[(&str, Option<DateCrate>)] = &[
    ("jiff", Some(DateCrate::Jiff)),
    ("chrono", Some(DateCrate::Chrono)),
    ("time", Some(DateCrate::Time)),
    ("string", None),
];

fn fixture() -> Fixture {
    let path = folder().canonicalize().unwrap().join("scalars/dates.yaml");
    Fixture::read(&path).unwrap()
}

/// The usual choice has its snapshot among those of all fixtures.
#[test]
fn types_are_those_of_the_crate_that_is_chosen() {
    let fixture = fixture();
    for (name, dates) in CHOICES.iter().filter(|(name, _)| *name != "jiff") {
        let made = fixture.make_with_dates(Layout::Crate, *dates).unwrap();
        let mut settings = insta::Settings::clone_current();
        settings.set_omit_expression(true);
        settings.set_snapshot_suffix(*name);
        settings.bind(|| insta::assert_snapshot!("dates", made.text(&fixture.name)));
    }
}

/// The text without `use` of the runtime, in examples neither.
fn without_imports(text: &str) -> String {
    let is_code = |line: &&str| !line.trim_start().starts_with("/// use scalars_dates::runtime::");
    let text: String = text.split_inclusive('\n').filter(is_code).collect();
    let mut pieces = text.split("use trine_runtime");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |kept, piece| {
        kept + piece.split_once(';').unwrap_or_default().1.trim_start()
    })
}

#[test]
fn nothing_but_the_module_of_dates_depends_on_the_choice() {
    let fixture = fixture();
    let text = |dates| {
        fixture
            .make_with_dates(Layout::Crate, Some(dates))
            .unwrap()
            .text(&fixture.name)
    };
    let jiff = text(DateCrate::Jiff);
    for (dates, module) in [(DateCrate::Chrono, "with_chrono"), (DateCrate::Time, "with_time")] {
        let other = text(dates);
        assert!(other.contains(module));
        assert_eq!(without_imports(&jiff), without_imports(&other));
    }
}

#[test]
fn single_file_says_which_feature_it_needs() {
    for (name, dates) in CHOICES {
        let made = fixture().make_with_dates(Layout::SingleFile, *dates).unwrap();
        let first = made.sources[0].contents.lines().next().unwrap().to_owned();
        match dates {
            Some(_) => assert_eq!(first, format!("// Needs trine-runtime with the features {name}.")),
            None => assert_eq!(first, "// Needs trine-runtime."),
        }
    }
}

/// The files of a whole crate that carries its runtime.
fn whole(name: &str, dates: Option<DateCrate>) -> Vec<File> {
    let spec = folder().canonicalize().unwrap().join("scalars/dates.yaml");
    let mut choices = Choices {
        dates: dates.unwrap_or_default(),
        ..Choices::default()
    };
    if dates.is_none() {
        choices.lower.dates = TypedText::Text;
    }
    let job = Job::new(CrateName::new(name).unwrap(), choices, trine_parse::Options::default());
    let loader = FileLoader::for_document(&spec, &job.reading).unwrap();
    let compiled = compile(&spec, &loader, &job).unwrap();
    assert!(!compiled.has_errors());
    compiled.files()
}

#[test]
fn crate_depends_on_the_crate_that_is_chosen_and_on_no_other() {
    for (name, dates) in CHOICES {
        let files = whole("days", *dates);
        let manifest = files.iter().find(|file| file.path == "Cargo.toml").unwrap();
        let depends_on = |package: &str| {
            let is_dependency = |line: &str| line.starts_with(&format!("{package} = "));
            manifest.contents.lines().any(is_dependency)
        };
        let found: Vec<&str> = ["chrono", "jiff", "time"]
            .into_iter()
            .filter(|one| depends_on(one))
            .collect();
        let expected: Vec<&str> = dates.iter().map(|_| *name).collect();
        assert_eq!(found, expected, "{}", manifest.contents);
        let surface = files.iter().find(|file| file.path == "api.txt").unwrap();
        let says = surface.contents.contains(&format!("\ndates of {name}\n"));
        assert_eq!(says, dates.is_some(), "{}", surface.contents);
        let of_dates =
            ["time", "moment", "with_chrono", "with_time"].map(|module| format!("src/runtime/values/{module}.rs"));
        let carried: Vec<&str> = files
            .iter()
            .map(|file| file.path.as_str())
            .filter(|path| of_dates.iter().any(|of| of == path))
            .collect();
        let expected: &[&str] = match dates {
            Some(DateCrate::Jiff) => &["src/runtime/values/time.rs"],
            Some(DateCrate::Chrono) => &["src/runtime/values/moment.rs", "src/runtime/values/with_chrono.rs"],
            Some(DateCrate::Time) => &["src/runtime/values/moment.rs", "src/runtime/values/with_time.rs"],
            None => &[],
        };
        assert_eq!(carried, expected, "{name}");
    }
}

/// Without transports, so that little is compiled; those know no dates.
#[test]
fn crates_that_carry_their_runtime_compile_with_each() {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("dates");
    let members: Vec<String> = CHOICES.iter().map(|(name, _)| format!("days-{name}")).collect();
    for ((_, dates), member) in CHOICES.iter().zip(&members) {
        for file in whole(member, *dates) {
            let path = root.join(member).join(&file.path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, file.contents).unwrap();
        }
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    std::fs::write(root.join("Cargo.toml"), manifest).unwrap();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    // The versions that the repository is built with are on the machine.
    std::fs::copy(repository.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    for features in [&[][..], &["--features", "testing"]] {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(["check", "--quiet", "--offline", "--workspace", "--no-default-features"]);
        command
            .args(features)
            .current_dir(&root)
            .env("CARGO_TARGET_DIR", root.join("target"));
        let done = command.env("RUSTFLAGS", "-D warnings").output().unwrap();
        let text: String = String::from_utf8_lossy(&done.stderr).chars().take(20_000).collect();
        assert!(done.status.success(), "{features:?}:\n{text}");
    }
}
