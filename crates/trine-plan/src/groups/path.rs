//! The segments of a path that say what an operation is about.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Operation};

use crate::ident::words;
use crate::shared_words::is_version;
use crate::verbs;

/// One segment of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Segment {
    /// Its words, in lower case; those of the parameter, where it is a placeholder.
    pub(crate) words: Vec<String>,
    /// Its letters and digits in lower case, those of an opaque id too.
    pub(crate) text: String,
    /// The kind of the segment.
    pub(crate) kind: SegmentKind,
}

/// The kind of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SegmentKind {
    /// Text.
    Literal,
    /// A parameter.
    Placeholder,
}

impl Segment {
    pub(super) fn is_literal(&self) -> bool {
        self.kind == SegmentKind::Literal
    }
}

/// From how many operations on a first segment that all share says nothing of any.
const SHARED: usize = 4;

/// The paths of a document.
pub(crate) struct Paths {
    /// The segments that all paths begin with: the API's name.
    shared: Vec<Segment>,
    pub(super) places: Places,
}

/// The paths of operations by their methods, without endings that say a form and without `/` at the end.
#[derive(Default)]
pub(super) struct Places {
    paths: BTreeMap<String, BTreeSet<String>>,
    /// The paths that have an item: a parameter and nothing else behind them.
    with_items: BTreeMap<String, BTreeSet<String>>,
}

impl Places {
    fn new(api: &Api) -> Self {
        let mut places = Self::default();
        for operation in &api.operations {
            let path = without_extension(&operation.path).trim_end_matches('/');
            let last = path.rfind('/').map_or(0, |at| at + 1);
            let items = path[last..].match_indices('{').map(|(at, _)| &path[..last + at]);
            let with_items = places.with_items.entry(operation.method.clone()).or_default();
            with_items.extend(items.map(|path| path.trim_end_matches('/').to_owned()));
            let paths = places.paths.entry(operation.method.clone()).or_default();
            paths.insert(path.to_owned());
        }
        places
    }

    /// Returns true if there is an operation of a method at a path.
    pub(super) fn has(&self, method: &str, path: &str) -> bool {
        self.paths.get(method).is_some_and(|paths| paths.contains(path))
    }

    /// Returns true if there is an operation of a method at an item behind a path.
    pub(super) fn has_item(&self, method: &str, path: &str) -> bool {
        self.with_items.get(method).is_some_and(|paths| paths.contains(path))
    }
}

impl Paths {
    pub(crate) fn new(api: &Api) -> Self {
        let mut paths = Self {
            shared: Vec::new(),
            places: Places::new(api),
        };
        if api.operations.len() < 2 {
            return paths;
        }
        let title = words(&api.info.title).concat();
        let all: Vec<Vec<Segment>> = api
            .operations
            .iter()
            .map(|operation| segments(&operation.path))
            .collect();
        // What all share is the API's name only if a noun stands behind it everywhere.
        while let Some(first) = all[0].get(paths.shared.len()) {
            let at = paths.shared.len();
            let goes_on = |path: &Vec<Segment>| {
                let next = path.get(at + 1);
                path.get(at) == Some(first) && next.is_some_and(|next| next.is_literal() && !verbs::begin(&next.words))
            };
            let named = title.starts_with(&first.words.concat());
            let is_shared = first.is_literal() && all.iter().all(goes_on) && (named || all.len() >= SHARED);
            // A procedure behind it each time is no group.
            let behind: BTreeSet<&str> = all
                .iter()
                .filter_map(|path| path.get(at + 1))
                .map(|next| next.text.as_str())
                .collect();
            if !is_shared || behind.len() == all.len() {
                break;
            }
            paths.shared.push(first.clone());
        }
        paths
    }

    /// The segments of an operation's path without versions and what all paths begin with.
    pub(super) fn of(&self, operation: &Operation) -> Vec<Segment> {
        self.less_shared(&operation.path)
    }

    /// The segments of the part of the path that is sent: what stands behind `#` is not, and names no resource.
    pub(super) fn sent(&self, operation: &Operation) -> Vec<Segment> {
        self.less_shared(operation.path.split('#').next().unwrap_or_default())
    }

    fn less_shared(&self, path: &str) -> Vec<Segment> {
        let mut segments = segments(path);
        segments.drain(..self.shared.len().min(segments.len()));
        segments
    }
}

