//! The invariants of the model, checked in tests and debug builds.

use std::collections::BTreeSet;

use crate::{
    Api, Arm, BodyForm, Dispatch, Enum, EnumBase, Guard, JsonKind, Kind, Object, Operation, Presence, Property, Scalar,
    Type, TypeRef, Union, visit,
};

/// The invariants that `api` breaks, one sentence each; none in a sound model.
pub fn check(api: &Api) -> Vec<String> {
    let mut broken = Vec::new();
    for ty in &api.types {
        check_type(api, ty, &mut |what| {
            broken.push(format!("type {} {:?}: {what}", ty.place, ty.half))
        });
    }
    for operation in &api.operations {
        check_operation(api, operation, &mut |what| {
            broken.push(format!("{} {}: {what}", operation.method, operation.path));
        });
    }
    for (place, ty) in &api.components {
        check_ref(api, *ty, &mut |what| broken.push(format!("component {place}: {what}")));
    }
    for webhook in &api.webhooks {
        if let Some(ty) = webhook.payload {
            check_ref(api, ty, &mut |what| {
                broken.push(format!("webhook {}: {what}", webhook.name))
            });
        }
    }
    broken
}

type Say<'a> = &'a mut dyn FnMut(String);

fn check_ref(api: &Api, part: TypeRef, say: Say<'_>) {
    let Some(ty) = api.types.get(part.id.0 as usize) else {
        return say(format!("type {} is out of range", part.id.0));
    };
    if ty.nullable && !part.nullable {
        say(format!("a use of {} forgets that it is nullable", ty.place));
    }
    if part.nullable && matches!(ty.kind, Kind::Any | Kind::Scalar(Scalar::Null)) {
        say("null is a value of the type itself, yet the use is nullable".into());
    }
}

fn check_type(api: &Api, ty: &Type, say: Say<'_>) {
    match &ty.kind {
        Kind::Any | Kind::Scalar(_) => {}
        Kind::List(part) | Kind::Map(part) => check_ref(api, *part, say),
        Kind::Tuple(parts) => parts.iter().for_each(|part| check_ref(api, *part, say)),
        Kind::Enum(values) => check_enum(values, say),
        Kind::Object(object) => check_object(api, object, say),
        Kind::Union(union) => check_union(api, union, say),
    }
}

fn check_enum(values: &Enum, say: Say<'_>) {
    if values.values.is_empty() {
        say("an enumeration without values".into());
    }
    let names: BTreeSet<&str> = values.values.iter().map(|value| value.value.as_str()).collect();
    if names.len() != values.values.len() {
        say("an enumeration that repeats a value".into());
    }
    if let EnumBase::Integer(_) = values.base
        && let Some(bad) = values.values.iter().find(|value| value.value.parse::<i128>().is_err())
    {
        say(format!("`{}` is no integer", bad.value));
    }
}

fn check_object(api: &Api, object: &Object, say: Say<'_>) {
    let mut names = BTreeSet::new();
    for property in &object.properties {
        if !names.insert(property.name.as_str()) {
            say(format!("property `{}` stands twice", property.name));
        }
        check_property(api, property, say);
    }
    if let Some(extra) = object.extra {
        check_ref(api, extra, say);
    }
}

fn check_property(api: &Api, property: &Property, say: Say<'_>) {
    check_ref(api, property.ty, say);
    match property.presence {
        Presence::Required if property.ty.nullable => say(format!("`{}` is nullable, yet Required", property.name)),
        Presence::RequiredNullable if !property.ty.nullable => {
            say(format!("`{}` is not nullable, yet RequiredNullable", property.name));
        }
        Presence::TriState | Presence::Optional | Presence::RequiredNullable if property.tag.is_some() => {
            say(format!("the tag `{}` is not always there", property.name));
        }
        Presence::Required | Presence::RequiredNullable | Presence::Optional | Presence::TriState => {}
    }
}

