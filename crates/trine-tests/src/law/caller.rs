//! A caller of a client: it makes every request, with distinct values for every argument and field, and names every
//! item.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ReturnType, Type};
use trine_emit::File;

use super::items::{Items, Module, Shape, arguments, last_word};
use super::values::{Values, ident};

/// The methods that every builder has; the others set credentials.
const STANDARD: &[&str] = &[
    "allow_http",
    "around_attempts",
    "around_calls",
    "base_url",
    "build",
    "client_certificate",
    "default_header",
    "from_env",
    "proxy",
    "root_certificates",
    "server",
    "server_variable",
    "unauthenticated",
    "user_agent",
];

/// A caller of a client, as Rust.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Its text: a function `run` that adds a line for each request and each item to a list. The client is called
    /// `client`, and `crate::show` makes a request a text.
    pub rust: String,
    /// The number of requests that it makes.
    pub requests: usize,
    /// The methods of which no caller can make an argument.
    pub left_out: Vec<String>,
}

/// Makes a caller of the client with these sources.
///
/// # Errors
/// If they are no Rust.
pub fn caller(sources: &[File]) -> syn::Result<Caller> {
    let items = Items::read(sources)?;
    let mut calls = Calls {
        items: &items,
        values: Values::new(&items),
        functions: Vec::new(),
        requests: 0,
        left_out: Vec::new(),
    };
    calls.group(None, "Client", &quote! { client }, "");
    let (requests, left_out) = (calls.requests, calls.left_out);
    let mut functions = calls.functions;
    functions.extend(named(&items));
    functions.extend(written(&items));
    let names: Vec<_> = (0..functions.len())
        .map(|index| ident(&format!("step_{index}")))
        .collect();
    let credentials = credentials(&items);
    let rust = quote! {
        pub fn run(out: &mut Vec<String>) {
            let client = made();
            #(#names(&client, out);)*
        }

        fn made() -> client::Client {
            let builder = client::Client::builder() #credentials;
            match builder.build() {
                Ok(client) => client,
                Err(_) => {
                    let builder = client::Client::builder() #credentials;
                    builder.base_url("https://nowhere.example").build().unwrap()
                }
            }
        }

        #(fn #names(client: &client::Client, out: &mut Vec<String>) { #functions })*
    };
    Ok(Caller {
        rust: rust.to_string(),
        requests,
        left_out,
    })
}

