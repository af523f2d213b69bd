//! The words that tell the branches of a union apart.

use std::collections::BTreeMap;

use trine_diag::Place;
use trine_ir::{Api, Branch, Constant, EnumBase, Kind, Object, Property, Scalar, Type, TypeId, Union};

use crate::is_required;
use crate::shared_words::without_shared;

/// The word for each branch that is written where its union lists it, by place: its title, the value of its
/// discriminator, a property that no other has, or its JSON kind, the first of these that no other branch has.
pub(super) fn branches(api: &Api) -> BTreeMap<Place, String> {
    let mut found = BTreeMap::new();
    for ty in &api.types {
        if let Kind::Union(union) = &ty.kind {
            for (id, word) in of_union(api, union) {
                found.entry(api.ty(id).place.clone()).or_insert(word);
            }
        }
    }
    found
}

fn of_union(api: &Api, union: &Union) -> Vec<(TypeId, String)> {
    let ids: Vec<TypeId> = union.branches.iter().map(|branch| branch.ty).collect();
    let mut words: Vec<Words> = union
        .branches
        .iter()
        .map(|branch| Words::of(api, branch, &ids))
        .collect();
    less_shared(&mut words, |words| &mut words.title);
    less_shared(&mut words, |words| &mut words.tag);
    let alone = |at: usize, pick: fn(&Words) -> Option<&str>| {
        let own = pick(&words[at])?;
        let others = words.iter().enumerate().filter(|(other, _)| *other != at);
        let is_alone = others.filter_map(|(_, other)| pick(other)).all(|other| other != own);
        is_alone.then(|| own.to_owned())
    };
    let word = |at: usize| {
        alone(at, |words| words.title.as_deref())
            .or_else(|| alone(at, |words| words.tag.as_deref()))
            .or_else(|| alone(at, |words| words.property.as_deref()))
            .or_else(|| alone(at, |words| Some(words.kind)))
            .or_else(|| alone(at, |words| words.required.as_deref()))
            .or_else(|| alone(at, |words| words.typed.as_deref()))
            .unwrap_or_else(|| words[at].kind.to_owned())
    };
    ids.iter().enumerate().map(|(at, id)| (*id, word(at))).collect()
}

/// Takes the words away that all branches begin with.
fn less_shared(branches: &mut [Words], text: fn(&mut Words) -> &mut Option<String>) {
    let texts: Option<Vec<String>> = branches.iter_mut().map(|words| text(words).clone()).collect();
    if let Some(texts) = texts {
        for (branch, rest) in branches.iter_mut().zip(without_shared(&texts)) {
            *text(branch) = Some(rest);
        }
    }
}

/// The words that a branch could be called by.
struct Words {
    title: Option<String>,
    tag: Option<String>,
    property: Option<String>,
    required: Option<String>,
    typed: Option<String>,
    kind: &'static str,
}

impl Words {
    fn of(api: &Api, branch: &Branch, all: &[TypeId]) -> Self {
        let id = branch.ty;
        let ty = api.ty(id);
        let title = Some(title(ty)).filter(|title| !title.is_empty()).map(str::to_owned);
        let object = object(ty);
        Self {
            title,
            tag: object.and_then(tag_of).or_else(|| branch.tags.first().cloned()),
            property: object.and_then(|own| own_property(own, &others(api, id, all), |_| true)),
            required: object.and_then(|own| own_property(own, &others(api, id, all), is_needed)),
            typed: object.and_then(|own| typed_property(api, own, &others(api, id, all))),
            kind: kind(&ty.kind),
        }
    }
}

fn object(ty: &Type) -> Option<&Object> {
    match &ty.kind {
        Kind::Object(object) => Some(object),
        Kind::Any
        | Kind::Scalar(_)
        | Kind::List(_)
        | Kind::Tuple(_)
        | Kind::Map(_)
        | Kind::Enum(_)
        | Kind::Union(_) => None,
    }
}

/// The other objects of a union.
fn others<'a>(api: &'a Api, id: TypeId, all: &[TypeId]) -> Vec<&'a Object> {
    let others = all.iter().filter(|other| **other != id);
    others.filter_map(|other| object(api.ty(*other))).collect()
}

