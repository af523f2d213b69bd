//! The text of this crate, for whoever writes it into another one as its module `runtime`.
//!
//! Two files are not in it: this one, and `values/mod.rs`, of which each crate has its own, by what it uses.
//! [`vendored`] gives all files as they are to be written.

use std::borrow::Cow;

/// One file: its path below `runtime/`, and its text.
pub type Source = (&'static str, &'static str);

macro_rules! sources {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!($path))),+]
    };
}

/// The files that every crate needs. `lib.rs` has to be named `mod.rs` there.
pub const SOURCES: &[Source] = sources![
    "auth/apply.rs",
    "auth/credentials.rs",
    "auth/mod.rs",
    "auth/scheme.rs",
    "auth/secret.rs",
    "body/form.rs",
    "body/mod.rs",
    "body/multipart.rs",
    "body/pieces.rs",
    "body/upload.rs",
    "call.rs",
    "client/base_url.rs",
    "client/builder.rs",
    "client/core.rs",
    "client/mod.rs",
    "client/setup.rs",
    "error.rs",
    "field.rs",
    "lib.rs",
    "params/escape.rs",
    "params/mod.rs",
    "params/style.rs",
    "params/tree.rs",
    "request.rs",
    "response.rs",
    "send/attempt.rs",
    "send/budget.rs",
    "send/context.rs",
    "send/limit.rs",
    "send/middleware.rs",
    "send/mod.rs",
    "send/observe.rs",
    "send/redirect.rs",
    "send/retry.rs",
    "send/retry_after.rs",
    "transport/body.rs",
    "transport/clock.rs",
    "transport/mod.rs",
    "transport/over_reqwest.rs",
    "transport/over_ureq.rs",
    "transport/park.rs",
    "values/base64.rs",
    "wire/bridge.rs",
    "wire/containers.rs",
    "wire/error.rs",
    "wire/escape.rs",
    "wire/lookahead.rs",
    "wire/mod.rs",
    "wire/number.rs",
    "wire/path.rs",
    "wire/reader.rs",
    "wire/scalars.rs",
    "wire/string.rs",
    "wire/tags.rs",
    "wire/writer.rs",
];

/// A module of values that a crate has only if it uses them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// The feature of this crate that has it, where a client depends on this crate instead of carrying it.
    pub feature: &'static str,
    /// Its file.
    pub source: Source,
    /// What `values/mod.rs` says of it.
    pub declaration: &'static str,
    /// What it depends on, as a line of a manifest.
    pub dependency: &'static str,
}

/// The modules of values.
pub const VALUES: &[Value] = &[
    Value {
        feature: "jiff",
        source: ("values/time.rs", include_str!("values/time.rs")),
        declaration: "mod time;\npub use self::time::{Date, DateTime, Duration, Time};\n",
        dependency: r#"jiff = { version = "1", default-features = false, features = ["std"] }"#,
    },
    Value {
        feature: "uuid",
        source: ("values/uuid.rs", include_str!("values/uuid.rs")),
        declaration: "mod uuid;\n",
        dependency: r#"uuid = { version = "1", default-features = false, features = ["std"] }"#,
    },
];

/// The head of `values/mod.rs` in a crate that carries the runtime.
const VALUES_MODULE: &str = "//! Values that JSON has no kind of its own for.\n
mod base64;\npub use self::base64::Base64;\n";

/// The files of a crate's module `runtime`: their paths below it, and their texts. `features` are those of
/// [`VALUES`] that the crate uses.
pub fn vendored(features: &[&str]) -> Vec<(&'static str, Cow<'static, str>)> {
    let mut files: Vec<(&'static str, Cow<'static, str>)> = SOURCES
        .iter()
        .map(|(path, text)| (if *path == "lib.rs" { "mod.rs" } else { *path }, Cow::Borrowed(*text)))
        .collect();
    let mut module = VALUES_MODULE.to_owned();
    for value in VALUES.iter().filter(|value| features.contains(&value.feature)) {
        module.push_str(value.declaration);
        files.push((value.source.0, Cow::Borrowed(value.source.1)));
    }
    files.push(("values/mod.rs", Cow::Owned(module)));
    files.sort_by_key(|(path, _)| *path);
    files
}

/// The dependencies of every crate that carries [`SOURCES`], as lines of a manifest.
pub const DEPENDENCIES: &str = r#"base64 = { version = "0.22", default-features = false, features = ["std"] }
bytes = "1"
futures-core = { version = "0.3", default-features = false }
http = "1"
http-body = { version = "1", optional = true }
percent-encoding = "2"
reqwest = { version = "0.13", default-features = false, features = ["rustls-no-provider"], optional = true }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"], optional = true }
rustls-platform-verifier = { version = "0.7", optional = true }
serde = { version = "1", default-features = false, features = ["std"], optional = true }
serde_json = "1"
tokio = { version = "1", default-features = false, features = ["time"], optional = true }
ureq = { version = "3", default-features = false, features = ["rustls", "platform-verifier"], optional = true }
url = "2"
"#;

/// The features of every crate that carries [`SOURCES`], as lines of a manifest.
pub const FEATURES: &str = r#"default = ["transport"]
# Requests over reqwest and tokio. Without it, a client is given a transport and a clock.
transport = ["dep:http-body", "dep:reqwest", "dep:rustls", "dep:rustls-platform-verifier", "dep:tokio"]
# A `reqwest::Client` of yours in the client's builder.
reqwest = ["transport"]
# `send_blocking`, over ureq, without tokio.
blocking = ["dep:ureq"]
# Every type implements serde's `Serialize` and `Deserialize`.
serde = ["dep:serde"]
"#;
