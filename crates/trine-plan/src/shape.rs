//! The items of `types`: their shapes, and when their reading and writing is there.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Constant, EnumBase, Kind, Object, Presence, Type, TypeId, Unlisted, Uses};

use crate::ident::{Case, distinct, ident_or};
use crate::lock::{ClientList, Locked, Ranked, Wanted};
use crate::setters::Settable;
use crate::types::Types;
use crate::{
    Derives, Direction, Entry, Enum, FieldPlan, Item, List, Makers, Member, RustType, Sets, Shape, Struct, ValuePlan,
    about, branches, derive, names, patches, setters,
};

/// Every item, shaped.
pub(crate) fn items(types: &Types<'_>, locked: &Locked<'_>) -> BTreeMap<TypeId, Item> {
    let aliases = nullable_aliases(types, locked);
    let item = |(id, name): (&TypeId, &String)| {
        let ty = types.api.ty(*id);
        let shape = shape(types, locked, *id, ty);
        let derives = Derives {
            eq_hash: false,
            copy: is_copy(&shape),
            default: derives_default(&shape),
        };
        let item = Item {
            ident: name.clone(),
            docs: about::without_name(&ty.docs, name.trim_end_matches('_')),
            place: ty.place.clone(),
            shape,
            derives,
            encode: direction(ty.uses.sent),
            decode: direction(ty.uses.received),
            nullable_alias: aliases.get(id).cloned(),
            patch: None,
            message: None,
            old: Vec::new(),
        };
        (*id, item)
    };
    let mut items: BTreeMap<TypeId, Item> = types.names.iter().map(item).collect();
    derive::eq_hash(&mut items);
    patches::mark(types.api, &mut items);
    items
}

/// Names for what nullable components stand for with their `null`: `PetOrNull`. Inline schemas have their `null`
/// where they are used.
fn nullable_aliases(types: &Types<'_>, locked: &Locked<'_>) -> BTreeMap<TypeId, String> {
    let components = types.api.components.iter();
    let nullable: BTreeSet<TypeId> = components
        .filter(|(_, ty)| ty.nullable && types.names.contains_key(&ty.id) && types.api.ty(ty.id).nullable)
        .map(|(_, ty)| ty.id)
        .collect();
    let wanted: Vec<String> = nullable.iter().map(|id| format!("{}OrNull", types.names[id])).collect();
    let keys: Vec<String> = nullable.iter().map(|id| names::or_null(&locked.keys.of(*id))).collect();
    let taken: Vec<&str> = types.names.values().map(String::as_str).collect();
    let named = names::locked_or_distinct(&locked.lock.types, &keys, &wanted, "OrNull", &taken);
    nullable.into_iter().zip(named).collect()
}

fn direction(used: bool) -> Direction {
    if used { Direction::Always } else { Direction::Feature }
}

fn shape(types: &Types<'_>, locked: &Locked<'_>, id: TypeId, ty: &Type) -> Shape {
    if types.newtypes.contains(&id) {
        return Shape::Newtype(types.content(id));
    }
    match &ty.kind {
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) => Shape::Alias(types.content(id)),
        Kind::Enum(values) => Shape::Enum(enumeration(values, locked.list(List::Variants, id))),
        Kind::Object(object) => Shape::Struct(structure(types, locked, id, object, ty.uses)),
        Kind::Union(union) => Shape::Union(branches::union(types, locked.list(List::Variants, id), id, union)),
    }
}

/// Returns true if the type is `Copy`: an enumeration that keeps no text.
fn is_copy(shape: &Shape) -> bool {
    match shape {
        Shape::Enum(plan) => plan.unknown.is_none() || plan.base != EnumBase::String,
        Shape::Alias(_) | Shape::Newtype(_) | Shape::Struct(_) | Shape::Union(_) => false,
    }
}

fn derives_default(shape: &Shape) -> bool {
    match shape {
        Shape::Struct(plan) => plan.makers == Makers::Callers && !plan.constructor,
        Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => false,
    }
}

fn structure(types: &Types<'_>, lock: &Locked<'_>, id: TypeId, object: &Object, uses: Uses) -> Struct {
    let locked = lock.list(List::Fields, id);
    let fields: Vec<usize> = (0..object.properties.len())
        .filter(|index| object.properties[*index].tag.is_none())
        .collect();
    let wanted: Vec<String> = fields
        .iter()
        .map(|index| object.properties[*index].name.clone())
        .collect();
    let extra = extra_of(locked);
    let taken: Vec<&str> = extra.into_iter().collect();
    let idents = fields_of(&wanted, "value", &taken, locked);
    let mut named: BTreeMap<usize, String> = fields.into_iter().zip(idents).collect();
    let extra = object.extra.map(|ty| {
        let taken: Vec<&str> = named.values().map(String::as_str).collect();
        (
            extra.map_or_else(|| extra_ident(&taken), str::to_owned),
            types.value(ty),
        )
    });
    let member = |(index, property): (usize, &trine_ir::Property)| match (&property.tag, named.remove(&index)) {
        (None, Some(ident)) => Member::Field(Box::new(FieldPlan {
            ident,
            wire: property.name.clone(),
            ty: types.property(property, (id, index)),
            presence: property.presence,
            preset: property.preset.clone(),
            docs: property.docs.clone(),
            place: property.place.clone(),
        })),
        (tag, _) => Member::Tag {
            wire: property.name.clone(),
            value: tag.clone().unwrap_or_else(|| Constant::String(String::new())),
        },
    };
    let members: Vec<Member> = object.properties.iter().enumerate().map(member).collect();
    let required = members.iter().any(|member| match member {
        Member::Field(field) => matches!(field.presence, Presence::Required | Presence::RequiredNullable),
        Member::Tag { .. } => false,
    });
    let makers = makers(lock, id, uses);
    Struct {
        setters: setters::setters(settable(&members, extra.as_ref()), locked, lock.list(List::Setters, id)),
        members,
        extra,
        non_exhaustive: required || makers == Makers::Tests,
        constructor: required,
        required: None,
        makers,
    }
}

