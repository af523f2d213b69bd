//! The grants by which a token is obtained.

use std::fmt;
use std::time::SystemTime;

use super::super::auth::Secret;
use super::super::client::Tools;
use super::super::error::{Error, ErrorKind};
use super::form::Form;
use super::server::Endpoints;
use super::{App, Refusal, Token, endpoint};

/// The grant by which a token is obtained.
#[derive(Debug, Clone)]
pub(super) enum Grant {
    /// The application itself.
    ClientCredentials,
    /// A user's name and password.
    Password(String, Secret),
    /// The refresh token of the last token.
    Refresh,
}

/// The request for a token, without the grant.
#[derive(Clone, Default)]
pub(super) struct Wish {
    pub(super) scope: Option<String>,
    pub(super) params: Vec<(String, String)>,
}

/// Shows the names of the parameters alone.
impl fmt::Debug for Wish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.params.iter().map(|(name, _)| name);
        f.debug_struct("Wish")
            .field("scope", &self.scope)
            .field("params", &names.collect::<Vec<_>>())
            .finish()
    }
}

impl Wish {
    pub(super) fn add_scope(&mut self, scope: &str) {
        self.scope = Some(match self.scope.take() {
            Some(before) => format!("{before} {scope}"),
            None => scope.to_owned(),
        });
    }

    pub(super) fn add_to(&self, form: &mut Form) {
        if let Some(scope) = &self.scope {
            form.add("scope", scope);
        }
        form.add_all(&self.params);
    }
}

impl Grant {
    /// Returns true if another token can be obtained after this one.
    pub(super) fn outlasts(&self, last: &Token) -> bool {
        match self {
            Grant::ClientCredentials | Grant::Password(..) => true,
            Grant::Refresh => last.refresh_token.is_some(),
        }
    }

    /// Requests a token in place of the last one.
    pub(super) async fn token(
        &self,
        app: &App,
        wish: &Wish,
        last: Option<&Token>,
        tools: &Tools,
    ) -> Result<Token, Error> {
        let endpoints = app.server.endpoints(tools).await?;
        let last = last.and_then(|last| last.refresh_token.as_ref());
        match (self, last) {
            (Grant::ClientCredentials, _) => {
                let form = Form::of_grant("client_credentials");
                asked(app, &endpoints, wish, form, tools).await
            }
            (Grant::Password(user, password), Some(last)) => {
                match refreshed(app, &endpoints, wish, last, tools).await {
                    Err(error) if Refusal::of(&error).is_some_and(Refusal::is_final) => {
                        with_password(app, &endpoints, wish, (user, password), tools).await
                    }
                    outcome => outcome,
                }
            }
            (Grant::Password(user, password), None) => {
                with_password(app, &endpoints, wish, (user, password), tools).await
            }
            (Grant::Refresh, Some(last)) => refreshed(app, &endpoints, wish, last, tools).await,
            (Grant::Refresh, None) => Err(Error::new(
                ErrorKind::Auth,
                "the token is over, and there is no refresh token: log in again",
            )),
        }
    }
}

async fn with_password(
    app: &App,
    endpoints: &Endpoints,
    wish: &Wish,
    (user, password): (&str, &Secret),
    tools: &Tools,
) -> Result<Token, Error> {
    let mut form = Form::of_grant("password");
    form.add("username", user);
    form.add_secret("password", password);
    asked(app, endpoints, wish, form, tools).await
}

async fn refreshed(
    app: &App,
    endpoints: &Endpoints,
    wish: &Wish,
    last: &Secret,
    tools: &Tools,
) -> Result<Token, Error> {
    let mut form = Form::of_grant("refresh_token");
    form.add_secret("refresh_token", last);
    wish.add_to(&mut form);
    app.sign(endpoints, &mut form)?;
    let url = endpoints.refresh.as_ref().unwrap_or(&endpoints.token);
    let (response, sent) = endpoint::post(url, &form, tools).await?;
    let mut token = Token::read(&response, url, sent)?;
    // The server may leave it out to say that it stays the same.
    token.refresh_token.get_or_insert_with(|| last.clone());
    Ok(token)
}

async fn asked(app: &App, endpoints: &Endpoints, wish: &Wish, mut form: Form, tools: &Tools) -> Result<Token, Error> {
    wish.add_to(&mut form);
    token(app, endpoints, form, tools).await
}

/// Requests a token with a form that lacks only the client's authentication.
pub(super) async fn token(app: &App, endpoints: &Endpoints, mut form: Form, tools: &Tools) -> Result<Token, Error> {
    app.sign(endpoints, &mut form)?;
    let (response, sent): (_, SystemTime) = endpoint::post(&endpoints.token, &form, tools).await?;
    Token::read(&response, &endpoints.token, sent)
}
