//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use crate::runtime::{DateTime, ErrorMessage, wire};

/// The response of `POST /notes`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The `id` property.
    pub id: String,
    /// The `text` property.
    pub text: String,
    /// The `state` property.
    pub state: State,
    /// When it is due; null for never.
    pub due: Option<DateTime>,
    /// The `labels` property.
    pub labels: Option<Vec<String>>,
}

/// The error response of `GET /files/{id}/content`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The `title` property.
    pub title: String,
    /// The `detail` property.
    pub detail: Option<String>,
}

impl ErrorMessage for Problem {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.detail).or_else(|| ErrorMessage::message(&self.title))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("problem"))
    }
}

impl std::error::Error for Problem {}

/// The `state` of [`Note`], among other uses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`.
    Open,
    /// `done`.
    Done,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl State {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Done];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for State {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for State {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for State {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for State {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for State {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
