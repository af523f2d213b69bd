//! An authorization server and its endpoints.

use std::sync::{Arc, OnceLock};

use url::Url;

use super::super::client::Tools;
use super::super::client::base_url::is_this_machine;
use super::super::error::{Error, ErrorKind};
use super::SecretIn;
use super::discovery::{self, Metadata};

/// An authorization server: its token endpoint and its login page, or the URL of metadata that list them.
///
/// A URL may be relative to the API's base URL. Each has to be `https`, or to lead to this machine.
#[derive(Debug, Clone, Default)]
pub struct Server {
    token: Option<String>,
    refresh: Option<String>,
    authorization: Option<String>,
    device: Option<String>,
    metadata: Option<String>,
    issuer: Option<String>,
    /// The metadata that discovery found.
    found: Arc<OnceLock<Metadata>>,
}

/// The endpoints of an authorization server.
#[derive(Debug)]
pub(super) struct Endpoints {
    pub(super) token: Url,
    pub(super) refresh: Option<Url>,
    pub(super) authorization: Option<Url>,
    pub(super) device: Option<Url>,
    /// The part of a request in which the server expects the secret of an application.
    pub(super) secret_in: SecretIn,
    /// The issuer that the server states.
    pub(super) issuer: Option<String>,
}

impl Server {
    /// Creates a server with this token endpoint.
    pub fn new(token_url: impl Into<String>) -> Self {
        Self {
            token: Some(token_url.into()),
            ..Self::default()
        }
    }

    /// Creates a server whose metadata at this URL list its endpoints: `https://…/.well-known/openid-configuration`,
    /// or `/.well-known/oauth-authorization-server` (RFC 8414). The metadata are requested when the first token is
    /// needed.
    pub fn discovered(metadata_url: impl Into<String>) -> Self {
        Self {
            metadata: Some(metadata_url.into()),
            ..Self::default()
        }
    }

    /// Sets the URL that renews tokens, if it differs from the one that issues them.
    #[must_use]
    pub fn refresh_url(mut self, url: impl Into<String>) -> Self {
        self.refresh = Some(url.into());
        self
    }

    /// Sets the URL of the page on which users grant access.
    #[must_use]
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.authorization = Some(url.into());
        self
    }

    /// Sets the URL from which devices request a code.
    #[must_use]
    pub fn device_url(mut self, url: impl Into<String>) -> Self {
        self.device = Some(url.into());
        self
    }

    /// Sets the issuer that the metadata must state, if they are not at a well-known path below it.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Returns the endpoints; requests the server's metadata once, if that is needed.
    pub(super) async fn endpoints(&self, tools: &Tools) -> Result<Endpoints, Error> {
        let found = match (&self.metadata, self.found.get()) {
            (None, _) => None,
            (Some(_), Some(found)) => Some(found),
            (Some(url), None) => {
                let url = resolved(url, "metadata", tools)?;
                let found = discovery::found(&url, self.issuer.as_deref(), tools).await?;
                Some(self.found.get_or_init(|| found))
            }
        };
        self.with(found, tools)
    }

    fn with(&self, found: Option<&Metadata>, tools: &Tools) -> Result<Endpoints, Error> {
        let of = |given: &Option<String>, found: Option<&Option<String>>, what| -> Result<Option<Url>, Error> {
            let url = given.as_ref().or(found.and_then(Option::as_ref));
            url.map(|url| resolved(url, what, tools)).transpose()
        };
        let token = of(&self.token, found.map(|found| &found.token), "token")?;
        Ok(Endpoints {
            token: token.ok_or_else(|| config("the authorization server has no token URL"))?,
            refresh: of(&self.refresh, None, "refresh")?,
            authorization: of(
                &self.authorization,
                found.map(|found| &found.authorization),
                "authorization",
            )?,
            device: of(&self.device, found.map(|found| &found.device), "device")?,
            secret_in: found.map_or(SecretIn::Header, |found| found.secret_in),
            issuer: found.map(|found| found.issuer.clone()),
        })
    }
}

impl From<&str> for Server {
    fn from(token_url: &str) -> Self {
        Self::new(token_url)
    }
}

impl From<String> for Server {
    fn from(token_url: String) -> Self {
        Self::new(token_url)
    }
}

/// Returns a URL that secrets may be sent to.
fn resolved(text: &str, what: &str, tools: &Tools) -> Result<Url, Error> {
    let unusable = |why: &str| {
        Error::new(
            ErrorKind::Config,
            format!("the {what} URL of the authorization server {why}"),
        )
    };
    let mut url = match Url::parse(text) {
        Err(url::ParseError::RelativeUrlWithoutBase) => {
            let mut base = tools.core().root_url()?;
            if !base.path().ends_with('/') {
                base.set_path(&format!("{}/", base.path()));
            }
            base.set_query(None);
            base.join(text)
        }
        parsed => parsed,
    }
    .map_err(|error| unusable("is not a URL").with_source(error))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(unusable("has a user or a password in it"));
    }
    url.set_fragment(None);
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_this_machine(&url) => Ok(url),
        _ => Err(unusable("is not https: no secret is sent there")),
    }
}

pub(super) fn config(message: &'static str) -> Error {
    Error::new(ErrorKind::Config, message)
}
