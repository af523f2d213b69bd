//! Methods under the names that they had.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Group, Method};

use super::signatures;
use crate::scope::{Scope, ident};
use crate::types::renamed;
use crate::{Cx, doc};

/// The items beside a group's methods under the names that they had.
pub(super) fn items(group: &Group) -> Vec<TokenStream> {
    let old = group.methods.iter().flat_map(|method| &method.old);
    let items = old.flat_map(|old| &old.items);
    items.map(|(old, new)| renamed(old, new)).collect()
}

/// A method under the names that it had, each of which leads to the new one.
pub(super) fn functions(cx: &Cx<'_>, scope: &mut Scope<'_>, method: &Method) -> Vec<TokenStream> {
    if method.old.is_empty() {
        return Vec::new();
    }
    let deprecated = cx.plan.operation(method.operation).docs.deprecated;
    let quiet = deprecated.then(|| quote! { #[allow(deprecated)] });
    let mut functions = Vec::new();
    for (old, role) in method.old.iter().flat_map(|old| old.functions()) {
        let Some(function) = method.function(role) else {
            continue;
        };
        let new = function.ident;
        let note = format!("renamed to `{new}`");
        let docs = doc::attributes(&[format!(
            "Another name of [`{new}`](Self::{new}), kept from earlier versions."
        )]);
        let (old, new) = (ident(old), ident(new));
        let generics = signatures::generics(&function);
        let (arguments, names) = (signatures::arguments(scope, &function), signatures::names(&function));
        let returns = signatures::returns(scope, function.returns);
        let many = (arguments.len() > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] });
        functions.push(quote! {
            #docs
            #[deprecated(note = #note)]
            #quiet #many
            pub fn #old #generics(&self #(, #arguments)*) -> #returns {
                self.#new(#(#names),*)
            }
        });
    }
    functions
}
