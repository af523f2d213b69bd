//! `application/x-www-form-urlencoded`.

use super::super::params::{self, Format, Tree, form_component};
use super::super::wire::Encode;

/// Returns the pairs of an object, joined by `&`.
///
/// A property is written in the format that stands beside its name in `formats`. One that has none is repeated for
/// each item of an array, and an object in it is JSON (OpenAPI 3.1.1, Encoding Object). `null` is not sent.
pub(in super::super) fn url_encoded(value: &dyn Encode, formats: &[(&str, Format)]) -> String {
    let Tree::Object(properties) = Tree::of(value) else {
        return String::new();
    };
    let mut pairs = Vec::new();
    for (name, value) in &properties {
        match formats.iter().find(|(of, _)| of == name) {
            Some((_, format)) => pairs.extend(params::query(name, value, *format)),
            None => default_pairs(name, value, &mut pairs),
        }
    }
    pairs.join("&")
}

fn default_pairs(name: &str, value: &Tree, out: &mut Vec<String>) {
    match value {
        Tree::Null => {}
        Tree::Array(items) => {
            for item in items.iter().filter(|item| **item != Tree::Null) {
                out.push(pair(name, item));
            }
        }
        Tree::Literal(_) | Tree::Text(_) | Tree::Object(_) => out.push(pair(name, value)),
    }
}

fn pair(name: &str, value: &Tree) -> String {
    format!("{}={}", form_component(name), form_component(&value.plain()))
}
