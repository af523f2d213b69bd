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
