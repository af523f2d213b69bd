//! The inputs of a call that can be set for each page: parameters, and the properties of a body that is an object.

use trine_ir::{BodyForm, Location, Operation, Scalar};

use super::{Page, is_integer, scalar, step};
use crate::lock;
use crate::{BodyPlan, InputPlace, Method, PageInput, RustType, Step};

/// The wanted input: one that takes a cursor, or a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// A text, or an integer that a page has.
    Cursor,
    /// A number that is counted.
    Count,
}

impl Takes {
    pub(super) fn fits(self, ty: &RustType) -> bool {
        scalar(ty).is_some_and(|scalar| match self {
            Takes::Cursor => scalar == Scalar::String || is_integer(scalar),
            Takes::Count => scalar == Scalar::F64 || is_integer(scalar),
        })
    }
}

/// Something that may be set, and where it goes; `None` for the body.
pub(super) struct Candidate {
    pub(super) input: PageInput,
    pub(super) location: Option<Location>,
}

impl Candidate {
    /// Its key in the lock: `query page` for a parameter, or `body page` for a property of the body.
    pub(super) fn key(&self) -> String {
        let place = self.location.map_or("body", lock::place);
        format!("{place} {}", self.input.step.wire)
    }
}

impl Page<'_> {
    /// All that may be set, parameters first.
    pub(super) fn inputs(&self, operation: &Operation, method: &Method) -> Vec<Candidate> {
        let parameter = |place, index: usize, ident: &str, ty: &RustType| {
            let parameter = &operation.parameters[index];
            let step = Step {
                ident: ident.to_owned(),
                wire: parameter.name.clone(),
                ty: self.real(ty),
            };
            Candidate {
                input: PageInput { place, step },
                location: Some(parameter.location),
            }
        };
        let fields = method.params.iter().flat_map(|params| &params.fields);
        let fields = fields.map(|field| parameter(InputPlace::Params, field.parameter.index, &field.ident, &field.ty));
        let arguments = method.arguments.iter().map(|argument| {
            let (ident, ty) = (&argument.ident, &argument.ty);
            parameter(InputPlace::Argument, argument.parameter.index, ident, ty)
        });
        fields.chain(arguments).chain(self.of_body(operation, method)).collect()
    }

    fn of_body(&self, operation: &Operation, method: &Method) -> Vec<Candidate> {
        let body = method.body.as_ref().filter(|body| self.can_begin(body));
        let body = body.filter(|body| matches!(operation.bodies[body.form].form, BodyForm::Json(_)));
        let plan = body.and_then(|body| self.structure(&body.ty));
        let candidate = |field: &crate::FieldPlan| Candidate {
            input: PageInput {
                place: InputPlace::Body,
                step: step(field, &self.real(&field.ty)),
            },
            location: None,
        };
        plan.iter().flat_map(|plan| plan.fields()).map(candidate).collect()
    }

    /// Returns true if there is a body to set an input in although the caller gives none.
    fn can_begin(&self, body: &BodyPlan) -> bool {
        let item = body.ty.named().and_then(|id| self.items.get(&id));
        body.required || item.is_some_and(|item| item.derives.default)
    }

    /// Returns true if a pager can keep the body for the next page.
    pub(super) fn keeps(&self, body: &BodyPlan) -> bool {
        body.parts().is_none() && self.structure(&body.ty).is_some()
    }
}
