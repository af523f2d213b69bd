//! The statements of an example that use a response.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Method, Presence, RustType, Scalar, Shape, Struct};

use crate::Cx;
use crate::scope::ident;

/// The loop over the items of all pages.
pub(super) fn pages(call: &TokenStream) -> TokenStream {
    quote! {
        let mut items = #call;
        while let Some(item) = items.next().await {
            let item = item?;
            println!("{item:?}");
        }
    }
}

/// The call with its response written to a file.
pub(super) fn download(call: &TokenStream) -> TokenStream {
    quote! {
        let response = #call.send_streaming().await?;
        response.save("file.bin").await?;
    }
}

/// The call with its errors told apart.
pub(super) fn errors(call: &TokenStream) -> TokenStream {
    quote! {
        match #call.await {
            Ok(found) => println!("{found:?}"),
            Err(error) if error.status().is_some_and(|status| status == 404) => println!("not found"),
            Err(error) => return Err(error.into()),
        }
    }
}

/// The call and a line that uses its output.
pub(super) fn of(cx: &Cx<'_>, method: &Method, output: &RustType, call: &TokenStream) -> TokenStream {
    match output {
        RustType::Unit => quote! { #call.await?; },
        RustType::Events(_) => quote! {
            let mut events = #call.await?;
            while let Some(event) = events.next().await {
                let event = event?;
                println!("{event:?}");
            }
        },
        RustType::Bytes => quote! {
            let bytes = #call.await?;
            std::fs::write("file.bin", bytes)?;
        },
        RustType::List(_) => quote! {
            let items = #call.await?;
            println!("{} items", items.len());
        },
        RustType::Option(inner) => {
            let name = variable(cx, method, inner);
            let (format, value) = printed(cx, &name, inner);
            let some = ident(&name);
            quote! {
                if let Some(#some) = #call.await? {
                    println!(#format #value);
                }
            }
        }
        other => {
            let name = variable(cx, method, other);
            let (format, value) = printed(cx, &name, other);
            let some = ident(&name);
            quote! {
                let #some = #call.await?;
                println!(#format #value);
            }
        }
    }
}

/// The words that tell a form of a thing from others of it: a group as `GroupFull` is a `group`.
const FORMS: [&str; 6] = ["_full", "_simple", "_mini", "_base", "_schema", "_dto"];

/// The name of the variable that holds an output: that of its type, if it has one of few words.
fn variable(cx: &Cx<'_>, method: &Method, ty: &RustType) -> String {
    const USUAL: &str = "response";
    let Some(id) = ty
        .named()
        .filter(|_| matches!(ty, RustType::Named(_) | RustType::Boxed(_)))
    else {
        return USUAL.to_owned();
    };
    let mut name = String::new();
    for c in cx.plan.items[&id].ident.chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    let plain = FORMS.iter().find_map(|form| name.strip_suffix(form));
    if let Some(plain) = plain.map(str::to_owned) {
        name = plain;
    }
    let is_long = name.len() > 24 || name.matches('_').count() > 1;
    let ends = ["response", "result", "output", "object"]
        .iter()
        .any(|end| name.ends_with(end));
    let is_taken = name == "client" || method.arguments.iter().any(|argument| argument.ident == name);
    match is_long || ends || is_taken || syn::parse_str::<syn::Ident>(&name).is_err() {
        true => USUAL.to_owned(),
        false => name,
    }
}

/// Returns the expression that is printed of a value: its `id` or its name if it has one, else the whole value.
fn printed(cx: &Cx<'_>, name: &str, ty: &RustType) -> (String, Option<TokenStream>) {
    let field = match ty {
        RustType::Named(id) => match &cx.plan.items[id].shape {
            Shape::Struct(plan) => telling(plan),
            Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => None,
        },
        _ => None,
    };
    match field {
        Some(field) => {
            let (value, field) = (ident(name), ident(field));
            ("{}".to_owned(), Some(quote! { , #value.#field }))
        }
        None => (format!("{{{name}:?}}"), None),
    }
}

/// The field that tells one object from others.
fn telling(plan: &Struct) -> Option<&str> {
    let is_shown = |ty: &RustType| match ty {
        RustType::Scalar(scalar) => matches!(scalar, Scalar::String | Scalar::I32 | Scalar::I64 | Scalar::Uuid),
        _ => false,
    };
    ["id", "name", "key", "url"].into_iter().find(|wanted| {
        let mut fields = plan.fields();
        fields.any(|field| {
            let is_there = field.presence == Presence::Required && !field.docs.deprecated;
            field.ident == **wanted && is_there && is_shown(&field.ty)
        })
    })
}
