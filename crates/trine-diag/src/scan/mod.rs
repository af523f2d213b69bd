//! The position of each node of a text: a tree of byte ranges, built once per file.
//!
//! The reader of documents keeps no positions; this tree is built only when somebody asks
//! for a line, from the text alone. A text that is malformed is indexed as far as it goes.

mod index;
mod json;
mod yaml;

pub(crate) use index::Index;

/// Indexes a text: JSON where it looks like it and scans, else YAML.
pub(crate) fn index(text: &str) -> Index {
    let looks_like_json = text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
    if looks_like_json && let Some(index) = json::index(text) {
        return index;
    }
    yaml::index(text)
}
