//! The notices that are given once for each operation and client: that the operation is deprecated, and that the
//! server sends data that the document does not describe.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use http::HeaderMap;

use super::super::client::Core;
use super::super::request::Operation;
use super::super::response::RawResponse;
use super::super::wire::{Notes, Unknown};
use super::observe::{Drift, Event};

/// The largest number of notices.
const MOST: usize = 1024;

/// The notices that were given.
#[derive(Default)]
pub(in super::super) struct Notices(Mutex<BTreeSet<Notice>>);

/// A notice that was given.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Notice {
    method: &'static str,
    path: &'static str,
    about: About,
    place: String,
    found: String,
}

/// The subject of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Deprecated,
    Sunset,
    Drift(Drift),
}

impl Notices {
    /// Returns true the first time.
    fn is_new(&self, operation: &Operation, about: About, place: &str, found: &str) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let notice = Notice {
            method: operation.method,
            path: operation.path,
            about,
            place: place.to_owned(),
            found: found.to_owned(),
        };
        told.len() < MOST && told.insert(notice)
    }
}

/// Reports that the document deprecates an operation.
pub(super) fn of_document(core: &Core, operation: &'static Operation) {
    let told = operation.deprecated && core.is_watched();
    if told && core.notices().is_new(operation, About::Deprecated, "", "") {
        core.tell(&Event::Deprecated { operation });
    }
}

/// Reports the server's notices about an operation, and data of its response that the document does not describe.
pub(super) fn of_server(core: &Core, response: &RawResponse) {
    if core.is_watched() {
        sunset(core, response.operation(), response.headers());
        head(core, response);
    }
}

fn sunset(core: &Core, operation: &'static Operation, headers: &HeaderMap) {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let (deprecation, sunset) = (text("deprecation"), text("sunset"));
    let said = deprecation.is_some() || sunset.is_some();
    if said && core.notices().is_new(operation, About::Sunset, "", "") {
        core.tell(&Event::Sunset {
            operation,
            deprecation,
            sunset,
        });
    }
}

/// Reports the status and the content type.
fn head(core: &Core, response: &RawResponse) {
    let operation = response.operation();
    if operation.responses.is_empty() || operation.is_redirected(response.status().as_u16()) {
        return;
    }
    let Some(media_types) = operation.media_types(response.status().as_u16()) else {
        drift(core, response, Drift::Status, "", response.status().as_str());
        return;
    };
    let Some(found) = response.content_type() else {
        return;
    };
    let known = media_types.iter().any(|range| response.is_media_type(range));
    let nothing = media_types.is_empty() && response.body().is_empty();
    if !known && !nothing {
        drift(core, response, Drift::ContentType, "", found);
    }
}

/// Returns the notes to take while a body is read.
pub(in super::super) fn asked(core: &Core) -> Notes {
    match core.observers().iter().any(|observer| observer.asks_for_properties()) {
        true => Notes::with_properties(),
        false => Notes::new(),
    }
}

/// Reports the notes of a body.
pub(in super::super) fn of_body(core: &Core, response: &RawResponse, document: &[u8], notes: &Notes) {
    notes.tell(document, |what, path, found| {
        let what = match what {
            Unknown::Value => Drift::Value,
            Unknown::Branch => Drift::Branch,
            Unknown::Property => Drift::Property,
        };
        drift(core, response, what, path, found);
    });
}

fn drift(core: &Core, response: &RawResponse, what: Drift, path: &str, found: &str) {
    let operation = response.operation();
    // One value of an enumeration is one thing, wherever in a list it is; what is no value differs each time.
    let place = without_indices(path);
    let remembered = match what {
        Drift::Status | Drift::ContentType | Drift::Value => found,
        Drift::Branch | Drift::Property => "",
    };
    if core.notices().is_new(operation, About::Drift(what), &place, remembered) {
        core.tell(&Event::Drift {
            operation,
            what,
            pointer: &operation.pointer(response.status().as_u16()),
            path,
            found,
        });
    }
}

/// Returns a JSON path without the indices of items.
fn without_indices(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut in_index = false;
    for character in path.chars() {
        in_index = match (in_index, character) {
            (true, '0'..='9') => continue,
            (_, '[') => true,
            _ => false,
        };
        out.push(character);
    }
    out
}
