//! Schemas side by side: a facet at a time, each with a verdict for both directions that inclusion of the whole
//! schemas limits.

mod branches;
mod facet;
mod limits;
mod marks;
mod properties;
mod values;
mod within;

use trine_diag::Place;

use self::facet::{At, own_place, subject_of};
use crate::compare::changes::Fact;
use crate::compare::core::{Both, Comparison};
use crate::compare::graph::{Node, NodeId};
use crate::kinds::{Kind, schema as kinds};
use crate::model::{Model, Shape, Types, Way};
use crate::report::{Sides, Verdict};

impl<'m, 'a> Comparison<'m, 'a> {
    /// Compares every pair of schemas that messages reach.
    pub(super) fn schemas(&mut self) {
        while let Some((id, node)) = self.graph.next() {
            self.pair(id, node);
        }
    }

    fn pair(&mut self, id: NodeId, node: Node) {
        let at = self.at(id, node);
        self.marks(&at);
        self.texts(&at);
        self.all_of(&at);
        let unions = at.shape.as_ref().map(|shape| shape.unions.len());
        if unions.old != unions.new {
            self.union_or_not(&at);
            return;
        }
        self.types(&at);
        self.scalars(&at);
        self.limits(&at);
        self.assertions(&at);
        let is = |types: Types| {
            let both = at.shape.old.types.has(types) && at.shape.new.types.has(types);
            both || at.is_misplaced(types)
        };
        if is(Types::OBJECT) {
            self.properties(&at);
        }
        if is(Types::ARRAY) {
            self.items(&at);
        }
        self.unions(&at);
    }

    /// JSON types and `null`.
    fn types(&mut self, at: &At) {
        let all = at.shape.as_ref().map(|shape| shape.types);
        let plain = all.map(|types| types.without(Types::NULL));
        let (old, new) = (plain.old, plain.new);
        let subject = at.subject();
        if old != new {
            let verdict = |within: bool, safe: Verdict| if within { safe } else { Verdict::Breaking };
            let verdicts = Both::of(
                verdict(old.within(new), Verdict::Safe),
                verdict(new.within(old), Verdict::Safe),
            );
            let fact = Fact::new(format!("The type of {subject} changed from {old} to {new}"));
            self.facet(at, type_kind(old, new), verdicts, fact);
        } else if at.shape.old.base != at.shape.new.base {
            // The listed values are the same; what they are written as in Rust may not be.
            let bases = at.shape.as_ref().map(|shape| shape.base.without(Types::NULL));
            if bases.old != bases.new {
                let (old, new) = (bases.old, bases.new);
                let fact = Fact::new(format!("The type of {subject} changed from {old} to {new}"));
                self.facet(at, type_kind(old, new), Both::SAFE, fact);
            }
        } else if at.shape.old.stated != at.shape.new.stated && old != Types::ALL.without(Types::NULL) {
            let (kind, word) = if at.shape.new.stated {
                (kinds::TYPE_STATED, "is stated now")
            } else {
                (kinds::TYPE_UNSTATED, "is not stated any more")
            };
            let fact = Fact::new(format!("The type of {subject}, {old}, {word}"));
            self.facet(at, kind, Both::NONE, fact);
        }
        if all.old == Types::ALL || all.new == Types::ALL {
            return;
        }
        match (all.old.has(Types::NULL), all.new.has(Types::NULL)) {
            (false, true) => {
                let place = self.null_place(at);
                let fact = Fact::new(format!("`null` is allowed for {}", subject_of(&place)));
                self.facet_at(at, kinds::NULL_ALLOWED, place, Both::WIDENED, fact);
            }
            (true, false) => {
                let place = self.null_place(at);
                let fact = Fact::new(format!("`null` is not allowed any more for {}", subject_of(&place)));
                self.facet_at(at, kinds::NULL_REFUSED, place, Both::NARROWED, fact);
            }
            (true, true) | (false, false) => {}
        }
    }

    /// The place that says whether `null` is allowed: beside a reference, or behind it.
    fn null_place(&self, at: &At) -> Sides<Option<Place>> {
        let own = |model: &Model<'_>, shape: &Shape| shape.nodes.first().map(|&id| model.schema(id).nullable);
        let nullable = Sides {
            old: own(self.models.old, &at.shape.old),
            new: own(self.models.new, &at.shape.new),
        };
        if nullable.old == nullable.new {
            return at.place.clone();
        }
        Sides {
            old: own_place(self.models.old, &at.shape.old),
            new: own_place(self.models.new, &at.shape.new),
        }
    }

