//! The metadata of an authorization server (OpenID Connect Discovery 1.0, RFC 8414).

use url::Url;

use super::super::client::Tools;
use super::super::error::Error;
use super::super::wire::Json;
use super::SecretIn;
use super::endpoint::{self, no_token, text};
use super::server::config;

/// The metadata of an authorization server.
#[derive(Debug)]
pub(super) struct Metadata {
    pub(super) issuer: String,
    pub(super) token: Option<String>,
    pub(super) authorization: Option<String>,
    pub(super) device: Option<String>,
    pub(super) secret_in: SecretIn,
}

/// Requests the metadata of a server. Its issuer must be that of the URL, or the one that the caller states.
pub(super) async fn found(url: &Url, issuer: Option<&str>, tools: &Tools) -> Result<Metadata, Error> {
    let expected = match issuer {
        Some(issuer) => issuer.to_owned(),
        None => issuer_of(url).ok_or_else(|| {
            config("the metadata URL of the authorization server has no `/.well-known/` in it: say who the issuer is")
        })?,
    };
    let response = endpoint::get(url, tools).await?;
    let issuer = text(&response, "issuer").unwrap_or_default();
    if issuer.trim_end_matches('/') != expected.trim_end_matches('/') {
        let why = format!("it says that it is {issuer:?}, expected {expected:?}");
        return Err(no_token(url, &why));
    }
    let owned = |name| text(&response, name).map(str::to_owned);
    Ok(Metadata {
        issuer: issuer.to_owned(),
        token: owned("token_endpoint"),
        authorization: owned("authorization_endpoint"),
        device: owned("device_authorization_endpoint"),
        secret_in: secret_in(&response),
    })
}

/// Returns the issuer whose metadata are at this URL: `/a/.well-known/openid-configuration` and
/// `/.well-known/oauth-authorization-server/a` are those of `/a`.
fn issuer_of(url: &Url) -> Option<String> {
    let (before, after) = url.path().split_once("/.well-known/")?;
    let behind = after.split_once('/').map_or("", |(_, behind)| behind);
    let path = match behind {
        "" => before.to_owned(),
        behind => format!("{before}/{behind}"),
    };
    Some(format!("{}{path}", url.origin().ascii_serialization()))
}

/// Returns the header, unless the metadata list the body alone.
fn secret_in(response: &Json) -> SecretIn {
    let methods = response
        .get("token_endpoint_auth_methods_supported")
        .and_then(Json::as_array);
    let has = |name| methods.is_some_and(|methods| methods.iter().any(|method| method == name));
    match has("client_secret_post") && !has("client_secret_basic") {
        true => SecretIn::Body,
        false => SecretIn::Header,
    }
}
