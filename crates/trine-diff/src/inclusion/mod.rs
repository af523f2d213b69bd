//! Inclusion of schemas: does one accept every value that another one accepts?
//!
//! A client and a server send what their documents name. So an object that says nothing about properties that it does
//! not name counts as sending none of them where the other side names them too, and as accepting any.

pub(crate) mod formats;
mod included;
mod limits;
mod values;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;

use crate::model::{Branch, Conj, Extra, Model, Shape, Types, Union, Way};
use crate::report::Sides;

use included::worst;

pub(crate) use formats::{is_known as is_known_format, is_typed as is_typed_format};
pub(crate) use included::{Included, Reader};

/// The two schemas that are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Question {
    /// The old one in the new one.
    OldInNew,
    /// The new one in the old one.
    NewInOld,
}

/// The schemas of a question, in the order inner and outer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    question: Question,
    reader: Reader,
    way: Way,
    inner: Conj,
    outer: Conj,
}

/// The deepest nesting of schemas that is looked into.
const DEEPEST: usize = 100;

/// The most comparisons of two shapes in a run.
const MOST: u64 = 20_000_000;

/// Answers questions about the schemas of two documents, each once.
#[derive(Debug)]
pub(crate) struct Inclusion<'m, 'a> {
    models: Sides<&'m Model<'a>>,
    known: RefCell<IndexMap<Key, Included>>,
    /// The questions that are being answered, the outermost first; true where the answer was assumed meanwhile.
    open: RefCell<IndexMap<Key, bool>>,
    steps: Cell<u64>,
    /// The number of shapes that are being compared within each other.
    depth: Cell<usize>,
    /// True if a bound was reached, so that a question was not decided.
    pub(crate) bounded: Cell<bool>,
}

/// A question with the models of both schemas.
#[derive(Debug, Clone, Copy)]
struct Asked<'m, 'a> {
    question: Question,
    reader: Reader,
    way: Way,
    inner: &'m Model<'a>,
    outer: &'m Model<'a>,
}

impl<'m, 'a> Inclusion<'m, 'a> {
    pub(crate) fn new(models: Sides<&'m Model<'a>>) -> Self {
        Self {
            models,
            known: RefCell::default(),
            open: RefCell::default(),
            steps: Cell::new(0),
            depth: Cell::new(0),
            bounded: Cell::new(false),
        }
    }

    /// Asks about two schemas of the old and of the new document.
    pub(crate) fn ask(&self, pair: Sides<Conj>, question: Question, reader: Reader, way: Way) -> Included {
        let (models, inner, outer) = match question {
            Question::OldInNew => ((self.models.old, self.models.new), pair.old, pair.new),
            Question::NewInOld => ((self.models.new, self.models.old), pair.new, pair.old),
        };
        let asked = Asked {
            question,
            reader,
            way,
            inner: models.0,
            outer: models.1,
        };
        self.schemas(asked, inner, outer)
    }

    /// Two schemas. A question that is met again within itself holds if nothing else speaks against it.
    fn schemas(&self, asked: Asked<'m, 'a>, inner: Conj, outer: Conj) -> Included {
        let key = Key {
            question: asked.question,
            reader: asked.reader,
            way: asked.way,
            inner,
            outer,
        };
        if let Some(&known) = self.known.borrow().get(&key) {
            return known;
        }
        if let Some(assumed) = self.open.borrow_mut().get_mut(&key) {
            *assumed = true;
            return Included::Yes;
        }
        if self.steps.get() >= MOST {
            self.bounded.set(true);
            return Included::Unknown;
        }
        let begun = self.known.borrow().len();
        self.open.borrow_mut().insert(key, false);
        let found = self.shapes(asked, &asked.inner.shape(inner), &asked.outer.shape(outer));
        let assumed = self.open.borrow_mut().pop().is_some_and(|(_, assumed)| assumed);
        let mut known = self.known.borrow_mut();
        if assumed && found != Included::Yes {
            // What was found since may stand on the assumption that this holds.
            let since = known.split_off(begun);
            known.extend(since.into_iter().filter(|(_, found)| *found != Included::Yes));
        }
        known.insert(key, found);
        found
    }

