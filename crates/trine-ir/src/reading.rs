//! The meaning of the model, as the shortest program that has it: reads a JSON value into a type of the model and
//! writes it again. Texts of a format are accepted if they are certain to be read; clients accept more.

use std::fmt;
use std::ops::RangeInclusive;

use crate::{
    Api, Arm, Constant, Dispatch, Enum, EnumBase, Guard, JsonKind, Kind, Notation, Object, Presence, Property, Scalar,
    TypeId, TypeRef, Union, Unlisted,
};
use serde_json::{Map, Number, Value};

/// The reason why a value is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is none of the type: the place in the value, and what is wrong there (`pets/0/name: is missing`).
    Certain(String),
    /// It has a text or a number of which clients may read more than is known here.
    Unsure,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Certain(why) => why,
            Self::Unsure => "it is not known here whether clients read it",
        })
    }
}

/// Reads `value` as `ty` and writes it again.
///
/// # Errors
/// The refusal of the type, if the value is none of it.
pub fn pass(api: &Api, ty: TypeRef, value: &Value) -> Result<Value, Refusal> {
    pass_use(api, ty, value).map_err(|refusal| match refusal {
        Refusal::Certain(why) => Refusal::Certain(why.trim_start_matches(": ").to_owned()),
        Refusal::Unsure => Refusal::Unsure,
    })
}

fn pass_use(api: &Api, ty: TypeRef, value: &Value) -> Result<Value, Refusal> {
    if ty.nullable && value.is_null() {
        return Ok(Value::Null);
    }
    pass_type(api, ty.id, value)
}

fn pass_type(api: &Api, id: TypeId, value: &Value) -> Result<Value, Refusal> {
    match &api.ty(id).kind {
        Kind::Any => Ok(value.clone()),
        Kind::Scalar(scalar) => pass_scalar(*scalar, value),
        Kind::List(part) => match value {
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(i, item)| at(&i.to_string(), pass_use(api, *part, item)))
                .collect(),
            _ => refuse("an array", value),
        },
        Kind::Tuple(parts) => match value {
            Value::Array(items) if items.len() == parts.len() => parts
                .iter()
                .zip(items)
                .enumerate()
                .map(|(i, (part, item))| at(&i.to_string(), pass_use(api, *part, item)))
                .collect(),
            _ => refuse(&format!("an array of {}", parts.len()), value),
        },
        Kind::Map(part) => match value {
            Value::Object(members) => {
                let passed = members
                    .iter()
                    .map(|(k, v)| Ok((k.clone(), at(k, pass_use(api, *part, v))?)));
                passed.collect::<Result<Map<_, _>, Refusal>>().map(Value::Object)
            }
            _ => refuse("an object", value),
        },
        Kind::Enum(values) => pass_enum(values, value),
        Kind::Object(object) => pass_object(api, object, value),
        Kind::Union(union) => pass_union(api, union, value),
    }
}

fn at<T>(step: &str, result: Result<T, Refusal>) -> Result<T, Refusal> {
    result.map_err(|refusal| match refusal {
        Refusal::Certain(why) if why.starts_with(": ") => Refusal::Certain(format!("{step}{why}")),
        Refusal::Certain(why) => Refusal::Certain(format!("{step}/{why}")),
        Refusal::Unsure => Refusal::Unsure,
    })
}

fn refuse<T>(expected: &str, found: &Value) -> Result<T, Refusal> {
    Err(Refusal::Certain(format!(
        ": expected {expected}, found {}",
        short(found)
    )))
}

/// A value in a sentence.
fn short(value: &Value) -> String {
    const MOST: usize = 40;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn pass_scalar(scalar: Scalar, value: &Value) -> Result<Value, Refusal> {
    match fits_scalar(scalar, value) {
        Fits::Yes => Ok(value.clone()),
        Fits::Perhaps => Err(Refusal::Unsure),
        Fits::No => refuse(name(scalar), value),
    }
}

/// The relation of a value to a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fits {
    Yes,
    Perhaps,
    No,
}

