//! Same input, same bytes; and order is not meaning.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

use serde_json::{Map, Value};
use trine_emit::File;
use trine_tests::fixture::Fixture;

fn sources(fixture: &Fixture) -> Vec<File> {
    fixture.make().unwrap().sources
}

#[test]
fn two_passes_give_the_same_bytes() {
    for fixture in Fixture::all().unwrap() {
        let (first, second) = (fixture.make().unwrap(), fixture.make().unwrap());
        assert_eq!(first.text(), second.text(), "{}", fixture.name);
    }
}

#[test]
fn the_order_of_schemas_and_paths_changes_no_byte() {
    for fixture in Fixture::all()
        .unwrap()
        .into_iter()
        .filter(|fixture| !fixture.is_reject())
    {
        let Ok(mut document) = serde_yaml::from_str::<Value>(&fixture.text) else {
            continue;
        };
        let forth = Fixture {
            text: document.to_string(),
            ..fixture.clone()
        };
        for pointer in ["/paths", "/components/schemas", "/definitions"] {
            if let Some(Value::Object(map)) = document.pointer_mut(pointer) {
                *map = std::mem::take(map).into_iter().rev().collect::<Map<String, Value>>();
            }
        }
        let back = Fixture {
            text: document.to_string(),
            ..fixture.clone()
        };
        assert_eq!(sources(&forth), sources(&back), "{}", fixture.name);
    }
}
