//! `cargo xtask growth [DOCUMENT]`: what generating costs as a document grows: GitHub's, or the one given, once, twice, four
//! and eight times. The cost for each copy should stay the same.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

use crate::aside::Aside;
use crate::corpus::CORPUS;
use crate::peers::measure::{self, Cost};
use crate::run::{Outcome, cargo, needs_beside, run, target};

/// The document that is multiplied.
const DOCUMENT: &str = "real/github.json";

/// The numbers of copies in the documents.
const TIMES: [usize; 4] = [1, 2, 4, 8];

/// The number of runs of each, and the seconds after which a run is stopped.
const RUNS: usize = 3;
const PATIENCE: u32 = 1800;

pub(crate) fn task(given: &[String]) -> Outcome {
    measure::needs()?;
    let document = match given {
        [] => needs_beside(CORPUS)?.join(DOCUMENT),
        [document] => PathBuf::from(document),
        _ => return Err("usage: cargo xtask growth [DOCUMENT]".to_owned()),
    };
    run(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "trine-cli",
        "--locked",
    ]))?;
    let program = format!("trine{}", std::env::consts::EXE_SUFFIX);
    let program = target().join("release").join(program);
    let work = target().join("growth");
    std::fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    let mut aside = Aside::new(target().join("growth-aside"))?;
    let document = read(&document)?;
    println!("| copies | CPU s | CPU s a copy | MiB | MiB a copy |\n|--:|--:|--:|--:|--:|");
    for times in TIMES {
        let path = work.join(format!("{times}.json"));
        write(&path, &multiplied(&document, times))?;
        let cost = cost(&program, &path, &work, &mut aside)?;
        let (copies, memory) = (times as f64, cost.memory / 1024.0);
        println!(
            "| {times} | {:.2} | {:.2} | {memory:.0} | {:.0} |",
            cost.cpu,
            cost.cpu / copies,
            memory / copies
        );
    }
    aside.delete()
}

/// The cost of generating a document.
fn cost(program: &Path, document: &Path, work: &Path, aside: &mut Aside) -> Result<Cost, String> {
    let mut costs = Vec::new();
    for _ in 0..RUNS {
        let output = work.join("client");
        aside.empty(&output)?;
        let mut command = Command::new(program);
        command.arg("generate").arg(document).arg("-o").arg(&output);
        command.args(["--name", "client"]);
        costs.push(measure::cost(&command, &work.join("log"), PATIENCE)?);
    }
    Cost::median(&costs).ok_or_else(|| "nothing was measured".to_owned())
}

/// The document with its paths, webhooks, tags and components as often as `times` says, each copy under names of its own.
fn multiplied(document: &Value, times: usize) -> Value {
    let mut all = document.clone();
    for copy in 1..times {
        let mut other = document.clone();
        rename(&mut other, copy);
        for part in ["paths", "webhooks", "x-webhooks"] {
            add(&mut all, &other, part, |name| match name.strip_prefix('/') {
                Some(path) => format!("/copy{copy}/{path}"),
                None => suffixed(name, copy),
            });
        }
        let kinds = document.get("components").and_then(Value::as_object);
        for kind in kinds.into_iter().flat_map(Map::keys) {
            let (Some(own), Some(others)) = (all.get_mut("components"), other.get("components")) else {
                continue;
            };
            add(own, others, kind, |name| suffixed(name, copy));
        }
        let tags = other.get("tags").and_then(Value::as_array).cloned();
        if let Some(own) = all.get_mut("tags").and_then(Value::as_array_mut) {
            own.extend(tags.unwrap_or_default());
        }
    }
    all
}

/// Adds the entries of an object to the same object of another document, under new names.
fn add(all: &mut Value, other: &Value, part: &str, name: impl Fn(&str) -> String) {
    let entries = other.get(part).and_then(Value::as_object);
    if let (Some(own), Some(entries)) = (all.get_mut(part).and_then(Value::as_object_mut), entries) {
        own.extend(entries.iter().map(|(key, value)| (name(key), value.clone())));
    }
}

/// Gives what a document names the names of a copy: operations, tags, and references to components.
fn rename(value: &mut Value, copy: usize) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, copy)),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match (key.as_str(), &mut *value) {
                    ("operationId", Value::String(name)) => *name = suffixed(name, copy),
                    ("$ref", target) => rename_target(target, copy),
                    ("mapping", Value::Object(targets)) => {
                        targets.values_mut().for_each(|target| rename_target(target, copy));
                    }
                    ("tags", Value::Array(tags)) => tags.iter_mut().for_each(|tag| rename_tag(tag, copy)),
                    ("example" | "examples" | "default" | "enum", _) => {}
                    (_, value) => rename(value, copy),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Gives a reference to a component the name of a copy.
fn rename_target(target: &mut Value, copy: usize) {
    if let Value::String(target) = target
        && target.starts_with("#/components/")
    {
        *target = suffixed(target, copy);
    }
}

/// Gives a tag, or the description of one, the name of a copy.
fn rename_tag(tag: &mut Value, copy: usize) {
    let name = match tag {
        Value::Object(described) => described.get_mut("name"),
        name => Some(name),
    };
    if let Some(Value::String(name)) = name {
        *name = suffixed(name, copy);
    }
}

fn suffixed(name: &str, copy: usize) -> String {
    format!("{name}-copy{copy}")
}

fn read(path: &Path) -> Result<Value, String> {
    let failed = |error: String| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| failed(error.to_string()))
}

fn write(path: &Path, document: &Value) -> Outcome {
    std::fs::write(path, document.to_string()).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_copy_has_names_of_its_own() {
        let document = json!({
            "tags": [{"name": "pets"}],
            "paths": {"/pets": {"get": {"operationId": "list", "tags": ["pets"], "schema": {"$ref": "#/components/schemas/Pet"}}}},
            "components": {"schemas": {"Pet": {"type": "object"}}},
        });
        let expected = json!({
            "tags": [{"name": "pets"}, {"name": "pets-copy1"}],
            "paths": {
                "/pets": {"get": {"operationId": "list", "tags": ["pets"], "schema": {"$ref": "#/components/schemas/Pet"}}},
                "/copy1/pets": {"get": {"operationId": "list-copy1", "tags": ["pets-copy1"], "schema": {"$ref": "#/components/schemas/Pet-copy1"}}},
            },
            "components": {"schemas": {"Pet": {"type": "object"}, "Pet-copy1": {"type": "object"}}},
        });
        assert_eq!(multiplied(&document, 1), document);
        assert_eq!(multiplied(&document, 2), expected);
    }
}
