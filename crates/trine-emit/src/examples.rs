//! `tests/examples.rs`: every example of the document is read.

use std::str::FromStr;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use trine_plan::{Direction, ExamplePlan, ExampleTest, Gate};

use crate::scope::{SERDE, Scope, Uses, Within, ident};
use crate::{Cx, doc, gates, krate, markdown, render};

/// The file; `None` where the document has no example that is JSON.
pub(crate) fn contents(cx: &Cx<'_>) -> Option<String> {
    let tests = &cx.plan.examples;
    if tests.is_empty() {
        return None;
    }
    let mut scope = Scope::new(cx, Within::Tests);
    let mut read = Uses::default();
    let mut functions: Vec<TokenStream> = Vec::new();
    for test in tests {
        functions.push(function(&mut scope, test));
        for example in &test.examples {
            read.add(&test.gate, feature(example));
        }
    }
    let mut items = vec![reader(&mut scope, &read)];
    items.extend(functions);
    let docs = ["Tests that read each example of the document as its type.".to_owned()];
    // An example is as long as the document has it, and is taken over as it is.
    let allowed = ["#![allow(clippy::needless_raw_string_hashes, clippy::too_many_lines)]"];
    Some(krate::attributed(
        &render::file(&docs, scope.imports(), items),
        &allowed,
    ))
}

/// The function that reads an example, as far as there is one that is read.
fn reader(scope: &mut Scope<'_>, uses: &Uses) -> TokenStream {
    let condition = uses.condition();
    let [decode, from_slice] = NEEDED.map(|(module, name)| scope.runtime_of(module, name, uses));
    quote! {
        #[doc = " Decodes an example. The name of the example is part of a failure."]
        #condition
        #[track_caller]
        fn read<T: #decode>(name: &str, json: &str) {
            if let Err(error) = #from_slice::<T>(json.as_bytes()) {
                panic!("{name}: {error}");
            }
        }
    }
}

/// The things of the runtime that read an example.
const NEEDED: [(&str, &str); 2] = [("", "Decode"), ("wire", "from_slice")];

/// The feature with which an example can be read.
fn feature(example: &ExamplePlan) -> Option<&'static str> {
    match example.decode {
        Direction::Always => None,
        Direction::Feature => Some(SERDE),
    }
}

fn function(scope: &mut Scope<'_>, test: &ExampleTest) -> TokenStream {
    let docs = doc::attributes(&[format!("{}.", doc::code(&test.about))]);
    let gate = gates::attribute(&test.gate);
    let name = ident(&test.ident);
    let of_feature = test.examples.iter().all(|example| example.decode == Direction::Feature);
    let serde = scope.feature(SERDE);
    let condition = of_feature.then(|| serde.clone());
    let steps = test.examples.iter().map(|example| {
        scope.behind_both(&test.gate, feature(example));
        let step = step(scope, example);
        match of_feature || example.decode == Direction::Always {
            true => step,
            false => quote! { #serde { #step } },
        }
    });
    let steps: Vec<TokenStream> = steps.collect();
    scope.behind(Gate::OPEN);
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
