//! `src/types`: declarations alone.

mod enums;
mod patch;
mod structs;
mod unions;

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Alias, Contents, Derives, Gate, Owner, Shape, TypeFile, TypeId};

pub(crate) use self::structs::made;
pub(crate) use self::unions::{borrowed, kept};
use crate::render::Items;
use crate::scope::{Scope, Within, ident};
use crate::task::Task;
use crate::{Cx, doc, fakes, gates, messages, render, usage};

/// `src/types/mod.rs` and a file for each module.
pub(crate) fn files<'a>(cx: &'a Cx<'_>) -> impl Iterator<Item = Task<'a>> {
    let file = |file: &'a TypeFile| {
        let path = format!("src/types/{}.rs", file.module);
        Task::new(path, file.items.len(), || contents(cx, file))
    };
    let index = Task::new("src/types/mod.rs".to_owned(), 1, || index(cx));
    cx.plan.type_files.iter().map(file).chain([index])
}

/// The modules and what they give.
fn index(cx: &Cx<'_>) -> String {
    let docs = vec!["The types of the API's requests and responses.".to_owned()];
    let modules: Vec<_> = cx.plan.type_files.iter().map(|file| ident(&file.module)).collect();
    let gates = cx.plan.type_files.iter().map(|file| gates::attribute(&file.gate));
    let gates: Vec<_> = gates.collect();
    let of_tests = fakes::exports(cx);
    let items = [
        quote! { #(#gates mod #modules;)* },
        quote! { #(#gates pub use self::#modules::*;)* #of_tests },
    ];
    let items = items.into_iter().filter(|_| !modules.is_empty());
    render::file(&docs, Vec::new(), items)
}

/// One module.
pub(crate) fn contents(cx: &Cx<'_>, file: &TypeFile) -> String {
    let mut scope = Scope::new(cx, Within::Types(file.items.iter().copied().collect()));
    let mut items = Items::default();
    for id in &file.items {
        let gate = within(file, cx.plan.gate(*id));
        scope.behind(gate);
        items.extend(gates::behind(gate, declare(cx, &mut scope, *id)));
    }
    if file.owner == Owner::Shared {
        for alias in &cx.plan.aliases {
            let gate = within(file, &alias.gate);
            scope.behind(gate);
            items.extend(gates::behind(gate, vec![another_name(&mut scope, alias)]));
        }
    }
    let docs = match &file.owner {
        Owner::Group(module) => {
            let group = cx.plan.groups.iter().find(|group| group.module == *module);
            let way: Vec<String> = group
                .iter()
                .flat_map(|group| &group.path)
                .map(|way| format!("{way}()"))
                .collect();
            match cx.plan.options.contents {
                Contents::Client => format!("The types that only `client.{}` needs.", way.join(".")),
                Contents::Types => "The types that only one group of operations needs.".to_owned(),
            }
        }
        Owner::Webhooks => "The types of the requests that the server sends.".to_owned(),
        Owner::Shared => "The types that several groups of operations share, or that no operation uses.".to_owned(),
    };
    render::file(&[docs], scope.imports(), items)
}

/// The gate of an item within a file: what the whole file is behind is said with its module.
pub(crate) fn within<'a>(file: &TypeFile, gate: &'a Gate) -> &'a Gate {
    match *gate == file.gate {
        true => Gate::OPEN,
        false => gate,
    }
}

/// A component that is another one's type.
fn another_name(scope: &mut Scope<'_>, alias: &Alias) -> TokenStream {
    let name = ident(&alias.ident);
    let ty = scope.ty(&alias.ty);
    let docs = doc::attributes(&[format!("Another name for `{}`.", crate::surface::compact(&ty))]);
    quote! { #docs pub type #name = #ty; }
}

/// An item: its declaration, and what stands with it.
fn declare(cx: &Cx<'_>, scope: &mut Scope<'_>, id: TypeId) -> Vec<TokenStream> {
    let item = &cx.plan.items[&id];
    let name = ident(&item.ident);
    let docs = doc::attributes(&doc::lines_or(&item.docs, &usage::sentence(cx, id)));
    let mut items = match &item.shape {
        Shape::Alias(target) => {
            let target = scope.ty(target);
            vec![quote! { #docs pub type #name = #target; }]
        }
        Shape::Newtype(target) => {
            let target = scope.ty(target);
            let derives = derives(item.derives);
            vec![quote! { #docs #derives pub struct #name(pub #target); }]
        }
        Shape::Struct(plan) => structs::declare(scope, item, &docs, plan),
        Shape::Enum(plan) => enums::declare(scope, item, &docs, plan),
        Shape::Union(plan) => unions::declare(cx, scope, item, &docs, plan),
    };
    items.extend(messages::of_item(scope, item));
    items.extend(item.patch.as_ref().map(|plan| patch::between(scope, item, plan)));
    if let Some(alias) = &item.nullable_alias {
        let docs = doc::attributes(&[format!("[`{}`], or `None` for `null`.", item.ident)]);
        let alias = ident(alias);
        let whole = scope.ty(&trine_plan::RustType::Option(Box::new(trine_plan::RustType::Named(id))));
        items.push(quote! { #docs pub type #alias = #whole; });
    }
    items.extend(item.old.iter().map(|old| renamed(old, &item.ident)));
    items
}

/// An item under the name that it had.
pub(crate) fn renamed(old: &str, new: &str) -> TokenStream {
    let note = format!("renamed to `{new}`");
    let docs = doc::attributes(&[format!("Another name of [`{new}`], kept from earlier versions.")]);
    let (old, new) = (ident(old), ident(new));
    quote! { #docs #[deprecated(note = #note)] pub type #old = #new; }
}

/// The derives of an item.
pub(crate) fn derives(derives: Derives) -> TokenStream {
    let eq_hash = derives.eq_hash.then(|| quote! { , Eq, Hash });
    let default = derives.default.then(|| quote! { , Default });
    let copy = derives.copy.then(|| quote! { , Copy });
    quote! { #[derive(Debug, Clone #copy, PartialEq #eq_hash #default)] }
}
