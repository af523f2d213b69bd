//! The keys of types in the lock.
//!
//! The place of its schema, but where that counts what has no order, alternatives and parameters, what stands there
//! is called by what tells it from the others: another one in front of it moves no name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use trine_diag::Place;
use trine_ir::{Api, Body, BodyForm, Branch, Half, Kind, Object, Parameter, Property, Type, TypeId, TypeRef};

use super::adopted::{adopted, in_lower_case, moved};
use super::branches::{tag_of, title};
use super::or_null;
use crate::share::Shared;
use crate::{NameLock, is_required};

/// The keywords that list branches.
pub(super) const ALTERNATIVES: [&str; 3] = ["oneOf", "anyOf", "allOf"];

/// The keys of places.
pub(crate) struct Keys<'a> {
    api: &'a Api,
    /// The replacement of counted keys, by place; the last segment of each place is a number.
    called: BTreeMap<Place, String>,
    /// The rank of types that share a key, by type.
    ranks: BTreeMap<TypeId, usize>,
    /// The keys in the lock of types that stand elsewhere among alternatives now.
    moved: BTreeMap<TypeId, String>,
    /// The places of schemas that are a type elsewhere than in merge patches.
    whole: BTreeSet<&'a Place>,
    /// The places of each type, where types have several.
    shared: Option<&'a Shared>,
}

impl<'a> Keys<'a> {
    /// `lock` has what alternatives were called.
    pub(crate) fn new(api: &'a Api, lock: &NameLock) -> Self {
        let mut called = BTreeMap::new();
        let mut alternatives = Vec::new();
        for ty in &api.types {
            if let Kind::Union(union) = &ty.kind {
                let listed: Vec<Alternative<'_>> = union
                    .branches
                    .iter()
                    .filter_map(|branch| alternative(api, branch))
                    .collect();
                alternatives.extend(listed.iter().map(|one| (one.place.clone(), one.branch.ty)));
                called.extend(apart(told(listed).into_iter()));
            }
        }
        let mut parameters = Vec::new();
        for operation in &api.operations {
            let counted = operation.parameters.iter().filter(|parameter| counts(&parameter.place));
            let named = apart(counted.map(|one| (one.place.clone(), parameter(one))));
            parameters.extend(named.clone());
            called.extend(named);
            for body in &operation.bodies {
                called.extend(apart(of_body(api, body).into_iter()));
            }
        }
        let mut keys = Self {
            api,
            called,
            ranks: BTreeMap::new(),
            moved: BTreeMap::new(),
            whole: places(api),
            shared: None,
        };
        let adopted = adopted(&keys, &alternatives, lock);
        keys.called.extend(adopted);
        let in_lower_case = in_lower_case(&keys, &parameters, lock);
        keys.called.extend(in_lower_case);
        keys.ranks = keys.ranks();
        keys.moved = moved(&keys, lock);
        keys
    }

    /// The keys of a model in which types have several places, as they were before.
    pub(crate) fn of_shared(api: &'a Api, shared: &'a Shared) -> Self {
        Self {
            api,
            called: BTreeMap::new(),
            ranks: BTreeMap::new(),
            moved: BTreeMap::new(),
            whole: shared.whole().collect(),
            shared: Some(shared),
        }
    }

    /// The keys of all places of a type, the one that it is named after first.
    pub(crate) fn all(&self, id: TypeId) -> Vec<String> {
        match self.shared {
            Some(shared) => shared.nodes(id).iter().map(|node| node.key.clone()).collect(),
            None => vec![self.of(id)],
        }
    }

    /// The places that share a type, without the one that it is named after.
    pub(super) fn others(&self, id: TypeId) -> Vec<&Place> {
        let nodes = self.shared.map(|shared| shared.nodes(id)).into_iter().flatten();
        nodes.skip(1).map(|node| &node.place).collect()
    }

    /// The keys by which a user names a type.
    pub(crate) fn all_in_document(&self, id: TypeId) -> Vec<String> {
        match self.shared {
            Some(shared) => shared.nodes(id).iter().map(|node| node.in_document.clone()).collect(),
            None => vec![self.in_document(id)],
        }
    }

    /// The key of a component that is another one's type. Where it is that for its structure, its own key is that of
    /// the type.
    pub(crate) fn of_alias(&self, place: &Place) -> String {
        let key = key(place, Half::Whole);
        match self.shared {
            Some(shared) if shared.is_other(place) => or_null(&key),
            Some(_) | None => key,
        }
    }

