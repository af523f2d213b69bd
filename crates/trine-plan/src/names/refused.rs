//! Names of the user's that cannot be given.

use std::collections::BTreeMap;

use trine_ir::{Api, Half, TypeId};

use super::{Keys, Names};
use crate::groups::{self, key};
use crate::ident::{Case, Punctuation, ident};
use crate::{Alias, Group, Options};

/// A name of `[client.rename]` that is not given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedName {
    /// The schema or operation that is renamed, as the user wrote it.
    pub key: String,
    /// The reason why it does not get the name.
    pub why: NameProblem,
}

/// The reason why a name by the user is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameProblem {
    /// The document has no such schema or operation.
    Unknown,
    /// The text has no letter, so that it is no name.
    NoName(String),
    /// The schema is no type of its own, and has no name.
    NoType,
    /// Another schema or operation has the name.
    Taken {
        /// The name.
        name: String,
        /// The other one, as it is called in the document.
        by: String,
    },
}

/// The keys and names with which the user's names are compared.
struct Given<'a> {
    keys: &'a Keys<'a>,
    names: &'a Names,
    aliases: &'a [Alias],
    groups: &'a [Group],
}

/// The names by the user that nothing has, sorted by key.
pub(crate) fn refused(
    keys: &Keys<'_>,
    names: &Names,
    aliases: &[Alias],
    groups: &[Group],
    options: &Options,
) -> Vec<RefusedName> {
    if options.rename.is_empty() {
        return Vec::new();
    }
    let given = Given {
        keys,
        names,
        aliases,
        groups,
    };
    let types = types(keys);
    let found = options.rename.iter().filter_map(|(key, text)| {
        let why = match (types.get(key), given.operation(key)) {
            (Some(id), _) => given.problem_of_type(*id, text),
            (None, Some((group, ident))) => given.problem_of_method(key, group, ident, text),
            (None, None) => given.problem_of_component(key, text),
        };
        why.map(|why| RefusedName { key: key.clone(), why })
    });
    found.collect()
}

/// The types by the places that they have in the document.
fn types(keys: &Keys<'_>) -> BTreeMap<String, TypeId> {
    let ids = (0..keys.api().types.len()).map(TypeId::at);
    ids.flat_map(|id| keys.all_in_document(id).into_iter().map(move |key| (key, id)))
        .collect()
}

impl Given<'_> {
    fn api(&self) -> &Api {
        self.keys.api()
    }

    /// The group and the name of the first method of an operation.
    fn operation(&self, wanted: &str) -> Option<(&Group, &str)> {
        self.groups.iter().find_map(|group| {
            let mut methods = group.methods.iter().filter(|method| method.main);
            let own = methods.find(|method| groups::lock_key(self.api(), method) == wanted)?;
            Some((group, own.ident.as_str()))
        })
    }

    fn problem_of_method(&self, own: &str, group: &Group, given: &str, text: &str) -> Option<NameProblem> {
        let name = ident(text, Case::Value, Punctuation::Dropped);
        let Some(name) = name.or_else(|| ident(text, Case::Value, Punctuation::Spelled)) else {
            return Some(NameProblem::NoName(text.to_owned()));
        };
        let operations = group.methods.iter().filter(|method| method.ident == name);
        let mut others = operations.map(|method| key(self.api().operation(method.operation)));
        match others.find(|other| other != own) {
            Some(by) => Some(NameProblem::Taken { name, by }),
            // Beside a method of the client's own, or the way to a group, it has a sign behind.
            None if given.trim_end_matches('_') == name.trim_end_matches('_') => None,
            None => Some(NameProblem::Taken {
                name,
                by: "another method".to_owned(),
            }),
        }
    }

    fn problem_of_type(&self, id: TypeId, text: &str) -> Option<NameProblem> {
        let Some(name) = ident(text, Case::Type, Punctuation::Dropped) else {
            return Some(NameProblem::NoName(text.to_owned()));
        };
        match self.names.get(&id) {
            Some(given) if *given == name => None,
            Some(_) => Some(self.taken(name)),
            None => Some(NameProblem::NoType),
        }
    }

    /// The problem of a component that is another one's type, or of what the document does not have.
    fn problem_of_component(&self, own: &str, text: &str) -> Option<NameProblem> {
        let mut components = self.api().components.iter();
        let place = components.find(|(place, _)| super::keys::key(place, Half::Whole) == own);
        let pointer = place.map(|(place, _)| place.to_string());
        let Some(alias) = self
            .aliases
            .iter()
            .find(|alias| Some(&alias.pointer) == pointer.as_ref())
        else {
            return Some(pointer.map_or(NameProblem::Unknown, |_| NameProblem::NoType));
        };
        match ident(text, Case::Type, Punctuation::Dropped) {
            None => Some(NameProblem::NoName(text.to_owned())),
            Some(name) if alias.ident == name => None,
            Some(name) => Some(self.taken(name)),
        }
    }

    /// A name, and who has it.
    fn taken(&self, name: String) -> NameProblem {
        let types = self.names.iter().filter(|(_, given)| **given == name);
        let types = types.map(|(id, _)| self.keys.in_document(*id));
        let aliases = self.aliases.iter().filter(|alias| alias.ident == name);
        let by = types.chain(aliases.map(|alias| alias.pointer.clone())).next();
        NameProblem::Taken {
            by: by.unwrap_or_else(|| "another type, by `trine.lock`,".to_owned()),
            name,
        }
    }
}
