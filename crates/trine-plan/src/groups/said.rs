//! The words of a name that its group has already.

use crate::inflect::singular;
use crate::verbs;

/// Words run together, the last in the singular, so that `Fine-tuning` and `finetuning` are one.
fn folded(words: &[String]) -> String {
    match words.split_last() {
        Some((last, others)) => others.concat() + &singular(last),
        None => String::new(),
    }
}

/// The ends of the words from `start` on that are `phrase` when they are folded, nearest first. No more words are looked
/// at than the phrase has letters for.
fn ends_of(words: &[String], start: usize, phrase: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut rest = phrase;
    for (at, word) in words.iter().enumerate().skip(start) {
        if *rest == singular(word) {
            ends.push(at + 1);
        }
        match rest.strip_prefix(word.as_str()) {
            Some(behind) if !behind.is_empty() => rest = behind,
            Some(_) | None => break,
        }
    }
    ends
}

/// Returns true if words are those of a group, in the singular or plural.
pub(super) fn is_group(words: &[String], group: &[String]) -> bool {
    !group.is_empty() && folded(words) == folded(group)
}

/// Tells whether a group says these words: they are part of its own.
pub(super) fn said(words: &[String], group: &[String]) -> bool {
    let wanted = folded(words);
    (0..group.len()).any(|start| !ends_of(group, start, &wanted).is_empty())
}

/// Returns true if words end in all those of a group: `security classification` in `classifications`.
pub(super) fn ends_in(words: &[String], group: &[String]) -> bool {
    start_of(words, group).is_some()
}

/// Returns the number of words in front of those of a group at the end.
pub(super) fn start_of(words: &[String], group: &[String]) -> Option<usize> {
    let wanted = folded(group);
    (0..words.len()).find(|start| ends_of(words, *start, &wanted).contains(&words.len()))
}

/// The words of a name less those that the group says, at any place; `None` where nothing would be left. Behind a
/// word like `for` they say of what: `list_for_authenticated_user` stays in `users`, and so does `search_for_users`. The
/// group alone behind such a word, and nothing behind it, says the same as the group: `list_keys_for_user` is
/// `list_keys`.
///
/// `way` is the group with those around it, outermost first.
pub(super) fn without(words: &[String], way: &[Vec<String>]) -> Option<Vec<String>> {
    let mut words = without_noun(words, way)?;
    let at_end = phrases(way).iter().find_map(|phrase| of_group(&words, phrase));
    if let Some((start, end)) = at_end {
        words.drain(start..end);
    }
    Some(words)
}

/// The same with the group behind a word like `for`, which tells `list_keys_for_user` from `list_keys`.
pub(super) fn without_noun(words: &[String], way: &[Vec<String>]) -> Option<Vec<String>> {
    let phrases = phrases(way);
    let mut words = words.to_vec();
    let first = usize::from(way.last().is_some_and(|own| is_done(&words, own)));
    while let Some((start, end)) = phrases.iter().find_map(|phrase| found(&words, phrase, first)) {
        // Both nouns of `get_thing_or_things` go.
        let joined = Some(end + 1).filter(|_| words.get(end).is_some_and(|word| joins(word)));
        let other = |start: usize| {
            phrases
                .iter()
                .find_map(|phrase| ends_of(&words, start, phrase).first().copied())
        };
        let end = joined.and_then(other).unwrap_or(end);
        let start = match start > 0 && is_article(&words[start - 1]) {
            true => start - 1,
            false => start,
        };
        words.drain(start..end);
    }
    (!words.is_empty()).then_some(words)
}

/// Words behind which a group says of what something is, and not what is done with it.
const OF: &[&str] = &["for", "in", "of", "on", "to"];

/// The range of a phrase and the preposition before it, if more than a verb precedes them, and nothing or a verb
/// follows.
fn of_group(words: &[String], phrase: &str) -> Option<(usize, usize)> {
    let leads = |at: &usize| OF.contains(&words[*at].as_str());
    let end_of = |at: usize| {
        let start = at + 1 + usize::from(words.get(at + 1).is_some_and(|word| is_article(word)));
        let is_end = |end: &usize| words.get(*end).is_none_or(|next| verbs::is_verb(next));
        ends_of(words, start, phrase).into_iter().find(is_end)
    };
    (2..words.len()).filter(leads).find_map(|at| Some((at, end_of(at)?)))
}

fn is_article(word: &str) -> bool {
    matches!(word, "a" | "an" | "the")
}

/// Returns the phrases of the group: all of its words, its own, the last of them, longest first.
fn phrases(way: &[Vec<String>]) -> Vec<String> {
    let Some(own) = way.last() else {
        return Vec::new();
    };
    let whole = folded(&way.concat());
    let ends = (0..own.len()).map(|start| folded(&own[start..]));
    std::iter::once(whole)
        .chain(ends)
        .filter(|phrase| phrase.as_str() != "a")
        .collect()
}

