//! Security schemes and requirements.

use trine_parse::document::{Credential, KeyLocation};

use crate::support::{codes, document, operation, read};

fn schemes(version: &str, schemes: &str) -> trine_parse::Parsed {
    read(&format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  securitySchemes:\n{schemes}"
    ))
}

#[test]
fn every_kind_of_scheme_is_read() {
    let parsed = schemes(
        "3.2.0",
        "    key: {type: apiKey, in: header, name: X-Key}
    basic: {type: http, scheme: Basic}
    bearer: {type: http, scheme: bearer, bearerFormat: JWT}
    digest: {type: http, scheme: digest}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {a: A}}, deviceAuthorization: {deviceAuthorizationUrl: /d, tokenUrl: /t, scopes: {}}}}
    oidc: {type: openIdConnect, openIdConnectUrl: /o}
    tls: {type: mutualTLS, deprecated: true}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let scheme = |name: &str| document(&parsed).security_schemes[name].credential.clone();
    assert_eq!(
        scheme("key"),
        Credential::ApiKey {
            location: KeyLocation::Header,
            name: "X-Key".to_owned()
        }
    );
    assert_eq!(
        (scheme("basic"), scheme("bearer")),
        (Credential::Basic, Credential::Bearer)
    );
    assert_eq!(scheme("digest"), Credential::Http("digest".to_owned()));
    let Credential::OAuth2(flows) = scheme("oauth") else {
        panic!("it is OAuth")
    };
    assert_eq!(flows.client_credentials.map(|flow| flow.scopes.len()), Some(1));
    assert_eq!(
        flows
            .device_authorization
            .and_then(|flow| flow.device_authorization_url)
            .as_deref(),
        Some("/d")
    );
    assert_eq!(
        (scheme("oidc"), scheme("tls")),
        (Credential::OpenIdConnect("/o".to_owned()), Credential::MutualTls)
    );
}

#[test]
fn a_scheme_that_is_unknown_is_left_out() {
    let parsed = schemes(
        "3.0.0",
        "    a: {type: magic}\n    b: {type: apiKey, in: nowhere, name: x}\n    c: {type: http}\n    d: {}\n",
    );
    let numbers: Vec<String> = codes(&parsed).iter().map(|code| code[..5].to_owned()).collect();
    assert_eq!(numbers, ["T0122", "T0122", "T0033", "T0122"]);
    assert_eq!(document(&parsed).security_schemes.keys().collect::<Vec<_>>(), ["c"]);
}

#[test]
fn requirements_are_alternatives_and_nothing_is_one_too() {
    let parsed = read(
        "openapi: 3.0.0
info: {title: T, version: '1'}
security: [{a: []}]
paths:
  /a:
    get: {responses: {}}
    put: {responses: {}, security: []}
    post: {responses: {}, security: [{}, {a: [x, y], b: []}]}
    patch: {responses: {}, security: {a: []}}
    delete: {responses: {}, security: [a, c: []]}
components: {securitySchemes: {a: {type: http, scheme: basic}, b: {type: http, scheme: basic}}}
",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0043 #/paths/~1a/patch/security",
            "T0051 #/paths/~1a/delete/security/0",
            "T0123 #/paths/~1a/delete/security/1/c"
        ]
    );
    let [get, put, post, patch, delete] = document(&parsed).operations.as_slice() else {
        panic!("there are five")
    };
    assert!(get.security.is_none());
    assert_eq!(put.security.as_deref(), Some([].as_slice()));
    let post = post.security.as_ref().expect("it has some");
    assert!(post[0].schemes.is_empty());
    assert_eq!(post[1].schemes["a"], ["x", "y"]);
    assert_eq!(patch.security.as_ref().map(Vec::len), Some(1));
    assert_eq!(delete.security.as_ref().map(Vec::len), Some(2));
    assert_eq!(operation(&parsed).method.0, "GET");
}
