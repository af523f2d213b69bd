//! The methods of a group.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Function, Group, Method, OperationPlan, Read, Requirement, Role, RustType, Status};

use super::{calls, old_names, pagers, signatures};
use crate::scope::{Scope, ident};
use crate::{Cx, doc, example};

/// The methods that lead to nested groups, and those of the operations.
pub(super) fn implement(cx: &Cx<'_>, scope: &mut Scope<'_>, group: &Group) -> Vec<TokenStream> {
    let core = if group.path.is_empty() {
        quote! { &self.core }
    } else {
        quote! { self.core }
    };
    let methods: Vec<TokenStream> = group
        .methods
        .iter()
        .flat_map(|method| {
            let mut functions = functions(cx, scope, group, method, &core);
            functions.extend(pagers::declare(cx, scope, group, method));
            functions.extend(old_names::functions(cx, scope, method));
            functions
        })
        .collect();
    if group.path.is_empty() {
        let client = scope.client();
        return vec![quote! { impl #client { #(#methods)* } }];
    }
    let name = ident(&group.ident);
    let accessors: Vec<TokenStream> = super::nested(cx, Some(group))
        .map(|inner| super::accessor(scope, inner))
        .collect();
    let methods = (!methods.is_empty()).then(|| quote! { impl #name<'_> { #(#methods)* } });
    let accessors = (!accessors.is_empty()).then(|| quote! { impl<'c> #name<'c> { #(#accessors)* } });
    accessors.into_iter().chain(methods).collect()
}

/// A method, and the one that takes optional parameters too.
fn functions(
    cx: &Cx<'_>,
    scope: &mut Scope<'_>,
    group: &Group,
    method: &Method,
    core: &TokenStream,
) -> Vec<TokenStream> {
    let operation = cx.plan.operation(method.operation);
    let about = lines(cx, method, operation, group.sibling(method));
    let shown = |role| example::section(cx, group, method, role);
    let docs = doc::attributes(&doc::join(vec![about, shown(Role::Plain)]));
    let deprecated = operation.docs.deprecated.then(|| quote! { #[deprecated] });
    let chain = calls::chain(scope, method, core);
    let of = |scope: &mut Scope<'_>, docs: &TokenStream, function: &Function<'_>, body: &TokenStream| {
        let (arguments, returns) = (
            signatures::arguments(scope, function),
            signatures::returns(scope, function.returns),
        );
        let many = (arguments.len() > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] });
        let forwards = function.role == Role::Plain && method.with.is_some();
        let quiet = (forwards && operation.docs.deprecated).then(|| quote! { #[allow(deprecated)] });
        let (name, generics) = (ident(function.ident), signatures::generics(function));
        quote! {
            #docs #deprecated #quiet #many
            #[inline]
            pub fn #name #generics(&self #(, #arguments)*) -> #returns {
                #body
            }
        }
    };
    let plain = method.function(Role::Plain);
    let (Some(with), Some(params)) = (method.function(Role::With), &method.params) else {
        return plain.iter().map(|plain| of(scope, &docs, plain, &chain)).collect();
    };
    let short = format!(
        "Does the same as [`{}`](Self::{}), with optional parameters.",
        method.ident, method.ident
    );
    let short = doc::attributes(&doc::join(vec![vec![short], shown(Role::With)]));
    let name = ident(with.ident);
    let passed = signatures::without_params(&with, &params.ident);
    let forward = quote! { self.#name(#(#passed),*) };
    let plain: Vec<TokenStream> = plain.iter().map(|plain| of(scope, &docs, plain, &forward)).collect();
    let with = of(scope, &short, &with, &chain);
    plain.into_iter().chain([with]).collect()
}

/// Returns the types of success and failure.
pub(super) fn outcome(scope: &mut Scope<'_>, method: &Method) -> (TokenStream, TokenStream) {
    let output = scope.ty(&method.output.ty);
    let error = scope.ty(&RustType::Local(method.errors.variants.ident.clone()));
    (output, error)
}

/// Returns the headers of its responses, by the constants that read them.
fn headers(operation: &OperationPlan) -> Vec<String> {
    let constants = operation.headers.iter().map(|header| format!("`headers::{header}`"));
    let constants: Vec<String> = constants.collect();
    if constants.is_empty() {
        return Vec::new();
    }
    vec![format!("Response headers: {}.", constants.join(", "))]
}

/// The media types of which a file to send may be.
fn media_types(method: &Method) -> Vec<String> {
    match method.body.as_ref().and_then(|body| body.range.as_deref()) {
        None | Some("*/*") => Vec::new(),
        Some(range) => doc::one_of_media_types(&[range]),
    }
}

/// Returns the scopes that a token must have, by the schemes of which one is enough.
fn scopes(cx: &Cx<'_>, operation: &OperationPlan) -> Vec<String> {
    let asked = |alternative: &Vec<Requirement>| -> Option<String> {
        let of_schemes = alternative.iter().filter(|one| !one.scopes.is_empty());
        let of_schemes = of_schemes.map(|one| {
            let scopes: Vec<String> = one.scopes.iter().map(|scope| doc::code(scope)).collect();
            match cx.plan.client.credentials.as_slice() {
                [_] => scopes.join(", "),
                _ => format!("{} of {}", scopes.join(", "), doc::code(&one.scheme)),
            }
        });
        let all: Vec<String> = of_schemes.collect();
        (!all.is_empty()).then(|| all.join(", and "))
    };
    let mut ways: Vec<String> = operation.security.iter().filter_map(asked).collect();
    ways.dedup();
    match ways.is_empty() {
        true => Vec::new(),
        false => vec![format!("Scopes: {}.", ways.join("; or "))],
    }
}

/// Returns the doc comment of a method.
fn lines(cx: &Cx<'_>, method: &Method, operation: &OperationPlan, sibling: Option<&Method>) -> Vec<String> {
    if let Some(sibling) = sibling {
        let flag = method
            .flag
            .as_ref()
            .map(|flag| format!(" Sets `{}` in the body.", flag.ident));
        let about = format!(
            "Does the same as [`{0}`](Self::{0}), and returns the response as a stream.",
            sibling.ident
        );
        let asking = method.asking.as_ref();
        let asking = asking.map(|asking| format!(" Sets the parameter {}.", doc::code(&asking.name)));
        return vec![about + &flag.unwrap_or_default() + &asking.unwrap_or_default()];
    }
    let request = doc::code(&format!("{} {}", operation.verb, operation.path));
    let mut blocks = vec![doc::lines(&operation.docs), vec![request]];
    let arguments = method.arguments.iter().filter_map(|argument| {
        let said = doc::lines(&argument.parameter.docs).join(" ");
        (!said.trim().is_empty()).then(|| format!("* `{}`: {}", argument.ident, said.trim()))
    });
    blocks.push(arguments.collect());
    blocks.push(absent(method).into_iter().collect());
    blocks.push(media_types(method));
    blocks.push(headers(operation));
    blocks.push(scopes(cx, operation));
    let errors = &method.errors.variants;
    if !errors.variants.is_empty() {
        let mut errors_lines = vec!["# Errors".to_owned()];
        for error in &errors.variants {
            let said = doc::first_sentence(&doc::lines(&error.docs));
            let status = status(error.status);
            let said = if said.is_empty() {
                String::new()
            } else {
                format!(": {said}")
            };
            let variant = &error.ident;
            errors_lines.push(format!("* [`{variant}`]({}::{variant}), {status}{said}", errors.ident));
        }
        blocks.push(errors_lines);
    }
    doc::join(blocks)
}

/// Returns the sentence about the statuses whose responses have no value; `None` if every success has one.
fn absent(method: &Method) -> Option<String> {
    let arms = method.output.arms.iter().filter(|arm| arm.read == Read::Absent);
    let mut statuses: Vec<String> = arms.map(|arm| status(arm.status)).collect();
    statuses.dedup();
    let all = statuses.join(" or ");
    (!all.is_empty()).then(|| format!("Returns `None` if the status is {all}."))
}

/// The name of a status in a sentence.
fn status(status: Status) -> String {
    match status {
        Status::Code(_) | Status::Range(_) => status.to_string(),
        Status::Default => "any other status".to_owned(),
    }
}
