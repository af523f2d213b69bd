//! The features that each type is behind: those of what reaches it.

use std::collections::BTreeMap;

use trine_ir::{Api, TypeId};

use crate::lock::{ClientList, Locked};
use crate::modules::{self, Owners};
use crate::types::walk;
use crate::{Alias, ApiPart, Feature, Gate, Group, Item, List, Owner, RustType, SharedErrors, TypeFile};

/// The most features that are listed before a type. One that more of them need is always there: nearly every choice of
/// features has it.
const LISTED: usize = 8;

/// The parts of a plan from which the gates of types follow.
pub(crate) struct Cx<'a> {
    pub(crate) api: &'a Api,
    pub(crate) groups: &'a [Group],
    pub(crate) errors: &'a [SharedErrors],
    pub(crate) features: &'a [Feature],
    pub(crate) items: &'a BTreeMap<TypeId, Item>,
    pub(crate) locked: &'a Locked<'a>,
}

/// The gates of items, without those that are always there, and the files of types. Tells aliases their gates.
pub(crate) fn files(cx: &Cx<'_>, aliases: &mut [Alias]) -> (BTreeMap<TypeId, Gate>, Vec<TypeFile>) {
    let gates = gates(cx, aliases);
    let owners = owners(cx, aliases, &gates);
    let mut files = modules::type_files(cx.items, aliases, &owners);
    mark(&mut files, aliases, &gates);
    (gates, files)
}

/// The gate of each item. A type that an open gate reaches is always there; one that the lock has without a feature
/// stays so, and one that it has behind some can still be had with each of them. Tells aliases theirs.
fn gates(cx: &Cx<'_>, aliases: &mut [Alias]) -> BTreeMap<TypeId, Gate> {
    if cx.features.is_empty() {
        return BTreeMap::new();
    }
    let mut found = Found::new(cx);
    for (owner, roots) in modules::roots_by_owner(cx.api, cx.groups) {
        found.reach(roots, &cx.gate(&owner));
    }
    let before = Before::new(cx);
    // The enum of errors that all groups share is always there.
    let of_client = cx.errors.iter().filter(|errors| errors.module.is_none());
    let held = of_client.flat_map(|errors| &errors.variants.variants);
    found.reach(held.flat_map(|variant| named(&variant.ty)).collect(), Gate::OPEN);
    for id in cx.items.keys() {
        if let Some(gate) = cx.locked.name(*id).and_then(|name| before.gate(name)) {
            found.reach(vec![*id], &gate);
        }
    }
    for alias in aliases.iter() {
        let known = cx.locked.lock.types.get(&alias.key).and_then(|name| before.gate(name));
        let targets = named(&alias.ty);
        match (known, targets.as_slice()) {
            (Some(gate), _) => found.reach(targets, &gate),
            (None, [] | [_]) => {}
            // Several parts have several gates.
            (None, _) => found.reach(targets, Gate::OPEN),
        }
    }
    let unreached = cx.items.keys().copied();
    let unreached: Vec<TypeId> = unreached.filter(|id| !found.has(*id)).collect();
    found.reach(unreached, Gate::OPEN);
    for alias in aliases {
        let target = named(&alias.ty).first().map(|id| found.gate(*id));
        alias.gate = target.unwrap_or_default();
    }
    let gates = cx.items.keys().map(|id| (*id, found.gate(*id)));
    gates.filter(|(_, gate)| !gate.is_open()).collect()
}

impl Cx<'_> {
    /// The gate of what an owner reaches.
    fn gate(&self, owner: &Owner) -> Gate {
        let feature = match owner {
            Owner::Shared => None,
            Owner::Webhooks => {
                let own = self.features.iter().find(|feature| feature.part == ApiPart::Webhooks);
                own.map(|feature| feature.name.clone())
            }
            Owner::Group(module) => {
                let group = self.groups.iter().find(|group| group.module == *module);
                group.and_then(|group| group.feature.clone())
            }
        };
        Gate::any(feature)
    }
}

