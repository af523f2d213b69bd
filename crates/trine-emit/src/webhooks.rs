//! `src/webhooks.rs`: what the server sends of itself, as one enum that is read by name.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{RustType, WebhookPlan};

use crate::scope::{Scope, Within, ident};
use crate::{Cx, doc, render};

/// The file; `None` where the server sends nothing of itself.
pub(crate) fn contents(cx: &Cx<'_>) -> Option<String> {
    if cx.plan.webhooks.is_empty() {
        return None;
    }
    let mut scope = Scope::new(cx, Within::Root);
    let runtime = scope.runtime_module();
    let error = scope.runtime("", "Error");
    let items = [
        quote! { pub use #runtime::webhook::Verifier; },
        declaration(cx, &mut scope),
        reading(cx, &mut scope, &error),
    ];
    let docs = [
        "The requests that the server sends. `Verifier` verifies that the server has sent a request, if the server",
        "signs them. `Webhook::read` reads the request's body, by the name of the webhook in the document.",
    ];
    Some(render::file(&docs.map(str::to_owned), scope.imports(), items))
}

fn declaration(cx: &Cx<'_>, scope: &mut Scope<'_>) -> TokenStream {
    let variants = cx.plan.webhooks.iter().map(|webhook| {
        let docs = doc::attributes(&doc::lines_or(&webhook.docs, &format!("{}.", doc::code(&webhook.name))));
        let variant = ident(&webhook.ident);
        let payload = webhook.payload.as_ref().map(|payload| {
            let payload = scope.ty(payload);
            quote! { (#payload) }
        });
        quote! { #docs #variant #payload }
    });
    let variants: Vec<TokenStream> = variants.collect();
    quote! {
        #[doc = " A request that the server sends."]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Webhook { #(#variants),* }
    }
}

fn reading(cx: &Cx<'_>, scope: &mut Scope<'_>, error: &TokenStream) -> TokenStream {
    let runtime = scope.runtime_module();
    let names = cx.plan.webhooks.iter().map(|webhook| &webhook.name);
    let arms = cx.plan.webhooks.iter().map(|webhook| arm(&runtime, webhook));
    let body = match cx.plan.webhooks.iter().any(|webhook| webhook.payload.is_some()) {
        true => quote! { body },
        false => quote! { _body },
    };
    quote! {
        impl Webhook {
            #[doc = " The names of the webhooks in the document."]
            pub const NAMES: &[&str] = &[#(#names),*];

            #[doc = " Reads the body of the request with this name."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " The document has no webhook of this name, or the body does not match the document."]
            pub fn read(name: &str, #body: &[u8]) -> Result<Self, #error> {
                match name {
                    #(#arms,)*
                    _ => #runtime::webhook::unknown(name),
                }
            }
        }
    }
}

fn arm(runtime: &TokenStream, webhook: &WebhookPlan) -> TokenStream {
    let (name, variant) = (&webhook.name, ident(&webhook.ident));
    match &webhook.payload {
        None | Some(RustType::Unit) => quote! { #name => Ok(Self::#variant) },
        Some(_) => quote! { #name => #runtime::webhook::payload(body).map(Self::#variant) },
    }
}
