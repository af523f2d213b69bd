//! The public items of a client, read from its code by `syn`, in the form of `api.txt`.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{
    Attribute, Fields, FnArg, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, ItemType, Pat, ReturnType,
    Type, Visibility,
};
use trine_emit::File;

/// The methods of `Server` and `Webhook`, which are alike in every client, and not in `api.txt`.
const ALIKE: &[&str] = &["template", "read"];

/// The declarations of the code.
#[derive(Default)]
pub(crate) struct Declared {
    /// A line each.
    pub(crate) lines: Vec<String>,
    /// By module of `api`, the module of the group around it (none for the client) and the method that leads to it.
    ways: BTreeMap<String, (Option<String>, String)>,
    /// The methods of groups, by their module: the line without the way to it.
    methods: Vec<(String, Method)>,
    /// The traits of enumerations, by enumeration.
    conversions: BTreeMap<String, Vec<String>>,
    /// Enumerations, whose variant for what is not listed is shown without its content.
    enumerations: Vec<String>,
}

/// A method of a group.
enum Method {
    /// The name, and the rest of the line.
    Own(String, String),
    /// The old name and the new one.
    Old(String, String),
}

/// Reads the files of a client.
pub(crate) fn lines(sources: &[File]) -> syn::Result<Declared> {
    let mut declared = Declared::default();
    let mut parsed = Vec::new();
    for file in sources {
        let path: Vec<&str> = file.path.trim_end_matches(".rs").split('/').collect();
        let module = match path.as_slice() {
            ["src", "types" | "fakes", "mod"] => continue,
            ["src", "api", "mod"] => "api".to_owned(),
            ["src", "types" | "fakes", _] => "types".to_owned(),
            ["src", "api", module] => format!("api::{module}"),
            ["src", "client"] => String::new(),
            ["src", module @ ("headers" | "scopes" | "webhooks")] => (*module).to_owned(),
            _ => continue,
        };
        parsed.push((module, syn::parse_file(&file.contents)?));
    }
    let all = parsed.iter().flat_map(|(_, file)| &file.items);
    declared.enumerations = all.filter_map(enumeration).collect();
    for (module, file) in &parsed {
        for item in &file.items {
            declared.item(module, item);
        }
    }
    declared.settle();
    Ok(declared)
}

/// The name of an enumeration: an enum that has its values as texts or numbers.
fn enumeration(item: &Item) -> Option<String> {
    let Item::Impl(item) = item else { return None };
    let is_all = |item: &ImplItem| matches!(item, ImplItem::Const(constant) if constant.ident == "ALL");
    let Type::Path(path) = &*item.self_ty else { return None };
    item.items
        .iter()
        .any(is_all)
        .then(|| plain(&path.to_token_stream().to_string()))
}

/// A type without paths, lifetimes and spaces.
pub(crate) fn plain(text: &str) -> String {
    let mut text: String = text.replace("'a ", "").chars().filter(|c| !c.is_whitespace()).collect();
    while let Some(at) = text.find("::") {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let start = text[..at].rfind(|c| !is_word(c)).map_or(0, |before| before + 1);
        text.replace_range(start..at + 2, "");
    }
    text.replace("implInto", "impl Into")
        .replace(",)", ")")
        .replace(",>", ">")
}

fn text(ty: &impl ToTokens) -> String {
    plain(&ty.to_token_stream().to_string())
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Returns true if an attribute has a word: `#[derive(… Default …)]`, `#[non_exhaustive]`.
fn has(attributes: &[Attribute], name: &str, word: &str) -> bool {
    let named = attributes.iter().filter(|attribute| attribute.path().is_ident(name));
    let tokens = named.map(|attribute| attribute.meta.to_token_stream().to_string());
    let mut words = tokens.map(|text| {
        text.split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|own| own == word)
    });
    words.any(|found| found)
}

/// The new name of what is deprecated as renamed.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let deprecated = attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("deprecated"))?;
    let text = deprecated.meta.to_token_stream().to_string();
    let (_, new) = text.split_once("renamed to `")?;
    Some(new.split('`').next()?.to_owned())
}

impl Declared {
    fn push(&mut self, line: String) {
        self.lines.push(line);
    }

