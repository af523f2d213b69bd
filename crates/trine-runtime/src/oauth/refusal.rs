//! The refusal of an authorization server.

use std::error::Error as _;
use std::fmt;

use http::StatusCode;

use super::super::error::Error;

/// The number of characters of a description that are kept.
const LONGEST: usize = 300;

/// The error of an authorization server that gives no token (RFC 6749, section 5.2): the source of an error of
/// [`ErrorKind::Auth`](super::super::ErrorKind::Auth).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// `invalid_grant`, `invalid_client`, `access_denied` and so on.
    pub code: String,
    /// The server's text for the developer.
    pub description: Option<String>,
    /// The URL of a page about it.
    pub page: Option<String>,
    /// The status of the response, if there was one.
    pub status: Option<StatusCode>,
}

impl Refusal {
    /// Returns the refusal that caused an error, if one did.
    pub fn of(error: &Error) -> Option<&Self> {
        error.source()?.downcast_ref()
    }

    pub(super) fn new(code: &str, status: Option<StatusCode>) -> Self {
        Self {
            code: shown(code),
            description: None,
            page: None,
            status,
        }
    }

    pub(super) fn with(mut self, description: Option<&str>, page: Option<&str>) -> Self {
        self.description = description.map(shown).filter(|text| !text.is_empty());
        self.page = page.map(shown);
        self
    }

    /// Returns true if the refresh token can no longer be used.
    pub(super) fn is_final(&self) -> bool {
        self.code == "invalid_grant"
    }

    /// Returns code and description, as they stand in an error's message.
    pub(super) fn text(&self) -> String {
        match &self.description {
            Some(description) => format!("{}, {description}", self.code),
            None => self.code.clone(),
        }
    }
}

/// Returns a text of the server as one line of bounded length.
fn shown(text: &str) -> String {
    let mut line: String = text.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    if line.len() < text.len() && text.chars().count() > LONGEST {
        line.push('…');
    }
    line
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "the authorization server responded with {status}"),
            None => f.write_str("the authorization server said so"),
        }
    }
}

impl std::error::Error for Refusal {}
