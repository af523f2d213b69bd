//! The file of each item, and the crate's dependencies.

use std::collections::BTreeMap;

use trine_ir::{Api, BodyForm, ContentKind, Kind, Operation, Scalar, TypeId};

use crate::ident::{Case, distinct};
use crate::streams::{Way, ways};
use crate::{Alias, ClientPlan, Gate, Group, Item, Needs, Options, Owner, SharedErrors, TypeFile};

/// The module of what several groups, or none, reach.
const SHARED: &str = "shared";

/// The only owner that reaches each item.
pub(crate) type Owners = BTreeMap<TypeId, Owner>;

/// One file per group for what only its operations reach, one for what only webhooks reach, one for the rest.
pub(crate) fn type_files(items: &BTreeMap<TypeId, Item>, aliases: &[Alias], owners: &Owners) -> Vec<TypeFile> {
    let mut files: BTreeMap<Owner, Vec<TypeId>> = BTreeMap::new();
    for (id, owner) in owners {
        files.entry(owner.clone()).or_default().push(*id);
    }
    if !aliases.is_empty() {
        files.entry(Owner::Shared).or_default();
    }
    let wanted: Vec<String> = files
        .keys()
        .map(|owner| match owner {
            Owner::Shared => SHARED.to_owned(),
            Owner::Group(module) => module.clone(),
            Owner::Webhooks => "webhooks".to_owned(),
        })
        .collect();
    let modules = distinct(&wanted, Case::Value, "group", &["mod"]);
    let file = |(module, (owner, mut ids)): (String, (Owner, Vec<TypeId>))| {
        ids.sort_by(|a, b| items[a].ident.cmp(&items[b].ident));
        TypeFile {
            module,
            owner,
            gate: Gate::default(),
            items: ids,
        }
    };
    let mut files: Vec<TypeFile> = modules.into_iter().zip(files).map(file).collect();
    files.sort_by(|a, b| a.module.cmp(&b.module));
    files
}

/// The one owner of each item, which is nobody where there are several.
pub(crate) fn owners(
    api: &Api,
    groups: &[Group],
    items: &BTreeMap<TypeId, Item>,
    aliases: &[Alias],
    errors: &[SharedErrors],
) -> Owners {
    let mut owners: Vec<Option<Owner>> = vec![None; api.types.len()];
    for (owner, roots) in roots_by_owner(api, groups) {
        own(api, &mut owners, roots, &owner);
    }
    // Components that nothing reaches or that are the type of another one are shared.
    let unreached = items.keys().copied().filter(|id| owners[id.0 as usize].is_none());
    let named = aliases.iter().filter_map(|alias| alias.ty.named());
    let shared = unreached.chain(named).collect();
    own(api, &mut owners, shared, &Owner::Shared);
    // An enum that all groups share is in none of them.
    let of_client = errors.iter().filter(|errors| errors.module.is_none());
    let held = of_client.flat_map(|errors| &errors.variants.variants);
    let held = held.filter_map(|variant| variant.ty.named()).collect();
    own(api, &mut owners, held, &Owner::Shared);
    let owner = |id: &TypeId| owners[id.0 as usize].clone().unwrap_or(Owner::Shared);
    items.keys().map(|id| (*id, owner(id))).collect()
}

/// Gives an owner to everything that can be reached from `roots`, they included. What has another one is shared. The
/// parts of what is shared are shared as well, so that each type is taken apart twice at most.
fn own(api: &Api, owners: &mut [Option<Owner>], roots: Vec<TypeId>, owner: &Owner) {
    let mut open = roots;
    while let Some(id) = open.pop() {
        let known = &mut owners[id.0 as usize];
        let new = match known {
            None => owner.clone(),
            Some(known) if known == owner => continue,
            Some(Owner::Shared) => continue,
            Some(_) => Owner::Shared,
        };
        *known = Some(new);
        open.extend(parts(&api.ty(id).kind));
    }
}

