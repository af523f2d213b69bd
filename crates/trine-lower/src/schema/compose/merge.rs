//! Keywords of nodes that must hold together, intersected.

use std::collections::BTreeMap;

use serde_json::Value;
use trine_parse::document::{Additional, JsonType, Schema};

use super::flat::{Extra, Flat, UnionGroup, UnionKeyword};
use crate::schema::key::{Aspect, Part};
use crate::schema::node;
use crate::schema::value::{Member, integer_text};

/// Adds what one node says of its own; `false` where the type beside a reference contradicts it.
pub(super) fn merge(flat: &mut Flat, part: Part, schema: &Schema) -> bool {
    if schema.boolean == Some(false) {
        flat.never = true;
    }
    let sound = merge_types(flat, schema);
    for (name, id) in &schema.properties {
        let parts = flat.properties.entry(name.clone()).or_default();
        if !parts.contains(&Part::whole(*id)) {
            parts.push(Part::whole(*id));
        }
    }
    for name in &schema.required {
        flat.required.insert(name.clone());
    }
    merge_additional(flat, schema);
    flat.patterns.extend(schema.pattern_properties.values());
    flat.items.extend(schema.items.map(Part::whole));
    if flat.prefix.is_empty() {
        flat.prefix.clone_from(&schema.prefix_items);
    }
    merge_values(flat, schema);
    for (own, theirs) in [
        (&mut flat.format, &schema.format),
        (&mut flat.encoding, &schema.content_encoding),
        (&mut flat.media_type, &schema.content_media_type),
    ] {
        if theirs.is_some() {
            own.clone_from(theirs);
        }
    }
    merge_limits(flat, schema);
    if part.aspect == Aspect::Whole {
        for (keyword, branches) in [
            (UnionKeyword::OneOf, &schema.one_of),
            (UnionKeyword::AnyOf, &schema.any_of),
        ] {
            if !branches.is_empty() {
                flat.unions.push(UnionGroup {
                    owner: part.id,
                    keyword,
                    branches: branches.clone(),
                });
            }
        }
    }
    sound
}

fn merge_types(flat: &mut Flat, schema: &Schema) -> bool {
    let theirs = schema.types.clone();
    if theirs.is_empty() && !schema.only_null {
        return true;
    }
    let Some(own) = flat.types.take() else {
        let referred = flat.kinds().filter(|_| schema.reference.is_some());
        let contradicts = referred.is_some_and(|kinds| intersect_types(&kinds, &theirs).is_empty());
        flat.types = (!contradicts).then_some(theirs);
        return !contradicts;
    };
    let both = intersect_types(&own, &theirs);
    let contradicts = both.is_empty() && !own.is_empty() && schema.reference.is_some();
    flat.types = Some(if contradicts { own } else { both });
    !contradicts
}

/// The types that both allow; every integer is a number.
fn intersect_types(own: &[JsonType], theirs: &[JsonType]) -> Vec<JsonType> {
    let narrowed = own.iter().filter_map(|kind| match kind {
        kind if theirs.contains(kind) => Some(*kind),
        JsonType::Integer if theirs.contains(&JsonType::Number) => Some(JsonType::Integer),
        JsonType::Number if theirs.contains(&JsonType::Integer) => Some(JsonType::Integer),
        JsonType::Boolean
        | JsonType::Integer
        | JsonType::Number
        | JsonType::String
        | JsonType::Array
        | JsonType::Object => None,
    });
    let mut both: Vec<JsonType> = Vec::new();
    for kind in narrowed {
        if !both.contains(&kind) {
            both.push(kind);
        }
    }
    both
}

