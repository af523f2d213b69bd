//! A TOML table whose keys are taken one by one; what is left is not known.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::problem::{Problems, suggestion};

/// A table that is being read.
pub(super) struct Table<'i> {
    what: &'static str,
    left: DeTable<'i>,
    known: Vec<&'static str>,
    /// The way to it from the root, and everything that is asked of the file, if that is what reading is for.
    asked: Option<(Vec<&'static str>, Asked)>,
}

/// The keys that are asked for, by their way from the root, with the form of their values.
pub(super) type Asked = Rc<RefCell<Vec<(Vec<&'static str>, Form)>>>;

/// The name of any entry of a table whose keys are the user's, in the way to a key.
pub(super) const ANY: &str = "*";

/// The form of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    /// A string.
    Text,
    /// One of these strings.
    Choice(Vec<String>),
    /// `true` or `false`.
    Flag,
    /// An array of strings.
    Texts,
    /// A table whose keys are the user's.
    Entries,
    /// A table.
    Table,
    /// An array of tables.
    Tables,
}

impl<'i> Table<'i> {
    pub(super) fn new(what: &'static str, left: DeTable<'i>) -> Self {
        Self {
            what,
            left,
            known: Vec::new(),
            asked: None,
        }
    }

    /// An empty root, which notes everything that is asked of it: each table in it is there, and has one entry if its
    /// keys are the user's.
    pub(super) fn asking(asked: &Asked) -> Self {
        Self {
            asked: Some((Vec::new(), Rc::clone(asked))),
            ..Self::new("the file", DeTable::new())
        }
    }

    /// Returns true if the table notes what is asked of it.
    pub(super) fn is_asking(&self) -> bool {
        self.asked.is_some()
    }

    /// A table within this one, called `what` in messages.
    pub(super) fn within(&self, what: &'static str, way: &[&'static str], left: DeTable<'i>) -> Self {
        let asked = self.asked.as_ref().map(|(outer, asked)| {
            let way = outer.iter().chain(way).copied().collect();
            (way, Rc::clone(asked))
        });
        Self {
            asked,
            ..Self::new(what, left)
        }
    }

    fn take(&mut self, key: &'static str, form: Form) -> Option<Spanned<DeValue<'i>>> {
        self.known.push(key);
        let Some((way, asked)) = &self.asked else {
            return self.left.remove(key);
        };
        let empty = |value| Some(Spanned::new(0..0, value));
        let value = match form {
            Form::Table | Form::Entries => empty(DeValue::Table(DeTable::new())),
            Form::Tables => empty(DeValue::Array(DeArray::new())),
            Form::Text | Form::Choice(_) | Form::Flag | Form::Texts => None,
        };
        let way = way.iter().copied().chain([key]).collect();
        asked.borrow_mut().push((way, form));
        value
    }

    /// The span of the value at `key`, which stays where it is.
    pub(super) fn span(&self, key: &str) -> Option<Range<usize>> {
        self.left.get(key).map(Spanned::span)
    }

    /// The string at `key` and its span.
    pub(super) fn text(&mut self, key: &'static str, problems: &mut Problems) -> Option<(String, Range<usize>)> {
        self.string(key, Form::Text, problems)
    }

    fn string(&mut self, key: &'static str, form: Form, problems: &mut Problems) -> Option<(String, Range<usize>)> {
        let value = self.take(key, form)?;
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
        let names = known.iter().map(|(name, _)| (*name).to_owned()).collect();
        let (text, span) = self.string(key, Form::Choice(names), problems)?;
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
        let value = self.take(key, Form::Flag)?;
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
        let Some(value) = self.take(key, Form::Texts) else {
            return Vec::new();
        };
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
        let value = self.take(key, Form::Table)?;
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(self.within(key, &[key], table)),
            other => {
                let message = format!("expected a table as `{key}`, found {}", other.type_str());
                problems.add(span, message, None);
                None
            }
        }
    }

    /// The table at `key`; `None` where something else is there, which is left.
    pub(super) fn table_or_text(&mut self, key: &'static str) -> Option<Table<'i>> {
        if !self.is_asking() && !self.left.get(key).is_some_and(|value| value.get_ref().is_table()) {
            return None;
        }
        match self.take(key, Form::Table)?.into_inner() {
            DeValue::Table(table) => Some(self.within(key, &[key], table)),
            _ => None,
        }
    }

    /// The entries of the table at `key`, whatever they are called; none where there is no table.
    pub(super) fn entries(
        &mut self,
        key: &'static str,
        problems: &mut Problems,
    ) -> Vec<(Spanned<String>, Spanned<DeValue<'i>>)> {
        let Some(value) = self.take(key, Form::Entries) else {
            return Vec::new();
        };
        if self.is_asking() {
            let empty = Spanned::new(0..0, DeValue::Table(DeTable::new()));
            return vec![(Spanned::new(0..0, ANY.to_owned()), empty)];
        }
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
        if self.is_asking() || self.left.get(key).is_some_and(|value| value.get_ref().is_array()) {
            let listed = self.list_with_spans(key, problems).into_iter();
            let listed = listed.map(|(text, span)| (text, true, span)).collect();
            if !self.is_asking() {
                return listed;
            }
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
        let Some(value) = self.take(key, Form::Tables) else {
            return Vec::new();
        };
        if self.is_asking() {
            return vec![self.within(key, &[key], DeTable::new())];
        }
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
                DeValue::Table(table) => tables.push(self.within(key, &[key], table)),
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
