//! The whole crate: which files there are.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Contents, Runtime};

use crate::scope::{Scope, Within, ident};
use crate::task::{self, Task};
use crate::{
    Cx, File, api, client, doc, example, examples, fakes, gates, headers, manifest, markdown, readme, render, scopes,
    surface, types, vendor, webhooks, wire,
};

/// Every file of the crate.
pub(crate) fn files(cx: &Cx<'_>) -> Vec<File> {
    let mut tasks = sources(cx);
    let ready = vendor::files(cx).into_iter().chain(manifest::files(cx));
    tasks.extend(ready.map(|file| Task::done(file.path, file.contents)));
    tasks.push(Task::new("api.txt".to_owned(), cx.plan.items.len(), || {
        surface::text(cx)
    }));
    task::run(tasks)
}

/// The files that are Rust and of this API.
pub(crate) fn sources<'a>(cx: &'a Cx<'_>) -> Vec<Task<'a>> {
    let mut tasks = match cx.plan.options.contents {
        Contents::Client => of_client(cx),
        Contents::Types => vec![Task::new("src/lib.rs".to_owned(), 1, || root_of_types(cx))],
    };
    let tests = cx.plan.examples.len();
    tasks.push(Task::optional("tests/examples.rs".to_owned(), tests, || {
        examples::contents(cx)
    }));
    tasks.extend(types::files(cx));
    tasks.extend(fakes::files(cx));
    tasks.extend(wire::files(cx));
    tasks
}

/// The files of the client itself.
fn of_client<'a>(cx: &'a Cx<'_>) -> Vec<Task<'a>> {
    let mut tasks = vec![
        Task::new("src/lib.rs".to_owned(), 1, || root(cx)),
        Task::new("src/client.rs".to_owned(), 1, || client::contents(cx)),
    ];
    let single = [
        ("src/headers.rs", headers::contents as Single, cx.plan.headers.len()),
        ("src/scopes.rs", scopes::contents, cx.plan.scopes.len()),
        ("src/webhooks.rs", webhooks::contents, cx.plan.webhooks.len()),
    ];
    let single = single.map(|(path, contents, weight)| Task::optional(path.to_owned(), weight, move || contents(cx)));
    tasks.extend(single);
    tasks.extend(api::files(cx));
    tasks
}

