//! The types of the API's requests and responses.

mod agents;

pub use self::agents::*;
#[cfg(feature = "testing")]
pub use crate::fakes::*;
