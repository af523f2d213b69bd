//! Overlays: the document that results.

use serde_json::{Value, json};
use trine_parse::{Limits, MemoryLoader, Options, Overlay, Parsed, parse};

use crate::support::codes;

/// A document and the overlays over it, `a.yaml`, `b.yaml` and so on.
pub(crate) fn overlaid(document: &str, overlays: &[&str]) -> Parsed {
    let name = |index: usize| format!("{}.yaml", ["a", "b", "c"][index]);
    let overlays = overlays.iter().enumerate().map(|(index, text)| Overlay {
        path: name(index).into(),
        bytes: text.as_bytes().to_vec(),
    });
    let limits = Limits {
        nodes: 100_000,
        ..Limits::default()
    };
    let options = Options {
        limits,
        overlays: overlays.collect(),
        ..Options::default()
    };
    let loader = MemoryLoader::new().with("api.yaml", document);
    parse("api.yaml".as_ref(), &loader, &options).expect("the root is in memory")
}

/// An overlay of this version with these actions, a line each of flow style.
pub(crate) fn overlay(version: &str, actions: &[&str]) -> String {
    let actions: String = actions.iter().map(|action| format!("  - {action}\n")).collect();
    format!("overlay: {version}\ninfo: {{title: Fix, version: '1'}}\nactions:\n{actions}")
}

pub(crate) const ZOO: &str = "\
openapi: 3.1.0
info: {title: Zoo, version: '1', x-team: keepers}
servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]
tags: [{name: animals}, {name: internal}]
paths:
  /animals:
    get:
      tags: [animals, internal]
      x-traits: [paged]
      summary: Lists
      parameters: [{name: kind, in: query}, {name: old, in: query}]
      responses: {'200': {description: Fine}}
  /keepers:
    get:
      tags: [internal]
      responses: {'200': {description: Fine}}
    delete:
      responses: {'204': {description: Gone}}
";

/// The parts of the zoo that stand at these pointers after the actions, without a finding of an overlay.
#[track_caller]
fn becomes(version: &str, actions: &[&str], expected: &[(&str, Value)]) {
    let parsed = overlaid(ZOO, &[&overlay(version, actions)]);
    let odd: Vec<String> = codes(&parsed)
        .into_iter()
        .filter(|code| code.contains("a.yaml"))
        .collect();
    assert_eq!(odd, Vec::<String>::new());
    for (pointer, expected) in expected {
        assert_eq!(
            parsed.root.pointer(pointer).unwrap_or(&Value::Null),
            expected,
            "{pointer}"
        );
    }
}

#[test]
fn update_merges_objects_and_replaces_other_values() {
    for version in ["1.0.0", "1.1.0", "1.0.7"] {
        becomes(
            version,
            &[
                "{target: $.info, update: {title: Park, contact: {name: Ann}}}",
                "{target: $.info.contact, update: {url: 'https://c.example'}}",
            ],
            &[(
                "/info",
                json!({"title": "Park", "version": "1", "x-team": "keepers", "contact": {"name": "Ann", "url": "https://c.example"}}),
            )],
        );
    }
}

#[test]
fn update_of_the_root_has_the_shape_of_the_document() {
    becomes(
        "1.0.0",
        &[
            "{target: $, update: {info: {x-applied: true}, paths: {/keepers: {get: {summary: Keepers}}, /new: {get: {}}}, components: , tags: }}",
        ],
        &[
            ("/info/x-applied", json!(true)),
            ("/paths/~1keepers/get/summary", json!("Keepers")),
            ("/paths/~1keepers/get/tags", json!(["internal"])),
            ("/paths/~1new", json!({"get": {}})),
            // `null` changes no list.
            ("/tags/0/name", json!("animals")),
        ],
    );
}

#[test]
fn update_appends_to_lists() {
    for version in ["1.0.0", "1.1.0"] {
        becomes(
            version,
            &["{target: '$.paths.*.get.parameters', update: {name: page, in: query}}"],
            &[(
                "/paths/~1animals/get/parameters",
                json!([{"name": "kind", "in": "query"}, {"name": "old", "in": "query"}, {"name": "page", "in": "query"}]),
            )],
        );
        becomes(
            version,
            &[
                "{target: $.tags, update: [{name: a}, {name: b}]}",
                "{target: '$.paths[\"/animals\"].get.tags', update: more}",
            ],
            &[
                (
                    "/tags",
                    json!([{"name": "animals"}, {"name": "internal"}, {"name": "a"}, {"name": "b"}]),
                ),
                ("/paths/~1animals/get/tags", json!(["animals", "internal", "more"])),
            ],
        );
        // Also within objects.
        becomes(
            version,
            &["{target: $, update: {tags: [{name: c}]}}"],
            &[(
                "/tags",
                json!([{"name": "animals"}, {"name": "internal"}, {"name": "c"}]),
            )],
        );
    }
}

