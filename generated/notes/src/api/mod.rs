//! The operations of the API, a module for each group.

pub mod files;
pub mod notes;
