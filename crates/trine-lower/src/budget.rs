//! What keeps a model small whose document combines the same schemas time and again: every
//! property, value and branch costs, each time that it is taken into a type.

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{FileId, Place};
use trine_ir::Docs;

use crate::context::Cx;

/// How much a model may hold and its making may look at, a property being 10.
pub(crate) const MOST: usize = 10_000_000;

/// What an object, a union or an enumeration costs by itself.
pub(crate) const ITEM: usize = 80;

/// What is left to be spent.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Budget {
    /// So much.
    Left(usize),
    /// Nothing, which is reported.
    Spent,
}

impl Cx<'_> {
    /// Spends so much; `false` where nothing is left, which is reported once.
    pub(crate) fn spend(&mut self, cost: usize) -> bool {
        let Budget::Left(left) = self.budget else { return false };
        if let Some(left) = left.checked_sub(cost) {
            self.budget = Budget::Left(left);
            return true;
        }
        self.budget = Budget::Spent;
        let message = "schemas combine so much of the document that the model has grown out of bounds";
        self.sink
            .report(codes::LIMIT_EXCEEDED, &Place::root(FileId(0)), message);
        false
    }
}

/// What a text about a thing costs.
pub(crate) fn cost_of_docs(docs: &Docs) -> usize {
    let texts = docs.summary.iter().chain(&docs.description).chain(&docs.facts);
    texts.map(|text| text.len() / 64).sum()
}

/// What a value costs.
pub(crate) fn cost_of(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 1,
        Value::String(text) => 1 + text.len() / 64,
        Value::Array(items) => 1 + items.iter().map(cost_of).sum::<usize>(),
        Value::Object(map) => {
            1 + map
                .iter()
                .map(|(key, value)| 1 + key.len() / 64 + cost_of(value))
                .sum::<usize>()
        }
    }
}
