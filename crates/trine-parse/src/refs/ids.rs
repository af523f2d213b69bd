//! The URIs that a document gives to its parts: `$id`, `$self`, `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12,
//! section 8.2; OpenAPI 3.2, section 4.1).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;
use trine_diag::{FileId, Place};

use super::uri;

/// Every resource and anchor, by URI.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    resources: BTreeMap<String, Place>,
    anchors: BTreeMap<(String, String), Place>,
    /// Per file, the places of its resources and their URIs; empty for most files.
    scopes: BTreeMap<FileId, BTreeMap<Arc<str>, String>>,
}

/// A reference to another file or resource.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wanted {
    /// The base that it is relative to.
    pub(crate) base: String,
    /// Its part before the `#`.
    pub(crate) file: String,
}

impl Ids {
    /// The node that is known by this URI.
    pub(crate) fn resource(&self, uri: &str) -> Option<&Place> {
        self.resources.get(uri)
    }

    /// The node with this anchor in the resource with this URI.
    pub(crate) fn anchor(&self, uri: &str, name: &str) -> Option<&Place> {
        self.anchors.get(&(uri.to_owned(), name.to_owned()))
    }

    /// Returns the number of resources with an anchor of this name.
    pub(crate) fn count(&self, name: &str) -> usize {
        self.anchors.keys().filter(|(_, anchor)| anchor == name).count()
    }

    /// The innermost resource around a node: its URI, and its place if it is not the file.
    pub(crate) fn scope(&self, place: &Place) -> Option<(&str, Place)> {
        let scopes = self.scopes.get(&place.file)?;
        let mut pointer: &str = &place.pointer;
        loop {
            if let Some((found, uri)) = scopes.get_key_value(pointer) {
                return Some((
                    uri,
                    Place {
                        file: place.file,
                        pointer: Arc::clone(found),
                    },
                ));
            }
            pointer = &pointer[..pointer.rfind('/')?];
        }
    }

    /// Takes in what a file names at or below a place, and gives what it refers to outside of itself.
    pub(crate) fn scan(&mut self, top: &Place, uri: &str, tree: &Value) -> BTreeSet<Wanted> {
        let mut scan = Scan {
            ids: self,
            top,
            path: Vec::new(),
            wanted: BTreeSet::new(),
        };
        let base = tree
            .get("$self")
            .and_then(Value::as_str)
            .map(|own| uri::resolve(uri, own));
        if let Some(base) = &base {
            scan.resource(base.clone());
        }
        scan.value(tree, base.as_deref().unwrap_or(uri));
        scan.wanted
    }
}

struct Scan<'s, 'a> {
    ids: &'s mut Ids,
    top: &'s Place,
    path: Vec<Step<'a>>,
    wanted: BTreeSet<Wanted>,
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Scan<'_, 'a> {
    /// Walks a value; as deep as the parsers let a text be, no deeper.
    fn value(&mut self, value: &'a Value, base: &str) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(index));
                    self.value(item, base);
                    self.path.pop();
                }
            }
            Value::Object(map) => {
                let own = map.get("$id").and_then(Value::as_str).and_then(|id| self.id(base, id));
                let base = own.as_deref().unwrap_or(base);
                for (key, item) in map {
                    if let Value::String(text) = item {
                        self.text(base, key, text);
                        continue;
                    }
                    self.path.push(Step::Key(key));
                    if key == "mapping" {
                        self.mapping(base, item);
                    }
                    self.value(item, base);
                    self.path.pop();
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn text(&mut self, base: &str, key: &str, text: &str) {
        match key {
            "$ref" | "$dynamicRef" | "$recursiveRef" => self.want(base, text),
            "$anchor" | "$dynamicAnchor" => self.anchor(base, text),
            _ => {}
        }
    }

    /// The values of a discriminator's mapping may be names or references.
    fn mapping(&mut self, base: &str, value: &Value) {
        let names = value
            .as_object()
            .into_iter()
            .flat_map(|map| map.values())
            .filter_map(Value::as_str);
        for name in names.filter(|name| name.contains(['/', '.', '#'])) {
            self.want(base, name);
        }
    }

    fn id(&mut self, base: &str, id: &str) -> Option<String> {
        if let Some(anchor) = id.strip_prefix('#') {
            self.anchor(base, anchor);
            return None;
        }
        let uri = uri::resolve(base, id);
        self.resource(uri.clone());
        Some(uri)
    }

    fn resource(&mut self, uri: String) {
        let place = self.place();
        self.ids
            .scopes
            .entry(self.top.file)
            .or_default()
            .insert(Arc::clone(&place.pointer), uri.clone());
        self.ids.resources.entry(uri).or_insert(place);
    }

    fn anchor(&mut self, base: &str, name: &str) {
        let place = self.place();
        self.ids
            .anchors
            .entry((base.to_owned(), name.to_owned()))
            .or_insert(place);
    }

    fn want(&mut self, base: &str, reference: &str) {
        let (file, _) = uri::split(reference.trim());
        if !file.is_empty() {
            self.wanted.insert(Wanted {
                base: base.to_owned(),
                file: file.to_owned(),
            });
        }
    }

    fn place(&self) -> Place {
        self.path.iter().fold(self.top.clone(), |place, step| match step {
            Step::Key(key) => place.child(key),
            Step::Index(index) => place.child(index),
        })
    }
}
