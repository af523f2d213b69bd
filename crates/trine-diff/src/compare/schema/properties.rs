//! Properties of objects, named and not named.

use trine_diag::Place;

use super::facet::{At, own_place};
use crate::compare::changes::Fact;
use crate::compare::core::{Both, Comparison};
use crate::compare::describe::{capitalized, describe};
use crate::compare::graph::Node;
use crate::kinds::{Kind, operation, schema as kinds};
use crate::model::{Conj, Extra, Shape, Types, Way};
use crate::report::{Sides, Verdict};

/// A property of one side.
#[derive(Debug, Clone)]
struct Property {
    name: String,
    schema: Conj,
    required: bool,
}

impl Property {
    /// The property in words, for a sentence that begins with what it is.
    fn subject(&self, place: Option<&Place>) -> String {
        let text = place.map_or_else(|| format!("property `{}`", self.name), describe);
        text.strip_prefix("the ").map_or(text.clone(), str::to_owned)
    }
}

impl Comparison<'_, '_> {
    /// Properties, the names that are required, and other properties.
    pub(super) fn properties(&mut self, at: &At) {
        let (mut removed, mut added) = (Vec::new(), Vec::new());
        let (old, new) = (at.shape.old.clone(), at.shape.new.clone());
        for (name, &schema) in &old.properties {
            match new.properties.get(name) {
                Some(&other) => self.property(
                    at,
                    name,
                    Sides {
                        old: schema,
                        new: other,
                    },
                ),
                None if !self.models.old.is_hidden(schema, at.node.way) => removed.push(Property {
                    name: name.clone(),
                    schema,
                    required: old.required.contains(name),
                }),
                None => {}
            }
        }
        for (name, &schema) in &new.properties {
            if !old.properties.contains_key(name) && !self.models.new.is_hidden(schema, at.node.way) {
                added.push(Property {
                    name: name.clone(),
                    schema,
                    required: new.required.contains(name),
                });
            }
        }
        self.renamed(at, &mut removed, &mut added);
        for property in removed {
            self.removed(at, &property);
        }
        for property in added {
            self.added(at, &property);
        }
        self.undescribed(at);
        self.order(at);
        self.others(at);
    }

    /// A property that both sides have.
    fn property(&mut self, at: &At, name: &str, pair: Sides<Conj>) {
        let way = at.node.way;
        let hidden = Sides {
            old: self.models.old.is_hidden(pair.old, way),
            new: self.models.new.is_hidden(pair.new, way),
        };
        let place = self.places(pair);
        let required = at.shape.as_ref().map(|shape| shape.required.contains(name));
        let subject = subject(&place);
        let (kind, verdicts, text) = match (hidden.old, hidden.new) {
            (true, true) => {
                self.child_on(at, pair, Way::Nowhere);
                return;
            }
            (false, true) => {
                // It should not be sent by the server any more (OpenAPI 3.0.4, section 4.7.24), which may do so.
                let received = if required.old { Verdict::Unknown } else { Verdict::Safe };
                hidden_now(way, &subject, received)
            }
            // A client that does not send it keeps to the old document, whatever else would be allowed.
            (true, false) if way == Way::Sent && required.new => {
                let fact = Fact::new(format!("{subject} is not read-only any more and must be sent"));
                self.beside(at, kinds::READ_ONLY_REMOVED, place, Both::NARROWED, fact);
                return;
            }
            (true, false) => {
                let (kind, verdicts) = match way {
                    Way::Sent => (kinds::READ_ONLY_REMOVED, Both::SAFE),
                    Way::Received | Way::Nowhere => (kinds::WRITE_ONLY_REMOVED, Both::SAFE),
                };
                let text = match way {
                    Way::Sent => format!("{subject} is not read-only any more and may be sent"),
                    Way::Received | Way::Nowhere => format!("{subject} is not write-only any more and may be received"),
                };
                (kind, verdicts, text)
            }
            (false, false) => {
                self.child(at, pair);
                self.directions(at, pair, &place);
                match (required.old, required.new) {
                    (false, true) => (
                        kinds::PROPERTY_REQUIRED,
                        Both::NARROWED,
                        format!("{subject} became required"),
                    ),
                    (true, false) => (
                        kinds::PROPERTY_OPTIONAL,
                        Both::WIDENED,
                        format!("{subject} became optional"),
                    ),
                    (true, true) | (false, false) => return,
                }
            }
        };
        self.facet_of_object(at, kind, place, verdicts, Fact::new(text));
    }

