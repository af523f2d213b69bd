//! JSON pointers (RFC 6901) in fragments, and how they are written slightly wrong.

use std::cell::Cell;

use serde_json::Value;
use trine_diag::Place;

use super::{Missing, Resolver, uri};
use crate::node::Node;

/// The end of a pointer.
pub(super) struct Walked<'a> {
    /// The node.
    pub(super) node: Node<'a>,
    /// The pointer as it should have been written, where it was slightly wrong.
    pub(super) corrected: Option<String>,
}

/// The most segments that a name may be, its slashes not escaped.
const JOINED: usize = 32;

/// Containers that one version of OpenAPI calls otherwise than the next.
const RENAMED: &[(&str, &str)] = &[
    ("/definitions/", "/components/schemas/"),
    ("/parameters/", "/components/parameters/"),
    ("/responses/", "/components/responses/"),
    ("/securityDefinitions/", "/components/securitySchemes/"),
];

/// The node that `pointer`, which begins with a slash, means below `root`.
pub(super) fn walk<'a>(
    cx: Resolver<'a>,
    root: &Node<'a>,
    pointer: &str,
    hops: &Cell<usize>,
) -> Result<Walked<'a>, Missing> {
    let missing = match steps(cx, root, pointer, hops) {
        Ok(walked) => return Ok(walked),
        Err(missing) => missing,
    };
    let other = RENAMED.iter().find_map(|(old, new)| {
        let newer = pointer.strip_prefix(old).map(|rest| format!("{new}{rest}"));
        newer.or_else(|| pointer.strip_prefix(new).map(|rest| format!("{old}{rest}")))
    });
    if let Some(other) = other
        && let Ok(walked) = steps(cx, root, &other, hops)
    {
        return Ok(Walked {
            corrected: walked.corrected.or(Some(other)),
            ..walked
        });
    }
    Err(missing)
}

fn steps<'a>(cx: Resolver<'a>, root: &Node<'a>, pointer: &str, hops: &Cell<usize>) -> Result<Walked<'a>, Missing> {
    let mut segments: Vec<&str> = pointer.split('/').skip(1).collect();
    let mut corrected = None;
    // "#/components/schemas/Pet/": nobody names a schema "".
    while segments.len() > 1 && segments.last() == Some(&"") {
        segments.pop();
        corrected = Some(format!("/{}", segments.join("/")));
    }
    let mut at = root.clone();
    let mut index = 0;
    while index < segments.len() {
        match step(&at, &segments[index..]) {
            Some(Step {
                child,
                taken,
                key: None,
            }) => {
                at = child;
                index += taken;
            }
            Some(Step {
                child,
                taken,
                key: Some(key),
            }) => {
                corrected = Some(
                    [&segments[..index], &[key.as_str()], &segments[index + taken..]]
                        .concat()
                        .join("/"),
                );
                corrected = corrected.map(|rest| format!("/{rest}"));
                at = child;
                index += taken;
            }
            // What a reference stands for is meant, not the object that holds the reference.
            None => match at.reference() {
                Some(reference) => at = cx.resolve_within(&at.place, reference, hops)?.node,
                None => {
                    return Err(Missing::Node {
                        suggestion: near(cx, &at, &segments, index),
                    });
                }
            },
        }
    }
    Ok(Walked { node: at, corrected })
}

/// A step from a node to a child.
struct Step<'a> {
    child: Node<'a>,
    /// The number of segments that name it: more than one if a slash was not escaped.
    taken: usize,
    /// The right spelling of the segments, if they are slightly wrong.
    key: Option<String>,
}

/// The child that the next segment names.
fn step<'a>(at: &Node<'a>, segments: &[&str]) -> Option<Step<'a>> {
    match at.value {
        Value::Array(items) => {
            let index = segments[0].parse::<usize>().ok()?;
            let child = Node {
                value: items.get(index)?,
                place: at.place.child(index),
            };
            Some(Step {
                child,
                taken: 1,
                key: None,
            })
        }
        Value::Object(map) => {
            let child = |key: &str| {
                map.get(key).map(|value| Node {
                    value,
                    place: at.place.child(key),
                })
            };
            if let Some(child) = child(&unescape(segments[0])) {
                return Some(Step {
                    child,
                    taken: 1,
                    key: None,
                });
            }
            // A key that looks as if it were escaped.
            if let Some(child) = child(segments[0]) {
                let key = segments[0].replace('%', "%25").replace('~', "~0");
                return Some(Step {
                    child,
                    taken: 1,
                    key: Some(key),
                });
            }
            let joined = |taken: usize| {
                let child = child(&unescape(&segments[..taken].join("/")))?;
                let key = Some(segments[..taken].join("~1"));
                Some(Step { child, taken, key })
            };
            (2..=segments.len().min(JOINED)).find_map(joined)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

fn unescape(segment: &str) -> String {
    uri::percent_decode(segment).replace("~1", "/").replace("~0", "~")
}

/// The pointer that was perhaps meant, by a name near to the one that is missing.
fn near(cx: Resolver<'_>, at: &Node<'_>, segments: &[&str], index: usize) -> Option<String> {
    if !cx.files.may_suggest() {
        return None;
    }
    let keys = at.value.as_object()?.keys().map(String::as_str);
    let near = trine_diag::nearest(&unescape(segments[index]), keys)?;
    let place = segments[..index]
        .iter()
        .fold(String::new(), |before, segment| format!("{before}/{segment}"));
    let escaped = Place::root(at.place.file).child(near);
    let rest: String = segments[index + 1..]
        .iter()
        .map(|segment| format!("/{segment}"))
        .collect();
    Some(format!("{place}{}{rest}", escaped.pointer))
}
