//! `src/headers.rs`: a constant for each response header.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Gate, HeaderFormat, HeaderPlan};

use crate::scope::{Scope, Within, ident};
use crate::{Cx, doc, gates, render};

/// The file; `None` where the document describes no header.
pub(crate) fn contents(cx: &Cx<'_>) -> Option<String> {
    if cx.plan.headers.is_empty() {
        return None;
    }
    let mut scope = Scope::new(cx, Within::Root);
    let items: Vec<TokenStream> = cx
        .plan
        .headers
        .iter()
        .map(|header| declare(cx, &mut scope, header))
        .collect();
    let docs = ["The response headers. `header` reads them, on the result of `send_with_response` and on an error."];
    Some(render::file(&docs.map(str::to_owned), scope.imports(), items))
}

fn declare(cx: &Cx<'_>, scope: &mut Scope<'_>, header: &HeaderPlan) -> TokenStream {
    let docs = doc::attributes(&doc::lines_or(&header.docs, &format!("{}.", doc::code(&header.name))));
    let gate = gate(cx, header);
    let attribute = gates::attribute(gate);
    scope.behind(gate);
    let constant = ident(&header.ident);
    let (ty, of) = (scope.runtime("", "Header"), scope.ty(&header.ty));
    let formats = scope.runtime("", "HeaderFormat");
    let format = match header.format {
        HeaderFormat::Text => quote! { Text },
        HeaderFormat::Literal => quote! { Literal },
        HeaderFormat::Texts => quote! { Texts },
        HeaderFormat::Literals => quote! { Literals },
        HeaderFormat::Json => quote! { Json },
    };
    let name = &header.name;
    quote! {
        #docs
        #attribute
        pub const #constant: #ty<#of> = #ty::new(#name, #formats::#format);
    }
}

/// The gate of its type.
fn gate<'a>(cx: &'a Cx<'_>, header: &HeaderPlan) -> &'a Gate {
    header.ty.named().map_or(Gate::OPEN, |id| cx.plan.gate(id))
}
