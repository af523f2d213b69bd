//! A value of any type that a caller can make, different from every other.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::{GenericArgument, PathArguments, PathSegment, Type, TypeParamBound};

use super::items::{Items, Shape, Structure};

/// The depth from which optional parts are left out, and the depth at which there is no value at all.
const DEPTH: usize = 4;
const DEEPEST: usize = 12;

/// The number of values in an argument from which optional parts are left out.
const MANY: usize = 60;

/// Makes values.
pub(super) struct Values<'a> {
    items: &'a Items,
    /// The module of `api` that types without a path may be of.
    pub(super) module: Option<&'a str>,
    count: usize,
    /// The number of values when the argument was begun.
    begun: usize,
}

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

impl<'a> Values<'a> {
    pub(super) fn new(items: &'a Items) -> Self {
        Self {
            items,
            module: None,
            count: 0,
            begun: 0,
        }
    }

    fn next(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    fn text(&mut self) -> Literal {
        Literal::string(&format!("v{}", self.next()))
    }

    /// An argument of this type; `None` where no caller can make one.
    pub(super) fn argument(&mut self, ty: &Type) -> Option<TokenStream> {
        self.begun = self.count;
        self.value(ty, 0)
    }

    fn value(&mut self, ty: &Type, depth: usize) -> Option<TokenStream> {
        if depth > DEEPEST {
            return None;
        }
        match ty {
            Type::Reference(reference) => match &*reference.elem {
                Type::Path(path) if path.path.is_ident("str") => {
                    let text = self.text();
                    Some(quote! { #text })
                }
                Type::Slice(slice) if super::items::last_word(&slice.elem).as_deref() == Some("u8") => {
                    let text = Literal::byte_string(format!("v{}", self.next()).as_bytes());
                    Some(quote! { &#text[..] })
                }
                Type::Slice(slice) => {
                    let (first, second) = (self.value(&slice.elem, depth + 1)?, self.value(&slice.elem, depth + 1)?);
                    Some(quote! { &[#first, #second] })
                }
                other => {
                    let value = self.value(other, depth)?;
                    Some(quote! { &#value })
                }
            },
            Type::ImplTrait(bounds) => {
                let bound = bounds.bounds.iter().find_map(|bound| match bound {
                    TypeParamBound::Trait(bound) => bound.path.segments.last(),
                    _ => None,
                })?;
                match bound.ident.to_string().as_str() {
                    "Into" => self.value(&inner(bound)?, depth),
                    "IntoIterator" => self.items(&inner(bound)?, depth),
                    _ => None,
                }
            }
            Type::Path(path) => {
                let segments: Vec<&PathSegment> = path.path.segments.iter().collect();
                self.named(&segments, depth)
            }
            Type::Tuple(tuple) => {
                let parts: Option<Vec<TokenStream>> =
                    tuple.elems.iter().map(|part| self.value(part, depth + 1)).collect();
                let parts = parts?;
                Some(quote! { (#(#parts,)*) })
            }
            _ => None,
        }
    }

    /// Two items, or none where values are deep in each other: of a type that has a path, by which the list is known.
    fn items(&mut self, item: &Type, depth: usize) -> Option<TokenStream> {
        if self.is_deep(depth)
            && let Some(path) = self.item_path(item)
        {
            return Some(quote! { Vec::<#path>::new() });
        }
        let (first, second) = (self.value(item, depth + 1)?, self.value(item, depth + 1)?);
        Some(quote! { [#first, #second] })
    }

    /// The path of the item of `types` that something becomes.
    fn item_path(&self, ty: &Type) -> Option<TokenStream> {
        match ty {
            Type::ImplTrait(bounds) => {
                let bound = bounds.bounds.iter().find_map(|bound| match bound {
                    TypeParamBound::Trait(bound) => bound.path.segments.last(),
                    _ => None,
                })?;
                self.item_path(&inner(bound)?)
            }
            Type::Path(path) => {
                let name = path.path.segments.last()?.ident.to_string();
                self.items.types.items.contains_key(&name).then(|| {
                    let name = ident(&name);
                    quote! { client::types::#name }
                })
            }
            _ => None,
        }
    }

    /// The literal of a struct that a constructor takes: a field of a type parameter has what the signature says.
    fn literal(&mut self, segment: &PathSegment, name: &str, depth: usize) -> Option<TokenStream> {
        let local = self
            .module
            .and_then(|module| Some((Some(module), self.items.api.get(module)?.items.get(name)?)));
        let (module, shape) = local.or_else(|| Some((None, self.items.types.items.get(name)?)))?;
        let Shape::Struct(of) = shape else { return None };
        let is_taken = of.new.is_none() && !of.default;
        let given: Vec<Type> = match &segment.arguments {
            PathArguments::AngleBracketed(arguments) => arguments.args.iter().filter_map(of_argument).collect(),
            PathArguments::None | PathArguments::Parenthesized(_) => Vec::new(),
        };
        if !is_taken || given.len() != of.parameters.len() {
            return None;
        }
        let mut fields = Vec::new();
        for (field, ty) in &of.fields {
            let parameter = super::items::last_word(ty).and_then(|ty| of.parameters.iter().position(|one| *one == ty));
            let value = self.value(parameter.map_or(ty, |at| &given[at]), depth)?;
            let field = ident(field);
            fields.push(quote! { #field: #value });
        }
        let name = ident(name);
        let path = match module.map(ident) {
            Some(module) => quote! { client::api::#module::#name },
            None => quote! { client::types::#name },
        };
        Some(quote! { #path { #(#fields),* } })
    }

    fn is_deep(&self, depth: usize) -> bool {
        depth > DEPTH || self.count - self.begun > MANY
    }

    fn named(&mut self, segments: &[&PathSegment], depth: usize) -> Option<TokenStream> {
        let last = segments.last()?;
        let name = last.ident.to_string();
        if name.ends_with("Required")
            && let Some(value) = self.literal(last, &name, depth)
        {
            return Some(value);
        }
        let is_foreign = segments.len() > 1
            && ["std", "serde_json", "uuid", "trine_runtime"]
                .iter()
                .any(|it| segments[0].ident == it);
        if !is_foreign {
            let local = self.module.filter(|_| segments.len() == 1);
            if let Some((module, shape)) =
                local.and_then(|module| Some((module, self.items.api.get(module)?.items.get(&name)?)))
            {
                let (module, name) = (ident(module), ident(&name));
                return self.item(shape, &quote! { client::api::#module::#name }, depth);
            }
            if let Some(shape) = self.items.types.items.get(&name) {
                let name = ident(&name);
                return self.item(shape, &quote! { client::types::#name }, depth);
            }
        }
        self.known(last, &name, depth)
    }

    /// A value of a type that every client knows.
    fn known(&mut self, segment: &PathSegment, name: &str, depth: usize) -> Option<TokenStream> {
        let text = self.text();
        let number = self.count % 100;
        let integer = Literal::usize_unsuffixed(number);
        Some(match name {
            "String" | "str" => quote! { String::from(#text) },
            "Secret" => quote! { trine_runtime::Secret::from(#text) },
            "bool" => {
                let value = number.is_multiple_of(2);
                quote! { #value }
            }
            "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => quote! { #integer },
            "f32" | "f64" => {
                let value = Literal::f64_unsuffixed(number as f64 + 0.5);
                quote! { #value }
            }
            "Value" => quote! { serde_json::json!({ "v": #text }) },
            "Uuid" => quote! { uuid::Uuid::from_u128(#integer) },
            "DateTime" => {
                let text = format!("2020-01-02T03:{:02}:04Z", number % 60);
                quote! { #text.parse::<trine_runtime::DateTime>().unwrap() }
            }
            "Date" => {
                let text = format!("2020-01-{:02}", number % 28 + 1);
                quote! { #text.parse::<trine_runtime::Date>().unwrap() }
            }
            "Decimal" => {
                let text = format!("{number}.25");
                quote! { #text.parse::<trine_runtime::Decimal>().unwrap() }
            }
            "Base64" => quote! { trine_runtime::Base64::from(#text.as_bytes()) },
            "Bytes" => quote! { trine_runtime::Bytes::from_static(#text.as_bytes()) },
            "Upload" => quote! { trine_runtime::Upload::from_bytes(#text.as_bytes()) },
            "Vec" | "Option" | "Field" | "Box" | "BTreeMap" => return self.generic(segment, name, depth),
            _ => return None,
        })
    }

    fn generic(&mut self, segment: &PathSegment, name: &str, depth: usize) -> Option<TokenStream> {
        let ty = inner(segment)?;
        let deep = self.is_deep(depth);
        Some(match name {
            "Vec" if deep => quote! { Vec::new() },
            "Option" if deep => quote! { None },
            "Field" if deep => quote! { trine_runtime::Field::Absent },
            "BTreeMap" if deep => quote! { std::collections::BTreeMap::new() },
            "Vec" => match (self.value(&ty, depth + 1), self.value(&ty, depth + 1)) {
                (Some(first), Some(second)) => quote! { vec![#first, #second] },
                _ => quote! { Vec::new() },
            },
            "Option" => match self.value(&ty, depth + 1) {
                Some(value) => quote! { Some(#value) },
                None => quote! { None },
            },
            "Field" => match self.value(&ty, depth + 1) {
                Some(value) => quote! { trine_runtime::Field::Value(#value) },
                None => quote! { trine_runtime::Field::Absent },
            },
            "BTreeMap" => match self.value(&ty, depth + 1) {
                Some(value) => {
                    let key = self.text();
                    quote! { std::collections::BTreeMap::from([(String::from(#key), #value)]) }
                }
                None => quote! { std::collections::BTreeMap::new() },
            },
            _ => {
                let value = self.value(&ty, depth + 1)?;
                quote! { Box::new(#value) }
            }
        })
    }

    fn item(&mut self, shape: &'a Shape, path: &TokenStream, depth: usize) -> Option<TokenStream> {
        match shape {
            Shape::Alias(ty) => self.value(ty, depth + 1),
            Shape::Newtype(ty) => {
                let value = self.value(ty, depth + 1)?;
                Some(quote! { #path(#value) })
            }
            Shape::Enum(variants) => self.variant(variants, path, depth),
            Shape::Struct(structure) => self.structure(structure, path, depth),
        }
    }

    /// A struct by its `new` or `Default`, and its setters; a field that has none is set itself.
    fn structure(&mut self, of: &'a Structure, path: &TokenStream, depth: usize) -> Option<TokenStream> {
        let (made, given): (TokenStream, Vec<&String>) = match (&of.new, of.default) {
            (Some(arguments), _) => {
                let values: Option<Vec<TokenStream>> =
                    arguments.iter().map(|(_, ty)| self.value(ty, depth + 1)).collect();
                let values = values?;
                let taken = arguments.iter().flat_map(|(name, ty)| self.fields_given(name, ty));
                (quote! { #path::new(#(#values),*) }, taken.collect())
            }
            (None, true) => (quote! { #path::default() }, Vec::new()),
            (None, false) => return None,
        };
        let mut set = Vec::new();
        for (name, ty) in of.fields.iter().filter(|(name, _)| !given.contains(&name)) {
            if self.is_deep(depth + 1) {
                continue;
            }
            if let Some((setter, ty)) = of.setters.get(name) {
                if let Some(value) = self.value(ty, depth + 1) {
                    let setter = ident(setter);
                    set.push(quote! { made = made.#setter(#value); });
                }
            } else if let Some(value) = self.value(ty, depth + 1) {
                let name = ident(name);
                set.push(quote! { made.#name = #value; });
            }
        }
        Some(quote! { { let mut made = #made; #(#set)* made } })
    }

    /// The fields that an argument of `new` gives: one, or those of the struct that it is.
    fn fields_given(&self, name: &'a String, ty: &Type) -> Vec<&'a String> {
        let word = super::items::last_word(ty)
            .filter(|_| name == "required")
            .unwrap_or_default();
        let local = self
            .module
            .and_then(|module| self.items.api.get(module)?.items.get(&word));
        match local.or_else(|| self.items.types.items.get(&word)) {
            Some(Shape::Struct(of)) if of.new.is_none() && !of.default => {
                of.fields.iter().map(|(name, _)| name).collect()
            }
            _ => vec![name],
        }
    }

    fn variant(
        &mut self,
        variants: &'a [(String, Option<Type>)],
        path: &TokenStream,
        depth: usize,
    ) -> Option<TokenStream> {
        let known: Vec<&(String, Option<Type>)> = variants.iter().filter(|(name, _)| name != "Unknown").collect();
        let start = self.next();
        for step in 0..known.len() {
            let (name, held) = known[(start + step) % known.len()];
            let name = ident(name);
            match held {
                None => return Some(quote! { #path::#name }),
                Some(ty) => {
                    if let Some(value) = self.value(ty, depth + 1) {
                        return Some(quote! { #path::#name(#value) });
                    }
                }
            }
        }
        None
    }
}

/// The type that a generic one is of; of a map that of its values, of an iterator that of its items.
fn inner(segment: &PathSegment) -> Option<Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    arguments.args.iter().rev().find_map(of_argument)
}

/// The type that a generic argument is.
fn of_argument(argument: &GenericArgument) -> Option<Type> {
    match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        GenericArgument::AssocType(item) => Some(item.ty.clone()),
        _ => None,
    }
}
