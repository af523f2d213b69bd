//! The checks that the builder's methods for credentials keep the names that a lock has, and go on under them as
//! deprecated ones if they get others.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use trine_plan::{Entry, GivenNames, List, NameLock, Options};
use trine_tests::fixture::{Fixture, Made};

/// The schemes of an API that requires any of them.
const OAUTH: &str = "OAuth2Security: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}";
const KEY: &str = "ApiKeyAuth: {type: apiKey, in: header, name: X-Key}";
const ADMIN: &str = "AdminKeyAuth: {type: apiKey, in: header, name: X-Admin-Key}";
const BASIC: &str = "basicAuth: {type: http, scheme: basic}";

fn document(schemes: &[&str]) -> Fixture {
    let names = schemes.iter().filter_map(|scheme| scheme.split(':').next());
    let security: Vec<String> = names.map(|name| format!("{{{name}: []}}")).collect();
    let components = match schemes {
        [] => String::new(),
        schemes => format!("components:\n  securitySchemes:\n    {}\n", schemes.join("\n    ")),
    };
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Kept, version: '1'}}\nsecurity: [{}]\npaths:\n  /a: {{get: {{operationId: see, \
         responses: {{'204': {{description: done}}}}}}}}\n{components}",
        security.join(", ")
    );
    Fixture {
        name: "kept/client".into(),
        file: PathBuf::from("kept.yaml"),
        bytes: text.into_bytes(),
    }
}

fn made(schemes: &[&str], lock: &NameLock) -> Made {
    document(schemes).make_as(trine_plan::Layout::Crate, lock).unwrap()
}

fn made_by(schemes: &[&str], auth: &[(&str, &str)], given_names: GivenNames, lock: &NameLock) -> Made {
    let auth = auth
        .iter()
        .map(|(scheme, name)| ((*scheme).to_owned(), (*name).to_owned()));
    let options = Options {
        auth: auth.collect::<BTreeMap<_, _>>(),
        given_names,
        ..Options::default()
    };
    document(schemes).make_over(options, lock).unwrap()
}

/// A lock as it was written when methods were called after their schemes.
fn written_before(credentials: &[&str]) -> NameLock {
    let entries: Vec<Entry> = credentials.iter().map(|text| text.parse().unwrap()).collect();
    NameLock {
        lists: BTreeMap::from([((List::Client, "credentials".to_owned()), entries)]),
        ..NameLock::default()
    }
}

/// The functions of the builder that the document decides.
fn methods(made: &Made) -> Vec<&str> {
    let lines = made
        .surface
        .lines()
        .filter_map(|line| line.strip_prefix("fn ClientBuilder::"));
    let is_own = |line: &&str| {
        ["Secret", "TokenSource", "App", "deprecated"]
            .iter()
            .any(|word| line.contains(word))
            && !line.starts_with("client_certificate")
    };
    lines.filter(is_own).collect()
}