/// The features that a lock has types behind.
struct Before<'a> {
    is_known: bool,
    features: &'a [Feature],
    /// The features of each type that is behind some.
    behind: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Before<'a> {
    fn new(cx: &Cx<'a>) -> Self {
        let lock = cx.locked.lock;
        let mut behind: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let lists = lock.lists.iter().filter(|((list, _), _)| *list == List::Features);
        for ((_, feature), types) in lists {
            for entry in types {
                behind.entry(&entry.key).or_default().push(feature);
            }
        }
        Self {
            is_known: lock.knows(ClientList::Features),
            features: cx.features,
            behind,
        }
    }

    /// The gate that a type of this name had; `None` if that is not known, or if none of its features is left.
    fn gate(&self, name: &str) -> Option<Gate> {
        let left = |feature: &&&str| self.features.iter().any(|now| now.name == **feature);
        match self.behind.get(name) {
            _ if !self.is_known => None,
            None => Some(Gate::default()),
            Some(behind) => {
                let left = behind.iter().filter(left).map(|feature| (*feature).to_owned());
                Some(Gate::any(left)).filter(|gate| !gate.is_open())
            }
        }
    }
}

/// The features that reach a type.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Reached {
    /// No feature is needed, or more than [`LISTED`] reach it.
    Always,
    /// Features by index, ascending, [`LISTED`] of them at most.
    By(Vec<usize>),
}

impl Reached {
    /// The features that reach this type or another one.
    fn or(&self, other: &Self) -> Self {
        let (Self::By(own), Self::By(others)) = (self, other) else {
            return Self::Always;
        };
        let mut all = [own.as_slice(), others].concat();
        all.sort_unstable();
        all.dedup();
        match all.len() > LISTED {
            true => Self::Always,
            false => Self::By(all),
        }
    }
}

/// The types that are reached so far.
struct Found<'a> {
    api: &'a Api,
    features: &'a [Feature],
    /// Each type by index; `None` as long as nothing reaches it.
    reached: Vec<Option<Reached>>,
}

impl<'a> Found<'a> {
    fn new(cx: &Cx<'a>) -> Self {
        Self {
            api: cx.api,
            features: cx.features,
            reached: vec![None; cx.api.types.len()],
        }
    }

    fn has(&self, id: TypeId) -> bool {
        self.reached[id.0 as usize].is_some()
    }

    /// Opens these types, and all that they are made of, to a gate. The parts of a type are open to all that it is open
    /// to, so that a type which is not open to more than before is not taken apart again.
    fn reach(&mut self, roots: Vec<TypeId>, gate: &Gate) {
        let by = self.by(gate);
        let mut open = roots;
        while let Some(id) = open.pop() {
            let known = &mut self.reached[id.0 as usize];
            let wider = known.as_ref().map_or_else(|| by.clone(), |known| known.or(&by));
            if known.as_ref() != Some(&wider) {
                *known = Some(wider);
                open.extend(modules::parts(&self.api.ty(id).kind));
            }
        }
    }

    /// The features of a gate.
    fn by(&self, gate: &Gate) -> Reached {
        if gate.is_open() {
            return Reached::Always;
        }
        let numbered = self.features.iter().enumerate();
        let own = numbered.filter(|(_, feature)| gate.features().any(|name| name == feature.name));
        let all = Reached::By(own.map(|(at, _)| at).collect());
        all.or(&Reached::By(Vec::new()))
    }

    /// The gate of a type; open if nothing reaches it.
    fn gate(&self, id: TypeId) -> Gate {
        match &self.reached[id.0 as usize] {
            Some(Reached::By(features)) => Gate::any(features.iter().map(|at| self.features[*at].name.clone())),
            Some(Reached::Always) | None => Gate::default(),
        }
    }
}

/// The items that a type names.
fn named(ty: &RustType) -> Vec<TypeId> {
    let mut found = Vec::new();
    walk(ty, &mut |part| {
        if let RustType::Named(id) = part {
            found.push(*id);
        }
    });
    found.sort_unstable();
    found.dedup();
    found
}

/// The owner of each item's file: what alone reaches it, unless its gate is another one.
fn owners(cx: &Cx<'_>, aliases: &[Alias], gates: &BTreeMap<TypeId, Gate>) -> Owners {
    let mut owners = modules::owners(cx.api, cx.groups, cx.items, aliases, cx.errors);
    for (id, owner) in &mut owners {
        if gates.get(id).unwrap_or(Gate::OPEN) != &cx.gate(owner) {
            *owner = Owner::Shared;
        }
    }
    owners
}

/// Puts each file of types behind what opens any of its items.
fn mark(files: &mut [TypeFile], aliases: &[Alias], gates: &BTreeMap<TypeId, Gate>) {
    for file in files {
        let own = file.items.iter().map(|id| gates.get(id).unwrap_or(Gate::OPEN));
        let beside = aliases.iter().filter(|_| file.owner == Owner::Shared);
        let all = own.chain(beside.map(|alias| &alias.gate));
        file.gate = all.cloned().reduce(|one, other| one.or(&other)).unwrap_or_default();
    }
}
