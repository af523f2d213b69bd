//! The names that the builder's methods for credentials ask for.
//!
//! ```text
//! the only scheme of its kind      the kind's: `api_key`, `bearer_token`, `basic_auth`, `oauth2`, `openid_connect`
//! another scheme of HTTP           its name and `token`: `ssws_token`
//! a bearer token that the document
//! calls an API key                 `api_key`
//! several of one kind              the scheme's name, without `Auth`, `Security`, `Scheme` behind a kind:
//!                                  `AdminApiKeyAuth` is `admin_api_key`
//! a name that tells nothing apart  the name of the header, parameter or cookie: `sec0` in `X-App-Id` is `app_id`
//! ```

use std::collections::BTreeMap;

use trine_ir::{Credential, Scheme};

use crate::ident;

/// Words that say that a scheme is one, and nothing of it.
const EMPTY: &[&str] = &[
    "auth",
    "authentication",
    "authorization",
    "credential",
    "credentials",
    "scheme",
    "security",
];

/// Words that say of which kind a credential is.
const KINDS: &[&str] = &[
    "apikey", "basic", "bearer", "jwt", "key", "oauth", "oauth2", "oidc", "openid", "password", "secret", "token",
];

/// Words that, with a number behind them, are a number alone.
const COUNTED: &[&str] = &["api", "default", "sec"];

/// The texts that the methods ask to be called by. They do not depend on the order of the schemes, and two may be equal.
pub(super) fn texts(schemes: &[&Scheme]) -> Vec<String> {
    let usual: Vec<String> = schemes.iter().map(|scheme| usual(scheme)).collect();
    let told = |(scheme, text): (&&Scheme, &String)| match count(&usual, text) {
        1 => text.clone(),
        _ => told_apart(scheme),
    };
    let apart: Vec<String> = schemes.iter().zip(&usual).map(told).collect();
    let whole = |(scheme, text): (&&Scheme, &String)| match count(&apart, text) {
        1 => text.clone(),
        _ => match ident::words(&scheme.name).as_slice() {
            [] => scheme.name.clone(),
            words => words.join("_"),
        },
    };
    schemes.iter().zip(&apart).map(whole).collect()
}

fn count(texts: &[String], text: &str) -> usize {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    texts.iter().for_each(|one| *counts.entry(one).or_default() += 1);
    counts.get(text).copied().unwrap_or_default()
}

/// The name by the kind of the credential.
fn usual(scheme: &Scheme) -> String {
    match &scheme.credential {
        Credential::ApiKey(..) => "api_key".to_owned(),
        Credential::Bearer if is_called_key(&scheme.name) => "api_key".to_owned(),
        Credential::Bearer => "bearer_token".to_owned(),
        Credential::Basic => "basic_auth".to_owned(),
        Credential::OAuth2(_) => "oauth2".to_owned(),
        Credential::OpenIdConnect(_) => "openid_connect".to_owned(),
        Credential::Http(name) => of_http(name),
        // Neither has a method.
        Credential::Computed(_) | Credential::MutualTls => scheme.name.clone(),
    }
}

/// Returns true if a name has the words `api key`.
fn is_called_key(name: &str) -> bool {
    let words = ident::words(name);
    let is_key = |pair: &[String]| matches!(pair, [api, key] if api == "api" && key == "key");
    words.iter().any(|word| word == "apikey") || words.windows(2).any(is_key)
}

/// The name of a scheme of HTTP that is neither basic nor bearer.
fn of_http(name: &str) -> String {
    let mut words = ident::words(name);
    if !words.last().is_some_and(|last| is_kind(last)) {
        words.push("token".to_owned());
    }
    words.join("_")
}

fn is_kind(word: &str) -> bool {
    KINDS.contains(&word)
}

fn is_empty(word: &str) -> bool {
    EMPTY.contains(&word)
}

/// The name of one of several schemes of a kind.
fn told_apart(scheme: &Scheme) -> String {
    let mut words = ident::words(&scheme.name);
    if let Credential::ApiKey(_, name) = &scheme.credential
        && tells_nothing(&words)
    {
        let wire = ident::words(name);
        words = match wire.strip_prefix(&["x".to_owned()]) {
            Some(rest) if !rest.is_empty() => rest.to_vec(),
            Some(_) | None => wire,
        };
    }
    while let [.., kind, last] = words.as_slice()
        && is_empty(last)
        && is_kind(kind)
    {
        words.pop();
    }
    match words.last().map(String::as_str) {
        Some("apikey") => {
            words.pop();
            words.extend(["api".to_owned(), "key".to_owned()]);
        }
        Some("bearer") => words.push("token".to_owned()),
        Some("basic") => words.push("auth".to_owned()),
        Some("oauth") if words.len() == 1 => words = vec!["oauth2".to_owned()],
        Some(_) => {}
        None => return usual(scheme),
    }
    words.join("_")
}

