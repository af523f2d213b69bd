//! `new(…)` and the setters of a struct: what is required is an argument of the first, everything else has a setter.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use trine_plan::{Constructor, Initial, Sets, Setter};

use crate::api::argument;
use crate::scope::{Scope, ident};
use crate::{doc, given};

/// The impl with `new` and the setters; `None` for a struct that has neither.
pub(crate) fn implement(
    scope: &mut Scope<'_>,
    name: &Ident,
    new: Option<&Constructor<'_>>,
    setters: &[Setter],
    docs: &str,
) -> Option<TokenStream> {
    let new = new.map(|new| function(scope, new, docs));
    let setters: Vec<TokenStream> = setters.iter().map(|one| setter(scope, one)).collect();
    (new.is_some() || !setters.is_empty()).then(|| quote! { impl #name { #new #(#setters)* } })
}

/// `new`.
fn function(scope: &mut Scope<'_>, new: &Constructor<'_>, docs: &str) -> TokenStream {
    let arguments: Vec<TokenStream> = new
        .arguments()
        .map(|(name, ty)| {
            let (name, ty) = (ident(name), argument(scope, ty));
            quote! { #name: #ty }
        })
        .collect();
    let values: Vec<TokenStream> = new
        .fields
        .iter()
        .map(|(field, value)| initial(scope, &ident(field), value))
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

/// A field and its value.
fn initial(scope: &mut Scope<'_>, field: &Ident, value: &Initial<'_>) -> TokenStream {
    match value {
        Initial::Given(ty) => {
            let name = quote! { #field };
            let value = given::value(scope, ty, &name);
            match value.to_string() == name.to_string() {
                true => name,
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
