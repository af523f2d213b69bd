//! The results as a picture: for each figure a group of bars for each document, on a scale of powers of ten.

use std::fmt::Write as _;

use super::measure::Cost;
use super::rows::{DOCUMENTS, Row};
use super::tools::TOOLS;

/// The colour of each tool, in their order: told apart by people who do not see red and green apart, too.
const COLOURS: [&str; 5] = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#999999"];

/// A figure that is drawn.
type Panel = (&'static str, fn(&Row) -> Option<f64>);

const PANELS: &[Panel] = &[
    ("generating, CPU seconds", |row| cpu(row.generate)),
    ("cargo check, CPU seconds", |row| cpu(row.check)),
    ("cargo build, CPU seconds", |row| cpu(row.debug)),
    ("cargo build --release, CPU seconds", |row| cpu(row.release)),
];

const WIDTH: f64 = 800.0;
const HEIGHT: f64 = 170.0;
const LEFT: f64 = 50.0;
const TOP: f64 = 40.0;

/// The picture.
pub(crate) fn svg(rows: &[Row]) -> String {
    let panels: Vec<&Panel> = PANELS
        .iter()
        .filter(|(_, figure)| rows.iter().any(|row| figure(row).is_some()))
        .collect();
    let height = TOP + panels.len() as f64 * (HEIGHT + 40.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" font-size=\"11\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    for (at, (tool, colour)) in TOOLS.iter().zip(COLOURS).enumerate() {
        let x = LEFT + at as f64 * 130.0;
        let _ = writeln!(
            out,
            "<rect x=\"{x}\" y=\"10\" width=\"10\" height=\"10\" fill=\"{colour}\"/>"
        );
        let _ = writeln!(out, "<text x=\"{}\" y=\"19\">{}</text>", x + 14.0, tool.name);
    }
    for (at, (title, figure)) in panels.into_iter().enumerate() {
        panel(&mut out, TOP + at as f64 * (HEIGHT + 40.0), title, rows, *figure);
    }
    out + "</svg>\n"
}

fn panel(out: &mut String, top: f64, title: &str, rows: &[Row], figure: fn(&Row) -> Option<f64>) {
    let figures = || rows.iter().filter_map(figure).filter(|figure| *figure > 0.0);
    let low = figures().fold(f64::INFINITY, f64::min).log10().floor();
    let high = figures().fold(0.0, f64::max).log10().ceil().max(low + 1.0);
    let (base, scale) = (top + HEIGHT, (HEIGHT - 20.0) / (high - low));
    let y = |value: f64| base - (value.log10() - low).max(0.02) * scale;
    let _ = writeln!(
        out,
        "<text x=\"{LEFT}\" y=\"{}\" font-weight=\"bold\">{title}</text>",
        top + 8.0
    );
    for power in low as i32..=high as i32 {
        let (value, y) = (10f64.powi(power), y(10f64.powi(power)));
        let _ = writeln!(
            out,
            "<line x1=\"{LEFT}\" x2=\"{WIDTH}\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"#ddd\"/>"
        );
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>",
            LEFT - 4.0,
            y + 4.0
        );
    }
    let documents: Vec<&str> = DOCUMENTS.iter().map(|document| document.name).collect();
    let documents = documents
        .into_iter()
        .filter(|name| rows.iter().any(|row| row.document == *name));
    let documents: Vec<&str> = documents.collect();
    let group = (WIDTH - LEFT) / documents.len() as f64;
    let bar = (group / (TOOLS.len() as f64 + 1.5)).min(22.0);
    for (at, document) in documents.iter().enumerate() {
        let left = LEFT + at as f64 * group + bar / 2.0;
        let _ = writeln!(out, "<text x=\"{left:.1}\" y=\"{:.1}\">{document}</text>", base + 14.0);
        for (at, (tool, colour)) in TOOLS.iter().zip(COLOURS).enumerate() {
            let row = rows
                .iter()
                .find(|row| row.document == *document && row.tool.name == tool.name);
            let Some(value) = row.and_then(figure).filter(|value| *value > 0.0) else {
                continue;
            };
            let (x, y) = (left + at as f64 * bar, y(value));
            let _ = writeln!(
                out,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{colour}\"/>",
                bar - 2.0,
                base - y,
            );
        }
    }
}

fn cpu(cost: Option<Cost>) -> Option<f64> {
    cost.map(|cost| cost.cpu)
}
