//! One page for a browser: it needs no network, and takes a filter, a search and the keyboard.
//!
//! Without scripts the page shows every change. All text of the documents is escaped; the policy of the page allows no
//! request of any kind.

mod entry;
mod escape;
mod operations;

use std::collections::BTreeMap;

use entry::article;
use escape::{escaped, line, marked};
use operations::Operations;

use super::outline::{groups, in_order, meaning, one_line, summary};
use crate::kinds::Area;
use crate::{Report, Verdict};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The keys of the page and their meaning.
const KEYS: [(&str, &str); 9] = [
    ("/", "go to the search; Escape leaves it"),
    ("j", "next change"),
    ("k", "previous change"),
    ("o", "open or close the details of the change"),
    ("1 to 5", "show or hide breaking, closed, unknown, safe and unchanged"),
    ("g", "choose a group"),
    ("p", "choose an operation"),
    ("x", "show all changes again"),
    ("?", "open or close this list"),
];

/// The report as an HTML page.
pub fn html(report: &Report) -> String {
    let operations = Operations::of(report);
    let articles: String = in_order(report)
        .into_iter()
        .map(|change| article(change, &operations))
        .collect();
    let title = format!("Changes of the API: {}", one_line(&report.title.new));
    let title = escaped(&title);
    let (head, controls, list) = (head(report), controls(report), operations.json());
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         {head}{controls}<main>\n{articles}</main>\n<p id=\"empty\" hidden>No change passes the filter.</p>\n\
         <script type=\"application/json\" id=\"operations\">{list}</script>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n"
    )
}

/// The titles, the counts and what was not compared.
fn head(report: &Report) -> String {
    let (title, name) = (report.title.as_ref(), report.name.as_ref());
    let mut head = format!(
        "<header>\n<h1>Changes of the API: {} → {}</h1>\n<p class=\"soft\"><code>{}</code> compared with <code>{}</code></p>\n",
        line(title.old),
        line(title.new),
        line(name.new),
        line(name.old),
    );
    head.push_str("<table class=\"counts\">\n");
    for group in groups(report) {
        let (verdict, count) = (group.verdict.as_str(), group.changes.len());
        let meaning = meaning(group.verdict);
        head.push_str(&format!(
            "<tr class=\"{verdict}\"><td class=\"verdict\">{verdict}</td><td>{count}</td><td>{meaning}</td></tr>\n"
        ));
    }
    head.push_str(&format!("</table>\n<p id=\"summary\">{}</p>\n", summary(report)));
    for part in &report.bounded {
        head.push_str(&format!("<p>Not compared: {}</p>\n", marked(part)));
    }
    head + "</header>\n"
}

/// The filters, hidden where there are no scripts, and the list of keys.
fn controls(report: &Report) -> String {
    let boxes = Verdict::ALL.into_iter().rev().map(|verdict| {
        let verdict = verdict.as_str();
        format!("<label class=\"{verdict}\"><input type=\"checkbox\" name=\"verdict\" value=\"{verdict}\" checked><span class=\"verdict\">{verdict}</span></label>\n")
    });
    let boxes: String = boxes.collect();
    let areas: BTreeMap<Area, &str> = report
        .changes
        .iter()
        .map(|change| (change.kind.area, change.kind.area.as_str()))
        .collect();
    let areas: String = areas
        .into_values()
        .map(|area| format!("<option>{area}</option>"))
        .collect();
    let keys = KEYS
        .map(|(key, meaning)| format!("<dt><kbd>{key}</kbd></dt><dd>{meaning}</dd>\n"))
        .concat();
    format!(
        "<form id=\"controls\" hidden onsubmit=\"return false\">\n\
         <input type=\"search\" id=\"search\" placeholder=\"Search\" aria-label=\"Search\">\n\
         <fieldset><legend>Verdict</legend>\n{boxes}</fieldset>\n\
         <select id=\"group\" aria-label=\"Group\"><option value=\"\">all groups</option>{areas}</select>\n\
         <select id=\"operation\" aria-label=\"Operation\"><option value=\"\">all operations</option></select>\n\
         <button type=\"button\" id=\"clear\">Clear</button>\n<span id=\"shown\" class=\"soft\" role=\"status\"></span>\n</form>\n\
         <details id=\"help\"><summary>Keyboard</summary>\n<dl>\n{keys}</dl>\n</details>\n"
    )
}
