//! `trine inspect SPEC`: operations and types as they will be named.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use trine::driver::{Compiled, Job, Listed, compile};
use trine::{ClientConfig, Config, CrateName, Error, Lock, Result};
use trine_diag::{Severity, Sources};
use trine_ir::{Api, Kind, Uses};
use trine_plan::{Makers, Plan};

use crate::args::{Format, Inspect, ListFormat, Stage};
use crate::outcome::Outcome;
use crate::show;
use crate::spec::Spec;

pub(crate) fn run(options: &Inspect) -> Result<Outcome> {
    let spec = Spec::open(&options.spec, options.ref_root.as_deref())?;
    let name = CrateName::new(options.name.as_deref().unwrap_or("client"))?;
    let client = match &options.config {
        Some(path) => Config::read(path)?.options_for(&name)?,
        None => ClientConfig::default(),
    };
    let mut job = Job::new(name, client.choices, spec.options);
    // The names that the client's crate has already.
    if let Some(lock) = client.output.as_deref().map(Lock::read).transpose()?.flatten() {
        job.names = lock.names;
    }
    let compiled = compile(&spec.path, spec.loader.as_ref(), &job)?;
    show::note(&show::findings(
        &compiled,
        Severity::Warning,
        Format::Text,
        show::Stream::Stderr,
    ));
    if let Some(stage) = options.stage {
        show::output(&dump(&compiled, stage))?;
    } else if let Some((api, plan)) = compiled.planned.as_ref().filter(|_| !compiled.has_errors()) {
        show::output(&match options.format {
            ListFormat::Json => json_text(&with_items(list(api, plan), &compiled))?,
            ListFormat::Text => text(&list(api, plan)),
        })?;
    }
    Ok(if compiled.has_errors() {
        Outcome::BadInput
    } else {
        Outcome::Fine
    })
}

/// Returns the list of operations and types in the form of `--format json`.
fn list(api: &Api, plan: &Plan) -> Value {
    let operations = plan.methods().map(|(group, method)| {
        let operation = api.operation(method.operation);
        json!({
            "id": operation.naming.id,
            "method": operation.method,
            "path": operation.key,
            "rust": plan.path(group, method),
        })
    });
    let types = api
        .components
        .iter()
        .zip(&plan.components)
        .map(|((_, ty), (pointer, rust))| {
            let ty = api.ty(ty.id);
            json!({ "pointer": pointer, "rust": rust, "kind": kind(&ty.kind), "uses": uses(ty.uses) })
        });
    json!({ "operations": operations.collect::<Vec<_>>(), "types": types.collect::<Vec<_>>() })
}

/// Adds `items`: every public item as `api.txt` has it, and where in the document it comes from.
fn with_items(mut list: Value, compiled: &Compiled) -> Value {
    let items = compiled.items();
    list["items"] = items.iter().map(|item| listed(item, &compiled.sources)).collect();
    list
}

/// An item; what does not hold for it has no key.
pub(crate) fn listed(item: &Listed<'_>, sources: &Sources) -> Value {
    let mut entry = Map::new();
    entry.insert("item".to_owned(), json!(item.line));
    if let Some(place) = item.place {
        entry.insert("pointer".to_owned(), json!(place.to_string()));
        entry.insert("file".to_owned(), json!(sources.name(sources.written(place).file)));
        entry.extend(sources.position(place).map(|at| ("line".to_owned(), json!(at.line))));
    }
    let summary = item
        .docs
        .and_then(|docs| docs.summary.as_deref().or(docs.description.as_deref()));
    entry.extend(summary.map(|text| ("docs".to_owned(), json!(text))));
    let mut features: Vec<&str> = item.gate.features().collect();
    features.extend((item.makers == Makers::Tests).then_some("testing"));
    if !features.is_empty() {
        entry.insert("features".to_owned(), json!(features));
    }
    if item.deprecated {
        entry.insert("deprecated".to_owned(), json!(true));
    }
    Value::Object(entry)
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any => "any",
        Kind::Scalar(_) => "scalar",
        Kind::List(_) => "list",
        Kind::Tuple(_) => "tuple",
        Kind::Map(_) => "map",
        Kind::Enum(_) => "enum",
        Kind::Object(_) => "struct",
        Kind::Union(_) => "union",
    }
}

fn uses(uses: Uses) -> Vec<&'static str> {
    [(uses.sent, "sent"), (uses.received, "received")]
        .into_iter()
        .filter(|(used, _)| *used)
        .map(|(_, name)| name)
        .collect()
}

pub(crate) fn json_text(list: &Value) -> Result<String> {
    let text = serde_json::to_string_pretty(list);
    text.map(|text| text + "\n")
        .map_err(|error| Error::usage(error.to_string(), "this is a bug in trine; please report it"))
}

fn text(list: &Value) -> String {
    let mut out = String::new();
    let rows = |key: &str| list[key].as_array().cloned().unwrap_or_default();
    let cell = |row: &Value, key: &str| show::one_line(row[key].as_str().unwrap_or("-"));
    for row in rows("operations") {
        let _ = writeln!(
            out,
            "{:7} {}  {}",
            cell(&row, "method"),
            cell(&row, "path"),
            cell(&row, "rust")
        );
    }
    for row in rows("types") {
        let _ = writeln!(
            out,
            "{:7} {}  {}",
            cell(&row, "kind"),
            cell(&row, "pointer"),
            cell(&row, "rust")
        );
    }
    out
}

/// The text of one stage, the same that the snapshots of trine's own tests hold.
fn dump(compiled: &Compiled, stage: Stage) -> String {
    match (stage, &compiled.document, &compiled.planned) {
        (Stage::Document, Some(document), _) => format!("{document:#?}\n"),
        (Stage::Api, _, Some((api, _))) => trine_ir::dump(api),
        (Stage::Plan, _, Some((_, plan))) => format!("{plan:#?}\n"),
        (Stage::Document, None, _) | (Stage::Api | Stage::Plan, _, None) => String::new(),
    }
}
