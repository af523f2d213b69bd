//! The client itself, planned: headers of responses, webhooks, servers, credentials.

use super::{Docs, KeyLocation, Place, RustType, ServerVariable};
use crate::{RefusedName, Setting};

/// A header of responses: a constant that it is read with.
#[derive(Debug, Clone)]
pub struct HeaderPlan {
    /// The constant.
    pub ident: String,
    /// The key of its name in the lock.
    pub key: String,
    /// The header's name, in lower case.
    pub name: String,
    /// The type that it is read as.
    pub ty: RustType,
    /// The format of its value.
    pub format: HeaderFormat,
    /// The document's text about it.
    pub docs: Docs,
    /// The place in the document that it comes from.
    pub place: Place,
}

/// The format of a header's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeaderFormat {
    /// A text.
    Text,
    /// A number or a Boolean.
    Literal,
    /// Texts with commas between them.
    Texts,
    /// Numbers or Booleans with commas between them.
    Literals,
    /// JSON.
    Json,
}

/// A request that the server sends of itself.
#[derive(Debug, Clone)]
pub struct WebhookPlan {
    /// The variant.
    pub ident: String,
    /// Its name in the document.
    pub name: String,
    /// The type of its body, if that is JSON.
    pub payload: Option<RustType>,
    /// The document's text about it.
    pub docs: Docs,
    /// The place in the document that it comes from.
    pub place: Place,
}

/// A server to choose.
#[derive(Debug, Clone)]
pub struct ServerPlan {
    /// The variant.
    pub ident: String,
    /// Its URL, its variables in braces.
    pub url: String,
    /// The variables of that URL.
    pub variables: Vec<ServerVariable>,
    /// The document's text about it.
    pub description: Option<String>,
}

/// The client's own shape.
#[derive(Debug, Clone)]
pub struct ClientPlan {
    /// The servers to choose from; none where there is no choice.
    pub servers: Vec<ServerPlan>,
    /// The URL of the first server, its variables in braces; empty where there is none.
    pub base_url: String,
    /// The variables of that URL.
    pub variables: Vec<ServerVariable>,
    /// The environment variable of the base URL (`HUMANLOOP_BASE_URL`).
    pub base_url_env: String,
    /// The header that an idempotency key goes into; `None` for `Idempotency-Key`.
    pub idempotency_header: Option<String>,
    /// The security schemes of the document, in its order.
    pub schemes: Vec<SchemePlan>,
    /// The builder's methods, one per scheme that can be given.
    pub credentials: Vec<CredentialPlan>,
    /// The one of them that is enough for the most operations, by index; `None` if there is none.
    pub usual: Option<usize>,
    /// The builder's methods for credentials of no scheme.
    pub any: Vec<AnyCredential>,
    /// The builder's other methods, in the order in which they are declared.
    pub settings: Vec<Setting>,
    /// `Client::new`.
    pub new: NewClient,
    /// The names of credentials by the user that no method has.
    pub refused: Vec<RefusedName>,
}

/// A builder's method for a credential that is of no scheme of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnyCredential {
    /// `bearer_token(token)`
    BearerToken,
    /// `header_key(name, key)`
    HeaderKey,
}

impl AnyCredential {
    /// Every one, in the order in which they are declared.
    pub const ALL: [Self; 2] = [Self::BearerToken, Self::HeaderKey];

    /// The name of the method.
    pub fn method(self) -> &'static str {
        match self {
            Self::BearerToken => "bearer_token",
            Self::HeaderKey => "header_key",
        }
    }
}

/// The arguments of `Client::new`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewClient {
    /// Nothing, and there is `Default`.
    Bare,
    /// One credential, by index into [`ClientPlan::credentials`].
    With(usize),
    /// There is no such function: no credential is enough for most operations. The builder takes several.
    Absent,
}

/// A scope of a token.
#[derive(Debug, Clone)]
pub struct ScopePlan {
    /// The constant.
    pub ident: String,
    /// The scope.
    pub scope: String,
    /// The document's text about it.
    pub docs: String,
}

