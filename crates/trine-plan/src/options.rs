//! The user's choices about the crate.

use std::collections::BTreeMap;

/// The user's choices about the crate.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The package's name, a valid one.
    pub crate_name: String,
    /// The place of the runtime.
    pub runtime: Runtime,
    /// A crate or one file.
    pub layout: Layout,
    /// A client, or its types alone.
    pub contents: Contents,
    /// The tool whose style the sources have.
    pub format: Format,
    /// The crate whose types dates are.
    pub dates: DateCrate,
    /// Names by the user: a JSON pointer of a schema, or `METHOD /path`, to a name.
    pub rename: BTreeMap<String, String>,
    /// Names by the user: a security scheme to the builder's method for its credential, a valid name of a function.
    pub auth: BTreeMap<String, String>,
    /// The treatment of old names.
    pub old_names: OldNames,
    /// The names that take precedence: those of the lock, or those that a first run would choose.
    pub given_names: GivenNames,
    /// The user's choices about pages, by `METHOD /path` or `operationId`.
    pub pages: BTreeMap<String, PageChoice>,
    /// The user's choices about the package.
    pub package: Package,
    /// The package's version that an earlier run gave.
    pub version: Option<String>,
    /// The paths of the document's files, by number: what a file holds is called after it where nothing else says more.
    pub files: Vec<String>,
}

/// The user's choices about the package.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Package {
    /// Keys of Cargo's `[package]` and their values.
    pub keys: BTreeMap<String, toml::Value>,
    /// The texts of the licences in the key `license`, in its order.
    pub licenses: Vec<LicenseText>,
}

/// The text of a licence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LicenseText {
    /// Its SPDX identifier: `MIT`.
    pub id: String,
    /// The text, with SPDX's placeholders for year and holder.
    pub text: String,
}

/// The user's choice about the pages of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageChoice {
    /// Its responses are not pages.
    Off,
    /// They are, and how they are gone through.
    By(trine_ir::PageHint),
}

/// The names that take precedence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GivenNames {
    /// Names that are in the lock stay.
    #[default]
    Kept,
    /// Types and methods get the names that they would have without a lock. Their old ones go on as aliases.
    Anew,
}

/// The treatment of the old name of a thing that has another name now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OldNames {
    /// It is a deprecated alias.
    #[default]
    Kept,
    /// It is gone.
    Dropped,
}

/// The place of a generated client's runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Runtime {
    /// In the crate itself, as `src/runtime/`.
    #[default]
    Vendored,
    /// In the crate `trine-runtime`.
    Crate,
}

/// The crate whose types dates and times are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateCrate {
    /// `jiff`.
    #[default]
    Jiff,
    /// `chrono`.
    Chrono,
    /// `time`.
    Time,
}

/// The tool whose style the sources of a crate have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// prettyplease, a part of trine. The crate has a `rustfmt.toml` that keeps rustfmt off.
    #[default]
    Prettyplease,
    /// rustfmt, which is run on what trine writes. The crate has no `rustfmt.toml`.
    Rustfmt,
}

/// The parts of the API that are generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Contents {
    /// The types and the client that sends and receives them.
    #[default]
    Client,
    /// The types alone, which can all be read and written.
    Types,
}

/// In which form a client is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// A package with many files.
    #[default]
    Crate,
    /// One file to be included; its runtime is the crate.
    SingleFile,
}
