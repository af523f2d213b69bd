//! `[client.pages]`: what the user says about the pages of operations.
//!
//! ```toml
//! [client.pages]
//! "GET /logs" = { cursor = "after", next = "meta.next", items = "logs", more = "meta.has_more" }
//! "list_agents" = { page = "page", total = "pages" }
//! "GET /blobs" = { cursor = "token", next-header = "next-token" }
//! "GET /messages" = { cursor = "before", last = "id" }
//! "POST /search" = { next-url = "next", next-method = "same" }
//! "GET /agents/{id}/notes" = false
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use toml::de::DeValue;
use trine_ir::{Follow, NextCursor, PageBy, PageHint, PagePart};
use trine_plan::{PageChoice, Refused};

use super::problem::Problems;
use super::table::{ANY, Table};
use crate::{Error, Result};

/// The choices about the pages of operations, by `METHOD /path` or by `operationId`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pages {
    choices: BTreeMap<String, PageChoice>,
    /// The position of each choice in the file (`trine.toml:3:5`), and of each part of it. A choice of a build script
    /// has none.
    lines: BTreeMap<(String, Option<PagePart>), String>,
}

impl Pages {
    /// Says it of one operation; what was said of it before is forgotten.
    pub fn insert(&mut self, operation: impl Into<String>, choice: PageChoice) {
        let operation = operation.into();
        self.lines.retain(|(name, _), _| *name != operation);
        self.choices.insert(operation, choice);
    }

    /// Returns the choices, by operation.
    pub fn choices(&self) -> &BTreeMap<String, PageChoice> {
        &self.choices
    }

    /// Ends the run where the document does not have what was said.
    pub(crate) fn refuse(&self, refused: &[Refused]) -> Result<()> {
        let mut report = String::new();
        for one in refused {
            let line = |part| self.lines.get(&(one.operation.clone(), part));
            match line(one.part).or_else(|| line(None)) {
                Some(line) => {
                    let _ = writeln!(report, "{line}: {}", one.message);
                }
                None => {
                    let _ = writeln!(report, "the pagination of `{}`: {}", one.operation, one.message);
                }
            }
            if let Some(help) = &one.help {
                let _ = writeln!(report, "  help: {help}");
            }
        }
        match report.is_empty() {
            true => Ok(()),
            false => Err(Error::config(report)),
        }
    }
}

/// Takes `pages` from a client's table.
pub(super) fn read(table: &mut Table<'_>, problems: &mut Problems) -> Pages {
    let mut pages = Pages::default();
    for (name, value) in table.entries("pages", problems) {
        let operation = name.get_ref().clone();
        let span = value.span();
        let mut parts = vec![(None, name.span())];
        let choice = match value.into_inner() {
            DeValue::Boolean(false) => Some(PageChoice::Off),
            DeValue::Table(inner) => {
                let inner = table.within("pages", &["pages", ANY], inner);
                hint(inner, &name.span(), &mut parts, problems)
            }
            other => {
                let found = other.type_str();
                let message = format!("expected `false` or a table as `{operation}`, found {found}");
                problems.add(span, message, None);
                None
            }
        };
        let Some(choice) = choice else { continue };
        let lines = parts
            .into_iter()
            .map(|(part, span)| ((operation.clone(), part), problems.line(span)));
        pages.lines.extend(lines);
        pages.choices.insert(operation, choice);
    }
    pages
}

/// The parts that were given, and where.
type Parts = Vec<(Option<PagePart>, Range<usize>)>;

fn hint(mut table: Table<'_>, whole: &Range<usize>, parts: &mut Parts, problems: &mut Problems) -> Option<PageChoice> {
    let mut text = |key: &'static str, part: PagePart, problems: &mut Problems| {
        let (text, span) = table.text(key, problems)?;
        parts.push((Some(part), span));
        Some(text)
    };
    let cursor = text("cursor", PagePart::Parameter, problems);
    let page = text("page", PagePart::Parameter, problems);
    let offset = text("offset", PagePart::Parameter, problems);
    let next_url = text("next-url", PagePart::Next, problems).map(|text| way(&text));
    let nexts = [
        text("next", PagePart::Next, problems).map(|text| NextCursor::Property(way(&text))),
        text("next-header", PagePart::Next, problems).map(NextCursor::Header),
        text("last", PagePart::Next, problems).map(|text| NextCursor::LastItem(way(&text))),
    ];
    let more = text("more", PagePart::More, problems).map(|text| way(&text));
    let total = text("total", PagePart::Total, problems).map(|text| way(&text));
    let items = text("items", PagePart::Items, problems).map(|text| way(&text));
    let link = table.flag("link", problems).unwrap_or_default();
    let methods = [("GET", Follow::Get), ("same", Follow::Again)];
    let follow = table.choice("next-method", &methods, problems);
    table.finish(problems);
    let mut said = nexts.into_iter().flatten();
    let (next, another) = (said.next(), said.next());
    let alone = next.is_none() && more.is_none() && total.is_none();
    let by = match (cursor, page, offset, next_url, link) {
        _ if another.is_some() => None,
        (Some(parameter), None, None, None, false) if total.is_none() && follow.is_none() => Some(PageBy::Cursor {
            parameter,
            next: next.unwrap_or_default(),
            more,
        }),
        (None, Some(parameter), None, None, false) if next.is_none() && follow.is_none() => {
            Some(PageBy::Number { parameter, total, more })
        }
        (None, None, Some(parameter), None, false) if next.is_none() && follow.is_none() => {
            Some(PageBy::Offset { parameter, total, more })
        }
        (None, None, None, Some(next), false) if alone => Some(PageBy::Url { next, follow }),
        (None, None, None, None, true) if alone && follow.is_none() => Some(PageBy::Link),
        (None, None, None, None, false) if alone && follow.is_none() => Some(PageBy::Unsaid),
        _ => None,
    };
    let by = match by {
        Some(by) => by,
        None => {
            let help = "`cursor` goes with one of `next`, `next-header` and `last`, and with `more`; `page` and `offset` \
                        with `total` and `more`; `next-url` with `next-method`; `link` stands alone; `items` goes with each";
            let message = "only one way to request the next page is allowed".to_owned();
            problems.add(whole.clone(), message, Some(help.to_owned()));
            return None;
        }
    };
    Some(PageChoice::By(PageHint { items, by }))
}

/// The properties that `a.b` leads through; none where it is empty, since the response itself is meant.
fn way(text: &str) -> Vec<String> {
    match text {
        "" => Vec::new(),
        text => text.split('.').map(str::to_owned).collect(),
    }
}
