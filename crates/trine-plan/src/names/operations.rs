//! The stem of an operation's types: `CreateIssue` in `CreateIssueRequest`.

use std::collections::BTreeMap;

use trine_ir::{Api, Operation};

use super::fit::{STEM, fitted_stem};
use super::rounds::{Asking, Candidate, settle};
use crate::groups::{Ids, Paths, Rest, path_name, repeats, segments};
use crate::ident::{Case, ident_or, words};
use crate::inflect::{plural, singular};
use crate::verbs;

/// The stem of each operation, by index.
pub(super) fn stems(api: &Api) -> Vec<String> {
    let (paths, ids) = (Paths::new(api), Ids::new(api));
    let rest = Rest { api, paths: &paths };
    let asking = api.operations.iter().enumerate().map(|(index, operation)| Asking {
        of: index,
        rank: format!("{} {}", operation.path, operation.method),
        candidates: candidates(&rest, &ids, operation),
    });
    let settled: BTreeMap<usize, String> = settle(asking.collect(), &mut Default::default(), |_| true);
    settled.into_values().collect()
}

/// The candidates for an operation's stem, best first; a candidate that is too long comes after its shortened forms.
fn candidates(rest: &Rest<'_>, ids: &Ids, operation: &Operation) -> Vec<Candidate> {
    let group = group(rest.api, operation);
    let segments = segments(&operation.path);
    // What is done is more than the method, even where the path says it: `search/code`.
    let says_more = |id: &Vec<String>| {
        let (_, own) = parted(operation, id, &group);
        let is_done = count_verbs(&own) > 0 && !own[0].eq_ignore_ascii_case(&operation.method);
        is_done || !repeats(id, operation, &segments)
    };
    let texts = match ids.words(operation).filter(says_more) {
        Some(words) => by_id(operation, words, &group),
        None => by_path(rest, operation),
    };
    let (mut fitting, long): (Vec<Candidate>, Vec<Candidate>) =
        texts.into_iter().partition(|candidate| candidate.name.len() <= STEM);
    fitting.extend(
        long.iter()
            .flat_map(|long| fitted_stem(&long.name))
            .map(Candidate::loose),
    );
    fitting.extend(long);
    fitting.push(Candidate::direct(type_name(&path_name(operation))));
    fitting
}

/// The words of the innermost group.
fn group(api: &Api, operation: &Operation) -> Vec<String> {
    let tag = || operation.tags.first().map(|tag| &api.tags[tag.0 as usize].name);
    let name = operation.naming.groups.last().or_else(tag);
    name.map(|name| words(name)).unwrap_or_default()
}

/// Stems from method and path, the shortest first: nouns in the singular, but for a list; then as the path has them.
fn by_path(rest: &Rest<'_>, operation: &Operation) -> Vec<Candidate> {
    let stems = rest.stems(operation);
    let as_written = stems.last().map(|words| type_name(&words.join(" ")));
    let all = stems.len();
    // `POST` to an item does something else than what makes one.
    let ends_in_parameter = operation.path.ends_with('}') && operation.method == "POST";
    let stem = |(at, words): (usize, Vec<String>)| Candidate {
        left_out: usize::from(at + 1 < all || ends_in_parameter),
        ..Candidate::direct(of_one(&words))
    };
    let stems = stems.into_iter().enumerate().map(stem);
    stems.chain(as_written.map(Candidate::short)).collect()
}

/// A verb and nouns, these in the singular unless the last one is listed.
fn of_one(words: &[String]) -> String {
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let Some((verb, nouns)) = words.split_first() else {
        return String::new();
    };
    let end = nouns.len();
    let nouns = nouns.iter().enumerate().filter(|(_, noun)| !is_number(noun));
    let nouns = nouns.map(|(at, noun)| match at + 1 == end && is_of_many(verb) {
        true => plural(noun),
        false => singular(noun),
    });
    type_name(&format!("{verb} {}", nouns.collect::<Vec<_>>().join(" ")))
}

