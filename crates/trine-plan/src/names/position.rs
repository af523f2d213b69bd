//! What an inline type could be called, from its title and from where it is.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::{FileId, Place};
use trine_ir::{Api, Constant, Half, Kind, Object, Property, Type, TypeId};

use super::Names;
use super::keys::places;
use super::operations::{clean_id, path_name};
use crate::ident::{Case, ident_or};
use crate::{is_required, media, status};

/// How many candidates there are for a type: title, position, position with the status, that with the branch, that
/// with the group and the media type.
pub(super) const ROUNDS: usize = 5;

/// What stands at a place and has a name.
struct Anchor {
    /// The name.
    name: String,
    /// The group's name, where it is an operation.
    group: String,
}

/// Where the things with names stand.
pub(super) struct Positions<'a> {
    /// Components, operations, by place.
    anchors: BTreeMap<Place, Anchor>,
    /// Names of parameters by place.
    parameters: BTreeMap<Place, String>,
    /// Components by place.
    types: BTreeMap<Place, TypeId>,
    /// What tells a branch of a union from the others.
    branches: BTreeMap<Place, String>,
    /// The places of schemas that are a type elsewhere than in merge patches.
    whole: BTreeSet<&'a Place>,
}

impl<'a> Positions<'a> {
    /// Collects what has a name.
    pub(super) fn new(api: &'a Api) -> Self {
        let mut anchors = BTreeMap::new();
        let mut parameters = BTreeMap::new();
        for operation in &api.operations {
            let name = clean_id(operation).unwrap_or_else(|| path_name(operation));
            let group = operation
                .tags
                .first()
                .map(|tag| api.tags[tag.0 as usize].name.clone())
                .unwrap_or_default();
            anchors.entry(operation.place.clone()).or_insert(Anchor { name, group });
            for parameter in &operation.parameters {
                parameters
                    .entry(parameter.place.clone())
                    .or_insert_with(|| parameter.name.clone());
            }
        }
        let ids = (0..api.types.len() as u32).map(TypeId);
        let whole = places(api);
        let is_beside = |ty: &Type| ty.half == Half::Patch && whole.contains(&ty.place);
        let types = ids
            .filter(|id| api.ty(*id).component.is_some() && !is_beside(api.ty(*id)))
            .map(|id| (api.ty(id).place.clone(), id))
            .collect();
        Self {
            anchors,
            parameters,
            types,
            branches: branches(api),
            whole,
        }
    }

    /// The names that `ty` could have, ever longer; always [`ROUNDS`].
    pub(super) fn candidates(&self, ty: &Type, names: &Names) -> Vec<String> {
        let way = Way::new(self, ty, names);
        let half = match ty.half {
            Half::Sent => " Input",
            Half::Patch if self.whole.contains(&ty.place) => " Patch",
            Half::Whole | Half::Received | Half::Patch => "",
        };
        let branch = match &ty.kind {
            Kind::Object(object) => tag_of(object)
                .or_else(|| self.branches.get(&ty.place).cloned())
                .unwrap_or_else(|| way.branch.clone()),
            Kind::Enum(_) if !way.branch.is_empty() => "Value".to_owned(),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::List(_)
            | Kind::Tuple(_)
            | Kind::Map(_)
            | Kind::Enum(_)
            | Kind::Union(_) => way.branch.clone(),
        };
        let texts = [
            title(ty).to_owned(),
            way.words.clone(),
            way.exact.clone(),
            format!("{} {branch}", way.exact),
            format!("{} {} {branch} {}", way.group, way.exact, way.media),
        ];
        let name = |text: &String| {
            if text.is_empty() {
                String::new()
            } else {
                type_name(&format!("{text}{half}"))
            }
        };
        texts.iter().map(name).collect()
    }
}

/// A type's name from words.
fn type_name(words: &str) -> String {
    ident_or(words, Case::Type, "Schema")
}

/// The value by which an object tells which branch it is.
pub(super) fn tag_of(object: &Object) -> Option<String> {
    object
        .properties
        .iter()
        .find_map(|property| property.tag.as_ref().map(Constant::text))
}

/// What tells each object of a union from its other objects: its title, or that it is the only one, or a property
/// that no other has, a required one before others.
fn branches(api: &Api) -> BTreeMap<Place, String> {
    let mut found = BTreeMap::new();
    let unions = api.types.iter().filter_map(|ty| match &ty.kind {
        Kind::Union(union) => Some(union),
        Kind::Any
        | Kind::Scalar(_)
        | Kind::List(_)
        | Kind::Tuple(_)
        | Kind::Map(_)
        | Kind::Enum(_)
        | Kind::Object(_) => None,
    });
    for union in unions {
        let objects: Vec<(TypeId, &Object)> = union
            .branches
            .iter()
            .filter_map(|branch| match &api.ty(branch.ty).kind {
                Kind::Object(object) => Some((branch.ty, object)),
                Kind::Any
                | Kind::Scalar(_)
                | Kind::List(_)
                | Kind::Tuple(_)
                | Kind::Map(_)
                | Kind::Enum(_)
                | Kind::Union(_) => None,
            })
            .collect();
        for (id, object) in &objects {
            let others: Vec<(TypeId, &Object)> = objects.iter().filter(|(other, _)| other != id).copied().collect();
            let title = title(api.ty(*id));
            let alone = !title.is_empty() && others.iter().all(|(other, _)| title != self::title(api.ty(*other)));
            let by_title = alone.then(|| title.to_owned());
            let word = tag_of(object).or(by_title).or_else(|| own_property(object, &others));
            if let Some(word) = word {
                found.entry(api.ty(*id).place.clone()).or_insert(word);
            }
        }
    }
    found
}

