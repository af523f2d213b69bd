//! Workflow commands: `::error file=pets.yaml,line=12,col=9,title=…::message`.

use super::located::{locate, tame};
use crate::{Diagnostic, Severity, Sources};

/// The findings as workflow commands, one a line; empty for none.
pub fn github(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    diagnostics.iter().map(|diagnostic| one(diagnostic, sources)).collect()
}

fn one(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let located = locate(diagnostic, sources);
    let command = match diagnostic.severity {
        Severity::Note => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let mut properties = Vec::new();
    let mut pointer = String::new();
    if let Some(spot) = &located.spot {
        properties.push(("file", spot.source.name().to_owned()));
        properties.push(("line", spot.start.line.to_string()));
        properties.push(("col", spot.start.column.to_string()));
        properties.push(("endColumn", spot.end.column.to_string()));
        pointer = spot
            .pointer
            .as_ref()
            .map_or(String::new(), |pointer| format!(" ({pointer})"));
    }
    properties.push(("title", format!("{} {}", diagnostic.code, diagnostic.code.name)));
    let message = format!("{}{pointer}\nhelp: {}", tame(&diagnostic.message), located.help);
    workflow_command(command, &properties, &message)
}

/// A workflow command of GitHub Actions, which makes an annotation, in a line. No text of it can begin another command.
pub fn workflow_command(command: &str, properties: &[(&str, String)], message: &str) -> String {
    let properties = properties
        .iter()
        .map(|(name, value)| format!("{name}={}", property(value)));
    let properties = properties.collect::<Vec<_>>().join(",");
    format!("::{command} {properties}::{}\n", data(message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
