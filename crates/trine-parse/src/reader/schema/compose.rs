//! `allOf`, `oneOf`, `anyOf`, `not` and the discriminator.

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Effect, Place, Treatment};

use super::array;
use crate::cx::Cx;
use crate::document::{Discriminator, Schema, SchemaId};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};
use crate::version::Version;

/// Returns true if a schema has every value: `{}` or `true`.
fn is_of_all(value: &Value) -> bool {
    value.as_bool() == Some(true) || value.as_object().is_some_and(|keywords| keywords.is_empty())
}

/// Reads what a schema is made of.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    schema.all_of = branches(cx, object, "allOf");
    schema.one_of = branches(cx, object, "oneOf");
    schema.any_of = branches(cx, object, "anyOf");
    schema.not = object.get("not").map(|node| cx.schema(&node));
    if object.value("not").is_some_and(is_of_all) {
        schema.boolean = Some(false);
    }
    schema.content_schema = object.get("contentSchema").map(|node| cx.schema(&node));
    schema.discriminator = object.get("discriminator").and_then(|node| discriminator(cx, &node));
    schema.discriminator_value = DISCRIMINATOR_VALUES.iter().find_map(|key| cx.text(object, key));
    schema.assertions = ASSERTIONS
        .iter()
        .filter_map(|&key| object.value(key).map(|value| (key, value.clone())))
        .collect();
    parts(cx, object);
}

/// Keywords that limit values and that a client does not check. They are kept as written, so that documents can be
/// compared.
const ASSERTIONS: [&str; 12] = [
    "contains",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "if",
    "then",
    "else",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// The extensions of AutoRest and of OpenAPI Generator that state a discriminator's value at the schema that it
/// stands for.
const DISCRIMINATOR_VALUES: [&str; 2] = ["x-ms-discriminator-value", "x-discriminator-value"];

/// Keywords whose schemas nothing follows from; they are read so that what is wrong in them
/// is found, and entered into the ledger.
const UNUSED: &[&str] = &["if", "then", "else", "contains", "unevaluatedItems"];

/// Reads the schemas that are no part of this one: named for later use, or not used.
fn parts<'a>(cx: &mut Cx<'a>, object: &Object<'a>) {
    for key in ["$defs", "definitions", "dependentSchemas"] {
        for (_, node) in cx.all_entries(object, key) {
            cx.schema(&node);
        }
    }
    for key in UNUSED {
        if let Some(node) = object.get(key).filter(|node| node.value.is_object()) {
            cx.schema(&node);
        }
    }
    for key in [
        "if",
        "contains",
        "dependentSchemas",
        "dependentRequired",
        "unevaluatedItems",
    ] {
        let is_read = key == "unevaluatedItems" && array::closing(object).is_some();
        if object.has(key) && !is_read {
            let message = format!("`{key}` is not supported; the client does not check it");
            cx.report(codes::IGNORED_KEYWORD, &object.place.child(key), message);
        }
    }
}

fn branches<'a>(cx: &mut Cx<'a>, object: &Object<'a>, key: &str) -> Vec<SchemaId> {
    let items = cx.items(object, key);
    if object
        .value(key)
        .is_some_and(|value| value.as_array().is_some_and(Vec::is_empty))
    {
        let message = format!("`{key}` has no schemas; it is ignored");
        let found = Diagnostic::new(codes::EMPTY_FOR_OBJECT, &object.place.child(key), message);
        let found = found.with_help("add schemas, or remove the keyword");
        cx.push(found.with_effect(Effect::At(Treatment::Ignored)));
    }
    items.iter().map(|item| cx.schema(item)).collect()
}

fn discriminator<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<Discriminator> {
    if let Value::String(property) = node.value {
        if cx.version > Version::V2 {
            cx.report(
                codes::DISCRIMINATOR_TEXT,
                &node.place,
                "expected a discriminator object, found a string; it is read as its `propertyName`",
            );
        }
        return Some(Discriminator {
            property: property.clone(),
            ..Discriminator::default()
        });
    }
    let object = cx.open(node, ObjectKind::Discriminator)?;
    let Some(property) = cx.text(&object, "propertyName") else {
        cx.report(
            codes::MISSING_KEYWORD,
            &node.place,
            "the discriminator has no `propertyName`; it is ignored",
        );
        return None;
    };
    let mut mapping = IndexMap::new();
    for (tag, target) in cx.all_entries(&object, "mapping") {
        if let Some(text) = cx.node_text(&target)
            && let Some(id) = mapped(cx, &target.place, &text)
        {
            mapping.insert(tag.to_owned(), id);
        }
    }
    let default = cx.text(&object, "defaultMapping");
    let default = default.and_then(|text| mapped(cx, &object.place.child("defaultMapping"), &text));
    Some(Discriminator {
        property,
        mapping,
        default,
    })
}

/// The schema that a mapping means: the name of a component, or a reference.
fn mapped<'a>(cx: &mut Cx<'a>, place: &Place, text: &str) -> Option<SchemaId> {
    let named = (!text.contains(['/', '#']))
        .then(|| component(cx, place, text))
        .flatten();
    let target = match named {
        Some(node) => Some(node),
        None => cx.resolver().resolve(place, text).ok().map(|target| target.node),
    };
    if target.is_none() {
        let message = format!("`{text}` is not a schema of the document; this entry of the mapping is ignored");
        cx.report(codes::DANGLING_MAPPING, place, message);
    }
    target.map(|node| cx.schema(&node))
}

/// The component of this name in the same file, or else in the root.
fn component<'a>(cx: &Cx<'a>, place: &Place, name: &str) -> Option<Node<'a>> {
    let roots = [Place::root(place.file), Place::root(trine_diag::FileId(0))];
    roots.iter().find_map(|root| {
        let newer = root.child("components").child("schemas").child(name);
        cx.resolver()
            .at(&newer)
            .or_else(|| cx.resolver().at(&root.child("definitions").child(name)))
    })
}
