//! Methods under the names that they had.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Group, Method};

use super::methods::{Signature, returns};
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
    let signature = Signature::new(scope, method);
    let call = returns(scope, method);
    let pages = method.pager.as_ref().map(|pager| {
        let item = scope.ty(&pager.item);
        let pager = scope.runtime("", "Pager");
        quote! { #pager<#item> }
    });
    let forward = |old: &Option<String>, new: Option<&String>, with_params: bool, returns: Option<&TokenStream>| {
        let (old, new, returns) = (old.as_ref()?, new?, returns?);
        let note = format!("renamed to `{new}`");
        let docs = doc::attributes(&[format!("[`{new}`](Self::{new}) under its old name.")]);
        let (old, new) = (ident(old), ident(new));
        let (arguments, names) = signature.all(method, with_params);
        let many = (arguments.len() > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] });
        Some(quote! {
            #docs
            #[deprecated(note = #note)]
            #quiet #many
            pub fn #old(&self #(, #arguments)*) -> #returns {
                self.#new(#(#names),*)
            }
        })
    };
    let pager = method.pager.as_ref();
    let functions = method.old.iter().flat_map(|old| {
        let pages = pages.as_ref();
        let plain = method.with.is_none();
        let pager_with = pager.and_then(|pager| pager.with.as_ref());
        [
            forward(&Some(old.ident.clone()), Some(&method.ident), plain, Some(&call)),
            forward(&old.with, method.with.as_ref(), true, Some(&call)),
            forward(&old.pager, pager.map(|pager| &pager.ident), pager_with.is_none(), pages),
            forward(&old.pager_with, pager_with, true, pages),
        ]
    });
    functions.flatten().collect()
}
