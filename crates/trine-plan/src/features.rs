//! The features of a crate: which part of the API is behind which one.
//!
//! Each outermost group is a feature of the default set, if there are two or more, and webhooks are one outside of it.
//! Over a lock nothing that was always there comes behind a feature, and nothing leaves the default set.

mod gates;

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::Api;

pub(crate) use self::gates::{Cx, files};
use crate::ident::Case;
use crate::lock::{ClientList, Ranked, Wanted};
use crate::{ApiPart, Contents, Entry, Feature, Group, Layout, NameLock, Options};

/// The number of items from which on a crate had features when locks did not list them.
const LARGE: usize = 1000;

/// The key of webhooks in a lock whose crate has them in the default set. No accessor has a blank.
const WEBHOOKS_BY_DEFAULT: &str = "webhooks of the server";

/// The key of webhooks that are not in the default set.
const WEBHOOKS: &str = "webhooks of the server on request";

/// Features that a client has whatever its API is.
const RESERVED: &[&str] = &[
    "default",
    "transport",
    "rustls_ring",
    "rustls_aws_lc",
    "native_tls",
    "reqwest",
    "blocking",
    "serde",
    "testing",
    "tracing",
    "tower",
    "http2",
    "gzip",
];

/// The features of a crate, sorted by name. Tells each group its own.
pub(crate) fn features(api: &Api, groups: &mut [Group], options: &Options, lock: &NameLock) -> Vec<Feature> {
    match (options.layout, options.contents) {
        (Layout::Crate, Contents::Client) => {}
        (Layout::SingleFile, _) | (_, Contents::Types) => return Vec::new(),
    }
    let before = Before::new(lock);
    let outer: BTreeSet<&str> = groups.iter().filter_map(outermost).collect();
    let several = outer.len() >= 2;
    let gated = outer.iter().filter(|group| before.is_gated(group, several));
    let gated = gated.map(|group| (ApiPart::Group, (*group).to_owned()));
    let webhooks = (!api.webhooks.is_empty()).then(|| before.webhooks()).flatten();
    let webhooks = webhooks.map(|key| (ApiPart::Webhooks, key.to_owned()));
    let parts: Vec<(ApiPart, String)> = gated.chain(webhooks).collect();
    let mut features = named(parts, lock);
    for group in groups.iter_mut() {
        let key = outermost(group);
        let own = features.iter().find(|feature| Some(feature.key.as_str()) == key);
        group.feature = own.map(|feature| feature.name.clone());
    }
    features.sort_by(|a, b| a.name.cmp(&b.name));
    features
}

/// The accessor of the outermost group that a group is in.
fn outermost(group: &Group) -> Option<&str> {
    group.path.first().map(String::as_str)
}

/// A feature for each part.
fn named(parts: Vec<(ApiPart, String)>, lock: &NameLock) -> Vec<Feature> {
    let keys: Vec<String> = parts.iter().map(|(_, key)| key.clone()).collect();
    let text = |(part, key): &(ApiPart, String)| match part {
        ApiPart::Group => key.clone(),
        ApiPart::Webhooks => "webhooks".to_owned(),
    };
    let texts: Vec<String> = parts.iter().map(text).collect();
    let wanted = Wanted {
        keys: &keys,
        texts: &texts,
        case: Case::Value,
        fallback: "group",
        taken: RESERVED,
        ranked: Ranked::ByText,
    };
    let names = wanted.given(lock.of_client(ClientList::Features));
    let feature = |(name, (part, key)): (String, (ApiPart, String))| Feature {
        name,
        docs: match part {
            ApiPart::Group => format!("`client.{key}()` and the types that it needs."),
            ApiPart::Webhooks => {
                "The requests that the server sends: `webhooks` and the types that it needs.".to_owned()
            }
        },
        default: key != WEBHOOKS,
        key,
        part,
    };
    names.into_iter().zip(parts).map(feature).collect()
}

/// The features and the groups that an earlier generation had.
struct Before<'l> {
    lock: &'l NameLock,
    /// The accessors of outermost groups with the key of their feature, if they had one.
    groups: BTreeMap<&'l str, Option<&'l str>>,
    /// True if the crate was generated before.
    is_known: bool,
}

impl<'l> Before<'l> {
    fn new(lock: &'l NameLock) -> Self {
        let listed = lock.of_client(ClientList::Features);
        let of_method = |path: &'l String| path.split_once("().").map(|(group, _)| group);
        let outer: BTreeSet<&str> = lock.methods.values().filter_map(of_method).collect();
        // A lock of the first form does not list features.
        let is_large = !lock.knows(ClientList::Features) && lock.types.len() >= LARGE && outer.len() >= 2;
        let key = |group: &'l str| {
            let listed = listed.iter().any(|entry| entry.key == group);
            (listed || is_large).then_some(group)
        };
        Self {
            lock,
            groups: outer.into_iter().map(|group| (group, key(group))).collect(),
            is_known: !lock.methods.is_empty() || !lock.types.is_empty(),
        }
    }

    /// Returns true if a group is behind a feature: as before, and for a new group if there are several.
    fn is_gated(&self, group: &str, several: bool) -> bool {
        match self.groups.get(group) {
            Some(feature) => feature.is_some(),
            None => several || self.lists(group),
        }
    }

    fn lists(&self, key: &str) -> bool {
        let mut entries = self.lock.of_client(ClientList::Features).iter();
        entries.any(|entry: &Entry| entry.key == key)
    }

    /// The key of the feature of webhooks, if they are behind one.
    fn webhooks(&self) -> Option<&'static str> {
        if self.lists(WEBHOOKS) {
            return Some(WEBHOOKS);
        }
        if self.lists(WEBHOOKS_BY_DEFAULT) {
            return Some(WEBHOOKS_BY_DEFAULT);
        }
        let locked = !self.lock.of_client(ClientList::Webhooks).is_empty();
        match (self.is_known, self.lock.knows(ClientList::Features), locked) {
            (false, _, _) | (true, true, false) => Some(WEBHOOKS),
            (true, true, true) => None,
            // A lock of the first form says nothing of webhooks: they may have been there.
            (true, false, _) => self.groups.values().any(Option::is_some).then_some(WEBHOOKS_BY_DEFAULT),
        }
    }
}
