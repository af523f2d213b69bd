//! Alternatives without those that add nothing.

use std::collections::BTreeSet;

use trine_diag::Diagnostic;
use trine_diag::codes::lower as codes;
use trine_ir::{EnumBase, JsonKind, Scalar};
use trine_parse::document::Schema;

use super::Alternative;
use crate::Openness;
use crate::context::Cx;
use crate::presence::Null;
use crate::schema::classify::Class;
use crate::schema::compose::is_implied_by;
use crate::schema::key::{All, Aspect, Part, Shape};
use crate::schema::node;

/// How deep lists and maps of lists and maps are looked into.
const DEPTH: usize = 8;

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

/// Alternatives without those that add nothing.
pub(super) struct Collapsed {
    /// What is left.
    pub alternatives: Vec<Alternative>,
    /// The enumerations that took an unrestricted string in.
    pub beside_text: Vec<Shape>,
}

/// What an enumeration lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Base {
    Text,
    Integer,
}

/// Whether an enumeration that is an alternative is a type of its own elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// It has no name, or but one value.
    None,
    /// It is a component of several values.
    Own,
}

/// An enumeration among alternatives.
struct ListedKind {
    base: Base,
    naming: Naming,
}

/// The strings that an alternative has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Text {
    /// None, or texts of which nothing is known.
    None,
    /// All.
    Any,
    /// Those of an enumeration that keeps others.
    Listed,
    /// Some, told otherwise.
    Mixed,
}

/// A list or a map that an alternative is, or holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Container {
    /// An array or an object.
    kind: JsonKind,
    /// Whether it holds `null`.
    null: Null,
}

/// What an alternative holds.
struct Held {
    /// The lists and maps around it, the outermost first.
    within: Vec<Container>,
    /// Its texts.
    text: Text,
    /// Its shape.
    shape: Shape,
}

