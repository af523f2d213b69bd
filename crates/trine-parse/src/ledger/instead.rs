//! Replacements for keywords that the document's version does not have.

use super::ObjectKind;
use crate::version::Version;

/// Returns the keyword that says the same in this version, if there is one.
pub(crate) fn instead(kind: ObjectKind, keyword: &str, version: Version) -> Option<&'static str> {
    match version {
        Version::V2 => in_2(kind, keyword),
        Version::V30 | Version::V31 | Version::V32 => in_3(kind, keyword, version),
    }
}

fn in_2(kind: ObjectKind, keyword: &str) -> Option<&'static str> {
    Some(match (kind, keyword) {
        (ObjectKind::Schema | ObjectKind::Parameter, "nullable") => "use `x-nullable`, or convert to OpenAPI 3",
        (ObjectKind::Root, "servers") => "use `schemes`, `host` and `basePath`",
        (ObjectKind::Root, "components") => "use `definitions`, `parameters` and `responses` at the root",
        (ObjectKind::Operation, "requestBody") => "use a parameter with `in: body`, and `consumes`",
        (ObjectKind::Response, "content") => "use `schema`, and `produces` in the operation",
        (ObjectKind::Parameter, "style" | "explode") => "use `collectionFormat`",
        _ => return None,
    })
}

fn in_3(kind: ObjectKind, keyword: &str, version: Version) -> Option<&'static str> {
    Some(match (kind, keyword) {
        (ObjectKind::Schema, "nullable") => "add `\"null\"` to the type: `type: [string, \"null\"]`",
        (ObjectKind::Schema, "const") if version == Version::V30 => "use an `enum` with one value",
        (ObjectKind::Schema, "examples") if version == Version::V30 => "use `example`",
        (ObjectKind::Reference, _) if version == Version::V30 => {
            "remove it; OpenAPI 3.0 allows no other keywords next to `$ref`"
        }
        (ObjectKind::Parameter | ObjectKind::Header, "collectionFormat") => "use `style` and `explode`",
        (ObjectKind::Parameter | ObjectKind::Header, _) => "put it under `schema`",
        (ObjectKind::RequestBody, "schema") => "put it under a media type in `content`",
        (ObjectKind::Response, "schema" | "examples") => "put it under a media type in `content`",
        (ObjectKind::Root, "definitions") => "put the schemas under `components/schemas`",
        (ObjectKind::Root, "parameters") => "put them under `components/parameters`",
        (ObjectKind::Root, "responses") => "put them under `components/responses`",
        (ObjectKind::Root, "securityDefinitions") => "put them under `components/securitySchemes`",
        (ObjectKind::Root, "host" | "basePath" | "schemes") | (ObjectKind::Operation, "schemes") => "use `servers`",
        (ObjectKind::Root | ObjectKind::Operation, "consumes") => {
            "state the media types in the `content` of the `requestBody`"
        }
        (ObjectKind::Root | ObjectKind::Operation, "produces") => {
            "state the media types in the `content` of the responses"
        }
        _ => return None,
    })
}
