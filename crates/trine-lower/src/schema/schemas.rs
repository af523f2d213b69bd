//! The analyses that know nothing of types: of single schemas, and of schemas that must hold together.

use std::collections::BTreeMap;
use std::rc::Rc;

use trine_parse::document::SchemaId;

use super::classify::{self, Class};
use super::compose::{Aliases, Family, Flat, Flats, families};
use super::key::{All, Shape};
use super::null::Nulls;
use crate::context::Cx;
use crate::presence::Null;

/// The analyses of schemas. Each has a table of its own of what it was asked already.
pub(crate) struct Schemas<'a> {
    /// The context.
    pub cx: &'a Cx<'a>,
    /// Base schemas whose discriminator names the schemas that extend them.
    pub families: BTreeMap<SchemaId, Family>,
    /// The nodes that are but another name of a node.
    pub aliases: Aliases<'a>,
    nulls: Nulls<'a>,
    flats: Flats<'a>,
}

impl<'a> Schemas<'a> {
    /// The analyses of a document. `event_data` is what the data of server-sent events holds, by the node of the data.
    pub(crate) fn new(cx: &'a Cx<'a>, event_data: BTreeMap<SchemaId, SchemaId>) -> Self {
        let families = families(cx);
        let members = families.values().flat_map(|family| family.children.iter().copied());
        Self {
            cx,
            aliases: Aliases::new(cx, event_data, members.collect()),
            families,
            nulls: Nulls::new(cx),
            flats: Flats::new(cx),
        }
    }

    /// The node that this one is but another name of, itself where it is none.
    pub(crate) fn alias(&self, id: SchemaId) -> SchemaId {
        self.aliases.alias(id)
    }

    /// The node that a type is named and placed like.
    pub(crate) fn namer(&self, id: SchemaId) -> SchemaId {
        self.aliases.namer(id)
    }

    /// The schemas of `all` as one.
    pub(crate) fn flat(&self, all: &All) -> Rc<Flat> {
        self.flats.flat(all)
    }

    /// The stance of a shape to `null`: [`Null::Any`] if nothing in it speaks against `null`.
    pub(crate) fn null_of(&self, shape: &Shape) -> Null {
        self.nulls.null_of(shape)
    }

    /// The bases of hierarchies that an inline schema extends (`allOf: [Pet, {…}]`). It is no member of the hierarchy,
    /// and a value of it may be one of any of the base's subtypes. A component that extends a base is a member itself,
    /// and a combination of several schemas has been taken apart already.
    pub(crate) fn bases(&self, all: &All) -> Vec<SchemaId> {
        let Some(id) = all.sole() else {
            return Vec::new();
        };
        let schema = self.cx.schema(id);
        let is_mapped = |family: &Family| family.mapped.contains(&self.alias(id)) || family.mapped.contains(&id);
        if schema.component.is_some() || schema.all_of.is_empty() {
            return Vec::new();
        }
        let parts = schema.all_of.iter().map(|part| self.alias(*part));
        let bases: Vec<SchemaId> = parts.filter(|part| self.families.contains_key(part)).collect();
        // What is mapped is asked of few schemas, since there may be hundreds of families.
        match !bases.is_empty() && self.families.values().any(is_mapped) {
            true => Vec::new(),
            false => bases,
        }
    }

    /// Classifies schemas that must hold together.
    pub(crate) fn classify(&self, all: &All) -> Class {
        let flat = self.flat(all);
        if flat.never {
            return Class::Never;
        }
        if all.tag.is_some() {
            return Class::Object;
        }
        if let Some(id) = all.sole()
            && self.families.contains_key(&id)
        {
            return Class::Family(id);
        }
        if !flat.unions.is_empty() {
            return Class::Union;
        }
        if let Some(base) = self.bases(all).first() {
            return Class::Family(*base);
        }
        let class = match (&flat.values, flat.kinds()) {
            (Some(values), _) => classify::by_values(&flat, values),
            (None, None) => Class::Any,
            (None, Some(kinds)) => classify::by_kinds(&flat, &kinds),
        };
        if class == Class::Never && self.null_of(&Shape::All(all.clone())) == Null::Value {
            return Class::Null;
        }
        class
    }
}
