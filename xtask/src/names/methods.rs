//! Methods that repeat the word of their group, and methods outside of groups.

/// Words behind which a noun says of what something is: `list_keys_for_authenticated_user` stays in `users`.
const LEADING: &[&str] = &[
    "as", "by", "for", "from", "in", "into", "of", "on", "per", "to", "via", "with", "without",
];

/// Keywords of Rust that a method may be called by elsewhere.
const KEYWORDS: &[&str] = &[
    "await", "break", "const", "continue", "do", "false", "final", "in", "loop", "match", "move", "override", "ref",
    "return", "static", "true", "try", "type", "use", "where", "yield",
];

/// Verbs that name a group in the plural as well: `tag_resource` in `tags` tags a resource.
const VERBS_TOO: &[&str] = &[
    "archive", "block", "call", "change", "export", "filter", "import", "invite", "link", "query", "refund", "request",
    "search", "share", "tag", "test", "transfer", "upload",
];

/// Words that say nothing without the one behind them.
const BOUND: &[&str] = &["child", "non", "parent", "sub"];

/// The path of a method without the word of its group, if it has that and others besides. `None` where the word cannot
/// go: behind one that leads to it, in front of one that joins it to another noun (`merge_user_and_group`), where it
/// ends a noun of the path that is another thing (`bank_accounts` in `accounts`), where it says what is done with others
/// (`tag_resource` in `tags`), and where a keyword would be left.
pub(super) fn without(path: &str, key: &str) -> Option<String> {
    let (around, method) = path.rsplit_once('.')?;
    let group = around.rsplit('.').next()?.trim_end_matches("()");
    let words: Vec<&str> = method.split('_').filter(|word| !word.is_empty()).collect();
    let group: Vec<&str> = group.split('_').filter(|word| !word.is_empty()).collect();
    let same = |(a, b): (&&str, &&str)| stem(a) == stem(b);
    let is_group = |part: &[&str]| part.iter().zip(&group).all(same);
    let at = words.windows(group.len().max(1)).position(is_group)?;
    let (front, behind) = (&words[..at], &words[at + group.len()..]);
    let is_led =
        front.iter().any(|word| LEADING.contains(word)) || front.last().is_some_and(|word| BOUND.contains(word));
    let rest = [front, behind].concat();
    let is_another = key.split('/').map(literal).map(parts).any(|parts| {
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        parts.len() > group.len() && is_group(&parts[parts.len() - group.len()..])
    });
    let is_done = at == 0 && words[0] != group[0] && group.len() == 1 && VERBS_TOO.contains(&words[0]);
    let is_joined = behind.first().is_some_and(|word| matches!(*word, "and" | "or"));
    let is_keyword = matches!(rest.as_slice(), [word] if KEYWORDS.contains(word));
    let can_go = !rest.is_empty() && !is_led && !is_done && !is_joined && !is_another && !is_keyword;
    can_go.then(|| format!("{around}.{}", rest.join("_")))
}

/// Returns true if a method is one of the client itself though its path has a literal segment that could be a group. A
/// path of one segment that says what is done is the method (`/sendMessage`).
pub(super) fn is_outside(path: &str, key: &str) -> bool {
    let literals: Vec<&str> = key.split('/').skip(1).filter(|segment| is_literal(segment)).collect();
    let is_done = match literals.as_slice() {
        [segment] => parts(segment).first().map(String::as_str) == path.split('_').next(),
        _ => false,
    };
    !path.contains('.') && !literals.is_empty() && !is_done
}

/// A segment of a path without a parameter at its end (`relatedMedia.{format}`), which is no word of what it names.
fn literal(segment: &str) -> &str {
    match segment.find('{') {
        Some(at) if at > 0 => segment[..at].trim_end_matches(|c: char| !c.is_ascii_alphanumeric()),
        Some(_) | None => segment,
    }
}

/// The words of a segment of a path, in lower case.
fn parts(segment: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in segment.chars() {
        if !c.is_ascii_lowercase() && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_ascii_alphanumeric()) {
            word.push(c.to_ascii_lowercase());
        }
    }
    words
}

/// A word less the endings of its plural.
fn stem(word: &str) -> String {
    if let Some(rest) = word.strip_suffix("ies") {
        return format!("{rest}y");
    }
    let one = word.strip_suffix('s').filter(|one| !one.ends_with('s')).unwrap_or(word);
    one.strip_suffix('e').unwrap_or(one).to_owned()
}

/// Returns true if a segment of a path is a word that could name a group.
fn is_literal(segment: &str) -> bool {
    let is_version = segment
        .strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let is_name = segment.starts_with(|c: char| c.is_ascii_alphabetic());
    is_name && !is_version && !matches!(segment, "api" | "rest")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_stutters_where_it_has_the_word_of_its_group_and_others() {
        let rest = |path, key| without(path, key);
        assert_eq!(
            rest("agents().list_agents", "GET /agents").as_deref(),
            Some("agents().list")
        );
        assert_eq!(
            rest("policies().create_policy", "POST /policies").as_deref(),
            Some("policies().create")
        );
        assert_eq!(rest("search().search", "GET /search"), None);
        assert_eq!(rest("agents().list", "GET /agents"), None);
        assert_eq!(rest("discovery().discover_all", "POST /discover"), None);
    }

    #[test]
    fn word_of_the_group_that_cannot_go_is_no_stutter() {
        for (path, key) in [
            ("users().list_keys_for_authenticated_user", "GET /user/keys"),
            ("accounts().create_bank_account", "POST /accounts/{id}/bank_accounts"),
            ("media().list_related_media", "GET /media/{id}/relatedMedia"),
            ("media().list_related_media", "GET /media/{id}/relatedMedia.{format}"),
            ("tags().tag_resource", "POST /tags/{arn}"),
            ("users().merge_user_and_group", "POST /users/merge"),
            ("true_().false_true", "GET /keywords"),
            ("datasets().move_dataset", "PATCH /datasets/{id}"),
            ("issues().list_sub_issues", "GET /issues/{id}/sub_issues"),
        ] {
            assert_eq!(without(path, key), None, "{path}");
        }
    }

    #[test]
    fn method_of_the_client_is_outside_where_its_path_has_a_noun() {
        assert!(is_outside("list_pets", "GET /v1/pets"));
        assert!(is_outside("check", "GET /api/pets/check/"));
        assert!(!is_outside("send_message", "POST /sendMessage"));
        assert!(!is_outside("check", "GET /api/v1/check/"));
        assert!(!is_outside("pets().list", "GET /v1/pets"));
        assert!(!is_outside("get", "GET /{id}"));
    }
}
