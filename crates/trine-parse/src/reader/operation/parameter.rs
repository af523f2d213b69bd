//! Parameters, merged over the two lists that they come from.

use indexmap::IndexMap;
use indexmap::map::Entry;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Effect, Place, Severity, Treatment};

use crate::cx::Cx;
use crate::document::{Location, Parameter, SchemaId, Style};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};
use crate::swagger2;
use crate::version::Version;

use crate::reader::media::{self, example, header};
use crate::reader::schema::Reading;

use super::style;

/// The parameters of one list.
#[derive(Default)]
pub(crate) struct Parameters<'a> {
    /// Those that are no part of the body, by what tells them apart.
    plain: IndexMap<(Location, String), Parameter>,
    /// Swagger 2.0's `in: body` and `in: formData`, by whether they are fields, and name.
    body: IndexMap<(bool, String), BodyParameter<'a>>,
}

/// A parameter that is the body or a field of a form (Swagger 2.0).
#[derive(Clone)]
pub(crate) struct BodyParameter<'a> {
    /// Its name.
    pub(crate) name: String,
    /// True if the parameter is required.
    pub(crate) required: bool,
    /// True if it is a field of a form.
    pub(crate) is_field: bool,
    /// The parameter itself.
    pub(crate) object: Object<'a>,
}

/// The kind of parameter that `in` states.
enum Put {
    At(Location),
    Body,
    Field,
}

/// Reads the parameters of a path item and those of one of its operations, which override
/// the former by name and location.
pub(crate) fn parameters<'a>(
    cx: &mut Cx<'a>,
    shared: &[Node<'a>],
    own: &[Node<'a>],
) -> (Vec<Parameter>, Vec<BodyParameter<'a>>) {
    let mut all = list(cx, shared);
    let own = list(cx, own);
    all.plain.extend(own.plain);
    all.body.extend(own.body);
    check_querystring(cx, all.plain.values());
    (all.plain.into_values().collect(), all.body.into_values().collect())
}

fn list<'a>(cx: &mut Cx<'a>, nodes: &[Node<'a>]) -> Parameters<'a> {
    let mut read = Parameters::default();
    for node in nodes {
        parameter(cx, node, &mut read);
    }
    read
}

/// Reads one parameter into the list, a reference followed.
pub(crate) fn parameter<'a>(cx: &mut Cx<'a>, node: &Node<'a>, read: &mut Parameters<'a>) {
    if node.value.is_null() {
        cx.report(
            codes::EMPTY_FOR_OBJECT,
            &node.place,
            "expected a parameter, found null; it is ignored",
        );
        return;
    }
    let Some(target) = target(cx, node) else { return };
    let Some(object) = cx.open(&target, ObjectKind::Parameter) else {
        return;
    };
    let required = cx.flag(&object, "required");
    let Some(name) = cx.text(&object, "name") else {
        incomplete(cx, &object, &object.place, "the parameter has no `name`".to_owned());
        return;
    };
    let Some(put) = put(cx, &object) else { return };
    let location = match put {
        Put::At(location) => location,
        Put::Body | Put::Field => {
            let is_field = matches!(put, Put::Field);
            let required = required.unwrap_or(false);
            let parameter = BodyParameter {
                name: name.clone(),
                required,
                is_field,
                object,
            };
            read.body.entry((is_field, name)).or_insert(parameter);
            return;
        }
    };
    let description = cx.described(node, &object, "description");
    let Some(parameter) = plain(cx, object, name, location, required) else {
        return;
    };
    let parameter = Parameter {
        description,
        ..parameter
    };
    match read.plain.entry((location, key(location, &parameter.name))) {
        Entry::Vacant(vacant) => {
            vacant.insert(parameter);
        }
        Entry::Occupied(before) if before.get().place != parameter.place => {
            let (location, name) = (style::name_of(location), &parameter.name);
            let message =
                format!("the {location} parameter `{name}` is declared more than once; the first one is used");
            cx.report(codes::PARAMETER_TWICE, &parameter.place, message);
        }
        Entry::Occupied(_) => {}
    }
}

/// Returns the key that tells a parameter from the others at its location: headers that differ only in letter case
/// are one.
fn key(location: Location, name: &str) -> String {
    match location {
        Location::Header => name.to_ascii_lowercase(),
        Location::Path | Location::Query | Location::Cookie | Location::Querystring => name.to_owned(),
    }
}

/// Returns the target of a node in a list of parameters. One that has a name, a location and a `$ref` to a schema is
/// the parameter itself.
fn target<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<Node<'a>> {
    let complete = node
        .as_object()
        .is_some_and(|object| object.has("name") && object.has("in"));
    let reference = node.reference().filter(|_| complete);
    let named = reference.and_then(|reference| cx.resolver().resolve(&node.place, reference).ok());
    match named {
        Some(named) if named.node.value.get("in").is_none() => {
            let message =
                "the target of the parameter's `$ref` is not a parameter; it is read as the parameter's schema";
            cx.report(codes::REFERENCE_KIND, &node.place.child("$ref"), message);
            Some(node.clone())
        }
        _ => cx.deref(node),
    }
}

