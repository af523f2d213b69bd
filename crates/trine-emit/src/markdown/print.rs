//! Prints the tree as CommonMark for rustdoc.

use super::build::words;
use super::escape;
use super::inline::inline;
use super::tree::{Element, Node};

/// The lines of a text, without empty ones at the ends.
pub(super) fn lines(nodes: &[Node]) -> Vec<String> {
    blocks(nodes).join_with_gaps()
}

/// Blocks that stand below each other.
#[derive(Debug, Default)]
struct Blocks {
    blocks: Vec<Vec<String>>,
    /// The marker of the last block, if it is a list.
    list: Option<char>,
}

impl Blocks {
    fn push(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            self.blocks.push(lines);
            self.list = None;
        }
    }

    /// A list gets another marker than a list right above it, which would otherwise take its items.
    fn push_list(&mut self, first: Option<u64>, items: &[Node]) {
        let (one, other) = if first.is_some() { ('.', ')') } else { ('-', '*') };
        let marker = if self.list == Some(one) { other } else { one };
        self.push(list(first, items, marker));
        self.list = Some(marker);
    }

    /// All lines, with an empty line between two blocks.
    fn join_with_gaps(self) -> Vec<String> {
        self.blocks.join(&String::new())
    }
}

/// The blocks that nodes make: runs of inline nodes are paragraphs.
fn blocks(nodes: &[Node]) -> Blocks {
    let mut done = Blocks::default();
    for run in nodes.chunk_by(|a, b| a.is_inline() && b.is_inline()) {
        match run {
            [Node::Rule] => done.push(vec!["---".to_owned()]),
            [Node::Element(element, nodes)] if !element.is_inline() => block(element, nodes, &mut done),
            run => {
                for paragraph in inline(run) {
                    done.push(paragraph);
                }
            }
        }
    }
    done
}

fn block(element: &Element, nodes: &[Node], done: &mut Blocks) {
    match element {
        Element::Heading(level) => done.push(heading(*level, nodes)),
        Element::List(first) => done.push_list(*first, nodes),
        Element::Quote => done.push(prefixed("> ", "> ", blocks(nodes).join_with_gaps())),
        Element::Preformatted(language) => done.push(code(language, &words(nodes))),
        Element::Table => done.push(table(nodes)),
        // Items, rows and cells without their list or table are blocks like others.
        Element::Paragraph | Element::Division | Element::Item | Element::Row | Element::Cell => {
            for block in blocks(nodes).blocks {
                done.push(block);
            }
        }
        Element::Emphasis | Element::Strong | Element::Struck | Element::CodeSpan | Element::Link(_) => {}
    }
}

fn heading(level: usize, nodes: &[Node]) -> Vec<String> {
    let text = blocks(nodes).blocks.concat().join(" ");
    if text.is_empty() {
        return Vec::new();
    }
    vec![format!("{} {text}", "#".repeat(level))]
}

/// A list; it is loose if one of its items has two blocks of which the second is no list.
fn list(first: Option<u64>, nodes: &[Node], marker: char) -> Vec<String> {
    let mut items = Vec::new();
    let mut loose = false;
    for node in nodes {
        let blocks = blocks(std::slice::from_ref(node));
        let nested = |lines: &Vec<String>| lines[0].starts_with(['-', '*']) || starts_with_number(&lines[0]);
        let tight = blocks.blocks.iter().skip(1).all(nested);
        loose |= !tight;
        if !blocks.blocks.is_empty() {
            items.push(if tight {
                blocks.blocks.concat()
            } else {
                blocks.join_with_gaps()
            });
        }
    }
    let numbers = first.unwrap_or(1)..;
    let items = items.into_iter().zip(numbers).map(|(lines, number)| {
        let mark = match first {
            Some(_) => format!("{number}{marker} "),
            None => format!("{marker} "),
        };
        prefixed(&mark, &" ".repeat(mark.len()), lines)
    });
    let items: Vec<Vec<String>> = items.collect();
    if loose {
        items.join(&String::new())
    } else {
        items.concat()
    }
}

fn starts_with_number(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < line.len() && rest.starts_with([')', '.'])
}

/// The lines with a prefix; empty ones get it without its trailing space.
fn prefixed(first: &str, others: &str, lines: Vec<String>) -> Vec<String> {
    let prefix = |(index, line): (usize, String)| {
        let prefix = if index == 0 { first } else { others };
        format!("{prefix}{line}").trim_end().to_owned()
    };
    lines.into_iter().enumerate().map(prefix).collect()
}

/// Fenced code. Its language is kept, unless rustdoc would take the code for Rust and run it.
fn code(language: &str, text: &str) -> Vec<String> {
    let text = escape::visible(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let mut lines = vec![format!("{fence}{}", language_of_fence(language))];
    lines.extend(text.trim_matches('\n').lines().map(|line| line.trim_end().to_owned()));
    lines.push(fence);
    if lines.len() == 2 { Vec::new() } else { lines }
}

/// The first word of a fence's info string, `text` if it is none or may mean Rust.
fn language_of_fence(info: &str) -> String {
    let legal = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '+' | '#' | '_' | '-');
    let word: String = info.trim().chars().take_while(legal).collect();
    let word = word.to_ascii_lowercase();
    // The words that rustdoc reads as attributes of a Rust example.
    let rust = [
        "rust",
        "should_panic",
        "no_run",
        "ignore",
        "test_harness",
        "compile_fail",
        "edition",
        "standalone",
        "custom",
    ];
    let code = word
        .strip_prefix('e')
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
    if word.is_empty() || code || rust.iter().any(|start| word.starts_with(start)) {
        return "text".to_owned();
    }
    word
}

/// A table; the first row is its head, and all rows are as wide as the widest.
fn table(nodes: &[Node]) -> Vec<String> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut around: Vec<String> = Vec::new();
    for node in nodes {
        match node {
            Node::Element(Element::Row, cells) => rows.push(cells.iter().filter_map(cell).collect()),
            other => around.extend(blocks(std::slice::from_ref(other)).blocks.into_iter().flatten()),
        }
    }
    rows.retain(|row| !row.is_empty());
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let line = |row: &Vec<String>| {
        let empty = String::new();
        let cells: Vec<&str> = (0..width).map(|at| row.get(at).unwrap_or(&empty).as_str()).collect();
        format!("| {} |", cells.join(" | "))
    };
    if !around.is_empty() && !rows.is_empty() {
        around.push(String::new());
    }
    if let Some((head, body)) = rows.split_first() {
        around.push(line(head));
        around.push(format!("|{}", "---|".repeat(width)));
        around.extend(body.iter().map(line));
    }
    around
}

/// The text of a cell on one line; white space between cells is none.
fn cell(node: &Node) -> Option<String> {
    if matches!(node, Node::Text(text) if text.trim().is_empty()) || matches!(node, Node::SoftBreak) {
        return None;
    }
    let lines = blocks(std::slice::from_ref(node)).blocks.concat();
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end_matches('\\')).collect();
    Some(escape::pipes(&lines.join(" ")))
}
