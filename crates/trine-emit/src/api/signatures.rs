//! The signatures of functions as they are declared.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{ArgumentType, Function, RequestPart, Returns, RustType};

use crate::scope::{Scope, ident};

/// The type of an argument.
pub(crate) fn argument(scope: &mut Scope<'_>, ty: &ArgumentType) -> TokenStream {
    match ty {
        ArgumentType::Text => quote! { &str },
        ArgumentType::Value(ty) => scope.ty(ty),
        ArgumentType::Slice(item) => {
            let item = scope.ty(item);
            quote! { &[#item] }
        }
        ArgumentType::Reference(ty) => {
            let ty = scope.ty(ty);
            quote! { &#ty }
        }
        ArgumentType::Into(ty) => {
            let (into, ty) = (scope.prelude("convert", "Into"), scope.ty(ty));
            quote! { impl #into<#ty> }
        }
        ArgumentType::Optional(inner) => {
            let (option, inner) = (scope.prelude("option", "Option"), argument(scope, inner));
            quote! { #option<#inner> }
        }
    }
}

/// The arguments of a function with their types, `self` aside.
pub(super) fn arguments(scope: &mut Scope<'_>, function: &Function<'_>) -> Vec<TokenStream> {
    let declared = function.arguments.iter().map(|taken| {
        let (name, ty) = (ident(taken.ident), argument(scope, &taken.ty));
        quote! { #name: #ty }
    });
    declared.collect()
}

/// The result of a function.
pub(super) fn returns(scope: &mut Scope<'_>, returns: Returns<'_>) -> TokenStream {
    match returns {
        Returns::Call(output, errors) => {
            let call = scope.runtime("", "Call");
            let (output, errors) = (scope.ty(output), scope.ty(&RustType::Local(errors.to_owned())));
            quote! { #call<#output, #errors> }
        }
        Returns::Pager(item) => {
            let (item, pager) = (scope.ty(item), scope.runtime("", "Pager"));
            quote! { #pager<#item> }
        }
    }
}

/// The names of a function's arguments, to be passed on to one that takes the same.
pub(super) fn names(function: &Function<'_>) -> Vec<TokenStream> {
    let names = function.arguments.iter().map(|taken| {
        let name = ident(taken.ident);
        quote! { #name }
    });
    names.collect()
}

/// The same with the defaults of the parameters, whose struct is `params`, in place of the argument for them.
pub(super) fn without_params(function: &Function<'_>, params: &str) -> Vec<TokenStream> {
    let names = function.arguments.iter().map(|taken| match taken.part {
        RequestPart::Params => {
            let params = ident(params);
            quote! { &#params::default() }
        }
        RequestPart::Parameter | RequestPart::Body => {
            let name = ident(taken.ident);
            quote! { #name }
        }
    });
    names.collect()
}
