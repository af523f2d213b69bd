//! Lines of `api.txt`.

use std::collections::BTreeSet;

use crate::report::Semver;

/// The item of a line without its kind: `types::Pet.name`, `pets().get`, `Eq for types::State`.
pub(crate) fn name(line: &str) -> String {
    let item = item(line);
    match item.split_once(' ') {
        Some(("fn" | "struct" | "enum" | "type" | "const" | "feature" | "impl", rest)) => rest.to_owned(),
        _ => item.to_owned(),
    }
}

/// The part of a line that stays when its type changes.
pub(crate) fn key(line: &str) -> String {
    match line.strip_prefix("impl ").and_then(|line| line.rsplit_once(" for ")) {
        Some((traits, of)) if !traits.contains('<') => format!("impl of {of}"),
        Some((_, of)) => format!("conversions of {of}"),
        None => item(line).to_owned(),
    }
}

/// A line without types.
fn item(line: &str) -> &str {
    let head = match line.split_once('(') {
        // Methods of groups are called through `pets()`.
        Some(_) if line.starts_with("fn ") => without_arguments(line),
        _ => line.split(" -> ").next().unwrap_or(line),
    };
    let head = head.split(" = ").next().unwrap_or(head);
    let head = head.strip_suffix(" (non-exhaustive)").unwrap_or(head);
    if head.starts_with("struct ") || head.starts_with("const ") {
        return head.split(": ").next().unwrap_or(head);
    }
    if head.starts_with("enum ") {
        return head.split('(').next().unwrap_or(head);
    }
    head
}

/// A function without its arguments and its result: `fn pets().get`.
fn without_arguments(line: &str) -> &str {
    let bytes = line.as_bytes();
    let mut from = 0;
    while let Some(open) = line[from..].find('(').map(|at| at + from) {
        if bytes.get(open + 1) != Some(&b')') || bytes.get(open + 2) != Some(&b'.') {
            return &line[..open];
        }
        from = open + 2;
    }
    line
}

/// The verdict on a line that became another one.
pub(crate) fn verdict(old: &str, new: &str) -> Semver {
    if let (Some(old), Some(new)) = (traits(old), traits(new)) {
        return if old.is_subset(&new) {
            Semver::Minor
        } else {
            Semver::Major
        };
    }
    if let (Some(old), Some(new)) = (Signature::of(old), Signature::of(new)) {
        return signature(&old, &new);
    }
    Semver::Major
}

/// Two functions: names of arguments are no caller's business, unless they changed places.
fn signature(old: &Signature, new: &Signature) -> Semver {
    let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<String>>();
    let same_types = old.head == new.head && old.types == new.types && old.result == new.result;
    if same_types && sorted(&old.names) != sorted(&new.names) {
        return Semver::None;
    }
    Semver::Major
}

/// The traits of an `impl` line.
fn traits(line: &str) -> Option<BTreeSet<String>> {
    let (traits, _) = line.strip_prefix("impl ")?.rsplit_once(" for ")?;
    Some(split(traits).into_iter().collect())
}

/// A function as its line has it.
#[derive(Debug, PartialEq, Eq)]
struct Signature {
    head: String,
    names: Vec<String>,
    types: Vec<String>,
    result: String,
}

impl Signature {
    fn of(line: &str) -> Option<Self> {
        line.strip_prefix("fn ")?;
        let head = without_arguments(line);
        let rest = line[head.len()..].strip_prefix('(')?;
        let end = closing(rest)?;
        let mut signature = Self {
            head: head.to_owned(),
            names: Vec::new(),
            types: Vec::new(),
            result: rest[end + 1..].to_owned(),
        };
        for argument in split(&rest[..end]) {
            let (name, of) = argument.split_once(": ").unwrap_or((&argument, ""));
            signature.names.push(name.to_owned());
            signature.types.push(of.to_owned());
        }
        Some(signature)
    }
}

/// The position of the bracket that closes one which was opened before the text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The parts of a list, commas within brackets aside.
fn split(list: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut depth = 0_usize;
    let mut part = String::new();
    let mut before = ' ';
    for letter in list.chars() {
        match letter {
            '(' | '<' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '>' if before != '-' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(std::mem::take(&mut part).trim().to_owned());
                before = letter;
                continue;
            }
            _ => {}
        }
        part.push(letter);
        before = letter;
    }
    if !part.trim().is_empty() {
        parts.push(part.trim().to_owned());
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn item_of_a_line_stays_when_its_type_changes() {
        for (line, of) in [
            ("fn pets().get(id: &str) -> Call<Pet, GetError>", "fn pets().get"),
            ("fn pets().set(f: Vec<(String, i64)>) -> Call<(), E>", "fn pets().set"),
            ("fn types::Pet::new(name: impl Into<String>)", "fn types::Pet::new"),
            ("struct types::Pet.name: Option<String>", "struct types::Pet.name"),
            ("struct types::Pet (non-exhaustive)", "struct types::Pet"),
            ("enum types::State::Unknown(String)", "enum types::State::Unknown"),
            ("type types::Beast = Pet", "type types::Beast"),
            ("const headers::LINK: Header<String>", "const headers::LINK"),
            ("impl Eq, Hash for types::State", "impl of types::State"),
            ("feature pets", "feature pets"),
        ] {
            assert_eq!(key(line), of);
        }
        assert_eq!(name("struct types::Pet.name: Option<String>"), "types::Pet.name");
    }

    #[test]
    fn another_name_of_an_argument_is_no_change_and_exchanged_arguments_are() {
        let old = "fn pets().move_(from: &str, to: &str) -> Call<(), E>";
        assert_eq!(
            verdict(old, "fn pets().move_(source: &str, to: &str) -> Call<(), E>"),
            Semver::None
        );
        assert_eq!(
            verdict(old, "fn pets().move_(to: &str, from: &str) -> Call<(), E>"),
            Semver::Major
        );
        assert_eq!(
            verdict(old, "fn pets().move_(from: &str, to: i64) -> Call<(), E>"),
            Semver::Major
        );
    }

    #[test]
    fn a_trait_more_is_minor_and_a_trait_less_is_major() {
        let (few, many) = ("impl Eq for types::A", "impl Eq, Hash for types::A");
        assert_eq!(verdict(few, many), Semver::Minor);
        assert_eq!(verdict(many, few), Semver::Major);
    }
}