/// The calls of the builder that give every credential.
fn credentials(items: &Items) -> TokenStream {
    let builder = items
        .client
        .functions
        .get("ClientBuilder")
        .map_or(&[][..], Vec::as_slice);
    let mut calls = TokenStream::new();
    for function in builder {
        let name = function.sig.ident.to_string();
        let arguments = arguments(function);
        let is_text = |ty: &Type| {
            let text = quote! { #ty }.to_string();
            ["impl Into < Secret >", "impl Into < String >"].contains(&text.as_str())
        };
        let takes_self = function.sig.receiver().is_some();
        if takes_self
            && !STANDARD.contains(&name.as_str())
            && !arguments.is_empty()
            && arguments.iter().all(|(_, ty)| is_text(ty))
        {
            let values = arguments.iter().map(|(argument, _)| format!("{name}-{argument}"));
            let name = ident(&name);
            calls.extend(quote! { .#name(#(#values),*) });
        }
    }
    calls
}

/// The calls of every method.
struct Calls<'a> {
    items: &'a Items,
    values: Values<'a>,
    functions: Vec<TokenStream>,
    requests: usize,
    left_out: Vec<String>,
}

impl<'a> Calls<'a> {
    /// Calls the methods of a group and of those in it.
    fn group(&mut self, module: Option<&'a str>, of: &str, at: &TokenStream, path: &str) {
        let own = module.map(|module| (module, &self.items.api[module]));
        let root = self
            .items
            .api
            .get("root")
            .filter(|_| module.is_none())
            .map(|root| ("root", root));
        for (within, declared) in own.into_iter().chain(root) {
            self.values.module = Some(within);
            for function in declared.functions.get(of).into_iter().flatten() {
                self.function(Some(within), function, at, path);
            }
        }
        if module.is_none() {
            for function in self.items.client.functions.get(of).into_iter().flatten() {
                self.function(None, function, at, path);
            }
        }
    }

    fn function(&mut self, module: Option<&'a str>, function: &syn::ImplItemFn, at: &TokenStream, path: &str) {
        let ReturnType::Type(_, returned) = &function.sig.output else {
            return;
        };
        let (Some(returned_name), Type::Path(returned)) = (last_word(returned), &**returned) else {
            return;
        };
        let name = &function.sig.ident;
        let shown = format!("{path}{name}");
        match returned_name.as_str() {
            "Call" | "Pager" => {
                self.values.module = module;
                let values: Option<Vec<TokenStream>> = arguments(function)
                    .iter()
                    .map(|(_, ty)| self.values.argument(ty))
                    .collect();
                let Some(values) = values else {
                    self.left_out.push(shown);
                    return;
                };
                self.functions.push(match returned_name.as_str() {
                    "Call" => {
                        self.requests += 1;
                        quote! { out.push(crate::show::request(#shown, #at.#name(#(#values),*).into_request())); }
                    }
                    _ => quote! { let _ = #at.#name(#(#values),*); },
                });
            }
            group if function.sig.receiver().is_some() => {
                let segments: Vec<String> = returned.path.segments.iter().map(|one| one.ident.to_string()).collect();
                let inner = match segments.as_slice() {
                    [.., module, _] => self.items.api.get_key_value(module).map(|(module, _)| module.as_str()),
                    _ => module,
                };
                if let Some(inner) = inner.filter(|inner| self.items.api[*inner].functions.contains_key(group)) {
                    self.group(Some(inner), group, &quote! { #at.#name() }, &format!("{shown}()."));
                }
            }
            _ => {}
        }
    }
}

/// Names every field, variant and constant.
fn named(items: &Items) -> Vec<TokenStream> {
    let mut all = Vec::new();
    all.extend(of_module(&items.types, &quote! { client::types }));
    all.extend(of_module(&items.shared, &quote! { client::api }));
    for (module, declared) in &items.api {
        let module = ident(module);
        all.extend(of_module(declared, &quote! { client::api::#module }));
    }
    if let Some(Shape::Enum(servers)) = items.client.items.get("Server") {
        let names = servers.iter().map(|(name, _)| ident(name));
        all.push(quote! { #(out.push(client::Server::#names.template().url.to_string());)* });
    }
    let scopes = items.scopes.iter().map(|name| ident(name));
    all.push(quote! { #(out.push(client::scopes::#scopes.to_string());)* });
    all
}

fn of_module(module: &Module, path: &TokenStream) -> Vec<TokenStream> {
    let mut all = Vec::new();
    for (name, shape) in &module.items {
        let of = ident(name);
        all.push(match shape {
            // A struct that a constructor takes is named where it is given.
            Shape::Struct(structure) if !structure.parameters.is_empty() => continue,
            Shape::Struct(structure) => {
                let names = structure.fields.iter().map(|(name, _)| ident(name));
                let setters = structure.null_setters.iter().map(|name| ident(name));
                quote! { fn named(it: &#path::#of) { #(let _ = &it.#names;)* #(let _ = #path::#of::#setters;)* } }
            }
            Shape::Enum(variants) => {
                let arms = variants.iter().map(|(name, held)| {
                    let name = ident(name);
                    match held {
                        Some(_) => quote! { #path::#of::#name(..) => {} },
                        None => quote! { #path::#of::#name => {} },
                    }
                });
                quote! { fn named(it: &#path::#of) { match it { #(#arms)* _ => {} } } }
            }
            Shape::Newtype(_) => quote! { fn named(it: &#path::#of) { let _ = &it.0; } },
            Shape::Alias(_) => quote! { fn named(it: &#path::#of) {} },
        });
    }
    all
}

/// Writes every value of an enumeration and one of every type that can be made, as JSON.
fn written(items: &Items) -> Vec<TokenStream> {
    let mut values = Values::new(items);
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for (name, shape) in &items.types.items {
        let of = ident(name);
        match shape {
            Shape::Enum(variants) => {
                let units = variants
                    .iter()
                    .filter(|(_, held)| held.is_none())
                    .map(|(name, _)| ident(name));
                all.push(quote! { #(out.push(serde_json::to_string(&client::types::#of::#units).unwrap());)* });
            }
            Shape::Struct(of) if of.new.is_none() && !of.default => continue,
            Shape::Struct(_) | Shape::Newtype(_) => {}
            Shape::Alias(_) => continue,
        }
        let ty: Type = syn::parse_quote! { types::#of };
        if let (true, Some(value)) = (seen.insert(name), values.argument(&ty)) {
            all.push(quote! { out.push(serde_json::to_string(&#value).unwrap()); });
        }
    }
    all
}
