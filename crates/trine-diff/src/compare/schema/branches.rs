//! Unions: branches side by side.

use std::collections::BTreeSet;

use super::facet::{At, component};
use crate::compare::changes::Fact;
use crate::compare::core::{Both, Comparison};
use crate::compare::describe::{capitalized, describe};
use crate::compare::graph::Node;
use crate::kinds::schema as kinds;
use crate::model::{Branch, Model, Union};
use crate::report::{Sides, Verdict};

impl Comparison<'_, '_> {
    /// One side has a union where the other has none, or another number of them.
    pub(super) fn union_or_not(&mut self, at: &At) {
        let introduced = at.shape.old.unions.len() < at.shape.new.unions.len();
        let subject = at.subject();
        let (kind, text) = if introduced {
            (kinds::UNION_INTRODUCED, format!("{subject} is one of several schemas"))
        } else {
            (
                kinds::UNION_DISSOLVED,
                format!("{subject} is not one of several schemas any more"),
            )
        };
        let same = self.is_same(at.node.pair, at.node.way);
        let verdicts = if same { Both::NONE } else { Both::REPLACED };
        self.facet(at, kind, verdicts, Fact::new(capitalized(&text)));
    }

    /// Unions of both sides, in their order, and discriminators without a union.
    pub(super) fn unions(&mut self, at: &At) {
        let pairs: Vec<(Union, Union)> = {
            let (old, new) = (&at.shape.old.unions, &at.shape.new.unions);
            old.iter().cloned().zip(new.iter().cloned()).collect()
        };
        for (old, new) in &pairs {
            self.union(at, old, new);
        }
        if pairs.is_empty() {
            self.subtypes(at);
        }
    }

    fn union(&mut self, at: &At, old: &Union, new: &Union) {
        let subject = at.subject();
        match (old.exclusive, new.exclusive) {
            (true, false) => {
                let fact = Fact::new(format!("`oneOf` of {subject} became `anyOf`"));
                self.beside(at, kinds::ONE_OF_TO_ANY_OF, at.place.clone(), Both::LOOSENED, fact);
            }
            (false, true) => {
                let fact = Fact::new(format!("`anyOf` of {subject} became `oneOf`"));
                let verdicts = Both::of(Verdict::Unknown, Verdict::Safe);
                self.beside(at, kinds::ANY_OF_TO_ONE_OF, at.place.clone(), verdicts, fact);
            }
            (true, true) | (false, false) => {}
        }
        self.discriminator(at, old, new);
        let matched = self.matched(at, old, new);
        for (old, new) in &matched.pairs {
            self.child(
                at,
                Sides {
                    old: old.conj,
                    new: new.conj,
                },
            );
            self.tags(at, old, new);
        }
        for branch in &matched.removed {
            let place = Sides {
                old: self.models.old.schema(branch.listed).place.clone(),
                new: at.place.new.clone(),
            };
            let fact = Fact::new(format!(
                "{} is not a branch of {subject} any more",
                label(self.models.old, branch)
            ));
            // Another branch may accept the same values today; a name is a contract of its own.
            if name(self.models.old, branch).is_some() {
                self.beside(at, kinds::BRANCH_REMOVED, place, Both::NARROWED, fact);
            } else {
                self.facet_at(at, kinds::BRANCH_REMOVED, place, Both::NARROWED, fact);
            }
        }
        for branch in &matched.added {
            let place = Sides {
                old: at.place.old.clone(),
                new: self.models.new.schema(branch.listed).place.clone(),
            };
            let fact = Fact::new(format!("{} is a branch of {subject}", label(self.models.new, branch)));
            self.facet_at(at, kinds::BRANCH_ADDED, place, Both::LOOSENED, fact);
        }
    }

    fn discriminator(&mut self, at: &At, old: &Union, new: &Union) {
        let subject = at.subject();
        let (kind, verdicts, text) = match (&old.tag, &new.tag) {
            (None, None) => return,
            (Some(old), Some(new)) if old == new => return,
            (None, Some(tag)) => {
                let text = format!("`{tag}` tells the branches of {subject} apart");
                (kinds::DISCRIMINATOR_ADDED, Both::SAFE, text)
            }
            (Some(tag), None) => {
                let text = format!("`{tag}` does not tell the branches of {subject} apart any more");
                (kinds::DISCRIMINATOR_REMOVED, Both::SAFE, text)
            }
            (Some(old), Some(new)) => {
                // The values may be the same, and each side looks for the branch where the other does not state it.
                let text = format!("`{new}` tells the branches of {subject} apart, not `{old}`");
                let kind = kinds::DISCRIMINATOR_PROPERTY_CHANGED;
                self.beside(at, kind, at.place.clone(), Both::REPLACED, Fact::new(text));
                return;
            }
        };
        self.facet(at, kind, verdicts, Fact::new(text));
    }

    /// The values of the discriminator that stand for a branch.
    fn tags(&mut self, at: &At, old: &Branch, new: &Branch) {
        if old.tags == new.tags || old.tags.is_empty() || new.tags.is_empty() {
            return;
        }
        let list = |tags: &BTreeSet<String>| tags.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
        let place = Sides {
            old: self.models.old.schema(old.listed).place.clone(),
            new: self.models.new.schema(new.listed).place.clone(),
        };
        let removed: BTreeSet<String> = old.tags.difference(&new.tags).cloned().collect();
        let added: BTreeSet<String> = new.tags.difference(&old.tags).cloned().collect();
        let name = label(self.models.old, old);
        let (kind, verdicts, text) = match (removed.is_empty(), added.is_empty()) {
            (true, _) => (
                kinds::TAG_ADDED,
                Both::LOOSENED,
                format!("{} stands for {name} too", list(&added)),
            ),
            (_, true) => (
                kinds::TAG_REMOVED,
                Both::NARROWED,
                format!("{} does not stand for {name} any more", list(&removed)),
            ),
            _ => {
                let text = format!("{} stands for {name}, not {}", list(&added), list(&removed));
                (kinds::TAG_CHANGED, Both::of(Verdict::Breaking, Verdict::Closed), text)
            }
        };
        self.facet_at(at, kind, place, verdicts, Fact::new(text));
    }

