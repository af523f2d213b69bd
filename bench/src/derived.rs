//! The declarations of a generated client, with serde derived as a user would write it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Fields, Item, UseTree, parse_quote};

use crate::forms::{Form, Presence, last_name};

/// The modules of `types`: name, gate, and what is in it.
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) feature: Option<String>,
    pub(crate) items: Vec<Item>,
}

/// The types that `roots` are made of, they included.
pub(crate) fn closure(modules: &[Module], roots: &[String]) -> BTreeSet<String> {
    let parts: BTreeMap<String, BTreeSet<String>> = modules
        .iter()
        .flat_map(|module| &module.items)
        .filter_map(|item| Some((declared(item)?, names(item.to_token_stream()))))
        .collect();
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = roots.to_vec();
    while let Some(name) = open.pop() {
        if let Some(parts) = parts.get(&name)
            && found.insert(name)
        {
            open.extend(parts.iter().cloned());
        }
    }
    found
}

/// The kept types of each module with serde derived: the module's name and its text.
pub(crate) fn modules(
    modules: &[Module],
    kept: &BTreeSet<String>,
    forms: &BTreeMap<String, Form>,
) -> Vec<(String, TokenStream)> {
    let unions = internally_tagged(modules, forms);
    let derived = modules
        .iter()
        .map(|module| (module.name.clone(), derive(module, kept, forms, &unions)));
    derived.filter(|(_, text)| !text.is_empty()).collect()
}

