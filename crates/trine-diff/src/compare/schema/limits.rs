//! Limits and the keywords that are compared as they are written.

use std::cmp::Ordering;

use serde_json::Value;

use super::facet::At;
use crate::compare::changes::Fact;
use crate::compare::core::{Both, Comparison};
use crate::kinds::{Kind, assertion, limit as kinds, schema};
use crate::model::limits::{Bound, compare};
use crate::model::{Extra, Shape, Types};
use crate::report::Sides;

/// The kinds of a limit: added, removed, raised, lowered.
type Kinds = [&'static Kind; 4];

/// The side that a limit cuts off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cuts {
    /// Everything below it.
    Below,
    /// Everything above it.
    Above,
}

/// The side that states a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Added {
    /// The new one.
    Yes,
    /// The old one.
    No,
}

/// A limit of one side: its value for sentences, and what it is compared by.
#[derive(Debug, Clone)]
struct Stated {
    text: String,
    bound: Bound,
}

impl Comparison<'_, '_> {
    /// Limits of the types that both sides have.
    pub(super) fn limits(&mut self, at: &At) {
        let types = at.shape.old.types & at.shape.new.types;
        for (of, keyword, cuts, kinds, read) in LIMITS {
            if types.has(*of) || at.is_misplaced(*of) {
                let stated = at.shape.as_ref().map(|shape| read(shape));
                self.limit(at, *of, (keyword, *cuts), *kinds, stated);
            }
        }
        if types.has(Types::NUMBER) {
            self.multiples(at);
        }
        if types.has(Types::STRING) {
            self.patterns(at);
        }
        let unique = at.shape.as_ref().map(|shape| shape.limits.unique_items);
        if types.has(Types::ARRAY) && unique.old != unique.new {
            let subject = at.subject();
            if unique.new {
                let fact = Fact::new(format!("The items of {subject} must differ from each other"));
                self.facet(at, schema::UNIQUE_ITEMS_ADDED, Both::NARROWED, fact);
            } else {
                let fact = Fact::new(format!(
                    "The items of {subject} do not have to differ from each other any more"
                ));
                self.facet(at, schema::UNIQUE_ITEMS_REMOVED, Both::LOOSENED, fact);
            }
        }
    }

    fn limit(
        &mut self,
        at: &At,
        of: Types,
        (keyword, cuts): (&str, Cuts),
        kinds: Kinds,
        stated: Sides<Option<Stated>>,
    ) {
        let [added, removed, raised, lowered] = kinds;
        let subject = at.subject();
        let (kind, verdicts, text) = match (stated.old, stated.new) {
            (None, Some(new)) => {
                let text = format!("`{keyword}` of {subject} is {}", new.text);
                (added, Both::NARROWED, text)
            }
            (Some(old), None) => {
                let text = format!("`{keyword}` of {subject} is not limited to {} any more", old.text);
                (removed, Both::LOOSENED, text)
            }
            (Some(old), Some(new)) => {
                let order = order(&old.bound, &new.bound, cuts);
                let tighter = match cuts {
                    Cuts::Below => Ordering::Less,
                    Cuts::Above => Ordering::Greater,
                };
                let kind = match order {
                    Ordering::Equal => return,
                    Ordering::Less => raised,
                    Ordering::Greater => lowered,
                };
                let verdicts = if order == tighter {
                    Both::NARROWED
                } else {
                    Both::LOOSENED
                };
                let text = format!("`{keyword}` of {subject} changed from {} to {}", old.text, new.text);
                (kind, verdicts, text)
            }
            (None, None) => return,
        };
        self.facet_of(at, of, kind, verdicts, Fact::new(text));
    }

