//! Texts and numbers that are made up for a name of the document.

use trine_plan::Scalar;

/// The longest text of the document that is shown.
const LONGEST: usize = 48;

/// A text for a property or parameter of this name: what the document shows if it is short, else what such names hold.
pub(super) fn text(name: &str, sample: Option<&str>) -> String {
    let is_short = |text: &&str| !text.trim().is_empty() && text.chars().count() <= LONGEST && !text.contains('\n');
    if let Some(text) = sample.filter(is_short) {
        return text.to_owned();
    }
    let lower = name.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    match lower.as_str() {
        _ if has(&["email"]) => "ada@example.com".to_owned(),
        _ if has(&["url", "uri", "webhook", "callback"]) => "https://example.com".to_owned(),
        _ if has(&["phone"]) => "+15555550100".to_owned(),
        _ if has(&["currency"]) => "EUR".to_owned(),
        _ if has(&["country"]) => "DE".to_owned(),
        _ if has(&["locale", "language"]) => "en".to_owned(),
        "" => "text".to_owned(),
        _ => name.chars().filter(|c| !c.is_control()).take(LONGEST).collect(),
    }
}

/// The text of a date, a date and time, a UUID or a decimal number.
pub(super) fn formatted(scalar: Scalar, sample: Option<&str>) -> String {
    let usual = match scalar {
        Scalar::Date => "2026-01-31",
        Scalar::DateTime => "2026-01-31T12:00:00Z",
        Scalar::Uuid => "67e55044-10b1-426f-9247-bb680e5fe0c8",
        _ => "12.50",
    };
    let is_plain = |text: &&str| text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic());
    let is_of_it = |text: &&str| match scalar {
        Scalar::Date => text.len() == 10 && text.as_bytes().get(4) == Some(&b'-'),
        Scalar::DateTime => text.len() >= 20 && text.as_bytes().get(10) == Some(&b'T') && text.ends_with('Z'),
        Scalar::Uuid => text.len() == 36,
        _ => text.parse::<f64>().is_ok(),
    };
    sample.filter(is_plain).filter(is_of_it).unwrap_or(usual).to_owned()
}

/// A whole number for a property or parameter of this name, within the range of its type.
pub(super) fn integer(name: &str, scalar: Scalar, sample: Option<&serde_json::Value>) -> i64 {
    let fits = |number: &i64| match scalar {
        Scalar::I8 => i8::try_from(*number).is_ok(),
        Scalar::I16 => i16::try_from(*number).is_ok(),
        Scalar::I32 => i32::try_from(*number).is_ok(),
        Scalar::U8 => u8::try_from(*number).is_ok(),
        Scalar::U16 => u16::try_from(*number).is_ok(),
        Scalar::U32 => u32::try_from(*number).is_ok(),
        Scalar::U64 => *number >= 0,
        _ => true,
    };
    let usual = match name {
        "limit" | "per_page" | "page_size" | "pageSize" | "perPage" => 50,
        _ => 1,
    };
    sample.and_then(serde_json::Value::as_i64).filter(fits).unwrap_or(usual)
}
