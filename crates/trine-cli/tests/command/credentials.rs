//! `[client.auth]`: names of credentials and schemes by the user. What cannot be is an error with its line, and nothing
//! is written.

use crate::run::{Folder, Run};

/// An API with schemes that have methods, and with two that have none: nobody requires the first, and a certificate is
/// given to the transport.
const SHOP: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
security: [{keyAuth: []}, {login: []}, {cert: []}]
paths:
  /pets: {get: {operationId: listPets, responses: {'204': {description: Done}}}}
components:
  securitySchemes:
    keyAuth: {type: apiKey, in: header, name: X-Key}
    login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://shop.example/token', scopes: {}}}}
    unused: {type: http, scheme: bearer}
    cert: {type: mutualTLS}
";

/// An API without schemes, of which one operation takes no credential.
const OPEN: &str = "\
openapi: 3.0.3
info: {title: Open, version: '1'}
paths:
  /pets: {get: {operationId: listPets, responses: {'204': {description: Done}}}}
  /health: {get: {operationId: health, security: [], responses: {'204': {description: Done}}}}
";

/// Generates with these lines of `[client.auth]`; the first of them is line 6.
fn with(document: &str, lines: &str) -> (Folder, Run) {
    let folder = Folder::new();
    folder.write("shop.yaml", document);
    let client = "[[client]]\nspec = \"shop.yaml\"\noutput = \"out\"\nname = \"shop\"\n[client.auth]\n";
    folder.write("trine.toml", &format!("{client}{lines}"));
    let run = folder.trine(&["generate"]);
    (folder, run)
}

#[track_caller]
fn refused(document: &str, lines: &str, said: &[&str]) {
    let (folder, run) = with(document, lines);
    run.ends_with(2).says(said);
    assert!(!folder.path("out").exists(), "nothing is written");
}

#[test]
fn method_of_a_scheme_is_called_as_the_user_says() {
    let (folder, run) = with(SHOP, "keyAuth = \"account_key\"\nlogin = \"sign_in\"");
    run.ends_with(0);
    let surface = folder.read("out/api.txt");
    for line in [
        "fn ClientBuilder::account_key(self, key: impl Into<Secret>) -> Self",
        "fn ClientBuilder::sign_in_source(self, source: impl TokenSource + 'static) -> Self",
    ] {
        assert!(surface.lines().any(|found| found == line), "{line}: {surface}");
    }
    let client = folder.read("out/src/client.rs");
    assert!(client.contains("\"SHOP_ACCOUNT_KEY\""), "{client}");
}

#[test]
fn scheme_that_the_document_does_not_have_or_that_has_no_method_is_not_renamed() {
    refused(
        SHOP,
        "ghost = \"key\"",
        &["trine.toml:6:1: the document has no security scheme `ghost`"],
    );
    refused(
        SHOP,
        "keyAuth = \"key\"\nunused = \"token\"\ncert = \"certificate\"",
        &[
            "trine.toml:7:1: the builder has no method for `unused`",
            "trine.toml:8:1: the builder has no method for `cert`",
        ],
    );
}

#[test]
fn two_schemes_of_one_name_are_an_error_with_its_line() {
    refused(
        SHOP,
        "keyAuth = \"key\"\nlogin = \"key\"",
        &["trine.toml:7:9: the method for `keyAuth` also has the name `key`"],
    );
    // What the builder has besides is taken, and so is what goes with a token.
    for name in ["build", "base_url", "proxy", "unauthenticated"] {
        let said = format!("trine.toml:6:1: the method for `keyAuth` cannot have the name `{name}`");
        refused(SHOP, &format!("keyAuth = \"{name}\""), &[&said]);
    }
    refused(
        SHOP,
        "keyAuth = \"sign_in_source\"\nlogin = \"sign_in\"",
        &["the method for `keyAuth` cannot have the name `sign_in_source`"],
    );
}

