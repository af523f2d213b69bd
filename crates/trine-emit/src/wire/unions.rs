//! Reading and writing of unions.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Arm, Dispatch, Guard, Item, JsonKind, TextForm, TypeId, Union};

use super::{decode, encode, gated};
use crate::scope::{Scope, ident};

/// Both directions.
pub(super) fn implement(scope: &mut Scope<'_>, id: TypeId, item: &Item, plan: &Union) -> Vec<TokenStream> {
    let encoder = gated(scope, "Encode", item.encode);
    let variants = plan
        .variants
        .iter()
        .map(|variant| ident(&variant.ident))
        .chain([ident(&plan.unknown)]);
    let writing = quote! { match self { #(Self::#variants(value) => #encoder::encode(value, out),)* } };
    let decoder = gated(scope, "Decode", item.decode);
    let reading = match &plan.dispatch {
        Dispatch::Tag { property, default } => by_tag(&decoder, plan, property, *default),
        Dispatch::Arms(arms) => by_arms(scope, item, &decoder, plan, arms),
    };
    vec![encode(scope, id, item, &writing), decode(scope, id, item, &reading)]
}

/// By the value of one property.
fn by_tag(decoder: &TokenStream, plan: &Union, property: &str, default: Option<usize>) -> TokenStream {
    let arms = plan.variants.iter().filter(|variant| !variant.tags.is_empty());
    let arms = arms.map(|variant| {
        let tags = &variant.tags;
        let name = ident(&variant.ident);
        quote! { Some(#(#tags)|*) => #decoder::decode(input).map(Self::#name), }
    });
    let rest = match default {
        Some(index) => {
            let name = ident(&plan.variants[index].ident);
            quote! { #decoder::decode(input).map(Self::#name) }
        }
        None => other(plan),
    };
    quote! {
        match input.tag(#property).as_deref() {
            #(#arms)*
            _ => #rest,
        }
    }
}

/// By the first test that a value passes.
fn by_arms(scope: &mut Scope<'_>, item: &Item, decoder: &TokenStream, plan: &Union, arms: &[Arm]) -> TokenStream {
    let kind = gated(scope, "Kind", item.decode);
    let form = match asks_form(arms) {
        true => gated(scope, "TextForm", item.decode),
        false => TokenStream::new(),
    };
    let tags = tested(arms);
    let variables = tags.iter().enumerate().map(|(at, property)| {
        let name = tag_variable(at);
        quote! { let #name = input.tag(#property); }
    });
    let tests = arms.iter().map(|arm| {
        let name = ident(&plan.variants[arm.branch].ident);
        let kinds: Vec<TokenStream> = json_kinds(&arm.kinds)
            .into_iter()
            .map(|name| {
                let name = ident(name);
                quote! { #kind::#name }
            })
            .collect();
        let guards = arm.guards.iter().map(|guard| {
            let test = guarded(guard, &tags, &kind, &form);
            quote! { && #test }
        });
        let fits = match kinds.as_slice() {
            [only] => quote! { kind == #only },
            several => quote! { matches!(kind, #(#several)|*) },
        };
        // A key alone does not make a value that branch's.
        let by_key = arm.guards.iter().any(|guard| matches!(guard, Guard::Has(_)));
        if arm.certain && !by_key {
            quote! { if #fits #(#guards)* { return #decoder::decode(input).map(Self::#name); } }
        } else {
            quote! {
                if #fits #(#guards)* && let Some(value) = input.attempt() { return Ok(Self::#name(value)); }
            }
        }
    });
    let rest = other(plan);
    quote! {
        let kind = input.peek()?;
        #(#variables)*
        #(#tests)*
        #rest
    }
}

/// Returns the code for a value that fits no branch.
fn other(plan: &Union) -> TokenStream {
    let unknown = ident(&plan.unknown);
    quote! { input.other(Self::#unknown) }
}

/// The reader's kinds; what takes numbers takes those without a fraction too.
fn json_kinds(kinds: &[JsonKind]) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = Vec::new();
    for kind in kinds {
        let more: &[&'static str] = match kind {
            JsonKind::Bool => &["Bool"],
            JsonKind::Integer => &["Integer"],
            JsonKind::Number => &["Integer", "Number"],
            JsonKind::String => &["String"],
            JsonKind::Array => &["Array"],
            JsonKind::Object => &["Object"],
            JsonKind::Null => &["Null"],
        };
        names.extend(
            more.iter()
                .filter(|name| !kinds.is_empty() && !names.contains(name))
                .collect::<Vec<_>>(),
        );
    }
    names
}

/// The properties whose value several arms test: it is looked up once for all of them.
fn tested(arms: &[Arm]) -> Vec<&str> {
    let (mut met, mut again) = (Vec::new(), Vec::new());
    for guard in arms.iter().flat_map(|arm| &arm.guards) {
        let Guard::Is(property, _) = guard else { continue };
        let property = property.as_str();
        if !met.contains(&property) {
            met.push(property);
        } else if !again.contains(&property) {
            again.push(property);
        }
    }
    again
}

/// The variable of the value that was looked up.
fn tag_variable(at: usize) -> proc_macro2::Ident {
    match at {
        0 => ident("tag"),
        _ => ident(&format!("tag_{}", at + 1)),
    }
}

/// Tells whether a test asks for the form of a text.
fn asks_form(arms: &[Arm]) -> bool {
    let mut guards = arms.iter().flat_map(|arm| &arm.guards);
    guards.any(|guard| matches!(guard, Guard::Form(..)))
}

/// The variant of a form in the runtime.
fn form_name(form: TextForm) -> &'static str {
    match form {
        TextForm::Ipv4 => "Ipv4",
        TextForm::Ipv6 => "Ipv6",
        TextForm::Uuid => "Uuid",
        TextForm::Date => "Date",
        TextForm::DateTime => "DateTime",
    }
}

fn guarded(guard: &Guard, tags: &[&str], kind: &TokenStream, form: &TokenStream) -> TokenStream {
    let one_of = |kinds: &[JsonKind]| {
        let names = json_kinds(kinds).into_iter().map(|name| {
            let name = ident(name);
            quote! { #kind::#name }
        });
        let names: Vec<TokenStream> = names.collect();
        quote! { Some(#(#names)|*) }
    };
    match guard {
        Guard::Kind(property, kinds) => {
            let kinds = one_of(kinds);
            quote! { matches!(input.kind_of(#property), #kinds) }
        }
        Guard::Form(property, found) => {
            let found = ident(form_name(*found));
            quote! { matches!(input.form_of(#property), Some(#form::#found)) }
        }
        Guard::Items(property, kinds) => {
            let kinds = one_of(kinds);
            quote! { matches!(input.item_kind_of(#property), #kinds) }
        }
        Guard::Has(property) => quote! { input.has(#property) },
        Guard::Lacks(property) => quote! { !input.has(#property) },
        Guard::Is(property, values) => {
            let tag = match tags.iter().position(|tag| tag == property) {
                Some(at) => {
                    let name = tag_variable(at);
                    quote! { #name }
                }
                None => quote! { input.tag(#property) },
            };
            quote! { matches!(#tag.as_deref(), Some(#(#values)|*)) }
        }
        Guard::Digits => quote! { input.is_digits() },
        Guard::OneOf(values) => quote! { input.is_one_of(&[#(#values),*]) },
    }
}
