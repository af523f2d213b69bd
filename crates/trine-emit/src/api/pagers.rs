//! The methods that go through all pages of a list.

use proc_macro2::TokenStream;
use quote::quote;
use trine_ir::Scalar;
use trine_plan::{Group, Method, Next, PagerPlan, Params, RustType, Step};

use super::calls;
use super::methods::outcome;
use crate::scope::{Scope, ident};
use crate::{Cx, doc};

/// The method, where the answers are pages.
pub(super) fn declare(cx: &Cx<'_>, scope: &mut Scope<'_>, group: &Group, method: &Method) -> Option<TokenStream> {
    let pager = method.pager.as_ref()?;
    let deprecated = cx.api.operation(method.operation).docs.deprecated;
    let deprecated = deprecated.then(|| quote! { #[deprecated] #[allow(deprecated)] });
    let docs = doc::attributes(&[format!(
        "[`{0}`](Self::{0}), page after page: a stream of the items.",
        method.ident
    )]);
    let name = ident(pager.with.as_ref().unwrap_or(&pager.ident));
    let item = scope.ty(&pager.item);
    let runtime = scope.runtime("", "Pager");
    let arguments = method.arguments.iter().map(|argument| {
        let name = ident(&argument.ident);
        let ty = calls::argument(scope, &argument.ty);
        quote! { #name: #ty }
    });
    let arguments: Vec<TokenStream> = arguments.collect();
    let params = method.params.as_ref().map(|params| {
        let params = ident(&params.ident);
        quote! { , params: &#params }
    });
    let owned = owned(method);
    let (constructor, moves) = constructor(scope, group, method, pager);
    let many = (arguments.len() > 5).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    let plain = pager.with.as_ref().zip(method.params.as_ref()).map(|(with, params)| {
        let (plain, with, params) = (ident(&pager.ident), ident(with), ident(&params.ident));
        let names = method.arguments.iter().map(|argument| ident(&argument.ident));
        quote! {
            #docs #deprecated #many
            pub fn #plain(&self #(, #arguments)*) -> #runtime<#item> {
                self.#with(#(#names,)* &#params::default())
            }
        }
    });
    let docs = match &pager.with {
        Some(_) => doc::attributes(&[format!("[`{0}`](Self::{0}) with its optional parameters.", pager.ident)]),
        None => docs,
    };
    Some(quote! {
        #plain
        #docs #deprecated #many
        pub fn #name(&self #(, #arguments)* #params) -> #runtime<#item> {
            let core = self.core.clone();
            #owned
            #runtime::#constructor(#moves)
        }
    })
}

/// The arguments, owned, so that they can be used for every page.
fn owned(method: &Method) -> TokenStream {
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
    let all: Vec<TokenStream> = of_arguments.chain(of_params).collect();
    quote! { #(#all)* }
}

/// The call for one page, `params` being what it is called with.
fn call(scope: &mut Scope<'_>, group: &Group, method: &Method) -> TokenStream {
    let handle = match group.path.is_empty() {
        true => {
            let client = scope.client();
            quote! { #client { core: core.clone() } }
        }
        false => {
            let name = ident(&group.ident);
            quote! { #name { core: &core } }
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
    let all: Vec<TokenStream> = arguments.chain(params).collect();
    quote! { #handle.#name(#(#all),*) }
}

/// The constructor of the runtime, and what it is given.
fn constructor(scope: &mut Scope<'_>, group: &Group, method: &Method, pager: &PagerPlan) -> (TokenStream, TokenStream) {
    let call = call(scope, group, method);
    let (page, _) = outcome(scope, method);
    let items = items(&pager.items);
    match (&pager.next, &method.params) {
        (Next::Cursor { parameter, next, more }, Some(params)) => {
            let field = ident(&parameter.ident);
            let set = with(params, parameter, &quote! { cursor.or_else(|| params.#field.clone()) });
            let next = value(next);
            let more = more.as_ref().map(|more| {
                let more = value(more);
                quote! { .filter(|_| #more != Some(false)) }
            });
            let of_page = scope.runtime("page", "Page");
            let made = quote! {
                move |cursor| { #set #call },
                |page: #page| #of_page { next: #next #more, items: #items }
            };
            (quote! { cursor }, made)
        }
        (
            Next::Number {
                parameter,
                first,
                total,
            },
            Some(params),
        ) => {
            let field = ident(&parameter.ident);
            let first = proc_macro2::Literal::i64_unsuffixed(*first);
            let start = start(parameter, &quote! { params.#field }, &first.into());
            let set = with(params, parameter, &number(parameter, "number"));
            let batch = batch(scope, total.as_deref(), &items);
            (
                quote! { numbered },
                quote! { #start, move |number| { #set #call }, |page: #page| #batch },
            )
        }
        (Next::Offset { parameter, total }, Some(params)) => {
            let field = ident(&parameter.ident);
            let none = proc_macro2::Literal::i64_unsuffixed(0);
            let start = start(parameter, &quote! { params.#field }, &none.into());
            let set = with(params, parameter, &number(parameter, "offset"));
            let batch = batch(scope, total.as_deref(), &items);
            (
                quote! { offset },
                quote! { #start, move |offset| { #set #call }, |page: #page| #batch },
            )
        }
        (Next::Url(next), _) => {
            let next = value(next);
            let of_page = scope.runtime("page", "Page");
            let made = quote! { move || #call, |page: #page| #of_page { next: #next, items: #items } };
            (quote! { next_url }, made)
        }
        (Next::Link | Next::Cursor { .. } | Next::Number { .. } | Next::Offset { .. }, _) => {
            (quote! { link }, quote! { move || #call, |page: #page| #items })
        }
    }
}

/// The statement that makes the parameters of one page.
fn with(params: &Params, parameter: &Step, value: &TokenStream) -> TokenStream {
    let (name, field) = (ident(&params.ident), ident(&parameter.ident));
    let rest = (params.fields.len() > 1).then(|| quote! { , ..params.clone() });
    quote! { let params = #name { #field: #value #rest }; }
}

/// Where counting begins: where the caller says, else at the first.
fn start(parameter: &Step, given: &TokenStream, first: &proc_macro2::TokenTree) -> TokenStream {
    let convert = (!is_i64(parameter)).then(|| quote! { .map(i64::from) });
    quote! { #given #convert .unwrap_or(#first) }
}

/// A count as the parameter takes it.
fn number(parameter: &Step, name: &str) -> TokenStream {
    let name = ident(name);
    match is_i64(parameter) {
        true => quote! { Some(#name) },
        false => quote! { #name.try_into().ok() },
    }
}

fn is_i64(parameter: &Step) -> bool {
    parameter.ty == RustType::Option(Box::new(RustType::Scalar(Scalar::I64)))
}

/// The items of a page that is counted, with what is known of their number.
fn batch(scope: &mut Scope<'_>, total: Option<&[Step]>, items: &TokenStream) -> TokenStream {
    let Some(total) = total else { return items.clone() };
    let batch = scope.runtime("page", "Batch");
    let convert = match total.last().map(|step| scalar(&step.ty)) {
        Some(Some(Scalar::I64)) | None => None,
        Some(Some(Scalar::U64)) => Some(quote! { .and_then(|total| total.try_into().ok()) }),
        Some(_) => Some(quote! { .map(i64::from) }),
    };
    let total = value(total);
    quote! { #batch { total: #total #convert, items: #items } }
}

/// The items of a page.
fn items(steps: &[Step]) -> TokenStream {
    match reach(&quote! { page }, steps, Take::Move) {
        Reached::Always(items) => items,
        Reached::Perhaps(items) => quote! { #items.unwrap_or_default() },
    }
}

/// A value in a page, as an `Option`. The items may stand beside it, so that it is copied out of what may be absent.
fn value(steps: &[Step]) -> TokenStream {
    let outer = steps.split_last().map_or(steps, |(_, outer)| outer);
    let take = match outer.iter().any(|step| opens(step).is_some()) {
        true => Take::Copy,
        false => Take::Move,
    };
    match reach(&quote! { page }, steps, take) {
        Reached::Always(value) => quote! { Some(#value) },
        Reached::Perhaps(value) => value,
    }
}

/// How a value is taken out of a page.
#[derive(Clone, Copy)]
enum Take {
    /// The page loses it.
    Move,
    /// The page keeps it.
    Copy,
}

/// A value, or an `Option` of it.
enum Reached {
    Always(TokenStream),
    Perhaps(TokenStream),
}

/// What turns a step's field into an `Option`, moved and borrowed; `None` where it is always there.
fn opens(step: &Step) -> Option<(TokenStream, TokenStream)> {
    match &step.ty {
        RustType::Option(_) => Some((quote! {}, quote! { .as_ref() })),
        RustType::Field(_) => Some((quote! { .into_option() }, quote! { .as_option() })),
        _ => None,
    }
}

/// What these steps lead to from `start`.
fn reach(start: &TokenStream, steps: &[Step], take: Take) -> Reached {
    let Some((step, rest)) = steps.split_first() else {
        return Reached::Always(start.clone());
    };
    let field = ident(&step.ident);
    let here = quote! { #start.#field };
    let clone = (matches!(take, Take::Copy) && !is_copy(&step.ty)).then(|| quote! { .clone() });
    match (opens(step), rest) {
        (None, []) => Reached::Always(quote! { #here #clone }),
        (None, rest) => reach(&here, rest, take),
        (Some((moved, _)), []) => Reached::Perhaps(quote! { #here #clone #moved }),
        (Some((moved, borrowed)), rest) => {
            let open = match take {
                Take::Move => moved,
                Take::Copy => borrowed,
            };
            Reached::Perhaps(match reach(&quote! { page }, rest, take) {
                Reached::Always(inner) => quote! { #here #open.map(|page| #inner) },
                Reached::Perhaps(inner) => quote! { #here #open.and_then(|page| #inner) },
            })
        }
    }
}

/// The scalar that a type holds, if it holds one.
fn scalar(ty: &RustType) -> Option<Scalar> {
    match ty {
        RustType::Option(inner) | RustType::Field(inner) => scalar(inner),
        RustType::Scalar(scalar) => Some(*scalar),
        _ => None,
    }
}

/// Whether a type is one of those that are copied.
fn is_copy(ty: &RustType) -> bool {
    match scalar(ty) {
        Some(Scalar::Bool | Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64) => true,
        Some(_) | None => false,
    }
}
