//! The messages for people in the errors of operations: which items have one, and the fields that it is in.
//!
//! An item is an *error* if the body of a failure is of it, or if the message of an error is found in it. It then
//! implements `ErrorMessage`, `Display` and `std::error::Error`.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, ContentKind, EnumBase, Scalar, TypeId};

use crate::types::Types;
use crate::{Item, Message, RustType, Shape, responses};

/// The properties that servers put the message of an error into, the most telling first; case and separators do not
/// count. `trine-runtime` has the same list for errors of any JSON.
const NAMES: [&str; 13] = [
    "message",
    "errormessage",
    "msg",
    "errordescription",
    "error",
    "detail",
    "details",
    "description",
    "reason",
    "title",
    "errors",
    "fault",
    "faultstring",
];

/// Marks the items that are errors, with the way to their message.
pub(crate) fn mark(types: &Types<'_>, items: &mut BTreeMap<TypeId, Item>) {
    let bodies = bodies(types.api).map(|ty| types.value(ty));
    let bodies: Vec<RustType> = bodies.collect();
    let mut reached = BTreeSet::new();
    for body in &bodies {
        reach(body, items, &mut reached);
    }
    let mut having = BTreeSet::new();
    // What has a message by another one has it once that one does.
    loop {
        let found = reached.iter().filter(|id| !having.contains(*id));
        let found: Vec<TypeId> = found
            .filter(|id| has_message(&items[id], &having, items))
            .copied()
            .collect();
        if found.is_empty() {
            break;
        }
        having.extend(found);
    }
    let of_bodies: BTreeSet<TypeId> = bodies.iter().filter_map(|body| declared(body, items)).collect();
    let errors: Vec<TypeId> = having.union(&of_bodies).copied().collect();
    let found: Vec<(TypeId, Message)> = errors
        .into_iter()
        .filter_map(|id| Some((id, message(&items[&id], &having, items)?)))
        .collect();
    for (id, message) in found {
        if let Some(item) = items.get_mut(&id) {
            item.message = Some(message);
        }
    }
}

/// The types of the JSON bodies of failures.
fn bodies(api: &Api) -> impl Iterator<Item = trine_ir::TypeRef> + '_ {
    let failures = api.operations.iter().flat_map(|operation| {
        let failures = operation
            .responses
            .iter()
            .filter(|response| responses::is_failure(response));
        failures.flat_map(|response| responses::wanted(&response.contents, false, crate::streams::Way::Whole))
    });
    failures.filter_map(|content| match content.kind {
        ContentKind::Json(ty) => Some(ty),
        ContentKind::Text
        | ContentKind::Bytes
        | ContentKind::Events(_)
        | ContentKind::Lines(_)
        | ContentKind::Sequence(_) => None,
    })
}

/// Returns true if a value of this type may have a message, once items are marked.
pub(crate) fn is_told(ty: &RustType, items: &BTreeMap<TypeId, Item>) -> bool {
    is_found(ty, items, &|id| match items[&id].message {
        Some(Message::Nowhere) | None => false,
        Some(Message::Fields(_) | Message::Branches(_) | Message::Text | Message::Content) => true,
    })
}

/// The same with a rule for the items that are declared, aliases aside.
fn is_found(ty: &RustType, items: &BTreeMap<TypeId, Item>, of_item: &dyn Fn(TypeId) -> bool) -> bool {
    match ty {
        RustType::Json | RustType::Bytes | RustType::Scalar(Scalar::String) => true,
        RustType::Named(id) => match &items[id].shape {
            Shape::Alias(target) => is_found(target, items, of_item),
            Shape::Newtype(_) | Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) => of_item(*id),
        },
        RustType::List(inner)
        | RustType::Map(inner)
        | RustType::Option(inner)
        | RustType::Field(inner)
        | RustType::Boxed(inner) => is_found(inner, items, of_item),
        RustType::Unit
        | RustType::Scalar(_)
        | RustType::Tuple(_)
        | RustType::Upload
        | RustType::Events(_)
        | RustType::Local(_) => false,
    }
}

