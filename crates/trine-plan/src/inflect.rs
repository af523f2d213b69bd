//! English words in singular and plural, as far as names need it: rules for endings, and the words that they are
//! wrong about. A wrong guess gives an odd name, never two things one name.

/// Words that end like plurals and are none, or are the same in both numbers.
const SAME: &[&str] = &[
    "aas",
    "always",
    "analytics",
    "aws",
    "bas",
    "cas",
    "chaos",
    "christmas",
    "cls",
    "css",
    "das",
    "dbaas",
    "dns",
    "ecs",
    "eks",
    "gps",
    "has",
    "hls",
    "https",
    "iaas",
    "ics",
    "ios",
    "is",
    "js",
    "kubernetes",
    "lbaas",
    "macos",
    "means",
    "millis",
    "nas",
    "news",
    "nfs",
    "oas",
    "os",
    "overseas",
    "paas",
    "plus",
    "pos",
    "premises",
    "rds",
    "redis",
    "rss",
    "saas",
    "sas",
    "series",
    "sls",
    "sms",
    "sns",
    "sometimes",
    "species",
    "sqs",
    "ssas",
    "tetris",
    "texas",
    "this",
    "tls",
    "tos",
    "us",
    "vs",
    "was",
    "whereas",
    "yes",
];

/// Words in the singular that end like plurals. Those in `ss`, `us` and `sis` are told by that.
const ONE: &[&str] = &["alias", "atlas", "bias", "canvas", "gas", "iris", "lens"];

/// Plurals without a rule, and their singular.
const IRREGULAR: &[(&str, &str)] = &[
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("apis", "api"),
    ("atlases", "atlas"),
    ("axes", "axis"),
    ("bases", "base"),
    ("biases", "bias"),
    ("buses", "bus"),
    ("caches", "cache"),
    ("calories", "calorie"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("criteria", "criterion"),
    ("emojis", "emoji"),
    ("gases", "gas"),
    ("guis", "gui"),
    ("indices", "index"),
    ("knives", "knife"),
    ("kpis", "kpi"),
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
    ("taxis", "taxi"),
    ("ties", "tie"),
    ("uris", "uri"),
    ("vertices", "vertex"),
    ("wikis", "wiki"),
    ("wives", "wife"),
    ("women", "woman"),
    ("zombies", "zombie"),
];

/// Plurals that name one thing as often as several: nothing says of a path that ends in one that it is a list.
const OF_ONE_THING: &[&str] = &["diagnostics", "metrics", "statistics"];

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
pub(crate) fn singular(text: &str) -> String {
    on_last(text, singular_word)
}

/// The words of a text with the last one in plural.
pub(crate) fn plural(text: &str) -> String {
    on_last(text, |word| match singular_word(word) != word || SAME.contains(&word) {
        true => word.to_owned(),
        false => plural_word(word),
    })
}

/// Returns true if a word in lower case names several things.
pub(crate) fn is_plural(word: &str) -> bool {
    singular(word) != word && !OF_ONE_THING.contains(&word)
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

/// Returns true if a word that ends in `s` is in the singular.
fn is_one(word: &str) -> bool {
    let ends = |ending: &&str| word.ends_with(*ending);
    SAME.contains(&word) || ONE.contains(&word) || ["ss", "us", "is", "aas"].iter().any(ends)
}

fn singular_word(word: &str) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    if is_one(word) || word.len() < 3 {
        return word.to_owned();
    }
    if let Some((rest, ending)) = ENDINGS
        .iter()
        .find_map(|(plural, singular)| Some((word.strip_suffix(plural)?, singular)))
    {
        return format!("{rest}{ending}");
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

fn plural_word(word: &str) -> String {
    if let Some((plural, _)) = IRREGULAR.iter().find(|(_, singular)| *singular == word) {
        return (*plural).to_owned();
    }
    if let Some(rest) = word.strip_suffix("sis") {
        return format!("{rest}ses");
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
            ("ids", "id"),
            ("apis", "api"),
            ("replicas", "replica"),
            ("metrics", "metric"),
            ("companies", "company"),
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
            "anonymous",
            "dns",
            "lbaas",
            "is",
            "os",
            "",
        ] {
            assert_eq!(singular(text), text);
        }
    }

    #[test]
    fn plural_that_names_one_thing_is_no_plural() {
        assert!(is_plural("customers") && is_plural("ids"));
        assert!(!is_plural("metrics") && !is_plural("dns") && !is_plural("customer"));
    }

    #[test]
    fn last_word_of_a_text_is_put_in_plural() {
        for (text, plural) in [
            ("issue", "issues"),
            ("policy", "policies"),
            ("key", "keys"),
            ("address", "addresses"),
            ("status", "statuses"),
            ("analysis", "analyses"),
            ("dns", "dns"),
            ("box", "boxes"),
            ("branch", "branches"),
            ("issues", "issues"),
            ("child", "children"),
        ] {
            assert_eq!(super::plural(text), plural, "{text}");
        }
    }
}
