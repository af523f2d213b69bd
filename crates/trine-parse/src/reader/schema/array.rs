//! Keywords for arrays.

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Severity};

use super::object::BRANCHES;
use crate::cx::Cx;
use crate::document::{JsonType, Schema};
use crate::node::{Node, Object};
use crate::version::Version;

/// Reads `items`, `prefixItems` and what older drafts had for them.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    let prefix = cx.items(object, "prefixItems");
    schema.prefix_items = prefix.iter().map(|item| cx.schema(item)).collect();
    let Some(items) = object.get("items") else {
        schema.items = closing(object).map(|node| cx.schema(&node));
        missing(cx, object, schema);
        return;
    };
    if !schema.types.is_empty() && !schema.types.contains(&JsonType::Array) {
        let message = "`items` requires `type: array`, but the schema has another type; it is ignored";
        let found = Diagnostic::new(codes::IGNORED_KEYWORD, &items.place, message);
        cx.push(Diagnostic {
            severity: Severity::Warning,
            ..found.with_help("write `type: array`, or remove `items`")
        });
    }
    if let Value::Array(_) = items.value {
        cx.report(
            codes::ITEMS_LIST,
            &items.place,
            "expected a schema, found a list; it is read as `prefixItems`",
        );
        let list = cx.items(object, "items");
        schema
            .prefix_items
            .extend(list.iter().map(|item| cx.schema(item)).collect::<Vec<_>>());
        schema.items = object.get("additionalItems").map(|rest| cx.schema(&rest));
    } else {
        schema.items = Some(cx.schema(&items));
    }
}

/// The `unevaluatedItems: false` that says of a schema what `items: false` says: nothing follows `prefixItems`, and
/// nothing but them evaluates an item (JSON Schema 2020-12, core 11.2).
pub(super) fn closing<'a>(object: &Object<'a>) -> Option<Node<'a>> {
    let node = object.get("unevaluatedItems")?;
    let is_alone = ["items", "contains", "allOf"]
        .iter()
        .chain(BRANCHES)
        .all(|key| !object.has(key));
    (is_alone && object.has("prefixItems") && *node.value == Value::Bool(false)).then_some(node)
}

fn missing(cx: &mut Cx<'_>, object: &Object<'_>, schema: &Schema) {
    let array = schema.types.contains(&JsonType::Array);
    if array && cx.version < Version::V31 && schema.reference.is_none() && schema.prefix_items.is_empty() {
        cx.report(
            codes::ITEMS_MISSING,
            &object.place,
            "the array has no `items`; any items are allowed",
        );
    }
}
