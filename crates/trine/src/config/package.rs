//! `[client.package]`: keys of Cargo's `[package]` for the generated crate.
//!
//! <https://doc.rust-lang.org/cargo/reference/manifest.html#the-package-section>

use std::ops::Range;

use spdx::Expression;
use spdx::expression::ExprNode;
use toml::de::DeValue;
use toml::{Spanned, Value};
use trine_plan::{LicenseText, Package};

use super::problem::{Problems, suggestion};
use super::table::Table;

/// The form that Cargo gives a key's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A string.
    Text,
    /// An array of strings.
    Texts,
    /// `true` or `false`.
    Flag,
    /// A string, or `false`.
    TextOrFlag,
    /// `true` or `false`, or an array of strings.
    FlagOrTexts,
    /// A table.
    Table,
}

/// The keys that a user may set, in the order in which they are written.
pub(super) const KEYS: [(&str, Form); 23] = [
    ("version", Form::Text),
    ("authors", Form::Texts),
    ("description", Form::Text),
    ("documentation", Form::Text),
    ("readme", Form::TextOrFlag),
    ("homepage", Form::Text),
    ("repository", Form::Text),
    ("license", Form::Text),
    ("license-file", Form::Text),
    ("keywords", Form::Texts),
    ("categories", Form::Texts),
    ("build", Form::TextOrFlag),
    ("links", Form::Text),
    ("exclude", Form::Texts),
    ("include", Form::Texts),
    ("publish", Form::FlagOrTexts),
    ("default-run", Form::Text),
    ("autolib", Form::Flag),
    ("autobins", Form::Flag),
    ("autoexamples", Form::Flag),
    ("autotests", Form::Flag),
    ("autobenches", Form::Flag),
    ("metadata", Form::Table),
];

/// Reads the table; its name is for the owner of a licence who is not said.
pub(super) fn read(table: &mut Table<'_>, problems: &mut Problems) -> Package {
    let mut package = Package::default();
    for (key, value) in table.entries("package", problems) {
        let name = key.get_ref().as_str();
        match KEYS.iter().find(|(known, _)| *known == name) {
            Some((known, form)) => {
                if let Some(value) = checked(known, *form, &value, problems) {
                    package.keys.insert((*known).to_owned(), value);
                }
            }
            None => unknown(name, key.span(), problems),
        }
        if name == "license"
            && let Some(text) = value.get_ref().as_str()
        {
            licenses(text, value.span(), &mut package.licenses, problems);
        }
    }
    package
}

fn unknown(name: &str, span: Range<usize>, problems: &mut Problems) {
    let (message, help) = match name {
        "name" => (
            "the `name` of the package is the name of the client".to_owned(),
            "set `name` of the client".to_owned(),
        ),
        "edition" | "rust-version" | "resolver" | "workspace" => (
            format!("trine sets `{name}` according to the code that it generates"),
            "remove it".to_owned(),
        ),
        name => {
            let known: Vec<&str> = KEYS.iter().map(|(key, _)| *key).collect();
            (format!("unknown key `{name}` in package"), suggestion(name, &known))
        }
    };
    problems.add(span, message, Some(help));
}

/// The value if Cargo takes it.
fn checked(key: &str, form: Form, value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<Value> {
    let found = plain(value.get_ref());
    let fits = match form {
        Form::Text => found.is_str(),
        Form::Texts => is_texts(&found),
        Form::Flag => found.is_bool(),
        Form::TextOrFlag => found.is_str() || found.is_bool(),
        Form::FlagOrTexts => found.is_bool() || is_texts(&found),
        Form::Table => found.is_table(),
    };
    let wanted = match form {
        Form::Text => "a string",
        Form::Texts => "an array of strings",
        Form::Flag => "true or false",
        Form::TextOrFlag => "a string, true or false",
        Form::FlagOrTexts => "true, false or an array of strings",
        Form::Table => "a table",
    };
    if !fits {
        let message = format!("expected {wanted} as `{key}`, found {}", value.get_ref().type_str());
        problems.add(value.span(), message, None);
        return None;
    }
    match refusal(key, &found) {
        None => Some(found),
        Some((message, help)) => {
            problems.add(value.span(), message, Some(help));
            None
        }
    }
}

/// Returns the reason why Cargo or its registry would refuse the value, and the remedy.
fn refusal(key: &str, value: &Value) -> Option<(String, String)> {
    let texts = || value.as_array().into_iter().flatten().filter_map(Value::as_str);
    match key {
        "version" => {
            let text = value.as_str()?;
            let error = semver::Version::parse(text).err()?;
            Some((
                format!("{text:?} is not a valid version: {error}"),
                "write three numbers, such as \"0.1.0\"".to_owned(),
            ))
        }
        "keywords" if texts().count() > 5 => {
            Some(("a package has at most 5 keywords".to_owned(), "remove some".to_owned()))
        }
        "keywords" => {
            let wrong = texts().find(|word| !is_keyword(word))?;
            Some((
                format!("{wrong:?} is not a valid keyword"),
                "a keyword has at most 20 ASCII letters, digits, `_`, `-` and `+`, and begins with a letter or digit"
                    .to_owned(),
            ))
        }
        "categories" if texts().count() > 5 => Some((
            "a package has at most 5 categories".to_owned(),
            "remove some".to_owned(),
        )),
        _ => None,
    }
}

fn is_keyword(word: &str) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+');
    word.starts_with(|c: char| c.is_ascii_alphanumeric()) && word.len() <= 20 && word.chars().all(legal)
}

fn is_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(Value::is_str))
}

/// The value without its places.
fn plain(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Boolean(flag) => Value::Boolean(*flag),
        DeValue::Array(items) => Value::Array(items.iter().map(|item| plain(item.get_ref())).collect()),
        DeValue::Table(entries) => Value::Table(
            entries
                .iter()
                .map(|(key, value)| (key.get_ref().to_string(), plain(value.get_ref())))
                .collect(),
        ),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Value::Integer(number),
            Err(_) => Value::String(number.to_string()),
        },
        DeValue::Float(number) => match number.as_str().parse() {
            Ok(number) => Value::Float(number),
            Err(_) => Value::String(number.to_string()),
        },
        DeValue::Datetime(moment) => Value::Datetime(*moment),
    }
}

/// The texts of the licences in an expression, each once.
fn licenses(text: &str, span: Range<usize>, texts: &mut Vec<LicenseText>, problems: &mut Problems) {
    let expression = match Expression::parse(text) {
        Ok(expression) => expression,
        Err(error) => {
            problems.add(
                span,
                format!("{text:?} is not a valid SPDX expression: {}", error.reason),
                Some(
                    "write an expression such as \"MIT OR Apache-2.0\", or use `license-file` for a licence that SPDX does not list"
                        .to_owned(),
                ),
            );
            return;
        }
    };
    for node in expression.iter() {
        let ExprNode::Req(required) = node else { continue };
        if let Some(id) = required.req.license.id() {
            add(id.name, id.text(), texts);
        }
        if let Some(spdx::AdditionItem::Spdx(id)) = &required.req.addition {
            add(id.name, id.text(), texts);
        }
    }
}

fn add(id: &str, text: &str, texts: &mut Vec<LicenseText>) {
    if texts.iter().all(|known| known.id != id) {
        texts.push(LicenseText {
            id: id.to_owned(),
            text: text.to_owned(),
        });
    }
}
