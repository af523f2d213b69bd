//! The names that the operations of a group could have, and which of them each gets.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Operation, OperationId};

use super::naming::{Naming, fresh};
use super::path::Segment;
use super::rest::{RestNames, is_method, path_name, repeats};
use super::{key, path, said};
use crate::ident::{Case, ident_or, words};
use crate::inflect::{is_plural, plural, singular};
use crate::verbs;

/// The candidates for an operation's name, best first.
struct Candidates {
    source: Source,
    /// The number of things in the path that the first of them leaves out.
    left_out: usize,
    /// True if its id ends in the plural of what the group is called by.
    is_of_many: bool,
    names: Vec<String>,
    /// The name with the method and the whole path, which no other operation of the group has.
    by_path: String,
}

/// The source of the first candidate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    /// The operation's id.
    Id,
    /// Its method and path.
    Rest,
}

/// The operations that ask for a name in a round.
#[derive(Default)]
struct Askers {
    count: usize,
    /// Their number for each number of things left out.
    by_left_out: BTreeMap<usize, usize>,
}

impl Naming<'_> {
    /// A name for each operation, whatever their order.
    pub(super) fn names(&self, operations: &[OperationId], used: &BTreeSet<String>) -> BTreeMap<OperationId, String> {
        let api = self.types.api;
        let mut named = BTreeMap::new();
        let mut used = used.clone();
        let mut open: Vec<OperationId> = operations.to_vec();
        open.sort_by_key(|id| key(api.operation(*id)));
        open.retain(|id| {
            let given = self.given(api.operation(*id)).filter(|name| used.insert(name.clone()));
            given.map(|name| named.insert(*id, name)).is_none()
        });
        let mut candidates: BTreeMap<OperationId, Candidates> = open
            .iter()
            .map(|id| (*id, self.candidates(api.operation(*id))))
            .collect();
        self.tell_lists(&mut candidates);
        for (id, name) in rounds(&candidates, &mut open, &mut used) {
            named.insert(id, name);
        }
        for id in open {
            let own = &candidates[&id];
            let is_twin = |other: &Candidates| other.names == own.names && other.by_path != own.by_path;
            let of_twin = own.names.iter().filter(|_| candidates.values().any(is_twin));
            let mut names = of_twin.chain([&own.by_path]);
            let name = match names.find(|name| !used.contains(*name)) {
                Some(name) => name.clone(),
                None => fresh(&own.names[0], &mut used),
            };
            used.insert(name.clone());
            named.insert(id, name);
        }
        named
    }

    /// Calls the one of several `get` a `list` whose response is one, or whose id has the plural: `get_flags` and
    /// `get_flag` are `list` and `get`.
    fn tell_lists(&self, candidates: &mut BTreeMap<OperationId, Candidates>) {
        let mut askers: BTreeMap<String, usize> = BTreeMap::new();
        for candidate in candidates.values() {
            *askers.entry(candidate.names[0].clone()).or_default() += 1;
        }
        for (id, candidate) in candidates {
            let rest = match candidate.names[0].strip_prefix("get") {
                Some(rest) if rest.is_empty() || rest.starts_with('_') => rest,
                Some(_) | None => continue,
            };
            let listed = format!("list{rest}");
            let is_contested = askers[&candidate.names[0]] > 1 && !askers.contains_key(&listed);
            let is_list = || candidate.source == Source::Id && self.rest.is_list(self.types.api.operation(*id));
            if is_contested && (candidate.is_of_many || is_list()) {
                candidate.names[0] = listed;
            }
        }
    }

    /// The names that an operation could have, best first. By its id: without the words of the group, with those that
    /// stand behind another word, whole, and then by REST. By REST, where the id says nothing else: short, and ever
    /// longer.
    fn candidates(&self, operation: &Operation) -> Candidates {
        let rest = self.rest.names(operation, &self.group);
        let by_path = words(&path_name(operation));
        let by_path = said::without(&by_path, &self.group)
            .filter(|words| words.len() > 1)
            .unwrap_or(by_path);
        let by_path = self.free(name(&by_path));
        let id = self.ids.words(operation);
        let is_own = |word: &String| said::said(std::slice::from_ref(word), &self.group.concat());
        let last = id.as_ref().and_then(|id| id.last());
        let is_of_many = last.is_some_and(|last| is_plural(last) && is_own(last));
        let segments = path::segments(&operation.path);
        let (source, left_out, all) = match id.filter(|words| !repeats(words, operation, &segments)) {
            Some(id) => (Source::Id, 0, self.by_id(operation, &id, rest)),
            None => (Source::Rest, rest.left_out, self.by_rest(operation, rest)),
        };
        Candidates {
            source,
            left_out,
            is_of_many,
            names: all.into_iter().map(|words| self.legal(words)).collect(),
            by_path,
        }
    }

    fn by_id(&self, operation: &Operation, id: &[String], rest: RestNames) -> Vec<Vec<String>> {
        let short = match said::without(id, &self.group).map(|short| verb_in_front(short, id, operation)) {
            Some(mut short) => {
                if verbs::is_leading(&short[0]) {
                    short.insert(0, rest.short[0].clone());
                }
                short
            }
            None => rest.short.clone(),
        };
        let of_group = said::without_noun(id, &self.group).unwrap_or_else(|| id.to_vec());
        vec![short, of_group, id.to_vec(), rest.short, rest.whole]
    }

    fn by_rest(&self, operation: &Operation, rest: RestNames) -> Vec<Vec<String>> {
        let of_id = self.ids.words(operation).and_then(|id| said::without(&id, &self.group));
        let of_id = of_id.filter(|words| is_method(words, operation));
        vec![
            rest.short,
            rest.unshortened,
            of_id.unwrap_or(rest.of_parent),
            rest.by,
            rest.as_written,
            rest.of_nearest,
            rest.by_inner,
            rest.of_nearest_by,
            rest.whole,
        ]
    }

    /// Words as a name; a keyword, or what each group has, with the group's word behind it (`move_file`).
    fn legal(&self, mut words: Vec<String>) -> String {
        let short = name(&words);
        let own = self
            .group
            .last()
            .filter(|_| short.ends_with('_') || self.taken.contains(&short));
        if let Some((last, others)) = own.and_then(|own| own.split_last()) {
            words.extend(others.iter().cloned());
            words.push(singular(last));
        }
        self.free(name(&words))
    }
}

