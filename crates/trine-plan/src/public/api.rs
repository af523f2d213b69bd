//! The items of `api`: groups, methods, and the items beside them.

use super::{Aliased, Deprecation, Held, Public, PublicKind};
use crate::{Constructor, Gate, Group, Method, Plan, ResponseEnum, RustType, Setter};

/// The public items of the modules of `api`; methods are parts of the struct of their group.
pub(super) fn groups(plan: &Plan) -> Vec<Public<'_>> {
    let of_client = plan.errors.iter().filter(|errors| errors.module.is_none());
    let of_client = of_client.map(|errors| response_enum("api", &errors.variants));
    let of_groups = plan.groups.iter().flat_map(|group| of_group(plan, group));
    of_client.chain(of_groups).collect()
}

fn of_group<'p>(plan: &'p Plan, group: &'p Group) -> Vec<Public<'p>> {
    let module = format!("api::{}", group.module);
    let mut items = Vec::new();
    let nested = plan.groups.iter().filter(|inner| !inner.path.is_empty());
    let nested = nested.filter(|inner| match group.path.as_slice() {
        [] => false,
        _ => inner.parent.as_ref() == Some(&group.module),
    });
    let accessors = nested.map(|inner| accessor(&module, inner));
    let methods = group
        .methods
        .iter()
        .flat_map(|method| functions(plan, group, &module, method));
    let handle = Public::new(&module, &group.ident, PublicKind::Handle);
    let handle = handle.with(accessors.chain(methods).collect());
    items.push(Public {
        docs: group.docs.as_ref(),
        ..handle
    });
    for method in &group.methods {
        items.extend(beside(plan, &module, group, method));
        let old = method.old.iter().flat_map(|old| &old.items);
        items.extend(old.map(|(old, new)| Public::renamed(&module, old, new)));
    }
    let shared = plan
        .errors
        .iter()
        .filter(|errors| errors.module.as_ref() == Some(&group.module));
    items.extend(shared.map(|errors| response_enum(&module, &errors.variants)));
    let gate = Gate::any(group.feature.clone());
    items.into_iter().map(|item| item.behind(gate.clone())).collect()
}

/// The method that leads to a group.
pub(super) fn accessor<'p>(module: &str, group: &'p Group) -> Public<'p> {
    let ident = group.path.last().map_or("", String::as_str);
    Public {
        docs: group.docs.as_ref(),
        gate: Gate::any(group.feature.clone()),
        ..Public::new(module, ident, PublicKind::Accessor)
    }
}

/// The functions of a method, those under old names behind.
fn functions<'p>(plan: &'p Plan, group: &'p Group, module: &str, method: &'p Method) -> Vec<Public<'p>> {
    let operation = plan.operation(method.operation);
    let reach = group.prefix();
    let functions = method.functions().map(|function| {
        let kind = PublicKind::Method {
            reach: reach.clone(),
            arguments: function.arguments,
            returns: function.returns,
        };
        Public::new(module, function.ident, kind).about(&operation.docs, &operation.place)
    });
    let functions: Vec<Public<'p>> = functions.collect();
    let old = method.old.iter().flat_map(|old| old.functions());
    let old = old.filter_map(|(old, role)| Some((old, method.function(role)?.ident)));
    let old = old.map(|(old, new)| Public {
        deprecation: Some(Deprecation::Renamed(new)),
        ..Public::new(module, old, PublicKind::OldMethod { reach: reach.clone() })
    });
    functions.into_iter().chain(old).collect()
}

/// The items that are declared beside a method. Those that the forms of an operation share are the first one's.
fn beside<'p>(plan: &'p Plan, module: &str, group: &Group, method: &'p Method) -> Vec<Public<'p>> {
    let mut items = Vec::new();
    let place = Some(&plan.operation(method.operation).place);
    if let Some(params) = method.params.as_ref().filter(|_| method.main) {
        let fields = params.fields.iter().map(|field| {
            let kind = PublicKind::Field(field.ty.clone());
            Public::new(module, &field.ident, kind).about(&field.parameter.docs, &field.parameter.place)
        });
        let own = Public::new(module, &params.ident, PublicKind::Inputs).at(place);
        items.extend(inputs(own, fields.collect(), params.new_function(), &params.setters));
    }
    // A method that gives a stream takes the parts of its sibling.
    let parts = method.body.as_ref().and_then(|body| body.parts());
    if let Some(parts) = parts.filter(|_| group.sibling(method).is_none()) {
        let fields = parts.fields.iter().map(|part| {
            let kind = PublicKind::Field(part.ty.clone());
            Public::new(module, &part.ident, kind).about(&part.docs, &part.place)
        });
        let others = parts.others.iter().map(|part| {
            let ty = RustType::Map(Box::new(part.ty.clone()));
            Public::new(module, &part.ident, PublicKind::Field(ty))
        });
        let own = Public::new(module, &parts.ident, PublicKind::Inputs).at(place);
        let fields = fields.chain(others).collect();
        items.extend(inputs(own, fields, parts.new_function(), &parts.setters));
    }
    if method.main {
        let successes = method.output.variants.iter();
        items.extend(successes.map(|responses| response_enum(module, responses).at(place)));
        items.push(errors(plan, module, method).at(place));
    }
    items
}

/// The errors of an operation: an enum, or a name for one that is shared.
fn errors<'p>(plan: &'p Plan, module: &str, method: &'p Method) -> Public<'p> {
    match method.errors.shared {
        Some(index) => {
            let shared = Aliased::Shared(&plan.errors[index].variants.ident);
            Public::new(module, &method.errors.variants.ident, PublicKind::Alias(shared))
        }
        None => response_enum(module, &method.errors.variants),
    }
}

/// The struct `own` of the parameters or parts that a method takes, with these fields, and the struct that its `new` takes.
fn inputs<'p>(
    own: Public<'p>,
    mut parts: Vec<Public<'p>>,
    new: Option<Constructor<'p>>,
    setters: &'p [Setter],
) -> impl Iterator<Item = Public<'p>> {
    let setters = super::setters(&parts, setters);
    parts.push(match &new {
        Some(new) => super::constructor(&own.module, new),
        None => Public::new(&own.module, "Default", PublicKind::Impl),
    });
    parts.extend(setters);
    let own = own.with(parts);
    let required = super::required(&own, new.as_ref());
    [own].into_iter().chain(required)
}

fn response_enum<'p>(module: &str, responses: &'p ResponseEnum) -> Public<'p> {
    let variants = responses.variants.iter().map(|variant| {
        let held = match &variant.ty {
            RustType::Unit => Held::Nothing,
            ty => Held::Value(ty),
        };
        Public::new(module, &variant.ident, PublicKind::Variant(held)).about(&variant.docs, &variant.place)
    });
    Public::new(module, &responses.ident, PublicKind::Enum).with(variants.collect())
}
