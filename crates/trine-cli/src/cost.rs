//! `trine cost`: the lines and public items of each part of a client, and what can be left out.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use trine::driver::{Compiled, compile};
use trine::{CrateName, Result};
use trine_diag::Severity;
use trine_plan::Plan;

use crate::args::{Cost, Format, ListFormat};
use crate::clients::jobs;
use crate::outcome::Outcome;
use crate::{inspect, locate, show};

pub(crate) fn run(options: &Cost) -> Result<Outcome> {
    let (mut list, mut text, mut outcome) = (Vec::new(), String::new(), Outcome::Fine);
    for (spec, job) in jobs(&options.of)? {
        let compiled = compile(&spec.path, spec.loader.as_ref(), &job)?;
        if compiled.has_errors() {
            let stream = show::Stream::Stderr;
            show::note(&show::findings(&compiled, Severity::Error, Format::Text, stream));
            outcome = outcome.max(Outcome::BadInput);
            continue;
        }
        let parts = parts(&compiled);
        list.push(json!({ "name": job.name.to_string(), "parts": parts.iter().map(as_json).collect::<Vec<_>>() }));
        text += &as_text(&job.name, &parts);
    }
    show::output(&match options.format {
        ListFormat::Text => text,
        ListFormat::Json => inspect::json_text(&json!({ "clients": list }))?,
    })?;
    Ok(outcome)
}

/// A part of a crate: what stands in its files of one name.
#[derive(Debug, Default)]
struct Part {
    name: String,
    /// Lines of methods, types, and their reading and writing; those for tests alone are not counted.
    lines: usize,
    /// Public items.
    items: usize,
    /// The feature without which it is not compiled, if there is one.
    feature: Option<String>,
}

/// The folders whose files are named after groups.
const OF_GROUPS: [&str; 3] = ["src/api/", "src/types/", "src/wire/"];

/// The part of what no other part has.
const REST: &str = "client";
/// The part that does not depend on the document.
const RUNTIME: &str = "runtime";

/// The parts, the largest first.
fn parts(compiled: &Compiled) -> Vec<Part> {
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    for file in compiled.files() {
        let is_code = file.path.starts_with("src/") && file.path.ends_with(".rs");
        if !is_code || file.path.starts_with("src/fakes/") {
            continue;
        }
        let of_group = OF_GROUPS.iter().find_map(|folder| file.path.strip_prefix(folder));
        let name = match of_group {
            Some("mod.rs") => REST,
            Some(name) => name.trim_end_matches(".rs"),
            None if file.path.starts_with("src/runtime/") => RUNTIME,
            None => REST,
        };
        parts.entry(name.to_owned()).or_default().lines += file.contents.lines().count();
    }
    if let Some((_, plan)) = &compiled.planned {
        for group in &plan.groups {
            if let Some(part) = parts.get_mut(&group.module) {
                part.feature.clone_from(&group.feature);
            }
        }
        let types = modules_of_types(plan);
        for item in compiled.items() {
            let module = module(&locate::path(&item.line), plan, &types);
            parts.entry(module.unwrap_or(REST).to_owned()).or_default().items += 1;
        }
    }
    let mut parts: Vec<Part> = parts.into_iter().map(|(name, part)| Part { name, ..part }).collect();
    parts.sort_by(|a, b| b.lines.cmp(&a.lines).then_with(|| a.name.cmp(&b.name)));
    parts
}

/// The modules of the items of `types`, by name.
fn modules_of_types(plan: &Plan) -> BTreeMap<&str, &str> {
    let files = plan.type_files.iter();
    let items = files.flat_map(|file| file.items.iter().map(move |id| (id, file.module.as_str())));
    items
        .map(|(id, module)| (plan.items[id].ident.as_str(), module))
        .collect()
}

/// The module of an item by its path; `None` for one of no group.
fn module<'p>(path: &str, plan: &'p Plan, types: &BTreeMap<&str, &'p str>) -> Option<&'p str> {
    let path = path.rsplit(" for ").next().unwrap_or(path);
    if let Some(rest) = path.strip_prefix("types::") {
        return types.get(rest.split("::").next().unwrap_or(rest)).copied();
    }
    let mut groups = plan.groups.iter();
    let group = match path.strip_prefix("api::") {
        Some(rest) => groups.find(|group| rest.split("::").next() == Some(&group.module)),
        None => groups.find(|group| {
            let rest = path.strip_prefix(&group.prefix()).unwrap_or("(");
            !group.path.is_empty() && !rest.contains('(')
        }),
    };
    group.map(|group| group.module.as_str())
}

fn as_json(part: &Part) -> Value {
    json!({ "part": part.name, "lines": part.lines, "items": part.items, "feature": part.feature })
}

fn as_text(name: &CrateName, parts: &[Part]) -> String {
    let mut text = format!("{name}\n{:>9} {:>7}  part\n", "lines", "items");
    for part in parts {
        let feature = part
            .feature
            .as_ref()
            .map_or_else(String::new, |name| format!(" (feature `{name}`)"));
        let _ = writeln!(text, "{:>9} {:>7}  {}{feature}", part.lines, part.items, part.name);
    }
    let [lines, items] = [
        parts.iter().map(|part| part.lines).sum(),
        parts.iter().map(|part| part.items).sum::<usize>(),
    ];
    let total: usize = lines;
    let _ = writeln!(text, "{total:>9} {items:>7}  in all");
    if parts.iter().any(|part| part.feature.is_some()) {
        text += "`default-features = false` with the features of the groups that you call compiles only those; \
                 `[client.include]` in trine.toml generates only those.\n";
    }
    text
}
