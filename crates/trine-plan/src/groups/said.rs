//! What the words of a group say already.

use super::verbs;
use crate::plural::singular;

/// Words run together, the last in the singular, so that `Fine-tuning` and `finetuning` are one.
fn folded(words: &[String]) -> String {
    match words.split_last() {
        Some((last, others)) => others.concat() + &singular(last),
        None => String::new(),
    }
}

/// Whether a group says these words: they are part of its own.
pub(super) fn said(words: &[String], group: &[String]) -> bool {
    let wanted = folded(words);
    let parts = (0..group.len()).flat_map(|start| (start + 1..=group.len()).map(move |end| (start, end)));
    parts
        .into_iter()
        .any(|(start, end)| folded(&group[start..end]) == wanted)
}

/// Whether words end in all those of a group: `security classification` in `classifications`.
pub(super) fn ends_in(words: &[String], group: &[String]) -> bool {
    let wanted = folded(group);
    !wanted.is_empty() && (0..words.len()).any(|start| folded(&words[start..]) == wanted)
}

/// The words of a name less those that the group says, at any place; `None` where nothing would be left. Behind a
/// word like `for` they say of what, which the group does not: `list_for_authenticated_user` stays in `users`.
///
/// `way` is the group with those around it, outermost first.
pub(super) fn without(words: &[String], way: &[Vec<String>]) -> Option<Vec<String>> {
    let phrases = phrases(way);
    let mut words = words.to_vec();
    while let Some((start, end)) = phrases.iter().find_map(|phrase| found(&words, phrase)) {
        let start = match start > 0 && matches!(words[start - 1].as_str(), "a" | "an" | "the") {
            true => start - 1,
            false => start,
        };
        words.drain(start..end);
    }
    (!words.is_empty()).then_some(words)
}

/// What the group says: all of its words, its own, the last of them, longest first.
fn phrases(way: &[Vec<String>]) -> Vec<String> {
    let Some(own) = way.last() else {
        return Vec::new();
    };
    let whole = folded(&way.concat());
    let ends = (0..own.len()).map(|start| folded(&own[start..]));
    std::iter::once(whole)
        .chain(ends)
        .filter(|phrase| phrase.len() > 1)
        .collect()
}

/// Where a phrase stands in words, not behind one that leads to a noun.
fn found(words: &[String], phrase: &str) -> Option<(usize, usize)> {
    let leads = |at: &usize| verbs::is_leading(&words[*at]) && !(*at > 0 && is_compound(&words[at - 1], &words[*at]));
    let free = (0..words.len()).find(leads).unwrap_or(words.len());
    let mut parts = (0..free).flat_map(|start| (start + 1..=words.len()).map(move |end| (start, end)));
    let is_verb = |start: usize| start == 0 && verbs::is_verb(&words[0]) && words.len() > 1;
    let is_bound = |start: usize| start > 0 && BOUND.contains(&words[start - 1].as_str());
    parts.find(|(start, end)| !is_verb(*start) && !is_bound(*start) && folded(&words[*start..*end]) == *phrase)
}

/// Words that say nothing without the one behind them: `sub_issue`.
const BOUND: &[&str] = &["anti", "child", "co", "cross", "multi", "non", "parent", "self", "sub"];

/// Whether two words are one noun: `add-on`, `sign-in`.
fn is_compound(first: &str, second: &str) -> bool {
    matches!(
        (first, second),
        ("add", "on") | ("check" | "log" | "opt" | "plug" | "sign", "in")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ident::words;

    fn less(name: &str, group: &str) -> String {
        let way: Vec<Vec<String>> = group.split('.').map(words).collect();
        without(&words(name), &way).map_or("-".to_owned(), |words| words.join("_"))
    }

    #[test]
    fn what_the_group_says_goes_at_any_place_in_any_number() {
        assert_eq!(less("list_agents", "agents"), "list");
        assert_eq!(less("createChatCompletion", "Chat"), "create_completion");
        assert_eq!(less("createFineTuningJob", "Fine-tuning"), "create_job");
        assert_eq!(less("loadBalancers_list", "Load Balancers"), "list");
        assert_eq!(less("revoke_tokens", "Access Tokens"), "revoke");
        assert_eq!(less("issues/list-issue-types", "issues"), "list_types");
        assert_eq!(less("get_the_user", "users"), "get");
        assert_eq!(less("users_roles_list", "users.roles"), "list");
        assert_eq!(less("users", "users"), "-");
        assert_eq!(less("ListRecordingAddOnResult", "AddOnResult"), "list_recording");
        assert_eq!(less("issues/add-sub-issue", "issues"), "add_sub_issue");
    }

    #[test]
    fn what_stands_behind_a_leading_word_stays() {
        assert_eq!(
            less("users/list-for-authenticated-user", "users"),
            "list_for_authenticated_user"
        );
        assert_eq!(less("search_for_users", "users"), "search_for_users");
        assert_eq!(less("get_user_by_id", "users"), "get_by_id");
    }
}
