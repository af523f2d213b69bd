//! Tolerant reading: one function for each way in which documents are wrong and still
//! have one sensible meaning, each with its code.

mod cost;
mod kinds;
pub(crate) mod lists;
pub(crate) mod scalars;
pub(crate) mod types;
