//! Dates and times (RFC 3339) as types of `time`.
//!
//! `Date` and `Time` have types of their own, since those of `time` are neither read from text nor, without features
//! that bring its parser, text in serde. There is none for `format: duration`: `time`'s lengths are seconds, and
//! ISO 8601 has months, too.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use ::time::{Duration, Month, OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::super::wire::{Decode, DecodeError, Encode, Reader, Writer};
pub use super::moment::InvalidText;
use super::moment::{Day, Moment, TimeOfDay};

/// A point in time (`format: date-time`). It is written as RFC 3339 in UTC, and read with any offset; a text without
/// an offset is read as UTC, since many servers leave it out. A leap second is read as the second before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DateTime(pub OffsetDateTime);

/// A date without a time zone (`format: date`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(pub ::time::Date);

/// A time of day without a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Time(pub ::time::Time);

impl DateTime {
    /// Returns the current time.
    pub fn now() -> Self {
        Self(OffsetDateTime::now_utc())
    }
}

/// The start of 1970, as in other crates of dates.
impl Default for DateTime {
    fn default() -> Self {
        Self(OffsetDateTime::UNIX_EPOCH)
    }
}

/// The first day of 1970.
impl Default for Date {
    fn default() -> Self {
        Self(OffsetDateTime::UNIX_EPOCH.date())
    }
}

/// Midnight.
impl Default for Time {
    fn default() -> Self {
        Self(::time::Time::MIDNIGHT)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Out of range in UTC at either end of what there is; then it is right with its offset.
        let moment = self.0.checked_to_offset(UtcOffset::UTC).unwrap_or(self.0);
        let moment = Moment {
            day: day(moment.date()),
            time: time_of_day(moment.time()),
            offset: Some(moment.offset().whole_seconds()),
        };
        moment.fmt(f)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        day(self.0).fmt(f)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        time_of_day(self.0).fmt(f)
    }
}

fn utc(text: &str) -> Option<OffsetDateTime> {
    let moment = Moment::read(text)?;
    let local = PrimitiveDateTime::new(date_of(&moment.day)?, time_of(&moment.time)?);
    let ahead = Duration::seconds(moment.offset.unwrap_or(0).into());
    local.checked_sub(ahead).map(PrimitiveDateTime::assume_utc)
}

fn date(text: &str) -> Option<::time::Date> {
    Day::read(text).and_then(|day| date_of(&day))
}

fn time(text: &str) -> Option<::time::Time> {
    TimeOfDay::read(text).and_then(|time| time_of(&time))
}

fn date_of(day: &Day) -> Option<::time::Date> {
    ::time::Date::from_calendar_date(day.year, Month::try_from(day.month).ok()?, day.day).ok()
}

fn time_of(time: &TimeOfDay) -> Option<::time::Time> {
    ::time::Time::from_hms_nano(time.hour, time.minute, time.second, time.nanosecond).ok()
}

fn day(date: ::time::Date) -> Day {
    Day {
        year: date.year(),
        month: date.month().into(),
        day: date.day(),
    }
}

fn time_of_day(time: ::time::Time) -> TimeOfDay {
    TimeOfDay {
        hour: time.hour(),
        minute: time.minute(),
        second: time.second(),
        nanosecond: time.nanosecond(),
    }
}

macro_rules! as_text {
    ($($type:ident, $inner:ty, $expected:literal, $read:path;)+) => {$(
        impl From<$inner> for $type {
            fn from(value: $inner) -> Self {
                Self(value)
            }
        }

        impl From<$type> for $inner {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl Deref for $type {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl FromStr for $type {
            type Err = InvalidText;

            fn from_str(text: &str) -> Result<Self, InvalidText> {
                $read(text).map(Self).ok_or(InvalidText)
            }
        }

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

        impl Encode for $inner {
            fn encode(&self, out: &mut Writer) {
                $type(*self).encode(out);
            }
        }

        impl Decode for $inner {
            fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
                $type::decode(input).map(Self::from)
            }
        }
    )+};
}

as_text! {
    DateTime, OffsetDateTime, "a date and time", utc;
    Date, ::time::Date, "a date", date;
    Time, ::time::Time, "a time", time;
}

#[cfg(feature = "serde")]
super::super::wire::bridge::implement!(DateTime, Date, Time);
