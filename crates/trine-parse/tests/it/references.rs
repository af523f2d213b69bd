//! References: where they lead, how they are corrected, and when they are refused.

use crate::support::{at, codes, document, operation, read, schema, with_paths, with_schemas};

/// Reads `A: {$ref: …}` beside a schema `B` with a property `c d/e`.
fn to(reference: &str) -> (Vec<String>, Option<String>) {
    let parsed = with_schemas(
        "3.0.0",
        &format!(
            "    A: {{$ref: '{reference}'}}\n    B: {{type: object, properties: {{'c d/e': {{type: string, title: found}}}}}}\n    L: {{$ref: '#/components/schemas/B'}}\n"
        ),
    );
    let target = schema(&parsed, "A")
        .reference
        .map(|id| at(&parsed, id).place.clone().expect("it stands somewhere").to_string());
    (codes(&parsed), target)
}

fn clean(reference: &str) -> String {
    let (codes, target) = to(reference);
    assert_eq!(codes, [""; 0], "{reference}");
    target.expect("it leads somewhere")
}

fn corrected(reference: &str) -> String {
    let (codes, target) = to(reference);
    assert_eq!(codes, ["T0103 #/components/schemas/A/$ref"], "{reference}");
    target.expect("it leads somewhere")
}

#[test]
fn pointers_lead_anywhere_in_the_document() {
    assert_eq!(clean("#/components/schemas/B"), "#/components/schemas/B");
    assert_eq!(
        clean("#/components/schemas/B/properties/c%20d~1e"),
        "#/components/schemas/B/properties/c d~1e"
    );
    assert_eq!(
        clean("#/components/schemas/B/properties/c d~1e"),
        "#/components/schemas/B/properties/c d~1e"
    );
    assert_eq!(clean("api.yaml#/components/schemas/B"), "#/components/schemas/B");
    assert_eq!(clean("./api.yaml#/components/schemas/B"), "#/components/schemas/B");
    // Through another reference.
    assert_eq!(
        clean("#/components/schemas/L/properties/c%20d~1e"),
        "#/components/schemas/B/properties/c d~1e"
    );
}

#[test]
fn references_that_can_mean_one_thing_are_mended() {
    let b = "#/components/schemas/B";
    assert_eq!(corrected("#/components/schemas/B/"), b);
    assert_eq!(corrected(" #/components/schemas/B "), b);
    assert_eq!(corrected("#components/schemas/B"), b);
    assert_eq!(corrected("#/definitions/B"), b);
    assert_eq!(
        corrected("#/components/schemas/B/properties/c d/e"),
        format!("{b}/properties/c d~1e")
    );
}

#[test]
fn a_bare_name_is_a_component() {
    assert_eq!(to("B").1.as_deref(), Some("#/components/schemas/B"));
    assert_eq!(to("components/schemas/B").1.as_deref(), Some("#/components/schemas/B"));
}

#[test]
fn a_missing_target_is_an_error_with_the_nearest_name() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {$ref: '#/components/schemas/Pets'}\n    Pet: {type: object}\n",
    );
    assert_eq!(codes(&parsed), ["T0101 #/components/schemas/A/$ref"]);
    assert_eq!(
        parsed.diagnostics[0].help.as_deref(),
        Some("did you mean `#/components/schemas/Pet`?")
    );
    for dangling in ["#/nowhere", "none.yaml", "none.yaml#/a", "#anchor"] {
        assert_eq!(to(dangling).0, ["T0101 #/components/schemas/A/$ref"], "{dangling}");
    }
    assert_eq!(
        to("https://example.com/a.yaml#/B").0,
        ["T0104 #/components/schemas/A/$ref"]
    );
}

#[test]
fn a_ring_of_references_is_an_error_and_is_cut() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/C'}\n    C: {$ref: '#/components/schemas/B'}\n    D: {$ref: '#/components/schemas/D'}\n",
    );
    assert_eq!(
        codes(&parsed),
        ["T0102 #/components/schemas/B/$ref", "T0102 #/components/schemas/D/$ref"]
    );
    assert!(schema(&parsed, "B").reference.is_none());
    assert!(schema(&parsed, "A").reference.is_some());
}

