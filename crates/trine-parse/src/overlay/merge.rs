//! A value merged into a node (Overlay Specification 1.1.0, Action Object).
//!
//! ```text
//! object, object   properties of both; those of one name are merged
//! list, list       the items of both
//! list, other      one item more, if the list is the target itself
//! value, value     the new one, neither being an object or a list
//! ```
//!
//! `null` changes no object or list: `components:` with nothing behind it, as overlays of the shape of a document have.

use serde_json::Value;
use trine_diag::{Origin, Origins, Place};

use super::Rules;
use crate::node::kind_of;

/// The deepest nesting of a document, as that of the parsers.
const DEEPEST: usize = 128;
/// The most misfits of an action that are reported.
const MISFITS: usize = 10;

/// A merge in progress.
pub(super) struct Merge<'m> {
    pub(super) rules: Rules,
    pub(super) origins: &'m mut Origins,
    pub(super) left: &'m mut usize,
    pub(super) misfits: Vec<Misfit>,
}

/// A value that does not fit.
pub(super) struct Misfit {
    /// The place of the value.
    pub(super) place: Place,
    /// The node that it was to be merged into.
    pub(super) pointer: String,
    /// Its kind and the node's.
    pub(super) found: &'static str,
    pub(super) into: &'static str,
}

/// The document is too large or too deep.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stop;

impl Merge<'_> {
    /// Merges into the target of an action.
    pub(super) fn merge_target(
        &mut self,
        target: &mut Value,
        pointer: &str,
        value: &Value,
        from: &Origin,
    ) -> Result<(), Stop> {
        match (target, value) {
            (Value::Array(items), Value::Array(_)) => self.append(items, pointer, value, from),
            (Value::Array(items), Value::Object(_) | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
                let at = format!("{pointer}/{}", items.len());
                items.push(self.copy(value, &at, from.clone())?);
                Ok(())
            }
            (target @ Value::Object(_), Value::Object(_)) => self.merge(target, pointer, value, from),
            (
                target @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_),
            ) => self.merge(target, pointer, value, from),
            (target, value) => {
                self.misfit(target, pointer, value, from);
                Ok(())
            }
        }
    }

    fn merge(&mut self, target: &mut Value, pointer: &str, value: &Value, from: &Origin) -> Result<(), Stop> {
        match (target, value) {
            (Value::Object(map), Value::Object(new)) => {
                for (key, value) in new {
                    let (at, from) = (child(pointer, key), from.child(key));
                    match map.get_mut(key) {
                        Some(target) => self.merge(target, &at, value, &from)?,
                        None => {
                            let value = self.copy(value, &at, from)?;
                            map.insert(key.clone(), value);
                        }
                    }
                }
                Ok(())
            }
            (Value::Array(items), Value::Array(_)) => self.append(items, pointer, value, from),
            (Value::Object(_) | Value::Array(_), Value::Null) => Ok(()),
            (
                target @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_),
            )
            | (target @ Value::Null, Value::Object(_) | Value::Array(_)) => {
                *target = self.copy(value, pointer, from.clone())?;
                Ok(())
            }
            (target, value) => match self.rules {
                Rules::V1_0 => {
                    *target = self.copy(value, pointer, from.clone())?;
                    Ok(())
                }
                Rules::V1_1 => {
                    self.misfit(target, pointer, value, from);
                    Ok(())
                }
            },
        }
    }

    fn misfit(&mut self, target: &Value, pointer: &str, value: &Value, from: &Origin) {
        if self.misfits.len() < MISFITS {
            let (Origin::Node(place) | Origin::Whole(place)) = from;
            self.misfits.push(Misfit {
                place: place.clone(),
                pointer: pointer.to_owned(),
                found: kind_of(value),
                into: kind_of(target),
            });
        }
    }

    fn append(&mut self, items: &mut Vec<Value>, pointer: &str, value: &Value, from: &Origin) -> Result<(), Stop> {
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            let at = format!("{pointer}/{}", items.len());
            items.push(self.copy(item, &at, from.child(&index.to_string()))?);
        }
        Ok(())
    }

    /// A copy of a value, which will stand at `pointer`.
    fn copy(&mut self, value: &Value, pointer: &str, from: Origin) -> Result<Value, Stop> {
        let (nodes, depth) = measure(value);
        if pointer.matches('/').count() + depth > DEEPEST {
            return Err(Stop);
        }
        *self.left = self.left.checked_sub(nodes).ok_or(Stop)?;
        self.origins.set(pointer, from);
        Ok(value.clone())
    }
}

/// The pointer of a child.
fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The number of nodes of a value, 64 bytes of a string counting as one, and its depth.
fn measure(value: &Value) -> (usize, usize) {
    let of_parts = |parts: &mut dyn Iterator<Item = (usize, &Value)>| {
        parts.fold((1, 1), |(nodes, depth), (own, part)| {
            let (more, below) = measure(part);
            (nodes + own + more, depth.max(below + 1))
        })
    };
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => (1, 0),
        Value::String(text) => (1 + text.len() / 64, 0),
        Value::Array(items) => of_parts(&mut items.iter().map(|item| (0, item))),
        Value::Object(map) => of_parts(&mut map.iter().map(|(key, value)| (key.len() / 64, value))),
    }
}
