//! A lock as text: TOML, sorted, one thing a line.
//!
//! The first form had no `version` and only the tables `types`, `methods`, `aliases` and `files`; it is read as a lock
//! that says nothing of the rest.

use std::collections::BTreeMap;

use serde::Serialize;
use toml::Spanned;
use trine_plan::{Entry, List, NameLock};

use super::contents::Lock;
use super::read::{Broken, Read, entry};
use super::whole;

/// The form that is written.
const VERSION: u32 = 2;

const HEADER: &str =
    "# Written by trine. Commit it: it keeps names and positions stable and tells trine which files are its own.\n\n";

/// The file as it is written, its lists by the names of their tables.
#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    trine: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    package: &'a str,
    spec: &'a str,
    hosts: &'a [String],
    auth: &'a [String],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    client: Texts<'a>,
    types: &'a BTreeMap<String, String>,
    methods: &'a BTreeMap<String, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    functions: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    arguments: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    parameters: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    parts: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    servers: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pages: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    responses: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    fields: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    variants: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    setters: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    features: Texts<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    aliases: &'a BTreeMap<String, String>,
    files: &'a BTreeMap<String, String>,
}

/// Lists by their owners, as texts.
type Texts<'a> = BTreeMap<&'a str, Vec<String>>;

/// Reads a lock of either form.
pub(super) fn read(text: &str) -> Result<Lock, Broken> {
    let read: Read = toml::from_str(text).map_err(|error| Broken {
        at: error.span().map_or(0, |span| span.start),
        why: error.message().to_owned(),
    })?;
    if let Some(version) = &read.version
        && *version.get_ref() > VERSION
    {
        return Err(Broken {
            at: version.span().start,
            why: format!(
                "it has format version {}, which a later version of trine wrote",
                version.get_ref()
            ),
        });
    }
    whole::check(&read)?;
    let mut lists = BTreeMap::new();
    for list in List::ALL {
        for (owner, found) in read.lists(list) {
            let entries = found.iter().map(entry).collect::<Result<Vec<Entry>, Broken>>()?;
            lists.insert((list, owner.get_ref().clone()), entries);
        }
    }
    let plain = |names: BTreeMap<String, Spanned<String>>| -> BTreeMap<String, String> {
        names.into_iter().map(|(key, name)| (key, name.into_inner())).collect()
    };
    Ok(Lock {
        trine: read.trine,
        package: read.package,
        spec: read.spec,
        hosts: read.hosts,
        auth: read.auth,
        names: NameLock {
            types: plain(read.types),
            methods: plain(read.methods),
            aliases: read.aliases,
            lists,
        },
        files: read.files,
    })
}

/// The text of a lock.
pub(super) fn render(lock: &Lock) -> String {
    let of = |wanted: List| -> Texts<'_> {
        let lists = lock.names.lists.iter().filter(|((list, _), _)| *list == wanted);
        let texts = |entries: &Vec<Entry>| entries.iter().map(Entry::to_string).collect();
        lists
            .map(|((_, owner), entries)| (owner.as_str(), texts(entries)))
            .collect()
    };
    let written = Written {
        version: VERSION,
        trine: &lock.trine,
        package: &lock.package,
        spec: &lock.spec,
        hosts: &lock.hosts,
        auth: &lock.auth,
        client: of(List::Client),
        types: &lock.names.types,
        methods: &lock.names.methods,
        functions: of(List::Functions),
        arguments: of(List::Arguments),
        parameters: of(List::Parameters),
        parts: of(List::Parts),
        servers: of(List::Servers),
        pages: of(List::Pages),
        responses: of(List::Responses),
        fields: of(List::Fields),
        variants: of(List::Variants),
        setters: of(List::Setters),
        features: of(List::Features),
        aliases: &lock.names.aliases,
        files: &lock.files,
    };
    // A struct of strings, lists and maps of strings always has a form in TOML.
    let body = toml::to_string_pretty(&written).unwrap_or_default();
    format!("{HEADER}{body}")
}

