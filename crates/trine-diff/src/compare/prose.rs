//! Vendor extensions that say something about the client.

/// Beginnings of the names of extensions that generators read.
const PREFIXES: [&str; 6] = [
    "x-ms-",
    "x-fern-",
    "x-speakeasy-",
    "x-stainless-",
    "x-enum",
    "x-amazon-",
];

/// Extensions that generators read.
const NAMES: [&str; 8] = [
    "x-nullable",
    "x-rust-name",
    "x-rust-type",
    "x-go-name",
    "x-codegen-request-body-name",
    "x-pagination",
    "x-readme",
    "x-implementation",
];

/// Returns true if an extension may change a client.
pub(crate) fn is_read_by_generators(name: &str) -> bool {
    PREFIXES.iter().any(|prefix| name.starts_with(prefix)) || NAMES.contains(&name)
}

/// Returns true if an extension gives names to the values of an enumeration.
pub(crate) fn names_enum_values(name: &str) -> bool {
    matches!(name, "x-enum-varnames" | "x-enumNames" | "x-enum-names" | "x-ms-enum")
}

/// Returns true if an extension gives texts to the values of an enumeration, which are compared as such.
pub(crate) fn describes_enum_values(name: &str) -> bool {
    matches!(name, "x-enum-descriptions" | "x-enumDescriptions")
}
