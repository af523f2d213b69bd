//! `src/fakes`: constructors and setters of the types that are only received, which tests make.
//!
//! Nothing here is read by the compiler without the feature `testing`.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Item, Makers, Shape, Struct, TypeFile, TypeId};

use crate::render::Items;
use crate::scope::{Scope, Within, ident};
use crate::task::Task;
use crate::{Cx, gates, render, types};

/// The module of these files.
const MODULE: &str = "fakes";

/// `src/fakes/mod.rs` and a file for each module of `types` that has such types; none where no module has.
pub(crate) fn files<'a>(cx: &'a Cx<'_>) -> Vec<Task<'a>> {
    let file = |file: &'a TypeFile| {
        let path = format!("src/{MODULE}/{}.rs", file.module);
        Task::new(path, file.items.len(), || contents(cx, file))
    };
    let mut files: Vec<Task<'a>> = with_fakes(cx).map(file).collect();
    if !files.is_empty() {
        files.push(Task::new(format!("src/{MODULE}/mod.rs"), 1, || index(cx)));
    }
    files
}

/// The line of `lib.rs` that declares the module.
pub(crate) fn declaration(cx: &Cx<'_>) -> Option<TokenStream> {
    let module = ident(MODULE);
    let is_there = with_fakes(cx).next().is_some();
    is_there.then(|| quote! { #[cfg(feature = "testing")] mod #module; })
}

/// The line of `types` that gives the structs which constructors take.
pub(crate) fn exports(cx: &Cx<'_>) -> Option<TokenStream> {
    let module = ident(MODULE);
    let mut structs = cx.plan.type_files.iter().flat_map(|file| received(cx, file));
    let is_there = structs.any(|(.., plan)| plan.required.is_some());
    is_there.then(|| quote! { #[cfg(feature = "testing")] pub use crate::#module::*; })
}

fn with_fakes<'a>(cx: &'a Cx<'_>) -> impl Iterator<Item = &'a TypeFile> {
    let files = cx.plan.type_files.iter();
    files.filter(|file| received(cx, file).next().is_some())
}

/// The structs of a file that are only received and have something to be made with.
fn received<'a>(cx: &'a Cx<'_>, file: &'a TypeFile) -> impl Iterator<Item = (TypeId, &'a Item, &'a Struct)> {
    file.items.iter().filter_map(|id| {
        let item = &cx.plan.items[id];
        match &item.shape {
            Shape::Struct(plan) if plan.makers == Makers::Tests => {
                (plan.constructor || !plan.setters.is_empty()).then_some((*id, item, plan))
            }
            Shape::Struct(_) | Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => None,
        }
    })
}

fn index(cx: &Cx<'_>) -> String {
    let docs = vec!["Constructors of types that only responses contain, for tests.".to_owned()];
    let modules: Vec<_> = with_fakes(cx)
        .map(|file| (ident(&file.module), gates::attribute(&file.gate)))
        .collect();
    let declared = modules.iter().map(|(module, gate)| quote! { #gate mod #module; });
    let with_structs = with_fakes(cx).filter(|file| received(cx, file).any(|(.., plan)| plan.required.is_some()));
    let exports: Vec<TokenStream> = with_structs
        .map(|file| {
            let (module, gate) = (ident(&file.module), gates::attribute(&file.gate));
            quote! { #gate pub use self::#module::*; }
        })
        .collect();
    let exported = (!exports.is_empty()).then(|| quote! { #(#exports)* });
    let items: Vec<TokenStream> = [quote! { #(#declared)* }].into_iter().chain(exported).collect();
    render::file(&docs, Vec::new(), items)
}

fn contents(cx: &Cx<'_>, file: &TypeFile) -> String {
    let mut scope = Scope::new(cx, Within::Types(Default::default()));
    let mut items = Items::default();
    for (id, item, plan) in received(cx, file) {
        let gate = types::within(file, cx.plan.gate(id));
        scope.behind(gate);
        // The type is imported by its name here.
        scope.item(id);
        items.extend(gates::behind(gate, types::made(&mut scope, item, plan)));
    }
    let docs = vec![format!(
        "Constructors of types in `{}.rs` that only responses contain.",
        file.module
    )];
    render::file(&docs, scope.imports(), items)
}
