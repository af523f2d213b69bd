//! The model in the order of the lock.
//!
//! The order of the lock is kept where an order in the document decides a position among arguments or in the request:
//! properties, parameters, parts, values, media types of a body, servers. New things come behind, and so do those
//! that become required.

use trine_ir::{Api, BodyForm, Kind, Location, Object, Operation, Parameter, Property, TypeId};

use super::{ClientList, Entry, List, NameLock, Position, matched};
use crate::share::Shared;
use crate::{groups, is_required};

/// Puts the model into the order of the lock.
pub(crate) fn arrange(api: &mut Api, shared: &Shared, lock: &NameLock) {
    for (id, ty) in (0..).map(TypeId).zip(&mut api.types) {
        let Some(owner) = shared.locked(id) else { continue };
        match &mut ty.kind {
            Kind::Object(object) => properties(object, lock.list(List::Fields, owner)),
            Kind::Enum(values) => {
                let keys = values.values.iter().map(|value| value.value.clone()).collect();
                sort(&mut values.values, lock.list(List::Variants, owner), keys, |_| {
                    Position::None
                });
            }
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) | Kind::Union(_) => {}
        }
    }
    for operation in &mut api.operations {
        arrange_operation(operation, lock);
    }
    let urls = api.servers.iter().map(|server| server.url.clone()).collect();
    sort(&mut api.servers, lock.of_client(ClientList::Servers), urls, |_| {
        Position::None
    });
}

fn properties(object: &mut Object, locked: &[Entry]) {
    let keys = object.properties.iter().map(|property| property.name.clone()).collect();
    sort(&mut object.properties, locked, keys, position);
}

fn arrange_operation(operation: &mut Operation, lock: &NameLock) {
    let key = groups::key(operation);
    let locked = parameters(lock, &key);
    let keys = operation.parameters.iter().map(parameter_key).collect();
    sort(&mut operation.parameters, &locked, keys, |parameter| {
        if parameter.required {
            Position::Argument
        } else {
            Position::None
        }
    });
    let media_types = operation.bodies.iter().map(|body| body.media_type.clone()).collect();
    sort(
        &mut operation.bodies,
        lock.list(List::Functions, &key),
        media_types,
        |_| Position::None,
    );
    let urls = operation.servers.iter().map(|server| server.url.clone()).collect();
    sort(&mut operation.servers, lock.list(List::Servers, &key), urls, |_| {
        Position::None
    });
    for body in &mut operation.bodies {
        if let BodyForm::Multipart(parts) = &mut body.form {
            let locked = lock.list(List::Parts, &format!("{key} {}", body.media_type));
            let keys = parts.named.iter().map(|part| part.property.name.clone()).collect();
            sort(&mut parts.named, locked, keys, |part| position(&part.property));
        }
    }
}

/// Returns the lock's entries for an operation's parameters: arguments, then fields.
pub(crate) fn parameters(lock: &NameLock, operation: &str) -> Vec<Entry> {
    let lists = [List::Arguments, List::Parameters];
    lists
        .iter()
        .flat_map(|list| lock.list(*list, operation))
        .cloned()
        .collect()
}

/// Returns the key of a parameter in the lock: a name is unique only within its location.
pub(crate) fn parameter_key(parameter: &Parameter) -> String {
    format!("{} {}", place(parameter.location), parameter.name)
}

/// The word for a location.
pub(crate) fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Querystring => "querystring",
    }
}

/// Returns the position of a property in `new`.
pub(crate) fn position(property: &Property) -> Position {
    match property.tag.is_none() && property.preset.is_none() && is_required(property.presence) {
        true => Position::Argument,
        false => Position::None,
    }
}

/// Sorts items as their entries are: first those that were what they are, then those that have become an argument,
/// then new ones in their own order.
fn sort<T>(items: &mut Vec<T>, locked: &[Entry], keys: Vec<String>, position: impl Fn(&T) -> Position) {
    if locked.is_empty() {
        return;
    }
    let rank = |(entry, item): (Option<usize>, &T)| match entry {
        Some(at) if locked[at].position == Position::None && position(item) == Position::Argument => (1, at),
        Some(at) => (0, at),
        None => (2, 0),
    };
    let ranks: Vec<(u8, usize)> = matched(locked, &keys).into_iter().zip(items.iter()).map(rank).collect();
    let mut ranked: Vec<((u8, usize), T)> = ranks.into_iter().zip(std::mem::take(items)).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    items.extend(ranked.into_iter().map(|(_, item)| item));
}
