//! The header `Link` (RFC 8288, section 3), as far as it names the next page.

use http::HeaderMap;
use http::header::LINK;

/// Returns the target of the first link whose relation is `next`. Links of another context (`anchor`) are left out.
pub(super) fn next(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(LINK)
        .iter()
        .filter_map(|value| std::str::from_utf8(value.as_bytes()).ok())
        .find_map(next_in)
}

fn next_in(value: &str) -> Option<String> {
    let mut rest = value;
    // Whatever stands before a target, a comma as a rule, belongs to no link.
    while let Some((_, from)) = rest.split_once('<') {
        let (target, after) = from.split_once('>')?;
        let parameters = Parameters(after);
        let (is_next, after) = parameters.read();
        if is_next {
            return Some(target.trim().to_owned());
        }
        rest = after;
    }
    None
}

/// The parameters of a link, and the text after them.
struct Parameters<'a>(&'a str);

impl<'a> Parameters<'a> {
    /// Returns true if they say that this is the next page, with the text after them.
    fn read(mut self) -> (bool, &'a str) {
        let mut relation = None;
        let mut has_anchor = false;
        while let Some(rest) = self.0.trim_start().strip_prefix(';') {
            self.0 = rest.trim_start();
            let name = self.take_until(&[';', ',', '=']).trim_end();
            let value = match self.0.strip_prefix('=') {
                Some(rest) => {
                    self.0 = rest.trim_start();
                    self.value()
                }
                None => String::new(),
            };
            if name.eq_ignore_ascii_case("rel") {
                // The first one counts.
                relation.get_or_insert(value);
            } else if name.eq_ignore_ascii_case("anchor") {
                has_anchor = true;
            }
        }
        let is_next = |relation: &str| relation.eq_ignore_ascii_case("next");
        let next = relation.is_some_and(|relations| relations.split_ascii_whitespace().any(is_next));
        (next && !has_anchor, self.0)
    }

    /// Returns a token, or the text between quotes.
    fn value(&mut self) -> String {
        let Some(mut rest) = self.0.strip_prefix('"') else {
            return self.take_until(&[';', ',']).trim_end().to_owned();
        };
        let mut value = String::new();
        let mut escaped = false;
        while let Some(character) = rest.chars().next() {
            rest = &rest[character.len_utf8()..];
            match character {
                _ if escaped => {
                    value.push(character);
                    escaped = false;
                }
                '\\' => escaped = true,
                '"' => break,
                _ => value.push(character),
            }
        }
        self.0 = rest;
        value
    }

    fn take_until(&mut self, ends: &[char]) -> &'a str {
        let end = self.0.find(ends).unwrap_or(self.0.len());
        let (taken, rest) = self.0.split_at(end);
        self.0 = rest;
        taken
    }
}
