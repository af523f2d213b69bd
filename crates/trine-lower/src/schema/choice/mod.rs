//! The alternatives of a schema, and what shapes come down to.

mod alternative;
mod collapse;
mod settle;

use std::collections::BTreeSet;
use std::rc::Rc;

use trine_diag::Place;
use trine_diag::codes::lower as codes;
use trine_parse::document::{JsonType, SchemaId};

pub(crate) use self::alternative::{Alternative, Choices, Told};
use super::classify::Class;
use super::compose::{UnionGroup, UnionKeyword};
use super::key::{All, Part, Shape};
use super::values::type_name;
use crate::context::Cx;
use crate::schema::node;

/// The most combinations of alternatives that lists beside each other are multiplied out to.
const MOST_COMBINATIONS: usize = 32;
/// How deep alternatives of alternatives are searched.
const DEPTH: usize = 48;

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
        let Some(family) = self.families.get(&base).cloned() else {
            return Choices {
                alternatives: Vec::new(),
                keyword: UnionKeyword::OneOf,
                discriminator: None,
            };
        };
        let mut alternatives = Vec::new();
        if self.is_instantiable_base(base, &family) {
            alternatives.push(self.plain_member(base));
        }
        for child in &family.children {
            alternatives.push(self.member(*child, family.discriminator));
        }
        for target in &family.mapped {
            let mapping = self.place(family.discriminator).child("discriminator").child("mapping");
            let place = mapping.child(self.mapped_name(family.discriminator, *target));
            let one = alternative(&[Part::common(base)], *target, place);
            if self.object_facets(&one.shape).is_some() {
                alternatives.push(one);
            }
        }
        let told = Told {
            owner: family.discriminator,
            base: Some(base),
        };
        Choices {
            alternatives,
            keyword: UnionKeyword::OneOf,
            discriminator: Some(told),
        }
    }

    /// The first value that a node's discriminator maps to a schema.
    fn mapped_name(&self, owner: SchemaId, target: SchemaId) -> &str {
        let mut mapping = self.schema(owner).discriminator.iter().flat_map(|one| &one.mapping);
        let found = mapping.find(|(_, other)| node::reference_end(self.doc, **other) == target);
        found.map_or("", |(name, _)| name.as_str())
    }

    /// A member of a hierarchy. One that tells its subtypes by a property of its own is the union of these.
    fn member(&self, id: SchemaId, owner: SchemaId) -> Alternative {
        let property = |id: SchemaId| self.schema(id).discriminator.as_ref().map(|one| &one.property);
        match self.families.get(&id) {
            Some(family) if property(family.discriminator) != property(owner) => Alternative {
                shape: Shape::All(All::of(id)),
                node: Some(id),
                place: self.place(id),
            },
            _ => self.plain_member(id),
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
                place: place.child(type_name(*kind)),
            }
        });
        let alternatives = alternatives.collect();
        Choices {
            alternatives: self.collapsed(alternatives),
            keyword: UnionKeyword::OneOf,
            discriminator: None,
        }
    }

    fn union_choices(&mut self, all: &All) -> Choices {
        let flat = self.flat(all);
        let discriminator = match flat.unions.as_slice() {
            [group] => self.schema(group.owner).discriminator.as_ref().map(|_| Told {
                owner: group.owner,
                base: None,
            }),
            _ => None,
        };
        let any = flat.unions.iter().any(|group| group.keyword == UnionKeyword::AnyOf);
        let keyword = if any { UnionKeyword::AnyOf } else { UnionKeyword::OneOf };
        let common: Vec<Part> = all.parts.iter().map(|part| Part::common(part.id)).collect();
        let product: usize = flat.unions.iter().map(|group| group.branches.len().max(1)).product();
        let alternatives = if flat.unions.len() > 1 && product > MOST_COMBINATIONS {
            match self.too_many(&flat.unions, &common, product) {
                Some(merged) => vec![merged],
                None => self.combinations(&flat.unions[..1], &common),
            }
        } else {
            self.combinations(&flat.unions, &common)
        };
        let alternatives = match discriminator {
            Some(told) => {
                let alternatives = self.with_unlisted(told.owner, all, alternatives);
                self.with_plain_members(told.owner, alternatives)
            }
            None => alternatives,
        };
        let alternatives = self.flatten_alternatives(all, alternatives, discriminator.is_some());
        let alternatives = if discriminator.is_some() {
            self.deduplicate(alternatives)
        } else {
            self.collapsed(alternatives)
        };
        Choices {
            alternatives,
            keyword,
            discriminator,
        }
    }

    /// Alternatives without those that add nothing; an enumeration that took a string in is noted.
    fn collapsed(&mut self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let collapsed = self.collapse(alternatives);
        self.beside_text.extend(collapsed.beside_text);
        collapsed.alternatives
    }

    /// Alternatives and the schemas besides that the discriminator of `owner` has a value for.
    fn with_unlisted(&mut self, owner: SchemaId, own: &All, mut alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let mapping = self.schema(owner).discriminator.as_ref().map(|one| one.mapping.clone());
        let common: Vec<Part> = own.parts.iter().map(|part| Part::common(part.id)).collect();
        for (value, target) in mapping.unwrap_or_default() {
            let id = self.alias(target);
            let itself = own.parts.iter().any(|part| part.id == id);
            if itself || alternatives.iter().any(|one| self.stands_for(one, id)) {
                continue;
            }
            let place = self.place(owner).child("discriminator").child("mapping").child(&value);
            let one = alternative(&common, target, place.clone());
            // A tag tells objects; what is none is told where the tags are looked at.
            if self.object_facets(&one.shape).is_none() {
                continue;
            }
            let message = format!(
                "the schema that `{}` stands for is not listed as an alternative; it is read as one",
                value.escape_debug()
            );
            self.sink.report(codes::UNLISTED_ALTERNATIVE, &place, message);
            alternatives.push(one);
        }
        alternatives
    }

    /// The same with those as plain objects whose subtypes are listed beside them.
    fn with_plain_members(&mut self, owner: SchemaId, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let nodes: Vec<SchemaId> = alternatives.iter().filter_map(|one| one.node).collect();
        let nodes: BTreeSet<SchemaId> = nodes.into_iter().map(|node| self.alias(node)).collect();
        let property = |id: SchemaId| self.schema(id).discriminator.as_ref().map(|one| &one.property);
        let plain = |one: &Alternative| {
            let [.., part] = one.shape.alls().first()?.parts.as_slice() else {
                return None;
            };
            let id = node::reference_end(self.doc, part.id);
            let family = self.families.get(&id)?;
            let same = property(family.discriminator) == property(owner);
            (same && family.children.iter().all(|child| nodes.contains(child))).then_some(id)
        };
        let plain: Vec<Option<SchemaId>> = alternatives.iter().map(plain).collect();
        alternatives
            .into_iter()
            .zip(plain)
            .map(|(one, plain)| plain.map_or(one, |id| self.plain_member(id)))
            .collect()
    }

    /// One choice of each list, in every combination.
    fn combinations(&self, groups: &[UnionGroup], common: &[Part]) -> Vec<Alternative> {
        let mut alternatives: Vec<Alternative> = Vec::new();
        for (round, group) in groups.iter().enumerate() {
            let owner = self.place(group.owner).child(group.keyword.name());
            let options = group.branches.iter().enumerate();
            let options: Vec<(SchemaId, Place)> = options.map(|(index, id)| (*id, owner.child(index))).collect();
            alternatives = if round == 0 {
                options
                    .into_iter()
                    .map(|(id, place)| alternative(common, id, place))
                    .collect()
            } else {
                let pairs = alternatives
                    .iter()
                    .flat_map(|one| options.iter().map(move |(id, place)| joined(one, *id, place)));
                pairs.collect()
            };
        }
        alternatives
    }

    /// One object of all the properties of lists that have too many combinations; `None` where not all are objects.
    fn too_many(&mut self, groups: &[UnionGroup], common: &[Part], product: usize) -> Option<Alternative> {
        let place = self.place(groups.first()?.owner);
        let branches = groups.iter().flat_map(|group| &group.branches);
        let alls: Vec<All> = branches.map(|branch| together(common, *branch)).collect();
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
        let shape = Shape::Merged(alls);
        let node = None;
        objects.then_some(Alternative { shape, node, place })
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
