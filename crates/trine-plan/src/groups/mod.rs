//! Groups of operations, nested as the document nests them.

mod candidates;
mod ids;
mod naming;
mod path;
mod rest;
mod said;
mod ways;

use std::collections::BTreeMap;

use trine_diag::{Sink, codes};
use trine_ir::{Api, Operation, OperationId, TagId, TypeId};

pub(crate) use self::ids::{Ids, is_random};
pub(crate) use self::naming::{STEM, form_key};
pub(crate) use self::path::{Paths, segments};
pub(crate) use self::rest::{Rest, path_name, repeats};

use self::naming::Naming;
use self::ways::Ways;
use crate::ident::{Case, ident_or, is_device, words};
use crate::lock::{ClientList, Ranked, Wanted, in_group, prefix};
use crate::types::Types;
use crate::{Entry, Group, Item, Method, NameLock, Options};

/// The methods of the client itself; no group and no ungrouped method may take these names.
const CLIENT: &[&str] = &["new", "builder", "from_env", "core", "clone"];

/// Returns the functions of the client, or of a group at this path; no method may take these names.
pub(crate) fn own_names(path: &[String]) -> &'static [&'static str] {
    if path.is_empty() { CLIENT } else { &["core", "clone"] }
}

/// The file of the operations that are in no group.
const UNGROUPED: &str = "root";

/// The names of a group, from the outermost in; empty for the client itself. Tags that differ only in case are one
/// group.
type Way = Vec<String>;

/// One group before its methods are named.
#[derive(Default)]
struct Node {
    operations: Vec<OperationId>,
    tag: Option<TagId>,
}

/// The groups, sorted by module, with every operation in one.
pub(crate) fn groups(
    types: &Types<'_>,
    items: &BTreeMap<TypeId, Item>,
    options: &Options,
    lock: &NameLock,
    sink: &mut Sink,
) -> Vec<Group> {
    let api = types.api;
    report_repeated_ids(api, sink);
    let shared_path = Paths::new(api);
    let ids = Ids::new(api);
    let nodes = tree(&Ways::new(api, &shared_path), api, lock);
    let paths = paths(api, &nodes, lock);
    let named = file_names(nodes.keys().filter(|way| !way.is_empty()), lock);
    let group = |(way, node): (&Way, &Node)| {
        let (module, ident) = match named.get(way) {
            Some(names) => names.clone(),
            None => (UNGROUPED.to_owned(), "Client".to_owned()),
        };
        let own: &[&str] = if way.is_empty() { CLIENT } else { &[] };
        // Methods give way to the accessors of the groups that stand beside them.
        let outer = &paths[way];
        let inner = paths.values().filter_map(|path| path.split_last());
        let inner = inner
            .filter(|(_, around)| around == outer)
            .map(|(name, _)| name.clone());
        let methods = Naming {
            types,
            items,
            options,
            lock,
            ids: &ids,
            rest: Rest {
                api,
                paths: &shared_path,
            },
            group: way.iter().map(|part| words(part)).collect(),
            path: &paths[way],
            taken: own.iter().map(|name| (*name).to_owned()).chain(inner).collect(),
        }
        .methods(&node.operations);
        let outer = way.split_last().map(|(_, outer)| outer.to_vec());
        Group {
            parent: outer.and_then(|outer| named.get(&outer).map(|(module, _)| module.clone())),
            path: paths[way].clone(),
            feature: None,
            module,
            ident,
            words: way.join(" "),
            docs: node.tag.map(|tag| api.tags[tag.0 as usize].docs.clone()),
            methods,
        }
    };
    let mut found: Vec<Group> = nodes.iter().map(group).collect();
    found.sort_by(|a, b| a.module.cmp(&b.module));
    found
}

/// The module and the struct of each group.
fn file_names<'w>(ways: impl Iterator<Item = &'w Way>, lock: &NameLock) -> BTreeMap<&'w Way, (String, String)> {
    let ways: Vec<&Way> = ways.collect();
    let keys: Vec<String> = ways.iter().map(|way| way.join(" ")).collect();
    let files: Vec<String> = keys.iter().map(|words| file_words(words)).collect();
    let modules = names(
        lock,
        ClientList::Modules,
        &keys,
        &files,
        Case::Value,
        &[UNGROUPED, "mod"],
    );
    let idents = names(
        lock,
        ClientList::Structs,
        &keys,
        &keys,
        Case::Type,
        &["Client", "ClientBuilder"],
    );
    ways.into_iter().zip(modules.into_iter().zip(idents)).collect()
}

/// The most characters of a module's name, which is that of a file.
const LONGEST: usize = 100;

/// The crates that files name beside the modules of groups, which would hide them.
const CRATES: &[&str] = &["bytes", "serde_json", "std", "trine_runtime"];

