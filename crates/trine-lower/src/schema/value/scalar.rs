//! The scalars of strings and numbers, by their formats.

use serde_json::Value;
use trine_ir::Scalar;
use trine_parse::document::JsonType;

use super::format::plain;
use super::member::integer_of;
use crate::schema::compose::Flat;

/// The scalar of a schema of one type.
pub(crate) fn scalar(kind: JsonType, flat: &Flat) -> Scalar {
    match kind {
        JsonType::Boolean => Scalar::Bool,
        JsonType::Integer => integer(flat),
        JsonType::Number => number(flat),
        // Arrays and objects have parts and are no scalars.
        JsonType::String | JsonType::Array | JsonType::Object => string(flat),
    }
}

/// The width of an integer, by its format; `i64` where that says nothing.
fn integer(flat: &Flat) -> Scalar {
    let largest = flat.largest.unwrap_or(0);
    let scalar = match flat.format.as_deref().map(plain).as_deref() {
        Some("int8") => Scalar::I8,
        Some("int16") => Scalar::I16,
        Some("int32") => Scalar::I32,
        Some("uint8") => Scalar::U8,
        Some("uint16") => Scalar::U16,
        Some("uint32") => Scalar::U32,
        Some("uint64" | "uint") => Scalar::U64,
        _ => Scalar::I64,
    };
    match scalar {
        _ if largest > i64::MAX.unsigned_abs() => Scalar::U64,
        Scalar::I32 if largest > i32::MAX.unsigned_abs().into() => Scalar::I64,
        scalar => scalar,
    }
}

/// The width of an integer that has these values: what its format says, unless one of them is beyond it.
pub(crate) fn holding<'v>(flat: &Flat, values: impl Iterator<Item = &'v Value>) -> Scalar {
    let numbers: Vec<i128> = values
        .filter_map(integer_of)
        .filter_map(|text| text.parse().ok())
        .collect();
    let fits = |scalar: Scalar| {
        let range = scalar.integers();
        range.is_some_and(|range| numbers.iter().all(|number| range.contains(number)))
    };
    let stated = integer(flat);
    [stated, Scalar::I64, Scalar::U64]
        .into_iter()
        .find(|scalar| fits(*scalar))
        .unwrap_or(stated)
}

fn number(flat: &Flat) -> Scalar {
    match flat.format.as_deref().map(plain).as_deref() {
        Some("float") => Scalar::F32,
        Some("decimal" | "decimal128" | "bigdecimal") => Scalar::Decimal,
        _ => Scalar::F64,
    }
}

fn string(flat: &Flat) -> Scalar {
    let encoding = flat.encoding.as_deref().map(str::to_ascii_lowercase);
    match flat.format.as_deref() {
        Some("date-time") => Scalar::DateTime,
        Some("date") => Scalar::Date,
        Some("uuid") => Scalar::Uuid,
        Some("byte") => Scalar::Base64,
        Some("binary") => Scalar::Binary,
        Some("password") => Scalar::Password,
        _ if encoding.as_deref() == Some("base64") => Scalar::Base64,
        _ if encoding.as_deref() == Some("binary") => Scalar::Binary,
        _ if encoding.is_none() && flat.media_type.as_deref() == Some("application/octet-stream") => Scalar::Binary,
        _ => Scalar::String,
    }
}
