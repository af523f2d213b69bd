//! The public items of a crate: one tree, from which whatever lists them is printed.

mod api;
mod client;
mod types;

use std::borrow::Cow;

use crate::{
    ArgumentType, Borrowed, Constructor, Contents, Conversion, Docs, Gate, Makers, Place, Plan, RequiredType, Returns,
    RustType, Setter, Taken,
};

/// A public item of the crate, or a part of one.
#[derive(Debug, Clone)]
pub struct Public<'p> {
    /// The path of its module from the crate's root: `types`, `api::pets`; empty for the root.
    pub module: String,
    /// Its name; of traits that it implements, theirs.
    pub ident: Cow<'p, str>,
    /// Its kind, with the types that it is declared with.
    pub kind: PublicKind<'p>,
    /// The document's text about it, where there is any.
    pub docs: Option<&'p Docs>,
    /// The deprecation, if it is deprecated.
    pub deprecation: Option<Deprecation<'p>>,
    /// The features that it is behind.
    pub gate: Gate,
    /// The callers that it is for: of what makes values, perhaps tests alone.
    pub makers: Makers,
    /// The place in the document that it comes from.
    pub place: Option<&'p Place>,
    /// Its fields, variants and functions, in the order in which they are declared.
    pub parts: Vec<Public<'p>>,
}

/// The reason of a deprecation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deprecation<'p> {
    /// The document says so.
    Document,
    /// It is the old name of this one.
    Renamed(&'p str),
}