/// The words that a group's module is called by: a name that no file system takes is cut, and one that is a device to
/// Windows or a crate that generated code names gets another word.
fn file_words(words: &str) -> String {
    let name = ident_or(words, Case::Value, "group");
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => name[..end].trim_end_matches('_').to_owned(),
        None if is_device(&name) || CRATES.contains(&name.as_str()) => format!("{words} group"),
        None => words.to_owned(),
    }
}

/// Names of groups, by their words.
fn names(
    lock: &NameLock,
    list: ClientList,
    keys: &[String],
    texts: &[String],
    case: Case,
    taken: &[&str],
) -> Vec<String> {
    let wanted = Wanted {
        keys,
        texts,
        case,
        fallback: "group",
        taken,
        ranked: Ranked::ByText,
    };
    wanted.given(lock.of_client(list))
}

/// Every group with its operations, and the groups around it. The client is one only if it has operations of its own.
fn tree(ways: &Ways<'_>, api: &Api, lock: &NameLock) -> BTreeMap<Way, Node> {
    let mut nodes: BTreeMap<Way, Node> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate() {
        let way = ways.of(operation, lock);
        nodes
            .entry(way.clone())
            .or_default()
            .operations
            .push(OperationId(index as u32));
        for length in 1..way.len() {
            nodes.entry(way[..length].to_vec()).or_default();
        }
    }
    let tags = ways.known_tags();
    for (way, node) in &mut nodes {
        node.tag = tags.of(way);
    }
    nodes
}

/// Returns the accessors of each group from the client, with its own last. A method with a name from the lock keeps
/// it if an added group would take that name.
fn paths(api: &Api, nodes: &BTreeMap<Way, Node>, lock: &NameLock) -> BTreeMap<Way, Vec<String>> {
    let mut siblings: BTreeMap<&[String], Vec<String>> = BTreeMap::new();
    for (own, outer) in nodes.keys().filter_map(|way| way.split_last()) {
        siblings.entry(outer).or_default().push(own.clone());
    }
    let mut paths = BTreeMap::from([(Way::new(), Vec::new())]);
    // Outer groups come before those in them: they are shorter, and sorted.
    for (outer, names) in &siblings {
        let own = own_names(outer);
        let path: &[String] = &paths[*outer];
        let beside = nodes.get(*outer).into_iter().flat_map(|node| &node.operations);
        let locked = beside.filter_map(|id| locked(lock, path, api.operation(*id)));
        let taken: Vec<&str> = own.iter().copied().chain(locked).collect();
        let words: Vec<String> = names
            .iter()
            .map(|name| [*outer, std::slice::from_ref(name)].concat().join(" "))
            .collect();
        let wanted = Wanted {
            keys: &words,
            texts: names,
            case: Case::Value,
            fallback: "group",
            taken: &taken,
            ranked: Ranked::ByText,
        };
        // Only what stands beside each other shares names.
        let of_siblings: Vec<Entry> = lock
            .of_client(ClientList::Groups)
            .iter()
            .filter(|entry| words.contains(&entry.key))
            .cloned()
            .collect();
        let accessors = wanted.given(&of_siblings);
        for (name, accessor) in names.iter().zip(accessors) {
            let way: Way = outer.iter().chain([name]).cloned().collect();
            let path = paths[*outer].iter().cloned().chain([accessor]).collect();
            paths.insert(way, path);
        }
    }
    paths
}

/// The name that an earlier generation gave the first method of an operation in the group that is reached so.
fn locked<'l>(lock: &'l NameLock, path: &[String], operation: &Operation) -> Option<&'l str> {
    in_group(lock.methods.get(&key(operation))?, &prefix(path))
}

/// Ids are for telling operations apart (OpenAPI, Operation Object).
fn report_repeated_ids(api: &Api, sink: &mut Sink) {
    let mut seen: BTreeMap<&str, &Operation> = BTreeMap::new();
    for operation in &api.operations {
        let Some(id) = operation.naming.id.as_deref() else {
            continue;
        };
        if let Some(first) = seen.get(id) {
            let message = if first.place == operation.place {
                format!(
                    "`{}` and `{}` share this operation, so both have the id `{id}`",
                    key(first),
                    key(operation)
                )
            } else {
                format!(
                    "`{}` also has the id `{id}`; methods that the id does not tell apart are named after their paths",
                    key(first)
                )
            };
            sink.report(codes::plan::DUPLICATE_METHOD, &operation.place, message);
        }
        seen.entry(id).or_insert(operation);
    }
}

/// Returns the key of a method in the lock.
pub(crate) fn lock_key(api: &Api, method: &Method) -> String {
    key(api.operation(method.operation))
}

/// The key of an operation: `METHOD /path`.
pub(crate) fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}
