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
        properties.push(format!("file={}", property(spot.source.name())));
        properties.push(format!("line={}", spot.start.line));
        properties.push(format!("col={}", spot.start.column));
        properties.push(format!("endColumn={}", spot.end.column));
        pointer = spot
            .pointer
            .as_ref()
            .map_or(String::new(), |pointer| format!(" ({pointer})"));
    }
    properties.push(format!(
        "title={}",
        property(&format!("{} {}", diagnostic.code, diagnostic.code.name))
    ));
    let message = data(&format!("{}{pointer}", tame(&diagnostic.message)));
    format!(
        "::{command} {}::{message}%0Ahelp: {}\n",
        properties.join(","),
        data(located.help)
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
