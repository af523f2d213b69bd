//! A crate whose client of Humanloop is made by its build script.

/// The client, as the build script wrote it. `trine::include_client!("humanloop")` says the
/// same, for those who depend on trine itself too.
pub mod humanloop {
    include!(concat!(env!("OUT_DIR"), "/humanloop.rs"));
}

use humanloop::types::{AgentLogUpdate, LogStatus};

/// The change that closes a log whose model failed.
pub fn failed(why: &str) -> AgentLogUpdate {
    AgentLogUpdate::default().with_output_null().with_error(why).with_log_status(LogStatus::Complete)
}
