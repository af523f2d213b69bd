//! `api.txt`: every public item a line, sorted, without bodies, so that a change of the
//! API is a change of few lines.

use proc_macro2::TokenStream;
use quote::ToTokens;
use trine_plan::{Group, Item, Method, RustType, Shape};

use crate::scope::{Scope, Within};
use crate::{Cx, dates};

/// The text.
pub(crate) fn text(cx: &Cx<'_>) -> String {
    let mut surface = Surface {
        scope: Scope::new(cx, Within::Api(Default::default())),
        lines: Vec::new(),
    };
    for item in cx.plan.items.values() {
        surface.item(item);
    }
    for alias in &cx.plan.aliases {
        let ty = surface.ty(&alias.ty);
        surface.lines.push(format!("type types::{} = {ty}", alias.ident));
    }
    for group in &cx.plan.groups {
        for method in &group.methods {
            surface.method(group, method);
        }
    }
    for credential in &cx.plan.client.credentials {
        surface.lines.push(format!("fn ClientBuilder::{}", credential.method));
        if credential.app.is_some() {
            let method = credential.method.trim_end_matches('_');
            surface.lines.push(format!("fn ClientBuilder::{method}_app"));
        }
    }
    for header in &cx.plan.headers {
        let ty = surface.ty(&header.ty);
        surface
            .lines
            .push(format!("const headers::{}: Header<{ty}>", header.ident));
    }
    for scope in &cx.plan.scopes {
        surface.lines.push(format!("const scopes::{}: &str", scope.ident));
    }
    for webhook in &cx.plan.webhooks {
        let payload = webhook.payload.as_ref().map(|ty| format!("({})", surface.ty(ty)));
        surface.lines.push(format!(
            "enum webhooks::Webhook::{}{}",
            webhook.ident,
            payload.unwrap_or_default()
        ));
    }
    for server in &cx.plan.client.servers {
        surface.lines.push(format!("enum Server::{}", server.ident));
    }
    // `DateTime` is another type with another crate.
    let dates = cx.plan.needs.dates.map(|of| dates::of(of).feature);
    surface.lines.extend(dates.map(|of| format!("dates of {of}")));
    surface.lines.sort();
    surface.lines.dedup();
    surface.lines.join("\n") + "\n"
}

struct Surface<'a> {
    scope: Scope<'a>,
    lines: Vec<String>,
}

