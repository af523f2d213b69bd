//! The client's own shape: base URL, credentials, environment.

use std::collections::BTreeMap;

use trine_diag::Sink;
use trine_ir::{Api, Credential, Flow, Location, Scheme, SchemeId, Server};

use crate::ident::{Case, ident_or};
use crate::lock::{ClientList, Ranked, Wanted};
use crate::{
    AppPlan, ClientPlan, CredentialPlan, GivenAs, Grant, NameLock, NewClient, Options, SchemePlan, SentAs, servers,
};

/// What the builder is called with besides credentials; no credential may take these names.
const BUILDER: &[&str] = &[
    "allow_http",
    "around_attempts",
    "around_calls",
    "attempt_timeout",
    "base_url",
    "body_limit",
    "build",
    "client_certificate",
    "clock",
    "connect_timeout",
    "default_header",
    "event_limit",
    "from_env",
    "nesting_limit",
    "observer",
    "proxy",
    "reqwest_client",
    "retry",
    "root_certificates",
    "server",
    "server_variable",
    "transport",
    "unauthenticated",
    "user_agent",
];

/// Plans the client of `api`.
pub(crate) fn client(api: &Api, options: &Options, lock: &NameLock, sink: &mut Sink) -> ClientPlan {
    let env_prefix = ident_or(&options.crate_name, Case::Static, "CLIENT");
    let usable: Vec<SchemeId> = used(api)
        .into_iter()
        .filter(|id| can_be_given(&scheme(api, *id).credential))
        .collect();
    let single = usable.len() == 1;
    let wanted: Vec<String> = usable.iter().map(|id| method_text(scheme(api, *id), single)).collect();
    let keys: Vec<String> = usable.iter().map(|id| scheme(api, *id).name.clone()).collect();
    let wanted = Wanted {
        keys: &keys,
        texts: &wanted,
        case: Case::Value,
        fallback: "credential",
        taken: BUILDER,
        ranked: Ranked::ByText,
    };
    let methods = wanted.given(lock.of_client(ClientList::Credentials));
    let credential = |(id, method): (&SchemeId, String)| {
        let env = format!("{env_prefix}_{}", ident_or(&method, Case::Static, "CREDENTIAL"));
        let env = match scheme(api, *id).credential {
            Credential::Basic => vec![format!("{env}_USER"), format!("{env}_PASSWORD")],
            Credential::ApiKey(..)
            | Credential::Bearer
            | Credential::Http(_)
            | Credential::Computed(_)
            | Credential::OAuth2(_)
            | Credential::OpenIdConnect(_)
            | Credential::MutualTls => vec![env],
        };
        let scheme = scheme(api, *id);
        CredentialPlan {
            app: app(&scheme.credential),
            method,
            scheme: scheme.name.clone(),
            docs: scheme.docs.clone(),
            given: given(&scheme.credential),
            grant: grant(&scheme.credential),
            env,
        }
    };
    let credentials: Vec<CredentialPlan> = usable.iter().zip(methods).map(credential).collect();
    let new = new(api, &usable, lock);
    let schemes = schemes(api, &usable, &credentials);
    let server = api.servers.first();
    ClientPlan {
        servers: servers::servers(api, lock, sink),
        base_url: server.map(|server| server.url.clone()).unwrap_or_default(),
        variables: server.map(|server| server.variables.clone()).unwrap_or_default(),
        base_url_env: format!("{env_prefix}_BASE_URL"),
        idempotency_header: idempotency_header(api),
        schemes,
        credentials,
        new,
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
        }
    };
    api.schemes.iter().enumerate().map(plan).collect()
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

fn given(credential: &Credential) -> GivenAs {
    match credential {
        Credential::Basic => GivenAs::Basic,
        Credential::ApiKey(..) | Credential::Computed(_) | Credential::MutualTls => GivenAs::Key,
        Credential::Bearer | Credential::Http(_) | Credential::OAuth2(_) | Credential::OpenIdConnect(_) => {
            GivenAs::Token
        }
    }
}

/// The grant that an app is shown with: by password where the document offers that flow.
fn grant(credential: &Credential) -> Grant {
    match credential {
        Credential::OAuth2(flows) if flows.password.is_some() => Grant::Password,
        Credential::OAuth2(_)
        | Credential::OpenIdConnect(_)
        | Credential::ApiKey(..)
        | Credential::Basic
        | Credential::Bearer
        | Credential::Http(_)
        | Credential::Computed(_)
        | Credential::MutualTls => Grant::ClientCredentials,
    }
}

