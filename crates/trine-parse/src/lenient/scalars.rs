//! Keywords that hold one string, boolean or number.

use serde_json::{Number, Value};
use trine_diag::Diagnostic;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::node::{Node, Object, kind_of};
use crate::refs::Missing;

impl<'a> Cx<'a> {
    /// The string under `key`. A number or boolean is read as its text, with a warning;
    /// `null` as nothing; anything else is set aside with a warning.
    pub(crate) fn text(&mut self, object: &Object<'a>, key: &str) -> Option<String> {
        match object.value(key)? {
            Value::String(text) => self.copied(text),
            Value::Null => None,
            Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => self.odd_text(&object.get(key)?),
        }
    }

    /// A node that should be a string.
    pub(crate) fn node_text(&mut self, node: &Node<'a>) -> Option<String> {
        match node.value {
            Value::String(text) => self.copied(text),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => self.odd_text(node),
        }
    }

    fn copied(&mut self, text: &str) -> Option<String> {
        self.charge(1 + text.len() / 64).then(|| text.to_owned())
    }

    fn odd_text(&mut self, node: &Node<'a>) -> Option<String> {
        if let Some(reference) = node.reference() {
            return self.text_elsewhere(node, reference);
        }
        if !matches!(node.value, Value::Bool(_) | Value::Number(_)) {
            let message = format!("expected a string, found {}; it is ignored", kind_of(node.value));
            self.report(codes::VALUE_IGNORED, &node.place, message);
            return None;
        }
        let text = self
            .literal(&node.place)
            .map_or_else(|| node.value.to_string(), str::to_owned);
        let shown = text.escape_debug();
        let message = format!(
            "expected a string, found {}; it is read as `\"{shown}\"`",
            kind_of(node.value)
        );
        let found = Diagnostic::new(codes::WRONG_SCALAR, &node.place, message);
        self.push(found.with_help("put it into quotes"));
        Some(text)
    }

    /// A `$ref` in place of a text, as tools that join files allow: `description: {$ref: intro.md}`.
    fn text_elsewhere(&mut self, node: &Node<'a>, reference: &str) -> Option<String> {
        let place = node.place.child("$ref");
        let target = match self.resolver().resolve(&place, reference) {
            Ok(target) => target.node,
            Err(missing) => {
                if let Missing::Broken(file) = missing {
                    self.use_file(file);
                }
                let message = format!("`{reference}` does not exist; it is ignored");
                self.report(codes::VALUE_IGNORED, &place, message);
                return None;
            }
        };
        let Value::String(text) = target.value else {
            let message = format!("expected a string, found a reference to {}", kind_of(target.value));
            self.report(codes::VALUE_IGNORED, &place, message);
            return None;
        };
        self.use_file(target.place.file);
        self.report(
            codes::MISPLACED_REFERENCE,
            &place,
            "a string cannot be a reference; the target is read anyway",
        );
        Some(text.clone())
    }

    /// The boolean under `key`. `"true"` and `"false"` are read with a warning.
    pub(crate) fn flag(&mut self, object: &Object<'a>, key: &str) -> Option<bool> {
        let value = object.value(key)?;
        let read = match value {
            Value::Bool(flag) => return Some(*flag),
            Value::Null => return None,
            Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "yes" => Some(true),
                "false" | "no" => Some(false),
                _ => None,
            },
            Value::Number(number) => match number.as_u64() {
                Some(1) => Some(true),
                Some(0) => Some(false),
                _ => None,
            },
            Value::Array(_) | Value::Object(_) => None,
        };
        let place = object.place.child(key);
        match read {
            Some(flag) => {
                let message = format!("expected a boolean, found {}; it is read as `{flag}`", kind_of(value));
                let found = Diagnostic::new(codes::WRONG_SCALAR, &place, message);
                self.push(found.with_help(format!("write `{flag}`, without quotes")));
            }
            None => {
                let message = format!("expected a boolean, found {}; it is ignored", kind_of(value));
                self.report(codes::VALUE_IGNORED, &place, message);
            }
        }
        read
    }

    /// The number under `key`. Digits in a string are read with a warning.
    pub(crate) fn number(&mut self, object: &Object<'a>, key: &str) -> Option<Number> {
        let value = object.value(key)?;
        let read = match value {
            Value::Number(number) => return Some(number.clone()),
            Value::Null => return None,
            Value::String(text) => text.trim().parse().ok(),
            Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        };
        let place = object.place.child(key);
        match &read {
            Some(number) => {
                let message = format!("expected a number, found a string; it is read as `{number}`");
                let found = Diagnostic::new(codes::WRONG_SCALAR, &place, message);
                self.push(found.with_help(format!("write `{number}`, without quotes")));
            }
            None => {
                let message = format!("expected a number, found {}; it is ignored", kind_of(value));
                self.report(codes::VALUE_IGNORED, &place, message);
            }
        }
        read
    }

    /// The count under `key`: a whole number from 0. `3.0` counts as 3; larger numbers
    /// than 64 bits hold, and negative ones, are set aside.
    pub(crate) fn count(&mut self, object: &Object<'a>, key: &str) -> Option<u64> {
        let number = self.number(object, key)?;
        let whole = number.as_u64().or_else(|| whole(&number));
        if whole.is_none() {
            let message = format!("expected a non-negative integer, found `{number}`; it is ignored");
            self.report(codes::VALUE_IGNORED, &object.place.child(key), message);
        }
        whole
    }
}

/// A float that is a whole number which 53 bits hold.
fn whole(number: &Number) -> Option<u64> {
    let text = number
        .as_f64()
        .filter(|float| float.fract() == 0.0 && (0.0..9e15).contains(float))?;
    format!("{text:.0}").parse().ok()
}
