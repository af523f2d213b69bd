//! The forms of strings that exclude each other, to tell branches apart.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::reader::Reader;

/// The form of a text, as `format` of JSON Schema names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextForm {
    /// An address of IPv4: `192.0.2.1`.
    Ipv4,
    /// An address of IPv6: `2001:db8::1`.
    Ipv6,
    /// A UUID with hyphens.
    Uuid,
    /// A date of RFC 3339: `2026-11-27`.
    Date,
    /// A date and a time of RFC 3339: `2026-11-27T01:00:00Z`.
    DateTime,
}

impl TextForm {
    /// Returns the form of a text. Dates and times are recognised by their digits and signs; they need not be valid.
    pub fn of(text: &str) -> Option<Self> {
        if text.parse::<Ipv4Addr>().is_ok() {
            Some(Self::Ipv4)
        } else if text.parse::<Ipv6Addr>().is_ok() {
            Some(Self::Ipv6)
        } else if is_like(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh") {
            Some(Self::Uuid)
        } else if is_like(text, "dddd-dd-dd") {
            Some(Self::Date)
        } else {
            let (date, time) = text.split_at_checked("dddd-dd-dd".len())?;
            let is_time = time.starts_with(['T', 't', ' ']);
            (is_time && is_like(date, "dddd-dd-dd")).then_some(Self::DateTime)
        }
    }
}

/// Tells whether a text is written like a pattern: `d` is a digit, `h` a hexadecimal one.
fn is_like(text: &str, pattern: &str) -> bool {
    let like = |(found, wanted): (u8, u8)| match wanted {
        b'd' => found.is_ascii_digit(),
        b'h' => found.is_ascii_hexdigit(),
        _ => found == wanted,
    };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(like)
}

impl Reader<'_> {
    /// Returns the form of the text of a property in the object at the cursor; `None` if it has no form, or is not a
    /// text. Reads nothing.
    pub fn form_of(&self, property: &str) -> Option<TextForm> {
        TextForm::of(&self.tag(property)?)
    }
}

#[cfg(test)]
mod tests {
    use super::TextForm;

    #[test]
    fn a_text_has_one_form_at_most() {
        for (text, form) in [
            ("192.0.2.1", Some(TextForm::Ipv4)),
            ("2001:db8::1", Some(TextForm::Ipv6)),
            ("::ffff:192.0.2.1", Some(TextForm::Ipv6)),
            ("0a8fDc1e-1111-4222-8333-444444444444", Some(TextForm::Uuid)),
            ("2026-11-27", Some(TextForm::Date)),
            ("2026-11-27T01:00:00Z", Some(TextForm::DateTime)),
            ("2026-11-27 01:00:00+01:00", Some(TextForm::DateTime)),
            ("192.0.2.1/24", None),
            ("2026-11-27x", None),
            ("2026-1-27", None),
            ("\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}", None),
            ("", None),
        ] {
            assert_eq!(TextForm::of(text), form, "{text}");
        }
    }
}