/// The text of a file that a client has or not.
type Single = fn(&Cx<'_>) -> Option<String>;

/// `src/lib.rs`: what the crate is, how to start, what it gives.
fn root(cx: &Cx<'_>) -> String {
    let info = &cx.plan.info;
    let mut blocks = vec![vec![format!("Rust client for {}.", readme::api(&info.title))]];
    blocks.push(info.description.as_deref().map(markdown::lines).unwrap_or_default());
    blocks.push(example::start(cx));
    blocks.push(vec![
        "[`Client`] has a function for each group of operations in [`api`]. The types of requests and responses are in [`types`].".to_owned(),
    ]);
    let lines = doc::join(blocks);
    let runtime = runtime(cx);
    let headers = (!cx.plan.headers.is_empty()).then(|| quote! { pub mod headers; });
    let before = [quote! { pub mod api; }, quote! { mod client; }];
    let before = before.into_iter().chain(fakes::declaration(cx));
    let scopes = (!cx.plan.scopes.is_empty()).then(|| quote! { pub mod scopes; });
    let after = [Some(runtime), scopes, Some(quote! { pub mod types; })];
    let webhooks = (!cx.plan.webhooks.is_empty()).then(|| {
        let gate = gates::attribute(&cx.plan.webhooks_gate());
        quote! { #gate pub mod webhooks; }
    });
    let testing = quote! {
        #[cfg(feature = "testing")]
        pub use self::runtime::testing;
    };
    let readme = quote! {
        #[doc = " The examples of the README, which `cargo test` compiles."]
        #[cfg(all(doctest, feature = "default"))]
        #[doc = include_str!("../README.md")]
        struct Readme;
    };
    let last = [quote! { #[rustfmt::skip] mod wire; }, exports(cx), testing, readme];
    let items = before
        .chain(headers)
        .chain(after.into_iter().flatten())
        .chain(webhooks)
        .chain(last);
    let items: Vec<TokenStream> = items.collect();
    let text = render::file(&lines, Vec::new(), items);
    with_attributes(&text)
}

/// `src/lib.rs` of a crate without a client.
fn root_of_types(cx: &Cx<'_>) -> String {
    let info = &cx.plan.info;
    let lines = doc::join(vec![
        vec![format!("Rust types for {}.", readme::api(&info.title))],
        info.description.as_deref().map(markdown::lines).unwrap_or_default(),
        vec!["The types of requests and responses are in [`types`].".to_owned()],
    ]);
    let items = [
        runtime(cx),
        quote! { pub mod types; },
        quote! { #[rustfmt::skip] mod wire; },
        exports_of_types(cx),
    ];
    with_attributes(&render::file(&lines, Vec::new(), items))
}

/// The declaration of the runtime.
fn runtime(cx: &Cx<'_>) -> TokenStream {
    match cx.plan.options.runtime {
        Runtime::Vendored => quote! {
            #[allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]
            #[rustfmt::skip]
            pub mod runtime;
        },
        Runtime::Crate => quote! { pub use trine_runtime as runtime; },
    }
}

/// The lints that a document can offend: by its names, by how large its types are, by its text.
pub(crate) const ALLOWED: &str = "clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, \
     clippy::type_complexity";

/// The lints of `clippy::pedantic` that a document can offend, or that ask for what would only make generated code longer:
///
/// - names, texts and values: `doc_markdown`, `similar_names`, `unreadable_literal`
/// - sizes: `struct_excessive_bools`, `too_many_lines`
/// - `cast_possible_truncation`: a page's number that the document describes as a number with a fraction
/// - `match_same_arms`: the variants of an enumeration stand one by one, in the order of the document
/// - `must_use_candidate`: what is wrong to drop is marked, a `Call` or a setter; each accessor would be a line more
/// - `needless_pass_by_value`: `new` takes the struct of its arguments as a literal
/// - `semicolon_if_nothing_returned`: depends on whether an arm is broken into lines
const ALLOWED_OF_PEDANTIC: &str = "clippy::cast_possible_truncation, clippy::doc_markdown, clippy::match_same_arms, \
     clippy::must_use_candidate, clippy::needless_pass_by_value, clippy::semicolon_if_nothing_returned, \
     clippy::similar_names, clippy::struct_excessive_bools, clippy::too_many_lines, clippy::unreadable_literal";

/// Puts the crate's attributes behind its documentation.
fn with_attributes(text: &str) -> String {
    let allowed = [ALLOWED, ALLOWED_OF_PEDANTIC].map(allow);
    let denied = ["#![forbid(unsafe_code)]", "#![deny(missing_docs)]"];
    let lines: Vec<&str> = denied.into_iter().chain(allowed.iter().map(String::as_str)).collect();
    attributed(text, &lines)
}

/// The attribute that allows these lints, one on each line as rustfmt has it.
fn allow(lints: &str) -> String {
    format!("#![allow(\n    {}\n)]", lints.replace(", ", ",\n    "))
}

/// Puts these attributes behind the documentation of a file.
pub(crate) fn attributed(text: &str, attributes: &[&str]) -> String {
    let attributes = attributes.join("\n");
    match text.split_once("\n\n") {
        Some((docs, items)) => format!("{docs}\n\n{attributes}\n\n{items}"),
        None => format!("{attributes}\n\n{text}"),
    }
}

/// Returns the re-exports of the root of a crate without a client.
pub(crate) fn exports_of_types(cx: &Cx<'_>) -> TokenStream {
    let scope = Scope::new(cx, Within::Root);
    let runtime = scope.runtime_module();
    let kept = cx.plan.needs.kept.then(|| quote! { , Kept });
    quote! { pub use #runtime::{Decode, Encode, Field #kept}; }
}

/// Returns the re-exports of the root: the client, and the types that every caller meets.
pub(crate) fn exports(cx: &Cx<'_>) -> TokenStream {
    let scope = Scope::new(cx, Within::Root);
    let runtime = scope.runtime_module();
    let server = (!cx.plan.client.servers.is_empty()).then(|| quote! { , Server });
    let stream = cx.plan.needs.stream.then(|| quote! { EventStream, });
    let upload = cx.plan.needs.multipart.then(|| quote! { , Upload });
    let pager = cx.plan.needs.page.then(|| quote! { Pager, });
    let kept = cx.plan.needs.kept.then(|| quote! { Kept, });
    let errors = cx.plan.errors.iter().find(|errors| errors.module.is_none());
    let errors = errors.map(|errors| {
        let name = ident(&errors.variants.ident);
        quote! { pub use self::api::#name; }
    });
    quote! {
        #errors
        pub use self::client::{Client, ClientBuilder #server};
        pub use #runtime::{ApiError, Call, Error, ErrorKind, #stream Field, #kept OpError, #pager Response #upload};
    }
}
