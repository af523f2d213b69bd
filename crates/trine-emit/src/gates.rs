//! The attributes of what is there with some features only.

use proc_macro2::TokenStream;
use quote::quote;
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

/// An item, or several that stand together, and the gate that each of them is behind.
pub(crate) struct Gated {
    condition: Option<TokenStream>,
    tokens: TokenStream,
}

impl From<TokenStream> for Gated {
    fn from(tokens: TokenStream) -> Self {
        Self {
            condition: None,
            tokens,
        }
    }
}

impl Gated {
    /// The items with their attributes.
    ///
    /// # Panics
    /// The tokens are not an item. The emitter makes only items.
    pub(crate) fn parse(self) -> syn::File {
        let mut file: syn::File = match syn::parse2(self.tokens) {
            Ok(file) => file,
            Err(error) => unreachable!("the emitter made something that is no item: {error}"),
        };
        if let Some(condition) = self.condition {
            let attribute: Attribute = parse_quote! { #[cfg(#condition)] };
            for item in &mut file.items {
                let attributes = attributes(item);
                // Behind the documentation.
                let at = attributes.iter().take_while(|one| one.path().is_ident("doc")).count();
                attributes.insert(at, attribute.clone());
            }
        }
        file
    }
}

/// The items with each of them behind a gate.
pub(crate) fn behind(gate: &Gate, items: Vec<TokenStream>) -> impl Iterator<Item = Gated> {
    let condition = condition(gate);
    items.into_iter().map(move |tokens| Gated {
        condition: condition.clone(),
        tokens,
    })
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
