//! `Cargo.toml`, `README.md`, `rustfmt.toml`: from templates; the texts of licences.

use minijinja::{Environment, Value, context};
use trine_plan::{ApiPart, Contents, Format, Runtime};
use trine_runtime::sources::{
    BROWSER, DEPENDENCIES, DEPENDENCIES_ELSEWHERE, FEATURES, FEATURES_OF_TYPES, NO_BROWSER, parts,
};

use crate::{Cx, File, markdown, readme, vendor};

/// The least Rust that a generated crate compiles with: that of the runtime which it carries, and of trine itself. Clippy's
/// `incompatible_msrv` holds both to it.
const MSRV: &str = env!("CARGO_PKG_RUST_VERSION");

/// A feature of the generated crate.
struct Feature<'a> {
    name: &'a str,
    docs: String,
    /// The features that it turns on, as TOML.
    value: String,
}

/// The manifest, the page, and what keeps rustfmt off.
pub(crate) fn files(cx: &Cx<'_>) -> Vec<File> {
    let environment = environment();
    let facts = facts(cx);
    let render = |template: &str| match environment.render_str(template, &facts) {
        Ok(text) => format!("{}\n", text.trim_end()),
        Err(error) => unreachable!("a template of ours is wrong: {error}"),
    };
    let readme = match cx.plan.options.contents {
        Contents::Client => trine_templates::README,
        Contents::Types => trine_templates::README_OF_TYPES,
    };
    let no_rustfmt = match cx.plan.options.format {
        Format::Prettyplease => Some(("rustfmt.toml", trine_templates::RUSTFMT_TOML.to_owned())),
        Format::Rustfmt => None,
    };
    [
        ("Cargo.toml", render(trine_templates::CARGO_TOML)),
        ("README.md", render(readme)),
    ]
    .into_iter()
    .chain(no_rustfmt)
    .chain(
        cx.plan
            .manifest
            .licenses
            .iter()
            .map(|(name, text)| (name.as_str(), text.clone())),
    )
    .map(|(path, contents)| File {
        path: path.to_owned(),
        contents,
    })
    .collect()
}

/// The templates' surroundings: texts go into TOML through a TOML writer.
fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.add_filter("toml", |text: String| toml::Value::String(text).to_string());
    environment
}

fn facts(cx: &Cx<'_>) -> Value {
    let info = &cx.plan.info;
    let title = one_line(&info.title);
    let features = features(cx);
    let default = features.iter().find(|feature| feature.name == "default");
    let default = default.map_or_else(String::new, |feature| feature.value.clone());
    let features = features.into_iter().map(|Feature { name, docs, value }| {
        let part = cx.plan.features.iter().any(|part| part.name == name);
        let usual = default.contains(&format!("\"{name}\""));
        context! { name, docs, value, part, usual }
    });
    context! {
        name => &cx.plan.options.crate_name,
        version => &cx.plan.manifest.version,
        msrv => MSRV,
        package => package(cx, &title),
        gated => !cx.plan.features.is_empty(),
        features => features.collect::<Vec<Value>>(),
        dependencies => dependencies(cx),
        targets => targets(cx),
        tested_on => (cx.plan.options.contents == Contents::Client).then_some(NO_BROWSER),
        ..readme::facts(cx),
    }
}

/// The keys of `[package]` behind those that trine decides, a line each.
fn package(cx: &Cx<'_>, title: &str) -> String {
    let keys = &cx.plan.manifest.keys;
    let line = |(key, value): &(String, toml::Value)| format!("{key} = {value}");
    let mut lines: Vec<String> = keys.iter().map(line).collect();
    if keys.iter().all(|(key, _)| key != "description") {
        let description = match title {
            "" => match cx.plan.options.contents {
                Contents::Client => "An API client".to_owned(),
                Contents::Types => "The types of an API".to_owned(),
            },
            title => format!("Rust {} for {}", subject(cx), readme::api(title)),
        };
        lines.insert(0, format!("description = {}", toml::Value::String(description)));
    }
    lines.join("\n")
}

