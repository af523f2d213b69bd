//! Operations with the same errors share one enum: per group, or the whole client where that has only one.
//!
//! Each operation keeps a name of its own for it, so that callers who use that are none the wiser when the errors of
//! the operation become others. An operation whose errors are some of those of another one in its group has the
//! other's enum. What shares an enum is in the lock, and stays together: an error that one operation gets is a variant
//! more for all. Operations that a lock has apart stay apart.

mod classes;
mod names;

use std::collections::BTreeMap;

use trine_diag::{Place, Sink, codes};
use trine_ir::{Api, OperationId, TypeId};

use self::classes::{Shape, classes, shape_of};
use crate::lock::{ClientList, List};
use crate::{GivenNames, Group, Item, Method, NameLock, Options, ResponseEnum, ResponseVariant, SharedErrors, groups};

/// The key in the lock for the name of an operation's enum of errors.
pub(crate) const ERRORS: &str = "errors";

/// An operation with its errors.
struct Failing {
    operation: OperationId,
    /// The index of its group.
    group: usize,
    /// Its key, by which operations are sorted: `METHOD /path`.
    key: String,
    place: Place,
    variants: Vec<ResponseVariant>,
    shape: Shape,
    before: Before,
}

/// The errors of an operation in the lock.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Before {
    /// It does not have the operation.
    New,
    /// They are an enum of their own.
    Apart,
    /// They are in this enum.
    In(String),
}

/// An enum to be, and the operations that have it.
struct Class {
    /// The index of its group; `None` for that of the whole client.
    group: Option<usize>,
    /// Its name by the lock.
    name: Option<String>,
    members: Vec<usize>,
}

/// Lets operations share their errors, and gives the enums that they share.
pub(crate) fn share(
    api: &Api,
    items: &BTreeMap<TypeId, Item>,
    options: &Options,
    lock: &NameLock,
    groups: &mut [Group],
    sink: &mut Sink,
) -> Vec<SharedErrors> {
    let mut failing = failing(api, options, lock, groups);
    failing.sort_by(|a, b| a.key.cmp(&b.key));
    let mut found: Vec<Class> = Vec::new();
    found.extend(of_client(options, lock, &failing));
    for group in 0..groups.len() {
        let client: &[usize] = found
            .first()
            .filter(|class| class.group.is_none())
            .map_or(&[], |class| &class.members);
        let open = |at: &usize| failing[*at].group == group && !client.contains(at);
        let open: Vec<usize> = (0..failing.len()).filter(open).collect();
        found.extend(of_group(group, &open, &failing));
    }
    for class in &mut found {
        part(class, &failing, sink);
    }
    found.retain(|class| !class.members.is_empty());
    let names = names::names(options, groups, items, &found, &failing);
    let mut named: Vec<(Class, String)> = found.into_iter().zip(names).collect();
    // The lock has names and no order: by their names the enums are in one order, with a lock and without.
    named.sort_by(|(a, ident), (b, other)| (a.group, ident).cmp(&(b.group, other)));
    for (index, (class, _)) in named.iter().enumerate() {
        let members: Vec<OperationId> = class.members.iter().map(|at| failing[*at].operation).collect();
        let methods = groups.iter_mut().flat_map(|group| &mut group.methods);
        for method in methods.filter(|method| members.contains(&method.operation)) {
            method.errors.shared = Some(index);
        }
    }
    let shared = |(class, ident): (Class, String)| SharedErrors {
        module: class.group.map(|group| groups[group].module.clone()),
        variants: ResponseEnum {
            ident,
            variants: united(&class, &failing),
        },
    };
    named.into_iter().map(shared).collect()
}

fn failing(api: &Api, options: &Options, lock: &NameLock, groups: &[Group]) -> Vec<Failing> {
    let of = |(group, (method, prefix)): (usize, (&Method, String))| {
        let operation = api.operation(method.operation);
        let key = groups::key(operation);
        let variants = method.errors.variants.variants.clone();
        Failing {
            operation: method.operation,
            group,
            before: before(options, lock, &key, &prefix, &method.errors.variants.ident),
            place: operation.place.clone(),
            shape: shape_of(&variants),
            variants,
            key,
        }
    };
    let methods = groups.iter().enumerate().flat_map(|(at, group)| {
        let mains = group.methods.iter().filter(|method| method.main);
        mains.map(move |method| (at, (method, group.prefix())))
    });
    methods.map(of).collect()
}

fn before(options: &Options, lock: &NameLock, key: &str, prefix: &str, own: &str) -> Before {
    let is_known = match options.given_names {
        GivenNames::Kept => lock
            .methods
            .get(key)
            .is_some_and(|path| crate::lock::in_group(path, prefix).is_some()),
        GivenNames::Anew => false,
    };
    if !is_known {
        return Before::New;
    }
    let mut entries = lock.list(List::Functions, key).iter();
    match entries
        .find(|entry| entry.key == ERRORS)
        .and_then(|entry| entry.name.as_deref())
    {
        Some(name) if name != own => Before::In(name.to_owned()),
        Some(_) | None => Before::Apart,
    }
}

