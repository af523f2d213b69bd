//! `new(…)` and the setters of a struct: what is required is an argument of the first, everything else has a setter.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use trine_plan::{ArgumentType, Constructor, Initial, RequiredType, Sets, Setter};

use crate::api::argument;
use crate::scope::{Scope, ident, path};
use crate::{doc, given};

/// The impl with `new` and the setters, and in front of it the struct that `new` takes if it takes one; nothing for a
/// struct that has neither.
pub(crate) fn implement(
    scope: &mut Scope<'_>,
    name: &Ident,
    new: Option<&Constructor<'_>>,
    setters: &[Setter],
    docs: &str,
) -> Vec<TokenStream> {
    let taken = new.and_then(|new| required(scope, name, new));
    let new = new.map(|new| function(scope, new, docs));
    let setters: Vec<TokenStream> = setters.iter().map(|one| setter(scope, one)).collect();
    let is_there = new.is_some() || !setters.is_empty();
    let own = is_there.then(|| quote! { impl #name { #new #(#setters)* } });
    taken.into_iter().chain(own).collect()
}

/// The struct that `new` takes.
fn required(scope: &mut Scope<'_>, name: &Ident, new: &Constructor<'_>) -> Option<TokenStream> {
    let own = ident(new.required?);
    let fields = new.required_fields();
    let parameters = fields.iter().filter_map(|field| match &field.ty {
        RequiredType::Parameter(name) => Some(ident(name)),
        RequiredType::Own(_) => None,
    });
    let parameters: Vec<Ident> = parameters.collect();
    let generics = (!parameters.is_empty()).then(|| quote! { <#(#parameters),*> });
    let fields: Vec<TokenStream> = fields
        .iter()
        .map(|field| {
            let docs = doc::attributes(&[format!("See [`{name}::{0}`](field@{name}::{0}).", field.ident)]);
            let ident = ident(field.ident);
            let ty = match &field.ty {
                RequiredType::Parameter(name) => path(name),
                RequiredType::Own(ty) => scope.ty(ty),
            };
            quote! { #docs pub #ident: #ty }
        })
        .collect();
    let docs = doc::attributes(&[format!("The required fields of [`{name}`].")]);
    Some(quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #own #generics { #(#fields),* }
    })
}

/// `new`.
fn function(scope: &mut Scope<'_>, new: &Constructor<'_>, docs: &str) -> TokenStream {
    let arguments = arguments(scope, new);
    let is_literal = new.required.is_some();
    let values: Vec<TokenStream> = new
        .fields
        .iter()
        .map(|(field, value)| initial(scope, &ident(field), value, is_literal))
        .collect();
    let docs = doc::attributes(&[docs.to_owned()]);
    let many = (arguments.len() > 7).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    quote! {
        #docs
        #many
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

/// The arguments of `new`: one for each required field, or the struct of them.
fn arguments(scope: &mut Scope<'_>, new: &Constructor<'_>) -> Vec<TokenStream> {
    let Some(required) = new.required else {
        let each = new.arguments().map(|(name, ty)| {
            let (name, ty) = (ident(name), argument(scope, ty));
            quote! { #name: #ty }
        });
        return each.collect();
    };
    let ty = of_struct(scope, required, new.arguments().map(|(_, ty)| ty));
    vec![quote! { required: #ty }]
}

/// The struct that `new` takes, as it is written in the signature: each type parameter is `impl …`.
pub(crate) fn of_struct<'t>(
    scope: &mut Scope<'_>,
    name: &str,
    types: impl Iterator<Item = &'t ArgumentType>,
) -> TokenStream {
    let types = types.filter(|ty| !matches!(ty, ArgumentType::Value(_)));
    let types: Vec<TokenStream> = types.map(|ty| argument(scope, ty)).collect();
    let name = path(name);
    match types.is_empty() {
        true => name,
        false => quote! { #name<#(#types),*> },
    }
}

/// A field and its value.
fn initial(scope: &mut Scope<'_>, field: &Ident, value: &Initial<'_>, is_literal: bool) -> TokenStream {
    match value {
        Initial::Given(ty, _) => {
            let name = match is_literal {
                true => quote! { required.#field },
                false => quote! { #field },
            };
            let value = given::value(scope, ty, &name);
            match *field == value.to_string() {
                true => value,
                false => quote! { #field: #value },
            }
        }
        Initial::Preset(text) => quote! { #field: #text.into() },
        Initial::None => quote! { #field: None },
        Initial::Absent => {
            let empty = scope.runtime("", "Field");
            quote! { #field: #empty::Absent }
        }
        Initial::EmptyMap => {
            let map = scope.std("collections", "BTreeMap");
            quote! { #field: #map::new() }
        }
    }
}

/// A setter.
fn setter(scope: &mut Scope<'_>, setter: &Setter) -> TokenStream {
    let field = ident(&setter.field);
    let name = quote! { #field };
    let value = match &setter.sets {
        Sets::Some(ty) => {
            let value = given::value(scope, ty, &name);
            quote! { Some(#value) }
        }
        Sets::Value(ty) => {
            let (tri_state, value) = (scope.runtime("", "Field"), given::value(scope, ty, &name));
            quote! { #tri_state::Value(#value) }
        }
        Sets::Null => {
            let tri_state = scope.runtime("", "Field");
            quote! { #tri_state::Null }
        }
        Sets::Whole(ty) => given::value(scope, ty, &name),
    };
    let taken = setter.sets.argument().map(|ty| {
        let ty = argument(scope, ty);
        quote! { , #field: #ty }
    });
    let about = match setter.sets {
        Sets::Null => format!("Sets [`{0}`](field@Self::{0}) to `null`.", setter.field),
        Sets::Some(_) | Sets::Value(_) | Sets::Whole(_) => format!("Sets [`{0}`](field@Self::{0}).", setter.field),
    };
    let (docs, name) = (doc::attributes(&[about]), ident(&setter.ident));
    quote! {
        #docs
        #[inline]
        #[must_use]
        pub fn #name(mut self #taken) -> Self {
            self.#field = #value;
            self
        }
    }
}
