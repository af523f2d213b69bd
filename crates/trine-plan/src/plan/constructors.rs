//! The functions that make structs, as data.

use super::{ArgumentType, Params, Parts, Presence, RustType, Struct};

/// `new` of a struct: its arguments, and the value of each field in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constructor<'p> {
    /// The struct that it takes instead of an argument for each required field.
    pub required: Option<&'p str>,
    /// The fields, those for unnamed properties last.
    pub fields: Vec<(&'p str, Initial<'p>)>,
}

/// The value of a field that a constructor makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Initial<'p> {
    /// The value of an argument, for a field of this type.
    Given(ArgumentType, &'p RustType),
    /// This text.
    Preset(&'p str),
    /// `None`
    None,
    /// `Field::Absent`
    Absent,
    /// An empty map.
    EmptyMap,
}

/// A field of the struct that a constructor takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredField<'p> {
    /// Its name.
    pub ident: &'p str,
    /// Its type.
    pub ty: RequiredType<'p>,
}

/// The type of a field of the struct that a constructor takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequiredType<'p> {
    /// A type parameter of this name, for whatever becomes the value.
    Parameter(String),
    /// The type itself: a number or a Boolean.
    Own(&'p RustType),
}

impl<'p> Constructor<'p> {
    /// Its arguments, or the fields of the struct that it takes: names and types.
    pub fn arguments(&self) -> impl Iterator<Item = (&'p str, &ArgumentType)> {
        self.fields.iter().filter_map(|(ident, value)| match value {
            Initial::Given(ty, _) => Some((*ident, ty)),
            Initial::Preset(_) | Initial::None | Initial::Absent | Initial::EmptyMap => None,
        })
    }

    /// The types of the fields that are given.
    pub fn given(&self) -> impl Iterator<Item = &'p RustType> {
        self.fields.iter().filter_map(|(_, value)| match value {
            Initial::Given(_, ty) => Some(*ty),
            Initial::Preset(_) | Initial::None | Initial::Absent | Initial::EmptyMap => None,
        })
    }

    /// The fields of the struct that it takes. A field that takes whatever becomes its value has a type parameter: `A`,
    /// `B`, and so on.
    pub fn required_fields(&self) -> Vec<RequiredField<'p>> {
        let mut parameters = (0..).map(parameter);
        let fields = self.arguments().zip(self.given());
        let field = |((ident, argument), ty): ((&'p str, &ArgumentType), &'p RustType)| RequiredField {
            ident,
            ty: match argument {
                ArgumentType::Value(_) => RequiredType::Own(ty),
                _ => RequiredType::Parameter(parameters.next().unwrap_or_default()),
            },
        };
        fields.map(field).collect()
    }
}

/// The type parameter of this index: `A` to `Z`, then `A1`.
fn parameter(index: usize) -> String {
    let letter = (b'A'..=b'Z').map(char::from).nth(index % 26).unwrap_or('A');
    match index / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

impl Struct {
    /// `new`, where a field is required.
    pub fn new_function(&self) -> Option<Constructor<'_>> {
        let fields = self.fields().map(|field| {
            let value = match (&field.preset, field.presence) {
                (Some(text), _) => Initial::Preset(text),
                (None, Presence::Required | Presence::RequiredNullable) => given(&field.ty),
                (None, Presence::Optional) => Initial::None,
                (None, Presence::TriState) => Initial::Absent,
            };
            (field.ident.as_str(), value)
        });
        let extra = self.extra.iter().map(|(ident, _)| (ident.as_str(), Initial::EmptyMap));
        self.constructor.then(|| Constructor {
            required: self.required.as_deref(),
            fields: fields.chain(extra).collect(),
        })
    }
}

impl Params {
    /// `new`, where a parameter is required.
    pub fn new_function(&self) -> Option<Constructor<'_>> {
        let fields = self.fields.iter().map(|field| {
            let value = match field.required {
                true => given(&field.ty),
                false => Initial::None,
            };
            (field.ident.as_str(), value)
        });
        self.constructor.then(|| Constructor {
            required: self.required.as_deref(),
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
                ty => given(ty),
            };
            (part.ident.as_str(), value)
        });
        let others = self.others.iter().map(|part| (part.ident.as_str(), Initial::EmptyMap));
        self.constructor.then(|| Constructor {
            required: self.required.as_deref(),
            fields: fields.chain(others).collect(),
        })
    }
}

/// The value of a field of this type that callers give.
fn given(ty: &RustType) -> Initial<'_> {
    Initial::Given(ArgumentType::owned(ty), ty)
}
