//! `new(…)` of a struct: what is required is an argument, everything else is left out.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use trine_plan::{RustType, Scalar};

use crate::doc;
use crate::scope::{Scope, ident};

/// A constructor, field after field.
#[derive(Default)]
pub(crate) struct Constructor {
    arguments: Vec<TokenStream>,
    values: Vec<TokenStream>,
}

impl Constructor {
    /// A field that must be given; texts and boxes are taken as whatever becomes one.
    pub(crate) fn required(&mut self, scope: &mut Scope<'_>, field: &str, ty: &RustType) {
        let name = ident(field);
        let written = scope.ty(ty);
        if is_taken_whole(ty) {
            self.arguments.push(quote! { #name: #written });
            self.values.push(quote! { #name });
        } else {
            let into = scope.prelude("convert", "Into");
            self.arguments.push(quote! { #name: impl #into<#written> });
            self.values.push(quote! { #name: #name.into() });
        }
    }

    /// A field that is left out, and its value then.
    pub(crate) fn left_out(&mut self, field: &str, value: &TokenStream) {
        let name = ident(field);
        self.values.push(quote! { #name: #value });
    }

    /// A field for what the document does not name, which is left empty.
    pub(crate) fn empty_map(&mut self, scope: &mut Scope<'_>, field: &str) {
        let map = scope.std("collections", "BTreeMap");
        self.left_out(field, &quote! { #map::new() });
    }

    /// Whether `new` has no argument.
    pub(crate) fn takes_nothing(&self) -> bool {
        self.arguments.is_empty()
    }

    /// The impl with `new`.
    pub(crate) fn implement(&self, name: &Ident, docs: &str) -> TokenStream {
        let (arguments, values) = (&self.arguments, &self.values);
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
}

/// Whether a value is taken as it is.
fn is_taken_whole(ty: &RustType) -> bool {
    !matches!(
        ty,
        RustType::Boxed(_) | RustType::Scalar(Scalar::String | Scalar::Password | Scalar::Binary)
    )
}
