//! Tokens of OAuth 2 (RFC 6749, 7636, 8628) and OpenID Connect: obtained, stored, and renewed for all calls of a
//! client.
//!
//! ```text
//! let app = App::new("https://auth.example/token", "my-id").secret("…");
//! let client = Client::builder().oauth2_source(app.client_credentials().scope("read"))…
//! ```
//!
//! [`Tokens`] is a source of tokens. It makes one request for all calls that wait, requests a new token before the
//! old one expires, and another one if the API responds with 401. If a user has to agree first, [`AuthorizationCode`]
//! or [`Device`] obtains the first [`Token`], and [`App::tokens`] makes a source of it. Requests use the transport of
//! the client whose calls need the token, and go to `https` or to this machine only.

mod app;
mod code;
mod device;
mod discovery;
mod endpoint;
mod flight;
mod form;
mod grant;
mod pkce;
mod refusal;
mod server;
mod token;
mod tokens;

pub use self::app::{App, SecretIn};
pub use self::code::{AuthorizationCode, Login};
pub use self::device::{Device, DeviceLogin};
pub use self::refusal::Refusal;
pub use self::server::Server;
pub use self::token::Token;
pub use self::tokens::Tokens;
