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
    let of_tests = default_of_tests(scope, plan);
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
        #of_tests
        #non_exhaustive
        pub struct #name { #(#fields,)* #extra }
    }];
    items.extend(match plan.makers {
        Makers::Callers => made(scope, item, plan),
        Makers::Tests => Vec::new(),
    });
    items
}

/// `Default` of a type that is only received and that tests can leave empty.
fn default_of_tests(scope: &Scope<'_>, plan: &Struct) -> Option<TokenStream> {
    let is_theirs = plan.makers == Makers::Tests && !plan.constructor && scope.is_crate();
    is_theirs.then(|| quote! { #[cfg_attr(feature = "testing", derive(Default))] })
}

fn declare_field(scope: &mut Scope<'_>, field: &FieldPlan) -> TokenStream {
    let docs = doc::attributes(&doc::lines_of(&field.docs, "property", &field.wire));
    let name = ident(&field.ident);
    let ty = scope.ty(&field.ty);
    quote! { #docs pub #name: #ty }
}

/// `new` with the required fields, and the setters of the others. Where nothing has to be given, also `Default`.
pub(crate) fn made(scope: &mut Scope<'_>, item: &Item, plan: &Struct) -> Vec<TokenStream> {
    let name = ident(&item.ident);
    let new = plan.new_function();
    let is_bare = new.as_ref().is_some_and(|new| new.arguments().next().is_none());
    let docs = match is_bare {
        true => "Creates a value without optional fields.",
        false => "Creates a value with the required fields; all others are left out.",
    };
    let mut items = constructor::implement(scope, &name, new.as_ref(), &plan.setters, docs);
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
