//! The table: every keyword of every object of Swagger 2.0 and OpenAPI 3.0 to 3.2, and
//! what is done about it.

use super::ObjectKind;
use super::Treatment::{self, Approximated, Documentation, Honoured, Ignored};
use crate::version::Version;

/// The versions that define a keyword, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Era(u8);

impl Era {
    /// Returns true if a version is in the set.
    pub(crate) fn has(self, version: Version) -> bool {
        self.0 & bit(version) != 0
    }

    /// Returns true if no version has the keyword: it comes from another draft of JSON Schema.
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The first version of the set.
    pub(crate) fn first(self) -> Version {
        let all = [Version::V2, Version::V30, Version::V31, Version::V32];
        all.into_iter()
            .find(|version| self.has(*version))
            .unwrap_or(Version::V30)
    }
}

const fn bit(version: Version) -> u8 {
    match version {
        Version::V2 => 1,
        Version::V30 => 2,
        Version::V31 => 4,
        Version::V32 => 8,
    }
}

/// Every version.
const A: Era = Era(15);
/// Swagger 2.0.
const V2: Era = Era(1);
/// OpenAPI 3.0.
const O30: Era = Era(2);
/// OpenAPI 3.
const O3: Era = Era(14);
/// OpenAPI 3.1 and 3.2.
const O31: Era = Era(12);
/// OpenAPI 3.2.
const O32: Era = Era(8);

type Row = (&'static str, Treatment, Era);

/// Returns the treatment and the versions of a keyword, `x-…` aside.
pub(crate) fn known(kind: ObjectKind, keyword: &str) -> Option<(Treatment, Era)> {
    rows(kind)
        .iter()
        .find(|(name, _, _)| *name == keyword)
        .map(|(_, treatment, era)| (*treatment, *era))
}

/// The names of a kind's keywords.
pub(crate) fn names(kind: ObjectKind) -> impl Iterator<Item = &'static str> {
    rows(kind).iter().map(|(name, _, _)| *name)
}

/// The keywords of a kind of object.
fn rows(kind: ObjectKind) -> &'static [Row] {
    match kind {
        ObjectKind::Root => ROOT,
        ObjectKind::Info => INFO,
        ObjectKind::Contact => CONTACT,
        ObjectKind::License => LICENSE,
        ObjectKind::Server => SERVER,
        ObjectKind::ServerVariable => SERVER_VARIABLE,
        ObjectKind::Components => COMPONENTS,
        ObjectKind::PathItem => PATH_ITEM,
        ObjectKind::Operation => OPERATION,
        ObjectKind::ExternalDocs => EXTERNAL_DOCS,
        ObjectKind::Parameter => PARAMETER,
        ObjectKind::RequestBody => REQUEST_BODY,
        ObjectKind::MediaType => MEDIA_TYPE,
        ObjectKind::Encoding => ENCODING,
        ObjectKind::Response => RESPONSE,
        ObjectKind::Example => EXAMPLE,
        ObjectKind::Link => LINK,
        ObjectKind::Header => HEADER,
        ObjectKind::Tag => TAG,
        ObjectKind::Schema => SCHEMA,
        ObjectKind::Discriminator => DISCRIMINATOR,
        ObjectKind::Xml => XML,
        ObjectKind::SecurityScheme => SECURITY_SCHEME,
        ObjectKind::Flows => FLOWS,
        ObjectKind::Flow => FLOW,
        ObjectKind::Reference => REFERENCE,
    }
}

const ROOT: &[Row] = &[
    ("openapi", Honoured, O3),
    ("swagger", Honoured, V2),
    ("$self", Honoured, O32),
    ("info", Documentation, A),
    ("jsonSchemaDialect", Ignored, O31),
    ("servers", Honoured, O3),
    ("paths", Honoured, A),
    ("webhooks", Honoured, O31),
    ("components", Honoured, O3),
    ("security", Honoured, A),
    ("tags", Honoured, A),
    ("externalDocs", Documentation, A),
    ("host", Honoured, V2),
    ("basePath", Honoured, V2),
    ("schemes", Honoured, V2),
    ("consumes", Honoured, V2),
    ("produces", Honoured, V2),
    ("definitions", Honoured, V2),
    ("parameters", Honoured, V2),
    ("responses", Honoured, V2),
    ("securityDefinitions", Honoured, V2),
];