impl Surface<'_> {
    fn ty(&mut self, ty: &RustType) -> String {
        compact(&self.scope.ty(ty))
    }

    fn item(&mut self, item: &Item) {
        let name = &item.ident;
        let old = item
            .old
            .iter()
            .map(|old| format!("type types::{old} = {name} (deprecated)"));
        self.lines.extend(old);
        // An alias has what its type has.
        if item.derives.eq_hash && !matches!(item.shape, Shape::Alias(_)) {
            self.lines.push(format!("impl Eq, Hash for types::{name}"));
        }
        match &item.shape {
            Shape::Alias(ty) => {
                let ty = self.ty(ty);
                self.lines.push(format!("type types::{name} = {ty}"));
            }
            Shape::Newtype(ty) => {
                let ty = self.ty(ty);
                self.lines.push(format!("struct types::{name}({ty})"));
            }
            Shape::Struct(plan) => {
                let open = if plan.non_exhaustive { " (non-exhaustive)" } else { "" };
                self.lines.push(format!("struct types::{name}{open}"));
                for field in plan.fields() {
                    let ty = self.ty(&field.ty);
                    self.lines.push(format!("struct types::{name}.{}: {ty}", field.ident));
                }
                if let Some((field, ty)) = &plan.extra {
                    let ty = self.ty(&RustType::Map(Box::new(ty.clone())));
                    self.lines.push(format!("struct types::{name}.{field}: {ty}"));
                }
                if plan.constructor {
                    let required = plan.fields().filter(|field| trine_plan::is_required(field.presence));
                    let names: Vec<&str> = required.map(|field| field.ident.as_str()).collect();
                    self.lines.push(format!("fn types::{name}::new({})", names.join(", ")));
                }
                if item.derives.default {
                    self.lines.push(format!("impl Default for types::{name}"));
                }
            }
            Shape::Enum(plan) => {
                self.lines.push(format!("enum types::{name}"));
                for variant in plan.variants.iter().map(|value| &value.ident).chain(&plan.unknown) {
                    self.lines.push(format!("enum types::{name}::{variant}"));
                }
            }
            Shape::Union(plan) => {
                self.lines.push(format!("enum types::{name}"));
                for variant in &plan.variants {
                    let ty = self.ty(&variant.ty);
                    self.lines.push(format!("enum types::{name}::{}({ty})", variant.ident));
                }
                let kept = compact(&crate::types::kept(&mut self.scope, plan));
                self.lines.push(format!("enum types::{name}::{}({kept})", plan.unknown));
            }
        }
        if item.patch.is_some() {
            self.lines.push(format!("fn types::{name}::between(old, new)"));
        }
    }

    fn method(&mut self, group: &Group, method: &Method) {
        let prefix = group.prefix();
        for function in method.functions() {
            let taken = function.arguments.iter().map(|taken| {
                let ty = compact(&crate::api::argument(&mut self.scope, &taken.ty));
                format!("{}: {ty}", taken.ident)
            });
            let taken: Vec<String> = taken.collect();
            let returns = compact(&crate::api::returns(&mut self.scope, function.returns));
            self.lines.push(format!(
                "fn {prefix}{}({}) -> {returns}",
                function.ident,
                taken.join(", ")
            ));
        }
        self.method_items(group, method);
        self.old_names(group, method);
    }

    /// What a method and the items beside it were called.
    fn old_names(&mut self, group: &Group, method: &Method) {
        let prefix = group.prefix();
        let api = format!("api::{}", group.module);
        for old in &method.old {
            let functions = old.functions().filter_map(|(old, role)| {
                let new = method.function(role)?.ident;
                Some(format!("fn {prefix}{old} = {prefix}{new} (deprecated)"))
            });
            let items = old.items.iter();
            let items = items.map(|(old, new)| format!("type {api}::{old} = {new} (deprecated)"));
            self.lines.extend(functions.chain(items));
        }
    }

    /// How a struct is made: by `new`, or by `Default`.
    fn made(&mut self, name: &str, required: Option<Vec<&str>>) {
        self.lines.push(match required {
            Some(required) => format!("fn {name}::new({})", required.join(", ")),
            None => format!("impl Default for {name}"),
        });
    }

    /// What a method takes and gives that is declared beside it.
    fn method_items(&mut self, group: &Group, method: &Method) {
        let api = format!("api::{}", group.module);
        for params in method.params.iter() {
            let required = params.fields.iter().filter(|field| field.required);
            let required = required.map(|field| field.ident.as_str()).collect();
            let name = format!("{api}::{}", params.ident);
            self.made(&name, params.constructor.then_some(required));
            for field in &params.fields {
                let ty = self.ty(&field.ty);
                self.lines
                    .push(format!("struct {api}::{}.{}: {ty}", params.ident, field.ident));
            }
        }
        for parts in method.body.iter().filter_map(|body| body.parts()) {
            let required = parts.fields.iter();
            let required = required.filter(|part| !matches!(part.ty, RustType::Option(_)));
            let required = required.map(|part| part.ident.as_str()).collect();
            let name = format!("{api}::{}", parts.ident);
            self.made(&name, parts.constructor.then_some(required));
            let fields = parts.fields.iter().map(|part| (&part.ident, part.ty.clone()));
            let others = parts.others.iter();
            let others = others.map(|part| (&part.ident, RustType::Map(Box::new(part.ty.clone()))));
            for (field, ty) in fields.chain(others) {
                let ty = self.ty(&ty);
                self.lines.push(format!("struct {api}::{}.{field}: {ty}", parts.ident));
            }
        }
        let answers = method.output.variants.iter().chain([&method.errors.variants]);
        for answers in answers {
            self.lines.push(format!("enum {api}::{}", answers.ident));
            for variant in &answers.variants {
                let held = if variant.ty == RustType::Unit {
                    String::new()
                } else {
                    format!("({})", self.ty(&variant.ty))
                };
                self.lines
                    .push(format!("enum {api}::{}::{}{held}", answers.ident, variant.ident));
            }
        }
    }
}

/// Tokens as Rust is written by hand.
pub(crate) fn compact(tokens: &TokenStream) -> String {
    let text = tokens.to_token_stream().to_string();
    text.replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace("& ", "&")
        .replace(" ,", ",")
}
