//! The kind and version of a document.

use serde_json::{Map, Value};
use trine_diag::codes::parse as codes;
use trine_diag::{Code, Place, Sink};

use crate::other;

/// The versions that differ in how they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// Swagger 2.0.
    V2,
    /// OpenAPI 3.0.
    V30,
    /// OpenAPI 3.1.
    V31,
    /// OpenAPI 3.2.
    V32,
}

/// The version of a root, and how it was written; `None` with a finding where it is no
/// document that can be read.
pub(crate) fn detect(root: &Value, place: &Place, sink: &mut Sink) -> Option<(Version, String)> {
    let Value::Object(map) = root else {
        let message = format!("expected an OpenAPI document, found {}", crate::node::kind_of(root));
        sink.report(codes::NOT_OPENAPI, place, message);
        return None;
    };
    let (key, written) = match stated(map) {
        Some(stated) => stated,
        None => return unstated(map, place, sink),
    };
    let at = place.child(key);
    let plain = written.trim().trim_start_matches(['v', 'V']);
    let mut parts = plain.split('.').map(|part| part.trim().parse::<u32>().ok());
    let (version, code): (Version, Option<&'static Code>) = match (parts.next().flatten(), parts.next().flatten()) {
        (Some(2), Some(0) | None) => (Version::V2, (key != "swagger").then_some(codes::VERSION_ODD)),
        (Some(3), Some(0) | None) => (Version::V30, (key != "openapi").then_some(codes::VERSION_ODD)),
        (Some(3), Some(1)) => (Version::V31, (key != "openapi").then_some(codes::VERSION_ODD)),
        (Some(3), Some(2)) => (Version::V32, (key != "openapi").then_some(codes::VERSION_ODD)),
        (Some(3), Some(_)) => (Version::V32, Some(codes::VERSION_ODD)),
        _ => {
            let message = format!("expected Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, found `{key}: {written}`");
            sink.report(codes::UNKNOWN_VERSION, &at, message);
            return None;
        }
    };
    if let Some(code) = code {
        sink.report(code, &at, format!("`{key}: {written}` is read as {}", name(version)));
    } else if plain != written {
        sink.report(
            codes::VERSION_ODD,
            &at,
            format!("`{written}` is read as {}", name(version)),
        );
    }
    Some((version, written))
}

/// Returns the usual name of a version.
pub(crate) fn name(version: Version) -> &'static str {
    match version {
        Version::V2 => "Swagger 2.0",
        Version::V30 => "OpenAPI 3.0",
        Version::V31 => "OpenAPI 3.1",
        Version::V32 => "OpenAPI 3.2",
    }
}

fn stated(map: &Map<String, Value>) -> Option<(&'static str, String)> {
    ["openapi", "swagger", "swaggerVersion"]
        .into_iter()
        .find_map(|key| match map.get(key)? {
            Value::String(text) => Some((key, text.clone())),
            Value::Number(number) => Some((key, number.to_string())),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        })
}

/// A document that names no version: guessed where it is plainly one of OpenAPI's.
fn unstated(map: &Map<String, Value>, place: &Place, sink: &mut Sink) -> Option<(Version, String)> {
    if let Some(kind) = other::by_keys(map) {
        sink.push(kind.report(place));
        return None;
    }
    let has = |key: &str| map.contains_key(key);
    let version = if !has("paths") && !has("components") && !has("webhooks") {
        sink.report(
            codes::NOT_OPENAPI,
            place,
            "expected `openapi: 3.x` or `swagger: 2.0`, found neither",
        );
        return None;
    } else if has("definitions") || has("host") || has("basePath") || has("securityDefinitions") || has("produces") {
        Version::V2
    } else if has("webhooks") || has("jsonSchemaDialect") {
        Version::V31
    } else {
        Version::V30
    };
    sink.report(
        codes::VERSION_MISSING,
        place,
        format!("no version is stated; the document is read as {}", name(version)),
    );
    Some((version, String::new()))
}
