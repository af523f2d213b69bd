//! Media types of responses: what a body is, against what the document has for its status.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::super::request::Operation;

/// The way in which a body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Json,
    Text,
    Bytes,
}

/// The `Content-Type` without its parameters, as sent.
pub(super) fn essence(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    Some(value.split(';').next().unwrap_or(value).trim())
}

/// The `charset` of the `Content-Type`.
pub(super) fn charset(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let value = value.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then_some(value)
    })?;
    let value = value.trim().trim_matches('"');
    (!value.is_empty()).then_some(value)
}

/// Returns true if a media type is in a range: `text/plain`, `image/*`, `*/*`.
pub(super) fn is_in(found: &str, range: &str) -> bool {
    match range.strip_suffix('*') {
        Some("*/" | "") => true,
        Some(prefix) => found
            .get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix)),
        None => found.eq_ignore_ascii_case(range),
    }
}

/// `application/json`, `text/json`, or one that ends in `+json`.
pub(super) fn is_json(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    media_type.ends_with("/json") || media_type.ends_with("+json")
}

/// Returns the family of a media type; `None` for one that says nothing, `application/octet-stream`.
fn family(media_type: &str) -> Option<Family> {
    let lower = media_type.to_ascii_lowercase();
    let (kind, of) = lower.split_once('/').unwrap_or((&lower, ""));
    match (kind, of) {
        ("application", "octet-stream") => None,
        _ if is_json(media_type) => Some(Family::Json),
        ("text", _) => Some(Family::Text),
        ("application", of) if of == "xml" || of.ends_with("+xml") => Some(Family::Text),
        _ => Some(Family::Bytes),
    }
}

/// The media types that the document has for a status; for a success that it does not have, those of the others.
fn declared(operation: &Operation, status: u16) -> Vec<&'static str> {
    if operation.is_redirected(status) {
        return Vec::new();
    }
    let has = |name: &str| {
        operation
            .responses
            .iter()
            .any(|(key, _)| key.eq_ignore_ascii_case(name))
    };
    let successes = operation.responses.iter().filter(|(key, _)| key.starts_with('2'));
    let others: Vec<&str> = successes
        .flat_map(|(_, media_types)| media_types.iter().copied())
        .collect();
    match status / 100 == 2 && !others.is_empty() && !has(&status.to_string()) && !has("2XX") {
        // `default` is for errors then.
        true => others,
        false => operation.media_types(status).unwrap_or_default().to_vec(),
    }
}

/// Says that a response is of another media type than the document has for its status; `None` if it is of one of
/// those, or if one of the two says nothing.
pub(super) fn misfit(operation: &Operation, status: u16, headers: &HeaderMap) -> Option<String> {
    let found = essence(headers)?;
    let declared = declared(operation, status);
    let fits = declared.iter().any(|range| is_in(found, range));
    (!fits && !declared.is_empty()).then(|| format!("expected {}, got {found}", declared.join(" or ")))
}

/// The same of a body that is read as text or bytes, which servers call by many names: only a body of another family is
/// told, such as a page of HTML where the document has an archive. Bytes that the document calls JSON are no JSON, so
/// that they may be anything but a page.
pub(super) fn misfit_of_family(
    operation: &Operation,
    status: u16,
    headers: &HeaderMap,
    read_as: Family,
) -> Option<String> {
    let misfit = misfit(operation, status, headers)?;
    let media_type = essence(headers)?;
    let found = family(media_type)?;
    // What is of the family that it is read as fits, whatever the document calls it.
    let fits = match read_as {
        Family::Json => found == Family::Json,
        Family::Text => found != Family::Bytes,
        Family::Bytes => found == Family::Bytes,
    };
    if fits {
        return None;
    }
    let is_page = media_type.eq_ignore_ascii_case("text/html");
    let is_misnamed = |known| read_as == Family::Bytes && known == Family::Json && !is_page;
    let is_like = |range: &&str| family(range).is_none_or(|known| known == found || is_misnamed(known));
    (!declared(operation, status).iter().any(is_like)).then_some(misfit)
}
