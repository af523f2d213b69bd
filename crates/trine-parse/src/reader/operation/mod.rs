//! Operations.

pub(crate) mod parameter;
pub(crate) mod path_item;
pub(crate) mod style;
pub(crate) mod template;

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::Place;
use trine_diag::codes::parse as codes;

use crate::cx::{Cx, says_nothing};
use crate::document::{Method, Operation, RequestBody, SecurityRequirement, Server};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};
use crate::swagger2;
use crate::version::Version;

use crate::reader::media::{body, response};
use crate::reader::{auth, info, server};

use self::path_item::Kind;

/// The parts of a path item that all of its operations share.
pub(crate) struct Shared<'a> {
    pub(crate) kind: Kind,
    pub(crate) path: String,
    /// The place of the path. The operation is elsewhere if the path item is a reference.
    pub(crate) place: Place,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) parameters: Vec<Node<'a>>,
    pub(crate) servers: Vec<Server>,
    pub(crate) extensions: IndexMap<String, Value>,
}

impl Shared<'_> {
    /// Returns the place for findings about the path: the operation, unless it belongs to another path.
    fn told_at<'p>(&'p self, operation: &'p Place) -> &'p Place {
        let below = operation.pointer.strip_prefix(&*self.place.pointer);
        let own = operation.file == self.place.file && below.is_some_and(|rest| rest.starts_with('/'));
        if own { operation } else { &self.place }
    }
}

/// Reads one operation.
pub(crate) fn operation<'a>(
    cx: &mut Cx<'a>,
    root: &Object<'a>,
    shared: &Shared<'a>,
    method: &str,
    node: &Node<'a>,
) -> Option<Operation> {
    let node = cx.deref(node)?;
    let object = cx.open(&node, ObjectKind::Operation)?;
    let own = cx.items(&object, "parameters");
    let (mut parameters, fields) = parameter::parameters(cx, &shared.parameters, &own);
    let mut path = shared.path.clone();
    let mut unplaced = Vec::new();
    if shared.kind == Kind::Path {
        let place = shared.told_at(&object.place);
        path = template::with_braces(cx, place, &path, &parameters);
        unplaced = template::fit(cx, place, &path, &mut parameters);
    }
    let consumes = media_types(cx, root, &object, "consumes");
    let produces = media_types(cx, root, &object, "produces");
    let body = request(cx, &object, method, &fields, &consumes);
    let responses = response::responses(cx, &object, &produces);
    let security = auth::requirements(cx, &object);
    if is_secured(root, security.as_deref()) {
        parameter::leave_to_security(cx, &mut parameters);
    }
    let callbacks = path_item::callbacks(cx, root, &object);
    let own_summary = cx.text(&object, "summary");
    let own_description = cx.text(&object, "description");
    let silent = own_summary.is_none() && own_description.is_none();
    let mut extensions_all = shared.extensions.clone();
    extensions_all.extend(cx.extensions(&object));
    Some(Operation {
        method: Method(method.to_owned()),
        key: shared.path.clone(),
        path,
        id: cx.text(&object, "operationId").filter(|id| !id.is_empty()),
        tags: cx.texts(&object, "tags"),
        summary: own_summary.or_else(|| shared.summary.clone().filter(|_| silent)),
        description: own_description.or_else(|| shared.description.clone().filter(|_| silent)),
        external_docs: info::external_docs(cx, &object),
        deprecated: cx.flag(&object, "deprecated").unwrap_or(false),
        parameters,
        unplaced,
        body,
        responses,
        callbacks,
        security,
        servers: servers(cx, root, shared, &object),
        extensions: extensions_all,
        place: object.place,
    })
}

/// Returns true if the operation, or else the root, requires a security scheme.
fn is_secured(root: &Object<'_>, own: Option<&[SecurityRequirement]>) -> bool {
    match own {
        Some(own) => own.iter().any(|requirement| !requirement.schemes.is_empty()),
        None => root.value("security").is_some_and(|security| !says_nothing(security)),
    }
}

fn servers<'a>(cx: &mut Cx<'a>, root: &Object<'a>, shared: &Shared<'a>, object: &Object<'a>) -> Vec<Server> {
    let mut servers = server::servers(cx, object);
    if servers.is_empty() && cx.version == Version::V2 {
        servers = swagger2::servers::of_operation(cx, root, object);
    }
    if servers.is_empty() {
        shared.servers.clone()
    } else {
        servers
    }
}

/// `consumes` or `produces`: the operation's own, else the root's (Swagger 2.0).
fn media_types<'a>(cx: &mut Cx<'a>, root: &Object<'a>, object: &Object<'a>, key: &str) -> Vec<swagger2::Named> {
    let holder = if object.has(key) { object } else { root };
    let items = cx.items(holder, key);
    let named = items
        .into_iter()
        .filter_map(|item| Some((cx.node_text(&item)?, item.place)));
    named.collect()
}

fn request<'a>(
    cx: &mut Cx<'a>,
    object: &Object<'a>,
    method: &str,
    parameters: &[parameter::BodyParameter<'a>],
    consumes: &[swagger2::Named],
) -> Option<RequestBody> {
    let stated = object.get("requestBody");
    let body = stated.as_ref().and_then(|node| body::request_body(cx, node));
    let body = match body {
        Some(body) => {
            for surplus in parameters {
                let message = format!(
                    "the operation has a `requestBody`; the parameter `{}` is ignored",
                    surplus.name
                );
                swagger2::body::left_out(cx, surplus, message);
            }
            Some(body)
        }
        None => swagger2::body::request_body(cx, object, parameters, consumes),
    };
    if body.is_some() && matches!(method, "GET" | "HEAD" | "DELETE" | "TRACE") && cx.version <= Version::V30 {
        let message =
            format!("a request body has no defined meaning for {method} (RFC 9110); the client sends it anyway");
        let place = stated.as_ref().map_or(&object.place, |node| &node.place);
        cx.report(codes::BODY_OF_GET, place, message);
    }
    body
}
