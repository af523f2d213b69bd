//! The names in a file: short names, and the imports that they need.
//!
//! A name that the file or `types` uses for something else is written with its path.

mod imports;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use trine_plan::{Gate, Layout, Runtime, RustType, Scalar, SharedErrors, TypeId};

use self::imports::Imports;
pub(crate) use self::imports::Uses;
use crate::{Cx, dates};

/// The feature with which types have the direction that the API does not use.
pub(crate) const SERDE: &str = "serde";

/// The file that a scope belongs to.
pub(crate) enum Within {
    /// One of `types`, with these items.
    Types(BTreeSet<TypeId>),
    /// One of `wire`: items of `types` are written `types::X`.
    Wire,
    /// One of `api`, with these items of its own.
    Api(BTreeSet<String>),
    /// `api` itself, with these items of its own.
    ApiRoot(BTreeSet<String>),
    /// A file at the crate's root.
    Root,
    /// A file of tests, outside of the crate.
    Tests,
}

/// The names of one file.
pub(crate) struct Scope<'a> {
    cx: &'a Cx<'a>,
    within: Within,
    /// The gate of the item that is written.
    gate: Gate,
    /// The feature that it is behind besides.
    feature: Option<&'static str>,
    imports: Imports,
}

/// An identifier; the plan has made sure that it is one.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

impl<'a> Scope<'a> {
    /// The scope of a file.
    pub(crate) fn new(cx: &'a Cx<'a>, within: Within) -> Self {
        Self {
            cx,
            within,
            gate: Gate::default(),
            feature: None,
            imports: Imports::default(),
        }
    }

    /// Begins an item that is behind a gate: what it names is imported as far as the item is there.
    pub(crate) fn behind(&mut self, gate: &Gate) {
        self.behind_both(gate, None);
    }

    /// Begins an item that is behind a gate and a feature.
    pub(crate) fn behind_both(&mut self, gate: &Gate, feature: Option<&'static str>) {
        self.gate = gate.clone();
        self.feature = feature;
    }

    /// Imports a name for the item that is written; with a feature for a part of it that is there with that alone.
    fn import(&mut self, module: String, name: &str, feature: Option<&'static str>) {
        self.imports.add(module, name, &self.gate, feature.or(self.feature));
    }

    /// Returns the depth of the file's module in the crate.
    fn depth(&self) -> usize {
        match self.within {
            Within::Types(_) | Within::Wire | Within::Api(_) => 2,
            Within::ApiRoot(_) | Within::Root | Within::Tests => 1,
        }
    }

    /// The crate as it is called here.
    fn own_crate(&self) -> String {
        match self.within {
            Within::Tests => self.cx.plan.crate_ident.clone(),
            Within::Types(_) | Within::Wire | Within::Api(_) | Within::ApiRoot(_) | Within::Root => "crate".to_owned(),
        }
    }

    /// The crate's root as the start of a path.
    fn root(&self) -> String {
        match self.cx.plan.options.layout {
            Layout::Crate => self.own_crate(),
            Layout::SingleFile => vec!["super"; self.depth()].join("::"),
        }
    }

    /// The runtime as the start of a path.
    fn runtime_root(&self) -> String {
        match (self.cx.plan.options.layout, self.cx.plan.options.runtime) {
            (Layout::Crate, Runtime::Vendored) => format!("{}::runtime", self.own_crate()),
            (Layout::Crate, Runtime::Crate) | (Layout::SingleFile, _) => "trine_runtime".to_owned(),
        }
    }

    /// A thing of the runtime: `module` is its path below the runtime, empty for the root.
    pub(crate) fn runtime(&mut self, module: &str, name: &str) -> TokenStream {
        let root = self.runtime_root();
        let path = if module.is_empty() {
            root
        } else {
            format!("{root}::{module}")
        };
        self.named(&path, name)
    }

