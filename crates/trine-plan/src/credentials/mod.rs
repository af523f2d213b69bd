//! The builder's methods for credentials: which schemes have one, its name and its arguments.
//!
//! A name in the lock stays. A name by the user goes first, and with `--rename` so does the one that would be given
//! without a lock; the name from before is a deprecated method then, and its environment variable is still read.

mod kept;
mod naming;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use trine_ir::{Alternative, Api, Credential, Flow, Scheme, SchemeId};

use crate::ident::{Case, ident_or};
use crate::lock::{ClientList, Ranked, Wanted, matched};
use crate::{
    AppPlan, CredentialPlan, Entry, GivenAs, GivenNames, Grant, NameLock, NameProblem, Options, RefusedName, settings,
};

pub(crate) use kept::{aliases, any, entries, is_any, variables};

/// The schemes that have a method, sorted by name: those that an operation names and a text can be given for.
pub(crate) fn usable(api: &Api) -> Vec<SchemeId> {
    let named = |id: &SchemeId| {
        let alternatives = api.operations.iter().flat_map(|operation| &operation.security);
        alternatives
            .flat_map(|alternative| &alternative.schemes)
            .any(|(scheme, _)| scheme == id)
    };
    let all = (0..api.schemes.len() as u32).map(SchemeId).filter(named);
    all.filter(|id| can_be_given(&scheme(api, *id).credential)).collect()
}

/// The numbers of operations that need a credential.
pub(crate) struct Enough {
    /// Of those that one of these credentials alone is enough for, for each of them.
    pub(crate) of_each: Vec<usize>,
    /// Of all.
    pub(crate) all: usize,
}

impl Enough {
    /// Returns the credential among these that is enough for the most operations, the first of several.
    pub(crate) fn most(&self, among: impl Iterator<Item = usize>) -> Option<usize> {
        among.min_by_key(|at| Reverse(self.of_each[*at]))
    }

    /// Returns true if a credential is enough for more than half of the operations.
    pub(crate) fn is_usual(&self, at: usize) -> bool {
        self.of_each[at] * 2 > self.all
    }
}

/// Counts the operations that each of these credentials is enough for.
pub(crate) fn enough(api: &Api, usable: &[SchemeId]) -> Enough {
    let needing = api.operations.iter().map(|operation| &operation.security);
    let needing = needing.filter(|security| security.iter().any(|alternative| !alternative.schemes.is_empty()));
    let is_alone =
        |alternative: &Alternative, id: SchemeId| matches!(alternative.schemes.as_slice(), [(only, _)] if *only == id);
    let of = |id: &SchemeId| {
        let fits = |security: &&Vec<Alternative>| security.iter().any(|alternative| is_alone(alternative, *id));
        needing.clone().filter(fits).count()
    };
    Enough {
        of_each: usable.iter().map(of).collect(),
        all: needing.clone().count(),
    }
}

/// The scheme of an id.
pub(crate) fn scheme(api: &Api, id: SchemeId) -> &Scheme {
    &api.schemes[id.0 as usize]
}

/// Plans the methods of the schemes, in their order. Names by the user that none can have are refused.
pub(crate) fn credentials(
    api: &Api,
    usable: &[SchemeId],
    options: &Options,
    lock: &NameLock,
) -> (Vec<CredentialPlan>, Vec<RefusedName>) {
    let schemes: Vec<&Scheme> = usable.iter().map(|id| scheme(api, *id)).collect();
    let methods = methods(&schemes, options, lock);
    let refused = refused(api, &schemes, &methods, options);
    let prefix = env_prefix(options);
    let mut plans: Vec<CredentialPlan> = schemes
        .iter()
        .zip(methods)
        .map(|(scheme, method)| {
            let stem = kept::variable(&prefix, scheme, &method, options, lock);
            CredentialPlan {
                app: app(&scheme.credential),
                method,
                scheme: scheme.name.clone(),
                docs: scheme.docs.clone(),
                given: given(&scheme.credential),
                grant: grant(&scheme.credential),
                env: variables_of(&scheme.credential, stem),
                old: Vec::new(),
            }
        })
        .collect();
    kept::old_methods(&schemes, &mut plans, options, lock);
    (plans, refused)
}

/// The beginning of the names of environment variables: `HUMANLOOP`.
pub(crate) fn env_prefix(options: &Options) -> String {
    ident_or(&options.crate_name, Case::Static, "CLIENT")
}

/// The variables of a credential, by the name that they begin with.
fn variables_of(credential: &Credential, stem: String) -> Vec<String> {
    match credential {
        Credential::Basic => vec![format!("{stem}_USER"), format!("{stem}_PASSWORD")],
        Credential::ApiKey(..)
        | Credential::Bearer
        | Credential::Http(_)
        | Credential::Computed(_)
        | Credential::OAuth2(_)
        | Credential::OpenIdConnect(_)
        | Credential::MutualTls => vec![stem],
    }
}

