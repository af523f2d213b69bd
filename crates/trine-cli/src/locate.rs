//! `trine where ITEM`: the line of the document that a Rust item comes from, and the items that come from a place.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};
use trine::driver::{Compiled, Listed, compile};
use trine::{CrateName, Error, Result};
use trine_diag::{Severity, nearest};

use crate::args::{Format, ListFormat, Where};
use crate::clients::jobs;
use crate::outcome::Outcome;
use crate::{inspect, show};

pub(crate) fn run(options: &Where) -> Result<Outcome> {
    let mut found = Found::default();
    let mut outcome = Outcome::Fine;
    for (spec, job) in jobs(&options.of)? {
        let compiled = compile(&spec.path, spec.loader.as_ref(), &job)?;
        if compiled.has_errors() {
            let stream = show::Stream::Stderr;
            show::note(&show::findings(&compiled, Severity::Error, Format::Text, stream));
            outcome = outcome.max(Outcome::BadInput);
            continue;
        }
        found.search(&options.item, &compiled, &job.name);
    }
    if found.list.is_empty() {
        return match outcome {
            Outcome::BadInput => Ok(outcome),
            Outcome::Fine | Outcome::Findings => Err(found.none(&options.item)),
        };
    }
    show::output(&match options.format {
        ListFormat::Text => found.text,
        ListFormat::Json => inspect::json_text(&json!({ "items": found.list }))?,
    })?;
    Ok(outcome)
}

/// The items that were found, and the names of those that were not meant.
#[derive(Default)]
struct Found {
    list: Vec<Value>,
    text: String,
    known: BTreeSet<String>,
}

impl Found {
    /// Adds the items of a client that `wanted` names.
    fn search(&mut self, wanted: &str, compiled: &Compiled, name: &CrateName) {
        let items = compiled.items();
        let found = match_items(wanted, &items, compiled, name);
        if found.is_empty() {
            // A line of `api.txt` that is no item.
            if compiled.surface().lines().any(|line| line == wanted) {
                self.list.push(json!({ "item": wanted }));
                let _ = writeln!(self.text, "{wanted}\n  it comes from no part of the document");
            }
            self.known.extend(items.iter().map(|item| path(&item.line)));
        }
        let mut at = None;
        for item in found {
            self.list.push(inspect::listed(item, &compiled.sources));
            let place = position(item, compiled);
            if at.as_ref() != Some(&place) {
                let _ = writeln!(self.text, "{place}");
                at = Some(place);
            }
            let _ = writeln!(self.text, "  {}", show::one_line(&item.line));
        }
    }

    /// The error that nothing was found.
    fn none(&self, wanted: &str) -> Error {
        let near = nearest(wanted, self.known.iter().map(String::as_str));
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "api.txt of the crate lists its items, and `trine inspect SPEC` the pointers of types".to_owned(),
        };
        Error::usage(format!("there is nothing called `{wanted}`"), help)
    }
}

/// The place of an item, as the heading of a list: `pets.yaml:17:9 (#/components/schemas/Pet/properties/name)`.
fn position(item: &Listed<'_>, compiled: &Compiled) -> String {
    let sources = &compiled.sources;
    let Some(place) = item.place else {
        return "from no part of the document".to_owned();
    };
    let file = sources.name(sources.written(place).file);
    let at = sources
        .position(place)
        .map_or_else(String::new, |at| format!(":{}:{}", at.line, at.column));
    show::one_line(&format!("{file}{at} ({place})"))
}

/// The items that `wanted` names: by line of `api.txt`, path, pointer, or file and line.
fn match_items<'l, 'p>(
    wanted: &str,
    items: &'l [Listed<'p>],
    compiled: &Compiled,
    name: &CrateName,
) -> Vec<&'l Listed<'p>> {
    let by = |test: &dyn Fn(&Listed<'p>) -> bool| -> Vec<&'l Listed<'p>> {
        items.iter().filter(|item| test(item)).collect()
    };
    let sources = &compiled.sources;
    if let Some((file, pointer)) = wanted.split_once('#') {
        let is_of_file = |item: &Listed<'_>| match (item.place, file) {
            (Some(place), "") => place.file == trine_diag::FileId(0),
            (Some(place), file) => sources.name(place.file).ends_with(file),
            (None, _) => false,
        };
        let at = |item: &Listed<'_>| item.place.map_or("", |place| &*place.pointer).to_owned();
        let exact = by(&|item| is_of_file(item) && at(item) == pointer);
        let below = format!("{pointer}/");
        return match exact.is_empty() {
            true => by(&|item| is_of_file(item) && at(item).starts_with(&below)),
            false => exact,
        };
    }
    if let Some((file, line)) = wanted.rsplit_once(':')
        && let Ok(line) = line.parse::<u32>()
    {
        return by(&|item| {
            let place = item.place.map(|place| sources.written(place));
            let position = item.place.and_then(|place| sources.position(place));
            let is_it = place.is_some_and(|place| sources.name(place.file) == file);
            is_it && position.is_some_and(|at| at.line == line)
        });
    }
    let lines = by(&|item| item.line == wanted);
    if !lines.is_empty() {
        return lines;
    }
    let ident = name.to_string().replace('-', "_");
    let wanted = wanted.strip_prefix(&format!("{ident}::")).unwrap_or(wanted);
    let (written, wanted) = (wanted, path(wanted));
    let exact = by(&|item| [written, wanted.as_str()].contains(&path(&item.line).as_str()));
    let ending = [format!("::{wanted}"), format!("().{wanted}")];
    match exact.is_empty() {
        true => by(&|item| ending.iter().any(|ending| path(&item.line).ends_with(ending))),
        false => exact,
    }
}

