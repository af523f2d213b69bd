//! The text about an item of which the document says nothing: what it is, by the place at which it is used.

use trine_plan::{Nested, OperationId, RustType, Scalar, TypeId, UsedAt};

use crate::{Cx, doc};

/// The sentence about an item of `types`.
///
/// ```text
/// One of the `labels` of [`Issue`].
/// The response of `GET /issues`, among other uses.
/// ```
pub(crate) fn sentence(cx: &Cx<'_>, id: TypeId) -> String {
    let Some(usage) = cx.usages.get(&id) else {
        let schema = doc::code(&cx.plan.items[&id].place.last());
        return format!("The schema {schema} of the document.");
    };
    let whole = place(cx, usage.at, id);
    let part = match (usage.nested, usage.at) {
        (Nested::Whole, _) => whole,
        (Nested::Item, UsedAt::Property(owner, name)) => {
            format!("One of the {} of {}", doc::code(name), link(cx, owner, id))
        }
        (Nested::Item, _) => format!("An item of {}", lower(&whole)),
        (Nested::Value, _) => format!("A value in {}", lower(&whole)),
    };
    let shared = if usage.shared { ", among other uses" } else { "" };
    format!("{part}{shared}.")
}

/// The place at which `item` is used, as a noun phrase.
fn place(cx: &Cx<'_>, at: UsedAt<'_>, item: TypeId) -> String {
    let of = |id: OperationId| {
        let operation = cx.plan.operation(id);
        doc::code(&format!("{} {}", operation.verb, operation.path))
    };
    let owner = |owner: TypeId| link(cx, owner, item);
    match at {
        UsedAt::Request(id) => format!("The request body of {}", of(id)),
        UsedAt::Response(id) => format!("The response of {}", of(id)),
        UsedAt::Failure(id) => format!("The error response of {}", of(id)),
        UsedAt::Parameter(id, name) => format!("The parameter {} of {}", doc::code(name), of(id)),
        UsedAt::Part(id, "") => format!("An additional part of the request body of {}", of(id)),
        UsedAt::Part(id, name) => format!("The part {} of the request body of {}", doc::code(name), of(id)),
        UsedAt::Webhook(name) => format!("The payload of the webhook {}", doc::code(name)),
        UsedAt::Header(name) => format!("The response header {}", doc::code(name)),
        UsedAt::Property(of, name) => format!("The {} of {}", doc::code(name), owner(of)),
        UsedAt::Others(of) => format!("An additional property of {}", owner(of)),
        UsedAt::Branch(of) => format!("A branch of {}", owner(of)),
        UsedAt::Base(of) => format!("The properties that all branches of {} share", owner(of)),
        UsedAt::Content(of) => format!("The content of {}", owner(of)),
    }
}

/// A noun phrase inside a sentence.
fn lower(phrase: &str) -> String {
    let (first, rest) = phrase.split_at(1);
    first.to_ascii_lowercase() + rest
}

/// A link from the documentation of one item to another; the name alone if that may be left out of the crate while the
/// first is there.
fn link(cx: &Cx<'_>, to: TypeId, from: TypeId) -> String {
    let name = &cx.plan.items[&to].ident;
    let file = |id: TypeId| cx.plan.type_files.iter().position(|file| file.items.contains(&id));
    let (at, of) = (file(from), file(to));
    match cx.plan.gate(to).covers(cx.plan.gate(from)) {
        true if at == of => format!("[`{name}`]"),
        true => format!("[`{name}`](super::{name})"),
        false => format!("`{name}`"),
    }
}

/// The text about a value of this type, for a branch that has no text of its own.
pub(crate) fn value(cx: &Cx<'_>, ty: &RustType) -> String {
    match ty {
        RustType::Named(id) => format!("[`{}`]", cx.plan.items[id].ident),
        RustType::Option(inner) | RustType::Field(inner) | RustType::Boxed(inner) => value(cx, inner),
        RustType::Unit => "Nothing".to_owned(),
        RustType::Json => "Any JSON value".to_owned(),
        RustType::List(_) | RustType::Tuple(_) => "A list".to_owned(),
        RustType::Map(_) => "A map".to_owned(),
        RustType::Events(_) => "A stream".to_owned(),
        RustType::Bytes => "Bytes".to_owned(),
        RustType::Upload => "A file".to_owned(),
        RustType::Local(name) => format!("[`{name}`]"),
        RustType::Scalar(scalar) => of_scalar(*scalar).to_owned(),
    }
}

fn of_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "A Boolean",
        Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 => "An integer",
        Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => "An integer",
        Scalar::F32 | Scalar::F64 | Scalar::Decimal => "A number",
        Scalar::String | Scalar::Password | Scalar::Binary => "A string",
        Scalar::DateTime => "A date and time",
        Scalar::Date => "A date",
        Scalar::Uuid => "A UUID",
        Scalar::Base64 => "Bytes in Base64",
        Scalar::Null => "Null",
    }
}
