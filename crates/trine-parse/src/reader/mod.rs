//! From trees to the one dialect, one file for each object of the specifications.
//!
//! Each reader takes the context and a node and gives the typed object. What is slightly
//! wrong is corrected by [`crate::lenient`]; what has no reading is reported and left out, and
//! the rest of the object is still read.

pub(crate) mod auth;
pub(crate) mod info;
pub(crate) mod media;
pub(crate) mod operation;
pub(crate) mod root;
pub(crate) mod schema;
pub(crate) mod server;