#[test]
fn update_replaces_a_value_that_is_the_target() {
    becomes(
        "1.1.0",
        &[
            "{target: $.info.title, update: Park}",
            "{target: '$.paths.*.*.responses.*.description', update: Ok}",
        ],
        &[
            ("/info/title", json!("Park")),
            ("/paths/~1keepers/delete/responses/204/description", json!("Ok")),
        ],
    );
}

#[test]
fn update_reaches_every_node_that_is_selected() {
    becomes(
        "1.0.0",
        &[
            "{target: '$.paths.*.get', update: {x-safe: true}}",
            "{target: '$..parameters[?@.name==\"kind\" && @.in==\"query\"]', update: {schema: {type: string}}}",
        ],
        &[
            ("/paths/~1animals/get/x-safe", json!(true)),
            ("/paths/~1keepers/get/x-safe", json!(true)),
            ("/paths/~1keepers/delete/x-safe", json!(null)),
            ("/paths/~1animals/get/parameters/0/schema/type", json!("string")),
            ("/paths/~1animals/get/parameters/1/schema", json!(null)),
        ],
    );
}

#[test]
fn target_can_be_chosen_by_a_trait_of_the_document() {
    becomes(
        "1.1.0",
        &[
            "{target: \"$.paths[?(@.get['x-traits'][?(@ == 'paged')])].get\", update: {parameters: [{name: top, in: query}]}}",
        ],
        &[
            ("/paths/~1animals/get/parameters/2/name", json!("top")),
            ("/paths/~1keepers/get/parameters", json!(null)),
        ],
    );
}

#[test]
fn remove_takes_nodes_out_of_objects_and_lists() {
    for version in ["1.0.0", "1.1.0"] {
        becomes(
            version,
            &[
                "{target: '$.paths[\"/keepers\"].delete', remove: true}",
                "{target: '$.servers[0]', remove: true}",
                "{target: \"$.paths.*.get.parameters[?@.name == 'old']\", remove: true}",
                "{target: \"$.paths.*.*.tags[?@ == 'internal']\", remove: true}",
                "{target: \"$.info['x-team']\", remove: true}",
            ],
            &[
                ("/paths/~1keepers/delete", json!(null)),
                ("/servers", json!([{"url": "https://b.example"}])),
                (
                    "/paths/~1animals/get/parameters",
                    json!([{"name": "kind", "in": "query"}]),
                ),
                ("/paths/~1animals/get/tags", json!(["animals"])),
                ("/paths/~1keepers/get/tags", json!([])),
                ("/info", json!({"title": "Zoo", "version": "1"})),
            ],
        );
    }
}

#[test]
fn remove_takes_all_items_of_a_list_and_what_is_within_others() {
    becomes(
        "1.0.0",
        &[
            "{target: '$.servers.*', remove: true}",
            "{target: '$.servers', update: {url: 'https://test.example'}}",
            "{target: '$..get', remove: true}",
        ],
        &[
            ("/servers", json!([{"url": "https://test.example"}])),
            (
                "/paths",
                json!({"/animals": {}, "/keepers": {"delete": {"responses": {"204": {"description": "Gone"}}}}}),
            ),
        ],
    );
    // A node and one below it.
    becomes(
        "1.0.0",
        &["{target: '$.paths[\"/keepers\"]..*', remove: true}"],
        &[("/paths/~1keepers", json!({}))],
    );
}

#[test]
fn remove_has_precedence_over_update() {
    becomes(
        "1.0.0",
        &["{target: $.servers, remove: true, update: {url: x}}"],
        &[("/servers", json!(null))],
    );
    becomes(
        "1.0.0",
        &["{target: $.info, remove: false, update: {title: Park}}"],
        &[("/info/title", json!("Park"))],
    );
}

