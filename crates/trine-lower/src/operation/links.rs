//! Links: what may follow a response, as documentation of the operation that gives it.

use serde_json::Value;
use trine_parse::document::{Link, Operation, Response, Status};

/// A sentence for each link of an operation's responses.
pub(super) fn facts(operation: &Operation) -> Vec<String> {
    let each = |response: &Response| {
        let after = status_text(response.status);
        let sentence = |link: &Link| fact(&after, link);
        response.links.iter().map(sentence).collect::<Vec<_>>()
    };
    operation.responses.iter().flat_map(each).collect()
}

/// A status as a word of a sentence.
pub(super) fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "any other response".to_owned(),
    }
}

/// `After 201, `getUser` (`id` = `$response.body#/id`): words.`
fn fact(after: &str, link: &Link) -> String {
    let target = link.operation.as_deref().unwrap_or(&link.name);
    let mut given: Vec<String> = link
        .parameters
        .iter()
        .map(|(name, value)| format!("`{name}` = `{}`", shown(value)))
        .collect();
    given.extend(link.body.iter().map(|value| format!("body = `{}`", shown(value))));
    given.extend(link.server.iter().map(|server| format!("at `{}`", server.url)));
    let given = match given.as_slice() {
        [] => String::new(),
        given => format!(" ({})", given.join(", ")),
    };
    let words = link
        .description
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    let words = words.map_or_else(String::new, |text| format!(": {}", text.trim_end_matches('.')));
    format!("After {after}, `{target}`{given}{words}.")
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