    /// Notes a facet of a property, also of a schema that has no objects.
    fn facet_of_object(
        &mut self,
        at: &At,
        kind: &'static Kind,
        place: Sides<Option<Place>>,
        verdicts: Both,
        fact: Fact,
    ) {
        if at.is_misplaced(Types::OBJECT) {
            self.beside(at, kind, place, verdicts, fact);
        } else {
            self.facet_at(at, kind, place, verdicts, fact);
        }
    }

    /// Marks about the direction in which the property is not looked at here.
    fn directions(&mut self, at: &At, pair: Sides<Conj>, place: &Sides<Option<Place>>) {
        let marks = Sides {
            old: self.models.old.shape(pair.old).marks,
            new: self.models.new.shape(pair.new).marks,
        };
        let subject = subject(place);
        let mut note = |kind, text| self.beside(at, kind, place.clone(), Both::NONE, Fact::new(text));
        match (marks.old.read_only, marks.new.read_only) {
            (false, true) => note(
                kinds::READ_ONLY_ADDED,
                format!("{subject} is read-only and must not be sent any more"),
            ),
            (true, false) => note(
                kinds::READ_ONLY_REMOVED,
                format!("{subject} is not read-only any more and may be sent"),
            ),
            (true, true) | (false, false) => {}
        }
        match (marks.old.write_only, marks.new.write_only) {
            (false, true) => note(
                kinds::WRITE_ONLY_ADDED,
                format!("{subject} is write-only and is not received any more"),
            ),
            (true, false) => note(
                kinds::WRITE_ONLY_REMOVED,
                format!("{subject} is not write-only any more and may be received"),
            ),
            (true, true) | (false, false) => {}
        }
    }

    fn places(&self, pair: Sides<Conj>) -> Sides<Option<Place>> {
        Sides {
            old: own_place(self.models.old, &self.models.old.shape(pair.old)),
            new: own_place(self.models.new, &self.models.new.shape(pair.new)),
        }
    }

    /// Takes out a property that was removed and one that was added if they are the same but for their names, and no
    /// other pair is.
    fn renamed(&mut self, at: &At, removed: &mut Vec<Property>, added: &mut Vec<Property>) {
        if removed.is_empty() || added.is_empty() || removed.len().max(added.len()) > 20 {
            return;
        }
        let is_alike = |old: &Property, new: &Property| {
            let pair = Sides {
                old: old.schema,
                new: new.schema,
            };
            old.required == new.required && self.is_same(pair, at.node.way)
        };
        let mut pairs = Vec::new();
        for old in removed.iter() {
            let alike: Vec<&Property> = added.iter().filter(|new| is_alike(old, new)).collect();
            if let [new] = alike.as_slice()
                && removed.iter().filter(|other| is_alike(other, new)).count() == 1
            {
                pairs.push((old.clone(), (*new).clone()));
            }
        }
        for (old, new) in pairs {
            removed.retain(|property| property.name != old.name);
            added.retain(|property| property.name != new.name);
            let place = self.places(Sides {
                old: old.schema,
                new: new.schema,
            });
            let text = format!("{} is called `{}` now", subject(&place), new.name);
            let verdicts = if old.required {
                Both::REPLACED
            } else {
                Both::of(self.removed_when_sent(at, &old), Verdict::Safe)
            };
            self.facet_at(at, kinds::PROPERTY_RENAMED, place, verdicts, Fact::new(text));
            self.child(
                at,
                Sides {
                    old: old.schema,
                    new: new.schema,
                },
            );
        }
    }