#[test]
fn copy_merges_one_node_into_the_targets() {
    becomes(
        "1.1.0",
        &["{target: '$.paths[\"/keepers\"]', copy: '$.paths[\"/animals\"]'}"],
        &[
            ("/paths/~1keepers/get/tags", json!(["internal", "animals", "internal"])),
            ("/paths/~1keepers/get/summary", json!("Lists")),
            ("/paths/~1keepers/delete/responses/204/description", json!("Gone")),
        ],
    );
    becomes(
        "1.1.0",
        &["{target: $.info.title, copy: '$.paths[\"/animals\"].get.summary'}"],
        &[("/info/title", json!("Lists"))],
    );
}

#[test]
fn node_is_moved_by_three_actions() {
    becomes(
        "1.1.0",
        &[
            "{target: $.paths, update: {/people: {}}}",
            "{target: '$.paths[\"/people\"]', copy: '$.paths[\"/keepers\"]'}",
            "{target: '$.paths[\"/keepers\"]', remove: true}",
        ],
        &[
            ("/paths/~1people/delete/responses/204/description", json!("Gone")),
            ("/paths/~1keepers", json!(null)),
        ],
    );
}

#[test]
fn actions_and_overlays_apply_to_what_those_before_them_left() {
    let first = overlay(
        "1.0.0",
        &[
            "{target: $.servers, remove: true}",
            "{target: $, update: {servers: [{url: 'https://one.example'}]}}",
        ],
    );
    let second = overlay(
        "1.1.0",
        &["{target: '$.servers[0].url', update: 'https://two.example'}"],
    );
    let parsed = overlaid(ZOO, &[&first, &second]);
    assert_eq!(parsed.root["servers"], json!([{"url": "https://two.example"}]));
    let names: Vec<String> = parsed.files.iter().map(|path| path.display().to_string()).collect();
    assert_eq!(names, ["api.yaml", "a.yaml", "b.yaml"]);
}

#[test]
fn overlay_of_another_version_replaces_a_value_of_another_kind_and_1_1_refuses_it() {
    let action = "{target: '$.paths[\"/animals\"].get', update: {summary: [a], tags: none}}";
    becomes(
        "1.0.0",
        &[action],
        &[
            ("/paths/~1animals/get/summary", json!(["a"])),
            ("/paths/~1animals/get/tags", json!("none")),
        ],
    );
    let parsed = overlaid(ZOO, &[&overlay("1.1.0", &[action])]);
    let codes = codes(&parsed);
    assert!(
        codes.contains(&"T0130 a.yaml#/actions/0/update/summary".to_owned()),
        "{codes:?}"
    );
    assert!(
        codes.contains(&"T0130 a.yaml#/actions/0/update/tags".to_owned()),
        "{codes:?}"
    );
}

#[test]
fn overlay_changes_swagger_2_0_too() {
    let document = "\
swagger: '2.0'
info: {title: Old, version: '1'}
paths: {/a: {get: {responses: {'200': {description: Fine, schema: {$ref: '#/definitions/A'}}}}}}
definitions: {A: {type: object, properties: {n: {type: string}}}}
";
    let fix = overlay(
        "1.0.0",
        &["{target: $.definitions.A, update: {required: [n], properties: {n: {x-nullable: true}}}}"],
    );
    let parsed = overlaid(document, &[&fix]);
    let schema = crate::support::schema(&parsed, "A");
    assert_eq!(schema.required, ["n"]);
    assert!(crate::support::at(&parsed, schema.properties["n"]).nullable);
}

#[test]
fn reference_that_an_overlay_adds_is_followed() {
    let fix = overlay(
        "1.0.0",
        &[
            "{target: '$.paths[\"/animals\"]', update: {post: {$ref: ''}}}",
            "{target: $, update: {components: {schemas: {Cat: {$ref: 'cat.yaml'}}}}}",
        ],
    );
    let options = Options {
        overlays: vec![Overlay {
            path: "elsewhere/fix.yaml".into(),
            bytes: fix.into_bytes(),
        }],
        ..Options::default()
    };
    // Relative to the document, whose part it becomes.
    let loader = MemoryLoader::new()
        .with("api.yaml", ZOO)
        .with("cat.yaml", "{type: object, properties: {lives: {type: integer}}}");
    let parsed = parse("api.yaml".as_ref(), &loader, &options).expect("the root is in memory");
    let document = crate::support::document(&parsed);
    assert!(
        document
            .schemas
            .iter()
            .any(|schema| schema.properties.contains_key("lives"))
    );
}
