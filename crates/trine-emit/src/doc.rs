//! The documentation of generated items: what the document says of them, and what trine adds.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::Docs;

use crate::markdown::{self, is_visible};

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

/// The lines for a thing of the document. They begin with `fallback`, a sentence, if the document does not say what it
/// is.
pub(crate) fn lines_or(docs: &Docs, fallback: &str) -> Vec<String> {
    written(docs, Some(fallback))
}

/// The lines for a thing with a name, such as the property `labels`.
pub(crate) fn lines_of(docs: &Docs, kind: &str, wire: &str) -> Vec<String> {
    lines_or(docs, &format!("The {} {kind}.", code(wire)))
}

/// The lines for a thing of the document; none where it says nothing of it.
pub(crate) fn lines(docs: &Docs) -> Vec<String> {
    written(docs, None)
}

fn written(docs: &Docs, fallback: Option<&str>) -> Vec<String> {
    let mut blocks: Vec<Vec<String>> = Vec::new();
    let summary = docs.summary.as_deref().map(markdown::lines).unwrap_or_default();
    let description = docs.description.as_deref().map(markdown::lines).unwrap_or_default();
    let repeated = !summary.is_empty() && description.first().is_some_and(|line| line.starts_with(&summary[0]));
    if !repeated {
        blocks.push(summary);
    }
    blocks.push(description);
    let is_silent = blocks.iter().all(Vec::is_empty);
    let fallback: Vec<String> = fallback.filter(|_| is_silent).map(str::to_owned).into_iter().collect();
    if docs.deprecated {
        blocks.push(vec!["Deprecated.".to_owned()]);
    }
    let facts: Vec<String> = docs.facts.iter().flat_map(|fact| markdown::lines(fact)).collect();
    let facts: Vec<String> = fallback.into_iter().chain(facts).collect();
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
    let text = markdown::lines(title.unwrap_or("More documentation")).join(" ");
    match markdown::web(url) {
        Some(url) => vec![format!("[{text}]({url})")],
        None => vec![format!("{text}: {}", markdown::plain(url))],
    }
}

/// A text as a code span.
pub(crate) fn code(text: &str) -> String {
    let text: String = text.chars().filter(|c| is_visible(*c) && *c != '`').collect();
    format!("`{text}`")
}

/// Returns the first sentence of a text, without its full stop.
pub(crate) fn first_sentence(lines: &[String]) -> String {
    let paragraph: Vec<&str> = lines
        .iter()
        .take_while(|line| !line.is_empty())
        .map(String::as_str)
        .collect();
    let text = paragraph.join(" ");
    let end = text.find(". ").unwrap_or(text.len());
    text[..end].trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_leads_nowhere_stays_on_its_line() {
        let lines = link("```\ncompile_error!(\"x\");\n```", None);
        assert!(lines.iter().all(|line| !line.contains('\n')), "{lines:?}");
        assert!(lines[0].starts_with("More documentation: "));
    }
}
