//! The types of the API: what is sent and what is answered.

mod agents;

pub use self::agents::*;
#[cfg(feature = "testing")]
pub use crate::fakes::*;
