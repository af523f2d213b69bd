//! Workflow commands of GitHub Actions: `::error file=pets.yaml,line=12,col=9,title=…::message`.

use trine_diag::Sources;
use trine_diag::render::workflow_command;

use super::annotated::{Level, anchor, message};
use super::outline::{in_order, summary};
use crate::{Change, Report};

/// The report as workflow commands, one a line, the worst first, since GitHub shows a few of each level alone. The last
/// one has the counts. `new` are the texts of the new document.
pub fn github(report: &Report, new: &Sources) -> String {
    let commands = in_order(report).into_iter().map(|change| one(change, new));
    let title = [("title", "Changes of the API".to_owned())];
    let last = workflow_command("notice", &title, &summary(report));
    commands.chain([last]).collect()
}

fn one(change: &Change, new: &Sources) -> String {
    let command = match Level::of(change) {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(anchor) = anchor(change, new) {
        properties.push(("file", anchor.file));
        let position = anchor.position;
        properties.extend(position.map(|at| ("line", at.line.to_string())));
        properties.extend(position.map(|at| ("col", at.column.to_string())));
    }
    properties.push(("title", format!("{} ({})", change.kind.title, change.kind.id)));
    workflow_command(command, &properties, &message(change))
}
