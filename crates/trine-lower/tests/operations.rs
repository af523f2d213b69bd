//! Operations: parameters, bodies, responses, authentication, webhooks.

mod common;

use common::lowered;
use trine_ir::{Credential, KeyLocation};
use trine_lower::{AddedScheme, Options};

fn operation(path: &str, rest: &str) -> String {
    let indented: String = rest.lines().map(|line| format!("      {line}\n")).collect();
    format!("openapi: 3.1.0\ninfo: {{title: Things, version: '1'}}\npaths:\n  {path}:\n    post:\n{indented}")
}

/// The text of the only operation, and the findings.
fn text(document: &str) -> (String, Vec<&'static str>) {
    let (api, found) = lowered(document, &Options::default());
    let dump = trine_ir::dump(&api);
    let block = dump
        .split("\n\n")
        .find(|block| block.starts_with("POST "))
        .unwrap_or("")
        .trim_end()
        .to_owned();
    (block, found.iter().map(|finding| finding.code.name).collect())
}

#[test]
fn parameters_have_style_and_need() {
    let (text, _) = text(&operation(
        "/things/{id}",
        "
parameters:
  - {name: id, in: path, required: true, schema: {type: integer}}
  - {name: q, in: query, schema: {type: array, items: {type: string}}, style: pipeDelimited, explode: false}
  - {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
  - {name: Accept, in: header, schema: {type: string}}
  - {name: X-Trace, in: header, required: true, schema: {type: string}}
responses: {'204': {description: Done}}",
    ));
    assert!(text.contains("Path \"id\": I64 as Simple\n"), "{text}");
    assert!(text.contains("Query \"q\"?: [String] as PipeDelimited\n"));
    assert!(text.contains("Query \"filter\"?: {any} as json\n"));
    assert!(text.contains("Header \"X-Trace\": String as Simple\n"));
    assert!(!text.contains("Accept"));
}

#[test]
fn bodies_are_ranked_json_first() {
    let (text, _) = text(&operation(
        "/things",
        "
requestBody:
  required: true
  content:
    application/octet-stream: {schema: {type: string, format: binary}}
    text/plain: {schema: {type: string}}
    application/x-www-form-urlencoded:
      schema: {type: object, properties: {tags: {type: array, items: {type: string}}}}
      encoding: {tags: {style: pipeDelimited}}
    application/vnd.things+json: {schema: {type: string}}
responses: {'204': {description: Done}}",
    ));
    let bodies: Vec<&str> = text
        .lines()
        .filter(|line| line.trim_start().starts_with("body"))
        .collect();
    assert_eq!(bodies.len(), 4);
    assert!(bodies[0].contains("application/vnd.things+json: String"));
    assert!(
        bodies[1].contains("form of ") && bodies[1].ends_with("tags=as PipeDelimited"),
        "{}",
        bodies[1]
    );
    assert!(bodies[2].ends_with("text/plain: text"));
    assert!(bodies[3].ends_with("application/octet-stream: bytes"));
}

#[test]
fn parts_hold_files_texts_and_json() {
    let (text, _) = text(&operation(
        "/things",
        "
requestBody:
  content:
    multipart/form-data:
      schema:
        type: object
        required: [file, note]
        properties:
          file: {type: string, format: binary}
          more: {type: array, items: {type: string, format: binary}}
          note: {type: string}
          tags: {type: array, items: {type: string}}
          meta: {type: object, properties: {a: {type: string}}}
          logo: {type: string, contentMediaType: application/octet-stream}
          data: {type: string}
      encoding: {data: {contentType: application/json}, file: {contentType: 'image/png, image/jpeg'}}
responses: {'204': {description: Done}}",
    ));
    for line in [
        "File \"file\"!: any as image/png, image/jpeg",
        "Files \"more\"?",
        "Text \"note\"!: String",
        "Texts \"tags\"?: [String]",
        "Json \"meta\"?",
        "File \"logo\"?",
        "Json \"data\"?: String as application/json",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn a_binary_multipart_body_is_one_file() {
    let (text, found) = text(&operation(
        "/things",
        "
requestBody: {content: {multipart/form-data: {schema: {type: string, format: binary}}}}
responses: {'204': {description: Done}}",
    ));
    assert!(text.contains("File \"file\"!"));
    assert_eq!(found, ["body-without-parts"]);
}

#[test]
fn a_range_is_json_where_the_schema_has_structure() {
    let (text, _) = text(&operation(
        "/things",
        "
requestBody: {content: {'*/*': {schema: {type: object, properties: {a: {type: string}}}}}}
responses: {'200': {description: Fine, content: {'*/*': {schema: {type: string, format: binary}}}}}",
    ));
    assert!(text.contains("body? application/json: #/"), "{text}");
    assert!(text.contains("*/*: bytes"));
}

#[test]
fn responses_have_success_contents_and_headers() {
    let (text, found) = text(&operation(
        "/things",
        "
responses:
  '200':
    description: Fine
    headers: {X-Rate: {schema: {type: integer}, required: true}, Content-Type: {schema: {type: string}}}
    content:
      text/event-stream: {schema: {type: object}}
      application/x-ndjson: {schema: {type: string}}
      application/json: {}
      application/xml: {schema: {type: string}}
  '302': {description: Elsewhere}
  4XX: {description: Wrong}
  default: {description: Other}",
    ));
    let expected = "  200 ok  // Fine
    application/json: any
    text/event-stream: events of {any}
    application/x-ndjson: lines of String
    application/xml: text
    header \"X-Rate\": I64 as Simple
  302 error  // Elsewhere
  4XX error  // Wrong
  default error  // Other";
    assert!(text.ends_with(expected), "{text}");
    assert_eq!(found, ["ignored-header"]);
}

#[test]
fn default_is_success_where_no_other_is() {
    let (text, _) = text(&operation(
        "/things",
        "responses: {default: {description: Fine}, '404': {description: None}}",
    ));
    assert!(text.contains("default ok") && text.contains("404 error"));
}

#[test]
fn head_has_no_body() {
    let document = operation(
        "/things",
        "responses: {'200': {description: Fine, content: {application/json: {schema: {type: object}}}}}",
    );
    let (api, found) = lowered(&document.replace("post:", "head:"), &Options::default());
    assert!(api.operations[0].responses[0].contents.is_empty());
    assert_eq!(found.iter().map(|f| f.code.name).collect::<Vec<_>>(), ["head-body"]);
}

#[test]
fn schemes_are_inherited_overridden_and_must_be_known() {
    let document = "
openapi: 3.1.0
info: {title: Things, version: '1'}
security: [{key: []}]
paths:
  /a: {get: {responses: {'204': {description: Done}}}}
  /b: {get: {security: [], responses: {'204': {description: Done}}}}
  /c: {get: {security: [{key: [], ghost: []}, {ghost: []}, {}], responses: {'204': {description: Done}}}}
components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}";
    let (api, found) = lowered(document, &Options::default());
    let counts: Vec<Vec<usize>> = api
        .operations
        .iter()
        .map(|o| o.security.iter().map(|a| a.schemes.len()).collect())
        .collect();
    assert_eq!(counts, [vec![1], vec![], vec![1, 0]]);
    // The reader of the document has told of `ghost`.
    assert!(found.is_empty());
}

#[test]
fn schemes_by_the_user_are_required_by_nothing_and_allowed_where_the_document_is_silent() {
    let added = |name: &str, credential| AddedScheme {
        name: name.to_owned(),
        credential,
    };
    let options = Options {
        schemes: vec![
            added("key", Credential::ApiKey(KeyLocation::Header, "X-Key".to_owned())),
            added("token", Credential::Bearer),
        ],
        ..Options::default()
    };
    let document = "
openapi: 3.1.0
info: {title: Things, version: '1'}
paths:
  /a: {get: {responses: {'204': {description: Done}}}}
  /b: {get: {security: [], responses: {'204': {description: Done}}}}
  /c: {get: {security: [{token: []}], responses: {'204': {description: Done}}}}";
    let (api, found) = lowered(document, &options);
    let schemes: Vec<Vec<usize>> = api
        .operations
        .iter()
        .map(|o| o.security.iter().map(|a| a.schemes.len()).collect())
        .collect();
    assert_eq!(schemes, [vec![1, 1, 0], vec![], vec![1]]);
    assert_eq!(api.operations[2].security[0].schemes[0].0.0, 1);
    assert!(found.is_empty());
    // A document that has schemes keeps to them.
    let own = "
components: {securitySchemes: {own: {type: http, scheme: basic}}}";
    let (api, _) = lowered(&format!("{document}{own}"), &options);
    assert_eq!(api.schemes.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["own"]);
}

#[test]
fn webhooks_and_callbacks_are_received() {
    let document = "
openapi: 3.1.0
info: {title: Things, version: '1'}
paths:
  /a:
    post:
      callbacks: {done: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}, responses: {'204': {description: Done}}}}}}
      responses: {'204': {description: Done}}
webhooks:
  made: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}, responses: {'204': {description: Done}}}}
components: {schemas: {Event: {type: object, properties: {a: {type: [string, 'null']}}}}}";
    let (api, _) = lowered(document, &Options::default());
    assert_eq!(api.webhooks.len(), 2);
    assert!(api.webhooks[0].of.is_none() && api.webhooks[1].of.is_some());
    assert_eq!(common::block(&api, "Event"), "Event <: object\n  \"a\"?: String|null");
}
