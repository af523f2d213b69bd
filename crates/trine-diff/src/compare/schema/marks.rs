//! Texts, names, defaults and deprecation of schemas.

use std::collections::BTreeSet;

use trine_parse::document::{Schema, SchemaId};

use super::facet::{At, component};
use crate::compare::changes::Fact;
use crate::compare::core::{Both, Comparison};
use crate::compare::describe::{capitalized, describe};
use crate::compare::prose::{describes_enum_values, is_read_by_generators, names_enum_values};
use crate::kinds::{Kind, lifecycle, operation, prose, schema as kinds};
use crate::model::{Model, Shape, Way, canonical, limits_nothing};
use crate::report::{Sides, Verdict};

impl Comparison<'_, '_> {
    /// The name of a component, and whether it is deprecated.
    pub(super) fn marks(&mut self, at: &At) {
        let of = Sides {
            old: component(self.models.old, &at.shape.old),
            new: component(self.models.new, &at.shape.new),
        };
        let (Some(old), Some(new)) = (of.old, of.new) else {
            return;
        };
        let schema = Sides {
            old: self.models.old.schema(old),
            new: self.models.new.schema(new),
        };
        let (Some(name), Some(other)) = (&schema.old.component, &schema.new.component) else {
            return;
        };
        let kept = Sides {
            old: self.models.new.document.components.contains_key(name),
            new: self.models.old.document.components.contains_key(other),
        };
        if name == other || kept.old || kept.new {
            return;
        }
        let place = schema.map(|schema| schema.place.clone());
        let fact = Fact::new(format!("The schema `{name}` is called `{other}` now"));
        self.facet_at(at, operation::TYPE_RENAMED, place, Both::NONE, fact);
    }

    /// Named schemas of `allOf`, where one side has some that the other has, and more. Their properties are compared with
    /// the others; the name is a contract beyond them.
    pub(super) fn all_of(&mut self, at: &At) {
        let named = |model: &Model<'_>, shape: &Shape| -> BTreeSet<String> {
            let schemas = shape.nodes.iter().map(|&id| model.schema(id));
            let parts = schemas
                .flat_map(|schema| &schema.all_of)
                .map(|&part| model.target(model.one(part)));
            let parts = parts.filter_map(|part| {
                model
                    .ids(part)
                    .first()
                    .and_then(|&id| model.schema(id).component.clone())
            });
            parts.collect()
        };
        let old = named(self.models.old, &at.shape.old);
        let new = named(self.models.new, &at.shape.new);
        if old.is_empty() || new.is_empty() || old == new {
            return;
        }
        let list = |names: BTreeSet<String>| {
            names
                .iter()
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let subject = at.subject();
        if old.is_subset(&new) {
            let names = list(new.difference(&old).cloned().collect());
            let fact = Fact::new(format!("Values of {subject} must match {names} too"));
            self.beside(at, kinds::ALL_OF_ADDED, at.place.clone(), Both::NARROWED, fact);
        } else if new.is_subset(&old) {
            let names = list(old.difference(&new).cloned().collect());
            let fact = Fact::new(format!("Values of {subject} do not have to match {names} any more"));
            self.beside(at, kinds::ALL_OF_REMOVED, at.place.clone(), Both::SAFE, fact);
        }
    }

