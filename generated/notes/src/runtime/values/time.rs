//! Dates, times and durations (RFC 3339, ISO 8601) as types of `jiff`.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use jiff::civil;
pub use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use jiff::{Span, SpanFieldwise, Timestamp};

use super::super::wire::{Decode, DecodeError, Encode, Reader, Writer};

/// A point in time (`format: date-time`). It is written as RFC 3339 in UTC, and read with any offset; a text without
/// an offset is read as UTC, since many servers leave it out. A leap second is read as the second before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct DateTime(pub Timestamp);

impl DateTime {
    /// Returns the current time.
    pub fn now() -> Self {
        Self(Timestamp::now())
    }
}

impl From<Timestamp> for DateTime {
    fn from(moment: Timestamp) -> Self {
        Self(moment)
    }
}

impl From<DateTime> for Timestamp {
    fn from(moment: DateTime) -> Self {
        moment.0
    }
}

impl Deref for DateTime {
    type Target = Timestamp;

    fn deref(&self) -> &Timestamp {
        &self.0
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for DateTime {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        if let Ok(moment) = text.parse() {
            return Ok(Self(moment));
        }
        // Without an offset.
        let local: civil::DateTime = text.parse()?;
        Offset::UTC.to_timestamp(local).map(Self)
    }
}

impl Encode for DateTime {
    fn encode(&self, out: &mut Writer) {
        out.shown(self);
    }
}

impl Decode for DateTime {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.parse("a date and time", |text| text.parse().ok())
    }
}

/// A duration (`format: duration`; ISO 8601), with years and months as well as seconds. Two are equal if they are
/// equal unit by unit: `P1D` is not `PT24H`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Duration(pub SpanFieldwise);

impl From<Span> for Duration {
    fn from(span: Span) -> Self {
        Self(span.fieldwise())
    }
}

impl From<std::time::Duration> for Duration {
    fn from(time: std::time::Duration) -> Self {
        Self(Span::try_from(time).unwrap_or_default().fieldwise())
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.0.fmt(f)
    }
}

impl FromStr for Duration {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        text.parse().map(|span: Span| Self(span.fieldwise()))
    }
}

macro_rules! as_text {
    ($($type:ty, $expected:literal;)+) => {$(
        impl Encode for $type {
            fn encode(&self, out: &mut Writer) {
                out.shown(self);
            }
        }

        impl Decode for $type {
            fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
                input.parse($expected, |text| text.parse().ok())
            }
        }
    )+};
}

as_text! {
    Date, "a date";
    Time, "a time";
    Duration, "a duration";
    Timestamp, "a date and time";
}

#[cfg(feature = "serde")]
super::super::wire::bridge::implement!(DateTime, Duration);
