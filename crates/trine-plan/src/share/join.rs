//! The type that has all that each of several has.

use std::collections::BTreeSet;

use trine_ir::{Api, Branch, Dispatch, Enum, Half, Kind, Object, Presence, Property, Type, TypeId, TypeRef, Union};

use super::grow::Grown;
use super::partition::{Class, Partition};

/// Types that are one, and what they have together.
pub(super) struct Joined<'a> {
    api: &'a Api,
    partition: &'a Partition<'a>,
    /// The types, each of which has what it had of its own.
    members: Vec<TypeId>,
    /// The kind with the members of all.
    all: Kind,
    /// The names of properties that some do not have.
    absent: BTreeSet<String>,
}

impl<'a> Joined<'a> {
    /// One type alone. Types of one class of `partition` are equal.
    pub(super) fn new(api: &'a Api, partition: &'a Partition<'a>, core: TypeId) -> Self {
        Self {
            api,
            partition,
            members: vec![core],
            all: api.ty(core).kind.clone(),
            absent: BTreeSet::new(),
        }
    }

    /// Adds a type.
    ///
    /// # Errors
    /// The contradiction between it and the others, which are left as they were.
    pub(super) fn add(&mut self, id: TypeId) -> Result<(), String> {
        let ty = self.api.ty(id);
        let is_patch = |id: TypeId| self.api.ty(id).half == Half::Patch;
        if is_patch(id) != is_patch(self.members[0]) {
            return Err("only one of them belongs to a merge patch".to_owned());
        }
        let (all, absent) = match (&self.all, &ty.kind) {
            (Kind::Object(all), Kind::Object(other)) => {
                let (object, absent) = self.objects(all, other, self.is_sent(ty))?;
                (Kind::Object(object), absent)
            }
            (Kind::Enum(all), Kind::Enum(other)) => (Kind::Enum(enums(all, other)?), BTreeSet::new()),
            (Kind::Union(all), Kind::Union(other)) => (Kind::Union(self.unions(all, other)?), BTreeSet::new()),
            (all, other) if self.hold_the_same(all, other) => (all.clone(), BTreeSet::new()),
            _ => return Err("they are of different kinds".to_owned()),
        };
        self.all = all;
        self.absent.extend(absent);
        self.members.push(id);
        Ok(())
    }

    /// Returns the kind of each with the members of the others.
    pub(super) fn kinds(self) -> Grown {
        if self.members.len() < 2 {
            return Vec::new();
        }
        let grown = |id: &TypeId| (*id, self.grown(&self.api.ty(*id).kind));
        self.members.iter().map(grown).collect()
    }

    /// Returns true if two types are lists, tuples or maps of the same.
    fn hold_the_same(&self, all: &Kind, other: &Kind) -> bool {
        match (all, other) {
            (Kind::List(a), Kind::List(b)) | (Kind::Map(a), Kind::Map(b)) => self.equal(*a, *b),
            (Kind::Tuple(a), Kind::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.equal(*a, *b)),
            _ => false,
        }
    }

    fn is_sent(&self, other: &Type) -> bool {
        let mut members = self.members.iter();
        other.uses.sent || members.any(|id| self.api.ty(*id).uses.sent)
    }

    fn equal(&self, a: TypeRef, b: TypeRef) -> bool {
        a.nullable == b.nullable && self.class(a.id) == self.class(b.id)
    }

    fn class(&self, id: TypeId) -> Class {
        self.partition.class(id)
    }

    fn objects(&self, all: &Object, other: &Object, is_sent: bool) -> Result<(Object, BTreeSet<String>), String> {
        let mut joined = all.clone();
        let mut absent = BTreeSet::new();
        for property in &other.properties {
            match all.properties.iter().find(|known| known.name == property.name) {
                Some(known) => self.properties(known, property)?,
                None => {
                    absent.insert(property.name.clone());
                    joined.properties.push(property.clone());
                }
            }
        }
        for known in &all.properties {
            if other.properties.iter().all(|property| property.name != known.name) {
                absent.insert(known.name.clone());
            }
        }
        for property in joined
            .properties
            .iter()
            .filter(|property| absent.contains(&property.name))
        {
            may_be_absent(property, is_sent)?;
        }
        joined.extra = match (all.extra, other.extra) {
            (Some(a), Some(b)) if self.equal(a, b) => Some(a),
            (Some(one), None) | (None, Some(one)) if matches!(self.api.ty(one.id).kind, Kind::Any) => Some(one),
            (None, None) => None,
            (Some(_), Some(_)) | (Some(_), None) | (None, Some(_)) => {
                return Err("their additional properties have different types".to_owned());
            }
        };
        Ok((joined, absent))
    }

    fn properties(&self, known: &Property, other: &Property) -> Result<(), String> {
        let name = &known.name;
        if known.tag != other.tag || known.preset != other.preset {
            return Err(format!("`{name}` has different constants"));
        }
        if !self.equal(known.ty, other.ty) {
            return Err(format!("`{name}` has different types"));
        }
        if known.presence != other.presence {
            return Err(format!("`{name}` is required or nullable in only one of them"));
        }
        Ok(())
    }