    fn multiples(&mut self, at: &At) {
        let text = |shape: &Shape| {
            let numbers: Vec<String> = shape.limits.multiple_of.iter().map(ToString::to_string).collect();
            numbers.join(", ")
        };
        let (old, new) = (text(&at.shape.old), text(&at.shape.new));
        let subject = at.subject();
        let (kind, verdicts, text) = match (old.as_str(), new.as_str()) {
            (old, new) if old == new => return,
            ("", new) => {
                let text = format!("{subject} must be a multiple of {new}");
                (assertion::MULTIPLE_OF_ADDED, Both::NARROWED, text)
            }
            (old, "") => {
                let text = format!("{subject} does not have to be a multiple of {old} any more");
                (assertion::MULTIPLE_OF_REMOVED, Both::LOOSENED, text)
            }
            (old, new) => {
                let text = format!("{subject} must be a multiple of {new}, not of {old}");
                (
                    assertion::MULTIPLE_OF_CHANGED,
                    Both::of(crate::Verdict::Breaking, crate::Verdict::Closed),
                    text,
                )
            }
        };
        self.facet(at, kind, verdicts, Fact::new(text));
    }

    fn patterns(&mut self, at: &At) {
        let (old, new) = (&at.shape.old.patterns, &at.shape.new.patterns);
        let list = |patterns: &std::collections::BTreeSet<String>| {
            patterns
                .iter()
                .map(|pattern| format!("`{pattern}`"))
                .collect::<Vec<_>>()
                .join(" and ")
        };
        let subject = at.subject();
        let (kind, verdicts, text) = match (old, new) {
            (old, new) if old == new => return,
            (old, new) if old.is_subset(new) => {
                let text = format!("{subject} must match {}", list(new));
                (assertion::PATTERN_ADDED, Both::NARROWED, text)
            }
            (old, new) if new.is_subset(old) => {
                let text = format!("{subject} does not have to match {} any more", list(old));
                (assertion::PATTERN_REMOVED, Both::LOOSENED, text)
            }
            (old, new) => {
                let text = format!("{subject} must match {}, not {}", list(new), list(old));
                (assertion::PATTERN_CHANGED, Both::UNKNOWN, text)
            }
        };
        self.facet(at, kind, verdicts, Fact::new(text));
    }

    /// `not`, and the keywords of JSON Schema that a client does not check.
    pub(super) fn assertions(&mut self, at: &At) {
        self.nots(at);
        let keywords: std::collections::BTreeSet<&'static str> = at
            .shape
            .old
            .assertions
            .keys()
            .chain(at.shape.new.assertions.keys())
            .copied()
            .collect();
        let subject = at.subject();
        for keyword in keywords {
            let read = |shape: &Shape| shape.assertions.get(keyword).cloned().unwrap_or_default();
            let (old, new) = (read(&at.shape.old), read(&at.shape.new));
            if old == new {
                continue;
            }
            if keyword == "unevaluatedProperties" {
                self.unevaluated(at, if old.is_empty() { Added::Yes } else { Added::No });
                continue;
            }
            if let Some((cuts, kinds)) = counted(keyword) {
                let stated =
                    Sides { old: &old, new: &new }.map(|values| values.iter().next().and_then(|text| number(text)));
                self.limit(at, Types::ARRAY, (keyword, cuts), kinds, stated);
                continue;
            }
            let Some([added, removed, changed]) = kinds_of(keyword) else {
                continue;
            };
            let (kind, verdicts, word) = if old.is_subset(&new) {
                (added, Both::NARROWED, "was added to")
            } else if new.is_subset(&old) {
                (removed, Both::LOOSENED, "was removed from")
            } else if keyword == "dependentRequired" {
                (changed, Both::REPLACED, "changed in")
            } else {
                (changed, Both::UNKNOWN, "changed in")
            };
            self.facet(at, kind, verdicts, Fact::new(format!("`{keyword}` {word} {subject}")));
        }
    }

    /// `unevaluatedProperties: false` beside branches, `added` or removed. Elsewhere it is read as `additionalProperties`
    /// and compared as such.
    fn unevaluated(&mut self, at: &At, added: Added) {
        if at.shape.old.extra != Extra::Open || at.shape.new.extra != Extra::Open {
            return;
        }
        let (kind, verdicts, word) = match added {
            Added::Yes => (schema::UNEVALUATED_PROPERTIES_ADDED, Both::NARROWED, "was added to"),
            Added::No => (
                schema::UNEVALUATED_PROPERTIES_REMOVED,
                Both::LOOSENED,
                "was removed from",
            ),
        };
        let fact = Fact::new(format!("`unevaluatedProperties` {word} {}", at.subject()));
        self.facet(at, kind, verdicts, fact);
    }

