//! The words of a text: where one ends and the next begins.
//!
//! A change of case parts words (`fileName`), but not inside of what is one word to its readers: an acronym in the
//! plural (`VPCs`) or with a version (`IPv6`), and names that are written so (`OAuth2`, `GraphQL`).

/// Names of one word that are written with capitals inside.
const WRITTEN_SO: &[&str] = &[
    "GitHub",
    "GitLab",
    "GraphQL",
    "IPv4",
    "IPv6",
    "IoT",
    "LinkedIn",
    "MongoDB",
    "MySQL",
    "NoSQL",
    "OAuth",
    "OpenAI",
    "OpenAPI",
    "OpenID",
    "PayPal",
    "PostgreSQL",
    "SaaS",
    "VMware",
    "WhatsApp",
    "YouTube",
    "iOS",
    "macOS",
];

/// The text with each word of several capitals as one that has a capital in front alone, so that a change of case
/// parts words and nothing else: `listVPCs` is `listVpcs`, `OAuth2Token` is `Oauth2Token`.
pub(crate) fn plain_case(text: &str) -> String {
    // Most texts are in lower case, and every text is asked about many times.
    if !text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match out.chars().last() {
            Some(before) if before.is_ascii_uppercase() => 0,
            _ => written_so(rest, &out).or_else(|| plural(rest)).unwrap_or(0),
        };
        match rest.get(..length).filter(|word| !word.is_empty()) {
            Some(word) => {
                out.push(c.to_ascii_uppercase());
                out.push_str(&word[1..].to_ascii_lowercase());
            }
            None => out.push(c),
        }
        rest = &rest[length.max(c.len_utf8())..];
    }
    out
}

/// The length of the name of one word that stands in front.
fn written_so(text: &str, before: &str) -> Option<usize> {
    let first = text.as_bytes().first();
    let stands = |word: &&&str| {
        if word.as_bytes().first() != first {
            return false;
        }
        let begins = word.starts_with(|c: char| c.is_ascii_uppercase())
            || !before.ends_with(|c: char| c.is_ascii_alphanumeric());
        let behind = text.strip_prefix(**word);
        begins
            && behind.is_some_and(|behind| !behind.starts_with(|c: char| c.is_ascii_lowercase()) || is_plural(behind))
    };
    WRITTEN_SO.iter().find(stands).map(|word| word.len())
}

/// The length of an acronym in the plural that stands in front: `VPCs`, `IDs`.
fn plural(text: &str) -> Option<usize> {
    let capitals = text.bytes().take_while(u8::is_ascii_uppercase).count();
    (capitals >= 2 && is_plural(&text[capitals..])).then_some(capitals + 1)
}

/// Returns true if a text begins with the `s` of a plural.
fn is_plural(behind: &str) -> bool {
    behind
        .strip_prefix('s')
        .is_some_and(|behind| !behind.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// The sign in front of a number, and the number, in words: `+1` is `plus one`, `-12` is `minus 12`.
pub(crate) fn signed(text: &str) -> Option<String> {
    let sign = match text.chars().next()? {
        '+' => "plus",
        '-' => "minus",
        _ => return None,
    };
    let number = &text[1..];
    const DIGITS: &[&str] = &[
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '_'));
    let word = number.parse::<usize>().ok().and_then(|number| DIGITS.get(number));
    is_number.then(|| format!("{sign} {}", word.unwrap_or(&number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronym_in_the_plural_is_one_word() {
        assert_eq!(plain_case("listVPCs"), "listVpcs");
        assert_eq!(plain_case("IPs"), "Ips");
        assert_eq!(plain_case("userIDsList"), "userIdsList");
        assert_eq!(plain_case("APIsetup"), "APIsetup");
        assert_eq!(plain_case("HTTPServer"), "HTTPServer");
        assert_eq!(plain_case("Is"), "Is");
    }

    #[test]
    fn name_that_is_written_with_capitals_inside_is_one_word() {
        assert_eq!(plain_case("IPv6Address"), "Ipv6Address");
        assert_eq!(plain_case("OAuth2"), "Oauth2");
        assert_eq!(plain_case("getGraphQLSchema"), "getGraphqlSchema");
        assert_eq!(plain_case("myOAuthApps"), "myOauthApps");
        assert_eq!(plain_case("OAuths"), "Oauths");
        assert_eq!(plain_case("radiOS"), "radiOS");
        assert_eq!(plain_case("größe IPv4"), "größe Ipv4");
    }

    #[test]
    fn sign_of_a_number_is_a_word() {
        assert_eq!(signed("+1").as_deref(), Some("plus one"));
        assert_eq!(signed("-1").as_deref(), Some("minus one"));
        assert_eq!(signed("-90").as_deref(), Some("minus 90"));
        assert_eq!(signed("-1.5").as_deref(), Some("minus 1.5"));
        assert_eq!(signed("-a"), None);
        assert_eq!(signed("-"), None);
    }
}