/// The path of an item by its line in `api.txt`: `types::Pet::name` of `struct types::Pet.name: String`.
pub(crate) fn path(line: &str) -> String {
    let kinds = ["struct ", "enum ", "fn ", "const ", "type ", "impl "];
    let kind = kinds.iter().find_map(|kind| line.strip_prefix(kind));
    let rest = kind.unwrap_or(line);
    if line.starts_with("impl ") {
        return rest.to_owned();
    }
    let rest = rest.split(" -> ").next().unwrap_or(rest);
    let rest = rest.split(" = ").next().unwrap_or(rest);
    let rest = rest.split(" (").next().unwrap_or(rest);
    let end = arguments(rest).unwrap_or(rest.len());
    let rest = &rest[..end];
    let rest = rest.split(": ").next().unwrap_or(rest);
    let rest = rest.split('<').next().unwrap_or(rest);
    match rest.contains("()") {
        // The way to a method.
        true => rest.to_owned(),
        false => rest.replace('.', "::"),
    }
}

/// The beginning of the last parentheses of a text that ends with them.
fn arguments(text: &str) -> Option<usize> {
    text.ends_with(')').then_some(())?;
    let mut open = 0;
    for (at, c) in text.char_indices().rev() {
        match c {
            ')' => open += 1,
            '(' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use trine::config::Choices;
    use trine::driver::Job;
    use trine_parse::FileLoader;

    use super::*;

    #[test]
    fn every_item_is_found_by_its_line_its_path_and_its_pointer() {
        // Of the large one each twentieth item.
        for (name, step) in [("notes", 1), ("humanloop", 20)] {
            let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../spec/{name}.yaml"));
            let name = CrateName::new(name).unwrap();
            let job = Job::new(name.clone(), Choices::default(), trine_parse::Options::default());
            let loader = FileLoader::for_document(&spec, &job.reading).unwrap();
            let compiled = compile(&spec, &loader, &job).unwrap();
            let items = compiled.items();
            let lines = |wanted: &str| -> Vec<String> {
                let found = match_items(wanted, &items, &compiled, &name);
                found.iter().map(|item| item.line.clone()).collect()
            };
            for item in items.iter().step_by(step) {
                assert!(lines(&item.line).contains(&item.line), "{}", item.line);
                assert!(lines(&path(&item.line)).contains(&item.line), "{}", item.line);
                let pointer = item.place.map(ToString::to_string);
                let by_pointer = pointer.map(|pointer| lines(&pointer).contains(&item.line));
                assert_ne!(by_pointer, Some(false), "{}", item.line);
            }
            let own = format!("{name}::types::");
            let one = items
                .iter()
                .find(|item| item.line.starts_with("struct types::"))
                .unwrap();
            let whole = path(&one.line).replace("types::", &own);
            assert!(lines(&whole).contains(&one.line), "{whole}");
        }
    }

    #[test]
    fn path_of_an_item_is_that_of_its_line() {
        for (line, expected) in [
            ("struct types::Pet.name: Option<String>", "types::Pet::name"),
            ("struct types::Pet (non-exhaustive)", "types::Pet"),
            ("struct types::Pets(Vec<Pet>)", "types::Pets"),
            ("struct CreateRequired<A, B>", "CreateRequired"),
            ("enum types::Kind::Cat(Cat)", "types::Kind::Cat"),
            ("fn pets().get(id: &str) -> Call<Pet, GetError>", "pets().get"),
            ("fn pets().list() -> Call<Vec<(A, B)>, ListError>", "pets().list"),
            (
                "fn pets().toys().list(f: impl Into<Option<&'a T>>) -> Call<(), E>",
                "pets().toys().list",
            ),
            (
                "fn types::Pet::with_tag(tag: impl Into<String>)",
                "types::Pet::with_tag",
            ),
            ("fn pets().old = pets().new (deprecated)", "pets().old"),
            ("type types::A = Option<B>", "types::A"),
            ("const headers::X: Header<String>", "headers::X"),
            ("pets().get", "pets().get"),
            ("types::Pet.name", "types::Pet::name"),
            ("types::Pet::name", "types::Pet::name"),
        ] {
            assert_eq!(path(line), expected, "{line}");
        }
    }
}