#[test]
fn text_that_is_no_name_is_an_error_with_its_line() {
    for name in ["", "two words", "Key", "1st", "type", "a-b", "clé"] {
        let said = format!("trine.toml:6:11: expected the name of a method for `keyAuth`, found \"{name}\"");
        refused(SHOP, &format!("keyAuth = \"{name}\""), &[&said]);
    }
    refused(
        SHOP,
        "keyAuth = 1",
        &["trine.toml:6:11: expected the name of a method or a security scheme"],
    );
}

#[test]
fn document_without_schemes_takes_those_of_the_user() {
    let (folder, run) = with(
        OPEN,
        "token = { type = \"http\", scheme = \"bearer\" }\nkey = { type = \"apiKey\", in = \"query\", name = \"k\" }",
    );
    run.ends_with(0);
    let surface = folder.read("out/api.txt");
    assert!(surface.contains("fn ClientBuilder::api_key(self"), "{surface}");
    assert!(
        surface.contains("fn ClientBuilder::bearer_token_source(self"),
        "{surface}"
    );
    assert!(!surface.contains("header_key"), "{surface}");
    // What they are sent with is allowed to go without.
    let api = folder.read("out/src/api/pets.rs");
    assert!(api.contains("security: &[&[\"key\"], &[\"token\"], &[]]"), "{api}");
    assert!(folder.read("out/src/api/health.rs").contains("security: &[],"));
    assert!(
        folder
            .read("out/trine.lock")
            .contains("\"key: key in query parameter k\"")
    );
}

#[test]
fn scheme_that_cannot_be_is_an_error_with_its_line() {
    for (scheme, said) in [
        (
            "{ type = \"http\" }",
            "trine.toml:6:5: an HTTP scheme requires `scheme`",
        ),
        (
            "{ type = \"http\", scheme = \"digest\" }",
            "trine.toml:6:31: the credential of HTTP `digest` is computed",
        ),
        (
            "{ type = \"http\", scheme = \"a b\" }",
            "trine.toml:6:31: \"a b\" is not a valid name",
        ),
        (
            "{ type = \"oauth2\" }",
            "trine.toml:6:14: \"oauth2\" is not a value of `type`",
        ),
        ("{ }", "trine.toml:6:5: a scheme requires `type`"),
        (
            "{ type = \"apiKey\", name = \"k\" }",
            "trine.toml:6:5: an API key requires `in`",
        ),
        (
            "{ type = \"apiKey\", in = \"header\", name = \"a b\" }",
            "trine.toml:6:46: \"a b\" is not a valid name",
        ),
        (
            "{ type = \"http\", scheme = \"bearer\", x = 1 }",
            "trine.toml:6:41: unknown key `x`",
        ),
    ] {
        refused(OPEN, &format!("k = {scheme}"), &[said]);
    }
    refused(
        SHOP,
        "k = { type = \"http\", scheme = \"bearer\" }",
        &["trine.toml:6:1: `k` is a scheme for a document without any"],
    );
}

#[test]
fn lock_of_before_keeps_the_names_of_credentials_until_new_ones_are_asked_for() {
    let (folder, run) = with(SHOP, "");
    run.ends_with(0);
    let lock = folder.read("out/trine.lock");
    let before = lock.replace("\"keyAuth = api_key\"", "\"keyAuth = shop_key_auth\"");
    assert_ne!(lock, before);
    folder.write("out/trine.lock", &before);
    folder.trine(&["generate"]).ends_with(0);
    assert!(
        folder
            .read("out/api.txt")
            .contains("fn ClientBuilder::shop_key_auth(self")
    );
    folder.trine(&["generate", "--rename"]).ends_with(0);
    let surface = folder.read("out/api.txt");
    assert!(surface.contains("fn ClientBuilder::api_key(self"), "{surface}");
    let old = "fn ClientBuilder::shop_key_auth = ClientBuilder::api_key (deprecated)";
    assert!(surface.lines().any(|line| line == old), "{surface}");
    let alias = "\"ClientBuilder::shop_key_auth\" = \"keyAuth\"";
    assert!(folder.read("out/trine.lock").contains(alias));
}
