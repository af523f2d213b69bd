//! The group of an operation.
//!
//! ```text
//! group := extension | group of the id | tag | first literal segment of the path
//! ```
//! Ids give groups where they are those of TypeSpec or AutoRest (`Pets_list`). The only tag of a document tells
//! nothing, and neither does a word or a version that all tags begin with.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Operation, TagId};

use super::path::{Paths, Segment, segments};
use super::{Way, key};
use crate::ident::{Case, ident_or, words};
use crate::inflect::singular;
use crate::lock::{ClientList, NameLock};
use crate::shared_words::{shared_front, shared_version};
use crate::verbs;

/// The grouping of a document's operations.
pub(super) struct Ways<'a> {
    api: &'a Api,
    paths: &'a Paths,
    /// The name of each tag as a group.
    tags: Vec<String>,
    /// The name of the first tag of operations for each name in the singular.
    by_singular: BTreeMap<String, String>,
    /// True if tags distinguish operations.
    tags_tell: bool,
    /// True if ids begin with their group.
    ids_tell: bool,
    /// The plural of each resource whose items have a path in the singular (`/channel/{name}` beside `/channels`).
    plurals: BTreeMap<String, String>,
}

impl<'a> Ways<'a> {
    pub(super) fn new(api: &'a Api, paths: &'a Paths) -> Self {
        let used: BTreeSet<TagId> = api
            .operations
            .iter()
            .flat_map(|operation| operation.tags.clone())
            .collect();
        let ids = api
            .operations
            .iter()
            .filter_map(|operation| operation.naming.id.as_deref());
        let with_group = ids.clone().filter(|id| group_of_id(id).is_some()).count();
        let tags = tag_names(api, &used);
        Self {
            api,
            paths,
            by_singular: by_singular(api, &tags),
            tags,
            tags_tell: used.len() > 1,
            ids_tell: with_group * 2 > ids.count(),
            plurals: plurals(api, paths),
        }
    }

    /// The group of an operation: the one of the lock, else the one that the document gives. Empty for the client.
    pub(super) fn of(&self, operation: &Operation, lock: &NameLock) -> Way {
        let locked = lock.methods.get(&key(operation));
        let locked = locked.and_then(|path| self.locked(operation, path, lock));
        locked.unwrap_or_else(|| self.given(operation))
    }

    /// The tags that groups are, for their docs.
    pub(super) fn known_tags(&self) -> KnownTags {
        let mut known = KnownTags::default();
        for tag in (0..self.api.tags.len() as u32).map(TagId) {
            for way in [self.by_tag(tag), raw(self.api, tag)] {
                known.by_way.entry(way).or_insert(tag);
            }
            let name = folded(&self.tags[tag.0 as usize]);
            known.by_singular.entry(name).or_insert(tag);
        }
        known
    }

    fn given(&self, operation: &Operation) -> Way {
        let word = |text: &String| ident_or(text, Case::Value, "group");
        if !operation.naming.groups.is_empty() {
            return operation.naming.groups.iter().map(word).collect();
        }
        let id = operation.naming.id.as_deref().filter(|_| self.ids_tell);
        if let Some(group) = id.and_then(group_of_id) {
            return vec![self.as_tag(word(&group.to_owned()))];
        }
        let tag = operation.tags.first().filter(|_| self.tags_tell);
        match tag.map(|tag| self.by_tag(*tag)).filter(|way| !is_deed(way)) {
            Some(way) => way,
            None => self.by_path(operation).unwrap_or_default(),
        }
    }

    fn by_tag(&self, tag: TagId) -> Way {
        let chain = chain(self.api, tag);
        chain.iter().map(|tag| self.tags[tag.0 as usize].clone()).collect()
    }

    /// The first literal segment, unless it says what is done.
    fn by_path(&self, operation: &Operation) -> Option<Way> {
        let segments = self.paths.sent(operation);
        let literals: Vec<&Segment> = segments.iter().filter(|segment| segment.is_literal()).collect();
        let is_noun = |words: &[String]| !verbs::are_done(words) || (words.len() == 1 && literals.len() > 1);
        let first = literals.iter().find(|segment| is_noun(&segment.words))?;
        let words = first.words.join(" ");
        let words = self.plurals.get(&words).unwrap_or(&words);
        Some(vec![self.as_tag(ident_or(words, Case::Value, "group"))])
    }

