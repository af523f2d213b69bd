//! The operations of the API, with a module for each group.

pub mod files;
pub mod notes;
