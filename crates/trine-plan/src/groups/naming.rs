//! The names of a group's methods.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Operation, OperationId, TypeId};

use super::ids::Ids;
use super::key;
use super::rest::Rest;
use crate::ident::{Case, ident_or, is_ident, numbered};
use crate::lock::{in_group, prefix};
use crate::streams::{self, Way};
use crate::types::Types;
use crate::{
    Entry, GivenNames, Item, List, Method, NameLock, Options, bodies, client, methods, names, operations, pages,
    responses,
};

/// The key in the lock for the words that the names of an operation's items begin with.
pub(crate) const STEM: &str = "types";

/// Returns the key of a function in the lock: the media type of its body, a stream that must be requested, and its
/// role among the functions of that form.
pub(crate) fn form_key(operation: &Operation, body: usize, flagged: bool, role: &str) -> String {
    let media_type = operation.bodies.get(body).map_or("", |body| body.media_type.as_str());
    let stream = if flagged { "stream" } else { "" };
    let words = [media_type, stream, role].into_iter().filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The data that the forms of one operation share.
struct Shared<'a> {
    /// The first method's name.
    method: &'a str,
    /// The words that the names of its items begin with.
    stem: String,
}

impl Shared<'_> {
    /// The beginning of the name of a multipart body's struct: the form's own name, less words where that is too long.
    fn parts_stem(&self, form: &str) -> String {
        let whole = ident_or(form, Case::Type, "Call");
        match form == self.method && whole.len() > names::STEM {
            true => self.stem.clone(),
            false => whole,
        }
    }
}

/// One form of an operation: a method.
#[derive(Clone, Copy)]
struct Form {
    /// The form of its body, by index.
    body: usize,
    /// The way of its response.
    way: Way,
    /// True for the first form.
    main: bool,
    /// True if the body has to request this way of responding.
    flagged: bool,
}

/// Names the methods of one group.
pub(super) struct Naming<'a> {
    pub(super) types: &'a Types<'a>,
    pub(super) items: &'a BTreeMap<TypeId, Item>,
    pub(super) options: &'a Options,
    pub(super) lock: &'a NameLock,
    /// The ids of the document.
    pub(super) ids: &'a Ids,
    /// Names by method and path.
    pub(super) rest: Rest<'a>,
    /// The words of the group and of those around it, its own last.
    pub(super) group: Vec<Vec<String>>,
    /// The accessors of the group from the client, with its own last.
    pub(super) path: &'a [String],
    /// Names that are not to be had.
    pub(super) taken: Vec<String>,
}

