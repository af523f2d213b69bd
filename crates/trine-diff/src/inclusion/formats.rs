//! Inclusion of the formats of strings and numbers.

use super::included::{Included, Reader, worst};
use crate::model::{Shape, Types};

/// Formats whose values a client reads into a type of their own, so that others do not fit.
const TYPED: [&str; 5] = ["date-time", "date", "uuid", "byte", "binary"];

/// Formats of strings that a validator knows (JSON Schema 2020-12, section 7.3; the OpenAPI format registry).
const KNOWN: [&str; 21] = [
    "date-time",
    "date",
    "time",
    "duration",
    "uuid",
    "byte",
    "binary",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "iri",
    "iri-reference",
    "uri-template",
    "json-pointer",
    "relative-json-pointer",
    "regex",
];

/// Formats whose values all have another format too.
const WITHIN: [(&str, &str); 7] = [
    ("email", "idn-email"),
    ("hostname", "idn-hostname"),
    ("uri", "uri-reference"),
    ("uri", "iri"),
    ("uri", "iri-reference"),
    ("uri-reference", "iri-reference"),
    ("iri", "iri-reference"),
];

/// Formats that limit no value.
const SHOWN: [&str; 3] = ["password", "html", "markdown"];

/// Returns true if a client has a type for the format.
pub(crate) fn is_typed(format: &str) -> bool {
    TYPED.contains(&format) || width(format).is_some() || matches!(format, "float" | "double")
}

/// Returns true if the values of the format are known.
pub(crate) fn is_known(format: &str) -> bool {
    KNOWN.contains(&format) || is_typed(format) || SHOWN.contains(&format)
}

/// The formats of strings and of numbers.
pub(crate) fn scalars(reader: Reader, inner: &Shape, outer: &Shape) -> Included {
    let strings = if inner.types.has(Types::STRING) {
        strings(reader, inner, outer)
    } else {
        Included::Yes
    };
    let numbers = if inner.types.has(Types::NUMBER) {
        numbers(inner, outer)
    } else {
        Included::Yes
    };
    strings.min(numbers)
}

fn strings(reader: Reader, inner: &Shape, outer: &Shape) -> Included {
    let formats = outer.formats.iter().map(String::as_str);
    let formats = formats.filter(|format| !SHOWN.contains(format) && width(format).is_none());
    let found = formats.map(|format| {
        let has = |own: &String| own == format || WITHIN.contains(&(own.as_str(), format));
        match reader {
            _ if inner.formats.iter().any(has) => Included::Yes,
            Reader::Tolerant if !TYPED.contains(&format) => Included::Yes,
            _ if KNOWN.contains(&format) => Included::No,
            _ => Included::Unknown,
        }
    });
    worst(found)
}

fn numbers(inner: &Shape, outer: &Shape) -> Included {
    let widest = (i128::from(i64::MIN), i128::from(i64::MAX));
    let range = |shape: &Shape| {
        let ranges = shape.formats.iter().filter_map(|format| width(format));
        ranges.fold(widest, |(least, most), (low, high)| (least.max(low), most.min(high)))
    };
    // Whole numbers without a format are read as `int64`.
    let whole = inner.types.has(Types::INTEGER) && !outer.types.has(Types::FRACTION);
    let (inner_range, outer_range) = (range(inner), range(outer));
    let fits = !whole || (outer_range.0 <= inner_range.0 && inner_range.1 <= outer_range.1);
    let single = |shape: &Shape| shape.formats.contains("float");
    let exact = !inner.types.has(Types::FRACTION) || single(inner) || !single(outer);
    if fits && exact { Included::Yes } else { Included::No }
}

/// The range of the whole numbers of a format.
fn width(format: &str) -> Option<(i128, i128)> {
    let of = |low: i128, high: i128| Some((low, high));
    match format {
        "int8" => of(i8::MIN.into(), i8::MAX.into()),
        "int16" => of(i16::MIN.into(), i16::MAX.into()),
        "int32" => of(i32::MIN.into(), i32::MAX.into()),
        "int64" => of(i64::MIN.into(), i64::MAX.into()),
        "uint8" => of(0, u8::MAX.into()),
        "uint16" => of(0, u16::MAX.into()),
        "uint32" => of(0, u32::MAX.into()),
        "uint64" => of(0, u64::MAX.into()),
        _ => None,
    }
}
