//! Two documents compared as the command compares them: the client of the new one has the names of the old one's.

use std::path::Path;

use serde_yaml::Value;
use trine::driver::{Compiled, Job, Listed, compile};
use trine::{ClientConfig, CrateName};
use trine_diff::{Report, Side, Sides};
use trine_parse::{MemoryLoader, Options};
use trine_plan::NameLock;

const FILE: &str = "things.yaml";

/// The report on two documents, or the fault that leaves one of them without a reading.
pub(crate) fn report(documents: &Sides<Value>) -> Result<Report, String> {
    let old = compiled(&documents.old, NameLock::default())?;
    let names = old.planned.as_ref().map(|(_, plan)| plan.names.clone());
    let new = compiled(&documents.new, names.unwrap_or_default())?;
    let items = Sides { old: &old, new: &new }.map(Compiled::items);
    Ok(trine_diff::diff(&side(&old, &items.old), &side(&new, &items.new)))
}

/// The report on a document against itself.
pub(crate) fn report_on_itself(document: &Value) -> Result<Report, String> {
    let compiled = compiled(document, NameLock::default())?;
    let items = compiled.items();
    let side = side(&compiled, &items);
    Ok(trine_diff::diff(&side, &side))
}

fn compiled(document: &Value, names: NameLock) -> Result<Compiled, String> {
    let text = serde_yaml::to_string(document).unwrap();
    let loader = MemoryLoader::new().with(FILE, text.as_bytes());
    let mut job = Job::new(
        CrateName::new("things").unwrap(),
        ClientConfig::default().choices,
        Options::default(),
    );
    job.names = names;
    let compiled = compile(Path::new(FILE), &loader, &job).map_err(|error| error.to_string())?;
    if compiled.has_errors() {
        let found = compiled.diagnostics.iter().map(|found| found.message.clone());
        return Err(format!("no reading: {}\n{text}", found.collect::<Vec<_>>().join("; ")));
    }
    Ok(compiled)
}

fn side<'a>(compiled: &'a Compiled, items: &'a [Listed<'a>]) -> Side<'a> {
    Side {
        document: compiled.document.as_ref().unwrap(),
        sources: &compiled.sources,
        items,
    }
}
