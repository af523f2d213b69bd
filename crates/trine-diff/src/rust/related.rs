//! Items that stand elsewhere than the change that they come from.

use std::collections::{BTreeMap, BTreeSet};

use super::Differs;
use crate::finish::Draft;
use crate::kinds::{Area, Kind};

/// Items that no change has, by the parts of the documents that they come from.
type Left = BTreeMap<(String, String), Vec<Differs>>;

/// Gives items that name a type to the change that the type itself comes from: the argument of a method whose type has
/// another name.
pub(super) fn by_mention(given: &mut [Vec<Differs>], left: &mut Left) {
    let types: Vec<Vec<String>> = given
        .iter()
        .map(|items| {
            let names = items
                .iter()
                .filter(|item| is_of_type(item))
                .filter_map(Differs::of_type);
            let names = names.filter_map(|name| name.rsplit("::").next().map(str::to_owned));
            names.collect()
        })
        .collect();
    move_items(given, left, |item| {
        let lines = [&item.line.old, &item.line.new];
        let mentions = |name: &String| {
            let has = |line: &String| {
                line.split(|letter: char| !letter.is_alphanumeric())
                    .any(|word| word == name)
            };
            // Both sides naming it, the type accounts for nothing.
            lines.into_iter().flatten().filter(|line| has(line)).count() == 1
        };
        types.iter().position(|names| names.iter().any(mentions))
    });
}

/// Gives a type that is new or gone to the change whose items use it: a branch of a union brings the type of its values.
pub(super) fn by_use(given: &mut [Vec<Differs>], left: &mut Left) {
    let words = |line: &Option<String>| -> BTreeSet<String> {
        let line = line.as_deref().unwrap_or_default();
        line.split(|letter: char| !letter.is_alphanumeric())
            .map(str::to_owned)
            .collect()
    };
    let all = |items: &[Differs], side: fn(&Differs) -> &Option<String>| -> BTreeSet<String> {
        items.iter().flat_map(|item| words(side(item))).collect()
    };
    let used: Vec<(BTreeSet<String>, BTreeSet<String>)> = given
        .iter()
        .map(|items| (all(items, |item| &item.line.old), all(items, |item| &item.line.new)))
        .collect();
    move_items(given, left, |item| {
        let of = item.of_type().filter(|_| is_of_type(item))?;
        let name = of.rsplit("::").next()?;
        used.iter()
            .position(|(old, new)| match (&item.line.old, &item.line.new) {
                (Some(_), None) => old.contains(name) && !new.contains(name),
                (None, Some(_)) => new.contains(name) && !old.contains(name),
                _ => false,
            })
    });
}

/// Returns true if an item is a type or of one, rather than of an operation.
fn is_of_type(item: &Differs) -> bool {
    let line = item.line.old.as_ref().or(item.line.new.as_ref());
    line.is_some_and(|line| line.contains("types::"))
}

/// Gives what the client has for credentials and servers to the change of them that weighs most.
pub(super) fn by_credential(drafts: &[Draft], given: &mut [Vec<Differs>], left: &mut Left) {
    let worst = |kinds: &dyn Fn(&Kind) -> bool| {
        let of_them = drafts.iter().enumerate().filter(|(_, draft)| kinds(draft.kind));
        let weighed = of_them.max_by_key(|(at, draft)| (draft.wire.worst(), std::cmp::Reverse(*at)));
        weighed.map(|(at, _)| at)
    };
    let variables = worst(&|kind| matches!(kind.id, "server-variable-added" | "server-variable-removed"));
    let servers = worst(&|kind| kind.area == Area::Server);
    let security = worst(&|kind| kind.area == Area::Security);
    move_items(given, left, |item| {
        let name = item.name();
        let own = name.rsplit(" for ").next().unwrap_or(&name);
        if own == "ClientBuilder::server_variable" {
            variables.or(servers)
        } else if own.starts_with("Server") || own.starts_with("ClientBuilder::server") {
            servers
        } else if own.starts_with("scopes::") || own.starts_with("Client") {
            security
        } else {
            None
        }
    });
}

/// Moves items that are left to the changes that a function finds for them.
fn move_items(given: &mut [Vec<Differs>], left: &mut Left, find: impl Fn(&Differs) -> Option<usize>) {
    for items in left.values_mut() {
        items.retain(|item| {
            let at = find(item);
            if let Some(at) = at {
                given[at].push(item.clone());
            }
            at.is_none()
        });
    }
    left.retain(|_, items| !items.is_empty());
}
