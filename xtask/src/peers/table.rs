//! The results as a table in Markdown.

use super::measure::Cost;
use super::options::{Options, Stage};
use super::rows::Row;

/// The lines around the table in the docs.
pub(crate) const BEGIN: &str = "<!-- peers: begin -->";
pub(crate) const END: &str = "<!-- peers: end -->";

/// The table with the command that it was made by, and a list of what failed.
pub(crate) fn text(rows: &[Row], options: &Options) -> String {
    let columns = columns(options);
    let mut lines = vec![
        format!("`{}`, medians of {} runs:\n", options.command(), options.runs),
        line(columns.iter().map(|(title, _)| (*title).to_owned())),
        line(
            columns
                .iter()
                .enumerate()
                .map(|(at, _)| if at < 2 { "---" } else { "--:" }.to_owned()),
        ),
    ];
    for row in rows {
        lines.push(line(columns.iter().map(|(_, cell)| cell(row))));
    }
    let failures = rows.iter().filter_map(|row| {
        let failure = row.failure.as_ref()?.replace('`', "'");
        Some(format!("- {} of {}: `{failure}`", row.tool.name, row.document))
    });
    let failures: Vec<String> = failures.collect();
    if !failures.is_empty() {
        lines.push("\nWhat failed, by its first line that says so:\n".to_owned());
        lines.extend(failures);
    }
    lines.join("\n")
}

/// A column: its title, and the cell of a row.
type Column = (&'static str, fn(&Row) -> String);

fn columns(options: &Options) -> Vec<Column> {
    let mut columns: Vec<Column> = vec![
        ("document", |row| row.document.to_owned()),
        ("tool", |row| format!("{} {}", row.tool.name, row.tool.version())),
        ("generate, s", |row| figure(row.generate, |cost| cost.wall, 2)),
        ("CPU s", |row| figure(row.generate, |cost| cost.cpu, 2)),
        ("MiB", |row| figure(row.generate, |cost| cost.memory / 1024.0, 0)),
        ("lines", |row| row.lines.map_or_else(missing, |lines| lines.to_string())),
        ("operations dropped", |row| match row.operations {
            Some(written) => format!("{} of {}", row.of_document.saturating_sub(written), row.of_document),
            None => missing(),
        }),
    ];
    let stages: [(Stage, Column); 3] = [
        (
            Stage::Check,
            ("check, CPU s", |row| figure(row.check, |cost| cost.cpu, 1)),
        ),
        (
            Stage::Debug,
            ("debug, CPU s", |row| figure(row.debug, |cost| cost.cpu, 1)),
        ),
        (
            Stage::Release,
            ("release, CPU s", |row| figure(row.release, |cost| cost.cpu, 1)),
        ),
    ];
    let asked = stages.into_iter().filter(|(stage, _)| options.has(*stage));
    columns.extend(asked.map(|(_, column)| column));
    if options.has(Stage::Call) {
        columns.push(("one call, CPU s", |row| figure(row.call, |cost| cost.cpu, 1)));
        columns.push(("binary, KiB", |row| {
            row.binary.map_or_else(missing, |bytes| (bytes / 1024).to_string())
        }));
    }
    columns
}

fn figure(cost: Option<Cost>, of: fn(&Cost) -> f64, digits: usize) -> String {
    cost.map_or_else(missing, |cost| format!("{:.digits$}", of(&cost)))
}

/// The cell of what failed or was not measured.
fn missing() -> String {
    "–".to_owned()
}

fn line(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<String>>().join(" | "))
}