/// The segments of a path without versions, and without `api` or `rest` in front of others.
pub(crate) fn segments(path: &str) -> Vec<Segment> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let parts = path
        .split(['/', '&', '#', '='])
        .chain(query.split('&').flat_map(assigned));
    let parts = parts.flat_map(verb_apart);
    let parts = parts.flat_map(parameter_apart).filter(|part| !part.is_empty());
    let is_kept = |(at, part): &(usize, &str)| !is_version(part) || (*at > 0 && !part.starts_with(['v', 'V']));
    let parts = parts.enumerate().filter(is_kept);
    let mut segments: Vec<Segment> = parts.filter_map(|(_, part)| segment(part)).collect();
    let is_base = |segment: &Segment| segment.is_literal() && matches!(segment.words.concat().as_str(), "api" | "rest");
    while segments.first().is_some_and(is_base) && segments.iter().skip(1).any(Segment::is_literal) {
        segments.remove(0);
    }
    segments
}

/// A part of a query: what is given is said by the parameter alone (`city={city}`).
fn assigned(part: &str) -> impl Iterator<Item = &str> {
    let (name, value) = part.split_once('=').unwrap_or((part, ""));
    let name = Some(name).filter(|_| !value.starts_with('{'));
    name.into_iter().chain([value])
}

/// A custom method of Google's (`jobs:cancel`) is a segment of its own.
fn verb_apart(part: &str) -> impl Iterator<Item = &str> {
    let (noun, verb) = match part.rsplit_once(':') {
        Some((noun, verb)) if !verb.contains('}') => (noun, Some(verb)),
        Some(_) | None => (part, None),
    };
    std::iter::once(noun).chain(verb)
}

/// Text in front of a parameter (`thumbnail.{extension}`) is a segment of its own, and so is each of several parameters
/// (`{section},{step}`).
fn parameter_apart(part: &str) -> impl Iterator<Item = &str> {
    let starts = part.match_indices('{').map(|(at, _)| at);
    let ends = starts.clone().chain([part.len()]);
    [0].into_iter()
        .chain(starts)
        .zip(ends)
        .map(|(start, end)| &part[start..end])
}

fn segment(part: &str) -> Option<Segment> {
    let (text, kind) = match (part.find('{'), part.find('}')) {
        (Some(open), Some(close)) if open < close => (&part[open + 1..close], SegmentKind::Placeholder),
        _ => (without_extension(part), SegmentKind::Literal),
    };
    let all = words(text);
    let text_of = |part: &&str| !is_opaque(part);
    let said = words(&text.split('-').filter(text_of).collect::<Vec<_>>().join("-"));
    let words = if said.is_empty() { all.clone() } else { said };
    let text = all.concat();
    (!words.is_empty()).then_some(Segment { words, text, kind })
}

/// A path or a segment without the ending that says its form.
pub(super) fn without_extension(part: &str) -> &str {
    let stem = [".json", ".xml", ".csv", ".html", ".php", ".do", ".ashx", ".aspx"];
    stem.iter().find_map(|end| part.strip_suffix(end)).unwrap_or(part)
}

/// Returns true if a text is an opaque id: `6VMVochwUWo`.
fn is_opaque(text: &str) -> bool {
    let has = |is: fn(&u8) -> bool| text.bytes().any(|byte| is(&byte));
    text.len() >= 8 && has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals(path: &str) -> String {
        let segments = segments(path);
        let text = |segment: &Segment| match segment.kind {
            SegmentKind::Literal => segment.words.join("_"),
            SegmentKind::Placeholder => format!("{{{}}}", segment.words.join("_")),
        };
        segments.iter().map(text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn versions_the_base_and_extensions_are_no_segments() {
        assert_eq!(literals("/v1/customers/{id}/sources"), "customers {id} sources");
        assert_eq!(
            literals("/2010-04-01/Accounts/{Sid}/Calls.json"),
            "accounts {sid} calls"
        );
        assert_eq!(literals("/api/v2.1beta/users"), "users");
        assert_eq!(literals("/api"), "api");
        assert_eq!(literals("/{name}:cancel"), "{name} cancel");
        assert_eq!(literals("/3d-models"), "3d_models");
        assert_eq!(literals("/users/{id}/folders/0"), "users {id} folders 0");
        assert_eq!(
            literals("/files/{id}/thumbnail.{extension}"),
            "files {id} thumbnail {extension}"
        );
        assert_eq!(
            literals("/daily?city={city}&country={country}&all"),
            "daily {city} {country} all"
        );
        assert_eq!(literals("/sections/{id},{step}"), "sections {id} {step}");
        assert_eq!(
            literals("/templates/securityClassification-6VMVochwUWo"),
            "templates security_classification"
        );
    }
}
