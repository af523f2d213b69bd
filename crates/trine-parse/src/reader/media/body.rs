//! Request bodies.

use serde_json::Value;
use trine_diag::codes::parse as codes;

use crate::cx::{Cx, says_nothing};
use crate::document::RequestBody;
use crate::ledger::ObjectKind;
use crate::node::Node;

use super::{bare, content};

/// Reads a request body, a reference followed.
pub(crate) fn request_body<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<RequestBody> {
    if node.value.is_null() {
        cx.says_null(&node.place);
        return None;
    }
    let reference = node;
    let node = cx.deref(reference)?;
    if let Some(object) = node
        .as_object()
        .filter(|object| cx.is_bare_schema(object, &["content", "description"]))
    {
        let content = bare(cx, &node);
        return Some(RequestBody {
            place: object.place,
            description: None,
            required: false,
            content,
        });
    }
    let object = cx.open(&node, ObjectKind::RequestBody)?;
    if let Some(node) = object.get("content").filter(|node| is_odd(node.value)) {
        // In which form it is sent cannot be told.
        cx.expected(&node, "an object of media types");
        return None;
    }
    let mut content = content(cx, &object);
    if content.is_empty()
        && let Some(schema) = object.get("schema")
    {
        content = bare(cx, &schema);
    }
    if content.is_empty() {
        cx.report(
            codes::BODY_WITHOUT_CONTENT,
            &object.place,
            "the request body has no `content`; the client sends no body",
        );
    }
    Some(RequestBody {
        description: cx.described(reference, &object, "description"),
        required: cx.flag(&object, "required").unwrap_or(false),
        content,
        place: object.place,
    })
}

/// Returns true if the `content` of a body does not name media types.
fn is_odd(content: &Value) -> bool {
    !content.is_object() && !says_nothing(content)
}
