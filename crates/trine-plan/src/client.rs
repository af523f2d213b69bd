//! The client's own shape: base URL, credentials, environment.

use std::collections::BTreeMap;

use trine_diag::Sink;
use trine_ir::{Api, Credential, Location, Scheme, SchemeId, Server};

use crate::credentials::{self, Enough, scheme};
use crate::lock::ClientList;
use crate::settings::Servers;
use crate::{ClientPlan, CredentialPlan, NameLock, NewClient, Options, SchemePlan, SentAs, servers, settings};

/// Plans the client of `api`.
pub(crate) fn client(api: &Api, options: &Options, lock: &NameLock, sink: &mut Sink) -> ClientPlan {
    let usable = credentials::usable(api);
    let (credentials, refused) = credentials::credentials(api, &usable, options, lock);
    let enough = credentials::enough(api, &usable);
    let new = new(api, &usable, &enough, lock);
    let schemes = schemes(api, &usable, &credentials);
    let server = api.servers.first();
    let servers = servers::servers(api, lock, sink);
    let variables = server.map(|server| server.variables.clone()).unwrap_or_default();
    let varies = !variables.is_empty() || servers.iter().any(|server| !server.variables.is_empty());
    let whole = match varies {
        true => Servers::WithVariables,
        false => Servers::Whole,
    };
    ClientPlan {
        servers,
        base_url: server.map(|server| server.url.clone()).unwrap_or_default(),
        variables,
        base_url_env: format!("{}_BASE_URL", credentials::env_prefix(options)),
        idempotency_header: idempotency_header(api),
        schemes,
        any: credentials::any(&credentials, lock),
        usual: match new {
            NewClient::With(index) => Some(index),
            NewClient::Bare | NewClient::Absent => enough.most(0..credentials.len()),
        },
        credentials,
        settings: settings::settings(api, whole, options.layout),
        new,
        refused,
    }
}

/// The header that most operations take an idempotency key in, unless that is `Idempotency-Key`: a key that a server does
/// not know must not make a POST one that is sent twice.
fn idempotency_header(api: &Api) -> Option<String> {
    let mut found: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    let headers = api.operations.iter().flat_map(|operation| &operation.parameters);
    for header in headers.filter(|parameter| parameter.location == Location::Header) {
        let lower = header.name.to_ascii_lowercase();
        if lower.replace(['-', '_'], "").ends_with("idempotencykey") {
            let (times, written) = found.entry(lower).or_insert((0, &header.name));
            *times += 1;
            *written = (*written).min(&header.name);
        }
    }
    let most = found
        .into_iter()
        .max_by(|(a, (m, _)), (b, (n, _))| m.cmp(n).then_with(|| b.cmp(a)));
    let (lower, (_, written)) = most?;
    (lower != "idempotency-key").then(|| written.to_owned())
}

/// Every scheme of the document, `credentials` being those of `usable`.
fn schemes(api: &Api, usable: &[SchemeId], credentials: &[CredentialPlan]) -> Vec<SchemePlan> {
    let plan = |(index, scheme): (usize, &Scheme)| {
        let given = usable.iter().position(|id| id.0 as usize == index);
        SchemePlan {
            name: scheme.name.clone(),
            sent: sent(&scheme.credential),
            env: given.map(|at| credentials[at].env.clone()).unwrap_or_default(),
            old_env: given.map(|at| old_env(&credentials[at])).unwrap_or_default(),
        }
    };
    api.schemes.iter().enumerate().map(plan).collect()
}

fn old_env(credential: &CredentialPlan) -> Vec<Vec<String>> {
    credential.old.iter().map(|old| old.env.clone()).collect()
}

fn sent(credential: &Credential) -> SentAs {
    match credential {
        Credential::ApiKey(location, name) => SentAs::ApiKey(*location, name.clone()),
        Credential::Basic => SentAs::Basic,
        Credential::Bearer | Credential::OAuth2(_) | Credential::OpenIdConnect(_) => SentAs::Bearer,
        Credential::Http(scheme) => SentAs::Http(scheme.clone()),
        Credential::Computed(scheme) => SentAs::Computed(scheme.clone()),
        Credential::MutualTls => SentAs::MutualTls,
    }
}

/// Returns the arguments of `Client::new`: those of the lock, else the credential that is enough for more than half of the
/// operations that need one, or none if there is none.
fn new(api: &Api, usable: &[SchemeId], enough: &Enough, lock: &NameLock) -> NewClient {
    let takes = |index: &usize| takes_one_text(&scheme(api, usable[*index]).credential);
    let named = |key: &String| usable.iter().position(|id| scheme(api, *id).name == *key);
    let kept = lock.of_client(ClientList::New).first();
    let kept = kept.and_then(|kept| named(&kept.key)).filter(takes);
    match (kept, usable) {
        (Some(index), _) => NewClient::With(index),
        (None, _) if lock.knows(ClientList::New) && lock.of_client(ClientList::New).is_empty() => NewClient::Bare,
        (None, []) => NewClient::Bare,
        (None, usable) => {
            let usual = enough.most((0..usable.len()).filter(takes));
            let usual = usual.filter(|at| usable.len() == 1 || enough.is_usual(*at));
            usual.map_or(NewClient::Absent, NewClient::With)
        }
    }
}

fn is_absolute(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// Returns true if a credential is one text, so that `Client::new` can take it.
fn takes_one_text(credential: &Credential) -> bool {
    match credential {
        Credential::ApiKey(..) | Credential::Bearer | Credential::OAuth2(_) | Credential::OpenIdConnect(_) => true,
        Credential::Basic | Credential::Http(_) | Credential::Computed(_) | Credential::MutualTls => false,
    }
}

/// A server's URL with the defaults of its variables; `None` where it is relative.
pub(crate) fn base_url(server: &Server) -> Option<String> {
    let mut url = server.url.clone();
    for variable in &server.variables {
        url = url.replace(&format!("{{{}}}", variable.name), &variable.default);
    }
    (is_absolute(&url) && !url.contains(['{', '}'])).then_some(url)
}
