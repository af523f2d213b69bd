//! From a schema to its shape: references followed, `allOf` put together, spellings made one.

use std::collections::BTreeSet;

use serde_json::Value;
use trine_parse::document::{Additional, Schema, SchemaId};

use super::canonical;
use super::conjs::{Conjs, limits_nothing};
use super::limits::Limits;
use super::shape::{Branch, Extra, Shape, Union};
use super::types::Types;

/// The shape of schemas that hold together.
pub(super) fn shape(model: &Conjs<'_>, ids: &[SchemaId]) -> Shape {
    let mut flatten = Flatten {
        model,
        shape: Shape::any(),
        lists: Vec::new(),
    };
    for &id in ids {
        flatten.add(id);
    }
    flatten.unions();
    let Flatten { mut shape, .. } = flatten;
    let mut seen = Vec::new();
    let nullable = ids.iter().all(|&id| allows_null(model, id, &mut seen));
    let values = shape.types.without(Types::NULL);
    shape.types = if nullable { values | Types::NULL } else { values };
    shape.base = shape.types;
    if let Some(listed) = &shape.values {
        let null = shape.types & Types::NULL;
        shape.types = listed.iter().map(Types::of_value).fold(null, |all, one| all | one);
    }
    let fraction = shape.types.has(Types::FRACTION);
    if shape.types.has(Types::INTEGER) && !fraction {
        shape.limits = shape.limits.of_integers();
    }
    shape
}

struct Flatten<'m, 'a> {
    model: &'m Conjs<'a>,
    shape: Shape,
    /// `oneOf` and `anyOf`, not looked at yet.
    lists: Vec<Union>,
}