fn yes(fits: bool) -> Fits {
    if fits { Fits::Yes } else { Fits::No }
}

fn fits_scalar(scalar: Scalar, value: &Value) -> Fits {
    match scalar {
        Scalar::Bool => yes(value.is_boolean()),
        #[expect(clippy::cast_possible_truncation, reason = "that is what is asked")]
        Scalar::F32 => yes(value.as_f64().is_some_and(|number| (number as f32).is_finite())),
        Scalar::F64 | Scalar::Decimal => yes(value.is_number()),
        Scalar::String | Scalar::Password | Scalar::Binary => yes(value.is_string()),
        Scalar::DateTime => of_format(value, is_date_time, starts_with_a_year),
        Scalar::Date => of_format(value, is_date, starts_with_a_year),
        Scalar::Uuid => of_format(value, is_uuid, |text| {
            text.bytes().filter(u8::is_ascii_hexdigit).count() >= 32
        }),
        Scalar::Base64 => of_format(value, is_base64, |_| true),
        Scalar::Null => yes(value.is_null()),
        Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 | Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => {
            scalar.integers().map_or(Fits::No, |range| within(value, &range))
        }
    }
}

/// A text that is of a format for certain, or looks like it.
fn of_format(value: &Value, is: fn(&str) -> bool, looks: fn(&str) -> bool) -> Fits {
    match value.as_str() {
        Some(text) if is(text) => Fits::Yes,
        Some(text) if looks(text) => Fits::Perhaps,
        Some(_) | None => Fits::No,
    }
}

fn starts_with_a_year(text: &str) -> bool {
    text.len() >= 4 && text.bytes().take(4).all(|digit| digit.is_ascii_digit())
}

/// The name of a scalar in a sentence.
fn name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "true or false",
        Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 => "an integer of its format",
        Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => "an integer from 0 of its format",
        Scalar::F32 | Scalar::F64 | Scalar::Decimal => "a number",
        Scalar::String | Scalar::Password | Scalar::Binary => "a string",
        Scalar::DateTime => "a date-time (RFC 3339)",
        Scalar::Date => "a date (RFC 3339)",
        Scalar::Uuid => "a UUID",
        Scalar::Base64 => "Base64",
        Scalar::Null => "null",
    }
}

/// Returns true if a text has the form of a pattern, in which `0` is any digit and `f` any hexadecimal one.
fn is_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.bytes().zip(pattern.bytes()).all(|(found, wanted)| match wanted {
            b'0' => found.is_ascii_digit(),
            b'f' => found.is_ascii_hexdigit(),
            _ => found == wanted,
        })
}

/// `full-date` of RFC 3339, 29 February and the last year that clients know aside.
fn is_date(text: &str) -> bool {
    is_like(text, "0000-00-00")
        && !text.starts_with("0000")
        && !text.starts_with("9999")
        && matches!(
            (text[5..7].parse(), text[8..].parse()),
            (Ok(1..=12), Ok(1..=28)) | (Ok(1 | 3..=12), Ok(29..=30)) | (Ok(1 | 3 | 5 | 7 | 8 | 10 | 12), Ok(31))
        )
}

/// `date-time` of RFC 3339, or without an offset; leap seconds aside.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else {
        return false;
    };
    let (clock, offset) = time.split_at(time.find(['Z', 'z', '+', '-']).unwrap_or(time.len()));
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let below = |text: &str, most: u8| text.parse::<u8>().is_ok_and(|number| number < most);
    let is_time = |text: &str| below(&text[..2], 24) && below(&text[3..5], 60);
    is_date(date)
        && is_like(whole, "00:00:00")
        && is_time(whole)
        && below(&whole[6..], 60)
        && (1..=9).contains(&fraction.len())
        && fraction.bytes().all(|digit| digit.is_ascii_digit())
        && (matches!(offset, "" | "Z" | "z")
            || offset
                .strip_prefix(['+', '-'])
                .is_some_and(|offset| is_like(offset, "00:00") && is_time(offset)))
}

