//! Unions: the declaration, and conversions from what only one variant holds.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Item, RustType, Scalar, Union, Variant};

use super::derives;
use crate::doc;
use crate::scope::{Scope, ident};

/// The enum and its conversions.
pub(super) fn declare(scope: &mut Scope<'_>, item: &Item, plan: &Union) -> Vec<TokenStream> {
    let mut items = vec![union(scope, item, plan)];
    for variant in plan.variants.iter().filter(|variant| variant.from) {
        items.extend(conversions(scope, item, variant));
    }
    items
}

fn union(scope: &mut Scope<'_>, item: &Item, plan: &Union) -> TokenStream {
    let docs = doc::attributes(&doc::lines(&item.docs));
    let name = ident(&item.ident);
    let derives = derives(item.derives);
    let variants = plan.variants.iter().map(|variant| {
        let first = doc::lines(&variant.docs);
        let summary: Vec<String> = first.into_iter().take_while(|line| !line.is_empty()).collect();
        let docs = doc::attributes(&summary);
        let ident = ident(&variant.ident);
        let ty = scope.ty(&variant.ty);
        quote! { #docs #ident(#ty) }
    });
    let variants: Vec<TokenStream> = variants.collect();
    let unknown = ident(&plan.unknown);
    let kept = kept(scope, plan.base.as_ref());
    let said = match &plan.base {
        Some(_) => " A value of none of these forms, kept as it is; its `base()` has the properties that all share.",
        None => " A value of none of these forms, kept as it is.",
    };
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = #said]
            #unknown(#kept)
        }
    }
}

/// The content of the variant for values of no branch.
pub(crate) fn kept(scope: &mut Scope<'_>, base: Option<&RustType>) -> TokenStream {
    match base {
        Some(base) => {
            let kept = scope.runtime("", "Kept");
            let base = scope.ty(base);
            quote! { #kept<#base> }
        }
        None => quote! { serde_json::Value },
    }
}

/// `From` what the variant holds, without its box; from `&str` where it is a text.
fn conversions(scope: &mut Scope<'_>, item: &Item, variant: &Variant) -> Vec<TokenStream> {
    let union = ident(&item.ident);
    let from = scope.prelude("convert", "From");
    let name = ident(&variant.ident);
    let (held, value) = match &variant.ty {
        RustType::Boxed(inner) => (&**inner, {
            let boxed = scope.prelude("boxed", "Box");
            quote! { #boxed::new(value) }
        }),
        other => (other, quote! { value }),
    };
    let ty = scope.ty(held);
    let mut items = vec![quote! {
        impl #from<#ty> for #union {
            fn from(value: #ty) -> Self {
                Self::#name(#value)
            }
        }
    }];
    if *held == RustType::Scalar(Scalar::String) {
        items.push(quote! {
            impl #from<&str> for #union {
                fn from(value: &str) -> Self {
                    Self::#name(value.to_owned())
                }
            }
        });
    }
    items
}
