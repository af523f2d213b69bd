//! The transport and the clock of calls and of sources of tokens.

use std::fmt;
use std::sync::Arc;

use super::super::error::Error;
use super::super::transport::{Clock, Transport};
use super::Core;

/// The tools of a call: the transport and the clock of its client, in the form for `.await` or for `send_blocking`.
#[derive(Clone)]
pub struct Tools {
    core: Core,
    mode: Mode,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
}

/// The kind of the caller that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Mode {
    /// A task.
    Async,
    /// A thread.
    #[cfg(feature = "blocking")]
    Blocking,
}

impl Tools {
    pub(in super::super) fn of(core: &Core, mode: Mode) -> Result<Self, Error> {
        let (transport, clock): (_, Arc<dyn Clock>) = match mode {
            Mode::Async => (core.transport()?, core.clock()?),
            #[cfg(feature = "blocking")]
            Mode::Blocking => (core.blocking_transport()?, core.blocking_clock()),
        };
        Ok(Self {
            core: core.clone(),
            mode,
            transport,
            clock,
        })
    }

    /// Returns the transport that sends requests.
    pub fn transport(&self) -> &Arc<dyn Transport> {
        &self.transport
    }

    /// Returns the clock that tells the time and waits.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    pub(in super::super) fn core(&self) -> &Core {
        &self.core
    }

    pub(in super::super) fn mode(&self) -> Mode {
        self.mode
    }
}

impl fmt::Debug for Tools {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tools")
            .field("mode", &self.mode())
            .finish_non_exhaustive()
    }
}