    fn nots(&mut self, at: &At) {
        let (old, new) = (&at.shape.old.nots, &at.shape.new.nots);
        let subject = at.subject();
        match (old.as_slice(), new.as_slice()) {
            ([], []) => {}
            ([], _) => {
                let fact = Fact::new(format!("`not` was added to {subject}"));
                self.facet(at, schema::NOT_ADDED, Both::NARROWED, fact);
            }
            (_, []) => {
                let fact = Fact::new(format!("`not` was removed from {subject}"));
                self.facet(at, schema::NOT_REMOVED, Both::LOOSENED, fact);
            }
            (old, new) => {
                let pairs = old.iter().zip(new);
                let same = |(&old, &new)| self.is_same(Sides { old, new }, at.node.way);
                if old.len() != new.len() || !pairs.into_iter().all(same) {
                    let fact = Fact::new(format!("`not` changed in {subject}"));
                    self.facet(
                        at,
                        schema::NOT_CHANGED,
                        Both::of(crate::Verdict::Breaking, crate::Verdict::Closed),
                        fact,
                    );
                }
            }
        }
    }
}

/// The order of two bounds: less if the new one is higher.
fn order(old: &Bound, new: &Bound, cuts: Cuts) -> Ordering {
    compare(&old.number, &new.number).then_with(|| match (old.excluded, new.excluded, cuts) {
        (false, true, Cuts::Below) | (true, false, Cuts::Above) => Ordering::Less,
        (true, false, Cuts::Below) | (false, true, Cuts::Above) => Ordering::Greater,
        (false, false, _) | (true, true, _) => Ordering::Equal,
    })
}

/// A limit of a keyword that counts, from its JSON.
fn number(text: &str) -> Option<Stated> {
    let Ok(Value::Number(number)) = serde_json::from_str(text) else {
        return None;
    };
    Some(Stated {
        text: text.to_owned(),
        bound: Bound {
            number,
            excluded: false,
        },
    })
}

fn count(count: Option<u64>) -> Option<Stated> {
    count.map(|count| Stated {
        text: count.to_string(),
        bound: Bound {
            number: count.into(),
            excluded: false,
        },
    })
}

fn bound(bound: Option<&Bound>) -> Option<Stated> {
    bound.map(|bound| Stated {
        text: if bound.excluded {
            format!("{} (excluded)", bound.number)
        } else {
            bound.number.to_string()
        },
        bound: bound.clone(),
    })
}

