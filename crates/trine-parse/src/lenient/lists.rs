//! Keywords that hold a list or a map.

use serde_json::Value;
use trine_diag::Place;
use trine_diag::codes::parse as codes;

use crate::cx::{Cx, says_nothing};
use crate::node::{Node, Object, kind_of};

/// Objects of a document that hold one entry for each of its parts.
const WIDE: &[&str] = &[
    "paths",
    "schemas",
    "definitions",
    "$defs",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
];

/// Keywords whose entries are operations, or have them.
const HOLD_OPERATIONS: &[&str] = &["paths", "additionalOperations"];

/// The items of a list, each with its place.
fn nodes<'a>(items: &'a [Value], place: &Place) -> Vec<Node<'a>> {
    let items = items.iter().enumerate();
    items
        .map(|(index, value)| Node {
            value,
            place: place.child(index),
        })
        .collect()
}

impl<'a> Cx<'a> {
    /// The items of the list under `key`. A single value is read as a list of it, with a
    /// warning; `null` as an empty list.
    pub(crate) fn items(&mut self, object: &Object<'a>, key: &str) -> Vec<Node<'a>> {
        let Some(node) = object.get(key) else { return Vec::new() };
        match node.value {
            Value::Array(items)
                if !self.is_narrow(&node.place, items.len())
                    || !self.charge(items.len().saturating_mul(1 + node.place.pointer.len() / 64)) =>
            {
                Vec::new()
            }
            Value::Array(items) => nodes(items, &node.place),
            Value::Null => {
                self.says_null(&node.place);
                Vec::new()
            }
            Value::Object(map) if map.is_empty() => {
                self.report(
                    codes::SINGLE_FOR_LIST,
                    &node.place,
                    "expected a list, found an empty object; it is read as an empty list",
                );
                Vec::new()
            }
            Value::Object(_)
                if node
                    .reference()
                    .is_some_and(|reference| self.names_list(&node, reference)) =>
            {
                let reference = node.reference().unwrap_or("");
                let target = self.instead(&node.place.child("$ref"), key, reference);
                let list = target
                    .as_ref()
                    .and_then(|target| Some((target.value.as_array()?, &target.place)));
                let Some((items, place)) = list.filter(|(items, _)| self.is_narrow(&node.place, items.len())) else {
                    return Vec::new();
                };
                nodes(items, place)
            }
            single => {
                let message = format!(
                    "expected a list, found {}; it is read as a list with one item",
                    kind_of(single)
                );
                self.report(codes::SINGLE_FOR_LIST, &node.place, message);
                vec![node]
            }
        }
    }

    fn names_list(&self, node: &Node<'a>, reference: &str) -> bool {
        let target = self.resolver().resolve(&node.place, reference);
        target.is_ok_and(|target| target.node.value.is_array())
    }

    /// The strings of the list under `key`.
    pub(crate) fn texts(&mut self, object: &Object<'a>, key: &str) -> Vec<String> {
        let items = self.items(object, key);
        items.iter().filter_map(|item| self.node_text(item)).collect()
    }

    /// The object under `key`, as a map of names. `null` and an empty list are read as empty;
    /// anything else is left out, with an error where it may hold operations.
    pub(crate) fn map(&mut self, object: &Object<'a>, key: &str) -> Option<Object<'a>> {
        let node = object.get(key)?;
        if let Some(map) = node.as_object() {
            return Some(map);
        }
        if node.value.is_null() {
            self.says_null(&node.place);
        } else if says_nothing(node.value) {
            let message = format!(
                "expected an object, found {}; it is read as an empty object",
                kind_of(node.value)
            );
            self.report(codes::EMPTY_FOR_OBJECT, &node.place, message);
        } else if HOLD_OPERATIONS.contains(&key) {
            self.expected(&node, "an object");
        } else {
            self.set_aside(&node, "an object");
        }
        None
    }

    /// The entries of the map under `key` whose names do not begin with `x-`.
    pub(crate) fn entries(&mut self, object: &Object<'a>, key: &str) -> Vec<(&'a str, Node<'a>)> {
        let mut entries = self.all_entries(object, key);
        entries.retain(|(name, _)| !name.starts_with("x-"));
        entries
    }

    /// The entries of the map under `key`, whatever their names. A `$ref` in place of the
    /// map is followed, with a warning.
    pub(crate) fn all_entries(&mut self, object: &Object<'a>, key: &str) -> Vec<(&'a str, Node<'a>)> {
        let Some(map) = self.map(object, key) else {
            return Vec::new();
        };
        if !WIDE.contains(&key) && !self.is_narrow(&map.place, map.map.len()) {
            return Vec::new();
        }
        let each = 1 + map.place.pointer.len() / 64;
        if !self.charge(map.map.len().saturating_mul(each)) {
            return Vec::new();
        }
        let mut entries: Vec<_> = map.children().collect();
        if let Some(reference) = map.value("$ref").and_then(Value::as_str) {
            entries.retain(|(name, _)| *name != "$ref");
            let elsewhere = self.instead(&map.place.child("$ref"), key, reference);
            let elsewhere = elsewhere.and_then(|node| node.as_object());
            for (name, node) in elsewhere.iter().flat_map(Object::children) {
                if !map.has(name) {
                    entries.push((name, node));
                }
            }
        }
        entries
    }

    /// Returns the target of a `$ref` that stands in place of a map or a list.
    fn instead(&mut self, place: &Place, key: &str, reference: &str) -> Option<Node<'a>> {
        let message = format!("`{key}` cannot be a reference; the target is read anyway");
        self.report(codes::MISPLACED_REFERENCE, place, message);
        let target = self.resolve(place, reference)?;
        self.deref(&target)
    }
}
