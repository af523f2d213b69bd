//! What an inline type could be called: after its owner and its property, and what tells it from others.

use std::collections::BTreeMap;

use trine_diag::Place;
use trine_ir::{Api, Half, Type};

use super::Names;
use super::branches::{KINDS, branches, title};
use super::inflect::singular;
use super::owners::{Owner, Owners, Role, media_word};
use super::rounds::Candidate;
use crate::ident::{Case, ident_or};
use crate::status;

/// A word on the way from an owner to a type.
#[derive(Debug, Clone)]
struct Word {
    text: String,
    /// Whether it tells a branch of a union from others.
    is_branch: bool,
    /// The list that it is an element of, where its text is the list's in singular.
    list: Option<String>,
}

/// What an element of a list is called that has no name in singular.
const ENTRY: &str = "Entry";

impl Word {
    /// Whether it is the JSON kind of a branch.
    fn is_kind(&self) -> bool {
        self.is_branch && KINDS.contains(&self.text.as_str())
    }
}

/// The most characters that a name has as long as a shorter one can be found.
const SHORT: usize = 40;

/// The most characters that a name has.
const LONGEST: usize = 64;

/// Where types stand that have no name of their own.
pub(super) struct Trails<'a> {
    owners: Owners<'a>,
    /// What tells a branch of a union from the others.
    branches: BTreeMap<Place, String>,
}

impl<'a> Trails<'a> {
    /// `files` are the paths of the document's files, by number.
    pub(super) fn new(api: &'a Api, files: &'a [String]) -> Self {
        Self {
            owners: Owners::new(api, files),
            branches: branches(api),
        }
    }

    /// The names that a type could have, best first.
    pub(super) fn candidates(&self, ty: &Type, names: &Names) -> Vec<Candidate> {
        let trail = Trail::new(self, &ty.place, names);
        let half = match ty.half {
            Half::Sent => " Input",
            Half::Patch if self.owners.whole.contains(&ty.place) => " Patch",
            Half::Whole | Half::Received | Half::Patch => "",
        };
        let mut candidates = trail.candidates();
        let better = trail.title(title(ty)).or_else(|| trail.one());
        candidates.splice(0..0, better);
        let name = |candidate: Candidate| Candidate {
            name: type_name(&format!("{}{half}", candidate.name)),
            ..candidate
        };
        candidates.into_iter().map(name).collect()
    }
}

/// The way from an owner to a type.
struct Trail {
    owner: Owner,
    words: Vec<Word>,
}

impl Trail {
    fn new(trails: &Trails<'_>, place: &Place, names: &Names) -> Self {
        let (owner, start) = trails.owners.of(place, names);
        let segments = place.segments();
        let mut here = segments[..start]
            .iter()
            .fold(Place::root(place.file), |place, segment| place.child(segment));
        let mut trail = Self {
            owner,
            words: Vec::new(),
        };
        if let Some(parameter) = trail.owner.parameter.take() {
            trail.word(&parameter);
        }
        let mut rest = segments[start..].iter().map(String::as_str).peekable();
        while let Some(step) = rest.next() {
            here = here.child(step);
            let wanted = takes_name(step) && rest.peek().is_some();
            let name = if wanted { rest.next() } else { None };
            if let Some(name) = name {
                here = here.child(name);
            }
            trail.step(trails, &here, step, name);
        }
        trail
    }

