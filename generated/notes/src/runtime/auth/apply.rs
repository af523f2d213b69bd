//! Puts credentials into a request.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use http::uri::PathAndQuery;

use super::super::client::Tools;
use super::super::error::{Error, ErrorKind};
use super::super::params::form_component;
use super::super::transport::HttpRequest;
use super::required::{is_in, lacking, named};
use super::{Credential, Credentials, Given, Scheme, Secret, TokenSource};

/// A token that a request carries, with its source.
pub(in super::super) struct Lent {
    scheme: &'static Scheme,
    source: Arc<dyn TokenSource>,
    token: Secret,
}

impl Lent {
    /// Tells the source that the server refused the token. Returns true if the next one will be another.
    pub(in super::super) fn refused(&self) -> bool {
        self.source.refused(self.scheme, &self.token)
    }
}

/// Adds the credentials of the first alternative for which all were given; an alternative that needs none comes last.
/// If there is no such alternative, the request is sent as it is: [`check`](super::check) has allowed it. Returns the
/// tokens that were requested.
///
/// # Errors
/// A token cannot be obtained, or cannot stand in a header.
pub(in super::super) async fn apply(
    alternatives: &[&[&str]],
    schemes: &'static [Scheme],
    credentials: &Credentials,
    tools: &Tools,
    request: &mut HttpRequest,
) -> Result<Vec<Lent>, Error> {
    let mut lent = Vec::new();
    for (scheme, given) in chosen(alternatives, schemes, credentials, request) {
        match given {
            Given::Text(secret) => put(scheme, secret, request)?,
            Given::UserPassword(user, password) => put_basic(user, password, request)?,
            Given::Source(source) => {
                let token = source.token(scheme, tools).await?;
                put(scheme, &token, request)?;
                let source = source.clone();
                lent.push(Lent { scheme, source, token });
            }
        }
    }
    Ok(lent)
}

/// Adds the credentials that need no request.
///
/// # Errors
/// A text cannot stand in a header.
pub(in super::super) fn apply_texts(
    alternatives: &[&[&str]],
    schemes: &'static [Scheme],
    credentials: &Credentials,
    request: &mut HttpRequest,
) -> Result<(), Error> {
    for (scheme, given) in chosen(alternatives, schemes, credentials, request) {
        match given {
            Given::Text(secret) => put(scheme, secret, request)?,
            Given::UserPassword(user, password) => put_basic(user, password, request)?,
            Given::Source(_) => {}
        }
    }
    Ok(())
}

/// Returns the alternative to use: the first for which all credentials were given, else the first whose others the
/// request has already. A credential of the request, from the call or by default, stays as it is.
fn chosen<'a>(
    alternatives: &[&[&str]],
    schemes: &'static [Scheme],
    credentials: &'a Credentials,
    request: &HttpRequest,
) -> Vec<(&'static Scheme, &'a Given)> {
    let asking = || {
        let each = alternatives.iter().map(|alternative| named(alternative, schemes));
        each.filter(|alternative| !alternative.is_empty())
    };
    let met = |request| asking().find(|alternative| lacking(alternative, credentials, request).is_empty());
    let given = |scheme: &'static Scheme| Some((scheme, credentials.get(scheme.name)?));
    let found = met(None).or_else(|| met(Some(request))).unwrap_or_default();
    let missing = found.into_iter().filter(|scheme| !is_in(request, scheme));
    missing.filter_map(given).collect()
}

fn put(scheme: &Scheme, secret: &Secret, request: &mut HttpRequest) -> Result<(), Error> {
    match scheme.credential {
        Credential::ApiKeyHeader(name) => {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unsendable(scheme))?;
            put_header(scheme, name, secret.expose(), request)
        }
        Credential::ApiKeyQuery(name) => put_query(scheme, name, secret.expose(), request),
        Credential::ApiKeyCookie(name) => put_cookie(scheme, name, secret.expose(), request),
        Credential::Basic => {
            // Given as one text, `user:password`.
            let (user, password) = secret.expose().split_once(':').unwrap_or((secret.expose(), ""));
            put_basic(user, &Secret::from(password), request)
        }
        Credential::Bearer => put_header(scheme, AUTHORIZATION, &format!("Bearer {}", secret.expose()), request),
        Credential::Http(name) => put_header(scheme, AUTHORIZATION, &format!("{name} {}", secret.expose()), request),
        Credential::Computed(_) | Credential::MutualTls => Ok(()),
    }
}

fn put_basic(user: &str, password: &Secret, request: &mut HttpRequest) -> Result<(), Error> {
    let text = STANDARD.encode(format!("{user}:{}", password.expose()));
    let mut value = HeaderValue::try_from(format!("Basic {text}"))
        .map_err(|_| Error::new(ErrorKind::Auth, "user name and password cannot stand in a header"))?;
    value.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, value);
    Ok(())
}

fn put_header(scheme: &Scheme, name: HeaderName, text: &str, request: &mut HttpRequest) -> Result<(), Error> {
    let mut value = HeaderValue::from_bytes(text.as_bytes()).map_err(|_| unsendable(scheme))?;
    value.set_sensitive(true);
    request.headers_mut().insert(name, value);
    Ok(())
}

fn put_query(scheme: &Scheme, name: &str, text: &str, request: &mut HttpRequest) -> Result<(), Error> {
    let mut parts = request.uri().clone().into_parts();
    let before = parts.path_and_query.as_ref().map_or("/", PathAndQuery::as_str);
    let mark = if before.contains('?') { '&' } else { '?' };
    let after = format!("{before}{mark}{}={}", form_component(name), form_component(text));
    parts.path_and_query = Some(PathAndQuery::try_from(after).map_err(|_| unsendable(scheme))?);
    *request.uri_mut() = http::Uri::from_parts(parts).map_err(|_| unsendable(scheme))?;
    Ok(())
}

fn put_cookie(scheme: &Scheme, name: &str, text: &str, request: &mut HttpRequest) -> Result<(), Error> {
    if text
        .bytes()
        .any(|byte| matches!(byte, b';' | b',' | b' ' | b'"' | b'\\') || byte.is_ascii_control())
    {
        return Err(unsendable(scheme));
    }
    let mut cookies = match request.headers().get(COOKIE) {
        Some(before) => [before.as_bytes(), b"; "].concat(),
        None => Vec::new(),
    };
    cookies.extend_from_slice(name.as_bytes());
    cookies.push(b'=');
    cookies.extend_from_slice(text.as_bytes());
    let mut value = HeaderValue::from_bytes(&cookies).map_err(|_| unsendable(scheme))?;
    value.set_sensitive(true);
    request.headers_mut().insert(COOKIE, value);
    Ok(())
}

fn unsendable(scheme: &Scheme) -> Error {
    Error::new(
        ErrorKind::Auth,
        format!(
            "the credential for `{}` has characters that cannot be sent",
            scheme.name
        ),
    )
}
