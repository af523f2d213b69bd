//! The messages of errors: `ErrorMessage`, `Display` and `std::error::Error` of what a failure gives.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use trine_plan::{Item, Message, ResponseEnum, RustType, Shape, Union};

use crate::scope::{Scope, ident};

/// The impls of an enum of errors, whose `Display` shows the message, else the status.
pub(crate) fn of_errors(scope: &mut Scope<'_>, errors: &ResponseEnum) -> Vec<TokenStream> {
    let name = ident(&errors.ident);
    if errors.variants.is_empty() {
        let body = quote! { match *self {} };
        return vec![
            message(scope, &name, &body),
            display(scope, &name, &quote! { _ }, &body),
            error(&name),
        ];
    }
    let function = path_of_message(scope);
    let found = arms(errors, |variant| match (variant.told, &variant.ty) {
        (true, _) => (quote! { (body) }, quote! { #function(body) }),
        (false, RustType::Unit) => (quote! {}, quote! { None }),
        (false, _) => (quote! { (_) }, quote! { None }),
    });
    let status = arms(errors, |variant| {
        let text = variant.status_text();
        let held = match &variant.ty {
            RustType::Unit => quote! {},
            _ => quote! { (_) },
        };
        (held, quote! { #text })
    });
    vec![
        message(scope, &name, &quote! { match self { #(#found)* } }),
        display(
            scope,
            &name,
            &quote! { f },
            &quote! {
                let status = match self { #(#status)* };
                f.write_str(#function(self).unwrap_or(status))
            },
        ),
        error(&name),
    ]
}

/// An arm for each variant; variants of one type that give the same share one.
fn arms(
    errors: &ResponseEnum,
    of: impl Fn(&trine_plan::ResponseVariant) -> (TokenStream, TokenStream),
) -> Vec<TokenStream> {
    let mut arms: Vec<(&RustType, TokenStream, TokenStream)> = Vec::new();
    for variant in &errors.variants {
        let name = ident(&variant.ident);
        let (held, given) = of(variant);
        let pattern = quote! { Self::#name #held };
        let binds = variant.told;
        let same = arms
            .iter_mut()
            .find(|(ty, _, other)| other.to_string() == given.to_string() && (!binds || **ty == variant.ty));
        match same {
            Some((_, before, _)) => *before = quote! { #before | #pattern },
            None => arms.push((&variant.ty, pattern, given)),
        }
    }
    arms.into_iter()
        .map(|(_, pattern, given)| quote! { #pattern => #given, })
        .collect()
}

/// The impls of an item that is an error; none for other items.
pub(crate) fn of_item(scope: &mut Scope<'_>, item: &Item) -> Vec<TokenStream> {
    let Some(found) = &item.message else {
        return Vec::new();
    };
    let name = ident(&item.ident);
    let function = path_of_message(scope);
    let body = match (found, &item.shape) {
        (Message::Nowhere, _) => quote! { None },
        (Message::Text, _) => quote! { #function(self.as_str()) },
        (Message::Content, _) => quote! { #function(&self.0) },
        (Message::Fields(fields), _) => {
            let mut fields = fields.iter().map(|field| ident(field));
            let first = fields.next().map(|first| quote! { #function(&self.#first) });
            quote! { #first #(.or_else(|| #function(&self.#fields)))* }
        }
        (Message::Branches(told), Shape::Union(plan)) => of_union(&function, plan, told),
        (Message::Branches(_), _) => quote! { None },
    };
    let mut items = vec![message(scope, &name, &body)];
    // An enumeration is shown as its value anyway.
    if !matches!(item.shape, Shape::Enum(_)) {
        let fallback = words(&item.ident);
        let body = match found {
            Message::Nowhere => quote! { f.write_str(#fallback) },
            Message::Fields(_) | Message::Branches(_) | Message::Text | Message::Content => {
                quote! { f.write_str(#function(self).unwrap_or(#fallback)) }
            }
        };
        items.push(display(scope, &name, &quote! { f }, &body));
    }
    items.push(error(&name));
    items
}

fn of_union(function: &TokenStream, plan: &Union, told: &[bool]) -> TokenStream {
    let arms = plan.variants.iter().zip(told).map(|(variant, told)| {
        let name = ident(&variant.ident);
        match told {
            true => quote! { Self::#name(value) => #function(value), },
            false => quote! { Self::#name(_) => None, },
        }
    });
    let unknown = ident(&plan.unknown);
    quote! { match self { #(#arms)* Self::#unknown(value) => #function(value) } }
}

fn path_of_message(scope: &mut Scope<'_>) -> TokenStream {
    let of = scope.runtime("", "ErrorMessage");
    quote! { #of::message }
}

fn message(scope: &mut Scope<'_>, name: &Ident, body: &TokenStream) -> TokenStream {
    let of = scope.runtime("", "ErrorMessage");
    let option = scope.prelude("option", "Option");
    quote! {
        impl #of for #name {
            fn message(&self) -> #option<&str> {
                #body
            }
        }
    }
}

fn display(scope: &mut Scope<'_>, name: &Ident, formatter: &TokenStream, body: &TokenStream) -> TokenStream {
    let fmt = scope.std("", "fmt");
    quote! {
        impl #fmt::Display for #name {
            fn fmt(&self, #formatter: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                #body
            }
        }
    }
}

fn error(name: &Ident) -> TokenStream {
    quote! { impl std::error::Error for #name {} }
}

/// The name of a type in words: `validation problem`.
fn words(name: &str) -> String {
    let mut words = String::new();
    for (at, letter) in name.trim_end_matches('_').chars().enumerate() {
        if letter.is_uppercase() && at > 0 {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}
