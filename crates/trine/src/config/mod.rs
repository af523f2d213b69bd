//! `trine.toml`: which clients a project has and what is chosen about each.
//!
//! One `[[client]]` or many. Paths are relative to the file. A key that is not known, or a
//! value of the wrong type, is an error with its line and a suggestion; all of them are
//! found in one run.

mod auth;
pub(crate) mod corrections;
pub(crate) mod enums;
mod package;
mod pages;
mod problem;
pub(crate) mod renames;
mod schema;
pub(crate) mod selection;
mod table;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use trine_lower::{EnumOptions, Openness, TriState, TypedText};
use trine_plan::{Contents, DateCrate, Format, OldNames, Package, Runtime};

use crate::{CrateName, Error, Result};

pub use auth::Auth;
pub use corrections::{Corrections, Says};
pub use pages::Pages;
use problem::Problems;
pub use schema::schema;
pub use selection::{SelectBy, Selection};
use table::Table;

/// The name of the file that `trine generate` looks for.
pub const CONFIG_FILE: &str = "trine.toml";

/// The contents of a `trine.toml`.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// The clients in the order of the file.
    pub clients: Vec<ClientConfig>,
}

/// One `[[client]]`.
#[derive(Debug, Clone, Default)]
pub struct ClientConfig {
    /// The document, `spec`, with the configuration's folder in front.
    pub spec: Option<PathBuf>,
    /// The folder of the crate, `output`, with the configuration's folder in front.
    pub output: Option<PathBuf>,
    /// The crate's name, `name`.
    pub name: Option<CrateName>,
    /// The user's choices.
    pub choices: Choices,
}

/// The user's choices about a client, from `trine.toml` or from a build script.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// `runtime = "vendored" | "crate"`: where the runtime of the client lives.
    pub runtime: Runtime,
    /// `format = "prettyplease" | "rustfmt"`: the tool whose style the sources have. A build script's client is not
    /// formatted by rustfmt.
    pub format: Format,
    /// `date-time = "jiff" | "chrono" | "time"`: the crate whose types dates are, where they are not text.
    pub dates: DateCrate,
    /// `tri-state`, `enums`, `keep-unknown`, `date-time = "string"`, `uuid`: how the document is read into types.
    pub lower: trine_lower::Options,
    /// `[client.rename]`: names by JSON pointer of a schema or by `METHOD /path`.
    pub rename: BTreeMap<String, String>,
    /// The line of each of these in the file. A choice of a build script has none.
    pub rename_lines: BTreeMap<String, String>,
    /// The line of each name in `enums.except`. A choice of a build script has none.
    pub enum_lines: BTreeMap<String, String>,
    /// `aliases = true | false`: what becomes of the old name of what is called otherwise now.
    pub old_names: OldNames,
    /// `[client.pages]`: what is said about pages, by `METHOD /path` or by `operationId`.
    pub pages: Pages,
    /// `[client.auth]`: names of the builder's methods, by security scheme. The schemes that are added there are in
    /// `lower`.
    pub auth: Auth,
    /// `[client.package]`: keys of Cargo's `[package]`.
    pub package: Package,
    /// `[client.include]`: the operations that are generated; all if it is empty.
    pub include: Selection,
    /// `[client.exclude]`: the operations that are not generated.
    pub exclude: Selection,
    /// `[client.nullable]` and `[client.optional]`: what the document says wrongly of `null` and of presence.
    pub corrections: Corrections,
    /// `overlays`: changes to the document, in the order in which they are applied, with the configuration's folder in
    /// front.
    pub overlays: Vec<PathBuf>,
    /// `types-only = true`: the types, and no client.
    pub contents: Contents,
}

impl Config {
    /// Reads the file at `path`.
    ///
    /// # Errors
    /// An I/O error where it cannot be read; a usage error with every wrong line of it.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|error| Error::io("read", path, error))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        Self::parse(&text, &path.display().to_string(), folder)
    }

    /// Reads `text`, shown as `name`, whose paths are relative to `folder`.
    ///
    /// # Errors
    /// A usage error with every wrong line.
    pub fn parse(text: &str, name: &str, folder: &Path) -> Result<Self> {
        let mut problems = Problems::new(name, text);
        let (root, errors) = toml::de::DeTable::parse_recoverable(text);
        for error in &errors {
            problems.add(error.span().unwrap_or(0..0), error.message().to_owned(), None);
        }
        problems.finish_if_any()?;
        let mut root = Table::new("the file", root.into_inner());
        let clients = root.tables("client", &mut problems);
        let clients = clients
            .into_iter()
            .map(|table| client(table, folder, &mut problems))
            .collect();
        root.finish(&mut problems);
        problems.finish_if_any()?;
        Ok(Self { clients })
    }

    /// The client whose options are for one that is called `name`: the one of that name, or
    /// the only one.
    ///
    /// # Errors
    /// A usage error where there are several and none is meant.
    pub fn options_for(&self, name: &CrateName) -> Result<ClientConfig> {
        match self.clients.as_slice() {
            [] => Ok(ClientConfig::default()),
            [only] => Ok(only.clone()),
            many => many
                .iter()
                .find(|client| client.name.as_ref() == Some(name))
                .cloned()
                .ok_or_else(|| {
                    Error::usage(
                        format!(
                            "the configuration has {} clients, but none with the name {name}",
                            many.len()
                        ),
                        "select one of them with --name",
                    )
                }),
        }
    }
}

