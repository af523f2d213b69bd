//! Reports as text for people and as data for other programs.
//!
//! Each format takes a [`Report`](crate::Report) and gives a string; it prints nothing and decides no verdict. Text of a
//! document reaches no terminal, page or command of a build server as anything but text.

mod annotated;
mod excerpt;
mod github;
mod html;
mod json;
mod markdown;
mod outline;
mod sarif;
mod text;

pub use github::github;
pub use html::html;
pub use json::json;
pub use markdown::{MARKDOWN_BYTES, markdown};
pub(crate) use outline::one_line;
pub use sarif::sarif;
pub use text::text;
