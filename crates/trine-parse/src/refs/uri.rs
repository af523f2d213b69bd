//! References as text: parts, resolution (RFC 3986, section 5) and percent-encoding.

/// Splits a reference at its `#`.
pub(crate) fn split(reference: &str) -> (&str, Option<&str>) {
    match reference.split_once('#') {
        Some((before, fragment)) => (before, Some(fragment)),
        None => (reference, None),
    }
}

/// Returns true if a reference begins with a scheme (`https:`, `urn:`).
pub(crate) fn is_absolute(reference: &str) -> bool {
    scheme_end(reference).is_some()
}

/// Returns true if a reference leads to the network.
pub(crate) fn is_remote(reference: &str) -> bool {
    let reference = reference.to_ascii_lowercase();
    reference.starts_with("https://") || reference.starts_with("http://")
}

/// The reference without its fragment, made absolute by `base`.
pub(crate) fn resolve(base: &str, reference: &str) -> String {
    let (reference, _) = split(reference);
    let (base, _) = split(base);
    if reference.is_empty() {
        return base.to_owned();
    }
    if is_absolute(reference) {
        return reference.to_owned();
    }
    let scheme = scheme_end(base).map_or("", |end| &base[..=end]);
    let rest = &base[scheme.len()..];
    if reference.starts_with("//") {
        return format!("{scheme}{reference}");
    }
    let (authority, path) = match rest.strip_prefix("//") {
        Some(after) => {
            let end = after.find('/').unwrap_or(after.len());
            (&rest[..end + 2], &after[end..])
        }
        None => ("", rest),
    };
    let joined = if reference.starts_with('/') {
        reference.to_owned()
    } else {
        let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
        let folder = if folder.is_empty() && !authority.is_empty() {
            "/"
        } else {
            folder
        };
        format!("{folder}{reference}")
    };
    format!("{scheme}{authority}{}", without_dots(&joined))
}

/// A path without `.` and `..` segments; `..` above the top of a relative path is kept.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." if kept.last().is_some_and(|last| !last.is_empty() && *last != "..") => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    kept.join("/")
}

/// The text with `%41` and the like decoded; a `%` that begins no escape stays as it is.
pub(crate) fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = bytes.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let byte = escape
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        decoded.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// The reference with every `%` that begins no escape written as `%25`; `None` where there is none.
pub(crate) fn with_percent_signs(reference: &str) -> Option<String> {
    let is_escape = |rest: &str| {
        rest.get(..2)
            .is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let mut parts = reference.split('%');
    let mut corrected = parts.next().unwrap_or("").to_owned();
    for part in parts {
        corrected.push_str(if is_escape(part) { "%" } else { "%25" });
        corrected.push_str(part);
    }
    (corrected != reference).then_some(corrected)
}

fn scheme_end(reference: &str) -> Option<usize> {
    let end = reference.find(':')?;
    let scheme = &reference[..end];
    let valid = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    valid.then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_references_resolve_against_the_base() {
        let base = "https://example.com/a/b/c.yaml";
        assert_eq!(resolve(base, "d.yaml#/x"), "https://example.com/a/b/d.yaml");
        assert_eq!(resolve(base, "../d.yaml"), "https://example.com/a/d.yaml");
        assert_eq!(resolve(base, "/d.yaml"), "https://example.com/d.yaml");
        assert_eq!(resolve(base, "//other.org/d"), "https://other.org/d");
        assert_eq!(resolve(base, "#/x"), base);
        assert_eq!(resolve("https://example.com", "pet"), "https://example.com/pet");
        assert_eq!(resolve("doc:a/b.yaml", "../../c.yaml"), "doc:../c.yaml");
        assert_eq!(resolve("doc:b.yaml", "./c/d.yaml"), "doc:c/d.yaml");
    }

    #[test]
    fn percent_signs_that_begin_no_escape_stay() {
        assert_eq!(percent_decode("a%20b%7Bc%7D"), "a b{c}");
        assert_eq!(percent_decode("100%"), "100%");
        assert_eq!(percent_decode("50%zz"), "50%zz");
        assert_eq!(
            with_percent_signs("#/50%zz/%20/%").as_deref(),
            Some("#/50%25zz/%20/%25")
        );
        assert_eq!(with_percent_signs("#/%20"), None);
    }
}