/// The fields of a struct that may have a message, the most telling first.
fn candidates(plan: &crate::Struct) -> Vec<&crate::FieldPlan> {
    let mut found: Vec<(usize, &crate::FieldPlan)> = plan
        .fields()
        .filter_map(|field| {
            let letters = field.wire.chars().filter(|c| !matches!(c, '_' | '-' | ' '));
            let name: String = letters.flat_map(char::to_lowercase).collect();
            Some((NAMES.iter().position(|known| *known == name)?, field))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, field)| field).collect()
}

/// The types in which the message of an item may be.
fn parts(item: &Item) -> Vec<&RustType> {
    match &item.shape {
        Shape::Alias(target) | Shape::Newtype(target) => vec![target],
        Shape::Struct(plan) => candidates(plan).into_iter().map(|field| &field.ty).collect(),
        Shape::Union(plan) => plan.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Enum(_) => Vec::new(),
    }
}

/// Adds the declared items in which the message of a value of this type may be.
fn reach(ty: &RustType, items: &BTreeMap<TypeId, Item>, reached: &mut BTreeSet<TypeId>) {
    let mut open = vec![ty];
    let mut seen = BTreeSet::new();
    while let Some(ty) = open.pop() {
        let Some(id) = ty.named() else { continue };
        if seen.insert(id) && !reached.contains(&id) {
            let item = &items[&id];
            if !matches!(item.shape, Shape::Alias(_)) {
                reached.insert(id);
            }
            open.extend(parts(item));
        }
    }
}

/// The item that a body is, if it is one rather than a list or a map.
fn declared(ty: &RustType, items: &BTreeMap<TypeId, Item>) -> Option<TypeId> {
    match ty {
        RustType::Named(id) => match &items[id].shape {
            Shape::Alias(target) => declared(target, items),
            Shape::Newtype(_) | Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) => Some(*id),
        },
        RustType::Option(inner) | RustType::Boxed(inner) => declared(inner, items),
        RustType::Unit
        | RustType::Json
        | RustType::Scalar(_)
        | RustType::List(_)
        | RustType::Tuple(_)
        | RustType::Map(_)
        | RustType::Field(_)
        | RustType::Bytes
        | RustType::Upload
        | RustType::Events(_)
        | RustType::Local(_) => None,
    }
}

/// Returns true if an item has a message, given that these others have one.
fn has_message(item: &Item, having: &BTreeSet<TypeId>, items: &BTreeMap<TypeId, Item>) -> bool {
    match &item.shape {
        Shape::Enum(plan) => plan.base == EnumBase::String,
        Shape::Alias(_) | Shape::Newtype(_) | Shape::Struct(_) | Shape::Union(_) => {
            let mut parts = parts(item).into_iter();
            parts.any(|part| is_found(part, items, &|id| having.contains(&id)))
        }
    }
}

/// The way to the message of an item; `None` for an alias, which is what it stands for.
fn message(item: &Item, having: &BTreeSet<TypeId>, items: &BTreeMap<TypeId, Item>) -> Option<Message> {
    let is_found = |ty: &RustType| is_found(ty, items, &|id| having.contains(&id));
    Some(match &item.shape {
        Shape::Alias(_) => return None,
        Shape::Newtype(target) if is_found(target) => Message::Content,
        Shape::Struct(plan) => {
            let told = candidates(plan).into_iter().filter(|field| is_found(&field.ty));
            let fields: Vec<String> = told.map(|field| field.ident.clone()).collect();
            match fields.is_empty() {
                true => Message::Nowhere,
                false => Message::Fields(fields),
            }
        }
        Shape::Enum(plan) if plan.base == EnumBase::String => Message::Text,
        Shape::Union(plan) => Message::Branches(plan.variants.iter().map(|one| is_found(&one.ty)).collect()),
        Shape::Newtype(_) | Shape::Enum(_) => Message::Nowhere,
    })
}
