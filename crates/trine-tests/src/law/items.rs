//! The declarations in the Rust of a client, read by `syn`.

use std::collections::BTreeMap;

use syn::{Fields, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Pat, Type, Visibility};
use trine_emit::File;

/// The declarations of a client.
#[derive(Default)]
pub(super) struct Items {
    /// The items of `types`.
    pub(super) types: Module,
    /// The modules of `api`.
    pub(super) api: BTreeMap<String, Module>,
    /// The items of `api` itself: what all groups share.
    pub(super) shared: Module,
    /// `client`.
    pub(super) client: Module,
    /// The constants of `scopes`.
    pub(super) scopes: Vec<String>,
}

/// The declarations of a module.
#[derive(Default)]
pub(super) struct Module {
    /// Structs, enums and aliases.
    pub(super) items: BTreeMap<String, Shape>,
    /// Public functions by the type that they are of.
    pub(super) functions: BTreeMap<String, Vec<ImplItemFn>>,
}

/// The shape of an item.
pub(super) enum Shape {
    /// A struct with public fields.
    Struct(Structure),
    /// A tuple of one field, with its type.
    Newtype(Type),
    /// Variants and what they hold.
    Enum(Vec<(String, Option<Type>)>),
    /// Another name of a type.
    Alias(Type),
}

/// A struct with public fields.
pub(super) struct Structure {
    /// The fields.
    pub(super) fields: Vec<(String, Type)>,
    /// The arguments of `new`, if it has one.
    pub(super) new: Option<Vec<(String, Type)>>,
    /// True if it implements `Default`.
    pub(super) default: bool,
    /// The setters with an argument, by the field that they set: the name and the type of the argument.
    pub(super) setters: BTreeMap<String, (String, Type)>,
    /// The type parameters, of a struct that a constructor takes.
    pub(super) parameters: Vec<String>,
    /// The setters without an argument.
    pub(super) null_setters: Vec<String>,
}

impl Items {
    /// Reads the files of a client.
    ///
    /// # Errors
    /// If one of them is no Rust.
    pub(super) fn read(sources: &[File]) -> syn::Result<Self> {
        let mut items = Self::default();
        for file in sources {
            let parsed = syn::parse_file(&file.contents)?;
            let path: Vec<&str> = file.path.trim_end_matches(".rs").split('/').collect();
            match path.as_slice() {
                ["src", "types" | "fakes", _] => items.types.add(parsed.items),
                ["src", "api", "mod"] => items.shared.add(parsed.items),
                ["src", "api", module] => items.api.entry((*module).to_owned()).or_default().add(parsed.items),
                ["src", "client"] => items.client.add(parsed.items),
                ["src", "scopes"] => items.scopes.extend(parsed.items.iter().filter_map(constant)),
                _ => {}
            }
        }
        for shapes in items.api.values_mut().chain([&mut items.types]) {
            shapes.settle();
        }
        Ok(items)
    }
}

fn constant(item: &Item) -> Option<String> {
    match item {
        Item::Const(constant) => Some(constant.ident.to_string()),
        _ => None,
    }
}

impl Module {
    fn add(&mut self, items: Vec<Item>) {
        for item in items {
            match item {
                Item::Struct(item) => {
                    let shape = match &item.fields {
                        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                            Shape::Newtype(fields.unnamed[0].ty.clone())
                        }
                        Fields::Named(fields) => {
                            let public = fields
                                .named
                                .iter()
                                .filter(|field| matches!(field.vis, Visibility::Public(_)));
                            let named =
                                public.filter_map(|field| Some((field.ident.as_ref()?.to_string(), field.ty.clone())));
                            Shape::Struct(Structure {
                                fields: named.collect(),
                                new: None,
                                default: derives_default(&item.attrs),
                                parameters: item.generics.type_params().map(|one| one.ident.to_string()).collect(),
                                setters: BTreeMap::new(),
                                null_setters: Vec::new(),
                            })
                        }
                        Fields::Unnamed(_) | Fields::Unit => continue,
                    };
                    self.items.insert(item.ident.to_string(), shape);
                }
                Item::Enum(item) => {
                    let variants = item.variants.iter().map(|variant| {
                        let held = variant.fields.iter().next().map(|field| field.ty.clone());
                        (variant.ident.to_string(), held)
                    });
                    self.items
                        .insert(item.ident.to_string(), Shape::Enum(variants.collect()));
                }
                Item::Type(item) => {
                    self.items.insert(item.ident.to_string(), Shape::Alias(*item.ty));
                }
                Item::Impl(item) => self.add_impl(item),
                _ => {}
            }
        }
    }

    fn add_impl(&mut self, item: ItemImpl) {
        let Some(of) = last_word(&item.self_ty) else { return };
        if let Some((_, path, _)) = &item.trait_ {
            let is_default = path.segments.last().is_some_and(|segment| segment.ident == "Default");
            if let (true, Some(Shape::Struct(of))) = (is_default, self.items.get_mut(&of)) {
                of.default = true;
            }
            return;
        }
        let functions = item.items.into_iter().filter_map(|item| match item {
            ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => Some(function),
            _ => None,
        });
        self.functions.entry(of).or_default().extend(functions);
    }

    /// Gives structs the arguments of their `new` and their setters.
    fn settle(&mut self) {
        for (name, functions) in &self.functions {
            let Some(Shape::Struct(of)) = self.items.get_mut(name) else {
                continue;
            };
            for function in functions {
                let name = function.sig.ident.to_string();
                let mut taken = self::arguments(function);
                match (name.as_str(), taken.pop()) {
                    ("new", last) => of.new = Some(taken.into_iter().chain(last).collect()),
                    (setter, Some((field, ty))) if setter.starts_with("with_") => {
                        of.setters.insert(field, (name, ty));
                    }
                    (setter, None) if setter.starts_with("with_") => of.null_setters.push(name),
                    _ => {}
                }
            }
        }
    }
}

fn derives_default(attributes: &[syn::Attribute]) -> bool {
    let derives = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    derives
        .filter_map(|attribute| attribute.meta.require_list().ok())
        .any(|list| {
            let words = list.tokens.to_string();
            words.split(',').any(|word| word.trim() == "Default")
        })
}

/// The arguments of a function, less `self`.
pub(super) fn arguments(function: &ImplItemFn) -> Vec<(String, Type)> {
    let typed = function.sig.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    let named = typed.map(|typed| match &*typed.pat {
        Pat::Ident(name) => (name.ident.to_string(), (*typed.ty).clone()),
        _ => (String::new(), (*typed.ty).clone()),
    });
    named.collect()
}

/// The last word of a path.
pub(super) fn last_word(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}