#[test]
fn a_name_that_leads_through_itself_names_nothing() {
    let parsed = with_schemas("3.0.0", "    $ref: A\n    B: {$ref: A}\n");
    assert!(!codes(&parsed).is_empty());
}

#[test]
fn a_schema_that_contains_itself_is_fine() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {allOf: [{$ref: '#/components/schemas/A'}], items: {$ref: '#/components/schemas/A'}, type: array}\n",
    );
    assert_eq!(codes(&parsed), [""; 0]);
}

#[test]
fn siblings_of_a_reference_are_kept() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {$ref: '#/components/schemas/B', description: own, nullable: true}\n    B: {type: string}\n    C: {$ref: '#/components/schemas/B', maxLength: 3}\n",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0067 #/components/schemas/A/nullable",
            "T0106 #/components/schemas/C/maxLength"
        ]
    );
    assert_eq!(schema(&parsed, "A").description.as_deref(), Some("own"));
    assert_eq!(schema(&parsed, "C").limits.max_length, Some(3));
}

#[test]
fn anchors_ids_and_dynamic_references_are_followed() {
    let parsed = with_schemas(
        "3.1.0",
        "    A: {$ref: '#here'}
    B: {$anchor: here, type: string}
    C: {$ref: 'https://example.com/schemas/d'}
    D: {$id: 'https://example.com/schemas/d', properties: {e: {$ref: other}, f: {$ref: '#/$defs/G'}}, $defs: {G: {type: integer}}}
    O: {$id: 'https://example.com/schemas/other', type: boolean}
    T: {$dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}}}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let target = |id| {
        at(&parsed, at(&parsed, id).reference)
            .place
            .clone()
            .expect("it stands somewhere")
            .to_string()
    };
    assert_eq!(
        at(&parsed, schema(&parsed, "A").reference).component.as_deref(),
        Some("B")
    );
    assert_eq!(
        at(&parsed, schema(&parsed, "C").reference).component.as_deref(),
        Some("D")
    );
    let d = schema(&parsed, "D");
    assert_eq!(target(d.properties["e"]), "#/components/schemas/O");
    assert_eq!(target(d.properties["f"]), "#/components/schemas/D/$defs/G");
    assert_eq!(
        target(schema(&parsed, "T").properties["next"]),
        "#/components/schemas/T"
    );
}

