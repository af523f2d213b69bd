//! The table of kinds: every change that a report can name, with its explanation.

pub(crate) mod access;
pub(crate) mod assertion;
pub(crate) mod lifecycle;
pub(crate) mod limit;
pub(crate) mod operation;
pub(crate) mod prose;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod schema;

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its stable id in kebab case, `property-removed`.
    pub id: &'static str,
    /// The part of the API that it is about.
    pub area: Area,
    /// The id of the kind that the same change has when the documents are swapped.
    pub mirror: &'static str,
    /// The kind in a few words, as a heading.
    pub title: &'static str,
    /// Its meaning for a caller and what to do, for `trine explain`.
    pub explanation: &'static str,
}

/// The part of an API that a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Operations.
    Operation,
    /// Parameters.
    Parameter,
    /// Bodies of requests.
    Body,
    /// Responses.
    Response,
    /// Headers of responses.
    Header,
    /// Properties, required, optional and null.
    Presence,
    /// JSON types.
    Type,
    /// Formats.
    Format,
    /// Enumerations.
    Enum,
    /// Limits on values.
    Limit,
    /// Objects and maps.
    Object,
    /// Unions.
    Union,
    /// `readOnly` and `writeOnly`.
    Direction,
    /// Security requirements and schemes.
    Security,
    /// Servers.
    Server,
    /// Names of Rust items.
    Naming,
    /// Webhooks and callbacks.
    Webhook,
    /// Defaults, examples and text.
    Prose,
    /// Deprecation and versions.
    Lifecycle,
}

impl Area {
    /// The area as reports write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operation => "operations",
            Self::Parameter => "parameters",
            Self::Body => "request bodies",
            Self::Response => "responses",
            Self::Header => "headers",
            Self::Presence => "presence",
            Self::Type => "types",
            Self::Format => "formats",
            Self::Enum => "enumerations",
            Self::Limit => "limits",
            Self::Object => "objects",
            Self::Union => "unions",
            Self::Direction => "direction",
            Self::Security => "security",
            Self::Server => "servers",
            Self::Naming => "names",
            Self::Webhook => "webhooks",
            Self::Prose => "texts",
            Self::Lifecycle => "lifecycle",
        }
    }
}

impl Kind {
    /// The kind with this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        Self::all().find(|kind| kind.id == id)
    }

    /// All kinds, in the order of the table.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        TABLE.iter().copied().flatten().copied()
    }
}

/// The parts of the table.
const TABLE: [&[&Kind]; 9] = [
    operation::ALL,
    request::ALL,
    response::ALL,
    schema::ALL,
    limit::ALL,
    assertion::ALL,
    access::ALL,
    lifecycle::ALL,
    prose::ALL,
];

/// Declares the kinds of an area and the list of them: id, id of the mirror, title, explanation.
macro_rules! kinds {
    ($($ident:ident = $area:ident $id:tt <-> $mirror:tt, $title:tt: $explanation:tt;)*) => {
        $(
            pub(crate) const $ident: &$crate::kinds::Kind = &$crate::kinds::Kind {
                id: $id,
                area: $crate::kinds::Area::$area,
                mirror: $mirror,
                title: $title,
                explanation: $explanation,
            };
        )*
        /// All kinds of this part of the table.
        pub(crate) const ALL: &[&$crate::kinds::Kind] = &[$($ident),*];
    };
}
pub(crate) use kinds;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Kind;

    #[test]
    fn each_kind_has_an_id_of_its_own_and_is_the_mirror_of_its_mirror() {
        let ids: BTreeSet<&str> = Kind::all().map(|kind| kind.id).collect();
        assert_eq!(ids.len(), Kind::all().count(), "an id stands twice");
        for kind in Kind::all() {
            let mirror = Kind::find(kind.mirror).unwrap_or_else(|| panic!("{} has no mirror", kind.id));
            assert_eq!(mirror.mirror, kind.id);
            assert!(kind.explanation.ends_with('.'), "{}", kind.id);
        }
        assert!(ids.len() >= 250, "{} kinds", ids.len());
    }
}