impl Naming<'_> {
    pub(super) fn methods(self, operations: &[OperationId]) -> Vec<Method> {
        let api = self.types.api;
        let (known, new): (Vec<OperationId>, Vec<OperationId>) = operations
            .iter()
            .partition(|id| self.locked(api.operation(**id)).is_some());
        let mut used: BTreeSet<String> = self.taken.iter().cloned().collect();
        let mut items: BTreeSet<String> = BTreeSet::new();
        for id in &known {
            let operation = api.operation(*id);
            let locked = self
                .functions(operation)
                .iter()
                .filter_map(|entry| Some((&entry.key, entry.name.clone()?)));
            let (stems, functions): (Vec<_>, Vec<_>) = locked.partition(|(key, _)| key.as_str() == STEM);
            used.extend(functions.into_iter().map(|(_, name)| name));
            items.extend(stems.into_iter().map(|(_, name)| name));
            // The first method's own name, which it has by its path, is free for it.
            if let Some(name) = self.locked(operation) {
                used.remove(name);
            }
        }
        // What an earlier generation named comes first, with the methods beside it.
        let mut methods = self.all(&known, &mut used, &mut items);
        // What was another name of a method is no name of a new one.
        let prefix = prefix(self.path);
        let kept = self.lock.aliases.keys().filter_map(|alias| in_group(alias, &prefix));
        used.extend(kept.map(str::to_owned));
        methods.extend(self.all(&new, &mut used, &mut items));
        methods.sort_by(|a, b| a.ident.cmp(&b.ident));
        methods
    }

    /// The methods of some operations, which take no name that is used.
    fn all(
        &self,
        operations: &[OperationId],
        used: &mut BTreeSet<String>,
        items: &mut BTreeSet<String>,
    ) -> Vec<Method> {
        let named = self.names(operations, used);
        used.extend(named.values().cloned());
        let mut order: Vec<(&String, OperationId)> = named.iter().map(|(id, name)| (name, *id)).collect();
        order.sort();
        let mut methods = Vec::new();
        for (name, id) in order {
            let operation = self.types.api.operation(id);
            let shared = Shared {
                method: name,
                stem: self.kept(operation, STEM).unwrap_or_else(|| item_stem(name, items)),
            };
            let ways = streams::ways(operation);
            for form in 0..operation.bodies.len().max(1) {
                for (index, way) in ways.iter().copied().enumerate() {
                    let body = operation.bodies.get(form).filter(|_| form > 0).map(bodies::suffix);
                    let stream = (index > 0).then_some("stream");
                    let ident = match (&body, stream) {
                        (None, None) => name.clone(),
                        _ => self
                            .kept(operation, &form_key(operation, form, index > 0, ""))
                            .unwrap_or_else(|| {
                                let words = [Some(name.trim_end_matches('_')), body.as_deref(), stream];
                                fresh(&words.into_iter().flatten().collect::<Vec<_>>().join("_"), used)
                            }),
                    };
                    let form = Form {
                        body: form,
                        way,
                        main: form == 0 && index == 0,
                        flagged: index > 0,
                    };
                    methods.push(self.method(id, form, ident, &shared, used));
                }
            }
        }
        methods
    }

    fn method(
        &self,
        id: OperationId,
        form: Form,
        ident: String,
        shared: &Shared<'_>,
        used: &mut BTreeSet<String>,
    ) -> Method {
        let operation = self.types.api.operation(id);
        let (arguments, params) = methods::arguments(self.types, operation, self.lock, &shared.stem, self.options);
        let is_argument = |index: &usize| arguments.iter().any(|argument| argument.parameter.index == *index);
        let asking = match form.flagged {
            true => streams::asking(self.types.api, operation).filter(|index| !is_argument(index)),
            false => None,
        };
        // What asks for the stream is set by the method; without other parameters there is nothing left to give.
        let params = params.filter(|params| params.fields.iter().any(|field| Some(field.parameter.index) != asking));
        let role = |role: &str| form_key(operation, form.body, form.flagged, role);
        let mut companion = |of: &str, key: &str, name: &str| {
            let kept = self.kept(operation, &role(key));
            kept.unwrap_or_else(|| fresh(&format!("{}_{name}", of.trim_end_matches('_')), used))
        };
        let optional_only = params.as_ref().is_some_and(|params| !params.constructor);
        let plain = shared.method.trim_end_matches('_');
        // A multipart body is one struct, whatever the response is.
        let parts_stem = ident.strip_suffix("_stream").filter(|_| form.flagged).unwrap_or(&ident);
        let parts_stem = shared.parts_stem(parts_stem);
        let body = (!operation.bodies.is_empty())
            .then(|| bodies::body(self.types, operation, self.lock, form.body, &parts_stem, self.options));
        let mut method = Method {
            with: optional_only.then(|| companion(&ident, "with", "with")),
            constant: ident_or(plain, Case::Static, "OPERATION"),
            decoder: format!("decode_{plain}{}", if form.flagged { "_stream" } else { "" }),
            decodes: form.body == 0,
            streams: form.way == Way::Stream,
            flag: body
                .as_ref()
                .filter(|_| form.flagged)
                .and_then(|body| streams::flag(self.items, body)),
            asking: asking.map(|index| operations::parameter(operation, index)),
            operation: id,
            main: form.main,
            flagged: form.flagged,
            stem: shared.stem.clone(),
            arguments,
            params,
            body,
            output: responses::output(self.types, operation, self.lock, form.way, &shared.stem),
            errors: responses::errors(self.types, self.items, operation, self.lock, &shared.stem),
            accept: responses::accept(operation, form.way),
            server: operation.servers.first().and_then(client::base_url),
            pager: None,
            old: Vec::new(),
            ident,
        };
        let before = pages::Before {
            had_pager: self.kept(operation, &role("pager")).is_some(),
            // Other forms of the operation have none of their own.
            pages: match form.main {
                true => self.lock.list(List::Pages, &key(operation)),
                false => &[],
            },
        };
        method.pager = pages::pager(self.types.api, self.items, self.options, operation, &method, before);
        if let Some(pager) = &mut method.pager {
            pager.ident = companion(&method.ident, "pager", "pager");
            let with = method.with.as_ref();
            pager.with = with.map(|_| companion(&pager.ident, "pager with", "with"));
        }
        method
    }

    /// The name by the user, by a lock, or by an extension.
    pub(super) fn given(&self, operation: &Operation) -> Option<String> {
        let renamed = self.options.rename.get(&key(operation)).map(String::as_str);
        // A name that was given stays as it is.
        if renamed.is_none()
            && let Some(name) = self.locked(operation).filter(|name| is_ident(name))
        {
            return Some(self.free(name.to_owned()));
        }
        let name = renamed.or(operation.naming.method.as_deref())?;
        Some(self.free(ident_or(name, Case::Value, "call")))
    }

    /// The name that an earlier generation gave in this group.
    fn locked(&self, operation: &Operation) -> Option<&str> {
        match self.options.given_names {
            GivenNames::Kept => super::locked(self.lock, self.path, operation),
            GivenNames::Anew => None,
        }
    }

    /// Returns the lock's functions of an operation besides its method, if its method is in this group and has kept
    /// its name.
    fn functions(&self, operation: &Operation) -> &[Entry] {
        let key = key(operation);
        match self.locked(operation) {
            Some(name) if self.options.rename.get(&key).is_none_or(|renamed| renamed == name) => {
                self.lock.list(List::Functions, &key)
            }
            Some(_) | None => &[],
        }
    }

    /// The name of a function or an item by the lock.
    fn kept(&self, operation: &Operation, key: &str) -> Option<String> {
        let entry = self.functions(operation).iter().find(|entry| entry.key == key)?;
        entry.name.clone()
    }

    /// Returns a name that no item of the client has. The operation is still known by its own.
    pub(super) fn free(&self, name: String) -> String {
        match self.taken.contains(&name) {
            true => format!("{name}_"),
            false => name,
        }
    }
}

/// `name`, numbered where it is used; it is used from now on.
pub(super) fn fresh(name: &str, used: &mut BTreeSet<String>) -> String {
    let name = if used.contains(name) {
        numbered(name, Case::Value, used)
    } else {
        name.to_owned()
    };
    used.insert(name.clone());
    name
}

/// The words that the items of a method begin with (`UpdateLog` in `UpdateLogError`), used once a file. A long name does
/// without words.
fn item_stem(method: &str, items: &mut BTreeSet<String>) -> String {
    let whole = ident_or(method, Case::Type, "Call");
    let mut names = match whole.len() > names::STEM {
        true => names::fitted_stem(&whole),
        false => Vec::new(),
    };
    names.push(names::cut_stem(&whole));
    let found = names.iter().find(|stem| !items.contains(*stem)).cloned();
    let stem = found.unwrap_or_else(|| numbered(&names[names.len() - 1], Case::Type, items));
    items.insert(stem.clone());
    stem
}