fn client(mut table: Table<'_>, folder: &Path, problems: &mut Problems) -> ClientConfig {
    let mut path =
        |key: &'static str, problems: &mut Problems| table.text(key, problems).map(|(text, _)| folder.join(text));
    let spec = path("spec", problems);
    let output = path("output", problems);
    let name = table
        .text("name", problems)
        .and_then(|(text, span)| match CrateName::new(&text) {
            Ok(name) => Some(name),
            Err(error) => {
                problems.add(span, error.to_string(), None);
                None
            }
        });
    let overlays = table.list("overlays", problems).into_iter();
    let overlays = overlays.map(|path| folder.join(path)).collect();
    let choices = Choices {
        overlays,
        ..choices(&mut table, problems)
    };
    table.finish(problems);
    ClientConfig {
        spec,
        output,
        name,
        choices,
    }
}

fn choices(table: &mut Table<'_>, problems: &mut Problems) -> Choices {
    let runtimes = [("vendored", Runtime::Vendored), ("crate", Runtime::Crate)];
    let formats = [("prettyplease", Format::Prettyplease), ("rustfmt", Format::Rustfmt)];
    let tri_states = [("sent", TriState::Sent), ("everywhere", TriState::Everywhere)];
    let dates = [
        ("jiff", Some(DateCrate::Jiff)),
        ("chrono", Some(DateCrate::Chrono)),
        ("time", Some(DateCrate::Time)),
        ("string", None),
    ];
    let uuids = [("uuid", TypedText::Typed), ("string", TypedText::Text)];
    let without_client = without_client(table, problems);
    let (rename, rename_lines) = renames::read(table, problems);
    let (auth, schemes) = auth::read(table, problems);
    let dates = table.choice("date-time", &dates, problems);
    let (enums, enum_lines) = openness(table, problems);
    Choices {
        dates: dates.flatten().unwrap_or_default(),
        runtime: table.choice("runtime", &runtimes, problems).unwrap_or_default(),
        format: table.choice("format", &formats, problems).unwrap_or_default(),
        lower: trine_lower::Options {
            tri_state: table.choice("tri-state", &tri_states, problems).unwrap_or_default(),
            enums,
            keep_unknown: table.flag("keep-unknown", problems).unwrap_or_default(),
            dates: match dates {
                Some(None) => TypedText::Text,
                Some(Some(_)) | None => TypedText::Typed,
            },
            uuids: table.choice("uuid", &uuids, problems).unwrap_or_default(),
            schemes,
        },
        enum_lines,
        rename,
        rename_lines,
        old_names: match table.flag("aliases", problems) {
            Some(false) => OldNames::Dropped,
            Some(true) | None => OldNames::Kept,
        },
        pages: pages::read(table, problems),
        auth,
        package: package::read(table, problems),
        include: selection::read(table, "include", problems),
        exclude: selection::read(table, "exclude", problems),
        corrections: corrections::read(table, problems),
        overlays: Vec::new(),
        contents: without_client,
    }
}

/// `types-only = true | false`, with which the keys about a client have no effect.
fn without_client(table: &mut Table<'_>, problems: &mut Problems) -> Contents {
    match table.flag("types-only", problems) {
        Some(true) => {}
        Some(false) | None => return Contents::Client,
    }
    for key in ["auth", "pages"] {
        if let Some(span) = table.span(key) {
            let message = format!("`{key}` has no effect, since `types-only` writes no client");
            problems.add(span, message, Some("remove one of them".to_owned()));
        }
    }
    Contents::Types
}

/// `enums = "open" | "closed"`, or `enums = { default = "open", except = ["LogStatus"] }`.
fn openness(table: &mut Table<'_>, problems: &mut Problems) -> (EnumOptions, BTreeMap<String, String>) {
    let known = [("open", Openness::Open), ("closed", Openness::Closed)];
    if table.is_asking() {
        // Both forms.
        let _ = table.choice("enums", &known, problems);
    }
    let Some(mut inner) = table.table_or_text("enums") else {
        let options = EnumOptions {
            default: table.choice("enums", &known, problems).unwrap_or_default(),
            ..Default::default()
        };
        return (options, BTreeMap::new());
    };
    let default = inner.choice("default", &known, problems).unwrap_or_default();
    let listed = inner.list_with_spans("except", problems);
    let lines = listed
        .iter()
        .map(|(name, span)| (name.clone(), problems.line(span.clone())));
    let lines = lines.collect();
    let except = listed.into_iter().map(|(name, _)| name).collect();
    inner.finish(problems);
    (EnumOptions { default, except }, lines)
}

#[cfg(test)]
mod tests;
