//! The enums of responses, and the functions that read them.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{EventFormat, Method, Read, ResponseArm, ResponseEnum, RustType, SharedErrors, Status};

use super::methods::outcome;
use crate::scope::{Scope, ident};
use crate::{doc, messages};

/// The enum of successes, where there are several, and the errors.
pub(super) fn declare(scope: &mut Scope<'_>, shared: &[SharedErrors], method: &Method) -> Vec<TokenStream> {
    let successes = method.output.variants.as_ref().map(|responses| {
        let about = format!("The responses of `{}`.", method.ident);
        enumeration(scope, responses, &about)
    });
    let about = match method.errors.variants.variants.as_slice() {
        [] => format!("The errors of `{}`. The document describes none.", method.ident),
        _ => format!("The errors of `{}`.", method.ident),
    };
    let failures = match method.errors.shared {
        Some(index) => vec![another_name(scope, method, &shared[index], &about)],
        None => errors(scope, &method.errors.variants, &about),
    };
    successes.into_iter().chain(failures).collect()
}

/// The name that an operation has for errors that it shares with others.
fn another_name(scope: &mut Scope<'_>, method: &Method, shared: &SharedErrors, about: &str) -> TokenStream {
    let docs = doc::attributes(&[about.to_owned()]);
    let name = ident(&method.errors.variants.ident);
    let target = scope.shared_errors(shared);
    quote! { #docs pub type #name = #target; }
}

/// An enum of errors that several operations share.
pub(super) fn declare_shared(scope: &mut Scope<'_>, shared: &SharedErrors) -> Vec<TokenStream> {
    let about = match &shared.module {
        Some(_) => "The errors of operations of this group.",
        None => "The errors of the operations of this API.",
    };
    errors(scope, &shared.variants, about)
}

/// An enum of errors, with its message.
fn errors(scope: &mut Scope<'_>, failures: &ResponseEnum, about: &str) -> Vec<TokenStream> {
    let mut items = vec![enumeration(scope, failures, about)];
    items.extend(messages::of_errors(scope, failures));
    items
}

fn enumeration(scope: &mut Scope<'_>, responses: &ResponseEnum, about: &str) -> TokenStream {
    let name = ident(&responses.ident);
    let docs = doc::attributes(&[about.to_owned()]);
    let variants = responses.variants.iter().map(|one| {
        let docs = doc::attributes(&doc::lines_or(&one.docs, &response(one.status)));
        let variant = ident(&one.ident);
        match &one.ty {
            RustType::Unit => quote! { #docs #variant },
            ty => {
                let ty = scope.ty(ty);
                quote! { #docs #variant(#ty) }
            }
        }
    });
    let variants: Vec<TokenStream> = variants.collect();
    quote! { #docs #[derive(Debug, Clone, PartialEq)] #[non_exhaustive] pub enum #name { #(#variants),* } }
}

/// The text about a response of which the document says nothing.
fn response(status: Status) -> String {
    match status {
        Status::Code(code) => format!("The response with status {code}."),
        Status::Range(class) => format!("A response with status {class}XX."),
        Status::Default => "A response with any other status.".to_owned(),
    }
}

/// Returns the function that reads a response.
pub(super) fn decoder(scope: &mut Scope<'_>, method: &Method) -> TokenStream {
    let name = ident(&method.decoder);
    let raw = scope.runtime("", "RawResponse");
    let decoded = scope.runtime("", "Decoded");
    let (output, error) = outcome(scope, method);
    let successes = method.output.arms.iter().map(|arm| (arm, true));
    let failures = method.errors.arms.iter().map(|arm| (arm, false));
    let mut arms: Vec<(&ResponseArm, bool)> = successes.chain(failures).collect();
    arms.sort_by_key(|(arm, _)| arm.status);
    let ends = arms
        .iter()
        .any(|(arm, success)| arm.status == Status::Default && !success && arm.media_type.is_none());
    let mut written: Vec<(TokenStream, Option<TokenStream>, TokenStream)> = Vec::new();
    let codes: Vec<u16> = arms.iter().filter_map(|(arm, _)| code(arm.status)).collect();
    for (arm, success) in &arms {
        let pattern = pattern(arm.status, *success, &codes);
        let guard = arm
            .media_type
            .as_ref()
            .map(|media_type| quote! { if response.is_media_type(#media_type) });
        let read = if *success {
            success_of(scope, method, arm)
        } else {
            failure_of(method, arm)
        };
        match written.last_mut() {
            // Two statuses that are read alike share an arm.
            Some((before, None, same)) if guard.is_none() && same.to_string() == read.to_string() => {
                *before = quote! { #before | #pattern };
            }
            _ => written.push((pattern, guard, read)),
        }
    }
    let written = written
        .iter()
        .map(|(pattern, guard, read)| quote! { #pattern #guard => #read, });
    let rest = (!ends).then(|| quote! { _ => response.unexpected(), });
    quote! {
        #[inline]
        fn #name(response: &#raw) -> #decoded<#output, #error> {
            match response.status().as_u16() {
                #(#written)*
                #rest
            }
        }
    }
}

fn code(status: Status) -> Option<u16> {
    match status {
        Status::Code(code) => Some(code),
        Status::Range(_) | Status::Default => None,
    }
}

/// Returns the status codes of a response, as a pattern. For a success, `default` is `2XX`. A range begins and ends with
/// a code that has no arm of its own, so that the two do not overlap.
fn pattern(status: Status, success: bool, codes: &[u16]) -> TokenStream {
    let range = |class: u16| {
        let mut own = (class * 100..class * 100 + 100).filter(|code| !codes.contains(code));
        let first = own.next().unwrap_or(class * 100);
        let last = own.next_back().unwrap_or(class * 100 + 99);
        let first = proc_macro2::Literal::u16_unsuffixed(first);
        let last = proc_macro2::Literal::u16_unsuffixed(last);
        quote! { #first..=#last }
    };
    match (status, success) {
        (Status::Code(code), _) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        (Status::Range(class), _) => range(u16::from(class)),
        (Status::Default, true) => range(2),
        (Status::Default, false) => quote! { _ },
    }
}

fn success_of(scope: &mut Scope<'_>, method: &Method, arm: &ResponseArm) -> TokenStream {
    let read = reading(scope, &arm.read);
    let variant = arm
        .variant
        .as_ref()
        .zip(method.output.variants.as_ref())
        .map(|(variant, responses)| {
            let (name, variant) = (ident(&responses.ident), ident(variant));
            quote! { #name::#variant }
        });
    match (&arm.read, variant) {
        (Read::Nothing, Some(variant)) => quote! { #read.map(|()| #variant) },
        (_, Some(variant)) => quote! { #read.map(#variant) },
        (Read::Absent, None) => quote! { #read.map(|()| None) },
        (Read::Some(_), None) => quote! { #read.map(Some) },
        (Read::Nothing | Read::Json(_) | Read::Present(_) | Read::Text | Read::Bytes | Read::Events { .. }, None) => {
            read
        }
    }
}

/// The expression that reads the body of a success.
fn reading(scope: &mut Scope<'_>, read: &Read) -> TokenStream {
    match read {
        Read::Nothing | Read::Absent => quote! { response.nothing() },
        Read::Json(_) => quote! { response.json() },
        Read::Present(_) => quote! { response.json_or_none() },
        Read::Some(read) => reading(scope, read),
        Read::Text => quote! { response.text() },
        Read::Bytes => quote! { response.bytes() },
        Read::Events { format, media_type, .. } => events(scope, format, media_type),
    }
}

/// The expression that opens a stream. A media type that is not usual for its format is named.
fn events(scope: &mut Scope<'_>, format: &EventFormat, media_type: &str) -> TokenStream {
    let formats = scope.runtime("", "EventFormat");
    let format = match format {
        EventFormat::Data => quote! { #formats::Data },
        EventFormat::Text => quote! { #formats::Text },
        EventFormat::Object => quote! { #formats::Object },
        EventFormat::ObjectJson => quote! { #formats::ObjectJson },
        EventFormat::ObjectJsonBut(names) => quote! { #formats::ObjectJsonBut(&[#(#names),*]) },
        EventFormat::Lines => quote! { #formats::Lines },
        EventFormat::Sequence => quote! { #formats::Sequence },
    };
    match media_type {
        "text/event-stream" | "application/x-ndjson" | "application/jsonl" | "application/json-seq" => {
            quote! { response.events(#format) }
        }
        other => quote! { response.events_of(&[#other], #format) },
    }
}

fn failure_of(method: &Method, arm: &ResponseArm) -> TokenStream {
    let variant = arm.variant.as_ref().map(|variant| {
        let (name, variant) = (ident(&method.errors.variants.ident), ident(variant));
        quote! { #name::#variant }
    });
    match &arm.read {
        Read::Nothing | Read::Absent => quote! { response.api_error_nothing(#variant) },
        Read::Json(_) | Read::Present(_) => quote! { response.api_error(#variant) },
        Read::Text => quote! { response.api_error_text(#variant) },
        // No failure is a stream.
        Read::Some(_) | Read::Bytes | Read::Events { .. } => quote! { response.api_error_bytes(#variant) },
    }
}
