//! Groups of operations and what their methods are called.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::{Sink, codes};
use trine_ir::{Api, Operation, OperationId, TagId};

use crate::ident::{Case, distinct, ident_or, numbered};
use crate::names::{clean_id, path_name};
use crate::types::Types;
use crate::{Group, Method, NameLock, Options, answers, bodies, client, methods};

/// What the client itself has; no group and no ungrouped method may take these names.
const CLIENT: &[&str] = &["new", "builder", "from_env", "core", "clone", "self_"];

/// The file of the operations that are in no group.
const UNGROUPED: &str = "root";

/// The groups, sorted by module, with every operation in one.
pub(crate) fn groups(types: &Types<'_>, options: &Options, lock: &NameLock, sink: &mut Sink) -> Vec<Group> {
    let api = types.api;
    report_repeated_ids(api, sink);
    let mut members: BTreeMap<String, Vec<OperationId>> = BTreeMap::new();
    for index in 0..api.operations.len() {
        let name = group_text(api, &api.operations[index]);
        members.entry(name).or_default().push(OperationId(index as u32));
    }
    let wanted: Vec<String> = members.keys().filter(|name| !name.is_empty()).cloned().collect();
    let accessors = distinct(&wanted, Case::Value, "group", CLIENT);
    let modules = distinct(&wanted, Case::Value, "group", &[UNGROUPED, "mod"]);
    let idents = distinct(&wanted, Case::Type, "Group", &["Client", "ClientBuilder"]);
    let mut names = accessors.into_iter().zip(modules).zip(idents);
    let mut found: Vec<Group> = Vec::new();
    for (text, operations) in &members {
        let named = if text.is_empty() { None } else { names.next() };
        let taken: Vec<String> = match named {
            Some(_) => Vec::new(),
            None => CLIENT.iter().map(|name| (*name).to_owned()).collect(),
        };
        let tag = tag(api, operations[0]).filter(|_| named.is_some());
        let (accessor, module, ident) = match named {
            Some(((accessor, module), ident)) => (Some(accessor), module, ident),
            None => (None, UNGROUPED.to_owned(), "Client".to_owned()),
        };
        let methods = Naming {
            types,
            options,
            lock,
            group: text,
            accessor: accessor.as_deref(),
            taken,
        }
        .methods(operations);
        found.push(Group {
            accessor,
            module,
            ident,
            tag,
            methods,
        });
    }
    keep_apart(&mut found);
    found.sort_by(|a, b| a.module.cmp(&b.module));
    found
}

/// Ids are for telling operations apart (OpenAPI, Operation Object).
fn report_repeated_ids(api: &Api, sink: &mut Sink) {
    let mut seen: BTreeMap<&str, &Operation> = BTreeMap::new();
    for operation in &api.operations {
        let Some(id) = operation.naming.id.as_deref() else {
            continue;
        };
        if let Some(first) = seen.get(id) {
            let message = format!("`{}` has the id `{id}` too", key(first));
            sink.report(codes::plan::DUPLICATE_METHOD, &operation.place, message);
        }
        seen.entry(id).or_insert(operation);
    }
}

/// Ungrouped methods give way to accessors of groups.
fn keep_apart(groups: &mut [Group]) {
    let accessors: BTreeSet<String> = groups.iter().filter_map(|group| group.accessor.clone()).collect();
    for method in groups
        .iter_mut()
        .filter(|g| g.accessor.is_none())
        .flat_map(|g| &mut g.methods)
    {
        if accessors.contains(&method.ident) {
            method.ident = numbered(&method.ident, Case::Value, &accessors);
        }
    }
}

/// What a lock keeps the name of a method under.
pub(crate) fn lock_key(api: &Api, method: &Method) -> String {
    key(api.operation(method.operation))
}

fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn tag(api: &Api, id: OperationId) -> Option<TagId> {
    api.operation(id).tags.first().copied()
}

/// The group's name as the document has it, cased so that tags which differ in nothing else
/// are one group; empty for none.
fn group_text(api: &Api, operation: &Operation) -> String {
    let by_extension = (!operation.naming.groups.is_empty()).then(|| operation.naming.groups.join(" "));
    let by_tag = operation.tags.first().map(|tag| api.tags[tag.0 as usize].name.clone());
    match by_extension.or(by_tag) {
        Some(text) => ident_or(&text, Case::Value, "group"),
        None => String::new(),
    }
}

/// What the forms of one operation have in common.
struct Shared<'a> {
    /// The first method's name.
    method: &'a str,
    /// What its items begin with.
    stem: String,
}

/// Names the methods of one group.
struct Naming<'a> {
    types: &'a Types<'a>,
    options: &'a Options,
    lock: &'a NameLock,
    group: &'a str,
    accessor: Option<&'a str>,
    taken: Vec<String>,
}

