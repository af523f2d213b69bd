//! Examples of bodies, responses and components, as far as they are JSON.

use trine_diag::Place;
use trine_diag::codes::lower as codes;
use trine_ir::reading::Refusal;
use trine_ir::{Api, BodyForm, ContentKind, Example, Exemplified, Operation, OperationId, TypeRef, reading};
use trine_parse::document::{self, Document, MediaType};

use crate::context::Cx;

/// The examples of everything that is lowered; whether they fit is seen when the types are complete.
pub(super) fn lower_examples(
    doc: &Document,
    operations: &[Operation],
    components: &[(Place, TypeRef)],
) -> Vec<Example> {
    let mut examples = Vec::new();
    for (index, (operation, lowered)) in (0..).zip(doc.operations.iter().zip(operations)) {
        let uses = json_uses(lowered);
        for media_type in media_types(operation) {
            let used = uses.iter().find(|(place, _)| **place == media_type.place);
            examples.extend(used.into_iter().flat_map(|(_, ty)| {
                media_type.examples.iter().map(|example| Example {
                    place: example.place.clone(),
                    of: Exemplified::Operation(OperationId(index)),
                    ty: *ty,
                    value: example.value.clone(),
                })
            }));
        }
    }
    for (index, (id, (_, ty))) in (0..).zip(doc.components.values().zip(components)) {
        examples.extend(doc.schema(*id).examples.iter().map(|(place, value)| Example {
            place: place.clone(),
            of: Exemplified::Component(index),
            ty: *ty,
            value: value.clone(),
        }));
    }
    examples
}

fn media_types(operation: &document::Operation) -> impl Iterator<Item = &MediaType> {
    let sent = operation.body.iter().flat_map(|body| &body.content);
    sent.chain(operation.responses.iter().flat_map(|response| &response.content))
}

/// The media types of an operation that are JSON, and their types.
fn json_uses(operation: &Operation) -> Vec<(&Place, TypeRef)> {
    let sent = operation.bodies.iter().filter_map(|body| match &body.form {
        BodyForm::Json(ty) => Some((&body.place, *ty)),
        BodyForm::Form(..) | BodyForm::Multipart(_) | BodyForm::Text | BodyForm::Bytes => None,
    });
    let contents = operation.responses.iter().flat_map(|response| &response.contents);
    let received = contents.filter_map(|content| match content.kind {
        ContentKind::Json(ty) => Some((&content.place, ty)),
        ContentKind::Text
        | ContentKind::Bytes
        | ContentKind::Events(_)
        | ContentKind::Lines(_)
        | ContentKind::Sequence(_) => None,
    });
    sent.chain(received).collect()
}

/// Takes the examples out that are no values of their types, and tells why they are none; and those of which it is not
/// certain. One that is written as the text of its value becomes the value.
pub(crate) fn keep_fitting(cx: &Cx<'_>, api: &mut Api) {
    let examples = std::mem::take(&mut api.examples);
    let fitting = examples.into_iter().filter_map(|example| match fitted(api, &example) {
        Ok(value) => Some(Example { value, ..example }),
        Err(Refusal::Unsure) => None,
        Err(Refusal::Certain(why)) => {
            let message = format!("the example does not match its schema and is not used in tests: {why}");
            cx.report(codes::EXAMPLE_MISFIT, &example.place, message);
            None
        }
    });
    api.examples = fitting.collect();
}

fn fitted(api: &Api, example: &Example) -> Result<serde_json::Value, Refusal> {
    let why = match reading::pass(api, example.ty, &example.value) {
        Ok(_) => return Ok(example.value.clone()),
        Err(why) => why,
    };
    let text = example.value.as_str().map(serde_json::from_str);
    match text {
        Some(Ok(value)) if reading::pass(api, example.ty, &value).is_ok() => Ok(value),
        _ => Err(why),
    }
}
