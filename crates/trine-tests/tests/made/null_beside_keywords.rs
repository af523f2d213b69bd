pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::collections::BTreeMap;

use trine_runtime::{Base64, Date, DateTime, Field, Secret, collect};

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
    /// Creates a value with the required fields; all others are left out.
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

impl Thing {
    /// Sets [`format`](field@Self::format).
    #[inline]
    #[must_use]
    pub fn with_format(mut self, format: impl Into<Secret>) -> Self {
        self.format = Field::Value(format.into());
        self
    }

    /// Sets [`format`](field@Self::format) to `null`.
    #[inline]
    #[must_use]
    pub fn with_format_null(mut self) -> Self {
        self.format = Field::Null;
        self
    }

    /// Sets [`limits`](field@Self::limits).
    #[inline]
    #[must_use]
    pub fn with_limits(mut self, limits: i32) -> Self {
        self.limits = Field::Value(limits);
        self
    }

    /// Sets [`limits`](field@Self::limits) to `null`.
    #[inline]
    #[must_use]
    pub fn with_limits_null(mut self) -> Self {
        self.limits = Field::Null;
        self
    }

    /// Sets [`encoding`](field@Self::encoding).
    #[inline]
    #[must_use]
    pub fn with_encoding(mut self, encoding: impl Into<Base64>) -> Self {
        self.encoding = Field::Value(encoding.into());
        self
    }

    /// Sets [`encoding`](field@Self::encoding) to `null`.
    #[inline]
    #[must_use]
    pub fn with_encoding_null(mut self) -> Self {
        self.encoding = Field::Null;
        self
    }

    /// Sets [`items`](field@Self::items).
    #[inline]
    #[must_use]
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.items = Field::Value(collect::list(items));
        self
    }

    /// Sets [`items`](field@Self::items) to `null`.
    #[inline]
    #[must_use]
    pub fn with_items_null(mut self) -> Self {
        self.items = Field::Null;
        self
    }

    /// Sets [`additional`](field@Self::additional).
    #[inline]
    #[must_use]
    pub fn with_additional(
        mut self,
        additional: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.additional = Field::Value(collect::map(additional));
        self
    }

    /// Sets [`additional`](field@Self::additional) to `null`.
    #[inline]
    #[must_use]
    pub fn with_additional_null(mut self) -> Self {
        self.additional = Field::Null;
        self
    }

    /// Sets [`required`](field@Self::required).
    #[inline]
    #[must_use]
    pub fn with_required(mut self, required: impl Into<Part>) -> Self {
        self.required = Field::Value(required.into());
        self
    }

    /// Sets [`required`](field@Self::required) to `null`.
    #[inline]
    #[must_use]
    pub fn with_required_null(mut self) -> Self {
        self.required = Field::Null;
        self
    }

    /// Sets [`properties`](field@Self::properties).
    #[inline]
    #[must_use]
    pub fn with_properties(mut self, properties: impl Into<ThingProperties>) -> Self {
        self.properties = Field::Value(properties.into());
        self
    }

    /// Sets [`properties`](field@Self::properties) to `null`.
    #[inline]
    #[must_use]
    pub fn with_properties_null(mut self) -> Self {
        self.properties = Field::Null;
        self
    }

    /// Sets [`by_const`](field@Self::by_const).
    #[inline]
    #[must_use]
    pub fn with_by_const(mut self, by_const: impl Into<Date>) -> Self {
        self.by_const = Field::Value(by_const.into());
        self
    }

    /// Sets [`by_const`](field@Self::by_const) to `null`.
    #[inline]
    #[must_use]
    pub fn with_by_const_null(mut self) -> Self {
        self.by_const = Field::Null;
        self
    }

    /// Sets [`through_a_reference`](field@Self::through_a_reference).
    #[inline]
    #[must_use]
    pub fn with_through_a_reference(
        mut self,
        through_a_reference: impl Into<uuid::Uuid>,
    ) -> Self {
        self.through_a_reference = Field::Value(through_a_reference.into());
        self
    }

    /// Sets [`through_a_reference`](field@Self::through_a_reference) to `null`.
    #[inline]
    #[must_use]
    pub fn with_through_a_reference_null(mut self) -> Self {
        self.through_a_reference = Field::Null;
        self
    }

    /// Sets [`in_a_list`](field@Self::in_a_list).
    #[inline]
    #[must_use]
    pub fn with_in_a_list(
        mut self,
        in_a_list: impl IntoIterator<Item = impl Into<Option<DateTime>>>,
    ) -> Self {
        self.in_a_list = Some(collect::list(in_a_list));
        self
    }
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
    /// Creates a value with the required fields; all others are left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self { more: None, id: id.into() }
    }

    /// Sets [`more`](field@Self::more).
    #[inline]
    #[must_use]
    pub fn with_more(mut self, more: i64) -> Self {
        self.more = Some(more);
        self
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
