//! Alternatives that constants tell apart which stand within objects of theirs.
//!
//! No test asks for them, since tests look at properties alone; but each alternative refuses the constant of another,
//! so that one that is tried is met or not.

use trine_ir::Scalar;

use super::split::Split;
use crate::presence::Null;
use crate::schema::choice::Alternative;
use crate::schema::classify::Class;
use crate::schema::draft::{Draft, ObjectDraft, object_draft};
use crate::schema::key::Shape;
use crate::schema::resolve::Resolve;

/// The depth to which objects within objects are looked into.
const DEPTH: usize = 3;

/// The most alternatives that are compared with each other.
const MOST: usize = 16;

/// The way to a property of a branch that is to be a constant.
pub(super) type Asked = (usize, Vec<String>);

/// Takes out of a split the clashes whose alternatives constants within them tell apart, and returns where these are.
pub(super) fn take_told(shapes: &dyn Resolve<'_>, alternatives: &[Alternative], split: &mut Split) -> Vec<Asked> {
    let mut asked = Vec::new();
    split.clashes.retain(|clash| {
        let members: Vec<usize> = clash.iter().copied().collect();
        match told(shapes, alternatives, &members) {
            Some(found) => {
                asked.extend(found);
                false
            }
            None => true,
        }
    });
    asked
}

/// The ways to what tells each of these from each other one; `None` where something does not.
fn told(shapes: &dyn Resolve<'_>, alternatives: &[Alternative], members: &[usize]) -> Option<Vec<Asked>> {
    if members.len() > MOST {
        return None;
    }
    let mut asked = Vec::new();
    for (at, one) in members.iter().enumerate() {
        for other in &members[at + 1..] {
            let pair = [one, other].map(|index| alternatives.get(*index).map(|found| &found.shape));
            let [Some(a), Some(b)] = pair else { return None };
            let path = way(shapes, a, b, 0)?;
            asked.extend([(*one, path.clone()), (*other, path)]);
        }
    }
    Some(asked)
}

/// The way to a property that both always have, with another constant each.
fn way(shapes: &dyn Resolve<'_>, one: &Shape, other: &Shape, depth: usize) -> Option<Vec<String>> {
    if depth > DEPTH {
        return None;
    }
    let (one, other) = (draft(shapes, one)?, draft(shapes, other)?);
    one.properties.iter().find_map(|(name, own)| {
        let own = always(shapes, own)?;
        let theirs = always(shapes, other.properties.get(name)?)?;
        let constants = constant(shapes, own).zip(constant(shapes, theirs));
        if constants.is_some_and(|(own, theirs)| own != theirs) {
            return Some(vec![name.clone()]);
        }
        let rest = way(shapes, own, theirs, depth + 1)?;
        Some([vec![name.clone()], rest].concat())
    })
}

fn draft(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<ObjectDraft> {
    let schemas = shapes.schemas();
    let Shape::All(all) = shapes.settle(shape) else {
        return None;
    };
    if schemas.classify(&all) != Class::Object {
        return None;
    }
    schemas.cx.spend(1).then(|| object_draft(schemas, &all))
}

/// The shape of a property that is always there, and never `null`.
fn always<'d>(shapes: &dyn Resolve<'_>, property: &'d Draft) -> Option<&'d Shape> {
    let shape = property.shape.as_ref()?;
    let is_there = property.required && !property.read_only && !property.write_only;
    (is_there && shapes.schemas().null_of(shape) == Null::Never).then_some(shape)
}

/// The only value of a shape, as text.
fn constant(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<String> {
    let texts = shapes.shape_texts(shape)?;
    let [only] = texts.as_slice() else { return None };
    let class = shapes.shape_class(shape);
    matches!(class, Class::Enum(_) | Class::Scalar(Scalar::Bool)).then(|| only.clone())
}
