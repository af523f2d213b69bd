//! From what was found to the report: fingerprints, places, sentences, order.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::{Place, Sources};

use crate::compare::{self, effect};
use crate::kinds::{Area, Kind};
use crate::report::{Change, Semver, Sides, Spot, Wire};
use crate::side::Side;

/// The most lines of an excerpt.
const MOST_LINES: usize = 10;

/// The most names in a sentence.
const MOST_NAMES: usize = 3;

/// A change with what it reaches and the items that differ.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) kind: &'static Kind,
    pub(crate) place: Sides<Option<Place>>,
    pub(crate) text: String,
    pub(crate) values: Sides<String>,
    pub(crate) wire: Wire,
    pub(crate) rust: Semver,
    pub(crate) operations: Vec<String>,
    pub(crate) webhooks: Vec<String>,
    pub(crate) items: Vec<String>,
    pub(crate) witness: Option<String>,
}

impl Draft {
    /// A change on the wire.
    pub(crate) fn on_wire(draft: compare::Draft) -> Self {
        let (mut operations, mut webhooks) = (Vec::new(), Vec::new());
        for reach in draft.reaches {
            match reach {
                compare::Reach::Operation(name) => operations.push(name),
                compare::Reach::Webhook(name) => webhooks.push(name),
            }
        }
        Self {
            kind: draft.kind,
            place: draft.place,
            text: draft.fact.text,
            values: draft.fact.values,
            wire: draft.wire,
            rust: Semver::None,
            operations,
            webhooks,
            items: Vec::new(),
            witness: None,
        }
    }

    /// A change of Rust items alone.
    pub(crate) fn in_rust(kind: &'static Kind, place: Sides<Option<Place>>, names: &[String]) -> Self {
        let named: BTreeSet<&String> = names.iter().collect();
        let mut list: Vec<String> = named.iter().take(MOST_NAMES).map(|name| format!("`{name}`")).collect();
        if named.len() > MOST_NAMES {
            list.push(format!("{} more", named.len() - MOST_NAMES));
        }
        let text = match list.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
            _ => list.concat(),
        };
        Self {
            kind,
            place,
            text: format!("Rust items differ: {text}"),
            values: Sides::default(),
            wire: Wire::default(),
            rust: Semver::None,
            operations: Vec::new(),
            webhooks: Vec::new(),
            items: Vec::new(),
            witness: None,
        }
    }
}

/// The changes of a report, the worst first.
pub(crate) fn finish(drafts: Vec<Draft>, sides: Sides<&Side<'_>>) -> Vec<Change> {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut changes: Vec<Change> = drafts
        .into_iter()
        .map(|mut draft| {
            if draft.rust == Semver::None && draft.kind.area == Area::Prose {
                draft.rust = Semver::Patch;
            }
            let print = fingerprint(&draft);
            let count = taken.entry(print.clone()).or_insert(0);
            *count += 1;
            let print = if *count == 1 {
                print
            } else {
                hash(&format!("{print}{count}"))
            };
            change(draft, print, sides)
        })
        .collect();
    changes.sort_by_cached_key(|change| {
        let worst = (change.wire.worst(), change.rust);
        let place = change.spot.old.as_ref().or(change.spot.new.as_ref());
        let pointer = place.map_or(String::new(), |spot| spot.place.pointer.to_string());
        (
            std::cmp::Reverse(worst),
            change.kind.area,
            pointer,
            change.fingerprint.clone(),
        )
    });
    changes
}

fn change(draft: Draft, fingerprint: String, sides: Sides<&Side<'_>>) -> Change {
    let effect = effect::sentence(draft.wire);
    let mut message = format!("{}.", draft.text);
    if !effect.is_empty() {
        message.push(' ');
        message.push_str(effect);
    }
    let holds = holders(&draft.place);
    let spot = |place: Option<Place>, side: &Side<'_>, holds: bool| {
        place.map(|place| {
            let spot = spot(place, side.sources);
            let excerpt = if holds { String::new() } else { spot.excerpt };
            Spot { excerpt, ..spot }
        })
    };
    Change {
        kind: draft.kind,
        fingerprint,
        spot: Sides {
            old: spot(draft.place.old, sides.old, holds.old),
            new: spot(draft.place.new, sides.new, holds.new),
        },
        operations: draft.operations,
        webhooks: draft.webhooks,
        wire: draft.wire,
        rust: draft.rust,
        items: draft.items,
        witness: draft.witness,
        message,
    }
}

/// The sides whose place is that of the part which would hold what the other side has.
fn holders(place: &Sides<Option<Place>>) -> Sides<bool> {
    let holds = |outer: &Option<Place>, inner: &Option<Place>| match (outer, inner) {
        (Some(outer), Some(inner)) => {
            let rest = inner.pointer.strip_prefix(&*outer.pointer);
            rest.is_some_and(|rest| rest.starts_with('/'))
        }
        _ => false,
    };
    Sides {
        old: holds(&place.old, &place.new),
        new: holds(&place.new, &place.old),
    }
}

fn spot(place: Place, sources: &Sources) -> Spot {
    let excerpt = sources.get(place.file).map_or(String::new(), |source| {
        let span = source.span(&place);
        excerpt(source.text(), span.start)
    });
    Spot {
        file: sources.name(place.file).to_owned(),
        position: sources.position(&place),
        excerpt,
        place,
    }
}

/// The line of a position and those below it that are indented further.
fn excerpt(text: &str, start: usize) -> String {
    let begin = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let mut lines = text[begin..].lines();
    let Some(first) = lines.next() else {
        return String::new();
    };
    let margin = indentation(first);
    let below = lines.take_while(|line| indentation(line) > margin && !line.trim().is_empty());
    let all = std::iter::once(first).chain(below).take(MOST_LINES);
    let cut = |line: &str| -> String { line.get(margin..).unwrap_or(line).chars().take(200).collect() };
    all.map(cut).collect::<Vec<_>>().join("\n")
}

/// Sixteen digits for the kind, the part and the values, positions in lists aside.
fn fingerprint(draft: &Draft) -> String {
    let part = |place: &Option<Place>| {
        let place = place
            .as_ref()
            .map(|place| place.pointer.to_string())
            .unwrap_or_default();
        let words = place.split('/').map(|word| {
            let is_position = !word.is_empty() && word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
            if is_position { "*".to_owned() } else { word.to_owned() }
        });
        words.collect::<Vec<_>>().join("/")
    };
    hash(&format!(
        "{}\n{}\n{}\n{}\n{}\n{}",
        draft.kind.id,
        part(&draft.place.old),
        part(&draft.place.new),
        draft.text,
        draft.values.old,
        draft.values.new,
    ))
}

/// FNV-1a with 64 bits, in hexadecimal digits.
fn hash(text: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash ^= u64::from(byte);
        hash = hash.wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
