//! Arguments of constructors and setters as the values that fields hold.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::ArgumentType;

use crate::scope::Scope;

/// The value of an argument of this type, which is called `name`.
pub(crate) fn value(scope: &mut Scope<'_>, ty: &ArgumentType, name: &TokenStream) -> TokenStream {
    match ty {
        ArgumentType::Into(_) | ArgumentType::Optional(_) => quote! { #name.into() },
        ArgumentType::Items(item) => collected(scope, item, name, &quote! { list }, &quote! { list_of }),
        ArgumentType::Pairs(item) => collected(scope, item, name, &quote! { map }, &quote! { map_of }),
        ArgumentType::Boxed(inner) => {
            let (boxed, inner) = (scope.prelude("boxed", "Box"), value(scope, inner, name));
            quote! { #boxed::new(#inner) }
        }
        ArgumentType::Value(_) | ArgumentType::Text | ArgumentType::Slice(_) | ArgumentType::Reference(_) => {
            name.clone()
        }
    }
}

/// A list or a map: by the function for items that become what is held, or the one that is told how they do.
fn collected(
    scope: &mut Scope<'_>,
    item: &ArgumentType,
    name: &TokenStream,
    plain: &TokenStream,
    nested: &TokenStream,
) -> TokenStream {
    let collect = scope.runtime("", "collect");
    match item {
        ArgumentType::Items(_) => quote! { #collect::#nested(#name, #collect::list) },
        ArgumentType::Pairs(_) => quote! { #collect::#nested(#name, #collect::map) },
        ArgumentType::Into(_)
        | ArgumentType::Value(_)
        | ArgumentType::Boxed(_)
        | ArgumentType::Optional(_)
        | ArgumentType::Text
        | ArgumentType::Slice(_)
        | ArgumentType::Reference(_) => quote! { #collect::#plain(#name) },
    }
}
