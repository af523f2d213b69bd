//! Types in classes of equal structure.
//!
//! The coarsest partition in which two types of a class have the same outline and the same label, and refer to types
//! of the same classes: bisimulation, so that types that contain themselves compare as well. Refined as by Hopcroft: of
//! a class that falls apart the largest part keeps its number, so that a type changes its number `log n` times at most
//! and the whole costs `O(m log n)` for `m` uses of types.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::TypeId;

use super::structure::Structure;

/// A class, by number.
pub(super) type Class = usize;

/// The classes that a type refers to, each with the position of its use, sorted.
type Referred = Vec<(u32, Class)>;

/// Types in classes.
pub(super) struct Partition<'s> {
    structure: &'s Structure,
    users: Vec<Vec<TypeId>>,
    /// The class of each type, by id.
    class: Vec<Class>,
    /// The position of each type among the members of its class, by id.
    position: Vec<usize>,
    /// The members of each class, in no order.
    members: Vec<Vec<TypeId>>,
}

impl<'s> Partition<'s> {
    /// The partition of types that have labels, by id; types of different labels are in different classes.
    pub(super) fn new<L: Ord>(structure: &'s Structure, labels: &[L]) -> Self {
        let count = structure.outlines.len();
        let mut partition = Self {
            structure,
            users: structure.users(),
            class: vec![0; count],
            position: vec![0; count],
            members: Vec::new(),
        };
        let mut first: BTreeMap<(&L, u32), Class> = BTreeMap::new();
        for (at, (label, outline)) in labels.iter().zip(&structure.outlines).enumerate() {
            let class = *first.entry((label, *outline)).or_insert_with(|| {
                partition.members.push(Vec::new());
                partition.members.len() - 1
            });
            partition.put(TypeId::at(at), class);
        }
        partition.refine((0..count).map(TypeId::at).collect());
        partition
    }

    /// The class of a type.
    pub(super) fn class(&self, id: TypeId) -> Class {
        self.class[id.0 as usize]
    }

    /// The members of every class, each list in the order of the ids.
    pub(super) fn classes(&self) -> Vec<Vec<TypeId>> {
        let mut classes = self.members.clone();
        classes.iter_mut().for_each(|members| members.sort_unstable());
        classes
    }

    /// Divides classes: each list of types becomes a class of its own.
    pub(super) fn divide(&mut self, parts: Vec<Vec<TypeId>>) {
        let mut changed = BTreeSet::new();
        for part in parts {
            self.move_out(&part, &mut changed);
        }
        self.refine(changed);
    }

    fn put(&mut self, id: TypeId, class: Class) {
        let at = id.0 as usize;
        self.class[at] = class;
        self.position[at] = self.members[class].len();
        self.members[class].push(id);
    }

    /// Makes a class of types of one class, and notes who uses them.
    fn move_out(&mut self, part: &[TypeId], changed: &mut BTreeSet<TypeId>) {
        let new = self.members.len();
        self.members.push(Vec::new());
        for id in part {
            let old = &mut self.members[self.class[id.0 as usize]];
            let at = self.position[id.0 as usize];
            old.swap_remove(at);
            if let Some(other) = old.get(at) {
                self.position[other.0 as usize] = at;
            }
            self.put(*id, new);
            changed.extend(&self.users[id.0 as usize]);
        }
    }

    /// Divides classes until their members refer to the same classes. `changed` are the types that refer to types whose
    /// class is another one than before.
    fn refine(&mut self, mut changed: BTreeSet<TypeId>) {
        while !changed.is_empty() {
            let mut by_class: BTreeMap<Class, BTreeMap<Referred, Vec<TypeId>>> = BTreeMap::new();
            for id in &changed {
                let parts = by_class.entry(self.class(*id)).or_default();
                parts.entry(self.referred(*id)).or_default().push(*id);
            }
            changed = BTreeSet::new();
            for (class, parts) in by_class {
                for part in self.leaving(class, parts.into_values().collect()) {
                    self.move_out(&part, &mut changed);
                }
            }
        }
    }

    /// The parts of a class that leave it: all but the largest, which may be the members that are as they were.
    fn leaving(&self, class: Class, mut parts: Vec<Vec<TypeId>>) -> Vec<Vec<TypeId>> {
        let touched: BTreeSet<TypeId> = parts.iter().flatten().copied().collect();
        let rest = self.members[class].len() - touched.len();
        let sizes = parts.iter().map(Vec::len).enumerate();
        let Some((largest, size)) = sizes.max_by_key(|(_, size)| *size) else {
            return parts;
        };
        if size > rest {
            parts.swap_remove(largest);
            if rest > 0 {
                let members = self.members[class].iter();
                parts.push(members.filter(|id| !touched.contains(id)).copied().collect());
            }
        }
        parts
    }

    fn referred(&self, id: TypeId) -> Referred {
        let uses = self.structure.uses[id.0 as usize].iter();
        let mut referred: Referred = uses.map(|(at, used)| (*at, self.class(*used))).collect();
        referred.sort_unstable();
        referred
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chains of types of this length, each of which refers to the next; the last one of each has an outline of its own.
    fn chains(length: u32, ends: &[u32]) -> Structure {
        let (mut outlines, mut uses) = (Vec::new(), Vec::new());
        for end in ends {
            let first = u32::try_from(outlines.len()).unwrap();
            for at in 0..length {
                let is_last = at + 1 == length;
                outlines.push(if is_last { *end } else { 0 });
                uses.push(if is_last {
                    vec![]
                } else {
                    vec![(0, TypeId(first + at + 1))]
                });
            }
        }
        Structure { outlines, uses }
    }

    #[test]
    fn chains_are_equal_if_they_end_alike() {
        let structure = chains(3, &[1, 2, 1]);
        let partition = Partition::new(&structure, &[(); 9]);
        assert_eq!(partition.class(TypeId(0)), partition.class(TypeId(6)));
        assert_ne!(partition.class(TypeId(0)), partition.class(TypeId(3)));
        assert_eq!(partition.classes().iter().filter(|class| class.len() == 2).count(), 3);
    }

    #[test]
    fn label_keeps_apart_what_is_equal_and_what_refers_to_it() {
        let structure = chains(2, &[1, 1]);
        let labels = ["", "", "", "other"];
        let partition = Partition::new(&structure, &labels);
        assert_ne!(partition.class(TypeId(0)), partition.class(TypeId(2)));
    }

    #[test]
    fn long_chains_are_compared_in_time_that_grows_with_their_length() {
        let structure = chains(200_000, &[1, 1]);
        let started = std::time::Instant::now();
        let partition = Partition::new(&structure, &[(); 400_000]);
        assert_eq!(partition.class(TypeId(0)), partition.class(TypeId(200_000)));
        // Squared it would be hours.
        assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
    }
}
