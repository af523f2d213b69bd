//! The texts of a type that has several places: the longest, and of facts those that hold at all of them.

use std::collections::BTreeMap;

use trine_ir::{Api, Docs, Kind, TypeId};

/// Gives a type the texts of its places. A component keeps its own where it has any.
pub(super) fn unite(api: &mut Api, first: TypeId, rest: &[TypeId]) {
    let all: Vec<&Kind> = rest.iter().map(|id| &api.ty(*id).kind).collect();
    let parts = parts(&all);
    let docs: Vec<Docs> = rest.iter().map(|id| api.ty(*id).docs.clone()).collect();
    let values = values(&all);
    let ty = &mut api.types[first.0 as usize];
    let keeps = ty.component.is_some() && ty.docs.description.is_some();
    if !keeps {
        ty.docs = longest(&ty.docs, &docs);
    }
    match &mut ty.kind {
        Kind::Object(object) => {
            for property in &mut object.properties {
                if let Some(docs) = parts.get(&property.name).filter(|_| !keeps) {
                    property.docs = longest(&property.docs, docs);
                }
            }
        }
        Kind::Enum(listed) => {
            for value in &mut listed.values {
                let others = values.get(&value.value).map_or(&[][..], Vec::as_slice);
                let texts = others.iter().map(|(description, _)| description);
                value.description = longest_text(value.description.take(), texts);
                value.deprecated &= others.iter().all(|(_, deprecated)| *deprecated);
            }
        }
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) | Kind::Union(_) => {}
    }
}

/// The texts of properties, by name.
fn parts(kinds: &[&Kind]) -> BTreeMap<String, Vec<Docs>> {
    let mut found: BTreeMap<String, Vec<Docs>> = BTreeMap::new();
    for kind in kinds {
        if let Kind::Object(object) = kind {
            for property in &object.properties {
                found
                    .entry(property.name.clone())
                    .or_default()
                    .push(property.docs.clone());
            }
        }
    }
    found
}

/// The descriptions of values and whether each is deprecated, by value.
fn values(kinds: &[&Kind]) -> BTreeMap<String, Vec<(Option<String>, bool)>> {
    let mut found: BTreeMap<String, Vec<(Option<String>, bool)>> = BTreeMap::new();
    for kind in kinds {
        if let Kind::Enum(listed) = kind {
            for value in &listed.values {
                let text = (value.description.clone(), value.deprecated);
                found.entry(value.value.clone()).or_default().push(text);
            }
        }
    }
    found
}

/// One text of several: the summary that most have, the longest description, the facts that all have.
fn longest(docs: &Docs, others: &[Docs]) -> Docs {
    let all = || std::iter::once(docs).chain(others);
    let facts = docs.facts.iter();
    Docs {
        summary: most(all().filter_map(|docs| docs.summary.as_deref())),
        description: longest_text(None, all().map(|docs| &docs.description)),
        facts: facts
            .filter(|fact| others.iter().all(|other| other.facts.contains(fact)))
            .cloned()
            .collect(),
        link: docs
            .link
            .clone()
            .or_else(|| others.iter().find_map(|other| other.link.clone())),
        sample: all().find_map(|docs| docs.sample.clone()),
        deprecated: all().all(|docs| docs.deprecated),
    }
}

/// The text that is there most often, else the shortest, else the first by its letters.
fn most<'t>(texts: impl Iterator<Item = &'t str>) -> Option<String> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for text in texts {
        *count.entry(text).or_default() += 1;
    }
    let best = count
        .into_iter()
        .min_by_key(|(text, count)| (usize::MAX - count, text.len()));
    best.map(|(text, _)| text.to_owned())
}

/// The longest text, of several such the first by its letters.
fn longest_text<'t>(own: Option<String>, others: impl Iterator<Item = &'t Option<String>>) -> Option<String> {
    let all = own.into_iter().chain(others.flatten().cloned());
    all.max_by(|a, b| a.len().cmp(&b.len()).then_with(|| b.cmp(a)))
}
