//! Enumerations: the declaration, and their conversions from and to texts or numbers.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use trine_plan::{Conversion, Enum, EnumBase, Item, Unlisted, ValuePlan};

use super::derives;
use crate::scope::{Scope, ident};
use crate::{doc, markdown};

/// The names that an enumeration is made of.
struct Parts {
    name: Ident,
    variants: Vec<Ident>,
    unknown: Option<Ident>,
    /// The attribute that lets the impls name a deprecated variant.
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
    let mut items = vec![
        enumeration(scope, item, docs, &parts, plan),
        values(scope, &parts, plan),
    ];
    let conversions = plan.conversions().iter();
    items.extend(conversions.map(|one| conversion(scope, &parts, plan, *one)));
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
            Unlisted::Other => match plan.base {
                EnumBase::String => quote! { #[doc = " Any other text."] },
                EnumBase::Integer(_) => quote! { #[doc = " Any other integer."] },
            },
        };
        quote! { #docs #unknown(#base) }
    });
    let name = &parts.name;
    quote! { #docs #derives #[non_exhaustive] pub enum #name { #(#variants,)* #unknown } }
}

/// Returns the values as they are sent.
fn values(scope: &mut Scope<'_>, parts: &Parts, plan: &Enum) -> TokenStream {
    let Parts {
        name,
        variants,
        unknown,
        quiet,
    } = parts;
    let sent: Vec<TokenStream> = plan.variants.iter().map(|value| literal(plan.base, value)).collect();
    let unknown = unknown.as_ref();
    let function = match plan.base {
        EnumBase::String => {
            let keeps = unknown.map(|unknown| quote! { Self::#unknown(value) => value, });
            quote! {
                pub fn as_str(&self) -> &str {
                    match self { #(Self::#variants => #sent,)* #keeps }
                }
            }
        }
        EnumBase::Integer(_) => {
            let int = scope.ty(&plan.value_type());
            let keeps = unknown.map(|unknown| quote! { Self::#unknown(value) => value, });
            quote! {
                pub fn value(self) -> #int {
                    match self { #(Self::#variants => #sent,)* #keeps }
                }
            }
        }
    };
    quote! {
        #quiet
        impl #name {
            #[doc = " Every value that this version of the client knows."]
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            #[doc = " Returns the value as it is sent."]
            #function
        }
    }
}

/// The impl of a trait.
fn conversion(scope: &mut Scope<'_>, parts: &Parts, plan: &Enum, conversion: Conversion) -> TokenStream {
    match conversion {
        Conversion::AsRefStr => as_ref(scope, parts),
        Conversion::EqStr => equals(scope, parts, &quote! { str }, &quote! { self.as_str() == other }),
        Conversion::EqStrRef => equals(scope, parts, &quote! { &str }, &quote! { self.as_str() == *other }),
        Conversion::Display => display(scope, parts, plan),
        Conversion::FromStr => from_text(scope, parts),
        Conversion::FromString => from_string(scope, parts),
        Conversion::Parse | Conversion::TryParse => parse(scope, parts, plan),
        Conversion::EqNumber => {
            let int = scope.ty(&plan.value_type());
            equals(scope, parts, &int, &quote! { self.value() == *other })
        }
        Conversion::FromNumber | Conversion::TryFromNumber => from_number(scope, parts, plan),
    }
}

fn as_ref(scope: &mut Scope<'_>, parts: &Parts) -> TokenStream {
    let (name, as_ref) = (&parts.name, scope.prelude("convert", "AsRef"));
    quote! {
        impl #as_ref<str> for #name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    }
}

/// `PartialEq` of texts or numbers.
fn equals(scope: &mut Scope<'_>, parts: &Parts, other: &TokenStream, body: &TokenStream) -> TokenStream {
    let (name, eq) = (&parts.name, scope.prelude("cmp", "PartialEq"));
    quote! {
        impl #eq<#other> for #name {
            fn eq(&self, other: &#other) -> bool {
                #body
            }
        }
    }
}

fn display(scope: &mut Scope<'_>, parts: &Parts, plan: &Enum) -> TokenStream {
    let name = &parts.name;
    let fmt = scope.std("", "fmt");
    let body = match plan.base {
        EnumBase::String => quote! { f.write_str(self.as_str()) },
        EnumBase::Integer(_) => quote! { #fmt::Display::fmt(&self.value(), f) },
    };
    quote! {
        impl #fmt::Display for #name {
            fn fmt(&self, f: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                #body
            }
        }
    }
}

/// `From<&str>` of an open enumeration.
fn from_text(scope: &mut Scope<'_>, parts: &Parts) -> TokenStream {
    let Parts { name, unknown, .. } = parts;
    let (from, listed) = (scope.prelude("convert", "From"), scope.wire_function("listed"));
    quote! {
        impl #from<&str> for #name {
            fn from(value: &str) -> Self {
                #listed(Self::ALL, value).unwrap_or_else(|| Self::#unknown(value.to_owned()))
            }
        }
    }
}

/// `From<String>` of an open enumeration.
fn from_string(scope: &mut Scope<'_>, parts: &Parts) -> TokenStream {
    let Parts { name, unknown, .. } = parts;
    let (from, listed) = (scope.prelude("convert", "From"), scope.wire_function("listed"));
    let string = scope.prelude("string", "String");
    quote! {
        impl #from<#string> for #name {
            fn from(value: #string) -> Self {
                #listed(Self::ALL, &value).unwrap_or(Self::#unknown(value))
            }
        }
    }
}

/// `FromStr`, whose error is written out, since `Err` may be a variant.
fn parse(scope: &mut Scope<'_>, parts: &Parts, plan: &Enum) -> TokenStream {
    let name = &parts.name;
    let from_str = scope.std("str", "FromStr");
    let result = scope.prelude("result", "Result");
    let (error, body) = match plan.unknown {
        Some(_) => (quote! { std::convert::Infallible }, quote! { Ok(value.into()) }),
        None => {
            let error = scope.runtime("", "UnknownValue");
            let listed = scope.wire_function("listed");
            let body = quote! { #listed(Self::ALL, value).ok_or_else(|| #error::new(value)) };
            (error, body)
        }
    };
    quote! {
        impl #from_str for #name {
            type Err = #error;

            fn from_str(value: &str) -> #result<Self, #error> {
                #body
            }
        }
    }
}

/// `From` the number; of a closed enumeration `TryFrom`.
fn from_number(scope: &mut Scope<'_>, parts: &Parts, plan: &Enum) -> TokenStream {
    let Parts {
        name,
        variants,
        unknown,
        quiet,
    } = parts;
    let int = scope.ty(&plan.value_type());
    let numbers: Vec<TokenStream> = plan.variants.iter().map(|value| literal(plan.base, value)).collect();
    let Some(unknown) = unknown else {
        let result = scope.prelude("result", "Result");
        let try_from = scope.prelude("convert", "TryFrom");
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
    let from = scope.prelude("convert", "From");
    quote! {
        #quiet
        impl #from<#int> for #name {
            fn from(value: #int) -> Self {
                match value { #(#numbers => Self::#variants,)* other => Self::#unknown(other) }
            }
        }
    }
}

/// A value as a literal.
fn literal(base: EnumBase, value: &ValuePlan) -> TokenStream {
    let text = &value.value;
    match base {
        EnumBase::String => quote! { #text },
        EnumBase::Integer(_) => number(text),
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
