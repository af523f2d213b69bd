//! Tokens to text: one item at a time, joined by blank lines.

use proc_macro2::TokenStream;

use crate::doc;
use crate::gates::Gated;

/// The text of a file: its doc comment, its imports, its items, each apart.
///
/// # Panics
/// The tokens are not an item. The emitter makes only items.
pub(crate) fn file(docs: &[String], imports: Vec<TokenStream>, items: impl Into<Items>) -> String {
    let mut blocks = Vec::new();
    if !docs.is_empty() {
        let lines: Vec<String> = docs
            .iter()
            .map(|line| format!("//! {}", doc::whole(line)).trim_end().to_owned())
            .collect();
        blocks.push(lines.join("\n"));
    }
    let (std, own): (Vec<String>, Vec<String>) = imports
        .into_iter()
        .map(item)
        .partition(|line| line.starts_with("use std::"));
    blocks.extend(
        [std, own]
            .into_iter()
            .filter(|lines| !lines.is_empty())
            .map(|lines| lines.join("\n")),
    );
    blocks.extend(items.into().0);
    blocks.join("\n\n") + "\n"
}

/// The items of a file, as text. Their tokens take far more memory, so that each item is printed as soon as it is made.
#[derive(Default)]
pub(crate) struct Items(Vec<String>);

impl Items {
    /// Adds an item.
    pub(crate) fn push(&mut self, one: impl Into<Gated>) {
        self.0.push(item(one));
    }
}

impl<I: Into<Gated>> Extend<I> for Items {
    fn extend<T: IntoIterator<Item = I>>(&mut self, items: T) {
        self.0.extend(items.into_iter().map(item));
    }
}

impl<I: Into<Gated>, T: IntoIterator<Item = I>> From<T> for Items {
    fn from(items: T) -> Self {
        Self(items.into_iter().map(item).collect())
    }
}

/// The text of one item, or of several that stand together.
fn item(item: impl Into<Gated>) -> String {
    let file = item.into().parse();
    spaced(prettyplease::unparse(&file).trim_end())
}

/// The text with an empty line between the functions of an impl; what is in a literal stays.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut closed = false;
    let mut literal = false;
    for line in text.lines() {
        literal = match literal {
            true => !line.contains("\"#"),
            false => line.split_once("#\"").is_some_and(|(_, rest)| !rest.contains("\"#")),
        };
        if literal {
            out.push_str(line);
            out.push('\n');
            closed = false;
            continue;
        }
        if closed && line != "}" && !line.is_empty() {
            out.push('\n');
        }
        closed = line == "    }" || (line.starts_with("    ") && line.ends_with("];"));
        out.push_str(line);
        out.push('\n');
    }
    out.trim_end().to_owned()
}

/// The text of statements as they stand in a function that gives errors on, without its braces.
pub(crate) fn statements(tokens: &TokenStream) -> String {
    let function = item(quote::quote! { async fn example() { #tokens } });
    let mut lines: Vec<&str> = function.lines().collect();
    lines.pop();
    let lines = lines
        .iter()
        .skip(1)
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<&str>>().join("\n")
}
