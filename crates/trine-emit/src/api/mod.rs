//! `src/api`: one file for each group of operations.

mod answers;
mod calls;
mod methods;
mod operations;
mod params;
mod parts;

pub(crate) use calls::argument;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Group, Method};

use crate::scope::{Scope, Within, ident};
use crate::{Cx, File, doc, render};

/// `src/api/mod.rs` and a file for each group.
pub(crate) fn files(cx: &Cx<'_>) -> Vec<File> {
    let file = |group: &Group| File {
        path: format!("src/api/{}.rs", group.module),
        contents: contents(cx, group),
    };
    let mut files: Vec<File> = cx.plan.groups.iter().map(file).collect();
    files.push(File {
        path: "src/api/mod.rs".to_owned(),
        contents: index(cx),
    });
    files
}

fn index(cx: &Cx<'_>) -> String {
    let docs = vec!["The operations of the API, a module for each group.".to_owned()];
    let modules = cx.plan.groups.iter().map(|group| ident(&group.module));
    let items = [quote! { #(pub mod #modules;)* }];
    render::file(&docs, &[], if cx.plan.groups.is_empty() { &[] } else { &items })
}

/// One group: its struct, its methods, and what they take and give.
pub(crate) fn contents(cx: &Cx<'_>, group: &Group) -> String {
    let mut scope = Scope::new(cx, Within::Api(locals(group)));
    let mut items = Vec::new();
    items.extend(handle(cx, &mut scope, group));
    items.push(methods::implement(cx, &mut scope, group));
    for method in &group.methods {
        items.extend(parts::declare(cx, &mut scope, method));
        if method.main {
            items.extend(params::declare(cx, &mut scope, method));
            items.extend(answers::declare(cx, &mut scope, method));
        }
    }
    for method in group.methods.iter().filter(|method| method.main) {
        items.push(operations::declare(cx, &mut scope, method));
        items.push(answers::decoder(&mut scope, method));
    }
    let docs = match group.tag {
        Some(tag) => doc::lines_or(
            &cx.api.tags[tag.0 as usize].docs,
            &format!("The operations of `{}`.", group.ident),
        ),
        None => vec!["Operations.".to_owned()],
    };
    render::file(&docs, &scope.imports(), &items)
}

/// What a group's file declares.
fn locals(group: &Group) -> BTreeSet<String> {
    let of = |method: &Method| {
        let params = method.params.as_ref().map(|params| params.ident.clone());
        let parts = method
            .body
            .as_ref()
            .and_then(|body| body.parts.as_ref())
            .map(|parts| parts.ident.clone());
        let output = method.output.variants.as_ref().map(|answer| answer.ident.clone());
        let errors = method.errors.variants.as_ref().map(|answer| answer.ident.clone());
        [params, parts, output, errors].into_iter().flatten()
    };
    group.methods.iter().flat_map(of).chain([group.ident.clone()]).collect()
}

/// The struct that has the group's methods.
fn handle(cx: &Cx<'_>, scope: &mut Scope<'_>, group: &Group) -> Option<TokenStream> {
    let accessor = group.accessor.as_ref()?;
    let name = ident(&group.ident);
    let core = scope.runtime("", "Core");
    let fallback = format!("The operations of `client.{accessor}()`.");
    let docs = group.tag.map_or(vec![fallback.clone()], |tag| {
        doc::lines_or(&cx.api.tags[tag.0 as usize].docs, &fallback)
    });
    let docs = doc::attributes(&docs);
    Some(quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'c> {
            pub(crate) core: &'c #core,
        }
    })
}
