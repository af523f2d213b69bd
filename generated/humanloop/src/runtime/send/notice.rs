//! That an operation is not to be used any more, told once for each operation and client.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use http::HeaderMap;

use super::super::request::Operation;
use super::context::CallContext;
use super::observe::Event;

/// What was told already.
#[derive(Default)]
pub(in super::super) struct Notices(Mutex<BTreeSet<(Said, &'static str, &'static str)>>);

/// Who says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    ByDocument,
    ByServer,
}

impl Notices {
    /// Whether this is the first time.
    fn is_new(&self, said: Said, operation: &Operation) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.insert((said, operation.method, operation.path))
    }
}

/// Tells that the document says so.
pub(super) fn of_document(cx: &CallContext) {
    let operation = cx.operation;
    if operation.deprecated && cx.is_watched() && cx.tools.core().notices().is_new(Said::ByDocument, operation) {
        cx.tell(&Event::Deprecated { operation });
    }
}

/// Tells that the server says so, if it does.
pub(super) fn of_server(cx: &CallContext, headers: &HeaderMap) {
    if !cx.is_watched() {
        return;
    }
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let (deprecation, sunset) = (text("deprecation"), text("sunset"));
    let said = deprecation.is_some() || sunset.is_some();
    if said && cx.tools.core().notices().is_new(Said::ByServer, cx.operation) {
        cx.tell(&Event::Sunset {
            operation: cx.operation,
            deprecation,
            sunset,
        });
    }
}
