//! The words of operation ids.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Operation};

use super::path::{Segment, segments};
use crate::ident::words;
use crate::inflect::singular;
use crate::shared_words::{shared_front, shared_version};
use crate::verbs;

/// The words that all ids of a document share, which distinguish none of them.
pub(crate) struct Ids {
    /// The number of words in front.
    front: usize,
    /// The number of words behind, which are a version.
    behind: usize,
}

impl Ids {
    pub(crate) fn new(api: &Api) -> Self {
        let all: Vec<Vec<String>> = api.operations.iter().filter_map(own_words).collect();
        let mut front = shared_front(&all);
        // What is done is shared by chance, and so is a word that says how the next are meant.
        if all
            .first()
            .is_some_and(|first| verbs::begin(first) || verbs::lead(first))
        {
            front = 0;
        }
        let behind = shared_version(&all);
        let is_left = |words: &Vec<String>| words.len() > front + behind;
        match all.len() >= 2 && all.iter().all(is_left) {
            true => Self { front, behind },
            false => Self { front: 0, behind: 0 },
        }
    }

    /// The words of an operation's id less what all share; none where it has no id.
    pub(crate) fn words(&self, operation: &Operation) -> Option<Vec<String>> {
        let words = own_words(operation)?;
        let end = words.len() - self.behind;
        Some(words[self.front..end].to_vec())
    }
}

/// The `operationId` without what FastAPI and NestJS put around it; `None` where there is none.
///
/// FastAPI appends the path and the method, every character that is no word's an
/// underscore: `update_log_agents__id__log__log_id__patch`. NestJS puts its class in
/// front: `AgentsController_updateLog`.
pub(crate) fn clean_id(operation: &Operation) -> Option<String> {
    let id = operation
        .naming
        .id
        .as_deref()
        .map(str::trim)
        .filter(|id| !id.is_empty())?;
    let path: String = operation
        .path
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect();
    let tail = format!("{path}_{}", operation.method.to_lowercase());
    let id = id.strip_suffix(&tail).filter(|rest| !rest.is_empty()).unwrap_or(id);
    let id = match id.split_once("Controller_") {
        Some((_, rest)) if !rest.is_empty() => rest,
        Some(_) | None => id,
    };
    Some(id.to_owned())
}

/// The words of an operation's id, those of one in a run of lower case too.
fn own_words(operation: &Operation) -> Option<Vec<String>> {
    let id = clean_id(operation).filter(|id| !is_random(id))?;
    let words = words(method_of_dotted(&id));
    match words.as_slice() {
        [] => None,
        [word] if word.len() >= SHORT && word.eq_ignore_ascii_case(&id) => Some(cut(word, operation)),
        _ => Some(with_segments(words, operation)),
    }
}

/// Words of which one is a segment of the path without what parts its words, as those of the segment:
/// `vpcnatgateways_list` of `/vpc_nat_gateways`.
fn with_segments(id: Vec<String>, operation: &Operation) -> Vec<String> {
    let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for segment in segments(&operation.path).into_iter().filter(Segment::is_literal) {
        if segment.words.len() > 1 {
            let last = segment.words.len() - 1;
            let mut one = segment.words.clone();
            one[last] = singular(&one[last]);
            known.insert(one.concat(), one);
            known.insert(segment.words.concat(), segment.words);
        }
    }
    let cut = |word: String| match known.get(&word) {
        Some(words) if word.len() >= SHORT => words.clone(),
        Some(_) | None => vec![word],
    };
    id.into_iter().flat_map(cut).collect()
}

/// The resource and the method of an id of Google's (`run.projects.jobs.delete` is `jobs.delete`).
fn method_of_dotted(id: &str) -> &str {
    let mut dots = id.rmatch_indices('.').map(|(at, _)| at);
    match (dots.nth(1), id.contains(['/', ' ', '_'])) {
        (Some(at), false) => &id[at + 1..],
        (Some(_) | None, _) => id,
    }
}

