//! Documents of another kind, by what gives them away: what each is, and what to do about it.
//!
//! Only the root is looked at, and only where it is no OpenAPI document. Bytes and first lines tell
//! what is no JSON or YAML, keys what is.

use serde_json::{Map, Value};
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Place};

/// A kind of document that is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kind {
    /// The name of the kind, with its article.
    noun: &'static str,
    /// The remedy.
    help: &'static str,
}

impl Kind {
    /// The finding that a root is of this kind.
    pub(crate) fn report(self, root: &Place) -> Diagnostic {
        let message = format!("expected an OpenAPI document, found {}", self.noun);
        Diagnostic::new(codes::NOT_OPENAPI, root, message).with_help(self.help)
    }
}

const fn kind(noun: &'static str, help: &'static str) -> Kind {
    Kind { noun, help }
}

const CONVERT: &str = "convert it to OpenAPI first, or use the OpenAPI document of the same API";
const UNPACK: &str = "unpack it first, and use the document in it";
const NAME: &str = "use an OpenAPI or Swagger document in JSON or YAML";
const PAGE: &str = "use the document itself; the URL may lead to a page about it or to a login page";

/// The first bytes of files that are not text.
const MAGIC: &[(&[u8], Kind)] = &[
    (b"\x1f\x8b", kind("a gzip archive", UNPACK)),
    (b"PK\x03\x04", kind("a zip archive", UNPACK)),
    (b"BZh", kind("a bzip2 archive", UNPACK)),
    (b"\xfd7zXZ", kind("an xz archive", UNPACK)),
    (b"\x28\xb5\x2f\xfd", kind("a zstd archive", UNPACK)),
    (b"%PDF-", kind("a PDF document", NAME)),
];

/// The kind of a file that is no text.
pub(crate) fn by_bytes(bytes: &[u8]) -> Option<Kind> {
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(*kind);
    }
    let is_utf16 = bytes.starts_with(&[0xFE, 0xFF]) || bytes.starts_with(&[0xFF, 0xFE]);
    let head = &bytes[..bytes.len().min(1024)];
    let odd = head.iter().filter(|byte| matches!(byte, 0..=8 | 14..=31)).count();
    (!is_utf16 && odd > 0 && odd * 20 > head.len()).then_some(kind("a binary file", NAME))
}

/// The kind of a text that can be told by how it begins.
pub(crate) fn by_beginning(text: &str) -> Option<Kind> {
    let start = text.trim_start();
    let head: String = start.chars().take(4096).collect::<String>().to_ascii_lowercase();
    if start.starts_with('<') {
        return Some(by_markup(&head));
    }
    let known = [
        ("#%raml", kind("a RAML document", CONVERT)),
        ("format: 1a", kind("an API Blueprint", CONVERT)),
        ("syntax = \"proto", kind("a Protocol Buffers definition", CONVERT)),
    ];
    known
        .into_iter()
        .find(|(lead, _)| head.starts_with(lead))
        .map(|(_, kind)| kind)
}

fn by_markup(head: &str) -> Kind {
    if head.contains("<html") || head.contains("<!doctype html") || head.contains("<body") {
        kind("an HTML page", PAGE)
    } else if head.contains("schemas.xmlsoap.org/wsdl") || head.contains("www.w3.org/ns/wsdl") {
        kind(
            "a WSDL description",
            "describe the service in OpenAPI; SOAP is not supported",
        )
    } else if head.contains("wadl.dev.java.net") {
        kind("a WADL description", CONVERT)
    } else if head.contains("<edmx") {
        kind("an OData schema", CONVERT)
    } else {
        kind("XML", NAME)
    }
}

