//! The entries that the next run keeps.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{BodyForm, Kind, Object, Operation, Server, TypeId};

use super::{ClientList, Entry, List, Locked, NameLock, Position, matched, parameter_key, position};
use crate::errors::ERRORS;
use crate::types::Types;
use crate::{
    Item, Layout, Member, Method, NewClient, Plan, Setter, Shape, Struct, TextBranch, bodies, boxing, branches,
    credentials, groups, names, old_names, pages, required, setters, shape,
};

/// The lists of a plan.
type Lists = BTreeMap<(List, String), Vec<Entry>>;

/// The names and positions that a plan gives, and those of the lock that nothing else may have.
pub(crate) fn names(types: &Types<'_>, plan: &Plan, locked: &Locked<'_>) -> NameLock {
    let keys = locked.keys;
    let mut lists = Lists::new();
    of_client(types, plan, locked.lock, &mut lists);
    // Also where there are none, so that a lock says of every part that it has no box.
    lists.insert(
        (List::Client, ClientList::Boxes.owner()),
        boxing::entries(types, locked),
    );
    let made = shape::made(types, &plan.items);
    if !made.is_empty() {
        lists.insert((List::Client, ClientList::Made.owner()), made);
    }
    for (_, method) in plan.methods() {
        of_operation(types, plan, method, locked.lock, &mut lists);
    }
    for (id, item) in &plan.items {
        of_item(types, *id, item, locked, &mut lists);
    }
    behind_features(plan, &mut lists);
    let items = plan.items.iter().flat_map(|(id, item)| {
        let known = keys.all(*id);
        let alias = item.nullable_alias.iter();
        let mut named: Vec<(String, String)> = alias.map(|name| (names::or_null(&known[0]), name.clone())).collect();
        let required = match &item.shape {
            Shape::Struct(plan) => plan.required.as_ref(),
            Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => None,
        };
        named.extend(required.map(|name| (names::of_required(&known[0]), name.clone())));
        named.extend(known.into_iter().map(|key| (key, item.ident.clone())));
        named
    });
    let aliases = plan
        .aliases
        .iter()
        .map(|alias| (alias.key.clone(), alias.ident.clone()));
    let methods = plan
        .methods()
        .map(|(group, method)| (groups::lock_key(types.api, method), plan.path(group, method)));
    NameLock {
        types: aliases.chain(items).collect(),
        methods: methods.collect(),
        aliases: old_names::kept(keys, &plan.items, &plan.groups)
            .into_iter()
            .chain(credentials::aliases(&plan.client.credentials))
            .collect(),
        lists,
    }
}

/// The types that are behind each feature.
fn behind_features(plan: &Plan, lists: &mut Lists) {
    let mut behind: BTreeMap<&str, BTreeSet<&str>> = plan
        .features
        .iter()
        .map(|one| (one.name.as_str(), BTreeSet::new()))
        .collect();
    let items = plan.gates.iter().map(|(id, gate)| (gate, &plan.items[id].ident));
    let aliases = plan.aliases.iter().map(|alias| (&alias.gate, &alias.ident));
    for (gate, ident) in items.chain(aliases) {
        for feature in gate.features() {
            behind.entry(feature).or_default().insert(ident);
        }
    }
    for (feature, names) in behind {
        let entries = names.into_iter().map(|name| Entry::named(name, name)).collect();
        lists.insert((List::Features, feature.to_owned()), entries);
    }
}

/// Entries as they are now, and between them those of the lock whose things are gone: their names are nothing else's.
fn with_gone(locked: &[Entry], now: Vec<Entry>) -> Vec<Entry> {
    let keys: Vec<String> = now.iter().map(|entry| entry.key.clone()).collect();
    let found: BTreeMap<usize, usize> = matched(locked, &keys)
        .into_iter()
        .enumerate()
        .filter_map(|(at, entry)| Some((entry?, at)))
        .collect();
    let used: BTreeSet<&str> = now.iter().filter_map(|entry| entry.name.as_deref()).collect();
    // Behind which entry of now each one that is gone stands: the last one before it in the lock.
    let mut gone: BTreeMap<Option<usize>, Vec<Entry>> = BTreeMap::new();
    let mut before = None;
    for (at, entry) in locked.iter().enumerate() {
        match (found.get(&at), &entry.name) {
            (Some(now), _) => before = Some(*now),
            (None, Some(name)) if !used.contains(name.as_str()) => gone.entry(before).or_default().push(entry.clone()),
            (None, Some(_) | None) => {}
        }
    }
    let mut all = gone.remove(&None).unwrap_or_default();
    for (at, entry) in now.into_iter().enumerate() {
        all.push(entry);
        all.extend(gone.remove(&Some(at)).into_iter().flatten());
    }
    all
}

