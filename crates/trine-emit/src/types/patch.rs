//! Patches: what turns one value into another.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Item, Struct};

use crate::scope::{Scope, ident};

/// `between`, of the body of a PATCH.
///
/// ```text
/// AgentLogUpdate::between(&stored, &wanted)
/// ```
pub(super) fn between(scope: &mut Scope<'_>, item: &Item, plan: &Struct) -> TokenStream {
    let name = ident(&item.ident);
    let field = scope.runtime("", "Field");
    let fields: Vec<_> = plan.fields().map(|field| ident(&field.ident)).collect();
    quote! {
        impl #name {
            #[doc = " The smallest patch that turns `old` into `new`: what is the same is left out, what only `old` has"]
            #[doc = " is unset. Values are sent whole."]
            #[must_use]
            pub fn between(old: &Self, new: &Self) -> Self {
                Self { #(#fields: #field::change(&old.#fields, &new.#fields)),* }
            }
        }
    }
}
