//! Composition of schemas: references and `allOf` followed, keywords intersected.

mod alias;
mod family;
mod flat;
mod flatten;
mod implied;
mod listed;
mod merge;

pub(crate) use alias::Aliases;
pub(crate) use family::{Family, families};
pub(crate) use flat::{Extra, Flat, UnionGroup, UnionKeyword};
pub(crate) use flatten::Flats;
pub(crate) use implied::is_implied_by;
pub(crate) use listed::{clear_shared_names, marked};
