//! `src/wire`: how the types are read and written. An island: the declarations do not
//! know its form.

mod enums;
mod structs;
mod unions;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Direction, Gate, Item, RustType, Shape, TypeFile, TypeId};

use crate::render::Items;
use crate::scope::{Scope, Within, ident};
use crate::task::Task;
use crate::{Cx, gates, render};

/// `src/wire/mod.rs` and a file for each module of `types` that has something to read or write.
pub(crate) fn files<'a>(cx: &'a Cx<'_>) -> impl Iterator<Item = Task<'a>> {
    let modules: Vec<&TypeFile> = cx.plan.type_files.iter().filter(|file| has_impls(cx, file)).collect();
    let file = |file: &'a TypeFile| {
        let path = format!("src/wire/{}.rs", file.module);
        Task::new(path, file.items.len(), || contents(cx, file))
    };
    let files: Vec<Task<'a>> = modules.iter().copied().map(file).collect();
    let index = Task::new("src/wire/mod.rs".to_owned(), 1, move || index(cx, &modules));
    files.into_iter().chain([index])
}

/// Returns true if a file of `types` has items other than aliases.
pub(crate) fn has_impls(cx: &Cx<'_>, file: &TypeFile) -> bool {
    file.items
        .iter()
        .any(|id| !matches!(cx.plan.items[id].shape, Shape::Alias(_)))
}

fn index(cx: &Cx<'_>, modules: &[&TypeFile]) -> String {
    let docs = vec!["The decoding of types from JSON, and their encoding.".to_owned()];
    let mut items = Vec::new();
    if !modules.is_empty() {
        let names = modules.iter().map(|file| ident(&file.module));
        let gates = modules.iter().map(|file| gates::attribute(&gate(cx, file)));
        items.push(quote! { #(#gates mod #names;)* });
    }
    items.extend(serde(cx));
    render::file(&docs, Vec::new(), items)
}

/// serde's two traits for every item, by the bridge of the runtime.
pub(crate) fn serde(cx: &Cx<'_>) -> Vec<TokenStream> {
    let mut names: BTreeMap<&Gate, Vec<&str>> = BTreeMap::new();
    let items = cx.plan.items.iter();
    for (id, item) in items.filter(|(_, item)| !matches!(item.shape, Shape::Alias(_))) {
        names.entry(cx.plan.gate(*id)).or_default().push(&item.ident);
    }
    if names.is_empty() {
        return Vec::new();
    }
    let all = names.keys().copied().cloned().reduce(|one, other| one.or(&other));
    let all = all.unwrap_or_default();
    let condition = match gates::condition(&all) {
        Some(any) => quote! { #[cfg(all(#any, feature = "serde"))] },
        None => quote! { #[cfg(feature = "serde")] },
    };
    let mut scope = Scope::new(cx, Within::Wire);
    let types = scope.types();
    let bridge = scope.runtime("wire", "bridge");
    let imports = scope.imports();
    let implemented = names.into_iter().map(|(gate, mut names)| {
        names.sort_unstable();
        let gate = if *gate == all { Gate::OPEN } else { gate };
        let (gate, names) = (gates::attribute(gate), names.into_iter().map(ident));
        quote! { #gate implement!(#(#names),*); }
    });
    let body = quote! {
        #condition
        mod serde_impls {
            #(#imports)*

            macro_rules! implement {
                ($($name:ident),* $(,)?) => {$(
                    impl serde::Serialize for #types::$name {
                        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                            #bridge::serialize(self, serializer)
                        }
                    }

                    impl<'de> serde::Deserialize<'de> for #types::$name {
                        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                            #bridge::deserialize(deserializer)
                        }
                    }
                )*};
            }

            #(#implemented)*
        }
    };
    vec![body]
}

/// One module.
pub(crate) fn contents(cx: &Cx<'_>, file: &TypeFile) -> String {
    let mut scope = Scope::new(cx, Within::Wire);
    let mut items = Items::default();
    let all = gate(cx, file);
    for id in &file.items {
        let own = cx.plan.gate(*id);
        let own = if *own == all { Gate::OPEN } else { own };
        scope.behind(own);
        items.extend(gates::behind(own, implement(cx, &mut scope, *id)));
    }
    render::file(&[], scope.imports(), items)
}

/// The gate of what is implemented for the items of a file.
fn gate(cx: &Cx<'_>, file: &TypeFile) -> Gate {
    let items = file.items.iter();
    let written = items.filter(|id| !matches!(cx.plan.items[id].shape, Shape::Alias(_)));
    let gates = written.map(|id| cx.plan.gate(*id)).cloned();
    gates.reduce(|one, other| one.or(&other)).unwrap_or_default()
}

/// Returns the impls of an item.
fn implement(cx: &Cx<'_>, scope: &mut Scope<'_>, id: TypeId) -> Vec<TokenStream> {
    let item = &cx.plan.items[&id];
    match &item.shape {
        Shape::Newtype(inner) => newtype(scope, id, item, inner),
        Shape::Struct(plan) => structs::implement(scope, id, item, plan),
        Shape::Enum(plan) => enums::implement(scope, id, item, plan),
        Shape::Union(plan) => unions::implement(scope, id, item, plan),
        Shape::Alias(_) => Vec::new(),
    }
}

/// The condition under which one direction is there.
fn condition(scope: &Scope<'_>, direction: Direction) -> TokenStream {
    match direction {
        Direction::Always => TokenStream::new(),
        Direction::Feature => scope.feature("serde"),
    }
}

/// An `Encode` impl around its body, in which the writer is `out`.
fn encode(scope: &mut Scope<'_>, id: TypeId, item: &Item, body: &TokenStream) -> TokenStream {
    let condition = condition(scope, item.encode);
    let [trait_, writer] = ["Encode", "Writer"].map(|name| gated(scope, name, item.encode));
    let name = owner(scope, id, item.encode);
    quote! {
        #condition
        impl #trait_ for #name {
            #[inline]
            fn encode(&self, out: &mut #writer) {
                #body
            }
        }
    }
}