/// Reports a parameter that cannot be sent. Calls do without one that is optional; of an object that has
/// nothing of a parameter nobody can tell whether it is.
fn incomplete<'a>(cx: &mut Cx<'a>, object: &Object<'a>, place: &Place, message: String) {
    let is_parameter = object.has("name") || object.has("in");
    let found = if is_parameter && cx.flag(object, "required") != Some(true) {
        let message = format!("{message}; it is optional, so it is ignored");
        let found = Diagnostic::new(codes::PARAMETER_INCOMPLETE, place, message);
        Diagnostic {
            severity: Severity::Warning,
            ..found.with_effect(Effect::At(Treatment::Ignored))
        }
    } else {
        Diagnostic::new(codes::PARAMETER_INCOMPLETE, place, message)
    };
    cx.push(found);
}

fn put<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Option<Put> {
    let Some(text) = cx.text(object, "in") else {
        incomplete(cx, object, &object.place, "the parameter has no `in`".to_owned());
        return None;
    };
    let plain = text.trim().to_ascii_lowercase().replace(['-', '_', ' '], "");
    let put = match plain.as_str() {
        "path" => Put::At(Location::Path),
        "query" => Put::At(Location::Query),
        "header" => Put::At(Location::Header),
        "cookie" => Put::At(Location::Cookie),
        "querystring" => Put::At(Location::Querystring),
        "body" => Put::Body,
        "formdata" | "form" => Put::Field,
        _ => {
            let message = format!("expected `in` to be path, query, header or cookie, found `{text}`");
            incomplete(cx, object, &object.place.child("in"), message);
            return None;
        }
    };
    let place = object.place.child("in");
    if plain != text && text != "formData" {
        cx.report(codes::LETTER_CASE, &place, format!("`{text}` is read as `{plain}`"));
    }
    if matches!(put, Put::Body | Put::Field) && cx.version > Version::V2 {
        cx.report(
            codes::BODY_PARAMETER,
            &place,
            format!("`in: {text}` belongs to Swagger 2.0; it is read as a request body"),
        );
    }
    Some(put)
}

