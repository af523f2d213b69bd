//! Security schemes and what operations require of them.

use std::collections::BTreeMap;

use trine_diag::codes::lower as codes;
use trine_ir::{Alternative, Credential, Docs, Flow, Flows, KeyLocation, Scheme, SchemeId};
use trine_parse::document::{self, Document, Operation, SecurityRequirement};

use crate::context::Cx;
use crate::docs::filled;

/// Lowers the schemes, sorted by name, since their order in the document says nothing.
pub(super) fn lower_schemes(doc: &Document) -> Vec<Scheme> {
    let lowered = doc.security_schemes.iter().map(|(name, scheme)| Scheme {
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
        credential: lower_credential(&scheme.credential),
    });
    let mut lowered: Vec<Scheme> = lowered.collect();
    lowered.sort_by(|a, b| a.name.cmp(&b.name));
    lowered
}

fn lower_credential(credential: &document::Credential) -> Credential {
    match credential {
        document::Credential::ApiKey { location, name } => Credential::ApiKey(lower_location(*location), name.clone()),
        document::Credential::Basic => Credential::Basic,
        document::Credential::Bearer => Credential::Bearer,
        document::Credential::Http(scheme) => Credential::Http(scheme.clone()),
        document::Credential::OAuth2(flows) => Credential::OAuth2(lower_flows(flows)),
        document::Credential::OpenIdConnect(url) => Credential::OpenIdConnect(url.clone()),
        document::Credential::MutualTls => Credential::MutualTls,
    }
}

fn lower_location(location: document::KeyLocation) -> KeyLocation {
    match location {
        document::KeyLocation::Header => KeyLocation::Header,
        document::KeyLocation::Query => KeyLocation::Query,
        document::KeyLocation::Cookie => KeyLocation::Cookie,
    }
}

fn lower_flows(flows: &document::Flows) -> Flows {
    let lower = |flow: &Option<document::Flow>| flow.as_ref().map(lower_flow);
    Flows {
        implicit: lower(&flows.implicit),
        password: lower(&flows.password),
        client_credentials: lower(&flows.client_credentials),
        authorization_code: lower(&flows.authorization_code),
        device_authorization: lower(&flows.device_authorization),
    }
}

fn lower_flow(flow: &document::Flow) -> Flow {
    Flow {
        authorization_url: flow.authorization_url.clone(),
        token_url: flow.token_url.clone(),
        refresh_url: flow.refresh_url.clone(),
        device_authorization_url: flow.device_authorization_url.clone(),
        scopes: flow
            .scopes
            .iter()
            .map(|(name, text)| (name.clone(), text.clone()))
            .collect(),
    }
}

/// Lowers what an operation requires. A scheme that the document does not define, which its reader has told, is left out; an
/// alternative that has nothing but such ones is left out whole.
/// What operations require where the document declares schemes and says nowhere which: any one of them, or nothing.
/// Told once; `None` where the document says it.
pub(super) fn unsaid(cx: &mut Cx<'_>, schemes: &[Scheme]) -> Option<Vec<Alternative>> {
    let stated = |operation: &Operation| operation.security.is_some();
    let said = !cx.doc.security.is_empty() || cx.doc.operations.iter().any(stated);
    let first = cx.doc.security_schemes.values().next()?;
    if said || schemes.is_empty() || cx.doc.operations.is_empty() {
        return None;
    }
    let place = first.place.parent().unwrap_or_else(|| first.place.clone());
    let message = "no operation says by `security` which of the schemes it requires; what the user gives is sent";
    cx.sink.report(codes::SECURITY_UNSAID, &place, message);
    let each = (0..).zip(schemes).map(|(index, _)| Alternative {
        schemes: vec![(SchemeId(index), Vec::new())],
    });
    Some(each.chain([Alternative { schemes: Vec::new() }]).collect())
}

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
