//! Plural and singular of English words.

/// Words whose singular no rule gives.
const OTHERS: &[(&str, &str)] = &[
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("atlases", "atlas"),
    ("biases", "bias"),
    ("buses", "bus"),
    ("caches", "cache"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("ids", "id"),
    ("indices", "index"),
    ("ips", "ip"),
    ("matrices", "matrix"),
    ("movies", "movie"),
    ("ons", "on"),
    ("people", "person"),
    ("statuses", "status"),
    ("urls", "url"),
    ("vertices", "vertex"),
    ("viruses", "virus"),
    ("vms", "vm"),
];

/// Words that end like plurals and are none.
const SAME: &[&str] = &[
    "alias",
    "always",
    "analytics",
    "atlas",
    "bias",
    "canvas",
    "chaos",
    "diagnostics",
    "ecs",
    "eks",
    "kubernetes",
    "metrics",
    "news",
    "pos",
    "redis",
    "series",
    "species",
    "sometimes",
    "statistics",
    "rds",
    "sms",
    "sqs",
    "tls",
];

/// The singular of an English word in lower case; the word itself where it is none in the plural.
pub(crate) fn singular(word: &str) -> String {
    if let Some((_, one)) = OTHERS.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    let ends = |end: &str| word.ends_with(end);
    if word.len() < 4 || SAME.contains(&word) || ends("ss") || ends("us") || ends("is") || !ends("s") {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let with_e = ["sses", "xes", "ches", "shes", "zzes"].iter().any(|end| ends(end));
    let end = if with_e { 2 } else { 1 };
    word[..word.len() - end].to_owned()
}

/// Whether a word in lower case is in the plural.
pub(crate) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_has_its_singular() {
        for (many, one) in [
            ("customers", "customer"),
            ("companies", "company"),
            ("addresses", "address"),
            ("branches", "branch"),
            ("boxes", "box"),
            ("databases", "database"),
            ("responses", "response"),
            ("statuses", "status"),
            ("series", "series"),
            ("status", "status"),
            ("access", "access"),
            ("dns", "dns"),
            ("ids", "id"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
