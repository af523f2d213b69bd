//! English words in singular and plural, as far as names need it: rules for endings, and the words that they are
//! wrong about. A wrong guess gives an odd name, never two things one name.

/// Words that end like plurals and are none, or are the same in both numbers.
const SAME: &[&str] = &[
    "alias",
    "always",
    "analysis",
    "analytics",
    "atlas",
    "aws",
    "basis",
    "bias",
    "bonus",
    "bus",
    "campus",
    "canvas",
    "cls",
    "consensus",
    "corpus",
    "css",
    "dns",
    "emphasis",
    "gas",
    "gps",
    "has",
    "hls",
    "https",
    "ics",
    "ids",
    "ios",
    "is",
    "iris",
    "js",
    "kubernetes",
    "lens",
    "macos",
    "means",
    "nexus",
    "news",
    "nfs",
    "os",
    "pos",
    "plus",
    "premises",
    "previous",
    "radius",
    "rds",
    "rss",
    "saas",
    "series",
    "sls",
    "sms",
    "sns",
    "species",
    "sqs",
    "ssas",
    "status",
    "this",
    "tls",
    "tos",
    "us",
    "virus",
    "vs",
    "was",
    "yes",
];

/// Plurals without a rule, and their singular.
const IRREGULAR: &[(&str, &str)] = &[
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("axes", "axis"),
    ("bases", "base"),
    ("buses", "bus"),
    ("caches", "cache"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("criteria", "criterion"),
    ("gases", "gas"),
    ("indices", "index"),
    ("knives", "knife"),
    ("leaves", "leaf"),
    ("lenses", "lens"),
    ("licenses", "license"),
    ("lives", "life"),
    ("matrices", "matrix"),
    ("men", "man"),
    ("mice", "mouse"),
    ("movies", "movie"),
    ("people", "person"),
    ("quizzes", "quiz"),
    ("shelves", "shelf"),
    ("ties", "tie"),
    ("vertices", "vertex"),
    ("wives", "wife"),
    ("women", "woman"),
    ("zombies", "zombie"),
];

/// Endings of plurals and of their singulars, the longest first.
const ENDINGS: &[(&str, &str)] = &[
    ("statuses", "status"),
    ("viruses", "virus"),
    ("bonuses", "bonus"),
    ("radiuses", "radius"),
    ("campuses", "campus"),
    ("theses", "thesis"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("tches", "tch"),
    ("rches", "rch"),
    ("aches", "ach"),
    ("nches", "nch"),
    ("xes", "x"),
    ("zzes", "zz"),
    ("oes", "o"),
    ("ies", "y"),
];

/// The words of a text with the last one in singular: `account_labels` is `account_label`. Letters in front of it stay
/// as they are.
pub(super) fn singular(text: &str) -> String {
    on_last(text, singular_word)
}

/// The words of a text with the last one in plural.
pub(super) fn plural(text: &str) -> String {
    on_last(text, |word| match singular_word(word) != word || is_same(word) {
        true => word.to_owned(),
        false => plural_word(word),
    })
}

/// Changes the last word of a text, told by case and by what is no letter.
fn on_last(text: &str, change: impl Fn(&str) -> String) -> String {
    let end = text.trim_end_matches(|c: char| !c.is_ascii_alphabetic()).len();
    let letters: Vec<(usize, char)> = text[..end].char_indices().collect();
    let mut start = end;
    for (at, c) in letters.into_iter().rev() {
        if !c.is_ascii_alphabetic() {
            break;
        }
        let behind = text[start..end].chars().next();
        // A word begins at a capital; one of capitals alone goes on.
        if behind.is_some_and(|first| first.is_ascii_uppercase()) && c.is_ascii_lowercase() {
            break;
        }
        start = at;
    }
    let word = &text[start..end];
    let lower = word.to_ascii_lowercase();
    let changed = change(&lower);
    let common = lower.bytes().zip(changed.bytes()).take_while(|(a, b)| a == b).count();
    format!(
        "{}{}{}{}",
        &text[..start],
        &word[..common],
        &changed[common..],
        &text[end..]
    )
}

fn is_same(word: &str) -> bool {
    SAME.contains(&word) || word.ends_with("ss")
}

fn singular_word(word: &str) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    if is_same(word) || word.len() < 3 {
        return word.to_owned();
    }
    if let Some((rest, ending)) = ENDINGS
        .iter()
        .find_map(|(plural, singular)| Some((word.strip_suffix(plural)?, singular)))
    {
        return format!("{rest}{ending}");
    }
    let is_plural = word.ends_with('s') && !["us", "is", "as"].iter().any(|ending| word.ends_with(ending));
    match is_plural || word.ends_with("eas") || word.ends_with("mas") || word.ends_with("tas") {
        true => word[..word.len() - 1].to_owned(),
        false => word.to_owned(),
    }
}

fn plural_word(word: &str) -> String {
    if let Some((plural, _)) = IRREGULAR.iter().find(|(_, singular)| *singular == word) {
        return (*plural).to_owned();
    }
    let vowel = |c: char| "aeiou".contains(c);
    let rest = word.strip_suffix('y').filter(|rest| !rest.ends_with(vowel));
    match rest {
        Some(rest) => format!("{rest}ies"),
        None if ["s", "x", "z", "ch", "sh"].iter().any(|ending| word.ends_with(ending)) => format!("{word}es"),
        None => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_word_of_a_text_is_put_in_singular() {
        for (text, singular) in [
            ("labels", "label"),
            ("accountLabels", "accountLabel"),
            ("account_labels", "account_label"),
            ("AccountLabels", "AccountLabel"),
            ("VPCs", "VPC"),
            ("policies", "policy"),
            ("addresses", "address"),
            ("statuses", "status"),
            ("boxes", "box"),
            ("branches", "branch"),
            ("matches", "match"),
            ("searches", "search"),
            ("caches", "cache"),
            ("databases", "database"),
            ("licenses", "license"),
            ("responses", "response"),
            ("messages", "message"),
            ("schemas", "schema"),
            ("areas", "area"),
            ("children", "child"),
            ("people", "person"),
            ("indices", "index"),
            ("movies", "movie"),
            ("heroes", "hero"),
            ("axes", "axis"),
            ("values", "value"),
            ("choices", "choice"),
            ("services", "service"),
            ("types", "type"),
        ] {
            assert_eq!(super::singular(text), singular, "{text}");
        }
    }

    #[test]
    fn what_is_no_plural_stays() {
        for text in [
            "data",
            "status",
            "address",
            "news",
            "series",
            "analysis",
            "kubernetes",
            "metadata",
            "bus",
            "class",
            "https",
            "bonus",
            "alias",
            "is",
            "os",
            "",
        ] {
            assert_eq!(singular(text), text);
        }
    }

    #[test]
    fn last_word_of_a_text_is_put_in_plural() {
        for (text, plural) in [
            ("issue", "issues"),
            ("policy", "policies"),
            ("key", "keys"),
            ("address", "address"),
            ("box", "boxes"),
            ("branch", "branches"),
            ("issues", "issues"),
            ("child", "children"),
        ] {
            assert_eq!(super::plural(text), plural, "{text}");
        }
    }
}
