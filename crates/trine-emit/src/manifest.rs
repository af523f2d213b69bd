//! `Cargo.toml`, `README.md`, `rustfmt.toml`: from templates.

use minijinja::{Environment, Value, context};
use trine_plan::Runtime;

use crate::{Cx, File, doc, krate};

/// The least Rust that a generated crate compiles with.
const MSRV: &str = "1.88";

/// A feature of the generated crate.
struct Feature {
    name: &'static str,
    docs: &'static str,
    /// What it turns on, where the runtime is vendored.
    vendored: &'static [&'static str],
    /// What it turns on, where the runtime is a crate.
    krate: &'static [&'static str],
}

const FEATURES: &[Feature] = &[
    Feature {
        name: "transport",
        docs: "Requests over reqwest and tokio.",
        vendored: &[
            "dep:http-body",
            "dep:reqwest",
            "dep:rustls",
            "dep:rustls-platform-verifier",
            "dep:tokio",
        ],
        krate: &["trine-runtime/transport"],
    },
    Feature {
        name: "reqwest",
        docs: "A `reqwest::Client` of your own in the builder.",
        vendored: &["transport"],
        krate: &["transport", "trine-runtime/reqwest"],
    },
    Feature {
        name: "blocking",
        docs: "`send_blocking`, without an async runtime.",
        vendored: &["dep:ureq"],
        krate: &["trine-runtime/blocking"],
    },
    Feature {
        name: "serde",
        docs: "Both directions for every type, as serde impls.",
        vendored: &["dep:serde"],
        krate: &["dep:serde", "trine-runtime/serde"],
    },
];

/// The manifest, the page, and what keeps rustfmt off.
pub(crate) fn files(cx: &Cx<'_>) -> Vec<File> {
    let environment = environment();
    let facts = facts(cx);
    let render = |template: &str| match environment.render_str(template, &facts) {
        Ok(text) => format!("{}\n", text.trim_end()),
        Err(error) => unreachable!("a template of ours is wrong: {error}"),
    };
    [
        ("Cargo.toml", render(trine_templates::CARGO_TOML)),
        ("README.md", render(trine_templates::README)),
        ("rustfmt.toml", trine_templates::RUSTFMT_TOML.to_owned()),
    ]
    .map(|(path, contents)| File {
        path: path.to_owned(),
        contents,
    })
    .into()
}

/// The templates' surroundings: texts go into TOML through a TOML writer.
fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.add_filter("toml", |text: String| toml_string(&text));
    environment
}

/// A text as a TOML string.
fn toml_string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn facts(cx: &Cx<'_>) -> Value {
    let info = &cx.api.info;
    let title = one_line(&info.title);
    let features: Vec<Value> = FEATURES.iter().map(|feature| feature_facts(cx, feature)).collect();
    let dependencies: Vec<Value> = dependencies(cx)
        .into_iter()
        .map(|(name, value)| context! { name, value })
        .collect();
    let summary = info
        .description
        .as_deref()
        .map(doc::markdown)
        .and_then(|lines| lines.into_iter().next());
    context! {
        name => &cx.plan.options.crate_name,
        version => version(&info.version),
        msrv => MSRV,
        description => if title.is_empty() { "An API client".to_owned() } else { format!("Client of {title}") },
        title => doc::markdown(&info.title).join(" "),
        api_version => doc::markdown(&info.version).join(" "),
        summary,
        example => krate::example(cx),
        vendored => cx.plan.options.runtime == Runtime::Vendored,
        features,
        dependencies,
    }
}

fn feature_facts(cx: &Cx<'_>, feature: &Feature) -> Value {
    let mut items: Vec<&str> = match cx.plan.options.runtime {
        Runtime::Vendored => feature.vendored.to_vec(),
        Runtime::Crate => feature.krate.to_vec(),
    };
    if feature.name == "serde" {
        items.extend(cx.plan.needs.uuid.then_some("uuid/serde"));
    }
    context! { name => feature.name, docs => feature.docs, items }
}

/// A text without control characters, on one line.
fn one_line(text: &str) -> String {
    doc::markdown(text).join(" ").replace('\\', "")
}

/// The document's version where it is one that cargo takes, else `0.1.0`.
fn version(text: &str) -> String {
    let parts: Vec<&str> = text.split('.').collect();
    let number = |part: &&str| {
        part.len() < 10
            && !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_digit())
            && (*part == "0" || !part.starts_with('0'))
    };
    if parts.len() == 3 && parts.iter().all(number) {
        text.to_owned()
    } else {
        "0.1.0".to_owned()
    }
}

/// The dependencies by name, with what stands behind the `=`.
fn dependencies(cx: &Cx<'_>) -> Vec<(&'static str, String)> {
    let needs = cx.plan.needs;
    let mut found: Vec<(&'static str, &str)> = vec![
        (
            "serde",
            r#"{ version = "1", default-features = false, features = ["std"], optional = true }"#,
        ),
        ("serde_json", r#""1""#),
    ];
    if needs.uuid {
        found.push((
            "uuid",
            r#"{ version = "1", default-features = false, features = ["std"] }"#,
        ));
    }
    match cx.plan.options.runtime {
        Runtime::Crate => {
            let features: Vec<&str> = [needs.jiff.then_some("jiff"), needs.uuid.then_some("uuid")]
                .into_iter()
                .flatten()
                .collect();
            let runtime = format!(r#"{{ version = "0.1.0", default-features = false, features = {features:?} }}"#);
            let mut found: Vec<(&'static str, String)> = found.into_iter().map(|(n, v)| (n, v.to_owned())).collect();
            found.push(("trine-runtime", runtime));
            found.sort();
            return found;
        }
        Runtime::Vendored => found.extend(VENDORED),
    }
    if needs.jiff {
        found.push((
            "jiff",
            r#"{ version = "1", default-features = false, features = ["std"] }"#,
        ));
    }
    found.sort_unstable();
    found
        .into_iter()
        .map(|(name, value)| (name, value.to_owned()))
        .collect()
}

/// What the runtime stands on.
const VENDORED: &[(&str, &str)] = &[
    (
        "base64",
        r#"{ version = "0.22", default-features = false, features = ["std"] }"#,
    ),
    ("bytes", r#""1""#),
    ("futures-core", r#"{ version = "0.3", default-features = false }"#),
    ("http", r#""1""#),
    ("http-body", r#"{ version = "1", optional = true }"#),
    ("percent-encoding", r#""2""#),
    (
        "reqwest",
        r#"{ version = "0.13", default-features = false, features = ["rustls-no-provider"], optional = true }"#,
    ),
    (
        "rustls",
        r#"{ version = "0.23", default-features = false, features = ["ring", "std", "tls12"], optional = true }"#,
    ),
    ("rustls-platform-verifier", r#"{ version = "0.7", optional = true }"#),
    (
        "tokio",
        r#"{ version = "1", default-features = false, features = ["time"], optional = true }"#,
    ),
    (
        "ureq",
        r#"{ version = "3", default-features = false, features = ["rustls", "platform-verifier"], optional = true }"#,
    ),
    ("url", r#""2""#),
];
