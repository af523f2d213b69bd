//! Every field that the specifications define, one at a time: what a document says is lost nowhere
//! in silence.
//!
//! `keywords/*.txt` list the fields, by object and version; `keywords/base_*.yaml` are documents in
//! which every object stands somewhere. Each field is set there, and the model is compared with the model
//! without it.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use trine::driver::{Compiled, Job, compile};
use trine::{Choices, CrateName};
use trine_diag::Diagnostic;
use trine_parse::{MemoryLoader, Options, Treatment};

const OBJECTS: &str = include_str!("keywords/objects.txt");
const SCHEMA: &str = include_str!("keywords/schema.txt");
const VERSIONS: [&str; 4] = ["2.0", "3.0", "3.1", "3.2"];

/// One field in one version.
#[derive(Debug)]
struct Field {
    object: String,
    /// The pointer of its object.
    at: String,
    version: &'static str,
    name: String,
    /// `same` for what the base document has already.
    value: Value,
    beside: Map<String, Value>,
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn versions(text: &str) -> &'static [&'static str] {
    match text {
        "2" => &VERSIONS[..1],
        "2+" => &VERSIONS,
        "3" => &VERSIONS[1..],
        "3.0" => &VERSIONS[1..2],
        "3.1+" => &VERSIONS[2..],
        "3.2" => &VERSIONS[3..],
        _ => panic!("no versions: {text}"),
    }
}

/// The versions of a row that are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Those that define the field.
    Defining,
    /// The others, where the object has a place in them.
    Other,
}

fn fields(table: &str, wanted: Wanted) -> Vec<Field> {
    let mut fields = Vec::new();
    let mut head = (String::new(), String::new(), String::new());
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(line) = line.strip_prefix("= ") {
            let parts: Vec<&str> = line.split(" | ").map(str::trim).collect();
            head = (parts[0].to_owned(), parts[1].to_owned(), parts[2].to_owned());
            continue;
        }
        let columns: Vec<&str> = line.split(" | ").map(str::trim).collect();
        let beside = columns.get(3).map_or(Value::Null, |text| yaml(text));
        for version in &VERSIONS {
            let at = if *version == "2.0" { &head.1 } else { &head.2 };
            let defining = versions(columns[1]).contains(version);
            assert!(!defining || at != "-", "{line} has a place");
            if defining != (wanted == Wanted::Defining) || at == "-" {
                continue;
            }
            fields.push(Field {
                object: head.0.clone(),
                at: at.trim_end_matches('/').to_owned(),
                version,
                name: columns[0].to_owned(),
                value: yaml(columns[2]),
                beside: beside.as_object().cloned().unwrap_or_default(),
            });
        }
    }
    fields
}

/// The object at a pointer, made where it is not there.
fn object<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Map<String, Value> {
    let mut at = document;
    for segment in pointer.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        at = match at {
            Value::Array(items) => &mut items[key.parse::<usize>().expect("an index")],
            Value::Object(map) => map.entry(key).or_insert_with(|| Value::Object(Map::new())),
            other => panic!("{pointer}: {other}"),
        };
    }
    at.as_object_mut().expect("an object")
}

impl Field {
    /// The document without the field, and with it.
    fn documents(&self) -> (Value, Value) {
        let (base, key) = match self.version {
            "2.0" => (include_str!("keywords/base_2.yaml"), "swagger"),
            _ => (include_str!("keywords/base_3.yaml"), "openapi"),
        };
        let mut without = yaml(base);
        let patch = if self.version == "2.0" { "" } else { ".0" };
        without[key] = Value::String(format!("{}{patch}", self.version));
        for (key, value) in &self.beside {
            match value {
                Value::Null => object(&mut without, &self.at).shift_remove(key),
                value => object(&mut without, &self.at).insert(key.clone(), value.clone()),
            };
        }
        object(&mut without, &self.at);
        let mut with = without.clone();
        if self.value != "same" {
            object(&mut with, &self.at).insert(self.name.clone(), self.value.clone());
        }
        (without, with)
    }
}

