//! The list of changes that a project has accepted: TOML, an entry for each change.
//!
//! ```toml
//! [[ignore]]
//! fingerprint = "9f2c7a51d0e3b846"
//! reason = "nobody reads this property"
//! until = 2026-03-31
//! ```
//!
//! An entry stands for the change with its fingerprint wherever that change stands. After the day `until` it ignores
//! nothing any more; without that key it has no end.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::render::one_line;
use crate::{Change, Report};

/// The reason of entries that [`IgnoreList::extended`] writes. A person replaces it.
pub const UNREVIEWED: &str = "written by `trine diff --write-ignore`, not reviewed";

/// A list of changes that are not reported.
#[derive(Debug, Clone, Default)]
pub struct IgnoreList {
    entries: Vec<Entry>,
}

/// An entry of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    fingerprint: String,
    reason: String,
    /// The last day on which it counts.
    until: Option<Date>,
    /// Its line in the file, from 1.
    line: usize,
}

/// A day of the calendar, `2025-01-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A fault of a list of ignored changes: its line, from 1, and a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The message.
    pub message: String,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    ignore: Vec<WrittenEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    fingerprint: Spanned<String>,
    reason: Spanned<String>,
    until: Option<Spanned<Datetime>>,
}

impl IgnoreList {
    /// Reads a list.
    ///
    /// # Errors
    /// The first fault: text that is no TOML, an unknown key, a fingerprint that is none or is there twice, an entry
    /// without a reason, a time where a date is expected.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let line = |at: usize| text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        let fault = |span: Range<usize>, message: &str| Fault {
            line: line(span.start),
            message: message.to_owned(),
        };
        let written: Written =
            toml::from_str(text).map_err(|error| fault(error.span().unwrap_or(0..0), error.message()))?;
        let mut entries = Vec::new();
        let mut seen = BTreeSet::new();
        for entry in written.ignore {
            let span = entry.fingerprint.span();
            let fingerprint = entry.fingerprint.into_inner();
            if fingerprint.len() != 16 || !fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                return Err(fault(span, "expected a fingerprint: sixteen hexadecimal digits"));
            }
            if !seen.insert(fingerprint.clone()) {
                return Err(fault(span, "the fingerprint is in the list twice"));
            }
            let reason = entry.reason.span();
            if entry.reason.get_ref().trim().is_empty() {
                return Err(fault(reason, "expected the reason why the change is ignored"));
            }
            let day = |written: Spanned<Datetime>| {
                let span = written.span();
                Date::of(written.into_inner()).ok_or_else(|| fault(span, "expected a date such as 2025-01-31"))
            };
            entries.push(Entry {
                fingerprint,
                reason: entry.reason.into_inner(),
                until: entry.until.map(day).transpose()?,
                line: line(span.start),
            });
        }
        Ok(Self { entries })
    }

    /// Takes the changes that the list ignores out of a report. Gives what is wrong with the list, by line: entries
    /// that have ended, and entries whose change is not there.
    pub fn apply(&self, report: &mut Report, today: Date) -> Vec<Fault> {
        let there: BTreeSet<&str> = report
            .changes
            .iter()
            .map(|change| change.fingerprint.as_str())
            .collect();
        let faults = self.entries.iter().filter_map(|entry| {
            let Entry {
                fingerprint, reason, ..
            } = entry;
            let reason = one_line(reason);
            let message = match (there.contains(fingerprint.as_str()), entry.ended(today)) {
                (true, None) => return None,
                (true, Some(until)) => {
                    format!("the entry {fingerprint} ended on {until}; its change is reported again ({reason})")
                }
                (false, _) => format!("the entry {fingerprint} is unused: there is no such change ({reason})"),
            };
            Some(Fault {
                line: entry.line,
                message,
            })
        });
        let faults = faults.collect();
        let live = self.entries.iter().filter(|entry| entry.ended(today).is_none());
        let live: BTreeSet<&str> = live.map(|entry| entry.fingerprint.as_str()).collect();
        let before = report.changes.len();
        report
            .changes
            .retain(|change| !live.contains(change.fingerprint.as_str()));
        report.ignored += before - report.changes.len();
        faults
    }

    /// The text of the list, `text`, with entries for the changes of a report that it has none for.
    pub fn extended(&self, text: &str, report: &Report) -> String {
        let known: BTreeSet<&str> = self.entries.iter().map(|entry| entry.fingerprint.as_str()).collect();
        let new = report
            .changes
            .iter()
            .filter(|change| !known.contains(change.fingerprint.as_str()));
        let entries = new.map(entry).collect::<Vec<_>>().join("\n");
        match (text.trim_end(), entries.as_str()) {
            ("", entries) => entries.to_owned(),
            (_, "") => text.to_owned(),
            (text, entries) => format!("{text}\n\n{entries}"),
        }
    }
}

/// The entry for a change, below a comment for people.
fn entry(change: &Change) -> String {
    let reason = toml::Value::from(UNREVIEWED);
    format!(
        "# {}, {}: {}\n[[ignore]]\nfingerprint = \"{}\"\nreason = {reason}\n",
        change.kind.id,
        change.wire.worst().as_str(),
        one_line(&change.message),
        change.fingerprint,
    )
}

impl Entry {
    /// The day on which the entry ended, if that is past.
    fn ended(&self, today: Date) -> Option<Date> {
        self.until.filter(|until| *until < today)
    }
}

impl Date {
    /// The date with so many days since 1970-01-01, in the Gregorian calendar.
    pub fn since_epoch(days: u32) -> Self {
        let is_leap = |year: u16| (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
        let mut rest = days;
        let mut year = 1970;
        while rest >= 365 + u32::from(is_leap(year)) {
            rest -= 365 + u32::from(is_leap(year));
            year += 1;
        }
        let february = 28 + u32::from(is_leap(year));
        let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let mut month = 1;
        for length in months {
            if rest < length {
                break;
            }
            rest -= length;
            month += 1;
        }
        Self {
            year,
            month,
            // The rest is less than the length of a month.
            day: u8::try_from(rest + 1).unwrap_or(31),
        }
    }

    /// The date of a TOML value; `None` if it has a time.
    fn of(written: Datetime) -> Option<Self> {
        let (date, None, None) = (written.date?, written.time, written.offset) else {
            return None;
        };
        Some(Self {
            year: date.year,
            month: date.month,
            day: date.day,
        })
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let date = text.parse::<Datetime>().ok().and_then(Self::of);
        date.ok_or_else(|| "expected a date such as 2025-01-31".to_owned())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
