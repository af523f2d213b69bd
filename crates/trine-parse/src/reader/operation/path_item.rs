//! Path items: below `paths`, in `webhooks`, and in callbacks.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Place};

use crate::cx::{Cx, method_in_capitals};
use crate::document::{Callback, Method, Operation, Webhook};
use crate::ledger::ObjectKind;
use crate::node::{Node, NodeKey, Object};

use crate::reader::media::header;
use crate::reader::server;

use super::{Shared, operation};

/// The kind of key that a path item stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A path template.
    Path,
    /// A webhook's name or a callback's expression.
    Other,
}

/// The methods that have a keyword of their own.
pub(crate) const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Reads every operation below `paths`.
pub(crate) fn paths<'a>(cx: &mut Cx<'a>, root: &Object<'a>) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, nodes) in by_name(cx, root, "paths") {
        if let Some(node) = nodes.first().filter(|_| !path.starts_with('/')) {
            let message = format!(
                "the path `{}` does not begin with a slash; a slash is added",
                path.escape_debug()
            );
            cx.report(codes::PATH_WITHOUT_SLASH, &node.place, message);
        }
        operations.extend(path_items(cx, root, Kind::Path, path, &nodes));
    }
    operations
}

/// The path items under `key`: several where a name, or `key` itself, stands more than once.
fn by_name<'a>(cx: &mut Cx<'a>, root: &Object<'a>, key: &str) -> Vec<(&'a str, Vec<Node<'a>>)> {
    let mut all: Vec<(&str, Node<'_>)> = Vec::new();
    for holder in cx.earlier(&root.place.child(key)) {
        let entries = holder.as_object().into_iter().flat_map(|holder| holder.children());
        all.extend(entries.filter(|(name, _)| !name.starts_with("x-")));
    }
    all.extend(cx.entries(root, key));
    let mut named: IndexMap<&str, IndexMap<NodeKey, Node<'_>>> = IndexMap::new();
    for (name, node) in all {
        let nodes = named.entry(name).or_insert_with(|| {
            let earlier = cx.earlier(&node.place).into_iter();
            earlier.map(|node| (node.key(), node)).collect()
        });
        nodes.insert(node.key(), node);
    }
    let nodes = |(name, nodes): (_, IndexMap<_, _>)| (name, nodes.into_values().collect());
    named.into_iter().map(nodes).collect()
}

/// Reads the path items of one name. Of operations with the same method the last one counts.
fn path_items<'a>(cx: &mut Cx<'a>, root: &Object<'a>, kind: Kind, name: &str, nodes: &[Node<'a>]) -> Vec<Operation> {
    let mut operations: Vec<Operation> = Vec::new();
    let mut met: BTreeMap<Method, usize> = BTreeMap::new();
    for node in nodes.iter().rev() {
        let mut read = path_item(cx, root, kind, name, node);
        read.retain(|operation| {
            let before = met.entry(operation.method.clone()).or_default();
            if *before == 1 {
                surplus(cx, name, operation);
            }
            *before += 1;
            *before == 1
        });
        read.append(&mut operations);
        operations = read;
    }
    operations
}

/// Reports an operation that is left out, since the next one behind it with its path and method counts.
fn surplus(cx: &mut Cx<'_>, name: &str, operation: &Operation) {
    let method = &operation.method.0;
    let message = format!("`{name}` has {method} more than once; the last one is used, and this operation is ignored");
    let position = cx.sources.position_before(&operation.place);
    let found = Diagnostic::new(codes::METHOD_TWICE, &operation.place, message);
    cx.push(Diagnostic { position, ..found });
}

/// Reads the webhooks under `key`, which the server sends: what is wrong in one costs no operation.
pub(crate) fn webhooks<'a>(cx: &mut Cx<'a>, root: &Object<'a>, key: &str) -> Vec<Webhook> {
    let named = by_name(cx, root, key);
    let read = |(name, nodes): (&'a str, Vec<Node<'a>>)| Webhook {
        name: name.to_owned(),
        operations: cx.lightly(|cx| path_items(cx, root, Kind::Other, name, &nodes)),
    };
    named.into_iter().map(read).collect()
}

/// Reads the callbacks of an operation, which are the server's as webhooks are.
pub(crate) fn callbacks<'a>(cx: &mut Cx<'a>, root: &Object<'a>, operation: &Object<'a>) -> Vec<Callback> {
    let entries = cx.entries(operation, "callbacks");
    entries
        .iter()
        .filter_map(|(name, node)| cx.lightly(|cx| callback(cx, root, name, node)))
        .collect()
}

