//! Responses, their status codes and links.

use serde_json::Value;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Link, Response, Status};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};
use crate::reader::server;
use crate::swagger2;
use crate::version::Version;

use super::{bare as bare_content, content as contents, header};

/// Reads `responses` of an operation. `produces` are the media types of Swagger 2.0.
pub(crate) fn responses<'a>(cx: &mut Cx<'a>, operation: &Object<'a>, produces: &[swagger2::Named]) -> Vec<Response> {
    let mut responses: Vec<Response> = Vec::new();
    for (code, node) in cx.entries(operation, "responses") {
        let Some(status) = status(code) else {
            let message = format!(
                "expected a status code, a range like 2XX or `default`, found `{code}`; the response is ignored"
            );
            cx.report(codes::STATUS, &node.place, message);
            continue;
        };
        bare_number(cx, code, &node);
        if responses.iter().any(|before| before.status == status) {
            cx.report(
                codes::DUPLICATE_STATUS,
                &node.place,
                format!("`{code}` is declared more than once; the first one is used"),
            );
        } else {
            responses.extend(response(cx, status, &node, produces));
        }
    }
    if responses.is_empty() && !operation.has("responses") && cx.version < Version::V31 {
        cx.report(
            codes::MISSING_KEYWORD,
            &operation.place,
            "the operation has no `responses`; any response is accepted",
        );
    }
    responses
}

/// Reports status codes of a YAML file that are numbers: the first key of the file tells.
fn bare_number(cx: &mut Cx<'_>, code: &str, node: &Node<'_>) {
    let file = node.place.file;
    if !code.starts_with(|first: char| first.is_ascii_digit()) || !cx.is_first("status codes as numbers", file) {
        return;
    }
    let place = cx.sources.written(&node.place);
    let source = cx.sources.get(place.file);
    let written = source.and_then(|source| source.text().get(source.span(&place)));
    if written.is_some_and(|written| written.starts_with(code)) {
        let message =
            format!("expected a string, found the number {code}; status codes of this file are read as strings");
        cx.report(codes::STATUS_NUMBER, &node.place, message);
    }
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
pub(crate) fn response<'a>(
    cx: &mut Cx<'a>,
    status: Status,
    node: &Node<'a>,
    produces: &[swagger2::Named],
) -> Option<Response> {
    let bare = |place, description| Response {
        place,
        status,
        summary: None,
        description,
        headers: Vec::new(),
        content: Vec::new(),
        links: Vec::new(),
    };
    match node.value {
        Value::Null => {
            cx.report(
                codes::EMPTY_FOR_OBJECT,
                &node.place,
                "expected a response object, found null; only the status of the response is read",
            );
            return Some(bare(node.place.clone(), None));
        }
        Value::String(text) => {
            cx.report(
                codes::BARE_RESPONSE,
                &node.place,
                "expected a response object, found a string; it is read as its description",
            );
            return Some(bare(node.place.clone(), Some(text.clone())));
        }
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {}
    }
    let reference = node;
    let node = cx.deref(reference)?;
    if let Some(object) = node.as_object()
        && cx.is_bare_schema(&object, &["description", "content", "schema", "headers"])
    {
        return Some(Response {
            content: bare_content(cx, &node),
            ..bare(object.place, None)
        });
    }
    let Some(object) = cx.open(&node, ObjectKind::Response) else {
        return Some(bare(node.place, None));
    };
    let headers = header::headers(cx, &object);
    let mut content = contents(cx, &object);
    if object.has("schema") {
        content.extend(swagger2::response::content(cx, &object, produces));
    }
    let links = links(cx, &object);
    let description = cx.described(reference, &object, "description");
    if description.is_none() && !object.has("description") && cx.version < Version::V32 {
        undescribed(cx, &object);
    }
    Some(Response {
        summary: cx.described(reference, &object, "summary"),
        headers,
        content,
        links,
        ..bare(object.place, description)
    })
}

/// Reports responses without a description: the first of the file tells.
fn undescribed(cx: &mut Cx<'_>, object: &Object<'_>) {
    if cx.is_first("responses without description", object.place.file) {
        let message =
            "the response has no `description`; it is read anyway, and further ones in this file are not reported";
        cx.report(codes::MISSING_KEYWORD, &object.place, message);
    }
}

fn links<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Vec<Link> {
    let entries = cx.entries(object, "links");
    entries.iter().filter_map(|(name, node)| link(cx, name, node)).collect()
}

/// Reads a link, which is documentation.
pub(crate) fn link<'a>(cx: &mut Cx<'a>, name: &str, node: &Node<'a>) -> Option<Link> {
    let reference = node;
    let node = cx.deref_lightly(reference)?;
    let object = cx.open(&node, ObjectKind::Link)?;
    cx.not_both(&object, "operationId", "operationRef");
    let parameters = cx.all_entries(&object, "parameters");
    Some(Link {
        name: name.to_owned(),
        description: cx.described(reference, &object, "description"),
        operation: cx
            .text(&object, "operationId")
            .or_else(|| cx.text(&object, "operationRef")),
        parameters: parameters
            .into_iter()
            .map(|(name, node)| (name.to_owned(), cx.copy(node.value)))
            .collect(),
        body: object.value("requestBody").map(|value| cx.copy(value)),
        server: object.get("server").and_then(|node| server::server(cx, &node)),
        place: object.place,
    })
}
