//! Bodies side by side: media types and what is in them.

use std::collections::BTreeSet;

use trine_diag::Place;
use trine_parse::document::{Encoding, MediaType, Operation, RequestBody};

use super::changes::Fact;
use super::core::{Both, Comparison};
use super::reach::{Reach, quoted};
use crate::kinds::{Kind, prose, request as kinds, response};
use crate::model::{Way, canonical};
use crate::report::Sides;

/// The body whose media types are compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Within<'r> {
    /// The body in words.
    pub(super) subject: &'r str,
    /// The place of the body or response.
    pub(super) place: Sides<&'r Place>,
    /// Its direction.
    pub(super) way: Way,
    /// True for the body of a request, also of one that the server sends.
    pub(super) request: bool,
    pub(super) reach: &'r Reach,
}

impl<'a> Comparison<'_, 'a> {
    /// The body of a request of the client.
    pub(super) fn bodies(&mut self, pair: Sides<&'a Operation>, reach: &Reach) {
        self.request_body(pair, &format!("body of {}", quoted(pair.old)), Way::Sent, reach);
    }

    /// The body of a request, sent by the client or by the server.
    pub(super) fn request_body(&mut self, pair: Sides<&'a Operation>, subject: &str, way: Way, reach: &Reach) {
        let body = pair.map(|operation| operation.body.as_ref());
        let only = std::slice::from_ref(reach);
        let (old, new) = match (body.old, body.new) {
            (None, None) => return,
            (Some(old), None) => return self.body_removed(pair, old, (subject, way), only),
            (None, Some(new)) => return self.body_added(pair, new, (subject, way), only),
            (Some(old), Some(new)) => (old, new),
        };
        let place = Sides {
            old: &old.place,
            new: &new.place,
        };
        let required = match (old.required, new.required) {
            (false, true) => Some((kinds::BODY_REQUIRED, Both::NARROWED, "became required")),
            (true, false) => Some((kinds::BODY_OPTIONAL, Both::WIDENED, "became optional")),
            (true, true) | (false, false) => None,
        };
        if let Some((kind, verdicts, word)) = required {
            let fact = Fact::new(format!("The {subject} {word}"));
            self.note(kind, place.map(Some), fact, verdicts.on(way), only);
        }
        let texts = [
            prose::BODY_TEXT_ADDED,
            prose::BODY_TEXT_REMOVED,
            prose::BODY_TEXT_CHANGED,
        ];
        let text = Sides {
            old: old.description.as_deref(),
            new: new.description.as_deref(),
        };
        self.text(texts, place, &format!("The description of the {subject}"), text, only);
        let within = Within {
            subject,
            place,
            way,
            request: true,
            reach,
        };
        self.media_types(
            &within,
            Sides {
                old: &old.content,
                new: &new.content,
            },
        );
    }

    fn body_removed(
        &mut self,
        of: Sides<&Operation>,
        body: &RequestBody,
        (subject, way): (&str, Way),
        reach: &[Reach],
    ) {
        let kind = if body.required {
            kinds::BODY_REMOVED_REQUIRED
        } else {
            kinds::BODY_REMOVED
        };
        let place = Sides {
            old: Some(&body.place),
            new: Some(&of.new.place),
        };
        let fact = Fact::new(format!("The {subject} was removed"));
        self.note(kind, place, fact, Both::REPLACED.on(way), reach);
    }

    fn body_added(&mut self, of: Sides<&Operation>, body: &RequestBody, (subject, way): (&str, Way), reach: &[Reach]) {
        let (kind, verdicts, word) = if body.required {
            (kinds::BODY_ADDED_REQUIRED, Both::NARROWED, "required ")
        } else {
            (kinds::BODY_ADDED, Both::SAFE, "")
        };
        let place = Sides {
            old: Some(&of.old.place),
            new: Some(&body.place),
        };
        let fact = Fact::new(format!("The {word}{subject} was added"));
        self.note(kind, place, fact, verdicts.on(way), reach);
    }

    /// The media types of a body: as they are written, then without parameters.
    pub(super) fn media_types(&mut self, within: &Within<'_>, content: Sides<&'a Vec<MediaType>>) {
        let mut removed: Vec<&'a MediaType> = Vec::new();
        let mut added: Vec<&'a MediaType> = content.new.iter().collect();
        let mut pairs = Vec::new();
        for media in content.old {
            match added.iter().position(|other| other.media_type == media.media_type) {
                Some(at) => pairs.push((media, added.remove(at))),
                None => removed.push(media),
            }
        }
        removed.retain(|media| {
            let Some(at) = added.iter().position(|other| essence(other) == essence(media)) else {
                return true;
            };
            pairs.push((*media, added.remove(at)));
            false
        });
        if let ([old], [new]) = (removed.as_slice(), added.as_slice()) {
            let (old, new) = (*old, *new);
            let kind = if within.request {
                kinds::BODY_MEDIA_TYPE_REPLACED
            } else {
                response::MEDIA_TYPE_REPLACED
            };
            let text = format!(
                "The media type of the {} changed from `{}` to `{}`",
                within.subject, old.media_type, new.media_type
            );
            self.media(
                within,
                kind,
                Sides {
                    old: Some(old),
                    new: Some(new),
                },
                Fact::new(text),
                Both::REPLACED,
            );
            if is_alike(old, new) {
                pairs.push((old, new));
            }
            removed.clear();
            added.clear();
        }
        for (old, new) in pairs {
            self.media_type(within, Sides { old, new });
        }
        self.media_types_alone(within, removed, added);
    }

    /// Media types that only one side has.
    fn media_types_alone(&mut self, within: &Within<'_>, removed: Vec<&MediaType>, added: Vec<&MediaType>) {
        for media in removed {
            let kind = if within.request {
                kinds::BODY_MEDIA_TYPE_REMOVED
            } else {
                response::MEDIA_TYPE_REMOVED
            };
            let fact = Fact::new(format!("The {} has no `{}` any more", within.subject, media.media_type));
            self.media(
                within,
                kind,
                Sides {
                    old: Some(media),
                    new: None,
                },
                fact,
                Both::REPLACED,
            );
        }
        for media in added {
            let kind = if within.request {
                kinds::BODY_MEDIA_TYPE_ADDED
            } else {
                response::MEDIA_TYPE_ADDED
            };
            let fact = Fact::new(format!("The {} may be `{}`", within.subject, media.media_type));
            self.media(
                within,
                kind,
                Sides {
                    old: None,
                    new: Some(media),
                },
                fact,
                Both::SAFE,
            );
        }
    }

    fn media(
        &mut self,
        within: &Within<'_>,
        kind: &'static Kind,
        pair: Sides<Option<&MediaType>>,
        fact: Fact,
        verdicts: Both,
    ) {
        // Where one side has no such media type, the place is that of the body.
        let place = Sides {
            old: pair.old.map_or(within.place.old, |media| &media.named),
            new: pair.new.map_or(within.place.new, |media| &media.named),
        };
        let place = place.map(Some);
        self.note(
            kind,
            place,
            fact,
            verdicts.on(within.way),
            std::slice::from_ref(within.reach),
        );
    }

    fn media_type(&mut self, within: &Within<'_>, pair: Sides<&'a MediaType>) {
        let both = pair.map(Some);
        match (pair.old.schema, pair.new.schema) {
            (Some(old), Some(new)) => {
                let pair = Sides {
                    old: self.models.old.one(old),
                    new: self.models.new.one(new),
                };
                self.root(pair, within.way, within.reach.clone());
            }
            (None, Some(_)) if pair.old.item_schema.is_none() => {
                let kind = if within.request {
                    kinds::BODY_SCHEMA_ADDED
                } else {
                    response::SCHEMA_ADDED
                };
                let fact = Fact::new(format!("The {} must match a schema", within.subject));
                self.media(within, kind, both, fact, Both::NARROWED);
            }
            (Some(_), None) if pair.new.item_schema.is_none() => {
                let kind = if within.request {
                    kinds::BODY_SCHEMA_REMOVED
                } else {
                    response::SCHEMA_REMOVED
                };
                let fact = Fact::new(format!("The {} has no schema any more", within.subject));
                self.media(within, kind, both, fact, Both::WIDENED);
            }
            _ => {}
        }
        match (pair.old.item_schema, pair.new.item_schema) {
            (Some(old), Some(new)) => {
                let pair = Sides {
                    old: self.models.old.one(old),
                    new: self.models.new.one(new),
                };
                self.root(pair, within.way, within.reach.clone());
            }
            (None, None) => {}
            (None, Some(_)) | (Some(_), None) => {
                let kind = if within.request {
                    kinds::BODY_STREAM_CHANGED
                } else {
                    response::STREAM_CHANGED
                };
                let fact = Fact::new(format!("The {} is a stream of items on one side only", within.subject));
                self.media(within, kind, both, fact, Both::REPLACED);
            }
        }
        self.parts(within, pair);
        self.media_examples(within, pair);
    }

    fn media_examples(&mut self, within: &Within<'_>, pair: Sides<&MediaType>) {
        let examples = pair.map(|media| {
            let values: Vec<String> = media
                .examples
                .iter()
                .map(|example| canonical::text(&example.value))
                .collect();
            (!values.is_empty()).then(|| values.join("\n"))
        });
        let kinds = [prose::EXAMPLE_ADDED, prose::EXAMPLE_REMOVED, prose::EXAMPLE_CHANGED];
        let subject = format!("The example of the {}", within.subject);
        let place = pair.map(|media| &media.place);
        let text = examples.as_ref().map(Option::as_deref);
        self.text(kinds, place, &subject, text, std::slice::from_ref(within.reach));
    }

    /// The encoding of the parts of a form.
    fn parts(&mut self, within: &Within<'_>, pair: Sides<&MediaType>) {
        let both = pair.map(Some);
        let names: BTreeSet<&String> = pair.old.encoding.keys().chain(pair.new.encoding.keys()).collect();
        for part in names {
            let none = Encoding::default();
            let encoding = pair.map(|media| media.encoding.get(part).unwrap_or(&none));
            let (old, new) = (encoding.old, encoding.new);
            let values = |values: Sides<&str>| values.map(|value| Some(format!("{part} {value}")));
            let differ = |comparison: &mut Self, kind, text: String, verdicts| {
                let values = values(Sides { old: "", new: "" });
                let fact = Fact::new(text).about(values.as_ref().map(Option::as_deref));
                comparison.media(within, kind, both, fact, verdicts);
            };
            if old.content_type != new.content_type {
                let text = format!(
                    "The part `{part}` of the {} is sent in another media type",
                    within.subject
                );
                differ(self, kinds::PART_TYPE_CHANGED, text, Both::REPLACED);
            }
            let style = |encoding: &Encoding| (encoding.style, encoding.explode, encoding.allow_reserved);
            if style(old) != style(new) {
                let text = format!(
                    "The part `{part}` of the {} is written in another style",
                    within.subject
                );
                differ(self, kinds::PART_STYLE_CHANGED, text, Both::REPLACED);
            }
            let headers = |encoding: &Encoding| -> BTreeSet<String> {
                encoding
                    .headers
                    .iter()
                    .map(|header| header.name.to_ascii_lowercase())
                    .collect()
            };
            for header in headers(old).difference(&headers(new)) {
                let text = format!("The header `{header}` of the part `{part}` was removed");
                differ(self, kinds::PART_HEADER_REMOVED, text, Both::SAFE);
            }
            for header in headers(new).difference(&headers(old)) {
                let text = format!("The header `{header}` of the part `{part}` was added");
                differ(self, kinds::PART_HEADER_ADDED, text, Both::SAFE);
            }
        }
    }
}

/// A media type without parameters, in lower case (RFC 9110, section 8.3.1).
fn essence(media: &MediaType) -> String {
    let name = media.media_type.split(';').next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}

/// Returns true if two media types have bodies of the same form.
fn is_alike(old: &MediaType, new: &MediaType) -> bool {
    let json = |media: &MediaType| essence(media).ends_with("json");
    json(old) && json(new)
}
