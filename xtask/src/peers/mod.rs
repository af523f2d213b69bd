//! `cargo xtask peers`: trine beside other generators, on the same documents, in one run on one machine.
//!
//! Takes documents of the corpus, generates each with every tool in turn, and compiles what the tools wrote: their crates
//! alone, dependencies built before. With `--write` the run renews the table and the plot of `docs/benchmarks.md`.

mod compile;
pub(crate) mod measure;
mod operations;
mod options;
mod plot;
mod rows;
mod table;
mod tools;

use std::path::{Path, PathBuf};

use crate::aside::Aside;
use crate::corpus::CORPUS;
use crate::page;
use crate::run::{Outcome, needs_beside, root, target};

use self::measure::Cost;
use self::options::Options;
use self::rows::{Document, Row};
use self::tools::Tool;

pub(crate) fn task(arguments: &[String]) -> Outcome {
    let options = Options::of(arguments)?;
    let corpus = needs_beside(CORPUS)?;
    measure::needs()?;
    let work = target().join("peers");
    let tools = tools::install(&options.tools, &work)?;
    let mut aside = Aside::new(work.join("aside"))?;
    let mut rows = Vec::new();
    for document in &options.documents {
        rows.extend(measured(&options, &tools, document, &corpus, (&work, &mut aside))?);
        // A long run is read while it goes on.
        println!("\n{}", table::text(&rows, &options));
    }
    aside.delete()?;
    if !options.writes() {
        return Ok(());
    }
    page::renew(table::BEGIN, table::END, &table::text(&rows, &options))?;
    let plot = root().join("docs").join("peers.svg");
    std::fs::write(&plot, plot::svg(&rows)).map_err(|error| format!("{}: {error}", plot.display()))
}

/// The rows of a document, one for each tool.
fn measured(
    options: &Options,
    tools: &[(&'static Tool, PathBuf)],
    document: &Document,
    corpus: &Path,
    (work, aside): (&Path, &mut Aside),
) -> Result<Vec<Row>, String> {
    let spec = corpus.join(document.path);
    let folder = work.join(document.name);
    aside.empty(&folder)?;
    let of_document = operations::of_document(&spec)?;
    let mut rows: Vec<Row> = tools
        .iter()
        .map(|(tool, _)| Row::new(document, of_document, tool))
        .collect();
    // In turn, so that what else the machine does meets all of them.
    let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); rows.len()];
    for _ in 0..options.runs {
        for (at, (tool, program)) in tools.iter().enumerate() {
            if rows[at].failure.is_some() {
                continue;
            }
            let output = folder.join(tool.name);
            aside.empty(&output)?;
            let command = tool.generate(program, &spec, &output, document.name);
            match measure::cost(&command, &folder.join(format!("{}.log", tool.name)), options.patience) {
                Ok(cost) => costs[at].push(cost),
                Err(failure) => rows[at].failure = Some(format!("generating: {failure}")),
            }
        }
    }
    for (at, row) in rows.iter_mut().enumerate().filter(|(_, row)| row.failure.is_none()) {
        let output = folder.join(row.tool.name);
        row.generate = Cost::median(&costs[at]);
        row.tool.complete(&output, document.name)?;
        row.lines = Some(operations::lines(&output)?);
        row.operations = Some(operations::of_crate(row.tool, &output)?);
    }
    compile::stages(&mut rows, options, &folder, work)?;
    Ok(rows)
}
