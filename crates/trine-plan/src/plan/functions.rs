//! The signatures of the functions that callers call, as data.

use super::{Method, RustType, Scalar};

/// A function of a method: the method itself, or one beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function<'p> {
    /// Its name.
    pub ident: &'p str,
    /// The role among the method's functions.
    pub role: Role,
    /// Its arguments, `self` aside, in their order.
    pub arguments: Vec<Taken<'p>>,
    /// Its result.
    pub returns: Returns<'p>,
}

/// The functions that a method can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The method itself.
    Plain,
    /// The one that takes optional parameters too.
    With,
    /// The one that goes through all pages.
    Pager,
    /// The one that goes through all pages and takes optional parameters too.
    PagerWith,
}

/// An argument of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken<'p> {
    /// Its name.
    pub ident: &'p str,
    /// Its type.
    pub ty: ArgumentType,
    /// The part of the request that it is.
    pub part: RequestPart,
}

/// The part of a request that an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestPart {
    /// One parameter.
    Parameter,
    /// The struct of the parameters that are no arguments of their own.
    Params,
    /// The body.
    Body,
}

/// The type of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgumentType {
    /// `&str`
    Text,
    /// `T`
    Value(RustType),
    /// `&[T]`
    Slice(RustType),
    /// `&T`
    Reference(RustType),
    /// `impl Into<T>`
    Into(RustType),
    /// `impl IntoIterator` of such arguments, for a list.
    Items(Box<ArgumentType>),
    /// `impl IntoIterator` of keys, each `impl Into<String>`, with such arguments, for a map.
    Pairs(Box<ArgumentType>),
    /// Such an argument, for a value that is kept in a `Box`.
    Boxed(Box<ArgumentType>),
    /// `impl Into<Option<T>>` of such an argument: it may be left out.
    Optional(Box<ArgumentType>),
}

/// The result of a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Returns<'p> {
    /// `Call<T, E>`: the type of success, and the enum of failures beside the method.
    Call(&'p RustType, &'p str),
    /// `Pager<T>`
    Pager(&'p RustType),
}

impl ArgumentType {
    /// The type of an argument for a value of `ty` that is borrowed: texts and lists as slices, small values as they
    /// are, the rest by reference.
    pub fn borrowed(ty: &RustType) -> Self {
        match ty {
            RustType::Scalar(scalar) if is_text(*scalar) => Self::Text,
            RustType::Scalar(scalar) if is_copied(*scalar) => Self::Value(ty.clone()),
            RustType::List(item) => Self::Slice((**item).clone()),
            other => Self::Reference(other.clone()),
        }
    }

    /// The type of the argument of a constructor or a setter for a value of `ty`: anything that becomes one, so that
    /// callers need not convert. Numbers and Booleans are taken as they are, since a literal could not tell which number
    /// it is.
    pub fn owned(ty: &RustType) -> Self {
        Self::nested(ty, NESTED)
    }

    /// The same for a value that may be this deep in lists and maps before it is taken whole.
    fn nested(ty: &RustType, depth: usize) -> Self {
        let inner = |ty: &RustType| Box::new(Self::nested(ty, depth.saturating_sub(1)));
        match ty {
            RustType::Boxed(ty) => Self::Boxed(Box::new(Self::nested(ty, depth))),
            RustType::List(item) if depth > 0 => Self::Items(inner(item)),
            RustType::Map(value) if depth > 0 => Self::Pairs(inner(value)),
            RustType::Scalar(scalar) if is_copied(*scalar) => Self::Value(ty.clone()),
            RustType::Unit | RustType::Bytes | RustType::Events(_) | RustType::Local(_) => Self::Value(ty.clone()),
            RustType::List(_)
            | RustType::Map(_)
            | RustType::Scalar(_)
            | RustType::Tuple(_)
            | RustType::Json
            | RustType::Named(_)
            | RustType::Option(_)
            | RustType::Field(_)
            | RustType::Upload => Self::Into(ty.clone()),
        }
    }
}