/// Names operations in rounds: in each, those that are open ask for their next candidate, and who asks alone has it.
/// In the first, of several that ask the one that leaves out least of its path has it. A name from an id goes before
/// one by REST.
fn rounds(
    candidates: &BTreeMap<OperationId, Candidates>,
    open: &mut Vec<OperationId>,
    used: &mut BTreeSet<String>,
) -> Vec<(OperationId, String)> {
    let mut named = Vec::new();
    let rounds = candidates.values().map(|own| own.names.len()).max().unwrap_or_default();
    for round in 0..rounds {
        let asked = |id: &OperationId| Some((candidates[id].names.get(round)?, candidates[id].source));
        let mut askers: BTreeMap<(&String, Source), Askers> = BTreeMap::new();
        for id in open.iter() {
            if let Some(asked) = asked(id) {
                let askers = askers.entry(asked).or_default();
                askers.count += 1;
                *askers.by_left_out.entry(candidates[id].left_out).or_default() += 1;
            }
        }
        for source in [Source::Id, Source::Rest] {
            open.retain(|id| {
                let Some((name, own)) = asked(id).filter(|(_, own)| *own == source) else {
                    return true;
                };
                let askers = &askers[&(name, own)];
                let least = askers.by_left_out.first_key_value();
                let is_least = round == 0 && least == Some((&candidates[id].left_out, &1));
                let has = (askers.count == 1 || is_least) && used.insert(name.clone());
                if has {
                    named.push((*id, name.clone()));
                }
                !has
            });
        }
    }
    named
}

/// The words of an id with what is done in front of the nouns of the path that it is done to:
/// `circuit_terminations_bulk_delete` is `bulk_delete_circuit_terminations`.
fn verb_in_front(words: Vec<String>, id: &[String], operation: &Operation) -> Vec<String> {
    let is_done = |word: &String| verbs::is_verb(word) || word == "partial";
    let verbs = words.iter().rev().take_while(|word| is_done(word)).count();
    let (nouns, done) = words.split_at(words.len() - verbs);
    if verbs::begin(&words) || id.last() != done.last() || !are_of_path(nouns, done, operation) {
        return words;
    }
    let Some((last, others)) = nouns.split_last() else {
        return words;
    };
    let is_of_many = done.iter().any(|word| matches!(word.as_str(), "bulk" | "batch"));
    let is_of_one = operation.path.trim_end_matches('/').ends_with('}') || operation.method == "POST";
    let last = match done.last().map(String::as_str) {
        Some("list") => plural(last),
        Some(_) if is_of_one && !is_of_many => singular(last),
        Some(_) | None => last.clone(),
    };
    [done, others, &[last]].concat()
}

/// Returns true if a path has these nouns, and none of the verbs in a noun (`check_runs`).
fn are_of_path(nouns: &[String], done: &[String], operation: &Operation) -> bool {
    let segments = path::segments(&operation.path);
    let literals = segments.iter().filter(|segment| segment.is_literal());
    let (actions, things): (Vec<&Segment>, Vec<&Segment>) =
        literals.partition(|literal| verbs::are_done(&literal.words));
    let has = |literals: &[&Segment], word: &String| {
        let mut known = literals.iter().flat_map(|literal| &literal.words);
        known.any(|known| singular(known) == singular(word))
    };
    let is_noun = |word: &String| has(&things, word) || has(&actions, word);
    nouns.iter().all(is_noun) && !done.iter().any(|word| has(&things, word))
}

/// Words as a method's name.
fn name(words: &[String]) -> String {
    ident_or(&words.join(" "), Case::Value, "call")
}