const INFO: &[Row] = &[
    ("title", Documentation, A),
    ("summary", Documentation, O31),
    ("description", Documentation, A),
    ("termsOfService", Documentation, A),
    ("contact", Documentation, A),
    ("license", Documentation, A),
    ("version", Documentation, A),
];

const CONTACT: &[Row] = &[
    ("name", Documentation, A),
    ("url", Documentation, A),
    ("email", Documentation, A),
];

const LICENSE: &[Row] = &[
    ("name", Documentation, A),
    ("identifier", Documentation, O31),
    ("url", Documentation, A),
];

const SERVER: &[Row] = &[
    ("url", Honoured, O3),
    ("description", Documentation, O3),
    ("name", Documentation, O32),
    ("variables", Honoured, O3),
];

const SERVER_VARIABLE: &[Row] = &[
    ("enum", Honoured, O3),
    ("default", Honoured, O3),
    ("description", Documentation, O3),
];

const COMPONENTS: &[Row] = &[
    ("schemas", Honoured, O3),
    ("responses", Honoured, O3),
    ("parameters", Honoured, O3),
    ("examples", Documentation, O3),
    ("requestBodies", Honoured, O3),
    ("headers", Honoured, O3),
    ("securitySchemes", Honoured, O3),
    ("links", Documentation, O3),
    ("callbacks", Honoured, O3),
    ("pathItems", Honoured, O31),
    ("mediaTypes", Honoured, O32),
];

const PATH_ITEM: &[Row] = &[
    ("$ref", Honoured, A),
    ("summary", Documentation, O3),
    ("description", Documentation, O3),
    ("get", Honoured, A),
    ("put", Honoured, A),
    ("post", Honoured, A),
    ("delete", Honoured, A),
    ("options", Honoured, A),
    ("head", Honoured, A),
    ("patch", Honoured, A),
    ("trace", Honoured, O3),
    ("query", Honoured, O32),
    ("additionalOperations", Honoured, O32),
    ("servers", Honoured, O3),
    ("parameters", Honoured, A),
];

const OPERATION: &[Row] = &[
    ("tags", Honoured, A),
    ("summary", Documentation, A),
    ("description", Documentation, A),
    ("externalDocs", Documentation, A),
    ("operationId", Honoured, A),
    ("parameters", Honoured, A),
    ("requestBody", Honoured, O3),
    ("responses", Honoured, A),
    ("callbacks", Honoured, O3),
    ("deprecated", Honoured, A),
    ("security", Honoured, A),
    ("servers", Honoured, O3),
    ("consumes", Honoured, V2),
    ("produces", Honoured, V2),
    ("schemes", Honoured, V2),
];

const EXTERNAL_DOCS: &[Row] = &[("description", Documentation, A), ("url", Documentation, A)];

const PARAMETER: &[Row] = &[
    ("$ref", Honoured, A),
    ("name", Honoured, A),
    ("in", Honoured, A),
    ("description", Documentation, A),
    ("required", Honoured, A),
    ("deprecated", Honoured, O3),
    ("allowEmptyValue", Honoured, A),
    ("style", Honoured, O3),
    ("explode", Honoured, O3),
    ("allowReserved", Honoured, O3),
    ("schema", Honoured, A),
    ("content", Honoured, O3),
    ("example", Documentation, O3),
    ("examples", Documentation, O3),
    ("type", Honoured, V2),
    ("format", Honoured, V2),
    ("items", Honoured, V2),
    ("collectionFormat", Honoured, V2),
    ("default", Documentation, V2),
    ("enum", Honoured, V2),
    ("maximum", Documentation, V2),
    ("exclusiveMaximum", Documentation, V2),
    ("minimum", Documentation, V2),
    ("exclusiveMinimum", Documentation, V2),
    ("maxLength", Documentation, V2),
    ("minLength", Documentation, V2),
    ("pattern", Documentation, V2),
    ("maxItems", Documentation, V2),
    ("minItems", Documentation, V2),
    ("uniqueItems", Documentation, V2),
    ("multipleOf", Documentation, V2),
];