/// The source of a scheme's tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppPlan {
    /// The document at this URL (OpenID Connect Discovery).
    Discovered(String),
    /// At these URLs.
    Stated {
        /// The URL that issues tokens.
        token_url: String,
        /// The URL that renews them, if it is another.
        refresh_url: Option<String>,
        /// The URL at which a person grants access.
        authorization_url: Option<String>,
        /// The URL that a device asks for a code.
        device_url: Option<String>,
    },
}

/// A security scheme.
#[derive(Debug, Clone)]
pub struct SchemePlan {
    /// Its name in the document.
    pub name: String,
    /// The form in which its credential is sent.
    pub sent: SentAs,
    /// The environment variables of its credential, where it can be given.
    pub env: Vec<String>,
    /// Those of its old names.
    pub old_env: Vec<Vec<String>>,
}

/// The form in which a credential is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SentAs {
    /// A key under a name.
    ApiKey(KeyLocation, String),
    /// RFC 7617.
    Basic,
    /// RFC 6750.
    Bearer,
    /// Another scheme of the `Authorization` header whose credential is a token, by its name.
    Http(String),
    /// A scheme of the `Authorization` header whose credential is computed, by its name.
    Computed(String),
    /// A client certificate.
    MutualTls,
}

/// The arguments of the builder's method for a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenAs {
    /// A user and a password.
    Basic,
    /// A key.
    Key,
    /// A token, or a source of tokens.
    Token,
}

/// The grant by which an app requests tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    /// RFC 6749, section 4.3.
    Password,
    /// RFC 6749, section 4.4.
    ClientCredentials,
}

/// The way in which a scheme is given to the builder.
#[derive(Debug, Clone)]
pub struct CredentialPlan {
    /// The builder's method.
    pub method: String,
    /// The scheme's name in the document.
    pub scheme: String,
    /// The document's text about the scheme.
    pub docs: Docs,
    /// The arguments of the method.
    pub given: GivenAs,
    /// The grant that the documentation of its app shows.
    pub grant: Grant,
    /// The source of its tokens, if the document states one.
    pub app: Option<AppPlan>,
    /// The environment variables (`HUMANLOOP_API_KEY`); of a user and a password, two.
    pub env: Vec<String>,
    /// The names from before, which are deprecated.
    pub old: Vec<OldCredential>,
}

/// A name that the builder's method for a credential had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldCredential {
    /// The method.
    pub method: String,
    /// The environment variables that went with it.
    pub env: Vec<String>,
}

impl CredentialPlan {
    /// The name of the argument that takes the key or the token.
    pub fn argument(&self) -> &'static str {
        match self.given {
            GivenAs::Token if !self.method.ends_with("key") => "token",
            GivenAs::Basic => "password",
            GivenAs::Key | GivenAs::Token => "key",
        }
    }

    /// The functions under an old name, each with its new one.
    pub fn renamed(&self, old: &OldCredential) -> Vec<(String, String)> {
        let beside = [
            self.source_method(&old.method).zip(self.source_method(&self.method)),
            self.app_method(&old.method).zip(self.app_method(&self.method)),
        ];
        let own = (old.method.clone(), self.method.clone());
        [own].into_iter().chain(beside.into_iter().flatten()).collect()
    }

    /// The builder's method that takes a source of tokens, beside the one that takes a token.
    pub fn source_method(&self, method: &str) -> Option<String> {
        match self.given {
            GivenAs::Token => Some(format!("{}_source", method.trim_end_matches('_'))),
            GivenAs::Basic | GivenAs::Key => None,
        }
    }

    /// The builder's function that makes an app, beside the method that takes a token.
    pub fn app_method(&self, method: &str) -> Option<String> {
        self.app.as_ref()?;
        Some(format!("{}_app", method.trim_end_matches('_')))
    }
}
