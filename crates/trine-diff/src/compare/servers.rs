//! Servers side by side.

use std::collections::BTreeSet;

use trine_diag::{FileId, Place};
use trine_parse::document::{Document, Operation, Server};

use super::changes::Fact;
use super::core::Comparison;
use super::reach::{Reach, quoted, reach};
use crate::kinds::{Kind, access as kinds, prose};
use crate::report::{Sides, Verdict, Wire};

impl<'a> Comparison<'_, 'a> {
    /// Servers of an operation or of its path.
    pub(super) fn operation_servers(&mut self, pair: Sides<&'a Operation>, reach: &Reach) {
        let urls =
            |servers: &[Server]| -> BTreeSet<String> { servers.iter().map(|server| server.url.clone()).collect() };
        let (old, new) = (urls(&pair.old.servers), urls(&pair.new.servers));
        if old == new {
            return;
        }
        let kept = !old.is_empty() && old.is_subset(&new);
        let verdict = if kept { Verdict::Safe } else { Verdict::Breaking };
        let list = |urls: &BTreeSet<String>| match urls.len() {
            0 => "those of the document".to_owned(),
            _ => urls.iter().map(|url| format!("`{url}`")).collect::<Vec<_>>().join(", "),
        };
        let fact = Fact::new(format!(
            "The servers of {} are {}, not {}",
            quoted(pair.old),
            list(&new),
            list(&old)
        ));
        let place = pair.map(|operation| Some(&operation.place));
        self.note(
            kinds::SERVERS_MOVED,
            place,
            fact,
            Wire::of_request(verdict),
            std::slice::from_ref(reach),
        );
    }

    /// Servers of the document: by URL, then by position.
    pub(super) fn servers(&mut self) {
        let documents = Sides {
            old: self.models.old.document,
            new: self.models.new.document,
        };
        let inherits = documents
            .old
            .operations
            .iter()
            .filter(|operation| operation.servers.is_empty());
        let reached: Vec<Reach> = inherits.map(reach).collect();
        let (old, new) = (&documents.old.servers, &documents.new.servers);
        let mut removed = Vec::new();
        let mut added: Vec<usize> = (0..new.len()).collect();
        let mut pairs = Vec::new();
        for (at, server) in old.iter().enumerate() {
            match added.iter().position(|&other| new[other].url == server.url) {
                Some(found) => pairs.push((at, added.remove(found))),
                None => removed.push(at),
            }
        }
        removed.retain(|&at| {
            let Some(found) = added.iter().position(|&other| other == at) else {
                return true;
            };
            let other = added.remove(found);
            pairs.push((at, other));
            false
        });
        for (at, other) in pairs {
            let pair = Sides {
                old: &old[at],
                new: &new[other],
            };
            let place = Sides {
                old: place(documents.old, at),
                new: place(documents.new, other),
            };
            self.server(pair, &place, &reached);
        }
        self.servers_alone(documents, (removed, added), &reached);
    }

    /// Servers that only one side has, by position.
    fn servers_alone(
        &mut self,
        documents: Sides<&Document>,
        (removed, added): (Vec<usize>, Vec<usize>),
        reached: &[Reach],
    ) {
        let (old, new) = (&documents.old.servers, &documents.new.servers);
        for at in removed {
            let fact = Fact::new(format!("The server `{}` was removed", old[at].url));
            let place = place(documents.old, at);
            let place = Sides {
                old: Some(&place),
                new: None,
            };
            self.note(
                kinds::SERVER_REMOVED,
                place,
                fact,
                Wire::of_request(Verdict::Breaking),
                reached,
            );
        }
        for at in added {
            let fact = Fact::new(format!("The server `{}` was added", new[at].url));
            let place = place(documents.new, at);
            let place = Sides {
                old: None,
                new: Some(&place),
            };
            self.note(
                kinds::SERVER_ADDED,
                place,
                fact,
                Wire::of_request(Verdict::Safe),
                reached,
            );
        }
    }

    fn server(&mut self, pair: Sides<&Server>, place: &Sides<Place>, reached: &[Reach]) {
        let (old, new) = (pair.old, pair.new);
        let at = place.as_ref().map(Some);
        if old.url != new.url {
            let fact = Fact::new(format!("The URL of a server is `{}`, not `{}`", new.url, old.url));
            self.note(
                kinds::SERVER_URL_CHANGED,
                at,
                fact,
                Wire::of_request(Verdict::Breaking),
                reached,
            );
        }
        let kinds = [
            prose::SERVER_TEXT_ADDED,
            prose::SERVER_TEXT_REMOVED,
            prose::SERVER_TEXT_CHANGED,
        ];
        let text = pair.map(|server| server.description.as_deref());
        self.text(
            kinds,
            place.as_ref(),
            &format!("The description of the server `{}`", old.url),
            text,
            reached,
        );
        self.variables(pair, place, reached);
    }

    fn variables(&mut self, pair: Sides<&Server>, place: &Sides<Place>, reached: &[Reach]) {
        let (old, new) = (pair.old, pair.new);
        let at = place.as_ref().map(Some);
        let names: BTreeSet<&String> = old.variables.keys().chain(new.variables.keys()).collect();
        for name in names {
            let subject = format!("the variable `{name}` of the server `{}`", old.url);
            match (old.variables.get(name), new.variables.get(name)) {
                (Some(old), Some(new)) => {
                    if old.default != new.default {
                        let fact = Fact::new(format!(
                            "The default of {subject} is `{}`, not `{}`",
                            new.default, old.default
                        ));
                        self.variable(kinds::VARIABLE_DEFAULT_CHANGED, at, fact, Verdict::Safe, reached);
                    }
                    for value in old.values.iter().filter(|value| !new.values.contains(value)) {
                        let fact = Fact::new(format!("`{value}` is not a value of {subject} any more"));
                        let verdict = if new.values.is_empty() {
                            Verdict::Safe
                        } else {
                            Verdict::Breaking
                        };
                        self.variable(kinds::VARIABLE_VALUE_REMOVED, at, fact, verdict, reached);
                    }
                    for value in new.values.iter().filter(|value| !old.values.contains(value)) {
                        let fact = Fact::new(format!("`{value}` is a value of {subject}"));
                        self.variable(kinds::VARIABLE_VALUE_ADDED, at, fact, Verdict::Safe, reached);
                    }
                }
                (None, Some(_)) => {
                    let fact = Fact::new(format!("{subject} was added").replacen("the", "The", 1));
                    self.variable(kinds::VARIABLE_ADDED, at, fact, Verdict::Safe, reached);
                }
                (Some(_), None) => {
                    let fact = Fact::new(format!("{subject} was removed").replacen("the", "The", 1));
                    self.variable(kinds::VARIABLE_REMOVED, at, fact, Verdict::Safe, reached);
                }
                (None, None) => {}
            }
        }
    }

    fn variable(
        &mut self,
        kind: &'static Kind,
        place: Sides<Option<&Place>>,
        fact: Fact,
        verdict: Verdict,
        reached: &[Reach],
    ) {
        let text = fact.text.clone();
        let fact = fact.about(Sides {
            old: Some(&text),
            new: None,
        });
        self.note(kind, place, fact, Wire::of_request(verdict), reached);
    }
}

/// The place of a server.
fn place(document: &Document, at: usize) -> Place {
    let root = Place::root(FileId(0));
    if document.version.starts_with('2') {
        root.child("host")
    } else {
        root.child("servers").child(at)
    }
}