/// The same in the order of the keys, for what has no order.
fn sorted(locked: &[Entry], now: Vec<Entry>) -> Vec<Entry> {
    let mut all = with_gone(locked, now);
    all.sort_by(|a, b| a.key.cmp(&b.key));
    all
}

fn of_item(types: &Types<'_>, id: TypeId, item: &Item, locked: &Locked<'_>, lists: &mut Lists) {
    let kind = &types.api.ty(id).kind;
    let (list, now) = match (&item.shape, kind) {
        (Shape::Struct(plan), Kind::Object(object)) => (List::Fields, fields(plan, object)),
        (Shape::Enum(plan), _) => {
            let entries = plan.variants.iter().map(|one| Entry::named(&one.value, &one.ident));
            (List::Variants, entries.collect())
        }
        (Shape::Union(plan), Kind::Union(union)) => {
            let keys = branches::branch_keys(types, union, locked.list(List::Variants, id));
            let named = || keys.iter().zip(&plan.variants);
            let from_text = named().filter(|(_, variant)| variant.text == Some(TextBranch::Enumeration));
            let from_text = from_text.map(|(key, _)| Entry::at(branches::text_key(key), None, Position::None));
            let entries = named().map(|(key, variant)| Entry::named(key, &variant.ident));
            let entries: Vec<Entry> = entries.chain(from_text).collect();
            let before = locked.list(List::Variants, id);
            // Branches have no order that a caller could notice.
            lists.insert((List::Variants, item.ident.clone()), sorted(before, entries));
            return;
        }
        (Shape::Alias(_) | Shape::Newtype(_) | Shape::Struct(_) | Shape::Union(_), _) => return,
    };
    if let Shape::Struct(plan) = &item.shape {
        of_setters(item.ident.clone(), &plan.setters, locked.list(List::Setters, id), lists);
    }
    let now = with_gone(locked.list(list, id), now);
    if !now.is_empty() {
        lists.insert((list, item.ident.clone()), now);
    }
}

/// The setters of a struct whose names are told apart.
fn of_setters(owner: String, setters: &[Setter], locked: &[Entry], lists: &mut Lists) {
    let told = sorted(locked, setters::told(setters));
    if !told.is_empty() {
        lists.insert((List::Setters, owner), told);
    }
}

fn fields(plan: &Struct, object: &Object) -> Vec<Entry> {
    // Members are in the order of the properties, one each.
    let member = |(at, member): (usize, &Member)| match member {
        Member::Field(field) => {
            let position = object.properties.get(at).map_or(Position::None, position);
            Entry::at(&field.wire, Some(field.ident.clone()), position)
        }
        Member::Tag { wire, .. } => Entry::at(wire, None, Position::None),
    };
    let others = plan.extra.iter();
    let others = others.map(|(name, _)| Entry::at(shape::OTHERS, Some(name.clone()), Position::None));
    plan.members.iter().enumerate().map(member).chain(others).collect()
}

