//! The source text of this crate, for a generator that writes it into another crate as the module `runtime`.
//!
//! This file is not in it, and of what only some crates need ([`PARTS`]) each has what it uses. [`vendored`] gives
//! all files as they are to be written.

use std::borrow::Cow;

/// One file: its path below `runtime/`, and its text.
pub type Source = (&'static str, &'static str);

macro_rules! sources {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!($path))),+]
    };
}

/// The licence of this text, which goes with it.
pub const LICENSE: &str = include_str!("../LICENSE-MIT");

/// The files that declare parts; `lib.rs` is named `mod.rs` where it is carried.
pub const MODULES: &[Source] = sources!["lib.rs", "values/mod.rs"];

/// The other files that every crate needs.
pub const SOURCES: &[Source] = sources![
    "collect.rs",
    "field.rs",
    "kept.rs",
    "merge_patch.rs",
    "values/base64.rs",
    "values/decimal.rs",
    "wire/bridge.rs",
    "wire/containers.rs",
    "wire/error.rs",
    "wire/escape.rs",
    "wire/form.rs",
    "wire/lookahead.rs",
    "wire/mod.rs",
    "wire/number.rs",
    "wire/path.rs",
    "wire/reader.rs",
    "wire/scalars.rs",
    "wire/string.rs",
    "wire/tags.rs",
    "wire/unknown.rs",
    "wire/writer.rs",
];

/// A part that only some clients need: a module of this crate with its dependencies, behind a feature.
///
/// In `lib.rs` and `values/mod.rs` each item of a part is one line, and the line before it is the part's `#[cfg]`, or
/// one of `any` of several parts, which then share a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The feature of this crate that has it, where a client depends on this crate instead of carrying it.
    pub feature: &'static str,
    /// Its files.
    pub files: &'static [Source],
    /// Its dependencies, as lines of a manifest.
    pub dependencies: &'static str,
    /// Its dependencies in a browser, besides those.
    pub in_browser: &'static str,
    /// The feature that the client's feature `serde` turns on for it.
    pub serde: Option<&'static str>,
}

/// The part that sends requests: all but the types and their JSON. Every other part of the same kind needs it.
pub const CLIENT: &str = "client";

