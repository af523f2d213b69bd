//! The structs of multipart bodies.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Method, PartContent, PartPlan, Parts, RustType, Style};

use crate::scope::{Scope, ident};
use crate::{constructor, doc};

/// The struct, its `new` if a part is required, its setters, and the body that it becomes.
pub(super) fn declare(scope: &mut Scope<'_>, method: &Method) -> Vec<TokenStream> {
    let Some(plan) = method.body.as_ref().and_then(|body| body.parts()) else {
        return Vec::new();
    };
    let name = ident(&plan.ident);
    let docs = doc::attributes(&[format!("The parts of the body of `{}`.", method.ident)]);
    let fields = plan.fields.iter().map(|part| {
        let lines = doc::lines_of(&part.docs, "part", &part.wire);
        let docs = doc::attributes(&doc::join(vec![lines, media_types(part)]));
        let field = ident(&part.ident);
        let ty = scope.ty(&part.ty);
        quote! { #docs pub #field: #ty }
    });
    let fields: Vec<TokenStream> = fields.collect();
    let others = plan.others.as_ref().map(|part| {
        let field = ident(&part.ident);
        let map = scope.ty(&RustType::Map(Box::new(part.ty.clone())));
        quote! { #[doc = " The parts that have no field of their own."] pub #field: #map, }
    });
    let derives = if plan.constructor {
        quote! { #[derive(Debug, Clone)] #[non_exhaustive] }
    } else {
        quote! { #[derive(Debug, Clone, Default)] }
    };
    let mut items = vec![quote! { #docs #derives pub struct #name { #(#fields,)* #others } }];
    let about = "Creates the body with the required parts; all others are left out.";
    let new = plan.new_function();
    items.extend(constructor::implement(scope, &name, new.as_ref(), &plan.setters, about));
    items.push(writing(scope, plan));
    items
}

/// The media types of which a file may be, where the caller has to say which it is.
fn media_types(part: &PartPlan) -> Vec<String> {
    let is_file = matches!(part.content, PartContent::File | PartContent::Files);
    let stated = part.content_type.as_deref().filter(|_| is_file).unwrap_or_default();
    let types: Vec<&str> = stated.split(',').map(str::trim).collect();
    match types.as_slice() {
        ["*/*"] => Vec::new(),
        [only] if !only.contains('*') => Vec::new(),
        several => doc::one_of_media_types(several),
    }
}

/// The body, a part after the other.
fn writing(scope: &mut Scope<'_>, plan: &Parts) -> TokenStream {
    let name = ident(&plan.ident);
    let multipart = scope.runtime("", "Multipart");
    let steps = plan.fields.iter().map(|part| {
        let field = ident(&part.ident);
        let part_name = &part.wire;
        let part_name = quote! { #part_name };
        match &part.ty {
            RustType::Option(_) => {
                let add = step(part, &part_name, &quote! { value });
                quote! { if let Some(value) = &self.#field { body = body #add; } }
            }
            _ => {
                let add = step(part, &part_name, &quote! { &self.#field });
                quote! { body = body #add; }
            }
        }
    });
    let others = plan.others.as_ref().map(|part| {
        let field = ident(&part.ident);
        let add = step(part, &quote! { name }, &quote! { value });
        quote! { for (name, value) in &self.#field { body = body #add; } }
    });
    let changes = plan.fields.first().or(plan.others.as_ref()).map(|_| quote! { mut });
    quote! {
        impl #name {
            fn multipart(&self) -> #multipart {
                let #changes body = #multipart::new();
                #(#steps)*
                #others
                body
            }
        }
    }
}

/// The step that adds one part.
fn step(part: &PartPlan, name: &TokenStream, value: &TokenStream) -> TokenStream {
    let stated = part
        .content_type
        .as_deref()
        .and_then(|types| types.split(',').next())
        .map(str::trim);
    let stated = stated.filter(|media_type| !media_type.is_empty() && !media_type.contains('*'));
    match (part.content, stated) {
        (PartContent::File, None) => quote! { .file(#name, #value) },
        (PartContent::File, Some(media_type)) => quote! { .file_as(#name, #value, #media_type) },
        (PartContent::Files, None) => quote! { .files(#name, #value) },
        (PartContent::Files, Some(media_type)) => quote! { .files_as(#name, #value, #media_type) },
        (PartContent::Text | PartContent::Texts, None) => quote! { .text(#name, #value) },
        (PartContent::Text | PartContent::Texts, Some(media_type)) => {
            quote! { .text_as(#name, #value, Some(#media_type)) }
        }
        (PartContent::Joined(style), stated) => {
            let separator = separator(style);
            let stated = match stated {
                Some(media_type) => quote! { Some(#media_type) },
                None => quote! { None },
            };
            quote! { .joined(#name, #value, #separator, #stated) }
        }
        (PartContent::Json, None) => quote! { .json(#name, #value) },
        (PartContent::Json, Some(media_type)) => quote! { .json_as(#name, #value, #media_type) },
    }
}

/// Returns the separator between the items of a style.
fn separator(style: Style) -> &'static str {
    match style {
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        Style::TabDelimited => "\t",
        Style::Simple | Style::Label | Style::Matrix | Style::Form | Style::DeepObject | Style::Cookie => ",",
    }
}
