//! Numbers and JSON values as Rust writes them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

/// A whole number.
pub(super) fn integer(number: i64) -> TokenStream {
    let literal = Literal::i64_unsuffixed(number);
    quote! { #literal }
}

/// A number with a fraction.
pub(super) fn float(number: f64) -> TokenStream {
    let literal = Literal::f64_unsuffixed(number);
    quote! { #literal }
}

/// The most characters of JSON that are shown.
const JSON: usize = 120;

/// Any JSON value, as the macro of `serde_json` writes it.
pub(super) fn value(sample: Option<&Value>) -> TokenStream {
    let short = sample.filter(|value| value.to_string().len() <= JSON);
    let value = short.map_or_else(|| quote! { {} }, json_tokens);
    quote! { serde_json::json!(#value) }
}

fn json_tokens(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote! { null },
        Value::Bool(value) => quote! { #value },
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => integer(number),
            (None, number) => float(number.unwrap_or_default()),
        },
        Value::String(text) => quote! { #text },
        Value::Array(items) => {
            let items = items.iter().map(json_tokens);
            quote! { [#(#items),*] }
        }
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let value = json_tokens(value);
                quote! { #key: #value }
            });
            quote! { { #(#members),* } }
        }
    }
}
