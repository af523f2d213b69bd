//! Enumerations: the declaration, and the values as text or numbers.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use trine_plan::{Enum, EnumBase, Item, Unlisted, ValuePlan};

use super::derives;
use crate::scope::{Scope, ident};
use crate::{doc, markdown};

/// The names that an enumeration is made of.
struct Parts {
    name: Ident,
    variants: Vec<Ident>,
    unknown: Option<Ident>,
    /// What lets the impls name a deprecated variant.
    quiet: Option<TokenStream>,
}

/// The enum, and its values as text or numbers.
pub(super) fn declare(scope: &mut Scope<'_>, item: &Item, docs: &TokenStream, plan: &Enum) -> Vec<TokenStream> {
    let parts = Parts {
        name: ident(&item.ident),
        variants: plan.variants.iter().map(|variant| ident(&variant.ident)).collect(),
        unknown: plan.unknown.as_deref().map(ident),
        quiet: (plan.variants.iter().any(|value| value.deprecated)).then(|| quote! { #[allow(deprecated)] }),
    };
    let mut items = vec![enumeration(scope, item, docs, &parts, plan)];
    items.extend(match plan.base {
        EnumBase::String => strings(scope, &parts, plan),
        EnumBase::Integer(_) => integers(scope, &parts, plan),
    });
    items
}

fn enumeration(scope: &mut Scope<'_>, item: &Item, docs: &TokenStream, parts: &Parts, plan: &Enum) -> TokenStream {
    let derives = derives(item.derives);
    let variants = parts.variants.iter().zip(&plan.variants).map(|(variant, value)| {
        let said = value
            .description
            .as_deref()
            .map(markdown::lines)
            .filter(|lines| !lines.is_empty());
        let docs = doc::attributes(&said.unwrap_or_else(|| vec![format!("{}.", doc::code(&value.value))]));
        let deprecated = value.deprecated.then(|| quote! { #[deprecated] });
        quote! { #docs #deprecated #variant }
    });
    let unknown = parts.unknown.as_ref().map(|unknown| {
        let base = scope.ty(&plan.value_type());
        let docs = match plan.unlisted {
            Unlisted::Refused | Unlisted::Unknown => quote! {
                #[doc = " A value that this version of the client does not know, kept as it is."]
            },
            Unlisted::Other => quote! { #[doc = " Any other text."] },
        };
        quote! { #docs #unknown(#base) }
    });
    let name = &parts.name;
    quote! { #docs #derives #[non_exhaustive] pub enum #name { #(#variants,)* #unknown } }
}

fn strings(scope: &mut Scope<'_>, parts: &Parts, plan: &Enum) -> Vec<TokenStream> {
    let Parts {
        name,
        variants,
        unknown,
        quiet,
    } = parts;
    let texts: Vec<TokenStream> = plan
        .variants
        .iter()
        .map(|ValuePlan { value, .. }| quote! { #value })
        .collect();
    let keeps = unknown
        .as_ref()
        .map(|unknown| quote! { Self::#unknown(value) => value, });
    let fmt = scope.std("", "fmt");
    let mut items = vec![
        quote! {
            #quiet
            impl #name {
                #[doc = " Every value that this version of the client knows."]
                pub const ALL: &'static [Self] = &[#(Self::#variants),*];

                #[doc = " The value as it is sent."]
                pub fn as_str(&self) -> &str {
                    match self { #(Self::#variants => #texts,)* #keeps }
                }
            }
        },
        display(&fmt, name, &quote! { f.write_str(self.as_str()) }),
    ];
    items.extend(from_text(scope, parts, &texts));
    items
}

/// `From<&str>` and `FromStr`, whose error is written out, since `Err` may be a variant; of a closed enumeration only the latter, which can fail.
fn from_text(scope: &mut Scope<'_>, parts: &Parts, texts: &[TokenStream]) -> Vec<TokenStream> {
    let Parts {
        name,
        variants,
        unknown,
        quiet,
    } = parts;
    let from_str = scope.std("str", "FromStr");
    let result = scope.prelude("result", "Result");
    let from = scope.prelude("convert", "From");
    let Some(unknown) = unknown else {
        let error = scope.runtime("", "UnknownValue");
        return vec![quote! {
            #quiet
            impl #from_str for #name {
                type Err = #error;

                fn from_str(value: &str) -> #result<Self, #error> {
                    match value { #(#texts => Ok(Self::#variants),)* other => Err(#error::new(other)) }
                }
            }
        }];
    };
    vec![
        quote! {
            #quiet
            impl #from<&str> for #name {
                fn from(value: &str) -> Self {
                    match value { #(#texts => Self::#variants,)* other => Self::#unknown(other.to_owned()) }
                }
            }
        },
        quote! {
            #quiet
            impl #from_str for #name {
                type Err = std::convert::Infallible;

                fn from_str(value: &str) -> #result<Self, std::convert::Infallible> {
                    Ok(Self::from(value))
                }
            }
        },
    ]
}

fn integers(scope: &mut Scope<'_>, parts: &Parts, plan: &Enum) -> Vec<TokenStream> {
    let Parts {
        name,
        variants,
        unknown,
        quiet,
    } = parts;
    let int = scope.ty(&plan.value_type());
    let numbers: Vec<TokenStream> = plan.variants.iter().map(|value| number(&value.value)).collect();
    let keeps = unknown
        .as_ref()
        .map(|unknown| quote! { Self::#unknown(value) => *value, });
    let fmt = scope.std("", "fmt");
    vec![
        quote! {
            #quiet
            impl #name {
                #[doc = " Every value that this version of the client knows."]
                pub const ALL: &'static [Self] = &[#(Self::#variants),*];

                #[doc = " The value as it is sent."]
                pub fn value(&self) -> #int {
                    match self { #(Self::#variants => #numbers,)* #keeps }
                }
            }
        },
        display(&fmt, name, &quote! { #fmt::Display::fmt(&self.value(), f) }),
        from_number(scope, parts, &int, &numbers),
    ]
}

/// `From` the number; of a closed enumeration `TryFrom`.
fn from_number(scope: &mut Scope<'_>, parts: &Parts, int: &TokenStream, numbers: &[TokenStream]) -> TokenStream {
    let result = scope.prelude("result", "Result");
    let from = scope.prelude("convert", "From");
    let try_from = scope.prelude("convert", "TryFrom");
    let Parts {
        name,
        variants,
        unknown,
        quiet,
    } = parts;
    let Some(unknown) = unknown else {
        let error = scope.runtime("", "UnknownValue");
        return quote! {
            #quiet
            impl #try_from<#int> for #name {
                type Error = #error;

                fn try_from(value: #int) -> #result<Self, #error> {
                    match value { #(#numbers => Ok(Self::#variants),)* other => Err(#error::new(&other.to_string())) }
                }
            }
        };
    };
    quote! {
        #quiet
        impl #from<#int> for #name {
            fn from(value: #int) -> Self {
                match value { #(#numbers => Self::#variants,)* other => Self::#unknown(other) }
            }
        }
    }
}

fn display(fmt: &TokenStream, name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        impl #fmt::Display for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                #body
            }
        }
    }
}

/// An integer of a document as a literal; the model has made sure that it is one.
fn number(text: &str) -> TokenStream {
    let literal = match text.strip_prefix('-') {
        Some(_) => text.parse().map(Literal::i64_unsuffixed),
        None => text.parse().map(Literal::u64_unsuffixed),
    };
    literal.map_or_else(|_| quote! { 0 }, |literal| quote! { #literal })
}