fn of_operation(types: &Types<'_>, plan: &Plan, main: &Method, lock: &NameLock, lists: &mut Lists) {
    let operation = types.api.operation(main.operation);
    let key = groups::key(operation);
    let mut add = |list: List, now: Vec<Entry>, before: &[Entry]| {
        let entries = with_gone(before, now);
        if !entries.is_empty() {
            lists.insert((list, key.clone()), entries);
        }
    };
    let forms = plan.groups.iter().flat_map(|group| &group.methods);
    let forms: Vec<&Method> = forms.filter(|method| method.operation == main.operation).collect();
    let mut functions: Vec<Entry> = Vec::new();
    // The first form first, so that it stays the first.
    for method in forms
        .iter()
        .filter(|method| method.main)
        .chain(forms.iter().filter(|method| !method.main))
    {
        functions.extend(of_form(operation, method));
    }
    functions.push(Entry::named(groups::STEM, &main.stem));
    functions.extend(errors(plan, main, lock.list(List::Functions, &key)));
    functions.extend(of_required(operation, main, &forms));
    add(List::Functions, functions, lock.list(List::Functions, &key));
    let (arguments, fields) = parameters(operation, main);
    let before = [List::Arguments, List::Parameters].map(|list| lock.list(list, &key));
    // What is in the other list now is not gone.
    let before = [without(before[0], &fields), without(before[1], &arguments)];
    add(List::Arguments, arguments, &before[0]);
    add(List::Parameters, fields, &before[1]);
    let successes = forms.iter().filter_map(|method| method.output.variants.as_ref());
    let mut responses: Vec<Entry> = Vec::new();
    for of in successes.chain([&main.errors.variants]) {
        for variant in &of.variants {
            if responses.iter().all(|entry| entry.key != variant.key) {
                responses.push(Entry::named(&variant.key, &variant.ident));
            }
        }
    }
    let own = servers(&operation.servers, |_| None);
    if !own.is_empty() {
        let entries = with_gone(lock.list(List::Servers, &key), own);
        lists.insert((List::Servers, key.clone()), entries);
    }
    let pages = pages::entries(&plan.options, operation, main);
    let pages = pages.unwrap_or_else(|| lock.list(List::Pages, &key).to_vec());
    if !pages.is_empty() {
        lists.insert((List::Pages, key.clone()), pages);
    }
    let before = lock.list(List::Responses, &key);
    let responses = sorted(before, responses);
    if !responses.is_empty() {
        lists.insert((List::Responses, key), responses);
    }
    for method in forms {
        of_parts(operation, method, lock, lists);
    }
    if let Some(params) = &main.params {
        let key = groups::key(operation);
        of_setters(key.clone(), &params.setters, lock.list(List::Setters, &key), lists);
    }
}

/// The enum of an operation's errors, if it is shared, or the lock says that it was.
fn errors(plan: &Plan, method: &Method, before: &[Entry]) -> Option<Entry> {
    let was_shared = before.iter().any(|entry| entry.key == ERRORS);
    match method.errors.shared {
        Some(index) => Some(Entry::named(ERRORS, &plan.errors[index].variants.ident)),
        None => was_shared.then(|| Entry::named(ERRORS, &method.errors.variants.ident)),
    }
}

/// The structs that the constructors of what the methods of an operation take are made of.
fn of_required(operation: &Operation, main: &Method, forms: &[&Method]) -> Vec<Entry> {
    let of_params = main.params.as_ref().and_then(|params| params.required.as_ref());
    let mut entries: Vec<Entry> = of_params
        .map(|name| Entry::named(required::PARAMS, name))
        .into_iter()
        .collect();
    for body in forms
        .iter()
        .filter(|form| !form.streams)
        .filter_map(|form| form.body.as_ref())
    {
        let name = body.parts().and_then(|parts| parts.required.as_ref());
        let key = groups::form_key(operation, body.form, false, required::PARTS);
        entries.extend(name.map(|name| Entry::named(key, name)));
    }
    entries
}

/// The functions of one form of an operation.
fn of_form(operation: &Operation, method: &Method) -> Vec<Entry> {
    let body = method.body.as_ref().map_or(0, |body| body.form);
    let key = |role: &str| groups::form_key(operation, body, method.flagged, role);
    let pager = method.pager.as_ref();
    let all = [
        ("", Some(&method.ident)),
        ("with", method.with.as_ref()),
        ("pager", pager.map(|pager| &pager.ident)),
        ("pager with", pager.and_then(|pager| pager.with.as_ref())),
    ];
    let named = all.into_iter().filter_map(|(role, name)| Some((key(role), name?)));
    named
        .filter(|(key, _)| !key.is_empty())
        .map(|(key, name)| Entry::named(key, name))
        .collect()
}

/// The parameters that are arguments and those that are fields.
fn parameters(operation: &Operation, method: &Method) -> (Vec<Entry>, Vec<Entry>) {
    let argument = |argument: &crate::Argument| {
        let key = parameter_key(&operation.parameters[argument.parameter.index]);
        Entry::named(key, &argument.ident)
    };
    let field = |field: &crate::ParamField| {
        let position = if field.required {
            Position::Argument
        } else {
            Position::None
        };
        let key = parameter_key(&operation.parameters[field.parameter.index]);
        Entry::at(key, Some(field.ident.clone()), position)
    };
    let fields = method.params.iter().flat_map(|params| &params.fields);
    (
        method.arguments.iter().map(argument).collect(),
        fields.map(field).collect(),
    )
}

