//! Schemas: one node of the document each.

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::Place;

use super::ExternalDocs;

/// The index of a schema in [`super::Document::schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub u32);

/// A JSON type other than `null`, which is [`Schema::nullable`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JsonType {
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// One schema node. Keywords that it does not have are `None`, empty or `false`.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// The place of the schema.
    pub place: Option<Place>,
    /// Its name, if it stands directly below `components/schemas` or `definitions`
    /// (or is a whole file, then the file's stem).
    pub component: Option<String>,
    /// `Some(true)` for the schema `true`, `Some(false)` for `false` and for one with `not: {}`, which has no value
    /// either.
    pub boolean: Option<bool>,
    /// The target of `$ref` (or `$dynamicRef`). The other keywords are its siblings.
    pub reference: Option<SchemaId>,
    /// The types allowed, `null` aside; empty where unstated.
    pub types: Vec<JsonType>,
    /// `null` is allowed by this node's own keywords: `nullable: true`, `null` among
    /// the types or (then removed) in `enum`, `const: null`. `type: "null"` alone is
    /// `nullable` with `types` empty and `only_null` set.
    pub nullable: bool,
    /// Only `null` is allowed.
    pub only_null: bool,
    /// A title.
    pub title: Option<String>,
    /// A description (CommonMark).
    pub description: Option<String>,
    /// The format, as written.
    pub format: Option<String>,
    /// The default value, assumed by the server.
    pub default: Option<Value>,
    /// Examples.
    pub examples: Vec<(Place, Value)>,
    /// The values of `enum`, `null` removed. `const` is an `enum` of one.
    pub enumeration: Option<Vec<Value>>,
    /// True if the enumeration was written as `const`.
    pub is_const: bool,
    /// True if a value was written in another type than the schema states, and was converted to that type: `type:
    /// string` with `enum: [2]`.
    pub enum_retyped: bool,
    /// Names for the values of `enum` (`x-enum-varnames`, `x-enumNames`, `x-ms-enum`), by position.
    pub enum_names: Vec<Option<String>>,
    /// Descriptions for the values of `enum`, by position.
    pub enum_descriptions: Vec<Option<String>>,
    /// Named properties, in document order.
    pub properties: IndexMap<String, SchemaId>,
    /// Names that must be there, in document order, without repetition.
    pub required: Vec<String>,
    /// Schemas for properties whose names match a pattern.
    pub pattern_properties: IndexMap<String, SchemaId>,
    /// The schema for the names of properties, for documentation.
    pub property_names: Option<SchemaId>,
    /// The rule for properties that are not named.
    pub additional: Additional,
    /// The schema of array items.
    pub items: Option<SchemaId>,
    /// The schemas of an array's first items.
    pub prefix_items: Vec<SchemaId>,
    /// All must hold.
    pub all_of: Vec<SchemaId>,
    /// One must hold.
    pub one_of: Vec<SchemaId>,
    /// At least one must hold.
    pub any_of: Vec<SchemaId>,
    /// Must not hold.
    pub not: Option<SchemaId>,
    /// The discriminator of a union.
    pub discriminator: Option<Discriminator>,
    /// The discriminator's value that stands for this schema (`x-ms-discriminator-value`, `x-discriminator-value`).
    pub discriminator_value: Option<String>,
    /// Not sent.
    pub read_only: bool,
    /// Not received.
    pub write_only: bool,
    /// To be avoided.
    pub deprecated: bool,
    /// `contentEncoding`.
    pub content_encoding: Option<String>,
    /// `contentMediaType`.
    pub content_media_type: Option<String>,
    /// `contentSchema`: what the string holds.
    pub content_schema: Option<SchemaId>,
    /// Limits, for documentation and for the width of integers.
    pub limits: Limits,
    /// Keywords of JSON Schema 2020-12 that limit values and that a client does not check, as written: `contains`,
    /// `minContains`, `maxContains`, `dependentRequired`, `dependentSchemas`, `dependencies`, `if`, `then`, `else`,
    /// `propertyNames`, `unevaluatedItems` and `unevaluatedProperties`. References in them are not resolved.
    pub assertions: IndexMap<&'static str, Value>,
    /// More documentation.
    pub external_docs: Option<ExternalDocs>,
    /// `x-…` keywords.
    pub extensions: IndexMap<String, Value>,
}

/// The rule for the properties of an object that are not named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Additional {
    /// Nothing is said.
    #[default]
    Unspecified,
    /// There are none (`false`).
    Forbidden,
    /// Any value (`true` or `{}`).
    Any,
    /// Values of this schema.
    Schema(SchemaId),
}

/// The property that tells which branch of a union a value is.
#[derive(Debug, Clone, Default)]
pub struct Discriminator {
    /// The property's name.
    pub property: String,
    /// Tag values and the schemas they stand for, in document order.
    pub mapping: IndexMap<String, SchemaId>,
    /// The schema of a value without a known tag (3.2 `defaultMapping`).
    pub default: Option<SchemaId>,
}

/// Limits on values. They are documentation; the client does not check them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// The smallest number, and whether it is excluded.
    pub minimum: Option<(serde_json::Number, bool)>,
    /// The largest number, and whether it is excluded.
    pub maximum: Option<(serde_json::Number, bool)>,
    /// The number that all values are multiples of.
    pub multiple_of: Option<serde_json::Number>,
    /// The fewest characters.
    pub min_length: Option<u64>,
    /// The most characters.
    pub max_length: Option<u64>,
    /// A regular expression (ECMA-262).
    pub pattern: Option<String>,
    /// The fewest items.
    pub min_items: Option<u64>,
    /// The most items.
    pub max_items: Option<u64>,
    /// Items differ from each other.
    pub unique_items: bool,
    /// The fewest properties.
    pub min_properties: Option<u64>,
    /// The most properties.
    pub max_properties: Option<u64>,
}
