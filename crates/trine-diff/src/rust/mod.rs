//! The public items of both clients side by side.

mod attach;
mod line;
mod related;
mod witness;

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::Place;
use trine_emit::{Listed, Makers};

use crate::report::{Semver, Sides};
pub(crate) use attach::attach;

/// A public item that differs.
#[derive(Debug, Clone)]
pub(crate) struct Differs {
    /// Its line in `api.txt`, by side.
    pub(crate) line: Sides<Option<String>>,
    /// The places in the documents that it comes from.
    pub(crate) place: Sides<Option<Place>>,
    /// The verdict for a caller of it.
    pub(crate) semver: Semver,
}

impl Differs {
    /// The item as `api.txt` calls it: `types::Pet.name`.
    pub(crate) fn name(&self) -> String {
        let line = self.line.old.as_deref().or(self.line.new.as_deref());
        line.map(line::name).unwrap_or_default()
    }

    /// The type that it is of, the struct of its required properties being part of it: `types::Pet`.
    fn of_type(&self) -> Option<String> {
        let name = self.name();
        let name = name.rsplit(" for ").next().unwrap_or(&name);
        let path = name.split(['.', '<', '(']).next().unwrap_or(name);
        let segments: Vec<&str> = path.split("::").collect();
        let at = segments.iter().position(|part| part.starts_with(char::is_uppercase))?;
        let own = segments[..=at].join("::");
        Some(own.strip_suffix("Required").unwrap_or(&own).to_owned())
    }
}

/// The public items that differ.
pub(crate) fn differences(old: &[Listed<'_>], new: &[Listed<'_>]) -> Vec<Differs> {
    let lines = |items: &[Listed<'_>]| -> BTreeSet<String> { items.iter().map(|item| item.line.clone()).collect() };
    let (before, after) = (lines(old), lines(new));
    let mut came: BTreeMap<String, Vec<&Listed<'_>>> = BTreeMap::new();
    for item in new.iter().filter(|item| !before.contains(&item.line)) {
        came.entry(line::key(&item.line)).or_default().push(item);
    }
    let mut found = Vec::new();
    for item in old.iter().filter(|item| !after.contains(&item.line)) {
        let counterpart = came
            .get_mut(&line::key(&item.line))
            .and_then(|items| (!items.is_empty()).then(|| items.remove(0)));
        let semver = match counterpart {
            Some(now) => line::verdict(&item.line, &now.line),
            None if is_own_now(&item.line, &before, &after) => Semver::Minor,
            None => Semver::Major,
        };
        let semver = if is_for_tests(item) {
            semver.min(Semver::Minor)
        } else {
            semver
        };
        if semver > Semver::None {
            found.push(differs(Some(item), counterpart, semver));
        }
    }
    for item in came.into_values().flatten() {
        found.push(differs(None, Some(item), Semver::Minor));
    }
    found.extend(marked(old, new));
    found
}

/// Returns true if an alias of an enum became an enum of its own with the same variants, and perhaps more: code that
/// names it compiles as before.
fn is_own_now(line: &str, before: &BTreeSet<String>, after: &BTreeSet<String>) -> bool {
    let Some((path, of)) = line.strip_prefix("type ").and_then(|line| line.split_once(" = ")) else {
        return false;
    };
    let module = path.rsplit_once("::").map_or("", |(module, _)| module);
    let variants = |path: &str, lines: &BTreeSet<String>| -> BTreeSet<String> {
        let start = format!("enum {path}::");
        lines
            .iter()
            .filter_map(|line| line.strip_prefix(&start))
            .map(str::to_owned)
            .collect()
    };
    let old = variants(&format!("{module}::{of}"), before);
    after.contains(&format!("enum {path}")) && !old.is_empty() && old.is_subset(&variants(path, after))
}

/// Returns true if an item is behind the feature for tests, which programs do not turn on.
fn is_for_tests(item: &Listed<'_>) -> bool {
    item.makers == Makers::Tests
}

fn differs(old: Option<&Listed<'_>>, new: Option<&Listed<'_>>, semver: Semver) -> Differs {
    let sides = Sides { old, new };
    Differs {
        line: sides.map(|item| item.map(|item| item.line.clone())),
        place: sides.map(|item| item.and_then(|item| item.place.cloned())),
        semver,
    }
}

/// Items that are deprecated now, or behind other features.
fn marked(old: &[Listed<'_>], new: &[Listed<'_>]) -> Vec<Differs> {
    let by_line: BTreeMap<&str, &Listed<'_>> = new.iter().map(|item| (item.line.as_str(), item)).collect();
    let pairs = old
        .iter()
        .filter_map(|item| Some((item, *by_line.get(item.line.as_str())?)));
    let marked = pairs.filter_map(|(old, new)| {
        let features = |item: &Listed<'_>| -> BTreeSet<String> { item.gate.features().map(str::to_owned).collect() };
        let (before, after) = (features(old), features(new));
        // What no group uses is behind no feature; used by one, it is behind that group's, which is on by default.
        let gated = !after.is_empty() && !before.is_empty() && !before.is_subset(&after);
        let semver = match (gated, old.deprecated == new.deprecated) {
            (true, _) => Semver::Major,
            (false, false) if new.deprecated => Semver::Minor,
            (false, false) => Semver::Patch,
            (false, true) => return None,
        };
        Some(differs(Some(old), Some(new), semver))
    });
    marked.collect()
}
