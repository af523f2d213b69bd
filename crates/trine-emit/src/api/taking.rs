//! The code that takes a page apart: its items, and the position of the next one.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Count, RustType, Scalar, Step, TotalOf};

use super::positions;
use crate::scope::{Scope, ident};

/// The cursor of the next page, as a text.
pub(super) fn cursor(next: &[Step], more: Option<&[Step]>) -> TokenStream {
    let is_text = next.last().is_none_or(|step| scalar(&step.ty) == Some(Scalar::String));
    let text = (!is_text).then(|| quote! { .map(|next| next.to_string()) });
    let more = more.map(|more| {
        let more = value(more);
        quote! { .filter(|_| #more != Some(false)) }
    });
    let next = value(next);
    quote! { #next #text #more }
}

/// The text of the last item of a page that is sent.
pub(super) fn key(steps: &[Step]) -> TokenStream {
    let is_text = steps.last().is_none_or(|step| scalar(&step.ty) == Some(Scalar::String));
    let text = (!is_text).then(|| quote! { .map(|key| key.to_string()) });
    match reach(&quote! { item }, steps, Take::Copy) {
        Reached::Always(key) if is_text => quote! { Some(#key) },
        Reached::Always(key) => quote! { Some(#key.to_string()) },
        Reached::Perhaps(key) => quote! { #key #text },
    }
}

/// The items of a page that is counted, with what is known of their number.
pub(super) fn batch(scope: &mut Scope<'_>, count: &Count, items: &TokenStream) -> TokenStream {
    if count.total.is_none() && count.more.is_none() {
        return items.clone();
    }
    let batch = scope.runtime("page", "Batch");
    let none = || quote! { None };
    let total = count.total.as_ref().map_or_else(none, |total| {
        let of = scope.runtime("page", "Total");
        let of = match total.of {
            TotalOf::Items => quote! { #of::Items },
            TotalOf::Count => quote! { #of::Count },
            TotalOf::Pages => quote! { #of::Pages },
        };
        let is_always = total.steps.iter().all(|step| opens(step).is_none());
        let number = total.steps.last().and_then(|step| scalar(&step.ty));
        let value = value(&total.steps);
        match number {
            Some(Scalar::I64) if is_always => {
                let fields = total.steps.iter().map(|step| ident(&step.ident));
                quote! { Some(#of(page #(.#fields)*)) }
            }
            number => {
                let convert = number.map(positions::counted);
                quote! { #value #convert .map(#of) }
            }
        }
    });
    let more = count.more.as_deref().map_or_else(none, value);
    quote! { #batch { total: #total, more: #more, items: #items } }
}

/// The items of a page.
pub(super) fn items(steps: &[Step]) -> TokenStream {
    match reach(&quote! { page }, steps, Take::Move) {
        Reached::Always(items) => items,
        Reached::Perhaps(items) => quote! { #items.unwrap_or_default() },
    }
}

/// A value in a page, as an `Option`. The items may stand beside it, so that it is copied out of what may be absent.
pub(super) fn value(steps: &[Step]) -> TokenStream {
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

/// The way in which a value is taken out of a page.
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

/// Returns the conversions of a step's field to an `Option`, moved and borrowed; `None` if it is always there.
fn opens(step: &Step) -> Option<(TokenStream, TokenStream)> {
    match &step.ty {
        RustType::Option(_) => Some((quote! {}, quote! { .as_ref() })),
        RustType::Field(_) => Some((quote! { .into_option() }, quote! { .as_option() })),
        _ => None,
    }
}

/// Returns the value at these steps from `start`.
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
pub(super) fn scalar(ty: &RustType) -> Option<Scalar> {
    match ty {
        RustType::Option(inner) | RustType::Field(inner) => scalar(inner),
        RustType::Scalar(scalar) => Some(*scalar),
        _ => None,
    }
}

/// Returns true if a type is copied.
fn is_copy(ty: &RustType) -> bool {
    match scalar(ty) {
        Some(Scalar::Bool | Scalar::F64 | Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64) => true,
        Some(_) | None => false,
    }
}
