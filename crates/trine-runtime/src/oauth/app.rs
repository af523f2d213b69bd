//! An application, as it is registered at an authorization server.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use super::super::auth::Secret;
use super::super::error::{Error, ErrorKind};
use super::super::params::form_component;
use super::form::Form;
use super::grant::Grant;
use super::server::{Endpoints, Server};
use super::{AuthorizationCode, Device, Token, Tokens};

/// An application as it is registered at an authorization server; RFC 6749 calls it a client.
#[derive(Debug, Clone)]
pub struct App {
    pub(super) server: Server,
    id: String,
    secret: Option<Secret>,
    secret_in: Option<SecretIn>,
}

/// The part of a request in which an application sends its secret (RFC 6749, section 2.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretIn {
    /// `Authorization: Basic …`, which every server must accept.
    Header,
    /// The parameter `client_secret`.
    Body,
}

impl App {
    /// Creates an application without a secret. The server may be given as the URL of its token endpoint.
    pub fn new(server: impl Into<Server>, client_id: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            id: client_id.into(),
            secret: None,
            secret_in: None,
        }
    }

    /// Sets the secret.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets the part of a request that contains the secret. By default the server's metadata decides, and without
    /// metadata it is the header.
    #[must_use]
    pub fn secret_in(mut self, place: SecretIn) -> Self {
        self.secret_in = Some(place);
        self
    }

    /// Returns tokens for the application itself (RFC 6749, section 4.4).
    pub fn client_credentials(&self) -> Tokens {
        Tokens::new(self.clone(), Grant::ClientCredentials, None)
    }

    /// Returns tokens for a user whose password the application knows (RFC 6749, section 4.3).
    pub fn password(&self, user: impl Into<String>, password: impl Into<Secret>) -> Tokens {
        Tokens::new(self.clone(), Grant::Password(user.into(), password.into()), None)
    }

    /// Returns tokens that are obtained with a refresh token (RFC 6749, section 6).
    pub fn refresh_token(&self, token: impl Into<Secret>) -> Tokens {
        self.tokens(Token::to_refresh(token.into()))
    }

    /// Returns tokens that begin with this one, which a user has granted or which was stored.
    pub fn tokens(&self, token: Token) -> Tokens {
        Tokens::new(self.clone(), Grant::Refresh, Some(token))
    }

    /// Starts a login with a browser, which the server redirects to `redirect_url` (RFC 6749, section 4.1).
    pub fn authorization_code(&self, redirect_url: impl Into<String>) -> AuthorizationCode {
        AuthorizationCode::new(self.clone(), redirect_url.into())
    }

    /// Starts a login with a browser on another device (RFC 8628).
    pub fn device(&self) -> Device {
        Device::new(self.clone())
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Adds the application's authentication to a request.
    pub(super) fn sign(&self, endpoints: &Endpoints, form: &mut Form) -> Result<(), Error> {
        let Some(secret) = &self.secret else {
            form.add("client_id", &self.id);
            return Ok(());
        };
        match self.secret_in.unwrap_or(endpoints.secret_in) {
            SecretIn::Header => {
                let pair = format!("{}:{}", form_component(&self.id), form_component(secret.expose()));
                let mut value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair)))
                    .map_err(|_| Error::new(ErrorKind::Config, "the application's secret cannot stand in a header"))?;
                value.set_sensitive(true);
                form.authorization = Some(value);
                form.hide(secret.expose());
            }
            SecretIn::Body => {
                form.add("client_id", &self.id);
                form.add_secret("client_secret", secret);
            }
        }
        Ok(())
    }
}
