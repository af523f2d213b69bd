//! `src/api`: one file for each group of operations.

mod calls;
mod methods;
mod old_names;
mod operations;
mod pagers;
mod params;
mod parts;
mod positions;
mod responses;
mod signatures;
mod taking;

pub(crate) use signatures::argument;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Gate, Group, Method, SharedErrors};

use crate::render::Items;
use crate::scope::{Scope, Within, ident};
use crate::task::Task;
use crate::{Cx, doc, gates, render};

/// `src/api/mod.rs` and a file for each group.
pub(crate) fn files<'a>(cx: &'a Cx<'_>) -> impl Iterator<Item = Task<'a>> {
    let file = |group: &'a Group| {
        let path = format!("src/api/{}.rs", group.module);
        Task::new(path, group.methods.len(), || contents(cx, group))
    };
    let index = Task::new("src/api/mod.rs".to_owned(), 1, || index(cx));
    cx.plan.groups.iter().map(file).chain([index])
}

fn index(cx: &Cx<'_>) -> String {
    let docs = vec!["The operations of the API, with a module for each group.".to_owned()];
    let modules = cx.plan.groups.iter().map(|group| {
        let (module, gate) = (ident(&group.module), gates::attribute(&gate(group)));
        quote! { #gate pub mod #module; }
    });
    let mut items = Vec::new();
    items.extend((!cx.plan.groups.is_empty()).then(|| quote! { #(#modules)* }));
    let (imports, errors) = of_client(cx);
    items.extend(errors);
    render::file(&docs, imports, items)
}

/// The enum of errors that all groups share, as text; empty if there is none.
pub(crate) fn shared(cx: &Cx<'_>) -> String {
    let (imports, errors) = of_client(cx);
    render::file(&[], imports, errors)
}

/// The imports and the items of the enum of errors that all groups share.
fn of_client(cx: &Cx<'_>) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let errors = cx.plan.errors.iter().filter(|errors| errors.module.is_none());
    let errors: Vec<_> = errors.collect();
    let names = errors.iter().map(|errors| errors.variants.ident.clone());
    let mut scope = Scope::new(cx, Within::ApiRoot(names.collect()));
    let items = errors
        .into_iter()
        .flat_map(|errors| responses::declare_shared(&mut scope, errors));
    let items = items.collect();
    (scope.imports(), items)
}

/// One group: its struct, its methods, and what they take and give.
pub(crate) fn contents(cx: &Cx<'_>, group: &Group) -> String {
    let mut scope = Scope::new(cx, Within::Api(locals(cx, group)));
    let mut items = Items::default();
    items.extend(handle(&mut scope, group));
    items.extend(methods::implement(cx, &mut scope, group));
    for errors in shared_in(cx, group) {
        items.extend(responses::declare_shared(&mut scope, errors));
    }
    for method in &group.methods {
        // A method that returns a stream takes the parts of its sibling.
        if group.sibling(method).is_none() {
            items.extend(parts::declare(&mut scope, method));
        }
        if method.main {
            items.extend(params::declare(&mut scope, method));
            items.extend(responses::declare(&mut scope, &cx.plan.errors, method));
        }
    }
    items.extend(old_names::items(group));
    for method in &group.methods {
        items.extend(method.main.then(|| operations::declare(cx, &mut scope, method)));
        items.extend(method.decodes.then(|| responses::decoder(&mut scope, method)));
    }
    render::file(&about(group), scope.imports(), items)
}

/// The groups that are nested in one, or in the client.
pub(crate) fn nested<'a>(cx: &'a Cx<'_>, outer: Option<&Group>) -> impl Iterator<Item = &'a Group> {
    let module = outer.map(|group| group.module.clone());
    let groups = cx.plan.groups.iter().filter(|group| !group.path.is_empty());
    groups.filter(move |group| group.parent == module)
}

/// The method that gives a group, of the client or of the group around it.
pub(crate) fn accessor(scope: &mut Scope<'_>, group: &Group) -> TokenStream {
    let accessor = ident(group.path.last().map_or("", String::as_str));
    let (module, name) = (ident(&group.module), ident(&group.ident));
    let docs = doc::attributes(&about(group));
    // Within a group the gate of the outermost one holds already.
    let gate = match group.parent {
        Some(_) => Gate::default(),
        None => gate(group),
    };
    let attribute = gates::attribute(&gate);
    scope.behind(&gate);
    let api = scope.api();
    scope.behind(Gate::OPEN);
    let (lifetime, core) = match group.parent {
        Some(_) => (quote! { 'c }, quote! { self.core }),
        None => (quote! { '_ }, quote! { &self.core }),
    };
    quote! {
        #docs
        #attribute
        pub fn #accessor(&self) -> #api::#module::#name<#lifetime> {
            #api::#module::#name { core: #core }
        }
    }
}

/// The feature that a group is behind.
pub(crate) fn gate(group: &Group) -> Gate {
    Gate::any(group.feature.clone())
}

/// Returns the document's text about a group.
fn about(group: &Group) -> Vec<String> {
    let accessors: Vec<String> = group.path.iter().map(|accessor| format!("{accessor}()")).collect();
    let fallback = match accessors.as_slice() {
        [] => "The operations that are in no group.".to_owned(),
        way => format!("The operations of `client.{}`.", way.join(".")),
    };
    match &group.docs {
        Some(docs) => doc::lines_or(docs, &fallback),
        None => vec![fallback],
    }
}

/// The enums of errors that operations of a group share.
fn shared_in<'a>(cx: &'a Cx<'_>, group: &'a Group) -> impl Iterator<Item = &'a SharedErrors> {
    let errors = cx.plan.errors.iter();
    errors.filter(|errors| errors.module.as_ref() == Some(&group.module))
}

/// Returns the names that a group's file declares.
fn locals(cx: &Cx<'_>, group: &Group) -> BTreeSet<String> {
    let of = |method: &Method| {
        let params = method.params.as_ref().map(|params| params.ident.clone());
        let parts = method
            .body
            .as_ref()
            .and_then(|body| body.parts())
            .map(|parts| parts.ident.clone());
        let output = method.output.variants.as_ref().map(|output| output.ident.clone());
        let errors = Some(method.errors.variants.ident.clone());
        let old = method.old.iter().flat_map(|old| &old.items).map(|(old, _)| old.clone());
        let of_params = method.params.as_ref().and_then(|params| params.required.clone());
        let of_parts = method.body.as_ref().and_then(|body| body.parts()?.required.clone());
        let own = [params, parts, of_params, of_parts, output, errors]
            .into_iter()
            .flatten();
        own.chain(old).collect::<Vec<String>>()
    };
    let shared = shared_in(cx, group).map(|errors| errors.variants.ident.clone());
    let own = group.methods.iter().flat_map(of).chain([group.ident.clone()]);
    own.chain(shared).collect()
}

/// The struct that has the group's methods.
fn handle(scope: &mut Scope<'_>, group: &Group) -> Option<TokenStream> {
    if group.path.is_empty() {
        return None;
    }
    let name = ident(&group.ident);
    let core = scope.runtime("", "Core");
    let docs = doc::attributes(&about(group));
    Some(quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'c> {
            pub(crate) core: &'c #core,
        }
    })
}