/// The word for what the crate has.
fn subject(cx: &Cx<'_>) -> &'static str {
    match cx.plan.options.contents {
        Contents::Client => "client",
        Contents::Types => "types",
    }
}

/// The features of the runtime, offered to the users of the client.
fn features<'a>(cx: &'a Cx<'_>) -> Vec<Feature<'a>> {
    let mut features = Vec::new();
    let mut docs = "";
    let offered = match cx.plan.options.contents {
        Contents::Client => FEATURES,
        Contents::Types => FEATURES_OF_TYPES,
    };
    for line in offered.lines() {
        match line.strip_prefix("# ") {
            Some(said) => docs = said,
            None => {
                if let Some((name, value)) = line.split_once(" = ") {
                    features.push(Feature {
                        name,
                        docs: docs.to_owned(),
                        value: turned_on(cx, name, value),
                    });
                }
            }
        }
    }
    features.extend(cx.plan.features.iter().map(|part| Feature {
        name: &part.name,
        docs: part.docs.clone(),
        value: "[]".to_owned(),
    }));
    features
}

/// Returns the features that a feature turns on: in the vendored runtime, or in the crate of the runtime.
fn turned_on(cx: &Cx<'_>, name: &str, value: &str) -> String {
    let mut items: Vec<String> = match (cx.plan.options.runtime, name) {
        (Runtime::Vendored, _) | (Runtime::Crate, "default") => {
            value.trim_matches(['[', ']']).split(", ").map(str::to_owned).collect()
        }
        // The client's own code asks for `serde` too.
        (Runtime::Crate, "testing") => vec!["\"serde\"".to_owned(), "\"trine-runtime/testing\"".to_owned()],
        (Runtime::Crate, name) => vec![format!("\"trine-runtime/{name}\"")],
    };
    if name == "default" {
        let parts = cx.plan.features.iter().filter(|part| part.default);
        items.extend(parts.map(|part| format!("\"{}\"", part.name)));
    }
    if name == "serde" {
        match cx.plan.options.runtime {
            Runtime::Vendored => {
                let features = vendor::features(cx);
                let of_parts = parts(&features).filter_map(|part| part.serde);
                items.extend(of_parts.map(|feature| format!("\"{feature}\"")));
            }
            Runtime::Crate => items.push("\"dep:serde\"".to_owned()),
        }
        // Whoever names types by a list of components finds them with this feature and the default ones.
        let webhooks = cx.plan.features.iter().filter(|part| part.part == ApiPart::Webhooks);
        items.extend(webhooks.map(|part| format!("\"{}\"", part.name)));
    }
    match items.join(", ") {
        short if short.len() <= 100 => format!("[{short}]"),
        _ => format!("[\n    {},\n]", items.join(",\n    ")),
    }
}

/// The dependencies, a line each, sorted.
fn dependencies(cx: &Cx<'_>) -> String {
    let needed = vendor::features(cx);
    let of_parts = parts(&needed).flat_map(|part| part.dependencies.lines());
    let mut lines: Vec<String> = match cx.plan.options.runtime {
        Runtime::Vendored => DEPENDENCIES.lines().chain(of_parts).map(str::to_owned).collect(),
        Runtime::Crate => {
            // What the client's own code names.
            let own = DEPENDENCIES.lines().filter(|line| line.starts_with("serde"));
            let uuid = of_parts.filter(|line| line.starts_with("uuid"));
            let runtime = format!(
                "trine-runtime = {{ version = \"{}\", default-features = false, features = {needed:?} }}",
                env!("CARGO_PKG_VERSION")
            );
            own.chain(uuid).map(str::to_owned).chain([runtime]).collect()
        }
    };
    lines.sort();
    lines.dedup();
    lines.join("\n")
}

/// The dependencies on some targets: the condition, and a line each, sorted.
fn targets(cx: &Cx<'_>) -> Vec<Value> {
    match (cx.plan.options.runtime, cx.plan.options.contents) {
        (Runtime::Crate, _) | (_, Contents::Types) => return Vec::new(),
        (Runtime::Vendored, Contents::Client) => {}
    }
    let needed = vendor::features(cx);
    let of_parts = parts(&needed).flat_map(|part| part.in_browser.lines());
    let mut in_browser: Vec<&str> = of_parts.collect();
    in_browser.sort_unstable();
    let elsewhere: Vec<&str> = DEPENDENCIES_ELSEWHERE.lines().collect();
    let table = |(condition, lines): (&str, Vec<&str>)| context! { condition, lines => lines.join("\n") };
    [(BROWSER, in_browser), (NO_BROWSER, elsewhere)]
        .into_iter()
        .map(table)
        .collect()
}

/// A text without control characters, on one line.
fn one_line(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| c.is_whitespace() || markdown::is_visible(*c))
        .collect();
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}
