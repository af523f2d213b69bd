//! Modules of a crate that import each other in a circle.
//!
//! A file stands on another if a path of its code leads there, re-exports followed, or if it calls an inherent method
//! that is written there on `self` or on a variable or a field that is named like the type (`cx` of `Cx`, `types` of
//! `Types`). Imports and re-exports alone, tests, and the statement
//! `mod child;` are no such thing. A crate is either free of circles or listed with what is left of them.

mod graph;
mod paths;
mod source;

use std::path::Path;

use graph::Graph;
use source::Crate;

/// Crates in which no circle may be.
const FREE: &[&str] = &[
    "trine",
    "trine-cli",
    "trine-diag",
    "trine-diff",
    "trine-lower",
    "trine-mutate",
    "xtask",
];

/// Crates that have circles still, each with why. One that has none any more belongs into [`FREE`].
const LEFT: &[(&str, &str)] = &[
    (
        "trine-emit",
        "`lib.rs` holds `Cx` and begins with emitters that take it; emitters of parts share functions with their `mod.rs`",
    ),
    ("trine-ir", "types of data that hold each other"),
    (
        "trine-parse",
        "readers are methods of `Cx`; operations hold schemas' readers, which hold those of their parts",
    ),
    ("trine-plan", "`Types` has names, which are made of types"),
    (
        "trine-runtime",
        "an error has a response, whose reading gives an error; retries lead back to sending",
    ),
    ("trine-tests", "the parts of a server share its state with the whole"),
];

/// Returns the faults: a circle in a crate that must have none, and a crate that is listed for circles and has none.
pub(super) fn check(root: &Path) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    for (name, graph) in crates(root)? {
        let circles = graph.circles();
        let left = LEFT.iter().any(|(known, _)| *known == name);
        match (FREE.contains(&name.as_str()), left, circles.is_empty()) {
            (true, false, true) | (false, true, false) => {}
            (true, false, false) => findings.extend(
                circles
                    .iter()
                    .map(|circle| format!("{name} is to be free of circles of modules:\n{}", graph.show(circle))),
            ),
            (false, true, true) => findings.push(format!("{name} has no circle of modules any more: say so in FREE")),
            (false, false, _) | (true, true, _) => {
                findings.push(format!(
                    "{name} belongs into one of FREE and LEFT (xtask/src/tidy/circles)"
                ));
            }
        }
    }
    Ok(findings)
}

/// The circles that are left, with what makes each of them.
pub(super) fn list(root: &Path) -> Result<String, String> {
    let mut text = String::new();
    for (name, graph) in crates(root)? {
        let circles = graph.circles();
        let why = LEFT.iter().find(|(known, _)| *known == name).map(|(_, why)| *why);
        let files: usize = circles.iter().map(|circle| circle.len()).sum();
        let said = match (files, why) {
            (0, _) => "free of circles".to_owned(),
            (_, why) => format!(
                "{files} of {} files: {}",
                graph.len(),
                why.unwrap_or("without a reason")
            ),
        };
        text.push_str(&format!("{name}: {said}\n"));
        for circle in circles {
            text.push_str(&format!("  a circle of {} files\n", circle.len()));
            text.push_str(&graph.show(&circle));
        }
    }
    Ok(text)
}

