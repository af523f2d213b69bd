pub mod types {
//! The types that several groups of operations share, or none uses.

use std::collections::BTreeMap;

use trine_runtime::{Base64, Date, DateTime, Field, Secret};

/// The schema `Nullable` of the document.
pub type Nullable = String;

/// [`Nullable`], or `None` for `null`.
pub type NullableOrNull = Option<Nullable>;

/// The `required` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The `id` property.
    pub id: String,
}

impl Part {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `format` property.
    pub format: Field<Secret>,
    /// The `limits` property. At least 0.
    pub limits: Field<i32>,
    /// The `encoding` property.
    pub encoding: Field<Base64>,
    /// The `items` property.
    pub items: Field<Vec<String>>,
    /// The `additional` property.
    pub additional: Field<BTreeMap<String, serde_json::Value>>,
    /// The `required` property.
    pub required: Field<Part>,
    /// The `properties` property.
    pub properties: Field<ThingProperties>,
    /// The `by_const` property. Pattern: `^2`.
    pub by_const: Field<Date>,
    /// The `through_a_reference` property. At most 3 characters.
    pub through_a_reference: Field<uuid::Uuid>,
    /// The `in_a_list` property.
    pub in_a_list: Option<Vec<Option<DateTime>>>,
}

/// The `properties` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingProperties {
    /// The `more` property.
    pub more: Option<i64>,
    /// The `id` property.
    pub id: String,
}

impl ThingProperties {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self { more: None, id: id.into() }
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Part {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::Part {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read_some(&mut id),
                _ => input.skip(),
            }?;
        }
        let Some(id) = id else {
            return Err(input.missing_one_of(&["id"]));
        };
        Ok(Self { id })
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("format", &self.format);
        out.tri_state("limits", &self.limits);
        out.tri_state("encoding", &self.encoding);
        out.tri_state("items", &self.items);
        out.tri_state("additional", &self.additional);
        out.tri_state("required", &self.required);
        out.tri_state("properties", &self.properties);
        out.tri_state("by_const", &self.by_const);
        out.tri_state("through_a_reference", &self.through_a_reference);
        out.optional("in_a_list", &self.in_a_list);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut format = Field::Absent;
        let mut limits = Field::Absent;
        let mut encoding = Field::Absent;
        let mut items = Field::Absent;
        let mut additional = Field::Absent;
        let mut required = Field::Absent;
        let mut properties = Field::Absent;
        let mut by_const = Field::Absent;
        let mut through_a_reference = Field::Absent;
        let mut in_a_list = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "format" => input.read(&mut format),
                "limits" => input.read(&mut limits),
                "encoding" => input.read(&mut encoding),
                "items" => input.read(&mut items),
                "additional" => input.read(&mut additional),
                "required" => input.read(&mut required),
                "properties" => input.read(&mut properties),
                "by_const" => input.read(&mut by_const),
                "through_a_reference" => input.read(&mut through_a_reference),
                "in_a_list" => input.read(&mut in_a_list),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            format,
            limits,
            encoding,
            items,
            additional,
            required,
            properties,
            by_const,
            through_a_reference,
            in_a_list,
        })
    }
}

impl Encode for types::ThingProperties {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("more", &self.more);
        out.field("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::ThingProperties {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut more = None;
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "more" => input.read(&mut more),
                "id" => input.read_some(&mut id),
                _ => input.skip(),
            }?;
        }
        let Some(id) = id else {
            return Err(input.missing_one_of(&["id"]));
        };
        Ok(Self { more, id })
    }
}
}
