//! Files and which of them stand on which.

use std::collections::{BTreeMap, BTreeSet};

/// The files of a crate, relative to its source folder, and what each uses of which other.
#[derive(Debug, Default)]
pub(super) struct Graph {
    edges: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

impl Graph {
    /// Adds a file.
    pub(super) fn add(&mut self, file: &str) {
        self.edges.entry(file.to_owned()).or_default();
    }

    /// Says that a file uses `what` of another; of itself is nothing.
    pub(super) fn uses(&mut self, from: &str, to: &str, what: &str) {
        if from != to {
            let uses = self.edges.entry(from.to_owned()).or_default();
            uses.entry(to.to_owned()).or_default().insert(what.to_owned());
        }
    }

    /// Returns the number of files.
    pub(super) fn len(&self) -> usize {
        self.edges.len()
    }

    /// The sets of several files in which each stands on each, sorted.
    pub(super) fn circles(&self) -> Vec<Vec<String>> {
        let reached: BTreeMap<&str, BTreeSet<&str>> = self
            .edges
            .keys()
            .map(|file| (file.as_str(), self.reached(file)))
            .collect();
        let both = |one: &str, other: &str| reached[one].contains(other) && reached[other].contains(one);
        let mut circles: Vec<Vec<String>> = Vec::new();
        for file in self.edges.keys() {
            if !reached[file.as_str()].contains(file.as_str()) || circles.iter().flatten().any(|known| known == file) {
                continue;
            }
            circles.push(self.edges.keys().filter(|other| both(file, other)).cloned().collect());
        }
        circles
    }

    /// The files that one stands on, through others too.
    fn reached<'a>(&'a self, file: &'a str) -> BTreeSet<&'a str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![file];
        while let Some(at) = open.pop() {
            let next = self.edges.get(at).into_iter().flatten().map(|(to, _)| to.as_str());
            open.extend(next.filter(|to| reached.insert(*to)));
        }
        reached
    }

    /// A circle with what makes it: a line for each arrow between its files.
    pub(super) fn show(&self, circle: &[String]) -> String {
        let mut text = String::new();
        for from in circle {
            for (to, what) in self.edges.get(from).into_iter().flatten() {
                if circle.contains(to) {
                    let what: Vec<&str> = what.iter().map(String::as_str).collect();
                    text.push_str(&format!("    {from} → {to}: {}\n", what.join(", ")));
                }
            }
        }
        text
    }
}