    /// A function of the runtime's `wire`, by way of its module.
    pub(crate) fn wire_function(&mut self, name: &str) -> TokenStream {
        let (module, name) = (self.runtime("", "wire"), ident(name));
        quote! { #module::#name }
    }

    /// A thing of the runtime for code that is used as `uses` says.
    pub(crate) fn runtime_of(&mut self, module: &str, name: &str, uses: &Uses) -> TokenStream {
        let root = self.runtime_root();
        let module = if module.is_empty() {
            root
        } else {
            format!("{root}::{module}")
        };
        self.imports.add_all(&module, name, uses);
        path(name)
    }

    /// The same for code that is there with the feature `serde` only.
    pub(crate) fn gated_runtime(&mut self, module: &str, name: &str) -> TokenStream {
        let root = self.runtime_root();
        let module = if module.is_empty() {
            root
        } else {
            format!("{root}::{module}")
        };
        self.import(module, name, Some(SERDE));
        path(name)
    }

    /// An item of `types` in a file of `wire`, for code that is there with the feature `serde` only.
    pub(crate) fn gated_item(&mut self, id: TypeId) -> TokenStream {
        let root = self.root();
        self.import(root, "types", Some(SERDE));
        let name = ident(&self.cx.plan.items[&id].ident);
        quote! { types::#name }
    }

    /// The condition that the crate's feature is on. A file that is included belongs to a
    /// crate whose features are its own, so there everything is there.
    pub(crate) fn feature(&self, name: &str) -> TokenStream {
        match self.cx.plan.options.layout {
            Layout::Crate => quote! { #[cfg(feature = #name)] },
            Layout::SingleFile => TokenStream::new(),
        }
    }

    /// Returns true in a crate of its own, which has features of its own.
    pub(crate) fn is_crate(&self) -> bool {
        self.cx.plan.options.layout == Layout::Crate
    }

    /// A thing of the standard library.
    pub(crate) fn std(&mut self, module: &str, name: &str) -> TokenStream {
        let module = if module.is_empty() {
            "std".to_owned()
        } else {
            format!("std::{module}")
        };
        self.named(&module, name)
    }

    /// A thing that the prelude has.
    pub(crate) fn prelude(&mut self, module: &str, name: &str) -> TokenStream {
        if self.is_taken(name) {
            path(&format!("std::{module}::{name}"))
        } else {
            path(name)
        }
    }

    /// The runtime as a path.
    pub(crate) fn runtime_module(&self) -> TokenStream {
        let root = self.runtime_root();
        path(&root)
    }

    /// The client, from a group's file.
    pub(crate) fn client(&mut self) -> TokenStream {
        let module = format!("{}::client", self.root());
        self.import(module, "Client", None);
        quote! { Client }
    }

    /// The module `api`.
    pub(crate) fn api(&mut self) -> TokenStream {
        let root = self.root();
        self.import(root, "api", None);
        quote! { api }
    }

    /// An enum of errors that operations of this file share.
    pub(crate) fn shared_errors(&mut self, errors: &SharedErrors) -> TokenStream {
        match &errors.module {
            Some(_) => path(&errors.variants.ident),
            None => {
                let module = format!("{}::api", self.root());
                self.named(&module, &errors.variants.ident)
            }
        }
    }

    /// The module `types`.
    pub(crate) fn types(&mut self) -> TokenStream {
        let root = self.root();
        self.import(root, "types", None);
        quote! { types }
    }

    /// The short name, imported, or the whole path where it would be mistaken.
    fn named(&mut self, module: &str, name: &str) -> TokenStream {
        if self.is_taken(name) || self.imports.has_elsewhere(module, name) {
            return path(&format!("{module}::{name}"));
        }
        self.import(module.to_owned(), name, None);
        path(name)
    }

    /// Returns true if a name has another meaning here, or could have one.
    fn is_taken(&self, name: &str) -> bool {
        match &self.within {
            Within::Types(_) => self.cx.names.contains(name),
            Within::Api(local) | Within::ApiRoot(local) => local.contains(name) || self.cx.names.contains(name),
            Within::Wire | Within::Root | Within::Tests => false,
        }
    }

    /// A type of the plan, as it is written here.
    pub(crate) fn ty(&mut self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::Unit => quote! { () },
            RustType::Json => quote! { serde_json::Value },
            RustType::Scalar(scalar) => self.scalar(*scalar),
            RustType::Named(id) => self.item(*id),
            RustType::Local(name) => path(name),
            RustType::List(inner) => self.generic("vec", "Vec", inner),
            RustType::Tuple(parts) => {
                let parts: Vec<TokenStream> = parts.iter().map(|part| self.ty(part)).collect();
                match parts.as_slice() {
                    [only] => quote! { (#only,) },
                    parts => quote! { (#(#parts),*) },
                }
            }
            RustType::Option(inner) => self.generic("option", "Option", inner),
            RustType::Boxed(inner) => self.generic("boxed", "Box", inner),
            RustType::Map(inner) => {
                let map = self.std("collections", "BTreeMap");
                let key = self.prelude("string", "String");
                let inner = self.ty(inner);
                quote! { #map<#key, #inner> }
            }
            RustType::Field(inner) => {
                let field = self.runtime("", "Field");
                let inner = self.ty(inner);
                quote! { #field<#inner> }
            }
            RustType::Bytes => self.runtime("", "Bytes"),
            RustType::Upload => self.runtime("", "Upload"),
            RustType::Events(inner) => {
                let stream = self.runtime("", "EventStream");
                let inner = self.ty(inner);
                quote! { #stream<#inner> }
            }
        }
    }

    fn generic(&mut self, module: &str, name: &str, inner: &RustType) -> TokenStream {
        let outer = self.prelude(module, name);
        let inner = self.ty(inner);
        quote! { #outer<#inner> }
    }

    /// An item of `types`.
    pub(crate) fn item(&mut self, id: TypeId) -> TokenStream {
        let name = &self.cx.plan.items[&id].ident;
        let short = match &self.within {
            Within::Types(own) if own.contains(&id) => return path(name),
            Within::Types(_) => true,
            Within::Api(local) | Within::ApiRoot(local) => !local.contains(name),
            Within::Wire | Within::Root | Within::Tests => false,
        };
        if short {
            let module = format!("{}::types", self.root());
            self.import(module, name, None);
            return path(name);
        }
        let types = self.types();
        let name = ident(name);
        quote! { #types::#name }
    }

    fn scalar(&mut self, scalar: Scalar) -> TokenStream {
        match scalar {
            Scalar::Bool => quote! { bool },
            Scalar::I8 => quote! { i8 },
            Scalar::I16 => quote! { i16 },
            Scalar::I32 => quote! { i32 },
            Scalar::I64 => quote! { i64 },
            Scalar::U8 => quote! { u8 },
            Scalar::U16 => quote! { u16 },
            Scalar::U32 => quote! { u32 },
            Scalar::U64 => quote! { u64 },
            Scalar::F32 => quote! { f32 },
            Scalar::F64 => quote! { f64 },
            Scalar::String | Scalar::Binary => self.prelude("string", "String"),
            Scalar::Password => self.runtime("", "Secret"),
            Scalar::DateTime => self.date("DateTime"),
            Scalar::Date => self.date("Date"),
            Scalar::Uuid => quote! { uuid::Uuid },
            Scalar::Decimal => self.runtime("", "Decimal"),
            Scalar::Base64 => self.runtime("", "Base64"),
            Scalar::Null => quote! { serde_json::Value },
        }
    }

    /// A type for dates, of the crate that is chosen.
    fn date(&mut self, name: &str) -> TokenStream {
        let dates = dates::of(self.cx.plan.options.dates);
        self.runtime(dates.module, name)
    }

    /// The imports, a line for each module and gate.
    pub(crate) fn imports(&self) -> Vec<TokenStream> {
        self.imports.lines(self.cx.plan.options.layout)
    }
}

/// A path of identifiers.
pub(crate) fn path(text: &str) -> TokenStream {
    let segments = text.split("::").map(ident);
    quote! { #(#segments)::* }
}
