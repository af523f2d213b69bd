//! The difference between the files of a folder and their expected content, as a unified diff.

use similar::TextDiff;
use trine::write::{Change, Changes};

/// The most lines of diff of one file.
const MOST_LINES: usize = 400;

/// The whole diff, file by file.
pub(crate) fn text(changes: &Changes) -> String {
    changes.changes.iter().map(one).collect()
}

fn one(change: &Change) -> String {
    let before = change
        .before
        .as_deref()
        .map(String::from_utf8_lossy)
        .unwrap_or_default();
    let after = change.after.as_deref().unwrap_or_default();
    let name = |there: bool, prefix: &str| {
        if there {
            format!("{prefix}/{}", change.path)
        } else {
            "/dev/null".to_owned()
        }
    };
    let diff = TextDiff::from_lines(before.as_ref(), after);
    let text = diff
        .unified_diff()
        .context_radius(3)
        .header(&name(change.before.is_some(), "a"), &name(change.after.is_some(), "b"))
        .to_string();
    cut(&text)
}

fn cut(text: &str) -> String {
    let lines = text.lines().count();
    if lines <= MOST_LINES {
        return text.to_owned();
    }
    let shown: String = text.split_inclusive('\n').take(MOST_LINES).collect();
    format!("{shown}… {} more lines\n", lines - MOST_LINES)
}