    /// Items of arrays.
    fn items(&mut self, at: &At) {
        let (old, new) = (&at.shape.old, &at.shape.new);
        let subject = at.subject();
        match (old.items, new.items) {
            (Some(old), Some(new)) => self.child(at, Sides { old, new }),
            (None, Some(_)) => {
                let fact = Fact::new(format!("The items of {subject} must match a schema"));
                self.facet(at, kinds::ITEMS_TYPED, Both::NARROWED, fact);
            }
            (Some(_), None) => {
                let fact = Fact::new(format!("The items of {subject} may be any value"));
                self.facet(at, kinds::ITEMS_FREED, Both::WIDENED, fact);
            }
            (None, None) => {}
        }
        for (&old, &new) in old.prefix.iter().zip(&new.prefix) {
            self.child(at, Sides { old, new });
        }
        let lengths = (old.prefix.len(), new.prefix.len());
        let fact = |count: usize| {
            Fact::new(format!(
                "The first {count} items of {subject} have schemas of their own"
            ))
        };
        match lengths.0.cmp(&lengths.1) {
            std::cmp::Ordering::Less => self.facet(at, kinds::PREFIX_ITEMS_ADDED, Both::REPLACED, fact(lengths.1)),
            std::cmp::Ordering::Greater => self.facet(at, kinds::PREFIX_ITEMS_REMOVED, Both::REPLACED, fact(lengths.1)),
            std::cmp::Ordering::Equal => {}
        }
    }

    /// Notes the roots of messages whose verdict none of the changes in them accounts for.
    pub(super) fn unexplained(&mut self) {
        let mut noted = std::collections::BTreeMap::new();
        for draft in self.changes.drafts() {
            for owner in self.graph.owners(&draft.nodes) {
                let worst: &mut Verdict = noted.entry(owner).or_default();
                *worst = (*worst).max(draft.wire.worst());
            }
        }
        for (id, node) in self.graph.roots() {
            let verdict = self.verdict(node);
            let worst = noted.get(&id).copied().unwrap_or_default();
            let (harms, helps) = match node.way {
                Way::Sent => (kinds::SCHEMA_NARROWED, kinds::SCHEMA_WIDENED),
                Way::Received | Way::Nowhere => (kinds::SCHEMA_WIDENED, kinds::SCHEMA_NARROWED),
            };
            if verdict > Verdict::Safe && worst < verdict {
                self.whole(id, node, harms, verdict);
            } else if verdict == Verdict::Safe && worst == Verdict::None && !self.is_same(node.pair, node.way) {
                self.whole(id, node, helps, verdict);
            }
        }
    }

    /// Notes that two schemas differ as a whole.
    fn whole(&mut self, id: NodeId, node: Node, kind: &'static Kind, verdict: Verdict) {
        let at = self.at(id, node);
        let word = if kind == kinds::SCHEMA_NARROWED {
            "fewer"
        } else {
            "more"
        };
        let fact = Fact::new(format!("The schema of {} accepts {word} values", at.subject()));
        self.facet(&at, kind, Both::of(verdict, verdict), fact);
    }
}

/// The kind of a change from some types to others.
fn type_kind(old: Types, new: Types) -> &'static Kind {
    let any = Types::ALL.without(Types::NULL);
    let scalar = Types::BOOLEAN | Types::NUMBER | Types::STRING;
    let is_scalar = |types: Types| types.within(scalar);
    match (old, new) {
        (Types::INTEGER, Types::NUMBER) => kinds::INTEGER_TO_NUMBER,
        (Types::NUMBER, Types::INTEGER) => kinds::NUMBER_TO_INTEGER,
        (_, new) if new == any => kinds::TYPE_ANY,
        (old, _) if old == any => kinds::TYPE_LIMITED,
        (Types::ARRAY, Types::OBJECT) => kinds::LIST_TO_OBJECT,
        (Types::OBJECT, Types::ARRAY) => kinds::OBJECT_TO_LIST,
        (Types::ARRAY, new) if is_scalar(new) => kinds::LIST_TO_SCALAR,
        (old, Types::ARRAY) if is_scalar(old) => kinds::SCALAR_TO_LIST,
        (Types::OBJECT, new) if is_scalar(new) => kinds::OBJECT_TO_SCALAR,
        (old, Types::OBJECT) if is_scalar(old) => kinds::SCALAR_TO_OBJECT,
        (old, new) if old.within(new) => kinds::TYPE_WIDENED,
        (old, new) if new.within(old) => kinds::TYPE_NARROWED,
        _ => kinds::TYPE_CHANGED,
    }
}