/// A `Decode` impl around its body, in which the reader is `input`.
fn decode(scope: &mut Scope<'_>, id: TypeId, item: &Item, body: &TokenStream) -> TokenStream {
    let condition = condition(scope, item.decode);
    let [trait_, reader, error] = ["Decode", "Reader", "DecodeError"].map(|name| gated(scope, name, item.decode));
    let name = owner(scope, id, item.decode);
    quote! {
        #condition
        impl #trait_ for #name {
            #[inline]
            fn decode(input: &mut #reader<'_>) -> Result<Self, #error> {
                #body
            }
        }
    }
}

/// A thing of the runtime's `wire`, imported as far as the code that needs it is there.
fn gated(scope: &mut Scope<'_>, name: &str, direction: Direction) -> TokenStream {
    match direction {
        Direction::Always => scope.runtime("wire", name),
        Direction::Feature => scope.gated_runtime("wire", name),
    }
}

/// The item that is implemented for.
fn owner(scope: &mut Scope<'_>, id: TypeId, direction: Direction) -> TokenStream {
    match direction {
        Direction::Always => scope.item(id),
        Direction::Feature => scope.gated_item(id),
    }
}

/// The same for a thing at the runtime's root.
fn gated_root(scope: &mut Scope<'_>, name: &str, direction: Direction) -> TokenStream {
    match direction {
        Direction::Always => scope.runtime("", name),
        Direction::Feature => scope.gated_runtime("", name),
    }
}

fn newtype(scope: &mut Scope<'_>, id: TypeId, item: &Item, inner: &RustType) -> Vec<TokenStream> {
    let encoder = gated(scope, "Encode", item.encode);
    let decoder = gated(scope, "Decode", item.decode);
    let name = scope.item(id);
    let inner = scope.ty(inner);
    vec![
        encode(scope, id, item, &quote! { #encoder::encode(&self.0, out) }),
        decode(scope, id, item, &quote! { #decoder::decode(input).map(Self) }),
        quote! {
            impl From<#inner> for #name {
                fn from(value: #inner) -> Self {
                    Self(value)
                }
            }
        },
    ]
}
