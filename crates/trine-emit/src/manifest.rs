//! `Cargo.toml`, `README.md`, `rustfmt.toml`: from templates; the texts of licences.

use minijinja::{Environment, Value, context};
use trine_plan::{DateCrate, Runtime, RustType, Shape};
use trine_runtime::sources::{
    BROWSER, DEPENDENCIES, DEPENDENCIES_ELSEWHERE, DEPENDENCIES_IN_BROWSER, FEATURES, NO_BROWSER, parts,
};

use crate::{Cx, File, dates, doc, krate, markdown, vendor};

/// The least Rust that a generated crate compiles with: that of the runtime which it carries, and of trine itself. Clippy's
/// `incompatible_msrv` holds both to it.
const MSRV: &str = env!("CARGO_PKG_RUST_VERSION");

/// A feature of the generated crate.
struct Feature<'a> {
    name: &'a str,
    docs: String,
    /// What it turns on, as TOML.
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
    [
        ("Cargo.toml", render(trine_templates::CARGO_TOML)),
        ("README.md", render(trine_templates::README)),
        ("rustfmt.toml", trine_templates::RUSTFMT_TOML.to_owned()),
    ]
    .into_iter()
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
    let summary = info
        .description
        .as_deref()
        .map(markdown::lines)
        .map(|lines| first_paragraph(&lines));
    context! {
        name => &cx.plan.options.crate_name,
        version => &cx.plan.manifest.version,
        msrv => MSRV,
        package => package(cx, &title),
        title => markdown::plain(&info.title),
        api_version => markdown::plain(&info.version),
        summary,
        example => krate::example(cx),
        gated => !cx.plan.features.is_empty(),
        has_headers => !cx.plan.headers.is_empty(),
        has_examples => !cx.plan.examples.is_empty(),
        has_webhooks => !cx.plan.webhooks.is_empty(),
        vendored => cx.plan.options.runtime == Runtime::Vendored,
        features => features.collect::<Vec<Value>>(),
        dependencies => dependencies(cx),
        targets => targets(cx),
        ..of_readme(cx),
    }
}

/// What only the page says.
fn of_readme(cx: &Cx<'_>) -> Value {
    let plan = &cx.plan.client;
    let credentials = plan.credentials.iter().map(|credential| {
        context! { method => &credential.method, env => &credential.env }
    });
    let apps = plan.credentials.iter().filter(|credential| credential.app.is_some());
    let apps = apps.map(|credential| credential.method.trim_end_matches('_').to_owned());
    let is_field = |ty: &RustType| matches!(ty, RustType::Field(_));
    let has_fields = cx.plan.items.values().any(|item| match &item.shape {
        Shape::Struct(plan) => plan.fields().any(|field| is_field(&field.ty)),
        Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => false,
    });
    let base_url = doc::code(&plan.base_url);
    context! {
        credentials => credentials.collect::<Vec<Value>>(),
        apps => apps.collect::<Vec<String>>(),
        base_url_env => &plan.base_url_env,
        base_url => if plan.base_url.is_empty() { "" } else { &base_url },
        has_servers => !plan.servers.is_empty(),
        has_scopes => !cx.plan.scopes.is_empty(),
        has_pages => cx.plan.needs.page,
        has_streams => cx.plan.needs.stream,
        has_fields,
        dates => cx.plan.needs.dates.map(|of| dates::of(of).feature),
        dates_are => cx.plan.needs.dates.map(|of| match of {
            DateCrate::Jiff => "`runtime::DateTime` holds a `jiff::Timestamp`, and `Date` is `jiff::civil::Date`",
            DateCrate::Chrono => "`DateTime` of `runtime::with_chrono` holds a `chrono::DateTime<Utc>`, and `Date` is `chrono::NaiveDate`",
            DateCrate::Time => "`DateTime` and `Date` of `runtime::with_time` hold a `time::OffsetDateTime` and a `time::Date`",
        }),
    }
}

/// The keys of `[package]` behind those that trine decides, a line each.
fn package(cx: &Cx<'_>, title: &str) -> String {
    let keys = &cx.plan.manifest.keys;
    let line = |(key, value): &(String, toml::Value)| format!("{key} = {value}");
    let mut lines: Vec<String> = keys.iter().map(line).collect();
    if keys.iter().all(|(key, _)| key != "description") {
        let description = match title {
            "" => "An API client".to_owned(),
            title => format!("Client of {title}"),
        };
        lines.insert(0, format!("description = {}", toml::Value::String(description)));
    }
    lines.join("\n")
}

/// The features of the runtime, offered to the users of the client.
fn features<'a>(cx: &'a Cx<'_>) -> Vec<Feature<'a>> {
    let mut features = Vec::new();
    let mut docs = "";
    for line in FEATURES.lines() {
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

/// What a feature turns on: what it does in the runtime that is carried, or the runtime's own.
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
    match cx.plan.options.runtime {
        Runtime::Crate => return Vec::new(),
        Runtime::Vendored => {}
    }
    let needed = vendor::features(cx);
    let of_parts = parts(&needed).flat_map(|part| part.in_browser.lines());
    let mut in_browser: Vec<&str> = DEPENDENCIES_IN_BROWSER.lines().chain(of_parts).collect();
    in_browser.sort_unstable();
    let elsewhere: Vec<&str> = DEPENDENCIES_ELSEWHERE.lines().collect();
    let table = |(condition, lines): (&str, Vec<&str>)| context! { condition, lines => lines.join("\n") };
    [(BROWSER, in_browser), (NO_BROWSER, elsewhere)]
        .into_iter()
        .map(table)
        .collect()
}

/// The first paragraph that is prose: no heading, no code.
fn first_paragraph(lines: &[String]) -> String {
    let paragraphs = lines.split(|line| line.is_empty());
    let is_prose = |paragraph: &&[String]| {
        let first = paragraph.first().map(|line| line.trim_start()).unwrap_or_default();
        !first.is_empty() && !first.starts_with(['`', '~', '#', '|', '!'])
    };
    paragraphs
        .into_iter()
        .find(is_prose)
        .map(|paragraph| paragraph.join(" "))
        .unwrap_or_default()
}

/// A text without control characters, on one line.
fn one_line(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| c.is_whitespace() || markdown::is_visible(*c))
        .collect();
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}
