//! What keeps a document small that refers to the same part time and again: every object
//! opened and every value copied costs, each time anew.

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{FileId, Place};

use crate::cx::Cx;
use crate::node::Object;

/// How many findings there are at most.
const FINDINGS: usize = 100_000;

/// The steps that are left.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Steps {
    /// So many.
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
        let message = "references repeat so much of the document that it has grown out of bounds";
        self.sink
            .report(codes::LIMIT_EXCEEDED, &Place::root(FileId(0)), message);
        false
    }

    /// What a place costs: long names in deep documents make long pointers.
    pub(crate) fn charge_place(&mut self, place: &Place) -> bool {
        self.charge(1 + place.pointer.len() / 64)
    }

    /// Whether a further finding may be kept; the last one says that there are more.
    pub(crate) fn may_report(&mut self) -> bool {
        let found = self.sink.found().len();
        if found == FINDINGS {
            let message = format!("there are more than {FINDINGS} findings; the others are not listed");
            self.sink
                .report(codes::LIMIT_EXCEEDED, &Place::root(FileId(0)), message);
        }
        found < FINDINGS
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

/// How many nodes and how much text a value has, roughly.
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
