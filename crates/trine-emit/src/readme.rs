//! The facts of `README.md`: what the template says with them is prose.

use std::collections::BTreeSet;

use minijinja::{Value, context};
use toml::Value as Toml;
use trine_plan::{CredentialPlan, DateCrate, GivenAs, RustType, Shape};

use crate::{Cx, credentials, dates, doc, example, markdown};

/// The most characters of the API's description that are shown, unless its first paragraph is longer.
const DESCRIPTION: usize = 1200;

/// The most paragraphs of it.
const PARAGRAPHS: usize = 3;

pub(crate) fn facts(cx: &Cx<'_>) -> Value {
    let plan = &cx.plan.client;
    let rows = plan.credentials.iter().map(|credential| {
        let sent = credentials::carried(plan, credential);
        let about = doc::lines_or(&credential.docs, &sent);
        let about = doc::first_sentence(&about).replace('|', "\\|");
        context! { method => &credential.method, env => &credential.env, about }
    });
    let apps = plan.credentials.iter().filter(|credential| credential.app.is_some());
    let apps = apps.map(|credential| credential.method.trim_end_matches('_').to_owned());
    let base_url = doc::code(&plan.base_url);
    context! {
        api => api(&cx.plan.info.title),
        description => description(cx),
        install => install(cx),
        usage => example::program(cx),
        builder => plan.usual.map(|at| builder(cx, &plan.credentials[at])),
        errors => example::errors(cx),
        pages => example::pages(cx),
        stream => example::stream(cx),
        upload => example::upload(cx),
        download => example::download(cx),
        links => links(cx),
        license => license(cx),
        credentials => rows.collect::<Vec<Value>>(),
        apps => apps.collect::<Vec<String>>(),
        base_url_env => &plan.base_url_env,
        base_url => if plan.base_url.is_empty() { "" } else { &base_url },
        has_servers => !plan.servers.is_empty(),
        own_servers => own_servers(cx),
        has_scopes => !cx.plan.scopes.is_empty(),
        has_headers => !cx.plan.headers.is_empty(),
        has_webhooks => !cx.plan.webhooks.is_empty(),
        has_params => cx.plan.methods().any(|(_, method)| method.with.is_some()),
        has_fields => has_fields(cx),
        ..of_dates(cx),
    }
}

fn of_dates(cx: &Cx<'_>) -> Value {
    context! {
        dates => cx.plan.needs.dates.map(|of| dates::of(of).feature),
        dates_are => cx.plan.needs.dates.map(|of| match of {
            DateCrate::Jiff => "`runtime::DateTime` holds a `jiff::Timestamp`, and `Date` is `jiff::civil::Date`",
            DateCrate::Chrono => "`DateTime` of `runtime::with_chrono` holds a `chrono::DateTime<Utc>`, and `Date` is `chrono::NaiveDate`",
            DateCrate::Time => "`DateTime` and `Date` of `runtime::with_time` hold a `time::OffsetDateTime` and a `time::Date`",
        }),
    }
}

fn has_fields(cx: &Cx<'_>) -> bool {
    let is_field = |ty: &RustType| matches!(ty, RustType::Field(_));
    cx.plan.items.values().any(|item| match &item.shape {
        Shape::Struct(plan) => plan.fields().any(|field| is_field(&field.ty)),
        Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => false,
    })
}

/// The API inside a sentence: `the Humanloop API`.
pub(crate) fn api(title: &str) -> String {
    let title = markdown::plain(title.trim_end_matches('.'));
    let is_named_so = title.ends_with("API") && !title.to_ascii_lowercase().starts_with("the ");
    match title.as_str() {
        "" => "an HTTP API".to_owned(),
        title if is_named_so => format!("the {title}"),
        title => title.to_owned(),
    }
}

