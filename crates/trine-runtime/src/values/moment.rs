//! Texts of RFC 3339 in their parts, for crates of dates whose own reading is narrower than what servers send.
//!
//! Read is what `jiff` reads: `T`, `t` or a space between date and time, a time without minutes, seconds or offset, an
//! offset without colon, ISO 8601's basic form, the zone's name behind the offset (RFC 9557). Whether there is such a day is
//! for the crate of dates to say. A leap second is the second before it, since no crate counts both.

use std::fmt;

/// The text is not valid for its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidText;

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date or time of RFC 3339")
    }
}

impl std::error::Error for InvalidText {}

/// A day, which there may be none of.
pub(super) struct Day {
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) day: u8,
}

/// A time of day.
pub(super) struct TimeOfDay {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    pub(super) nanosecond: u32,
}

/// A day and a time.
pub(super) struct Moment {
    pub(super) day: Day,
    pub(super) time: TimeOfDay,
    /// The offset of the local time from UTC, in seconds.
    pub(super) offset: Option<i32>,
}

const MIDNIGHT: TimeOfDay = TimeOfDay {
    hour: 0,
    minute: 0,
    second: 0,
    nanosecond: 0,
};

impl Moment {
    /// The parts of a date and time, or of a date alone, which is its midnight.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut rest = Rest(text.as_bytes());
        let day = rest.day()?;
        let (time, offset) = match rest.eat(b"Tt ") {
            Some(_) => {
                let time = rest.time()?;
                (time, rest.offset()?)
            }
            None => (MIDNIGHT, None),
        };
        rest.is_at_end().then_some(Self { day, time, offset })
    }
}

impl Day {
    /// The parts of a date, or the date of a local time.
    pub(super) fn read(text: &str) -> Option<Self> {
        let moment = Moment::read(text)?;
        moment.offset.is_none().then_some(moment.day)
    }
}

impl TimeOfDay {
    /// The parts of a time without an offset.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut rest = Rest(text.as_bytes());
        let time = rest.time()?;
        rest.0.is_empty().then_some(time)
    }
}

/// The text that was not read yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    /// The next byte, if it is one of these.
    fn eat(&mut self, any: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        any.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    /// Reads a number of this many digits.
    fn number(&mut self, digits: usize) -> Option<u32> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number.iter().try_fold(0, |sum: u32, byte| {
            byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0'))
        })
    }

    fn two_digits(&mut self) -> Option<u8> {
        self.number(2).and_then(|number| u8::try_from(number).ok())
    }

    fn digit_follows(&self) -> bool {
        self.0.first().is_some_and(u8::is_ascii_digit)
    }

    fn day(&mut self) -> Option<Day> {
        let sign = self.eat(b"+-");
        let year = self.number(if sign.is_some() { 6 } else { 4 })?;
        let year = match (sign, i32::try_from(year).ok()?) {
            (Some(b'-'), 0) => return None,
            (Some(b'-'), year) => -year,
            (_, year) => year,
        };
        let dash = self.eat(b"-");
        let month = self.two_digits()?;
        if self.eat(b"-") != dash {
            return None;
        }
        Some(Day {
            year,
            month,
            day: self.two_digits()?,
        })
    }

    fn time(&mut self) -> Option<TimeOfDay> {
        let hour = self.two_digits()?;
        let colon = self.eat(b":");
        let minute = match colon.is_some() || self.digit_follows() {
            true => self.two_digits()?,
            false => return Some(TimeOfDay { hour, ..MIDNIGHT }),
        };
        let has_second = match colon {
            Some(_) => self.eat(b":").is_some(),
            None => self.digit_follows(),
        };
        let (second, nanosecond) = match has_second {
            true => (self.two_digits()?, self.fraction()?),
            false => (0, 0),
        };
        Some(TimeOfDay {
            hour,
            minute,
            second: if second == 60 { 59 } else { second },
            nanosecond,
        })
    }

    /// Up to nine digits behind a point or comma, in billionths.
    fn fraction(&mut self) -> Option<u32> {
        if self.eat(b".,").is_none() {
            return Some(0);
        }
        let digits = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        match digits {
            1..=9 => Some(self.number(digits)? * 10_u32.pow(9 - u32::try_from(digits).ok()?)),
            _ => None,
        }
    }

    /// `Some(None)` where there is none.
    fn offset(&mut self) -> Option<Option<i32>> {
        if self.eat(b"Zz").is_some() {
            return Some(Some(0));
        }
        let Some(sign) = self.eat(b"+-") else {
            return Some(None);
        };
        let mut parts = [self.two_digits()?, 0, 0];
        let mut colon = None;
        for (index, part) in parts.iter_mut().enumerate().skip(1) {
            let found = self.eat(b":");
            if found.is_none() && !self.digit_follows() {
                break;
            }
            if index == 1 {
                colon = found;
            } else if found != colon {
                return None;
            }
            *part = self.two_digits()?;
        }
        let [hours, minutes, seconds] = parts.map(i32::from);
        if hours > 25 || minutes > 59 || seconds > 59 {
            return None;
        }
        let ahead = hours * 3600 + minutes * 60 + seconds;
        Some(Some(if sign == b'-' { -ahead } else { ahead }))
    }

    /// Returns true if nothing follows but names of zones and calendars in brackets.
    fn is_at_end(&self) -> bool {
        matches!(self.0, [] | [b'[', _, .., b']'])
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        match year {
            0..=9999 => write!(f, "{year:04}-{month:02}-{day:02}"),
            _ => write!(f, "{year:+07}-{month:02}-{day:02}"),
        }
    }
}

/// With as many digits of a fraction as it has.
impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        if self.nanosecond == 0 {
            return Ok(());
        }
        let digits = format!("{:09}", self.nanosecond);
        write!(f, ".{}", digits.trim_end_matches('0'))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.day, self.time)?;
        match self.offset {
            None => Ok(()),
            Some(0) => f.write_str("Z"),
            Some(ahead) => {
                let sign = if ahead < 0 { '-' } else { '+' };
                let minutes = ahead.unsigned_abs() / 60;
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}
