//! Swagger 2.0 as the one dialect.

use trine_parse::document::{Credential, JsonType, Location, Style};

use crate::support::{at, codes, document, operation, read, schema};

fn swagger(rest: &str) -> trine_parse::Parsed {
    read(&format!("swagger: '2.0'\ninfo: {{title: T, version: '1'}}\n{rest}"))
}

#[test]
fn hosts_schemes_and_base_paths_are_servers() {
    let urls = |text: &str| {
        let parsed = swagger(&format!("paths: {{}}\n{text}"));
        document(&parsed)
            .servers
            .iter()
            .map(|server| server.url.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        urls("host: a.example.com\nbasePath: /v1/\nschemes: [http, https]\n"),
        ["https://a.example.com/v1", "http://a.example.com/v1"]
    );
    assert_eq!(urls("host: a.example.com:8080\n"), ["https://a.example.com:8080"]);
    assert_eq!(urls("basePath: v2\n"), ["/v2"]);
    assert_eq!(urls("host: http://a.example.com\n"), ["http://a.example.com"]);
    assert_eq!(urls(""), [""; 0]);
}

#[test]
fn a_body_parameter_is_the_body_in_every_type_consumed() {
    let parsed = swagger(
        "consumes: [application/json, application/xml]
produces: [application/json]
paths:
  /a:
    post:
      parameters: [{name: b, in: body, required: true, description: d, schema: {$ref: '#/definitions/A'}}]
      responses: {'200': {description: ok, schema: {type: array, items: {$ref: '#/definitions/A'}}, examples: {application/json: [1]}}}
    put: {consumes: [text/plain], parameters: [{name: b, in: body, schema: {type: string}}], produces: [], responses: {'200': {description: ok, schema: {type: file}}}}
definitions: {A: {type: object, properties: {x: {type: string, x-nullable: true}}}}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let [post, put] = document(&parsed).operations.as_slice() else {
        panic!("there are two")
    };
    let body = post.body.as_ref().expect("it has a body");
    assert_eq!((body.required, body.description.as_deref()), (true, Some("d")));
    assert_eq!(
        body.content
            .iter()
            .map(|media| media.media_type.as_str())
            .collect::<Vec<_>>(),
        ["application/json", "application/xml"]
    );
    assert_eq!(post.responses[0].content[0].examples.len(), 1);
    assert_eq!(
        put.body.as_ref().expect("it has a body").content[0].media_type,
        "text/plain"
    );
    let file = &put.responses[0].content[0];
    assert_eq!(file.media_type, "application/octet-stream");
    assert_eq!(at(&parsed, file.schema).format.as_deref(), Some("binary"));
    assert_eq!(document(&parsed).components.keys().collect::<Vec<_>>(), ["A"]);
    assert!(at(&parsed, schema(&parsed, "A").properties["x"]).nullable);
}

#[test]
fn form_parameters_are_the_fields_of_one_body() {
    let parsed = swagger(
        "paths:
  /a:
    post:
      parameters:
        - {name: f, in: formData, type: file, required: true}
        - {name: n, in: formData, type: array, items: {type: integer}, collectionFormat: pipes, description: numbers}
      responses: {default: {description: d}}
    put:
      parameters: [{name: n, in: formData, type: string}]
      responses: {default: {description: d}}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let [post, put] = document(&parsed).operations.as_slice() else {
        panic!("there are two")
    };
    let media = &post.body.as_ref().expect("it has a body").content[0];
    assert_eq!(media.media_type, "multipart/form-data");
    let form = at(&parsed, media.schema);
    assert_eq!(form.properties.keys().collect::<Vec<_>>(), ["f", "n"]);
    assert_eq!(form.required, ["f"]);
    assert_eq!(at(&parsed, form.properties["f"]).format.as_deref(), Some("binary"));
    let n = at(&parsed, form.properties["n"]);
    assert_eq!(
        (n.description.as_deref(), at(&parsed, n.reference).types.as_slice()),
        (Some("numbers"), [JsonType::Array].as_slice())
    );
    assert_eq!(media.encoding["n"].style, Some(Style::PipeDelimited));
    assert_eq!(
        put.body.as_ref().expect("it has a body").content[0].media_type,
        "application/x-www-form-urlencoded"
    );
}

#[test]
fn collection_formats_are_styles() {
    let formats = ["csv", "ssv", "tsv", "pipes", "multi"];
    let parameters: Vec<String> = formats
        .iter()
        .map(|format| {
            format!("{{name: {format}, in: query, type: array, items: {{type: string}}, collectionFormat: {format}}}")
        })
        .collect();
    let parsed = swagger(&format!(
        "paths:\n  /a/{{p}}: {{get: {{parameters: [{}, {{name: none, in: query, type: array, items: {{type: string}}}}, {{name: p, in: path, required: true, type: array, items: {{type: string}}}}], responses: {{}}}}}}\n",
        parameters.join(", ")
    ));
    assert_eq!(codes(&parsed), [""; 0]);
    let read: Vec<_> = operation(&parsed)
        .parameters
        .iter()
        .map(|p| (p.style, p.explode))
        .collect();
    assert_eq!(
        read,
        [
            (Style::Form, false),
            (Style::SpaceDelimited, false),
            (Style::TabDelimited, false),
            (Style::PipeDelimited, false),
            (Style::Form, true),
            (Style::Form, false),
            (Style::Simple, false),
        ]
    );
}

#[test]
fn plain_parameters_have_the_schema_that_they_state() {
    let parsed = swagger(
        "paths:\n  /a: {get: {parameters: [{name: Accept, in: header, required: true, type: integer, format: int32, enum: [1, 2], default: 1}], responses: {}}}\n",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let parameter = &operation(&parsed).parameters[0];
    assert_eq!((parameter.location, parameter.required), (Location::Header, true));
    let value = at(&parsed, parameter.schema);
    assert_eq!(
        (value.types.as_slice(), value.format.as_deref()),
        ([JsonType::Integer].as_slice(), Some("int32"))
    );
    assert_eq!(value.enumeration.as_ref().map(Vec::len), Some(2));
    assert!(value.required.is_empty());
}

#[test]
fn security_definitions_are_schemes() {
    let parsed = swagger(
        "paths: {}
securityDefinitions:
  b: {type: basic}
  o: {type: oauth2, flow: accessCode, authorizationUrl: /a, tokenUrl: /t, scopes: {r: read}}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    assert_eq!(document(&parsed).security_schemes["b"].credential, Credential::Basic);
    let Credential::OAuth2(flows) = &document(&parsed).security_schemes["o"].credential else {
        panic!("it is OAuth")
    };
    assert!(flows.authorization_code.is_some());
}

#[test]
fn schemes_of_an_operation_are_its_servers() {
    let parsed = swagger(
        "host: h\nschemes: [https]\npaths:\n  /a: {get: {schemes: [wss], responses: {}}, put: {schemes: [https], responses: {}}}\n",
    );
    let [get, put] = document(&parsed).operations.as_slice() else {
        panic!("there are two")
    };
    assert_eq!(get.servers[0].url, "wss://h");
    assert!(put.servers.is_empty());
}

#[test]
fn a_discriminator_is_the_name_of_a_property() {
    let parsed = swagger(
        "paths: {}\ndefinitions: {A: {type: object, discriminator: kind, properties: {kind: {type: string}}}}\n",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    assert_eq!(
        schema(&parsed, "A").discriminator.as_ref().map(|d| d.property.as_str()),
        Some("kind")
    );
}

#[test]
fn what_stands_in_the_words_of_openapi_3_is_read_too() {
    let parsed = swagger(
        "paths:
  /a: {post: {requestBody: {content: {text/plain: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {}}}
definitions: {A: {type: object}}
",
    );
    assert_eq!(operation(&parsed).body.as_ref().map(|body| body.content.len()), Some(1));
    assert_eq!(codes(&parsed)[0], "T0032 #/paths/~1a/post/requestBody");
    assert!(
        codes(&parsed).iter().any(|code| code.starts_with("T0103")),
        "{:?}",
        codes(&parsed)
    );
}