/// What `Client::new` takes: what the lock says, else the only credential, or nothing where there is none.
fn new(api: &Api, usable: &[SchemeId], lock: &NameLock) -> NewClient {
    let takes = |index: &usize| takes_one_text(&scheme(api, usable[*index]).credential);
    let named = |key: &String| usable.iter().position(|id| scheme(api, *id).name == *key);
    let kept = lock.of_client(ClientList::New).first();
    let kept = kept.and_then(|kept| named(&kept.key)).filter(takes);
    match (kept, usable) {
        (Some(index), _) => NewClient::With(index),
        (None, _) if lock.knows(ClientList::New) && lock.of_client(ClientList::New).is_empty() => NewClient::Bare,
        (None, []) => NewClient::Bare,
        (None, [_]) if takes(&0) => NewClient::With(0),
        (None, _) => NewClient::Absent,
    }
}

/// Where the tokens of a scheme are had: of the flows that it offers the first that says so. A URL may be relative: the
/// runtime resolves it against the base URL of the client.
fn app(credential: &Credential) -> Option<AppPlan> {
    let flows = match credential {
        Credential::OpenIdConnect(url) => return Some(AppPlan::Discovered(url.clone()?)),
        Credential::OAuth2(flows) => flows,
        Credential::ApiKey(..)
        | Credential::Basic
        | Credential::Bearer
        | Credential::Http(_)
        | Credential::Computed(_)
        | Credential::MutualTls => return None,
    };
    let all = [
        &flows.client_credentials,
        &flows.authorization_code,
        &flows.device_authorization,
        &flows.password,
    ];
    let first = |url: fn(&Flow) -> &Option<String>| all.into_iter().flatten().find_map(|flow| url(flow).clone());
    Some(AppPlan::Stated {
        token_url: first(|flow| &flow.token_url)?,
        refresh_url: first(|flow| &flow.refresh_url),
        authorization_url: first(|flow| &flow.authorization_url),
        device_url: first(|flow| &flow.device_authorization_url),
    })
}

fn is_absolute(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// The schemes that an operation names, sorted by name.
fn used(api: &Api) -> Vec<SchemeId> {
    let named = |id: &SchemeId| {
        let alternatives = api.operations.iter().flat_map(|operation| &operation.security);
        alternatives
            .flat_map(|alternative| &alternative.schemes)
            .any(|(scheme, _)| scheme == id)
    };
    (0..api.schemes.len() as u32).map(SchemeId).filter(named).collect()
}

fn scheme(api: &Api, id: SchemeId) -> &Scheme {
    &api.schemes[id.0 as usize]
}

/// A certificate is given to the transport, not to the builder, and what is computed of requests by a middleware.
fn can_be_given(credential: &Credential) -> bool {
    match credential {
        Credential::Computed(_) | Credential::MutualTls => false,
        Credential::ApiKey(..)
        | Credential::Basic
        | Credential::Bearer
        | Credential::Http(_)
        | Credential::OAuth2(_)
        | Credential::OpenIdConnect(_) => true,
    }
}

/// Whether a credential is one text, so that `Client::new` can take it.
fn takes_one_text(credential: &Credential) -> bool {
    match credential {
        Credential::ApiKey(..) | Credential::Bearer | Credential::OAuth2(_) | Credential::OpenIdConnect(_) => true,
        Credential::Basic | Credential::Http(_) | Credential::Computed(_) | Credential::MutualTls => false,
    }
}

/// What the builder's method asks to be called: by kind where there is one scheme, else by name.
fn method_text(scheme: &Scheme, single: bool) -> String {
    if !single {
        return scheme.name.clone();
    }
    match scheme.credential {
        Credential::ApiKey(..) => "api_key".to_owned(),
        Credential::Bearer | Credential::OAuth2(_) | Credential::OpenIdConnect(_) => "bearer_token".to_owned(),
        Credential::Basic => "basic_auth".to_owned(),
        Credential::Http(_) | Credential::Computed(_) | Credential::MutualTls => scheme.name.clone(),
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
