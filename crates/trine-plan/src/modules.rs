//! Which item stands in which file, and what the crate needs of others.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, BodyForm, ContentKind, Kind, Operation, Scalar, TagId, TypeId};

use crate::ident::{Case, distinct};
use crate::{Alias, Item, Needs, TypeFile};

/// The module of what several tags, or none, reach.
const SHARED: &str = "shared";

/// One file per tag for what only its operations reach; one for the rest.
pub(crate) fn type_files(api: &Api, items: &BTreeMap<TypeId, Item>, aliases: &[Alias]) -> Vec<TypeFile> {
    let mut owners: BTreeMap<TypeId, BTreeSet<Option<TagId>>> = BTreeMap::new();
    for operation in &api.operations {
        let tag = operation.tags.first().copied();
        for id in reached(api, roots(operation)) {
            owners.entry(id).or_default().insert(tag);
        }
    }
    let mut files: BTreeMap<Option<TagId>, Vec<TypeId>> = BTreeMap::new();
    for id in items.keys() {
        let mut tags = owners.get(id).into_iter().flatten();
        let owner = match (tags.next(), tags.next()) {
            (Some(tag), None) => *tag,
            (None | Some(_), _) => None,
        };
        files.entry(owner).or_default().push(*id);
    }
    if !aliases.is_empty() {
        files.entry(None).or_default();
    }
    let tags: Vec<TagId> = files.keys().copied().flatten().collect();
    let wanted: Vec<String> = tags.iter().map(|tag| api.tags[tag.0 as usize].name.clone()).collect();
    let modules: BTreeMap<TagId, String> = tags
        .into_iter()
        .zip(distinct(&wanted, Case::Value, "tag", &[SHARED]))
        .collect();
    let file = |(tag, mut ids): (Option<TagId>, Vec<TypeId>)| {
        ids.sort_by(|a, b| items[a].ident.cmp(&items[b].ident));
        TypeFile {
            module: tag.map_or_else(|| SHARED.to_owned(), |tag| modules[&tag].clone()),
            tag: tag.map(|tag| api.tags[tag.0 as usize].name.clone()),
            items: ids,
        }
    };
    let mut files: Vec<TypeFile> = files.into_iter().map(file).collect();
    files.sort_by(|a, b| a.module.cmp(&b.module));
    files
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

/// Everything that can be reached from `roots`, they included.
fn reached(api: &Api, roots: Vec<TypeId>) -> BTreeSet<TypeId> {
    let mut seen = BTreeSet::new();
    let mut open = roots;
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(parts(&api.ty(id).kind));
        }
    }
    seen
}

/// The types that a kind is made of.
fn parts(kind: &Kind) -> Vec<TypeId> {
    match kind {
        Kind::Any | Kind::Scalar(_) | Kind::Enum(_) => Vec::new(),
        Kind::List(ty) | Kind::Map(ty) => vec![ty.id],
        Kind::Object(object) => object
            .properties
            .iter()
            .map(|p| p.ty.id)
            .chain(object.extra.map(|ty| ty.id))
            .collect(),
        Kind::Union(union) => union.branches.iter().map(|branch| branch.ty).collect(),
    }
}

/// What the crate needs of others.
pub(crate) fn needs(api: &Api) -> Needs {
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
    Needs {
        jiff: has(&[Scalar::DateTime, Scalar::Date]),
        uuid: has(&[Scalar::Uuid]),
        multipart: api.operations.iter().any(multipart),
    }
}
