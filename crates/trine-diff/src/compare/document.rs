//! The document as a whole: what it says about itself, tags, and schemas that no operation uses.

use std::collections::BTreeSet;

use trine_diag::{FileId, Place};
use trine_parse::document::{Info, SchemaId};

use super::changes::Fact;
use super::core::Comparison;
use super::graph;
use crate::kinds::{operation as naming, prose};
use crate::report::{Sides, Wire};

impl Comparison<'_, '_> {
    pub(super) fn document(&mut self) {
        self.info();
        self.credits();
        self.tag_texts();
        self.root_security();
        self.servers();
        self.components();
    }

    fn info(&mut self) {
        let root = Place::root(FileId(0)).child("info");
        let info = Sides {
            old: &self.models.old.document.info,
            new: &self.models.new.document.info,
        };
        let read = |of: fn(&Info) -> Option<&str>| info.map(of);
        let texts = [
            (
                [
                    prose::API_TITLE_ADDED,
                    prose::API_TITLE_REMOVED,
                    prose::API_TITLE_CHANGED,
                ],
                "title",
                "The title of the API",
                read(|info| Some(info.title.as_str())),
            ),
            (
                [prose::API_TEXT_ADDED, prose::API_TEXT_REMOVED, prose::API_TEXT_CHANGED],
                "description",
                "The description of the API",
                read(|info| info.description.as_deref()),
            ),
            (
                [
                    prose::API_VERSION_ADDED,
                    prose::API_VERSION_REMOVED,
                    prose::API_VERSION_CHANGED,
                ],
                "version",
                "The version of the API",
                read(|info| Some(info.version.as_str())),
            ),
            (
                [prose::TERMS_ADDED, prose::TERMS_REMOVED, prose::TERMS_CHANGED],
                "termsOfService",
                "The link to the terms of service",
                read(|info| info.terms_of_service.as_deref()),
            ),
        ];
        for (kinds, key, subject, text) in texts {
            let place = root.child(key);
            let place = Sides {
                old: &place,
                new: &place,
            };
            self.text(kinds, place, subject, text, &[]);
        }
    }

    /// The contact and the licence.
    fn credits(&mut self) {
        let root = Place::root(FileId(0)).child("info");
        let info = Sides {
            old: &self.models.old.document.info,
            new: &self.models.new.document.info,
        };
        let contact = info.map(|info| info.contact.as_ref().map(|contact| format!("{contact:?}")));
        let license = info.map(|info| info.license.as_ref().map(|license| format!("{license:?}")));
        let texts = [
            (
                [prose::CONTACT_ADDED, prose::CONTACT_REMOVED, prose::CONTACT_CHANGED],
                "contact",
                "The contact of the API",
                contact.as_ref().map(Option::as_deref),
            ),
            (
                [prose::LICENSE_ADDED, prose::LICENSE_REMOVED, prose::LICENSE_CHANGED],
                "license",
                "The licence of the API",
                license.as_ref().map(Option::as_deref),
            ),
        ];
        for (kinds, key, subject, text) in texts {
            let place = root.child(key);
            let place = Sides {
                old: &place,
                new: &place,
            };
            self.text(kinds, place, subject, text, &[]);
        }
    }

    /// Descriptions of tags, which become those of groups.
    fn tag_texts(&mut self) {
        let tags = Sides {
            old: &self.models.old.document.tags,
            new: &self.models.new.document.tags,
        };
        for old in tags.old {
            let Some(new) = tags.new.iter().find(|new| new.name == old.name) else {
                continue;
            };
            let text = Sides { old, new }.map(|tag| tag.description.as_deref().or(tag.summary.as_deref()));
            let kinds = [prose::TAG_TEXT_ADDED, prose::TAG_TEXT_REMOVED, prose::TAG_TEXT_CHANGED];
            let place = Sides {
                old: &old.place,
                new: &new.place,
            };
            self.text(
                kinds,
                place,
                &format!("The description of the tag `{}`", old.name),
                text,
                &[],
            );
        }
    }

    /// Named schemas that no operation uses and that only one side has.
    fn components(&mut self) {
        let documents = Sides {
            old: self.models.old.document,
            new: self.models.new.document,
        };
        let names = documents.map(|document| document.components.keys().cloned().collect::<BTreeSet<String>>());
        let used = Sides {
            old: graph::used(self.models.old),
            new: graph::used(self.models.new),
        };
        let is_unused = |used: &BTreeSet<SchemaId>, id: &SchemaId| !used.contains(id);
        for name in names.old.intersection(&names.new) {
            let (old, new) = (documents.old.components[name], documents.new.components[name]);
            if is_unused(&used.old, &old) && is_unused(&used.new, &new) {
                let pair = Sides {
                    old: self.models.old.one(old),
                    new: self.models.new.one(new),
                };
                self.graph.unused(pair);
            }
        }
        for name in names.old.difference(&names.new) {
            let id = documents.old.components[name];
            if is_unused(&used.old, &id) {
                let place = Sides {
                    old: self.models.old.schema(id).place.as_ref(),
                    new: None,
                };
                let fact = Fact::new(format!("The schema `{name}`, which no operation uses, was removed"));
                self.note(naming::SCHEMA_REMOVED, place, fact, Wire::default(), &[]);
            }
        }
        for name in names.new.difference(&names.old) {
            let id = documents.new.components[name];
            if is_unused(&used.new, &id) {
                let place = Sides {
                    old: None,
                    new: self.models.new.schema(id).place.as_ref(),
                };
                let fact = Fact::new(format!("The schema `{name}`, which no operation uses, was added"));
                self.note(naming::SCHEMA_ADDED, place, fact, Wire::default(), &[]);
            }
        }
    }
}
