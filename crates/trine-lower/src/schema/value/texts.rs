//! Values that schemas list, as text.

use std::collections::BTreeSet;

use serde_json::Value;
use trine_ir::EnumBase;

use super::member::integer_of;
use crate::schema::classify::Class;
use crate::schema::key::All;
use crate::schema::schemas::Schemas;

/// The values of schemas that must hold together as text; `None` where they are not limited.
pub(crate) fn texts(schemas: &Schemas<'_>, all: &All) -> Option<Vec<String>> {
    let base = match schemas.classify(all) {
        Class::Enum(base) => Some(base),
        Class::Scalar(trine_ir::Scalar::Bool) => None,
        _ => return None,
    };
    let flat = schemas.flat(all);
    let members = flat.values.as_ref()?;
    let mut texts: Vec<String> = members
        .iter()
        .filter_map(|member| text_of(base, &member.value))
        .collect();
    let mut seen = BTreeSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    Some(texts)
}

/// A value as text; `None` for one that is not of the enumeration's kind.
pub(crate) fn text_of(base: Option<EnumBase>, value: &Value) -> Option<String> {
    match (base, value) {
        (Some(EnumBase::Integer(_)), value) => integer_of(value),
        (Some(EnumBase::String), Value::String(text)) => Some(text.clone()),
        (Some(EnumBase::String), Value::Bool(_) | Value::Number(_)) | (None, Value::Bool(_)) => Some(value.to_string()),
        (Some(EnumBase::String), Value::Null | Value::Array(_) | Value::Object(_)) | (None, _) => None,
    }
}
