//! Places in other files of a document: a lock has their paths, the planner their numbers, which change when the
//! document refers to one file more.

use std::path::{Component, Path, PathBuf};

use trine_plan::NameLock;

/// The paths of files relative to the folder of the first, with `/`.
pub(crate) fn relative(files: &[PathBuf]) -> Vec<String> {
    let folder = files.first().and_then(|root| root.parent()).unwrap_or(Path::new(""));
    files.iter().map(|file| relative_to(folder, file)).collect()
}

fn relative_to(folder: &Path, file: &Path) -> String {
    let names = |path: &Path| -> Vec<String> {
        let parts = path.components().filter(|part| *part != Component::CurDir);
        parts
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect()
    };
    let (from, to) = (names(folder), names(file));
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..".to_owned(), from.len() - shared);
    up.chain(to[shared..].iter().cloned()).collect::<Vec<_>>().join("/")
}

/// Names by the numbers of files. A number, which the first form of the lock has, stays.
pub(crate) fn by_number(names: &NameLock, files: &[String]) -> NameLock {
    with_places(names, |file| {
        let number = files.iter().position(|path| path == file)?;
        Some(number.to_string())
    })
}

/// Names by the paths of files.
pub(crate) fn by_path(names: &NameLock, files: &[String]) -> NameLock {
    with_places(names, |file| files.get(file.parse::<usize>().ok()?).cloned())
}

/// Names whose places are in the files that `called` gives for theirs.
fn with_places(names: &NameLock, called: impl Fn(&str) -> Option<String>) -> NameLock {
    let place = |key: &String| match key.split_once('#') {
        Some((file, rest)) if !file.is_empty() => match called(file) {
            Some(file) => format!("{file}#{rest}"),
            None => key.clone(),
        },
        Some(_) | None => key.clone(),
    };
    NameLock {
        types: names
            .types
            .iter()
            .map(|(key, name)| (place(key), name.clone()))
            .collect(),
        aliases: names
            .aliases
            .iter()
            .map(|(name, key)| (name.clone(), place(key)))
            .collect(),
        ..names.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_called_by_their_way_from_the_document() {
        let files = ["a/spec/root.yaml", "a/spec/parts/pet.yaml", "a/common/x.yaml"].map(PathBuf::from);
        assert_eq!(relative(&files), ["root.yaml", "parts/pet.yaml", "../common/x.yaml"]);
    }
}
