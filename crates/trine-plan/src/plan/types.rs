//! The items of `types`, planned.

use super::{
    Constant, Dispatch, Docs, EnumBase, Notation, Place, Presence, RustType, Scalar, Setter, TypeId, Unlisted,
};

/// An item of `types`.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its name.
    pub ident: String,
    /// The document's text about it, without a title that only repeats its name.
    pub docs: Docs,
    /// The place in the document that it comes from.
    pub place: Place,
    /// Its shape.
    pub shape: Shape,
    /// The derives besides `Debug`, `Clone`, `PartialEq`.
    pub derives: Derives,
    /// The condition for its writing.
    pub encode: Direction,
    /// The condition for its reading.
    pub decode: Direction,
    /// Another name for the type that `null` stands for too, where the schema itself is nullable.
    pub nullable_alias: Option<String>,
    /// `between(…)`, what turns one into another, where it is a patch.
    pub patch: Option<Patch>,
    /// The way to its message for people, if it is an error that operations describe, or a part of one.
    pub message: Option<Message>,
    /// The old names.
    pub old: Vec<String>,
}

/// The way to the message for people in an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// It has none.
    Nowhere,
    /// It is that of the first of these fields that has one.
    Fields(Vec<String>),
    /// It is that of the branch, for the branches that may have one; of a value of no branch, it is looked for.
    Branches(Vec<bool>),
    /// It is the value of the enumeration.
    Text,
    /// It is that of the content of the newtype.
    Content,
}

/// The way in which `between` makes the patch from one value of a type to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Patch {
    /// Of the body of a PATCH: each field that changes is set whole, or unset.
    Fields,
    /// Of an object in a merge patch (RFC 7396): by field, and of the values of unnamed properties.
    Object {
        /// The fields in their order.
        fields: Vec<Change>,
        /// The unnamed properties.
        extra: Option<Change>,
    },
    /// Of a union in a merge patch: by branch.
    Union(Vec<Change>),
    /// Of a map in a merge patch that is a type of its own.
    Map(Change),
}

/// The way in which a merge patch changes a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// By the new value, whole.
    Whole,
    /// By `between` of this type.
    Item(TypeId),
    /// By the keys that change, each as said.
    Map(Box<Change>),
    /// By the keys that change, whose values are any JSON.
    JsonMap,
    /// By what changes in any JSON.
    Json,
    /// The change of the value in the box.
    Boxed(Box<Change>),
}

/// The condition for one direction of an item: reading or writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Always.
    Always,
    /// With the feature `serde` only.
    Feature,
}

/// The derives of an item besides `Debug`, `Clone`, `PartialEq`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Derives {
    /// `Copy`.
    pub copy: bool,
    /// `Eq` and `Hash`.
    pub eq_hash: bool,
    /// `Default`.
    pub default: bool,
}

/// The shape of an item.
#[derive(Debug, Clone)]
pub enum Shape {
    /// `pub type X = …;`
    Alias(RustType),
    /// `pub struct X(pub …);`: an alias that would contain itself.
    Newtype(RustType),
    /// A struct.
    Struct(Struct),
    /// An enumeration.
    Enum(Enum),
    /// A union.
    Union(Union),
}

/// A struct.
#[derive(Debug, Clone)]
pub struct Struct {
    /// Fields and tags in the order in which they are written.
    pub members: Vec<Member>,
    /// Unnamed properties: the field's name and the type of the values.
    pub extra: Option<(String, RustType)>,
    /// `#[non_exhaustive]`.
    pub non_exhaustive: bool,
    /// `new(…)` with the required fields.
    pub constructor: bool,
    /// The name of the struct that `new` takes instead of an argument for each required field.
    pub required: Option<String>,
    /// The setters of the fields that nobody has to give, in the order of the fields.
    pub setters: Vec<Setter>,
    /// The code that makes values of it.
    pub makers: Makers,
}

/// The code that makes values of a type, for which there are its constructor and its setters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Makers {
    /// Every caller, since it is sent.
    Callers,
    /// Tests alone, since it is only received.
    Tests,
}

impl Struct {
    /// The members that are fields.
    pub fn fields(&self) -> impl Iterator<Item = &FieldPlan> {
        self.members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(&**field),
            Member::Tag { .. } => None,
        })
    }
}

/// A member of an object under a name.
#[derive(Debug, Clone)]
pub enum Member {
    /// A field of the struct.
    Field(Box<FieldPlan>),
    /// A constant that tells the branch of a union.
    Tag {
        /// The property.
        wire: String,
        /// Its only value.
        value: Constant,
    },
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct FieldPlan {
    /// Its name.
    pub ident: String,
    /// The property's name.
    pub wire: String,
    /// Its whole type, `Option` and `Field` included.
    pub ty: RustType,
    /// The presence of the property.
    pub presence: Presence,
    /// The text that a constructor gives it, where no caller need.
    pub preset: Option<String>,
    /// The document's text about it.
    pub docs: Docs,
    /// The place in the document that it comes from.
    pub place: Place,
}

/// An enumeration.
#[derive(Debug, Clone)]
pub struct Enum {
    /// The type of the values.
    pub base: EnumBase,
    /// The variants for the values that are listed, in document order.
    pub variants: Vec<ValuePlan>,
    /// The variant that keeps a value which is not listed, where the enum does not refuse it.
    pub unknown: Option<String>,
    /// The reading of a value that is not listed.
    pub unlisted: Unlisted,
    /// The notation of the values in JSON.
    pub notation: Notation,
}

impl Enum {
    /// The Rust type of the values.
    pub fn value_type(&self) -> RustType {
        RustType::Scalar(match self.base {
            EnumBase::String => Scalar::String,
            EnumBase::Integer(scalar) => scalar,
        })
    }
}

/// A listed value of an enumeration.
#[derive(Debug, Clone)]
pub struct ValuePlan {
    /// The variant.
    pub ident: String,
    /// The value as text: a string verbatim, an integer in decimal.
    pub value: String,
    /// The document's text about it.
    pub description: Option<String>,
    /// The value is to be avoided.
    pub deprecated: bool,
}

/// A union.
#[derive(Debug, Clone)]
pub struct Union {
    /// The variants, a branch each.
    pub variants: Vec<Variant>,
    /// The way to tell the branch of a value; its indices are those of `variants`.
    pub dispatch: Dispatch,
    /// The variant that keeps a value which fits no branch.
    pub unknown: String,
    /// The object that such a value is read as besides.
    pub base: Option<RustType>,
}

/// A variant with a value.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its name.
    pub ident: String,
    /// The end of the names of the functions that return its value: `text` of `as_text` and `into_text`.
    pub function: String,
    /// The type that it holds.
    pub ty: RustType,
    /// The document's text about the branch, or else about its type, without a title that only repeats its name.
    pub docs: Docs,
    /// The discriminator's values that stand for it.
    pub tags: Vec<String>,
    /// True if it is the only one that holds this type, so that `From` is unambiguous.
    pub from: bool,
    /// The conversion of a `&str`, if this is the variant for it.
    pub text: Option<TextBranch>,
}

impl Variant {
    /// The type that it holds, without its box.
    pub fn held(&self) -> &RustType {
        match &self.ty {
            RustType::Boxed(inner) => inner,
            ty => ty,
        }
    }
}

/// A branch that takes any text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextBranch {
    /// A string.
    String,
    /// An enumeration that keeps a text which it does not list.
    Enumeration,
}
