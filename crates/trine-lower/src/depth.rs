//! The depth to which lists and maps are nested in each other without a name between them.
//!
//! Each level is a level of Rust's type, `Vec<Vec<…>>`, and the compiler gives up on types that are a hundred
//! levels deep.

use trine_diag::codes::lower as codes;
use trine_ir::Kind;

use crate::context::Cx;
use crate::slot::Slot;

/// The most levels of lists and maps that are written.
const MOST: u32 = 24;

/// The height of a type, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Height {
    Unknown,
    /// It is on the way that is being walked, so that it holds itself and has a name.
    Open,
    /// Lists and maps in each other, it included.
    Levels(u32),
}

/// Makes any value of what is nested too deep.
pub(crate) fn bound(cx: &Cx<'_>, slots: &mut [Slot]) {
    let mut heights = vec![Height::Unknown; slots.len()];
    for start in 0..slots.len() {
        let mut way = Vec::new();
        let mut at = Some(start);
        let mut below = 0;
        while let Some(index) = at {
            match heights[index] {
                Height::Unknown => {
                    heights[index] = Height::Open;
                    way.push(index);
                    at = content(&slots[index]);
                }
                Height::Open => break,
                Height::Levels(levels) => {
                    below = levels;
                    break;
                }
            }
        }
        for index in way.into_iter().rev() {
            below = match content(&slots[index]) {
                Some(_) => below + 1,
                None => 0,
            };
            if below > MOST {
                cut(cx, &mut slots[index]);
                below = 0;
            }
            heights[index] = Height::Levels(below);
        }
    }
}

/// The type that a list or a map holds.
fn content(slot: &Slot) -> Option<usize> {
    match &slot.ty.kind {
        Kind::List(inner) | Kind::Map(inner) => Some(inner.id.0 as usize),
        Kind::Any | Kind::Scalar(_) | Kind::Tuple(_) | Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => None,
    }
}

fn cut(cx: &Cx<'_>, slot: &mut Slot) {
    slot.ty.kind = Kind::Any;
    let message = format!("lists or maps are nested more than {MOST} deep; the content of this one may be any value");
    cx.report(codes::TOO_COMPLEX, &slot.ty.place, message);
}