    /// Adds what one step says.
    fn step(&mut self, trails: &Trails<'_>, place: &Place, step: &str, name: Option<&str>) {
        match (step, name) {
            ("properties" | "headers" | "schemas" | "definitions" | "$defs" | "mapping", Some(name)) => self.word(name),
            ("parameters", Some(name)) if name.parse::<u32>().is_err() => self.word(name),
            ("items" | "itemSchema" | "additionalProperties", None) | ("patternProperties", Some(_)) => self.element(),
            ("prefixItems", Some(index)) => self.branch(ordinal(index)),
            ("oneOf" | "anyOf", Some(_)) => {
                if let Some(word) = trails.branches.get(place) {
                    self.branch(word);
                }
            }
            ("callbacks" | "webhooks", Some(name)) => {
                self.word(name);
                self.owner.role = Role::Payload;
            }
            ("requestBody" | "requestBodies", name) => {
                self.word(name.unwrap_or_default());
                if self.owner.role == Role::Thing {
                    self.owner.role = Role::Request;
                }
            }
            ("responses", Some(key)) => match status::phrase_of_key(key) {
                Some(phrase) => {
                    self.owner.apart = phrase;
                    self.owner.role = Role::Response;
                }
                None => self.word(key),
            },
            ("content", Some(media_type)) => {
                let word = media_word(media_type);
                self.owner.is_first &= word.is_empty() || self.owner.role == Role::Request;
                if self.owner.role != Role::Request {
                    self.owner.apart = format!("{} {word}", self.owner.apart);
                }
            }
            ("parameters", None) => self.owner.role = Role::Request,
            (
                "schema" | "components" | "x-ms-enum" | "discriminator" | "allOf" | "oneOf" | "anyOf" | "paths" | "not",
                _,
            ) => {}
            // The expression and the method of a callback.
            (_, _) if self.owner.role == Role::Payload => {}
            (other, name) => {
                self.word(other);
                self.word(name.unwrap_or_default());
            }
        }
    }

    fn word(&mut self, text: &str) {
        if !text.is_empty() {
            self.words.push(Word {
                text: text.to_owned(),
                is_branch: false,
                list: None,
            });
        }
    }

    fn branch(&mut self, text: &str) {
        self.words.push(Word {
            text: text.to_owned(),
            is_branch: true,
            list: None,
        });
    }

    /// An element of a list or a value of a map is called by the list's name in singular.
    fn element(&mut self) {
        let of_branch = self
            .words
            .pop_if(|word| word.is_branch && word.text == "List" || word.text == "Object");
        let Some(last) = self.words.last_mut() else {
            if self.owner.role == Role::Thing || of_branch.is_some() {
                self.branch(ENTRY);
            }
            return;
        };
        let one = singular(&last.text);
        let is_same = one == last.text;
        last.list = Some(std::mem::replace(&mut last.text, one));
        if is_same && of_branch.is_some() {
            self.branch(ENTRY);
        }
    }

    /// The title, where it says more than the property.
    fn title(&self, title: &str) -> Option<Candidate> {
        let name = type_name(title);
        let says_more = self.words.last().is_none_or(|word| {
            let own = [Some(&word.text), word.list.as_ref()];
            own.into_iter().flatten().all(|own| name != type_name(own))
        });
        let is_word = title.chars().any(char::is_alphabetic);
        (is_word && says_more).then(|| Candidate::short(title.to_owned()))
    }

    /// The owner's name in singular, for the elements of a component that is a list.
    fn one(&self) -> Option<Candidate> {
        let is_element = matches!(self.words.as_slice(), [word] if word.is_branch && word.text == ENTRY);
        is_element.then(|| Candidate::short(singular(&self.owner.text)))
    }

    /// Names, ever longer: with the property alone, with one word in front of it, with all of them, with what tells
    /// the owner from others of its role; those that are too long first without words of the owner.
    fn candidates(&self) -> Vec<Candidate> {
        let (around, own) = self.words.split_at(self.own());
        // A JSON kind says nothing of what stands below it.
        let around: Vec<&Word> = around.iter().filter(|word| !word.is_kind()).collect();
        let all = around.len();
        let text = own.iter().fold(String::new(), |text, word| join(&text, &word.text));
        let mut ways: Vec<(String, usize)> = vec![(text.clone(), all)];
        for word in around.iter().rev() {
            let is_same = type_name(&word.text) == type_name(&text);
            let way = match is_same {
                true => format!("{text} Content"),
                false => join(&word.text, &text),
            };
            ways.push((way, all - 1));
        }
        for length in 2..=all {
            let front = around[all - length..]
                .iter()
                .fold(String::new(), |text, word| join(&text, &word.text));
            ways.push((join(&front, &text), all - length));
        }
        let lists = around.iter().rev().filter_map(|word| word.list.as_ref());
        ways.extend(lists.map(|list| (join(list, &text), all)));
        if let Some(list) = own.iter().find_map(|word| word.list.as_ref()) {
            ways.push((format!("{list} {ENTRY}"), all));
        }
        let mut apart = vec![("", usize::from(!self.owner.is_first))];
        if !self.owner.apart.trim().is_empty() {
            apart.push((self.owner.apart.as_str(), 0));
        }
        let (mut short, mut whole) = (Vec::new(), Vec::new());
        for (apart, less) in apart {
            for (own, left_out) in &ways {
                let named = Candidate {
                    name: join(&format!("{} {apart} {}", self.owner.text, self.owner.role.word()), own),
                    left_out: left_out + less,
                };
                match own.is_empty() {
                    true => short.push(named),
                    false => {
                        short.extend(self.shortened(&named, apart, own, SHORT));
                        whole.extend(self.shortened(&named, apart, own, LONGEST));
                    }
                }
            }
        }
        short.append(&mut whole);
        match short.iter().any(|one| one.name.len() <= LONGEST) {
            true => short.retain(|one| one.name.len() <= LONGEST),
            false => short.iter_mut().for_each(|one| one.name = cut(&one.name)),
        }
        short
    }

