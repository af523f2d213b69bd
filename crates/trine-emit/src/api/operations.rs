//! The static description of an operation.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::Method;

use crate::Cx;
use crate::scope::{Scope, ident};

/// The static that describes the operation.
pub(super) fn declare(cx: &Cx<'_>, scope: &mut Scope<'_>, method: &Method) -> TokenStream {
    let operation = cx.plan.operation(method.operation);
    let ty = scope.runtime("", "Operation");
    let name = ident(&method.constant);
    let verb = &operation.verb;
    let path = &operation.path;
    let id = operation.id.clone().unwrap_or_else(|| format!("{verb} {path}"));
    let security = operation.security.iter().map(|alternative| {
        let names = alternative.iter().map(|requirement| &requirement.scheme);
        quote! { &[#(#names),*] }
    });
    let server = match &method.server {
        Some(url) => quote! { Some(#url) },
        None => quote! { None },
    };
    let deprecated = operation.docs.deprecated;
    let responses = operation.responses.iter().map(|response| {
        let status = response.status.to_string();
        let media_types = &response.media_types;
        quote! { (#status, &[#(#media_types),*]) }
    });
    quote! {
        static #name: #ty = #ty {
            id: #id,
            method: #verb,
            path: #path,
            security: &[#(#security),*],
            server: #server,
            deprecated: #deprecated,
            responses: &[#(#responses),*],
        };
    }
}