const REQUEST_BODY: &[Row] = &[
    ("description", Documentation, O3),
    ("content", Honoured, O3),
    ("required", Honoured, O3),
    ("schema", Honoured, Era(0)),
];

const MEDIA_TYPE: &[Row] = &[
    ("schema", Honoured, O3),
    ("itemSchema", Honoured, O32),
    ("example", Honoured, O3),
    ("examples", Honoured, O3),
    ("encoding", Honoured, O3),
    ("prefixEncoding", Ignored, O32),
    ("itemEncoding", Ignored, O32),
];

const ENCODING: &[Row] = &[
    ("contentType", Honoured, O3),
    ("headers", Honoured, O3),
    ("style", Honoured, O3),
    ("explode", Honoured, O3),
    ("allowReserved", Honoured, O3),
    ("encoding", Ignored, O32),
    ("prefixEncoding", Ignored, O32),
    ("itemEncoding", Ignored, O32),
];

const RESPONSE: &[Row] = &[
    ("summary", Documentation, O32),
    ("description", Documentation, A),
    ("headers", Honoured, A),
    ("content", Honoured, O3),
    ("links", Documentation, O3),
    ("schema", Honoured, V2),
    ("examples", Honoured, V2),
];

const EXAMPLE: &[Row] = &[
    ("summary", Documentation, O3),
    ("description", Documentation, O3),
    ("value", Documentation, O3),
    ("externalValue", Ignored, O3),
    ("dataValue", Documentation, O32),
    ("serializedValue", Documentation, O32),
];

const LINK: &[Row] = &[
    ("operationRef", Documentation, O3),
    ("operationId", Documentation, O3),
    ("parameters", Documentation, O3),
    ("requestBody", Documentation, O3),
    ("description", Documentation, O3),
    ("server", Documentation, O3),
    ("body", Ignored, Era(0)),
];

const HEADER: &[Row] = &[
    ("description", Documentation, A),
    // A header is read where it is there, whatever is said.
    ("required", Ignored, O3),
    ("deprecated", Honoured, O3),
    ("style", Honoured, O3),
    ("explode", Honoured, O3),
    ("allowReserved", Ignored, Era(0)),
    ("schema", Honoured, O3),
    ("content", Honoured, O3),
    ("example", Documentation, O3),
    ("examples", Documentation, O3),
    ("type", Honoured, V2),
    ("format", Honoured, V2),
    ("items", Honoured, V2),
    ("collectionFormat", Honoured, V2),
    ("default", Documentation, V2),
    ("enum", Honoured, V2),
    ("maximum", Documentation, V2),
    ("exclusiveMaximum", Documentation, V2),
    ("minimum", Documentation, V2),
    ("exclusiveMinimum", Documentation, V2),
    ("maxLength", Documentation, V2),
    ("minLength", Documentation, V2),
    ("pattern", Documentation, V2),
    ("maxItems", Documentation, V2),
    ("minItems", Documentation, V2),
    ("uniqueItems", Documentation, V2),
    ("multipleOf", Documentation, V2),
];

const TAG: &[Row] = &[
    ("name", Honoured, A),
    ("summary", Documentation, O32),
    ("description", Documentation, A),
    ("externalDocs", Documentation, A),
    ("parent", Honoured, O32),
    ("kind", Ignored, O32),
];

