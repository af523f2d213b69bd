//! `src/scopes.rs`: what tokens can allow, a constant each.

use quote::quote;
use trine_plan::ScopePlan;

use crate::scope::ident;
use crate::{Cx, doc, markdown, render};

/// The file; `None` where no scheme has scopes.
pub(crate) fn contents(cx: &Cx<'_>) -> Option<String> {
    if cx.plan.scopes.is_empty() {
        return None;
    }
    let declare = |scope: &ScopePlan| {
        let lines = markdown::lines(&scope.docs);
        let shown = if lines.is_empty() {
            vec![format!("{}.", doc::code(&scope.scope))]
        } else {
            lines
        };
        let (docs, name, text) = (doc::attributes(&shown), ident(&scope.ident), &scope.scope);
        quote! { #docs pub const #name: &str = #text; }
    };
    let items: Vec<_> = cx.plan.scopes.iter().map(declare).collect();
    let docs = "The scopes of tokens, for `.scope(scopes::…)`.";
    Some(render::file(&[docs.to_owned()], Vec::new(), items))
}
