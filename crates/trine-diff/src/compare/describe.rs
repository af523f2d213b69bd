//! Places in words: `#/components/schemas/Pet/properties/name` is the property `name` of `Pet`.

use trine_diag::Place;

/// A place in words, in lower case, for the middle of a sentence.
pub(crate) fn describe(place: &Place) -> String {
    let segments = place.segments();
    let words: Vec<&str> = segments.iter().map(AsRef::as_ref).collect();
    root(&words).unwrap_or_else(|| format!("`{place}`"))
}

/// A sentence's beginning.
pub(crate) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The part of a document that a pointer begins with, and what is in it.
fn root(words: &[&str]) -> Option<String> {
    match words {
        [] => Some("the document".to_owned()),
        ["components", "schemas", name, rest @ ..] | ["definitions" | "$defs", name, rest @ ..] => {
            Some(within(&format!("`{name}`"), rest))
        }
        ["components", "parameters", name, rest @ ..] | ["parameters", name, rest @ ..] => {
            Some(within(&format!("the parameter `{name}`"), rest))
        }
        ["components", "headers", name, rest @ ..] => Some(within(&format!("the header `{name}`"), rest)),
        ["components", "responses", name, rest @ ..] | ["responses", name, rest @ ..] => {
            Some(message(&format!("the response `{name}`"), rest))
        }
        ["components", "requestBodies", name, rest @ ..] => Some(message(&format!("the body `{name}`"), rest)),
        ["components", "securitySchemes", name, rest @ ..] | ["securityDefinitions", name, rest @ ..] => {
            Some(within(&format!("the security scheme `{name}`"), rest))
        }
        ["paths", path, "parameters", _, rest @ ..] => Some(within(&format!("a parameter of `{path}`"), rest)),
        ["paths", path, method, rest @ ..] => {
            Some(operation(&format!("`{} {path}`", method.to_ascii_uppercase()), rest))
        }
        ["webhooks" | "x-webhooks", name, _, rest @ ..] => Some(operation(&format!("the webhook `{name}`"), rest)),
        _ => None,
    }
}

/// The part of an operation.
fn operation(name: &str, words: &[&str]) -> String {
    match words {
        ["requestBody", rest @ ..] => message(&format!("the body of {name}"), rest),
        ["responses", status, rest @ ..] => message(&format!("the response {status} of {name}"), rest),
        ["parameters", _, rest @ ..] => within(&format!("a parameter of {name}"), rest),
        ["callbacks", callback, _, _, rest @ ..] => operation(&format!("the callback `{callback}` of {name}"), rest),
        _ => name.to_owned(),
    }
}

/// The part of a body or a response.
fn message(name: &str, words: &[&str]) -> String {
    match words {
        ["content", _, rest @ ..] => within(name, rest),
        ["headers", header, rest @ ..] => within(&format!("the header `{header}` of {name}"), rest),
        rest => within(name, rest),
    }
}

/// The part of a schema: the innermost property and the schema that it is of.
fn within(owner: &str, words: &[&str]) -> String {
    let mut text = owner.to_owned();
    let mut rest = words;
    loop {
        rest = match rest {
            ["schema", more @ ..] => more,
            ["properties", name, more @ ..] => {
                text = format!("the property `{name}` of {text}");
                more
            }
            ["items", more @ ..] => {
                text = format!("the items of {text}");
                more
            }
            ["additionalProperties", more @ ..] => {
                text = format!("the other properties of {text}");
                more
            }
            ["oneOf" | "anyOf", branch, more @ ..] => {
                text = format!("branch {} of {text}", ordinal(branch));
                more
            }
            ["allOf", _, more @ ..] => more,
            ["not", more @ ..] => {
                text = format!("`not` of {text}");
                more
            }
            ["prefixItems", item, more @ ..] => {
                text = format!("item {} of {text}", ordinal(item));
                more
            }
            _ => return text,
        };
    }
}

/// A position for a reader, from 1.
fn ordinal(index: &str) -> String {
    index
        .parse::<usize>()
        .map_or_else(|_| index.to_owned(), |index| (index + 1).to_string())
}

#[cfg(test)]
mod tests {
    use trine_diag::{FileId, Place};

    use super::describe;

    #[test]
    fn a_place_is_described_by_what_it_is_of() {
        for (path, text) in [
            ("components/schemas/Pet/properties/name", "the property `name` of `Pet`"),
            (
                "components/schemas/Pet/allOf/0/properties/a/items",
                "the items of the property `a` of `Pet`",
            ),
            ("components/schemas/Pet/oneOf/1", "branch 2 of `Pet`"),
            (
                "paths/~1pets/get/responses/200/content/application~1json/schema/properties/x",
                "the property `x` of the response 200 of `GET /pets`",
            ),
            (
                "paths/~1pets/post/requestBody/content/a~1b/schema",
                "the body of `POST /pets`",
            ),
            ("paths/~1pets/get", "`GET /pets`"),
        ] {
            let mut place = Place::root(FileId(0));
            for segment in path.split('/') {
                place = place.child(segment.replace("~1", "/"));
            }
            assert_eq!(describe(&place), text);
        }
    }
}
