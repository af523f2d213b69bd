//! A text of the document, which is CommonMark and HTML, as CommonMark that rustdoc shows the same way.
//!
//! ```text
//! text ──source, html──▶ tree ──print, inline, escape──▶ lines
//! ```
//!
//! The printed text is safe whatever the document says: it has no HTML, no code that rustdoc would run, no link but
//! to the web, and no invisible character.

mod build;
mod escape;
mod html;
mod inline;
mod print;
mod source;
#[cfg(test)]
mod tests;
mod tree;

pub(crate) use escape::{is_visible, web};

/// The lines of a text, without trailing white space and without empty ends.
pub(crate) fn lines(text: &str) -> Vec<String> {
    // An end of line of another system is one, and nothing but white space is no text.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.trim().is_empty() {
        return Vec::new();
    }
    print::lines(&source::read(&text))
}

/// A text that is no CommonMark, a title or a name, on one line.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::new();
    let words: Vec<&str> = text.split_whitespace().collect();
    escape::text(&words.join(" "), &mut out);
    escape::line_start(&out)
}
