//! Structs, and how callers make them.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Constructor, FieldPlan, Item, RustType, Struct};

use super::derives;
use crate::scope::{Scope, ident};
use crate::{constructor, doc};

/// The struct, and its `new` where a caller must give something.
pub(super) fn declare(scope: &mut Scope<'_>, item: &Item, docs: &TokenStream, plan: &Struct) -> Vec<TokenStream> {
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
    items.extend(plan.new_function().iter().flat_map(|new| made(scope, item, new)));
    items
}

fn declare_field(scope: &mut Scope<'_>, field: &FieldPlan) -> TokenStream {
    let docs = doc::attributes(&doc::lines_of(&field.docs, "property", &field.wire));
    let name = ident(&field.ident);
    let ty = scope.ty(&field.ty);
    quote! { #docs pub #name: #ty }
}

/// `new` with the required fields; everything else is left out. Where that leaves nothing to be
/// given, also `Default`.
fn made(scope: &mut Scope<'_>, item: &Item, new: &Constructor<'_>) -> Vec<TokenStream> {
    let name = ident(&item.ident);
    if new.arguments().next().is_some() {
        let docs = "Creates one with the required fields; everything else is left out.";
        return vec![constructor::implement(scope, &name, new, docs)];
    }
    let default = scope.prelude("default", "Default");
    let docs = "Creates one in which everything optional is left out.";
    vec![
        constructor::implement(scope, &name, new, docs),
        quote! {
            impl #default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        },
    ]
}
