//! A document's text as rustdoc, made safe.
//!
//! Whatever the text says, no doctest, no HTML, no link into the crate and no
//! invisible character comes of it: fenced code is marked `text`, indented code is
//! not, angle brackets are escaped outside code, and links lead to the web or nowhere.

use proc_macro2::TokenStream;
use quote::quote;
use trine_ir::Docs;

/// The `#[doc]` attributes for a thing, one a line.
pub(crate) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| whole(line)).map(|line| match line.as_str() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote! { #(#[doc = #lines])* }
}

/// A line of documentation without a break in it, which would end the comment.
pub(crate) fn whole(line: &str) -> String {
    line.replace(['\n', '\r'], " ")
}

/// The lines for a thing of the document; they begin with `fallback` where it does not say what it is.
pub(crate) fn lines_or(docs: &Docs, fallback: &str) -> Vec<String> {
    let says = |text: &Option<String>| text.as_deref().is_some_and(|text| !markdown(text).is_empty());
    let lines = lines(docs);
    match says(&docs.summary) || says(&docs.description) {
        true => lines,
        false => join(vec![vec![fallback.to_owned()], lines]),
    }
}

/// The lines for a thing with a name: what the document says of it, else its name in the document where that is
/// another one, else nothing.
pub(crate) fn lines_of(docs: &Docs, ident: &str, wire: &str) -> Vec<String> {
    let lines = lines(docs);
    if lines.is_empty() && ident != wire {
        vec![format!("{}.", code(wire))]
    } else {
        lines
    }
}

/// The lines for a thing of the document; none where it says nothing of it.
pub(crate) fn lines(docs: &Docs) -> Vec<String> {
    let mut blocks: Vec<Vec<String>> = Vec::new();
    let summary = docs.summary.as_deref().map(markdown).unwrap_or_default();
    let description = docs.description.as_deref().map(markdown).unwrap_or_default();
    let repeated = !summary.is_empty() && description.first().is_some_and(|line| line.starts_with(&summary[0]));
    if !repeated {
        blocks.push(summary);
    }
    blocks.push(description);
    if docs.deprecated {
        blocks.push(vec!["Deprecated.".to_owned()]);
    }
    let facts: Vec<String> = docs.facts.iter().flat_map(|fact| markdown(fact)).collect();
    if !facts.is_empty() {
        blocks.push(vec![facts.join(" ")]);
    }
    if let Some((url, title)) = &docs.link {
        blocks.push(link(url, title.as_deref()));
    }
    join(blocks)
}

/// Blocks with an empty line between them.
pub(crate) fn join(blocks: Vec<Vec<String>>) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks.into_iter().filter(|block| !block.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block);
    }
    lines
}

/// The text about a file whose media type only the caller knows.
pub(crate) fn one_of_media_types(types: &[&str]) -> Vec<String> {
    let types: Vec<String> = types.iter().map(|one| code(one)).collect();
    let types = types.join(", ");
    vec![format!(
        "The media type is one of {types}; `Upload::with_content_type` says which."
    )]
}

fn link(url: &str, title: Option<&str>) -> Vec<String> {
    let text = markdown(title.unwrap_or("More documentation")).join(" ");
    if is_web(url) {
        vec![format!("[{text}]({url})")]
    } else {
        vec![format!("{text}: {}", markdown(url).join(" "))]
    }
}

/// Whether a link may lead to `url`: an absolute one, of characters that end no link.
fn is_web(url: &str) -> bool {
    let legal = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '`' | '"' | '\\');
    (url.starts_with("https://") || url.starts_with("http://")) && url.chars().all(legal)
}

/// CommonMark, made safe, as lines without trailing space and without empty ends.
pub(crate) fn markdown(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<(char, usize)> = None;
    let text: String = text.replace("\r\n", "\n").replace('\r', "\n");
    for line in text.split('\n') {
        let line: String = line
            .chars()
            .filter(|c| is_visible(*c))
            .collect::<String>()
            .replace('\t', "    ");
        let line = line.trim_end();
        let (indent, rest) = split_indent(line);
        let mark = fence_mark(rest);
        match (fence, mark) {
            (None, Some(open)) => {
                fence = Some(open);
                lines.push(format!("{indent}{}text", open.0.to_string().repeat(open.1)));
            }
            (Some(open), Some(close)) if close.0 == open.0 && close.1 >= open.1 && is_bare(rest, close) => {
                fence = None;
                lines.push(format!("{indent}{}", open.0.to_string().repeat(close.1)));
            }
            (Some(_), _) => lines.push(line.to_owned()),
            (None, None) => lines.push(format!("{indent}{}", inline(rest))),
        }
    }
    if let Some((mark, count)) = fence {
        lines.push(mark.to_string().repeat(count));
    }
    while lines.first().is_some_and(String::is_empty) {
        lines.remove(0);
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    lines
}

/// At most three spaces, so that no line is indented code, and what follows.
fn split_indent(line: &str) -> (&str, &str) {
    let rest = line.trim_start();
    let spaces = (line.len() - rest.len()).min(3);
    (&"   "[..spaces], rest)
}

/// The mark that opens or closes fenced code: its character and how often it stands.
fn fence_mark(rest: &str) -> Option<(char, usize)> {
    let mark = rest.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let count = rest.chars().take_while(|c| *c == mark).count();
    let info = &rest[count..];
    (count >= 3 && !(mark == '`' && info.contains('`'))).then_some((mark, count))
}

fn is_bare(rest: &str, (_, count): (char, usize)) -> bool {
    rest[count..].trim().is_empty()
}

/// Whether a character shows itself: no control, no change of direction, no width of zero.
pub(crate) fn is_visible(c: char) -> bool {
    let hidden = matches!(
        c,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}' | '\u{61c}'
    );
    c == '\t' || !(c.is_control() || hidden)
}

