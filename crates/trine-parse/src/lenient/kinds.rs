//! Objects of one kind where those of another belong.

use serde_json::Value;
use trine_diag::Place;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::node::{Node, Object};

/// Keywords that tell a schema from the objects around it.
const SCHEMA: &[&str] = &[
    "type",
    "properties",
    "allOf",
    "oneOf",
    "anyOf",
    "items",
    "enum",
    "additionalProperties",
];

impl<'a> Cx<'a> {
    /// The schema that a schema's reference means: the node itself, or that of the parameter,
    /// header, media type, body or response which the reference names instead.
    pub(crate) fn schema_of(&mut self, place: &Place, node: Node<'a>) -> Node<'a> {
        let Some(object) = node.as_object() else { return node };
        if object.has("$ref") || SCHEMA.iter().any(|key| object.has(key)) {
            return node;
        }
        let inner = match (object.value("schema"), object.value("content")) {
            (Some(Value::Object(_) | Value::Bool(_)), _) => object.get("schema"),
            (_, Some(Value::Object(content))) => {
                let place = object.place.child("content");
                let first = content
                    .iter()
                    .next()
                    .and_then(|(name, media)| Some((name, media.get("schema")?)));
                first.map(|(name, value)| Node {
                    value,
                    place: place.child(name).child("schema"),
                })
            }
            _ => None,
        };
        match inner {
            Some(inner) => {
                self.report(
                    codes::REFERENCE_KIND,
                    place,
                    "the target of the reference is not a schema; the schema of the target is read",
                );
                inner
            }
            None => node,
        }
    }

    /// Returns true if an object is a schema, although a media type, a body or a response belongs here. `own` are
    /// keywords of the object that belongs here.
    pub(crate) fn is_bare_schema(&mut self, object: &Object<'a>, own: &[&str]) -> bool {
        let bare = SCHEMA.iter().any(|key| object.has(key)) && !own.iter().any(|key| object.has(key));
        if bare {
            self.report(
                codes::BARE_CONTENT,
                &object.place,
                "expected an object with a schema, found the schema itself; it is read as that object's schema",
            );
        }
        bare
    }
}
