//! The budget of a model, which keeps it small if the document combines the same schemas time and again: every
//! property, value and branch costs, each time that it is taken into a type.

#[cfg(test)]
mod tests;

use serde_json::Value;
use trine_ir::Docs;

/// The most that the model of a small document may hold and its making may look at, a property being 10.
const MOST: usize = 10_000_000;

/// The most for each schema of a large document. Of the large documents that people write, GitHub's takes 55 and that of
/// Microsoft Graph 63.
const MOST_EACH: usize = 150;

/// The most types of the model of a small document, and for each schema of a large one.
const MOST_TYPES: usize = 300_000;
const MOST_TYPES_EACH: usize = 2;

/// The most that the model of a document of so many schemas may cost: the size of a document bounds that of its model.
pub(crate) fn most(schemas: usize) -> usize {
    MOST.max(MOST_EACH.saturating_mul(schemas))
}

/// The most types of the model of a document of so many schemas.
pub(crate) fn most_types(schemas: usize) -> usize {
    MOST_TYPES.max(MOST_TYPES_EACH.saturating_mul(schemas))
}

/// The cost of an object, a union or an enumeration by itself.
pub(crate) const ITEM: usize = 80;

/// The rest that may be spent.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Budget {
    /// The remaining amount.
    Left(usize),
    /// Nothing, which is reported.
    Spent,
}

/// The cost of a text about a thing.
pub(crate) fn cost_of_docs(docs: &Docs) -> usize {
    let texts = docs.summary.iter().chain(&docs.description).chain(&docs.facts);
    texts.map(|text| text.len() / 64).sum()
}

/// The cost of a value.
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
