//! The size of what a generator wrote: lines, and operations beside those of the document.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::tools::Tool;

/// The methods of a path item (OpenAPI 3.1, Path Item Object).
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The number of operations of a document.
pub(crate) fn of_document(spec: &Path) -> Result<usize, String> {
    let failed = |error: String| format!("{}: {error}", spec.display());
    let text = read(spec)?;
    let document: Value = match spec.extension().is_some_and(|extension| extension == "json") {
        true => serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?,
        false => serde_yaml::from_str(&text).map_err(|error| failed(error.to_string()))?,
    };
    let paths = document.get("paths").and_then(Value::as_object);
    let items = paths
        .into_iter()
        .flat_map(|paths| paths.values())
        .filter_map(Value::as_object);
    let of =
        |item: &serde_json::Map<String, Value>| METHODS.iter().filter(|method| item.contains_key(**method)).count();
    Ok(items.map(of).sum())
}

/// The number of operations that a tool wrote.
pub(crate) fn of_crate(tool: &Tool, output: &Path) -> Result<usize, String> {
    let (start, place) = tool.operation;
    let place = output.join(place);
    let mut count = 0;
    for file in files(&place)? {
        count += read(&file)?.matches(start).count();
    }
    Ok(count)
}

/// The number of lines of Rust below a folder.
pub(crate) fn lines(output: &Path) -> Result<usize, String> {
    let mut count = 0;
    for file in files(output)? {
        count += read(&file)?.lines().count();
    }
    Ok(count)
}

/// The files of Rust at or below a path.
fn files(path: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() || path.extension().is_some_and(|extension| extension == "rs") {
            found.extend(files(&path)?);
        }
    }
    Ok(found)
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
