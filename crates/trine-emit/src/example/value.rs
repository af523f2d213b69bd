//! The values of arguments, by their types: those of the document's examples as far as they fit, else made-up ones.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use trine_plan::{ArgumentType, Enum, EnumBase, Group, Item, RustType, Scalar, Shape, TypeId, Union, ValuePlan};

use super::names::Names;
use super::{branch, json, text};
use crate::scope::ident;
use crate::{Cx, dates};

/// The depth from which on lists and maps are empty.
const DEEPEST: usize = 5;

/// The most items of a list that are shown.
const ITEMS: usize = 2;

/// A module of the crate whose items examples name.
#[derive(Debug, Clone, Copy)]
pub(super) enum Module {
    /// `types`
    Types,
    /// The module of the group.
    Group,
}

/// The values of one example, and the names that they need.
pub(super) struct Values<'a> {
    pub(super) cx: &'a Cx<'a>,
    /// The module of the group.
    group: &'a str,
    /// The imports so far.
    pub(super) names: Names,
    /// The types of the values around the current one.
    around: Vec<TypeId>,
    /// A value is used that is to be avoided.
    pub(super) deprecated: bool,
}

impl<'a> Values<'a> {
    pub(super) fn new(cx: &'a Cx<'a>, group: &'a Group) -> Self {
        Self {
            cx,
            group: &group.module,
            names: Names::default(),
            around: Vec::new(),
            deprecated: false,
        }
    }

