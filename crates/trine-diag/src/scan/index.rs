//! The tree of byte ranges that a walk over a text builds, and what is looked up in it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

const NONE: u32 = u32::MAX;

/// The nodes of a text, the root first.
#[derive(Debug, Default)]
pub(crate) struct Index {
    nodes: Vec<Node>,
    /// The children of containers that have many, so that none is walked time and again.
    wide: BTreeMap<u32, Wide>,
}

/// The children of one container: by key, or by position.
#[derive(Debug)]
enum Wide {
    /// Of equal keys in the order of the text.
    Object(BTreeMap<Box<str>, Vec<u32>>),
    List(Vec<u32>),
}

/// The number of children from which a container is wide.
const WIDE: usize = 64;

/// The longest chain of merge keys that is followed.
const MERGES: usize = 8;

/// One node: its key, its value, and its links in the tree.
#[derive(Debug)]
struct Node {
    key: Option<Key>,
    value: Range<u32>,
    shape: Shape,
    first_child: u32,
    next: u32,
}

/// The kind of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Scalar,
    Object,
    List,
}

/// A key: where it stands, and what it says where that is not the bare text.
#[derive(Debug)]
struct Key {
    span: Range<u32>,
    text: Option<Box<str>>,
}

impl Index {
    /// The bytes to underline for the node at `segments`, or for its nearest ancestor.
    pub(crate) fn span(&self, text: &str, segments: &[String]) -> Range<usize> {
        if self.nodes.is_empty() {
            return 0..0;
        }
        let mut at = 0;
        for segment in segments {
            match self.child(text, at, segment) {
                Some(child) => at = child,
                // Where a key stands twice, perhaps below one of the others.
                None => return self.shown(text, self.deepest(text, segments)),
            }
        }
        self.shown(text, at)
    }

    /// The bytes to underline for each node at `segments`: several where a key on the way stands more than once.
    pub(crate) fn spans(&self, text: &str, segments: &[String]) -> Vec<Range<usize>> {
        let mut at = self.root();
        for segment in segments {
            at = self.all(text, &at, segment);
        }
        at.into_iter().map(|node| self.shown(text, node)).collect()
    }

    fn root(&self) -> Vec<u32> {
        if self.nodes.is_empty() { Vec::new() } else { vec![0] }
    }

    /// The node at `segments`, or the nearest ancestor that any of several equal keys has; the last of them.
    fn deepest(&self, text: &str, segments: &[String]) -> u32 {
        let mut at = self.root();
        for segment in segments {
            let next = self.all(text, &at, segment);
            if next.is_empty() {
                break;
            }
            at = next;
        }
        at.last().copied().unwrap_or_default()
    }

    /// The children of all of these nodes under `segment`, in the order of the text.
    fn all(&self, text: &str, parents: &[u32], segment: &str) -> Vec<u32> {
        let below = |&parent: &u32| {
            let equal = match (self.wide.get(&parent), self.nodes[parent as usize].shape) {
                (Some(Wide::Object(entries)), _) => entries.get(segment).cloned().unwrap_or_default(),
                (_, Shape::Object) => self
                    .children(parent)
                    .filter(|&child| self.key_is(text, child, segment))
                    .collect(),
                (_, Shape::List | Shape::Scalar) => Vec::new(),
            };
            // What is shared by an alias, or brought in by a merge key, stands there once.
            if equal.is_empty() {
                Vec::from_iter(self.child(text, parent, segment))
            } else {
                equal
            }
        };
        let all: BTreeSet<u32> = parents.iter().flat_map(below).collect();
        all.into_iter().collect()
    }

    /// The bytes of the scalar at `segments`, if there is one.
    pub(crate) fn scalar(&self, text: &str, segments: &[String]) -> Option<Range<usize>> {
        if self.nodes.is_empty() {
            return None;
        }
        let at = segments
            .iter()
            .try_fold(0, |at, segment| self.child(text, at, segment))?;
        let node = &self.nodes[at as usize];
        (node.shape == Shape::Scalar).then_some(node.value.start as usize..node.value.end as usize)
    }

    fn child(&self, text: &str, parent: u32, segment: &str) -> Option<u32> {
        let node = &self.nodes[parent as usize];
        match node.shape {
            Shape::Scalar => None,
            Shape::List => self.item(parent, segment.parse().ok()?),
            Shape::Object => {
                let merge = || self.merged(text, self.entry(text, parent, "<<")?, segment, MERGES);
                self.entry(text, parent, segment).or_else(merge)
            }
        }
    }

    fn item(&self, parent: u32, index: usize) -> Option<u32> {
        match self.wide.get(&parent) {
            Some(Wide::List(items)) => items.get(index).copied(),
            Some(Wide::Object(_)) | None => self.children(parent).nth(index),
        }
    }

    /// The last of several equal keys is the one that was read.
    fn entry(&self, text: &str, parent: u32, key: &str) -> Option<u32> {
        match self.wide.get(&parent) {
            Some(Wide::Object(entries)) => entries.get(key)?.last().copied(),
            Some(Wide::List(_)) | None => self
                .children(parent)
                .filter(|&child| self.key_is(text, child, key))
                .last(),
        }
    }