fn merge_additional(flat: &mut Flat, schema: &Schema) {
    let wrapper = schema.properties.is_empty() && node::is_composed(schema);
    let theirs = match &schema.additional {
        Additional::Unspecified => return,
        Additional::Forbidden if wrapper => return,
        Additional::Forbidden => Extra::Forbidden,
        Additional::Any => Extra::Any,
        Additional::Schema(id) => Extra::All(vec![Part::whole(*id)]),
    };
    flat.additional = match (std::mem::take(&mut flat.additional), theirs) {
        (Extra::All(mut own), Extra::All(theirs)) => {
            own.extend(theirs);
            Extra::All(own)
        }
        (own @ Extra::All(_), _) | (_, own @ Extra::All(_)) => own,
        (Extra::Any, _) | (_, Extra::Any) => Extra::Any,
        (Extra::Unspecified | Extra::Forbidden, theirs) => theirs,
    };
}

fn merge_values(flat: &mut Flat, schema: &Schema) {
    if schema.enumeration.is_some() {
        narrow(&mut flat.values, members(schema));
        flat.retyped |= schema.enum_retyped;
    }
}

/// The values that a node lists.
pub(super) fn members(schema: &Schema) -> Vec<Member> {
    let values = schema.enumeration.iter().flatten();
    let members = values.enumerate().map(|(index, value)| Member {
        value: value.clone(),
        name: schema.enum_names.get(index).cloned().flatten(),
        description: schema
            .enum_descriptions
            .get(index)
            .cloned()
            .flatten()
            .or_else(|| constant_text(schema)),
        deprecated: false,
    });
    members.collect()
}

/// Leaves only the values that are among `members` too, with what either list says of them.
pub(super) fn narrow(values: &mut Option<Vec<Member>>, members: Vec<Member>) {
    let Some(own) = values.take() else {
        *values = Some(members);
        return;
    };
    let index: BTreeMap<String, &Member> = members.iter().map(|m| (value_key(&m.value), m)).collect();
    let both = own.into_iter().filter_map(|member| {
        let other = index.get(&value_key(&member.value))?;
        Some(Member {
            name: member.name.or_else(|| other.name.clone()),
            description: member.description.or_else(|| other.description.clone()),
            deprecated: member.deprecated || other.deprecated,
            value: member.value,
        })
    });
    *values = Some(both.collect());
}

/// A value as it is compared: `1.0` is `1`.
fn value_key(value: &Value) -> String {
    match value {
        Value::Number(number) => integer_text(number).unwrap_or_else(|| value.to_string()),
        Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

/// The meaning of a `const`: the description beside it.
fn constant_text(schema: &Schema) -> Option<String> {
    if schema.is_const {
        schema.description.clone()
    } else {
        None
    }
}

fn merge_limits(flat: &mut Flat, schema: &Schema) {
    let limits = &schema.limits;
    let hint = if limits.min_length.is_some() || limits.max_length.is_some() || limits.pattern.is_some() {
        Some(JsonType::String)
    } else if limits.minimum.is_some() || limits.maximum.is_some() || limits.multiple_of.is_some() {
        Some(JsonType::Number)
    } else if limits.min_items.is_some() || limits.max_items.is_some() || limits.unique_items {
        Some(JsonType::Array)
    } else if limits.min_properties.is_some() || limits.max_properties.is_some() {
        Some(JsonType::Object)
    } else {
        None
    };
    flat.hint = flat.hint.or(hint);
    flat.fewest_items = flat.fewest_items.max(limits.min_items);
    let most = [flat.most_items, limits.max_items];
    flat.most_items = most.into_iter().flatten().min();
    flat.largest = flat.largest.or_else(|| largest(schema));
}

/// The largest integer that limits allow. Past `i64` it counts only where none is negative,
/// since no type holds both.
fn largest(schema: &Schema) -> Option<u64> {
    let (maximum, _) = schema.limits.maximum.as_ref()?;
    let minimum = schema.limits.minimum.as_ref().and_then(|(number, _)| number.as_f64());
    let signed = minimum.is_none_or(|minimum| minimum < 0.0);
    let maximum = maximum.as_u64()?;
    Some(if signed {
        maximum.min(i64::MAX.unsigned_abs())
    } else {
        maximum
    })
}