    /// A group by the name that a tag has for it in the singular or plural.
    fn as_tag(&self, group: String) -> String {
        self.by_singular.get(&folded(&group)).cloned().unwrap_or(group)
    }

    /// The group that an operation has by the lock, as long as the document says anything of it.
    fn locked(&self, operation: &Operation, path: &str, lock: &NameLock) -> Option<Way> {
        let accessors: Vec<&str> = path.split("().").collect();
        let (_, accessors) = accessors.split_last()?;
        let known = lock.of_client(ClientList::Groups);
        let mut way = Way::new();
        for accessor in accessors {
            let of_accessor = known.iter().filter(|entry| entry.name.as_deref() == Some(accessor));
            let mut own = of_accessor.filter_map(|entry| {
                let parts: Vec<&str> = entry.key.split(' ').collect();
                let (last, outer) = parts.split_last()?;
                (*outer == way).then(|| (*last).to_owned())
            });
            way.push(own.next().unwrap_or_else(|| (*accessor).to_owned()));
        }
        self.is_said(operation, &way).then_some(way)
    }

    /// Returns true if an operation could be in a group: by an extension, a tag, its id or its path.
    fn is_said(&self, operation: &Operation, way: &Way) -> bool {
        let Some(own) = way.last() else {
            return true;
        };
        if !operation.naming.groups.is_empty() {
            return self.given(operation) == *way;
        }
        let by_tag = operation.tags.iter().any(|tag| {
            let whole = raw(self.api, *tag);
            whole == *way || self.by_tag(*tag) == *way || (way.len() == 1 && says(&whole.join("_"), own))
        });
        let of_id = || operation.naming.id.as_deref().and_then(group_of_id);
        // All of the path: what all paths begin with may have been told apart before.
        let mut of_path = segments(&operation.path).into_iter().filter(Segment::is_literal);
        by_tag || of_id().is_some_and(|id| same(id, own)) || of_path.any(|segment| same(&segment.words.join("_"), own))
    }
}

/// The first tag of each group, and for each name in the singular.
#[derive(Default)]
pub(super) struct KnownTags {
    by_way: BTreeMap<Way, TagId>,
    by_singular: BTreeMap<String, TagId>,
}

impl KnownTags {
    /// The tag that a group is, if it is one.
    pub(super) fn of(&self, way: &Way) -> Option<TagId> {
        let by_name = || match way.as_slice() {
            [own] => self.by_singular.get(&folded(own)),
            _ => None,
        };
        self.by_way.get(way).or_else(by_name).copied()
    }
}

/// Tags that say what is done with a resource, and not which resource that is.
const DEEDS: &[&str] = &[
    "add", "create", "delete", "edit", "get", "list", "read", "remove", "update", "write",
];

/// Returns true if a group is called by a verb alone, which belongs into the names of methods.
fn is_deed(way: &Way) -> bool {
    matches!(way.as_slice(), [only] if DEEDS.contains(&only.as_str()))
}

/// The plurals of what paths call in the singular where a parameter follows, if the plural has no parameter behind it:
/// `channels` of `/channel/{name}` and `/channels`, but not `users` of `/user` and `/users/{id}`.
fn plurals(api: &Api, paths: &Paths) -> BTreeMap<String, String> {
    let mut with_items: BTreeMap<String, bool> = BTreeMap::new();
    for operation in &api.operations {
        let segments = paths.sent(operation);
        if let Some(at) = segments.iter().position(Segment::is_literal) {
            let is_followed = segments.get(at + 1).is_some_and(|next| !next.is_literal());
            *with_items.entry(segments[at].words.join(" ")).or_default() |= is_followed;
        }
    }
    let all = with_items.iter().filter(|(_, has_items)| !**has_items);
    let named = all.map(|(all, _)| (singular(all), all.clone()));
    named
        .filter(|(one, all)| one != all && with_items.get(one) == Some(&true))
        .collect()
}

/// Returns true if the words of a text end or begin with others.
fn says(text: &str, own: &str) -> bool {
    let (text, own) = (words(text), words(own));
    text.ends_with(&own) || text.starts_with(&own)
}

/// Returns true if two names have the same singular.
fn same(a: &str, b: &str) -> bool {
    folded(a) == folded(b)
}

/// The singular of a name, without what is between its words.
fn folded(name: &str) -> String {
    singular(&words(name).concat())
}