    fn unions(&self, all: &Union, other: &Union) -> Result<Union, String> {
        let base = |union: &Union| union.base.map(|base| self.class(base));
        if base(all) != base(other) {
            return Err("their branches share different properties".to_owned());
        }
        match (&all.dispatch, &other.dispatch) {
            (
                Dispatch::Tag { property, default },
                Dispatch::Tag {
                    property: by,
                    default: or,
                },
            ) => {
                let class = |union: &Union, at: &Option<usize>| at.map(|at| self.class(union.branches[at].ty));
                if property != by || class(all, default) != class(other, or) {
                    return Err("their branches are told apart by different properties".to_owned());
                }
                self.tagged(all, other)
            }
            (Dispatch::Arms(_), Dispatch::Arms(_)) => {
                // Tests tell the branches that are listed, in whatever order; those that would tell the branches of both
                // cannot be known.
                match (self.has_all(all, other), self.has_all(other, all)) {
                    (true, true | false) => Ok(all.clone()),
                    (false, true) => Ok(other.clone()),
                    (false, false) => Err("each has branches that the other lacks".to_owned()),
                }
            }
            (Dispatch::Tag { .. }, Dispatch::Arms(_)) | (Dispatch::Arms(_), Dispatch::Tag { .. }) => {
                Err("their branches are told apart in different ways".to_owned())
            }
        }
    }

    /// The branches of two unions that a property tells.
    fn tagged(&self, all: &Union, other: &Union) -> Result<Union, String> {
        let mut joined = all.clone();
        for branch in &other.branches {
            let same = |known: &&mut Branch| self.class(known.ty) == self.class(branch.ty);
            match joined.branches.iter_mut().find(same) {
                Some(known) => {
                    let new = branch.tags.iter().filter(|tag| !known.tags.contains(tag));
                    let new: Vec<String> = new.cloned().collect();
                    known.tags.extend(new);
                }
                None => joined.branches.push(branch.clone()),
            }
        }
        let mut seen = BTreeSet::new();
        match joined
            .branches
            .iter()
            .flat_map(|branch| &branch.tags)
            .find(|tag| !seen.insert(*tag))
        {
            Some(tag) => Err(format!("the value `{tag}` selects different branches")),
            None => Ok(joined),
        }
    }

    /// Returns true if a union has all branches of another one.
    fn has_all(&self, union: &Union, other: &Union) -> bool {
        let has = |branch: &Branch| {
            union
                .branches
                .iter()
                .any(|known| self.class(known.ty) == self.class(branch.ty))
        };
        other.branches.iter().all(has)
    }

    /// Returns the kind of one of the types with the members of the others.
    fn grown(&self, own: &Kind) -> Kind {
        match (own, &self.all) {
            (Kind::Object(own), Kind::Object(all)) => {
                let new = all.properties.iter();
                let new = new.filter(|property| own.properties.iter().all(|known| known.name != property.name));
                let mut properties: Vec<Property> = own.properties.iter().chain(new).cloned().collect();
                for property in properties
                    .iter_mut()
                    .filter(|property| self.absent.contains(&property.name))
                {
                    property.presence = weakened(property.presence);
                }
                Kind::Object(Object {
                    properties,
                    extra: own.extra.or(all.extra),
                })
            }
            (Kind::Union(own), Kind::Union(all)) => {
                let mut union = all.clone();
                for branch in &mut union.branches {
                    let known = own
                        .branches
                        .iter()
                        .find(|known| self.class(known.ty) == self.class(branch.ty));
                    branch.ty = known.map_or(branch.ty, |known| known.ty);
                }
                union.base = own.base;
                Kind::Union(union)
            }
            (Kind::Enum(_), all @ Kind::Enum(_)) => all.clone(),
            (own, _) => own.clone(),
        }
    }
}

/// Checks if some of the types can do without a property.
fn may_be_absent(property: &Property, is_sent: bool) -> Result<(), String> {
    let name = &property.name;
    match property.presence {
        _ if property.tag.is_some() => Err(format!("`{name}` is a constant in only one of them")),
        Presence::Required | Presence::RequiredNullable if is_sent => {
            Err(format!("`{name}` is required in only one of them"))
        }
        Presence::Required | Presence::RequiredNullable | Presence::Optional | Presence::TriState => Ok(()),
    }
}

/// The presence of a property that some places of a type do not have. Nothing is required to be sent of it.
fn weakened(presence: Presence) -> Presence {
    match presence {
        Presence::Required | Presence::RequiredNullable | Presence::Optional => Presence::Optional,
        Presence::TriState => Presence::TriState,
    }
}

/// The values of two enumerations.
fn enums(all: &Enum, other: &Enum) -> Result<Enum, String> {
    if (all.base, all.notation, all.unlisted) != (other.base, other.notation, other.unlisted) {
        return Err("their values have different types".to_owned());
    }
    let mut joined = all.clone();
    let is_new = |value: &&trine_ir::EnumValue| all.values.iter().all(|known| known.value != value.value);
    joined.values.extend(other.values.iter().filter(is_new).cloned());
    Ok(joined)
}
