//! Tokens to text: one item at a time, joined by blank lines.

use proc_macro2::TokenStream;

/// The text of a file: its doc comment, its imports, its items, each apart.
///
/// # Panics
/// Where tokens are no item: the emitter only makes items.
pub(crate) fn file(docs: &[String], imports: &[TokenStream], items: &[TokenStream]) -> String {
    let mut blocks = Vec::new();
    if !docs.is_empty() {
        let lines: Vec<String> = docs
            .iter()
            .map(|line| format!("//! {line}").trim_end().to_owned())
            .collect();
        blocks.push(lines.join("\n"));
    }
    if !imports.is_empty() {
        blocks.push(imports.iter().map(item).collect::<Vec<_>>().join("\n"));
    }
    blocks.extend(items.iter().map(item));
    blocks.join("\n\n") + "\n"
}

/// The text of one item, or of several that stand together.
fn item(tokens: &TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file).trim_end().to_owned(),
        Err(error) => unreachable!("the emitter made something that is no item: {error}: {tokens}"),
    }
}