/// The types that the operations of each group name, and those that webhooks do. Operations of the client itself share
/// theirs.
pub(crate) fn roots_by_owner(api: &Api, groups: &[Group]) -> Vec<(Owner, Vec<TypeId>)> {
    let of_group = |group: &Group| {
        let owner = match group.path.is_empty() {
            true => Owner::Shared,
            false => Owner::Group(group.module.clone()),
        };
        let operations = group.methods.iter().map(|method| api.operation(method.operation));
        (owner, operations.flat_map(roots).collect())
    };
    let payloads = api.webhooks.iter().filter_map(|webhook| webhook.payload);
    let webhooks = (Owner::Webhooks, payloads.map(|ty| ty.id).collect());
    groups.iter().map(of_group).chain([webhooks]).collect()
}

/// The types that an operation names itself.
fn roots(operation: &Operation) -> Vec<TypeId> {
    let mut roots: Vec<TypeId> = operation.parameters.iter().map(|parameter| parameter.ty.id).collect();
    for body in &operation.bodies {
        match &body.form {
            BodyForm::Json(ty) | BodyForm::Form(ty, _) => roots.push(ty.id),
            BodyForm::Multipart(parts) => roots.extend(parts.iter().map(|part| part.property.ty.id)),
            BodyForm::Text | BodyForm::Bytes => {}
        }
    }
    for response in &operation.responses {
        roots.extend(response.headers.iter().map(|header| header.ty.id));
        roots.extend(response.contents.iter().filter_map(|content| match content.kind {
            ContentKind::Json(ty) | ContentKind::Events(ty) | ContentKind::Lines(ty) | ContentKind::Sequence(ty) => {
                Some(ty.id)
            }
            ContentKind::Text | ContentKind::Bytes => None,
        }));
    }
    roots
}

/// The types that a kind is made of.
pub(crate) fn parts(kind: &Kind) -> Vec<TypeId> {
    match kind {
        Kind::Any | Kind::Scalar(_) | Kind::Enum(_) => Vec::new(),
        Kind::List(ty) | Kind::Map(ty) => vec![ty.id],
        Kind::Tuple(parts) => parts.iter().map(|part| part.id).collect(),
        Kind::Object(object) => object
            .properties
            .iter()
            .map(|p| p.ty.id)
            .chain(object.extra.map(|ty| ty.id))
            .collect(),
        Kind::Union(union) => union
            .branches
            .iter()
            .map(|branch| branch.ty)
            .chain(union.base)
            .collect(),
    }
}

/// Returns true if an operation has a response that is a stream.
pub(crate) fn has_streams(api: &Api) -> bool {
    let mut operations = api.operations.iter();
    operations.any(|operation| ways(operation).contains(&Way::Stream))
}

/// Returns the dependencies of the crate.
pub(crate) fn needs(api: &Api, groups: &[Group], client: &ClientPlan, options: &Options) -> Needs {
    let has = |wanted: &[Scalar]| {
        api.types
            .iter()
            .any(|ty| matches!(&ty.kind, Kind::Scalar(scalar) if wanted.contains(scalar)))
    };
    let multipart = |operation: &Operation| {
        operation
            .bodies
            .iter()
            .any(|b| matches!(b.form, BodyForm::Multipart(_)))
    };
    let has_base = |ty: &trine_ir::Type| matches!(&ty.kind, Kind::Union(union) if union.base.is_some());
    Needs {
        client: true,
        kept: api.types.iter().any(has_base),
        dates: has(&[Scalar::DateTime, Scalar::Date]).then_some(options.dates),
        uuid: has(&[Scalar::Uuid]),
        multipart: api.operations.iter().any(multipart),
        page: groups
            .iter()
            .flat_map(|group| &group.methods)
            .any(|method| method.pager.is_some()),
        oauth: client.credentials.iter().any(|credential| credential.app.is_some()),
        webhook: !api.webhooks.is_empty(),
        stream: has_streams(api),
    }
}
