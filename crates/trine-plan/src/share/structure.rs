//! The structure of types: what must be equal for two of them to be one.
//!
//! The order of properties, values and branches, and all texts of the document, are no part of it.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Dispatch, Enum, Half, Kind, Object, Presence, Scalar, Type, TypeId, TypeRef, Union};

use super::anchors::Label;

/// A type without the types that it refers to, as a number: two types have the same number if nothing but those can
/// tell them apart.
pub(super) type Outline = u32;

/// A use of a type by another: the position of the use, and the type. Uses at one position have no order.
pub(super) type Use = (u32, TypeId);

/// The outlines of types and the uses between them.
pub(super) struct Structure {
    /// The outline of each type, by id.
    pub(super) outlines: Vec<Outline>,
    /// The types that each type refers to, by id.
    pub(super) uses: Vec<Vec<Use>>,
}

impl Structure {
    /// The structure of every type of a model.
    pub(super) fn of(api: &Api) -> Self {
        let mut numbers: BTreeMap<Part, Outline> = BTreeMap::new();
        let (mut outlines, mut uses) = (Vec::new(), Vec::new());
        for ty in &api.types {
            let (outline, used) = outline(ty);
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            outlines.push(*numbers.entry(outline).or_insert(next));
            uses.push(used);
        }
        Self { outlines, uses }
    }

    /// The same, but what has a label of the lock is that label, whatever it has.
    pub(super) fn by_label(api: &Api, labels: &[Label]) -> Self {
        let mut structure = Self::of(api);
        let mut numbers: BTreeMap<&Label, Outline> = BTreeMap::new();
        for (at, label) in labels
            .iter()
            .enumerate()
            .filter(|(_, label)| matches!(label, Label::Locked(_)))
        {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            structure.outlines[at] = u32::MAX - *numbers.entry(label).or_insert(next);
            structure.uses[at].clear();
        }
        structure
    }

    /// The types that refer to each type, by id.
    pub(super) fn users(&self) -> Vec<Vec<TypeId>> {
        let mut users = vec![Vec::new(); self.uses.len()];
        for (user, uses) in (0_u32..).map(TypeId).zip(&self.uses) {
            let used: BTreeSet<TypeId> = uses.iter().map(|(_, id)| *id).collect();
            for id in used {
                users[id.0 as usize].push(user);
            }
        }
        users
    }
}

/// One part of an outline, by which parts are sorted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Any,
    Scalar(Scalar),
    List(bool),
    Tuple(Vec<bool>),
    /// A map: part of a merge patch, nullable values.
    Map(bool, bool),
    /// The base and the notation as text, and the values with the names that the document gives them.
    Enum(String, Vec<(String, Option<String>)>),
    /// An object: part of a merge patch, its properties, its other properties if they are kept, with their
    /// nullability.
    Object(bool, Vec<(String, bool, Presence, String)>, Option<bool>),
    /// A union: part of a merge patch, its dispatch, its branches or arms, its base.
    Union(bool, Option<String>, Vec<String>, bool),
}

fn outline(ty: &Type) -> (Part, Vec<Use>) {
    let is_patch = ty.half == Half::Patch;
    match &ty.kind {
        Kind::Any => (Part::Any, Vec::new()),
        Kind::Scalar(scalar) => (Part::Scalar(*scalar), Vec::new()),
        Kind::List(item) => (Part::List(item.nullable), vec![(0, item.id)]),
        Kind::Tuple(parts) => (
            Part::Tuple(parts.iter().map(|part| part.nullable).collect()),
            (0..).zip(parts.iter().map(|part| part.id)).collect(),
        ),
        Kind::Map(value) => (Part::Map(is_patch, value.nullable), vec![(0, value.id)]),
        Kind::Enum(values) => (of_enum(values), Vec::new()),
        Kind::Object(object) => of_object(object, is_patch),
        Kind::Union(union) => of_union(union, is_patch),
    }
}

fn of_enum(values: &Enum) -> Part {
    let mut listed: Vec<_> = values
        .values
        .iter()
        .map(|value| (value.value.clone(), value.name.clone()))
        .collect();
    listed.sort();
    Part::Enum(
        format!("{:?} {:?} {:?}", values.base, values.notation, values.unlisted),
        listed,
    )
}

fn of_object(object: &Object, is_patch: bool) -> (Part, Vec<Use>) {
    let mut properties: Vec<_> = object.properties.iter().collect();
    properties.sort_by(|a, b| a.name.cmp(&b.name));
    let outlines = properties.iter().map(|property| {
        let constant = format!("{:?} {:?}", property.tag, property.preset);
        (property.name.clone(), property.ty.nullable, property.presence, constant)
    });
    let part = Part::Object(is_patch, outlines.collect(), object.extra.map(|extra| extra.nullable));
    let used = properties.iter().map(|property| property.ty.id);
    let extra = object.extra.iter().map(|extra: &TypeRef| extra.id);
    (part, (0..).zip(used.chain(extra)).collect())
}

/// Branches by what tells them, which is in no order: that alternatives are listed in another one says nothing.
fn of_union(union: &Union, is_patch: bool) -> (Part, Vec<Use>) {
    let (property, mut told): (Option<String>, Vec<(String, TypeId)>) = match &union.dispatch {
        Dispatch::Tag { property, default } => {
            let told = union.branches.iter().enumerate().map(|(at, branch)| {
                let mut tags = branch.tags.clone();
                tags.sort();
                (format!("{tags:?} {}", *default == Some(at)), branch.ty)
            });
            (Some(property.clone()), told.collect())
        }
        Dispatch::Arms(arms) => {
            let told = arms.iter().map(|arm| {
                let branch = &union.branches[arm.branch];
                let text = format!("{:?} {:?} {:?} {}", branch.tags, arm.kinds, arm.guards, arm.certain);
                (text, branch.ty)
            });
            (None, told.collect())
        }
    };
    told.sort();
    let mut uses: Vec<Use> = Vec::new();
    for (at, (text, id)) in told.iter().enumerate() {
        let before = at.checked_sub(1).filter(|before| told[*before].0 == *text);
        let position = match before {
            Some(before) => uses[before].0,
            None => u32::try_from(at).unwrap_or(u32::MAX),
        };
        uses.push((position, *id));
    }
    uses.extend(union.base.map(|base| (u32::MAX, base)));
    let texts = told.into_iter().map(|(text, _)| text).collect();
    (Part::Union(is_patch, property, texts, union.base.is_some()), uses)
}
