//! Security schemes and what operations require of them.

use std::collections::BTreeMap;

use trine_diag::Place;
use trine_diag::codes::lower as codes;
use trine_ir::{Alternative, Credential, Docs, Flow, Flows, KeyLocation, Scheme, SchemeId};
use trine_parse::document::{self, Operation, SecurityRequirement};

use crate::context::Cx;
use crate::docs::filled;

/// The schemes of `Authorization` whose credential is computed of each request, or of a challenge of the server: those
/// that are registered for HTTP, and what else goes by a name that is known.
const COMPUTED: &[&str] = &[
    "aws4-hmac-sha256",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hawk",
    "hmac",
    "hoba",
    "kerberos",
    "mutual",
    "negotiate",
    "ntlm",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "signature",
    "vapid",
];

/// Returns true if the credential of a scheme of HTTP is computed of each request or of a challenge, by the name of the
/// scheme.
pub fn is_computed(name: &str) -> bool {
    COMPUTED.contains(&name.to_ascii_lowercase().as_str())
}

/// Lowers the schemes, sorted by name, since their order in the document says nothing. A document without any has those
/// of the user.
pub(super) fn lower_schemes(cx: &Cx<'_>) -> Vec<Scheme> {
    let lowered = cx.doc.security_schemes.iter().map(|(name, scheme)| Scheme {
        name: name.clone(),
        docs: Docs {
            description: filled(scheme.description.as_ref()),
            facts: scheme
                .bearer_format
                .iter()
                .map(|format| format!("Format of the token: `{format}`."))
                .collect(),
            deprecated: scheme.deprecated,
            ..Docs::default()
        },
        credential: lower_credential(scheme, cx),
    });
    let mut lowered: Vec<Scheme> = lowered.collect();
    if lowered.is_empty() {
        lowered.extend(cx.options.schemes.iter().map(|added| Scheme {
            name: added.name.clone(),
            docs: Docs::default(),
            credential: added.credential.clone(),
        }));
    }
    lowered.sort_by(|a, b| a.name.cmp(&b.name));
    lowered
}

fn lower_credential(scheme: &document::SecurityScheme, cx: &Cx<'_>) -> Credential {
    match &scheme.credential {
        document::Credential::ApiKey { location, name } => Credential::ApiKey(lower_location(*location), name.clone()),
        document::Credential::Basic => Credential::Basic,
        document::Credential::Bearer => Credential::Bearer,
        document::Credential::Http(name) => lower_http(&scheme.place, name, cx),
        document::Credential::OAuth2(flows) => Credential::OAuth2(lower_flows(flows, cx)),
        document::Credential::OpenIdConnect(url) => {
            let place = scheme.place.child("openIdConnectUrl");
            Credential::OpenIdConnect(url_at(&place, url, cx))
        }
        document::Credential::MutualTls => Credential::MutualTls,
    }
}

fn lower_http(place: &Place, name: &str, cx: &Cx<'_>) -> Credential {
    if !is_computed(name) {
        return Credential::Http(name.to_owned());
    }
    let message = format!(
        "the credential of HTTP `{name}` is computed for each request; the client has no method for it, and a middleware \
         has to set it"
    );
    cx.report(codes::COMPUTED_SCHEME, &place.child("scheme"), message);
    Credential::Computed(name.to_owned())
}

/// A URL of an authorization server as it is written, if it can be one: of `https` or `http`, or relative.
fn url_at(place: &Place, url: &str, cx: &Cx<'_>) -> Option<String> {
    let url = url.trim();
    let is_whole = url.starts_with("https://") || url.starts_with("http://");
    let is_relative = !url.is_empty() && !url.split(['/', '?', '#']).next().unwrap_or_default().contains(':');
    let has_odd = url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '{' | '}' | '<' | '>'));
    if (is_whole || is_relative) && !has_odd {
        return Some(url.to_owned());
    }
    let message = format!("`{url}` is not a valid URL of an authorization server; it is ignored");
    cx.report(codes::AUTH_URL, place, message);
    None
}

fn lower_location(location: document::KeyLocation) -> KeyLocation {
    match location {
        document::KeyLocation::Header => KeyLocation::Header,
        document::KeyLocation::Query => KeyLocation::Query,
        document::KeyLocation::Cookie => KeyLocation::Cookie,
    }
}

fn lower_flows(flows: &document::Flows, cx: &Cx<'_>) -> Flows {
    let lower = |flow: &Option<document::Flow>| flow.as_ref().map(|flow| lower_flow(flow, cx));
    Flows {
        implicit: lower(&flows.implicit),
        password: lower(&flows.password),
        client_credentials: lower(&flows.client_credentials),
        authorization_code: lower(&flows.authorization_code),
        device_authorization: lower(&flows.device_authorization),
    }
}

fn lower_flow(flow: &document::Flow, cx: &Cx<'_>) -> Flow {
    let url = |name: &str, url: &Option<String>| url_at(&flow.place.child(name), url.as_deref()?, cx);
    Flow {
        authorization_url: url("authorizationUrl", &flow.authorization_url),
        token_url: url("tokenUrl", &flow.token_url),
        refresh_url: url("refreshUrl", &flow.refresh_url),
        device_authorization_url: url("deviceAuthorizationUrl", &flow.device_authorization_url),
        scopes: flow
            .scopes
            .iter()
            .map(|(name, text)| (name.clone(), text.clone()))
            .collect(),
    }
}

/// The requirement of operations that state none: any one of the schemes, or nothing.
pub(super) enum Unsaid {
    /// No operation states one.
    Everywhere(Vec<Alternative>),
    /// The schemes are the user's, and some operations may state one.
    WhereSilent(Vec<Alternative>),
}

/// The requirement of operations that state none, if the document declares schemes and says nowhere which it requires,
/// which is told once, or if the schemes are the user's.
pub(super) fn unsaid(cx: &Cx<'_>, schemes: &[Scheme]) -> Option<Unsaid> {
    let each = (0..).zip(schemes).map(|(index, _)| Alternative {
        schemes: vec![(SchemeId(index), Vec::new())],
    });
    let any = each.chain([Alternative { schemes: Vec::new() }]).collect();
    if schemes.is_empty() || cx.doc.operations.is_empty() {
        return None;
    }
    let Some(first) = cx.doc.security_schemes.values().next() else {
        return Some(Unsaid::WhereSilent(any));
    };
    let stated = |operation: &Operation| operation.security.is_some();
    if !cx.doc.security.is_empty() || cx.doc.operations.iter().any(stated) {
        return None;
    }
    let place = first.place.parent().unwrap_or_else(|| first.place.clone());
    let message = "no operation states the schemes that it requires in `security`; the client sends every credential that it is given";
    cx.report(codes::SECURITY_MISSING, &place, message);
    Some(Unsaid::Everywhere(any))
}

/// Lowers what an operation requires. A scheme that the document does not define, which its reader has told, is left
/// out; an alternative that has nothing but such ones is left out whole.
pub(super) fn lower_security(
    schemes: &BTreeMap<String, SchemeId>,
    requirements: &[SecurityRequirement],
) -> Vec<Alternative> {
    let mut alternatives = Vec::new();
    for requirement in requirements {
        let mut known = Vec::new();
        for (name, scopes) in &requirement.schemes {
            if let Some(id) = schemes.get(name) {
                known.push((*id, scopes.clone()));
            }
        }
        if requirement.schemes.is_empty() || !known.is_empty() {
            // All of them hold, in whatever order they stand.
            known.sort();
            alternatives.push(Alternative { schemes: known });
        }
    }
    alternatives
}