    /// Two shapes, unless they are nested too deeply.
    fn shapes(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() >= MOST || self.depth.get() >= DEEPEST {
            self.bounded.set(true);
            return Included::Unknown;
        }
        self.depth.set(self.depth.get() + 1);
        let found = self.two_shapes(asked, inner, outer);
        self.depth.set(self.depth.get() - 1);
        found
    }

    fn two_shapes(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        if inner.types.is_empty() || outer.is_any() {
            return Included::Yes;
        }
        if !inner.types.within(outer.types) {
            return Included::No;
        }
        if inner.values.is_some() {
            return self.listed(asked, inner, outer);
        }
        match inner.unions.split_first() {
            Some((union, _)) if outer.unions.is_empty() => self.each_branch(asked, inner, union, outer),
            Some((union, rest)) => match self.by_branches(asked, inner, union, outer) {
                Some(found) if rest.is_empty() => found,
                _ => self.each_branch(asked, inner, union, outer),
            },
            None => self.in_unions(asked, inner, outer),
        }
    }

    /// Each value of an enumeration.
    fn listed(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        let values = inner.values.iter().flatten();
        let found = values.map(|value| {
            match values::accepts(
                asked.inner,
                &Shape {
                    values: None,
                    ..inner.clone()
                },
                value,
            ) {
                Included::No => Included::Yes,
                Included::Unknown | Included::Yes => self.one_value(asked, outer, value),
            }
        });
        worst(found)
    }

    /// One value of an enumeration. A tolerant reader knows it by its type.
    fn one_value(&self, asked: Asked<'m, 'a>, outer: &Shape, value: &serde_json::Value) -> Included {
        match asked.reader {
            Reader::Strict => values::accepts(asked.outer, outer, value),
            Reader::Tolerant if Types::of_value(value).within(outer.types) => Included::Yes,
            Reader::Tolerant => Included::No,
        }
    }

    /// Each branch of a union of the inner shape.
    fn each_branch(&self, asked: Asked<'m, 'a>, inner: &Shape, union: &Union, outer: &Shape) -> Included {
        let mut base = inner.clone();
        base.unions.remove(0);
        worst(union.branches.iter().map(|branch| {
            let shape = with_branch(asked.inner, &base, branch);
            self.shapes(asked, &shape, outer)
        }))
    }

    /// Two unions branch by branch, and what stands beside them. None if a branch is in no other branch, so that
    /// another way to ask may find more.
    fn by_branches(&self, asked: Asked<'m, 'a>, inner: &Shape, union: &Union, outer: &Shape) -> Option<Included> {
        let [others] = outer.unions.as_slice() else {
            return None;
        };
        let beside = self.shapes(asked, &inner.without_unions(), &outer.without_unions());
        if beside != Included::Yes {
            return Some(beside);
        }
        // A branch without a name has no tag, and is told by what it accepts.
        let is_told = |branch: &Branch| !branch.tags.is_empty();
        let tagged = union.tag.is_some() && union.tag == others.tag && union.branches.iter().all(is_told);
        let found = union.branches.iter().map(|branch| {
            let same_tag =
                |other: &&Branch| !tagged || !is_told(other) || branch.tags.iter().any(|tag| other.tags.contains(tag));
            let known = others.branches.iter().filter(same_tag);
            let found = known.map(|other| self.schemas(asked, branch.conj, other.conj)).max();
            let has_tag = |tag: &String| has_tag(others, tag) || !others.branches.iter().all(is_told);
            match found {
                Some(found) if !tagged || branch.tags.iter().all(has_tag) => found,
                _ if asked.reader == Reader::Tolerant => Included::Yes,
                Some(_) | None => Included::No,
            }
        });
        let found = worst(found);
        (found == Included::Yes || tagged).then_some(found)
    }

    /// A shape without a union in the unions of another one.
    fn in_unions(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        let beside = self.beside(asked, inner, outer);
        let found = outer.unions.iter().map(|union| {
            let types = Types::EACH
                .into_iter()
                .filter(|each| each.within(inner.types) && *each != Types::NULL);
            worst(types.map(|each| self.in_union(asked, &inner.only(each), union)))
        });
        worst(found.chain([beside]))
    }

