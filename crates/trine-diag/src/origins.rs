//! The places that the nodes of a changed tree come from.
//!
//! A tree that was changed before it was read has nodes that its file does not have, or has elsewhere: an overlay added
//! them, or a list has lost an item before them. Places name nodes of the changed tree; this says where each is written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::Place;

/// The origins of the nodes of one file's tree, by JSON pointer. A node without an entry comes from where its parent
/// comes from; the root comes from its file.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    entries: BTreeMap<String, Origin>,
}

/// The place that a node comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// This node; what is below it comes from below this node.
    Node(Place),
    /// This node, and so does everything below it.
    Whole(Place),
}

impl Origin {
    /// The origin of what is below under `key`.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        match self {
            Self::Node(place) => Self::Node(place.child(key)),
            Self::Whole(place) => Self::Whole(place.clone()),
        }
    }

    fn place(&self, rest: &str) -> Place {
        match self {
            Self::Node(place) => Place {
                file: place.file,
                pointer: Arc::from(format!("{}{rest}", place.pointer)),
            },
            Self::Whole(place) => place.clone(),
        }
    }
}

impl Origins {
    /// Returns true if every node is where its file has it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The place at which a node of the changed tree is written.
    pub fn of(&self, place: &Place) -> Place {
        let mut end = place.pointer.len();
        loop {
            let (above, rest) = place.pointer.split_at(end);
            if let Some(origin) = self.entries.get(above) {
                return origin.place(rest);
            }
            match above.rfind('/') {
                Some(before) => end = before,
                None => return place.clone(),
            }
        }
    }

    /// Says that the node at `pointer` comes from elsewhere.
    pub fn set(&mut self, pointer: &str, origin: Origin) {
        self.take(pointer);
        self.entries.insert(pointer.to_owned(), origin);
    }

    /// Says that the node at a place is gone.
    pub fn remove(&mut self, pointer: &str) {
        self.take(pointer);
    }

    /// Says that some items of the list at `list` are gone, which had `length` items.
    pub fn remove_items(&mut self, list: &Place, removed: &BTreeSet<usize>, length: usize) {
        let mut gone = 0;
        for from in 0..length {
            if removed.contains(&from) {
                self.take(&list.child(from).pointer);
                gone += 1;
                continue;
            }
            if gone == 0 {
                continue;
            }
            let (from, to) = (list.child(from), list.child(from - gone));
            let own = Origin::Node(self.of(&from));
            let moved = self.take(&from.pointer);
            self.entries.insert(to.pointer.to_string(), own);
            let moved = moved.into_iter().map(|(pointer, origin)| {
                let rest = &pointer[from.pointer.len()..];
                (format!("{}{rest}", to.pointer), origin)
            });
            self.entries.extend(moved);
        }
    }

    /// Takes the entries of a node and of everything below it.
    fn take(&mut self, pointer: &str) -> Vec<(String, Origin)> {
        // `0` follows `/`.
        let below = format!("{pointer}/")..format!("{pointer}0");
        let keys: Vec<String> = self.entries.range(below).map(|(key, _)| key.clone()).collect();
        let keys = keys.into_iter().chain([pointer.to_owned()]);
        keys.filter_map(|key| self.entries.remove_entry(&key)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FileId;

    fn place(file: u32, pointer: &str) -> Place {
        Place {
            file: FileId(file),
            pointer: Arc::from(pointer),
        }
    }

    #[test]
    fn node_without_an_entry_comes_from_below_its_parents_origin() {
        let mut origins = Origins::default();
        origins.set("/a", Origin::Node(place(1, "/x")));
        origins.set("/a/c", Origin::Whole(place(2, "/y")));
        let of = |pointer: &str| origins.of(&place(0, pointer));
        assert_eq!(of("/a"), place(1, "/x"));
        assert_eq!(of("/a/b/1"), place(1, "/x/b/1"));
        assert_eq!(of("/a/c/d"), place(2, "/y"));
        assert_eq!(of("/ab"), place(0, "/ab"));
    }

    #[test]
    fn items_behind_a_removed_one_come_from_where_they_were() {
        let mut origins = Origins::default();
        origins.set("/l/2/b", Origin::Node(place(1, "/new")));
        origins.remove_items(&place(0, "/l"), &BTreeSet::from([0]), 3);
        let of = |pointer: &str| origins.of(&place(0, pointer));
        assert_eq!(of("/l/0/a"), place(0, "/l/1/a"));
        assert_eq!(of("/l/1/a"), place(0, "/l/2/a"));
        assert_eq!(of("/l/1/b"), place(1, "/new"));
    }

    #[test]
    fn what_is_set_again_forgets_what_was_below() {
        let mut origins = Origins::default();
        origins.set("/a/b", Origin::Node(place(1, "/x")));
        origins.set("/a", Origin::Node(place(2, "/y")));
        assert_eq!(origins.of(&place(0, "/a/b")), place(2, "/y/b"));
        origins.remove("/a");
        assert!(origins.is_empty());
    }
}
