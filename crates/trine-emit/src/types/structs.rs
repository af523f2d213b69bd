//! Structs, and how callers make them.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{FieldPlan, Item, Makers, RustType, Struct};

use super::derives;
use crate::scope::{Scope, ident};
use crate::{constructor, doc};

/// The struct, and what callers make it with.
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
    items.extend(made(scope, item, plan));
    items
}

fn declare_field(scope: &mut Scope<'_>, field: &FieldPlan) -> TokenStream {
    let docs = doc::attributes(&doc::lines_of(&field.docs, "property", &field.wire));
    let name = ident(&field.ident);
    let ty = scope.ty(&field.ty);
    quote! { #docs pub #name: #ty }
}

/// `new` with the required fields, and the setters of the others. Where nothing has to be given, also `Default`.
fn made(scope: &mut Scope<'_>, item: &Item, plan: &Struct) -> Vec<TokenStream> {
    if plan.makers == Makers::Tests {
        return Vec::new();
    }
    let name = ident(&item.ident);
    let new = plan.new_function();
    let is_bare = new.as_ref().is_some_and(|new| new.arguments().next().is_none());
    let docs = match is_bare {
        true => "Creates one in which everything optional is left out.",
        false => "Creates one with the required fields; everything else is left out.",
    };
    let mut items = Vec::from_iter(constructor::implement(scope, &name, new.as_ref(), &plan.setters, docs));
    items.extend(is_bare.then(|| {
        let default = scope.prelude("default", "Default");
        quote! {
            impl #default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    }));
    items
}
