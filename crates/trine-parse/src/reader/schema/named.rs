//! The extensions that name and describe the values of an `enum`, or the `enum` itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use trine_diag::Place;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Schema, SchemaId};
use crate::node::{Node, Object};

/// Names by position: `x-enum-varnames`, `x-enumNames`, or `x-ms-enum`'s. What does not fit is reported.
pub(super) fn names(cx: &mut Cx<'_>, object: &Object<'_>, values: &[Node<'_>]) -> Vec<Option<String>> {
    let lists = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    let (key, mut names) = match lists
        .iter()
        .find_map(|key| Some((*key, object.value(key)?.as_array()?)))
    {
        Some((key, list)) => {
            if list.len() != values.len() {
                let message = format!(
                    "expected {} names, one for each value, found {}",
                    values.len(),
                    list.len()
                );
                cx.report(codes::ENUM_NAMES, &object.place.child(key), message);
            }
            (key, list.iter().map(|name| name.as_str().map(str::to_owned)).collect())
        }
        None => {
            strays(cx, object, values);
            ("x-ms-enum", ms_enum(object, "name"))
        }
    };
    let mut seen = BTreeSet::new();
    for name in &mut names {
        if let Some(again) = name.take_if(|name| !seen.insert(name.clone())) {
            let message =
                format!("two values have the name `{again}`; the name of the second is derived from its value");
            cx.report(codes::ENUM_NAMES, &object.place.child(key), message);
        }
    }
    names
}

/// Descriptions by position, or by value.
pub(super) fn descriptions(object: &Object<'_>, values: &[Node<'_>]) -> Vec<Option<String>> {
    for key in ["x-enum-descriptions", "x-enumDescriptions"] {
        match object.value(key) {
            Some(Value::Array(texts)) => return texts.iter().map(|text| text.as_str().map(str::to_owned)).collect(),
            Some(Value::Object(texts)) => {
                let text = |node: &Node<'_>| {
                    let value = node
                        .value
                        .as_str()
                        .map_or_else(|| node.value.to_string(), str::to_owned);
                    texts.get(&value)?.as_str().map(str::to_owned)
                };
                return values.iter().map(text).collect();
            }
            _ => {}
        }
    }
    ms_enum(object, "description")
}

/// The rows of Microsoft's `x-ms-enum: {values: [{value, name, description}]}`.
fn rows<'a>(object: &Object<'a>) -> Option<&'a Vec<Value>> {
    object.value("x-ms-enum")?.get("values")?.as_array()
}

/// A column of the rows, in the order of the `enum`.
fn ms_enum(object: &Object<'_>, column: &str) -> Vec<Option<String>> {
    let Some((rows, values)) = rows(object).zip(object.value("enum").and_then(Value::as_array)) else {
        return Vec::new();
    };
    let column = |row: &Value| Some((row.get("value")?.to_string(), row.get(column)?.as_str()?.to_owned()));
    let rows: BTreeMap<String, String> = rows.iter().filter_map(column).collect();
    values
        .iter()
        .map(|value| rows.get(&value.to_string()).cloned())
        .collect()
}

/// Rows for values that the `enum` does not have.
fn strays(cx: &mut Cx<'_>, object: &Object<'_>, values: &[Node<'_>]) {
    let place = object.place.child("x-ms-enum").child("values");
    for (index, row) in rows(object).into_iter().flatten().enumerate() {
        let Some(value) = row.get("value") else { continue };
        if !values.iter().any(|node| node.value == value) {
            let message = format!("`enum` does not contain the value {value}; its name is ignored");
            cx.report(codes::ENUM_NAMES, &place.child(index), message);
        }
    }
}

/// The identity of an enumeration among those of one name: the type, the values as text, and their names.
type Values = (String, Vec<Option<String>>);

/// Makes one schema of the inline enumerations to which `x-ms-enum` gives one name and which have the same values:
/// a component where one is among them, else a schema of that name which they all refer to.
pub(crate) fn share(cx: &mut Cx<'_>) {
    let mut groups: BTreeMap<String, BTreeMap<Values, Vec<(Place, SchemaId)>>> = BTreeMap::new();
    for (id, schema) in (0..).map(SchemaId).zip(cx.schemas.list_mut().iter()) {
        if let (Some((name, values)), Some(place)) = (named(schema), schema.place.clone()) {
            let members = groups.entry(name).or_default().entry(values).or_default();
            members.push((place, id));
        }
    }
    for (name, groups) in groups {
        let mut groups: Vec<Vec<(Place, SchemaId)>> = groups.into_values().collect();
        // By place, so that the order of the document says nothing.
        groups.iter_mut().for_each(|members| members.sort());
        groups.sort();
        for (place, _) in groups.iter().skip(1).filter_map(|members| members.first()) {
            let message =
                format!("another `enum` with other values also has the name `{name}`; the name is ignored for both");
            cx.report(codes::ENUM_NAMES, &place.child("x-ms-enum"), message);
        }
        let own = Some(name).filter(|_| groups.len() == 1);
        groups.iter().for_each(|members| share_one(cx, own.as_ref(), members));
    }
}

/// Lets all enumerations of a name and the same values be one.
fn share_one(cx: &mut Cx<'_>, name: Option<&String>, members: &[(Place, SchemaId)]) {
    let Some((place, first)) = members.first() else { return };
    let component = members.iter().find(|(_, id)| schema_of(cx, *id).component.is_some());
    let shared = match component {
        Some((_, id)) => *id,
        None => made(cx, name, place, *first),
    };
    for (_, id) in members.iter().filter(|(_, id)| *id != shared) {
        refer(schema_of(cx, *id), shared);
    }
}

fn schema_of<'c>(cx: &'c mut Cx<'_>, id: SchemaId) -> &'c mut Schema {
    &mut cx.schemas.list_mut()[id.0 as usize]
}

/// The name of an enumeration that has one, and its values; `None` for a schema that is composed of others, which
/// might lead back to it.
fn named(schema: &Schema) -> Option<(String, Values)> {
    let others = [&schema.all_of, &schema.one_of, &schema.any_of];
    if schema.reference.is_some() || schema.items.is_some() || others.iter().any(|list| !list.is_empty()) {
        return None;
    }
    let name = schema.extensions.get("x-ms-enum")?.get("name")?.as_str()?;
    let values = schema.enumeration.as_ref()?;
    let text = format!("{:?} {}", schema.types, Value::Array(values.clone()));
    Some((name.to_owned(), (text, schema.enum_names.clone())))
}

/// The schema that stands for all of them; a component, if it has a name of its own.
fn made(cx: &mut Cx<'_>, name: Option<&String>, place: &Place, first: SchemaId) -> SchemaId {
    let first = schema_of(cx, first);
    let schema = Schema {
        component: name.cloned(),
        types: first.types.clone(),
        format: first.format.clone(),
        enumeration: first.enumeration.clone(),
        enum_names: first.enum_names.clone(),
        enum_descriptions: first.enum_descriptions.clone(),
        ..Schema::default()
    };
    cx.made_schema(&place.child("x-ms-enum"), schema)
}

/// Leaves the values to the schema that is referred to; what is said about their use stays.
fn refer(schema: &mut Schema, shared: SchemaId) {
    schema.reference = Some(shared);
    schema.types.clear();
    schema.enumeration = None;
    schema.enum_names.clear();
    schema.enum_descriptions.clear();
}
