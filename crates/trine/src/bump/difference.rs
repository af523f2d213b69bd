//! The difference of two lists of public items.

use std::collections::{BTreeMap, BTreeSet};

/// The difference of two lists of public items, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Items that are gone.
    pub(crate) gone: Vec<String>,
    /// Items as they were and as they are.
    pub(crate) changed: Vec<(String, String)>,
    /// Items that are new.
    pub(crate) new: Vec<String>,
}

impl Difference {
    /// Compares two lists of items.
    pub(crate) fn of(before: &BTreeSet<String>, after: &BTreeSet<String>) -> Self {
        let mut new: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
        for line in after.difference(before) {
            new.entry(item(line)).or_default().push(line);
        }
        let mut difference = Self::default();
        for line in before.difference(after) {
            match new.get_mut(item(line)).and_then(Vec::pop) {
                Some(now) => difference.changed.push((line.clone(), now.clone())),
                None => difference.gone.push(line.clone()),
            }
        }
        difference.new = new.into_values().flatten().cloned().collect();
        difference
    }
}

/// The item that a line is about, without its type: `fn pets().get`.
fn item(line: &str) -> &str {
    let line = line.split(" -> ").next().unwrap_or(line);
    let line = line.split(" = ").next().unwrap_or(line);
    let line = line.strip_suffix(" (non-exhaustive)").unwrap_or(line);
    match (
        line.starts_with("struct ") || line.starts_with("const "),
        line.split_once(": "),
    ) {
        (true, Some((item, _))) => item,
        (true | false, _) => without_arguments(line),
    }
}

/// A line without the parentheses that it ends with.
fn without_arguments(line: &str) -> &str {
    if !line.ends_with(')') {
        return line;
    }
    let mut open = 0_usize;
    for (at, c) in line.char_indices().rev() {
        match c {
            ')' => open += 1,
            '(' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return &line[..at];
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn item_of_a_line_is_what_stays_when_its_type_changes() {
        for (line, of) in [
            ("fn pets().get(id: &str) -> Call<Pet, GetError>", "fn pets().get"),
            ("fn pets().set(f: Vec<(String, i64)>) -> Call<(), E>", "fn pets().set"),
            ("fn types::Pet::new(name, tag)", "fn types::Pet::new"),
            ("fn ClientBuilder::api_key", "fn ClientBuilder::api_key"),
            ("struct types::Pet.name: Option<String>", "struct types::Pet.name"),
            ("struct types::Pet (non-exhaustive)", "struct types::Pet"),
            ("struct types::Names(Vec<String>)", "struct types::Names"),
            ("enum types::State::Unknown(String)", "enum types::State::Unknown"),
            ("type types::Beast = Pet", "type types::Beast"),
            ("const headers::LINK: Header<String>", "const headers::LINK"),
            ("impl Eq, Hash for types::State", "impl Eq, Hash for types::State"),
            ("feature pets", "feature pets"),
        ] {
            assert_eq!(item(line), of);
        }
    }

    #[test]
    fn item_with_another_type_has_changed_and_is_neither_gone_nor_new() {
        let set = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        let before = set(&["fn a(x: i64) -> Call<A, E>", "struct A", "struct A.b: i64"]);
        let after = set(&["fn a(x: i64, y: i64) -> Call<A, E>", "struct A", "struct A.c: i64"]);
        let difference = Difference::of(&before, &after);
        assert_eq!(difference.gone, ["struct A.b: i64"]);
        assert_eq!(difference.new, ["struct A.c: i64"]);
        let [(was, is)] = difference.changed.as_slice() else {
            panic!("one has changed: {difference:?}")
        };
        assert_eq!(
            [was.as_str(), is.as_str()],
            ["fn a(x: i64) -> Call<A, E>", "fn a(x: i64, y: i64) -> Call<A, E>"]
        );
    }
}
