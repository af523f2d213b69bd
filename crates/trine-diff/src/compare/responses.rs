//! Responses side by side: by status.

use trine_diag::Place;
use trine_parse::document::{Link, Operation, Response, Status};

use super::changes::Fact;
use super::core::{Both, Comparison};
use super::media::Within;
use super::reach::{Reach, quoted};
use crate::kinds::{Kind, operation as naming, prose, response as kinds};
use crate::model::Way;
use crate::report::{Sides, Verdict, Wire};

impl<'a> Comparison<'_, 'a> {
    pub(super) fn responses(&mut self, pair: Sides<&'a Operation>, reach: &Reach) {
        self.responses_of(pair, &quoted(pair.old), Way::Received, reach);
    }

    /// The responses of an operation, received by the client or by the server.
    pub(super) fn responses_of(&mut self, pair: Sides<&'a Operation>, of: &str, way: Way, reach: &Reach) {
        let mut removed: Vec<&'a Response> = Vec::new();
        let mut added: Vec<&'a Response> = pair.new.responses.iter().collect();
        let mut pairs = Vec::new();
        for response in &pair.old.responses {
            match added.iter().position(|other| other.status == response.status) {
                Some(at) => pairs.push((response, added.remove(at))),
                None => removed.push(response),
            }
        }
        self.other_status(&mut removed, &mut added, &mut pairs, (of, way, reach));
        for (old, new) in pairs {
            self.response(Sides { old, new }, of, way, reach);
        }
        let others = pair.new.responses.iter().any(|response| is_success(response.status));
        for response in removed {
            let (kind, verdicts) = match class(response.status) {
                Class::Success if !others => (kinds::SUCCESS_REMOVED, Both::of(Verdict::Safe, Verdict::Breaking)),
                Class::Success => (kinds::SUCCESS_REMOVED, Both::SAFE),
                Class::Default => (kinds::DEFAULT_REMOVED, Both::SAFE),
                Class::Error => (kinds::ERROR_REMOVED, Both::SAFE),
            };
            let fact = Fact::new(format!("The response {} of {of} was removed", label(response.status)));
            let place = Sides {
                old: place(pair.old, Some(response.status)),
                new: place(pair.new, None),
            };
            self.note(
                kind,
                place.as_ref().map(Some),
                fact,
                verdicts.on(way),
                std::slice::from_ref(reach),
            );
        }
        for response in added {
            let (kind, verdicts) = match class(response.status) {
                Class::Success => (kinds::SUCCESS_ADDED, Both::LOOSENED),
                Class::Default => (kinds::DEFAULT_ADDED, Both::SAFE),
                Class::Error => (kinds::ERROR_ADDED, Both::LOOSENED),
            };
            let fact = Fact::new(format!("The response {} of {of} was added", label(response.status)));
            let place = Sides {
                old: place(pair.old, None),
                new: place(pair.new, Some(response.status)),
            };
            self.note(
                kind,
                place.as_ref().map(Some),
                fact,
                verdicts.on(way),
                std::slice::from_ref(reach),
            );
        }
    }

    /// Pairs the only success status that is gone with the only one that is new.
    fn other_status(
        &mut self,
        removed: &mut Vec<&'a Response>,
        added: &mut Vec<&'a Response>,
        pairs: &mut Vec<(&'a Response, &'a Response)>,
        (of, way, reach): (&str, Way, &Reach),
    ) {
        let successes = |list: &[&Response]| -> Vec<usize> {
            let all = list
                .iter()
                .enumerate()
                .filter(|(_, response)| is_success(response.status));
            all.map(|(at, _)| at).collect()
        };
        let (olds, news) = (successes(removed), successes(added));
        let ([old_at], [new_at]) = (olds.as_slice(), news.as_slice()) else {
            return;
        };
        let (old, new) = (removed[*old_at], added[*new_at]);
        if old.content.is_empty() != new.content.is_empty() {
            return;
        }
        removed.remove(*old_at);
        added.remove(*new_at);
        let text = format!(
            "The response {} of {of} has status {} now",
            label(old.status),
            label(new.status)
        );
        let place = Sides {
            old: Some(&old.place),
            new: Some(&new.place),
        };
        let wire = Both::of(Verdict::Safe, Verdict::Closed).on(way);
        self.note(
            kinds::STATUS_CHANGED,
            place,
            Fact::new(text),
            wire,
            std::slice::from_ref(reach),
        );
        pairs.push((old, new));
    }

    fn response(&mut self, pair: Sides<&'a Response>, of: &str, way: Way, reach: &Reach) {
        let (old, new) = (pair.old, pair.new);
        let subject = format!("response {} of {of}", label(old.status));
        let place = pair.map(|response| &response.place);
        let only = std::slice::from_ref(reach);
        let kinds = [
            prose::RESPONSE_TEXT_ADDED,
            prose::RESPONSE_TEXT_REMOVED,
            prose::RESPONSE_TEXT_CHANGED,
        ];
        let text = pair.map(|response| response.description.as_deref().or(response.summary.as_deref()));
        self.text(kinds, place, &format!("The description of the {subject}"), text, only);
        match (old.content.is_empty(), new.content.is_empty()) {
            (true, false) => {
                let fact = Fact::new(format!("The {subject} has a body"));
                self.note(kinds::BODY_ADDED, place.map(Some), fact, Both::SAFE.on(way), only);
            }
            (false, true) => {
                let fact = Fact::new(format!("The {subject} has no body any more"));
                self.note(kinds::BODY_REMOVED, place.map(Some), fact, Both::REPLACED.on(way), only);
            }
            (true, true) => {}
            (false, false) => {
                let within = Within {
                    subject: &subject,
                    place,
                    way,
                    request: false,
                    reach,
                };
                self.media_types(
                    &within,
                    Sides {
                        old: &old.content,
                        new: &new.content,
                    },
                );
            }
        }
        self.headers(pair.map(|response| &response.headers), place, &subject, way, reach);
        self.links(pair, &subject, reach);
    }

    fn links(&mut self, pair: Sides<&Response>, subject: &str, reach: &Reach) {
        let find = |links: &'_ [Link], name: &str| links.iter().position(|link| link.name == name);
        let note = |comparison: &mut Self, kind: &'static Kind, link: Sides<Option<&Link>>, word: &str| {
            let name = link.old.or(link.new).map_or("", |link| link.name.as_str());
            let fact = Fact::new(format!("The link `{name}` of the {subject} {word}"));
            let place = link.map(|link| link.map(|link| &link.place));
            comparison.note(kind, place, fact, Wire::default(), std::slice::from_ref(reach));
        };
        for link in &pair.old.links {
            match find(&pair.new.links, &link.name).map(|at| &pair.new.links[at]) {
                None => note(
                    self,
                    naming::LINK_REMOVED,
                    Sides {
                        old: Some(link),
                        new: None,
                    },
                    "was removed",
                ),
                Some(other) => {
                    let what = |link: &Link| (link.operation.clone(), link.parameters.clone(), link.body.clone());
                    if what(link) != what(other) {
                        note(
                            self,
                            naming::LINK_CHANGED,
                            Sides {
                                old: Some(link),
                                new: Some(other),
                            },
                            "changed",
                        );
                    }
                }
            }
        }
        for link in pair
            .new
            .links
            .iter()
            .filter(|link| find(&pair.old.links, &link.name).is_none())
        {
            note(
                self,
                naming::LINK_ADDED,
                Sides {
                    old: None,
                    new: Some(link),
                },
                "was added",
            );
        }
    }
}

/// The place where an operation names a response, or all of them.
fn place(operation: &Operation, status: Option<Status>) -> Place {
    let responses = operation.place.child("responses");
    status.map_or(responses.clone(), |status| responses.child(label(status)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Success,
    Error,
    Default,
}

fn class(status: Status) -> Class {
    match status {
        Status::Default => Class::Default,
        status if is_success(status) => Class::Success,
        Status::Code(_) | Status::Range(_) => Class::Error,
    }
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => code < 400,
        Status::Range(digit) => digit < 4,
        Status::Default => false,
    }
}

fn label(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}