    /// One type of a shape in a union: some branch accepts all of it.
    fn in_union(&self, asked: Asked<'m, 'a>, inner: &Shape, union: &Union) -> Included {
        let branches = union.branches.iter();
        let found = branches.map(|branch| {
            let outer: Rc<Shape> = asked.outer.shape(branch.conj);
            self.shapes(asked, inner, &outer)
        });
        let found = found.max().unwrap_or(Included::No);
        match (found, asked.reader) {
            // A tolerant reader keeps what fits no branch, if it is of the kind that a branch is of.
            (Included::No | Included::Unknown, Reader::Tolerant) => {
                let kinds = union.branches.iter().map(|branch| asked.outer.shape(branch.conj).types);
                let kinds = kinds.fold(Types::EMPTY, |all, one| all | one);
                if inner.types.within(kinds) {
                    Included::Yes
                } else {
                    found
                }
            }
            (found, _) => found,
        }
    }

    /// Everything but unions.
    fn beside(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        if outer.values.is_some() && asked.reader == Reader::Strict {
            let fits = inner.types.without(Types::NULL).within(Types::BOOLEAN) && both_booleans(outer);
            if !fits && inner.types != Types::NULL {
                return Included::No;
            }
        }
        let mut found = Included::Yes;
        let types = inner.types;
        if types.has(Types::STRING | Types::NUMBER) {
            found = found.min(formats::scalars(asked.reader, inner, outer));
        }
        if asked.reader == Reader::Strict {
            found = found
                .min(limits::all(inner, outer))
                .min(self.others(asked, inner, outer));
        }
        if found != Included::No && types.has(Types::ARRAY) {
            found = found.min(self.arrays(asked, inner, outer));
        }
        if found != Included::No && types.has(Types::OBJECT) {
            found = found.min(self.objects(asked, inner, outer));
        }
        found
    }

    fn arrays(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        let any = |model: &Model<'_>| model.conj([]);
        let positions = inner.prefix.len().max(outer.prefix.len());
        let item = |model: &Model<'_>, shape: &Shape, at: usize| {
            let prefix = shape.prefix.get(at).copied();
            prefix.or(shape.items).unwrap_or_else(|| any(model))
        };
        worst((0..=positions).map(|at| {
            let one = item(asked.inner, inner, at);
            let other = item(asked.outer, outer, at);
            self.schemas(asked, one, other)
        }))
    }

    /// `not` and the keywords that are compared as they are written.
    fn others(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        let nots = outer.nots.iter().map(|&not| {
            if inner.nots.is_empty() {
                return if self.is_apart(asked, inner, not) {
                    Included::Yes
                } else {
                    Included::No
                };
            }
            let back = asked.turned();
            let found = inner.nots.iter().map(|&other| self.schemas(back, not, other)).max();
            if found == Some(Included::Yes) {
                Included::Yes
            } else {
                Included::Unknown
            }
        });
        let assertions = outer.assertions.iter().map(|(keyword, values)| {
            let own = inner.assertions.get(keyword);
            match own {
                Some(own) if values.is_subset(own) => Included::Yes,
                Some(own) => values::assertion(keyword, own, values),
                None => Included::No,
            }
        });
        worst(nots.chain(assertions))
    }

    /// Returns true if no value of a shape is one of a schema, by their types and values.
    fn is_apart(&self, asked: Asked<'m, 'a>, inner: &Shape, not: Conj) -> bool {
        let not = asked.outer.shape(not);
        !inner.types.has(not.types)
            || match (&inner.values, &not.values) {
                (Some(own), Some(others)) => !own.iter().any(|value| others.contains(value)),
                _ => false,
            }
    }
}

