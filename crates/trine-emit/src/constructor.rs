//! `new(…)` of a struct: what is required is an argument, everything else is left out.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use trine_plan::{ArgumentType, Constructor, Initial};

use crate::api::argument;
use crate::doc;
use crate::scope::{Scope, ident};

/// The impl with `new`.
pub(crate) fn implement(scope: &mut Scope<'_>, name: &Ident, new: &Constructor<'_>, docs: &str) -> TokenStream {
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
        impl #name {
            #docs
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
    }
}

/// A field and its value.
fn initial(scope: &mut Scope<'_>, field: &Ident, value: &Initial<'_>) -> TokenStream {
    match value {
        Initial::Given(ArgumentType::Into(_)) => quote! { #field: #field.into() },
        Initial::Given(_) => quote! { #field },
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
