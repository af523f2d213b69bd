//! The code by which a call states the page that it requests, and the beginning of the count.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use trine_plan::{InputPlace, Method, PageInput, RustType, Scalar};

use super::taking::scalar;
use crate::scope::{Scope, ident};

/// A position by the name that it has in the code.
pub(super) enum Position {
    /// The cursor of the page, as an `Option`; the first page has none.
    Cursor(Ident),
    /// The number of the page in an `Option`, of the type of what takes it; the first page has none.
    Number(Ident),
    /// A number that is counted.
    Count(Ident),
}

/// The statements that make what one page is asked for with.
pub(super) fn set(scope: &mut Scope<'_>, method: &Method, input: &PageInput, position: &Position) -> TokenStream {
    match (input.place, &method.params) {
        (InputPlace::Argument, _) => {
            let (name, value) = (ident(&input.step.ident), whole(scope, input, position));
            quote! { let #name = #value; }
        }
        (InputPlace::Body, _) => in_body(scope, input, position),
        (InputPlace::Params, params) => {
            let name = params.as_ref().map(|params| ident(&params.ident));
            let field = ident(&input.step.ident);
            let value = match position {
                Position::Cursor(_) | Position::Number(_) => {
                    let cursor = optional(input, position);
                    match is_text(input) {
                        true => quote! { #cursor.or_else(|| params.#field.clone()) },
                        false => quote! { #cursor.or(params.#field) },
                    }
                }
                Position::Count(_) => whole(scope, input, position),
            };
            let rest = params.as_ref().filter(|params| params.fields.len() > 1);
            let rest = rest.map(|_| quote! { , ..params.clone() });
            quote! { let params = #name { #field: #value #rest }; }
        }
    }
}

/// A copy of the body in which the position is set. Without a cursor it stays as the caller has it.
fn in_body(scope: &mut Scope<'_>, input: &PageInput, position: &Position) -> TokenStream {
    let field = ident(&input.step.ident);
    let copy = quote! { let mut body = body.clone(); };
    match position {
        Position::Cursor(cursor) | Position::Number(cursor) => {
            let given = optional(input, position);
            let value = match &input.step.ty {
                RustType::Option(_) => quote! { Some(#cursor) },
                RustType::Field(_) => {
                    let field = scope.runtime("", "Field");
                    quote! { #field::Value(#cursor) }
                }
                _ => quote! { #cursor },
            };
            quote! { #copy if let Some(#cursor) = #given { body.#field = #value; } }
        }
        Position::Count(_) => {
            let value = whole(scope, input, position);
            quote! { #copy body.#field = #value; }
        }
    }
}

/// A position in the whole type of what takes it.
fn whole(scope: &mut Scope<'_>, input: &PageInput, position: &Position) -> TokenStream {
    match (&input.step.ty, position) {
        (RustType::Option(_), _) => optional(input, position),
        (RustType::Field(_), _) => {
            let (field, value) = (scope.runtime("", "Field"), optional(input, position));
            quote! { #field::or_absent(#value) }
        }
        (_, Position::Cursor(name) | Position::Number(name)) => quote! { #name },
        (ty, Position::Count(name)) => match scalar(ty) {
            Some(Scalar::F64) => quote! { #name as f64 },
            Some(Scalar::I64) | None => quote! { #name },
            Some(_) => {
                let ty = scope.ty(ty);
                quote! { #ty::try_from(#name).unwrap_or(#ty::MAX) }
            }
        },
    }
}

/// A position as an `Option` of what takes it.
fn optional(input: &PageInput, position: &Position) -> TokenStream {
    match position {
        Position::Cursor(name) if is_text(input) => quote! { #name },
        Position::Cursor(name) => quote! { #name.and_then(|text| text.parse().ok()) },
        Position::Number(name) => quote! { #name },
        Position::Count(name) => match scalar(&input.step.ty) {
            Some(Scalar::I64) | None => quote! { Some(#name) },
            Some(Scalar::F64) => quote! { Some(#name as f64) },
            Some(_) => quote! { #name.try_into().ok() },
        },
    }
}

/// Tells whether what takes a position is a text.
pub(super) fn is_text(input: &PageInput) -> bool {
    scalar(&input.step.ty) == Some(Scalar::String)
}

/// A type without what says whether it is there.
pub(super) fn unwrapped(ty: &RustType) -> &RustType {
    match ty {
        RustType::Option(inner) | RustType::Field(inner) => unwrapped(inner),
        other => other,
    }
}

/// Returns the beginning of the count: the caller's position, else the first.
pub(super) fn start(input: &PageInput, first: i64) -> TokenStream {
    let first = Literal::i64_unsuffixed(first);
    let field = ident(&input.step.ident);
    let given = match input.place {
        InputPlace::Argument => quote! { #field },
        InputPlace::Params => quote! { params.#field },
        InputPlace::Body => quote! { body.#field },
    };
    let of = scalar(&input.step.ty);
    match (&input.step.ty, of) {
        (RustType::Option(_), of) => {
            let convert = of.map(counted);
            quote! { #given #convert .unwrap_or(#first) }
        }
        (RustType::Field(_), of) => {
            let convert = of.map(counted);
            quote! { #given.into_option() #convert .unwrap_or(#first) }
        }
        (_, Some(Scalar::F64)) => quote! { #given as i64 },
        (_, Some(Scalar::U64)) => quote! { i64::try_from(#given).unwrap_or(i64::MAX) },
        (_, Some(Scalar::I64) | None) => given,
        (_, Some(_)) => quote! { i64::from(#given) },
    }
}

/// Returns the conversion of an optional number to an optional `i64`.
pub(super) fn counted(of: Scalar) -> TokenStream {
    match of {
        Scalar::I64 => TokenStream::new(),
        Scalar::U64 => quote! { .and_then(|number| number.try_into().ok()) },
        Scalar::F64 => quote! { .map(|number| number as i64) },
        _ => quote! { .map(i64::from) },
    }
}