/// A text as a code span.
pub(crate) fn code(text: &str) -> String {
    let text: String = text.chars().filter(|c| is_visible(*c) && *c != '`').collect();
    format!("`{text}`")
}

/// One line outside fenced code: code spans as they are, the rest escaped.
fn inline(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`') {
        let run = rest[start..].chars().take_while(|c| *c == '`').count();
        let after = &rest[start + run..];
        out.push_str(&prose(&rest[..start]));
        match end_of_span(after, run) {
            Some(end) => {
                out.push_str(&rest[start..start + run + end + run]);
                rest = &after[end + run..];
            }
            None => {
                out.push_str(&"\\`".repeat(run));
                rest = after;
            }
        }
    }
    out.push_str(&prose(rest));
    out
}

/// Where a code span ends that `run` backticks opened.
fn end_of_span(text: &str, run: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let length = text[start..].chars().take_while(|c| *c == '`').count();
        if length == run {
            return Some(start);
        }
        at = start + length;
    }
    None
}

/// Text without code: web links kept, addresses made links, everything else escaped.
fn prose(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((link, length)) = web_link(rest) {
            out.push_str(&link);
            rest = &rest[length..];
            continue;
        }
        match c {
            '<' | '>' if out.is_empty() && c == '>' => out.push('>'),
            '<' | '>' | '[' | ']' => {
                out.push('\\');
                out.push(c);
            }
            '\\' if rest.len() > 1 && rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => {
                let next = rest[1..].chars().next().unwrap_or(' ');
                out.push('\\');
                out.push(next);
                rest = &rest[1 + next.len_utf8()..];
                continue;
            }
            '\\' => out.push_str("\\\\"),
            c => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// A link or an address at the start of `text`, as it is written, and how much of `text` it is.
fn web_link(text: &str) -> Option<(String, usize)> {
    if let Some(inner) = text.strip_prefix('[') {
        let close = inner.find(']')?;
        let label = &inner[..close];
        let target = inner[close + 1..].strip_prefix('(')?;
        let end = target.find(')')?;
        let url = target[..end].split_whitespace().next().unwrap_or("");
        let length = 1 + close + 2 + end + 1;
        if label.contains('[') || label.contains('`') {
            return None;
        }
        let label = prose(label);
        return Some((
            if is_web(url) {
                format!("[{label}]({url})")
            } else {
                label
            },
            length,
        ));
    }
    let address = text.strip_prefix('<').unwrap_or(text);
    if !(address.starts_with("https://") || address.starts_with("http://")) {
        return None;
    }
    let stop =
        |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '`' | '"' | '\\' | '\'' | '*');
    let end = address.find(stop).unwrap_or(address.len());
    let url = address[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let bracketed = text.starts_with('<') && address[url.len()..].starts_with('>');
    let length = if bracketed {
        url.len() + 2
    } else {
        url.len() + (text.len() - address.len())
    };
    (is_web(url) && url.len() > "https://".len()).then(|| (format!("<{url}>"), length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fenced_code_is_text_and_closed() {
        assert_eq!(markdown("```rust\nlet a = 1;"), ["```text", "let a = 1;", "```"]);
        assert_eq!(markdown("~~~\na\n~~~"), ["~~~text", "a", "~~~"]);
    }

    #[test]
    fn indented_code_is_none() {
        assert_eq!(markdown("a\n\n      b"), ["a", "", "   b"]);
    }

    #[test]
    fn html_and_intra_doc_links_are_escaped() {
        assert_eq!(markdown("<b>x</b> [Foo]"), ["\\<b\\>x\\</b\\> \\[Foo\\]"]);
        assert_eq!(markdown("`<b>` stays"), ["`<b>` stays"]);
    }

    #[test]
    fn only_web_links_lead_somewhere() {
        assert_eq!(
            markdown("[x](javascript:y) [z](https://a.b/c)"),
            ["x [z](https://a.b/c)"]
        );
        assert_eq!(markdown("see https://a.b/c."), ["see <https://a.b/c>."]);
    }

    #[test]
    fn invisible_characters_are_removed() {
        assert_eq!(markdown("a\u{202e}b\u{0}c"), ["abc"]);
    }

    #[test]
    fn a_link_that_leads_nowhere_stays_on_its_line() {
        let lines = link("```\ncompile_error!(\"x\");\n```", None);
        assert!(lines.iter().all(|line| !line.contains('\n')), "{lines:?}");
        assert!(lines[0].starts_with("More documentation: "));
    }

    #[test]
    fn a_backslash_at_the_end_stays_a_backslash() {
        assert_eq!(markdown("a\\"), ["a\\\\"]);
    }
}