fn derive(
    module: &Module,
    kept: &BTreeSet<String>,
    forms: &BTreeMap<String, Form>,
    unions: &BTreeSet<String>,
) -> TokenStream {
    let mut items = Vec::new();
    for item in &module.items {
        let of = match item {
            Item::Impl(item) => last_name(&item.self_ty),
            other => declared(other),
        };
        let Some(name) = of.filter(|name| kept.contains(name)) else {
            continue;
        };
        let form = forms.get(&name);
        match item {
            Item::Struct(item) => items.push(structure(item.clone(), form)),
            Item::Enum(item) => items.push(enumeration(item.clone(), form, unions.contains(&name))),
            Item::Type(_) => items.push(item.to_token_stream()),
            // Of enumerations of numbers.
            Item::Impl(_) if form.is_some_and(|form| form.number.is_some()) => items.push(item.to_token_stream()),
            _ => {}
        }
    }
    let used = names(quote! { #(#items)* });
    let uses = module.items.iter().filter_map(|item| match item {
        Item::Use(line) => {
            let tree = only(&line.tree, &used)?;
            Some(quote! { use #tree; })
        }
        _ => None,
    });
    if items.is_empty() {
        return TokenStream::new();
    }
    quote! { #(#uses)* #(#items)* }
}

/// The unions that serde can tell by a tag: those with a constant where the tag is, in every variant.
fn internally_tagged(modules: &[Module], forms: &BTreeMap<String, Form>) -> BTreeSet<String> {
    let mut unions = BTreeSet::new();
    for item in modules.iter().flat_map(|module| &module.items) {
        let Item::Enum(item) = item else { continue };
        let name = item.ident.to_string();
        let Some((property, variants)) = forms.get(&name).and_then(|form| form.tag.as_ref()) else {
            continue;
        };
        let held: Vec<String> = item
            .variants
            .iter()
            .filter(|variant| variants.contains_key(&variant.ident.to_string()))
            .filter_map(|variant| held(variant.fields.iter().next()?))
            .collect();
        let has_constant = |name: &String| {
            forms
                .get(name)
                .is_some_and(|form| matches!(form.constants.as_slice(), [(key, _)] if key == property))
        };
        if held.len() == variants.len() && held.len() + 1 == item.variants.len() && held.iter().all(has_constant) {
            unions.insert(name);
        }
    }
    unions
}

/// The type that a variant holds, out of its box.
fn held(field: &syn::Field) -> Option<String> {
    let syn::Type::Path(path) = &field.ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) if last.ident == "Box" => match arguments.args.first()? {
            syn::GenericArgument::Type(inner) => last_name(inner),
            _ => None,
        },
        _ => Some(last.ident.to_string()),
    }
}

fn structure(mut item: syn::ItemStruct, form: Option<&Form>) -> TokenStream {
    strip(&mut item.attrs);
    item.attrs
        .push(parse_quote! { #[derive(serde::Serialize, serde::Deserialize)] });
    if let Fields::Unnamed(_) = &item.fields {
        item.attrs.push(parse_quote! { #[serde(transparent)] });
    }
    if let Some((key, value)) = form.and_then(|form| form.constants.first()) {
        item.attrs.push(parse_quote! { #[serde(tag = #key, rename = #value)] });
    }
    for field in &mut item.fields {
        strip(&mut field.attrs);
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let Some((key, presence)) = form.and_then(|form| form.fields.get(&name)) else {
            continue;
        };
        field.attrs.push(match presence {
            Presence::Field => parse_quote! { #[serde(rename = #key)] },
            Presence::Optional => parse_quote! { #[serde(rename = #key, default, skip_serializing_if = "Option::is_none")] },
            Presence::TriState => parse_quote! { #[serde(rename = #key, default, skip_serializing_if = "crate::runtime::Field::is_absent")] },
            Presence::Extra => parse_quote! { #[serde(flatten)] },
        });
    }
    item.to_token_stream()
}

fn enumeration(mut item: syn::ItemEnum, form: Option<&Form>, by_tag: bool) -> TokenStream {
    strip(&mut item.attrs);
    item.variants.iter_mut().for_each(|variant| strip(&mut variant.attrs));
    let name = item.ident.clone();
    let derived: Attribute = parse_quote! { #[derive(serde::Serialize, serde::Deserialize)] };
    if let Some(texts) = form.and_then(|form| form.texts.as_ref()) {
        item.attrs.push(derived);
        for variant in &mut item.variants {
            variant.attrs.push(match texts.get(&variant.ident.to_string()) {
                Some(text) => parse_quote! { #[serde(rename = #text)] },
                None => parse_quote! { #[serde(untagged)] },
            });
        }
        return item.to_token_stream();
    }
    if let Some(number) = form.and_then(|form| form.number.as_ref()) {
        let whole = number.to_token_stream().to_string();
        item.attrs
            .extend([derived, parse_quote! { #[serde(from = #whole, into = #whole)] }]);
        return quote! {
            #item
            impl From<#name> for #number { fn from(value: #name) -> Self { value.value() } }
        };
    }
    if let Some((tag, variants)) = form.and_then(|form| form.tag.as_ref()).filter(|_| by_tag) {
        return tagged(item, tag, variants);
    }
    item.attrs.push(parse_quote! { #[derive(serde::Serialize)] });
    item.attrs.push(parse_quote! { #[serde(untagged)] });
    let decode = form.and_then(|form| form.decode.as_ref());
    quote! {
        #item
        impl #name {
            fn from_value(input: &mut crate::runtime::Value) -> Result<Self, serde_json::Error> {
                use crate::runtime::{Decode, Kind};
                #decode
            }
        }
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::from_value(&mut serde::Deserialize::deserialize(deserializer)?).map_err(serde::de::Error::custom)
            }
        }
    }
}

/// A union that serde tells by a tag. Its structs write the tag themselves, since they stand elsewhere too.
fn tagged(mut item: syn::ItemEnum, tag: &str, variants: &BTreeMap<String, Vec<String>>) -> TokenStream {
    let name = item.ident.clone();
    item.attrs.extend([
        parse_quote! { #[derive(serde::Deserialize)] },
        parse_quote! { #[serde(tag = #tag)] },
    ]);
    let mut arms = Vec::new();
    for variant in &mut item.variants {
        let ident = &variant.ident;
        arms.push(quote! { Self::#ident(value) => value.serialize(serializer), });
        let attribute = match variants.get(&ident.to_string()).map(Vec::as_slice) {
            Some([first, others @ ..]) => parse_quote! { #[serde(rename = #first, #(alias = #others),*)] },
            Some([]) | None => parse_quote! { #[serde(untagged)] },
        };
        variant.attrs.push(attribute);
    }
    quote! {
        #item
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(#arms)* }
            }
        }
    }
}

/// Leaves the derives, and what says nothing to serde.
fn strip(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc") && !attribute.path().is_ident("non_exhaustive"));
}

/// The name that an item declares.
fn declared(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

/// Every name in a text.
fn names(text: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for token in text {
        match token {
            TokenTree::Ident(name) => drop(found.insert(name.to_string())),
            TokenTree::Group(group) => found.extend(names(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}

/// An import as far as it is used.
fn only(tree: &UseTree, used: &BTreeSet<String>) -> Option<UseTree> {
    let mut tree = tree.clone();
    match &mut tree {
        UseTree::Path(path) => *path.tree = only(&path.tree, used)?,
        UseTree::Name(name) => return used.contains(&name.ident.to_string()).then_some(tree),
        UseTree::Rename(name) => return used.contains(&name.rename.to_string()).then_some(tree),
        UseTree::Glob(_) => {}
        UseTree::Group(group) => {
            group.items = group.items.iter().filter_map(|item| only(item, used)).collect();
            return (!group.items.is_empty()).then_some(tree);
        }
    }
    Some(tree)
}
