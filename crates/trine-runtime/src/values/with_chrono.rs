//! Dates and times (RFC 3339) as types of `chrono`.
//!
//! There is no type for `format: duration`: the durations of `chrono` are seconds, and ISO 8601 has months, too.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use ::chrono::{Datelike, FixedOffset, NaiveDateTime, TimeDelta, Timelike, Utc};
pub use ::chrono::{NaiveDate as Date, NaiveTime as Time};

use super::super::wire::{Decode, DecodeError, Encode, Reader, Writer};
pub use super::moment::InvalidText;
use super::moment::{Day, Moment, TimeOfDay};

/// A point in time (`format: date-time`). It is written as RFC 3339 in UTC, and read with any offset; a text without
/// an offset is read as UTC, since many servers leave it out. A leap second is read as the second before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct DateTime(pub ::chrono::DateTime<Utc>);

impl DateTime {
    /// Returns the current time.
    pub fn now() -> Self {
        Self(Utc::now())
    }
}

impl From<::chrono::DateTime<Utc>> for DateTime {
    fn from(moment: ::chrono::DateTime<Utc>) -> Self {
        Self(moment)
    }
}

impl From<::chrono::DateTime<FixedOffset>> for DateTime {
    fn from(moment: ::chrono::DateTime<FixedOffset>) -> Self {
        Self(moment.to_utc())
    }
}

impl From<DateTime> for ::chrono::DateTime<Utc> {
    fn from(moment: DateTime) -> Self {
        moment.0
    }
}

impl Deref for DateTime {
    type Target = ::chrono::DateTime<Utc>;

    fn deref(&self) -> &::chrono::DateTime<Utc> {
        &self.0
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.0.naive_utc();
        let moment = Moment {
            day: day(local.date()),
            time: time_of_day(local.time()),
            offset: Some(0),
        };
        moment.fmt(f)
    }
}

impl FromStr for DateTime {
    type Err = InvalidText;

    fn from_str(text: &str) -> Result<Self, InvalidText> {
        Moment::read(text).and_then(|moment| utc(&moment)).ok_or(InvalidText)
    }
}

fn utc(moment: &Moment) -> Option<DateTime> {
    let local = NaiveDateTime::new(date(&moment.day)?, time(&moment.time)?);
    let ahead = TimeDelta::try_seconds(moment.offset.unwrap_or(0).into())?;
    Some(DateTime(local.checked_sub_signed(ahead)?.and_utc()))
}

fn date(day: &Day) -> Option<Date> {
    Date::from_ymd_opt(day.year, day.month.into(), day.day.into())
}

fn time(time: &TimeOfDay) -> Option<Time> {
    Time::from_hms_nano_opt(
        time.hour.into(),
        time.minute.into(),
        time.second.into(),
        time.nanosecond,
    )
}

fn day(date: Date) -> Day {
    Day {
        year: date.year(),
        month: small(date.month()),
        day: small(date.day()),
    }
}

/// A leap second, which is a second of two in `chrono`, is written as the 60th.
fn time_of_day(time: Time) -> TimeOfDay {
    const SECOND: u32 = 1_000_000_000;
    TimeOfDay {
        hour: small(time.hour()),
        minute: small(time.minute()),
        second: small(time.second() + time.nanosecond() / SECOND),
        nanosecond: time.nanosecond() % SECOND,
    }
}

/// A month, a day, an hour, a minute or a second.
fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

macro_rules! as_text {
    ($($type:ty, $expected:literal, $shown:expr, $read:expr;)+) => {$(
        impl Encode for $type {
            fn encode(&self, out: &mut Writer) {
                let shown: fn($type) -> _ = $shown;
                out.shown(&shown(*self));
            }
        }

        impl Decode for $type {
            fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
                input.parse($expected, $read)
            }
        }
    )+};
}

as_text! {
    Date, "a date", day, |text| Day::read(text).and_then(|day| date(&day));
    Time, "a time", time_of_day, |text| TimeOfDay::read(text).and_then(|parts| time(&parts));
    DateTime, "a date and time", |moment| moment, |text| text.parse().ok();
    ::chrono::DateTime<Utc>, "a date and time", DateTime, |text| text.parse().ok().map(|DateTime(moment)| moment);
}

#[cfg(feature = "serde")]
super::super::wire::bridge::implement!(DateTime);
