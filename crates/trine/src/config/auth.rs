//! `[client.auth]`: what the user says of the credentials that the client takes.
//!
//! ```toml
//! [client.auth]
//! OpenAIKeyAuth = "api_key"                             # the builder's method for a scheme of the document
//! token = { type = "http", scheme = "bearer" }          # a scheme, for a document that has none
//! key = { type = "apiKey", in = "header", name = "X-Key" }
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use toml::de::DeValue;
use trine_ir::{Credential, KeyLocation};
use trine_lower::AddedScheme;
use trine_plan::{NameProblem, RefusedName, ident};

use super::problem::Problems;
use super::table::{ANY, Table};
use crate::{Error, Result};

/// The choices about credentials.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Auth {
    methods: BTreeMap<String, String>,
    /// The position of each entry in the file (`trine.toml:3:1`). A choice of a build script has none.
    lines: BTreeMap<String, String>,
}

impl Auth {
    /// Gives the builder's method for a scheme this name.
    pub fn rename(&mut self, scheme: impl Into<String>, method: impl Into<String>) {
        let scheme = scheme.into();
        self.lines.remove(&scheme);
        self.methods.insert(scheme, method.into());
    }

    /// Returns the names of methods, by scheme.
    pub fn methods(&self) -> &BTreeMap<String, String> {
        &self.methods
    }

    /// Ends the run if a method cannot be called as the user says.
    pub(crate) fn refuse(&self, refused: &[RefusedName]) -> Result<()> {
        let mut report = String::new();
        for RefusedName { key, why } in refused {
            let line = self.line(key);
            let (message, help) = match why {
                NameProblem::Unknown => (
                    format!("the document has no security scheme `{key}`"),
                    "use a name in `securitySchemes` or `securityDefinitions`",
                ),
                NameProblem::NoType => (
                    format!("the builder has no method for `{key}` that could be renamed"),
                    "only schemes with a key or a token that an operation requires have a method",
                ),
                NameProblem::NoName(text) => (
                    format!("expected the name of a method for `{key}`, found \"{text}\""),
                    "use lower-case letters, digits and underscores",
                ),
                NameProblem::Taken { name, by } => (
                    format!("the method for `{key}` cannot have the name `{name}`, which belongs to {by}"),
                    "use another name",
                ),
            };
            let _ = writeln!(report, "{line}{message}\n  help: {help}");
        }
        ended(report)
    }

    /// Ends the run if the user adds schemes to a document that has some.
    pub(crate) fn refuse_added(&self, added: &[AddedScheme], has_own: bool) -> Result<()> {
        let mut report = String::new();
        for scheme in added.iter().filter(|_| has_own) {
            let line = self.line(&scheme.name);
            let _ = writeln!(
                report,
                "{line}`{}` is a scheme for a document without any, and this one has some\n  help: to call the method \
                 for a scheme of the document otherwise, write `\"scheme\" = \"name\"`",
                scheme.name
            );
        }
        ended(report)
    }

    fn line(&self, key: &str) -> String {
        self.lines.get(key).map_or_else(String::new, |line| format!("{line}: "))
    }
}

fn ended(report: String) -> Result<()> {
    match report.is_empty() {
        true => Ok(()),
        false => Err(Error::config(report)),
    }
}

/// Takes `auth` from a client's table: the names of methods, and the schemes that are added, sorted by name.
pub(super) fn read(table: &mut Table<'_>, problems: &mut Problems) -> (Auth, Vec<AddedScheme>) {
    let (mut auth, mut added) = (Auth::default(), Vec::new());
    for (key, value) in table.entries("auth", problems) {
        let (span, name) = (value.span(), key.get_ref().clone());
        auth.lines.insert(name.clone(), problems.line(key.span()));
        match value.into_inner() {
            DeValue::String(method) => {
                if let Some(method) = method_of(&auth, &name, &method, span, problems) {
                    auth.methods.insert(name, method);
                }
            }
            DeValue::Table(inner) => {
                let inner = table.within("auth", &["auth", ANY], inner);
                let credential = credential(inner, &span, problems);
                added.extend(credential.map(|credential| AddedScheme { name, credential }));
            }
            _ => {
                let message = format!("expected the name of a method or a security scheme as `{name}`");
                problems.add(span, message, None);
            }
        }
    }
    added.sort_by(|a, b| a.name.cmp(&b.name));
    (auth, added)
}

