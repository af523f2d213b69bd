//! A change on the page.

use super::super::excerpt::{self, Line, Which};
use super::super::outline::{FEW, directions, few, lines};
use super::escape::{escaped, line, marked};
use super::operations::Operations;
use crate::{Change, Semver, Spot};

/// The most characters of a line of Rust.
const COLUMNS: usize = 400;

/// The number of items that are written out.
const ITEMS: usize = 20;

/// A change as an article.
pub(super) fn article(change: &Change, operations: &Operations<'_>) -> String {
    let verdict = change.wire.worst().as_str();
    let (area, numbers) = (change.kind.area.as_str(), operations.numbers(change));
    let fingerprint = line(&change.fingerprint);
    let mut text = format!(
        "<article id=\"{fingerprint}\" class=\"{verdict}\" tabindex=\"-1\" data-verdict=\"{verdict}\" data-group=\"{area}\" data-operations=\"{numbers}\">\n\
         <h2>{}</h2>\n",
        marked(&change.message)
    );
    text.push_str(&facts(change));
    text.push_str(&reached(change));
    text.push_str(&details(change));
    text + "</article>\n"
}

/// The verdicts, the kind and the fingerprint.
fn facts(change: &Change) -> String {
    let verdict = change.wire.worst().as_str();
    let by_direction = match directions(change.wire) {
        words if words.is_empty() => String::new(),
        words => format!(" ({words})"),
    };
    let (rust, kind, fingerprint) = (change.rust.as_str(), change.kind.id, line(&change.fingerprint));
    format!(
        "<p class=\"facts\"><span><span class=\"verdict\">{verdict}</span>{by_direction}</span><span>Rust: {rust}</span>\
         <span><code>{kind}</code></span><a class=\"soft\" href=\"#{fingerprint}\">#{fingerprint}</a></p>\n"
    )
}

/// The operations and webhooks that the change reaches.
fn reached(change: &Change) -> String {
    let code = |name: &str| format!("<code>{}</code>", line(name));
    let mut text = String::new();
    let operations = few(&change.operations, FEW, code);
    if !operations.is_empty() {
        text.push_str(&format!("<p>{operations}</p>\n"));
    }
    if change.operations.len() > FEW + 1 {
        let count = change.operations.len();
        text.push_str(&format!(
            "<details class=\"all\"><summary>all {count} operations</summary><ul></ul></details>\n"
        ));
    }
    if !change.webhooks.is_empty() {
        text.push_str(&format!("<p>webhooks: {}</p>\n", few(&change.webhooks, ITEMS, code)));
    }
    text
}

/// The meaning, both excerpts side by side, and the Rust code.
fn details(change: &Change) -> String {
    let open = if change.wire.worst() > crate::Verdict::Safe || change.rust == Semver::Major {
        " open"
    } else {
        ""
    };
    let mut text = format!(
        "<details class=\"more\"{open}><summary>details</summary>\n<p>{}</p>\n",
        marked(change.kind.explanation)
    );
    let (diff, holder) = (excerpt::diff(change), excerpt::holder(change));
    let side = |name: &str, spot: &Option<Spot>, this: Which, other: Which| {
        let place = spot.as_ref().map_or_else(|| "no such part".to_owned(), place);
        let (note, lines) = match holder == Some(this) {
            true => {
                let around = excerpt::around(change);
                let around = around
                    .iter()
                    .map(|line| format!("<span class=\"around\">{}</span>", escaped(line)));
                (", where it would be", around.collect::<String>())
            }
            false => ("", diff.iter().filter(|line| line.side != other).map(shown).collect()),
        };
        format!("<div><p>{name}{note}: {place}</p><pre>{lines}</pre></div>\n")
    };
    let old = side("old", &change.spot.old, Which::Old, Which::New);
    let new = side("new", &change.spot.new, Which::New, Which::Old);
    text.push_str(&format!("<div class=\"sides\">\n{old}{new}</div>\n"));
    if !change.items.is_empty() {
        let items = few(&change.items, ITEMS, |item| format!("<code>{}</code>", line(item)));
        text.push_str(&format!("<p>Rust items: {items}</p>\n"));
    }
    if let Some(witness) = &change.witness {
        let code = escaped(&lines(witness, COLUMNS).join("\n"));
        text.push_str(&format!(
            "<p>Code that worked before and does not compile, or means something else:</p>\n<pre class=\"rust\">{code}</pre>\n"
        ));
    }
    text + "</details>\n"
}

/// A line of an excerpt.
fn shown(line: &Line) -> String {
    let class = match line.side {
        Which::Old => "old",
        Which::New => "new",
        Which::Both => "both",
    };
    format!("<span class=\"{class}\">{}</span>", escaped(&line.text))
}

/// `file:line:column`, and the pointer.
fn place(spot: &Spot) -> String {
    let position = spot
        .position
        .map(|at| format!(":{}:{}", at.line, at.column))
        .unwrap_or_default();
    format!(
        "{}{position} <code>{}</code>",
        line(&spot.file),
        line(&spot.place.to_string())
    )
}
