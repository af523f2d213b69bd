//! A cursor into a tree: a value and where it stands.

use std::sync::LazyLock;

use serde_json::{Map, Value};
use trine_diag::Place;

/// A value of a file's tree, and its place.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    /// The value.
    pub(crate) value: &'a Value,
    /// The place of the node.
    pub(crate) place: Place,
}

/// A node that is an object.
#[derive(Debug, Clone)]
pub(crate) struct Object<'a> {
    /// Its entries, in document order.
    pub(crate) map: &'a Map<String, Value>,
    /// The place of the object.
    pub(crate) place: Place,
    value: &'a Value,
}

/// The identity of a node. Trees do not move while they are read, so the address is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeKey(usize);

impl<'a> Node<'a> {
    /// The identity of this node.
    pub(crate) fn key(&self) -> NodeKey {
        NodeKey(std::ptr::from_ref(self.value).addr())
    }

    /// The node as an object, if it is one.
    pub(crate) fn as_object(&self) -> Option<Object<'a>> {
        self.value.as_object().map(|map| Object {
            map,
            place: self.place.clone(),
            value: self.value,
        })
    }

    /// An empty list as an object without entries.
    pub(crate) fn as_empty_object(&self) -> Option<Object<'a>> {
        static NOTHING: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
        let empty = self.value.as_array().is_some_and(Vec::is_empty);
        empty.then(|| Object {
            map: &NOTHING,
            place: self.place.clone(),
            value: self.value,
        })
    }

    /// The text of its `$ref`, if it is an object with one.
    pub(crate) fn reference(&self) -> Option<&'a str> {
        self.value.as_object()?.get("$ref")?.as_str()
    }
}

impl<'a> Object<'a> {
    /// The identity of its node.
    pub(crate) fn key(&self) -> NodeKey {
        self.node().key()
    }

    /// The object as a node again.
    pub(crate) fn node(&self) -> Node<'a> {
        Node {
            value: self.value,
            place: self.place.clone(),
        }
    }

    /// The child under `key`, if there is one.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'a>> {
        self.map.get(key).map(|value| Node {
            value,
            place: self.place.child(key),
        })
    }

    /// The value under `key`, if there is one.
    pub(crate) fn value(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key)
    }

    /// Returns true if there is a value under `key`.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// All children, in document order.
    pub(crate) fn children(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let place = self.place.clone();
        self.map.iter().map(move |(key, value)| {
            (
                key.as_str(),
                Node {
                    value,
                    place: place.child(key),
                },
            )
        })
    }
}

/// Returns the name of a value's kind, for a message: "a string", "a list".
pub(crate) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