/// The names of the tags by their singular: of two with the same, the one that an operation has first.
fn by_singular(api: &Api, names: &[String]) -> BTreeMap<String, String> {
    let mut seen: BTreeSet<TagId> = BTreeSet::new();
    let mut all = BTreeMap::new();
    for tag in api.operations.iter().flat_map(|operation| &operation.tags) {
        if seen.insert(*tag) {
            let name = &names[tag.0 as usize];
            all.entry(folded(name)).or_insert_with(|| name.clone());
        }
    }
    all
}

/// The tags that a tag is nested in, and itself behind them.
fn chain(api: &Api, tag: TagId) -> Vec<TagId> {
    let mut tags: Vec<TagId> = Vec::new();
    let mut next = Some(tag);
    while let Some(tag) = next.filter(|tag| !tags.contains(tag)) {
        tags.insert(0, tag);
        next = api.tags[tag.0 as usize].parent;
    }
    tags
}

/// The group of a tag by its name as it is.
fn raw(api: &Api, tag: TagId) -> Way {
    let name = |tag: &TagId| ident_or(&api.tags[tag.0 as usize].name, Case::Value, "group");
    chain(api, tag).iter().map(name).collect()
}

/// From how many tags on a word in front of all says nothing of any; a version never does.
const SHARED: usize = 3;

/// Returns the name of each tag, without the words that all used tags share.
fn tag_names(api: &Api, used: &BTreeSet<TagId>) -> Vec<String> {
    let of_tag = |tag: &TagId| words(&api.tags[tag.0 as usize].name);
    let all: Vec<Vec<String>> = used.iter().map(of_tag).collect();
    let nested = used.iter().any(|tag| api.tags[tag.0 as usize].parent.is_some());
    let front = shared_front(&all);
    let has_number = |words: &Vec<String>| words[..front].concat().bytes().any(|byte| byte.is_ascii_digit());
    let front = match all.len() >= SHARED || all.first().is_some_and(has_number) {
        true => front,
        false => 0,
    };
    let behind = shared_version(&all);
    let is_left =
        |words: &Vec<String>| words.len() > front + behind && !words[front].starts_with(|c: char| c.is_ascii_digit());
    let is_shared = all.len() > 1 && !nested && all.iter().all(is_left);
    let name = |at: usize| {
        let name = &api.tags[at].name;
        let tag = TagId(at as u32);
        match is_shared && used.contains(&tag) {
            true => {
                let words = of_tag(&tag);
                ident_or(&words[front..words.len() - behind].join(" "), Case::Value, "group")
            }
            false => ident_or(name, Case::Value, "group"),
        }
    };
    (0..api.tags.len()).map(name).collect()
}

/// The group in an id of TypeSpec, AutoRest or NestJS: `Pets` of `Pets_list`. TypeSpec joins the ids of operations that
/// share a route (`Pets_list_Pets_find`). Google's ids have it before the method (`run.projects.jobs.delete`).
fn group_of_id(id: &str) -> Option<&str> {
    let dotted: Vec<&str> = id.split('.').collect();
    if let [_, .., group, _] = dotted.as_slice()
        && dotted
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    {
        return Some(group);
    }
    let parts: Vec<&str> = id.split('_').collect();
    let group = *parts.first()?;
    let is_name = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_pascal = group.starts_with(|c: char| c.is_ascii_uppercase())
        && (group.len() == 1 || group.bytes().any(|byte| byte.is_ascii_lowercase()));
    let is_pairs = parts.len().is_multiple_of(2) && parts.iter().step_by(2).all(|part| *part == group);
    (is_pairs && is_pascal && parts.iter().all(|part| is_name(part))).then(|| match group.strip_suffix("Controller") {
        Some(bare) if !bare.is_empty() => bare,
        Some(_) | None => group,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_of_typespec_autorest_or_nestjs_begins_with_its_group() {
        for (id, group) in [
            ("Pets_list", Some("Pets")),
            ("VirtualMachines_ListAll", Some("VirtualMachines")),
            ("AgentsController_findAll", Some("Agents")),
            ("Pets_list_Pets_find", Some("Pets")),
            ("run.projects.jobs.delete", Some("jobs")),
            ("pets.list", None),
            ("pets_list", None),
            ("GET_AddTags", None),
            ("Pets_list_all", None),
            ("listPets", None),
        ] {
            assert_eq!(group_of_id(id), group, "{id}");
        }
    }
}