/// The depth of lists and maps in each other that an argument has item by item.
const NESTED: usize = 2;

/// Returns true if a scalar is a text, which is borrowed as `&str`.
fn is_text(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::String | Scalar::Binary)
}

/// Returns true if a scalar is taken by value.
fn is_copied(scalar: Scalar) -> bool {
    use Scalar::{Bool, F32, F64, I8, I16, I32, I64, U8, U16, U32, U64};
    matches!(scalar, Bool | I8 | I16 | I32 | I64 | U8 | U16 | U32 | U64 | F32 | F64)
}

impl Method {
    /// Its functions, the method itself first.
    pub fn functions(&self) -> impl Iterator<Item = Function<'_>> {
        let roles = [Role::Plain, Role::With, Role::Pager, Role::PagerWith];
        roles.into_iter().filter_map(|role| self.function(role))
    }

    /// The function of this role; `None` if the method has none.
    pub fn function(&self, role: Role) -> Option<Function<'_>> {
        let pager = self.pager.as_ref();
        // The struct of parameters is taken by the function that is for it, or by the only one.
        let (ident, has_params) = match role {
            Role::Plain => (Some(&self.ident), self.with.is_none()),
            Role::With => (self.with.as_ref(), true),
            Role::Pager => (
                pager.map(|pager| &pager.ident),
                pager.is_some_and(|pager| pager.with.is_none()),
            ),
            Role::PagerWith => (pager.and_then(|pager| pager.with.as_ref()), true),
        };
        let returns = match role {
            Role::Plain | Role::With => Returns::Call(&self.output.ty, &self.errors.variants.ident),
            Role::Pager | Role::PagerWith => Returns::Pager(&pager?.item),
        };
        Some(Function {
            ident: ident?,
            role,
            arguments: self.taken(has_params),
            returns,
        })
    }

    /// The arguments of a function: parameters, the struct of the others if it is taken, the body.
    fn taken(&self, has_params: bool) -> Vec<Taken<'_>> {
        let parameters = self.arguments.iter().map(|argument| Taken {
            ident: &argument.ident,
            ty: ArgumentType::borrowed(&argument.ty),
            part: RequestPart::Parameter,
        });
        let params = self.params.iter().filter(|_| has_params).map(|params| Taken {
            ident: "params",
            ty: ArgumentType::Reference(RustType::Local(params.ident.clone())),
            part: RequestPart::Params,
        });
        let body = self.body.iter().map(|body| Taken {
            ident: "body",
            ty: body.argument(),
            part: RequestPart::Body,
        });
        parameters.chain(params).chain(body).collect()
    }
}

impl super::BodyPlan {
    /// The type of the body as an argument. A file is taken as anything that becomes one. A body that may be left out is
    /// taken as the same or `None`; a list then as `&Vec<T>`, since a reference to one becomes no slice on the way.
    pub fn argument(&self) -> ArgumentType {
        match (&self.ty, self.required) {
            (RustType::Upload, true) => ArgumentType::Into(RustType::Upload),
            (RustType::Upload, false) => ArgumentType::Optional(Box::new(ArgumentType::Value(RustType::Upload))),
            (ty, true) => ArgumentType::borrowed(ty),
            (RustType::List(_), false) => ArgumentType::Optional(Box::new(ArgumentType::Reference(self.ty.clone()))),
            (ty, false) => ArgumentType::Optional(Box::new(ArgumentType::borrowed(ty))),
        }
    }
}

impl super::OldMethod {
    /// The old names of a method's functions, by the function that each is of.
    pub fn functions(&self) -> impl Iterator<Item = (&str, Role)> {
        let names = [
            (Some(&self.ident), Role::Plain),
            (self.with.as_ref(), Role::With),
            (self.pager.as_ref(), Role::Pager),
            (self.pager_with.as_ref(), Role::PagerWith),
        ];
        names
            .into_iter()
            .filter_map(|(name, role)| Some((name?.as_str(), role)))
    }
}