impl Flatten<'_, '_> {
    /// Adds the keywords of a schema and of those that it is made of.
    fn add(&mut self, id: SchemaId) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if self.shape.nodes.contains(&id) {
                continue;
            }
            self.shape.nodes.push(id);
            let schema = self.model.schema(id);
            self.keywords(schema);
            self.object(schema);
            self.array(schema);
            self.lists(schema);
            open.extend(schema.all_of.iter().rev());
            open.extend(schema.reference);
        }
    }

    fn keywords(&mut self, schema: &Schema) {
        let shape = &mut self.shape;
        let own = own_types(schema);
        shape.stated |= !schema.types.is_empty() || schema.enumeration.is_some();
        shape.types = shape.types & (own | Types::NULL);
        if let Some(values) = &schema.enumeration {
            shape.values = Some(match shape.values.take() {
                Some(before) => before.into_iter().filter(|value| holds(values, value)).collect(),
                None => values.clone(),
            });
        }
        shape.formats.extend(schema.format.clone());
        let limits = std::mem::take(&mut shape.limits);
        shape.limits = limits.and(Limits::of(schema));
        let pattern = schema.limits.pattern.iter().filter(|pattern| !is_trivial(pattern));
        shape.patterns.extend(pattern.cloned());
        shape.nots.extend(schema.not.map(|not| self.model.one(not)));
        for (keyword, value) in &schema.assertions {
            if !says_nothing(keyword, value) {
                let text = canonical::limits(value);
                shape.assertions.entry(keyword).or_default().insert(text);
            }
        }
        let content = [
            ("contentEncoding", &schema.content_encoding),
            ("contentMediaType", &schema.content_media_type),
        ];
        for (keyword, value) in content {
            shape.content.extend(value.clone().map(|value| (keyword, value)));
        }
        shape.content_schemas.extend(schema.content_schema);
        shape.marks.read_only |= schema.read_only;
        shape.marks.write_only |= schema.write_only;
    }

    fn object(&mut self, schema: &Schema) {
        let model = self.model;
        let shape = &mut self.shape;
        for (name, &id) in &schema.properties {
            let conj = model.one(id);
            let both = shape
                .properties
                .get(name)
                .map_or(conj, |&other| model.both(other, conj));
            shape.properties.insert(name.clone(), both);
        }
        shape.required.extend(schema.required.iter().cloned());
        for (pattern, &id) in &schema.pattern_properties {
            let conj = model.one(id);
            let both = shape
                .by_pattern
                .get(pattern)
                .map_or(conj, |&other| model.both(other, conj));
            shape.by_pattern.insert(pattern.clone(), both);
        }
        let extra = match &schema.additional {
            Additional::Unspecified | Additional::Any => Extra::Open,
            Additional::Forbidden => Extra::Closed,
            Additional::Schema(id) if says_any(model, *id) => Extra::Open,
            Additional::Schema(id) => Extra::Of(model.one(*id)),
        };
        shape.extra = match (std::mem::take(&mut shape.extra), extra) {
            (Extra::Closed, _) | (_, Extra::Closed) => Extra::Closed,
            (Extra::Of(a), Extra::Of(b)) => Extra::Of(model.both(a, b)),
            (Extra::Open, other) | (other, Extra::Open) => other,
        };
    }

    fn array(&mut self, schema: &Schema) {
        let model = self.model;
        let shape = &mut self.shape;
        if let Some(items) = schema.items.filter(|&items| !says_any(model, items)) {
            let conj = model.one(items);
            shape.items = Some(shape.items.map_or(conj, |other| model.both(other, conj)));
        }
        for (at, &id) in schema.prefix_items.iter().enumerate() {
            let conj = model.one(id);
            match shape.prefix.get(at) {
                Some(&other) => shape.prefix[at] = model.both(other, conj),
                None => shape.prefix.push(conj),
            }
        }
    }

    /// Keeps `oneOf` and `anyOf` of a schema.
    fn lists(&mut self, schema: &Schema) {
        for (exclusive, branches) in [(true, &schema.one_of), (false, &schema.any_of)] {
            let values: Vec<SchemaId> = branches
                .iter()
                .copied()
                .filter(|&branch| !is_only_null(self.model, branch))
                .collect();
            if values.is_empty() {
                // Only `null`, or nothing: which of them `allows_null` tells.
                if !branches.is_empty() {
                    self.shape.types = self.shape.types & Types::NULL;
                }
                continue;
            }
            let tag = schema.discriminator.as_ref().map(|tag| tag.property.clone());
            let branches = values.into_iter().map(|branch| Branch {
                conj: self.model.one(branch),
                listed: branch,
                tags: tags(self.model, schema, branch),
            });
            self.lists.push(Union {
                exclusive,
                tag,
                branches: branches.collect(),
            });
        }
    }

    /// Puts a union of one branch, of types and of values in where it stands, and keeps the others.
    fn unions(&mut self) {
        while let Some(union) = self.lists.pop() {
            if let [only] = union.branches.as_slice() {
                self.add(only.listed);
                continue;
            }
            let shapes: Vec<_> = union
                .branches
                .iter()
                .map(|branch| (branch.listed, self.is_plain(branch.listed)))
                .collect();
            if shapes.iter().all(|(_, plain)| *plain) && union.tag.is_none() {
                self.plain(&union);
            } else {
                let types = union.branches.iter().map(|branch| self.types_of(branch.listed));
                let types = types.fold(Types::NULL, |all, one| all | one);
                self.shape.types = self.shape.types & types;
                self.shape.unions.push(union);
            }
        }
        self.shape.unions.reverse();
    }

    /// Returns true if a schema states nothing but types and values.
    fn is_plain(&self, id: SchemaId) -> bool {
        let schema = self.model.schema(id);
        if schema.reference.is_some() || !schema.all_of.is_empty() {
            return false;
        }
        if !(schema.one_of.is_empty() && schema.any_of.is_empty()) || says_any(self.model, id) {
            return false;
        }
        let mut alone = Flatten {
            model: self.model,
            shape: Shape::any(),
            lists: Vec::new(),
        };
        alone.add(id);
        alone.shape.values = None;
        alone.shape.is_types_only()
    }

    /// Puts in alternatives that state only types or only values.
    fn plain(&mut self, union: &Union) {
        let mut types = Types::NULL;
        let mut values = Vec::new();
        let mut open = false;
        for branch in &union.branches {
            let schema = self.model.schema(branch.listed);
            types = types | own_types(schema);
            match &schema.enumeration {
                Some(listed) => values.extend(listed.iter().cloned()),
                None => open = true,
            }
        }
        self.shape.stated = true;
        self.shape.types = self.shape.types & types;
        if !open {
            self.shape.values = Some(match self.shape.values.take() {
                Some(before) => before.into_iter().filter(|value| holds(&values, value)).collect(),
                None => values,
            });
        } else if !values.is_empty() {
            // Values beside a type that has them are no limit; others are kept apart.
            let beside = values
                .iter()
                .map(Types::of_value)
                .fold(Types::EMPTY, |all, one| all | one);
            let of_types = union.branches.iter().map(|branch| self.model.schema(branch.listed));
            let of_types = of_types.filter(|schema| schema.enumeration.is_none()).map(own_types);
            if !beside.within(of_types.fold(Types::EMPTY, |all, one| all | one)) {
                self.shape.unions.push(union.clone());
            }
        }
    }

    /// The types of a branch, without `null`.
    fn types_of(&self, id: SchemaId) -> Types {
        let mut alone = Flatten {
            model: self.model,
            shape: Shape::any(),
            lists: Vec::new(),
        };
        alone.add(id);
        alone.shape.types
    }
}