/// The kind of a public item.
#[derive(Debug, Clone)]
pub enum PublicKind<'p> {
    /// `pub type X = …;`
    Alias(Aliased<'p>),
    /// `pub struct X(pub …);`
    Newtype(&'p RustType),
    /// A struct with named fields.
    Struct {
        /// `#[non_exhaustive]`
        non_exhaustive: bool,
    },
    /// The struct of the parameters or parts that a method takes.
    Inputs,
    /// A struct that has methods alone: of a group, or of the client.
    Handle,
    /// An enum.
    Enum,
    /// An enum that every client has under this name: `Server`, `Webhook`.
    OwnEnum,
    /// A field of a struct.
    Field(RustType),
    /// A variant of an enum, and what it holds.
    Variant(Held<'p>),
    /// A method of an operation, or one beside it.
    Method {
        /// The way from the client to it: `agents().`.
        reach: String,
        /// Its arguments.
        arguments: Vec<Taken<'p>>,
        /// Its result.
        returns: Returns<'p>,
    },
    /// A method under an old name; its arguments are those of the new one.
    OldMethod {
        /// The way from the client to it.
        reach: String,
    },
    /// The method that leads to a group.
    Accessor,
    /// `new`, with the names and types of its arguments.
    New(Vec<(&'p str, ArgumentType)>),
    /// `new` that takes a struct of this name, whose fields take these.
    NewOf(&'p str, Vec<ArgumentType>),
    /// The struct that `new` takes, with the names of its type parameters.
    Required(Vec<String>),
    /// A field of that struct.
    RequiredField(RequiredType<'p>),
    /// A setter, with the name and the type of its argument if it has one.
    Setter(Option<(&'p str, &'p ArgumentType)>),
    /// `between(old, new)` of a patch.
    Between,
    /// A function of the client or of its builder. Its types are Rust, with the names of the runtime's types.
    Function {
        /// Its receiver.
        receiver: Receiver,
        /// The names and types of its arguments.
        arguments: Vec<(&'p str, &'static str)>,
        /// Its result.
        returns: &'static str,
    },
    /// A function of the builder under an old name, and its new one; its arguments are those of the new one.
    OldFunction(String),
    /// A constant of this type.
    Constant(ConstantType<'p>),
    /// Traits that callers rely on: `Eq, Hash`, `Default`.
    Impl,
    /// `ALL`, the values of an enumeration.
    Values,
    /// The function that returns the value of an enumeration as it is sent: of this type, or as `&str`.
    Value(RustType),
    /// The traits by which an enumeration is made and read; the type of its values.
    Conversions(&'static [Conversion], RustType),
    /// The function that borrows the value of a branch.
    AsBranch(Borrowed<'p>),
    /// The function that takes the value of a branch, of this type.
    IntoBranch(&'p RustType),
    /// `From` this type.
    From(&'p RustType),
    /// `From<&str>`
    FromStr,
}

/// The receiver of a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receiver {
    /// There is none.
    None,
    /// `self`
    Own,
}

/// The type that an alias stands for.
#[derive(Debug, Clone)]
pub enum Aliased<'p> {
    /// This type.
    Type(&'p RustType),
    /// `Option` of the item, which is nullable.
    Nullable(&'p str),
    /// The item of this name in the same module, which had the name of the alias.
    Item(&'p str),
    /// The enum of errors of this name, which several operations share.
    Shared(&'p str),
}

/// The content of a variant.
#[derive(Debug, Clone)]
pub enum Held<'p> {
    /// There is none.
    Nothing,
    /// A value of this type.
    Value(&'p RustType),
    /// The value of an enumeration that is not listed.
    Unlisted(RustType),
    /// A value that fits no branch of a union, with what it is read as besides.
    Kept(Option<&'p RustType>),
}

/// The type of a constant.
#[derive(Debug, Clone)]
pub enum ConstantType<'p> {
    /// `&str`
    Text,
    /// `Header<T>`
    Header(&'p RustType),
}

impl Plan {
    /// The public items of the crate, with their parts.
    pub fn public(&self) -> Vec<Public<'_>> {
        let types = types::types(self).into_iter();
        match self.options.contents {
            Contents::Client => types.chain(api::groups(self)).chain(client::client(self)).collect(),
            Contents::Types => types.collect(),
        }
    }
}

/// `new` with its arguments.
fn constructor<'p>(module: &str, new: &Constructor<'p>) -> Public<'p> {
    let arguments = new.arguments().map(|(ident, ty)| (ident, ty.clone()));
    let kind = match new.required {
        None => PublicKind::New(arguments.collect()),
        Some(name) => PublicKind::NewOf(name, arguments.map(|(_, ty)| ty).collect()),
    };
    Public::new(module, "new", kind)
}

/// The struct that the `new` of `made` takes, if it takes one. It comes from where `made` comes from.
fn required<'p>(made: &Public<'p>, new: Option<&Constructor<'p>>) -> Option<Public<'p>> {
    let module = made.module.as_str();
    let (new, name) = (new?, new?.required?);
    let fields = new.required_fields();
    let parameters = fields.iter().filter_map(|field| match &field.ty {
        RequiredType::Parameter(name) => Some(name.clone()),
        RequiredType::Own(_) => None,
    });
    let kind = PublicKind::Required(parameters.collect());
    let parts = fields.into_iter().map(|field| {
        let place = place_of(field.ident, &made.parts);
        Public::new(module, field.ident, PublicKind::RequiredField(field.ty)).at(place)
    });
    Some(Public::new(module, name, kind).at(made.place).with(parts.collect()))
}

/// The setters of these fields of a struct.
fn setters<'p>(fields: &[Public<'p>], setters: &'p [Setter]) -> Vec<Public<'p>> {
    let setters = setters.iter().map(|setter| {
        let argument = setter.sets.argument().map(|ty| (setter.field.as_str(), ty));
        let module = fields.first().map_or("", |field| field.module.as_str());
        Public::new(module, &setter.ident, PublicKind::Setter(argument)).at(place_of(&setter.field, fields))
    });
    setters.collect()
}

/// The place that the field of this name comes from.
fn place_of<'p>(ident: &str, fields: &[Public<'p>]) -> Option<&'p Place> {
    let is_it = |part: &&Public<'p>| part.ident == ident && matches!(part.kind, PublicKind::Field(_));
    fields.iter().find(is_it)?.place
}

impl<'p> Public<'p> {
    fn new(module: &str, ident: impl Into<Cow<'p, str>>, kind: PublicKind<'p>) -> Self {
        Self {
            module: module.to_owned(),
            ident: ident.into(),
            kind,
            docs: None,
            deprecation: None,
            gate: Gate::default(),
            makers: Makers::Callers,
            place: None,
            parts: Vec::new(),
        }
    }

    fn about(self, docs: &'p Docs, place: &'p Place) -> Self {
        Self {
            docs: Some(docs),
            deprecation: docs.deprecated.then_some(Deprecation::Document),
            place: Some(place),
            ..self
        }
    }

    fn at(self, place: Option<&'p Place>) -> Self {
        Self { place, ..self }
    }

    /// For these callers, with its parts.
    fn made_by(mut self, makers: Makers) -> Self {
        self.makers = makers;
        self.parts = self.parts.into_iter().map(|part| part.made_by(makers)).collect();
        self
    }

    fn behind(self, gate: Gate) -> Self {
        Self { gate, ..self }
    }

    fn with(self, parts: Vec<Public<'p>>) -> Self {
        Self { parts, ..self }
    }

    fn renamed(module: &str, old: &'p str, new: &'p str) -> Self {
        Self {
            deprecation: Some(Deprecation::Renamed(new)),
            ..Self::new(module, old, PublicKind::Alias(Aliased::Item(new)))
        }
    }
}