    /// Texts for a reader, of the schemas and of the components that they refer to.
    pub(super) fn texts(&mut self, at: &At) {
        for (old, new) in self.counterparts(at) {
            self.texts_of(at, Sides { old, new });
        }
        // Parts of `allOf` that only say something to a reader.
        let notes = |model: &Model<'_>, shape: &Shape| {
            let parts = shape.nodes.iter().skip(1).map(|&id| model.schema(id));
            let silent = |schema: &&Schema| {
                schema.component.is_none()
                    && schema.reference.is_none()
                    && schema.all_of.is_empty()
                    && limits_nothing(schema)
            };
            let texts = parts
                .filter(silent)
                .flat_map(|schema| [schema.title.clone(), schema.description.clone()]);
            let texts: Vec<String> = texts.flatten().collect();
            (!texts.is_empty()).then(|| texts.join("\n"))
        };
        let text = Sides {
            old: notes(self.models.old, &at.shape.old),
            new: notes(self.models.new, &at.shape.new),
        };
        let first = Sides {
            old: at.shape.old.nodes.first().map(|&id| self.models.old.schema(id)),
            new: at.shape.new.nodes.first().map(|&id| self.models.new.schema(id)),
        };
        if let (Some(old), Some(new)) = (first.old, first.new) {
            let kinds = [
                prose::DESCRIPTION_ADDED,
                prose::DESCRIPTION_REMOVED,
                prose::DESCRIPTION_CHANGED,
            ];
            self.schema_text(
                at,
                kinds,
                Sides { old, new },
                "text in `allOf`",
                text.as_ref().map(Option::as_deref),
            );
        }
    }

    /// Texts for a reader of two schemas.
    pub(super) fn texts_of(&mut self, at: &At, ids: Sides<SchemaId>) {
        let schema = Sides {
            old: speaker(self.models.old, ids.old),
            new: speaker(self.models.new, ids.new),
        };
        let text = |read: fn(&Schema) -> Option<&str>| schema.map(read);
        let title = [prose::TITLE_ADDED, prose::TITLE_REMOVED, prose::TITLE_CHANGED];
        self.schema_text(at, title, schema, "title", text(|schema| schema.title.as_deref()));
        let description = [
            prose::DESCRIPTION_ADDED,
            prose::DESCRIPTION_REMOVED,
            prose::DESCRIPTION_CHANGED,
        ];
        self.schema_text(
            at,
            description,
            schema,
            "description",
            text(|schema| schema.description.as_deref()),
        );
        let docs = [
            prose::EXTERNAL_DOCS_ADDED,
            prose::EXTERNAL_DOCS_REMOVED,
            prose::EXTERNAL_DOCS_CHANGED,
        ];
        let url = text(|schema| schema.external_docs.as_ref().map(|docs| docs.url.as_str()));
        self.schema_text(at, docs, schema, "link to documentation", url);
        self.values(at, schema);
        self.deprecated(at, schema);
    }

    /// Schemas of both sides that say the same things to a reader: those that stand here, and components of one name.
    fn counterparts(&self, at: &At) -> Vec<(SchemaId, SchemaId)> {
        let (old, new) = (&at.shape.old, &at.shape.new);
        let mut pairs: Vec<(SchemaId, SchemaId)> = Vec::new();
        pairs.extend(old.nodes.first().copied().zip(new.nodes.first().copied()));
        for &id in old.nodes.iter().skip(1) {
            let name = &self.models.old.schema(id).component;
            let is_same = |other: &&SchemaId| self.models.new.schema(**other).component == *name;
            if name.is_some()
                && let Some(&other) = new.nodes.iter().find(is_same)
            {
                pairs.push((id, other));
            }
        }
        pairs
    }

    fn schema_text(
        &mut self,
        at: &At,
        kinds: [&'static Kind; 3],
        schema: Sides<&Schema>,
        what: &str,
        text: Sides<Option<&str>>,
    ) {
        let [added, removed, changed] = kinds;
        let trimmed = text.map(|text| text.map(str::trim).filter(|text| !text.is_empty()));
        let (kind, word) = match (trimmed.old, trimmed.new) {
            (old, new) if old == new => return,
            (None, _) => (added, "was added to"),
            (_, None) => (removed, "was removed from"),
            (Some(_), Some(_)) => (changed, "changed in"),
        };
        let place = schema.map(|schema| schema.place.clone());
        let subject = place.old.as_ref().map_or_else(|| at.subject(), describe);
        let fact = Fact::new(format!("The {what} {word} {subject}")).about(trimmed);
        self.facet_at(at, kind, place, Both::NONE, fact);
    }

    /// Defaults, examples, names and texts of enum values, and vendor extensions that generators read.
    fn values(&mut self, at: &At, schema: Sides<&Schema>) {
        let default = schema.map(|schema| schema.default.as_ref().map(canonical::text));
        let kinds = [
            lifecycle::DEFAULT_ADDED,
            lifecycle::DEFAULT_REMOVED,
            lifecycle::DEFAULT_CHANGED,
        ];
        let default = default.as_ref().map(Option::as_deref);
        self.default(at, kinds, schema, default);
        let examples = schema.map(|schema| {
            let values: Vec<String> = schema
                .examples
                .iter()
                .map(|(_, value)| canonical::text(value))
                .collect();
            (!values.is_empty()).then(|| values.join("\n"))
        });
        let kinds = [prose::EXAMPLE_ADDED, prose::EXAMPLE_REMOVED, prose::EXAMPLE_CHANGED];
        self.schema_text(at, kinds, schema, "example", examples.as_ref().map(Option::as_deref));
        let list = |values: &[Option<String>]| {
            let some = values.iter().any(Option::is_some);
            some.then(|| format!("{values:?}"))
        };
        let texts = schema.map(|schema| list(&schema.enum_descriptions));
        let kinds = [
            prose::ENUM_TEXT_ADDED,
            prose::ENUM_TEXT_REMOVED,
            prose::ENUM_TEXT_CHANGED,
        ];
        self.schema_text(
            at,
            kinds,
            schema,
            "description of values",
            texts.as_ref().map(Option::as_deref),
        );
        self.extensions(at, schema);
    }

    /// Vendor extensions that generators read.
    fn extensions(&mut self, at: &At, schema: Sides<&Schema>) {
        let names: std::collections::BTreeSet<&String> = schema
            .old
            .extensions
            .keys()
            .chain(schema.new.extensions.keys())
            .filter(|name| is_read_by_generators(name) && !describes_enum_values(name))
            .collect();
        for name in names {
            let value = schema.map(|schema| schema.extensions.get(name).map(canonical::text));
            let kinds = if names_enum_values(name) {
                [
                    prose::ENUM_NAMES_ADDED,
                    prose::ENUM_NAMES_REMOVED,
                    prose::ENUM_NAMES_CHANGED,
                ]
            } else {
                [
                    prose::EXTENSION_ADDED,
                    prose::EXTENSION_REMOVED,
                    prose::EXTENSION_CHANGED,
                ]
            };
            self.schema_text(
                at,
                kinds,
                schema,
                &format!("extension `{name}`"),
                value.as_ref().map(Option::as_deref),
            );
        }
    }

    /// A default: no value is refused for it, but leaving it out may mean something else.
    fn default(&mut self, at: &At, kinds: [&'static Kind; 3], schema: Sides<&Schema>, value: Sides<Option<&str>>) {
        let [added, removed, changed] = kinds;
        let subject = at.subject();
        let (kind, text) = match (value.old, value.new) {
            (old, new) if old == new => return,
            (None, Some(new)) => (added, format!("The server assumes `{new}` where {subject} is left out")),
            (Some(old), None) => (
                removed,
                format!("The server does not assume `{old}` any more where {subject} is left out"),
            ),
            (old, new) => {
                let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
                (
                    changed,
                    format!("The server assumes `{new}`, not `{old}`, where {subject} is left out"),
                )
            }
        };
        let verdicts = match at.node.way {
            Way::Sent => Both::of(Verdict::Safe, Verdict::None),
            Way::Received | Way::Nowhere => Both::NONE,
        };
        let place = schema.map(|schema| schema.place.clone());
        self.facet_at(at, kind, place, verdicts, Fact::new(text).about(value));
    }

    fn deprecated(&mut self, at: &At, schema: Sides<&Schema>) {
        let (kind, word) = match (schema.old.deprecated, schema.new.deprecated) {
            (false, true) => (lifecycle::SCHEMA_DEPRECATED, "is deprecated"),
            (true, false) => (lifecycle::SCHEMA_UNDEPRECATED, "is not deprecated any more"),
            (true, true) | (false, false) => return,
        };
        let place = schema.map(|schema| schema.place.clone());
        let subject = place.old.as_ref().map_or_else(|| at.subject(), describe);
        let fact = Fact::new(capitalized(&format!("{subject} {word}")));
        self.facet_at(at, kind, place, Both::NONE, fact);
    }
}

/// The schema that speaks for another one: an `allOf` of one part that has no name says what the part says.
fn speaker<'a>(model: &Model<'a>, id: SchemaId) -> &'a Schema {
    let schema = model.schema(id);
    let is_silent = schema.title.is_none() && schema.description.is_none() && schema.examples.is_empty();
    match schema.all_of.as_slice() {
        [only] if is_silent && limits_nothing(schema) => {
            let part = model.schema(*only);
            if part.component.is_none() && part.reference.is_none() {
                part
            } else {
                schema
            }
        }
        _ => schema,
    }
}