/// The first paragraphs of the API's description that are prose.
fn description(cx: &Cx<'_>) -> String {
    let lines = cx
        .plan
        .info
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    let mut shown: Vec<String> = Vec::new();
    let mut length = 0;
    for paragraph in lines.split(|line| line.is_empty()) {
        let is_heading = paragraph.first().is_some_and(|line| line.starts_with('#'));
        if is_heading && !shown.is_empty() {
            break;
        }
        if !is_prose(paragraph) {
            continue;
        }
        let text = paragraph.join("\n");
        length += text.len();
        if shown.len() == PARAGRAPHS || (!shown.is_empty() && length > DESCRIPTION) {
            break;
        }
        shown.push(text);
    }
    shown.join("\n\n")
}

/// Returns true for a paragraph that is no heading, code, table, list or quotation, and leads to none.
fn is_prose(paragraph: &[String]) -> bool {
    let first = paragraph.first().map(String::as_str).unwrap_or_default();
    let leads = paragraph.last().is_some_and(|line| line.ends_with(':'));
    !first.is_empty() && !leads && !first.starts_with(['`', '~', '#', '|', '!', '-', '*', '>', ' '])
}

/// The way to depend on the crate.
fn install(cx: &Cx<'_>) -> String {
    let name = &cx.plan.options.crate_name;
    let key = |wanted: &str| {
        cx.plan
            .manifest
            .keys
            .iter()
            .find(|(key, _)| key == wanted)
            .map(|(_, value)| value)
    };
    let is_private = key("publish") == Some(&Toml::Boolean(false));
    let dependency = |of: &str, value: &str| {
        let value = Toml::String(value.to_owned());
        format!("```toml\n[dependencies]\n{name} = {{ {of} = {value} }}\n```")
    };
    match (is_private, key("repository").and_then(Toml::as_str)) {
        (false, _) => format!("```sh\ncargo add {name}\n```"),
        (true, Some(repository)) => dependency("git", repository),
        (true, None) => dependency("path", &format!("../{name}")),
    }
}

/// Returns the example that creates a client without the environment.
fn builder(cx: &Cx<'_>, credential: &CredentialPlan) -> String {
    let (krate, method) = (&cx.plan.crate_ident, &credential.method);
    let given = match credential.given {
        GivenAs::Basic => "\"user\", \"password\"".to_owned(),
        GivenAs::Key | GivenAs::Token => format!("\"my-{}\"", credential.argument()),
    };
    format!(
        "use {krate}::{{Client, Error}};\n\nfn client() -> Result<Client, Error> {{\n    Client::builder().{method}({given}).build()\n}}"
    )
}

/// Returns the servers of single operations, as code.
fn own_servers(cx: &Cx<'_>) -> BTreeSet<String> {
    let methods = cx.plan.methods();
    let servers = methods.filter_map(|(_, method)| method.server.as_deref());
    servers.map(doc::code).collect()
}

/// Returns the links to more about the API.
fn links(cx: &Cx<'_>) -> Vec<String> {
    let info = &cx.plan.info;
    let link = |text: &str, url: &Option<String>| {
        let url = markdown::web(url.as_deref()?)?;
        Some(format!("[{text}]({url})"))
    };
    let docs = info.link.as_ref().and_then(|(url, title)| {
        let title = title.as_deref().map_or_else(String::new, markdown::plain);
        let title = if title.is_empty() {
            "Documentation of the API"
        } else {
            &title
        };
        link(title, &Some(url.clone()))
    });
    let [_, contact, _] = &info.contact;
    [docs, link("Contact", contact), link("Terms of service", &info.terms)]
        .into_iter()
        .flatten()
        .collect()
}

/// The licence of the crate.
fn license(cx: &Cx<'_>) -> Option<String> {
    let key = |wanted: &str| {
        let found = cx.plan.manifest.keys.iter().find(|(key, _)| key == wanted);
        found.and_then(|(_, value)| value.as_str())
    };
    match (key("license"), key("license-file")) {
        (Some(license), _) => Some(format!("Licensed under {}.", markdown::plain(license))),
        (None, Some(file)) => Some(format!("The license is in `{}`.", file.replace('`', ""))),
        (None, None) => None,
    }
}