    /// The value of an argument of this type; `None` if none can be made up.
    pub(super) fn argument(&mut self, ty: &ArgumentType, sample: Option<&Value>, name: &str) -> Option<TokenStream> {
        Some(match ty {
            ArgumentType::Text => {
                let text = text::text(name, sample.and_then(Value::as_str));
                quote! { #text }
            }
            ArgumentType::Value(ty) => self.value(ty, sample, name)?,
            ArgumentType::Slice(item) => {
                let items = self.items(item, sample, name);
                quote! { &[#(#items),*] }
            }
            ArgumentType::Reference(ty) => {
                let value = self.value(ty, sample, name)?;
                quote! { &#value }
            }
            ArgumentType::Into(ty) => self.converted(ty, sample, name)?,
            ArgumentType::Items(item) => self.given_items(item, sample, name)?,
            ArgumentType::Pairs(value) => self.given_pairs(value, sample, name)?,
            ArgumentType::Boxed(inner) => self.argument(inner, sample, name)?,
            ArgumentType::Optional(inner) => self.argument(inner, sample, name)?,
        })
    }

    /// The items of a list that an argument takes one by one.
    fn given_items(&mut self, item: &ArgumentType, sample: Option<&Value>, name: &str) -> Option<TokenStream> {
        let shown = sample.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let shown = shown.iter().take(ITEMS);
        let mut items: Vec<TokenStream> = shown
            .filter_map(|value| self.argument(item, Some(value), name))
            .collect();
        if items.is_empty() {
            items.extend(self.argument(item, None, name.trim_end_matches('s')));
        }
        match items.is_empty() {
            true => {
                let ty = self.type_of(item)?;
                Some(quote! { Vec::<#ty>::new() })
            }
            false => Some(quote! { [#(#items),*] }),
        }
    }

    /// The keys and values of a map that an argument takes one by one.
    fn given_pairs(&mut self, value: &ArgumentType, sample: Option<&Value>, name: &str) -> Option<TokenStream> {
        let shown = sample
            .and_then(Value::as_object)
            .and_then(|object| object.iter().next());
        let (key, sample) = shown.map_or(("key", None), |(key, value)| (key.as_str(), Some(value)));
        match self.argument(value, sample, name) {
            Some(value) => Some(quote! { [(#key, #value)] }),
            None => {
                let (map, ty) = (self.names.of("std::collections", "BTreeMap"), self.type_of(value)?);
                Some(quote! { #map::<String, #ty>::new() })
            }
        }
    }

    /// The type that an argument becomes, if it is an item: what an empty list is of.
    fn type_of(&mut self, ty: &ArgumentType) -> Option<TokenStream> {
        match ty {
            ArgumentType::Into(RustType::Named(id)) => {
                let item = &self.cx.plan.items[id];
                Some(self.own(item))
            }
            ArgumentType::Boxed(inner) => self.type_of(inner),
            _ => None,
        }
    }

    /// Anything that becomes a value of this type.
    fn converted(&mut self, ty: &RustType, sample: Option<&Value>, name: &str) -> Option<TokenStream> {
        match ty {
            RustType::Scalar(Scalar::String | Scalar::Binary | Scalar::Password) => {
                self.argument(&ArgumentType::Text, sample, name)
            }
            RustType::Boxed(inner) | RustType::Option(inner) => self.value(inner, sample, name),
            other => self.value(other, sample, name),
        }
    }

    /// A value of exactly this type.
    fn value(&mut self, ty: &RustType, sample: Option<&Value>, name: &str) -> Option<TokenStream> {
        Some(match ty {
            RustType::Unit => quote! { () },
            RustType::Json => json::value(sample),
            RustType::Scalar(scalar) => self.scalar(*scalar, sample, name),
            RustType::Named(id) => self.item(*id, sample, name)?,
            RustType::List(item) => {
                let items = self.items(item, sample, name);
                quote! { vec![#(#items),*] }
            }
            RustType::Tuple(parts) => {
                let parts: Option<Vec<TokenStream>> = parts.iter().map(|part| self.value(part, None, name)).collect();
                let parts = parts?;
                quote! { (#(#parts,)*) }
            }
            RustType::Map(value) => self.map(value, sample, name),
            RustType::Option(inner) => match self.value(inner, sample, name) {
                Some(value) => quote! { Some(#value) },
                None => quote! { None },
            },
            RustType::Field(inner) => {
                let field = self.root("Field");
                match self.value(inner, sample, name) {
                    Some(value) => quote! { #field::Value(#value) },
                    None => quote! { #field::Null },
                }
            }
            RustType::Boxed(inner) => {
                let value = self.value(inner, sample, name)?;
                quote! { Box::new(#value) }
            }
            RustType::Upload => {
                let upload = self.upload();
                quote! { #upload::from_path("file.bin") }
            }
            RustType::Bytes | RustType::Events(_) | RustType::Local(_) => return None,
        })
    }

    fn scalar(&mut self, scalar: Scalar, sample: Option<&Value>, name: &str) -> TokenStream {
        let said = sample.and_then(Value::as_str);
        match scalar {
            Scalar::Bool => {
                let value = sample.and_then(Value::as_bool).unwrap_or(true);
                quote! { #value }
            }
            Scalar::F32 | Scalar::F64 => {
                let number = sample.and_then(Value::as_f64).filter(|number| number.abs() < 1e9);
                json::float(number.unwrap_or(1.0))
            }
            Scalar::I8
            | Scalar::I16
            | Scalar::I32
            | Scalar::I64
            | Scalar::U8
            | Scalar::U16
            | Scalar::U32
            | Scalar::U64 => json::integer(text::integer(name, scalar, sample)),
            Scalar::String | Scalar::Binary => {
                let text = text::text(name, said);
                quote! { #text.to_owned() }
            }
            Scalar::Password => {
                let secret = self.runtime("Secret");
                quote! { #secret::from("secret") }
            }
            Scalar::DateTime => self.parsed_date("DateTime", scalar, said),
            Scalar::Date => self.parsed_date("Date", scalar, said),
            Scalar::Uuid => {
                let text = text::formatted(scalar, said);
                quote! { #text.parse::<uuid::Uuid>()? }
            }
            Scalar::Decimal => {
                let (decimal, text) = (self.runtime("Decimal"), text::formatted(scalar, said));
                quote! { #text.parse::<#decimal>()? }
            }
            Scalar::Base64 => {
                let base64 = self.runtime("Base64");
                quote! { #base64::from(b"content".to_vec()) }
            }
            Scalar::Null => quote! { serde_json::Value::Null },
        }
    }

    fn parsed_date(&mut self, name: &str, scalar: Scalar, said: Option<&str>) -> TokenStream {
        let module = dates::of(self.cx.plan.options.dates).module;
        let module = match module {
            "" => format!("{}::runtime", self.cx.plan.crate_ident),
            module => format!("{}::runtime::{module}", self.cx.plan.crate_ident),
        };
        let (ty, text) = (self.names.of(&module, name), text::formatted(scalar, said));
        quote! { #text.parse::<#ty>()? }
    }

    /// The items of a list: those of the document, else one.
    fn items(&mut self, item: &RustType, sample: Option<&Value>, name: &str) -> Vec<TokenStream> {
        if self.around.len() >= DEEPEST {
            return Vec::new();
        }
        match sample.and_then(Value::as_array) {
            Some(values) if !values.is_empty() => {
                let values = values.iter().take(ITEMS);
                values.filter_map(|value| self.value(item, Some(value), name)).collect()
            }
            _ => self.value(item, None, name.trim_end_matches('s')).into_iter().collect(),
        }
    }

    fn map(&mut self, value: &RustType, sample: Option<&Value>, name: &str) -> TokenStream {
        let map = self.names.of("std::collections", "BTreeMap");
        let shown = sample
            .and_then(Value::as_object)
            .and_then(|object| object.iter().next());
        let (key, sample) = shown.map_or(("key", None), |(key, value)| (key.as_str(), Some(value)));
        let value = (self.around.len() < DEEPEST)
            .then(|| self.value(value, sample, name))
            .flatten();
        match value {
            Some(value) => quote! { #map::from([(#key.to_owned(), #value)]) },
            None => quote! { #map::new() },
        }
    }

    fn item(&mut self, id: TypeId, sample: Option<&Value>, name: &str) -> Option<TokenStream> {
        if self.around.contains(&id) || self.around.len() > DEEPEST + 3 {
            return None;
        }
        self.around.push(id);
        let item = &self.cx.plan.items[&id];
        let sample = sample.or(item.docs.sample.as_ref());
        let value = match &item.shape {
            Shape::Alias(ty) => self.value(ty, sample, name),
            Shape::Newtype(ty) => self.value(ty, sample, name).map(|value| {
                let item = self.own(item);
                quote! { #item(#value) }
            }),
            Shape::Struct(plan) => self.structure(item, plan, sample),
            Shape::Enum(plan) => Some(self.enumeration(item, plan, sample, name)),
            Shape::Union(plan) => self.union(item, plan, sample, name),
        };
        self.around.pop();
        value
    }

    /// The variant of the value that the document shows, else of the first that is not to be avoided.
    fn enumeration(&mut self, item: &Item, plan: &Enum, sample: Option<&Value>, name: &str) -> TokenStream {
        let said = sample.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let is_said = |value: &&ValuePlan| said.as_ref() == Some(&value.value);
        let usual = || plan.variants.iter().find(|value| !value.deprecated);
        let shown = plan
            .variants
            .iter()
            .find(is_said)
            .or_else(usual)
            .or(plan.variants.first());
        let ty = self.own(item);
        match (shown, &plan.unknown) {
            (Some(value), _) => {
                self.deprecated |= value.deprecated;
                let variant = ident(&value.ident);
                quote! { #ty::#variant }
            }
            (None, unknown) => {
                let unknown = ident(unknown.as_deref().unwrap_or("Unknown"));
                let text = match plan.base {
                    EnumBase::String => self.scalar(Scalar::String, sample, name),
                    EnumBase::Integer(_) => json::integer(1),
                };
                quote! { #ty::#unknown(#text) }
            }
        }
    }

    /// The variant that the document's value has, else the first of which a value can be made.
    fn union(&mut self, item: &Item, plan: &Union, sample: Option<&Value>, name: &str) -> Option<TokenStream> {
        let shown = sample.and_then(|sample| branch::of(self.cx, plan, sample));
        let others = plan.variants.iter().filter(|variant| !variant.docs.deprecated);
        let candidates = shown.map(|variant| (variant, sample)).into_iter();
        for (variant, sample) in candidates.chain(others.map(|variant| (variant, None))) {
            if let Some(value) = self.value(&variant.ty, sample, name) {
                let (ty, variant) = (self.own(item), ident(&variant.ident));
                return Some(quote! { #ty::#variant(#value) });
            }
        }
        None
    }

    /// An item of `types`.
    fn own(&mut self, item: &Item) -> TokenStream {
        self.deprecated |= item.docs.deprecated;
        self.named(Module::Types, &item.ident)
    }

    /// An item of a module.
    pub(super) fn named(&mut self, module: Module, name: &str) -> TokenStream {
        let krate = &self.cx.plan.crate_ident;
        let module = match module {
            Module::Types => format!("{krate}::types"),
            Module::Group => format!("{krate}::api::{}", self.group),
        };
        self.names.of(&module, name)
    }

    /// Returns true for a value that is in no other one.
    pub(super) fn is_outermost(&self) -> bool {
        self.around.len() == 1
    }

    /// A thing that the crate's root gives.
    fn root(&mut self, name: &str) -> TokenStream {
        self.names.of(&self.cx.plan.crate_ident, name)
    }

    /// A file to send, which the root gives if there are multipart bodies.
    fn upload(&mut self) -> TokenStream {
        match self.cx.plan.needs.multipart {
            true => self.root("Upload"),
            false => self.runtime("Upload"),
        }
    }

    /// A thing of the runtime.
    fn runtime(&mut self, name: &str) -> TokenStream {
        let module = format!("{}::runtime", self.cx.plan.crate_ident);
        self.names.of(&module, name)
    }
}
