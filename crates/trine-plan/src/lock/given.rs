//! Names that were given are given again, and to nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::ident::{Case, distinct, in_order};

use super::Entry;

/// Things of one owner that ask for names.
pub(crate) struct Wanted<'a> {
    /// The keys in the document, each once.
    pub(crate) keys: &'a [String],
    /// The text that each asks to be called by.
    pub(crate) texts: &'a [String],
    /// The case of the names.
    pub(crate) case: Case,
    /// The name of a thing whose text has no letters.
    pub(crate) fallback: &'a str,
    /// Names that none may have.
    pub(crate) taken: &'a [&'a str],
    /// The order in which things that ask for one name get it.
    pub(crate) ranked: Ranked,
}

/// The order in which things that ask for one name get it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ranked {
    /// The first.
    InOrder,
    /// The same one in whatever order they are.
    ByText,
}

impl Wanted<'_> {
    /// A name for each: what the lock has for its key, and for the others names that nothing in the lock has. So a
    /// name in the lock is reserved, also when what had it is gone.
    pub(crate) fn given(&self, locked: &[Entry]) -> Vec<String> {
        let found = matched(locked, self.keys);
        let mut names: Vec<Option<String>> = found
            .iter()
            .map(|entry| {
                let name = locked[(*entry)?].name.clone()?;
                (!self.taken.contains(&name.as_str())).then_some(name)
            })
            .collect();
        let open: Vec<usize> = (0..names.len()).filter(|index| names[*index].is_none()).collect();
        let texts: Vec<String> = open.iter().map(|index| self.texts[*index].clone()).collect();
        let reserved = locked.iter().filter_map(|entry| entry.name.as_deref());
        let taken: Vec<&str> = self.taken.iter().copied().chain(reserved).collect();
        let fresh = match self.ranked {
            Ranked::InOrder => in_order(&texts, self.case, self.fallback, &taken),
            Ranked::ByText => distinct(&texts, self.case, self.fallback, &taken),
        };
        for (index, name) in open.into_iter().zip(fresh) {
            names[index] = Some(name);
        }
        names.into_iter().flatten().collect()
    }
}

/// The entry of each key, by index. A key that the lock does not have is that of an entry which no key has, if the two
/// differ in nothing but case and separators (`startDate`, `start_date`) and no other does so: it was respelled.
pub(crate) fn matched(locked: &[Entry], keys: &[String]) -> Vec<Option<usize>> {
    let known: BTreeMap<&str, usize> = locked
        .iter()
        .enumerate()
        .rev()
        .map(|(at, entry)| (entry.key.as_str(), at))
        .collect();
    let mut open = known.clone();
    // Of two equal keys the first has the entry.
    let mut found: Vec<Option<usize>> = keys.iter().map(|key| open.remove(key.as_str())).collect();
    if found.iter().all(Option::is_some) {
        return found;
    }
    let present: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
    let gone: Vec<(usize, String)> = locked
        .iter()
        .enumerate()
        .filter(|(_, entry)| !present.contains(entry.key.as_str()))
        .filter_map(|(index, entry)| Some((index, folded(&entry.key)?)))
        .collect();
    let new: Vec<(usize, String)> = keys
        .iter()
        .enumerate()
        .filter(|(index, _)| found[*index].is_none())
        .filter_map(|(index, key)| Some((index, folded(key)?)))
        .collect();
    for (index, text) in &new {
        let same: Vec<usize> = gone
            .iter()
            .filter(|(_, other)| other == text)
            .map(|(at, _)| *at)
            .collect();
        let alone = new.iter().filter(|(_, other)| other == text).count() == 1;
        if let ([entry], true) = (same.as_slice(), alone) {
            found[*index] = Some(*entry);
        }
    }
    found
}

/// A key without case and separators; `None` where other punctuation is part of it, which may say something.
fn folded(key: &str) -> Option<String> {
    let is_separator = |c: char| matches!(c, '_' | '-' | ' ' | '.');
    let plain = key.chars().all(|c| c.is_alphanumeric() || is_separator(c));
    // A sign and a point in front of digits are part of a number; a separator in front may tell `_id` from `id`.
    let bare = key.starts_with(char::is_alphanumeric) && !key.starts_with(|c: char| c.is_ascii_digit());
    (plain && bare).then(|| {
        key.chars()
            .filter(|c| !is_separator(*c))
            .flat_map(char::to_lowercase)
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(locked: &[&str], keys: &[&str]) -> Vec<String> {
        let locked: Vec<Entry> = locked.iter().map(|text| text.parse().unwrap()).collect();
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        let wanted = Wanted {
            keys: &keys,
            texts: &keys,
            case: Case::Value,
            fallback: "value",
            taken: &["body"],
            ranked: Ranked::InOrder,
        };
        wanted.given(&locked)
    }

    #[test]
    fn name_in_the_lock_goes_to_its_key_wherever_it_stands() {
        assert_eq!(given(&["id"], &["_id", "id"]), ["id_2", "id"]);
        assert_eq!(
            given(&["startDate = start_date"], &["start_date", "startDate"]),
            ["start_date_2", "start_date"]
        );
    }

    #[test]
    fn name_of_what_is_gone_is_no_other_ones() {
        assert_eq!(given(&["id"], &["_id"]), ["id_2"]);
    }

    #[test]
    fn key_that_is_respelled_keeps_its_name() {
        assert_eq!(given(&["startDate = starts"], &["start_date"]), ["starts"]);
        // Of two that could be it, none is.
        assert_eq!(
            given(&["startDate = starts"], &["start_date", "StartDate"]),
            ["start_date", "start_date_2"]
        );
    }

    #[test]
    fn name_that_none_may_have_is_not_given() {
        assert_eq!(given(&["x = body"], &["x"]), ["x"]);
    }
}
