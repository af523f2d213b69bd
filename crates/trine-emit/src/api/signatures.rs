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
        ArgumentType::Items(item) => {
            let (items, item) = (scope.prelude("iter", "IntoIterator"), argument(scope, item));
            quote! { impl #items<Item = #item> }
        }
        ArgumentType::Pairs(value) => {
            let (items, into) = (scope.prelude("iter", "IntoIterator"), scope.prelude("convert", "Into"));
            let (key, value) = (scope.prelude("string", "String"), argument(scope, value));
            quote! { impl #items<Item = (impl #into<#key>, #value)> }
        }
        ArgumentType::Boxed(inner) => argument(scope, inner),
        ArgumentType::Optional(inner) => {
            let (into, option) = (scope.prelude("convert", "Into"), scope.prelude("option", "Option"));
            let inner = within_impl(scope, inner);
            quote! { impl #into<#option<#inner>> }
        }
    }
}

/// The type of an argument within `impl …`, where the lifetime of a reference has to have a name.
fn within_impl(scope: &mut Scope<'_>, ty: &ArgumentType) -> TokenStream {
    match ty {
        ArgumentType::Text => quote! { &'a str },
        ArgumentType::Slice(item) => {
            let item = scope.ty(item);
            quote! { &'a [#item] }
        }
        ArgumentType::Reference(ty) => {
            let ty = scope.ty(ty);
            quote! { &'a #ty }
        }
        ArgumentType::Value(_)
        | ArgumentType::Into(_)
        | ArgumentType::Items(_)
        | ArgumentType::Pairs(_)
        | ArgumentType::Boxed(_)
        | ArgumentType::Optional(_) => argument(scope, ty),
    }
}

/// The generic parameters of a function: the lifetime of a reference that may be left out.
pub(super) fn generics(function: &Function<'_>) -> Option<TokenStream> {
    let is_reference = |ty: &ArgumentType| match ty {
        ArgumentType::Text | ArgumentType::Slice(_) | ArgumentType::Reference(_) => true,
        ArgumentType::Value(_)
        | ArgumentType::Into(_)
        | ArgumentType::Items(_)
        | ArgumentType::Pairs(_)
        | ArgumentType::Boxed(_)
        | ArgumentType::Optional(_) => false,
    };
    let is_named = |ty: &ArgumentType| matches!(ty, ArgumentType::Optional(inner) if is_reference(inner));
    let mut arguments = function.arguments.iter();
    arguments.any(|taken| is_named(&taken.ty)).then(|| quote! { <'a> })
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
