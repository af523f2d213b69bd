//! Enumerations.

use std::collections::BTreeSet;

use serde_json::Value;
use trine_diag::codes::lower as codes;
use trine_ir::{Enum, EnumBase, EnumValue, Kind, Notation, TypeId, Unlisted};

use trine_parse::document::JsonType;

use super::classify::Class;
use super::compose::{clear_shared_names, marked};
use super::key::{All, Shape};
use super::values::{Member, integer_of, type_name, type_of_value};
use crate::Openness;
use crate::budget::ITEM;
use crate::context::Cx;

impl Cx<'_> {
    /// Lowers an enumeration.
    pub(crate) fn lower_enum(&mut self, id: TypeId, all: &All, base: EnumBase) -> Kind {
        let flat = self.flat(all);
        if !self.spend(ITEM + 10 * flat.values.as_ref().map_or(0, Vec::len)) {
            return Kind::Any;
        }
        self.report_type_mismatch(all, base);
        let mut values = Values::new();
        for member in flat.values.iter().flatten() {
            values.push(base, member);
        }
        values.notation = if flat.retyped {
            Notation::Lenient
        } else {
            Notation::Strict
        };
        self.enumeration(id, Shape::All(all.clone()), base, values)
    }

    /// Lowers several enumerations as one of all their values.
    pub(crate) fn lower_joined_enum(&mut self, id: TypeId, alls: &[All]) -> Kind {
        let mut base = EnumBase::String;
        let mut members = Vec::new();
        let mut notation = Notation::Strict;
        for all in alls {
            if let Class::Enum(own) = self.classify(all) {
                base = own;
                let flat = self.flat(all);
                if flat.retyped {
                    notation = Notation::Lenient;
                }
                let own = flat.values.iter().flatten().cloned();
                members.extend(own.map(|member| match all.sole() {
                    Some(branch) => marked(self.doc, branch, member),
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
        self.enumeration(id, Shape::Merged(alls.to_vec()), base, values)
    }

    fn enumeration(&mut self, id: TypeId, listed: Shape, base: EnumBase, values: Values) -> Kind {
        let unlisted = match self
            .options
            .enums
            .openness(self.slots[id.0 as usize].ty.component.as_deref())
        {
            Openness::Open => Unlisted::Unknown,
            Openness::Closed => Unlisted::Refused,
        };
        self.slots[id.0 as usize].listed = Some(listed);
        Kind::Enum(Enum {
            base,
            values: values.list,
            unlisted,
            notation: values.notation,
        })
    }

    /// Lets the enumerations take any text that stand beside an unrestricted string anywhere.
    pub(crate) fn open_to_any_text(&mut self) {
        for slot in &mut self.slots {
            if let (Kind::Enum(values), Some(listed)) = (&mut slot.ty.kind, &slot.listed)
                && self.beside_text.contains(listed)
            {
                values.unlisted = Unlisted::Other;
            }
        }
    }

    fn report_type_mismatch(&mut self, all: &All, base: EnumBase) {
        let flat = self.flat(all);
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
            let place = self.place(part.id).child("enum");
            let stated: Vec<&str> = types.iter().map(|kind| type_name(*kind)).collect();
            let (stated, kind) = (stated.join(" or "), type_name(kind));
            let message = format!("expected values of type {stated}, found {kind}; they are read as {read}");
            self.sink.report(codes::ENUM_TYPE, &place, message);
        }
    }

    /// The values of schemas that must hold together as text; `None` where they are not limited.
    pub(crate) fn texts(&mut self, all: &All) -> Option<Vec<String>> {
        let base = match self.classify(all) {
            Class::Enum(base) => Some(base),
            Class::Scalar(trine_ir::Scalar::Bool) => None,
            _ => return None,
        };
        let flat = self.flat(all);
        let members = flat.values.as_ref()?;
        let mut texts: Vec<String> = members
            .iter()
            .filter_map(|member| text_of(base, &member.value))
            .collect();
        let mut seen = BTreeSet::new();
        texts.retain(|text| seen.insert(text.clone()));
        Some(texts)
    }

    /// The values of a shape as text; `None` where they are not limited.
    pub(crate) fn shape_texts(&mut self, shape: &Shape) -> Option<Vec<String>> {
        let settled = self.settle(shape);
        let mut texts = Vec::new();
        for all in settled.alls() {
            texts.extend(self.texts(all)?);
        }
        Some(texts)
    }
}

/// A value as text; `None` for one that is not of the enumeration's kind.
fn text_of(base: Option<EnumBase>, value: &Value) -> Option<String> {
    match (base, value) {
        (Some(EnumBase::Integer(_)), value) => integer_of(value),
        (Some(EnumBase::String), Value::String(text)) => Some(text.clone()),
        (Some(EnumBase::String), Value::Bool(_) | Value::Number(_)) | (None, Value::Bool(_)) => Some(value.to_string()),
        (Some(EnumBase::String), Value::Null | Value::Array(_) | Value::Object(_)) | (None, _) => None,
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
