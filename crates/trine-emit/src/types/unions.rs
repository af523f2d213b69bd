//! Unions: the declaration, and conversions from what only one variant holds.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Borrowed, Dispatch, Item, RustType, Union, Variant};

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
    let mut items = vec![union(cx, scope, item, docs, plan), branches(scope, item, plan)];
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

/// `From` the value of a branch, without its box; from `&str` if that becomes this branch.
fn conversions(scope: &mut Scope<'_>, item: &Item, variant: &Variant) -> Vec<TokenStream> {
    let union = ident(&item.ident);
    let from = scope.prelude("convert", "From");
    let name = ident(&variant.ident);
    let value = match &variant.ty {
        RustType::Boxed(_) => {
            let boxed = scope.prelude("boxed", "Box");
            quote! { #boxed::new(value) }
        }
        _ => quote! { value },
    };
    let ty = scope.ty(variant.held());
    let mut items = vec![quote! {
        impl #from<#ty> for #union {
            fn from(value: #ty) -> Self {
                Self::#name(#value)
            }
        }
    }];
    items.extend(variant.text.map(|_| {
        quote! {
            impl #from<&str> for #union {
                fn from(value: &str) -> Self {
                    Self::#name(value.into())
                }
            }
        }
    }));
    items
}

/// The functions that return the value of a branch, if it is one.
fn branches(scope: &mut Scope<'_>, item: &Item, plan: &Union) -> TokenStream {
    let union = ident(&item.ident);
    let option = scope.prelude("option", "Option");
    let functions = plan.variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        let (by, into) = (ident(&variant.as_function()), ident(&variant.into_function()));
        let borrowed = borrowed(scope, &variant.borrowed());
        let held = scope.ty(variant.held());
        let taken = match &variant.ty {
            RustType::Boxed(_) => quote! { *value },
            _ => quote! { value },
        };
        let docs = format!(
            " Returns the value of [`{}`](Self::{}), if it is one.",
            variant.ident, variant.ident
        );
        quote! {
            #[doc = #docs]
            pub fn #by(&self) -> #option<#borrowed> {
                match self { Self::#name(value) => Some(value), _ => None }
            }

            #[doc = #docs]
            pub fn #into(self) -> #option<#held> {
                match self { Self::#name(value) => Some(#taken), _ => None }
            }
        }
    });
    let functions: Vec<TokenStream> = functions.collect();
    quote! { impl #union { #(#functions)* } }
}

/// The type that a value is borrowed as.
pub(crate) fn borrowed(scope: &mut Scope<'_>, borrowed: &Borrowed<'_>) -> TokenStream {
    match borrowed {
        Borrowed::Text => quote! { &str },
        Borrowed::Slice(item) => {
            let item = scope.ty(item);
            quote! { &[#item] }
        }
        Borrowed::Reference(ty) => {
            let ty = scope.ty(ty);
            quote! { &#ty }
        }
    }
}
