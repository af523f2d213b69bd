//! Alternatives without those that add nothing.

use std::collections::BTreeSet;

use trine_diag::codes::lower as codes;
use trine_ir::{EnumBase, Scalar};

use super::Alternative;
use crate::Openness;
use crate::context::Cx;
use crate::schema::classify::Class;
use crate::schema::compose::alias;
use crate::schema::key::{All, Aspect, Part, Shape};

/// What two alternatives are compared by: equal ones are the same type in Rust.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Signature {
    Any,
    Scalar(Scalar),
    Values(Vec<String>),
    List(Option<Box<Signature>>),
    Map(Option<Box<Signature>>),
    Shape(Shape),
}

impl Cx<'_> {
    /// Leaves `null` out and puts the alternatives of nameless alternatives in their place.
    pub(super) fn flatten_alternatives(
        &mut self,
        own: &All,
        alternatives: Vec<Alternative>,
        told: bool,
    ) -> Vec<Alternative> {
        let mut flat = Vec::new();
        for alternative in alternatives {
            let Shape::All(all) = &alternative.shape else {
                flat.push(alternative);
                continue;
            };
            let all = self.reduce(all);
            let named = all
                .sole()
                .is_some_and(|id| self.schema(self.namer(id)).component.is_some());
            match self.classify(&all) {
                Class::Null => {}
                // An alternative that is the whole again adds nothing.
                Class::Union if all == *own => {}
                Class::Never => match self.without_type_beside(&all) {
                    Some(all) => {
                        let message = "the type beside the alternatives contradicts this one; the alternative counts";
                        self.sink.report(codes::CONTRADICTED_TYPE, &alternative.place, message);
                        flat.push(Alternative {
                            shape: Shape::All(all),
                            ..alternative
                        });
                    }
                    None => {
                        let message =
                            "no value satisfies the alternative beside the rest of the schema; it is left out";
                        self.sink.report(codes::NO_INSTANCE, &alternative.place, message);
                    }
                },
                Class::Union | Class::Kinds(_) if !named => {
                    let inner = self.choices(&all);
                    if told || inner.alternatives.is_empty() || inner.discriminator.is_some() {
                        flat.push(Alternative {
                            shape: Shape::All(all),
                            ..alternative
                        });
                    } else {
                        flat.extend(inner.alternatives.iter().cloned());
                    }
                }
                _ => flat.push(Alternative {
                    shape: Shape::All(all),
                    ..alternative
                }),
            }
        }
        flat
    }

    /// An alternative without the node that lists it, where that says no more than a type, and something is left.
    fn without_type_beside(&mut self, all: &All) -> Option<All> {
        let [
            Part {
                id,
                aspect: Aspect::Common,
            },
            rest @ ..,
        ] = all.parts.as_slice()
        else {
            return None;
        };
        let schema = self.schema(*id);
        let lists = alias::has_union(schema) && schema.all_of.is_empty() && schema.reference.is_none();
        let only_type = !alias::is_structural(schema) && !schema.types.is_empty();
        let left = All::parts(rest.to_vec());
        (lists && only_type && !rest.is_empty() && self.classify(&left) != Class::Never).then_some(left)
    }

    /// Each alternative once; nameless enumerations of one kind as one; a string beside one open enumeration of
    /// strings is what the enumeration keeps verbatim.
    pub(super) fn collapse(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let alternatives = self.deduplicate(alternatives);
        let alternatives = self.join_enums(alternatives);
        self.absorb_strings(alternatives)
    }

    pub(super) fn deduplicate(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let mut seen = BTreeSet::new();
        let mut kept = Vec::new();
        for mut alternative in alternatives {
            alternative.shape = self.settle(&alternative.shape);
            let signature = self.signature(&alternative.shape, 0);
            if seen.insert(signature) {
                kept.push(alternative);
            }
        }
        kept
    }

    fn signature(&mut self, shape: &Shape, depth: usize) -> Signature {
        let Shape::All(all) = shape else {
            return Signature::Shape(shape.clone());
        };
        if depth > 8 {
            return Signature::Shape(shape.clone());
        }
        match self.classify(all) {
            Class::Any => Signature::Any,
            Class::Scalar(scalar) => Signature::Scalar(scalar),
            Class::Enum(_) => Signature::Values(self.texts(all).unwrap_or_default()),
            Class::List => {
                let items = self.item_shape(all);
                Signature::List(items.map(|items| Box::new(self.signature(&items, depth + 1))))
            }
            Class::Map => {
                let values = self.extra_shape(all);
                Signature::Map(values.map(|values| Box::new(self.signature(&values, depth + 1))))
            }
            Class::Never | Class::Null | Class::Object | Class::Union | Class::Kinds(_) | Class::Family(_) => {
                Signature::Shape(shape.clone())
            }
        }
    }

    fn join_enums(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let mut joined: Vec<(bool, All)> = Vec::new();
        let mut kinds = Vec::new();
        for alternative in &alternatives {
            let kind = match &alternative.shape {
                Shape::All(all) => match (self.is_named(all), self.classify(all)) {
                    (false, Class::Enum(base)) => Some((base == EnumBase::String, all.clone())),
                    _ => None,
                },
                Shape::Any(_) | Shape::Merged(_) => None,
            };
            joined.extend(kind.clone());
            kinds.push(kind.map(|(kind, _)| kind));
        }
        let mut out: Vec<Alternative> = Vec::new();
        let mut done = BTreeSet::new();
        for (alternative, kind) in alternatives.into_iter().zip(kinds) {
            let Some(kind) = kind else {
                out.push(alternative);
                continue;
            };
            let alls: Vec<All> = joined
                .iter()
                .filter(|(k, _)| *k == kind)
                .map(|(_, all)| all.clone())
                .collect();
            if alls.len() == 1 {
                out.push(alternative);
            } else if done.insert(kind) {
                out.push(Alternative {
                    shape: Shape::Merged(alls),
                    node: None,
                    ..alternative
                });
            }
        }
        out
    }

    fn is_named(&self, all: &All) -> bool {
        all.sole()
            .is_some_and(|id| self.schema(self.namer(id)).component.is_some())
    }

    fn absorb_strings(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let mut plain = None;
        let mut enums = 0;
        let mut others = 0;
        for (index, alternative) in alternatives.iter().enumerate() {
            match &alternative.shape {
                Shape::All(all) => match self.classify(all) {
                    Class::Scalar(Scalar::String) => plain = Some(index),
                    Class::Scalar(Scalar::DateTime | Scalar::Date | Scalar::Uuid | Scalar::Base64) => others += 1,
                    Class::Enum(EnumBase::String) => {
                        let name = all
                            .sole()
                            .and_then(|id| self.schema(self.namer(id)).component.as_deref());
                        match self.openness(name) {
                            Openness::Open => enums += 1,
                            Openness::Closed => others += 1,
                        }
                    }
                    Class::Union | Class::Kinds(_) | Class::Any => others += 1,
                    _ => {}
                },
                Shape::Merged(_) => enums += usize::from(self.openness(None) == Openness::Open),
                Shape::Any(_) => others += 1,
            }
        }
        match plain {
            Some(index) if enums == 1 && others == 0 => alternatives
                .into_iter()
                .enumerate()
                .filter(|(i, _)| *i != index)
                .map(|(_, one)| one)
                .collect(),
            _ => alternatives,
        }
    }

    /// Whether an enumeration of this name keeps unknown values.
    pub(crate) fn openness(&self, component: Option<&str>) -> Openness {
        let enums = &self.options.enums;
        let except = component.is_some_and(|name| enums.except.contains(name));
        match (enums.default, except) {
            (Openness::Open, false) | (Openness::Closed, true) => Openness::Open,
            (Openness::Closed, false) | (Openness::Open, true) => Openness::Closed,
        }
    }
}
