//! The commands that the README and the guide show are accepted by the command.

use std::collections::BTreeMap;

use crate::run::Folder;

const PAGES: &[(&str, &str)] = &[
    ("README.md", include_str!("../../../../README.md")),
    ("docs/guide.md", include_str!("../../../../docs/guide.md")),
];

const SUBCOMMANDS: &[&str] = &[
    "init",
    "generate",
    "lint",
    "inspect",
    "diff",
    "where",
    "cost",
    "explain",
    "completions",
];

/// The commands of a page, in its shell blocks and in its text, without `trine`.
fn commands(page: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut is_shell = false;
    for line in page.lines() {
        match line {
            "```sh" => is_shell = true,
            "```" => is_shell = false,
            _ if is_shell => {
                let code = line.split('#').next().unwrap_or_default();
                let parts = code.split("&&").map(str::trim);
                found.extend(parts.filter_map(|part| {
                    part.strip_prefix("trine ")
                        .or_else(|| part.strip_prefix("cargo run --bin trine -- "))
                }));
            }
            _ => found.extend(
                line.split('`')
                    .skip(1)
                    .step_by(2)
                    .filter_map(|code| code.strip_prefix("trine ")),
            ),
        }
    }
    let words = |command: &str| command.split_whitespace().map(str::to_owned).collect();
    found.into_iter().map(words).collect()
}

#[test]
fn commands_of_the_pages_are_accepted() {
    let folder = Folder::new();
    let help = |name: &&'static str| (*name, folder.trine(&[name, "--help"]).ends_with(0).stdout);
    let help: BTreeMap<&str, String> = SUBCOMMANDS.iter().map(help).collect();
    let mut count = 0;
    for (page, text) in PAGES {
        for command in commands(text) {
            count += 1;
            let help = command.first().and_then(|name| help.get(name.as_str()));
            let Some(help) = help else {
                panic!("{page}: no subcommand: trine {}", command.join(" "))
            };
            let known: Vec<&str> = help.split([' ', ',', '\n', '=']).collect();
            for flag in command.iter().filter(|word| word.len() > 1 && word.starts_with('-')) {
                assert!(
                    known.contains(&flag.as_str()),
                    "{page}: no {flag}: trine {}",
                    command.join(" ")
                );
            }
        }
    }
    assert!(count > 12, "{count} commands are found");
}

#[test]
fn help_of_the_command_has_examples_and_exit_codes() {
    let folder = Folder::new();
    let help = folder.trine(&["--help"]).ends_with(0).stdout;
    for line in ["Examples:", "Exit codes:", "  4  a file cannot be read or written"] {
        assert!(help.lines().any(|found| found == line), "{line}: {help}");
    }
    for name in SUBCOMMANDS {
        let help = folder.trine(&[name, "--help"]).ends_with(0).stdout;
        assert!(
            help.contains(&format!("Examples:\n  trine {name} ")) || help.contains("Examples:\n  trine generate\n"),
            "{help}"
        );
    }
}

#[test]
fn codes_of_the_pages_are_explained() {
    let folder = Folder::new();
    for (page, text) in PAGES {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        let is_code =
            |word: &&str| word.len() == 5 && word.starts_with('T') && word[1..].bytes().all(|b| b.is_ascii_digit());
        for code in words.filter(is_code) {
            let run = folder.trine(&["explain", code]);
            assert!(run.stdout.starts_with(code), "{page}: {code}");
        }
    }
}
