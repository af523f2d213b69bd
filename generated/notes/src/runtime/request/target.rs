//! A URL in a response that is requested next, such as the next page of a list.

use url::Url;
use url::form_urlencoded::parse;

use super::super::auth::{Credential, Scheme};
use super::super::error::{Error, ErrorKind};

/// Returns the URL of a link, which may be relative to the URL at which it was found. A key that the link repeats is
/// left out: it is sent anyway, and URLs are shown where keys should not be.
///
/// # Errors
/// [`ErrorKind::Request`] when it is no URL, or one of another origin: credentials go nowhere else.
pub(in super::super) fn followed(from: &Url, link: &str, schemes: &[Scheme]) -> Result<Url, Error> {
    let mut url = from
        .join(link)
        .map_err(|error| refused("the URL to go on at is not valid").with_source(error))?;
    if url.origin() != from.origin() || !url.username().is_empty() || url.password().is_some() {
        return Err(refused(
            "the URL to go on at leads to another origin than that of the client",
        ));
    }
    url.set_fragment(None);
    if let Some(query) = url.query() {
        let kept: Vec<&str> = query.split('&').filter(|pair| !is_key(pair, schemes)).collect();
        let kept = kept.join("&");
        url.set_query((!kept.is_empty()).then_some(&kept));
    }
    Ok(url)
}

/// Removes from a URL the keys that were sent in this query: a server that repeats them would give them to another
/// server. A signature for the other server stays, whatever its name is.
pub(in super::super) fn without_sent_keys(url: &mut Url, sent: &str, schemes: &[Scheme]) {
    let Some(query) = url.query() else {
        return;
    };
    let is_sent = |pair: &str| sent.split('&').any(|other| other == pair) && is_key(pair, schemes);
    let kept: Vec<&str> = query.split('&').filter(|pair| !is_sent(pair)).collect();
    let kept = kept.join("&");
    url.set_query((!kept.is_empty()).then_some(&kept));
}

/// Returns the pairs that must be added to another URL: keys of schemes, and parameters of these names, with their
/// parts (`filter[since]`).
pub(in super::super) fn kept(pairs: &str, names: &[&str], schemes: &[Scheme]) -> String {
    let is_named = |pair: &str| {
        let (found, _) = parse(pair.as_bytes()).next()?;
        let outer = found.split('[').next().unwrap_or_default();
        Some(names.contains(&&*found) || names.contains(&outer))
    };
    let is_kept = |pair: &&str| is_key(pair, schemes) || is_named(pair).unwrap_or_default();
    pairs.split('&').filter(is_kept).collect::<Vec<_>>().join("&")
}

/// Returns the pairs whose names a URL does not have.
pub(in super::super) fn lacking(pairs: &str, url: &Url) -> String {
    let lacks = |pair: &&str| match parse(pair.as_bytes()).next() {
        Some((name, _)) => url.query_pairs().all(|(found, _)| found != name),
        None => false,
    };
    pairs.split('&').filter(lacks).collect::<Vec<_>>().join("&")
}

/// Returns true if a pair of a query is the key of a scheme.
fn is_key(pair: &str, schemes: &[Scheme]) -> bool {
    let Some((found, _)) = parse(pair.as_bytes()).next() else {
        return false;
    };
    schemes
        .iter()
        .any(|scheme| matches!(scheme.credential, Credential::ApiKeyQuery(name) if name == found))
}

fn refused(message: &'static str) -> Error {
    Error::new(ErrorKind::Request, message)
}
