//! Patches: `between`, what turns one value into another.
//!
//! ```text
//! AgentLogUpdate::between(&stored, &wanted)
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Change, FieldPlan, Item, Patch, Presence, RustType, Shape, Struct, Union};

use crate::scope::{Scope, ident};

/// The function, in an `impl` of its own.
pub(super) fn between(scope: &mut Scope<'_>, item: &Item, patch: &Patch) -> TokenStream {
    let made = match (&item.shape, patch) {
        (Shape::Struct(plan), Patch::Fields) => fields(scope, plan, &[], None),
        (Shape::Struct(plan), Patch::Object { fields: changes, extra }) => fields(scope, plan, changes, extra.as_ref()),
        (Shape::Union(plan), Patch::Union(changes)) => branches(scope, plan, changes),
        (Shape::Newtype(_), Patch::Map(change)) => {
            let change = value(scope, change, &Two::within(&quote! { 0 }));
            quote! { Self(#change) }
        }
        (
            Shape::Struct(_) | Shape::Union(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Alias(_),
            Patch::Fields | Patch::Object { .. } | Patch::Union(_) | Patch::Map(_),
        ) => return TokenStream::new(),
    };
    let name = ident(&item.ident);
    let docs = match patch {
        Patch::Fields => quote! {
            #[doc = " The smallest patch that turns `old` into `new`: equal properties are left out, and those that only"]
            #[doc = " `old` has are unset. Values are sent whole."]
        },
        Patch::Object { .. } | Patch::Union(_) | Patch::Map(_) => quote! {
            #[doc = " The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are"]
            #[doc = " required, keys that only `old` has are removed, and nested objects are patched. Lists are sent"]
            #[doc = " whole."]
        },
    };
    quote! {
        impl #name {
            #docs
            #[must_use]
            pub fn between(old: &Self, new: &Self) -> Self {
                #made
            }
        }
    }
}

/// Of a struct; a field without a change of its own is sent whole.
fn fields(scope: &mut Scope<'_>, plan: &Struct, changes: &[Change], extra: Option<&Change>) -> TokenStream {
    let changes = changes.iter().chain(std::iter::repeat(&Change::Whole));
    let fields: Vec<TokenStream> = plan
        .fields()
        .zip(changes)
        .map(|(plan, change)| {
            let (name, change) = (ident(&plan.ident), field(scope, plan, change));
            quote! { #name: #change }
        })
        .collect();
    let extra = plan.extra.iter().zip(extra).map(|((name, ty), change)| {
        let name = ident(name);
        let whole = match ty {
            RustType::Json => Change::JsonMap,
            _ => Change::Map(Box::new(change.clone())),
        };
        let change = value(scope, &whole, &Two::within(&quote! { #name }));
        quote! { #name: #change }
    });
    let all: Vec<TokenStream> = fields.into_iter().chain(extra).collect();
    quote! { Self { #(#all),* } }
}

fn field(scope: &mut Scope<'_>, plan: &FieldPlan, change: &Change) -> TokenStream {
    let name = ident(&plan.ident);
    let two = Two::within(&quote! { #name });
    let Two { old, new, .. } = &two;
    match (plan.presence, change) {
        (Presence::TriState, Change::Whole) => {
            let field = scope.runtime("", "Field");
            quote! { #field::change(#old, #new) }
        }
        (Presence::TriState, change) => {
            let (field, between) = (scope.runtime("", "Field"), function(scope, change));
            quote! { #field::patch(#old, #new, #between) }
        }
        (Presence::RequiredNullable | Presence::Optional, change) if matches!(plan.ty, RustType::Option(_)) => {
            if *change == Change::Whole {
                return quote! { new.#name.clone() };
            }
            let (module, between) = (scope.runtime("", "merge_patch"), function(scope, change));
            quote! { #module::of_option(#old, #new, #between) }
        }
        (Presence::Required | Presence::RequiredNullable | Presence::Optional, change) => value(scope, change, &two),
    }
}

/// Of a union: of one branch by its own change, from one to another by what no branch can say.
fn branches(scope: &mut Scope<'_>, plan: &Union, changes: &[Change]) -> TokenStream {
    let arms: Vec<TokenStream> = plan
        .variants
        .iter()
        .zip(changes)
        .filter(|(_, change)| **change != Change::Whole)
        .map(|(variant, change)| {
            let name = ident(&variant.ident);
            let change = value(scope, change, &Two::references());
            quote! { (Self::#name(old), Self::#name(new)) => Self::#name(#change) }
        })
        .collect();
    let whole: Vec<TokenStream> = plan
        .variants
        .iter()
        .zip(changes)
        .filter(|(_, change)| **change == Change::Whole)
        .map(|(variant, _)| {
            let name = ident(&variant.ident);
            quote! { Self::#name(_) }
        })
        .collect();
    let whole = (!whole.is_empty()).then(|| quote! { (_, #(#whole)|*) => new.clone(), });
    let module = scope.runtime("", "merge_patch");
    let unknown = ident(&plan.unknown);
    quote! {
        match (old, new) {
            #(#arms,)*
            #whole
            _ => Self::#unknown(#module::of_branches(old, new)),
        }
    }
}

/// The old and the new value as references, and the new one as a place.
struct Two {
    old: TokenStream,
    new: TokenStream,
    place: TokenStream,
}

impl Two {
    /// The variables `old` and `new`, which are references.
    fn references() -> Self {
        Self {
            old: quote! { old },
            new: quote! { new },
            place: quote! { new },
        }
    }

    /// A field of theirs.
    fn within(field: &TokenStream) -> Self {
        Self {
            old: quote! { &old.#field },
            new: quote! { &new.#field },
            place: quote! { new.#field },
        }
    }
}

/// The change from one value to another.
fn value(scope: &mut Scope<'_>, change: &Change, two: &Two) -> TokenStream {
    let Two { old, new, place } = two;
    match change {
        Change::Whole => quote! { #place.clone() },
        Change::Item(id) => {
            let ty = scope.ty(&RustType::Named(*id));
            quote! { #ty::between(#old, #new) }
        }
        Change::Json => {
            let module = scope.runtime("", "merge_patch");
            quote! { #module::of_json(#old, #new) }
        }
        Change::JsonMap => {
            let module = scope.runtime("", "merge_patch");
            quote! { #module::of_json_map(#old, #new) }
        }
        Change::Map(inner) => {
            let (module, between) = (scope.runtime("", "merge_patch"), function(scope, inner));
            quote! { #module::of_map(#old, #new, #between) }
        }
        Change::Boxed(inner) => {
            let (boxed, change) = (scope.prelude("boxed", "Box"), value(scope, inner, two));
            quote! { #boxed::new(#change) }
        }
    }
}

/// The patch as a function of both values.
fn function(scope: &mut Scope<'_>, change: &Change) -> TokenStream {
    match change {
        Change::Whole => {
            let module = scope.runtime("", "merge_patch");
            quote! { #module::whole }
        }
        Change::Item(id) => {
            let ty = scope.ty(&RustType::Named(*id));
            quote! { #ty::between }
        }
        Change::Json => {
            let module = scope.runtime("", "merge_patch");
            quote! { #module::of_json }
        }
        Change::JsonMap => {
            let module = scope.runtime("", "merge_patch");
            quote! { #module::of_json_map }
        }
        Change::Map(_) | Change::Boxed(_) => {
            let change = value(scope, change, &Two::references());
            quote! { |old, new| #change }
        }
    }
}
