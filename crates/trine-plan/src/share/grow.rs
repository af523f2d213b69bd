//! The growth of types that the lock has as one.
//!
//! Each place of the type gets what any of them has: properties that need not be there, values, branches. A place that
//! contradicts the others is a type of its own from now on, which is a finding.

use std::collections::BTreeMap;

use trine_diag::{Sink, codes};
use trine_ir::{Api, Kind, TypeId};

use super::Node;
use super::anchors::Label;
use super::join::Joined;
use super::merge::rank;
use super::partition::{Class, Partition};
use super::structure::Structure;

/// Gives the places of each type of the lock what the others have, and takes the label off those that contradict.
pub(super) fn together(api: &mut Api, labels: &mut [Label], nodes: &mut [Node], sink: &mut Sink) {
    let groups = groups(api, labels);
    if groups.is_empty() {
        return;
    }
    loop {
        // What has a label is equal to what else has it, since they are going to be one.
        let structure = Structure::by_label(api, labels);
        let partition = Partition::new(&structure, &vec![(); labels.len()]);
        let (mut grown, mut apart) = (BTreeMap::new(), Vec::new());
        for (name, members) in &groups {
            let members = members.iter().copied();
            let members: Vec<TypeId> = members.filter(|id| is(labels, *id, name)).collect();
            let Some((core, rest)) = members.split_first() else {
                continue;
            };
            let mut joined = Joined::new(api, &partition, *core);
            for id in rest {
                if let Err(why) = joined.add(*id) {
                    apart.push((*core, *id, why));
                }
            }
            grown.extend(joined.kinds());
        }
        if apart.is_empty() {
            for (id, kind) in grown {
                api.types[id.0 as usize].kind = kind;
            }
            return;
        }
        for (core, id, why) in apart {
            report(labels, nodes, (core, id), &why, sink);
            labels[id.0 as usize] = Label::Open;
            if api.ty(id).component.is_some() {
                labels[id.0 as usize] = Label::Component(id);
            }
            nodes[id.0 as usize].locked = None;
        }
    }
}

fn report(labels: &[Label], nodes: &[Node], (core, id): (TypeId, TypeId), why: &str, sink: &mut Sink) {
    let Label::Locked(name) = &labels[id.0 as usize] else {
        return;
    };
    let (core, node) = (&nodes[core.0 as usize], &nodes[id.0 as usize]);
    let message = format!(
        "the lock has one type `{name}` for this schema and for `{}`, which contradict each other: {why}; this schema \
         gets its own type",
        core.in_document
    );
    sink.report(codes::plan::SHARED_TYPE_SPLIT, &node.place, message);
}

fn is(labels: &[Label], id: TypeId, name: &str) -> bool {
    matches!(&labels[id.0 as usize], Label::Locked(locked) if locked == name)
}

/// The types of each name of the lock that has several; those first of whose structure there are most.
fn groups(api: &Api, labels: &[Label]) -> BTreeMap<String, Vec<TypeId>> {
    let mut groups: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (id, label) in (0..).map(TypeId).zip(labels) {
        if let Label::Locked(name) = label {
            groups.entry(name.clone()).or_default().push(id);
        }
    }
    groups.retain(|_, members| members.len() > 1);
    if groups.is_empty() {
        return groups;
    }
    let structure = Structure::of(api);
    let partition = Partition::new(&structure, &vec![(); labels.len()]);
    for members in groups.values_mut() {
        let mut count: BTreeMap<Class, usize> = BTreeMap::new();
        for id in members.iter() {
            *count.entry(partition.class(*id)).or_default() += 1;
        }
        members.sort_by(|a, b| {
            let most = count[&partition.class(*b)].cmp(&count[&partition.class(*a)]);
            most.then_with(|| rank(api.ty(*a)).cmp(&rank(api.ty(*b))))
        });
    }
    groups
}

/// The kinds of types that have grown, by id.
pub(super) type Grown = Vec<(TypeId, Kind)>;
