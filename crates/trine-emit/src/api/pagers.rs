//! The methods that go through all pages of a list.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use trine_plan::{
    Count, Follow, Function, Group, InputPlace, Location, Method, Next, PageInput, PagerPlan, RequestPart, Role,
    RustType, Step,
};

use super::methods::outcome;
use super::positions::{self, Position};
use super::{calls, signatures, taking};
use crate::scope::{Scope, ident};
use crate::{Cx, doc, example};

/// Returns the methods of a list that comes page by page.
pub(super) fn declare(cx: &Cx<'_>, scope: &mut Scope<'_>, group: &Group, method: &Method) -> Option<TokenStream> {
    let pager = method.pager.as_ref()?;
    let deprecated = cx.plan.operation(method.operation).docs.deprecated;
    let deprecated = deprecated.then(|| quote! { #[deprecated] #[allow(deprecated)] });
    let shown = |role| example::section(cx, group, method, role);
    let docs = doc::attributes(&doc::join(vec![about(method, pager), shown(Role::Pager)]));
    let core = beside(method, "core");
    let owned = owned(method, pager);
    let backwards = backwards(scope, group, method, pager);
    let (constructor, moves) = constructor(scope, group, method, pager);
    let runtime = scope.runtime("", "Pager");
    let body = quote! {
        let #core = self.core.clone();
        #owned
        #backwards
        #runtime::#constructor(#moves)
    };
    let plain = method.function(Role::Pager)?;
    let (Some(with), Some(params)) = (method.function(Role::PagerWith), &method.params) else {
        return Some(function(scope, &docs, deprecated.as_ref(), &plain, &body));
    };
    let (name, passed) = (ident(with.ident), signatures::without_params(&with, &params.ident));
    let forward = quote! { self.#name(#(#passed),*) };
    let short = vec![format!(
        "Does the same as [`{0}`](Self::{0}), with optional parameters.",
        pager.ident
    )];
    let short = doc::attributes(&doc::join(vec![short, shown(Role::PagerWith)]));
    let plain = function(scope, &docs, deprecated.as_ref(), &plain, &forward);
    let with = function(scope, &short, deprecated.as_ref(), &with, &body);
    Some(quote! { #plain #with })
}

/// One function around its body.
fn function(
    scope: &mut Scope<'_>,
    docs: &TokenStream,
    deprecated: Option<&TokenStream>,
    function: &Function<'_>,
    body: &TokenStream,
) -> TokenStream {
    let (arguments, returns) = (
        signatures::arguments(scope, function),
        signatures::returns(scope, function.returns),
    );
    // Both functions are marked, with the parameters or without.
    let others = function
        .arguments
        .iter()
        .filter(|taken| taken.part != RequestPart::Params);
    let many = (others.count() > 5).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    let (name, generics) = (ident(function.ident), signatures::generics(function));
    quote! {
        #docs #deprecated #many
        pub fn #name #generics(&self #(, #arguments)*) -> #returns {
            #body
        }
    }
}

/// Returns the doc comment of the pager.
fn about(method: &Method, pager: &PagerPlan) -> Vec<String> {
    let about = format!(
        "Returns the items of all pages of [`{0}`](Self::{0}) as a stream.",
        method.ident
    );
    let begins = input(pager).filter(|input| input.place == InputPlace::Argument);
    let begins = begins.map(|input| format!(" It begins at `{}`.", input.step.ident));
    vec![about + &begins.unwrap_or_default()]
}

/// Returns the input that is set for each page.
fn input(pager: &PagerPlan) -> Option<&PageInput> {
    match &pager.next {
        Next::Cursor { input, .. }
        | Next::Header { input, .. }
        | Next::LastItem { input, .. }
        | Next::Number { input, .. }
        | Next::Offset { input, .. } => Some(input),
        Next::Url { .. } | Next::Link => None,
    }
}

/// Returns true if the input is in the body.
fn sets_in_body(pager: &PagerPlan) -> bool {
    input(pager).is_some_and(|input| input.place == InputPlace::Body)
}

/// A name of ours beside the arguments of a method, which are called what the document says.
fn beside(method: &Method, name: &str) -> Ident {
    match method.arguments.iter().any(|argument| argument.ident == name) {
        true => ident(&format!("{name}_")),
        false => ident(name),
    }
}

/// The arguments, owned, so that they can be used for every page.
fn owned(method: &Method, pager: &PagerPlan) -> TokenStream {
    let of_arguments = method
        .arguments
        .iter()
        .filter(|argument| !calls::is_copied(&argument.ty))
        .map(|argument| {
            let name = ident(&argument.ident);
            // Not `clone`, since an identifier may be one that is copied, behind an alias too.
            quote! { let #name = #name.to_owned(); }
        });
    let of_params = method.params.as_ref().map(|_| quote! { let params = params.clone(); });
    let of_body = method
        .body
        .as_ref()
        .map(|body| match (body.required, sets_in_body(pager)) {
            (true, _) => quote! { let body = body.clone(); },
            (false, true) => quote! { let body = body.into().cloned().unwrap_or_default(); },
            (false, false) => quote! { let body = body.into().cloned(); },
        });
    let all: Vec<TokenStream> = of_arguments.chain(of_params).chain(of_body).collect();
    quote! { #(#all)* }
}

/// The call for one page, `params` and `body` being what it is called with.
fn call(scope: &mut Scope<'_>, group: &Group, method: &Method, pager: &PagerPlan) -> TokenStream {
    let core = beside(method, "core");
    let handle = match group.path.is_empty() {
        true => {
            let client = scope.client();
            quote! { #client { core: #core.clone() } }
        }
        false => {
            let name = ident(&group.ident);
            quote! { #name { core: &#core } }
        }
    };
    let name = ident(method.with.as_ref().unwrap_or(&method.ident));
    let arguments = method.arguments.iter().map(|argument| {
        let name = ident(&argument.ident);
        match calls::is_copied(&argument.ty) {
            true => quote! { #name },
            false => quote! { &#name },
        }
    });
    let params = method.params.iter().map(|_| quote! { &params });
    let body = method
        .body
        .iter()
        .map(|body| match (body.required, sets_in_body(pager)) {
            (true, _) => quote! { &body },
            (false, true) => quote! { &body },
            (false, false) => quote! { body.as_ref() },
        });
    let all: Vec<TokenStream> = arguments.chain(params).chain(body).collect();
    let kept = kept(method, pager);
    let keeping = (!kept.is_empty()).then(|| quote! { .keeping(&[#(#kept),*]) });
    quote! { #handle.#name(#(#all),*) #keeping }
}

/// The query parameters that the URL of a next page must have, which servers may leave out of it: those that are
/// required.
fn kept<'m>(method: &'m Method, pager: &PagerPlan) -> Vec<&'m str> {
    match &pager.next {
        Next::Url { .. } | Next::Link | Next::Cursor { .. } | Next::Header { .. } => {}
        Next::LastItem { .. } | Next::Number { .. } | Next::Offset { .. } => return Vec::new(),
    }
    let arguments = method.arguments.iter().map(|argument| &argument.parameter);
    let fields = method.params.iter().flat_map(|params| &params.fields);
    let fields = fields.filter(|field| field.required).map(|field| &field.parameter);
    let all = arguments.chain(fields).filter(|one| one.location == Location::Query);
    all.map(|one| one.name.as_str()).collect()
}

/// The way backwards, where the caller begins at the item behind those that are asked for.
fn backwards(scope: &mut Scope<'_>, group: &Group, method: &Method, pager: &PagerPlan) -> Option<TokenStream> {
    let Next::LastItem {
        backwards: Some(input),
        key,
        more,
        ..
    } = &pager.next
    else {
        return None;
    };
    let field = ident(&input.step.ident);
    let is_given = match &input.step.ty {
        RustType::Field(_) => quote! { !params.#field.is_absent() },
        _ => quote! { params.#field.is_some() },
    };
    let runtime = scope.runtime("", "Pager");
    let (call, take) = by_item(scope, group, method, pager, input, more.as_ref());
    let (item, key) = (scope.ty(&pager.item), taking::key(key));
    Some(quote! {
        if #is_given {
            return #runtime::first_item(#call, #take, |item: &#item| #key);
        }
    })
}

/// The code that requests a page by an item of another page, and takes it apart.
fn by_item(
    scope: &mut Scope<'_>,
    group: &Group,
    method: &Method,
    pager: &PagerPlan,
    input: &PageInput,
    more: Option<&Vec<Step>>,
) -> (TokenStream, TokenStream) {
    let call = by_cursor(scope, group, method, pager, input);
    let (page, _) = outcome(scope, method);
    let count = Count {
        total: None,
        more: more.cloned(),
    };
    let batch = taking::batch(scope, &count, &taking::items(&pager.items));
    (call, taken(method, &page, &batch))
}

/// The code that requests a page by a text.
fn by_cursor(
    scope: &mut Scope<'_>,
    group: &Group,
    method: &Method,
    pager: &PagerPlan,
    input: &PageInput,
) -> TokenStream {
    let call = call(scope, group, method, pager);
    let cursor = beside(method, "cursor");
    let set = positions::set(scope, method, input, &Position::Cursor(cursor.clone()));
    quote! { move |#cursor| { #set #call } }
}

/// The constructor of the runtime, and what it is given.
fn constructor(scope: &mut Scope<'_>, group: &Group, method: &Method, pager: &PagerPlan) -> (TokenStream, TokenStream) {
    let call = call(scope, group, method, pager);
    let (page, _) = outcome(scope, method);
    let items = taking::items(&pager.items);
    let by_count = |scope: &mut Scope<'_>, input: &PageInput, name: &str, base: i64| {
        let count = beside(method, name);
        let start = positions::start(input, base);
        let set = positions::set(scope, method, input, &Position::Count(count.clone()));
        let base = Literal::i64_unsuffixed(base);
        quote! { #base, #start, move |#count| { #set #call } }
    };
    match &pager.next {
        Next::Cursor { input, next, more } => {
            let call = by_cursor(scope, group, method, pager, input);
            let next = taking::cursor(next, more.as_deref());
            let of_page = scope.runtime("page", "Page");
            let take = taken(method, &page, &quote! { #of_page { next: #next, items: #items } });
            (quote! { cursor }, quote! { #call, #take })
        }
        Next::Header { input, name } if positions::is_text(input) => {
            let call = by_cursor(scope, group, method, pager, input);
            let take = taken(method, &page, &items);
            (quote! { header }, quote! { #name, #call, #take })
        }
        Next::Header { input, name } => {
            let cursor = beside(method, "cursor");
            let set = positions::set(scope, method, input, &Position::Number(cursor.clone()));
            let ty = scope.ty(positions::unwrapped(&input.step.ty));
            let call = quote! { move |#cursor: Option<#ty>| { #set #call } };
            (quote! { number_header }, quote! { #name, #call, |page: #page| #items })
        }
        Next::LastItem { input, key, more, .. } => {
            let (call, take) = by_item(scope, group, method, pager, input, more.as_ref());
            let (item, key) = (scope.ty(&pager.item), taking::key(key));
            (quote! { last_item }, quote! { #call, #take, |item: &#item| #key })
        }
        Next::Number { input, first, count } => {
            let call = by_count(scope, input, "number", *first);
            let take = taken(method, &page, &taking::batch(scope, count, &items));
            (quote! { numbered }, quote! { #call, #take })
        }
        Next::Offset { input, base, count } => {
            let call = by_count(scope, input, "offset", *base);
            let take = taken(method, &page, &taking::batch(scope, count, &items));
            (quote! { offset }, quote! { #call, #take })
        }
        Next::Url { next, follow } => {
            let next = taking::value(next);
            let of_page = scope.runtime("page", "Page");
            let constructor = match follow {
                Follow::Again => quote! { next_url },
                Follow::Get => quote! { get_next_url },
            };
            let take = taken(method, &page, &quote! { #of_page { next: #next, items: #items } });
            (constructor, quote! { move || #call, #take })
        }
        Next::Link => {
            let take = taken(method, &page, &items);
            (quote! { link }, quote! { move || #call, #take })
        }
    }
}

/// The function that takes a page apart. A response without content is an empty page.
fn taken(method: &Method, page: &TokenStream, made: &TokenStream) -> TokenStream {
    let is_whole = made.to_string() == "page";
    match &method.output.ty {
        RustType::Option(_) if is_whole => quote! { |page: #page| page.unwrap_or_default() },
        RustType::Option(_) => quote! { |page: #page| page.map(|page| #made).unwrap_or_default() },
        _ => quote! { |page: #page| #made },
    }
}