fn rust(made: &Made) -> String {
    let client = made.sources.iter().find(|file| file.path == "src/client.rs").unwrap();
    client.contents.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The list of a lock.
fn listed(made: &Made, list: &str) -> Vec<String> {
    let entries = made.names.list(List::Client, list);
    entries.iter().map(ToString::to_string).collect()
}

#[test]
fn names_and_variables_of_a_lock_stay() {
    let lock = written_before(&[
        "ApiKeyAuth = api_key_auth",
        "OAuth2Security = oauth2_security",
        "basicAuth = basic_auth",
    ]);
    let mut last = made(&[KEY, OAUTH, BASIC], &lock);
    for _ in 0..2 {
        assert_eq!(
            methods(&last),
            [
                "api_key_auth(self, key: impl Into<Secret>) -> Self",
                "basic_auth(self, user: impl Into<String>, password: impl Into<Secret>) -> Self",
                "oauth2_security(self, token: impl Into<Secret>) -> Self",
                "oauth2_security_app(client_id: impl Into<String>) -> App",
                "oauth2_security_source(self, source: impl TokenSource + 'static) -> Self",
            ]
        );
        assert!(
            rust(&last).contains("env: &[\"KEPT_CLIENT_OAUTH2_SECURITY\"]"),
            "{}",
            rust(&last)
        );
        assert!(!rust(&last).contains("deprecated"));
        last = made(&[KEY, OAUTH, BASIC], &last.names);
    }
}

#[test]
fn names_given_anew_leave_the_old_ones_as_deprecated_methods() {
    let lock = written_before(&[
        "ApiKeyAuth = api_key_auth",
        "OAuth2Security = oauth2_security",
        "basicAuth = basic_auth",
    ]);
    let anew = made_by(&[KEY, OAUTH, BASIC], &[], GivenNames::Anew, &lock);
    let lines = [
        "api_key(self, key: impl Into<Secret>) -> Self",
        "api_key_auth = ClientBuilder::api_key (deprecated)",
        "basic_auth(self, user: impl Into<String>, password: impl Into<Secret>) -> Self",
        "oauth2(self, token: impl Into<Secret>) -> Self",
        "oauth2_app(client_id: impl Into<String>) -> App",
        "oauth2_security = ClientBuilder::oauth2 (deprecated)",
        "oauth2_security_app = ClientBuilder::oauth2_app (deprecated)",
        "oauth2_security_source = ClientBuilder::oauth2_source (deprecated)",
        "oauth2_source(self, source: impl TokenSource + 'static) -> Self",
    ];
    assert_eq!(methods(&anew), lines);
    assert_eq!(
        listed(&anew, "variables"),
        ["OAuth2Security = KEPT_CLIENT_OAUTH2_TOKEN"]
    );
    // So they stay, and so do the variables, until their lines are gone.
    let mut again = made(&[KEY, OAUTH, BASIC], &anew.names);
    assert_eq!(methods(&again), lines);
    for part in [
        "env: &[\"KEPT_CLIENT_OAUTH2_TOKEN\"]",
        "(\"ApiKeyAuth\", &[\"KEPT_CLIENT_API_KEY_AUTH\"])",
        "(\"OAuth2Security\", &[\"KEPT_CLIENT_OAUTH2_SECURITY\"])",
        "#[deprecated(note = \"renamed to `oauth2_source`\")]",
    ] {
        assert!(rust(&again).contains(part), "{part}: {}", rust(&again));
    }
    again.names.aliases.clear();
    let without = made(&[KEY, OAUTH, BASIC], &again.names);
    assert!(!rust(&without).contains("deprecated") && !rust(&without).contains("old_env"));
    assert!(rust(&without).contains("env: &[\"KEPT_CLIENT_OAUTH2_TOKEN\"]"));
}

#[test]
fn name_by_the_user_goes_before_that_of_the_lock_which_is_deprecated_then() {
    let first = made(&[KEY, ADMIN], &NameLock::default());
    assert_eq!(
        listed(&first, "credentials"),
        ["AdminKeyAuth = admin_key", "ApiKeyAuth = api_key"]
    );
    let chosen = [("ApiKeyAuth", "account_key")];
    let mut last = made_by(&[KEY, ADMIN], &chosen, GivenNames::Kept, &first.names);
    for _ in 0..2 {
        assert_eq!(
            methods(&last),
            [
                "account_key(self, key: impl Into<Secret>) -> Self",
                "admin_key(self, key: impl Into<Secret>) -> Self",
                "api_key = ClientBuilder::account_key (deprecated)",
            ]
        );
        assert_eq!(last.names.aliases["ClientBuilder::api_key"], "ApiKeyAuth");
        last = made_by(&[KEY, ADMIN], &chosen, GivenNames::Kept, &last.names);
    }
}

#[test]
fn only_scheme_of_its_kind_keeps_its_name_when_another_comes() {
    let first = made(&[KEY], &NameLock::default());
    let then = made(&[ADMIN, KEY, OAUTH], &first.names);
    assert_eq!(
        listed(&then, "credentials"),
        [
            "AdminKeyAuth = admin_key",
            "ApiKeyAuth = api_key",
            "OAuth2Security = oauth2"
        ]
    );
    assert!(rust(&then).contains("pub fn new(key: impl Into<Secret>)"));
}

#[test]
fn methods_of_a_document_without_schemes_stay_when_it_gets_some() {
    let first = made(&[], &NameLock::default());
    let both = [
        "bearer_token(self, token: impl Into<Secret>) -> Self",
        "header_key(self, name: &str, key: impl Into<Secret>) -> Self",
    ];
    assert_eq!(methods(&first), both);
    let keyed = made(&[KEY], &first.names);
    assert_eq!(methods(&keyed)[1..], both);
    // A bearer token of the document is the same method.
    let token = "token: {type: http, scheme: bearer}";
    let bearer = made(&[token], &first.names);
    assert_eq!(
        methods(&bearer),
        [
            both[0],
            "bearer_token_source(self, source: impl TokenSource + 'static) -> Self",
            both[1]
        ]
    );
    assert_eq!(methods(&made(&[KEY], &NameLock::default())).len(), 1);
}

/// An API with as many operations that require the key of an administrator, and of a user.
fn administered(admin: usize, user: usize) -> Fixture {
    let operation = |scheme: &str, at: usize| {
        format!(
            "  /{scheme}/{at}: {{get: {{operationId: {scheme}{at}, security: [{{{scheme}: []}}], \
             responses: {{'204': {{description: done}}}}}}}}\n"
        )
    };
    let admin = (0..admin).map(|at| operation("AdminKeyAuth", at));
    let paths: String = admin.chain((0..user).map(|at| operation("ApiKeyAuth", at))).collect();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Kept, version: '1'}}\npaths:\n{paths}\
         components:\n  securitySchemes:\n    {ADMIN}\n    {KEY}\n"
    );
    Fixture {
        name: "kept/client".into(),
        file: PathBuf::from("kept.yaml"),
        bytes: text.into_bytes(),
    }
}

/// The scheme whose credential `Client::new` takes.
fn taken_by_new(made: &Made) -> Option<String> {
    let client = rust(made);
    let (_, after) = client.split_once("Core::with_credential(&SETUP, \"")?;
    Some(after.split('"').next()?.to_owned())
}

#[test]
fn new_takes_the_credential_that_is_enough_for_most_operations() {
    let made = |admin, user, lock: &NameLock| {
        let made = administered(admin, user).make_as(trine_plan::Layout::Crate, lock);
        made.unwrap()
    };
    let few = made(1, 2, &NameLock::default());
    assert_eq!(taken_by_new(&few).as_deref(), Some("ApiKeyAuth"));
    let half = made(2, 2, &NameLock::default());
    assert_eq!(taken_by_new(&half), None);
    let many = made(3, 2, &few.names);
    assert_eq!(taken_by_new(&many).as_deref(), Some("ApiKeyAuth"), "a lock keeps it");
    let any = self::made(&[BASIC, KEY, OAUTH], &NameLock::default());
    assert_eq!(
        taken_by_new(&any).as_deref(),
        Some("ApiKeyAuth"),
        "a user and a password are two"
    );
}
