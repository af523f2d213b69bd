//! Responses, their status codes and links.

use serde_json::Value;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Response, Status};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};
use crate::swagger2;
use crate::version::Version;

use super::{header, media};

/// Reads `responses` of an operation. `produces` are the media types of Swagger 2.0.
pub(crate) fn responses<'a>(cx: &mut Cx<'a>, operation: &Object<'a>, produces: &[String]) -> Vec<Response> {
    let mut responses: Vec<Response> = Vec::new();
    for (code, node) in cx.entries(operation, "responses") {
        let Some(status) = status(code) else {
            let message = format!("expected a status code, a range like 2XX or `default`, found `{code}`");
            cx.report(codes::STATUS, &node.place, message);
            continue;
        };
        if responses.iter().any(|before| before.status == status) {
            cx.report(
                codes::DUPLICATE_STATUS,
                &node.place,
                format!("`{code}` is answered more than once; the first counts"),
            );
        } else {
            responses.extend(response(cx, status, &node, produces));
        }
    }
    if responses.is_empty() && !operation.has("responses") && cx.version < Version::V31 {
        cx.report(
            codes::MISSING_KEYWORD,
            &operation.place,
            "the operation states no `responses`; any answer is taken",
        );
    }
    responses
}

/// The status that a key of `responses` names.
fn status(code: &str) -> Option<Status> {
    let code = code.trim();
    if code.eq_ignore_ascii_case("default") {
        return Some(Status::Default);
    }
    let hundred = code
        .chars()
        .next()
        .and_then(|c| c.to_digit(10))
        .filter(|digit| (1..=5).contains(digit));
    let rest = code.get(1..).unwrap_or("");
    if rest.eq_ignore_ascii_case("xx") {
        return hundred.and_then(|digit| u8::try_from(digit).ok()).map(Status::Range);
    }
    let exact = code.strip_suffix(".0").unwrap_or(code).parse::<u16>().ok();
    exact.filter(|code| (100..1000).contains(code)).map(Status::Code)
}

/// Reads one response, a reference followed.
pub(crate) fn response<'a>(cx: &mut Cx<'a>, status: Status, node: &Node<'a>, produces: &[String]) -> Option<Response> {
    let bare = |place, description| Response {
        place,
        status,
        description,
        headers: Vec::new(),
        content: Vec::new(),
    };
    match node.value {
        Value::Null => {
            cx.report(
                codes::EMPTY_FOR_OBJECT,
                &node.place,
                "expected a response object, found null",
            );
            return Some(bare(node.place.clone(), None));
        }
        Value::String(text) => {
            cx.report(
                codes::BARE_RESPONSE,
                &node.place,
                "expected a response object, found a string; it is its description",
            );
            return Some(bare(node.place.clone(), Some(text.clone())));
        }
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {}
    }
    let node = cx.deref(node)?;
    let object = cx.open(&node, ObjectKind::Response)?;
    let headers = header::headers(cx, &object);
    let mut content = media::content(cx, &object);
    if object.has("schema") {
        content.extend(swagger2::response::content(cx, &object, produces));
    }
    for (_, node) in cx.entries(&object, "links") {
        link(cx, &node);
    }
    let description = cx.text(&object, "description").or_else(|| cx.text(&object, "summary"));
    Some(Response {
        headers,
        content,
        ..bare(object.place, description)
    })
}

/// Looks at a link, which is documentation.
pub(crate) fn link<'a>(cx: &mut Cx<'a>, node: &Node<'a>) {
    let Some(node) = cx.deref(node) else { return };
    let Some(object) = cx.open(&node, ObjectKind::Link) else {
        return;
    };
    cx.not_both(&object, "operationRef", "operationId");
}
