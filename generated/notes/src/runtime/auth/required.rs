//! The check that a request meets its operation's security requirement, before anything is sent.

use std::fmt::Write as _;

use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE};
use url::form_urlencoded::parse;

use super::super::error::{Error, ErrorKind};
use super::super::transport::HttpRequest;
use super::{Credential, Credentials, Scheme};

/// Checks that one of the alternatives can be met: by the client's credentials, or by a header, a query parameter or
/// a cookie that the request has already.
///
/// # Errors
/// [`ErrorKind::Auth`] when none can, with the schemes that lack a credential and their environment variables.
pub(in super::super) fn check(
    alternatives: &[&[&str]],
    schemes: &'static [Scheme],
    credentials: &Credentials,
    request: &HttpRequest,
) -> Result<(), Error> {
    let mut missing = Vec::new();
    for alternative in alternatives {
        let lacking = lacking(&named(alternative, schemes), credentials, Some(request));
        if lacking.is_empty() {
            return Ok(());
        }
        missing.push(lacking);
    }
    match missing.is_empty() {
        true => Ok(()),
        false => Err(Error::new(ErrorKind::Auth, message(&missing))),
    }
}

/// The schemes of an alternative.
pub(super) fn named(alternative: &[&str], schemes: &'static [Scheme]) -> Vec<&'static Scheme> {
    let named = schemes.iter().filter(|scheme| alternative.contains(&scheme.name));
    named.collect()
}

/// Returns the schemes of an alternative that have no credential: none was given for them, or for another scheme in
/// the same place, and the request has none.
pub(super) fn lacking(
    all: &[&'static Scheme],
    credentials: &Credentials,
    request: Option<&HttpRequest>,
) -> Vec<&'static Scheme> {
    let is_given = |scheme: &Scheme| {
        all.iter()
            .any(|other| credentials.has(other) && place(other) == place(scheme))
    };
    let is_there = |scheme: &Scheme| request.is_some_and(|request| is_in(request, scheme));
    let lacks = |scheme: &&&Scheme| !is_given(scheme) && !is_there(scheme);
    all.iter().filter(lacks).copied().collect()
}

/// The place of a credential in a request.
#[derive(PartialEq, Eq)]
enum Place {
    Header(String),
    Query(&'static str),
    Cookie(&'static str),
    Connection,
}

fn place(scheme: &Scheme) -> Place {
    match scheme.credential {
        Credential::ApiKeyHeader(name) => Place::Header(name.to_ascii_lowercase()),
        Credential::ApiKeyQuery(name) => Place::Query(name),
        Credential::ApiKeyCookie(name) => Place::Cookie(name),
        Credential::Basic | Credential::Bearer | Credential::Http(_) | Credential::Computed(_) => {
            Place::Header(AUTHORIZATION.as_str().to_owned())
        }
        Credential::MutualTls => Place::Connection,
    }
}

impl Scheme {
    /// Returns true if these headers hold a credential of this scheme.
    pub(in super::super) fn is_in(&self, headers: &HeaderMap) -> bool {
        match place(self) {
            Place::Header(name) => headers.contains_key(name.as_str()),
            Place::Cookie(name) => has_cookie(headers, name),
            Place::Query(_) | Place::Connection => false,
        }
    }
}

/// Returns true if a request has a credential of this scheme, or another value in its place.
pub(super) fn is_in(request: &HttpRequest, scheme: &Scheme) -> bool {
    has(request, place(scheme))
}

fn has(request: &HttpRequest, place: Place) -> bool {
    match place {
        Place::Header(name) => request.headers().contains_key(name.as_str()),
        Place::Query(name) => {
            let query = request.uri().query().unwrap_or_default();
            parse(query.as_bytes()).any(|(found, _)| found == name)
        }
        Place::Cookie(name) => has_cookie(request.headers(), name),
        Place::Connection => true,
    }
}

fn has_cookie(headers: &HeaderMap, name: &str) -> bool {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|value| value.split(';'))
        .any(|pair| pair.trim().split('=').next() == Some(name))
}

/// `no credential is given for `key`: set the environment variable X_API_KEY …`
fn message(missing: &[Vec<&'static Scheme>]) -> String {
    let mut text = String::from("no credential is given for ");
    for (index, alternative) in missing.iter().enumerate() {
        text.push_str(if index > 0 { ", or for " } else { "" });
        for (index, scheme) in alternative.iter().enumerate() {
            text.push_str(if index > 0 { " and " } else { "" });
            let _ = write!(text, "`{}`", scheme.name);
            match (scheme.credential, scheme.env) {
                (Credential::Computed(name), _) => {
                    let _ = write!(
                        text,
                        " (HTTP `{name}`, whose `authorization` is for a middleware to compute)"
                    );
                }
                (_, []) => {}
                (_, variables) => {
                    let _ = write!(text, " (environment variable {})", variables.join(" and "));
                }
            }
        }
    }
    text.push_str("; a client that is built with `unauthenticated()` sends the request without");
    text
}
