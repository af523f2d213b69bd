//! The branch of a union that a value of the document has.

use serde_json::Value;
use trine_plan::{Dispatch, JsonKind, RustType, Shape, Union, Variant};

use crate::Cx;

/// The branch of a value that the document shows, as far as its discriminator or its kind tells.
pub(super) fn of<'p>(cx: &Cx<'_>, plan: &'p Union, sample: &Value) -> Option<&'p Variant> {
    match &plan.dispatch {
        Dispatch::Tag { property, .. } => {
            let tag = sample.get(property)?.as_str()?;
            plan.variants
                .iter()
                .find(|variant| variant.tags.iter().any(|one| one == tag))
        }
        Dispatch::Arms(arms) => {
            let kind = kind(sample)?;
            let mut of_kind = arms.iter().filter(|arm| arm.kinds.contains(&kind));
            let arm = of_kind.find(|arm| holds_required(cx, &plan.variants[arm.branch].ty, sample))?;
            plan.variants.get(arm.branch)
        }
    }
}

/// Returns true unless the value is an object without a property that the type requires.
fn holds_required(cx: &Cx<'_>, ty: &RustType, sample: &Value) -> bool {
    let (Some(id), Some(object)) = (ty.named(), sample.as_object()) else {
        return true;
    };
    let Shape::Struct(plan) = &cx.plan.items[&id].shape else {
        return true;
    };
    let required = plan
        .fields()
        .filter(|field| !matches!(field.ty, RustType::Option(_) | RustType::Field(_)));
    required.into_iter().all(|field| object.contains_key(&field.wire))
}

fn kind(value: &Value) -> Option<JsonKind> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => JsonKind::Bool,
        Value::Number(number) if number.is_f64() => JsonKind::Number,
        Value::Number(_) => JsonKind::Integer,
        Value::String(_) => JsonKind::String,
        Value::Array(_) => JsonKind::Array,
        Value::Object(_) => JsonKind::Object,
    })
}