    fn children(&self, parent: u32) -> Children<'_> {
        Children {
            index: self,
            at: self.nodes[parent as usize].first_child,
        }
    }

    /// Finds the node that a YAML merge key (`<<: *base`, `<<: [*a, *b]`) brings under `segment`.
    /// The mapping may be an alias of itself, so that this goes no deeper than `left`.
    fn merged(&self, text: &str, merge: u32, segment: &str, left: usize) -> Option<u32> {
        let left = left.checked_sub(1)?;
        match self.nodes[merge as usize].shape {
            Shape::Scalar => None,
            Shape::Object => {
                let further = || self.merged(text, self.entry(text, merge, "<<")?, segment, left);
                self.entry(text, merge, segment).or_else(further)
            }
            Shape::List => self.children(merge).find_map(|base| self.entry(text, base, segment)),
        }
    }

    fn key_is(&self, text: &str, node: u32, wanted: &str) -> bool {
        self.nodes[node as usize]
            .key
            .as_ref()
            .is_some_and(|key| key.text(text) == wanted)
    }

    fn shown(&self, text: &str, at: u32) -> Range<usize> {
        let node = &self.nodes[at as usize];
        let value = node.value.start as usize..node.value.end as usize;
        let first_line = || {
            let line = text
                .get(value.clone())
                .unwrap_or("")
                .lines()
                .next()
                .unwrap_or("")
                .trim_end();
            value.start..value.start + line.len()
        };
        let Some(key) = &node.key else { return first_line() };
        let key = key.span.start as usize..key.span.end as usize;
        let whole = key.start..value.end;
        let one_line = key.start <= value.start && text.get(whole.clone()).is_some_and(|both| !both.contains('\n'));
        if node.shape == Shape::Scalar && one_line {
            whole
        } else {
            key
        }
    }
}

impl Key {
    fn text<'a>(&'a self, text: &'a str) -> Cow<'a, str> {
        match &self.text {
            Some(own) => Cow::Borrowed(own),
            None => Cow::Borrowed(text.get(self.span.start as usize..self.span.end as usize).unwrap_or("")),
        }
    }
}

struct Children<'a> {
    index: &'a Index,
    at: u32,
}

impl Iterator for Children<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.at == NONE {
            return None;
        }
        let found = self.at;
        self.at = self.index.nodes[found as usize].next;
        Some(found)
    }
}

/// Builds an [`Index`] from a walk over the text.
#[derive(Debug, Default)]
pub(super) struct Builder {
    nodes: Vec<Node>,
    wide: Vec<u32>,
    open: Vec<Open>,
    key: Option<Key>,
}

/// A container whose end has not been met.
#[derive(Debug)]
struct Open {
    node: u32,
    last_child: u32,
    children: usize,
}

impl Builder {
    /// Remembers the key of the next value.
    pub(super) fn key(&mut self, span: Range<usize>, text: Option<Box<str>>) {
        self.key = Some(Key {
            span: narrow(span),
            text,
        });
    }

    /// Adds a value without children.
    pub(super) fn scalar(&mut self, span: Range<usize>) -> u32 {
        self.add(Shape::Scalar, span)
    }

    /// Begins a container.
    pub(super) fn open(&mut self, shape: Shape, start: usize) -> u32 {
        let node = self.add(shape, start..start);
        self.open.push(Open {
            node,
            last_child: NONE,
            children: 0,
        });
        node
    }

    /// Ends the innermost container.
    pub(super) fn close(&mut self, end: usize) {
        if let Some(open) = self.open.pop() {
            self.nodes[open.node as usize].value.end = narrow(end..end).end;
            if open.children > WIDE {
                self.wide.push(open.node);
            }
        }
        self.key = None;
    }

    /// Makes `node` share the children of `target` (a YAML alias).
    pub(super) fn share(&mut self, node: u32, target: u32) {
        let (shape, first_child) = {
            let target = &self.nodes[target as usize];
            (target.shape, target.first_child)
        };
        let node = &mut self.nodes[node as usize];
        node.shape = shape;
        node.first_child = first_child;
    }

    fn add(&mut self, shape: Shape, span: Range<usize>) -> u32 {
        let id = u32::try_from(self.nodes.len()).unwrap_or(NONE);
        self.nodes.push(Node {
            key: self.key.take(),
            value: narrow(span),
            shape,
            first_child: NONE,
            next: NONE,
        });
        if let Some(open) = self.open.last_mut() {
            open.children += 1;
            let link = std::mem::replace(&mut open.last_child, id);
            match link {
                NONE => self.nodes[open.node as usize].first_child = id,
                before => self.nodes[before as usize].next = id,
            }
        }
        id
    }

    /// The tree as far as it was built; what is still open ends at `end`.
    pub(super) fn finish(mut self, text: &str) -> Index {
        while !self.open.is_empty() {
            self.close(text.len());
        }
        let mut index = Index {
            nodes: self.nodes,
            wide: BTreeMap::new(),
        };
        let wide: Vec<(u32, Wide)> = self.wide.iter().map(|&node| (node, index.gather(text, node))).collect();
        index.wide.extend(wide);
        index
    }
}

impl Index {
    fn gather(&self, text: &str, parent: u32) -> Wide {
        let key = |child: u32| self.nodes[child as usize].key.as_ref().map(|key| key.text(text));
        match self.nodes[parent as usize].shape {
            Shape::Object => {
                let mut entries: BTreeMap<Box<str>, Vec<u32>> = BTreeMap::new();
                for child in self.children(parent) {
                    if let Some(key) = key(child) {
                        entries.entry(key.into()).or_default().push(child);
                    }
                }
                Wide::Object(entries)
            }
            Shape::List | Shape::Scalar => Wide::List(self.children(parent).collect()),
        }
    }
}

fn narrow(span: Range<usize>) -> Range<u32> {
    let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    narrow(span.start)..narrow(span.end)
}