impl<'m, 'a> Inclusion<'m, 'a> {
    /// Objects: what is required, what is named, and what is not.
    fn objects(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        let mut found = Included::Yes;
        for name in &outer.required {
            let hidden = |model: &Model<'_>, shape: &Shape| {
                let property = shape.properties.get(name);
                property.is_some_and(|&property| model.is_hidden(property, asked.way))
            };
            if hidden(asked.outer, outer) {
                continue;
            }
            if !inner.required.contains(name) {
                return Included::No;
            }
            // What should not be sent (OpenAPI 3.0.4, section 4.7.24) may be there all the same.
            if hidden(asked.inner, inner) {
                found = Included::Unknown;
            }
        }
        let named = inner.properties.iter().map(|(name, &property)| {
            if asked.inner.is_hidden(property, asked.way) {
                return Included::Yes;
            }
            self.property(asked, name, property, outer)
        });
        found = found.min(worst(named));
        found.min(self.not_named(asked, inner, outer))
    }

    /// A property of the inner shape.
    fn property(&self, asked: Asked<'m, 'a>, name: &str, property: Conj, outer: &Shape) -> Included {
        if let Some(&other) = outer.properties.get(name) {
            if asked.outer.is_hidden(other, asked.way) {
                return Included::Yes;
            }
            return self.schemas(asked, property, other);
        }
        match outer.extra {
            Extra::Open => Included::Yes,
            Extra::Closed if !outer.by_pattern.is_empty() => Included::Unknown,
            Extra::Closed if asked.reader == Reader::Tolerant => Included::Yes,
            Extra::Closed => Included::No,
            Extra::Of(other) => self.schemas(asked, property, other),
        }
    }

    /// Properties that the inner shape does not name.
    fn not_named(&self, asked: Asked<'m, 'a>, inner: &Shape, outer: &Shape) -> Included {
        let extra = match (&inner.extra, &outer.extra) {
            (Extra::Closed, _) | (_, Extra::Open) => Included::Yes,
            (Extra::Open | Extra::Of(_), Extra::Closed) if asked.reader == Reader::Tolerant => Included::Yes,
            (Extra::Open | Extra::Of(_), Extra::Closed) | (Extra::Open, Extra::Of(_)) => Included::No,
            (Extra::Of(own), Extra::Of(other)) => self.schemas(asked, *own, *other),
        };
        let named = outer.properties.iter().map(|(name, &other)| match inner.extra {
            Extra::Of(own) if !inner.properties.contains_key(name) && !asked.outer.is_hidden(other, asked.way) => {
                self.schemas(asked, own, other)
            }
            Extra::Open | Extra::Closed | Extra::Of(_) => Included::Yes,
        });
        let by_pattern = outer
            .by_pattern
            .iter()
            .map(|(pattern, &other)| match inner.by_pattern.get(pattern) {
                Some(&own) => self.schemas(asked, own, other),
                None if inner.extra == Extra::Closed && inner.by_pattern.is_empty() && inner.properties.is_empty() => {
                    Included::Yes
                }
                None => Included::No,
            });
        let own_patterns = inner.by_pattern.iter().map(|(pattern, &own)| {
            match (outer.by_pattern.contains_key(pattern), &outer.extra) {
                (true, _) | (false, Extra::Open) => Included::Yes,
                (false, Extra::Closed) => Included::No,
                (false, Extra::Of(other)) => self.schemas(asked, own, *other),
            }
        });
        worst([extra].into_iter().chain(named).chain(by_pattern).chain(own_patterns))
    }
}

impl Asked<'_, '_> {
    /// The question with inner and outer exchanged.
    fn turned(self) -> Self {
        Self {
            question: match self.question {
                Question::OldInNew => Question::NewInOld,
                Question::NewInOld => Question::OldInNew,
            },
            inner: self.outer,
            outer: self.inner,
            ..self
        }
    }
}

/// A shape together with a branch of its union.
fn with_branch(model: &Model<'_>, base: &Shape, branch: &Branch) -> Shape {
    // The nodes that list the union are left out: the branch stands for it.
    let mut shape = (*model.shape(branch.conj)).clone();
    shape.types = shape.types & base.types;
    for (name, &property) in &base.properties {
        let both = shape
            .properties
            .get(name)
            .map_or(property, |&other| model.both(property, other));
        shape.properties.insert(name.clone(), both);
    }
    shape.required.extend(base.required.iter().cloned());
    shape.formats.extend(base.formats.iter().cloned());
    shape.patterns.extend(base.patterns.iter().cloned());
    let limits = std::mem::take(&mut shape.limits);
    shape.limits = limits.and(base.limits.clone());
    shape.nots.extend(base.nots.iter().copied());
    shape.unions.extend(base.unions.iter().cloned());
    for (keyword, values) in &base.assertions {
        shape
            .assertions
            .entry(keyword)
            .or_default()
            .extend(values.iter().cloned());
    }
    shape
}

fn has_tag(union: &Union, tag: &str) -> bool {
    union.branches.iter().any(|branch| branch.tags.contains(tag))
}

/// Returns true if an enumeration has both `true` and `false`.
fn both_booleans(shape: &Shape) -> bool {
    let values = shape.values.iter().flatten();
    values.filter(|value| value.is_boolean()).count() == 2
}
