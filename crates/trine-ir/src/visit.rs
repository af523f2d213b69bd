//! Walking the references from one type to others.

use crate::{Api, BodyForm, ContentKind, Kind, Operation, Type, TypeId, TypeRef};

/// Calls `seen` with every use of a type in `kind`, in document order. A branch of a union
/// is a use that is not nullable; a union's base is none, since no value of the union is only that.
pub fn for_each_ref(kind: &Kind, mut seen: impl FnMut(TypeRef)) {
    match kind {
        Kind::Any | Kind::Scalar(_) | Kind::Enum(_) => {}
        Kind::List(part) | Kind::Map(part) => seen(*part),
        Kind::Tuple(parts) => parts.iter().for_each(|part| seen(*part)),
        Kind::Object(object) => {
            object.properties.iter().for_each(|property| seen(property.ty));
            object.extra.iter().for_each(|extra| seen(*extra));
        }
        Kind::Union(union) => {
            union.branches.iter().for_each(|branch| {
                seen(TypeRef {
                    id: branch.ty,
                    nullable: false,
                })
            });
        }
    }
}

/// Calls `seen` with what a value of `kind` may be read as: every use of a type in it, and the base of a union.
pub fn for_each_read(kind: &Kind, mut seen: impl FnMut(TypeId)) {
    for_each_ref(kind, |part| seen(part.id));
    if let Kind::Union(union) = kind {
        union.base.into_iter().for_each(seen);
    }
}

/// Calls `edit` with every use of a type in `kind`, in document order, branches left out.
pub fn for_each_ref_mut(kind: &mut Kind, mut edit: impl FnMut(&mut TypeRef)) {
    match kind {
        Kind::Any | Kind::Scalar(_) | Kind::Enum(_) | Kind::Union(_) => {}
        Kind::List(part) | Kind::Map(part) => edit(part),
        Kind::Tuple(parts) => parts.iter_mut().for_each(edit),
        Kind::Object(object) => {
            object.properties.iter_mut().for_each(|property| edit(&mut property.ty));
            object.extra.iter_mut().for_each(edit);
        }
    }
}

/// Calls `edit` with every id of a type in `kind`, in document order.
pub fn for_each_id_mut(kind: &mut Kind, mut edit: impl FnMut(&mut TypeId)) {
    match kind {
        Kind::Any | Kind::Scalar(_) | Kind::Enum(_) => {}
        Kind::List(part) | Kind::Map(part) => edit(&mut part.id),
        Kind::Tuple(parts) => parts.iter_mut().for_each(|part| edit(&mut part.id)),
        Kind::Object(object) => {
            object
                .properties
                .iter_mut()
                .for_each(|property| edit(&mut property.ty.id));
            object.extra.iter_mut().for_each(|extra| edit(&mut extra.id));
        }
        Kind::Union(union) => {
            union.branches.iter_mut().for_each(|branch| edit(&mut branch.ty));
            union.base.iter_mut().for_each(edit);
        }
    }
}

/// Calls `seen` with every use of a type in what the operation sends, in document order.
pub fn for_each_sent_ref(operation: &Operation, mut seen: impl FnMut(TypeRef)) {
    operation.parameters.iter().for_each(|parameter| seen(parameter.ty));
    for body in &operation.bodies {
        match &body.form {
            BodyForm::Json(ty) | BodyForm::Form(ty, _) => seen(*ty),
            BodyForm::Multipart(parts) => parts.iter().for_each(|part| seen(part.property.ty)),
            BodyForm::Text | BodyForm::Bytes => {}
        }
    }
}

/// Calls `seen` with every use of a type in what the operation receives, in document order.
pub fn for_each_received_ref(operation: &Operation, mut seen: impl FnMut(TypeRef)) {
    for response in &operation.responses {
        for content in &response.contents {
            match content.kind {
                ContentKind::Json(ty)
                | ContentKind::Events(ty)
                | ContentKind::Lines(ty)
                | ContentKind::Sequence(ty) => seen(ty),
                ContentKind::Text | ContentKind::Bytes => {}
            }
        }
        response.headers.iter().for_each(|header| seen(header.ty));
    }
}

/// Calls `seen` with every type that operations, webhooks and components use directly.
pub fn for_each_root(api: &Api, mut seen: impl FnMut(TypeId)) {
    for operation in &api.operations {
        for_each_sent_ref(operation, |part| seen(part.id));
        for_each_received_ref(operation, |part| seen(part.id));
    }
    api.webhooks
        .iter()
        .filter_map(|webhook| webhook.payload)
        .for_each(|payload| seen(payload.id));
    api.components.iter().for_each(|(_, ty)| seen(ty.id));
}

/// Calls `edit` with every id of a type in `api`.
pub fn for_each_api_id_mut(api: &mut Api, mut edit: impl FnMut(&mut TypeId)) {
    for ty in &mut api.types {
        for_each_id_mut(&mut ty.kind, &mut edit);
    }
    for_each_api_ref_mut(api, |part| edit(&mut part.id));
}

/// Calls `edit` with every use of a type by operations, webhooks and components.
pub fn for_each_api_ref_mut(api: &mut Api, mut edit: impl FnMut(&mut TypeRef)) {
    api.components.iter_mut().for_each(|(_, ty)| edit(ty));
    api.examples.iter_mut().for_each(|example| edit(&mut example.ty));
    api.webhooks
        .iter_mut()
        .filter_map(|webhook| webhook.payload.as_mut())
        .for_each(&mut edit);
    for operation in &mut api.operations {
        for_each_operation_ref_mut(operation, &mut edit);
    }
}

fn for_each_operation_ref_mut(operation: &mut Operation, mut edit: impl FnMut(&mut TypeRef)) {
    operation
        .parameters
        .iter_mut()
        .for_each(|parameter| edit(&mut parameter.ty));
    for body in &mut operation.bodies {
        match &mut body.form {
            BodyForm::Json(ty) | BodyForm::Form(ty, _) => edit(ty),
            BodyForm::Multipart(parts) => parts.iter_mut().for_each(|part| edit(&mut part.property.ty)),
            BodyForm::Text | BodyForm::Bytes => {}
        }
    }
    for response in &mut operation.responses {
        for content in &mut response.contents {
            match &mut content.kind {
                ContentKind::Json(ty)
                | ContentKind::Events(ty)
                | ContentKind::Lines(ty)
                | ContentKind::Sequence(ty) => edit(ty),
                ContentKind::Text | ContentKind::Bytes => {}
            }
        }
        response.headers.iter_mut().for_each(|header| edit(&mut header.ty));
    }
}

/// Every type that is reached from `roots`, the roots among them, by id.
pub fn reached(types: &[Type], roots: impl IntoIterator<Item = TypeId>) -> Vec<bool> {
    let mut reached = vec![false; types.len()];
    let mut open: Vec<TypeId> = roots.into_iter().collect();
    while let Some(id) = open.pop() {
        let index = id.0 as usize;
        if index < types.len() && !std::mem::replace(&mut reached[index], true) {
            for_each_read(&types[index].kind, |id| open.push(id));
        }
    }
    reached
}
