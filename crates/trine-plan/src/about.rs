//! The document's text about a thing, as far as it says more than the thing's name.

use trine_ir::{Branch, Docs};

use crate::types::Types;

/// The document's text without a title that is the name.
pub(crate) fn without_name(docs: &Docs, name: &str) -> Docs {
    let plain = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
            .to_lowercase()
    };
    let repeats = docs.summary.as_deref().is_some_and(|title| plain(title) == plain(name));
    Docs {
        summary: docs.summary.clone().filter(|_| !repeats),
        ..docs.clone()
    }
}

/// The text about a branch of a union that is the variant `ident`: its own, or else its type's.
pub(crate) fn branch(types: &Types<'_>, branch: &Branch, ident: &str) -> Docs {
    let own = without_name(&branch.docs, ident);
    let text = Docs {
        sample: None,
        ..own.clone()
    };
    let said = match text == Docs::default() {
        true => &types.api.ty(branch.ty).docs,
        false => &own,
    };
    let name = types.names.get(&branch.ty).map_or(ident, String::as_str);
    without_name(said, name)
}
