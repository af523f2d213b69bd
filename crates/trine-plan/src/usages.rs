//! The places at which the items of `types` are used: what an item is, if the document does not say it.

use std::collections::BTreeMap;

use crate::{Errors, Method, OperationId, Output, Plan, RustType, Shape, TypeId};

/// The use of an item that its documentation names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usage<'p> {
    /// The place.
    pub at: UsedAt<'p>,
    /// The part of the value at that place which the item is.
    pub nested: Nested,
    /// The item is used at other places too.
    pub shared: bool,
}

/// The place at which an item is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UsedAt<'p> {
    /// The body of a request.
    Request(OperationId),
    /// A successful response.
    Response(OperationId),
    /// A response that is a failure.
    Failure(OperationId),
    /// The parameter of this name.
    Parameter(OperationId, &'p str),
    /// The part of this name of a multipart body; empty for parts that the document does not name.
    Part(OperationId, &'p str),
    /// The payload of the webhook of this name.
    Webhook(&'p str),
    /// The response header of this name.
    Header(&'p str),
    /// The property of this name of an object.
    Property(TypeId, &'p str),
    /// The properties of an object that the document does not name.
    Others(TypeId),
    /// A branch of a union.
    Branch(TypeId),
    /// The properties that all branches of a union share.
    Base(TypeId),
    /// The content of a list, a map or another alias that has a name.
    Content(TypeId),
}

/// The part of a value that an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nested {
    /// The whole value.
    Whole,
    /// An item of a list, or an event of a stream.
    Item,
    /// The value of a key in a map.
    Value,
}

impl Plan {
    /// The use of each item that has one: by operations first, then by webhooks, headers and other items.
    pub fn usages(&self) -> BTreeMap<TypeId, Usage<'_>> {
        let mut found = Found::default();
        for group in &self.groups {
            for method in group
                .methods
                .iter()
                .filter(|method| method.main || method.body.is_some())
            {
                of_method(method, &mut found);
            }
        }
        for webhook in &self.webhooks {
            found.all(webhook.payload.as_ref(), UsedAt::Webhook(&webhook.name));
        }
        for header in &self.headers {
            found.all([&header.ty], UsedAt::Header(&header.name));
        }
        for (id, item) in &self.items {
            of_item(*id, &item.shape, &mut found);
        }
        found.0
    }
}

/// The first use of each item.
#[derive(Default)]
struct Found<'p>(BTreeMap<TypeId, Usage<'p>>);

impl<'p> Found<'p> {
    /// Adds the uses of items in values of these types at one place.
    fn all<'t>(&mut self, types: impl IntoIterator<Item = &'t RustType>, at: UsedAt<'p>) {
        for ty in types {
            self.add(ty, at, Nested::Whole);
        }
    }

    fn add(&mut self, ty: &RustType, at: UsedAt<'p>, nested: Nested) {
        match ty {
            RustType::Named(id) => self.add_item(*id, at, nested),
            RustType::Option(inner) | RustType::Field(inner) | RustType::Boxed(inner) => self.add(inner, at, nested),
            RustType::List(inner) | RustType::Events(inner) => self.add(inner, at, Nested::Item),
            RustType::Map(inner) => self.add(inner, at, Nested::Value),
            RustType::Tuple(parts) => parts.iter().for_each(|part| self.add(part, at, Nested::Item)),
            RustType::Unit
            | RustType::Json
            | RustType::Scalar(_)
            | RustType::Bytes
            | RustType::Upload
            | RustType::Local(_) => {}
        }
    }

    fn add_item(&mut self, id: TypeId, at: UsedAt<'p>, nested: Nested) {
        // A type that holds itself is used by others for something else.
        if at.owner() == Some(id) {
            return;
        }
        let usage = self.0.entry(id).or_insert(Usage {
            at,
            nested,
            shared: false,
        });
        usage.shared |= usage.at != at;
    }
}

impl UsedAt<'_> {
    /// The item that it is a part of.
    pub fn owner(self) -> Option<TypeId> {
        match self {
            Self::Property(id, _) | Self::Others(id) | Self::Branch(id) | Self::Base(id) | Self::Content(id) => {
                Some(id)
            }
            Self::Request(_)
            | Self::Response(_)
            | Self::Failure(_)
            | Self::Parameter(..)
            | Self::Part(..)
            | Self::Webhook(_)
            | Self::Header(_) => None,
        }
    }
}

fn of_method<'p>(method: &'p Method, found: &mut Found<'p>) {
    let id = method.operation;
    if let Some(body) = &method.body {
        found.all([&body.ty], UsedAt::Request(id));
        for part in body
            .parts()
            .iter()
            .flat_map(|parts| parts.fields.iter().chain(&parts.others))
        {
            found.all([&part.ty], UsedAt::Part(id, &part.wire));
        }
    }
    found.all(successes(&method.output), UsedAt::Response(id));
    found.all(failures(&method.errors), UsedAt::Failure(id));
    for argument in &method.arguments {
        found.all([&argument.ty], UsedAt::Parameter(id, &argument.parameter.name));
    }
    for field in method.params.iter().flat_map(|params| &params.fields) {
        found.all([&field.ty], UsedAt::Parameter(id, &field.parameter.name));
    }
}

fn successes(output: &Output) -> impl Iterator<Item = &RustType> {
    let variants = output.variants.iter().flat_map(|responses| &responses.variants);
    [&output.ty].into_iter().chain(variants.map(|variant| &variant.ty))
}

fn failures(errors: &Errors) -> impl Iterator<Item = &RustType> {
    errors.variants.variants.iter().map(|variant| &variant.ty)
}

fn of_item<'p>(id: TypeId, shape: &'p Shape, found: &mut Found<'p>) {
    match shape {
        Shape::Alias(ty) | Shape::Newtype(ty) => found.all([ty], UsedAt::Content(id)),
        Shape::Struct(plan) => {
            for field in plan.fields() {
                found.all([&field.ty], UsedAt::Property(id, &field.wire));
            }
            found.all(plan.extra.iter().map(|(_, ty)| ty), UsedAt::Others(id));
        }
        Shape::Union(plan) => {
            found.all(plan.variants.iter().map(|variant| &variant.ty), UsedAt::Branch(id));
            found.all(&plan.base, UsedAt::Base(id));
        }
        Shape::Enum(_) => {}
    }
}
