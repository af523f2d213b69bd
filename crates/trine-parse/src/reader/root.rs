//! The root object, and with it the whole document.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Document, Operation, SchemaId, SecurityScheme, Status, Tag};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};
use crate::swagger2;
use crate::version::Version;

use super::media::{body, example, header, media_type, response};
use super::operation::parameter::{Parameters, parameter};
use super::operation::path_item;
use super::{auth, info, schema, server};

/// Reads the document whose root is this object.
pub(crate) fn document<'a>(cx: &mut Cx<'a>, root: &Object<'a>, version: String) -> Document {
    cx.account(root, ObjectKind::Root);
    containers(cx, root);
    let holder = components(cx, root);
    let security_schemes = schemes(cx, &holder);
    let info = info::info(cx, root);
    let mut tags = info::tags(cx, root);
    let mut servers = server::servers(cx, root);
    if servers.is_empty() {
        servers = swagger2::servers::servers(cx, root);
    }
    let external_docs = info::external_docs(cx, root);
    let security = auth::requirements(cx, root).unwrap_or_default();
    let components = schemas(cx, &holder);
    let operations = path_item::paths(cx, root);
    let mut webhooks = path_item::webhooks(cx, root, "webhooks");
    webhooks.extend(path_item::webhooks(cx, root, "x-webhooks"));
    unused(cx, root, &holder);
    cx.read_schemas();
    schema::cut_cycles(cx);
    schema::share_named_enums(cx);
    add_tags(&operations, &mut tags);
    info::settle_parents(cx, &mut tags);
    let mut all = cx.extensions(root);
    all.extend(info.extensions.clone());
    Document {
        version,
        info,
        info_place: root.place.child("info"),
        servers,
        tags,
        external_docs,
        security,
        operations,
        webhooks,
        security_schemes,
        schemas: std::mem::take(&mut cx.schemas).into_list(),
        components,
        extensions: all,
    }
}

/// The object that holds the parts that are used by name: `components`, or the root of Swagger 2.0.
struct Holder<'a> {
    object: Option<Object<'a>>,
    /// The root, which holds the parts in Swagger 2.0.
    root: Object<'a>,
}

fn components<'a>(cx: &mut Cx<'a>, root: &Object<'a>) -> Holder<'a> {
    let mut object = root.get("components").filter(|node| !node.value.is_null());
    if let Some(node) = &object
        && node.reference().is_some()
    {
        let place = node.place.child("$ref");
        cx.report(
            codes::MISPLACED_REFERENCE,
            &place,
            "`components` cannot be a reference; the target is read anyway",
        );
        object = cx.deref(node);
    }
    let object = object.and_then(|node| cx.open(&node, ObjectKind::Components));
    Holder {
        object,
        root: root.clone(),
    }
}

impl<'a> Holder<'a> {
    /// The entries under the word of OpenAPI 3 and under that of Swagger 2.0.
    fn entries(&self, cx: &mut Cx<'a>, newer: &str, older: &str) -> Vec<(&'a str, Node<'a>)> {
        let mut entries = self
            .object
            .as_ref()
            .map_or_else(Vec::new, |object| cx.all_entries(object, newer));
        if !older.is_empty() {
            entries.extend(cx.all_entries(&self.root, older));
        }
        entries
    }
}

fn containers(cx: &mut Cx<'_>, root: &Object<'_>) {
    let any = ["paths", "components", "webhooks", "definitions", "x-webhooks"]
        .iter()
        .any(|key| root.has(key));
    if !any {
        let message = "the document has none of `paths`, `components` and `webhooks`";
        cx.report(codes::NO_CONTAINER, &root.place, message);
    }
    if !root.has("paths") && any && cx.version < Version::V31 {
        let message = "the document has no `paths`; it has no operations";
        cx.report(codes::MISSING_KEYWORD, &root.place, message);
    }
}

fn schemes<'a>(cx: &mut Cx<'a>, holder: &Holder<'a>) -> IndexMap<String, SecurityScheme> {
    let entries = holder.entries(cx, "securitySchemes", "securityDefinitions");
    let mut schemes = IndexMap::new();
    for (name, node) in entries {
        cx.scheme_names.insert(name.to_owned());
        if let Some(scheme) = auth::scheme(cx, name, &node) {
            schemes.insert(name.to_owned(), scheme);
        }
    }
    schemes
}

fn schemas<'a>(cx: &mut Cx<'a>, holder: &Holder<'a>) -> IndexMap<String, SchemaId> {
    let entries = holder.entries(cx, "schemas", "definitions");
    entries
        .iter()
        .map(|(name, node)| ((*name).to_owned(), cx.schema(node)))
        .collect()
}

/// Reads what is only used by name, so that what is wrong in it is found though nothing uses it: a component is
/// there to be used, and what an operation could not be called with is an error of it too.
fn unused<'a>(cx: &mut Cx<'a>, root: &Object<'a>, holder: &Holder<'a>) {
    for (_, node) in holder.entries(cx, "parameters", "parameters") {
        parameter(cx, &node, &mut Parameters::default());
    }
    for (_, node) in holder.entries(cx, "responses", "responses") {
        response::response(cx, Status::Default, &node, &[]);
    }
    for (_, node) in holder.entries(cx, "requestBodies", "") {
        body::request_body(cx, &node);
    }
    for (name, node) in holder.entries(cx, "headers", "") {
        header::header(cx, name, &node);
    }
    for (name, node) in holder.entries(cx, "examples", "") {
        example::named(cx, name, &node);
    }
    for (name, node) in holder.entries(cx, "links", "") {
        response::link(cx, name, &node);
    }
    for (name, node) in holder.entries(cx, "callbacks", "") {
        cx.lightly(|cx| path_item::callback(cx, root, name, &node));
    }
    for (name, node) in holder.entries(cx, "pathItems", "") {
        path_item::path_item(cx, root, path_item::Kind::Other, name, &node);
    }
    for (_, node) in holder.entries(cx, "mediaTypes", "") {
        media_type(cx, "application/json", &node);
    }
}

/// Adds the tags that only operations name.
fn add_tags(operations: &[Operation], tags: &mut Vec<Tag>) {
    let mut known: BTreeSet<String> = tags.iter().map(|tag| tag.name.clone()).collect();
    for operation in operations {
        for name in &operation.tags {
            if known.insert(name.clone()) {
                tags.push(info::undeclared_tag(name, &operation.place));
            }
        }
    }
}
