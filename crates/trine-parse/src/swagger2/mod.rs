//! The parts that only Swagger 2.0 has: forms and bodies among the parameters, media types in lists, hosts in parts,
//! and security schemes of its own.

use trine_diag::Place;

pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod collection;
pub(crate) mod response;
pub(crate) mod servers;

/// A media type of `consumes` or `produces`, and where it stands.
pub(crate) type Named = (String, Place);