    fn item(&mut self, module: &str, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => self.structure(module, item),
            Item::Enum(item) if is_public(&item.vis) => self.enumeration(module, item),
            Item::Type(item) if is_public(&item.vis) => self.alias(module, item),
            Item::Const(item) if is_public(&item.vis) => {
                self.push(format!("const {module}::{}: {}", item.ident, text(&item.ty)));
            }
            Item::Impl(item) if item.trait_.is_none() => self.functions(module, item),
            Item::Impl(item) if module == "types" => self.implements(item),
            Item::Impl(item) if module.is_empty() && self.is_default(item) => {
                self.push("impl Default for Client".to_owned());
            }
            _ => {}
        }
    }

    /// Returns true if an impl is of `Default`.
    fn is_default(&self, item: &ItemImpl) -> bool {
        item.trait_
            .as_ref()
            .is_some_and(|(_, path, _)| path.is_ident("Default"))
    }

    fn path(module: &str, name: &impl ToString) -> String {
        match module {
            "" => name.to_string(),
            module => format!("{module}::{}", name.to_string()),
        }
    }

    fn alias(&mut self, module: &str, item: &ItemType) {
        let own = Self::path(module, &item.ident);
        let nullable = format!("Option<{}>", item.ident.to_string().trim_end_matches("OrNull"));
        match renamed(&item.attrs) {
            Some(new) => self.push(format!("type {own} = {new} (deprecated)")),
            // A nullable item has a second name, which follows from its first.
            None if text(&item.ty) == nullable => {}
            None => self.push(format!("type {own} = {}", text(&item.ty))),
        }
    }

    fn structure(&mut self, module: &str, item: &ItemStruct) {
        let own = Self::path(module, &item.ident);
        self.derived(&own, &item.attrs);
        let open = if has(&item.attrs, "non_exhaustive", "non_exhaustive") {
            " (non-exhaustive)"
        } else {
            ""
        };
        match &item.fields {
            Fields::Unnamed(fields) => {
                let held: Vec<String> = fields.unnamed.iter().map(|field| text(&field.ty)).collect();
                self.push(format!("struct {own}({})", held.join(",")));
            }
            Fields::Named(fields) => {
                // What a method takes is said by its fields.
                let parameters: Vec<String> = item.generics.type_params().map(|one| one.ident.to_string()).collect();
                match parameters.as_slice() {
                    [] if module != "types" => {}
                    [] => self.push(format!("struct {own}{open}")),
                    parameters => self.push(format!("struct {own}<{}>", parameters.join(", "))),
                }
                for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                    self.push(format!("struct {own}.{name}: {}", text(&field.ty)));
                }
            }
            Fields::Unit => self.push(format!("struct {own}")),
        }
    }

    fn derived(&mut self, own: &str, attributes: &[Attribute]) {
        if has(attributes, "derive", "Hash") && own.starts_with("types::") {
            self.push(format!("impl Eq, Hash for {own}"));
        }
        if has(attributes, "derive", "Copy") && own.starts_with("types::") {
            self.push(format!("impl Copy for {own}"));
        }
        if has(attributes, "derive", "Default") {
            self.push(format!("impl Default for {own}"));
        }
    }

    fn enumeration(&mut self, module: &str, item: &ItemEnum) {
        let own = Self::path(module, &item.ident);
        self.derived(&own, &item.attrs);
        // `Server` and `Webhook` are called so in every client.
        if module.starts_with("types") || module.starts_with("api") {
            self.push(format!("enum {own}"));
        }
        let is_enumeration = module == "types" && self.enumerations.contains(&item.ident.to_string());
        for variant in &item.variants {
            let held: Vec<String> = variant.fields.iter().map(|field| text(&field.ty)).collect();
            let held = match held.as_slice() {
                [held] if !is_enumeration => format!("({held})"),
                _ => String::new(),
            };
            self.push(format!("enum {own}::{}{held}", variant.ident));
        }
    }

    fn functions(&mut self, module: &str, item: &ItemImpl) {
        let Type::Path(of) = &*item.self_ty else { return };
        let Some(of) = of.path.segments.last().map(|segment| segment.ident.to_string()) else {
            return;
        };
        for part in &item.items {
            let function = match part {
                ImplItem::Fn(function) => function,
                ImplItem::Const(constant) if is_public(&constant.vis) && constant.ident != "NAMES" => {
                    let (own, ty) = (Self::path(module, &of), text(&constant.ty));
                    self.push(format!("const {own}::{}: {ty}", constant.ident));
                    continue;
                }
                _ => continue,
            };
            let name = function.sig.ident.to_string();
            let leads_to_a_group = function.sig.output.to_token_stream().to_string().contains("api ::");
            let is_alike = !module.starts_with("api") && !leads_to_a_group && ALIKE.contains(&name.as_str());
            if !is_public(&function.vis) || is_alike {
                continue;
            }
            self.function(module, &of, name, function);
        }
    }

    /// An impl of a trait by an item of `types`: of enumerations all stand in one line.
    fn implements(&mut self, item: &ItemImpl) {
        let (Type::Path(of), Some((_, path, _))) = (&*item.self_ty, &item.trait_) else {
            return;
        };
        let of = of.path.segments.last().map(|segment| segment.ident.to_string());
        let of = of.unwrap_or_default();
        let error = item.items.iter().find_map(|part| match part {
            ImplItem::Type(ty) if ty.ident == "Err" => Some(format!("<Err={}>", text(&ty.ty))),
            _ => None,
        });
        let name = text(path) + &error.unwrap_or_default();
        match self.enumerations.contains(&of) {
            true => self.conversions.entry(of).or_default().push(name),
            false => self.push(format!("impl {name} for types::{of}")),
        }
    }

    fn function(&mut self, module: &str, of: &str, name: String, function: &ImplItemFn) {
        let arguments = arguments(function);
        let taken = arguments.iter().map(|(name, ty)| format!("{name}: {ty}"));
        let taken = taken.collect::<Vec<_>>().join(", ");
        let returned = match &function.sig.output {
            ReturnType::Type(_, ty) => ty.to_token_stream().to_string().replace(' ', ""),
            ReturnType::Default => String::new(),
        };
        let own = Self::path(module, &of);
        match (module, name.as_str()) {
            (_, "new") if !module.is_empty() => self.push(format!("fn {own}::new({taken})")),
            (_, setter) if setter.starts_with("with_") && returned == "Self" => {
                self.push(format!("fn {own}::{setter}({taken})"));
            }
            ("types", "value") => self.push(format!(
                "fn {own}::{name}({}) -> {}",
                receiver(function),
                result(function)
            )),
            ("types", _) if name.starts_with("as_") || name.starts_with("into_") => {
                self.push(format!(
                    "fn {own}::{name}({}) -> {}",
                    receiver(function),
                    result(function)
                ));
            }
            (_, "between") if module == "types" => self.push(format!("fn {own}::between(old, new)")),
            _ if returned.starts_with("api::") => {
                let inner = returned.split("::").nth(1).unwrap_or_default().to_owned();
                let outer = module.strip_prefix("api::").map(str::to_owned);
                self.ways.insert(inner, (outer, name));
            }
            ("", _) => self.push(match renamed(&function.attrs) {
                Some(new) => format!("fn {own}::{name} = {own}::{new} (deprecated)"),
                None => {
                    let receiver = function.sig.receiver().map(|_| receiver(function));
                    let all: Vec<String> = receiver
                        .into_iter()
                        .chain((!taken.is_empty()).then_some(taken))
                        .collect();
                    format!("fn {own}::{name}({}) -> {}", all.join(", "), result(function))
                }
            }),
            _ => {
                let Some(group) = module.strip_prefix("api::") else {
                    return;
                };
                let method = match renamed(&function.attrs) {
                    Some(new) => Method::Old(name, new),
                    None => Method::Own(name, format!("({taken}) -> {returned}")),
                };
                self.methods.push((group.to_owned(), method));
            }
        }
    }

    /// Gives methods the way that leads to them, and enumerations the line of their traits.
    fn settle(&mut self) {
        for (of, mut names) in std::mem::take(&mut self.conversions) {
            names.sort();
            self.lines.push(format!("impl {} for types::{of}", names.join(",")));
        }
        for (group, method) in std::mem::take(&mut self.methods) {
            let mut way = String::new();
            let mut next = Some(group);
            while let Some((outer, accessor)) = next.and_then(|group| self.ways.get(&group).cloned()) {
                way = format!("{accessor}().{way}");
                next = outer;
            }
            self.lines.push(match method {
                Method::Own(name, rest) => format!("fn {way}{name}{rest}"),
                Method::Old(old, new) => format!("fn {way}{old} = {way}{new} (deprecated)"),
            });
        }
    }
}

/// `self` as a function takes it.
fn receiver(function: &ImplItemFn) -> String {
    function.sig.receiver().map(text).unwrap_or_default()
}

/// The return type of a function, as text.
fn result(function: &ImplItemFn) -> String {
    match &function.sig.output {
        ReturnType::Type(_, ty) => text(&**ty),
        ReturnType::Default => String::new(),
    }
}

/// The arguments of a function, `self` aside.
fn arguments(function: &ImplItemFn) -> Vec<(String, String)> {
    let typed = function.sig.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    let named = typed.map(|typed| match &*typed.pat {
        Pat::Ident(name) => (name.ident.to_string(), text(&typed.ty)),
        _ => (String::new(), text(&typed.ty)),
    });
    named.collect()
}