fn is_uuid(text: &str) -> bool {
    is_like(text, "ffffffff-ffff-ffff-ffff-ffffffffffff")
}

/// Base64 with padding (RFC 4648, section 4).
fn is_base64(text: &str) -> bool {
    let bare = text.trim_end_matches('=');
    let padding = text.len() - bare.len();
    text.len().is_multiple_of(4)
        && padding <= 2
        && bare.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/".contains(&b))
}

fn within(value: &Value, range: &RangeInclusive<i128>) -> Fits {
    let Value::Number(number) = value else { return Fits::No };
    match integer(number) {
        Some(number) => yes(range.contains(&number)),
        // Written with an exponent, it may be one.
        None if number.as_f64().is_some_and(|number| number.fract() == 0.0) => Fits::Perhaps,
        None => Fits::No,
    }
}

fn integer(number: &Number) -> Option<i128> {
    number
        .as_i64()
        .map(i128::from)
        .or_else(|| number.as_u64().map(i128::from))
        .or_else(|| {
            let float = number.as_f64()?;
            #[expect(clippy::cast_possible_truncation, reason = "it has no fraction and is small")]
            (float.fract() == 0.0 && float.abs() < 1e18).then_some(float as i128)
        })
}

fn pass_enum(values: &Enum, value: &Value) -> Result<Value, Refusal> {
    let text = match (values.base, value) {
        (EnumBase::String, Value::String(text)) => text.clone(),
        (EnumBase::String, Value::Number(_) | Value::Bool(_)) if values.notation == Notation::Lenient => {
            value.to_string()
        }
        (EnumBase::Integer(_), Value::String(text)) if values.notation == Notation::Lenient => text.clone(),
        (EnumBase::Integer(_), Value::Number(number)) => match integer(number) {
            Some(number) => number.to_string(),
            None => return refuse("an integer", value),
        },
        (EnumBase::String | EnumBase::Integer(_), _) => return refuse("a value of the enumeration", value),
    };
    if values.unlisted != Unlisted::Refused || values.values.iter().any(|known| known.value == text) {
        Ok(value.clone())
    } else {
        refuse("a known value of the enumeration", value)
    }
}

fn pass_object(api: &Api, object: &Object, value: &Value) -> Result<Value, Refusal> {
    let Value::Object(members) = value else {
        return refuse("an object", value);
    };
    let mut out = Map::new();
    for property in &object.properties {
        if let Some(passed) = at(
            &property.name,
            pass_property(api, property, members.get(&property.name)),
        )? {
            out.insert(property.name.clone(), passed);
        }
    }
    if let Some(extra) = object.extra {
        for (key, member) in members {
            if object.properties.iter().all(|property| property.name != *key) {
                out.insert(key.clone(), at(key, pass_use(api, extra, member))?);
            }
        }
    }
    Ok(Value::Object(out))
}

fn pass_property(api: &Api, property: &Property, member: Option<&Value>) -> Result<Option<Value>, Refusal> {
    if let Some(tag) = &property.tag {
        return match member {
            Some(value) if is_constant(tag, value) => Ok(Some(value.clone())),
            Some(value) => refuse(&constant(tag).to_string(), value),
            None => Ok(None),
        };
    }
    match (property.presence, member) {
        (Presence::Required | Presence::RequiredNullable, None) => Err(Refusal::Certain(": is missing".to_owned())),
        (Presence::Optional | Presence::TriState, None) | (Presence::Optional, Some(Value::Null)) => Ok(None),
        (Presence::TriState, Some(Value::Null)) => Ok(Some(Value::Null)),
        (Presence::Required | Presence::RequiredNullable | Presence::Optional | Presence::TriState, Some(value)) => {
            pass_use(api, property.ty, value).map(Some)
        }
    }
}

