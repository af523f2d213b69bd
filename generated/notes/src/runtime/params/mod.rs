//! The text of a parameter's value: every `style` with and without `explode` (OpenAPI 3.1.1, "Style Values"; RFC
//! 6570, section 3.2).
//!
//! A value comes as JSON, whatever its type, and is taken apart here, so that no code is generated per type.

mod escape;
mod style;
mod tree;

pub(super) use self::escape::form_component;
pub use self::style::{Format, Style};
pub(super) use self::tree::Tree;

use self::escape::Escape;
use self::style::Place;
use super::wire::{self, Encode};

/// Returns the text of a path parameter, percent-encoded. A path needs a value, so `null` and empty values are
/// written as an empty string (OpenAPI 3.1.1, "Style Examples", `undefined`).
pub(super) fn path(name: &str, value: &dyn Encode, format: Format) -> String {
    let tree = Tree::of(value);
    match format.style {
        Style::Json => escape::Unreserved.escaped(&json(value)),
        _ => style::write(name, &tree, format, Place::Path)
            .or_else(|| style::write(name, &Tree::Text(String::new()), format, Place::Path))
            .unwrap_or_default(),
    }
}

/// Returns the pairs of a query parameter, percent-encoded and joined by `&`; `None` if there is nothing to send.
pub(super) fn query(name: &str, value: &dyn Encode, format: Format) -> Option<String> {
    match format.style {
        Style::Json => match Tree::of(value) {
            Tree::Null => None,
            _ => Some(format!(
                "{}={}",
                escape::Unreserved.escaped(name),
                escape::Unreserved.escaped(&json(value))
            )),
        },
        _ => style::write(name, &Tree::of(value), format, Place::Query),
    }
}

/// Returns a whole query string, percent-encoded.
pub(super) fn querystring(value: &dyn Encode, format: Format) -> String {
    match format.style {
        Style::Json => escape::Unreserved.escaped(&json(value)),
        _ => super::body::url_encoded(value, &[]),
    }
}

/// Returns the value of a header, not escaped; `None` if there is nothing to send.
pub(super) fn header(value: &dyn Encode, format: Format) -> Option<String> {
    match (format.style, Tree::of(value)) {
        (_, Tree::Null) => None,
        (Style::Json, _) => Some(json(value)),
        (_, tree) => style::write("", &tree, format, Place::Header),
    }
}

/// Returns the pairs of a cookie parameter, joined by `; `; `None` if there is nothing to send.
pub(super) fn cookie(name: &str, value: &dyn Encode, format: Format) -> Option<String> {
    match (format.style, Tree::of(value)) {
        (_, Tree::Null) => None,
        (Style::Json, _) => Some(format!("{name}={}", escape::Unreserved.escaped(&json(value)))),
        (_, tree) => style::write(name, &tree, format, Place::Cookie),
    }
}

/// Returns the text of a value in a form or a part: a string without its quotes, anything else as JSON.
pub(super) fn plain(value: &dyn Encode) -> String {
    Tree::of(value).plain()
}

fn json(value: &dyn Encode) -> String {
    String::from_utf8(wire::to_vec(value)).unwrap_or_default()
}