/// The parts that only some crates need.
pub const PARTS: &[Part] = &[
    Part {
        feature: CLIENT,
        files: sources![
            "auth/apply.rs",
            "auth/credentials.rs",
            "auth/mod.rs",
            "auth/required.rs",
            "auth/scheme.rs",
            "auth/secret.rs",
            "body/form.rs",
            "body/mod.rs",
            "body/multipart.rs",
            "body/pieces.rs",
            "body/source.rs",
            "body/upload.rs",
            "call.rs",
            "client/base_url.rs",
            "client/builder.rs",
            "client/core.rs",
            "client/mod.rs",
            "client/setup.rs",
            "client/tools.rs",
            "download/blocking.rs",
            "download/mod.rs",
            "download/partial.rs",
            "error.rs",
            "error/api.rs",
            "error/message.rs",
            "header.rs",
            "params/escape.rs",
            "params/mod.rs",
            "params/style.rs",
            "params/tree.rs",
            "request.rs",
            "request/operation.rs",
            "request/target.rs",
            "response.rs",
            "response/charset.rs",
            "response/media.rs",
            "response/read.rs",
            "send/attempt.rs",
            "send/budget.rs",
            "send/context.rs",
            "send/limit.rs",
            "send/middleware.rs",
            "send/mod.rs",
            "send/notice.rs",
            "send/observe.rs",
            "send/redirect.rs",
            "send/retry.rs",
            "send/retry_after.rs",
            "send/trace.rs",
            "send/unread.rs",
            "testing/clock.rs",
            "testing/expectation.rs",
            "testing/fits.rs",
            "testing/mock.rs",
            "testing/mod.rs",
            "testing/record.rs",
            "testing/replay.rs",
            "testing/reply.rs",
            "testing/sent.rs",
            "testing/tape.rs",
            "transport/body.rs",
            "transport/browser_clock.rs",
            "transport/clock.rs",
            "transport/handover.rs",
            "transport/mod.rs",
            "transport/over_fetch.rs",
            "transport/over_reqwest.rs",
            "transport/over_tower.rs",
            "transport/over_ureq.rs",
            "transport/park.rs",
            "transport/tls/mod.rs",
            "transport/tls/over_native.rs",
            "transport/tls/over_rustls.rs",
            "transport/tls/without.rs",
        ],
        dependencies: r#"bytes = "1"
futures-core = { version = "0.3", default-features = false }
http = "1"
http-body = { version = "1", optional = true }
percent-encoding = "2"
tower-service = { version = "0.3", optional = true }
tracing = { version = "0.1", default-features = false, features = ["std"], optional = true }
url = "2"
"#,
        in_browser: r#"gloo-timers = { version = "0.3", features = ["futures"], optional = true }
js-sys = { version = "0.3", optional = true }
reqwest = { version = "0.13", default-features = false, features = ["stream"], optional = true }
wasm-bindgen-futures = { version = "0.4", optional = true }
"#,
        serde: None,
    },
    Part {
        feature: "oauth",
        files: sources![
            "oauth/app.rs",
            "oauth/code.rs",
            "oauth/device.rs",
            "oauth/discovery.rs",
            "oauth/endpoint.rs",
            "oauth/flight.rs",
            "oauth/form.rs",
            "oauth/grant.rs",
            "oauth/mod.rs",
            "oauth/pkce.rs",
            "oauth/refusal.rs",
            "oauth/server.rs",
            "oauth/token.rs",
            "oauth/tokens.rs",
        ],
        dependencies: "getrandom = \"0.2\"\nsha2 = \"0.11\"\n",
        in_browser: "getrandom = { version = \"0.2\", features = [\"js\"] }\n",
        serde: None,
    },
    Part {
        feature: "jiff",
        files: sources!["values/time.rs"],
        dependencies: "jiff = { version = \"1\", default-features = false, features = [\"std\"] }\n",
        in_browser: "",
        serde: Some("jiff/serde"),
    },
    Part {
        feature: "chrono",
        files: sources!["values/moment.rs", "values/with_chrono.rs"],
        dependencies: "chrono = { version = \"0.4.35\", default-features = false, features = [\"now\"] }\n",
        in_browser: "",
        serde: Some("chrono/serde"),
    },
    Part {
        feature: "time",
        files: sources!["values/moment.rs", "values/with_time.rs"],
        dependencies: "time = { version = \"0.3.35\", default-features = false, features = [\"std\"] }\n",
        in_browser: "",
        serde: None,
    },
    Part {
        feature: "uuid",
        files: sources!["values/uuid.rs"],
        dependencies: "uuid = { version = \"1\", default-features = false, features = [\"std\"] }\n",
        in_browser: "",
        serde: Some("uuid/serde"),
    },
    Part {
        feature: "page",
        files: sources![
            "page/blocking.rs",
            "page/counted.rs",
            "page/fetch.rs",
            "page/link.rs",
            "page/mod.rs",
            "page/pager.rs",
            "page/pages.rs",
            "page/repeats.rs",
            "page/same.rs",
            "page/token.rs",
        ],
        dependencies: "",
        in_browser: "",
        serde: None,
    },
    Part {
        feature: "stream",
        files: sources![
            "stream/blocking.rs",
            "stream/document.rs",
            "stream/events.rs",
            "stream/format.rs",
            "stream/framer.rs",
            "stream/lines.rs",
            "stream/mod.rs",
            "stream/sequence.rs",
            "stream/source.rs",
            "stream/sse.rs",
        ],
        dependencies: "",
        in_browser: "",
        serde: None,
    },
    Part {
        feature: "webhook",
        files: sources!["webhook.rs"],
        dependencies: "hmac = \"0.13\"\nsha2 = \"0.11\"\n",
        in_browser: "",
        serde: None,
    },
];

/// The parts of these features, in the order of [`PARTS`].
pub fn parts(features: &[&str]) -> impl Iterator<Item = &'static Part> {
    PARTS.iter().filter(move |part| features.contains(&part.feature))
}

/// The files of a crate's module `runtime`: their paths below it, and their texts. `features` are those of
/// [`PARTS`] that the crate uses.
pub fn vendored(features: &[&str]) -> Vec<(&'static str, Cow<'static, str>)> {
    let whole = SOURCES.iter().chain(parts(features).flat_map(|part| part.files));
    let mut files: Vec<(&'static str, Cow<'static, str>)> =
        whole.map(|(path, text)| (*path, Cow::Borrowed(*text))).collect();
    for (path, text) in MODULES {
        let path = if *path == "lib.rs" { "mod.rs" } else { *path };
        files.push((path, Cow::Owned(of_used(text, features))));
    }
    files.sort_by_key(|(path, _)| *path);
    files.dedup_by_key(|(path, _)| *path);
    files
}

