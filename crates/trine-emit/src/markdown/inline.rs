//! Prints the parts of lines: words, emphasis, code spans, links.

use super::build::words;
use super::escape;
use super::tree::{Element, Node};

/// The paragraphs that inline nodes make, each in lines. Two meant line breaks in a row part paragraphs.
pub(super) fn inline(nodes: &[Node]) -> Vec<Vec<String>> {
    let mut text = String::new();
    print(nodes, &mut text);
    let mut paragraphs = vec![Vec::new()];
    for line in text.split('\n') {
        let line = line.trim();
        match line {
            // What a meant break leaves: an end of paragraph.
            "" | "\\" => paragraphs.push(Vec::new()),
            line => {
                if let Some(lines) = paragraphs.last_mut() {
                    lines.push(escape::line_start(line));
                }
            }
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    for lines in &mut paragraphs {
        if let Some(last) = lines.last_mut() {
            unbroken(last);
        }
    }
    paragraphs
}

/// Takes the mark of a line break away from the last line of a paragraph.
fn unbroken(line: &mut String) {
    let marks = line.chars().rev().take_while(|c| *c == '\\').count();
    if marks % 2 == 1 {
        line.pop();
        line.truncate(line.trim_end().len());
    }
}

fn print(nodes: &[Node], out: &mut String) {
    for (at, node) in nodes.iter().enumerate() {
        match node {
            Node::Text(words) => {
                let link_follows = matches!(nodes.get(at + 1), Some(Node::Element(Element::Link(_), _)));
                escape::text(words, out);
                if link_follows && out.ends_with('!') {
                    out.insert(out.len() - 1, '\\');
                }
            }
            Node::Code(code) => span(code, out),
            Node::SoftBreak => out.push('\n'),
            Node::HardBreak => out.push_str("\\\n"),
            Node::Task(ticked) => out.push_str(if *ticked { "[x] " } else { "[ ] " }),
            Node::Rule => {}
            Node::Element(element, nodes) => element_in_line(element, nodes, out),
        }
    }
}

fn element_in_line(element: &Element, nodes: &[Node], out: &mut String) {
    match element {
        Element::Emphasis => marked("*", nodes, out),
        Element::Strong => marked("**", nodes, out),
        Element::Struck => marked("~~", nodes, out),
        Element::Link(target) => link(target, nodes, out),
        // A block inside a line: its words are kept.
        _ => {
            out.push(' ');
            print(nodes, out);
            out.push(' ');
        }
    }
}

/// Marked words; the marks stand at the words, the white space outside, since otherwise they would mark nothing.
fn marked(mark: &str, nodes: &[Node], out: &mut String) {
    let mut inner = String::new();
    print(nodes, &mut inner);
    let words = inner.trim_matches([' ', '\n']);
    let broken = words.is_empty() || words.ends_with(['\\', '*', '~']) || words.starts_with(['*', '~']);
    if broken || words.contains("\\\n") || out.ends_with(['*', '~']) || joins_letters(out, words) {
        out.push_str(&inner);
        return;
    }
    let start = inner.len() - inner.trim_start_matches([' ', '\n']).len();
    out.push_str(&inner[..start]);
    out.push_str(mark);
    out.push_str(words);
    out.push_str(mark);
    out.push_str(&inner[start + words.len()..]);
}

/// Returns true if a mark between `before` and `words` would not open: it follows a letter and precedes punctuation.
fn joins_letters(before: &str, words: &str) -> bool {
    before.ends_with(char::is_alphanumeric) && words.starts_with(|c: char| c.is_ascii_punctuation())
}

/// A code span; its fence is longer than any run of backticks in it.
fn span(code: &str, out: &mut String) {
    let code = escape::visible(code).replace('\n', " ");
    if code.trim().is_empty() {
        return;
    }
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let padded = code.starts_with('`') || code.ends_with('`') || (code.starts_with(' ') && code.ends_with(' '));
    let pad = if padded { " " } else { "" };
    // A span right behind another would be one with it.
    if out.ends_with('`') {
        out.push(' ');
    }
    out.push_str(&format!("{fence}{pad}{code}{pad}{fence}"));
}

/// A link to the web; one that leads nowhere from here is its label alone.
fn link(target: &str, nodes: &[Node], out: &mut String) {
    let mut label = String::new();
    print(nodes, &mut label);
    let label = label.replace("\\\n", " ").replace('\n', " ");
    let label = label.trim();
    match escape::web(target) {
        Some(_) if words(nodes).trim() == target && !target.contains(['<', '>', ' ']) => {
            out.push_str(&format!("<{target}>"));
        }
        Some(url) if label.is_empty() => out.push_str(&format!("<{url}>")),
        Some(url) => out.push_str(&format!("[{}]({url})", without_links(label))),
        None => out.push_str(label),
    }
}

/// The label of a link without the links that its addresses became.
fn without_links(label: &str) -> String {
    label
        .replace("<http", "http")
        .replace("<mailto", "mailto")
        .replace('>', "")
}
