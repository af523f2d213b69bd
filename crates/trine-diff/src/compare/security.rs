//! Security side by side.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::{FileId, Place};
use trine_parse::document::{Credential, Document, Flow, Flows, Operation, SecurityRequirement, SecurityScheme};

use super::changes::Fact;
use super::core::Comparison;
use super::reach::{Reach, quoted, reach};
use crate::kinds::{Kind, access as kinds, lifecycle, prose};
use crate::report::{Sides, Verdict, Wire};

/// Schemes with their scopes, of which all are needed; one of several alternatives.
type Alternative = BTreeMap<String, BTreeSet<String>>;

/// The alternatives of a list of requirements; none for what needs nothing.
fn alternatives(requirements: &[SecurityRequirement], names: &BTreeMap<String, String>) -> BTreeSet<Alternative> {
    let all: BTreeSet<Alternative> = requirements
        .iter()
        .map(|requirement| {
            let schemes = requirement.schemes.iter();
            schemes
                .map(|(scheme, scopes)| {
                    let name = names.get(scheme).unwrap_or(scheme);
                    (name.clone(), scopes.iter().cloned().collect())
                })
                .collect()
        })
        .collect();
    if all.iter().all(BTreeMap::is_empty) {
        BTreeSet::new()
    } else {
        all
    }
}

