//! Credentials: which schemes there are, what the user gave for them, and which of it a request carries.

mod apply;
mod credentials;
mod required;
mod scheme;
mod secret;

pub(super) use self::apply::{Lent, apply, apply_texts};
pub use self::credentials::TokenSource;
pub(super) use self::credentials::{Credentials, Given};
pub(super) use self::required::check;
pub use self::scheme::{Credential, Scheme};
pub use self::secret::Secret;
