//! The imports of a file, and the features of the code that uses each name.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Gate, Layout};

use super::path;

/// The names that a file imports, by module, each with its uses.
#[derive(Default)]
pub(super) struct Imports(BTreeMap<String, BTreeMap<String, Uses>>);

/// The gates of the code that uses a name, by the feature that a part of it is behind besides.
#[derive(Default, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Uses(BTreeMap<Option<&'static str>, Gate>);

impl Imports {
    /// Adds a use of a name.
    pub(super) fn add(&mut self, module: String, name: &str, gate: &Gate, feature: Option<&'static str>) {
        let names = self.0.entry(module).or_default();
        names.entry(name.to_owned()).or_default().add(gate, feature);
    }

    /// Adds a name that is used as other things are.
    pub(super) fn add_all(&mut self, module: &str, name: &str, uses: &Uses) {
        for (feature, gate) in &uses.0 {
            self.add(module.to_owned(), name, gate, *feature);
        }
    }

    /// Returns true if an item of another module is imported under this name.
    pub(super) fn has_elsewhere(&self, module: &str, name: &str) -> bool {
        let always = |names: &BTreeMap<String, Uses>| names.get(name).is_some_and(|uses| uses.0.contains_key(&None));
        self.0.iter().any(|(path, names)| path != module && always(names))
    }

    /// The imports, a line for each module and condition, in the order of rustfmt: those of the standard library, the
    /// others.
    pub(super) fn lines(&self, layout: Layout) -> Vec<TokenStream> {
        let mut lines: BTreeMap<(&str, Uses), BTreeSet<&str>> = BTreeMap::new();
        for (module, names) in &self.0 {
            for (name, uses) in names {
                let uses = match layout {
                    Layout::Crate => uses.simple(),
                    // A file that is included belongs to a crate whose features are its own.
                    Layout::SingleFile => Uses::default(),
                };
                lines.entry((module, uses)).or_default().insert(name);
            }
        }
        let mut lines: Vec<((&str, Uses), BTreeSet<&str>)> = lines.into_iter().collect();
        lines.sort_by_cached_key(|((module, _), names)| (!module.starts_with("std"), sorted_as(module, names)));
        lines
            .iter()
            .map(|((module, uses), names)| {
                let (condition, line) = (uses.condition(), line(module, names));
                quote! { #condition #line }
            })
            .collect()
    }
}

/// The segments that a line is sorted by: a list of names stands behind all modules and names of its path.
fn sorted_as(module: &str, names: &BTreeSet<&str>) -> Vec<String> {
    let last = match names.len() {
        1 => names.iter().copied().collect(),
        _ => "{".to_owned(),
    };
    module.split("::").map(str::to_owned).chain([last]).collect()
}

impl Uses {
    /// Adds code that is behind a gate and a feature.
    pub(crate) fn add(&mut self, gate: &Gate, feature: Option<&'static str>) {
        let wider = self.0.get(&feature).map(|known| known.or(gate));
        self.0.insert(feature, wider.unwrap_or_else(|| gate.clone()));
    }

    /// The same without what says nothing: with an open gate and no feature, the name is always used, and is the
    /// smallest of these.
    fn simple(&self) -> Self {
        match self.0.get(&None) {
            Some(gate) if gate.is_open() => Self::default(),
            Some(always) => {
                let of_part =
                    |(feature, gate): &(&Option<&str>, &Gate)| feature.is_none() || always.or(gate) != *always;
                let uses = self.0.iter().filter(of_part);
                Self(uses.map(|(feature, gate)| (*feature, gate.clone())).collect())
            }
            None => self.clone(),
        }
    }

    /// The attribute of what is used so; `None` if it is always used.
    pub(crate) fn condition(&self) -> Option<TokenStream> {
        let uses = self.simple();
        let alternatives = uses.0.iter().flat_map(|(feature, gate)| match feature {
            None => gate.features().map(|of| quote! { feature = #of }).collect(),
            Some(feature) => vec![with(feature, gate)],
        });
        let alternatives: Vec<TokenStream> = alternatives.collect();
        match alternatives.as_slice() {
            [] => None,
            [only] => Some(quote! { #[cfg(#only)] }),
            several => Some(quote! { #[cfg(any(#(#several),*))] }),
        }
    }
}

/// The condition that a feature is on, and one of a gate's.
fn with(feature: &str, gate: &Gate) -> TokenStream {
    let features: Vec<&str> = gate.features().collect();
    match features.as_slice() {
        [] => quote! { feature = #feature },
        [only] => quote! { all(feature = #only, feature = #feature) },
        several => quote! { all(any(#(feature = #several),*), feature = #feature) },
    }
}

/// The line that imports `names` of a module.
fn line(module: &str, names: &BTreeSet<&str>) -> TokenStream {
    let module = path(module);
    let names: Vec<TokenStream> = names.iter().map(|name| path(name)).collect();
    match names.as_slice() {
        [only] => quote! { use #module::#only; },
        several => quote! { use #module::{#(#several),*}; },
    }
}
