//! The forms in which a body can be sent, each a method.

use serde_json::Value;
use trine_ir::{Body, BodyForm, Kind, Operation, Part, PartContent, Presence, Scalar};

use crate::ident::{Case, ident_or};
use crate::setters::Settable;
use crate::types::Types;
use crate::{
    BodyPlan, Encoding, Entry, List, NameLock, Options, PartPlan, Parts, RustType, Sets, groups, required, setters,
    shape,
};

/// Returns the suffix of the method for this form of the body; the first form has none.
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
pub(crate) fn body(
    types: &Types<'_>,
    operation: &Operation,
    lock: &NameLock,
    form: usize,
    method: &str,
    options: &Options,
) -> BodyPlan {
    let body = &operation.bodies[form];
    let (ty, encoding) = match &body.form {
        BodyForm::Json(ty) => (types.value(*ty), Encoding::Json),
        BodyForm::Form(ty, formats) => (types.value(*ty), Encoding::Form(formats.clone())),
        BodyForm::Text => (RustType::Scalar(Scalar::String), Encoding::Text),
        BodyForm::Bytes => (RustType::Upload, Encoding::Bytes),
        BodyForm::Multipart(parts) => {
            let locked = lock.list(List::Parts, &parts_key(operation, form));
            let told = lock.list(List::Setters, &parts_key(operation, form));
            let mut parts = multipart(types, parts, locked, told, method);
            let functions = lock.list(List::Functions, &groups::key(operation));
            let known = required::locked_name(functions, &groups::form_key(operation, form, false, required::PARTS));
            let new = parts.new_function();
            parts.required =
                new.and_then(|new| required::of_inputs(&parts.ident, &new, locked, known, options.given_names));
            (
                RustType::Local(parts.ident.clone()),
                Encoding::Multipart(Box::new(parts)),
            )
        }
    };
    BodyPlan {
        form,
        ty,
        required: operation.body_required,
        media_type: format!("{}{}", body.media_type, body.parameters),
        range: body.range.clone(),
        encoding,
        sample: sample(types, body),
    }
}

/// The first example of a body.
fn sample(types: &Types<'_>, body: &Body) -> Option<Value> {
    let (BodyForm::Json(ty) | BodyForm::Form(ty, _)) = &body.form else {
        return None;
    };
    let within = body.place.segments();
    let mut examples = types.api.examples.iter().filter(|example| example.ty == *ty);
    let own = examples.find(|example| example.place.segments().starts_with(&within));
    own.map(|example| example.value.clone())
}

/// The struct of the parts of a multipart body.
fn multipart(types: &Types<'_>, parts: &trine_ir::Parts, locked: &[Entry], told: &[Entry], method: &str) -> Parts {
    let wanted: Vec<String> = parts.named.iter().map(|part| part.property.name.clone()).collect();
    let extra = shape::extra_of(locked);
    let taken: Vec<&str> = extra.into_iter().collect();
    let idents = shape::fields_of(&wanted, "part", &taken, locked);
    let others = parts.others.as_ref().map(|other| {
        let taken: Vec<&str> = idents.iter().map(String::as_str).collect();
        let ident = extra.map_or_else(|| shape::extra_ident(&taken), str::to_owned);
        part(ident, part_content(types, other), other)
    });
    let named = idents.into_iter().zip(&parts.named);
    let fields: Vec<PartPlan> = named
        .map(|(ident, one)| part(ident, part_type(types, one), one))
        .collect();
    let settable = fields.iter().map(|part| Settable {
        key: part.wire.clone(),
        field: part.ident.clone(),
        sets: Sets::of(&part.ty),
    });
    let of_others = others.iter().map(|part| setters::others(&part.ident, &part.ty));
    Parts {
        ident: ident_or(&format!("{method} parts"), Case::Type, "Parts"),
        constructor: parts.named.iter().any(|part| required(part.property.presence)),
        required: None,
        setters: setters::setters(settable.chain(of_others).collect(), locked, told),
        fields,
        others,
    }
}

fn part(ident: String, ty: RustType, part: &Part) -> PartPlan {
    PartPlan {
        ident,
        wire: part.property.name.clone(),
        ty,
        content: part.content,
        content_type: part.content_type.clone(),
        docs: part.property.docs.clone(),
        place: part.property.place.clone(),
    }
}

/// Returns the key of the list in the lock that holds the parts of a multipart body.
pub(crate) fn parts_key(operation: &Operation, form: usize) -> String {
    format!("{} {}", groups::key(operation), operation.bodies[form].media_type)
}

/// Returns true if a part is required.
pub fn required(presence: Presence) -> bool {
    match presence {
        Presence::Required | Presence::RequiredNullable => true,
        Presence::Optional | Presence::TriState => false,
    }
}

fn part_type(types: &Types<'_>, part: &Part) -> RustType {
    let value = part_content(types, part);
    if required(part.property.presence) {
        value
    } else {
        RustType::Option(Box::new(value))
    }
}

fn part_content(types: &Types<'_>, part: &Part) -> RustType {
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
