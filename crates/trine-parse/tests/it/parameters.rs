//! Parameters of OpenAPI 3.

use trine_diag::Severity;
use trine_parse::document::{Location, Style};

use crate::support::{codes, operation, read, with_paths};

/// Reads one operation on `/a/{id}` with these parameters besides `id`, in flow style.
fn with(version: &str, parameters: &str) -> trine_parse::Parsed {
    let id = "{name: id, in: path, required: true, schema: {type: string}}";
    with_paths(
        version,
        &format!("  /a/{{id}}: {{get: {{parameters: [{id}, {parameters}], responses: {{}}}}}}\n"),
    )
}

#[test]
fn styles_have_the_defaults_of_their_location() {
    let parsed = with(
        "3.2.0",
        "{name: q, in: query, schema: {}}, {name: H, in: header, schema: {}}, {name: c, in: cookie, schema: {}}, {name: d, in: query, style: deepObject, schema: {}}, {name: k, in: cookie, style: cookie, schema: {}}, {name: e, in: query, explode: false, schema: {}}",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let read: Vec<_> = operation(&parsed)
        .parameters
        .iter()
        .map(|p| (p.location, p.style, p.explode))
        .collect();
    assert_eq!(
        read,
        [
            (Location::Path, Style::Simple, false),
            (Location::Query, Style::Form, true),
            (Location::Header, Style::Simple, false),
            (Location::Cookie, Style::Form, true),
            (Location::Query, Style::DeepObject, false),
            (Location::Cookie, Style::Cookie, true),
            (Location::Query, Style::Form, false),
        ]
    );
}

#[test]
fn a_style_that_does_not_fit_is_the_default() {
    let parsed = with(
        "3.0.0",
        "{name: q, in: query, style: matrix, schema: {}}, {name: r, in: query, style: odd, schema: {}}",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0092 #/paths/~1a~1{id}/get/parameters/1/style",
            "T0092 #/paths/~1a~1{id}/get/parameters/2/style"
        ]
    );
    assert_eq!(operation(&parsed).parameters[1].style, Style::Form);
}

#[test]
fn parameters_of_the_path_item_are_overridden() {
    let parsed = with_paths(
        "3.0.0",
        "  /a/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: q, in: query, description: shared, schema: {type: string}}
      - {name: q, in: header, schema: {type: string}}
    get:
      parameters: [{name: q, in: query, description: own, schema: {type: string}}]
      responses: {}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let parameters = &operation(&parsed).parameters;
    assert_eq!(
        parameters.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(),
        ["id", "q", "q"]
    );
    assert_eq!(parameters[1].description.as_deref(), Some("own"));
}

#[test]
fn placeholders_and_parameters_are_fitted_to_each_other() {
    let parsed = with_paths(
        "3.0.0",
        "  /a/{pet_id}/{other}/{key+}/{n:[0-9]+}:
    get:
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
        - {name: key, in: path, schema: {type: string}}
        - {name: n, in: path, required: true, schema: {type: string}}
        - {name: none, in: path, required: true, schema: {type: string}}
      responses: {}
",
    );
    let names: Vec<_> = operation(&parsed).parameters.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["pet_id", "key+", "n:[0-9]+", "other"]);
    let numbers: Vec<String> = codes(&parsed).iter().map(|code| code[..5].to_owned()).collect();
    assert_eq!(numbers, ["T0085", "T0084", "T0082", "T0084", "T0084", "T0083"]);
}

#[test]
fn a_parameter_declared_twice_counts_once() {
    let parsed = with(
        "3.0.0",
        "{name: q, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: integer}}",
    );
    assert_eq!(codes(&parsed), ["T0088 #/paths/~1a~1{id}/get/parameters/2"]);
    assert_eq!(operation(&parsed).parameters.len(), 2);
}

#[test]
fn values_are_stated_by_schema_content_or_type() {
    let parsed = with(
        "3.0.0",
        "{name: a, in: query}, {name: b, in: query, type: string}, {name: c, in: query, content: {application/json: {schema: {type: object}}}}, {name: d, in: query, content: {application/json: {}}}",
    );
    let parameters = &operation(&parsed).parameters[1..];
    assert!(parameters[0].schema.is_none() && parameters[1].schema.is_some());
    assert_eq!(
        (parameters[2].schema.is_some(), parameters[2].content.as_deref()),
        (true, Some("application/json"))
    );
    assert_eq!(
        (parameters[3].schema.is_some(), parameters[3].content.as_deref()),
        (false, Some("application/json"))
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0090 #/paths/~1a~1{id}/get/parameters/1",
            "T0032 #/paths/~1a~1{id}/get/parameters/2/type"
        ]
    );
}

