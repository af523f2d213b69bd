//! The position of a page.

use std::fmt;
use std::str::FromStr;

use super::super::error::{Error, ErrorKind};

/// The position of a page, from which the list can be resumed later. It is stored as text: `to_string` and `parse`.
///
/// The text has a meaning only for the client and the server, and is valid only for the same list with the same
/// filters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PageToken(pub(super) Place);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// The beginning of the list.
    Start,
    Cursor(String),
    Number(i64),
    Url(String),
}

impl fmt::Display for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Start => f.write_str("start"),
            Place::Cursor(cursor) => write!(f, "cursor:{cursor}"),
            Place::Number(number) => write!(f, "number:{number}"),
            Place::Url(url) => write!(f, "url:{url}"),
        }
    }
}

impl FromStr for PageToken {
    type Err = Error;

    /// Reads the text that `to_string` wrote.
    fn from_str(text: &str) -> Result<Self, Error> {
        let place = match text.split_once(':') {
            None if text == "start" => Some(Place::Start),
            Some(("cursor", cursor)) => Some(Place::Cursor(cursor.to_owned())),
            Some(("number", number)) => number.parse().ok().map(Place::Number),
            Some(("url", url)) => Some(Place::Url(url.to_owned())),
            _ => None,
        };
        match place {
            Some(place) => Ok(Self(place)),
            None => Err(Error::new(ErrorKind::Request, "the text is not a position in a list")),
        }
    }
}
