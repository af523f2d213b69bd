//! A subscriber that writes down everything.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Level, Metadata, Subscriber};

/// Names and values, as text.
pub type Fields = BTreeMap<String, String>;

/// A span, and the events within it.
#[derive(Debug, Clone, Default)]
pub struct Span {
    pub name: String,
    pub fields: Fields,
    pub events: Vec<(Level, Fields)>,
}

#[derive(Clone, Default)]
pub struct Heard {
    spans: Arc<Mutex<BTreeMap<u64, Span>>>,
    entered: Arc<Mutex<Vec<u64>>>,
    next: Arc<AtomicU64>,
    least: Option<Level>,
}

impl Heard {
    /// Listens on this thread.
    pub fn listening() -> (Self, DefaultGuard) {
        Self::listening_from(Level::TRACE)
    }

    /// The same for what is at least that important.
    pub fn listening_from(level: Level) -> (Self, DefaultGuard) {
        let heard = Self {
            least: Some(level),
            ..Self::default()
        };
        let guard = tracing::subscriber::set_default(heard.clone());
        (heard, guard)
    }

    pub fn spans(&self) -> Vec<Span> {
        self.spans.lock().unwrap().values().cloned().collect()
    }
}

struct Writing<'a>(&'a mut Fields);

impl Visit for Writing<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

impl Subscriber for Heard {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // Other crates have events of their own.
        metadata.target().starts_with("trine_runtime") && Some(*metadata.level()) <= self.least
            || metadata.target().starts_with("tracing")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        let mut span = Span {
            name: attributes.metadata().name().to_owned(),
            ..Span::default()
        };
        attributes.record(&mut Writing(&mut span.fields));
        self.spans.lock().unwrap().insert(id, span);
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        if let Some(span) = self.spans.lock().unwrap().get_mut(&id.into_u64()) {
            values.record(&mut Writing(&mut span.fields));
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Writing(&mut fields));
        let within = self.entered.lock().unwrap().last().copied();
        let level = *event.metadata().level();
        let mut spans = self.spans.lock().unwrap();
        if let Some(span) = within.and_then(|id| spans.get_mut(&id)) {
            span.events.push((level, fields));
        }
    }

    fn enter(&self, id: &Id) {
        self.entered.lock().unwrap().push(id.into_u64());
    }

    fn exit(&self, _: &Id) {
        self.entered.lock().unwrap().pop();
    }
}
