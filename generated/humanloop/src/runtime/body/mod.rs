//! Bodies that are neither JSON nor plain text: forms, parts, files.

mod form;
mod multipart;
mod pieces;
mod source;
mod upload;

pub(super) use self::form::url_encoded;
pub use self::multipart::Multipart;
pub use self::upload::Upload;
