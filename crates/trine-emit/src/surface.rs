//! `api.txt`: every public item a line, sorted, without bodies, so that a change of the
//! API is a change of few lines.

use proc_macro2::TokenStream;
use quote::ToTokens;
use trine_plan::{
    Aliased, ArgumentType, ConstantType, Conversion, Deprecation, Docs, Gate, Held, Makers, Place, Public, PublicKind,
    Receiver, RequiredType, Returns, RustType, Scalar,
};

use crate::scope::{Scope, Within};
use crate::{Cx, dates};

/// A public item as `api.txt` has it, and where it comes from.
#[derive(Debug, Clone)]
pub struct Listed<'p> {
    /// Its line in `api.txt`.
    pub line: String,
    /// The features that it is behind.
    pub gate: Gate,
    /// The callers that it is for. What is for tests alone is behind the feature `testing`.
    pub makers: Makers,
    /// True if it is deprecated, by the document or as an old name.
    pub deprecated: bool,
    /// The place in the document that it comes from: of a part that has none, its owner's.
    pub place: Option<&'p Place>,
    /// The document's text about it.
    pub docs: Option<&'p Docs>,
}

/// The text.
pub(crate) fn text(cx: &Cx<'_>) -> String {
    let mut lines: Vec<String> = items(cx).into_iter().map(|item| item.line).collect();
    // `DateTime` is another type with another crate.
    let dates = cx.plan.needs.dates.map(|of| dates::of(of).feature);
    lines.extend(dates.map(|of| format!("dates of {of}")));
    lines.sort();
    lines.dedup();
    lines.join("\n") + "\n"
}

/// The items, sorted by their lines.
pub(crate) fn items<'p>(cx: &Cx<'p>) -> Vec<Listed<'p>> {
    let mut surface = Surface {
        scope: Scope::new(cx, Within::Api(Default::default())),
        items: Vec::new(),
    };
    for item in cx.plan.public() {
        surface.add(&item, None);
    }
    surface.items.sort_by(|a, b| a.line.cmp(&b.line));
    surface.items
}

struct Surface<'a, 'p> {
    scope: Scope<'a>,
    items: Vec<Listed<'p>>,
}

/// The owner of a part.
#[derive(Clone, Copy)]
struct Owner<'o, 'p> {
    path: &'o str,
    place: Option<&'p Place>,
}

