//! The types of the API's requests and responses.

mod files;
mod notes;
mod shared;
mod webhooks;

pub use self::files::*;
pub use self::notes::*;
pub use self::shared::*;
pub use self::webhooks::*;
#[cfg(feature = "testing")]
pub use crate::fakes::*;