/// Returns true if words are single letters, or say nothing but a kind and a number.
fn tells_nothing(words: &[String]) -> bool {
    let stem = |word: &String| word.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let is_counted = words.last().is_some_and(|last| stem(last) != *last);
    let says = |word: &String| {
        let stem = stem(word);
        !stem.is_empty() && !is_kind(&stem) && !is_empty(&stem) && !COUNTED.contains(&stem.as_str())
    };
    words.iter().all(|word| word.chars().count() == 1) || is_counted && !words.iter().any(says)
}

#[cfg(test)]
mod tests {
    use trine_ir::{Docs, Flows, KeyLocation};

    use super::*;

    fn key(header: &str) -> Credential {
        Credential::ApiKey(KeyLocation::Header, header.to_owned())
    }

    fn names(schemes: &[(&str, Credential)]) -> Vec<String> {
        let schemes = schemes.iter().map(|(name, credential)| Scheme {
            name: (*name).to_owned(),
            docs: Docs::default(),
            credential: credential.clone(),
        });
        let schemes: Vec<Scheme> = schemes.collect();
        texts(&schemes.iter().collect::<Vec<_>>())
    }

    #[test]
    fn only_scheme_of_a_kind_has_the_name_of_the_kind_whatever_it_is_called() {
        let schemes = [
            ("sec0", key("X-Key")),
            ("loginSecurity", Credential::Bearer),
            ("HttpScheme", Credential::Basic),
            ("app_sec_scopes", Credential::OAuth2(Flows::default())),
            ("sso", Credential::OpenIdConnect(None)),
            ("other", Credential::Http("SSWS".to_owned())),
        ];
        let expected = [
            "api_key",
            "bearer_token",
            "basic_auth",
            "oauth2",
            "openid_connect",
            "ssws_token",
        ];
        assert_eq!(names(&schemes), expected);
        for (index, scheme) in schemes.iter().enumerate() {
            assert_eq!(names(std::slice::from_ref(scheme)), [expected[index]]);
        }
    }

    #[test]
    fn schemes_of_one_kind_are_told_apart_by_their_names() {
        let openai = [
            ("ApiKeyAuth", Credential::Bearer),
            ("AdminApiKeyAuth", Credential::Bearer),
        ];
        assert_eq!(names(&openai), ["api_key", "admin_api_key"]);
        let two = [("bearerAuth", Credential::Bearer), ("refreshAuth", Credential::Bearer)];
        assert_eq!(names(&two), ["bearer_token", "refresh_auth"]);
        let partner = [
            ("basicAuth", Credential::Basic),
            ("partnerBasicAuthentication", Credential::Basic),
        ];
        assert_eq!(names(&partner), ["basic_auth", "partner_basic_auth"]);
        let flows = || Credential::OAuth2(Flows::default());
        assert_eq!(
            names(&[("oauth", flows()), ("oauth2_implicit", flows())]),
            ["oauth2", "oauth2_implicit"]
        );
        assert_eq!(
            names(&[("appKey", key("X-A")), ("appToken", key("X-B"))]),
            ["app_key", "app_token"]
        );
    }

    #[test]
    fn names_that_tell_nothing_give_way_to_what_the_key_is_sent_as() {
        assert_eq!(
            names(&[("sec0", key("X-App-Id")), ("sec1", key("X-App-Key"))]),
            ["app_id", "app_key"]
        );
        assert_eq!(names(&[("apiKey1", key("user")), ("apiKey2", key("x"))]), ["user", "x"]);
        assert_eq!(names(&[("q", key("key")), ("c", key("session"))]), ["key", "session"]);
    }

    #[test]
    fn names_that_come_to_the_same_are_whole() {
        assert_eq!(
            names(&[("apiKey", key("A")), ("ApiKeyAuth", key("B"))]),
            ["api_key", "api_key_auth"]
        );
        let kinds = [
            ("keyed", Credential::Bearer),
            ("bearer_token", key("A")),
            ("b", key("B")),
        ];
        assert_eq!(names(&kinds), ["keyed", "bearer_token", "b"]);
    }

    #[test]
    fn bearer_token_that_is_called_an_api_key_is_one() {
        assert_eq!(names(&[("ApiKeyAuth", Credential::Bearer)]), ["api_key"]);
        assert_eq!(
            names(&[("ApiKeyAuth", Credential::Bearer), ("key", key("X"))]),
            ["api_key", "key"]
        );
    }

    #[test]
    fn other_schemes_of_http_are_called_by_their_own_names() {
        let http = |name: &str| vec![("a", Credential::Http(name.to_owned()))];
        assert_eq!(names(&http("Token")), ["token"]);
        assert_eq!(names(&http("GenieKey")), ["genie_key"]);
        assert_eq!(names(&http("Klaviyo-API-Key")), ["klaviyo_api_key"]);
        assert_eq!(names(&http("SSWS")), ["ssws_token"]);
    }
}
