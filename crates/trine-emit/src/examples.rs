//! `tests/examples.rs`: every example of the document is read.

use std::str::FromStr;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use trine_plan::{Direction, ExamplePlan, ExampleTest};

use crate::api::gate;
use crate::scope::{Scope, Within, ident};
use crate::{Cx, doc, markdown, render};

/// The file; `None` where the document has no example that is JSON.
pub(crate) fn contents(cx: &Cx<'_>) -> Option<String> {
    let tests = &cx.plan.examples;
    if tests.is_empty() {
        return None;
    }
    let mut scope = Scope::new(cx, Within::Tests);
    let decode = scope.runtime("", "Decode");
    let from_slice = scope.runtime("wire", "from_slice");
    let mut items = vec![quote! {
        #[doc = " Reads an example, which is called so."]
        #[track_caller]
        fn read<T: #decode>(name: &str, json: &str) {
            if let Err(error) = #from_slice::<T>(json.as_bytes()) {
                panic!("{name}: {error}");
            }
        }
    }];
    items.extend(tests.iter().map(|test| function(&mut scope, test)));
    let docs = ["The examples of the document are read as the types that they are of.".to_owned()];
    let text = render::file(&docs, &scope.imports(), &items);
    Some(match tests.iter().any(has_conditions) {
        // With what they are of left out, the rest is not used.
        true => text.replacen("\n\n", "\n\n#![allow(dead_code, unused_imports)]\n\n", 1),
        false => text,
    })
}

fn has_conditions(test: &ExampleTest) -> bool {
    test.feature.is_some() || test.examples.iter().any(|example| example.decode == Direction::Feature)
}

fn function(scope: &mut Scope<'_>, test: &ExampleTest) -> TokenStream {
    let docs = doc::attributes(&[format!("{}.", doc::code(&test.about))]);
    let gate = gate(test.feature.as_deref());
    let name = ident(&test.ident);
    let of_feature = test.examples.iter().all(|example| example.decode == Direction::Feature);
    let serde = scope.feature("serde");
    let condition = of_feature.then(|| serde.clone());
    let steps = test.examples.iter().map(|example| {
        let step = step(scope, example);
        match of_feature || example.decode == Direction::Always {
            true => step,
            false => quote! { #serde { #step } },
        }
    });
    let steps: Vec<TokenStream> = steps.collect();
    quote! {
        #docs
        #gate
        #condition
        #[test]
        fn #name() { #(#steps)* }
    }
}

fn step(scope: &mut Scope<'_>, example: &ExamplePlan) -> TokenStream {
    let ty = scope.ty(&example.ty);
    let label = &example.label;
    let json = json(&example.value);
    quote! {
        let json = #json;
        read::<#ty>(#label, json);
    }
}

/// JSON as a literal in which nothing needs an escape, a line for each member so that a change is seen.
fn json(value: &serde_json::Value) -> Literal {
    let text = printable(&format!("{value:#}"));
    // As many signs as end no text in it.
    let hashes = (1..)
        .map(|count| "#".repeat(count))
        .find(|hashes| !text.contains(&format!("\"{hashes}")));
    let raw = hashes.and_then(|hashes| Literal::from_str(&format!("r{hashes}\"{text}\"{hashes}")).ok());
    raw.unwrap_or_else(|| Literal::string(&text))
}

/// The same JSON without characters that do not show, or that change how others show.
fn printable(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        // Line feeds are of the layout; within texts JSON has escapes for them.
        match c == '\n' || markdown::is_visible(c) {
            true => out.push(c),
            false => out.push_str(&format!("\\u{:04x}", u32::from(c))),
        }
    }
    out
}
