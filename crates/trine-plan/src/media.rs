//! The words for media types in names.

/// The media type that is meant where none is named.
const UNSAID: &str = "application/json";

/// The word for a media type: a usual one (`Form`, `Text`), else its subtype without the tree that it is registered in
/// and without the suffix of JSON (RFC 6838, sections 3 and 4.2.8): `application/scim+json` is `scim`.
pub(crate) fn word(media_type: &str) -> &str {
    match essence(media_type) {
        "application/x-www-form-urlencoded" => "Form",
        "multipart/form-data" => "Multipart",
        "application/octet-stream" | "*/*" => "Bytes",
        "text/plain" => "Text",
        "text/event-stream" => "Events",
        essence => {
            let subtype = essence.rsplit('/').next().unwrap_or_default();
            let in_tree = ["vnd.", "prs.", "x-"]
                .iter()
                .find_map(|tree| subtype.strip_prefix(tree));
            let own = in_tree.filter(|own| !own.is_empty()).unwrap_or(subtype);
            own.strip_suffix("+json").filter(|own| !own.is_empty()).unwrap_or(own)
        }
    }
}

/// The word, or the whole media type where another one of `all` has the same word. `application/json` has none, since it
/// is meant where nothing is said.
pub(crate) fn word_among<'a>(media_type: &'a str, all: &[&str]) -> &'a str {
    let own = word(media_type);
    match all.iter().filter(|other| word(other) == own).count() {
        _ if essence(media_type) == UNSAID => "",
        0 | 1 => own,
        _ => media_type,
    }
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_type_is_called_by_what_is_its_own() {
        for (media_type, own) in [
            ("application/json", "json"),
            ("application/problem+json", "problem"),
            ("application/vnd.github.v3.diff", "github.v3.diff"),
            ("application/vnd.api+json; charset=utf-8", "api"),
            ("application/x-ndjson", "ndjson"),
            ("image/svg+xml", "svg+xml"),
            ("text/plain", "Text"),
        ] {
            assert_eq!(word(media_type), own);
        }
    }

    #[test]
    fn json_has_no_word_among_others() {
        let all = ["application/json", "application/scim+json", "text/json"];
        assert_eq!(all.map(|one| word_among(one, &all)), ["", "scim", "text/json"]);
    }
}