/// Reads a parameter that is no part of the body, all but its description.
fn plain<'a>(
    cx: &mut Cx<'a>,
    object: Object<'a>,
    name: String,
    location: Location,
    required: Option<bool>,
) -> Option<Parameter> {
    if !name_is_fine(cx, &object, &name, location, required) {
        return None;
    }
    let (style, explode) = written(cx, &object, location);
    let (schema, content) = value_schema(cx, &object, ObjectKind::Parameter);
    if location == Location::Path && required != Some(true) {
        let message = format!("the path parameter `{name}` must have `required: true`; it is read as required");
        let stated = object.get("required");
        let place = stated.as_ref().map_or(&object.place, |node| &node.place);
        let found = Diagnostic::new(codes::PATH_PARAMETER_OPTIONAL, place, message);
        cx.push(match stated {
            Some(_) => found.with_effect(Effect::At(Treatment::Ignored)),
            None => found,
        });
    }
    if location == Location::Querystring && content.is_none() {
        let message = "the querystring parameter has no `content`; it is sent as a form";
        cx.report(codes::QUERYSTRING_SCHEMA, &object.place, message);
    }
    Some(Parameter {
        required: location == Location::Path || required.unwrap_or(false),
        description: None,
        deprecated: cx.flag(&object, "deprecated").unwrap_or(false),
        style,
        explode,
        allow_reserved: allow_reserved(cx, &object, location, style),
        allow_empty: cx.flag(&object, "allowEmptyValue").unwrap_or(false),
        schema,
        content: match location {
            Location::Querystring => content.or_else(|| Some("application/x-www-form-urlencoded".to_owned())),
            Location::Path | Location::Query | Location::Header | Location::Cookie => content,
        },
        examples: example::examples(cx, &object),
        extensions: cx.extensions(&object),
        place: object.place,
        name,
        location,
    })
}

fn name_is_fine(cx: &mut Cx<'_>, object: &Object<'_>, name: &str, location: Location, required: Option<bool>) -> bool {
    let place = object.place.child("name");
    match location {
        Location::Header if !header::is_token(name) => {
            let message = format!("`{}` is not a valid header name (RFC 9110)", name.escape_debug());
            if required == Some(true) {
                cx.report(codes::PARAMETER_NAME, &place, message);
            } else {
                cx.report(
                    codes::HEADER_NAME,
                    &object.place,
                    format!("{message}; the parameter is ignored"),
                );
            }
            false
        }
        // OpenAPI 3 gives these to the body and the responses.
        Location::Header if cx.version > Version::V2 && is_reserved(name) => {
            reserved(cx, object, name);
            false
        }
        Location::Path if name.contains(['{', '}']) => {
            let message = format!("`{}` cannot be the name of a path parameter", name.escape_debug());
            cx.report(codes::PARAMETER_NAME, &place, message);
            false
        }
        Location::Path | Location::Query | Location::Header | Location::Cookie | Location::Querystring => true,
    }
}

fn is_reserved(name: &str) -> bool {
    ["accept", "content-type"].contains(&name.to_ascii_lowercase().as_str())
}

fn reserved(cx: &mut Cx<'_>, object: &Object<'_>, name: &str) {
    let message = format!("the header `{name}` follows from the media types in OpenAPI 3; the parameter is ignored");
    cx.report(codes::RESERVED_HEADER, &object.place, message);
}

/// Leaves the header Authorization to the security schemes, where the operation has any.
pub(crate) fn leave_to_security(cx: &mut Cx<'_>, parameters: &mut Vec<Parameter>) {
    if cx.version == Version::V2 {
        return;
    }
    parameters.retain(|parameter| {
        let header = parameter.location == Location::Header;
        let left = header && parameter.name.eq_ignore_ascii_case("authorization");
        if left {
            let message =
                "a security scheme of the operation sets the header `Authorization`; the parameter is ignored";
            cx.report(codes::RESERVED_HEADER, &parameter.place, message);
        }
        !left
    });
}

/// Returns the style and the `explode` of a parameter's or header's value.
pub(crate) fn written<'a>(cx: &mut Cx<'a>, object: &Object<'a>, location: Location) -> (Style, bool) {
    if let Some(written) = swagger2::collection::format(cx, object, location) {
        return written;
    }
    if object.has("content") {
        for key in ["style", "explode", "allowReserved"] {
            cx.not_both(object, "content", key);
        }
    }
    let style = style::style(cx, object, location).unwrap_or(style::default_of(location));
    (style, cx.flag(object, "explode").unwrap_or(style::explodes(style)))
}