impl<'a> Comparison<'_, 'a> {
    /// The requirements of an operation that has some of its own.
    pub(super) fn operation_security(&mut self, pair: Sides<&'a Operation>, reach: &Reach) {
        if pair.old.security.is_none() && pair.new.security.is_none() {
            return;
        }
        let place = pair.map(|operation| match operation.security {
            Some(_) => operation.place.child("security"),
            None => operation.place.clone(),
        });
        let documents = Sides {
            old: self.models.old.document,
            new: self.models.new.document,
        };
        let required = Sides {
            old: pair.old.security.as_deref().unwrap_or(&documents.old.security),
            new: pair.new.security.as_deref().unwrap_or(&documents.new.security),
        };
        self.requirements(required, &place, &quoted(pair.old), std::slice::from_ref(reach));
    }

    /// The requirements of the root, which hold for all operations without their own.
    pub(super) fn root_security(&mut self) {
        let documents = Sides {
            old: self.models.old.document,
            new: self.models.new.document,
        };
        let root = Place::root(FileId(0)).child("security");
        let place = Sides {
            old: root.clone(),
            new: root,
        };
        let inherits = documents
            .old
            .operations
            .iter()
            .filter(|operation| operation.security.is_none());
        let reached: Vec<Reach> = inherits.map(reach).collect();
        let required = Sides {
            old: documents.old.security.as_slice(),
            new: documents.new.security.as_slice(),
        };
        self.requirements(required, &place, "the document", &reached);
    }

    fn requirements(
        &mut self,
        required: Sides<&[SecurityRequirement]>,
        place: &Sides<Place>,
        of: &str,
        reached: &[Reach],
    ) {
        let renamed = self.renamed_schemes();
        let old = alternatives(required.old, &renamed);
        let new = alternatives(required.new, &BTreeMap::new());
        if old == new {
            return;
        }
        let free = |all: &BTreeSet<Alternative>| all.is_empty() || all.contains(&Alternative::new());
        let satisfied = |own: &Alternative| {
            new.iter().any(|needed| {
                let mut schemes = needed.iter();
                schemes.all(|(scheme, scopes)| own.get(scheme).is_some_and(|own| scopes.is_subset(own)))
            })
        };
        let goes_on = free(&new) || (!old.is_empty() && old.iter().all(satisfied));
        let verdict = if goes_on { Verdict::Safe } else { Verdict::Breaking };
        let (kind, word) = requirement_kind(&old, &new);
        let text = format!("{word} for {of}: {}, before {}", listed(&new), listed(&old));
        let values = Sides {
            old: Some(listed(&old)),
            new: Some(listed(&new)),
        };
        let fact = Fact::new(text).about(values.as_ref().map(Option::as_deref));
        self.note(kind, place.as_ref().map(Some), fact, Wire::of_request(verdict), reached);
    }

    /// Schemes that have another name and send the same: old names with the new ones.
    fn renamed_schemes(&self) -> BTreeMap<String, String> {
        let (old, new) = (
            &self.models.old.document.security_schemes,
            &self.models.new.document.security_schemes,
        );
        let mut renamed = BTreeMap::new();
        for (name, scheme) in old.iter().filter(|(name, _)| !new.contains_key(*name)) {
            let is_same = |(other, candidate): &(&String, &SecurityScheme)| {
                !old.contains_key(*other) && is_alike(&scheme.credential, &candidate.credential)
            };
            let same: Vec<_> = new.iter().filter(is_same).collect();
            if let [(other, _)] = same.as_slice() {
                renamed.insert(name.clone(), (*other).clone());
            }
        }
        renamed
    }

    /// The schemes by name.
    pub(super) fn security_schemes(&mut self) {
        let (old, new) = (
            &self.models.old.document.security_schemes,
            &self.models.new.document.security_schemes,
        );
        let renamed = self.renamed_schemes();
        for (name, scheme) in old {
            let other = renamed.get(name).unwrap_or(name);
            let Some(counterpart) = new.get(other) else {
                let fact = Fact::new(format!("The security scheme `{name}` was removed"));
                let place = Sides {
                    old: Some(&scheme.place),
                    new: None,
                };
                self.note(kinds::SCHEME_REMOVED, place, fact, Wire::default(), &[]);
                continue;
            };
            let users = self.users(name);
            let pair = Sides {
                old: scheme,
                new: counterpart,
            };
            if name != other {
                let fact = Fact::new(format!("The security scheme `{name}` is called `{other}` now"));
                self.scheme_note(kinds::SCHEME_RENAMED, pair, fact, Wire::default(), &users);
            }
            self.scheme(name, pair, &users);
        }
        for (name, scheme) in new {
            if !old.contains_key(name) && !renamed.values().any(|other| other == name) {
                let fact = Fact::new(format!("The security scheme `{name}` was added"));
                let place = Sides {
                    old: None,
                    new: Some(&scheme.place),
                };
                self.note(kinds::SCHEME_ADDED, place, fact, Wire::default(), &[]);
            }
        }
    }

    /// The operations of the old document that use a scheme.
    fn users(&self, scheme: &str) -> Vec<Reach> {
        let document: &Document = self.models.old.document;
        let uses = |operation: &&Operation| {
            let required = operation.security.as_ref().unwrap_or(&document.security);
            required
                .iter()
                .any(|requirement| requirement.schemes.contains_key(scheme))
        };
        document.operations.iter().filter(uses).map(reach).collect()
    }

    fn scheme(&mut self, name: &str, pair: Sides<&SecurityScheme>, users: &[Reach]) {
        let subject = format!("the security scheme `{name}`");
        let texts = [
            prose::SCHEME_TEXT_ADDED,
            prose::SCHEME_TEXT_REMOVED,
            prose::SCHEME_TEXT_CHANGED,
        ];
        let text = pair.map(|scheme| scheme.description.as_deref());
        let place = pair.map(|scheme| &scheme.place);
        self.text(texts, place, &format!("The description of {subject}"), text, users);
        let deprecated = match (pair.old.deprecated, pair.new.deprecated) {
            (false, true) => Some((lifecycle::SCHEME_DEPRECATED, "is deprecated")),
            (true, false) => Some((lifecycle::SCHEME_UNDEPRECATED, "is not deprecated any more")),
            (true, true) | (false, false) => None,
        };
        if let Some((kind, word)) = deprecated {
            let fact = Fact::new(format!("The security scheme `{name}` {word}"));
            self.scheme_note(kind, pair, fact, Wire::default(), users);
        }
        if pair.old.bearer_format != pair.new.bearer_format {
            let fact = Fact::new(format!("The format of the bearer token of {subject} changed"));
            self.scheme_note(kinds::BEARER_FORMAT_CHANGED, pair, fact, Wire::default(), users);
        }
        self.credential(name, pair, users);
    }

    /// The credential of a scheme.
    fn credential(&mut self, name: &str, pair: Sides<&SecurityScheme>, users: &[Reach]) {
        let subject = format!("the security scheme `{name}`");
        let breaking = Wire::of_request(Verdict::Breaking);
        match (&pair.old.credential, &pair.new.credential) {
            (
                Credential::ApiKey { location, name: key },
                Credential::ApiKey {
                    location: other,
                    name: new_key,
                },
            ) => {
                if key != new_key {
                    let fact = Fact::new(format!("The key of {subject} is sent as `{new_key}`, not as `{key}`"));
                    self.scheme_note(kinds::KEY_NAME_CHANGED, pair, fact, breaking, users);
                }
                if location != other {
                    let text = format!("The key of {subject} is sent in the {other:?}, not in the {location:?}");
                    let fact = Fact::new(
                        text.replace("Header", "headers")
                            .replace("Query", "query")
                            .replace("Cookie", "cookies"),
                    );
                    self.scheme_note(kinds::KEY_LOCATION_CHANGED, pair, fact, breaking, users);
                }
            }
            (Credential::OAuth2(old), Credential::OAuth2(new)) => {
                self.flows(Sides { old, new }, pair, &subject, users);
            }
            (Credential::OpenIdConnect(old), Credential::OpenIdConnect(new)) if old != new => {
                let fact = Fact::new(format!("The discovery URL of {subject} is `{new}`, not `{old}`"));
                self.scheme_note(kinds::DISCOVERY_URL_CHANGED, pair, fact, breaking, users);
            }
            (old, new) if !is_alike(old, new) => {
                let fact = Fact::new(format!(
                    "The security scheme `{name}` is {}, not {}",
                    label(new),
                    label(old)
                ));
                self.scheme_note(kinds::SCHEME_TYPE_CHANGED, pair, fact, breaking, users);
            }
            _ => {}
        }
    }

    fn flows(&mut self, flows: Sides<&Flows>, pair: Sides<&SecurityScheme>, subject: &str, users: &[Reach]) {
        let each = flows.map(each_flow);
        for ((word, old), (_, new)) in each.old.into_iter().zip(each.new) {
            let (old, new) = match (old, new) {
                (None, None) => continue,
                (Some(_), None) => {
                    let fact = Fact::new(format!("The flow {word} of {subject} was removed"));
                    self.scheme_note(
                        kinds::FLOW_REMOVED,
                        pair,
                        fact,
                        Wire::of_request(Verdict::Breaking),
                        users,
                    );
                    continue;
                }
                (None, Some(_)) => {
                    let fact = Fact::new(format!("The flow {word} of {subject} was added"));
                    self.scheme_note(kinds::FLOW_ADDED, pair, fact, Wire::of_request(Verdict::Safe), users);
                    continue;
                }
                (Some(old), Some(new)) => (old, new),
            };
            let flow = Sides { old, new };
            for (what, url) in urls(flow) {
                let (old, new) = (url.old.unwrap_or("none"), url.new.unwrap_or("none"));
                let fact = Fact::new(format!(
                    "The {what} URL of the flow {word} of {subject} is `{new}`, not `{old}`"
                ));
                self.flow_note(
                    kinds::FLOW_URL_CHANGED,
                    flow,
                    fact,
                    Wire::of_request(Verdict::Breaking),
                    users,
                );
            }
            let scopes = flow.map(|flow| flow.scopes.keys().cloned().collect::<BTreeSet<String>>());
            for scope in scopes.old.difference(&scopes.new) {
                let fact = Fact::new(format!("The scope `{scope}` of {subject} is not offered any more"));
                let wire = Wire::of_request(Verdict::Breaking);
                self.flow_note(kinds::OFFERED_SCOPE_REMOVED, flow, fact, wire, users);
            }
            for scope in scopes.new.difference(&scopes.old) {
                let fact = Fact::new(format!("The scope `{scope}` of {subject} is offered"));
                let wire = Wire::of_request(Verdict::Safe);
                self.flow_note(kinds::OFFERED_SCOPE_ADDED, flow, fact, wire, users);
            }
        }
    }

    fn flow_note(&mut self, kind: &'static Kind, flow: Sides<&Flow>, fact: Fact, wire: Wire, users: &[Reach]) {
        let text = fact.text.clone();
        let fact = fact.about(Sides {
            old: Some(&text),
            new: None,
        });
        self.note(kind, flow.map(|flow| Some(&flow.place)), fact, wire, users);
    }

    fn scheme_note(
        &mut self,
        kind: &'static Kind,
        pair: Sides<&SecurityScheme>,
        fact: Fact,
        wire: Wire,
        users: &[Reach],
    ) {
        self.note(kind, pair.map(|scheme| Some(&scheme.place)), fact, wire, users);
    }
}