const SCHEMA: &[Row] = &[
    ("$ref", Honoured, A),
    ("type", Honoured, A),
    ("properties", Honoured, A),
    ("required", Honoured, A),
    ("description", Documentation, A),
    ("format", Honoured, A),
    ("items", Honoured, A),
    ("enum", Honoured, A),
    ("title", Honoured, A),
    ("nullable", Honoured, O30),
    ("default", Documentation, A),
    ("example", Documentation, A),
    ("examples", Documentation, O31),
    ("allOf", Honoured, A),
    ("oneOf", Honoured, O3),
    ("anyOf", Honoured, O3),
    ("not", Documentation, O3),
    ("additionalProperties", Honoured, A),
    ("readOnly", Honoured, A),
    ("writeOnly", Honoured, O3),
    ("deprecated", Honoured, O3),
    ("discriminator", Honoured, A),
    ("minimum", Honoured, A),
    ("maximum", Honoured, A),
    ("exclusiveMinimum", Honoured, A),
    ("exclusiveMaximum", Honoured, A),
    ("multipleOf", Documentation, A),
    ("minLength", Documentation, A),
    ("maxLength", Documentation, A),
    ("pattern", Documentation, A),
    ("minItems", Documentation, A),
    ("maxItems", Documentation, A),
    ("uniqueItems", Documentation, A),
    ("minProperties", Documentation, A),
    ("maxProperties", Documentation, A),
    ("externalDocs", Documentation, A),
    ("xml", Ignored, A),
    ("const", Honoured, O31),
    ("prefixItems", Approximated, O31),
    ("patternProperties", Approximated, O31),
    ("$defs", Honoured, O31),
    ("definitions", Honoured, O31),
    ("$id", Honoured, O31),
    ("$anchor", Honoured, O31),
    ("$dynamicRef", Honoured, O31),
    ("$dynamicAnchor", Honoured, O31),
    ("$recursiveRef", Approximated, O31),
    ("$recursiveAnchor", Approximated, O31),
    ("$schema", Ignored, O31),
    ("$vocabulary", Ignored, O31),
    ("$comment", Ignored, O31),
    ("contentEncoding", Honoured, O31),
    ("contentMediaType", Honoured, O31),
    ("contentSchema", Honoured, O31),
    ("unevaluatedProperties", Approximated, O31),
    ("unevaluatedItems", Approximated, O31),
    ("additionalItems", Approximated, Era(0)),
    ("propertyNames", Documentation, O31),
    ("dependentRequired", Ignored, O31),
    ("dependentSchemas", Ignored, O31),
    ("dependencies", Ignored, Era(0)),
    ("contains", Ignored, O31),
    ("minContains", Ignored, O31),
    ("maxContains", Ignored, O31),
    ("if", Ignored, O31),
    ("then", Ignored, O31),
    ("else", Ignored, O31),
    ("id", Ignored, Era(0)),
    ("collectionFormat", Ignored, V2),
];

const DISCRIMINATOR: &[Row] = &[
    ("propertyName", Honoured, O3),
    ("mapping", Honoured, O3),
    ("defaultMapping", Honoured, O32),
];

const XML: &[Row] = &[
    ("nodeType", Ignored, O32),
    ("name", Ignored, A),
    ("namespace", Ignored, A),
    ("prefix", Ignored, A),
    ("attribute", Ignored, A),
    ("wrapped", Ignored, A),
];

const SECURITY_SCHEME: &[Row] = &[
    ("type", Honoured, A),
    ("description", Documentation, A),
    ("name", Honoured, A),
    ("in", Honoured, A),
    ("scheme", Honoured, O3),
    ("bearerFormat", Documentation, O3),
    ("flows", Honoured, O3),
    ("openIdConnectUrl", Documentation, O3),
    ("oauth2MetadataUrl", Ignored, O32),
    ("deprecated", Honoured, O32),
    ("flow", Honoured, V2),
    ("authorizationUrl", Documentation, V2),
    ("tokenUrl", Honoured, V2),
    ("scopes", Documentation, V2),
];

const FLOWS: &[Row] = &[
    ("implicit", Documentation, O3),
    ("password", Documentation, O3),
    ("clientCredentials", Honoured, O3),
    ("authorizationCode", Documentation, O3),
    ("deviceAuthorization", Documentation, O32),
];

const FLOW: &[Row] = &[
    ("authorizationUrl", Documentation, O3),
    ("deviceAuthorizationUrl", Documentation, O32),
    ("tokenUrl", Honoured, O3),
    ("refreshUrl", Honoured, O3),
    ("scopes", Documentation, O3),
];

const REFERENCE: &[Row] = &[
    ("$ref", Honoured, A),
    ("summary", Documentation, O31),
    ("description", Documentation, O31),
];
