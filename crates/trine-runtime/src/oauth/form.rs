//! The form that is posted to an authorization server, and the values of it that must not appear in an error.

use http::HeaderValue;
use url::form_urlencoded::Serializer;

use super::super::auth::Secret;

/// The length from which a secret is looked for in a text.
const SHORTEST: usize = 4;

/// The parameters of a request, and the header that authenticates the application.
#[derive(Default)]
pub(super) struct Form {
    pairs: Vec<(String, String)>,
    pub(super) authorization: Option<HeaderValue>,
    secrets: Vec<String>,
}

impl Form {
    pub(super) fn of_grant(name: &str) -> Self {
        let mut form = Self::default();
        form.add("grant_type", name);
        form
    }

    pub(super) fn add(&mut self, name: &str, value: &str) {
        self.pairs.push((name.to_owned(), value.to_owned()));
    }

    pub(super) fn add_all(&mut self, pairs: &[(String, String)]) {
        self.pairs.extend_from_slice(pairs);
    }

    pub(super) fn add_secret(&mut self, name: &str, value: &Secret) {
        self.add(name, value.expose());
        self.hide(value.expose());
    }

    /// Remembers a secret that is sent outside of the body.
    pub(super) fn hide(&mut self, secret: &str) {
        if secret.len() >= SHORTEST {
            self.secrets.push(secret.to_owned());
        }
    }

    /// Returns the body.
    pub(super) fn encoded(&self) -> String {
        Serializer::new(String::new()).extend_pairs(&self.pairs).finish()
    }

    /// Returns a text of the server without the secrets of the request.
    pub(super) fn without_secrets(&self, text: &str) -> String {
        let hidden = |text: String, secret: &String| text.replace(secret.as_str(), "[redacted]");
        self.secrets.iter().fold(text.to_owned(), hidden)
    }
}