/// Stems from the words of an id: the verb in front of what it is about, which the group says where the id does not.
fn by_id(operation: &Operation, all: Vec<String>, group: &[String]) -> Vec<Candidate> {
    let (mut before, mut rest) = parted(operation, &all, group);
    // What is done may stand behind what it is done to: `custom_properties_create_or_update_values`.
    let inside = |at: &usize| verbs::are_done(&rest[*at..]) && !verbs::is_leading(&rest[at - 1]);
    if count_verbs(&rest) == 0
        && let Some(at) = (1..rest.len().saturating_sub(1)).find(inside)
    {
        before.extend(rest.drain(..at));
    }
    let noun = match before.is_empty() {
        true => group.join(" "),
        false => before.join(" "),
    };
    let whole = Candidate::direct(type_name(&all.join(" ")));
    let (verb, object) = rest.split_at(count_verbs(&rest));
    if verb.is_empty() {
        return vec![whole];
    }
    if noun.is_empty() || (before.is_empty() && !object.is_empty()) {
        let of_group = Candidate::direct(type_name(&format!("{noun} {}", all.join(" "))));
        let short = without_all(verb, object).into_iter();
        return short.chain([whole, of_group]).collect();
    }
    let of_noun = about(verb, object, &noun);
    without_all(verb, object)
        .into_iter()
        .chain(of_noun)
        .chain([whole])
        .collect()
}

/// A verb and its object without the word `all`: all of several are meant where nothing is said.
fn without_all(verb: &[String], object: &[String]) -> Option<Candidate> {
    match object {
        [all, noun @ ..] if all == "all" && noun.first().is_some_and(|word| !verbs::is_leading(word)) => Some(
            Candidate::short(type_name(&format!("{} {}", verb.join(" "), noun.join(" ")))),
        ),
        _ => None,
    }
}

/// The stems for a verb on a noun that precedes it or that is the group's.
fn about(verb: &[String], object: &[String], noun: &str) -> Vec<Candidate> {
    let about = match verb.first().is_some_and(|first| is_of_many(first)) {
        true => plural(noun),
        false => singular(noun),
    };
    let is_bare = object.first().is_none_or(|word| verbs::is_leading(word));
    let has_noun = object.iter().any(|word| singular(word) == singular(noun));
    let (verb, object) = (verb.join(" "), object.join(" "));
    match (is_bare, object.as_str()) {
        (true, _) => vec![Candidate::direct(type_name(&format!("{verb} {about} {object}")))],
        (false, "all") => vec![Candidate::direct(type_name(&format!("{verb} all {}", plural(noun))))],
        (false, _) if has_noun => vec![Candidate::direct(type_name(&format!("{verb} {object}")))],
        (false, _) => vec![
            Candidate::short(type_name(&format!("{verb} {object}"))),
            Candidate::direct(type_name(&format!("{verb} {} {object}", singular(noun)))),
        ],
    }
}

/// Returns the number of verbs in front: `create or update`.
fn count_verbs(words: &[String]) -> usize {
    let is_verb = |at: usize| words.get(at).is_some_and(|word| verbs::is_verb_in_front(word));
    let joins = |at: usize| words.get(at).is_some_and(|word| matches!(word.as_str(), "or" | "and"));
    let mut end = usize::from(is_verb(0));
    while end > 0 && joins(end) && is_verb(end + 1) {
        end += 2;
    }
    end
}

/// Returns true if a verb has several objects.
fn is_of_many(verb: &str) -> bool {
    matches!(
        verb,
        "list" | "search" | "batch" | "bulk" | "filter" | "query" | "count" | "export"
    )
}

/// Splits an id into the words in front and its own words. In front are the group's words, or those before a
/// separator (`issues/create`, `Issues_Create`).
fn parted(operation: &Operation, all: &[String], group: &[String]) -> (Vec<String>, Vec<String>) {
    let split = |at: usize| (all[..at].to_vec(), all[at..].to_vec());
    let same = |(a, b): (&String, &String)| singular(a) == singular(b);
    let begins = !group.is_empty() && all.len() > group.len() && all.iter().zip(group).all(same);
    if begins {
        return split(group.len());
    }
    let id = operation.naming.id.as_deref().unwrap_or_default();
    let separated = id.split_once(['/', '.']).or_else(|| {
        let (before, rest) = id.split_once('_')?;
        let is_name = |text: &str| text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.contains('_');
        (is_name(before) && !rest.contains('_')).then_some((before, rest))
    });
    let before = separated.map(|(before, _)| words(before)).unwrap_or_default();
    match before.len() {
        at if at > 0 && at < all.len() && all.starts_with(&before) => split(at),
        _ => split(0),
    }
}

fn type_name(words: &str) -> String {
    ident_or(words, Case::Type, "Call")
}