/// Returns true if the first word is what is done with others, though the group is called like it: `tag_resource` in
/// `tags`, but not `search_issues` in `search`.
fn is_done(words: &[String], own: &[String]) -> bool {
    match (words, own) {
        ([first, rest @ ..], [own]) => {
            let is_verb = verbs::is_verb_in_front(first) && !rest.iter().any(|word| verbs::is_verb(word));
            is_verb && !rest.is_empty() && own != first && singular(own) == *first
        }
        _ => false,
    }
}

/// Returns the range of a phrase in words from `first` on, except behind a word that leads to a noun.
fn found(words: &[String], phrase: &str, first: usize) -> Option<(usize, usize)> {
    let is_part = |at: usize| at > 0 && (is_compound(&words[at - 1], &words[at]) || joins_verbs(words, at));
    // A group may be called by such a word itself: `in_app_purchases`.
    let is_own = |at: usize| !ends_of(words, at, phrase).is_empty();
    let leads = |at: &usize| verbs::is_leading(&words[*at]) && !is_part(*at) && !is_own(*at);
    let free = (0..words.len()).find(leads).unwrap_or(words.len());
    // The verb stays, unless it is what the group is called: `search().issues()`.
    let is_verb = |start: usize| start == 0 && verbs::is_verb(&words[0]) && words.len() > 1 && words[0] != phrase;
    let is_bound = |start: usize| start > 0 && BOUND.contains(&words[start - 1].as_str());
    // One of two nouns that are joined stays where the other one does: `merge_user_and_group`.
    let is_joined = |end: usize| {
        let behind = words.get(end + 1);
        words.get(end).is_some_and(|word| joins(word))
            && behind.is_some_and(|word| !verbs::is_verb(word) && ends_of(words, end + 1, phrase).is_empty())
    };
    let end_of = |start: usize| ends_of(words, start, phrase).into_iter().find(|end| !is_joined(*end));
    let mut starts = (first..free).filter(|start| !is_verb(*start) && !is_bound(*start));
    starts.find_map(|start| Some((start, end_of(start)?)))
}

/// Words that say nothing without the one behind them: `sub_issue`.
const BOUND: &[&str] = &["anti", "child", "co", "cross", "multi", "non", "parent", "self", "sub"];

fn joins(word: &str) -> bool {
    matches!(word, "and" | "or")
}

/// Returns true if a word stands between two that say what is done: `create_or_update`.
fn joins_verbs(words: &[String], at: usize) -> bool {
    let is_verb = |at: usize| words.get(at).is_some_and(|word| verbs::is_verb(word));
    joins(&words[at]) && is_verb(at - 1) && is_verb(at + 1)
}

/// Returns true if two words are one noun: `add-on`, `sign-in`.
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
        assert_eq!(less("TagResource", "tags"), "tag_resource");
        assert_eq!(less("request_list", "requests"), "list");
        assert_eq!(less("get_thing_or_things", "things"), "get");
        assert_eq!(less("merge_user_and_group", "users"), "merge_user_and_group");
    }

    #[test]
    fn what_stands_behind_a_leading_word_stays() {
        assert_eq!(
            less("users/list-for-authenticated-user", "users"),
            "list_for_authenticated_user"
        );
        assert_eq!(less("search_for_users", "users"), "search_for_users");
        assert_eq!(less("get_user_by_id", "users"), "get_by_id");
        assert_eq!(less("update_or_create_quotes", "quotes"), "update_or_create");
        assert_eq!(less("list_terms_and_users", "users"), "list_terms_and_users");
        assert_eq!(
            less("list_gpg_keys_for_authenticated_user", "users"),
            "list_gpg_keys_for_authenticated_user"
        );
    }

    #[test]
    fn group_alone_at_the_end_goes_with_the_word_that_leads_to_it() {
        assert_eq!(less("list_gpg_keys_for_user", "users"), "list_gpg_keys");
        assert_eq!(
            less("list_assignments_for_a_classroom", "classroom"),
            "list_assignments"
        );
        assert_eq!(less("add_note_to_member", "members"), "add_note");
        assert_eq!(less("create_from_template", "templates"), "create_from_template");
    }

    #[test]
    fn verb_that_is_the_group_is_no_word_of_the_method() {
        assert_eq!(less("search_issues", "search"), "issues");
        assert_eq!(less("search", "search"), "-");
        assert_eq!(less("export_all", "reports"), "export_all");
    }

    #[test]
    fn name_of_many_words_takes_no_time_that_grows_with_all_their_parts() {
        let words: Vec<String> = (0..20_000)
            .map(|at| if at % 2 == 0 { "a" } else { "b" }.to_owned())
            .collect();
        let way = [vec!["box".to_owned(), "skills".to_owned()]];
        assert_eq!(without(&words, &way).map(|words| words.len()), Some(20_000));
    }
}
