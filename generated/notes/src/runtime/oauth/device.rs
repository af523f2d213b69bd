//! Login with a browser on another device (RFC 8628).

use std::fmt;
use std::time::{Duration, SystemTime};

use super::super::auth::Secret;
use super::super::client::{Core, Mode, Tools};
use super::super::error::{Error, ErrorKind};
use super::form::Form;
use super::grant::{self, Wish};
use super::server::{Endpoints, config};
use super::token::seconds;
use super::{App, Refusal, Token, endpoint};

/// The wait between two requests if the server states none, and the time that is added after each `slow_down`.
const STEP: Duration = Duration::from_secs(5);

/// A login with a browser on another device: the user is shown a code and a URL, and agrees there.
///
/// ```text
/// let flow = app.device().scope("read");
/// let login = flow.start(&client).await?;         // show login.user_code and login.verification_url
/// let token = flow.wait(&client, &login).await?;  // until the user has agreed
/// ```
#[derive(Debug, Clone)]
pub struct Device {
    app: App,
    wish: Wish,
}

/// A login that waits for the user.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceLogin {
    /// The code that the user types in.
    pub user_code: String,
    /// The URL at which the user types it in.
    pub verification_url: String,
    /// The URL with the code in it, for a QR code.
    pub verification_url_complete: Option<String>,
    /// The end of the code's validity.
    pub expires_at: SystemTime,
    /// The wait between two requests.
    pub interval: Duration,
    device_code: Secret,
}

impl Device {
    pub(super) fn new(app: App) -> Self {
        Self {
            app,
            wish: Wish::default(),
        }
    }

    /// Adds scopes to the request, separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.wish.add_scope(&scope.into());
        self
    }

    /// Adds a parameter to the first request, such as `audience`.
    #[must_use]
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.wish.params.push((name.into(), value.into()));
        self
    }

    /// Requests a code to show to the user.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the server has no usable URL for this, [`ErrorKind::Auth`] when it gives no code.
    pub async fn start(&self, client: &impl AsRef<Core>) -> Result<DeviceLogin, Error> {
        self.start_with(Tools::of(client.as_ref(), Mode::Async)?).await
    }

    /// Does the same as [`Device::start`] on this thread.
    ///
    /// # Errors
    /// The same.
    #[cfg(feature = "blocking")]
    pub fn start_blocking(&self, client: &impl AsRef<Core>) -> Result<DeviceLogin, Error> {
        let tools = Tools::of(client.as_ref(), Mode::Blocking)?;
        super::super::transport::block_on(self.start_with(tools))
    }

    async fn start_with(&self, tools: Tools) -> Result<DeviceLogin, Error> {
        let endpoints = self.app.server.endpoints(&tools).await?;
        let Some(url) = &endpoints.device else {
            return Err(config("the authorization server has no device URL"));
        };
        let mut form = Form::default();
        self.wish.add_to(&mut form);
        self.app.sign(&endpoints, &mut form)?;
        // Some servers want to see it even where the header says it.
        if form.authorization.is_some() {
            form.add("client_id", self.app.id());
        }
        let (response, sent) = endpoint::post(url, &form, &tools).await?;
        let text = |name| endpoint::text(&response, name).map(str::to_owned);
        let url_of = |url, old| text(url).or_else(|| text(old));
        let (Some(user_code), Some(verification_url), Some(device_code)) = (
            text("user_code"),
            url_of("verification_uri", "verification_url"),
            text("device_code"),
        ) else {
            return Err(endpoint::no_token(url, "the response has no code to show"));
        };
        let lifetime = seconds(&response, "expires_in").unwrap_or(Duration::from_secs(600));
        Ok(DeviceLogin {
            user_code,
            verification_url,
            verification_url_complete: url_of("verification_uri_complete", "verification_url_complete"),
            expires_at: sent.checked_add(lifetime).unwrap_or(sent),
            interval: seconds(&response, "interval").unwrap_or(STEP),
            device_code: device_code.into(),
        })
    }

    /// Waits until the user has agreed.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] when the user said no, or not in time.
    pub async fn wait(&self, client: &impl AsRef<Core>, login: &DeviceLogin) -> Result<Token, Error> {
        let tools = Tools::of(client.as_ref(), Mode::Async)?;
        self.wait_with(tools, login).await
    }

    /// Does the same as [`Device::wait`] on this thread.
    ///
    /// # Errors
    /// The same.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(&self, client: &impl AsRef<Core>, login: &DeviceLogin) -> Result<Token, Error> {
        let tools = Tools::of(client.as_ref(), Mode::Blocking)?;
        super::super::transport::block_on(self.wait_with(tools, login))
    }

    async fn wait_with(&self, tools: Tools, login: &DeviceLogin) -> Result<Token, Error> {
        let endpoints = self.app.server.endpoints(&tools).await?;
        let mut interval = login.interval;
        loop {
            let Some(asked_at) = tools.clock().now().checked_add(interval) else {
                return Err(over());
            };
            if asked_at >= login.expires_at {
                return Err(over());
            }
            tools.clock().sleep(interval).await;
            match self.asked(&endpoints, login, &tools).await {
                Ok(token) => return Ok(token),
                Err(error) => interval = next_interval(interval, error)?,
            }
        }
    }

    async fn asked(&self, endpoints: &Endpoints, login: &DeviceLogin, tools: &Tools) -> Result<Token, Error> {
        let mut form = Form::of_grant("urn:ietf:params:oauth:grant-type:device_code");
        form.add_secret("device_code", &login.device_code);
        grant::token(&self.app, endpoints, form, tools).await
    }
}

/// Returns the wait before the next request, if this response allows one (section 3.5).
fn next_interval(interval: Duration, error: Error) -> Result<Duration, Error> {
    match Refusal::of(&error).map(|refusal| refusal.code.as_str()) {
        Some("authorization_pending") => Ok(interval),
        Some("slow_down") => Ok(interval.saturating_add(STEP)),
        // A server that does not respond gets fewer requests.
        None if error.is_retryable() => Ok(interval.max(Duration::from_secs(1)).saturating_mul(2)),
        Some(_) | None => Err(error),
    }
}

fn over() -> Error {
    Error::new(ErrorKind::Auth, "the login was not agreed to in time")
}

/// Hides the values that would let somebody else take the token.
impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin")
            .field("verification_url", &self.verification_url)
            .field("expires_at", &self.expires_at)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
