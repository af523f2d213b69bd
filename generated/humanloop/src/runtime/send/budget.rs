//! The retries that all calls of a client share, so that a server in trouble is not flooded.

use std::sync::atomic::{AtomicU32, Ordering};

/// The budget while nothing has failed: a hundred retries.
const FULL: u32 = 500;
/// The cost of a retry.
const RETRY: u32 = 5;
/// The gain of a success.
const SUCCESS: u32 = 1;

/// The retries that all calls of a client have between them.
#[derive(Debug)]
pub(in super::super) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Takes a retry, if there is one.
    pub(super) fn take(&self) -> bool {
        let take = |left: u32| left.checked_sub(RETRY);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Gives back a part of one.
    pub(super) fn give_back(&self) {
        let give = |left: u32| (left < FULL).then_some(left + SUCCESS);
        // A full budget stays as it is.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}
