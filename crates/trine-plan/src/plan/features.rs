//! The features of a crate, and what stands behind them.

use std::collections::BTreeSet;

/// A feature that adds a part of the API to the crate.
#[derive(Debug, Clone)]
pub struct Feature {
    /// Its name.
    pub name: String,
    /// The items that are behind it, as a sentence.
    pub docs: String,
    /// The key of its name in the lock.
    pub key: String,
    /// The part of the API.
    pub part: ApiPart,
    /// It is in the default set.
    pub default: bool,
}

/// A part of an API that can be left out of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApiPart {
    /// An outermost group of operations, with the groups in it.
    Group,
    /// The webhooks and callbacks.
    Webhooks,
}

/// The features behind which an item stands: one of them is enough. An item without any is always there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Gate(BTreeSet<String>);

impl Gate {
    /// The gate of what is always there.
    pub const OPEN: &'static Self = &Self(BTreeSet::new());

    /// The gate that one of these features opens; [`Gate::OPEN`] without any.
    pub fn any(features: impl IntoIterator<Item = String>) -> Self {
        Self(features.into_iter().collect())
    }

    /// The gate that either of two opens.
    pub fn or(&self, other: &Self) -> Self {
        match self.is_open() || other.is_open() {
            true => Self::default(),
            false => Self(self.0.union(&other.0).cloned().collect()),
        }
    }

    /// Returns true if this gate is open whenever the other one is.
    pub fn covers(&self, other: &Self) -> bool {
        self.is_open() || (!other.is_open() && other.0.is_subset(&self.0))
    }

    /// Returns true if there is nothing to open.
    pub fn is_open(&self) -> bool {
        self.0.is_empty()
    }

    /// The features, sorted.
    pub fn features(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}
