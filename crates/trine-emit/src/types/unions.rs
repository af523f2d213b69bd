//! Unions: the declaration, and conversions from what only one variant holds.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Dispatch, Item, RustType, Scalar, Union, Variant};

use super::derives;
use crate::scope::{Scope, ident};
use crate::{Cx, doc, usage};

/// The enum and its conversions.
pub(super) fn declare(
    cx: &Cx<'_>,
    scope: &mut Scope<'_>,
    item: &Item,
    docs: &TokenStream,
    plan: &Union,
) -> Vec<TokenStream> {
    let mut items = vec![union(cx, scope, item, docs, plan)];
    for variant in plan.variants.iter().filter(|variant| variant.from) {
        items.extend(conversions(scope, item, variant));
    }
    items
}

fn union(cx: &Cx<'_>, scope: &mut Scope<'_>, item: &Item, docs: &TokenStream, plan: &Union) -> TokenStream {
    let name = ident(&item.ident);
    let derives = derives(item.derives);
    let variants = plan.variants.iter().map(|variant| {
        let first = doc::lines_or(&variant.docs, &fallback(cx, plan, variant));
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

/// The text about a branch of which the document says nothing: its type, and the discriminator's value.
fn fallback(cx: &Cx<'_>, plan: &Union, variant: &Variant) -> String {
    let of = usage::value(cx, &variant.ty);
    let tags: Vec<String> = variant.tags.iter().map(|tag| doc::code(tag)).collect();
    match &plan.dispatch {
        Dispatch::Tag { property, .. } if !tags.is_empty() => {
            format!("{of}, if {} is {}.", doc::code(property), tags.join(" or "))
        }
        Dispatch::Tag { .. } | Dispatch::Arms(_) => format!("{of}."),
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
