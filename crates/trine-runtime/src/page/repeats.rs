//! The detection of lists that repeat themselves, in constant memory.

use super::PageToken;

/// Compares each position with an earlier one, which advances after 1, 2, 4, 8, … positions: a cycle of any length is
/// found within a few rounds (R. P. Brent, 1980).
#[derive(Debug)]
pub(super) struct Repeats {
    kept: PageToken,
    steps: u64,
    reach: u64,
}

impl Repeats {
    pub(super) fn from(start: PageToken) -> Self {
        Self {
            kept: start,
            steps: 0,
            reach: 1,
        }
    }

    /// Returns true if this position was met before.
    pub(super) fn is_repeated(&mut self, position: &PageToken) -> bool {
        if *position == self.kept {
            return true;
        }
        self.steps += 1;
        if self.steps == self.reach {
            self.kept = position.clone();
            self.steps = 0;
            self.reach = self.reach.saturating_mul(2);
        }
        false
    }
}
