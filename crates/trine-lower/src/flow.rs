//! The way that a value goes.

/// The way that a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Flow {
    /// From the client to the server.
    Sent,
    /// From the client to the server, as a part of a merge patch (RFC 7396).
    Patched,
    /// From the server to the client.
    Received,
}

impl Flow {
    /// The flow of the items of a list: a merge patch replaces a list whole (RFC 7396, section 2), so they are
    /// no patches.
    pub(crate) fn of_items(self) -> Self {
        match self {
            Self::Sent | Self::Patched => Self::Sent,
            Self::Received => Self::Received,
        }
    }
}
