//! Tests of the kind of a document, and of its statements about itself.

use trine_parse::{MemoryLoader, Options, parse};

use crate::support::{codes, document, read, read_named};

fn only(text: &str) -> String {
    let parsed = read(text);
    assert!(parsed.document.is_none(), "{text}");
    assert_eq!(parsed.diagnostics.len(), 1, "{:?}", parsed.diagnostics);
    format!("{}: {}", parsed.diagnostics[0].code, parsed.diagnostics[0].message)
}

#[test]
fn what_is_no_openapi_document_is_called_by_its_name() {
    assert_eq!(only(""), "T0003: the file is empty");
    assert_eq!(only("  \n\n"), "T0003: the file is empty");
    assert!(only("# nothing\n").starts_with("T0003: the file contains only comments"));
    assert_eq!(
        only("a: 1\n"),
        "T0020: expected `openapi: 3.x` or `swagger: 2.0`, found neither"
    );
    let kinds = [
        ("<!DOCTYPE html><html></html>", "an HTML page"),
        ("<?xml version='1.0'?><a/>", "XML"),
        (
            "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/'/>",
            "a WSDL description",
        ),
        ("[1, 2]", "a list"),
        ("asyncapi: 2.6.0\n", "an AsyncAPI document"),
        ("asyncapi: 3.0.0\ncomponents: {}\n", "an AsyncAPI document"),
        ("arazzo: 1.0.0\nworkflows: []\n", "an Arazzo document"),
        ("overlay: 1.0.0\nactions: []\n", "an OpenAPI Overlay"),
        ("openrpc: 1.2.6\nmethods: []\n", "an OpenRPC document"),
        ("$schema: x\ntype: object\n", "a JSON Schema"),
        (
            r#"{"info": {"_postman_id": "1", "schema": "x"}, "item": []}"#,
            "a Postman collection",
        ),
        ("#%RAML 1.0\ntitle: Songs\n", "a RAML document"),
        ("FORMAT: 1A\n\n# API\n## GET /a\n", "an API Blueprint"),
        ("type Query {\n  a(id: ID!): String\n}\n", "a GraphQL schema"),
        ("\"\"\"\nText\n\"\"\"\nschema { query: Query }\n", "a GraphQL schema"),
        (
            "syntax = \"proto3\";\nmessage M { string a = 1; }\n",
            "a Protocol Buffers definition",
        ),
        ("$version: \"2\"\nnamespace a\n", "a Smithy model"),
        ("import \"@typespec/http\";\n", "a TypeSpec program"),
    ];
    for (text, kind) in kinds {
        assert_eq!(only(text), format!("T0020: expected an OpenAPI document, found {kind}"));
    }
}

#[test]
fn a_file_that_is_no_text_is_called_by_its_name() {
    let kinds: [(&[u8], &str); 5] = [
        (b"\x1f\x8b\x08\x00openapi", "a gzip archive"),
        (b"PK\x03\x04", "a zip archive"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"\x7fELF\x02\x01\x01\x00", "a binary file"),
        (b"\x89PNG\r\n\x1a\n\x00", "a binary file"),
    ];
    for (bytes, kind) in kinds {
        let loader = MemoryLoader::new().with("api.yaml", bytes);
        let parsed = parse("api.yaml".as_ref(), &loader, &Options::default()).expect("it is in memory");
        let [found] = parsed.diagnostics.as_slice() else {
            panic!("{kind}: {:?}", parsed.diagnostics)
        };
        assert_eq!(found.message, format!("expected an OpenAPI document, found {kind}"));
        assert!(parsed.document.is_none() && found.help.is_some());
    }
}

#[test]
fn a_broken_document_that_speaks_of_types_is_a_broken_document() {
    let text = "openapi: 3.1.0\ninfo: {description: |\n  type Query {\n";
    assert!(only(text).starts_with("T0002"));
}

#[test]
fn versions_that_are_not_read_are_refused() {
    for version in [
        "openapi: 4.0.0",
        "swagger: '1.2'",
        "swaggerVersion: '1.2'",
        "openapi: banana",
        "openapi: ''",
    ] {
        assert!(
            only(&format!("{version}\npaths: {{}}\n")).starts_with("T0021"),
            "{version}"
        );
    }
}

#[test]
fn versions_written_oddly_are_read() {
    let odd = |version: &str| {
        codes(&read(&format!(
            "{version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n"
        )))
    };
    assert_eq!(odd("openapi: 3.0"), [""; 0]);
    assert_eq!(odd("openapi: 3.1.1-rc1"), [""; 0]);
    assert_eq!(odd("swagger: 2.0"), [""; 0]);
    assert_eq!(odd("swagger: 3.0.0")[0], "T0022 #/swagger");
    assert_eq!(odd("openapi: v3.0.1")[0], "T0022 #/openapi");
    assert_eq!(odd("openapi: 3.3.0")[0], "T0022 #/openapi");
    assert_eq!(odd("servers: []")[0], "T0023 #");
}