/// `allowReserved` has a meaning where reserved characters would be percent-encoded.
fn allow_reserved<'a>(cx: &mut Cx<'a>, object: &Object<'a>, location: Location, style: Style) -> bool {
    let Some(allowed) = cx.flag(object, "allowReserved") else {
        return false;
    };
    let fits = match location {
        Location::Query => true,
        Location::Path => cx.version >= Version::V32,
        Location::Cookie => cx.version >= Version::V32 && style == Style::Form,
        Location::Header | Location::Querystring => false,
    };
    let place = object.place.child("allowReserved");
    // `false` is what holds anyway; where generators write it, they write it everywhere.
    if !fits && (allowed || cx.is_first("allowReserved: false", place.file)) {
        let message = format!(
            "`allowReserved` has no effect on a {} parameter",
            style::name_of(location)
        );
        cx.report(codes::ALLOW_RESERVED, &place, message);
    }
    allowed && fits
}

/// The schema of a parameter's or header's value, and the media type that it is written in
/// where `content` states it.
pub(crate) fn value_schema<'a>(
    cx: &mut Cx<'a>,
    object: &Object<'a>,
    kind: ObjectKind,
) -> (Option<SchemaId>, Option<String>) {
    cx.not_both(object, "schema", "content");
    if let Some(node) = object.get("schema") {
        return (Some(cx.schema(&node)), None);
    }
    if let Some(reference) = object.value("$ref").and_then(serde_json::Value::as_str) {
        let place = object.place.child("$ref");
        let target = cx.resolve(&place, reference).map(|target| cx.schema_of(&place, target));
        return (target.map(|node| cx.schema(&node)), None);
    }
    if object.has("content") {
        let mut content = media::content(cx, object);
        if let Some(second) = content.get(1) {
            let message = format!("the `content` of a {kind} must have one media type; the first one is used");
            cx.report(codes::SEVERAL_CONTENTS, &second.place, message);
        }
        if !content.is_empty() {
            let first = content.swap_remove(0);
            return (first.schema, Some(first.media_type));
        }
    }
    if ["type", "items", "enum", "format"].iter().any(|key| object.has(key)) {
        return (Some(cx.schema_as(&object.node(), Reading::Parameter)), None);
    }
    untyped(cx, object, kind);
    (None, None)
}

/// Reports a value of which nothing is said.
fn untyped(cx: &mut Cx<'_>, object: &Object<'_>, kind: ObjectKind) {
    let word = |key: &str| object.value(key).and_then(serde_json::Value::as_str);
    let named = match (kind, word("in"), word("name")) {
        (ObjectKind::Parameter, Some(location), Some(name)) => format!("the {location} parameter `{name}`"),
        _ => format!("the {kind} `{}`", object.place.last()),
    };
    let (stated, help) = match (cx.version, word("in")) {
        (Version::V2, Some("body")) => ("no `schema`", "add `schema`"),
        (Version::V2, _) => ("no `type`", "add `type`, such as `type: string`"),
        _ => (
            "neither `schema` nor `content`",
            "add a schema, such as `schema: {type: string}`",
        ),
    };
    let message = format!("{named} has {stated}; any value is allowed");
    cx.push(Diagnostic::new(codes::VALUE_WITHOUT_SCHEMA, &object.place, message).with_help(help));
}

/// 3.2: at most one querystring parameter, and no query parameter beside it.
fn check_querystring<'p>(cx: &mut Cx<'_>, parameters: impl Iterator<Item = &'p Parameter> + Clone) {
    let mut whole = parameters
        .clone()
        .filter(|parameter| parameter.location == Location::Querystring);
    let Some(first) = whole.next() else { return };
    if let Some(second) = whole.next() {
        cx.report(
            codes::QUERYSTRING_CONFLICT,
            &second.place,
            "the operation has more than one querystring parameter",
        );
    }
    let mut parameters = parameters;
    if parameters.any(|parameter| parameter.location == Location::Query) {
        let message = "an operation cannot have both a querystring parameter and query parameters";
        cx.report(codes::QUERYSTRING_CONFLICT, &first.place, message);
    }
}
