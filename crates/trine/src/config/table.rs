//! A TOML table whose keys are taken one by one; what is left is not known.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::{Problems, suggestion};

/// A table that is being read.
pub(super) struct Table<'i> {
    what: &'static str,
    left: DeTable<'i>,
    known: Vec<&'static str>,
}

impl<'i> Table<'i> {
    pub(super) fn new(what: &'static str, left: DeTable<'i>) -> Self {
        Self {
            what,
            left,
            known: Vec::new(),
        }
    }

    fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'i>>> {
        self.known.push(key);
        self.left.remove(key)
    }

    /// The string at `key` and its span.
    pub(super) fn text(&mut self, key: &'static str, problems: &mut Problems) -> Option<(String, Range<usize>)> {
        let value = self.take(key)?;
        let span = value.span();
        string(key, &value, problems).map(|text| (text, span))
    }

    /// The value at `key`, one of `known`.
    pub(super) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        known: &[(&str, T)],
        problems: &mut Problems,
    ) -> Option<T> {
        let (text, span) = self.text(key, problems)?;
        let found = known.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            problems.add(
                span,
                format!("{text:?} is not a value of `{key}`"),
                Some(suggestion(&text, &names)),
            );
        }
        found
    }

    /// The value at `key`, `true` or `false`.
    pub(super) fn flag(&mut self, key: &'static str, problems: &mut Problems) -> Option<bool> {
        let value = self.take(key)?;
        let found = value.get_ref().as_bool();
        if found.is_none() {
            problems.add(value.span(), expected("true or false", key, &value), None);
        }
        found
    }

    /// The strings of the array at `key`; empty where there is none.
    pub(super) fn list(&mut self, key: &'static str, problems: &mut Problems) -> Vec<String> {
        let listed = self.list_with_spans(key, problems).into_iter();
        listed.map(|(text, _)| text).collect()
    }

    /// The strings of the array at `key`, each with its span; empty where there is none.
    pub(super) fn list_with_spans(
        &mut self,
        key: &'static str,
        problems: &mut Problems,
    ) -> Vec<(String, Range<usize>)> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            problems.add(value.span(), expected("an array of strings", key, &value), None);
            return Vec::new();
        };
        let text =
            |item: &Spanned<DeValue<'_>>, problems: &mut Problems| Some((string(key, item, problems)?, item.span()));
        items.iter().filter_map(|item| text(item, problems)).collect()
    }

    /// The table at `key`; `None` if there is none.
    pub(super) fn table(&mut self, key: &'static str, problems: &mut Problems) -> Option<Table<'i>> {
        let value = self.take(key)?;
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(Table::new(key, table)),
            other => {
                let message = format!("expected a table as `{key}`, found {}", other.type_str());
                problems.add(span, message, None);
                None
            }
        }
    }

    /// The table at `key`; `None` where something else is there, which is left.
    pub(super) fn table_or_text(&mut self, key: &'static str) -> Option<Table<'i>> {
        if !self.left.get(key).is_some_and(|value| value.get_ref().is_table()) {
            return None;
        }
        match self.take(key)?.into_inner() {
            DeValue::Table(table) => Some(Table::new(key, table)),
            _ => None,
        }
    }

    /// The entries of the table at `key`, whatever they are called; none where there is no table.
    pub(super) fn entries(
        &mut self,
        key: &'static str,
        problems: &mut Problems,
    ) -> Vec<(Spanned<String>, Spanned<DeValue<'i>>)> {
        let Some(value) = self.take(key) else { return Vec::new() };
        if !value.get_ref().is_table() {
            problems.add(value.span(), expected("a table", key, &value), None);
        }
        match value.into_inner() {
            DeValue::Table(table) => table
                .into_iter()
                .map(|(name, value)| (Spanned::new(name.span(), name.get_ref().to_string()), value))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The strings that the table at `key` sets to true or false, with their spans; of an array of strings each is true.
    pub(super) fn flags(&mut self, key: &'static str, problems: &mut Problems) -> Vec<(String, bool, Range<usize>)> {
        if self.left.get(key).is_some_and(|value| value.get_ref().is_array()) {
            let listed = self.list_with_spans(key, problems).into_iter();
            return listed.map(|(text, span)| (text, true, span)).collect();
        }
        let mut flags = Vec::new();
        for (name, value) in self.entries(key, problems) {
            match value.get_ref().as_bool() {
                Some(flag) => flags.push((name.get_ref().clone(), flag, name.span())),
                None => problems.add(value.span(), expected("true or false", name.get_ref(), &value), None),
            }
        }
        flags
    }

    /// The tables of the array at `key`, written as `[[key]]`.
    pub(super) fn tables(&mut self, key: &'static str, problems: &mut Problems) -> Vec<Table<'i>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let span = value.span();
        let DeValue::Array(items) = value.into_inner() else {
            problems.add(
                span,
                format!("expected an array of tables as `{key}`"),
                Some(format!("write [[{key}]]")),
            );
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => tables.push(Table::new(key, table)),
                other => problems.add(
                    span,
                    format!("expected a table as `{key}`, found {}", other.type_str()),
                    None,
                ),
            }
        }
        tables
    }

    /// Reports the keys that nobody took.
    pub(super) fn finish(self, problems: &mut Problems) {
        for (key, _) in &self.left {
            let help = suggestion(key.get_ref(), &self.known);
            problems.add(
                key.span(),
                format!("unknown key `{}` in {}", key.get_ref(), self.what),
                Some(help),
            );
        }
    }
}

fn string(key: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<String> {
    let found = value.get_ref().as_str();
    if found.is_none() {
        problems.add(value.span(), expected("a string", key, value), None);
    }
    found.map(str::to_owned)
}

fn expected(what: &str, key: &str, value: &Spanned<DeValue<'_>>) -> String {
    format!("expected {what} as `{key}`, found {}", value.get_ref().type_str())
}
