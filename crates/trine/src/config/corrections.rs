//! `[client.nullable]` and `[client.optional]`: what the document says wrongly of `null` and of presence.
//!
//! ```toml
//! [client.nullable]
//! "#/components/schemas/Pet/properties/owner" = true     # may be `null`
//! "#/components/schemas/Pet/properties/name" = false     # is never `null`
//!
//! [client.optional]
//! "#/components/schemas/Pet/properties/tag" = true       # may be absent
//! "#/components/parameters/Limit" = false                # is required
//! ```
//!
//! A list of pointers, `nullable = ["#/…"]`, is the same with `true` for each.

use super::problem::Problems;
use super::table::Table;

/// Corrections of the document, by JSON pointer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Corrections {
    entries: Vec<Correction>,
}

/// A correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Correction {
    /// The statement that holds.
    pub says: Says,
    /// The pointer, as written: a URI fragment (RFC 6901, section 6), behind the path of a file if it is not the root.
    pub pointer: String,
    /// Its position in the file (`trine.toml:3:5`). A choice of a build script has none.
    pub line: Option<String>,
}

/// The statement of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// The schema allows `null`.
    Nullable,
    /// The schema does not allow `null`.
    NotNullable,
    /// The property, parameter, body or header may be absent.
    Optional,
    /// The property, parameter, body or header is required.
    Required,
}

impl Corrections {
    /// Adds a correction of what stands at a pointer, such as `#/components/schemas/Pet/properties/name`.
    pub fn add(&mut self, pointer: impl Into<String>, says: Says) {
        self.entries.push(Correction {
            says,
            pointer: pointer.into(),
            line: None,
        });
    }

    pub(crate) fn entries(&self) -> &[Correction] {
        &self.entries
    }
}

/// Takes `nullable` and `optional` from a client's table.
pub(super) fn read(table: &mut Table<'_>, problems: &mut Problems) -> Corrections {
    let mut entries = Vec::new();
    for (key, right, wrong) in [
        ("nullable", Says::Nullable, Says::NotNullable),
        ("optional", Says::Optional, Says::Required),
    ] {
        for (pointer, flag, span) in table.flags(key, problems) {
            entries.push(Correction {
                says: if flag { right } else { wrong },
                pointer,
                line: Some(problems.line(span)),
            });
        }
    }
    Corrections { entries }
}
