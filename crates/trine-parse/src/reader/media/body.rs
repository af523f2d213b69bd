//! Request bodies.

use trine_diag::codes::parse as codes;

use crate::cx::Cx;
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
            "a request body without `content`; nothing is known of it",
        );
    }
    Some(RequestBody {
        description: cx.described(reference, &object, "description"),
        required: cx.flag(&object, "required").unwrap_or(false),
        content,
        place: object.place,
    })
}