/// The kind of a text that is no object of JSON or YAML, by its words.
pub(crate) fn by_words(text: &str) -> Option<Kind> {
    let mut lines = text.lines().map(str::trim).take(2000);
    let version = |line: &str| {
        ["openapi", "\"openapi", "swagger", "\"swagger"]
            .iter()
            .any(|key| line.starts_with(key))
    };
    // A broken document is one all the same.
    if lines.clone().any(version) {
        return None;
    }
    let graphql = |line: &str| {
        let opens = ["type ", "input ", "interface ", "enum ", "schema", "extend "];
        let lone = ["scalar ", "directive @", "union "];
        (line.contains('{') && opens.iter().any(|word| line.starts_with(word)))
            || lone.iter().any(|word| line.starts_with(word))
    };
    lines.find_map(|line| match line {
        _ if line.starts_with("import \"@typespec/") || line.starts_with("using TypeSpec") => Some(kind(
            "a TypeSpec program",
            "compile it to OpenAPI first (`tsp compile` with the openapi3 emitter)",
        )),
        _ if line.starts_with("$version:") => {
            Some(kind("a Smithy model", "convert it to OpenAPI first (`smithy build`)"))
        }
        _ if line.starts_with("message ") && line.ends_with('{') => {
            Some(kind("a Protocol Buffers definition", CONVERT))
        }
        _ if graphql(line) => Some(kind(
            "a GraphQL schema",
            "use a generator for GraphQL; trine only supports HTTP APIs that are described in OpenAPI",
        )),
        _ => None,
    })
}

/// Keys that no OpenAPI document has in its root.
const TELLING: &[(&str, Kind)] = &[
    (
        "asyncapi",
        kind(
            "an AsyncAPI document",
            "use the OpenAPI document of the service; asynchronous messages are not supported",
        ),
    ),
    (
        "openrpc",
        kind(
            "an OpenRPC document",
            "use an OpenAPI document; JSON-RPC is not supported",
        ),
    ),
    (
        "overlay",
        kind(
            "an OpenAPI Overlay",
            "apply it to the document that it extends, and use the result",
        ),
    ),
    (
        "arazzo",
        kind("an Arazzo document", "use one of its `sourceDescriptions`"),
    ),
    ("discoveryVersion", kind("a Google discovery document", CONVERT)),
    (
        "smithy",
        kind("a Smithy model", "convert it to OpenAPI first (`smithy build`)"),
    ),
    (
        "__schema",
        kind(
            "a GraphQL schema",
            "use a generator for GraphQL; trine only supports HTTP APIs that are described in OpenAPI",
        ),
    ),
    ("AWSTemplateFormatVersion", kind("a CloudFormation template", NAME)),
    ("_postman_id", kind("a Postman collection", CONVERT)),
    ("__export_format", kind("an Insomnia export", CONVERT)),
];

/// The same where the root has nothing of an OpenAPI document.
const TELLING_ALONE: &[(&str, Kind)] = &[
    (
        "apiVersion",
        kind("a Kubernetes manifest or a Swagger 1 declaration", NAME),
    ),
    (
        "$schema",
        kind(
            "a JSON Schema",
            "put it into `components/schemas` of an OpenAPI document",
        ),
    ),
    (
        "type",
        kind(
            "a JSON Schema",
            "put it into `components/schemas` of an OpenAPI document",
        ),
    ),
    (
        "properties",
        kind(
            "a JSON Schema",
            "put it into `components/schemas` of an OpenAPI document",
        ),
    ),
    (
        "$defs",
        kind(
            "a JSON Schema",
            "put it into `components/schemas` of an OpenAPI document",
        ),
    ),
    ("log", kind("an HTTP archive", CONVERT)),
    (
        "workflows",
        kind("an Arazzo document", "use one of its `sourceDescriptions`"),
    ),
];

/// The kind of a root object that names no version of OpenAPI.
pub(crate) fn by_keys(map: &Map<String, Value>) -> Option<Kind> {
    let has = |key: &str| map.contains_key(key);
    let info = map.get("info").and_then(Value::as_object);
    if has("item") && info.is_some_and(|info| info.contains_key("_postman_id") || info.contains_key("schema")) {
        return Some(kind("a Postman collection", CONVERT));
    }
    let told = |table: &[(&str, Kind)]| table.iter().find(|(key, _)| has(key)).map(|(_, kind)| *kind);
    let openapi = has("paths") || has("components") || has("webhooks");
    told(TELLING).or_else(|| told(TELLING_ALONE).filter(|_| !openapi))
}
