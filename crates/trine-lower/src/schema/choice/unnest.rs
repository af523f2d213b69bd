//! The alternatives of nameless alternatives, in their place.

use trine_diag::Diagnostic;
use trine_diag::codes::lower as codes;
use trine_parse::document::Schema;

use super::alternative::{Alternative, Told};
use super::reduce::reduce;
use crate::schema::classify::Class;
use crate::schema::compose::is_implied_by;
use crate::schema::key::{All, Aspect, Part, Shape};
use crate::schema::node;
use crate::schema::resolve::Resolve;
use crate::schema::schemas::Schemas;

/// Leaves `null` out and puts the alternatives of nameless alternatives in their place.
pub(super) fn flatten_alternatives(
    shapes: &dyn Resolve<'_>,
    own: &All,
    alternatives: Vec<Alternative>,
    told: Option<Told>,
) -> Vec<Alternative> {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let mut flat = Vec::new();
    for alternative in alternatives {
        let Shape::All(all) = &alternative.shape else {
            flat.push(alternative);
            continue;
        };
        let all = reduce(shapes, all);
        let named = all
            .sole()
            .is_some_and(|id| cx.schema(schemas.namer(id)).component.is_some());
        match schemas.classify(&all) {
            Class::Null => {}
            // An alternative that is the whole again adds nothing.
            Class::Union if all == *own => {}
            Class::Never => flat.extend(without_contradiction(schemas, alternative, &all)),
            Class::Union | Class::Kinds(_) if !named => {
                let inner = shapes.choices(&all);
                if told.is_some() || inner.alternatives.is_empty() || inner.discriminator.is_some() {
                    flat.push(Alternative {
                        shape: Shape::All(all),
                        ..alternative
                    });
                } else {
                    flat.extend(inner.alternatives.iter().cloned());
                }
            }
            _ => flat.push(Alternative {
                shape: Shape::All(all),
                ..alternative
            }),
        }
    }
    flat
}

/// An alternative that no value satisfies, without the type that contradicts it; `None` if it is not that.
fn without_contradiction(schemas: &Schemas<'_>, alternative: Alternative, all: &All) -> Option<Alternative> {
    let cx = schemas.cx;
    let left = without_type_beside(schemas, all);
    let is_never = |node| schemas.classify(&All::of(node)) == Class::Never;
    if left.is_some() {
        let message = "the `type` next to the branches contradicts this branch; the `type` is ignored";
        cx.report(codes::CONTRADICTED_TYPE, &alternative.place, message);
    } else if alternative.node.is_some_and(is_never) {
        // What a narrowing takes away is no fault; what no value satisfies anywhere is one.
        let message = "no value is valid against this branch; it is left out";
        let found = Diagnostic::new(codes::NO_INSTANCE, &alternative.place, message);
        let found = found.with_help("correct the schema, or remove the branch");
        cx.sink.borrow_mut().push(found);
    }
    left.map(|all| Alternative {
        shape: Shape::All(all),
        ..alternative
    })
}

/// An alternative without the node that lists it, where that says no more of it than a type, and something is left.
fn without_type_beside(schemas: &Schemas<'_>, all: &All) -> Option<All> {
    let cx = schemas.cx;
    let [
        Part {
            id,
            aspect: Aspect::Common,
        },
        rest @ ..,
    ] = all.parts.as_slice()
    else {
        return None;
    };
    let schema = cx.schema(*id);
    let lists = node::has_union(schema) && schema.all_of.is_empty() && schema.reference.is_none();
    let untyped = Schema {
        types: Vec::new(),
        ..schema.clone()
    };
    let only_type = !schema.types.is_empty() && rest.iter().all(|part| is_implied_by(cx.doc, &untyped, part.id));
    let left = All::parts(rest.to_vec());
    (lists && only_type && !rest.is_empty() && schemas.classify(&left) != Class::Never).then_some(left)
}
