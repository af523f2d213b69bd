//! Files of one name: which folder tells what they hold apart.

use std::collections::BTreeMap;

use trine_diag::{FileId, Place};

use super::trail::{join, type_name};
use crate::inflect::singular;

/// Folders that say of what kind their files are, and not about what.
const KINDS: &[&str] = &[
    "attributes",
    "common",
    "components",
    "definitions",
    "headers",
    "models",
    "objects",
    "parameters",
    "request_bodies",
    "requestbodies",
    "requests",
    "resources",
    "responses",
    "schemas",
    "shared",
    "src",
    "types",
];

/// The names that components ask for, by their places: of those that ask for one name, the ones in other files than the
/// document have the folder in front (`vpcs/models/urn.yml` is `VpcUrn`), if that tells them apart.
pub(super) fn apart(files: &[String], places: &[&Place], wanted: Vec<String>) -> Vec<String> {
    let mut askers: BTreeMap<String, usize> = BTreeMap::new();
    for name in &wanted {
        *askers.entry(type_name(name)).or_default() += 1;
    }
    let with_folder: Vec<Option<String>> = places
        .iter()
        .zip(&wanted)
        .map(|(place, name)| {
            let folder = folder(files, place.file).filter(|_| askers[&type_name(name)] > 1)?;
            Some(join(&folder, name)).filter(|longer| *longer != type_name(name))
        })
        .collect();
    let is_free = |longer: &&String| {
        let same = with_folder.iter().flatten().filter(|other| other == longer).count();
        same == 1 && !askers.contains_key(longer.as_str())
    };
    let free: Vec<Option<String>> = with_folder
        .iter()
        .map(|one| one.as_ref().filter(is_free).cloned())
        .collect();
    free.into_iter()
        .zip(wanted)
        .map(|(longer, name)| longer.unwrap_or(name))
        .collect()
}

/// The nearest folder around a file that says about what it is, in the singular; `None` for the document itself.
fn folder(files: &[String], file: FileId) -> Option<String> {
    let path = files.get(file.0 as usize).filter(|_| file != FileId(0))?;
    let mut folders = path.split(['/', '\\']).rev().skip(1);
    let says = |folder: &&str| {
        let is_name = folder.starts_with(|c: char| c.is_ascii_alphabetic());
        is_name && !KINDS.contains(&folder.to_ascii_lowercase().as_str())
    };
    folders.find(says).map(singular)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_one_name_are_told_apart_by_their_folder() {
        let files = [
            "api.yml",
            "shared/attributes/urn.yml",
            "resources/vpcs/attributes/urn.yml",
        ];
        let files = files.map(str::to_owned);
        let places = [1, 2].map(|file| Place::root(FileId(file)));
        let wanted = vec!["urn".to_owned(), "urn".to_owned()];
        assert_eq!(apart(&files, &places.each_ref(), wanted), ["urn", "VpcUrn"]);
    }

    #[test]
    fn name_that_one_file_has_stays() {
        let files = ["api.yml", "vpcs/urn.yml"].map(str::to_owned);
        let place = Place::root(FileId(1));
        assert_eq!(apart(&files, &[&place], vec!["urn".to_owned()]), ["urn"]);
    }
}
