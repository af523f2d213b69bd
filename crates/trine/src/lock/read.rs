//! The file as it is read, each text where it stands.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use trine_plan::{Entry, List};

/// The reason why a text is not a lock.
#[derive(Debug)]
pub(super) struct Broken {
    /// The byte in the text.
    pub(super) at: usize,
    /// The expectation and the text that was found.
    pub(super) why: String,
}

/// A list of entries, each where it stands.
pub(super) type Found = Vec<Spanned<String>>;

/// The file as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Read {
    pub(super) version: Option<Spanned<u32>>,
    pub(super) trine: String,
    #[serde(default)]
    pub(super) package: String,
    pub(super) spec: String,
    #[serde(default)]
    pub(super) hosts: Vec<String>,
    #[serde(default)]
    pub(super) auth: Vec<String>,
    #[serde(default)]
    pub(super) types: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    pub(super) methods: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    pub(super) aliases: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) files: BTreeMap<String, String>,
    #[serde(default)]
    client: Owned<Found>,
    #[serde(default)]
    functions: Owned<Found>,
    #[serde(default)]
    arguments: Owned<Found>,
    #[serde(default)]
    parameters: Owned<Found>,
    #[serde(default)]
    parts: Owned<Found>,
    #[serde(default)]
    servers: Owned<Found>,
    #[serde(default)]
    pages: Owned<Found>,
    #[serde(default)]
    responses: Owned<Found>,
    #[serde(default)]
    fields: Owned<Found>,
    #[serde(default)]
    variants: Owned<Found>,
    #[serde(default)]
    setters: Owned<Found>,
    #[serde(default)]
    features: Owned<Found>,
}

/// Lists by their owners.
pub(super) type Owned<L> = BTreeMap<Spanned<String>, L>;

impl Read {
    /// The lists of a kind.
    pub(super) fn lists(&self, list: List) -> &Owned<Found> {
        match list {
            List::Client => &self.client,
            List::Functions => &self.functions,
            List::Arguments => &self.arguments,
            List::Parameters => &self.parameters,
            List::Parts => &self.parts,
            List::Servers => &self.servers,
            List::Pages => &self.pages,
            List::Responses => &self.responses,
            List::Fields => &self.fields,
            List::Variants => &self.variants,
            List::Setters => &self.setters,
            List::Features => &self.features,
        }
    }
}

/// An entry of a list.
pub(super) fn entry(text: &Spanned<String>) -> Result<Entry, Broken> {
    text.get_ref().parse().map_err(|error: trine_plan::Malformed| Broken {
        at: text.span().start,
        why: error.to_string(),
    })
}
