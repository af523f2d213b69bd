//! The expected values of the server, as expressions of the types that a method takes.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use trine_ir::{Credential, KeyLocation, ParamFormat, Parameter, Scalar, Style};
use trine_plan::RustType;

use crate::caller::is_copied;
use crate::scenario::Expected;

/// A positional argument.
pub(crate) fn argument(parameter: &Parameter, ty: &RustType, value: &Value) -> Option<TokenStream> {
    let text = plain(value)?;
    Some(match ty {
        RustType::Scalar(Scalar::String | Scalar::Binary) => quote! { #text },
        RustType::Scalar(scalar) if is_copied(*scalar) => quote! { text(#text)? },
        RustType::List(_) => {
            let items = items(parameter, value)?;
            quote! { &texts(&[#(#items),*])? }
        }
        _ => quote! { &text(#text)? },
    })
}

/// A field of a struct of parameters.
pub(crate) fn field(parameter: &Parameter, ty: &RustType, value: &Value) -> Option<TokenStream> {
    match ty {
        RustType::Option(inner) => match &**inner {
            RustType::List(_) => {
                let items = items(parameter, value)?;
                Some(quote! { Some(texts(&[#(#items),*])?) })
            }
            _ => {
                let text = plain(value)?;
                Some(quote! { Some(text(#text)?) })
            }
        },
        RustType::List(_) => {
            let items = items(parameter, value)?;
            Some(quote! { texts(&[#(#items),*])? })
        }
        _ => {
            let text = plain(value)?;
            Some(quote! { text(#text)? })
        }
    }
}

/// The items of a list, as the style of its parameter joins them.
fn items(parameter: &Parameter, value: &Value) -> Option<Vec<String>> {
    if let Value::Array(items) = value {
        return items.iter().map(plain).collect();
    }
    let separator = match parameter.format {
        ParamFormat::Style { style, .. } => match style {
            Style::SpaceDelimited => ' ',
            Style::PipeDelimited => '|',
            Style::TabDelimited => '\t',
            Style::Simple | Style::Label | Style::Matrix | Style::Form | Style::DeepObject | Style::Cookie => ',',
        },
        ParamFormat::Json => ',',
    };
    Some(plain(value)?.split(separator).map(str::to_owned).collect())
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Array(items) => items
            .iter()
            .map(plain)
            .collect::<Option<Vec<_>>>()
            .map(|items| items.join(",")),
        Value::Null | Value::Object(_) => None,
    }
}

/// The value of the one parameter of a route that is about how values are written into URLs: the server says only what
/// comes out of it.
pub(crate) fn of_route(uri: &str, ty: &RustType) -> Option<TokenStream> {
    let tail = uri
        .strip_prefix("/routes/")
        .filter(|route| route.contains("expansion") || route.contains("continuation") || route.starts_with("path/"))?;
    let tail = tail.rsplit('/').find(|segment| {
        ["array", "record", "model", "primitive"]
            .iter()
            .any(|of| segment.starts_with(of))
    })?;
    let json = match tail {
        _ if tail.starts_with("array") => r#"["a","b"]"#,
        _ if tail.starts_with("record") => r#"{"a":1,"b":2}"#,
        _ if tail.starts_with("model") => r#"{"field":"status","value":"active"}"#,
        _ => r#""a""#,
    };
    Some(match ty {
        RustType::Scalar(Scalar::String) => quote! { "a" },
        RustType::List(_) => quote! { &body::<Vec<_>>(#json)? },
        RustType::Option(_) => quote! { body(#json)? },
        _ => quote! { &body(#json)? },
    })
}

/// The credential of a security scheme in the expected request, or `None` if it has none.
pub(crate) fn credential(credential: &Credential, expected: &Expected) -> Option<String> {
    let name = match credential {
        Credential::ApiKey(KeyLocation::Header | KeyLocation::Query | KeyLocation::Cookie, name) => name,
        Credential::Bearer | Credential::Http(_) | Credential::OAuth2(_) | Credential::OpenIdConnect(_) => {
            "authorization"
        }
        Credential::Basic | Credential::Computed(_) | Credential::MutualTls => return None,
    };
    let value = expected.value(name)?.as_str()?;
    match name {
        "authorization" => value.split_once(' ').map(|(_, token)| token.to_owned()),
        _ => Some(value.to_owned()),
    }
}

/// The number of items in the list at these properties of a page.
pub(crate) fn count(page: &str, names: &[&str]) -> usize {
    let page: Value = serde_json::from_str(page).unwrap_or_default();
    let list = names.iter().try_fold(&page, |value, name| value.get(name));
    list.and_then(Value::as_array).map_or(0, Vec::len)
}
