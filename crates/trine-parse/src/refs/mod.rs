//! From the text of a reference to the node that it means.
//!
//! Knows JSON pointers, anchors, `$id`s and files, and the ways in which people write
//! references slightly wrong. Reports nothing itself: it gives the node and what had to
//! be corrected, or why there is none.

pub(crate) mod ids;
mod pointer;
pub(crate) mod uri;

use std::cell::Cell;

use serde_json::Value;
use trine_diag::{FileId, Place};

use crate::files::{FILE_SCHEME, Files, Known, candidates};
use crate::node::Node;

/// The node that a reference means.
pub(crate) struct Target<'a> {
    /// The node.
    pub(crate) node: Node<'a>,
    /// The right spelling of the reference, if it was slightly wrong.
    pub(crate) corrected: Option<String>,
}

/// The reason why a reference has no node.
#[derive(Debug)]
pub(crate) enum Missing {
    /// The file has no such node; perhaps another reference was meant.
    Node { suggestion: Option<String> },
    /// The file cannot be read.
    File { path: String, why: String },
    /// The file lies outside of what may be read.
    Outside { path: String },
    /// The file was read and has no tree.
    Broken(FileId),
    /// It names something on the network.
    Remote,
    /// References lead from one to the next without end.
    Endless,
}

/// A node that a fragment may be relative to, and the reference as it should have been written.
type Root<'a> = (Node<'a>, Option<String>);

/// Resolves references against loaded files.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Resolver<'a> {
    pub(crate) files: &'a Files,
    pub(crate) hops: usize,
}

impl<'a> Resolver<'a> {
    /// The node that `reference`, standing at `from`, means.
    pub(crate) fn resolve(self, from: &Place, reference: &str) -> Result<Target<'a>, Missing> {
        self.resolve_within(from, reference, &Cell::new(self.hops))
    }

    fn resolve_within(self, from: &Place, reference: &str, hops: &Cell<usize>) -> Result<Target<'a>, Missing> {
        // One count for the whole way, however it branches.
        let left = hops.get().checked_sub(1).ok_or(Missing::Endless)?;
        hops.set(left);
        let trimmed = reference.trim();
        let (file, fragment) = uri::split(trimmed);
        let mut last = Missing::Node { suggestion: None };
        for (root, named) in self.roots(from, file, hops)? {
            match self.fragment(&root, fragment.unwrap_or(""), hops) {
                Ok((node, corrected)) => {
                    let corrected = corrected.map(|fragment| format!("{file}#{fragment}"));
                    let corrected = corrected.or(named).or_else(|| uri::with_percent_signs(trimmed));
                    let corrected = corrected.or_else(|| (trimmed != reference).then(|| trimmed.to_owned()));
                    return Ok(Target { node, corrected });
                }
                Err(missing) => last = missing,
            }
        }
        Err(prefixed(last, file))
    }

    /// The nodes that a fragment may be relative to, the likeliest first, and how the reference should have been
    /// written, where it names one without a file.
    fn roots(self, from: &Place, file: &str, hops: &Cell<usize>) -> Result<Vec<Root<'a>>, Missing> {
        let whole = Place::root(from.file);
        let scope = self.files.ids.scope(from);
        if file.is_empty() {
            let inner = scope.map(|(_, place)| place).filter(|place| *place != whole);
            return Ok(inner
                .into_iter()
                .chain([whole])
                .filter_map(|place| Some((self.at(&place)?, None)))
                .collect());
        }
        let own = &self.files.get(from.file).uri;
        let base = scope.map_or(own.as_str(), |(uri, _)| uri);
        let mut missing = None;
        for uri in candidates(own, base, file) {
            if let Some(node) = self.files.ids.resource(&uri).and_then(|place| self.at(place)) {
                return Ok(vec![(node, None)]);
            }
            match self.files.known(&uri) {
                Some(Known::Loaded(id)) if self.files.get(*id).broken => return Err(Missing::Broken(*id)),
                Some(Known::Loaded(id)) => {
                    let root = self.at(&Place::root(*id));
                    return Ok(root.map(|node| (node, None)).into_iter().collect());
                }
                Some(Known::Failed(error)) => missing = missing.or_else(|| Some(failed(&uri, error))),
                None => {}
            }
        }
        if let Some((node, pointer)) = self.bare(from.file, file, hops) {
            return Ok(vec![(node, Some(format!("#{pointer}")))]);
        }
        Err(missing.unwrap_or(Missing::Remote))
    }

    /// A name or pointer that stands where a file should: `Pet`, `components/schemas/Pet`.
    fn bare(self, file: FileId, name: &str, hops: &Cell<usize>) -> Option<(Node<'a>, String)> {
        let root = self.at(&Place::root(file))?;
        let pointers = if name.contains('/') {
            vec![format!("/{}", name.trim_start_matches('/'))]
        } else {
            vec![format!("/components/schemas/{name}"), format!("/definitions/{name}")]
        };
        pointers.into_iter().find_map(|pointer| {
            let walked = pointer::walk(self, &root, &pointer, hops).ok()?;
            Some((walked.node, walked.corrected.unwrap_or(pointer)))
        })
    }

    fn fragment(
        self,
        root: &Node<'a>,
        fragment: &str,
        hops: &Cell<usize>,
    ) -> Result<(Node<'a>, Option<String>), Missing> {
        if fragment.is_empty() {
            return Ok((root.clone(), None));
        }
        if fragment.starts_with('/') {
            let walked = pointer::walk(self, root, fragment, hops)?;
            return Ok((walked.node, walked.corrected));
        }
        let name = uri::percent_decode(fragment);
        let scope = self.files.ids.scope(&root.place);
        let uri = scope.map_or(self.files.get(root.place.file).uri.as_str(), |(uri, _)| uri);
        if let Some(node) = self.files.ids.anchor(uri, &name).and_then(|place| self.at(place)) {
            return Ok((node, None));
        }
        let with_slash = format!("/{fragment}");
        let walked = pointer::walk(self, root, &with_slash, hops)?;
        Ok((walked.node, walked.corrected.or(Some(with_slash))))
    }

    /// The node at a place that is known to exist.
    pub(crate) fn at(self, place: &Place) -> Option<Node<'a>> {
        let mut value: &Value = &self.files.get(place.file).tree;
        for segment in place.segments() {
            value = match value {
                Value::Object(map) => map.get(&segment)?,
                Value::Array(items) => items.get(segment.parse::<usize>().ok()?)?,
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
            };
        }
        Some(Node {
            value,
            place: place.clone(),
        })
    }
}

fn failed(uri: &str, error: &std::io::Error) -> Missing {
    let path = uri::percent_decode(uri.strip_prefix(FILE_SCHEME).unwrap_or(uri));
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => Missing::Outside { path },
        std::io::ErrorKind::NotFound => Missing::File {
            path,
            why: "there is no such file".to_owned(),
        },
        _ => Missing::File {
            path,
            why: error.to_string(),
        },
    }
}

/// The same, with the file's name before a suggested fragment.
fn prefixed(missing: Missing, file: &str) -> Missing {
    match missing {
        Missing::Node {
            suggestion: Some(fragment),
        } => Missing::Node {
            suggestion: Some(format!("{file}#{fragment}")),
        },
        other => other,
    }
}
