//! The next version of a package, and its section of `CHANGELOG.md`, by what changed since the last one.
//!
//! The public items before and after are compared, a line of `api.txt` each: one that is gone or has changed breaks
//! callers, one that is new does not.

mod changelog;
mod difference;

use std::collections::BTreeSet;

use semver::Version;
use trine_plan::{List, NameLock};

pub(crate) use self::changelog::CHANGELOG;
pub(crate) use self::difference::Difference;

use crate::lock::hash;
use crate::{Error, Lock, Result};

/// The wish for the next version.
#[derive(Debug, Clone, Default)]
pub struct Bump {
    /// The day of the release, for the changelog: `2025-01-31`. Without it none is written, so that the same input gives
    /// the same bytes.
    pub date: Option<Day>,
}

/// A day: `2025-01-31`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day(String);

impl std::str::FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Vec<&str> = text.split('-').collect();
        let is_number = |part: &&str, digits: usize, largest: u32| {
            let is_digits = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            is_digits && (1..=largest).contains(&part.parse().unwrap_or(0))
        };
        match parts.as_slice() {
            [year, month, day] if is_number(year, 4, 9999) && is_number(month, 2, 12) && is_number(day, 2, 31) => {
                Ok(Self(text.to_owned()))
            }
            _ => Err("expected a date such as 2025-01-31".to_owned()),
        }
    }
}

/// A version that was raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bumped {
    /// The version before.
    pub from: Version,
    /// The version now.
    pub to: Version,
    /// The number of public items that are gone, have changed, and are new.
    pub items: [usize; 3],
}

/// The part of a version that is raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Major,
    Minor,
    Patch,
}

/// The public items that the folder has, as the last run wrote them.
///
/// # Errors
/// A usage error if there was no run, or `api.txt` is not as it was written.
pub(crate) fn before(previous: Option<&Lock>, surface: Option<Vec<u8>>) -> Result<(Version, String, BTreeSet<String>)> {
    let Some(previous) = previous else {
        let message = "--bump compares with an earlier run, but the client has not been generated before";
        return Err(Error::usage(message, "run `trine generate` without --bump first"));
    };
    let is_written = |text: &Vec<u8>| previous.files.get("api.txt") == Some(&hash(text));
    let surface = surface.filter(is_written).and_then(|text| String::from_utf8(text).ok());
    let Some(surface) = surface else {
        let message = "--bump compares with api.txt, which was edited by hand";
        return Err(Error::usage(message, "restore the file"));
    };
    let version = Version::parse(&previous.package)
        .ok()
        .filter(|version| version.pre.is_empty());
    let Some(version) = version else {
        let message = format!("--bump cannot raise the version {:?}", previous.package);
        return Err(Error::usage(message, "give `version` in [client.package]"));
    };
    let features = features(&previous.names);
    Ok((version, surface, features))
}

/// The features that a client has by its lock.
pub(crate) fn features(names: &NameLock) -> BTreeSet<String> {
    // The client's own list has those that are gone, too.
    let lists = names.lists.keys().filter(|(list, _)| *list == List::Features);
    lists.map(|(_, feature)| format!("feature {feature}")).collect()
}

/// The next version (Cargo's rules for compatible versions: of 0.x the second number is what breaks callers, of 0.0.x
/// the third).
pub(crate) fn next(version: &Version, difference: &Difference) -> Version {
    let level = match difference {
        Difference { gone, changed, .. } if !gone.is_empty() || !changed.is_empty() => Level::Major,
        Difference { new, .. } if !new.is_empty() => Level::Minor,
        Difference { .. } => Level::Patch,
    };
    let Version {
        major, minor, patch, ..
    } = *version;
    match (major, minor, level) {
        (0, 0, Level::Major | Level::Minor | Level::Patch) | (0, _, Level::Minor | Level::Patch) => {
            Version::new(major, minor, patch + 1)
        }
        (0, _, Level::Major) | (_, _, Level::Minor) => Version::new(major, minor + 1, 0),
        (_, _, Level::Major) => Version::new(major + 1, 0, 0),
        (_, _, Level::Patch) => Version::new(major, minor, patch + 1),
    }
}

/// The changelog with a section for a version.
///
/// # Errors
/// A usage error if the file is no text, or has such a section.
pub(crate) fn changelog(before: Option<Vec<u8>>, to: &Version, bump: &Bump, difference: &Difference) -> Result<String> {
    let before = before.map(String::from_utf8).transpose();
    let before = before.map_err(|_| Error::usage(format!("{CHANGELOG} is not UTF-8"), "save it as UTF-8"))?;
    let day = bump.date.as_ref().map(|Day(day)| day.as_str());
    changelog::with_section(before.as_deref(), &to.to_string(), day, difference)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: [&str; 3]) -> Difference {
        let [gone, changed, new] = lines.map(|line| line.lines().map(str::to_owned).collect::<Vec<String>>());
        Difference {
            gone,
            changed: changed.into_iter().map(|line| (line.clone(), line)).collect(),
            new,
        }
    }

    #[test]
    fn version_is_raised_as_far_as_callers_notice() {
        let cases = [
            ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
            ("0.2.3", "0.3.0", "0.2.4", "0.2.4"),
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
        ];
        for (version, major, minor, patch) in cases {
            let next = |lines| next(&Version::parse(version).unwrap(), &of(lines)).to_string();
            assert_eq!(next(["a", "", "b"]), major, "something is gone");
            assert_eq!(next(["", "a", ""]), major, "something has changed");
            assert_eq!(next(["", "", "a"]), minor, "something is new");
            assert_eq!(next(["", "", ""]), patch, "nothing public has changed");
        }
    }

    #[test]
    fn day_is_one_of_the_calendar() {
        assert!("2025-01-31".parse::<Day>().is_ok());
        for text in [
            "",
            "2025-1-31",
            "2025-13-01",
            "2025-01-32",
            "2025-01",
            "today",
            "2025-01-31T00:00Z",
        ] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }
}
