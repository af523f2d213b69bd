//! Enumerations, formats and encodings.

use std::collections::BTreeSet;

use serde_json::Value;

use super::facet::At;
use crate::compare::changes::Fact;
use crate::compare::core::{Both, Comparison};
use crate::inclusion::{Included, Reader, formats, is_known_format, is_typed_format};
use crate::kinds::{Kind, schema as kinds};
use crate::model::{Types, holds};
use crate::report::{Sides, Verdict};

/// The most values that a sentence names.
const MOST_NAMED: usize = 8;

impl Comparison<'_, '_> {
    /// Enumerations, formats, and the encoding of strings.
    pub(super) fn scalars(&mut self, at: &At) {
        let values = at.shape.as_ref().map(|shape| shape.values.as_deref());
        match (values.old, values.new) {
            (Some(old), Some(new)) => self.enumerations(at, old, new),
            (None, Some(new)) if at.shape.old.types.has(at.shape.new.types) => {
                let fact = Fact::new(format!("Only {} are allowed for {}", named(new), at.subject()));
                self.facet(at, kinds::ENUM_ADDED, Both::NARROWED, fact);
            }
            (Some(old), None) if at.shape.new.types.has(at.shape.old.types) => {
                let text = format!(
                    "The values of {} are not limited to {} any more",
                    at.subject(),
                    named(old)
                );
                self.facet(at, kinds::ENUM_REMOVED, Both::LOOSENED, Fact::new(text));
            }
            _ => {}
        }
        if values.old.is_some() && values.new.is_some() {
            return;
        }
        self.formats(at);
        self.content(at);
    }

    fn enumerations(&mut self, at: &At, old: &[Value], new: &[Value]) {
        if !at.shape.old.types.has(at.shape.new.types) {
            return;
        }
        let missing = |values: &[Value], others: &[Value]| -> Vec<Value> {
            values.iter().filter(|value| !holds(others, value)).cloned().collect()
        };
        let (removed, added) = (missing(old, new), missing(new, old));
        let subject = at.subject();
        if let ([one], [other]) = (old, new)
            && !removed.is_empty()
        {
            let fact = Fact::new(format!("The only value of {subject} changed from `{one}` to `{other}`"));
            self.facet(
                at,
                kinds::CONST_CHANGED,
                Both::of(Verdict::Breaking, Verdict::Closed),
                fact,
            );
            return;
        }
        let list = |values: &[Value]| Value::Array(values.to_vec()).to_string();
        if !removed.is_empty() {
            let values = list(&removed);
            let fact = Fact::new(format!("{} cannot be sent any more for {subject}", named(&removed)));
            let fact = fact.about(Sides {
                old: Some(&values),
                new: None,
            });
            self.facet(at, kinds::ENUM_VALUE_REMOVED, Both::NARROWED, fact);
        }
        if !added.is_empty() {
            let values = list(&added);
            let fact = Fact::new(format!("{subject} may be {}", named(&added)));
            let fact = fact.about(Sides {
                old: None,
                new: Some(&values),
            });
            self.facet(at, kinds::ENUM_VALUE_ADDED, Both::LOOSENED, fact);
        }
    }