/// The value by which an object tells which branch it is.
pub(super) fn tag_of(object: &Object) -> Option<String> {
    object
        .properties
        .iter()
        .find_map(|property| property.tag.as_ref().map(Constant::text))
}

/// The title, where it is short enough for a name.
pub(super) fn title(ty: &Type) -> &str {
    let title = ty.docs.summary.as_deref();
    title.filter(|title| title.len() <= 40).unwrap_or_default()
}

/// A property that only this object has, of those that count, a required one before others; none where it is the only
/// object.
fn own_property(object: &Object, others: &[&Object], counts: fn(&Property) -> bool) -> Option<String> {
    let own = |property: &&Property| {
        let same = |found: &Property| found.name == property.name && counts(found);
        counts(property) && !others.iter().any(|other| other.properties.iter().any(same))
    };
    let all = || object.properties.iter().filter(own).filter(|_| !others.is_empty());
    let first = all().find(|property| is_needed(property)).or_else(|| all().next());
    first.map(|property| property.name.clone())
}

/// A property that the other objects have with values of another kind, and that kind.
fn typed_property(api: &Api, object: &Object, others: &[&Object]) -> Option<String> {
    let differs = |property: &&Property| {
        let own = held(api, property.ty.id);
        let same = |found: &Property| found.name == property.name && held(api, found.ty.id) == own;
        !others.is_empty() && !others.iter().any(|other| other.properties.iter().any(same))
    };
    let property = object.properties.iter().find(differs)?;
    Some(format!("{} {}", held(api, property.ty.id), property.name))
}

/// The JSON kind of a value or of the elements of a list; a property that an object has, where it has one.
fn held(api: &Api, id: TypeId) -> String {
    match &api.ty(id).kind {
        Kind::List(item) | Kind::Map(item) => match &api.ty(item.id).kind {
            Kind::Object(object) => object.properties.first().map_or(OBJECT, |first| &first.name).to_owned(),
            other => kind(other).to_owned(),
        },
        other => kind(other).to_owned(),
    }
}

fn is_needed(property: &Property) -> bool {
    is_required(property.presence)
}

/// The name of a variant for a branch that is an object.
pub(crate) const OBJECT: &str = "Object";

/// The last word in the name of an object's type if it is one of several branches.
pub(crate) const DETAILS: &str = "Details";

/// The word for a type where its name is another one's: an enumeration is the `Kind` of something.
pub(super) fn form(kind: &Kind) -> &'static str {
    match kind {
        Kind::Enum(_) => "Kind",
        Kind::Union(_) => "Union",
        Kind::Object(_) => DETAILS,
        Kind::List(_) | Kind::Tuple(_) => "List",
        Kind::Map(_) => "Map",
        Kind::Any | Kind::Scalar(_) => "Text",
    }
}

/// The names of JSON kinds.
pub(super) const KINDS: &[&str] = &["Any", "Bool", "Null", "Number", "Text", "List", OBJECT, "Union"];

/// The JSON kind of a branch's values, one of [`KINDS`].
fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any => "Any",
        Kind::Scalar(scalar) => match scalar {
            Scalar::Bool => "Bool",
            Scalar::Null => "Null",
            Scalar::I8
            | Scalar::I16
            | Scalar::I32
            | Scalar::I64
            | Scalar::U8
            | Scalar::U16
            | Scalar::U32
            | Scalar::U64
            | Scalar::F32
            | Scalar::F64
            | Scalar::Decimal => "Number",
            Scalar::String
            | Scalar::Binary
            | Scalar::Password
            | Scalar::DateTime
            | Scalar::Date
            | Scalar::Uuid
            | Scalar::Base64 => "Text",
        },
        Kind::Enum(values) => match values.base {
            EnumBase::String => "Text",
            EnumBase::Integer(_) => "Number",
        },
        Kind::List(_) | Kind::Tuple(_) => "List",
        Kind::Map(_) | Kind::Object(_) => OBJECT,
        Kind::Union(_) => "Union",
    }
}