#[test]
fn references_stand_for_every_kind_of_object() {
    let parsed = read(
        "openapi: 3.2.0
info: {title: T, version: '1'}
paths:
  /a:
    post:
      parameters: [{$ref: '#/components/parameters/P', description: nearer}]
      requestBody: {$ref: '#/components/requestBodies/B'}
      responses: {'200': {$ref: '#/components/responses/R'}, '400': {$ref: '#/paths/~1a/post/responses/200'}}
      callbacks: {c: {$ref: '#/components/callbacks/C'}}
  /b: {$ref: '#/components/pathItems/I'}
  /c: {$ref: '#/paths/~1b'}
components:
  parameters: {P: {name: p, in: query, description: farther, schema: {type: string}}}
  requestBodies: {B: {content: {application/json: {$ref: '#/components/mediaTypes/M'}}}}
  mediaTypes: {M: {schema: {type: string}, examples: {e: {$ref: '#/components/examples/E'}}}}
  examples: {E: {value: 1}}
  responses: {R: {description: r, headers: {X-H: {$ref: '#/components/headers/H'}}, links: {l: {$ref: '#/components/links/L'}}}}
  headers: {H: {schema: {type: integer}}}
  links: {L: {operationId: x}}
  callbacks: {C: {'{$url}': {$ref: '#/components/pathItems/I'}}}
  pathItems: {I: {get: {operationId: i}}}
  securitySchemes: {S: {$ref: '#/components/securitySchemes/Q'}, Q: {type: http, scheme: basic}}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let operation = operation(&parsed);
    assert_eq!(operation.parameters[0].description.as_deref(), Some("nearer"));
    let body = operation.body.as_ref().expect("it has a body");
    assert!(body.content[0].schema.is_some());
    assert_eq!(body.content[0].examples[0].value, 1);
    assert_eq!(operation.responses[1].headers[0].name, "X-H");
    assert_eq!(operation.responses[1].links[0].operation.as_deref(), Some("x"));
    assert_eq!(operation.callbacks[0].operations.len(), 1);
    assert_eq!(
        document(&parsed)
            .operations
            .iter()
            .map(|o| o.path.as_str())
            .collect::<Vec<_>>(),
        ["/a", "/b", "/c"]
    );
    assert_eq!(document(&parsed).security_schemes.len(), 2);
}

#[test]
fn an_object_of_another_kind_is_read_for_the_part_that_fits() {
    let parsed = read(
        "openapi: 3.0.0
info: {title: T, version: '1'}
paths:
  /a:
    post:
      parameters: [{name: q, in: query, $ref: '#/components/schemas/S'}]
      requestBody: {$ref: '#/components/schemas/S'}
      responses:
        '200': {$ref: '#/components/schemas/S'}
        '400': {description: d, content: {application/json: {$ref: '#/components/schemas/S'}}}
components:
  parameters: {P: {name: p, in: query, schema: {type: string}}}
  schemas: {S: {type: string}, U: {$ref: '#/components/parameters/P'}}
",
    );
    let mut found = codes(&parsed);
    found.sort();
    assert_eq!(
        found,
        [
            "T0037 #/components/schemas/U/$ref",
            "T0037 #/paths/~1a/post/parameters/0/$ref",
            "T0038 #/components/schemas/S"
        ]
    );
    let operation = operation(&parsed);
    assert!(operation.parameters[0].schema.is_some());
    let body = operation.body.as_ref().expect("it has a body");
    let schemas = [
        body.content[0].schema,
        operation.responses[0].content[0].schema,
        operation.responses[1].content[0].schema,
    ];
    assert!(schemas.iter().all(|id| *id == schemas[0] && id.is_some()));
}

#[test]
fn references_in_place_of_maps_and_lists_are_followed() {
    let parsed = read(
        "openapi: 3.0.0
info: {title: T, version: '1', description: {$ref: '#/x-text'}}
x-text: words
paths:
  /a: {get: {parameters: {$ref: '#/x-list'}, responses: {$ref: '#/x-responses'}}}
x-list: [{name: q, in: query, schema: {type: string}}]
x-responses: {'200': {description: d}}
components: {schemas: {A: {properties: {$ref: '#/x-properties'}}}}
x-properties: {p: {type: string}}
",
    );
    assert!(
        codes(&parsed).iter().all(|code| code.starts_with("T0036")),
        "{:?}",
        codes(&parsed)
    );
    assert_eq!(document(&parsed).info.description.as_deref(), Some("words"));
    assert_eq!(operation(&parsed).parameters.len(), 1);
    assert_eq!(operation(&parsed).responses.len(), 1);
    assert_eq!(schema(&parsed, "A").properties.len(), 1);
}

#[test]
fn a_callback_that_names_a_path_item_is_read() {
    let parsed = with_paths(
        "3.0.0",
        "  /a: {post: {responses: {}, callbacks: {c: {$ref: '#/paths/~1b'}}}}\n  /b: {post: {responses: {'200': {description: d}}}}\n",
    );
    assert_eq!(codes(&parsed), ["T0114 #/paths/~1b"]);
    assert_eq!(operation(&parsed).callbacks[0].operations.len(), 1);
}

#[test]
fn a_callback_of_itself_ends() {
    let parsed = with_paths(
        "3.1.0",
        "  /a: {post: {callbacks: {c: {'{$url}': {$ref: '#/paths/~1a'}}}}}\n",
    );
    assert_eq!(codes(&parsed), ["T0113 #/paths/~1a/post/callbacks/c/{$url}"]);
}