    /// A name with as many words of the owner as leave it no longer than `most`.
    fn shortened(&self, named: &Candidate, apart: &str, own: &str, most: usize) -> Option<Candidate> {
        if named.name.len() <= most {
            return Some(named.clone());
        }
        let owner = type_name(&format!("{} {apart}", self.owner.text));
        let mut words = parts(&owner);
        let keeps = usize::from(self.owner.has_verb);
        loop {
            let name = join(&words.concat(), own);
            if name.len() <= most || words.len() <= keeps + 1 {
                let left_out = named.left_out + 1;
                return (name.len() <= LONGEST).then_some(Candidate { name, left_out });
            }
            words.remove(keeps);
        }
    }

    /// Where the words begin that a name always has: the last property, and the branch behind it.
    fn own(&self) -> usize {
        match self.words.as_slice() {
            [.., before, last] if last.is_branch && !before.is_branch => self.words.len() - 2,
            words => words.len().saturating_sub(1),
        }
    }
}

/// Words and those behind them as a type's name, without what both have at the seam.
fn join(front: &str, back: &str) -> String {
    let (front, back) = (type_name(front), type_name(back));
    let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_ascii_uppercase());
    let repeats = |text: &str| back.strip_prefix(text).is_some_and(goes_on);
    if front.is_empty() || back.is_empty() || repeats(&front) {
        return if back.is_empty() { front } else { back };
    }
    let words = parts(&front);
    let kept = (1..words.len())
        .find(|at| repeats(&words[*at..].concat()))
        .unwrap_or(words.len());
    format!("{}{back}", words[..kept].concat())
}

/// The words of a type's name.
fn parts(name: &str) -> Vec<&str> {
    let starts = name
        .char_indices()
        .filter(|(_, c)| c.is_ascii_uppercase())
        .map(|(at, _)| at);
    let starts: Vec<usize> = starts.collect();
    let ends = starts.iter().skip(1).copied().chain([name.len()]);
    starts.iter().zip(ends).map(|(start, end)| &name[*start..end]).collect()
}

/// The words of a name that are not too many together.
fn cut(name: &str) -> String {
    let mut cut = String::new();
    for word in parts(name) {
        if cut.len() + word.len() > LONGEST && !cut.is_empty() {
            break;
        }
        cut.push_str(word);
    }
    cut
}

/// A type's name from words.
fn type_name(words: &str) -> String {
    ident_or(words, Case::Type, "")
}

fn ordinal(index: &str) -> &str {
    match index {
        "0" => "First",
        "1" => "Second",
        "2" => "Third",
        "3" => "Fourth",
        other => other,
    }
}

/// Whether the segment behind this one is a name or an index.
fn takes_name(step: &str) -> bool {
    matches!(
        step,
        "properties"
            | "headers"
            | "callbacks"
            | "schemas"
            | "definitions"
            | "$defs"
            | "parameters"
            | "patternProperties"
            | "prefixItems"
            | "oneOf"
            | "anyOf"
            | "allOf"
            | "requestBodies"
            | "responses"
            | "content"
            | "paths"
            | "webhooks"
            | "mapping"
    )
}