fn requirement_kind(old: &BTreeSet<Alternative>, new: &BTreeSet<Alternative>) -> (&'static Kind, &'static str) {
    let nothing = Alternative::new();
    let schemes = |all: &BTreeSet<Alternative>| -> BTreeSet<Vec<String>> {
        all.iter()
            .map(|alternative| alternative.keys().cloned().collect())
            .collect()
    };
    let scopes = |all: &BTreeSet<Alternative>| -> BTreeSet<(String, String)> {
        let each = all.iter().flatten();
        each.flat_map(|(scheme, scopes)| scopes.iter().map(|scope| (scheme.clone(), scope.clone())))
            .collect()
    };
    if old.is_empty() {
        (kinds::SECURITY_ADDED, "Credentials are required")
    } else if new.is_empty() {
        (kinds::SECURITY_REMOVED, "No credentials are required any more")
    } else if !old.contains(&nothing) && new.contains(&nothing) {
        (kinds::SECURITY_OPTIONAL, "Credentials are optional")
    } else if old.contains(&nothing) && !new.contains(&nothing) {
        (kinds::SECURITY_MANDATORY, "Credentials are not optional any more")
    } else if schemes(old) == schemes(new) && scopes(old).is_subset(&scopes(new)) {
        (kinds::SCOPE_ADDED, "More scopes are required")
    } else if schemes(old) == schemes(new) && scopes(new).is_subset(&scopes(old)) {
        (kinds::SCOPE_REMOVED, "Fewer scopes are required")
    } else if old.is_subset(new) {
        (kinds::ALTERNATIVE_ADDED, "Other credentials are accepted too")
    } else if new.is_subset(old) {
        (kinds::ALTERNATIVE_REMOVED, "Fewer credentials are accepted")
    } else {
        (kinds::ALTERNATIVE_CHANGED, "Other credentials are required")
    }
}

