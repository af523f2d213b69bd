//! Credentials: the schemes of the document, the credentials that the user gave for them, and those that a request
//! carries.

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