/// The line and the column of a byte, both from 1.
pub(super) fn position(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("{line}:{column}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        let entries = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<Entry>>();
        let lists = [
            (List::Client, "features", entries(&[])),
            (
                List::Fields,
                "X",
                entries(&["b", "a = a_2?", "\"\n = quote", "kind = (unnamed)?"]),
            ),
            (List::Arguments, "PATCH /a/{id}", entries(&["path id = id"])),
        ];
        Lock {
            trine: "0.1.0".into(),
            package: "5.0.0".into(),
            spec: "sha256:0".into(),
            hosts: vec!["https://api.example.com".into()],
            auth: vec![],
            names: NameLock {
                types: BTreeMap::from([("#/x~1\"\n".into(), "X".into())]),
                methods: BTreeMap::from([("PATCH /a/{id}".into(), "a().update".into())]),
                aliases: BTreeMap::from([("types::Y".into(), "#/x~1\"\n".into())]),
                lists: lists
                    .into_iter()
                    .map(|(list, owner, entries)| ((list, owner.into()), entries))
                    .collect(),
            },
            files: BTreeMap::from([("src/lib.rs".into(), "sha256:1".into())]),
        }
    }

    #[test]
    fn lock_reads_back_as_it_was_written() {
        let lock = lock();
        assert_eq!(read(&render(&lock)).unwrap(), lock, "{}", render(&lock));
    }

    #[test]
    fn each_thing_is_a_line() {
        let text = render(&lock());
        for line in ["    \"b\",", "    \"a = a_2?\",", "X = ["] {
            assert!(text.lines().any(|found| found == line), "{line}: {text}");
        }
    }

    #[test]
    fn first_form_is_a_lock_that_says_less() {
        let old = "trine = \"0.1.0\"\nspec = \"s\"\n[types]\n\"#/a\" = \"A\"\n[methods]\n\"GET /a\" = \"a\"\n";
        let lock = read(old).unwrap();
        assert_eq!(lock.names.types["#/a"], "A");
        assert!(lock.names.lists.is_empty());
    }

    /// Returns the line at which a lock is broken, and the reason.
    fn broken(text: &str) -> (String, String) {
        let whole = format!("version = 2\ntrine = \"0\"\nspec = \"s\"\n{text}");
        let broken = read(&whole).unwrap_err();
        (position(&whole, broken.at), broken.why)
    }

    #[test]
    fn what_is_broken_is_told_with_its_place() {
        let types = "[types]\n\"#/a\" = \"A\"\n";
        let cases = [
            ("<<<<<<< ours\n".to_owned(), "4:9"),
            ("[types]\n\"#/a\" = \"a-b\"\n".to_owned(), "5:9"),
            ("[methods]\n\"GET /a\" = \"a().\"\n".to_owned(), "5:12"),
            (format!("{types}[fields]\nA = [\n    \"x\",\n    \"y y\",\n]\n"), "9:5"),
            (
                format!("{types}[fields]\nA = [\n    \"x\",\n    \"y = x\",\n]\n"),
                "9:5",
            ),
            (
                format!("{types}[fields]\nA = [\n    \"x\",\n    \"x = y\",\n]\n"),
                "9:5",
            ),
            (format!("{types}[fields]\nB = [\"x\"]\n"), "7:1"),
            (format!("{types}[arguments]\n\"GET /a\" = [\"query x = x\"]\n"), "7:1"),
            (format!("{types}[client]\nwhat = [\"x\"]\n"), "7:1"),
        ];
        for (text, place) in cases {
            let (found, why) = broken(&text);
            assert_eq!(found, place, "{why}: {text}");
        }
        let later = read("version = 3\ntrine = \"9\"\nspec = \"s\"\n").unwrap_err();
        assert!(later.why.contains("later"), "{}", later.why);
    }
}
