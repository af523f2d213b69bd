//! Logging in with a browser (RFC 6749, section 4.1, with RFC 7636).

use url::Url;
use url::form_urlencoded;

use super::super::auth::Secret;
use super::super::client::{Core, Mode, Tools};
use super::super::error::{Error, ErrorKind};
use super::form::Form;
use super::grant::{self, Wish};
use super::server::{Endpoints, config};
use super::{App, Refusal, Token, endpoint, pkce};

/// A login with a browser: the user is sent to a URL, agrees there, and is redirected back with a code, which is
/// exchanged for a token.
///
/// ```text
/// let flow = app.authorization_code("http://localhost:8000/back").scope("read");
/// let login = flow.begin(&client).await?;                      // send the user to login.url
/// let token = flow.finish(&client, &login, &came_back).await?; // the URL that the user came back to
/// let client = Client::builder().oauth2_source(app.tokens(token))…
/// ```
#[derive(Debug, Clone)]
pub struct AuthorizationCode {
    app: App,
    redirect_url: String,
    wish: Wish,
}

/// A login that has begun. It can be stored while the user is away: [`AuthorizationCode::finish`] needs only its
/// state and its verifier.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Login {
    /// The URL to send the user to.
    pub url: String,
    /// The value that the server sends back, so that no other user's code is accepted.
    pub state: String,
    /// The proof that the code is exchanged by the application that requested it. It must not leave the application.
    pub verifier: Secret,
}

impl Login {
    /// Restores a login that was stored.
    pub fn kept(state: impl Into<String>, verifier: impl Into<Secret>) -> Self {
        Self {
            url: String::new(),
            state: state.into(),
            verifier: verifier.into(),
        }
    }
}

impl AuthorizationCode {
    pub(super) fn new(app: App, redirect_url: String) -> Self {
        Self {
            app,
            redirect_url,
            wish: Wish::default(),
        }
    }

    /// Adds scopes to the request, separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.wish.add_scope(&scope.into());
        self
    }

    /// Adds a parameter to the URL that the user is sent to: `prompt`, `login_hint`, `audience`.
    #[must_use]
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.wish.params.push((name.into(), value.into()));
        self
    }

    /// Begins a login.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the server has no usable authorization URL, [`ErrorKind::Auth`] when it had to be
    /// asked for it and did not say.
    pub async fn begin(&self, client: &impl AsRef<Core>) -> Result<Login, Error> {
        self.begin_with(Tools::of(client.as_ref(), Mode::Async)?).await
    }

    /// Does the same as [`AuthorizationCode::begin`] on this thread.
    ///
    /// # Errors
    /// The same.
    #[cfg(feature = "blocking")]
    pub fn begin_blocking(&self, client: &impl AsRef<Core>) -> Result<Login, Error> {
        let tools = Tools::of(client.as_ref(), Mode::Blocking)?;
        super::super::transport::block_on(self.begin_with(tools))
    }

    async fn begin_with(&self, tools: Tools) -> Result<Login, Error> {
        let endpoints = self.app.server.endpoints(&tools).await?;
        let Some(mut url) = endpoints.authorization else {
            return Err(config("the authorization server has no authorization URL"));
        };
        let (state, verifier) = (pkce::random()?, pkce::random()?);
        let mut query = url.query_pairs_mut();
        query
            .append_pair("response_type", "code")
            .append_pair("client_id", self.app.id())
            .append_pair("redirect_uri", &self.redirect_url)
            .append_pair("state", &state)
            .append_pair("code_challenge", &pkce::challenge(&verifier))
            .append_pair("code_challenge_method", "S256");
        if let Some(scope) = &self.wish.scope {
            query.append_pair("scope", scope);
        }
        query.extend_pairs(&self.wish.params);
        drop(query);
        Ok(Login {
            url: url.into(),
            state,
            verifier: verifier.into(),
        })
    }

    /// Exchanges the user's code for a token. `callback_url` is the URL that the user was redirected to, or its
    /// query.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] when the response is not one to this login, when the user or the server said no, and when
    /// there is no token.
    pub async fn finish(&self, client: &impl AsRef<Core>, login: &Login, callback_url: &str) -> Result<Token, Error> {
        let tools = Tools::of(client.as_ref(), Mode::Async)?;
        self.finish_with(tools, login, callback_url).await
    }

    /// Does the same as [`AuthorizationCode::finish`] on this thread.
    ///
    /// # Errors
    /// The same.
    #[cfg(feature = "blocking")]
    pub fn finish_blocking(
        &self,
        client: &impl AsRef<Core>,
        login: &Login,
        callback_url: &str,
    ) -> Result<Token, Error> {
        let tools = Tools::of(client.as_ref(), Mode::Blocking)?;
        super::super::transport::block_on(self.finish_with(tools, login, callback_url))
    }

    async fn finish_with(&self, tools: Tools, login: &Login, callback_url: &str) -> Result<Token, Error> {
        let endpoints = self.app.server.endpoints(&tools).await?;
        let code = code(callback_url, &login.state, &endpoints)?;
        let mut form = Form::of_grant("authorization_code");
        form.add_secret("code", &code);
        form.add("redirect_uri", &self.redirect_url);
        form.add_secret("code_verifier", &login.verifier);
        grant::token(&self.app, &endpoints, form, &tools).await
    }
}

/// Returns the code in the response to a login (RFC 6749, section 4.1.2; RFC 9207).
fn code(callback_url: &str, state: &str, endpoints: &Endpoints) -> Result<Secret, Error> {
    let query = callback_url.split_once('?').map_or(callback_url, |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
    let value = |name: &str| pairs.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_ref());
    if state.is_empty() || value("state") != Some(state) {
        return Err(not_taken("its `state` is not the one that this login began with"));
    }
    if let (Some(issuer), Some(expected)) = (value("iss"), &endpoints.issuer) {
        if issuer != expected {
            return Err(not_taken("it is from another authorization server"));
        }
    }
    if let Some(error) = value("error") {
        let refusal = Refusal::new(error, None).with(value("error_description"), value("error_uri"));
        return Err(endpoint::refused(at(endpoints), refusal));
    }
    match value("code") {
        Some(code) if !code.is_empty() => Ok(code.into()),
        Some(_) | None => Err(not_taken("it has no `code`")),
    }
}

fn at(endpoints: &Endpoints) -> &Url {
    endpoints.authorization.as_ref().unwrap_or(&endpoints.token)
}

fn not_taken(why: &str) -> Error {
    Error::new(
        ErrorKind::Auth,
        format!("the response to the login is not taken: {why}"),
    )
}
