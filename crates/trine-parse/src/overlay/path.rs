//! JSONPath (RFC 9535) over a tree.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json_path::JsonPath;
use trine_diag::{Place, nearest};

/// The most characters of a path, and the most brackets that stand open in it: its parser calls itself for each.
const LONGEST: usize = 4096;
const DEEPEST: usize = 32;

/// A path and its place in an overlay.
#[derive(Debug)]
pub(super) struct Query {
    path: JsonPath,
    text: String,
    pub(super) place: Place,
}

impl Query {
    /// Reads a path.
    ///
    /// # Errors
    /// If it is none, with the reason.
    pub(super) fn new(text: &str, place: &Place) -> Result<Self, String> {
        if text.len() > LONGEST || depth(text) > DEEPEST {
            return Err("the JSONPath is too long or too deep".to_owned());
        }
        let path = JsonPath::parse(text).map_err(|error| {
            let at = error.position() + 1;
            format!("`{text}` is not a JSONPath: {} at character {at}", error.message())
        })?;
        Ok(Self {
            path,
            text: text.to_owned(),
            place: place.clone(),
        })
    }

    /// The JSON pointers of the nodes that it selects, each once, in the order of the tree.
    pub(super) fn select(&self, tree: &Value) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let found = self.path.query_located(tree).into_iter();
        let found = found.map(|node| node.location().to_json_pointer());
        found.filter(|pointer| seen.insert(pointer.clone())).collect()
    }

    /// The nearest name to the first one in the path that the tree does not have.
    pub(super) fn suggestion(&self, tree: &Value) -> Option<String> {
        let mut at = tree;
        for name in names(&self.text)? {
            match at {
                Value::Object(map) => match map.get(&name) {
                    Some(next) => at = next,
                    None => return nearest(&name, map.keys().map(String::as_str)).map(str::to_owned),
                },
                Value::Array(items) => at = items.get(name.parse::<usize>().ok()?)?,
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
            }
        }
        None
    }
}

/// The most brackets that stand open at one place.
fn depth(text: &str) -> usize {
    let mut open: usize = 0;
    let depths = text.chars().map(|c| {
        match c {
            '(' | '[' => open += 1,
            ')' | ']' => open = open.saturating_sub(1),
            _ => {}
        }
        open
    });
    depths.max().unwrap_or_default()
}

/// The names of a path that has nothing else; `None` for any other.
fn names(text: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut left = text.trim().strip_prefix('$')?;
    while !left.is_empty() {
        let (name, rest) = if let Some(rest) = left.strip_prefix('.') {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            rest.split_at(end)
        } else {
            let inner = left.strip_prefix('[')?;
            match inner.chars().next()? {
                quote @ ('\'' | '"') => {
                    let end = inner[1..].find(quote)? + 1;
                    (&inner[1..end], inner[end + 1..].strip_prefix(']')?)
                }
                _ => inner.split_once(']')?,
            }
        };
        if name.is_empty() || name.contains(['*', '?', ':', ',', '\\']) {
            return None;
        }
        names.push(name.to_owned());
        left = rest;
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_a_plain_path_are_read_in_both_notations() {
        let names = names("$.paths['/pets/{id}'].get[\"x-name\"][0]").unwrap_or_default();
        assert_eq!(names, ["paths", "/pets/{id}", "get", "x-name", "0"]);
        for other in ["$..a", "$.a[*]", "$.*", "$.a[?@.b]", "a"] {
            assert_eq!(super::names(other), None, "{other}");
        }
    }
}