    fn formats(&mut self, at: &At) {
        let (old, new) = (&at.shape.old, &at.shape.new);
        if old.formats == new.formats || !new.types.has(old.types & (Types::STRING | Types::NUMBER)) {
            return;
        }
        let within = |reader, inner, outer| formats::scalars(reader, inner, outer);
        let there = within(Reader::Strict, old, new);
        let back = within(Reader::Strict, new, old);
        let tolerant = within(Reader::Tolerant, new, old);
        let sent = match there {
            Included::Yes => Verdict::Safe,
            Included::Unknown => Verdict::Unknown,
            Included::No => Verdict::Breaking,
        };
        let received = match (back, tolerant) {
            (Included::Yes, _) => Verdict::Safe,
            (Included::Unknown, _) => Verdict::Unknown,
            (Included::No, Included::Yes) => Verdict::Closed,
            (Included::No, _) => Verdict::Breaking,
        };
        let same = there == Included::Yes && back == Included::Yes;
        let verdicts = if same { Both::NONE } else { Both::of(sent, received) };
        let added: BTreeSet<_> = new.formats.difference(&old.formats).collect();
        let removed: BTreeSet<_> = old.formats.difference(&new.formats).collect();
        let kind = format_kind(&removed, &added, there, back);
        let list = |formats: &BTreeSet<&String>| {
            formats
                .iter()
                .map(|format| format!("`{format}`"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let subject = at.subject();
        let text = match (removed.is_empty(), added.is_empty()) {
            (true, _) => format!("The format of {subject} is {}", list(&added)),
            (_, true) => format!("The format of {subject} is not {} any more", list(&removed)),
            _ => format!(
                "The format of {subject} changed from {} to {}",
                list(&removed),
                list(&added)
            ),
        };
        self.facet(at, kind, verdicts, Fact::new(text));
    }

    /// `contentEncoding`, `contentMediaType` and `contentSchema`.
    fn content(&mut self, at: &At) {
        // Content that is encoded is decoded into bytes; content of a media type is left to the caller.
        let decoded = [Both::NARROWED, Both::WIDENED, Both::REPLACED];
        let left = [
            Both::NARROWED,
            Both::LOOSENED,
            Both::of(Verdict::Breaking, Verdict::Closed),
        ];
        let keywords: [(&str, [Both; 3], [&'static Kind; 3]); 2] = [
            (
                "contentEncoding",
                decoded,
                [
                    kinds::CONTENT_ENCODING_ADDED,
                    kinds::CONTENT_ENCODING_REMOVED,
                    kinds::CONTENT_ENCODING_CHANGED,
                ],
            ),
            (
                "contentMediaType",
                left,
                [
                    kinds::CONTENT_MEDIA_TYPE_ADDED,
                    kinds::CONTENT_MEDIA_TYPE_REMOVED,
                    kinds::CONTENT_MEDIA_TYPE_CHANGED,
                ],
            ),
        ];
        let subject = at.subject();
        for (keyword, [narrowed, widened, replaced], [added, removed, changed]) in keywords {
            let values = at.shape.as_ref().map(|shape| shape.content.get(keyword));
            let (kind, verdicts, text) = match (values.old, values.new) {
                (Some(old), Some(new)) if old != new => {
                    let text = format!("`{keyword}` of {subject} changed from `{old}` to `{new}`");
                    (changed, replaced, text)
                }
                (None, Some(new)) => (added, narrowed, format!("`{keyword}` of {subject} is `{new}`")),
                (Some(old), None) => (
                    removed,
                    widened,
                    format!("`{keyword}` of {subject} is not `{old}` any more"),
                ),
                _ => continue,
            };
            self.beside(at, kind, at.place.clone(), verdicts, Fact::new(text));
        }
        self.content_schema(at);
    }

    /// `contentSchema`.
    fn content_schema(&mut self, at: &At) {
        let subject = at.subject();
        let schemas = at.shape.as_ref().map(|shape| shape.content_schemas.first().copied());
        match (schemas.old, schemas.new) {
            (Some(old), Some(new)) => {
                let pair = Sides {
                    old: self.models.old.one(old),
                    new: self.models.new.one(new),
                };
                self.child(at, pair);
            }
            (None, Some(_)) => {
                let fact = Fact::new(format!("The content of {subject} must match a schema"));
                self.beside(at, kinds::CONTENT_SCHEMA_ADDED, at.place.clone(), Both::NARROWED, fact);
            }
            (Some(_), None) => {
                let fact = Fact::new(format!(
                    "The content of {subject} does not have to match a schema any more"
                ));
                self.beside(
                    at,
                    kinds::CONTENT_SCHEMA_REMOVED,
                    at.place.clone(),
                    Both::LOOSENED,
                    fact,
                );
            }
            (None, None) => {}
        }
    }
}

/// Values for a sentence, as JSON, at most eight.
fn named(values: &[Value]) -> String {
    let mut text: Vec<String> = values
        .iter()
        .take(MOST_NAMED)
        .map(|value| format!("`{value}`"))
        .collect();
    if values.len() > MOST_NAMED {
        text.push(format!("{} more", values.len() - MOST_NAMED));
    }
    match text.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => text.concat(),
    }
}

fn format_kind(
    removed: &BTreeSet<&String>,
    added: &BTreeSet<&String>,
    there: Included,
    back: Included,
) -> &'static Kind {
    let known = |formats: &BTreeSet<&String>| formats.iter().all(|format| is_known_format(format));
    let typed = |formats: &BTreeSet<&String>| formats.iter().any(|format| is_typed_format(format));
    let same = there == Included::Yes && back == Included::Yes;
    match (removed.is_empty(), added.is_empty()) {
        (true, _) if same => kinds::FORMAT_STATED,
        (_, true) if same => kinds::FORMAT_UNSTATED,
        (true, _) if !known(added) => kinds::FORMAT_UNKNOWN_ADDED,
        (_, true) if !known(removed) => kinds::FORMAT_UNKNOWN_REMOVED,
        // A width where there was none is a narrower range.
        (true, _) if typed(added) && there == Included::Yes => kinds::FORMAT_WIDENED,
        (_, true) if typed(removed) && back == Included::Yes && there == Included::No => kinds::FORMAT_NARROWED,
        (true, _) => kinds::FORMAT_ADDED,
        (_, true) => kinds::FORMAT_REMOVED,
        _ if there == Included::Yes => kinds::FORMAT_WIDENED,
        _ if back == Included::Yes => kinds::FORMAT_NARROWED,
        _ => kinds::FORMAT_CHANGED,
    }
}
