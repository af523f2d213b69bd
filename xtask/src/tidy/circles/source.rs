//! The modules of a crate as its files declare them: what each defines, and what its imports name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::{Attribute, Item, UseTree};

/// The modules of a crate, by path; the root's is empty.
#[derive(Default)]
pub(super) struct Crate {
    pub(super) modules: BTreeMap<Vec<String>, Module>,
}

/// One module.
#[derive(Default)]
pub(super) struct Module {
    /// Its file, relative to the source folder; that of the module around it if it is written inline.
    pub(super) file: String,
    /// Its items, without its modules, imports and tests.
    pub(super) items: Vec<Item>,
    /// The names that it defines.
    pub(super) defined: BTreeSet<String>,
    /// The names that it imports from this crate, with their paths from the root.
    pub(super) imports: BTreeMap<String, Vec<String>>,
    /// The modules that it imports everything of.
    pub(super) globs: Vec<Vec<String>>,
}

impl Crate {
    /// Reads the crate whose source folder this is: its library and its program, as far as there are any.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let mut read = Self::default();
        for root in ["lib.rs", "main.rs"] {
            let file = folder.join(root);
            if file.exists() {
                let files = Files {
                    folder,
                    file: file.clone(),
                    below: folder.to_owned(),
                };
                read.module(&files, Vec::new(), parse(&file)?)?;
                break;
            }
        }
        read.settle();
        Ok(read)
    }

    fn module(&mut self, files: &Files<'_>, path: Vec<String>, items: Vec<Item>) -> Result<(), String> {
        let file = files.file.strip_prefix(files.folder).unwrap_or(&files.file);
        let mut module = Module {
            file: file.display().to_string().replace('\\', "/"),
            ..Module::default()
        };
        let mut children = Vec::new();
        for item in items {
            if is_test(attributes(&item)) {
                continue;
            }
            match item {
                Item::Mod(child) => children.push(child),
                Item::Use(used) => import(&used.tree, &mut Vec::new(), &mut module),
                other => {
                    module.defined.extend(name(&other));
                    module.items.push(other);
                }
            }
        }
        self.modules.insert(path.clone(), module);
        for child in children {
            let name = child.ident.to_string();
            let below = files.below.join(&name);
            let path = [path.clone(), vec![name]].concat();
            match child.content {
                Some((_, items)) => self.module(
                    &Files {
                        below,
                        file: files.file.clone(),
                        ..*files
                    },
                    path,
                    items,
                )?,
                None => {
                    let candidates = [below.with_extension("rs"), below.join("mod.rs")];
                    let Some(file) = candidates.into_iter().find(|file| file.exists()) else {
                        return Err(format!("{}: there is no file of this module", below.display()));
                    };
                    let items = parse(&file)?;
                    self.module(&Files { below, file, ..*files }, path, items)?;
                }
            }
        }
        Ok(())
    }

    /// Replaces the paths of imports, as they are written, by those from the root; what is of other crates goes.
    fn settle(&mut self) {
        let known: BTreeSet<Vec<String>> = self.modules.keys().cloned().collect();
        for (path, module) in &mut self.modules {
            let absolute = |written: &[String]| absolute(&known, path, written);
            let imports = std::mem::take(&mut module.imports).into_iter();
            module.imports = imports.filter_map(|(name, to)| Some((name, absolute(&to)?))).collect();
            module.globs = module.globs.iter().filter_map(|to| absolute(to)).collect();
        }
    }

    /// The module of this path.
    pub(super) fn is_module(&self, path: &[String]) -> bool {
        self.modules.contains_key(path)
    }
}

/// The place of a module's files.
struct Files<'a> {
    folder: &'a Path,
    file: PathBuf,
    /// The folder of its children.
    below: PathBuf,
}

/// A path that is written in a module, from the root; `None` if it is of another crate.
fn absolute(known: &BTreeSet<Vec<String>>, module: &[String], written: &[String]) -> Option<Vec<String>> {
    let mut base = module.to_vec();
    let mut rest = written;
    match rest.first().map(String::as_str) {
        Some("crate") => {
            base.clear();
            rest = &rest[1..];
        }
        Some("self") => rest = &rest[1..],
        Some("super") => {}
        Some(name) => {
            base.push(name.to_owned());
            let child = known.contains(&base);
            base.pop();
            child.then_some(())?;
        }
        None => {}
    }
    while rest.first().is_some_and(|word| word == "super") {
        base.pop()?;
        rest = &rest[1..];
    }
    base.extend_from_slice(rest);
    Some(base)
}

fn parse(file: &Path) -> Result<Vec<Item>, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let parsed = syn::parse_file(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(parsed.items)
}

fn import(tree: &UseTree, path: &mut Vec<String>, module: &mut Module) {
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            import(&part.tree, path, module);
            path.pop();
        }
        UseTree::Name(part) if part.ident == "self" => {
            let name = path.last().cloned().unwrap_or_default();
            module.imports.insert(name, path.clone());
        }
        UseTree::Name(part) => {
            let name = part.ident.to_string();
            let to = [path.clone(), vec![name.clone()]].concat();
            module.imports.insert(name, to);
        }
        UseTree::Rename(part) => {
            let mut to = path.clone();
            if part.ident != "self" {
                to.push(part.ident.to_string());
            }
            module.imports.insert(part.rename.to_string(), to);
        }
        UseTree::Glob(_) => module.globs.push(path.clone()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| import(tree, path, module)),
    }
}

/// The name that an item defines.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Returns true if an item is compiled for tests alone.
pub(super) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list().ok();
        let only = |list: &syn::MetaList| list.tokens.to_string() == "test";
        attribute.path().is_ident("test") || attribute.path().is_ident("cfg") && list.is_some_and(only)
    })
}
