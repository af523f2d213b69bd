//! Servers and their variables.

use indexmap::IndexMap;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Server, ServerVariable};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};

use super::operation::template;

/// Reads `servers` of an object.
pub(crate) fn servers<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Vec<Server> {
    let nodes = cx.items(object, "servers");
    nodes.iter().filter_map(|node| server(cx, node)).collect()
}

/// Reads one server.
pub(crate) fn server<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<Server> {
    if let Some(url) = node.value.as_str() {
        cx.report(
            codes::BARE_SERVER,
            &node.place,
            "expected a server object, found a string; it is read as its URL",
        );
        return Some(Server {
            url: url.to_owned(),
            ..Server::default()
        });
    }
    let object = cx.open(node, ObjectKind::Server)?;
    let Some(url) = cx.text(&object, "url") else {
        cx.report(
            codes::VALUE_IGNORED,
            &object.place,
            "the server has no `url`; it is ignored",
        );
        return None;
    };
    let variables: IndexMap<_, _> = {
        let entries = cx.entries(&object, "variables");
        entries
            .iter()
            .filter_map(|(name, node)| Some(((*name).to_owned(), variable(cx, name, node)?)))
            .collect()
    };
    for name in template::names(&url) {
        if !variables.contains_key(&name) {
            let message = format!(
                "the server's URL has the variable `{name}`, which is not declared; callers have to set the base URL"
            );
            cx.report(codes::UNDECLARED_VARIABLE, &object.place.child("url"), message);
        }
    }
    Some(Server {
        url,
        name: cx.text(&object, "name"),
        description: cx.text(&object, "description"),
        variables,
    })
}

fn variable<'a>(cx: &mut Cx<'a>, name: &str, node: &Node<'a>) -> Option<ServerVariable> {
    let object = cx.open(node, ObjectKind::ServerVariable)?;
    let enumeration = cx.texts(&object, "enum");
    if enumeration.is_empty() && object.has("enum") {
        let message = "the `enum` has no values; it is ignored";
        cx.report(codes::EMPTY_ENUM, &object.place.child("enum"), message);
    }
    let default = match cx.text(&object, "default") {
        Some(default) => default,
        None => {
            let first = enumeration.first().cloned().unwrap_or_default();
            let message = format!("the server variable `{name}` has no `default`; its default is read as `{first}`");
            cx.report(codes::MISSING_KEYWORD, &object.place, message);
            first
        }
    };
    Some(ServerVariable {
        values: enumeration,
        default,
        description: cx.text(&object, "description"),
    })
}
