//! What only Swagger 2.0 has: forms and bodies among the parameters, media types by lists,
//! hosts by parts, and security schemes of its own.

pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod collection;
pub(crate) mod response;
pub(crate) mod servers;
