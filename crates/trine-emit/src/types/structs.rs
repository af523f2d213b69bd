//! Structs, and how callers make them.

use proc_macro2::TokenStream;
use quote::quote;
use trine_ir::{Kind, Object, Presence, Scalar, Type};
use trine_plan::{FieldPlan, Item, RustType, Struct};

use super::{derives, lines};
use crate::doc;
use crate::scope::{Scope, ident};

/// The struct, and its `new` where a caller must give something.
pub(super) fn declare(scope: &mut Scope<'_>, ty: &Type, item: &Item, plan: &Struct) -> Vec<TokenStream> {
    let Kind::Object(object) = &ty.kind else {
        return Vec::new();
    };
    let docs = doc::attributes(&lines(ty, item));
    let name = ident(&item.ident);
    let derives = derives(item.derives);
    let non_exhaustive = plan.non_exhaustive.then(|| quote! { #[non_exhaustive] });
    let fields: Vec<TokenStream> = plan.fields().map(|field| declare_field(scope, object, field)).collect();
    let extra = plan.extra.as_ref().map(|(name, ty)| {
        let name = ident(name);
        let map = scope.ty(&RustType::Map(Box::new(ty.clone())));
        quote! { #[doc = " The properties that have no field of their own."] pub #name: #map, }
    });
    let mut items = vec![quote! {
        #docs
        #derives
        #non_exhaustive
        pub struct #name { #(#fields,)* #extra }
    }];
    if plan.constructor {
        items.push(constructor(scope, item, plan));
    }
    items
}

fn declare_field(scope: &mut Scope<'_>, object: &Object, field: &FieldPlan) -> TokenStream {
    let property = &object.properties[field.property];
    let docs = doc::attributes(&doc::lines(&property.docs, &format!("{}.", doc::code(&field.wire))));
    let name = ident(&field.ident);
    let ty = scope.ty(&field.ty);
    quote! { #docs pub #name: #ty }
}

/// `new` with the required fields; everything else is left out.
fn constructor(scope: &mut Scope<'_>, item: &Item, plan: &Struct) -> TokenStream {
    let name = ident(&item.ident);
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in plan.fields() {
        let ident = ident(&field.ident);
        match field.presence {
            Presence::Required | Presence::RequiredNullable => {
                let (ty, value) = argument(scope, &field.ty, quote! { #ident });
                arguments.push(quote! { #ident: #ty });
                values.push(if is_shorthand(&field.ty) {
                    quote! { #ident }
                } else {
                    quote! { #ident: #value }
                });
            }
            Presence::Optional => values.push(quote! { #ident: None }),
            Presence::TriState => {
                let empty = scope.runtime("", "Field");
                values.push(quote! { #ident: #empty::Absent });
            }
        }
    }
    if let Some((ident_, _)) = &plan.extra {
        let extra = ident(ident_);
        let map = scope.std("collections", "BTreeMap");
        values.push(quote! { #extra: #map::new() });
    }
    let many = (arguments.len() > 7).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    quote! {
        impl #name {
            #[doc = " Creates one with the required fields; everything else is left out."]
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
    }
}

/// How a value is taken by `new`, and how it becomes the field.
pub(crate) fn argument(scope: &mut Scope<'_>, ty: &RustType, name: TokenStream) -> (TokenStream, TokenStream) {
    let written = scope.ty(ty);
    if is_shorthand(ty) {
        (written, name)
    } else {
        let into = scope.prelude("convert", "Into");
        (quote! { impl #into<#written> }, quote! { #name.into() })
    }
}

/// Whether a value is taken as it is; texts and boxes are taken as whatever becomes one.
pub(crate) fn is_shorthand(ty: &RustType) -> bool {
    !matches!(
        ty,
        RustType::Boxed(_) | RustType::Scalar(Scalar::String | Scalar::Password | Scalar::Decimal | Scalar::Binary)
    )
}
