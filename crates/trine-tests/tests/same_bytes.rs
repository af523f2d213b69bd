//! Same input, same bytes; and order is not meaning.

use serde_json::{Map, Value};
use trine_emit::File;
use trine_tests::fixture::Fixture;

/// The first line that differs, with its file.
fn difference(first: &[File], second: &[File]) -> Option<String> {
    let paths = |files: &[File]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    if paths(first) != paths(second) {
        return Some(format!("files {:?} and {:?}", paths(first), paths(second)));
    }
    first.iter().zip(second).find_map(|(a, b)| {
        let mut lines = a.contents.lines().zip(b.contents.lines());
        let differs = lines
            .find(|(x, y)| x != y)
            .map(|(x, y)| format!("{}: {x:?} and {y:?}", a.path));
        differs.or_else(|| (a != b).then(|| format!("the length of {}", a.path)))
    })
}

#[test]
fn two_passes_give_the_same_bytes() {
    for fixture in Fixture::all().unwrap() {
        let (first, second) = (fixture.make().unwrap(), fixture.make().unwrap());
        assert_eq!(difference(&first.sources, &second.sources), None, "{}", fixture.name);
        assert_eq!(first.findings, second.findings, "{}", fixture.name);
    }
}

/// The keywords below which things are found by their names.
const NAMED: [&str; 18] = [
    "/paths",
    "/webhooks",
    "/tags",
    "/components/schemas",
    "/components/parameters",
    "/components/responses",
    "/components/requestBodies",
    "/components/headers",
    "/components/examples",
    "/components/links",
    "/components/callbacks",
    "/components/pathItems",
    "/components/mediaTypes",
    "/components/securitySchemes",
    "/definitions",
    "/parameters",
    "/responses",
    "/securityDefinitions",
];

#[test]
fn the_order_of_what_has_names_changes_no_byte() {
    let mut found = Vec::new();
    for fixture in Fixture::all()
        .unwrap()
        .into_iter()
        .filter(|fixture| !fixture.is_reject())
    {
        // Some are findings about text that another reader does not take.
        let Ok(mut document) = serde_yaml::from_slice::<Value>(&fixture.bytes) else {
            continue;
        };
        let written = |document: &Value| Fixture {
            bytes: document.to_string().into_bytes(),
            ..fixture.clone()
        };
        let forth = written(&document);
        for pointer in NAMED {
            match document.pointer_mut(pointer) {
                Some(Value::Object(map)) => {
                    *map = std::mem::take(map).into_iter().rev().collect::<Map<String, Value>>();
                }
                Some(Value::Array(list)) => list.reverse(),
                _ => {}
            }
        }
        let back = written(&document);
        let (forth, back) = (forth.make().unwrap().sources, back.make().unwrap().sources);
        found.extend(difference(&forth, &back).map(|difference| format!("{}: {difference}", fixture.name)));
    }
    assert_eq!(found, Vec::<String>::new());
}
