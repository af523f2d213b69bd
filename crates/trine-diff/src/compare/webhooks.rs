//! Webhooks and callbacks side by side, in which the server sends and the client responds.

use trine_parse::document::{Operation, Webhook};

use super::changes::Fact;
use super::core::Comparison;
use super::reach::Reach;
use crate::kinds::operation as kinds;
use crate::model::Way;
use crate::report::{Sides, Verdict, Wire};

/// A request that may arrive where none did.
const ADDED: Wire = Wire {
    request: Verdict::None,
    response: Verdict::Closed,
};

/// A request that does not arrive any more.
const REMOVED: Wire = Wire {
    request: Verdict::None,
    response: Verdict::Breaking,
};

impl<'a> Comparison<'_, 'a> {
    pub(super) fn webhooks(&mut self) {
        let old: &'a [Webhook] = &self.models.old.document.webhooks;
        let new: &'a [Webhook] = &self.models.new.document.webhooks;
        for webhook in old {
            match new.iter().find(|other| other.name == webhook.name) {
                Some(other) => {
                    let pair = Sides {
                        old: webhook.operations.as_slice(),
                        new: other.operations.as_slice(),
                    };
                    self.requests(pair, &webhook.name);
                }
                None => self.whole_webhook(webhook, Removed::Yes),
            }
        }
        for webhook in new {
            if !old.iter().any(|other| other.name == webhook.name) {
                self.whole_webhook(webhook, Removed::No);
            }
        }
    }

    fn whole_webhook(&mut self, webhook: &Webhook, removed: Removed) {
        let reach = Reach::Webhook(webhook.name.clone());
        for operation in &webhook.operations {
            let place = removed.side(&operation.place);
            let (kind, wire, word) = match removed {
                Removed::Yes => (kinds::WEBHOOK_REMOVED, REMOVED, "removed"),
                Removed::No => (kinds::WEBHOOK_ADDED, ADDED, "added"),
            };
            let fact = Fact::new(format!("The webhook `{}` was {word}", webhook.name));
            self.note(kind, place, fact, wire, std::slice::from_ref(&reach));
        }
    }

    /// The requests of a webhook by their method; one alone on each side is the same.
    fn requests(&mut self, pair: Sides<&'a [Operation]>, name: &str) {
        let reach = Reach::Webhook(name.to_owned());
        if let ([old], [new]) = (pair.old, pair.new) {
            if old.method != new.method {
                let text = format!(
                    "The webhook `{name}` is sent with {}, not {}",
                    new.method.0, old.method.0
                );
                let place = Sides {
                    old: Some(&old.place),
                    new: Some(&new.place),
                };
                self.note(
                    kinds::WEBHOOK_METHOD_CHANGED,
                    place,
                    Fact::new(text),
                    REMOVED,
                    std::slice::from_ref(&reach),
                );
            }
            self.reversed(Sides { old, new }, &format!("webhook `{name}`"), &reach);
            return;
        }
        for old in pair.old {
            match pair.new.iter().find(|other| other.method == old.method) {
                Some(new) => self.reversed(Sides { old, new }, &format!("webhook `{name}`"), &reach),
                None => {
                    let fact = Fact::new(format!(
                        "The webhook `{name}` is not sent with {} any more",
                        old.method.0
                    ));
                    let place = Removed::Yes.side(&old.place);
                    self.note(
                        kinds::WEBHOOK_REMOVED,
                        place,
                        fact,
                        REMOVED,
                        std::slice::from_ref(&reach),
                    );
                }
            }
        }
        for new in pair
            .new
            .iter()
            .filter(|new| !pair.old.iter().any(|old| old.method == new.method))
        {
            let fact = Fact::new(format!("The webhook `{name}` may be sent with {}", new.method.0));
            let place = Removed::No.side(&new.place);
            self.note(kinds::WEBHOOK_ADDED, place, fact, ADDED, std::slice::from_ref(&reach));
        }
    }

    /// A request of the server: its body is received, and the responses are sent.
    fn reversed(&mut self, pair: Sides<&'a Operation>, subject: &str, reach: &Reach) {
        self.request_body(pair, &format!("body of the {subject}"), Way::Received, reach);
        self.responses_of(pair, &format!("the {subject}"), Way::Sent, reach);
    }

    pub(super) fn callbacks(&mut self, pair: Sides<&'a Operation>, reach: &Reach) {
        for old in &pair.old.callbacks {
            let Some(new) = pair.new.callbacks.iter().find(|other| other.name == old.name) else {
                self.whole_callback(&old.operations, &old.name, Removed::Yes, reach);
                continue;
            };
            let alone = old.operations.len() == 1 && new.operations.len() == 1;
            let subject = format!("callback `{}`", old.name);
            for operation in &old.operations {
                let is_same =
                    |other: &&Operation| other.method == operation.method && (alone || other.path == operation.path);
                let Some(other) = new.operations.iter().find(is_same) else {
                    self.whole_callback(std::slice::from_ref(operation), &old.name, Removed::Yes, reach);
                    continue;
                };
                if other.path != operation.path {
                    let text = format!("The URL of the {subject} is `{}`, not `{}`", other.path, operation.path);
                    let place = Sides {
                        old: Some(&operation.place),
                        new: Some(&other.place),
                    };
                    let only = std::slice::from_ref(reach);
                    self.note(kinds::CALLBACK_URL_CHANGED, place, Fact::new(text), REMOVED, only);
                }
                self.reversed(
                    Sides {
                        old: operation,
                        new: other,
                    },
                    &subject,
                    reach,
                );
            }
            let is_new = |other: &&Operation| {
                !alone
                    && !old
                        .operations
                        .iter()
                        .any(|old| old.method == other.method && old.path == other.path)
            };
            for other in new.operations.iter().filter(is_new) {
                self.whole_callback(std::slice::from_ref(other), &old.name, Removed::No, reach);
            }
        }
        for new in &pair.new.callbacks {
            if !pair.old.callbacks.iter().any(|old| old.name == new.name) {
                self.whole_callback(&new.operations, &new.name, Removed::No, reach);
            }
        }
    }

    fn whole_callback(&mut self, operations: &[Operation], name: &str, removed: Removed, reach: &Reach) {
        for operation in operations {
            let (kind, wire, word) = match removed {
                Removed::Yes => (kinds::CALLBACK_REMOVED, REMOVED, "removed"),
                Removed::No => (kinds::CALLBACK_ADDED, ADDED, "added"),
            };
            let fact = Fact::new(format!("The callback `{name}` was {word}"));
            let place = removed.side(&operation.place);
            self.note(kind, place, fact, wire, std::slice::from_ref(reach));
        }
    }
}

/// The side that lacks a part.
#[derive(Debug, Clone, Copy)]
enum Removed {
    Yes,
    No,
}

impl Removed {
    fn side<T>(self, part: T) -> Sides<Option<T>> {
        match self {
            Self::Yes => Sides {
                old: Some(part),
                new: None,
            },
            Self::No => Sides {
                old: None,
                new: Some(part),
            },
        }
    }
}