/// The title, where it is short enough for a name.
pub(super) fn title(ty: &Type) -> &str {
    let title = ty.docs.summary.as_deref();
    title.filter(|title| title.len() <= 40).unwrap_or_default()
}

fn own_property(object: &Object, others: &[(TypeId, &Object)]) -> Option<String> {
    if others.is_empty() {
        return Some("Object".to_owned());
    }
    let own = |property: &&Property| {
        let has = |other: &Object| other.properties.iter().any(|found| found.name == property.name);
        !others.iter().any(|(_, other)| has(other))
    };
    let required = |property: &&Property| is_required(property.presence);
    let all = || object.properties.iter().filter(own);
    let property = all().find(required).or_else(|| all().next())?;
    Some(format!("With {}", property.name))
}

/// The way from a thing with a name to a type.
#[derive(Default)]
struct Way {
    /// The name and the steps that always count.
    words: String,
    /// The same with the status of each success.
    exact: String,
    /// The steps into unions, which count only where names clash.
    branch: String,
    /// The media type, which counts only where names clash.
    media: String,
    /// The group of the operation.
    group: String,
}

impl Way {
    fn new(positions: &Positions, ty: &Type, names: &Names) -> Self {
        let segments = ty.place.segments();
        let mut way = Self::default();
        let start = way.start(positions, ty.place.file, &segments, names);
        let mut rest = segments[start..].iter().map(String::as_str).peekable();
        let mut place = prefix(ty.place.file, &segments, start);
        while let Some(step) = rest.next() {
            place = place.child(step);
            let wanted = takes_name(step) && rest.peek().is_some();
            let name = if wanted { rest.next() } else { None };
            if let Some(name) = name {
                place = place.child(name);
            }
            way.step(positions, &place, step, name);
        }
        way
    }

    /// Begins at the nearest thing with a name; how many segments that took.
    fn start(&mut self, positions: &Positions, file: FileId, segments: &[String], names: &Names) -> usize {
        for length in (0..=segments.len()).rev() {
            let place = prefix(file, segments, length);
            if let Some(name) = positions.types.get(&place).and_then(|id| names.get(id)) {
                self.begin(name);
                return length;
            }
            if let Some(anchor) = positions.anchors.get(&place) {
                self.begin(&anchor.name);
                self.group.clone_from(&anchor.group);
                return length;
            }
        }
        0
    }

    fn begin(&mut self, name: &str) {
        name.clone_into(&mut self.words);
        name.clone_into(&mut self.exact);
    }

    /// Adds a word that always counts.
    fn word(&mut self, word: &str) {
        append(&mut self.words, word);
        append(&mut self.exact, word);
    }

    /// Adds what one step says.
    fn step(&mut self, positions: &Positions, place: &Place, step: &str, name: Option<&str>) {
        match (step, name) {
            ("properties" | "headers" | "callbacks" | "schemas" | "definitions" | "$defs", Some(name)) => {
                self.word(name);
            }
            // A shared parameter is known by its key, which is its own; another one by its name.
            ("parameters", Some(key)) if key.parse::<u32>().is_err() => self.word(key),
            ("parameters", Some(index)) => self.word(positions.parameters.get(place).map_or(index, String::as_str)),
            ("patternProperties", Some(_)) | ("additionalProperties", None) => self.word("Value"),
            ("items" | "itemSchema", None) => self.word("Item"),
            ("prefixItems", Some(name)) => self.word(&format!("Item{name}")),
            ("oneOf" | "anyOf" | "allOf", Some(index)) => {
                let number = index.parse::<u32>().map_or(0, |index| index + 1);
                match positions.branches.get(place) {
                    Some(own) => append(&mut self.branch, own),
                    None => append(&mut self.branch, &format!("Variant{number}")),
                }
            }
            ("requestBody" | "requestBodies", name) => {
                self.word(name.unwrap_or_default());
                let repeated = type_name(&self.words).ends_with("Request");
                self.word(if repeated { "" } else { "Request" });
            }
            ("responses", Some(key)) => {
                let phrase = status::phrase_of_key(key);
                let of_success = key.starts_with('2') || key == "default";
                append(
                    &mut self.words,
                    if of_success {
                        ""
                    } else {
                        phrase.as_deref().unwrap_or(key)
                    },
                );
                append(&mut self.exact, phrase.as_deref().unwrap_or(key));
                self.word("Response");
            }
            ("content", Some(media_type)) => append(&mut self.media, media::word(media_type)),
            ("paths" | "webhooks", Some(path)) => self.word(path),
            ("mapping", Some(value)) => self.word(value),
            ("schema" | "components" | "x-ms-enum" | "discriminator", None) | ("not", _) => {}
            (other, name) => {
                self.word(other);
                self.word(name.unwrap_or_default());
            }
        }
    }
}

/// Adds a word behind others.
fn append(words: &mut String, word: &str) {
    words.push(' ');
    words.push_str(word);
}

/// Whether the segment behind this one is a name or an index.
fn takes_name(step: &str) -> bool {
    matches!(
        step,
        "properties"
            | "headers"
            | "callbacks"
            | "schemas"
            | "definitions"
            | "$defs"
            | "parameters"
            | "patternProperties"
            | "prefixItems"
            | "oneOf"
            | "anyOf"
            | "allOf"
            | "requestBodies"
            | "responses"
            | "content"
            | "paths"
            | "webhooks"
            | "mapping"
    )
}

/// The place that the first `length` segments name.
fn prefix(file: FileId, segments: &[String], length: usize) -> Place {
    segments[..length]
        .iter()
        .fold(Place::root(file), |place, segment| place.child(segment))
}
