//! Structs as examples make them: what is required, and a few of the fields that the document shows.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use trine_plan::{
    ArgumentType, Constructor, Docs, Item, Makers, Params, PartPlan, Parts, RustType, Sets, Setter, Shape, Struct,
};

use super::value::{Module, Values};
use crate::Cx;
use crate::scope::ident;

/// The most optional fields that are set.
const SETTERS: usize = 2;

/// The document's statements about a field.
struct Shown<'s> {
    /// A value.
    sample: Option<&'s Value>,
    /// The value stands in the example of the whole, or in that of a parameter.
    is_given: bool,
    /// The name on the wire.
    wire: &'s str,
    /// It is to be avoided.
    deprecated: bool,
}

impl<'s> Shown<'s> {
    fn of(docs: &'s Docs, wire: &'s str) -> Self {
        Self {
            sample: docs.sample.as_ref(),
            is_given: false,
            wire,
            deprecated: docs.deprecated,
        }
    }
}

impl Values<'_> {
    pub(super) fn structure(&mut self, item: &Item, plan: &Struct, sample: Option<&Value>) -> Option<TokenStream> {
        let samples = |field: &str| {
            let plan = plan.fields().find(|one| one.ident == field)?;
            let sample = sample.and_then(|sample| sample.get(&plan.wire));
            Some(Shown {
                sample: sample.or(plan.docs.sample.as_ref()),
                is_given: sample.is_some(),
                wire: plan.wire.as_str(),
                deprecated: plan.docs.deprecated,
            })
        };
        let new = plan.new_function();
        if new.is_none() && !item.derives.default || plan.makers == Makers::Tests {
            return None;
        }
        let setters = if self.is_outermost() {
            plan.setters.as_slice()
        } else {
            &[]
        };
        self.deprecated |= item.docs.deprecated;
        self.made(Module::Types, &item.ident, new.as_ref(), setters, samples)
    }

    /// A struct: what is required, and a few of the fields that the document shows or that are simple.
    fn made<'s>(
        &mut self,
        module: Module,
        name: &str,
        new: Option<&Constructor<'_>>,
        setters: &[Setter],
        samples: impl Fn(&str) -> Option<Shown<'s>>,
    ) -> Option<TokenStream> {
        let own = self.named(module, name);
        let start = match new {
            Some(new) => {
                let arguments = self.arguments(module, new, &samples)?;
                quote! { #own::new(#arguments) }
            }
            None => quote! { #own::default() },
        };
        let simple = setters.iter().filter_map(|setter| {
            let (Sets::Some(ty) | Sets::Value(ty)) = &setter.sets else {
                return None;
            };
            let shown = samples(&setter.field).filter(|shown| !shown.deprecated && is_simple(self.cx, ty))?;
            Some((setter, ty, shown))
        });
        let simple: Vec<_> = simple.collect();
        let given = simple.iter().filter(|(_, _, shown)| shown.is_given).take(SETTERS);
        let mut chosen: Vec<_> = given.collect();
        if chosen.is_empty() && new.is_none() {
            chosen.extend(simple.first());
        }
        let set = chosen.into_iter().filter_map(|(setter, ty, shown)| {
            let (name, value) = (ident(&setter.ident), self.argument(ty, shown.sample, shown.wire)?);
            Some(quote! { .#name(#value) })
        });
        let set: Vec<TokenStream> = set.collect();
        Some(quote! { #start #(#set)* })
    }

    /// The arguments of a constructor: a value for each required field, or the struct of them.
    fn arguments<'s>(
        &mut self,
        module: Module,
        new: &Constructor<'_>,
        samples: impl Fn(&str) -> Option<Shown<'s>>,
    ) -> Option<TokenStream> {
        let value = |(field, ty): (&str, &ArgumentType)| match samples(field) {
            Some(shown) => self.argument(ty, shown.sample, shown.wire),
            None => self.argument(ty, None, field),
        };
        let values: Option<Vec<TokenStream>> = new.arguments().map(value).collect();
        let values = values?;
        let Some(required) = new.required else {
            return Some(quote! { #(#values),* });
        };
        let required = self.named(module, required);
        let fields = new.arguments().map(|(field, _)| ident(field));
        Some(quote! { #required { #(#fields: #values),* } })
    }

    /// The struct of the parameters that are no arguments.
    pub(super) fn params(&mut self, params: &Params) -> Option<TokenStream> {
        let samples = |field: &str| {
            let field = params.fields.iter().find(|one| one.ident == field)?;
            Some(Shown::of(&field.parameter.docs, &field.parameter.name))
        };
        self.made(
            Module::Group,
            &params.ident,
            params.new_function().as_ref(),
            &params.setters,
            samples,
        )
    }

    /// The struct of the parts of a multipart body.
    pub(super) fn parts(&mut self, parts: &Parts) -> Option<TokenStream> {
        let samples = |field: &str| {
            let field: &PartPlan = parts.fields.iter().find(|one| one.ident == field)?;
            Some(Shown::of(&field.docs, &field.wire))
        };
        self.made(
            Module::Group,
            &parts.ident,
            parts.new_function().as_ref(),
            &parts.setters,
            samples,
        )
    }
}

/// Returns true for an argument that is one text, number or listed value, or a list of texts.
fn is_simple(cx: &Cx<'_>, ty: &ArgumentType) -> bool {
    match ty {
        ArgumentType::Value(RustType::Scalar(_)) | ArgumentType::Into(RustType::Scalar(_)) => true,
        ArgumentType::Into(RustType::Named(id)) => matches!(cx.plan.items[id].shape, Shape::Enum(_)),
        ArgumentType::Items(item) => matches!(**item, ArgumentType::Into(RustType::Scalar(_))),
        _ => false,
    }
}
