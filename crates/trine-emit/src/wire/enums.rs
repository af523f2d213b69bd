//! Reading and writing of enumerations.

use proc_macro2::TokenStream;
use quote::quote;
use trine_ir::{EnumBase, TypeId};
use trine_plan::{Enum, Item};

use super::{base, decode, encode, gated};
use crate::scope::Scope;

/// Both directions.
pub(super) fn implement(
    scope: &mut Scope<'_>,
    id: TypeId,
    item: &Item,
    plan: &Enum,
    values: &trine_ir::Enum,
) -> Vec<TokenStream> {
    let (writing, reading) = match values.base {
        EnumBase::String => (quote! { out.string(self.as_str()) }, text(plan)),
        EnumBase::Integer(_) => {
            let encoder = gated(scope, "Encode", item.encode);
            (
                quote! { #encoder::encode(&self.value(), out) },
                number(scope, item, plan, values),
            )
        }
    };
    vec![encode(scope, id, item, &writing), decode(scope, id, item, &reading)]
}

fn text(plan: &Enum) -> TokenStream {
    match plan.unknown {
        Some(_) => quote! { Ok(Self::from(&*input.string()?)) },
        None => quote! { input.parse("a value of this enumeration", |text| text.parse().ok()) },
    }
}

fn number(scope: &mut Scope<'_>, item: &Item, plan: &Enum, values: &trine_ir::Enum) -> TokenStream {
    let decoder = gated(scope, "Decode", item.decode);
    let int = scope.ty(&base(values));
    match plan.unknown {
        Some(_) => quote! { <#int as #decoder>::decode(input).map(Self::from) },
        None => quote! {
            let value = <#int as #decoder>::decode(input)?;
            Self::try_from(value).map_err(|_| input.mismatch("a value of this enumeration"))
        },
    }
}