impl<'p> Surface<'_, 'p> {
    /// Adds an item and its parts.
    fn add(&mut self, item: &Public<'p>, owner: Option<Owner<'_, 'p>>) {
        let place = item.place.or(owner.and_then(|owner| owner.place));
        if let Some(line) = self.line(item, owner.map(|owner| owner.path)) {
            self.items.push(Listed {
                line,
                gate: item.gate.clone(),
                makers: item.makers,
                deprecated: item.deprecation.is_some(),
                place,
                docs: item.docs,
            });
        }
        let own = path(item);
        for part in &item.parts {
            self.add(part, Some(Owner { path: &own, place }));
        }
    }

    /// The line of an item, or of a part of `owner`; `None` for what follows from other lines.
    fn line(&mut self, item: &Public<'_>, owner: Option<&str>) -> Option<String> {
        let (own, owner, ident) = (path(item), owner.unwrap_or_default(), &item.ident);
        Some(match &item.kind {
            PublicKind::Alias(Aliased::Type(ty)) => format!("type {own} = {}", self.ty(ty)),
            PublicKind::Alias(Aliased::Item(new)) => format!("type {own} = {new} (deprecated)"),
            PublicKind::Alias(Aliased::Shared(shared)) => format!("type {own} = {shared}"),
            PublicKind::Newtype(ty) => format!("struct {own}({})", self.ty(ty)),
            PublicKind::Struct { non_exhaustive: true } => format!("struct {own} (non-exhaustive)"),
            PublicKind::Struct { non_exhaustive: false } => format!("struct {own}"),
            PublicKind::Enum => format!("enum {own}"),
            PublicKind::Field(ty) => format!("struct {owner}.{ident}: {}", self.ty(ty)),
            PublicKind::Variant(held) => format!("enum {owner}::{ident}{}", self.held(held)),
            PublicKind::Method {
                reach,
                arguments,
                returns,
            } => {
                let taken = self.taken(arguments.iter().map(|taken| (taken.ident, &taken.ty)));
                let returns = self.returns(*returns);
                format!("fn {reach}{ident}({taken}) -> {returns}")
            }
            PublicKind::OldMethod { reach } => match item.deprecation {
                Some(Deprecation::Renamed(new)) => format!("fn {reach}{ident} = {reach}{new} (deprecated)"),
                Some(Deprecation::Document) | None => return None,
            },
            PublicKind::New(arguments) => self.new_function(owner, arguments),
            PublicKind::NewOf(required, types) => self.new_of(owner, required, types),
            PublicKind::Required(parameters) => return required(item, parameters),
            PublicKind::RequiredField(RequiredType::Parameter(name)) => format!("struct {owner}.{ident}: {name}"),
            PublicKind::RequiredField(RequiredType::Own(ty)) => format!("struct {owner}.{ident}: {}", self.ty(ty)),
            PublicKind::Setter(argument) => {
                let taken = self.taken(argument.iter().copied());
                format!("fn {owner}::{ident}({taken})")
            }
            PublicKind::Between => format!("fn {owner}::between(old, new)"),
            PublicKind::Function {
                receiver,
                arguments,
                returns,
            } => function(&format!("{owner}::{ident}"), *receiver, arguments, returns),
            PublicKind::OldFunction(new) => format!("fn {owner}::{ident} = {owner}::{new} (deprecated)"),
            PublicKind::Constant(ConstantType::Text) => format!("const {own}: &str"),
            PublicKind::Constant(ConstantType::Header(ty)) => format!("const {own}: Header<{}>", self.ty(ty)),
            PublicKind::Impl => format!("impl {ident} for {owner}"),
            PublicKind::Values => format!("const {owner}::{ident}: &'static [Self]"),
            PublicKind::Value(RustType::Scalar(Scalar::String)) => format!("fn {owner}::{ident}(&self) -> &str"),
            PublicKind::Value(ty) => format!("fn {owner}::{ident}(self) -> {}", self.ty(ty)),
            PublicKind::Conversions(all, ty) => format!("impl {} for {owner}", self.conversions(all, ty)),
            PublicKind::AsBranch(ty) => {
                let ty = compact(&crate::types::borrowed(&mut self.scope, ty));
                format!("fn {owner}::{ident}(&self) -> Option<{ty}>")
            }
            PublicKind::IntoBranch(ty) => format!("fn {owner}::{ident}(self) -> Option<{}>", self.ty(ty)),
            PublicKind::From(ty) => format!("impl From<{}> for {owner}", self.ty(ty)),
            PublicKind::FromStr => format!("impl From<&str> for {owner}"),
            PublicKind::Alias(Aliased::Nullable(_))
            | PublicKind::Inputs
            | PublicKind::Handle
            | PublicKind::OwnEnum
            | PublicKind::Accessor => return None,
        })
    }

    /// A constructor that takes arguments.
    fn new_function(&mut self, owner: &str, arguments: &[(&str, ArgumentType)]) -> String {
        let taken = self.taken(arguments.iter().map(|(name, ty)| (*name, ty)));
        format!("fn {owner}::new({taken})")
    }

    /// A constructor that takes a struct.
    fn new_of(&mut self, owner: &str, required: &str, types: &[ArgumentType]) -> String {
        let taken = crate::constructor::of_struct(&mut self.scope, required, types.iter());
        format!("fn {owner}::new(required: {})", compact(&taken))
    }

    /// Arguments with their types.
    fn taken<'t>(&mut self, arguments: impl Iterator<Item = (&'t str, &'t ArgumentType)>) -> String {
        let taken = arguments.map(|(name, ty)| {
            let ty = compact(&crate::api::argument(&mut self.scope, ty));
            format!("{name}: {ty}")
        });
        taken.collect::<Vec<String>>().join(", ")
    }

    /// Traits by their names and types, sorted.
    fn conversions(&mut self, all: &[Conversion], value: &RustType) -> String {
        let value = self.ty(value);
        let mut names: Vec<String> = all.iter().map(|one| conversion(*one, &value)).collect();
        names.sort();
        names.join(", ")
    }

    fn ty(&mut self, ty: &RustType) -> String {
        compact(&self.scope.ty(ty))
    }

    /// A result, by the name that the runtime's type has whatever the document calls its own.
    fn returns(&mut self, returns: Returns<'_>) -> String {
        match returns {
            Returns::Call(output, errors) => format!("Call<{}, {errors}>", self.ty(output)),
            Returns::Pager(item) => format!("Pager<{}>", self.ty(item)),
        }
    }

    fn held(&mut self, held: &Held<'_>) -> String {
        match held {
            Held::Nothing | Held::Unlisted(_) => String::new(),
            Held::Value(ty) => format!("({})", self.ty(ty)),
            Held::Kept(base) => format!("({})", compact(&crate::types::kept(&mut self.scope, *base))),
        }
    }
}

/// A function of the client or its builder.
fn function(path: &str, receiver: Receiver, arguments: &[(&str, &str)], returns: &str) -> String {
    let receiver = match receiver {
        Receiver::None => None,
        Receiver::Own => Some("self".to_owned()),
    };
    let arguments = arguments.iter().map(|(name, ty)| format!("{name}: {ty}"));
    let all: Vec<String> = receiver.into_iter().chain(arguments).collect();
    format!("fn {path}({}) -> {returns}", all.join(", "))
}

/// The trait of an enumeration whose values are of this type.
fn conversion(conversion: Conversion, value: &str) -> String {
    match conversion {
        Conversion::AsRefStr => "AsRef<str>".to_owned(),
        Conversion::Display => "Display".to_owned(),
        Conversion::FromStr => "From<&str>".to_owned(),
        Conversion::FromString => "From<String>".to_owned(),
        Conversion::FromNumber => format!("From<{value}>"),
        Conversion::Parse => "FromStr<Err = Infallible>".to_owned(),
        Conversion::TryParse => "FromStr<Err = UnknownValue>".to_owned(),
        Conversion::EqStr => "PartialEq<str>".to_owned(),
        Conversion::EqStrRef => "PartialEq<&str>".to_owned(),
        Conversion::EqNumber => format!("PartialEq<{value}>"),
        Conversion::TryFromNumber => format!("TryFrom<{value}>"),
    }
}

/// The struct that a constructor takes; `None` for one without type parameters of what methods take, whose fields say
/// enough.
fn required(item: &Public<'_>, parameters: &[String]) -> Option<String> {
    let own = path(item);
    match parameters {
        [] => (item.module == "types").then(|| format!("struct {own}")),
        parameters => Some(format!("struct {own}<{}>", parameters.join(", "))),
    }
}

/// The path of an item from the crate's root.
fn path(item: &Public<'_>) -> String {
    match item.module.as_str() {
        "" => item.ident.to_string(),
        module => format!("{module}::{}", item.ident),
    }
}

/// Tokens as Rust is written by hand.
pub(crate) fn compact(tokens: &TokenStream) -> String {
    let text = tokens.to_token_stream().to_string();
    text.replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace("& ", "&")
        .replace(" ,", ",")
}
