//! Structs, and how callers make them.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{FieldPlan, Item, Presence, RustType, Struct};

use super::derives;
use crate::constructor::Constructor;
use crate::doc;
use crate::scope::{Scope, ident};

/// The struct, and its `new` where a caller must give something.
pub(super) fn declare(scope: &mut Scope<'_>, item: &Item, plan: &Struct) -> Vec<TokenStream> {
    let docs = doc::attributes(&doc::lines(&item.docs));
    let name = ident(&item.ident);
    let derives = derives(item.derives);
    let non_exhaustive = plan.non_exhaustive.then(|| quote! { #[non_exhaustive] });
    let fields: Vec<TokenStream> = plan.fields().map(|field| declare_field(scope, field)).collect();
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
        items.extend(constructor(scope, item, plan));
    }
    items
}

fn declare_field(scope: &mut Scope<'_>, field: &FieldPlan) -> TokenStream {
    let docs = doc::attributes(&doc::lines_of(&field.docs, &field.ident, &field.wire));
    let name = ident(&field.ident);
    let ty = scope.ty(&field.ty);
    quote! { #docs pub #name: #ty }
}

/// `new` with the required fields; everything else is left out. Where that leaves nothing to be
/// given, also `Default`.
fn constructor(scope: &mut Scope<'_>, item: &Item, plan: &Struct) -> Vec<TokenStream> {
    let mut new = Constructor::default();
    for field in plan.fields() {
        if let Some(preset) = &field.preset {
            new.left_out(&field.ident, &quote! { #preset.into() });
            continue;
        }
        match field.presence {
            Presence::Required | Presence::RequiredNullable => new.required(scope, &field.ident, &field.ty),
            Presence::Optional => new.left_out(&field.ident, &quote! { None }),
            Presence::TriState => {
                let empty = scope.runtime("", "Field");
                new.left_out(&field.ident, &quote! { #empty::Absent });
            }
        }
    }
    if let Some((extra, _)) = &plan.extra {
        new.empty_map(scope, extra);
    }
    let name = ident(&item.ident);
    if !new.takes_nothing() {
        let docs = "Creates one with the required fields; everything else is left out.";
        return vec![new.implement(&name, docs)];
    }
    let default = scope.prelude("default", "Default");
    vec![
        new.implement(&name, "Creates one in which everything optional is left out."),
        quote! {
            impl #default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        },
    ]
}