#[test]
fn a_document_without_a_container_is_an_error_and_is_still_read() {
    let parsed = read("openapi: 3.1.0\ninfo: {version: '1'}\n");
    assert_eq!(codes(&parsed), ["T0024 #", "T0033 #/info"]);
    assert_eq!(document(&parsed).info.title, "API");
}

#[test]
fn missing_info_is_made_up_with_a_warning() {
    let parsed = read("openapi: 3.1.0\npaths: {}\n");
    assert_eq!(codes(&parsed), ["T0033 #"]);
    assert_eq!(document(&parsed).info.version, "0.0.0");
}

#[test]
fn info_tags_servers_and_docs_are_read() {
    let parsed = read(
        "openapi: 3.2.0
info:
  title: T
  version: '1'
  summary: short
  contact: {name: C, email: c@example.com}
  license: {identifier: MIT}
servers:
  - {url: '/v1', name: here}
  - url: https://{region}.example.com
    variables: {region: {default: eu, enum: [eu, us]}}
tags:
  - {name: a, summary: A, parent: b, externalDocs: {url: /docs}}
externalDocs: {url: ./relative}
x-mine: {a: 1}
paths:
  /a: {get: {tags: [a, c]}}
",
    );
    assert_eq!(codes(&parsed), ["T0124 #/tags/0/parent"]);
    let document = document(&parsed);
    assert_eq!(document.info.summary.as_deref(), Some("short"));
    assert_eq!(
        document.info.license.as_ref().map(|license| license.name.as_str()),
        Some("MIT")
    );
    assert_eq!(document.servers.len(), 2);
    assert_eq!(document.servers[0].name.as_deref(), Some("here"));
    assert_eq!(
        document.tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(),
        ["a", "c", "b"]
    );
    assert_eq!(document.tags[0].parent.as_deref(), Some("b"));
    assert_eq!(
        document.external_docs.as_ref().map(|docs| docs.url.as_str()),
        Some("./relative")
    );
    assert!(document.extensions.contains_key("x-mine"));
}

#[test]
fn a_circle_of_parents_is_cut_once() {
    let parsed = read(
        "openapi: 3.2.0
info: {title: T, version: '1'}
tags: [{name: a, parent: b}, {name: b, parent: c}, {name: c, parent: b}, {name: d, parent: d}]
paths: {}
",
    );
    assert_eq!(codes(&parsed), ["T0124 #/tags/2/parent", "T0124 #/tags/3/parent"]);
    let parents: Vec<_> = document(&parsed).tags.iter().map(|tag| tag.parent.as_deref()).collect();
    assert_eq!(parents, [Some("b"), Some("c"), None, None]);
}

#[test]
fn servers_are_read_however_they_stand() {
    let servers = |text: &str| {
        let parsed = read(&format!(
            "openapi: 3.0.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\nservers: {text}\n"
        ));
        let urls: Vec<String> = document(&parsed)
            .servers
            .iter()
            .map(|server| server.url.clone())
            .collect();
        (codes(&parsed), urls)
    };
    assert_eq!(
        servers("{url: /v1}"),
        (vec!["T0043 #/servers".to_owned()], vec!["/v1".to_owned()])
    );
    assert_eq!(
        servers("[/v1]"),
        (vec!["T0049 #/servers/0".to_owned()], vec!["/v1".to_owned()])
    );
    assert_eq!(
        servers("[{description: x}]"),
        (vec!["T0041 #/servers/0".to_owned()], vec![])
    );
    assert_eq!(servers("[{url: 'https://{a}'}]").0, ["T0120 #/servers/0/url"]);
    assert_eq!(
        servers("[{url: 'https://a:{p}', variables: {p: {enum: [], default: 443}}}]").0,
        [
            "T0068 #/servers/0/variables/p/enum",
            "T0042 #/servers/0/variables/p/default"
        ]
    );
}

#[test]
fn unknown_keywords_are_noted_and_extensions_are_not() {
    let parsed = read_named(
        "api.json",
        r#"{"openapi":"3.0.0","info":{"title":"T","version":"1","titel":"x"},"paths":{},"x-a":1}"#,
    );
    assert_eq!(codes(&parsed), ["T0030 #/info/titel"]);
    assert_eq!(parsed.diagnostics[0].help, None);
    let parsed = read("openapi: 3.0.0\ninfo: {title: T, version: '1', licence: {name: x}}\npaths: {}\n");
    assert_eq!(parsed.diagnostics[0].help.as_deref(), Some("did you mean `license`?"));
}

#[test]
fn the_words_of_swagger_in_openapi_3_are_read() {
    let parsed = read(
        "openapi: 3.0.0
info: {title: T, version: '1'}
host: example.com
basePath: /v1
paths: {/a: {get: {responses: {'200': {description: d, schema: {$ref: '#/definitions/A'}}}}}}
definitions: {A: {type: object}}
",
    );
    assert!(
        codes(&parsed).iter().all(|code| code.starts_with("T0032")),
        "{:?}",
        codes(&parsed)
    );
    assert_eq!(document(&parsed).servers[0].url, "https://example.com/v1");
    assert_eq!(document(&parsed).components.len(), 1);
    assert!(document(&parsed).operations[0].responses[0].content[0].schema.is_some());
}
