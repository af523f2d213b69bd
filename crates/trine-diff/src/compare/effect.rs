//! The effect of a change on callers, in a sentence.

use crate::report::{Verdict, Wire};

/// The effect of verdicts on the wire; empty where there is none.
pub(crate) fn sentence(wire: Wire) -> &'static str {
    match (wire.request, wire.response) {
        (Verdict::Breaking, Verdict::Breaking) => {
            "The server may refuse requests of an old client, and an old client may not be able to read what it receives."
        }
        (Verdict::Breaking, _) => "The server may refuse requests of an old client, or not do what they ask for.",
        (_, Verdict::Breaking) => "An old client may not be able to read what it receives.",
        (_, Verdict::Closed) => "A reader that refuses what its document does not name may fail.",
        (Verdict::Unknown, _) | (_, Verdict::Unknown) => {
            "Whether old clients go on cannot be decided from the documents."
        }
        _ => "",
    }
}