/// The names of the methods.
fn methods(schemes: &[&Scheme], options: &Options, lock: &NameLock) -> Vec<String> {
    let keys: Vec<String> = schemes.iter().map(|scheme| scheme.name.clone()).collect();
    let known = known(&keys, options, lock);
    let mut texts = naming::texts(schemes);
    let names = |texts: &[String]| {
        let wanted = Wanted {
            keys: &keys,
            texts,
            case: Case::Value,
            fallback: "credential",
            taken: settings::NAMES,
            ranked: Ranked::ByText,
        };
        wanted.given(&known)
    };
    // A token has methods beside its own. Whoever is called like one of them, and is not in the lock, says more.
    for _ in 0..keys.len() {
        let named = names(&texts);
        let is_known = |at: usize| known.iter().any(|entry| entry.key == keys[at]);
        let clash = (0..keys.len()).find(|at| !is_known(*at) && clashes(schemes, &named, *at));
        match clash {
            Some(at) => texts[at].push_str(" credential"),
            None => return named,
        }
    }
    names(&texts)
}

/// The names that are there before others are given: by the user, and of the lock unless names are given anew.
fn known(keys: &[String], options: &Options, lock: &NameLock) -> Vec<Entry> {
    let locked = match options.given_names {
        GivenNames::Kept => lock.of_client(ClientList::Credentials),
        GivenNames::Anew => &[],
    };
    let found = matched(locked, keys);
    let chosen = || keys.iter().filter_map(|key| Some((key, options.auth.get(key)?)));
    let renamed: BTreeSet<usize> = keys
        .iter()
        .zip(&found)
        .filter(|(key, _)| options.auth.contains_key(*key))
        .filter_map(|(_, at)| *at)
        .collect();
    let entries = locked.iter().enumerate().filter(|(_, entry)| !is_any(entry));
    let kept = entries.map(|(at, entry)| match renamed.contains(&at) {
        // Its old name is an alias, and no other scheme's.
        true => Entry {
            key: format!("(old) {}", entry.key),
            ..entry.clone()
        },
        false => entry.clone(),
    });
    kept.chain(chosen().map(|(key, name)| Entry::named(key, name)))
        .collect()
}

/// Returns true if a method is called like one that goes with another's token, or the other way round.
fn clashes(schemes: &[&Scheme], named: &[String], at: usize) -> bool {
    let own = beside(schemes[at], &named[at]);
    let others = schemes.iter().zip(named).enumerate().filter(|(other, _)| *other != at);
    let mut others = others.map(|(_, other)| other);
    let is_setting = own.iter().any(|name| settings::NAMES.contains(&name.as_str()));
    is_setting || others.any(|(scheme, name)| own.contains(name) || beside(scheme, name).contains(&named[at]))
}

/// The names of the methods beside that of a token.
fn beside(scheme: &Scheme, method: &str) -> Vec<String> {
    let stem = method.trim_end_matches('_');
    match given(&scheme.credential) {
        GivenAs::Token => ["_source", "_app"].map(|ending| format!("{stem}{ending}")).to_vec(),
        GivenAs::Basic | GivenAs::Key => Vec::new(),
    }
}

/// The names by the user that no method has, sorted by scheme.
fn refused(api: &Api, schemes: &[&Scheme], methods: &[String], options: &Options) -> Vec<RefusedName> {
    let problem = |key: &String, name: &String| {
        let Some(at) = schemes.iter().position(|scheme| scheme.name == *key) else {
            return Some(match api.schemes.iter().any(|scheme| scheme.name == *key) {
                true => NameProblem::NoType,
                false => NameProblem::Unknown,
            });
        };
        let taken = |by: String| {
            let name = name.clone();
            Some(NameProblem::Taken { name, by })
        };
        if methods[at] != *name {
            return taken("another method of the builder".to_owned());
        }
        let others = schemes
            .iter()
            .zip(methods)
            .enumerate()
            .filter(|(other, _)| *other != at);
        for (_, (scheme, method)) in others {
            if method == name {
                return taken(format!("`{}`", scheme.name));
            }
        }
        match clashes(schemes, methods, at) {
            true => taken("a method beside that of another scheme".to_owned()),
            false => None,
        }
    };
    let refused = options.auth.iter().filter_map(|(key, name)| {
        let why = problem(key, name)?;
        Some(RefusedName { key: key.clone(), why })
    });
    refused.collect()
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

/// The source of a scheme's tokens: the discovery URL of OpenID Connect, or the token URL of the first flow that has one. A
/// URL may be relative: the runtime resolves it against the base URL of the client.
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
