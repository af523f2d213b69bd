//! The names that an example imports.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use crate::scope::path;

/// The imports of one example, by module.
#[derive(Debug, Default)]
pub(super) struct Names {
    modules: BTreeMap<String, BTreeSet<String>>,
}

impl Names {
    /// An item of a module by its short name, or by its path if another one is called so here.
    pub(super) fn of(&mut self, module: &str, name: &str) -> TokenStream {
        let elsewhere = |(other, names): (&String, &BTreeSet<String>)| other != module && names.contains(name);
        if self.modules.iter().any(elsewhere) {
            return path(&format!("{module}::{name}"));
        }
        let names = self.modules.entry(module.to_owned()).or_default();
        names.insert(name.to_owned());
        path(name)
    }

    /// The lines that import them, those of the standard library first.
    pub(super) fn imports(&self) -> Vec<String> {
        let (std, own): (Vec<_>, Vec<_>) = self.modules.iter().partition(|(module, _)| module.starts_with("std"));
        let line = |(module, names): (&String, &BTreeSet<String>)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            match names.as_slice() {
                [only] => format!("use {module}::{only};"),
                several => format!("use {module}::{{{}}};", several.join(", ")),
            }
        };
        std.into_iter().chain(own).map(line).collect()
    }
}