/// The alternative that lists known texts and the one that is any text beside it, by index, if there is one of each
/// and no other has texts.
fn absorbed(texts: &[Text]) -> Option<(usize, usize)> {
    let at = |wanted: Text| texts.iter().position(|text| *text == wanted);
    let count = |wanted: Text| texts.iter().filter(|text| **text == wanted).count();
    let pair = at(Text::Listed).zip(at(Text::Any))?;
    (count(Text::Listed) == 1 && count(Text::Mixed) == 0).then_some(pair)
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
                    // What a narrowing takes away is no fault; what no value satisfies anywhere is one.
                    None => {
                        if alternative
                            .node
                            .is_some_and(|node| self.classify(&All::of(node)) == Class::Never)
                        {
                            let message = "no value satisfies the alternative; it is left out";
                            let found = Diagnostic::new(codes::NO_INSTANCE, &alternative.place, message);
                            self.sink
                                .push(found.with_help("mend the schema, or take the alternative away"));
                        }
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

    /// An alternative without the node that lists it, where that says no more of it than a type, and something is left.
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
        let lists = node::has_union(schema) && schema.all_of.is_empty() && schema.reference.is_none();
        let untyped = Schema {
            types: Vec::new(),
            ..schema.clone()
        };
        let only_type = !schema.types.is_empty() && rest.iter().all(|part| is_implied_by(self.doc, &untyped, part.id));
        let left = All::parts(rest.to_vec());
        (lists && only_type && !rest.is_empty() && self.classify(&left) != Class::Never).then_some(left)
    }

    /// Each alternative once; enumerations of one kind as one, unless several have names; a string beside an
    /// enumeration of strings is what the enumeration keeps as another text.
    pub(super) fn collapse(&mut self, alternatives: Vec<Alternative>) -> Collapsed {
        let alternatives = self.deduplicate(alternatives);
        let alternatives = self.without_blank(alternatives);
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
        if depth > DEPTH {
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

    /// Leaves out the enumerations whose only value is the empty text, where a string is an alternative too.
    fn without_blank(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let mut classes = alternatives.iter().map(|one| self.shape_class(&one.shape));
        if !classes.any(|class| matches!(class, Class::Scalar(Scalar::String | Scalar::Password))) {
            return alternatives;
        }
        let kept = alternatives.into_iter().filter(|one| {
            let values = self.shape_texts(&one.shape);
            values.is_none_or(|values| values != [""])
        });
        kept.collect()
    }

    fn join_enums(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let found: Vec<Option<ListedKind>> = alternatives.iter().map(|one| self.listed_kind(&one.shape)).collect();
        let mut out: Vec<Alternative> = Vec::new();
        let mut done = BTreeSet::new();
        for (alternative, own) in alternatives.iter().zip(&found) {
            let Some(own) = own else {
                out.push(alternative.clone());
                continue;
            };
            let named = found.iter().flatten();
            let named = named
                .filter(|one| one.base == own.base && one.naming == Naming::Own)
                .count();
            let joins = |one: &ListedKind| one.base == own.base && (named < 2 || one.naming == Naming::None);
            let members = alternatives.iter().zip(&found);
            let members = members.filter(|(_, found)| found.as_ref().is_some_and(joins));
            let alls: Vec<All> = members.flat_map(|(one, _)| one.shape.alls().to_vec()).collect();
            if !joins(own) || alls.len() == 1 {
                out.push(alternative.clone());
            } else if done.insert(own.base) {
                out.push(Alternative {
                    shape: Shape::Merged(alls),
                    node: None,
                    place: alternative.place.clone(),
                });
            }
        }
        out
    }

    /// What an enumeration lists, and whether it has a name and several values of its own.
    fn listed_kind(&mut self, shape: &Shape) -> Option<ListedKind> {
        let Shape::All(all) = shape else { return None };
        let base = match self.classify(all) {
            Class::Enum(EnumBase::String) => Base::Text,
            Class::Enum(EnumBase::Integer(_)) => Base::Integer,
            _ => return None,
        };
        let lone = self.texts(all).is_none_or(|values| values.len() < 2);
        let naming = if self.is_named(all) && !lone {
            Naming::Own
        } else {
            Naming::None
        };
        Some(ListedKind { base, naming })
    }

    fn is_named(&self, all: &All) -> bool {
        all.sole()
            .is_some_and(|id| self.schema(self.namer(id)).component.is_some())
    }

    fn absorb_strings(&mut self, alternatives: Vec<Alternative>) -> Collapsed {
        let held: Vec<Held> = alternatives.iter().map(|one| self.held(&one.shape)).collect();
        let paths: BTreeSet<&Vec<Container>> = held.iter().map(|one| &one.within).collect();
        let mut beside_text = Vec::new();
        let mut absorbed_at = BTreeSet::new();
        for path in paths {
            let texts = held.iter();
            let texts: Vec<Text> = texts
                .map(|one| if one.within == *path { one.text } else { Text::None })
                .collect();
            if let Some((listed, any)) = absorbed(&texts) {
                beside_text.extend(held.get(listed).map(|one| one.shape.clone()));
                absorbed_at.insert(any);
            }
        }
        let kept = alternatives.into_iter().enumerate();
        let kept = kept.filter(|(at, _)| !absorbed_at.contains(at));
        Collapsed {
            alternatives: kept.map(|(_, one)| one).collect(),
            beside_text,
        }
    }

    /// The texts that an alternative is, or holds in lists and maps of lists and maps.
    fn held(&mut self, shape: &Shape) -> Held {
        let mut within = Vec::new();
        let mut shape = shape.clone();
        while within.len() < DEPTH {
            let Some((container, inner)) = self.content(&shape) else {
                break;
            };
            within.push(container);
            shape = inner;
        }
        let text = self.text_of_alternative(&shape);
        Held { within, text, shape }
    }

    /// What a list of any length or a map holds.
    fn content(&mut self, shape: &Shape) -> Option<(Container, Shape)> {
        let Shape::All(all) = shape else { return None };
        let (kind, inner) = match self.classify(all) {
            Class::List if self.tuple_shapes(all).is_none() => (JsonKind::Array, self.item_shape(all)?),
            Class::Map => (JsonKind::Object, self.extra_shape(all)?),
            _ => return None,
        };
        let null = self.null_of(&inner);
        let container = Container { kind, null };
        Some((container, self.settle(&inner)))
    }

    fn text_of_alternative(&mut self, shape: &Shape) -> Text {
        match shape {
            Shape::All(all) => match self.classify(all) {
                Class::Scalar(Scalar::String) => Text::Any,
                Class::Scalar(Scalar::DateTime | Scalar::Date | Scalar::Uuid | Scalar::Base64) => Text::Mixed,
                Class::Enum(EnumBase::String) => {
                    let name = all
                        .sole()
                        .and_then(|id| self.schema(self.namer(id)).component.as_deref());
                    match self.options.enums.openness(name) {
                        Openness::Open => Text::Listed,
                        Openness::Closed => Text::Mixed,
                    }
                }
                Class::Union | Class::Kinds(_) | Class::Any => Text::Mixed,
                _ => Text::None,
            },
            Shape::Merged(_) => match self.options.enums.openness(None) {
                Openness::Open => Text::Listed,
                Openness::Closed => Text::Mixed,
            },
            Shape::Any(_) => Text::Mixed,
        }
    }
}