    fn removed(&mut self, at: &At, property: &Property) {
        let place = own_place(self.models.old, &self.models.old.shape(property.schema));
        let (kind, received, word) = if property.required {
            (kinds::PROPERTY_REMOVED_REQUIRED, Verdict::Breaking, "required")
        } else {
            (kinds::PROPERTY_REMOVED, Verdict::Safe, "optional")
        };
        let fact = Fact::new(format!("The {word} {} was removed", property.subject(place.as_ref())));
        let place = Sides {
            old: place,
            new: at.place.new.clone(),
        };
        let verdicts = Both::of(self.removed_when_sent(at, property), received);
        self.facet_of_object(at, kind, place, verdicts, fact);
    }

    /// The verdict on a property that the server does not describe any more: it counts as one of the other properties.
    fn removed_when_sent(&self, at: &At, property: &Property) -> Verdict {
        match at.shape.new.extra {
            Extra::Open => Verdict::Safe,
            Extra::Closed => Verdict::Breaking,
            Extra::Of(other) => {
                let pair = Sides {
                    old: property.schema,
                    new: other,
                };
                self.verdict(Node { pair, way: Way::Sent })
            }
        }
    }

    fn added(&mut self, at: &At, property: &Property) {
        let place = own_place(self.models.new, &self.models.new.shape(property.schema));
        let (kind, sent, word) = if property.required {
            (kinds::PROPERTY_ADDED_REQUIRED, Verdict::Breaking, "required")
        } else {
            (kinds::PROPERTY_ADDED, Verdict::Safe, "optional")
        };
        let fact = Fact::new(format!("The {word} {} was added", property.subject(place.as_ref())));
        let place = Sides {
            old: at.place.old.clone(),
            new: place,
        };
        // To a client that does not know it, it is one of the other properties.
        let (sent, received) = match at.shape.old.extra {
            Extra::Open => (sent, Verdict::Safe),
            Extra::Closed => (sent, Verdict::Closed),
            Extra::Of(other) => {
                let pair = Sides {
                    old: other,
                    new: property.schema,
                };
                let verdict = |way| self.verdict(Node { pair, way });
                (sent.max(verdict(Way::Sent)), verdict(Way::Received))
            }
        };
        self.facet_of_object(at, kind, place, Both::of(sent, received), fact);
    }

    /// Names that are required and not described.
    fn undescribed(&mut self, at: &At) {
        let (old, new) = (&at.shape.old, &at.shape.new);
        let is_described = |name: &String| old.properties.contains_key(name) || new.properties.contains_key(name);
        let subject = at.subject();
        let added: Vec<String> = new
            .required
            .difference(&old.required)
            .filter(|name| !is_described(name))
            .cloned()
            .collect();
        for name in added {
            let fact = Fact::new(format!("A property `{name}` is required of {subject}"));
            let fact = fact.about(Sides {
                old: None,
                new: Some(&name),
            });
            self.facet(at, kinds::REQUIRED_NAME_ADDED, Both::NARROWED, fact);
        }
        let removed: Vec<String> = old
            .required
            .difference(&new.required)
            .filter(|name| !is_described(name))
            .cloned()
            .collect();
        for name in removed {
            let fact = Fact::new(format!("A property `{name}` is not required of {subject} any more"));
            let fact = fact.about(Sides {
                old: Some(&name),
                new: None,
            });
            self.facet(at, kinds::REQUIRED_NAME_REMOVED, Both::WIDENED, fact);
        }
    }

