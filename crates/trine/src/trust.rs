//! Whom a client trusts: the origins that it sends to and the credentials that it sends.
//!
//! Both are kept in the lock, so that a document which quietly names another host, another
//! scheme of authentication, or `http` where there was `https`, is noticed when it is
//! generated from.

use std::collections::BTreeSet;

use trine_ir::{Api, Credential, Flows, KeyLocation, Server};

use crate::Lock;

/// The origins of every server and every token endpoint, as far as the document states
/// them: `https://{region}.example.com`, sorted.
pub fn hosts(api: &Api) -> Vec<String> {
    let own = api.operations.iter().flat_map(|operation| &operation.servers);
    let servers = api.servers.iter().chain(own).map(|server: &Server| server.url.as_str());
    let schemes = api.schemes.iter().flat_map(|scheme| endpoints(&scheme.credential));
    servers
        .chain(schemes)
        .filter_map(origin)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// The ways to authenticate, one line each, sorted: `APIKeyHeader: key in header X-API-KEY`.
pub fn auth(api: &Api) -> Vec<String> {
    let lines = api
        .schemes
        .iter()
        .map(|scheme| one_line(&format!("{}: {}", scheme.name, credential(&scheme.credential))));
    lines.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Returns the news in `now` against `before` that a person should look at, one sentence each.
pub fn changes(before: &Lock, now: &Lock) -> Vec<String> {
    let mut notes = Vec::new();
    for host in now.hosts.iter().filter(|host| !before.hosts.contains(host)) {
        let secure = host.strip_prefix("http://").map(|rest| format!("https://{rest}"));
        match secure.filter(|secure| before.hosts.contains(secure)) {
            Some(secure) => notes.push(format!("{secure} is now {host}, without TLS")),
            None => notes.push(format!("new server host {host}")),
        }
    }
    for line in now.auth.iter().filter(|line| !before.auth.contains(line)) {
        notes.push(format!("new or changed authentication {line}"));
    }
    for line in before.auth.iter().filter(|line| !now.auth.contains(line)) {
        notes.push(format!("authentication no longer declared {line}"));
    }
    notes
}

/// Scheme and authority of a URL, as written; `None` where it is relative to the document.
fn origin(url: &str) -> Option<String> {
    let start = url.find("//")? + 2;
    let rest = &url[start..];
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    (end > 0).then(|| one_line(&format!("{}{}", &url[..start], &rest[..end])))
}

/// `text` without what would not stand in one line of a terminal.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn endpoints(credential: &Credential) -> Vec<&str> {
    match credential {
        Credential::OAuth2(Flows {
            implicit,
            password,
            client_credentials,
            authorization_code,
            device_authorization,
        }) => {
            let flows = [
                implicit,
                password,
                client_credentials,
                authorization_code,
                device_authorization,
            ];
            let urls = flows.into_iter().flatten().flat_map(|flow| {
                [
                    &flow.authorization_url,
                    &flow.token_url,
                    &flow.refresh_url,
                    &flow.device_authorization_url,
                ]
            });
            urls.flatten().map(String::as_str).collect()
        }
        Credential::OpenIdConnect(url) => url.as_deref().into_iter().collect(),
        Credential::ApiKey(..)
        | Credential::Basic
        | Credential::Bearer
        | Credential::Http(_)
        | Credential::Computed(_)
        | Credential::MutualTls => vec![],
    }
}

fn credential(credential: &Credential) -> String {
    match credential {
        Credential::ApiKey(KeyLocation::Header, name) => format!("key in header {name}"),
        Credential::ApiKey(KeyLocation::Query, name) => format!("key in query parameter {name}"),
        Credential::ApiKey(KeyLocation::Cookie, name) => format!("key in cookie {name}"),
        Credential::Basic => "HTTP basic".to_owned(),
        Credential::Bearer => "HTTP bearer".to_owned(),
        Credential::Http(scheme) | Credential::Computed(scheme) => format!("HTTP {scheme}"),
        Credential::OAuth2(_) => format!("OAuth 2 at {}", endpoints(credential).join(" ")),
        Credential::OpenIdConnect(url) => format!("OpenID Connect at {}", url.as_deref().unwrap_or("no URL")),
        Credential::MutualTls => "mutual TLS".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(hosts: &[&str], auth: &[&str]) -> Lock {
        let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect();
        Lock {
            hosts: owned(hosts),
            auth: owned(auth),
            ..Lock::default()
        }
    }

    #[test]
    fn a_new_host_and_a_downgrade_are_told_apart() {
        let before = lock(&["https://a.example"], &[]);
        assert_eq!(
            changes(&before, &lock(&["https://a.example", "https://b.example"], &[])),
            ["new server host https://b.example"]
        );
        assert_eq!(
            changes(&before, &lock(&["http://a.example"], &[])),
            ["https://a.example is now http://a.example, without TLS"]
        );
        assert!(changes(&before, &before).is_empty());
    }

    #[test]
    fn changed_authentication_is_noted_from_both_sides() {
        let notes = changes(
            &lock(&[], &["k: key in header A"]),
            &lock(&[], &["k: key in query parameter A"]),
        );
        assert_eq!(
            notes,
            [
                "new or changed authentication k: key in query parameter A",
                "authentication no longer declared k: key in header A"
            ]
        );
    }

    #[test]
    fn an_origin_is_scheme_and_authority_as_written() {
        assert_eq!(
            origin("https://{region}.example.com/v1?x").as_deref(),
            Some("https://{region}.example.com")
        );
        assert_eq!(origin("//example.com/v1").as_deref(), Some("//example.com"));
        assert_eq!(origin("/v1"), None);
    }
}