/// A file that declares parts, without the gates, and without what is behind those that stay shut.
fn of_used(text: &str, features: &[&str]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        match gate(line) {
            Some(parts) if parts.iter().any(|part| features.contains(part)) => {}
            // The item may have more attributes.
            Some(_) => {
                let _ = lines.by_ref().find(|line| !line.starts_with("#["));
            }
            // Where a block is left out.
            None if line.is_empty() && (out.is_empty() || out.ends_with("\n\n")) => {}
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// The parts that the next line is of, if `line` is a gate of parts or of this file.
fn gate(line: &str) -> Option<Vec<&str>> {
    let condition = line.strip_prefix("#[cfg(")?;
    let features: Vec<&str> = condition.split('"').skip(1).step_by(2).collect();
    let is_part = |feature: &&str| *feature == "sources" || PARTS.iter().any(|part| part.feature == *feature);
    (!features.is_empty() && features.iter().all(is_part)).then_some(features)
}

/// The dependencies of every crate that carries [`SOURCES`], as lines of a manifest.
pub const DEPENDENCIES: &str = r#"base64 = { version = "0.23", default-features = false, features = ["std"] }
serde = { version = "1", default-features = false, features = ["std"], optional = true }
serde_json = "1"
"#;

/// The condition of a target that is a browser.
pub const BROWSER: &str = r#"cfg(all(target_arch = "wasm32", target_os = "unknown"))"#;

/// The condition of every other target.
pub const NO_BROWSER: &str = r#"cfg(not(all(target_arch = "wasm32", target_os = "unknown")))"#;

/// The dependencies of [`CLIENT`] elsewhere.
pub const DEPENDENCIES_ELSEWHERE: &str = r#"reqwest = { version = "0.13", default-features = false, optional = true }
rustls = { version = "0.23", default-features = false, features = ["std", "tls12"], optional = true }
rustls-native-certs = { version = "0.8", optional = true }
rustls-platform-verifier = { version = "0.7", optional = true }
tokio = { version = "1", default-features = false, features = ["rt", "time"], optional = true }
ureq = { version = "3.5", default-features = false, optional = true }
"#;

/// The features of every crate that carries [`CLIENT`], as lines of a manifest.
pub const FEATURES: &str = r#"default = ["gzip", "rustls-ring", "transport"]
# Requests over reqwest and tokio, or in a browser over `fetch`. Without it, a client needs a transport and a clock.
transport = ["dep:gloo-timers", "dep:http-body", "dep:js-sys", "dep:reqwest", "dep:tokio", "dep:wasm-bindgen-futures"]
# TLS by rustls with ring.
rustls-ring = ["dep:rustls", "dep:rustls-native-certs", "dep:rustls-platform-verifier", "reqwest?/rustls-no-provider", "rustls?/ring", "ureq?/platform-verifier", "ureq?/rustls-no-provider"]
# TLS by rustls with aws-lc, instead of ring.
rustls-aws-lc = ["dep:rustls", "dep:rustls-native-certs", "dep:rustls-platform-verifier", "reqwest?/rustls-no-provider", "rustls?/aws_lc_rs", "ureq?/platform-verifier", "ureq?/rustls-no-provider"]
# TLS by the operating system, instead of rustls.
native-tls = ["reqwest?/native-tls", "ureq?/native-tls-no-default"]
# `ClientBuilder::reqwest_client`, which takes your own `reqwest::Client`.
reqwest = ["transport"]
# `send_blocking`, which sends over ureq, without tokio.
blocking = ["dep:ureq"]
# Compressed responses.
gzip = ["reqwest?/gzip", "ureq?/gzip"]
# HTTP/2, if the server offers it. It adds about a sixth to the compile time. `send_blocking` does not use it.
http2 = ["reqwest?/http2"]
# Every type implements serde's `Serialize` and `Deserialize`.
serde = ["dep:serde"]
# Requests over a tower service, such as a client with layers, or a router under test.
tower = ["dep:http-body", "dep:tower-service"]
# A `tracing` span for each call, with an event for each attempt; neither contains a secret.
tracing = ["dep:tracing"]
# Support for tests: a mock transport, a clock that does not wait, and recorded exchanges.
testing = ["serde"]
"#;

/// The features of every crate that carries no [`CLIENT`], as lines of a manifest.
pub const FEATURES_OF_TYPES: &str = r#"default = ["serde"]
# Every type implements serde's `Serialize` and `Deserialize`.
serde = ["dep:serde"]
"#;
