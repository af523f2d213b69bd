//! The methods of a group.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Group, Method, OperationPlan, Requirement, RustType, Status};

use super::{calls, old_names, pagers};
use crate::scope::{Scope, ident};
use crate::{Cx, doc};

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
            let mut functions = functions(cx, scope, method, sibling(group, method), &core);
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
    method: &Method,
    sibling: Option<&str>,
    core: &TokenStream,
) -> Vec<TokenStream> {
    let operation = cx.plan.operation(method.operation);
    let docs = doc::attributes(&lines(cx, method, operation, sibling));
    let deprecated = operation.docs.deprecated.then(|| quote! { #[deprecated] });
    let returns = returns(scope, method);
    let signature = Signature::new(scope, method);
    let chain = calls::chain(scope, method, core);
    let name = ident(&method.ident);
    let (first, last) = signature.around_body();
    let params = method.params.iter().map(|params| {
        let params = ident(&params.ident);
        quote! { params: &#params }
    });
    let all: Vec<TokenStream> = first
        .iter()
        .cloned()
        .chain(params)
        .chain(last.iter().cloned())
        .collect();
    let many = |count: usize| (count > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    let more = many(all.len());
    let (Some(with), Some(params)) = (&method.with, &method.params) else {
        return vec![quote! {
            #docs #deprecated #more
            #[inline]
            pub fn #name(&self #(, #all)*) -> #returns {
                #chain
            }
        }];
    };
    let short = format!(
        "[`{}`](Self::{}) with its optional parameters.",
        method.ident, method.ident
    );
    let short = doc::attributes(&[short]);
    let (with, params) = (ident(with), ident(&params.ident));
    let arguments = &signature.arguments;
    let (first_names, last_names) = signature.names_around_body();
    let quiet = deprecated.as_ref().map(|_| quote! { #[allow(deprecated)] });
    let few = many(arguments.len());
    vec![
        quote! {
            #docs #deprecated #quiet #few
            #[inline]
            pub fn #name(&self #(, #arguments)*) -> #returns {
                self.#with(#(#first_names,)* &#params::default() #(, #last_names)*)
            }
        },
        quote! {
            #short #deprecated #more
            #[inline]
            pub fn #with(&self #(, #all)*) -> #returns {
                #chain
            }
        },
    ]
}

/// The arguments of a method, the body being the last.
pub(super) struct Signature {
    pub(super) arguments: Vec<TokenStream>,
    names: Vec<TokenStream>,
    has_body: bool,
}

impl Signature {
    pub(super) fn new(scope: &mut Scope<'_>, method: &Method) -> Self {
        let mut arguments = Vec::new();
        let mut names = Vec::new();
        for argument in &method.arguments {
            let name = ident(&argument.ident);
            let ty = calls::argument(scope, &argument.ty);
            arguments.push(quote! { #name: #ty });
            names.push(quote! { #name });
        }
        if let Some(body) = &method.body {
            let ty = calls::body_argument(scope, body);
            arguments.push(quote! { body: #ty });
            names.push(quote! { body });
        }
        Self {
            arguments,
            names,
            has_body: method.body.is_some(),
        }
    }

    fn before_body(&self) -> usize {
        self.arguments.len() - usize::from(self.has_body)
    }

    pub(super) fn around_body(&self) -> (&[TokenStream], &[TokenStream]) {
        self.arguments.split_at(self.before_body())
    }

    /// The arguments, the parameters before the body, and the names of all.
    pub(super) fn all(&self, method: &Method, with_params: bool) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let params = method.params.as_ref().filter(|_| with_params);
        let params = params.map(|params| ident(&params.ident));
        let (mut arguments, mut names) = (self.arguments.clone(), self.names.clone());
        if let Some(params) = params {
            arguments.insert(self.before_body(), quote! { params: &#params });
            names.insert(self.before_body(), quote! { params });
        }
        (arguments, names)
    }

    pub(super) fn names_around_body(&self) -> (&[TokenStream], &[TokenStream]) {
        self.names.split_at(self.before_body())
    }
}

/// `Call<T, E>`.
pub(super) fn returns(scope: &mut Scope<'_>, method: &Method) -> TokenStream {
    let call = scope.runtime("", "Call");
    let (output, error) = outcome(scope, method);
    quote! { #call<#output, #error> }
}

/// What success and failure give.
pub(super) fn outcome(scope: &mut Scope<'_>, method: &Method) -> (TokenStream, TokenStream) {
    let output = scope.ty(&method.output.ty);
    let error = scope.ty(&RustType::Local(method.errors.variants.ident.clone()));
    (output, error)
}

/// The headers that its answers have, by the constants that they are read with.
fn headers(operation: &OperationPlan) -> Vec<String> {
    let constants = operation.headers.iter().map(|header| format!("`headers::{header}`"));
    let constants: Vec<String> = constants.collect();
    if constants.is_empty() {
        return Vec::new();
    }
    vec![format!("Headers of the answer: {}.", constants.join(", "))]
}

/// The media types of which a file to send may be.
fn media_types(method: &Method) -> Vec<String> {
    match method.body.as_ref().and_then(|body| body.range.as_deref()) {
        None | Some("*/*") => Vec::new(),
        Some(range) => doc::one_of_media_types(&[range]),
    }
}

/// What a token must allow, by the ways to authenticate of which one is enough.
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

/// The method that is answered whole where this one is answered by a stream.
pub(super) fn sibling<'a>(group: &'a Group, method: &Method) -> Option<&'a str> {
    let form = |method: &Method| method.body.as_ref().map(|body| body.form);
    let of_same = |other: &&Method| {
        other.operation == method.operation && form(other) == form(method) && !other.streams && method.streams
    };
    group.methods.iter().find(of_same).map(|other| other.ident.as_str())
}

/// What is said of a method.
fn lines(cx: &Cx<'_>, method: &Method, operation: &OperationPlan, sibling: Option<&str>) -> Vec<String> {
    if let Some(sibling) = sibling {
        let flag = method
            .flag
            .as_ref()
            .map(|flag| format!(" Sets `{}` in the body.", flag.ident));
        let about = format!("[`{sibling}`](Self::{sibling}), answered by a stream as it comes.");
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
    blocks.push(media_types(method));
    blocks.push(headers(operation));
    blocks.push(scopes(cx, operation));
    let errors = &method.errors.variants;
    if !errors.variants.is_empty() {
        let mut errors_lines = vec!["# Errors".to_owned()];
        for answer in &errors.variants {
            let said = doc::lines(&answer.docs).first().cloned().unwrap_or_default();
            let status = match answer.status {
                Status::Code(code) => code.to_string(),
                Status::Range(class) => format!("{class}XX"),
                Status::Default => "any other status".to_owned(),
            };
            let said = if said.is_empty() {
                String::new()
            } else {
                format!(": {said}")
            };
            let variant = &answer.ident;
            errors_lines.push(format!("* [`{variant}`]({}::{variant}), {status}{said}", errors.ident));
        }
        blocks.push(errors_lines);
    }
    doc::join(blocks)
}
