//! Examples of parameters and bodies.

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Effect};

use crate::cx::Cx;
use crate::document::Example;
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};

/// Reads `example` and `examples` of an object.
pub(crate) fn examples<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Vec<Example> {
    if object.has("example") && object.has("examples") {
        let message = "`example` and `examples` exclude each other; both are read";
        let found = Diagnostic::new(codes::BOTH_GIVEN, &object.place.child("examples"), message);
        cx.push(found.with_effect(Effect::None));
    }
    let mut examples = Vec::new();
    if let Some(node) = object.get("example") {
        examples.push(unnamed(cx, &node));
    }
    match object.value("examples") {
        Some(Value::Array(_)) => {
            let place = object.place.child("examples");
            cx.report(
                codes::LIST_FOR_NAMED,
                &place,
                "expected an object of examples, found a list; its items are read",
            );
            for node in cx.items(object, "examples") {
                let full = node.as_object().is_some_and(|object| object.has("value"));
                examples.extend(if full {
                    named(cx, "", &node)
                } else {
                    Some(unnamed(cx, &node))
                });
            }
        }
        Some(Value::String(_) | Value::Number(_) | Value::Bool(_)) => {
            let node = object.get("examples");
            let place = object.place.child("examples");
            cx.report(
                codes::LIST_FOR_NAMED,
                &place,
                "expected an object of examples, found a single value; it is read as one example",
            );
            examples.extend(node.as_ref().map(|node| unnamed(cx, node)));
        }
        Some(Value::Object(_)) => {
            for (name, node) in cx.entries(object, "examples") {
                examples.extend(named(cx, name, &node));
            }
        }
        Some(Value::Null) | None => {}
    }
    examples
}

fn unnamed<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Example {
    Example {
        place: node.place.clone(),
        name: String::new(),
        summary: None,
        value: cx.copy(node.value),
    }
}

/// Reads one example object; a value without one around it is taken as it is.
pub(crate) fn named<'a>(cx: &mut Cx<'a>, name: &str, node: &Node<'a>) -> Option<Example> {
    let reference = node;
    let node = cx.deref_lightly(reference)?;
    let keys = ["value", "dataValue", "serializedValue", "externalValue"];
    let object = match node.as_object() {
        Some(object) if keys.iter().any(|key| object.has(key)) => object,
        Some(object)
            if object
                .map
                .keys()
                .all(|key| matches!(key.as_str(), "summary" | "description")) =>
        {
            object
        }
        _ => {
            cx.report(
                codes::BARE_EXAMPLE,
                &node.place,
                "expected an example object, found a value; it is read as the example's value",
            );
            return Some(Example {
                name: name.to_owned(),
                ..unnamed(cx, &node)
            });
        }
    };
    cx.account(&object, ObjectKind::Example);
    for (one, other) in [
        ("value", "externalValue"),
        ("value", "dataValue"),
        ("value", "serializedValue"),
        ("serializedValue", "externalValue"),
    ] {
        cx.not_both(&object, one, other);
    }
    // What `externalValue` names is not read.
    let value = keys[..3].iter().find_map(|key| object.value(key))?;
    let value = cx.copy(value);
    let summary = cx
        .described(reference, &object, "summary")
        .or_else(|| cx.described(reference, &object, "description"));
    Some(Example {
        place: object.place,
        name: name.to_owned(),
        summary,
        value,
    })
}

impl<'a> Cx<'a> {
    /// Reports two keywords that exclude each other, of which the first counts.
    pub(crate) fn not_both(&mut self, object: &Object<'a>, one: &str, other: &str) {
        if object.has(one) && object.has(other) {
            let message = format!("`{one}` and `{other}` exclude each other; `{other}` is ignored");
            self.report(codes::BOTH_GIVEN, &object.place.child(other), message);
        }
    }
}
