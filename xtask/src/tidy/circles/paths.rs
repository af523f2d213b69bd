//! The uses that a module makes of others: its paths, and the methods that it calls on `self` and on values that are
//! named like their type.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprMethodCall, ImplItem, ImplItemFn, Item, ItemImpl, Macro, Member, Type, VisRestricted};

use super::graph::Graph;
use super::source::{Crate, Module, is_test};

/// Macros whose tokens are another crate's code, but for what is interpolated.
const QUOTES: &[&str] = &["quote", "quote_spanned", "parse_quote"];

/// The most re-exports in a row that are followed.
const HOPS: usize = 16;

/// Returns the graph of the files by their uses.
pub(super) fn graph(krate: &Crate) -> Graph {
    let methods = methods(krate);
    let mut graph = Graph::default();
    for (path, module) in &krate.modules {
        graph.add(&module.file);
        let mut code = Code {
            krate,
            methods: &methods,
            path,
            module,
            own: None,
            graph: &mut graph,
        };
        module.items.iter().for_each(|item| code.visit_item(item));
    }
    graph
}

/// The files of inherent methods, by type and name.
fn methods(krate: &Crate) -> BTreeMap<(String, String), &str> {
    let mut methods = BTreeMap::new();
    for module in krate.modules.values() {
        for item in &module.items {
            let Item::Impl(item) = item else { continue };
            let (None, Some(of)) = (&item.trait_, type_name(&item.self_ty)) else {
                continue;
            };
            for part in &item.items {
                if let ImplItem::Fn(method) = part {
                    methods.insert((of.clone(), method.sig.ident.to_string()), module.file.as_str());
                }
            }
        }
    }
    methods
}

fn type_name(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        Type::Reference(reference) => type_name(&reference.elem),
        _ => None,
    }
}

/// The type that a variable or a field of this name has, if it is named like its type: `Cx` for `cx`.
fn type_named(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect()
}

/// The code of one module, as it is gone through.
struct Code<'a> {
    krate: &'a Crate,
    methods: &'a BTreeMap<(String, String), &'a str>,
    path: &'a [String],
    module: &'a Module,
    /// The type whose `impl` is gone through.
    own: Option<String>,
    graph: &'a mut Graph,
}

impl Code<'_> {
    fn uses(&mut self, words: &[String]) {
        if let Some(file) = self.file_of(words) {
            let what = words
                .iter()
                .filter(|word| !matches!(word.as_str(), "crate" | "self" | "super"));
            let what: Vec<&str> = what.map(String::as_str).collect();
            self.graph.uses(&self.module.file, &file, &what.join("::"));
        }
        if let [.., of, name] = words {
            let of = if of == "Self" {
                self.own.clone()
            } else {
                Some(of.clone())
            };
            self.calls(of, name);
        }
    }

    /// Says that an inherent function of a type is used, wherever that is written.
    fn calls(&mut self, of: Option<String>, name: &str) {
        let method = of.and_then(|of| self.methods.get(&(of, name.to_owned())));
        if let Some(file) = method {
            self.graph.uses(&self.module.file, file, &format!(".{name}()"));
        }
    }

    /// The file in which the item of a path is written, as far as it is of this crate and of another module.
    fn file_of(&self, words: &[String]) -> Option<String> {
        let first = words.first()?.as_str();
        let whole = match first {
            "crate" => words[1..].to_vec(),
            "self" => [self.path, &words[1..]].concat(),
            "super" => {
                let ups = words.iter().take_while(|word| *word == "super").count();
                let base = self.path.get(..self.path.len().checked_sub(ups)?)?;
                [base, &words[ups..]].concat()
            }
            _ => [self.path, words].concat(),
        };
        self.defining(&whole, HOPS)
    }

    /// The file of the module that defines the item of a path from the root, re-exports followed.
    fn defining(&self, path: &[String], hops: usize) -> Option<String> {
        let depth = (0..=path.len())
            .rev()
            .find(|depth| self.krate.is_module(&path[..*depth]))?;
        let (holder, rest) = path.split_at(depth);
        let module = self.krate.modules.get(holder)?;
        let name = rest.first()?;
        if module.defined.contains(name) {
            return Some(module.file.clone());
        }
        let hops = hops.checked_sub(1)?;
        if let Some(to) = module.imports.get(name) {
            return self.defining(&[to, &rest[1..]].concat(), hops);
        }
        let globs = module.globs.iter();
        globs
            .filter(|to| *to != holder)
            .find_map(|to| self.defining(&[to, rest].concat(), hops))
    }

    fn tokens(&mut self, tokens: TokenStream, quoted: bool) {
        let mut words: Vec<String> = Vec::new();
        let mut before = ' ';
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if !quoted || before == '#' => {
                    if before != ':' {
                        self.uses(&std::mem::take(&mut words));
                    }
                    words.push(ident.to_string());
                    before = ' ';
                }
                TokenTree::Group(group) => {
                    self.tokens(group.stream(), quoted);
                    before = ' ';
                }
                TokenTree::Punct(punct) => before = punct.as_char(),
                TokenTree::Ident(_) | TokenTree::Literal(_) => before = ' ',
            }
        }
        self.uses(&words);
    }
}

impl<'ast> Visit<'ast> for Code<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let words: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        // A path that begins with `::` is another crate's.
        if path.leading_colon.is_none() {
            self.uses(&words);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        let name = called.path.segments.last().map(|segment| segment.ident.to_string());
        self.visit_path(&called.path);
        self.tokens(
            called.tokens.clone(),
            name.is_some_and(|name| QUOTES.contains(&name.as_str())),
        );
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let of = match &*call.receiver {
            Expr::Path(path) if path.path.is_ident("self") => self.own.clone(),
            Expr::Path(path) => path.path.get_ident().map(|name| type_named(&name.to_string())),
            Expr::Field(field) => match &field.member {
                Member::Named(name) => Some(type_named(&name.to_string())),
                Member::Unnamed(_) => None,
            },
            _ => None,
        };
        self.calls(of, &call.method.to_string());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let outer = std::mem::replace(&mut self.own, type_name(&item.self_ty));
        visit::visit_item_impl(self, item);
        self.own = outer;
    }

    fn visit_impl_item_fn(&mut self, method: &'ast ImplItemFn) {
        if !is_test(&method.attrs) {
            visit::visit_impl_item_fn(self, method);
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}
}
