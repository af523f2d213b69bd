//! The branches of a union, before it is known what tells them apart.

use trine_ir::{Branch, Docs, TypeId};

use crate::context::Cx;
use crate::docs;
use crate::schema::choice::Alternative;
use crate::schema::schemas::Schemas;
use crate::types::Types;

/// The branches of a union, without tags.
pub(super) fn lower_branches(types: &mut Types<'_>, id: TypeId, alternatives: &[Alternative]) -> Vec<Branch> {
    let (flow, _) = types.slot(id).asker();
    let mut branches = Vec::new();
    for alternative in alternatives {
        let (ty, _) = types.lower_shape_use(&alternative.shape, flow, &alternative.place);
        branches.push(Branch {
            ty: ty.id,
            tags: Vec::new(),
            title: branch_title(types.cx, alternative),
            docs: branch_docs(types.schemas, alternative),
        });
    }
    branches
}

/// The title of the node that lists a branch; that of a component is the component's.
fn branch_title(cx: &Cx<'_>, alternative: &Alternative) -> Option<String> {
    let node = cx.schema(alternative.node?);
    node.title.clone().filter(|_| node.component.is_none())
}

/// The text about a branch at the node that lists it, if that is another than the branch itself.
fn branch_docs(schemas: &Schemas<'_>, alternative: &Alternative) -> Docs {
    let cx = schemas.cx;
    match alternative.node {
        Some(node) if schemas.alias(node) != node && cx.schema(node).component.is_none() => {
            docs::schema_docs(cx.doc, cx.schema(node))
        }
        _ => Docs::default(),
    }
}

/// The word for an alternative in a finding: its name, else its number, counted from 1.
pub(super) fn called(cx: &Cx<'_>, alternatives: &[Alternative], index: usize) -> String {
    let sole = alternatives.get(index).and_then(|one| match one.shape.alls() {
        [all] => all.sole(),
        _ => None,
    });
    let name = sole.and_then(|id| cx.schema(id).component.clone());
    name.map_or_else(|| format!("branch {}", index + 1), |name| format!("`{name}`"))
}
