//! The properties that must be there, by what the document requires and which way a value goes.

use trine_ir::{Half, Uses};

use crate::presence::Need;
use crate::slot::PropertyFacts;

/// The need for a value to be there. One that goes the other way only cannot be required.
pub(crate) fn need(facts: &PropertyFacts, half: Half, uses: Uses) -> Need {
    let other_way = match half {
        Half::Whole => (facts.read_only && uses.sent) || (facts.write_only && (uses.received || !uses.sent)),
        Half::Sent | Half::Received | Half::Patch => false,
    };
    if facts.required && !other_way {
        Need::Required
    } else {
        Need::Optional
    }
}
