//! Text of a document in Markdown as GitHub and GitLab render it: it mentions nobody, links to nothing, and is no markup.

use super::super::outline::one_line;

/// A sentence in one line. Its parts in backticks become code, all else is plain text; where a document's own backticks
/// shift the parts, each part is still one of the two.
pub(super) fn sentence(text: &str) -> String {
    let text = one_line(text);
    let parts = text.split('`').enumerate();
    let is_code = |at: usize| at % 2 == 1;
    parts
        .map(|(at, part)| if is_code(at) { span(part) } else { plain(part) })
        .collect()
}

/// A code span: nothing in it is markup, a mention or a link.
pub(super) fn code(text: &str) -> String {
    span(&one_line(text).replace('`', "'"))
}

fn span(text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => format!("`{text}`"),
    }
}

/// Plain text. A zero-width space (U+200B) keeps a mention, a reference and an address from being one.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '@' | '#' => {
                out.push(c);
                out.push_str("&#8203;");
            }
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '!' => {
                out.push('\\');
                out.push(c);
            }
            // GitHub takes text between dollars for a formula, with a backslash, too.
            '$' => out.push_str("<span>$</span>"),
            c => out.push(c),
        }
    }
    out.replace("://", ":&#8203;//")
        .replace("www.", "www&#8203;.")
        .replace("GH-", "GH&#8203;-")
}

/// A block of code that no line of it ends.
pub(super) fn fenced(language: &str, lines: &[String]) -> String {
    let longest = lines.iter().map(|line| longest_run(line)).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}\n", lines.join("\n"))
}

/// The length of the longest run of backticks.
fn longest_run(line: &str) -> usize {
    line.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}
