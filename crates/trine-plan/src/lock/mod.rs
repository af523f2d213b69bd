//! The names and positions that an earlier generation gave.
//!
//! [`arrange`] puts the model into the order of the lock, [`given`] gives names again, [`kept`] collects what the next
//! generation is to keep.

mod arrange;
mod entry;
mod given;
pub(crate) mod kept;

use std::collections::BTreeMap;

use trine_ir::TypeId;

use crate::names::Keys;

pub(crate) use arrange::{arrange, parameter_key, parameters, place, position};
pub use entry::{Entry, Malformed, Position};
pub(crate) use given::{Ranked, Wanted, matched};

/// The names that a generation gave, so that the next one gives them again.
///
/// A thing that was named keeps its name, and its position among arguments, when the document grows beside it or is
/// reordered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameLock {
    /// Types, by the place of their schema (`#/components/schemas/Pet`, with ` (sent)`, ` (received)` or ` (patch)`
    /// behind it where they are that side of the schema). Alternatives and parameters are not counted but called
    /// by what tells them apart: `#/components/schemas/Event/oneOf/{created}`.
    pub types: BTreeMap<String, String>,
    /// Methods, by `METHOD /path`: `agents().update_log`.
    pub methods: BTreeMap<String, String>,
    /// Names that were: `types::Pet` or `agents().update_log`, to the place as above.
    pub aliases: BTreeMap<String, String>,
    /// The parts of types, methods and the client, by kind and owner. A list that is missing states nothing; an empty
    /// one states that there were none.
    pub lists: BTreeMap<(List, String), Vec<Entry>>,
}

/// The subject of a list of a lock. Each list has an owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// The client: the owner is a [`ClientList`].
    Client,
    /// The functions and items of an operation besides its method, by `METHOD /path`. The keys are a body's media
    /// type, `stream`, `with`, `pager`, `types`, `errors`, and several of them.
    Functions,
    /// Positional arguments of an operation, by `METHOD /path`. The keys are a location and a name: `query limit`.
    Arguments,
    /// Fields of an operation's struct of parameters, by `METHOD /path`; keys as for arguments.
    Parameters,
    /// Fields of the struct of a multipart body, by `METHOD /path` and media type.
    Parts,
    /// The servers of an operation's own, by `METHOD /path`; the first is the one that is used.
    Servers,
    /// The way through the pages of an operation's list, by `METHOD /path`. The keys are places in a page and
    /// parameters, the names say what each is for.
    Pages,
    /// Variants of an operation's enums of responses, by `METHOD /path`. The keys are a status code and, where there
    /// is content, its media type, for successes with `success` in front.
    Responses,
    /// Fields of structs, by type. The keys are properties.
    Fields,
    /// Variants of enumerations and unions, by type. The keys are values, discriminators' values, or types.
    Variants,
    /// Setters whose names are told apart from others, by type, `METHOD /path`, or that with a media type. The keys are
    /// those of the fields, with ` (null)` behind them for the setter of `null`.
    Setters,
    /// The types that are behind a feature, by feature.
    Features,
}

impl List {
    /// Every kind, in the order in which a lock has them.
    pub const ALL: [Self; 12] = [
        Self::Client,
        Self::Functions,
        Self::Arguments,
        Self::Parameters,
        Self::Parts,
        Self::Servers,
        Self::Pages,
        Self::Responses,
        Self::Fields,
        Self::Variants,
        Self::Setters,
        Self::Features,
    ];

    /// Returns true for a list about types.
    pub(crate) fn is_of_types(self) -> bool {
        match self {
            Self::Fields | Self::Variants | Self::Setters => true,
            Self::Client
            | Self::Functions
            | Self::Arguments
            | Self::Parameters
            | Self::Parts
            | Self::Servers
            | Self::Pages
            | Self::Responses
            | Self::Features => false,
        }
    }

    /// The name of its table in a lock.
    pub fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Functions => "functions",
            Self::Arguments => "arguments",
            Self::Parameters => "parameters",
            Self::Parts => "parts",
            Self::Servers => "servers",
            Self::Pages => "pages",
            Self::Responses => "responses",
            Self::Fields => "fields",
            Self::Variants => "variants",
            Self::Setters => "setters",
            Self::Features => "features",
        }
    }
}