/// Entries without those of some keys.
fn without(entries: &[Entry], others: &[Entry]) -> Vec<Entry> {
    let is_other = |entry: &&Entry| others.iter().any(|other| other.key == entry.key);
    entries.iter().filter(|entry| !is_other(entry)).cloned().collect()
}

fn of_parts(operation: &Operation, method: &Method, lock: &NameLock, lists: &mut Lists) {
    let Some((body, plan)) = method.body.as_ref().and_then(|body| Some((body, body.parts()?))) else {
        return;
    };
    let BodyForm::Multipart(parts) = &operation.bodies[body.form].form else {
        return;
    };
    let named = plan.fields.iter().zip(&parts.named);
    let named = named.map(|(plan, part)| Entry::at(&plan.wire, Some(plan.ident.clone()), position(&part.property)));
    let others = plan.others.iter();
    let others = others.map(|part| Entry::at(shape::OTHERS, Some(part.ident.clone()), Position::None));
    let key = bodies::parts_key(operation, body.form);
    let entries = with_gone(lock.list(List::Parts, &key), named.chain(others).collect());
    of_setters(key.clone(), &plan.setters, lock.list(List::Setters, &key), lists);
    lists.insert((List::Parts, key), entries);
}

fn of_client(types: &Types<'_>, plan: &Plan, lock: &NameLock, lists: &mut Lists) {
    for (list, now) in by_key(plan) {
        let entries = sorted(lock.of_client(list), now);
        if !entries.is_empty() {
            lists.insert((List::Client, list.owner()), entries);
        }
    }
    let mut add = |list: ClientList, entries: Vec<Entry>| lists.insert((List::Client, list.owner()), entries);
    let shared = plan.errors.iter().find(|errors| errors.module.is_none());
    if let Some(shared) = shared {
        add(ClientList::Errors, vec![Entry::named(ERRORS, &shared.variants.ident)]);
    }
    let features = plan
        .features
        .iter()
        .map(|feature| Entry::named(&feature.key, &feature.name));
    if plan.options.layout == Layout::Crate || lock.knows(ClientList::Features) {
        add(
            ClientList::Features,
            sorted(lock.of_client(ClientList::Features), features.collect()),
        );
    }
    match plan.client.new {
        NewClient::Bare => add(ClientList::New, Vec::new()),
        NewClient::With(index) => {
            let scheme = plan.client.credentials[index].scheme.as_str();
            add(ClientList::New, vec![Entry::named(scheme, "new")])
        }
        NewClient::Absent => None,
    };
    let variant = |url: &str| plan.client.servers.iter().find(|server| server.url == url);
    let name = |url: &str| variant(url).map(|server| server.ident.clone());
    let servers = with_gone(lock.of_client(ClientList::Servers), servers(&types.api.servers, name));
    if !servers.is_empty() {
        add(ClientList::Servers, servers);
    }
}

/// Servers in their order, each once.
fn servers(all: &[Server], name: impl Fn(&str) -> Option<String>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for server in all {
        if entries.iter().all(|entry| entry.key != server.url) {
            entries.push(Entry::at(&server.url, name(&server.url), Position::Argument));
        }
    }
    entries
}

/// Returns the client's things that are known by their keys alone.
fn by_key(plan: &Plan) -> [(ClientList, Vec<Entry>); 8] {
    let groups = || plan.groups.iter().filter(|group| !group.path.is_empty());
    let accessors = groups().filter_map(|group| Some(Entry::named(&group.words, group.path.last()?)));
    let modules = groups().map(|group| Entry::named(&group.words, &group.module));
    let structs = groups().map(|group| Entry::named(&group.words, &group.ident));
    let headers = plan
        .headers
        .iter()
        .map(|header| Entry::named(&header.key, &header.ident));
    let scopes = plan.scopes.iter().map(|scope| Entry::named(&scope.scope, &scope.ident));
    let webhooks = plan
        .webhooks
        .iter()
        .map(|webhook| Entry::named(&webhook.name, &webhook.ident));
    [
        (ClientList::Credentials, credentials::entries(&plan.client)),
        (
            ClientList::Variables,
            credentials::variables(&plan.client.credentials, &plan.options),
        ),
        (ClientList::Groups, accessors.collect()),
        (ClientList::Modules, modules.collect()),
        (ClientList::Structs, structs.collect()),
        (ClientList::Headers, headers.collect()),
        (ClientList::Scopes, scopes.collect()),
        (ClientList::Webhooks, webhooks.collect()),
    ]
}