/// Alternatives in words.
fn listed(all: &BTreeSet<Alternative>) -> String {
    if all.is_empty() {
        return "none".to_owned();
    }
    let one = |alternative: &Alternative| {
        if alternative.is_empty() {
            return "none".to_owned();
        }
        let schemes = alternative.iter().map(|(scheme, scopes)| {
            if scopes.is_empty() {
                format!("`{scheme}`")
            } else {
                let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
                format!("`{scheme}` with {}", scopes.join(", "))
            }
        });
        schemes.collect::<Vec<_>>().join(" and ")
    };
    all.iter().map(one).collect::<Vec<_>>().join(" or ")
}

fn label(credential: &Credential) -> String {
    match credential {
        Credential::ApiKey { .. } => "an API key".to_owned(),
        Credential::Basic => "HTTP basic authentication".to_owned(),
        Credential::Bearer => "a bearer token".to_owned(),
        Credential::Http(scheme) => format!("the HTTP scheme {scheme}"),
        Credential::OAuth2(_) => "OAuth 2".to_owned(),
        Credential::OpenIdConnect(_) => "OpenID Connect".to_owned(),
        Credential::MutualTls => "a client certificate".to_owned(),
    }
}

fn each_flow(flows: &Flows) -> [(&'static str, Option<&Flow>); 5] {
    [
        ("implicit", flows.implicit.as_ref()),
        ("password", flows.password.as_ref()),
        ("clientCredentials", flows.client_credentials.as_ref()),
        ("authorizationCode", flows.authorization_code.as_ref()),
        ("deviceAuthorization", flows.device_authorization.as_ref()),
    ]
}

/// The URLs of a flow that differ.
fn urls(flow: Sides<&Flow>) -> Vec<(&'static str, Sides<Option<&str>>)> {
    let all = [
        ("authorization", flow.map(|flow| flow.authorization_url.as_deref())),
        ("token", flow.map(|flow| flow.token_url.as_deref())),
        ("refresh", flow.map(|flow| flow.refresh_url.as_deref())),
        (
            "device authorization",
            flow.map(|flow| flow.device_authorization_url.as_deref()),
        ),
    ];
    all.into_iter().filter(|(_, url)| url.old != url.new).collect()
}

/// Returns true if two credentials are sent alike, wherever they are described.
fn is_alike(old: &Credential, new: &Credential) -> bool {
    match (old, new) {
        (Credential::OAuth2(old), Credential::OAuth2(new)) => {
            let flows = each_flow(old).into_iter().zip(each_flow(new));
            flows.into_iter().all(|((_, old), (_, new))| match (old, new) {
                (Some(old), Some(new)) => urls(Sides { old, new }).is_empty(),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            })
        }
        (old, new) => old == new,
    }
}