/// The name of a method, if it is one and no other scheme's.
fn method_of(auth: &Auth, scheme: &str, method: &str, span: Range<usize>, problems: &mut Problems) -> Option<String> {
    if !ident::is_ident(method) || method.bytes().any(|byte| byte.is_ascii_uppercase()) {
        let message = format!("expected the name of a method for `{scheme}`, found \"{method}\"");
        let help = "use lower-case letters, digits and underscores, and no keyword of Rust";
        problems.add(span, message, Some(help.to_owned()));
        return None;
    }
    if let Some((other, _)) = auth.methods.iter().find(|(_, name)| *name == method) {
        let message = format!("the method for `{other}` also has the name `{method}`");
        problems.add(span, message, Some("use another name".to_owned()));
        return None;
    }
    Some(method.to_owned())
}

/// A kind of scheme that can be added.
#[derive(Clone, Copy)]
enum Kind {
    ApiKey,
    Http,
}

/// The credential of a scheme, in the words of OpenAPI's security schemes.
fn credential(mut table: Table<'_>, place: &Range<usize>, problems: &mut Problems) -> Option<Credential> {
    let kinds = [("apiKey", Kind::ApiKey), ("http", Kind::Http)];
    let kind = table.choice("type", &kinds, problems);
    if table.is_asking() {
        // The keys of every kind.
        let _ = (key(&mut table, place, problems), http(&mut table, place, problems));
    }
    let credential = match kind {
        Some(Kind::ApiKey) => key(&mut table, place, problems),
        Some(Kind::Http) => http(&mut table, place, problems),
        None => {
            problems.add(
                place.clone(),
                "a scheme requires `type`: \"apiKey\" or \"http\"".to_owned(),
                None,
            );
            return None;
        }
    };
    table.finish(problems);
    credential
}

fn key(table: &mut Table<'_>, place: &Range<usize>, problems: &mut Problems) -> Option<Credential> {
    let locations = [
        ("header", KeyLocation::Header),
        ("query", KeyLocation::Query),
        ("cookie", KeyLocation::Cookie),
    ];
    let location = table.choice("in", &locations, problems);
    let name = table.text("name", problems);
    let (Some(location), Some((name, span))) = (location, name) else {
        let message = "an API key requires `in` (\"header\", \"query\", \"cookie\") and `name`";
        problems.add(place.clone(), message.to_owned(), None);
        return None;
    };
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let can_be = match location {
        KeyLocation::Header | KeyLocation::Cookie => name.chars().all(is_token),
        KeyLocation::Query => true,
    };
    if name.is_empty() || !can_be {
        problems.add(
            span,
            format!("\"{name}\" is not a valid name of a header, query parameter or cookie"),
            None,
        );
        return None;
    }
    Some(Credential::ApiKey(location, name))
}

fn http(table: &mut Table<'_>, place: &Range<usize>, problems: &mut Problems) -> Option<Credential> {
    let Some((scheme, span)) = table.text("scheme", problems) else {
        let message = "an HTTP scheme requires `scheme`: \"bearer\", \"basic\", or another name";
        problems.add(place.clone(), message.to_owned(), None);
        return None;
    };
    let is_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    match scheme.to_ascii_lowercase().as_str() {
        "bearer" => Some(Credential::Bearer),
        "basic" => Some(Credential::Basic),
        _ if trine_lower::is_computed(&scheme) => {
            let message = format!("the credential of HTTP `{scheme}` is computed for each request");
            problems.add(span, message, Some("set it in a middleware".to_owned()));
            None
        }
        "" => {
            problems.add(
                span,
                "expected the name of an HTTP authentication scheme".to_owned(),
                None,
            );
            None
        }
        name if !name.chars().all(is_token) => {
            problems.add(
                span,
                format!("\"{scheme}\" is not a valid name of an HTTP authentication scheme"),
                None,
            );
            None
        }
        _ => Some(Credential::Http(scheme)),
    }
}