/// Reads one callback, a reference followed.
pub(crate) fn callback<'a>(cx: &mut Cx<'a>, root: &Object<'a>, name: &str, node: &Node<'a>) -> Option<Callback> {
    let node = cx.deref(node)?;
    if node.value.is_null() {
        cx.says_null(&node.place);
        return None;
    }
    let Some(object) = node.as_object() else {
        cx.set_aside(&node, "a callback object");
        return None;
    };
    // A callback that refers to a path item, as if it were one.
    if METHODS.iter().any(|method| {
        object
            .value(method)
            .is_some_and(|value| value.get("responses").is_some())
    }) {
        let message = "expected an object of expressions and path items, found a path item; it is read as the only one";
        cx.report(codes::CALLBACK_PATH_ITEM, &object.place, message);
        return Some(Callback {
            name: name.to_owned(),
            operations: path_item(cx, root, Kind::Other, name, &node),
        });
    }
    let mut operations = Vec::new();
    for (expression, node) in object.children().filter(|(key, _)| !key.starts_with("x-")) {
        operations.extend(path_item(cx, root, Kind::Other, expression, &node));
    }
    Some(Callback {
        name: name.to_owned(),
        operations,
    })
}

/// Reads one path item. What stands beside a `$ref` comes before what the `$ref` names.
pub(crate) fn path_item<'a>(
    cx: &mut Cx<'a>,
    root: &Object<'a>,
    kind: Kind,
    path: &str,
    node: &Node<'a>,
) -> Vec<Operation> {
    if node.value.is_null() {
        let message = "expected a path item, found null; it has no operations";
        cx.report(codes::EMPTY_FOR_OBJECT, &node.place, message);
        return Vec::new();
    }
    let layers = layers(cx, node);
    let keys: Vec<_> = layers.iter().map(Object::key).collect();
    if keys.iter().any(|key| cx.active.contains(key)) {
        cx.report(
            codes::CALLBACK_CYCLE,
            &node.place,
            "the path item is a callback of itself; the repetition is left out",
        );
        return Vec::new();
    }
    let depth = cx.active.len();
    if depth > cx.limits.hops {
        let message = format!("callbacks are nested more than {} deep", cx.limits.hops);
        cx.report(codes::LIMIT_EXCEEDED, &node.place, message);
        return Vec::new();
    }
    cx.active.extend(keys);
    let shared = shared(cx, kind, path, &node.place, &layers);
    let mut operations = Vec::new();
    for (method, node) in methods(cx, &layers) {
        operations.extend(operation(cx, root, &shared, &method, &node));
    }
    cx.active.truncate(depth);
    operations
}

/// The object itself and those that its `$ref` leads to.
fn layers<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Vec<Object<'a>> {
    let mut layers: Vec<Object<'a>> = Vec::new();
    let mut next = Some(node.clone());
    while let Some(node) = next {
        if layers.len() > cx.limits.hops {
            break;
        }
        let Some(object) = cx.open(&node, ObjectKind::PathItem) else {
            break;
        };
        if layers.iter().any(|layer| layer.key() == object.key()) {
            let message = "the path item refers only to itself";
            cx.report(codes::REFERENCE_CYCLE, &object.place.child("$ref"), message);
            break;
        }
        next = node
            .reference()
            .and_then(|reference| cx.resolve(&node.place.child("$ref"), reference));
        layers.push(object);
    }
    layers
}

fn shared<'a>(cx: &mut Cx<'a>, kind: Kind, path: &str, place: &Place, layers: &[Object<'a>]) -> Shared<'a> {
    let mut shared = Shared {
        kind,
        path: path.to_owned(),
        place: place.clone(),
        summary: None,
        description: None,
        parameters: Vec::new(),
        servers: Vec::new(),
        extensions: IndexMap::new(),
    };
    for layer in layers {
        shared.summary = shared.summary.or_else(|| cx.text(layer, "summary"));
        shared.description = shared.description.or_else(|| cx.text(layer, "description"));
        shared.parameters.extend(cx.items(layer, "parameters"));
        if shared.servers.is_empty() {
            shared.servers = server::servers(cx, layer);
        }
        for (key, value) in cx.extensions(layer) {
            shared.extensions.entry(key).or_insert(value);
        }
    }
    shared
}

/// The methods of a path item in document order, upper case, each once.
fn methods<'a>(cx: &mut Cx<'a>, layers: &[Object<'a>]) -> Vec<(String, Node<'a>)> {
    let mut methods = IndexMap::new();
    for layer in layers {
        for (key, node) in layer.children() {
            let is_method = METHODS.contains(&key) || method_in_capitals(ObjectKind::PathItem, layer, key);
            if is_method && !node.value.is_null() {
                methods.entry(key.to_ascii_uppercase()).or_insert(node);
            }
        }
        for (method, node) in cx.entries(layer, "additionalOperations") {
            additional(cx, &mut methods, method, node);
        }
    }
    methods.into_iter().collect()
}

fn additional<'a>(cx: &mut Cx<'a>, methods: &mut IndexMap<String, Node<'a>>, method: &str, node: Node<'a>) {
    if !header::is_token(method) {
        let message = format!("`{}` is not an HTTP method", method.escape_debug());
        cx.report(codes::METHOD_NAME, &node.place, message);
        return;
    }
    if METHODS.contains(&method.to_ascii_lowercase().as_str()) {
        let message = format!("the method {method} has its own keyword; it is read as that keyword");
        cx.report(codes::METHOD_PLACE, &node.place, message);
    }
    if methods.contains_key(method) {
        let message = format!("the path item has {method} more than once; the first one is used");
        cx.report(codes::METHOD_TWICE, &node.place, message);
    } else {
        methods.insert(method.to_owned(), node);
    }
}
