//! `enums = { except = ["LogStatus"] }`: names of components.

use std::fmt::Write as _;

use trine_parse::document::Document;

use super::Choices;
use crate::{Error, Result};

/// Ends the run if the document has no component of a name.
pub(crate) fn refuse_unknown(document: &Document, choices: &Choices) -> Result<()> {
    let mut report = String::new();
    let known = || document.components.keys().map(String::as_str);
    for name in &choices.lower.enums.except {
        if known().any(|known| known == name) {
            continue;
        }
        let line = choices
            .enum_lines
            .get(name)
            .map_or_else(String::new, |line| format!("{line}: "));
        let help = match trine_diag::nearest(name, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "use the name of a component, as the document has it".to_owned(),
        };
        let _ = writeln!(report, "{line}the document has no component `{name}`\n  help: {help}");
    }
    match report.is_empty() {
        true => Ok(()),
        false => Err(Error::config(report)),
    }
}