/// The lists of [`List::Client`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientList {
    /// The scheme that `Client::new` takes, and no other entry.
    New,
    /// The builder's methods, by security scheme.
    Credentials,
    /// The environment variables of credentials that do not follow from the names of their methods, by scheme.
    Variables,
    /// The enum of errors that the whole client shares, and no other entry.
    Errors,
    /// The features, by the accessor of their group.
    Features,
    /// The accessors of groups, by the words of their name.
    Groups,
    /// The modules of groups, by the words of their name.
    Modules,
    /// The structs of groups, by the words of their name.
    Structs,
    /// The constants of response headers, by name and type.
    Headers,
    /// The constants of scopes.
    Scopes,
    /// The variants of servers, by URL; the first is the one that a client uses by itself.
    Servers,
    /// The variants of webhooks, by name.
    Webhooks,
    /// The parts of types that are boxed, by type and field or variant; their names are the types'.
    Boxes,
    /// The structs that callers make although no request has them: no operation used them when they were first seen.
    Made,
}

impl ClientList {
    const ALL: [Self; 14] = [
        Self::New,
        Self::Credentials,
        Self::Variables,
        Self::Errors,
        Self::Features,
        Self::Groups,
        Self::Modules,
        Self::Structs,
        Self::Headers,
        Self::Scopes,
        Self::Servers,
        Self::Webhooks,
        Self::Boxes,
        Self::Made,
    ];

    /// Its owner in the lock.
    pub(crate) fn owner(self) -> String {
        let name = match self {
            Self::New => "new",
            Self::Credentials => "credentials",
            Self::Variables => "variables",
            Self::Errors => "errors",
            Self::Features => "features",
            Self::Groups => "groups",
            Self::Modules => "modules",
            Self::Structs => "structs",
            Self::Headers => "headers",
            Self::Scopes => "scopes",
            Self::Servers => "servers",
            Self::Webhooks => "webhooks",
            Self::Boxes => "boxes",
            Self::Made => "made",
        };
        name.to_owned()
    }
}

impl NameLock {
    /// The entries of a list; none where there is no such list.
    pub fn list(&self, list: List, owner: &str) -> &[Entry] {
        self.lists.get(&(list, owner.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Returns true if the client has a list of this name.
    pub fn is_client_list(name: &str) -> bool {
        ClientList::ALL.iter().any(|list| list.owner() == name)
    }

    /// The entries of a list of the client.
    pub(crate) fn of_client(&self, list: ClientList) -> &[Entry] {
        self.list(List::Client, &list.owner())
    }

    /// Returns true if the lock has this list of the client.
    pub(crate) fn knows(&self, list: ClientList) -> bool {
        self.lists.contains_key(&(List::Client, list.owner()))
    }
}

/// A lock, and what it calls the types of a model.
pub(crate) struct Locked<'a> {
    pub(crate) lock: &'a NameLock,
    pub(crate) keys: &'a Keys<'a>,
}

impl<'a> Locked<'a> {
    /// Returns the name of a type in the lock.
    pub(crate) fn name(&self, id: TypeId) -> Option<&'a String> {
        self.keys.locked(id, self.lock)
    }

    /// The entries of a list of a type.
    pub(crate) fn list(&self, list: List, id: TypeId) -> &'a [Entry] {
        let owner = self.name(id);
        owner.map_or(&[], |owner| self.lock.list(list, owner))
    }
}

/// Returns the path to the methods of the group with these accessors: `agents().`; empty for the client's own.
pub(crate) fn prefix(accessors: &[String]) -> String {
    accessors.iter().map(|accessor| format!("{accessor}().")).collect()
}

/// The name of a method, where its path is that of one in the group with this prefix.
pub(crate) fn in_group<'p>(path: &'p str, prefix: &str) -> Option<&'p str> {
    path.strip_prefix(prefix).filter(|name| !name.contains('.'))
}
