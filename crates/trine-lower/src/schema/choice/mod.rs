//! The alternatives of schemas, and what shapes come down to.

mod absorb;
mod alternative;
mod collapse;
mod find;
mod reduce;
mod settle;
mod shapes;
mod unnest;

pub(crate) use self::alternative::{Alternative, Choices, Told};
pub(crate) use self::shapes::Shapes;
