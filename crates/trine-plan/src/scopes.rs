//! The scopes of OAuth 2 and OpenID Connect: a constant each.

use trine_ir::{Api, Credential, Flow};

use crate::ident::Case;
use crate::lock::{ClientList, Ranked, Wanted};
use crate::{ClientPlan, NameLock, ScopePlan};

/// Every scope that a scheme declares or an operation asks for, sorted by name. Of scopes that ask for one name the
/// first has it, so that what is added behind takes none from what is there.
pub(crate) fn scopes(api: &Api, client: &ClientPlan, lock: &NameLock) -> Vec<ScopePlan> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut add = |scope: &str, docs: &str| match found.iter_mut().find(|(known, _)| known == scope) {
        Some((_, known)) if known.is_empty() => docs.clone_into(known),
        Some(_) => {}
        None => found.push((scope.to_owned(), docs.to_owned())),
    };
    for credential in &client.credentials {
        let scheme = api.schemes.iter().find(|scheme| scheme.name == credential.scheme);
        if let Some(Credential::OAuth2(flows)) = scheme.map(|scheme| &scheme.credential) {
            let all = [
                &flows.client_credentials,
                &flows.authorization_code,
                &flows.device_authorization,
                &flows.password,
                &flows.implicit,
            ];
            let declared = all.into_iter().flatten().flat_map(|flow: &Flow| &flow.scopes);
            declared.for_each(|(scope, docs)| add(scope, docs));
        }
    }
    let asked = api.operations.iter().flat_map(|operation| &operation.security);
    for (scheme, scopes) in asked.flat_map(|alternative| &alternative.schemes) {
        if has_scopes(&api.schemes[scheme.0 as usize].credential) {
            scopes.iter().for_each(|scope| add(scope, ""));
        }
    }
    found.retain(|(scope, _)| !scope.trim().is_empty());
    let wanted: Vec<String> = found.iter().map(|(scope, _)| text(scope).to_owned()).collect();
    let keys: Vec<String> = found.iter().map(|(scope, _)| scope.clone()).collect();
    let wanted = Wanted {
        keys: &keys,
        texts: &wanted,
        case: Case::Static,
        fallback: "SCOPE",
        taken: &[],
        ranked: Ranked::InOrder,
    };
    let named = wanted.given(lock.of_client(ClientList::Scopes)).into_iter().zip(found);
    let plan = |(ident, (scope, docs))| ScopePlan { ident, scope, docs };
    let mut scopes: Vec<ScopePlan> = named.map(plan).collect();
    scopes.sort_by(|a, b| a.ident.cmp(&b.ident));
    scopes
}

/// Returns true if an operation's requirement of a scheme lists scopes; other schemes list roles.
fn has_scopes(credential: &Credential) -> bool {
    match credential {
        Credential::OAuth2(_) | Credential::OpenIdConnect(_) => true,
        Credential::ApiKey(..)
        | Credential::Basic
        | Credential::Bearer
        | Credential::Http(_)
        | Credential::Computed(_)
        | Credential::MutualTls => false,
    }
}

/// Returns the wanted name of a scope: of a URL, the text behind the last slash.
fn text(scope: &str) -> &str {
    let is_url = scope.starts_with("https://") || scope.starts_with("http://");
    match scope.trim_end_matches('/').rsplit_once('/') {
        Some((_, last)) if is_url && !last.is_empty() => last,
        _ => scope,
    }
}