/// The types that a schema states itself or that follow from its keywords, `null` aside.
fn own_types(schema: &Schema) -> Types {
    if schema.boolean == Some(false) || schema.only_null {
        return Types::EMPTY;
    }
    if !schema.types.is_empty() {
        let stated = schema.types.iter().map(|&stated| Types::of(stated));
        return stated.fold(Types::EMPTY, |all, one| all | one);
    }
    if let Some(values) = &schema.enumeration {
        return values
            .iter()
            .map(Types::of_value)
            .fold(Types::EMPTY, |all, one| all | one);
    }
    let is_object = !schema.properties.is_empty()
        || matches!(schema.additional, Additional::Schema(_) | Additional::Forbidden)
        || !schema.pattern_properties.is_empty();
    let is_array = schema.items.is_some() || !schema.prefix_items.is_empty();
    match (is_object, is_array) {
        (true, false) => Types::OBJECT,
        (false, true) => Types::ARRAY,
        _ => Types::ALL.without(Types::NULL),
    }
}

/// Returns true if a schema allows `null`. `nullable` beside a reference or `allOf` counts for the whole, as documents
/// mean it.
fn allows_null(model: &Conjs<'_>, id: SchemaId, seen: &mut Vec<SchemaId>) -> bool {
    let schema = model.schema(id);
    if schema.nullable || schema.only_null {
        return true;
    }
    if schema.boolean == Some(false) || !schema.types.is_empty() || schema.enumeration.is_some() || seen.contains(&id) {
        return false;
    }
    seen.push(id);
    let parts: Vec<SchemaId> = schema
        .reference
        .into_iter()
        .chain(schema.all_of.iter().copied())
        .collect();
    let lists = [&schema.one_of, &schema.any_of];
    let lists: Vec<_> = lists.into_iter().filter(|list| !list.is_empty()).collect();
    let implied = own_types(schema) != Types::ALL.without(Types::NULL);
    let by_parts = !parts.is_empty() && parts.iter().all(|&part| allows_null(model, part, seen));
    let allowed = if !parts.is_empty() || !lists.is_empty() {
        let by_lists = lists
            .iter()
            .all(|list| list.iter().any(|&branch| allows_null(model, branch, seen)));
        (parts.is_empty() || by_parts) && by_lists
    } else {
        !implied
    };
    seen.pop();
    allowed
}

fn is_only_null(model: &Conjs<'_>, id: SchemaId) -> bool {
    let schema = model.schema(id);
    let empty = schema.enumeration.as_ref().is_some_and(Vec::is_empty);
    schema.only_null || (schema.nullable && empty)
}

/// Returns true if a schema has no keyword that limits values.
fn says_any(model: &Conjs<'_>, id: SchemaId) -> bool {
    let schema = model.schema(id);
    limits_nothing(schema) && schema.reference.is_none() && schema.all_of.is_empty()
}

/// The values of the discriminator that stand for a branch.
fn tags(model: &Conjs<'_>, owner: &Schema, branch: SchemaId) -> BTreeSet<String> {
    let Some(tag) = &owner.discriminator else {
        return BTreeSet::new();
    };
    let schema = model.schema(branch);
    let target = schema.reference.unwrap_or(branch);
    let is_target = |id: &SchemaId| *id == branch || *id == target;
    let mapped = tag
        .mapping
        .iter()
        .filter(|(_, id)| is_target(id))
        .map(|(value, _)| value.clone());
    let mapped: BTreeSet<String> = mapped.collect();
    if !mapped.is_empty() {
        return mapped;
    }
    let schema = model.schema(target);
    let value = schema.discriminator_value.clone().or_else(|| schema.component.clone());
    value.into_iter().collect()
}

/// Returns true if a list has a value, by JSON Schema's equality: `1` is `1.0`.
pub(crate) fn holds(values: &[Value], value: &Value) -> bool {
    values.iter().any(|other| is_equal(other, value))
}

/// JSON Schema's equality of values.
pub(crate) fn is_equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => super::limits::compare(a, b).is_eq(),
        (a, b) => a == b,
    }
}

/// Returns true if a pattern matches every string.
fn is_trivial(pattern: &str) -> bool {
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = inner.strip_suffix('$').unwrap_or(inner);
    matches!(inner, "" | ".*" | ".*?" | "[\\s\\S]*" | "(.*)") && pattern != "^$"
}

/// Returns true if a keyword with this value limits nothing. What the parser has read as properties that are not
/// named is no assertion either.
fn says_nothing(keyword: &str, value: &Value) -> bool {
    match keyword {
        "then" | "else" | "if" | "contains" | "propertyNames" | "unevaluatedItems" | "unevaluatedProperties" => {
            value.as_bool() == Some(true) || value.as_object().is_some_and(|keywords| keywords.is_empty())
        }
        "minContains" => value.as_u64() == Some(1),
        _ => value.as_object().is_some_and(|keywords| keywords.is_empty()),
    }
}
