//! Documents made wrong on purpose: nothing panics, and what is refused has a place.

use serde_json::Value;
use trine_mutate::{Random, judge, text, tree};
use trine_tests::fixture::Fixture;

const YAML: &str = "openapi: 3.1.0
info: {title: Cut, version: '1'}
paths:
  /things/{id}:
    post:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: &thing {type: object, properties: {a: {type: [string, 'null']}}}}}}
      responses:
        '200':
          description: |
            Several
            lines é
          content: {application/json: {schema: *thing}}
";

#[test]
fn a_document_cut_at_any_byte_is_read_or_refused_with_a_place() {
    let json = serde_json::to_string(&serde_yaml::from_str::<Value>(YAML).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for (name, whole) in [("cut.yaml", YAML.as_bytes()), ("cut.json", json.as_bytes())] {
        for cut in text::cuts(whole) {
            if let Err(why) = judge(name, cut.to_vec()) {
                wrong.push(format!("{name} up to byte {}: {why}", cut.len()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn fixtures_changed_at_random_are_read_or_refused_with_a_place() {
    let mut wrong = Vec::new();
    for (number, fixture) in (0_u64..).zip(Fixture::all().unwrap()) {
        let tree = serde_yaml::from_slice::<Value>(&fixture.bytes);
        for round in 0..4 {
            let seed = number * 100 + round;
            let mut random = Random::new(seed);
            let changed = match &tree {
                Ok(whole) if round % 2 == 0 => {
                    let mut whole = whole.clone();
                    tree::mutate(&mut random, &mut whole);
                    whole.to_string().into_bytes()
                }
                _ => text::mutate(&mut random, &fixture.bytes),
            };
            if let Err(why) = judge("changed.yaml", changed) {
                wrong.push(format!("{} with the seed {seed}: {why}", fixture.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
