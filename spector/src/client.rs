//! The clients of the scenarios' documents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use trine::driver::Job;
use trine::write::Edited;
use trine::{Config, generate};
use trine_ir::{Api, Operation};
use trine_parse::FileLoader;
use trine_plan::{Group, Method, Plan};

use crate::pages;
use crate::scenario::Expected;

/// A generated client, and what it was generated from.
#[derive(Debug)]
pub(crate) struct Client {
    /// The file of scenarios that it is of.
    pub(crate) spec: String,
    /// The crate's name.
    pub(crate) name: String,
    /// The path of its server.
    pub(crate) prefix: String,
    pub(crate) api: Api,
    pub(crate) plan: Plan,
}

/// An operation that a request is for.
pub(crate) struct Found<'c> {
    pub(crate) client: &'c Client,
    pub(crate) group: &'c Group,
    pub(crate) method: &'c Method,
    /// The values of the placeholders in its path.
    pub(crate) path: BTreeMap<String, String>,
}

/// Generates a client for each document below `documents` into `clients`.
pub(crate) fn generate_all(documents: &Path, clients: &Path) -> Result<Vec<Client>, String> {
    let mut all = Vec::new();
    for folder in listed(documents)? {
        for document in listed(&folder)? {
            let spec = name_of(&folder);
            // `openapi.v1.json` is a version of its own.
            let version = name_of(&document).replace("openapi", "").replace("json", "");
            let name = format!("{spec}-{version}").to_lowercase();
            let name = name
                .split(|c: char| !c.is_ascii_alphanumeric())
                .filter(|word| !word.is_empty());
            let name = name.collect::<Vec<_>>().join("-");
            let source = Source {
                document: &document,
                spec,
                version: version.trim_matches('.'),
            };
            all.push(generate_one(&source, name, clients)?);
        }
    }
    Ok(all)
}

/// A document, and what it is of.
struct Source<'d> {
    document: &'d Path,
    spec: String,
    version: &'d str,
}

fn generate_one(source: &Source<'_>, name: String, clients: &Path) -> Result<Client, String> {
    let document = source.document;
    let output = clients.join(&name);
    let config = format!(
        "[[client]]\nspec = {document:?}\noutput = {output:?}\nname = {name:?}\nruntime = \"crate\"\n{}",
        pages::of(&source.spec)
    );
    let said = |error: &dyn std::fmt::Display| format!("{name}: {error}");
    let config = Config::parse(&config, "trine.toml", Path::new("")).map_err(|error| said(&error))?;
    let [client] = config.clients.as_slice() else {
        return Err(said(&"expected one client"));
    };
    let crate_name = client.name.clone().ok_or_else(|| said(&"expected a name"))?;
    let options = trine_parse::Options::default();
    let loader = FileLoader::for_document(document, &options).map_err(|error| said(&error))?;
    let job = Job::new(crate_name, client.choices.clone(), options);
    let made = generate(document, &loader, job, &output, Edited::Overwrite).map_err(|error| said(&error))?;
    let changes = made.changes.ok_or_else(|| said(&"the document is refused"))?;
    changes.apply().map_err(|error| said(&error))?;
    let (api, plan) = made.compiled.planned.ok_or_else(|| said(&"the document is refused"))?;
    Ok(Client {
        spec: source.spec.clone(),
        name,
        prefix: prefix(&api, source.version),
        api,
        plan,
    })
}

/// The path of the server. A variable of its URL has the version of the document, where it can, else what the document
/// says, the last value of several.
fn prefix(api: &Api, version: &str) -> String {
    let Some(server) = api.servers.first() else {
        return String::new();
    };
    let mut url = server.url.clone();
    for variable in &server.variables {
        let value = match variable.name.as_str() {
            "endpoint" | "host" => "",
            _ if variable.values.iter().any(|value| value == version) => version,
            _ if variable.default.is_empty() => variable.values.last().map_or("", String::as_str),
            _ => &variable.default,
        };
        url = url.replace(&format!("{{{}}}", variable.name), value);
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => &url,
    };
    path.trim_end_matches('/').to_owned()
}

/// The operation that a request is for: of several that fit, the one with the fewest placeholders, of the newest version.
pub(crate) fn find<'c>(clients: &'c [Client], spec: &str, expected: &Expected) -> Option<Found<'c>> {
    let target = expected.target();
    let mut found = Vec::new();
    for client in clients.iter().filter(|client| client.spec == spec) {
        for group in &client.plan.groups {
            for method in &group.methods {
                let operation = client.api.operation(method.operation);
                let path = filled(&format!("{}{}", client.prefix, operation.path), &target);
                if let Some(path) = path.filter(|_| fits(operation, method, expected)) {
                    let found_one = Found {
                        client,
                        group,
                        method,
                        path,
                    };
                    found.push(found_one);
                }
            }
        }
    }
    let newest = |found: &Found<'c>| std::cmp::Reverse(found.client.name.as_str());
    found.sort_by_key(|found| (found.path.len(), newest(found), !is_of_form(found, expected)));
    found.into_iter().next()
}

fn fits(operation: &Operation, method: &Method, expected: &Expected) -> bool {
    operation.method == expected.method && (!method.streams || method.main)
}

/// Returns true if a method sends the body in the expected form; without a body, the operation's first method does.
fn is_of_form(found: &Found<'_>, expected: &Expected) -> bool {
    let operation = found.client.api.operation(found.method.operation);
    let form = found
        .method
        .body
        .as_ref()
        .map(|body| &operation.bodies[body.form].media_type);
    let sent = expected.body.as_ref().and_then(|body| body.media_type.as_deref());
    match (form, sent) {
        (Some(form), Some(sent)) => sent.starts_with(form.as_str()),
        (Some(_), None) | (None, _) => found.method.main,
    }
}

/// The values of the placeholders in a path, or `None` if the path does not match the template.
fn filled(template: &str, path: &str) -> Option<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let (mut template, mut rest) = (template, path);
    while let Some((literal, from)) = template.split_once('{') {
        let (name, after) = from.split_once('}')?;
        rest = rest.strip_prefix(literal)?;
        let next = after.split('{').next().unwrap_or_default();
        let end = match next {
            "" => rest.find('/').filter(|_| !after.is_empty()).unwrap_or(rest.len()),
            next => rest.find(next)?,
        };
        let value = &rest[..end];
        if value.contains('/') {
            return None;
        }
        found.insert(name.to_owned(), value.to_owned());
        (template, rest) = (after, &rest[end..]);
    }
    (template.trim_end_matches('/') == rest.trim_end_matches('/')).then_some(found)
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