    /// The mapping of a discriminator whose subtypes refer to it with `allOf`.
    fn subtypes(&mut self, at: &At) {
        let tags = |model: &Model<'_>, shape: &crate::model::Shape| -> BTreeSet<String> {
            let schemas = shape.nodes.iter().map(|&id| model.schema(id));
            let discriminators = schemas.filter_map(|schema| schema.discriminator.as_ref());
            discriminators.flat_map(|tag| tag.mapping.keys().cloned()).collect()
        };
        let old = tags(self.models.old, &at.shape.old);
        let new = tags(self.models.new, &at.shape.new);
        let subject = at.subject();
        for tag in old.difference(&new) {
            let fact = Fact::new(format!(
                "`{tag}` is not a value of the discriminator of {subject} any more"
            ));
            let fact = fact.about(Sides {
                old: Some(tag),
                new: None,
            });
            self.beside(at, kinds::TAG_REMOVED, at.place.clone(), Both::NARROWED, fact);
        }
        for tag in new.difference(&old) {
            let fact = Fact::new(format!("`{tag}` is a value of the discriminator of {subject}"));
            let fact = fact.about(Sides {
                old: None,
                new: Some(tag),
            });
            self.beside(at, kinds::TAG_ADDED, at.place.clone(), Both::LOOSENED, fact);
        }
    }

    /// Pairs branches that stand for the same.
    fn matched(&self, at: &At, old: &Union, new: &Union) -> Matched {
        let mut removed: Vec<Branch> = old.branches.clone();
        let mut added: Vec<Branch> = new.branches.clone();
        let mut pairs = Vec::new();
        let way = at.node.way;
        let by_tag = |a: &Branch, b: &Branch| a.tags.iter().any(|tag| b.tags.contains(tag));
        let by_name = |a: &Branch, b: &Branch| {
            let (a, b) = (name(self.models.old, a), name(self.models.new, b));
            a.is_some() && a == b
        };
        // A component that the other document has too stands for itself.
        let is_free = |a: &Branch, b: &Branch| {
            let kept = |model: &Model<'_>, name: Option<String>| {
                name.is_some_and(|name| model.document.components.contains_key(&name))
            };
            !kept(self.models.new, name(self.models.old, a)) && !kept(self.models.old, name(self.models.new, b))
        };
        let by_values = |a: &Branch, b: &Branch| is_free(a, b) && self.is_same(pair_of(a, b), way);
        let one_way = |a: &Branch, b: &Branch| {
            let (named, other) = (name(self.models.old, a), name(self.models.new, b));
            let unnamed = named.is_none() || other.is_none();
            unnamed
                && self.verdict(Node {
                    pair: pair_of(a, b),
                    way,
                }) < Verdict::Breaking
        };
        let tests: [Test<'_>; 4] = [&by_tag, &by_name, &by_values, &one_way];
        for test in tests {
            take_pairs(&mut removed, &mut added, &mut pairs, test);
        }
        // What is left is paired if it is unnamed and the only one of its types.
        let types = |a: &Branch, b: &Branch| {
            let unnamed = name(self.models.old, a).is_none() && name(self.models.new, b).is_none();
            let (old, new) = (self.models.old.shape(a.conj).types, self.models.new.shape(b.conj).types);
            unnamed && old.has(new)
        };
        if removed.len() == added.len() {
            take_pairs(&mut removed, &mut added, &mut pairs, &types);
        }
        Matched { pairs, removed, added }
    }
}

/// A way to tell that two branches stand for the same.
type Test<'t> = &'t dyn Fn(&Branch, &Branch) -> bool;

#[derive(Debug)]
struct Matched {
    pairs: Vec<(Branch, Branch)>,
    removed: Vec<Branch>,
    added: Vec<Branch>,
}

fn pair_of(a: &Branch, b: &Branch) -> Sides<crate::model::Conj> {
    Sides {
        old: a.conj,
        new: b.conj,
    }
}

/// Moves pairs that pass a test out of both lists.
fn take_pairs(removed: &mut Vec<Branch>, added: &mut Vec<Branch>, pairs: &mut Vec<(Branch, Branch)>, test: Test<'_>) {
    removed.retain(|old| {
        let Some(at) = added.iter().position(|new| test(old, new)) else {
            return true;
        };
        pairs.push((old.clone(), added.remove(at)));
        false
    });
}

/// The name of the component that a branch is.
fn name(model: &Model<'_>, branch: &Branch) -> Option<String> {
    let shape = model.shape(branch.conj);
    component(model, &shape).and_then(|id| model.schema(id).component.clone())
}

/// A branch in words.
fn label(model: &Model<'_>, branch: &Branch) -> String {
    if let Some(name) = name(model, branch) {
        return format!("`{name}`");
    }
    let place = model.schema(branch.listed).place.as_ref();
    place.map_or_else(|| "a schema".to_owned(), describe)
}