    /// The model that they are of.
    pub(crate) fn api(&self) -> &'a Api {
        self.api
    }

    /// Returns the rank of types that are not the first with their key: branches that two unions merge with different
    /// others stand at one place.
    fn ranks(&self) -> BTreeMap<TypeId, usize> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut ranks = BTreeMap::new();
        for id in (0..self.api.types.len() as u32).map(TypeId) {
            let count = seen.entry(self.of(id)).or_default();
            *count += 1;
            if *count > 1 {
                ranks.insert(id, *count);
            }
        }
        ranks
    }

    /// The key of a type: a JSON pointer (RFC 6901) in which `{…}` stands for what has no order, the number of the
    /// file in front where that is not the document, ` (sent)`, ` (received)` or ` (patch)` behind it where it is that
    /// side of the schema.
    pub(crate) fn of(&self, id: TypeId) -> String {
        if let Some(shared) = self.shared {
            return shared.nodes(id)[0].key.clone();
        }
        let ty = self.api.ty(id);
        let key = key(&self.place(&ty.place), ty.half);
        match self.ranks.get(&id) {
            Some(rank) => format!("{key} #{rank}"),
            None => key,
        }
    }

    /// The same with the numbers that the document has: what a user names a type by.
    pub(crate) fn in_document(&self, id: TypeId) -> String {
        let ty = self.api.ty(id);
        match self.is_lone_patch(ty) {
            true => key(&ty.place, Half::Whole),
            false => key(&ty.place, ty.half),
        }
    }

    /// Returns the lock's name of a type. A part of a merge patch that is not a type elsewhere was named like its
    /// schema in a lock that did not tell the two apart.
    pub(crate) fn locked<'l>(&'l self, id: TypeId, lock: &'l NameLock) -> Option<&'l String> {
        if let Some(shared) = self.shared {
            return shared.locked(id);
        }
        let before = || {
            let name = lock.types.get(&self.in_document(id));
            name.filter(|_| self.is_lone_patch(self.api.ty(id)))
        };
        let elsewhere = || lock.types.get(self.moved.get(&id)?);
        lock.types.get(&self.of(id)).or_else(before).or_else(elsewhere)
    }

    /// Returns true if a type is a part of a merge patch whose schema is not a type elsewhere: it is named like the
    /// schema.
    pub(crate) fn is_lone_patch(&self, ty: &Type) -> bool {
        ty.half == Half::Patch && !self.whole.contains(&ty.place)
    }

    /// The key of a place, less which half of a schema is meant.
    pub(super) fn text(&self, place: &Place) -> String {
        key(&self.place(place), Half::Whole)
    }

    fn place(&self, place: &Place) -> Place {
        let mut known: Option<Place> = None;
        let mut end = 0;
        for segment in place.pointer.split('/').skip(1) {
            let start = end;
            end += 1 + segment.len();
            // Only what is counted is called anything else.
            let at = is_number(segment).then(|| before(place, end));
            let name = at.and_then(|at| self.called.get(&at));
            known = match (name, known) {
                (Some(name), parent) => {
                    let parent = parent.unwrap_or_else(|| before(place, start));
                    Some(parent.child(format!("{{{name}}}")))
                }
                (None, Some(parent)) => {
                    let pointer = Arc::from(format!("{}/{segment}", parent.pointer));
                    Some(Place { pointer, ..parent })
                }
                (None, None) => None,
            };
        }
        known.unwrap_or_else(|| place.clone())
    }
}

/// The place of a node around this one, whose pointer has this length.
fn before(place: &Place, end: usize) -> Place {
    Place {
        file: place.file,
        pointer: Arc::from(&place.pointer[..end]),
    }
}

/// The places of the types that are no part of a merge patch.
pub(super) fn places(api: &Api) -> BTreeSet<&Place> {
    let whole = api.types.iter().filter(|ty| ty.half != Half::Patch);
    whole.map(|ty| &ty.place).collect()
}

/// The key of a place that is taken as it stands.
pub(super) fn key(place: &Place, half: Half) -> String {
    let half = match half {
        Half::Whole => "",
        Half::Sent => " (sent)",
        Half::Received => " (received)",
        Half::Patch => " (patch)",
    };
    match place.file.0 {
        0 => format!("{place}{half}"),
        file => format!("{file}{place}{half}"),
    }
}

/// Places and what they are called, numbered where others before them are called the same.
fn apart(named: impl Iterator<Item = (Place, String)>) -> Vec<(Place, String)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let numbered = named.map(|(place, name)| {
        let count = seen.entry(name.clone()).or_default();
        *count += 1;
        match *count {
            1 => (place, name),
            count => (place, format!("{name} {count}")),
        }
    });
    numbered.collect()
}

/// Returns the key of a parameter among those of its operation (OpenAPI, Operation Object: "a unique parameter is
/// defined by a combination of a name and location").
fn parameter(parameter: &Parameter) -> String {
    format!(
        "{} {}",
        parameter.name,
        format!("{:?}", parameter.location).to_lowercase()
    )
}