    /// Properties that are not named, and those by pattern.
    fn others(&mut self, at: &At) {
        let (old, new) = (at.shape.old.clone(), at.shape.new.clone());
        let subject = at.subject();
        let (kind, verdicts, word) = match (&old.extra, &new.extra) {
            (Extra::Open, Extra::Open) | (Extra::Closed, Extra::Closed) => (None, Both::NONE, ""),
            (Extra::Of(a), Extra::Of(b)) => {
                self.child(at, Sides { old: *a, new: *b });
                (None, Both::NONE, "")
            }
            (Extra::Open, Extra::Closed) => (Some(kinds::EXTRA_CLOSED), Both::NARROWED, "are forbidden"),
            (Extra::Closed, Extra::Open) => (Some(kinds::EXTRA_OPENED), Both::LOOSENED, "are allowed"),
            (Extra::Open, Extra::Of(_)) => (Some(kinds::EXTRA_TYPED), Both::NARROWED, "must match a schema"),
            (Extra::Of(_), Extra::Open) => (Some(kinds::EXTRA_FREED), Both::WIDENED, "may have any value"),
            (Extra::Closed, Extra::Of(_)) => (
                Some(kinds::EXTRA_TYPED_FROM_NONE),
                Both::LOOSENED,
                "of a schema are allowed",
            ),
            (Extra::Of(_), Extra::Closed) => (Some(kinds::EXTRA_NONE_FROM_TYPED), Both::NARROWED, "are forbidden"),
        };
        if let Some(kind) = kind {
            let fact = Fact::new(format!("Other properties of {subject} {word}"));
            self.facet(at, kind, verdicts, fact);
        }
        for (pattern, &schema) in &old.by_pattern {
            match new.by_pattern.get(pattern) {
                Some(&other) => self.child(
                    at,
                    Sides {
                        old: schema,
                        new: other,
                    },
                ),
                None => {
                    let text = format!(
                        "Properties of {subject} that match `{pattern}` do not have to match a schema any more"
                    );
                    let fact = Fact::new(text).about(Sides {
                        old: Some(pattern),
                        new: None,
                    });
                    self.facet(at, kinds::PATTERN_PROPERTY_REMOVED, Both::WIDENED, fact);
                }
            }
        }
        for pattern in new
            .by_pattern
            .keys()
            .filter(|pattern| !old.by_pattern.contains_key(*pattern))
        {
            let text = format!("Properties of {subject} that match `{pattern}` must match a schema");
            let fact = Fact::new(text).about(Sides {
                old: None,
                new: Some(pattern),
            });
            self.facet(at, kinds::PATTERN_PROPERTY_ADDED, Both::NARROWED, fact);
        }
    }

    /// The order of required properties that are sent, which the arguments of `new` have.
    fn order(&mut self, at: &At) {
        if at.node.way != Way::Sent {
            return;
        }
        let (old, new) = (&at.shape.old, &at.shape.new);
        let is_common = |name: &&String| old.required.contains(*name) && new.required.contains(*name);
        let names = |shape: &Shape| -> Vec<String> { shape.properties.keys().filter(is_common).cloned().collect() };
        if names(old) != names(new) && names(old).len() == names(new).len() {
            let fact = Fact::new(format!("Required properties of {} changed places", at.subject()));
            self.facet(at, operation::PROPERTY_ORDER_CHANGED, Both::NONE, fact);
        }
    }
}

fn subject(place: &Sides<Option<Place>>) -> String {
    let place = place.old.as_ref().or(place.new.as_ref());
    let text = place.map_or_else(|| "a property".to_owned(), describe);
    capitalized(&text)
}

/// The change that takes a property out of a direction: its kind, its verdicts and its sentence.
fn hidden_now(way: Way, subject: &str, received: Verdict) -> (&'static Kind, Both, String) {
    match way {
        Way::Sent => {
            let text = format!("{subject} is read-only and must not be sent any more");
            (kinds::READ_ONLY_ADDED, Both::SAFE, text)
        }
        Way::Received | Way::Nowhere => {
            let text = format!("{subject} is write-only and is not received any more");
            (kinds::WRITE_ONLY_ADDED, Both::of(Verdict::None, received), text)
        }
    }
}
