//! Headers of responses and of parts.

use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Header, Location};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};

use super::example;
use crate::reader::operation::parameter::{value_schema, written};

/// Reads `headers` of an object.
pub(crate) fn headers<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Vec<Header> {
    let entries = cx.all_entries(object, "headers");
    entries
        .iter()
        .filter_map(|(name, node)| header(cx, name, node))
        .collect()
}

/// Reads one header.
pub(crate) fn header<'a>(cx: &mut Cx<'a>, name: &str, node: &Node<'a>) -> Option<Header> {
    if !is_token(name) {
        let message = format!(
            "`{}` is not a valid header name (RFC 9110); the header is ignored",
            name.escape_debug()
        );
        cx.report(codes::HEADER_NAME, &node.place, message);
        return None;
    }
    let reference = node;
    let node = cx.deref_lightly(reference)?;
    let object = cx.open(&node, ObjectKind::Header)?;
    let (schema, content) = value_schema(cx, &object, ObjectKind::Header);
    let (style, explode) = written(cx, &object, Location::Header);
    Some(Header {
        name: name.to_owned(),
        description: cx.described(reference, &object, "description"),
        required: cx.flag(&object, "required").unwrap_or(false),
        deprecated: cx.flag(&object, "deprecated").unwrap_or(false),
        style,
        explode,
        schema,
        content,
        examples: example::examples(cx, &object),
        place: object.place,
    })
}

/// Returns true if a name is a token, as header names are (RFC 9110, section 5.6.2).
pub(crate) fn is_token(name: &str) -> bool {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(token)
}
