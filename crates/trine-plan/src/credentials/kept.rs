//! The names of credentials from before, and what the next generation is to keep of those of now.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Credential, Scheme};

use crate::ident::{Case, ident_or, is_ident};
use crate::lock::{ClientList, matched};
use crate::{
    AnyCredential, ClientPlan, CredentialPlan, Entry, GivenNames, NameLock, OldCredential, OldNames, Options, settings,
};

use super::{beside, env_prefix, variables_of};

/// The owner of an alias of a method in the lock.
const BUILDER: &str = "ClientBuilder::";

/// The name that the environment variables of a credential begin with: what the lock says, else the prefix and the
/// method, with `TOKEN` behind `oauth2` and `openid_connect`.
pub(super) fn variable(prefix: &str, scheme: &Scheme, method: &str, options: &Options, lock: &NameLock) -> String {
    let plain = plain(prefix, method);
    let method_before = entry(lock.of_client(ClientList::Credentials), &scheme.name);
    let variable_before = entry(lock.of_client(ClientList::Variables), &scheme.name);
    match (options.given_names, method_before, variable_before) {
        (_, Some(before), Some(variable)) if before == method => variable,
        (GivenNames::Kept, Some(before), None) if before == method => plain,
        (GivenNames::Kept | GivenNames::Anew, _, _) => match scheme.credential {
            Credential::OAuth2(_) | Credential::OpenIdConnect(_) if !says_token(method) => format!("{plain}_TOKEN"),
            Credential::ApiKey(..)
            | Credential::Basic
            | Credential::Bearer
            | Credential::Http(_)
            | Credential::Computed(_)
            | Credential::OAuth2(_)
            | Credential::OpenIdConnect(_)
            | Credential::MutualTls => plain,
        },
    }
}

/// The name of a scheme in a list of the lock.
fn entry(locked: &[Entry], scheme: &str) -> Option<String> {
    let found = matched(locked, &[scheme.to_owned()]);
    locked[found.first().copied().flatten()?].name.clone()
}

fn plain(prefix: &str, method: &str) -> String {
    format!("{prefix}_{}", ident_or(method, Case::Static, "CREDENTIAL"))
}

fn says_token(method: &str) -> bool {
    ["token", "key", "jwt"]
        .iter()
        .any(|word| method.trim_end_matches('_').ends_with(word))
}

/// Gives credentials the methods that they had under other names.
pub(super) fn old_methods(schemes: &[&Scheme], plans: &mut [CredentialPlan], options: &Options, lock: &NameLock) {
    if options.old_names == OldNames::Dropped {
        return;
    }
    let prefix = env_prefix(options);
    let now = schemes.iter().zip(&*plans);
    let now = now.flat_map(|(scheme, plan)| beside(scheme, &plan.method).into_iter().chain([plan.method.clone()]));
    let settings = settings::NAMES.iter().map(|name| (*name).to_owned());
    let mut used: BTreeSet<String> = settings.chain(now).collect();
    for (scheme, plan) in schemes.iter().zip(plans) {
        let locked = entry(lock.of_client(ClientList::Credentials), &scheme.name);
        let kept = lock.aliases.iter().filter(|(_, place)| **place == scheme.name);
        let kept = kept.filter_map(|(alias, _)| alias.strip_prefix(BUILDER).map(str::to_owned));
        let before: BTreeSet<String> = locked
            .iter()
            .cloned()
            .chain(kept)
            .filter(|name| is_ident(name))
            .collect();
        for method in before {
            let own = beside(scheme, &method);
            if own.iter().chain([&method]).any(|name| used.contains(name)) {
                continue;
            }
            used.extend(own);
            used.insert(method.clone());
            let variable = entry(lock.of_client(ClientList::Variables), &scheme.name);
            let variable = variable.filter(|_| locked.as_ref() == Some(&method));
            let stem = variable.unwrap_or_else(|| plain(&prefix, &method));
            let env = variables_of(&scheme.credential, stem);
            plan.old.push(OldCredential { method, env });
        }
    }
}

/// The methods for credentials of no scheme: those of a client without another, and those that the lock has. A scheme
/// that is called so has the method.
pub(crate) fn any(plans: &[CredentialPlan], lock: &NameLock) -> Vec<AnyCredential> {
    let locked = lock.of_client(ClientList::Credentials);
    let is_there = |one: &AnyCredential| {
        let was_there = locked.iter().any(|entry| entry.key == key(*one));
        let is_taken = plans.iter().any(|plan| plan.method == one.method());
        (plans.is_empty() || was_there) && !is_taken
    };
    AnyCredential::ALL.into_iter().filter(is_there).collect()
}

/// The key of a method in the lock.
fn key(any: AnyCredential) -> &'static str {
    match any {
        AnyCredential::BearerToken => "(bearer token)",
        AnyCredential::HeaderKey => "(header)",
    }
}

/// Returns true if an entry of the lock is of no scheme.
pub(crate) fn is_any(entry: &Entry) -> bool {
    AnyCredential::ALL.into_iter().any(|one| key(one) == entry.key)
}

/// The names of methods, by scheme.
pub(crate) fn entries(client: &ClientPlan) -> Vec<Entry> {
    let own = client.credentials.iter();
    let own = own.map(|one| Entry::named(&one.scheme, &one.method));
    let any = client.any.iter().map(|one| Entry::named(key(*one), one.method()));
    own.chain(any).collect()
}

/// The variables that do not follow from the names of methods, by scheme.
pub(crate) fn variables(plans: &[CredentialPlan], options: &Options) -> Vec<Entry> {
    let prefix = env_prefix(options);
    let own = plans.iter().filter_map(|one| match one.env.as_slice() {
        [env] if *env != plain(&prefix, &one.method) => Some(Entry::named(&one.scheme, env)),
        _ => None,
    });
    own.collect()
}

/// The old names of methods, to be kept for the next generation.
pub(crate) fn aliases(plans: &[CredentialPlan]) -> BTreeMap<String, String> {
    let of_plan = |plan: &CredentialPlan| -> Vec<(String, String)> {
        let old = plan.old.iter();
        old.map(|old| (format!("{BUILDER}{}", old.method), plan.scheme.clone()))
            .collect()
    };
    plans.iter().flat_map(of_plan).collect()
}
