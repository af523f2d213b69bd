//! The code by which a method builds its request.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{
    ArgumentType, BodyPlan, Encoding, Flag, Location, Method, ParamFormat, ParameterPlan, RustType, Style,
};

use crate::scope::{Scope, ident};

/// Returns true if an argument is taken by value.
pub(super) fn is_copied(ty: &RustType) -> bool {
    matches!(ArgumentType::borrowed(ty), ArgumentType::Value(_))
}

/// Returns true if an argument must be borrowed once more to be written.
fn is_borrowed_again(ty: &RustType) -> bool {
    !matches!(ArgumentType::borrowed(ty), ArgumentType::Reference(_))
}

/// The expression that makes the call.
pub(super) fn chain(scope: &mut Scope<'_>, method: &Method, core: &TokenStream) -> TokenStream {
    let request = scope.runtime("", "Request");
    let constant = ident(&method.constant);
    let mut steps = Vec::new();
    for argument in &method.arguments {
        let name = ident(&argument.ident);
        let value = if is_borrowed_again(&argument.ty) {
            quote! { &#name }
        } else {
            quote! { #name }
        };
        steps.push(parameter(scope, &argument.parameter, &value));
    }
    let asking = method.asking.as_ref().map(|asking| asking.index);
    for field in method.params.iter().flat_map(|params| &params.fields) {
        let name = ident(&field.ident);
        let value = match asking == Some(field.parameter.index) {
            true => quote! { &true },
            false => quote! { &params.#name },
        };
        steps.push(parameter(scope, &field.parameter, &value));
    }
    if let (None, Some(asking)) = (&method.params, &method.asking) {
        steps.push(parameter(scope, asking, &quote! { &true }));
    }
    if let Some(plan) = &method.body {
        steps.push(body(scope, plan));
    }
    if let Some(accept) = &method.accept {
        steps.push(quote! { .accept(#accept) });
    }
    if method.streams {
        steps.push(quote! { .streamed() });
    }
    let decoder = ident(&method.decoder);
    let flagged = method.flag.as_ref().zip(method.body.as_ref());
    let flagged = flagged.map(|(flag, body)| with_flag(scope, flag, body));
    quote! { #flagged #request::new(&#constant, #core) #(#steps)* .call(#decoder) }
}

/// The statement that sets a flag in a copy of the body.
fn with_flag(scope: &mut Scope<'_>, flag: &Flag, body: &BodyPlan) -> TokenStream {
    let ty = scope.ty(&body.ty);
    let field = ident(&flag.ident);
    let set = set(scope, &flag.ty);
    quote! { let body = &#ty { #field: #set, ..body.clone() }; }
}

/// `true`, in what the field wraps it.
fn set(scope: &mut Scope<'_>, ty: &RustType) -> TokenStream {
    match ty {
        RustType::Option(inner) => {
            let inner = set(scope, inner);
            quote! { Some(#inner) }
        }
        RustType::Field(inner) => {
            let (field, inner) = (scope.runtime("", "Field"), set(scope, inner));
            quote! { #field::Value(#inner) }
        }
        _ => quote! { true },
    }
}

/// The step that adds a parameter; the usual way of its location has a short form.
fn parameter(scope: &mut Scope<'_>, parameter: &ParameterPlan, value: &TokenStream) -> TokenStream {
    let name = &parameter.name;
    let (usual, short, long) = match parameter.location {
        Location::Path => ((Style::Simple, false), "path", "path_as"),
        Location::Query => ((Style::Form, true), "query", "query_as"),
        Location::Header => ((Style::Simple, false), "header", "header_as"),
        Location::Cookie => ((Style::Form, true), "cookie", "cookie_as"),
        Location::Querystring => {
            let format = format(scope, parameter.format);
            return quote! { .querystring(#value, #format) };
        }
    };
    let plain = ParamFormat::Style {
        style: usual.0,
        explode: usual.1,
        reserved: false,
    };
    if parameter.format == plain {
        let short = ident(short);
        return quote! { .#short(#name, #value) };
    }
    let long = ident(long);
    let format = format(scope, parameter.format);
    quote! { .#long(#name, #value, #format) }
}

/// A format of the runtime.
pub(super) fn format(scope: &mut Scope<'_>, format: ParamFormat) -> TokenStream {
    let path = scope.runtime("", "Style");
    match format {
        ParamFormat::Json => quote! { #path::Json.joined() },
        ParamFormat::Style {
            style,
            explode,
            reserved,
        } => {
            let style = match style {
                Style::Simple => quote! { Simple },
                Style::Label => quote! { Label },
                Style::Matrix => quote! { Matrix },
                Style::Form => quote! { Form },
                Style::SpaceDelimited => quote! { SpaceDelimited },
                Style::PipeDelimited => quote! { PipeDelimited },
                Style::DeepObject => quote! { DeepObject },
                Style::TabDelimited => quote! { TabDelimited },
                Style::Cookie => quote! { Cookie },
            };
            let explode = if explode {
                quote! { exploded }
            } else {
                quote! { joined }
            };
            let reserved = reserved.then(|| quote! { .reserved() });
            quote! { #path::#style.#explode() #reserved }
        }
    }
}

/// The step that adds the body, where there is one.
fn body(scope: &mut Scope<'_>, plan: &BodyPlan) -> TokenStream {
    let media_type = &plan.media_type;
    let is_reference = match plan.argument() {
        ArgumentType::Optional(inner) => matches!(*inner, ArgumentType::Reference(_)),
        argument => matches!(argument, ArgumentType::Reference(_)),
    };
    let value = match is_reference {
        true => quote! { body },
        false => quote! { &body },
    };
    let (step, adds) = match &plan.encoding {
        Encoding::Json if media_type == "application/json" => (quote! { json }, quote! { (#value) }),
        Encoding::Json => (quote! { json_as }, quote! { (#media_type, #value) }),
        Encoding::Form(formats) => {
            let formats = formats.iter().map(|(name, of)| {
                let of = self::format(scope, *of);
                quote! { (#name, #of) }
            });
            let formats: Vec<TokenStream> = formats.collect();
            (quote! { form }, quote! { (#value, &[#(#formats),*]) })
        }
        Encoding::Multipart(_) if media_type == "multipart/form-data" => {
            (quote! { multipart }, quote! { (body.multipart()) })
        }
        Encoding::Multipart(_) => (quote! { multipart_as }, quote! { (#media_type, body.multipart()) }),
        Encoding::Text => (quote! { text }, quote! { (#media_type, body) }),
        Encoding::Bytes if plan.required => (quote! { upload }, quote! { (#media_type, &body.into()) }),
        Encoding::Bytes => return quote! { .maybe(body.into(), |request, body| request.upload(#media_type, &body)) },
    };
    if plan.required {
        quote! { .#step #adds }
    } else {
        quote! { .maybe(body.into(), |request, body| request.#step #adds) }
    }
}