/// The graph of every crate, by name.
fn crates(root: &Path) -> Result<Vec<(String, Graph)>, String> {
    let folder = root.join("crates");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    folders.push(root.join("xtask"));
    folders.sort();
    let mut all = Vec::new();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        all.push((name, paths::graph(&Crate::read(&folder.join("src"))?)));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The circles of a crate of these files, each as its sorted files.
    fn circles(files: &[(&str, &str)]) -> Vec<Vec<String>> {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        paths::graph(&Crate::read(folder.path()).unwrap()).circles()
    }

    #[test]
    fn files_that_import_each_other_are_a_circle() {
        let a = "use crate::b::B;\npub struct A(B);\n";
        let b = "pub enum B { One(Box<super::a::A>), Two }\n";
        let found = circles(&[("lib.rs", "mod a;\nmod b;\n"), ("a.rs", a), ("b.rs", b)]);
        assert_eq!(found, [["a.rs", "b.rs"]]);
    }

    #[test]
    fn a_reexport_is_followed_and_makes_no_circle_itself() {
        let lib = "mod a;\nmod b;\npub use a::A;\npub use b::B;\n";
        let b = "use crate::A;\npub struct B(A);\n";
        assert_eq!(
            circles(&[("lib.rs", lib), ("a.rs", "pub struct A;\n"), ("b.rs", b)]),
            [[""; 0]; 0]
        );
        let a = "pub struct A(Vec<crate::B>);\n";
        assert_eq!(
            circles(&[("lib.rs", lib), ("a.rs", a), ("b.rs", b)]),
            [["a.rs", "b.rs"]]
        );
    }

    #[test]
    fn a_child_that_needs_its_parent_which_needs_it_is_a_circle() {
        let lib = "mod a;\npub fn top() -> u8 { a::run() }\nfn help() -> u8 { 1 }\n";
        let found = circles(&[("lib.rs", lib), ("a.rs", "pub fn run() -> u8 { super::help() }\n")]);
        assert_eq!(found, [["a.rs", "lib.rs"]]);
    }

    #[test]
    fn a_method_of_the_context_that_is_written_elsewhere_counts() {
        let cx = "pub struct Cx;\nimpl Cx { pub fn all(&self) -> u8 { self.part() } }\n";
        let part = "use crate::cx::Cx;\nimpl Cx { pub fn part(&self) -> u8 { 1 } }\n";
        let user = "use crate::cx::Cx;\npub fn use_it(cx: &Cx) -> u8 { cx.part() }\n";
        let lib = "mod cx;\nmod part;\nmod user;\n";
        let found = circles(&[("lib.rs", lib), ("cx.rs", cx), ("part.rs", part), ("user.rs", user)]);
        assert_eq!(found, [["cx.rs", "part.rs"]]);
    }

    #[test]
    fn a_method_of_a_field_that_is_named_like_its_type_counts() {
        let tables = "pub struct SmallTables;\n";
        let fill =
            "use crate::tables::SmallTables;\nimpl SmallTables { pub fn all(&self) -> u8 { crate::user::ONE } }\n";
        let cx = "pub struct Cx { pub small_tables: crate::tables::SmallTables }\n";
        let user = "pub const ONE: u8 = 1;\npub fn f(cx: &crate::cx::Cx) -> u8 { cx.small_tables.all() }\n";
        let lib = "mod cx;\nmod fill;\nmod tables;\nmod user;\n";
        let files = [
            ("cx.rs", cx),
            ("fill.rs", fill),
            ("tables.rs", tables),
            ("user.rs", user),
            ("lib.rs", lib),
        ];
        assert_eq!(circles(&files), [["fill.rs", "user.rs"]]);
    }

    #[test]
    fn an_inherent_function_counts_where_it_is_written() {
        let a = "pub struct A;\nimpl A { pub fn one() -> u8 { Self::other() } }\n";
        let b = "use crate::a::A;\nimpl A { pub fn other() -> u8 { 1 } }\npub fn f(_: A) {}\n";
        let found = circles(&[("lib.rs", "mod a;\nmod b;\n"), ("a.rs", a), ("b.rs", b)]);
        assert_eq!(found, [["a.rs", "b.rs"]]);
    }

    #[test]
    fn what_stands_in_a_macro_counts_and_tests_do_not() {
        let a = "use crate::b::B;\npub const A: u8 = 1;\npub fn f() { println!(\"{:?}\", B); }\n";
        let b = "#[derive(Debug)]\npub struct B;\n#[cfg(test)]\nmod tests { use crate::a::A; fn f() -> u8 { A } }\n";
        let lib = "mod a;\nmod b;\n";
        assert_eq!(circles(&[("lib.rs", lib), ("a.rs", a), ("b.rs", b)]), [[""; 0]; 0]);
        let b = "#[derive(Debug)]\npub struct B;\npub fn f() { assert!(crate::a::A > 0); }\n";
        assert_eq!(
            circles(&[("lib.rs", lib), ("a.rs", a), ("b.rs", b)]),
            [["a.rs", "b.rs"]]
        );
    }
}