/// The makers of a struct's values. A struct that callers could make while no operation used it stays theirs to make.
fn makers(lock: &Locked<'_>, id: TypeId, uses: Uses) -> Makers {
    let made = lock.lock.of_client(ClientList::Made);
    let was_made = |name: &String| made.iter().any(|entry| entry.key == *name);
    match uses.sent || !uses.received || lock.name(id).is_some_and(was_made) {
        true => Makers::Callers,
        false => Makers::Tests,
    }
}

/// The structs that callers make although no request has them, as the lock keeps them.
pub(crate) fn made(types: &Types<'_>, items: &BTreeMap<TypeId, Item>) -> Vec<Entry> {
    let entry = |(id, item): (&TypeId, &Item)| match &item.shape {
        Shape::Struct(plan) if plan.makers == Makers::Callers && !types.api.ty(*id).uses.sent => {
            Some(Entry::named(&item.ident, &item.ident))
        }
        Shape::Struct(_) | Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => None,
    };
    let mut entries: Vec<Entry> = items.iter().filter_map(entry).collect();
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    entries
}

/// The fields of a struct, with what their setters set.
fn settable(members: &[Member], extra: Option<&(String, RustType)>) -> Vec<Settable> {
    let field = |member: &Member| match member {
        Member::Field(field) => Some(Settable {
            key: field.wire.clone(),
            field: field.ident.clone(),
            sets: Sets::of(&field.ty).filter(|_| field.preset.is_none()),
        }),
        Member::Tag { .. } => None,
    };
    let others = extra.map(|(ident, value)| setters::others(ident, value));
    members.iter().filter_map(field).chain(others).collect()
}

/// Names of the fields of a struct that is made of what has names in the document.
pub(crate) fn fields_of(wanted: &[String], fallback: &str, taken: &[&str], locked: &[Entry]) -> Vec<String> {
    let wanted = Wanted {
        keys: wanted,
        texts: wanted,
        case: Case::Value,
        fallback,
        taken,
        ranked: Ranked::InOrder,
    };
    wanted.given(locked)
}

/// The lock's key for the field of properties that the document does not name.
pub(crate) const OTHERS: &str = "(others)";

/// The name in the lock of the field of what the document does not name.
pub(crate) fn extra_of(locked: &[Entry]) -> Option<&str> {
    let entry = locked.iter().find(|entry| entry.key == OTHERS)?;
    entry.name.as_deref()
}

/// The field of what the document does not name, beside fields that have names.
pub(crate) fn extra_ident(taken: &[&str]) -> String {
    distinct(&["extra".to_owned()], Case::Value, "extra", taken).remove(0)
}

fn enumeration(values: &trine_ir::Enum, locked: &[Entry]) -> Enum {
    let text = |value: &trine_ir::EnumValue| match (&value.name, values.base) {
        (Some(name), _) => name.clone(),
        (None, EnumBase::String | EnumBase::Integer(_)) => spoken(&value.value),
    };
    let wanted = values.values.iter().map(text);
    let keeps = match values.unlisted {
        Unlisted::Refused => None,
        Unlisted::Unknown => Some(UNKNOWN),
        Unlisted::Other => Some(OTHER),
    };
    let wanted: Vec<String> = match keeps {
        Some(kept) => wanted.map(|text| not_called(text, kept)).collect(),
        None => wanted.collect(),
    };
    let keys: Vec<String> = values.values.iter().map(|value| value.value.clone()).collect();
    let value = |(ident, value): (String, &trine_ir::EnumValue)| ValuePlan {
        ident,
        value: value.value.clone(),
        description: value.description.clone(),
        deprecated: value.deprecated,
    };
    let idents = variants_of(&keys, &wanted, locked);
    Enum {
        base: values.base,
        variants: idents.into_iter().zip(&values.values).map(value).collect(),
        unknown: keeps.map(str::to_owned),
        unlisted: values.unlisted,
        notation: values.notation,
    }
}

/// Names of the variants of an enumeration or a union.
pub(crate) fn variants_of(keys: &[String], texts: &[String], locked: &[Entry]) -> Vec<String> {
    let wanted = Wanted {
        keys,
        texts,
        case: Case::Type,
        fallback: "Empty",
        taken: &[],
        ranked: Ranked::InOrder,
    };
    wanted.given(locked)
}

/// The variant for everything else. It is called so in every type, so that a value `unknown` that comes to an
/// enumeration later takes no name away.
pub(crate) const UNKNOWN: &str = "Unknown";

/// The variant for any other text, where the document allows one beside those that it lists.
const OTHER: &str = "Other";

/// A text that asks for the name of everything else, by another one.
pub(crate) fn not_called(text: String, taken: &str) -> String {
    match ident_or(&text, Case::Type, "Empty") == taken {
        true => format!("{taken} Value"),
        false => text,
    }
}

/// A number with its sign and its point in words, whatever stands beside it: `-1.5` is not `15`.
fn spoken(value: &str) -> String {
    let is_number = value.parse::<f64>().is_ok() && value.bytes().any(|byte| byte.is_ascii_digit());
    if !is_number {
        return value.to_owned();
    }
    let unsigned = value.trim_start_matches('-');
    let sign = if unsigned.len() < value.len() { "minus " } else { "" };
    format!("{sign}{}", unsigned.replace('.', " dot "))
}
