//! References that lead only to each other.

use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::SchemaId;

/// Cuts every ring of `$ref`s, and reports the reference at which it is cut.
pub(crate) fn cut(cx: &mut Cx<'_>) {
    // The walk in which a schema was met, from 1.
    let mut met = vec![0; cx.schemas.list_mut().len()];
    for start in 0..met.len() {
        let walk = start + 1;
        let mut at = Some(start);
        while let Some(index) = at {
            if met[index] == walk {
                break_at(cx, index);
            }
            if met[index] != 0 {
                break;
            }
            met[index] = walk;
            at = cx.schemas.list_mut()[index].reference.map(|SchemaId(id)| id as usize);
        }
    }
}

fn break_at(cx: &mut Cx<'_>, index: usize) {
    let schema = &mut cx.schemas.list_mut()[index];
    schema.reference = None;
    if let Some(place) = schema.place.clone() {
        cx.report(
            codes::REFERENCE_CYCLE,
            &place.child("$ref"),
            "the reference leads only to other references",
        );
    }
}