fn pass_union(api: &Api, union: &Union, value: &Value) -> Result<Value, Refusal> {
    match read_branch(api, union, value) {
        Some((_, read)) => read,
        None => Ok(value.clone()),
    }
}

/// The branch by which a value is read, by index; `None` if it is kept verbatim. A value that its branch refuses has
/// that branch.
pub fn branch(api: &Api, union: &Union, value: &Value) -> Option<usize> {
    read_branch(api, union, value).map(|(branch, _)| branch)
}

/// The branch of a value, and what comes of reading it.
fn read_branch(api: &Api, union: &Union, value: &Value) -> Option<(usize, Result<Value, Refusal>)> {
    let read = |branch: usize| (branch, pass_type(api, union.branches[branch].ty, value));
    match &union.dispatch {
        Dispatch::Tag { property, default } => {
            if !value.is_object() {
                return None;
            }
            let tag = value.get(property).and_then(text);
            let named = tag.and_then(|tag| union.branches.iter().position(|branch| branch.tags.contains(&tag)));
            named.or(*default).map(read)
        }
        Dispatch::Arms(arms) => arms
            .iter()
            .filter(|arm| fits(arm, value))
            .map(|arm| (arm.certain && !is_by_key(arm), read(arm.branch)))
            .find(|(certain, (_, read))| *certain || read.is_ok())
            .map(|(_, read)| read),
    }
}

/// Returns true if a key is all that a test goes by, which does not make a value its branch's: it is tried.
fn is_by_key(arm: &Arm) -> bool {
    arm.guards.iter().any(|guard| matches!(guard, Guard::Has(_)))
}

fn fits(arm: &Arm, value: &Value) -> bool {
    is_of(value, &arm.kinds) && arm.guards.iter().all(|guard| holds(guard, value))
}

/// Returns true if a value is of one of these kinds.
fn is_of(value: &Value, kinds: &[JsonKind]) -> bool {
    let kind = match value {
        Value::Null => JsonKind::Null,
        Value::Bool(_) => JsonKind::Bool,
        Value::Number(number) if integer(number).is_some() => JsonKind::Integer,
        Value::Number(_) => JsonKind::Number,
        Value::String(_) => JsonKind::String,
        Value::Array(_) => JsonKind::Array,
        Value::Object(_) => JsonKind::Object,
    };
    kinds.contains(&kind)
}

fn holds(guard: &Guard, value: &Value) -> bool {
    match guard {
        Guard::Has(name) => value.get(name).is_some(),
        Guard::Lacks(name) => value.get(name).is_none(),
        Guard::Kind(name, kinds) => value.get(name).is_some_and(|value| is_of(value, kinds)),
        Guard::Form(name, form) => {
            let text = value.get(name).and_then(Value::as_str);
            text.is_some_and(|text| form.is_met_by(text))
        }
        Guard::Items(name, kinds) => {
            let items = value.get(name).and_then(Value::as_array);
            let first = items.and_then(|items| items.first());
            first.is_some_and(|item| is_of(item, kinds))
        }
        Guard::Is(name, values) => value
            .get(name)
            .and_then(text)
            .is_some_and(|text| values.contains(&text)),
        Guard::OneOf(values) => text(value).is_some_and(|text| values.contains(&text)),
        Guard::Digits => value.is_i64() || value.is_u64(),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(integer(number).map_or_else(|| number.to_string(), |number| number.to_string())),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn constant(tag: &Constant) -> Value {
    match tag {
        Constant::String(text) => Value::from(text.as_str()),
        Constant::Integer(value) => Value::from(*value),
        Constant::Bool(value) => Value::from(*value),
    }
}

fn is_constant(tag: &Constant, value: &Value) -> bool {
    match (tag, value) {
        (Constant::Integer(wanted), Value::Number(number)) => integer(number) == Some(i128::from(*wanted)),
        _ => *value == constant(tag),
    }
}
