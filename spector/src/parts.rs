//! Multipart bodies: the server says of them only what they are called.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{PartPlan, Parts, RustType};

use crate::caller::{ident, item, typed};
use crate::client::Found;
use crate::scenario::Expected;

/// The names and media types of files for paths (given by their end) whose server does not accept every file.
const FILES: &[(&str, &str, &str)] = &[
    ("check-filename-and-content-type", "hello.jpg", "image/jpg"),
    (
        "check-filename-and-specific-content-type-with-httppart",
        "hello.jpg",
        "",
    ),
    (
        "check-filename-and-required-content-type-with-httppart",
        "",
        "application/octet-stream",
    ),
];

/// The bodies of a request, one for each choice of optional parts.
pub(crate) fn bodies(
    found: &Found<'_>,
    parts: &Parts,
    expected: &Expected,
) -> Result<Vec<Option<TokenStream>>, String> {
    let path = item(found, &parts.ident);
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for PartPlan { ident: field, ty, .. } in &parts.fields {
        match ty {
            RustType::Option(inner) => {
                let (name, value) = (ident(field), value(found, field, inner, expected)?);
                optional.push(quote! { parts.#name = Some(#value); });
            }
            _ => required.push((ident(field), value(found, field, ty, expected)?)),
        }
    }
    let (names, values): (Vec<_>, Vec<_>) = required.into_iter().unzip();
    let new = match &parts.required {
        Some(required) => {
            let required = item(found, required);
            quote! { #path::new(#required { #(#names: #values),* }) }
        }
        None if parts.constructor => quote! { #path::new(#(#values),*) },
        None => quote! { #path::default() },
    };
    let choices = (0..1_usize << optional.len()).filter(|choice| parts.constructor || *choice > 0);
    let body = |choice: usize| {
        let chosen = optional
            .iter()
            .enumerate()
            .filter(|(index, _)| choice >> index & 1 == 1);
        let chosen: Vec<&TokenStream> = chosen.map(|(_, part)| part).collect();
        let change = (!chosen.is_empty()).then(|| quote! { mut });
        Some(quote! { &{ let #change parts = #new; #(#chosen)* parts } })
    };
    Ok(choices.map(body).collect())
}

fn value(found: &Found<'_>, field: &str, ty: &RustType, expected: &Expected) -> Result<TokenStream, String> {
    match ty {
        RustType::Upload => Ok(file(field, expected)),
        RustType::List(inner) if **inner == RustType::Upload => {
            let file = file(field, expected);
            Ok(quote! { vec![#file, #file] })
        }
        _ => {
            let ty = typed(found, ty);
            match field {
                "id" => Ok(quote! { "123".to_owned() }),
                "temperature" => Ok(quote! { 0.5 }),
                "address" => Ok(quote! { body::<#ty>(r#"{"city":"X"}"#)? }),
                "previous_addresses" => Ok(quote! { body::<#ty>(r#"[{"city":"Y"},{"city":"Z"}]"#)? }),
                _ => Err(format!("the server does not say what the part `{field}` is")),
            }
        }
    }
}

fn file(field: &str, expected: &Expected) -> TokenStream {
    let asset = match field.starts_with("profile") {
        true => "image.jpg",
        false => "image.png",
    };
    let (name, media_type) = FILES
        .iter()
        .find(|(end, ..)| expected.uri.ends_with(end))
        .map_or(("", ""), |(_, name, media_type)| (*name, *media_type));
    let name = (!name.is_empty()).then(|| quote! { .with_file_name(#name) });
    let media_type = (!media_type.is_empty()).then(|| quote! { .with_content_type(#media_type) });
    quote! { ::trine_runtime::Upload::from_path(asset(#asset)) #name #media_type }
}
