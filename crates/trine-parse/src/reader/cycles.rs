//! References that lead only to each other.

use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::SchemaId;

/// Cuts every ring of `$ref`s, and reports the reference at which it is cut.
pub(super) fn cut(cx: &mut Cx<'_>) {
    let mut settled = vec![false; cx.schemas.list_mut().len()];
    for start in 0..settled.len() {
        let mut trail: Vec<usize> = Vec::new();
        let mut at = Some(start);
        while let Some(index) = at {
            if settled[index] {
                break;
            }
            if trail.contains(&index) {
                break_at(cx, index);
                break;
            }
            trail.push(index);
            at = cx.schemas.list_mut()[index].reference.map(|SchemaId(id)| id as usize);
        }
        for index in trail {
            settled[index] = true;
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
            "the reference leads only to further references",
        );
    }
}
