//! The types that several groups of operations share, or none uses.

use std::fmt;
use std::str::FromStr;

use crate::runtime::DateTime;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub id: String,
    pub text: String,
    pub state: State,
    /// When it is due; null for never.
    pub due: Option<DateTime>,
    pub labels: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
    pub detail: Option<String>,
}

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

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "done" => Self::Done,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl FromStr for State {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(value))
    }
}
