//! The fixtures: pairs of documents with the kind of change between them.

use std::path::Path;

use serde_yaml::{Mapping, Value};
use trine_diff::{Semver, Sides, Verdict, Wire};

/// The documents around what a case is about.
const TEMPLATES: &str = include_str!("templates.yaml");

/// The direction in which the schema of a case travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// In the body of a request.
    Sent,
    /// In the body of a response.
    Received,
    /// The case states more than a schema: its documents are compared as they are.
    Whole,
}

/// The part of a document that a case states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The schema of the required property `value` of the component `Thing`.
    Value,
    /// The component `Thing`.
    Thing,
    /// Components (a merge patch).
    Schemas,
    /// Members of the operation `POST /things` (a merge patch, RFC 7396).
    Operation,
    /// Members of the document (a merge patch).
    Document,
}

/// The verdicts of a kind.
#[derive(Debug, Clone)]
pub(crate) struct Expected {
    request: Verdict,
    response: Verdict,
    /// For a schema that is sent, and for one that is received.
    rust: [Semver; 2],
}

impl Expected {
    /// The verdict on the wire of documents that send or receive the schema, or do as they say.
    pub(crate) fn wire(&self, way: Way) -> Wire {
        let (request, response) = match way {
            Way::Sent => (self.request, Verdict::None),
            Way::Received => (Verdict::None, self.response),
            Way::Whole => (self.request, self.response),
        };
        Wire { request, response }
    }

    /// The verdict for Rust code.
    pub(crate) fn rust(&self, way: Way) -> Semver {
        match way {
            Way::Sent | Way::Whole => self.rust[0],
            Way::Received => self.rust[1],
        }
    }
}

/// A pair of documents and the kind of change between them.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    /// The id of the kind from the old document to the new one; swapped, it is the mirror of that kind.
    pub(crate) kind: String,
    /// The verdicts of the kind.
    pub(crate) verdicts: Expected,
    /// The verdicts of its mirror, where they are others.
    pub(crate) mirrored: Option<Expected>,
    /// Other kinds that come with it, both ways.
    pub(crate) also: Vec<String>,
    /// The circumstances on which the verdicts depend; empty for a kind with one pair.
    pub(crate) when: String,
    part: Part,
    only: Option<Way>,
    stated: Sides<Value>,
    /// Members of both documents (a merge patch).
    with: Value,
}

impl Case {
    /// The directions in which the case is tried.
    pub(crate) fn ways(&self) -> &'static [Way] {
        match (self.part, self.only) {
            (Part::Operation | Part::Document, _) => &[Way::Whole],
            (_, None) => &[Way::Sent, Way::Received],
            (_, Some(Way::Sent)) => &[Way::Sent],
            (_, Some(Way::Received | Way::Whole)) => &[Way::Received],
        }
    }

    /// The two documents.
    pub(crate) fn documents(&self, way: Way) -> Sides<Value> {
        let templates: Value = serde_yaml::from_str(TEMPLATES).unwrap();
        let template = match way {
            Way::Sent | Way::Whole if matches!(self.part, Part::Operation | Part::Document) => "operation",
            Way::Sent | Way::Whole => "sent",
            Way::Received => "received",
        };
        self.stated.as_ref().map(|stated| {
            let mut document = templates[template].clone();
            patch(&mut document, &self.with);
            match self.part {
                Part::Value => document["components"]["schemas"]["Thing"]["properties"]["value"] = stated.clone(),
                Part::Thing => document["components"]["schemas"]["Thing"] = stated.clone(),
                Part::Schemas => patch(&mut document["components"]["schemas"], stated),
                Part::Operation => patch(&mut document["paths"]["/things"]["post"], stated),
                Part::Document => patch(&mut document, stated),
            }
            document
        })
    }

    fn read(entry: &Value) -> Self {
        let map = entry.as_mapping().unwrap();
        let kind = map["kind"].as_str().unwrap().to_owned();
        let known = [
            "kind", "verdicts", "mirrored", "also", "when", "of", "only", "old", "new", "with",
        ];
        for key in map.keys() {
            assert!(known.contains(&key.as_str().unwrap()), "{kind}: {key:?}");
        }
        let part = match map["of"].as_str().unwrap() {
            "value" => Part::Value,
            "thing" => Part::Thing,
            "schemas" => Part::Schemas,
            "operation" => Part::Operation,
            "document" => Part::Document,
            other => panic!("{kind}: {other}"),
        };
        let only = entry.get("only").map(|way| match way.as_str().unwrap() {
            "sent" => Way::Sent,
            "received" => Way::Received,
            other => panic!("{kind}: {other}"),
        });
        let also = entry
            .get("also")
            .and_then(Value::as_sequence)
            .cloned()
            .unwrap_or_default();
        Self {
            verdicts: expected(&map["verdicts"]),
            mirrored: entry.get("mirrored").map(expected),
            also: also.iter().map(|id| id.as_str().unwrap().to_owned()).collect(),
            when: entry
                .get("when")
                .map_or(String::new(), |when| when.as_str().unwrap().to_owned()),
            part,
            only,
            stated: Sides {
                old: map["old"].clone(),
                new: map["new"].clone(),
            },
            with: entry
                .get("with")
                .cloned()
                .unwrap_or_else(|| Value::Mapping(Mapping::new())),
            kind,
        }
    }
}

/// Verdicts as a fixture has them: `{ request: safe, response: closed, rust: minor }`.
fn expected(stated: &Value) -> Expected {
    let verdict = |key: &str| {
        let word = stated[key].as_str().unwrap_or("none");
        Verdict::ALL
            .into_iter()
            .find(|verdict| verdict.as_str() == word)
            .unwrap()
    };
    let semver = |word: &Value| {
        let word = word.as_str().unwrap();
        Semver::ALL.into_iter().find(|semver| semver.as_str() == word).unwrap()
    };
    let rust = &stated["rust"];
    Expected {
        request: verdict("request"),
        response: verdict("response"),
        rust: match rust.as_mapping() {
            Some(by_way) => [semver(&by_way["sent"]), semver(&by_way["received"])],
            None => [semver(rust), semver(rust)],
        },
    }
}

/// Applies a merge patch (RFC 7396): `null` takes a member away.
fn patch(target: &mut Value, with: &Value) {
    let Value::Mapping(members) = with else {
        *target = with.clone();
        return;
    };
    if !target.is_mapping() {
        *target = Value::Mapping(Mapping::new());
    }
    let map = target.as_mapping_mut().unwrap();
    for (key, value) in members {
        if value.is_null() {
            map.remove(key);
        } else {
            patch(map.entry(key.clone()).or_insert(Value::Null), value);
        }
    }
}

/// All pairs, by the names of their files.
pub(crate) fn pairs() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("changes");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let read = |path: std::path::PathBuf| -> Vec<Value> {
        let text = std::fs::read_to_string(&path).unwrap();
        serde_yaml::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
    };
    files
        .into_iter()
        .flat_map(read)
        .map(|entry| Case::read(&entry))
        .collect()
}
