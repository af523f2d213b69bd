//! The attributes of what is there with some features only.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Item, parse_quote};
use trine_plan::Gate;

/// The attribute of what is behind a gate; `None` for what is always there.
pub(crate) fn attribute(gate: &Gate) -> Option<TokenStream> {
    let condition = condition(gate)?;
    Some(quote! { #[cfg(#condition)] })
}

/// The condition that a gate is open; `None` for one that always is.
pub(crate) fn condition(gate: &Gate) -> Option<TokenStream> {
    let features: Vec<&str> = gate.features().collect();
    match features.as_slice() {
        [] => None,
        [only] => Some(quote! { feature = #only }),
        several => Some(quote! { any(#(feature = #several),*) }),
    }
}

/// The items with each of them behind a gate.
///
/// # Panics
/// The tokens are not an item. The emitter makes only items.
pub(crate) fn behind(gate: &Gate, items: Vec<TokenStream>) -> Vec<TokenStream> {
    let Some(condition) = condition(gate) else {
        return items;
    };
    let gated = |tokens: TokenStream| {
        let file: syn::File = match syn::parse2(tokens) {
            Ok(file) => file,
            Err(error) => unreachable!("the emitter made something that is no item: {error}"),
        };
        let items = file.items.into_iter().map(|mut item| {
            let attributes = attributes(&mut item);
            // Behind the documentation.
            let at = attributes.iter().take_while(|one| one.path().is_ident("doc")).count();
            attributes.insert(at, parse_quote! { #[cfg(#condition)] });
            item.into_token_stream()
        });
        items.collect()
    };
    items.into_iter().map(gated).collect()
}

/// The attributes of an item.
fn attributes(item: &mut Item) -> &mut Vec<Attribute> {
    match item {
        Item::Const(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Macro(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        Item::Static(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Trait(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        Item::Use(item) => &mut item.attrs,
        _ => unreachable!("the emitter made an item that it does not make"),
    }
}
