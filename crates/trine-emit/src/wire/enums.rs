//! Reading and writing of enumerations.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Enum, EnumBase, Item, Notation, TypeId, Unlisted};

use super::{decode, encode, gated};
use crate::scope::{Scope, ident};

/// Both directions.
pub(super) fn implement(scope: &mut Scope<'_>, id: TypeId, item: &Item, plan: &Enum) -> Vec<TokenStream> {
    let (writing, reading) = match plan.base {
        EnumBase::String => (quote! { out.string(self.as_str()) }, text(plan)),
        EnumBase::Integer(_) => {
            let encoder = gated(scope, "Encode", item.encode);
            (
                quote! { #encoder::encode(&self.value(), out) },
                number(scope, item, plan),
            )
        }
    };
    vec![encode(scope, id, item, &writing), decode(scope, id, item, &reading)]
}

fn text(plan: &Enum) -> TokenStream {
    let read = match plan.notation {
        Notation::Strict => quote! { input.string()? },
        Notation::Lenient => quote! { input.text()? },
    };
    match &plan.unknown {
        Some(_) if plan.unlisted == Unlisted::Other => quote! { Ok(Self::from(&*#read)) },
        Some(unknown) => {
            let noted = noted(unknown);
            quote! {
                let value = Self::from(&*#read);
                #noted
                Ok(value)
            }
        }
        None if plan.notation == Notation::Lenient => quote! {
            let value = #read;
            value.parse().map_err(|_| input.mismatch("a value of this enumeration"))
        },
        None => quote! { input.parse("a value of this enumeration", |text| text.parse().ok()) },
    }
}

/// Notes a value that is none of the document's.
fn noted(unknown: &str) -> TokenStream {
    let unknown = ident(unknown);
    quote! {
        if let Self::#unknown(value) = &value {
            input.unknown(value);
        }
    }
}

fn number(scope: &mut Scope<'_>, item: &Item, plan: &Enum) -> TokenStream {
    let int = scope.ty(&plan.value_type());
    let read = match plan.notation {
        Notation::Strict => {
            let decoder = gated(scope, "Decode", item.decode);
            quote! { <#int as #decoder>::decode(input)? }
        }
        Notation::Lenient => quote! { input.unquoted::<#int>()? },
    };
    match &plan.unknown {
        Some(_) if plan.unlisted == Unlisted::Other => quote! { Ok(Self::from(#read)) },
        Some(unknown) => {
            let noted = noted(unknown);
            quote! {
                let value = Self::from(#read);
                #noted
                Ok(value)
            }
        }
        None => quote! {
            let value = #read;
            Self::try_from(value).map_err(|_| input.mismatch("a value of this enumeration"))
        },
    }
}