fn check_union(api: &Api, union: &Union, say: Say<'_>) {
    let mut seen = BTreeSet::new();
    let mut tags = BTreeSet::new();
    for branch in &union.branches {
        if branch.ty.0 as usize >= api.types.len() {
            say(format!("type {} is out of range", branch.ty.0));
        }
        if !seen.insert(branch.ty) {
            say("two branches of one type".into());
        }
        for tag in &branch.tags {
            if !tags.insert(tag) {
                say(format!("the tag `{tag}` stands for two branches"));
            }
        }
    }
    let by_value = match &union.dispatch {
        Dispatch::Tag { .. } => true,
        Dispatch::Arms(arms) => arms
            .iter()
            .flat_map(|arm| &arm.guards)
            .any(|guard| matches!(guard, Guard::Is(..))),
    };
    if union.branches.len() < 2 && !by_value {
        say("a union of fewer than two branches".into());
    }
    let base = union.base.map(|base| api.types.get(base.0 as usize).map(|ty| &ty.kind));
    if !matches!(base, None | Some(Some(Kind::Object(_)))) {
        say("the base is no object".into());
    }
    match &union.dispatch {
        Dispatch::Tag { default, .. } => {
            if default.is_some_and(|index| index >= union.branches.len()) {
                say("the default branch is out of range".into());
            }
            if let Some(index) =
                (0..union.branches.len()).find(|i| union.branches[*i].tags.is_empty() && *default != Some(*i))
            {
                say(format!("branch {index} has no tag"));
            }
        }
        Dispatch::Arms(arms) => check_arms(union, arms, say),
    }
}

fn check_arms(union: &Union, arms: &[Arm], say: Say<'_>) {
    for arm in arms {
        if arm.branch >= union.branches.len() {
            say(format!("arm for branch {} is out of range", arm.branch));
        }
        if arm.kinds.is_empty() {
            say("an arm without kinds".into());
        }
        for guard in &arm.guards {
            let wanted: &[JsonKind] = match guard {
                Guard::Has(_)
                | Guard::Lacks(_)
                | Guard::Is(..)
                | Guard::Kind(..)
                | Guard::Items(..)
                | Guard::Form(..) => &[JsonKind::Object],
                Guard::OneOf(_) => &[JsonKind::String, JsonKind::Integer],
                Guard::Digits => &[JsonKind::Integer],
            };
            if !arm.kinds.iter().all(|kind| wanted.contains(kind)) {
                say(format!("{guard:?} asks something that {:?} do not have", arm.kinds));
            }
        }
    }
    for index in 0..union.branches.len() {
        if !arms.iter().any(|arm| arm.branch == index) {
            say(format!("no arm leads to branch {index}"));
        }
    }
}

fn check_operation(api: &Api, operation: &Operation, say: Say<'_>) {
    visit::for_each_sent_ref(operation, |part| check_ref(api, part, say));
    visit::for_each_received_ref(operation, |part| check_ref(api, part, say));
    if let Some(tag) = operation.tags.iter().find(|tag| tag.0 as usize >= api.tags.len()) {
        say(format!("tag {} is out of range", tag.0));
    }
    let schemes = operation.security.iter().flat_map(|alternative| &alternative.schemes);
    if let Some((scheme, _)) = schemes
        .into_iter()
        .find(|(scheme, _)| scheme.0 as usize >= api.schemes.len())
    {
        say(format!("scheme {} is out of range", scheme.0));
    }
    for body in &operation.bodies {
        if body.media_type.contains('*') {
            say(format!("`{}` is a range and cannot be sent", body.media_type));
        }
        if let BodyForm::Multipart(parts) = &body.form
            && parts.iter().any(|part| part.property.presence == Presence::TriState)
        {
            say("a part that is tri-state".into());
        }
    }
    let mut seen = BTreeSet::new();
    for parameter in &operation.parameters {
        if !seen.insert((parameter.location, parameter.name.as_str())) {
            say(format!("parameter `{}` stands twice", parameter.name));
        }
    }
}
