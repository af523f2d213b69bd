//! The alternatives of a schema, and what shapes come down to.

use std::collections::BTreeSet;
use std::rc::Rc;

use trine_diag::Place;
use trine_diag::codes::lower as codes;
use trine_ir::{EnumBase, Scalar};
use trine_parse::document::{JsonType, SchemaId};

use super::classify::Class;
use super::flat::{UnionGroup, UnionKeyword};
use super::key::{All, Aspect, Part, Shape};
use crate::Openness;
use crate::context::Cx;

/// The most combinations of alternatives that lists beside each other are multiplied out to.
const MOST_COMBINATIONS: usize = 32;
/// How deep alternatives of alternatives are searched.
const DEPTH: usize = 48;

/// The alternatives of a schema.
#[derive(Debug, Clone)]
pub(crate) struct Choices {
    /// The alternatives in document order; `null` is none of them.
    pub alternatives: Vec<Alternative>,
    /// Which keyword lists them.
    pub keyword: UnionKeyword,
    /// The node whose discriminator tells them apart.
    pub discriminator: Option<SchemaId>,
}

/// One alternative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Alternative {
    /// What it is made of.
    pub shape: Shape,
    /// The node that lists it, or itself.
    pub node: Option<SchemaId>,
    /// Where it is listed.
    pub place: Place,
}

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
    /// The alternatives of schemas that list some, of a hierarchy's base, or of values of several types.
    pub(crate) fn choices(&mut self, all: &All) -> Rc<Choices> {
        if let Some(known) = self.choices.get(all) {
            return Rc::clone(known);
        }
        // What a cycle asks of itself while it is being answered.
        let nothing = Choices {
            alternatives: Vec::new(),
            keyword: UnionKeyword::AnyOf,
            discriminator: None,
        };
        self.choices.insert(all.clone(), Rc::new(nothing.clone()));
        if self.depth >= DEPTH {
            let place = all
                .parts
                .first()
                .map_or_else(|| Place::root(trine_diag::FileId(0)), |part| self.place(part.id));
            self.sink.report(
                codes::TOO_COMPLEX,
                &place,
                format!("alternatives are nested more than {DEPTH} deep"),
            );
            return Rc::new(nothing);
        }
        self.depth += 1;
        let found = Rc::new(self.find_choices(all));
        self.depth -= 1;
        self.choices.insert(all.clone(), Rc::clone(&found));
        found
    }

    fn find_choices(&mut self, all: &All) -> Choices {
        match self.classify(all) {
            Class::Family(base) => self.family_choices(base),
            Class::Kinds(kinds) => self.kind_choices(all, &kinds),
            Class::Union => self.union_choices(all),
            Class::Never
            | Class::Null
            | Class::Any
            | Class::Scalar(_)
            | Class::Enum(_)
            | Class::List
            | Class::Map
            | Class::Object => Choices {
                alternatives: Vec::new(),
                keyword: UnionKeyword::AnyOf,
                discriminator: None,
            },
        }
    }

    fn family_choices(&mut self, base: SchemaId) -> Choices {
        let children = self
            .families
            .get(&base)
            .map(|family| family.children.clone())
            .unwrap_or_default();
        let mut alternatives = Vec::new();
        if self.is_instantiable_base(base) {
            alternatives.push(self.plain_member(base));
        }
        for child in children {
            alternatives.push(self.plain_member(child));
        }
        Choices {
            alternatives,
            keyword: UnionKeyword::OneOf,
            discriminator: Some(base),
        }
    }

    /// A member of a hierarchy as the object that it is, not as what extends it.
    fn plain_member(&self, id: SchemaId) -> Alternative {
        let place = self.place(id);
        if self.families.contains_key(&id) {
            let shape = Shape::All(All::parts(vec![Part::common(id)]));
            return Alternative {
                shape,
                node: Some(id),
                place: place.child("base"),
            };
        }
        Alternative {
            shape: Shape::All(All::of(id)),
            node: Some(id),
            place,
        }
    }

    fn kind_choices(&mut self, all: &All, kinds: &[JsonType]) -> Choices {
        let place = all
            .parts
            .first()
            .map_or_else(|| Place::root(trine_diag::FileId(0)), |part| self.place(part.id));
        let alternatives = kinds.iter().map(|kind| {
            let all = All {
                only: Some(*kind),
                ..all.clone()
            };
            Alternative {
                shape: Shape::All(all),
                node: None,
                place: place.child(kind_name(*kind)),
            }
        });
        let alternatives = alternatives.collect();
        Choices {
            alternatives: self.collapse(alternatives),
            keyword: UnionKeyword::OneOf,
            discriminator: None,
        }
    }

    fn union_choices(&mut self, all: &All) -> Choices {
        let flat = self.flat(all);
        let discriminator = match flat.unions.as_slice() {
            [group] => self.schema(group.owner).discriminator.as_ref().map(|_| group.owner),
            _ => None,
        };
        let any = flat.unions.iter().any(|group| group.keyword == UnionKeyword::AnyOf);
        let keyword = if any { UnionKeyword::AnyOf } else { UnionKeyword::OneOf };
        let mut groups: Vec<&UnionGroup> = flat.unions.iter().collect();
        let product: usize = groups.iter().map(|group| group.branches.len().max(1)).product();
        let common: Vec<Part> = all.parts.iter().map(|part| Part::common(part.id)).collect();
        if groups.len() > 1 && product > MOST_COMBINATIONS {
            let place = self.place(groups[0].owner);
            let alls: Vec<All> = groups
                .iter()
                .flat_map(|group| &group.branches)
                .map(|branch| together(&common, *branch))
                .collect();
            let objects = alls
                .iter()
                .all(|all| matches!(self.classify(all), Class::Object | Class::Map));
            let read = if objects {
                "one object of all their properties is read"
            } else {
                "the first list is taken"
            };
            let message = format!("lists of alternatives that hold together have {product} combinations; {read}");
            self.sink.report(codes::TOO_COMPLEX, &place, message);
            if objects {
                let merged = Alternative {
                    shape: Shape::Merged(alls),
                    node: None,
                    place,
                };
                return Choices {
                    alternatives: vec![merged],
                    keyword: UnionKeyword::AnyOf,
                    discriminator: None,
                };
            }
            groups.truncate(1);
        }
        let mut alternatives: Vec<Alternative> = Vec::new();
        for (round, group) in groups.iter().enumerate() {
            let owner = self.place(group.owner).child(group.keyword.name());
            let options = group
                .branches
                .iter()
                .enumerate()
                .map(|(index, branch)| (*branch, owner.child(index)));
            let options: Vec<(SchemaId, Place)> = options.collect();
            if round == 0 {
                alternatives = options
                    .into_iter()
                    .map(|(id, place)| alternative(&common, id, place))
                    .collect();
            } else {
                alternatives = alternatives
                    .iter()
                    .flat_map(|one| options.iter().map(|(id, place)| joined(one, *id, place)))
                    .collect();
            }
        }
        let alternatives = self.flatten_alternatives(all, alternatives, discriminator.is_some());
        let alternatives = if discriminator.is_some() {
            self.deduplicate(alternatives)
        } else {
            self.collapse(alternatives)
        };
        Choices {
            alternatives,
            keyword,
            discriminator,
        }
    }

    /// Leaves `null` out and puts the alternatives of nameless alternatives in their place.
    fn flatten_alternatives(&mut self, own: &All, alternatives: Vec<Alternative>, told: bool) -> Vec<Alternative> {
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
        let lists = super::alias::has_union(schema) && schema.all_of.is_empty() && schema.reference.is_none();
        let only_type = !super::alias::is_structural(schema) && !schema.types.is_empty();
        let left = All::parts(rest.to_vec());
        (lists && only_type && !rest.is_empty() && self.classify(&left) != Class::Never).then_some(left)
    }

    /// Each alternative once; nameless enumerations of one kind as one; a string beside one open enumeration of
    /// strings is what the enumeration keeps verbatim.
    fn collapse(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let alternatives = self.deduplicate(alternatives);
        let alternatives = self.join_enums(alternatives);
        self.absorb_strings(alternatives)
    }

    fn deduplicate(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
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

    /// What a shape comes down to: without aliases, and its only alternative where it has but one.
    pub(crate) fn settle(&mut self, shape: &Shape) -> Shape {
        if let Some(known) = self.settled.get(shape) {
            return known.clone();
        }
        // What a cycle asks of itself while it is being answered.
        self.settled.insert(shape.clone(), shape.clone());
        let found = match shape {
            Shape::All(all) => self.settle_all(all),
            Shape::Any(alls) => self.settle_any(alls),
            Shape::Merged(_) => shape.clone(),
        };
        self.settled.insert(shape.clone(), found.clone());
        found
    }

    fn settle_all(&mut self, all: &All) -> Shape {
        let reduced = self.reduce(all);
        if !matches!(self.classify(&reduced), Class::Union | Class::Kinds(_)) {
            return Shape::All(reduced);
        }
        let choices = self.choices(&reduced);
        match choices.alternatives.as_slice() {
            [only] => {
                if let (Some(outer), Shape::All(inner)) = (reduced.sole(), &only.shape)
                    && let Some(inner) = inner.sole()
                {
                    self.wrap(outer, inner);
                    return self.settle(&only.shape);
                }
                // A shape without a node of its own keeps the node that asks for it.
                if reduced.sole().is_some() {
                    Shape::All(reduced)
                } else {
                    self.settle(&only.shape)
                }
            }
            _ => Shape::All(reduced),
        }
    }

    fn settle_any(&mut self, alls: &[All]) -> Shape {
        let place = Place::root(trine_diag::FileId(0));
        let alternatives = alls.iter().map(|all| Alternative {
            shape: Shape::All(all.clone()),
            node: None,
            place: place.clone(),
        });
        let alternatives = alternatives.collect();
        let alternatives = self.flatten_alternatives(&All::anything(), alternatives, false);
        let alternatives = self.collapse(alternatives);
        if let [only] = alternatives.as_slice() {
            return only.shape.clone();
        }
        let alls = alternatives.iter().map(|one| match &one.shape {
            Shape::All(all) => Some(all.clone()),
            Shape::Any(_) | Shape::Merged(_) => None,
        });
        match alls.collect::<Option<Vec<All>>>() {
            Some(alls) if !alls.is_empty() => Shape::Any(alls),
            _ => Shape::Any(alternatives.into_iter().flat_map(|one| one.shape.into_alls()).collect()),
        }
    }

    /// The JSON types of schemas that must hold together; `None` for any.
    pub(crate) fn kinds_of(&mut self, all: &All) -> Option<Vec<JsonType>> {
        let flat = self.flat(all);
        if flat.unions.is_empty() || flat.types.is_some() {
            return flat.kinds();
        }
        let choices = self.choices(all);
        let mut kinds = Vec::new();
        for alternative in &choices.alternatives {
            for all in alternative.shape.alls() {
                if all.parts.len() > 64 {
                    return None;
                }
                kinds.extend(self.flat_kinds_below(all)?);
            }
        }
        Some(kinds)
    }

    fn flat_kinds_below(&mut self, all: &All) -> Option<Vec<JsonType>> {
        if self.depth >= DEPTH {
            return None;
        }
        self.depth += 1;
        let kinds = self.kinds_of(all);
        self.depth -= 1;
        kinds
    }
}

fn alternative(common: &[Part], id: SchemaId, place: Place) -> Alternative {
    Alternative {
        shape: Shape::All(together(common, id)),
        node: Some(id),
        place,
    }
}

/// A branch with what holds for every branch.
fn together(common: &[Part], id: SchemaId) -> All {
    let mut parts = common.to_vec();
    parts.push(Part::whole(id));
    All::parts(parts)
}

fn joined(one: &Alternative, id: SchemaId, place: &Place) -> Alternative {
    let mut parts: Vec<Part> = one.shape.alls().iter().flat_map(|all| all.parts.clone()).collect();
    parts.push(Part::whole(id));
    let last = place.last();
    Alternative {
        shape: Shape::All(All::parts(parts)),
        node: None,
        place: one.place.child(last),
    }
}

fn kind_name(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Boolean => "boolean",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::String => "string",
        JsonType::Array => "array",
        JsonType::Object => "object",
    }
}