#[test]
fn parameters_that_cannot_be_sent_are_errors_unless_calls_do_without_them() {
    let found = |parameters: &str| -> Vec<(String, Severity)> {
        let parsed = with("3.0.0", parameters);
        let found = parsed.diagnostics.iter();
        found.map(|found| (found.code.to_string(), found.severity)).collect()
    };
    let code = |code: &str, severity| (code.to_owned(), severity);
    let required = "{in: query, required: true, schema: {}}, {name: x, required: true, schema: {}}, {name: x, in: nowhere, required: true, schema: {}}, {name: 'a b', in: header, required: true, schema: {}}, {schema: {}}";
    let error = |number| code(number, Severity::Error);
    assert_eq!(
        found(required),
        [
            error("T0086"),
            error("T0086"),
            error("T0086"),
            error("T0087"),
            error("T0086")
        ]
    );
    let optional = "{in: query, schema: {}}, {name: x, schema: {}}, {name: x, in: nowhere, schema: {}}, {name: 'c d', in: header, schema: {}}";
    let warning = |number| code(number, Severity::Warning);
    assert_eq!(
        found(optional),
        [warning("T0086"), warning("T0086"), warning("T0086"), warning("T0117")]
    );
}

#[test]
fn headers_that_openapi_3_states_elsewhere_are_left_out() {
    let headers =
        "{name: Accept, in: header, schema: {type: string}}, {name: authorization, in: header, schema: {type: string}}";
    let parsed = with("3.0.0", headers);
    assert_eq!(codes(&parsed), ["T0089 #/paths/~1a~1{id}/get/parameters/1"]);
    assert_eq!(operation(&parsed).parameters[1].name, "authorization");
    let secured = read(&format!(
        "openapi: 3.0.0\ninfo: {{title: T, version: '1'}}\nsecurity: [{{s: []}}]\ncomponents: {{securitySchemes: {{s: {{type: http, scheme: bearer}}}}}}\npaths:\n  /a: {{get: {{parameters: [{headers}], responses: {{}}}}}}\n"
    ));
    assert!(operation(&secured).parameters.is_empty());
}

#[test]
fn a_whole_querystring_stands_alone() {
    let parsed = with(
        "3.2.0",
        "{name: q, in: querystring, content: {application/json: {schema: {type: object}}}}",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    assert_eq!(operation(&parsed).parameters[1].location, Location::Querystring);
    let parsed = with(
        "3.2.0",
        "{name: q, in: querystring, schema: {type: object}}, {name: r, in: query, schema: {}}",
    );
    let numbers: Vec<String> = codes(&parsed).iter().map(|code| code[..5].to_owned()).collect();
    assert_eq!(numbers, ["T0094", "T0095"]);
}

#[test]
fn body_parameters_of_swagger_are_a_body_in_openapi_3_too() {
    let parsed = with_paths(
        "3.0.0",
        "  /a: {post: {parameters: [{name: b, in: body, schema: {type: object}}], responses: {}}}\n",
    );
    assert_eq!(codes(&parsed), ["T0096 #/paths/~1a/post/parameters/0/in"]);
    let body = operation(&parsed).body.as_ref().expect("it has a body");
    assert_eq!(body.content[0].media_type, "application/json");
}

#[test]
fn examples_are_read_in_either_form() {
    let parsed = with(
        "3.0.0",
        "{name: a, in: query, schema: {}, example: 1}, {name: b, in: query, schema: {}, examples: {x: {value: 1, summary: s}, y: 2}}, {name: c, in: query, schema: {}, examples: [1, {value: 2}]}",
    );
    let examples = |index: usize| {
        operation(&parsed).parameters[index]
            .examples
            .iter()
            .map(|e| e.value.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (examples(1), examples(2), examples(3)),
        (vec![1.into()], vec![1.into(), 2.into()], vec![1.into(), 2.into()])
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0047 #/paths/~1a~1{id}/get/parameters/2/examples/y",
            "T0046 #/paths/~1a~1{id}/get/parameters/3/examples"
        ]
    );
}

#[test]
fn headers_that_differ_in_letter_case_are_one_parameter() {
    let parsed = with_paths(
        "3.0.0",
        "  /a:
    parameters: [{name: X-Id, in: header, schema: {type: string}}]
    get:
      parameters: [{name: x-id, in: header, schema: {type: integer}}, {name: X-ID, in: header, schema: {type: string}}]
      responses: {'204': {description: d}}
",
    );
    assert_eq!(codes(&parsed), ["T0088 #/paths/~1a/get/parameters/1"]);
    let names: Vec<_> = operation(&parsed).parameters.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["x-id"]);
}
