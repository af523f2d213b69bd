//! The structs of optional parameters.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::Method;

use crate::scope::{Scope, ident};
use crate::{constructor, doc};

/// The struct, its `new` if a parameter is required, and its setters.
pub(super) fn declare(scope: &mut Scope<'_>, method: &Method) -> Vec<TokenStream> {
    let Some(params) = &method.params else {
        return Vec::new();
    };
    let name = ident(&params.ident);
    let called = method.with.as_ref().unwrap_or(&method.ident);
    let docs = doc::attributes(&[format!("Parameters of `{called}`.")]);
    let fields = params.fields.iter().map(|field| {
        let parameter = &field.parameter;
        let docs = doc::attributes(&doc::lines_of(&parameter.docs, "parameter", &parameter.name));
        let name = ident(&field.ident);
        let ty = scope.ty(&field.ty);
        quote! { #docs pub #name: #ty }
    });
    let fields: Vec<TokenStream> = fields.collect();
    let derives = if params.constructor {
        quote! { #[derive(Debug, Clone, PartialEq)] #[non_exhaustive] }
    } else {
        quote! { #[derive(Debug, Clone, PartialEq, Default)] }
    };
    let mut items = vec![quote! { #docs #derives pub struct #name { #(#fields),* } }];
    let about = "Creates the parameters that are required; all others are left out.";
    let new = params.new_function();
    items.extend(constructor::implement(
        scope,
        &name,
        new.as_ref(),
        &params.setters,
        about,
    ));
    items
}
