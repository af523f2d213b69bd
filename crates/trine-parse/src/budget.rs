//! The bound on documents that refer to the same part time and again: every object that is opened, and every text and
//! value that is copied, costs each time about its size in memory.

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{FileId, Place};

use crate::cx::Cx;
use crate::ledger::ObjectKind;
use crate::node::Object;

/// The steps that are left.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Steps {
    /// The remaining number.
    Left(usize),
    /// None, which is reported.
    Spent,
}

impl<'a> Cx<'a> {
    /// Takes so many steps; `false` where there are none left, which is reported once.
    pub(crate) fn charge(&mut self, steps: usize) -> bool {
        let Steps::Left(left) = self.steps else { return false };
        if let Some(left) = left.checked_sub(steps) {
            self.steps = Steps::Left(left);
            return true;
        }
        self.steps = Steps::Spent;
        let message = "repeated references make the document too large";
        self.sink
            .report(codes::LIMIT_EXCEEDED, &Place::root(FileId(0)), message);
        false
    }

    /// Charges for an object at a place. Long names in deep documents make long pointers, which cost more.
    pub(crate) fn charge_at(&mut self, place: &Place, weight: usize) -> bool {
        self.charge(weight + place.pointer.len() / 64)
    }

    /// Returns true if a list or an object of so many entries is read; reports one that is too wide.
    pub(crate) fn is_narrow(&mut self, place: &Place, entries: usize) -> bool {
        let narrow = entries <= self.limits.width;
        if !narrow {
            let message = format!("expected at most {} entries, found {entries}", self.limits.width);
            self.report(codes::LIMIT_EXCEEDED, place, message);
        }
        narrow
    }

    /// A copy of a value; `null` where it would be too much.
    pub(crate) fn copy(&mut self, value: &Value) -> Value {
        if self.charge(size(value)) {
            value.clone()
        } else {
            Value::Null
        }
    }

    /// The `x-…` keywords of an object.
    pub(crate) fn extensions(&mut self, object: &Object<'a>) -> IndexMap<String, Value> {
        let own = object.map.iter().filter(|(key, _)| key.starts_with("x-"));
        own.map(|(key, value)| (key.clone(), self.copy(value))).collect()
    }
}

/// Returns the weight of an object of a kind.
pub(crate) fn weight(kind: ObjectKind) -> usize {
    match kind {
        ObjectKind::Operation => 200,
        ObjectKind::Schema => 25,
        ObjectKind::PathItem
        | ObjectKind::Parameter
        | ObjectKind::RequestBody
        | ObjectKind::MediaType
        | ObjectKind::Response
        | ObjectKind::Header
        | ObjectKind::Link => 10,
        ObjectKind::Root
        | ObjectKind::Info
        | ObjectKind::Contact
        | ObjectKind::License
        | ObjectKind::Server
        | ObjectKind::ServerVariable
        | ObjectKind::Components
        | ObjectKind::ExternalDocs
        | ObjectKind::Encoding
        | ObjectKind::Example
        | ObjectKind::Tag
        | ObjectKind::Discriminator
        | ObjectKind::Xml
        | ObjectKind::SecurityScheme
        | ObjectKind::Flows
        | ObjectKind::Flow
        | ObjectKind::Reference => 3,
    }
}

/// Returns the approximate size of a value: its nodes, and its texts by 64 bytes each.
fn size(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 1,
        Value::String(text) => 1 + text.len() / 64,
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(map) => {
            1 + map
                .iter()
                .map(|(key, value)| 1 + key.len() / 64 + size(value))
                .sum::<usize>()
        }
    }
}
