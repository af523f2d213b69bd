//! Names for things that ask for them, whatever their order: the shortest that tells each from the others.

use std::collections::{BTreeMap, BTreeSet};

use crate::ident::{Case, numbered};

/// A name that a thing could have.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// The name.
    pub(super) name: String,
    /// The number of words of the thing's place that it leaves out; one that leaves out nothing has the best claim.
    pub(super) left_out: usize,
    /// The thing's claim on it.
    pub(super) claim: Claim,
}

/// A thing's claim on a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// Its place has the words in this order, one behind the other.
    Own,
    /// Words in between are left out: whatever has the name of its own goes first.
    Loose,
}

impl Candidate {
    /// A name that leaves out nothing.
    pub(super) fn direct(name: String) -> Self {
        Self {
            name,
            left_out: 0,
            claim: Claim::Own,
        }
    }

    /// A name that leaves out something.
    pub(super) fn short(name: String) -> Self {
        Self {
            name,
            left_out: 1,
            claim: Claim::Own,
        }
    }

    /// A name with the words of the thing's place that are next to it, of which some are left out.
    pub(super) fn of_place(name: String, left_out: usize) -> Self {
        Self {
            left_out,
            ..Self::direct(name)
        }
    }

    /// A name that leaves out words in between.
    pub(super) fn loose(name: String) -> Self {
        Self {
            claim: Claim::Loose,
            ..Self::short(name)
        }
    }
}

/// A thing that asks for a name.
#[derive(Debug)]
pub(super) struct Asking<K> {
    /// The thing.
    pub(super) of: K,
    /// The key that decides at last which of several has the smaller number.
    pub(super) rank: String,
    /// The candidates for its name, best first.
    pub(super) candidates: Vec<Candidate>,
}

/// Gives each a name that no other has and that is not used. In each round those that are left ask for their next
/// candidate: who asks alone has it, or who of all that ask leaves out nothing, if that is one. A name that is whole for
/// one thing is no loose one of another. What is still open is numbered. `may_be` says which names can be given.
pub(super) fn settle<K: Ord + Copy>(
    mut open: Vec<Asking<K>>,
    used: &mut BTreeSet<String>,
    may_be: fn(&str) -> bool,
) -> BTreeMap<K, String> {
    open.sort_by(|a, b| (&a.rank, a.of).cmp(&(&b.rank, b.of)));
    let mut names = BTreeMap::new();
    let candidates = open.iter().flat_map(|asking| &asking.candidates);
    let whole: BTreeSet<String> = candidates
        .filter(|candidate| candidate.left_out == 0)
        .map(|candidate| candidate.name.clone())
        .collect();
    let rounds = open
        .iter()
        .map(|asking| asking.candidates.len())
        .max()
        .unwrap_or_default();
    for round in 0..rounds {
        let mut askers: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for candidate in open.iter().filter_map(|asking| asking.candidates.get(round)) {
            let (all, direct) = askers.entry(&candidate.name).or_default();
            *all += 1;
            *direct += usize::from(candidate.left_out == 0);
        }
        let has = |candidate: &&Candidate| match askers.get(candidate.name.as_str()) {
            Some((1, _)) => true,
            Some((_, 1)) => candidate.left_out == 0,
            Some(_) | None => false,
        };
        let is_free = |candidate: &&Candidate| {
            let name = &candidate.name;
            let is_anothers = candidate.claim == Claim::Loose && whole.contains(name);
            !name.is_empty() && !is_anothers && !used.contains(name) && may_be(name)
        };
        let found: Vec<Option<String>> = open
            .iter()
            .map(|asking| asking.candidates.get(round).filter(is_free).filter(has))
            .map(|candidate| candidate.map(|candidate| candidate.name.clone()))
            .collect();
        let mut found = found.into_iter();
        open.retain(|asking| match found.next().flatten() {
            Some(name) => {
                used.insert(name.clone());
                names.insert(asking.of, name);
                false
            }
            None => true,
        });
    }
    for asking in open {
        let base = asking.candidates.iter().min_by_key(|candidate| candidate.left_out);
        let base = base.map_or("", |candidate| candidate.name.as_str());
        let base = match base {
            "" => "Schema".to_owned(),
            base if !may_be(base) => format!("{base}Type"),
            base => base.to_owned(),
        };
        let name = match used.contains(&base) {
            true => numbered(&base, Case::Type, used),
            false => base,
        };
        used.insert(name.clone());
        names.insert(asking.of, name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(asking: &[(&str, &[(&str, usize)])]) -> Vec<String> {
        let asking = asking.iter().map(|(of, candidates)| Asking {
            of: *of,
            rank: (*of).to_owned(),
            candidates: candidates
                .iter()
                .map(|(name, left_out)| Candidate {
                    name: (*name).to_owned(),
                    left_out: *left_out,
                    claim: Claim::Own,
                })
                .collect(),
        });
        let names = settle(asking.collect(), &mut BTreeSet::new(), |_| true);
        names.into_iter().map(|(of, name)| format!("{of} {name}")).collect()
    }

    #[test]
    fn two_that_ask_for_one_name_both_get_the_next() {
        let asking: &[(&str, &[(&str, usize)])] = &[
            ("a", &[("Label", 1), ("IssueLabel", 0)]),
            ("b", &[("Label", 1), ("PullLabel", 0)]),
        ];
        assert_eq!(settled(asking), ["a IssueLabel", "b PullLabel"]);
    }

    #[test]
    fn one_that_leaves_out_nothing_goes_before_others() {
        let asking: &[(&str, &[(&str, usize)])] = &[
            ("a", &[("IssueLabel", 1), ("IssuePartLabel", 0)]),
            ("b", &[("IssueLabel", 0)]),
        ];
        assert_eq!(settled(asking), ["a IssuePartLabel", "b IssueLabel"]);
    }

    #[test]
    fn a_number_comes_last_and_by_rank() {
        let asking: &[(&str, &[(&str, usize)])] = &[("b", &[("Label", 0)]), ("a", &[("Label", 0)])];
        assert_eq!(settled(asking), ["a Label", "b Label2"]);
    }
}
