//! The functions that make structs, as data.

use super::{ArgumentType, Params, Parts, Presence, RustType, Struct};

/// `new` of a struct: its arguments, and the value of each field in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constructor<'p> {
    /// The fields, those for unnamed properties last.
    pub fields: Vec<(&'p str, Initial<'p>)>,
}

/// The value of a field that a constructor makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Initial<'p> {
    /// That of an argument.
    Given(ArgumentType),
    /// This text.
    Preset(&'p str),
    /// `None`
    None,
    /// `Field::Absent`
    Absent,
    /// An empty map.
    EmptyMap,
}

impl<'p> Constructor<'p> {
    /// Its arguments: names and types.
    pub fn arguments(&self) -> impl Iterator<Item = (&'p str, &ArgumentType)> {
        self.fields.iter().filter_map(|(ident, value)| match value {
            Initial::Given(ty) => Some((*ident, ty)),
            Initial::Preset(_) | Initial::None | Initial::Absent | Initial::EmptyMap => None,
        })
    }
}

impl Struct {
    /// `new`, where a field is required.
    pub fn new_function(&self) -> Option<Constructor<'_>> {
        let fields = self.fields().map(|field| {
            let value = match (&field.preset, field.presence) {
                (Some(text), _) => Initial::Preset(text),
                (None, Presence::Required | Presence::RequiredNullable) => {
                    Initial::Given(ArgumentType::owned(&field.ty))
                }
                (None, Presence::Optional) => Initial::None,
                (None, Presence::TriState) => Initial::Absent,
            };
            (field.ident.as_str(), value)
        });
        let extra = self.extra.iter().map(|(ident, _)| (ident.as_str(), Initial::EmptyMap));
        self.constructor.then(|| Constructor {
            fields: fields.chain(extra).collect(),
        })
    }
}

impl Params {
    /// `new`, where a parameter is required.
    pub fn new_function(&self) -> Option<Constructor<'_>> {
        let field = |field: &'_ super::ParamField| match field.required {
            true => Initial::Given(ArgumentType::owned(&field.ty)),
            false => Initial::None,
        };
        let fields = self.fields.iter().map(|one| (one.ident.as_str(), field(one)));
        self.constructor.then(|| Constructor {
            fields: fields.collect(),
        })
    }
}

impl Parts {
    /// `new`, where a part is required.
    pub fn new_function(&self) -> Option<Constructor<'_>> {
        let fields = self.fields.iter().map(|part| {
            let value = match &part.ty {
                RustType::Option(_) => Initial::None,
                ty => Initial::Given(ArgumentType::owned(ty)),
            };
            (part.ident.as_str(), value)
        });
        let others = self.others.iter().map(|part| (part.ident.as_str(), Initial::EmptyMap));
        self.constructor.then(|| Constructor {
            fields: fields.chain(others).collect(),
        })
    }
}
