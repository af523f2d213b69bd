//! Headers of responses side by side: by name, letters' case aside (RFC 9110, section 5.1).

use trine_diag::Place;
use trine_parse::document::Header;

use super::changes::Fact;
use super::core::{Both, Comparison};
use super::reach::Reach;
use crate::kinds::{Kind, lifecycle, prose, response as kinds};
use crate::model::Way;
use crate::report::{Sides, Wire};

impl<'a> Comparison<'_, 'a> {
    pub(super) fn headers(
        &mut self,
        headers: Sides<&'a Vec<Header>>,
        of: Sides<&Place>,
        subject: &str,
        way: Way,
        reach: &Reach,
    ) {
        let find =
            |headers: &'a [Header], name: &str| headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        let only = std::slice::from_ref(reach);
        for header in headers.old {
            if let Some(other) = find(headers.new, &header.name) {
                self.header(
                    Sides {
                        old: header,
                        new: other,
                    },
                    subject,
                    way,
                    reach,
                );
                continue;
            }
            let (kind, verdicts) = if header.required {
                (kinds::HEADER_REMOVED_REQUIRED, Both::WIDENED)
            } else {
                (kinds::HEADER_REMOVED, Both::SAFE)
            };
            let fact = Fact::new(format!("The header `{}` of the {subject} was removed", header.name));
            let place = Sides {
                old: Some(&header.place),
                new: Some(of.new),
            };
            self.note(kind, place, fact, verdicts.on(way), only);
        }
        for header in headers.new {
            if find(headers.old, &header.name).is_some() {
                continue;
            }
            let kind = if header.required {
                kinds::HEADER_ADDED_REQUIRED
            } else {
                kinds::HEADER_ADDED
            };
            let verdicts = if header.required { Both::NARROWED } else { Both::SAFE };
            let fact = Fact::new(format!("The header `{}` of the {subject} was added", header.name));
            let place = Sides {
                old: Some(of.old),
                new: Some(&header.place),
            };
            self.note(kind, place, fact, verdicts.on(way), only);
        }
    }

    fn header(&mut self, pair: Sides<&'a Header>, of: &str, way: Way, reach: &Reach) {
        let (old, new) = (pair.old, pair.new);
        let subject = format!("header `{}` of the {of}", old.name);
        let required = match (old.required, new.required) {
            (false, true) => Some((kinds::HEADER_REQUIRED, Both::NARROWED, "became required")),
            (true, false) => Some((kinds::HEADER_OPTIONAL, Both::WIDENED, "became optional")),
            (true, true) | (false, false) => None,
        };
        if let Some((kind, verdicts, word)) = required {
            self.on_header(
                kind,
                pair,
                Fact::new(format!("The {subject} {word}")),
                verdicts.on(way),
                reach,
            );
        }
        let form = |header: &Header| (header.style, header.explode, header.content.clone());
        if form(old) != form(new) && self.is_compound_header(pair) {
            let fact = Fact::new(format!("The {subject} is written in another style"));
            self.on_header(kinds::HEADER_STYLE_CHANGED, pair, fact, Both::REPLACED.on(way), reach);
        }
        let deprecated = match (old.deprecated, new.deprecated) {
            (false, true) => Some((lifecycle::HEADER_DEPRECATED, "is deprecated")),
            (true, false) => Some((lifecycle::HEADER_UNDEPRECATED, "is not deprecated any more")),
            (true, true) | (false, false) => None,
        };
        if let Some((kind, word)) = deprecated {
            self.on_header(
                kind,
                pair,
                Fact::new(format!("The {subject} {word}")),
                Wire::default(),
                reach,
            );
        }
        let kinds = [
            prose::HEADER_TEXT_ADDED,
            prose::HEADER_TEXT_REMOVED,
            prose::HEADER_TEXT_CHANGED,
        ];
        let text = pair.map(|header| header.description.as_deref());
        let place = pair.map(|header| &header.place);
        self.text(
            kinds,
            place,
            &format!("The description of the {subject}"),
            text,
            std::slice::from_ref(reach),
        );
        if let (Some(old), Some(new)) = (old.schema, new.schema) {
            let pair = Sides {
                old: self.models.old.one(old),
                new: self.models.new.one(new),
            };
            self.root(pair, way, reach.clone());
        }
    }

    fn is_compound_header(&self, pair: Sides<&Header>) -> bool {
        let compound = crate::model::Types::ARRAY | crate::model::Types::OBJECT;
        let types =
            |model: &crate::model::Model<'_>, header: &Header| header.schema.map(|id| model.shape(model.one(id)).types);
        let all = [types(self.models.old, pair.old), types(self.models.new, pair.new)];
        pair.old.content != pair.new.content || all.into_iter().flatten().any(|types| types.has(compound))
    }

    fn on_header(&mut self, kind: &'static Kind, pair: Sides<&Header>, fact: Fact, wire: Wire, reach: &Reach) {
        let place = pair.map(|header| Some(&header.place));
        self.note(kind, place, fact, wire, std::slice::from_ref(reach));
    }
}
