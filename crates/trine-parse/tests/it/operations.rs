//! Paths, operations, bodies and responses of OpenAPI 3.

use trine_parse::document::Status;

use crate::support::{codes, document, operation, read, read_files, with_paths};

#[test]
fn every_method_of_every_path_is_an_operation() {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let items: Vec<String> = methods.iter().map(|method| format!("{method}: {{}}")).collect();
    let parsed = with_paths(
        "3.2.0",
        &format!(
            "  /a: {{{}, query: {{}}, additionalOperations: {{LINK: {{}}}}}}\n  x-b: {{get: {{}}}}\n",
            items.join(", ")
        ),
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let read: Vec<_> = document(&parsed)
        .operations
        .iter()
        .map(|operation| operation.method.0.as_str())
        .collect();
    assert_eq!(
        read,
        [
            "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY", "LINK"
        ]
    );
}

#[test]
fn methods_in_the_wrong_place_are_read_once() {
    let parsed = with_paths(
        "3.2.0",
        "  /a: {post: {operationId: a}, additionalOperations: {POST: {operationId: b}, 'A B': {}, GET: {}}}\n",
    );
    let numbers: Vec<String> = codes(&parsed).iter().map(|code| code[..5].to_owned()).collect();
    assert_eq!(numbers, ["T0111", "T0112", "T0110", "T0111"]);
    assert_eq!(document(&parsed).operations.len(), 2);
}

#[test]
fn a_path_item_says_for_all_of_its_operations() {
    let parsed = with_paths(
        "3.0.0",
        "  /a:
    summary: S
    description: D
    servers: [{url: /x}]
    x-a: 1
    x-b: 1
    get: {responses: {}, x-b: 2}
    put: {responses: {}, summary: own, servers: [{url: /y}]}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let [get, put] = document(&parsed).operations.as_slice() else {
        panic!("there are two")
    };
    assert_eq!(
        (
            get.summary.as_deref(),
            put.summary.as_deref(),
            put.description.as_deref()
        ),
        (Some("S"), Some("own"), None)
    );
    assert_eq!((get.servers[0].url.as_str(), put.servers[0].url.as_str()), ("/x", "/y"));
    assert_eq!((&get.extensions["x-a"], &get.extensions["x-b"]), (&1.into(), &2.into()));
}

#[test]
fn a_path_item_beside_its_reference_comes_first() {
    let parsed = with_paths(
        "3.1.0",
        "  /a: {$ref: '#/components/pathItems/I', get: {operationId: own}}\ncomponents: {pathItems: {I: {get: {operationId: other}, put: {operationId: put}}}}\n",
    );
    let ids: Vec<_> = document(&parsed)
        .operations
        .iter()
        .filter_map(|operation| operation.id.as_deref())
        .collect();
    assert_eq!(ids, ["own", "put"]);
}

#[test]
fn status_codes_are_read_however_they_are_written() {
    let parsed = with_paths(
        "3.0.0",
        "  /a: {get: {responses: {200: {}, '2XX': {}, 4xx: {description: d}, default: {}, abc: {}, '200': {}, x-a: 1, '600': null, '404': gone}}}\n",
    );
    let statuses: Vec<_> = operation(&parsed)
        .responses
        .iter()
        .map(|response| response.status)
        .collect();
    assert_eq!(
        statuses,
        [
            Status::Code(200),
            Status::Range(2),
            Status::Range(4),
            Status::Default,
            Status::Code(600),
            Status::Code(404)
        ]
    );
    assert_eq!(operation(&parsed).responses[5].description.as_deref(), Some("gone"));
}

#[test]
fn no_responses_at_all_are_fine() {
    assert_eq!(codes(&with_paths("3.0.0", "  /a: {get: {responses: {}}}\n")), [""; 0]);
    assert_eq!(codes(&with_paths("3.1.0", "  /a: {get: {}}\n")), [""; 0]);
    assert_eq!(
        codes(&with_paths("3.0.0", "  /a: {get: {}}\n")),
        ["T0033 #/paths/~1a/get"]
    );
    assert_eq!(
        codes(&with_paths(
            "3.0.0",
            "  /a: {get: {responses: {default: {description: d}}}}\n"
        )),
        [""; 0]
    );
}

#[test]
fn bodies_and_media_types_are_read() {
    let parsed = with_paths(
        "3.2.0",
        "  /a:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object}
            encoding: {file: {contentType: image/png, headers: {X-A: {schema: {type: string}}}}}
          application/json: null
          application/jsonl: {itemSchema: {type: object}}
",
    );
    assert_eq!(
        codes(&parsed),
        ["T0044 #/paths/~1a/post/requestBody/content/application~1json"]
    );
    let body = operation(&parsed).body.as_ref().expect("it has a body");
    assert!(body.required);
    assert_eq!(
        body.content[0].encoding["file"].content_type.as_deref(),
        Some("image/png")
    );
    assert!(body.content[1].schema.is_none());
    assert!(body.content[2].item_schema.is_some());
}

#[test]
fn the_body_of_a_get_is_kept_with_a_warning() {
    let parsed = with_paths(
        "3.0.0",
        "  /a: {get: {requestBody: {content: {application/json: {}}}, responses: {}}}\n",
    );
    assert_eq!(codes(&parsed), ["T0098 #/paths/~1a/get/requestBody"]);
    assert!(operation(&parsed).body.is_some());
}

#[test]
fn webhooks_and_callbacks_are_read() {
    let parsed = read(
        "openapi: 3.1.0
info: {title: T, version: '1'}
webhooks: {made: {post: {operationId: made}}}
x-webhooks: {gone: {post: {operationId: gone}}}
paths:
  /a: {post: {callbacks: {done: {'{$request.body#/url}': {post: {operationId: done}}}}}}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let names: Vec<_> = document(&parsed)
        .webhooks
        .iter()
        .map(|webhook| webhook.name.as_str())
        .collect();
    assert_eq!(names, ["made", "gone"]);
    assert_eq!(
        operation(&parsed).callbacks[0].operations[0].path,
        "{$request.body#/url}"
    );
}

#[test]
fn a_header_that_cannot_be_received_is_left_out() {
    let parsed = with_paths(
        "3.1.0",
        "  /a: {get: {responses: {'200': {description: d, headers: {'Bad=Name': {schema: {}}, X-Good: {schema: {type: integer}, required: true}}}}}}\n",
    );
    assert_eq!(codes(&parsed), ["T0117 #/paths/~1a/get/responses/200/headers/Bad=Name"]);
    let headers = &operation(&parsed).responses[0].headers;
    assert_eq!((headers.len(), headers[0].required), (1, true));
}

#[test]
fn keywords_that_exclude_each_other_are_reported() {
    let parsed = read(
        "openapi: 3.2.0
info: {title: T, version: '1'}
components:
  parameters: {P: {name: p, in: query, schema: {}, example: 1, examples: {}}}
  examples: {E: {value: 1, externalValue: x}}
  links: {L: {operationId: a, body: {}}}
  schemas: {S: {xml: {attribute: true, nodeType: attribute}}}
",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0034 #/components/parameters/P/examples",
            "T0034 #/components/examples/E/externalValue",
            "T0032 #/components/links/L/body",
            "T0034 #/components/schemas/S/xml/attribute",
        ]
    );
}

#[test]
fn one_wrong_part_costs_only_itself() {
    let parsed = with_paths(
        "3.1.0",
        "  /a: 5\n  /b: {get: 6, put: {tags: 5, parameters: [7], operationId: b}}\n",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0040 #/paths/~1a",
            "T0040 #/paths/~1b/get",
            "T0040 #/paths/~1b/put/parameters/0",
            "T0043 #/paths/~1b/put/tags",
            "T0042 #/paths/~1b/put/tags"
        ]
    );
    assert_eq!(operation(&parsed).id.as_deref(), Some("b"));
}

#[test]
fn operations_of_equal_paths_of_a_file_of_paths_are_all_there() {
    let root = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {$ref: paths.yaml}\n";
    let paths = "/a: {get: {operationId: a, responses: {}}}\n/a: {put: {operationId: b, responses: {}}}\n";
    let parsed = read_files(&[("api.yaml", root), ("paths.yaml", paths)]);
    assert_eq!(codes(&parsed), ["T0036 #/paths/$ref", "T0015 paths.yaml#/~1a"]);
    assert_eq!(document(&parsed).operations.len(), 2);
}

#[test]
fn operations_of_equal_paths_and_of_two_paths_objects_are_all_there() {
    let root = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a: {get: {operationId: lost}, put: {operationId: a}}
  /a: {$ref: other.yaml}
paths:
  /a: {get: {operationId: lost}, get: {operationId: b}}
  /b: {get: {operationId: c}}
";
    let parsed = read_files(&[("api.yaml", root), ("other.yaml", "patch: {operationId: d}\n")]);
    let ids: Vec<_> = document(&parsed)
        .operations
        .iter()
        .filter_map(|operation| operation.id.as_deref())
        .collect();
    assert_eq!(ids, ["a", "d", "b", "c"]);
    let mut told = codes(&parsed);
    told.retain(|told| !told.starts_with("T0033"));
    assert_eq!(
        told,
        [
            "T0015 #/paths/~1a",
            "T0006 #/paths/~1a/get",
            "T0015 #/paths",
            "T0112 #/paths/~1a/get"
        ]
    );
}
