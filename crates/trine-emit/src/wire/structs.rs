//! Reading and writing of structs.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{Constant, FieldPlan, Item, Member, Presence, Struct, TypeId};

use super::{decode, encode, gated_root};
use crate::scope::{Scope, ident};

/// Both directions.
pub(super) fn implement(scope: &mut Scope<'_>, id: TypeId, item: &Item, plan: &Struct) -> Vec<TokenStream> {
    let writing = writing(plan);
    let reading = reading(scope, item, plan);
    vec![encode(scope, id, item, &writing), decode(scope, id, item, &reading)]
}

/// The statements that write the object, members in document order.
fn writing(plan: &Struct) -> TokenStream {
    let members = plan.members.iter().map(|member| match member {
        Member::Tag { wire, value } => {
            let wire = escaped(wire);
            let value = match value {
                Constant::String(value) => quote! { #value },
                Constant::Integer(value) => quote! { &#value },
                Constant::Bool(value) => quote! { &#value },
            };
            quote! { out.field(#wire, #value); }
        }
        Member::Field(field) => {
            let wire = escaped(&field.wire);
            let name = ident(&field.ident);
            match field.presence {
                Presence::Required | Presence::RequiredNullable => quote! { out.field(#wire, &self.#name); },
                Presence::Optional => quote! { out.optional(#wire, &self.#name); },
                Presence::TriState => quote! { out.tri_state(#wire, &self.#name); },
            }
        }
    });
    let extra = plan.extra.as_ref().map(|(name, _)| {
        let name = ident(name);
        quote! { out.extra(&self.#name); }
    });
    quote! {
        out.begin_object();
        #(#members)*
        #extra
        out.end_object();
    }
}

/// A key as JSON has it between the quotes, which is how the writer takes it.
fn escaped(key: &str) -> String {
    let quoted = serde_json::Value::from(key).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The statements that read the object: a variable a field, a loop over the keys, a check
/// of what is required, the struct. One `?` for all keys and one pattern for all that is
/// required, since every further exit costs time to compile.
fn reading(scope: &mut Scope<'_>, item: &Item, plan: &Struct) -> TokenStream {
    let mut starts = Vec::new();
    let mut arms = Vec::new();
    let mut values = Vec::new();
    for member in &plan.members {
        let field = match member {
            Member::Tag { wire, value } => {
                arms.push(match value {
                    Constant::String(value) => quote! { #wire => input.constant(#value) },
                    Constant::Integer(value) => quote! { #wire => input.constant_integer(#value) },
                    Constant::Bool(value) => quote! { #wire => input.constant_bool(#value) },
                });
                continue;
            }
            Member::Field(field) => field,
        };
        let variable = local(field);
        let wire = &field.wire;
        let (start, read) = variable_of(scope, item, field);
        starts.push(quote! { let mut #variable = #start; });
        arms.push(quote! { #wire => input.#read(&mut #variable) });
        let name = ident(&field.ident);
        values.push(if name == variable {
            quote! { #name }
        } else {
            quote! { #name: #variable }
        });
    }
    let rest = match &plan.extra {
        Some((name, _)) => {
            let field = ident(name);
            starts.push(quote! { let mut extra_ = std::collections::BTreeMap::new(); });
            values.push(quote! { #field: extra_ });
            quote! { input.read_extra(key, &mut extra_) }
        }
        None => quote! { input.skip() },
    };
    let each = match (arms.as_slice(), &plan.extra) {
        ([], None) => quote! { while input.next_key()?.is_some() { #rest?; } },
        ([], Some(_)) => quote! { while let Some(key) = input.next_key()? { #rest?; } },
        (arms, _) => quote! {
            while let Some(key) = input.next_key()? {
                match &*key { #(#arms,)* _ => #rest }?;
            }
        },
    };
    let check = check(plan);
    quote! {
        #(#starts)*
        input.begin_object()?;
        #each
        #check
        Ok(Self { #(#values),* })
    }
}

/// Returns the first value of a field's variable, and the reading of a value into it.
fn variable_of(scope: &mut Scope<'_>, item: &Item, field: &FieldPlan) -> (TokenStream, TokenStream) {
    match field.presence {
        Presence::Required => (quote! { None }, quote! { read_some }),
        Presence::RequiredNullable | Presence::Optional => (start_of(field), quote! { read }),
        Presence::TriState => {
            let empty = gated_root(scope, "Field", item.decode);
            (quote! { #empty::Absent }, quote! { read })
        }
    }
}

/// The one check that everything required was there.
fn check(plan: &Struct) -> TokenStream {
    let required: Vec<&FieldPlan> = plan
        .fields()
        .filter(|field| field.presence == Presence::Required)
        .collect();
    let variables: Vec<proc_macro2::Ident> = required.iter().map(|field| local(field)).collect();
    let names = required.iter().map(|field| &field.wire);
    let missing = quote! { return Err(input.missing_one_of(&[#(#names),*])); };
    match variables.as_slice() {
        [] => TokenStream::new(),
        [only] => quote! { let Some(#only) = #only else { #missing }; },
        several => quote! { let (#(Some(#several)),*) = (#(#several),*) else { #missing }; },
    }
}

/// Returns the value of an optional field until it is met.
fn start_of(field: &FieldPlan) -> TokenStream {
    match field.ty {
        trine_plan::RustType::Json => quote! { serde_json::Value::Null },
        _ => quote! { None },
    }
}

/// The variable of a field. The function's own variables get out of the way of none, so a
/// field of that name does: no field's name ends in an underscore but a keyword's.
fn local(field: &FieldPlan) -> proc_macro2::Ident {
    match field.ident.as_str() {
        "input" | "key" => ident(&format!("{}_", field.ident)),
        other => ident(other),
    }
}