/// Returns true if an id is random: a number in base 16, or a UUID.
pub(crate) fn is_random(id: &str) -> bool {
    let is_hex = |c: char| c.is_ascii_hexdigit() || c == '-';
    id.len() >= 12 && id.chars().all(is_hex) && id.contains(|c: char| c.is_ascii_digit())
}

/// From how many letters on a word can be several.
const SHORT: usize = 8;

/// The best way to cut each beginning of a run, by its end: letters of no word, number of words, and the start of the
/// last one.
///
/// Two ways are followed, one that ends in a word and one that ends in letters of none, which the next letter makes
/// longer: all starts of all ends would be the square of the run's length.
fn best_cuts(run: &str, known: &BTreeSet<String>) -> Vec<(usize, usize, usize)> {
    let lengths: BTreeSet<usize> = known.iter().map(String::len).filter(|length| *length > 0).collect();
    let mut best: Vec<(usize, usize, usize)> = vec![(0, 0, 0)];
    let mut in_unknown: Option<(usize, usize, usize)> = None;
    for end in 1..=run.len() {
        let (unknown, count, _) = best[end - 1];
        let begun = (unknown + 1, count + 1, end - 1);
        let longer = in_unknown.map_or(begun, |(unknown, count, start)| begun.min((unknown + 1, count, start)));
        in_unknown = Some(longer);
        let starts = lengths.iter().filter_map(|length| end.checked_sub(*length));
        let in_word = starts.filter(|start| known.contains(&run[*start..end]));
        let ways = in_word.map(|start| (best[start].0, best[start].1 + 1, start));
        best.push(ways.min().map_or(longer, |way| way.min(longer)));
    }
    best
}

/// A run of lower case, cut at the words of the path and of the summary, and at verbs: as much of it as possible in
/// as few words as possible.
fn cut(run: &str, operation: &Operation) -> Vec<String> {
    let mut known: BTreeSet<String> = verbs::known().map(str::to_owned).collect();
    let of_path = segments(&operation.path).into_iter().flat_map(|segment| segment.words);
    let summary = operation.docs.summary.as_deref().unwrap_or_default();
    let said: Vec<String> = of_path.chain(words(summary)).filter(|word| word.len() > 2).collect();
    known.extend(said.iter().map(|word| singular(word)));
    known.extend(said);
    let best = best_cuts(run, &known);
    let mut out = Vec::new();
    let mut end = run.len();
    while end > 0 {
        let start = best[end].2;
        out.push(run[start..end].to_owned());
        end = start;
    }
    out.reverse();
    // A run that is mostly of unknown letters is a word, or several that nobody can tell.
    match best[run.len()].0 * 2 > run.len() {
        true => vec![run.to_owned()],
        false => out,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(words: &[&str]) -> BTreeSet<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    /// All starts of all ends.
    fn plainly(run: &str, known: &BTreeSet<String>) -> Vec<(usize, usize, usize)> {
        let mut best = vec![(0, 0, 0)];
        for end in 1..=run.len() {
            let ways = (0..end).map(|start| {
                let (unknown, count, _) = best[start];
                match known.contains(&run[start..end]) {
                    true => (unknown, count + 1, start),
                    false => (unknown + end - start, count + 1, start),
                }
            });
            best.push(ways.min().unwrap_or_default());
        }
        best
    }

    #[test]
    fn best_cut_is_the_best_of_all() {
        let known = known(&["a", "ab", "abba", "baa", "bb", "ccc"]);
        let mut state = 7_u32;
        for length in 0..200 {
            let letters = (0..length).map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                ['a', 'b', 'b', 'c'][(state >> 28) as usize % 4]
            });
            let run: String = letters.collect();
            assert_eq!(best_cuts(&run, &known), plainly(&run, &known), "{run}");
        }
    }

    #[test]
    fn long_run_is_cut_without_looking_at_all_starts_of_all_ends() {
        let run = "x".repeat(1_000_000);
        let best = best_cuts(&run, &known(&["get", "list"]));
        assert_eq!(best.last(), Some(&(1_000_000, 1, 0)));
    }
}
