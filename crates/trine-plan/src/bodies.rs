//! The forms in which a body can be sent, each a method.

use trine_ir::{Body, BodyForm, Kind, Operation, PartContent, Presence, Scalar};

use crate::ident::{Case, ident_or};
use crate::types::Types;
use crate::{BodyPlan, List, NameLock, Parts, RustType, groups, shape};

/// What a method of this form has behind its name; the first form has nothing.
pub(crate) fn suffix(body: &Body) -> String {
    let usual = match body.form {
        BodyForm::Json(_) => ("application/json", "json"),
        BodyForm::Form(..) => ("application/x-www-form-urlencoded", "form"),
        BodyForm::Multipart(_) => ("multipart/form-data", "multipart"),
        BodyForm::Text => ("text/plain", "text"),
        BodyForm::Bytes => ("application/octet-stream", "bytes"),
    };
    if body.media_type == usual.0 {
        return format!("as_{}", usual.1);
    }
    // Another media type of the same kind is known by its own name: `merge-patch`, `xml`, `zip`.
    let subtype = body.media_type.rsplit('/').next().unwrap_or_default();
    let name = subtype.split(['+', ';']).next().unwrap_or_default();
    ident_or(&format!("as {name}"), Case::Value, usual.1)
}

/// The body as the method takes it.
pub(crate) fn body(types: &Types<'_>, operation: &Operation, lock: &NameLock, form: usize, method: &str) -> BodyPlan {
    let plan = |ty: RustType, parts: Option<Parts>| BodyPlan {
        form,
        ty,
        required: operation.body_required,
        parts,
    };
    match &operation.bodies[form].form {
        BodyForm::Json(ty) | BodyForm::Form(ty, _) => plan(types.value(*ty), None),
        BodyForm::Text => plan(RustType::Scalar(Scalar::String), None),
        BodyForm::Bytes => plan(RustType::Upload, None),
        BodyForm::Multipart(parts) => {
            let ident = ident_or(&format!("{method} parts"), Case::Type, "Parts");
            let wanted: Vec<String> = parts.named.iter().map(|part| part.property.name.clone()).collect();
            let locked = lock.list(List::Parts, &parts_key(operation, form));
            let extra = shape::extra_of(locked);
            let taken: Vec<&str> = extra.into_iter().collect();
            let idents = shape::fields_of(&wanted, "part", &taken, locked);
            let others = parts.others.as_ref().map(|part| {
                let taken: Vec<&str> = idents.iter().map(String::as_str).collect();
                let ident = extra.map_or_else(|| shape::extra_ident(&taken), str::to_owned);
                (ident, part_content(types, part))
            });
            let fields = idents
                .into_iter()
                .zip(&parts.named)
                .map(|(ident, part)| (ident, part_type(types, part)))
                .collect();
            let constructor = parts.named.iter().any(|part| required(part.property.presence));
            plan(
                RustType::Local(ident.clone()),
                Some(Parts {
                    ident,
                    fields,
                    others,
                    constructor,
                }),
            )
        }
    }
}

/// What a lock keeps the names of a multipart body's parts under.
pub(crate) fn parts_key(operation: &Operation, form: usize) -> String {
    format!("{} {}", groups::key(operation), operation.bodies[form].media_type)
}

/// Whether a part must be given.
pub fn required(presence: Presence) -> bool {
    match presence {
        Presence::Required | Presence::RequiredNullable => true,
        Presence::Optional | Presence::TriState => false,
    }
}

fn part_type(types: &Types<'_>, part: &trine_ir::Part) -> RustType {
    let value = part_content(types, part);
    if required(part.property.presence) {
        value
    } else {
        RustType::Option(Box::new(value))
    }
}

fn part_content(types: &Types<'_>, part: &trine_ir::Part) -> RustType {
    match part.content {
        PartContent::File => RustType::Upload,
        PartContent::Files => RustType::List(Box::new(RustType::Upload)),
        PartContent::Text | PartContent::Json => types.plain(part.property.ty.id),
        PartContent::Texts | PartContent::Joined(_) => match &types.api.ty(part.property.ty.id).kind {
            Kind::List(_) => types.plain(part.property.ty.id),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::Tuple(_)
            | Kind::Map(_)
            | Kind::Enum(_)
            | Kind::Object(_)
            | Kind::Union(_) => RustType::List(Box::new(types.plain(part.property.ty.id))),
        },
    }
}
