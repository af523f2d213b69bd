//! The function that calls a scenario, as what the server expects says it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use trine_ir::{BodyForm, Location, Operation, Scalar};
use trine_plan::{BodyPlan, Params, Read, RustType};

use crate::client::{Client, Found, find};
use crate::scenario::{Content, Expected, Scenario};
use crate::{parts, values};

/// The function, or why there is none.
pub(crate) fn caller(clients: &[Client], scenario: &Scenario) -> Result<TokenStream, String> {
    let mut steps = Vec::new();
    for expected in &scenario.calls {
        let found = find(clients, &scenario.spec, expected)
            .ok_or_else(|| format!("no operation for {} {}", expected.method, expected.uri))?;
        if found.method.pager.is_some() && scenario.spec == "payload-pageable" {
            steps = vec![pages(&found, scenario, expected)?];
            break;
        }
        steps.push(step(&found, expected)?);
    }
    Ok(quote! {
        use crate::support::*;

        pub async fn call() -> Outcome {
            #(#steps)*
            Ok(())
        }
    })
}

/// One request, and the comparison of what comes back.
fn step(found: &Found<'_>, expected: &Expected) -> Result<TokenStream, String> {
    let client = client(found, expected);
    let plan = found.method.body.as_ref();
    let bodies = match plan.and_then(BodyPlan::parts) {
        Some(parts) => parts::bodies(found, parts, expected)?,
        None => vec![plan.map(|body| body_of(found, body, expected)).transpose()?],
    };
    let mut calls = Vec::new();
    for body in bodies {
        let call = method(found, expected, &found.method.ident, found.method.with.as_ref(), body)?;
        let query = expected
            .leftover()
            .map(|(name, value)| quote! { .query(#name, #value) });
        let accept = expected.accept().map(|value| quote! { .header("Accept", #value) });
        let read = match expected.status {
            400.. => {
                let status = expected.status;
                quote! { fails(client.#call #query #accept.await, #status)?; }
            }
            _ => {
                let compare = comparison(found, expected.response.as_ref());
                quote! { let read = client.#call #query #accept.await?; #compare }
            }
        };
        calls.push(read);
    }
    Ok(quote! { let client = #client; #(#calls)* })
}

/// All pages of a list, whose items are counted.
fn pages(found: &Found<'_>, scenario: &Scenario, expected: &Expected) -> Result<TokenStream, String> {
    let client = client(found, expected);
    let Some(pager) = &found.method.pager else {
        return Err("no pager".to_owned());
    };
    let plan = found.method.body.as_ref();
    let body = plan.map(|body| body_of(found, body, expected)).transpose()?;
    let call = method(found, expected, &pager.ident, pager.with.as_ref(), body)?;
    let names: Vec<&str> = pager.items.iter().map(|step| step.wire.as_str()).collect();
    let pages = scenario
        .calls
        .iter()
        .filter_map(|page| page.response.as_ref()?.text.as_deref());
    let items: usize = pages.map(|page| values::count(page, &names)).sum();
    // What the server computes is not told: there are some then.
    let check = match items {
        0 => quote! { if items.is_empty() { return Err("no items".into()); } },
        items => quote! { if items.len() != #items { return Err(format!("{} items", items.len()).into()); } },
    };
    Ok(quote! {
        let client = #client;
        let items = client.#call.collect_all().await?;
        #check
    })
}

/// The client, with what the request authenticates by.
fn client(found: &Found<'_>, expected: &Expected) -> TokenStream {
    let krate = ident(&found.client.name.replace('-', "_"));
    let prefix = &found.client.prefix;
    let credentials = found.client.plan.client.credentials.iter().filter_map(|credential| {
        let mut schemes = found.client.api.schemes.iter();
        let scheme = schemes.find(|scheme| scheme.name == credential.scheme)?;
        let value = values::credential(&scheme.credential, expected)?;
        let method = ident(&credential.method);
        Some(quote! { .#method(#value) })
    });
    quote! { ::#krate::Client::builder().base_url(at(#prefix)) #(#credentials)* .build()? }
}

/// The call of a method, or of the one that takes optional parameters if the server expects some.
fn method(
    found: &Found<'_>,
    expected: &Expected,
    plain: &str,
    with: Option<&String>,
    body: Option<TokenStream>,
) -> Result<TokenStream, String> {
    let operation = found.client.api.operation(found.method.operation);
    let mut arguments = Vec::new();
    for argument in &found.method.arguments {
        let parameter = &operation.parameters[argument.parameter.index];
        let in_path = found
            .path
            .get(&parameter.name)
            .filter(|_| parameter.location == Location::Path);
        let in_path = in_path.map(|text| serde_json::Value::from(text.as_str()));
        let value = in_path.as_ref().or_else(|| expected.value(&parameter.name));
        let value =
            values::of_route(&expected.uri, &argument.ty).or_else(|| values::argument(parameter, &argument.ty, value?));
        arguments.push(value.ok_or_else(|| format!("the server does not say what `{}` is", parameter.name))?);
    }
    let optional = match &found.method.params {
        Some(params) => params_of(found, operation, params, expected),
        None => None,
    };
    let name = match (&optional, with) {
        (Some(_), Some(with)) => with,
        _ => plain,
    };
    if optional.is_none() && found.method.params.is_some() && with.is_none() {
        return Err("the server does not say what the parameters are".to_owned());
    }
    arguments.extend(optional.map(|params| quote! { &#params }));
    arguments.extend(body);
    let group = found.group.path.iter().map(|accessor| ident(accessor));
    let name = ident(name);
    Ok(quote! { #(#group().)* #name(#(#arguments),*) })
}

/// The struct of the parameters that the server expects; `None` if it expects none of them.
fn params_of(found: &Found<'_>, operation: &Operation, params: &Params, expected: &Expected) -> Option<TokenStream> {
    let fields = params.fields.iter().filter_map(|field| {
        let parameter = &operation.parameters[field.parameter.index];
        let value = values::of_route(&expected.uri, &field.ty);
        let value = value.or_else(|| values::field(parameter, &field.ty, expected.value(&parameter.name)?))?;
        let name = ident(&field.ident);
        Some(quote! { params.#name = #value; })
    });
    let fields: Vec<TokenStream> = fields.collect();
    let path = item(found, &params.ident);
    (!fields.is_empty()).then(|| quote! { { let mut params = #path::default(); #(#fields)* params } })
}

/// An item beside the operations of a group.
pub(crate) fn item(found: &Found<'_>, name: &str) -> TokenStream {
    let krate = ident(&found.client.name.replace('-', "_"));
    let (module, name) = (ident(&found.group.module), ident(name));
    quote! { ::#krate::api::#module::#name }
}

fn body_of(found: &Found<'_>, plan: &BodyPlan, expected: &Expected) -> Result<TokenStream, String> {
    let operation = found.client.api.operation(found.method.operation);
    let Some(content) = &expected.body else {
        return match (plan.required, &operation.bodies[plan.form].form) {
            (false, _) => Ok(quote! { None }),
            (true, BodyForm::Json(_)) => Ok(quote! { &body("{}")? }),
            (true, _) => Err("the server does not say what the body is".to_owned()),
        };
    };
    let bytes = raw(content);
    let value = match &operation.bodies[plan.form].form {
        BodyForm::Bytes => {
            let media_type = content.media_type.as_deref().unwrap_or("application/octet-stream");
            let file = quote! { ::trine_runtime::Upload::from_bytes(#bytes).with_content_type(#media_type) };
            return Ok(file);
        }
        // Some texts are told as the JSON of a string.
        BodyForm::Text if content.is_json() => quote! { &body::<String>(std::str::from_utf8(&#bytes)?)? },
        BodyForm::Text => quote! { &String::from_utf8(#bytes)? },
        BodyForm::Json(_) | BodyForm::Form(..) | BodyForm::Multipart(_) => {
            let text = content.text.as_ref().ok_or("the body is no text")?;
            match &plan.ty {
                RustType::Scalar(Scalar::String | Scalar::Binary) => quote! { &body::<String>(#text)? },
                RustType::Scalar(scalar) if is_copied(*scalar) => quote! { body(#text)? },
                ty => {
                    let ty = typed(found, ty);
                    quote! { &body::<#ty>(#text)? }
                }
            }
        }
    };
    Ok(value)
}

/// A type by its path, since an argument that anything can become leaves it open.
pub(crate) fn typed(found: &Found<'_>, ty: &RustType) -> TokenStream {
    let krate = ident(&found.client.name.replace('-', "_"));
    match ty {
        RustType::Named(id) => match found.client.plan.items.get(id) {
            Some(item) => {
                let name = ident(&item.ident);
                quote! { ::#krate::types::#name }
            }
            None => quote! { _ },
        },
        RustType::List(item) => {
            let item = typed(found, item);
            quote! { Vec<#item> }
        }
        _ => quote! { _ },
    }
}

/// The comparison of what was read with what the server sent.
fn comparison(found: &Found<'_>, sent: Option<&Content>) -> TokenStream {
    if let RustType::Events(_) = found.method.output.ty {
        return quote! { drain(read).await?; };
    }
    let Some(sent) = sent else {
        return quote! { let _ = read; };
    };
    let reads = |wanted: &Read| found.method.output.arms.iter().any(|arm| arm.read == *wanted);
    let bytes = raw(sent);
    match (&found.method.output.ty, &sent.text) {
        (RustType::Unit, _) => quote! { let () = read; },
        (RustType::Bytes, _) => quote! { is_bytes(&read, &#bytes)?; },
        (RustType::Scalar(Scalar::String), _) if reads(&Read::Text) => quote! { is_bytes(read.as_bytes(), &#bytes)?; },
        (RustType::Local(_), _) | (_, None) => quote! { let _ = read; },
        (_, Some(text)) => quote! { is_json(&read, #text)?; },
    }
}

/// The bytes of a body, as an expression.
fn raw(content: &Content) -> TokenStream {
    match (&content.base64, &content.text) {
        (Some(base64), _) => quote! { bytes(#base64) },
        (None, Some(text)) => quote! { #text.as_bytes().to_vec() },
        (None, None) => quote! { Vec::new() },
    }
}

pub(crate) fn is_copied(scalar: Scalar) -> bool {
    use Scalar::{Bool, F32, F64, I8, I16, I32, I64, U8, U16, U32, U64};
    matches!(scalar, Bool | I8 | I16 | I32 | I64 | U8 | U16 | U32 | U64 | F32 | F64)
}

pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