/// A limit: the types that it is about, its keyword, what it cuts off, its kinds, and where it stands in a shape.
type Limit = (Types, &'static str, Cuts, Kinds, fn(&Shape) -> Option<Stated>);

const LIMITS: &[Limit] = &[
    (
        Types::NUMBER,
        "minimum",
        Cuts::Below,
        [
            kinds::MINIMUM_ADDED,
            kinds::MINIMUM_REMOVED,
            kinds::MINIMUM_RAISED,
            kinds::MINIMUM_LOWERED,
        ],
        |shape| bound(shape.limits.minimum.as_ref()),
    ),
    (
        Types::NUMBER,
        "maximum",
        Cuts::Above,
        [
            kinds::MAXIMUM_ADDED,
            kinds::MAXIMUM_REMOVED,
            kinds::MAXIMUM_RAISED,
            kinds::MAXIMUM_LOWERED,
        ],
        |shape| bound(shape.limits.maximum.as_ref()),
    ),
    (
        Types::STRING,
        "minLength",
        Cuts::Below,
        [
            kinds::MIN_LENGTH_ADDED,
            kinds::MIN_LENGTH_REMOVED,
            kinds::MIN_LENGTH_RAISED,
            kinds::MIN_LENGTH_LOWERED,
        ],
        |shape| count(shape.limits.min_length),
    ),
    (
        Types::STRING,
        "maxLength",
        Cuts::Above,
        [
            kinds::MAX_LENGTH_ADDED,
            kinds::MAX_LENGTH_REMOVED,
            kinds::MAX_LENGTH_RAISED,
            kinds::MAX_LENGTH_LOWERED,
        ],
        |shape| count(shape.limits.max_length),
    ),
    (
        Types::ARRAY,
        "minItems",
        Cuts::Below,
        [
            kinds::MIN_ITEMS_ADDED,
            kinds::MIN_ITEMS_REMOVED,
            kinds::MIN_ITEMS_RAISED,
            kinds::MIN_ITEMS_LOWERED,
        ],
        |shape| count(shape.limits.min_items),
    ),
    (
        Types::ARRAY,
        "maxItems",
        Cuts::Above,
        [
            kinds::MAX_ITEMS_ADDED,
            kinds::MAX_ITEMS_REMOVED,
            kinds::MAX_ITEMS_RAISED,
            kinds::MAX_ITEMS_LOWERED,
        ],
        |shape| count(shape.limits.max_items),
    ),
    (
        Types::OBJECT,
        "minProperties",
        Cuts::Below,
        [
            kinds::MIN_PROPERTIES_ADDED,
            kinds::MIN_PROPERTIES_REMOVED,
            kinds::MIN_PROPERTIES_RAISED,
            kinds::MIN_PROPERTIES_LOWERED,
        ],
        |shape| count(shape.limits.min_properties),
    ),
    (
        Types::OBJECT,
        "maxProperties",
        Cuts::Above,
        [
            kinds::MAX_PROPERTIES_ADDED,
            kinds::MAX_PROPERTIES_REMOVED,
            kinds::MAX_PROPERTIES_RAISED,
            kinds::MAX_PROPERTIES_LOWERED,
        ],
        |shape| count(shape.limits.max_properties),
    ),
];

/// The kinds of the keywords that count matching items.
fn counted(keyword: &str) -> Option<(Cuts, Kinds)> {
    match keyword {
        "minContains" => Some((
            Cuts::Below,
            [
                kinds::MIN_CONTAINS_ADDED,
                kinds::MIN_CONTAINS_REMOVED,
                kinds::MIN_CONTAINS_RAISED,
                kinds::MIN_CONTAINS_LOWERED,
            ],
        )),
        "maxContains" => Some((
            Cuts::Above,
            [
                kinds::MAX_CONTAINS_ADDED,
                kinds::MAX_CONTAINS_REMOVED,
                kinds::MAX_CONTAINS_RAISED,
                kinds::MAX_CONTAINS_LOWERED,
            ],
        )),
        _ => None,
    }
}

/// The kinds of a keyword: added, removed, changed.
fn kinds_of(keyword: &str) -> Option<[&'static Kind; 3]> {
    use assertion::*;
    let kinds = match keyword {
        "contains" => [CONTAINS_ADDED, CONTAINS_REMOVED, CONTAINS_CHANGED],
        "dependentRequired" => [
            DEPENDENT_REQUIRED_ADDED,
            DEPENDENT_REQUIRED_REMOVED,
            DEPENDENT_REQUIRED_CHANGED,
        ],
        "dependentSchemas" => [
            DEPENDENT_SCHEMAS_ADDED,
            DEPENDENT_SCHEMAS_REMOVED,
            DEPENDENT_SCHEMAS_CHANGED,
        ],
        "dependencies" => [DEPENDENCIES_ADDED, DEPENDENCIES_REMOVED, DEPENDENCIES_CHANGED],
        "if" => [IF_ADDED, IF_REMOVED, IF_CHANGED],
        "then" => [THEN_ADDED, THEN_REMOVED, THEN_CHANGED],
        "else" => [ELSE_ADDED, ELSE_REMOVED, ELSE_CHANGED],
        "propertyNames" => [PROPERTY_NAMES_ADDED, PROPERTY_NAMES_REMOVED, PROPERTY_NAMES_CHANGED],
        "unevaluatedItems" => [
            UNEVALUATED_ITEMS_ADDED,
            UNEVALUATED_ITEMS_REMOVED,
            UNEVALUATED_ITEMS_CHANGED,
        ],
        _ => return None,
    };
    Some(kinds)
}
