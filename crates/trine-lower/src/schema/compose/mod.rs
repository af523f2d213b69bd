//! What a schema is composed of: references and `allOf` followed, keywords intersected.

pub(crate) mod alias;
mod family;
mod flat;
mod implied;
mod listed;
mod merge;
mod reduce;

pub(crate) use family::{Family, families};
pub(crate) use flat::{
    Extra, Flat, Member, UnionGroup, UnionKeyword, integer_text, type_name, type_of_value, types_of_values,
};
pub(crate) use listed::clear_shared_names;