impl Naming<'_> {
    fn methods(self, operations: &[OperationId]) -> Vec<Method> {
        let named = self.names(operations);
        let mut used: BTreeSet<String> = self.taken.iter().cloned().chain(named.values().cloned()).collect();
        let mut items: BTreeSet<String> = BTreeSet::new();
        let mut order: Vec<(&String, OperationId)> = named.iter().map(|(id, name)| (name, *id)).collect();
        order.sort();
        let mut methods = Vec::new();
        for (name, id) in order {
            let operation = self.types.api.operation(id);
            let shared = Shared {
                method: name,
                stem: item_stem(name, &mut items),
            };
            for form in 0..operation.bodies.len().max(1) {
                let ident = match (form, operation.bodies.get(form)) {
                    (0, _) | (_, None) => name.clone(),
                    (_, Some(body)) => fresh(&format!("{name}_{}", bodies::suffix(body)), &mut used),
                };
                methods.push(self.method(id, form, ident, &shared, &mut used));
            }
        }
        methods.sort_by(|a, b| a.ident.cmp(&b.ident));
        methods
    }

    fn method(
        &self,
        id: OperationId,
        form: usize,
        ident: String,
        shared: &Shared<'_>,
        used: &mut BTreeSet<String>,
    ) -> Method {
        let operation = self.types.api.operation(id);
        let (arguments, params) = methods::arguments(self.types, operation, &shared.stem);
        let optional_only = params.as_ref().is_some_and(|params| !params.constructor);
        let plain = shared.method.trim_end_matches('_');
        let parts_stem = ident_or(&ident, Case::Type, "Call");
        Method {
            with: optional_only.then(|| fresh(&format!("{}_with", ident.trim_end_matches('_')), used)),
            constant: ident_or(plain, Case::Static, "OPERATION"),
            decoder: format!("decode_{plain}"),
            operation: id,
            main: form == 0,
            arguments,
            params,
            body: (!operation.bodies.is_empty()).then(|| bodies::body(self.types, operation, form, &parts_stem)),
            output: answers::output(self.types, operation, &shared.stem),
            errors: answers::errors(self.types, operation, &shared.stem),
            accept: answers::accept(operation),
            server: operation.servers.first().and_then(client::base_url),
            ident,
        }
    }

    /// A name for each operation, whatever their order.
    fn names(&self, operations: &[OperationId]) -> BTreeMap<OperationId, String> {
        let api = self.types.api;
        let mut named = BTreeMap::new();
        let mut used: BTreeSet<String> = self.taken.iter().cloned().collect();
        let mut open: Vec<OperationId> = operations.to_vec();
        open.sort_by_key(|id| key(api.operation(*id)));
        open.retain(|id| {
            let given = self.given(api.operation(*id)).filter(|name| used.insert(name.clone()));
            given.map(|name| named.insert(*id, name)).is_none()
        });
        for round in 0..3 {
            let text = |id: &OperationId| self.candidates(api.operation(*id))[round].clone();
            let mut count: BTreeMap<String, usize> = BTreeMap::new();
            for id in &open {
                *count.entry(text(id)).or_default() += 1;
            }
            open.retain(|id| {
                let name = text(id);
                let alone = count[&name] == 1 && used.insert(name.clone());
                if alone {
                    named.insert(*id, name);
                }
                !alone
            });
        }
        for id in open {
            let name = fresh(&self.candidates(api.operation(id))[1], &mut used);
            named.insert(id, name);
        }
        named
    }

    /// The name by the user, by a lock, or by an extension.
    fn given(&self, operation: &Operation) -> Option<String> {
        let key = key(operation);
        let prefix = self
            .accessor
            .map_or_else(String::new, |accessor| format!("{accessor}()."));
        let locked = self
            .lock
            .methods
            .get(&key)
            .and_then(|path| path.strip_prefix(&prefix))
            .filter(|m| !m.contains('.'));
        let name = self
            .options
            .rename
            .get(&key)
            .map(String::as_str)
            .or(locked)
            .or(operation.naming.method.as_deref())?;
        Some(ident_or(name, Case::Value, "call"))
    }

    /// What an operation could be called, best first: its id less its group's name, its id,
    /// its method and path.
    fn candidates(&self, operation: &Operation) -> [String; 3] {
        let by_path = ident_or(&path_name(operation), Case::Value, "call");
        let Some(id) = clean_id(operation) else {
            return [by_path.clone(), by_path.clone(), by_path];
        };
        let whole = ident_or(&id, Case::Value, "call");
        let short = without_group(&whole, self.group).unwrap_or_else(|| whole.clone());
        [short, whole, by_path]
    }
}

/// `name` without the group's words in front; `None` where nothing would be left.
fn without_group(name: &str, group: &str) -> Option<String> {
    let singular = group.strip_suffix('s').unwrap_or(group);
    let rest = [group, singular]
        .iter()
        .find_map(|group| name.strip_prefix(group)?.strip_prefix('_'))?;
    (!group.is_empty() && !rest.is_empty()).then(|| ident_or(rest, Case::Value, "call"))
}

/// `name`, numbered where it is used; it is used from now on.
fn fresh(name: &str, used: &mut BTreeSet<String>) -> String {
    let name = if used.contains(name) {
        numbered(name, Case::Value, used)
    } else {
        name.to_owned()
    };
    used.insert(name.clone());
    name
}

/// The words that the items of a method begin with (`UpdateLog` in `UpdateLogError`), used once a file.
fn item_stem(method: &str, items: &mut BTreeSet<String>) -> String {
    let stem = ident_or(method, Case::Type, "Call");
    let stem = if items.contains(&stem) {
        numbered(&stem, Case::Type, items)
    } else {
        stem
    };
    items.insert(stem.clone());
    stem
}