/// The parameters of Swagger 2 that a body is made of: itself, or its properties.
fn of_body(api: &Api, body: &Body) -> Vec<(Place, String)> {
    let fields: Vec<&Property> = match &body.form {
        BodyForm::Json(ty) | BodyForm::Form(ty, _) => match &api.ty(ty.id).kind {
            Kind::Object(object) => object.properties.iter().collect(),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::List(_)
            | Kind::Tuple(_)
            | Kind::Map(_)
            | Kind::Enum(_)
            | Kind::Union(_) => Vec::new(),
        },
        BodyForm::Multipart(parts) => parts.iter().map(|part| &part.property).collect(),
        BodyForm::Text | BodyForm::Bytes => Vec::new(),
    };
    let named = fields
        .into_iter()
        .map(|field| (field.place.clone(), format!("{} form", field.name)));
    let whole = match &body.form {
        BodyForm::Json(ty) => api.ty(ty.id).place.parent().map(|place| (place, "body".to_owned())),
        BodyForm::Form(..) | BodyForm::Multipart(_) | BodyForm::Text | BodyForm::Bytes => None,
    };
    named
        .chain(whole)
        .filter(|(place, _)| counts(place) && is_parameter(place))
        .collect()
}

/// Returns true if a place is in a list of parameters.
fn is_parameter(place: &Place) -> bool {
    place.parent().is_some_and(|list| list.last() == "parameters")
}

/// Returns true if the last step to a place is a number.
fn counts(place: &Place) -> bool {
    is_number(place.pointer.rsplit('/').next().unwrap_or_default())
}

/// Returns true if a segment is a number.
fn is_number(segment: &str) -> bool {
    segment.parse::<u32>().is_ok()
}

/// A branch that is written where it is listed, and what tells it from others.
struct Alternative<'a> {
    place: Place,
    identity: String,
    branch: &'a Branch,
}

fn alternative<'a>(api: &Api, branch: &'a Branch) -> Option<Alternative<'a>> {
    let ty = api.ty(branch.ty);
    let list = ty.place.parent()?.last();
    (ALTERNATIVES.contains(&list.as_str()) && counts(&ty.place)).then(|| Alternative {
        place: ty.place.clone(),
        identity: identity(api, ty),
        branch,
    })
}

/// The places of alternatives and what they are called: those of one identity by the discriminator's value as well,
/// since their order says nothing.
fn told(listed: Vec<Alternative<'_>>) -> Vec<(Place, String)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for one in &listed {
        *seen.entry(one.identity.clone()).or_default() += 1;
    }
    let name = |one: Alternative<'_>| match one.branch.tags.first() {
        Some(tag) if seen[&one.identity] > 1 => (one.place, format!("{} {tag}", one.identity)),
        Some(_) | None => (one.place, one.identity),
    };
    listed.into_iter().map(name).collect()
}

/// Returns the identity of a type: its tag, its title, its required properties, or its kind and its parts.
fn identity(api: &Api, ty: &Type) -> String {
    let title = Some(title(ty)).filter(|title| !title.is_empty()).map(str::to_owned);
    match &ty.kind {
        Kind::Object(object) => tag_of(object).or(title).unwrap_or_else(|| of_properties(object)),
        Kind::Enum(values) => title.unwrap_or_else(|| {
            let first = values.values.first().map_or("", |value| value.value.as_str());
            format!("enum {first}")
        }),
        Kind::List(item) => title.unwrap_or_else(|| format!("array {}", held(api, *item))),
        Kind::Tuple(parts) => title.unwrap_or_else(|| format!("tuple {}", parts.len())),
        Kind::Map(value) => title.unwrap_or_else(|| format!("map {}", held(api, *value))),
        Kind::Union(_) => title.unwrap_or_else(|| "union".to_owned()),
        Kind::Any | Kind::Scalar(_) => title.unwrap_or_else(|| "value".to_owned()),
    }
}

/// The names that an object requires, else the first one that it has: others may be added.
fn of_properties(object: &Object) -> String {
    let required = object
        .properties
        .iter()
        .filter(|property| is_required(property.presence));
    let mut names: Vec<&str> = required.map(|property| property.name.as_str()).collect();
    names.sort_unstable();
    match (names.as_slice(), object.properties.first()) {
        ([], Some(first)) => first.name.clone(),
        ([], None) => "object".to_owned(),
        (names, _) => names.join(" "),
    }
}

/// Returns the identity of the content of a list or a map, one step deep.
fn held(api: &Api, part: TypeRef) -> String {
    let ty = api.ty(part.id);
    match (&ty.component, &ty.kind) {
        (Some(name), _) => name.clone(),
        (None, Kind::Object(object)) => of_properties(object),
        (None, Kind::Enum(_)) => "enum".to_owned(),
        (None, Kind::List(_) | Kind::Tuple(_)) => "array".to_owned(),
        (None, Kind::Map(_)) => "map".to_owned(),
        (None, Kind::Union(_)) => "union".to_owned(),
        (None, Kind::Any | Kind::Scalar(_)) => "value".to_owned(),
    }
}
