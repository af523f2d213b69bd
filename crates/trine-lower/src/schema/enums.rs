//! Enumerations.

use std::collections::BTreeSet;

use trine_diag::codes::lower as codes;
use trine_ir::{Enum, EnumBase, EnumValue, Kind, Notation, TypeId, Unlisted};

use trine_parse::document::JsonType;

use super::classify::Class;
use super::compose::{clear_shared_names, marked};
use super::key::{All, Shape};
use super::schemas::Schemas;
use super::value::{Member, text_of, type_name, type_of_value};
use crate::Openness;
use crate::budget::ITEM;
use crate::types::Types;

/// Lowers an enumeration.
pub(crate) fn lower_enum(types: &mut Types<'_>, id: TypeId, all: &All, base: EnumBase) -> Kind {
    let flat = types.schemas.flat(all);
    if !types.cx.spend(ITEM + 10 * flat.values.as_ref().map_or(0, Vec::len)) {
        return Kind::Any;
    }
    report_type_mismatch(types.schemas, all, base);
    let mut values = Values::new();
    for member in flat.values.iter().flatten() {
        values.push(base, member);
    }
    values.notation = if flat.retyped {
        Notation::Lenient
    } else {
        Notation::Strict
    };
    enumeration(types, id, Shape::All(all.clone()), base, values)
}

/// Lowers several enumerations as one of all their values.
pub(crate) fn lower_joined_enum(types: &mut Types<'_>, id: TypeId, alls: &[All]) -> Kind {
    let mut base = EnumBase::String;
    let mut members = Vec::new();
    let mut notation = Notation::Strict;
    for all in alls {
        if let Class::Enum(own) = types.schemas.classify(all) {
            base = own;
            let flat = types.schemas.flat(all);
            if flat.retyped {
                notation = Notation::Lenient;
            }
            let own = flat.values.iter().flatten().cloned();
            members.extend(own.map(|member| match all.sole() {
                Some(branch) => marked(types.cx.doc, branch, member),
                None => member,
            }));
        }
    }
    clear_shared_names(&mut members);
    let mut values = Values::new();
    for member in &members {
        values.push(base, member);
    }
    values.notation = notation;
    enumeration(types, id, Shape::Merged(alls.to_vec()), base, values)
}

fn enumeration(types: &mut Types<'_>, id: TypeId, listed: Shape, base: EnumBase, values: Values) -> Kind {
    let unlisted = match types.cx.options.enums.openness(types.slot(id).ty.component.as_deref()) {
        Openness::Open => Unlisted::Unknown,
        Openness::Closed => Unlisted::Refused,
    };
    types.slot_mut(id).listed = Some(listed);
    Kind::Enum(Enum {
        base,
        values: values.list,
        unlisted,
        notation: values.notation,
    })
}

fn report_type_mismatch(schemas: &Schemas<'_>, all: &All, base: EnumBase) {
    let cx = schemas.cx;
    let flat = schemas.flat(all);
    let Some(types) = &flat.types else { return };
    let kinds = flat
        .values
        .iter()
        .flatten()
        .filter_map(|member| type_of_value(&member.value));
    let mut strange = kinds.filter(|kind| match kind {
        JsonType::Integer => !types.contains(kind) && !types.contains(&JsonType::Number),
        JsonType::Boolean | JsonType::Number | JsonType::String | JsonType::Array | JsonType::Object => {
            !types.contains(kind)
        }
    });
    if let (Some(kind), Some(part)) = (strange.next(), all.parts.last()) {
        let read = match base {
            EnumBase::String => "strings",
            EnumBase::Integer(_) => "integers",
        };
        let place = cx.place(part.id).child("enum");
        let stated: Vec<&str> = types.iter().map(|kind| type_name(*kind)).collect();
        let (stated, kind) = (stated.join(" or "), type_name(kind));
        let message = format!("expected enum values of type {stated}, found {kind}; they are read as {read}");
        cx.report(codes::ENUM_TYPE, &place, message);
    }
}

/// Values, each once.
struct Values {
    list: Vec<EnumValue>,
    seen: BTreeSet<String>,
    notation: Notation,
}

impl Values {
    fn new() -> Self {
        Self {
            list: Vec::new(),
            seen: BTreeSet::new(),
            notation: Notation::Strict,
        }
    }

    fn push(&mut self, base: EnumBase, member: &Member) {
        let Some(value) = text_of(Some(base), &member.value) else {
            return;
        };
        if self.seen.insert(value.clone()) {
            self.list.push(EnumValue {
                value,
                name: member.name.clone(),
                description: member.description.clone(),
                deprecated: member.deprecated,
            });
        }
    }
}