/// Adds the targets of the tables' references to the base document.
fn complete(mut document: Value) -> String {
    let words = [
        ("x-item", "{get: {responses: {'200': {description: d}}}}"),
        ("x-response", "{description: words}"),
        ("x-example", "{value: an example}"),
        ("x-schema", "{type: object, properties: {x: {type: string}}}"),
    ];
    let root = document.as_object_mut().expect("an object");
    for (key, text) in words {
        root.insert(key.to_owned(), yaml(text));
    }
    document.to_string()
}

/// The document as it is compiled by a user who keeps unknown properties, so that it matters which
/// objects are closed.
fn compiled(document: Value) -> Compiled {
    let loader = MemoryLoader::new().with("api.json", complete(document));
    let name = CrateName::new("api").expect("a name");
    let mut job = Job::new(name, Choices::default(), Options::default());
    job.choices.lower.keep_unknown = true;
    compile("api.json".as_ref(), &loader, &job).expect("the document is in memory")
}

/// The model, whole.
fn model(compiled: &Compiled) -> Option<String> {
    compiled.planned.as_ref().map(|(api, _)| format!("{api:?}"))
}

/// Returns true if a finding is about the field.
fn names(found: &Diagnostic, field: &Field) -> bool {
    let escaped = field.name.replace('~', "~0").replace('/', "~1");
    let own = format!("{}/{escaped}", field.at);
    let at = found.place.as_ref().map(|place| place.pointer.as_ref());
    let inside = at.is_some_and(|at| at == own || at.starts_with(&format!("{own}/")));
    inside || found.message.contains(&format!("`{}`", field.name))
}

/// Returns the fault in the treatment of a field; empty if there is none.
fn problem(field: &Field) -> Option<String> {
    let (without, with) = field.documents();
    let (before, after) = (compiled(without), compiled(with));
    let entry = after
        .ledger
        .entries()
        .find(|(kind, name, _)| kind.to_string() == field.object && *name == field.name);
    let Some((_, _, entry)) = entry else {
        return Some("the ledger has no entry".to_owned());
    };
    let new: Vec<&Diagnostic> = after.diagnostics.iter().filter(|found| names(found, field)).collect();
    if let Some(odd) = new
        .iter()
        .find(|found| ["T0030", "T0032"].contains(&found.code.to_string().as_str()))
    {
        return Some(format!("it is of this version, and yet: {}", odd.message));
    }
    let told = !new.is_empty();
    let carried = model(&after) != model(&before);
    match entry.treatment {
        Treatment::Ignored => carried.then(|| "it is entered as ignored, and changes the model".to_owned()),
        _ if field.value == "same" || carried || told => None,
        treatment => Some(format!("it is entered as {treatment}, and nothing comes of it")),
    }
}

#[test]
fn every_keyword_is_carried_or_reported() {
    let mut wrong = String::new();
    let all = [OBJECTS, SCHEMA].map(|table| fields(table, Wanted::Defining));
    for field in all.iter().flatten() {
        if let Some(problem) = problem(field) {
            let _ = writeln!(wrong, "{} {} `{}`: {problem}", field.version, field.object, field.name);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_keyword_of_another_version_is_reported() {
    let mut silent = String::new();
    let defined = [OBJECTS, SCHEMA].map(|table| fields(table, Wanted::Defining));
    let defines = |field: &Field| {
        let mut all = defined.iter().flatten();
        all.any(|other| (&other.object, &other.name, other.version) == (&field.object, &field.name, field.version))
    };
    let others = [OBJECTS, SCHEMA].map(|table| fields(table, Wanted::Other));
    for field in others
        .iter()
        .flatten()
        .filter(|field| !defines(field) && field.value != "same")
    {
        let found = compiled(field.documents().1).diagnostics;
        if !found.iter().any(|found| names(found, field)) {
            let _ = writeln!(silent, "{} {} `{}`", field.version, field.object, field.name);
        }
    }
    assert!(silent.is_empty(), "nothing is said of\n{silent}");
}