/// The enum of the whole client: that of the lock, or one for all if every operation's errors are some of those of one.
fn of_client(options: &Options, lock: &NameLock, failing: &[Failing]) -> Option<Class> {
    let locked = match options.given_names {
        GivenNames::Kept => lock
            .of_client(ClientList::Errors)
            .first()
            .and_then(|entry| entry.name.clone()),
        GivenNames::Anew => None,
    };
    let all: Vec<usize> = (0..failing.len()).collect();
    let Some(name) = locked else {
        let is_new = failing.iter().all(|one| one.before == Before::New);
        let found = if is_new { classes(&all, failing) } else { Vec::new() };
        let is_one = failing.len() > 1 && found.len() == 1;
        return is_one.then_some(Class {
            group: None,
            name: None,
            members: all,
        });
    };
    let mut members: Vec<usize> = all
        .iter()
        .copied()
        .filter(|at| failing[*at].before == Before::In(name.clone()))
        .collect();
    let known = classes::union(&members, failing);
    let fits = |at: &usize| failing[*at].before == Before::New && failing[*at].shape.is_subset(&known);
    members.extend(all.iter().copied().filter(fits));
    members.sort_unstable();
    Some(Class {
        group: None,
        name: Some(name),
        members,
    })
}

/// The enums of a group: those of the lock, which new operations join whose errors they have, and new ones.
fn of_group(group: usize, open: &[usize], failing: &[Failing]) -> Vec<Class> {
    let mut locked: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in open {
        if let Before::In(name) = &failing[*at].before {
            locked.entry(name).or_default().push(*at);
        }
    }
    let mut found: Vec<Class> = locked
        .into_iter()
        .map(|(name, members)| Class {
            group: Some(group),
            name: Some(name.to_owned()),
            members,
        })
        .collect();
    let known: Vec<Shape> = found
        .iter()
        .map(|class| classes::union(&class.members, failing))
        .collect();
    let sizes: Vec<usize> = found.iter().map(|class| class.members.len()).collect();
    let mut new = Vec::new();
    for at in open.iter().copied().filter(|at| failing[*at].before == Before::New) {
        let fitting = (0..known.len()).filter(|class| failing[at].shape.is_subset(&known[*class]));
        match fitting.max_by_key(|class| (sizes[*class], std::cmp::Reverse(*class))) {
            Some(class) => found[class].members.push(at),
            None => new.push(at),
        }
    }
    let several = classes(&new, failing).into_iter().filter(|members| members.len() > 1);
    found.extend(several.map(|members| Class {
        group: Some(group),
        name: None,
        members,
    }));
    found
}

/// Leaves the operations out of a class that contradict the others, and says so.
fn part(class: &mut Class, failing: &[Failing], sink: &mut Sink) {
    let apart = classes::contradicting(&class.members, failing);
    for at in &apart {
        let name = class.name.as_deref().unwrap_or_default();
        let message = format!(
            "the errors of this operation contradict those of the other operations in `{name}`; it gets its own enum"
        );
        sink.report(codes::plan::SHARED_TYPE_SPLIT, &failing[*at].place, message);
    }
    class.members.retain(|at| !apart.contains(at));
}

/// The variants of all members. A variant has the text that most of them have, if there is one.
fn united(class: &Class, failing: &[Failing]) -> Vec<ResponseVariant> {
    let mut by_key: BTreeMap<&str, Vec<&ResponseVariant>> = BTreeMap::new();
    for variant in class.members.iter().flat_map(|at| &failing[*at].variants) {
        by_key.entry(&variant.key).or_default().push(variant);
    }
    let mut variants: Vec<ResponseVariant> = by_key.into_values().map(|all| of_all(&all)).collect();
    variants.sort_by(|a, b| (a.status, &a.key).cmp(&(b.status, &b.key)));
    variants
}

/// A variant for equal ones of several operations.
fn of_all(all: &[&ResponseVariant]) -> ResponseVariant {
    let mut texts: BTreeMap<(&Option<String>, &Option<String>), usize> = BTreeMap::new();
    for one in all {
        *texts.entry((&one.docs.summary, &one.docs.description)).or_default() += 1;
    }
    let common = texts
        .into_iter()
        .find(|(_, count)| 2 * count > all.len())
        .map(|(text, _)| text);
    let first = all[0];
    let of_common = |one: &&&ResponseVariant| common == Some((&one.docs.summary, &one.docs.description));
    let docs = all
        .iter()
        .find(of_common)
        .map(|one| one.docs.clone())
        .unwrap_or_default();
    ResponseVariant { docs, ..first.clone() }
}
