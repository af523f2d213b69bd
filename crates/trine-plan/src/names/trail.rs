//! The candidates for the name of an inline type: after its owner and its property, with words that tell it from
//! others.

use std::collections::BTreeMap;

use trine_diag::Place;
use trine_ir::{Api, Half, Type};

use super::Names;
use super::branches::{DETAILS, KINDS, OBJECT, branches, form, title};
use super::fit::parts;
use super::owners::{Owner, Owners, Role, media_word};
use super::rounds::Candidate;
use crate::groups::is_random;
use crate::ident::{Case, ITSELF, ident_or};
use crate::inflect::singular;
use crate::status;
use crate::verbs::is_leading;

/// A word on the way from an owner to a type.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) text: String,
    /// True if it tells a branch of a union from others.
    pub(super) is_branch: bool,
    /// The list that it is an element of, where its text is the list's in singular.
    pub(super) list: Option<String>,
}

/// The name of a list's element that has no singular.
pub(super) const ENTRY: &str = "Entry";

impl Word {
    /// Returns true if it is the JSON kind of a branch.
    pub(super) fn is_kind(&self) -> bool {
        self.is_branch && KINDS.contains(&self.text.as_str())
    }

    /// The word at the end of a name. That a value is an object says nothing of a struct.
    pub(super) fn said(&self) -> &str {
        match self.is_branch && self.text == OBJECT {
            true => DETAILS,
            false => &self.text,
        }
    }
}

/// The trails to types that have no name of their own.
pub(super) struct Trails<'a> {
    owners: Owners<'a>,
    /// The words that tell a branch of a union from the others.
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

    /// The names that a type could have, best first. `others` are the places that share it.
    pub(super) fn candidates(&self, ty: &Type, others: &[&Place], names: &Names) -> Vec<Candidate> {
        let trail = Trail::new(self, &ty.place, names);
        let others: Vec<Trail> = others.iter().map(|place| Trail::new(self, place, names)).collect();
        let half = match ty.half {
            Half::Sent => " Input",
            Half::Patch if self.owners.whole.contains(&ty.place) => " Patch",
            Half::Whole | Half::Received | Half::Patch => "",
        };
        let better = trail.title(title(ty)).or_else(|| trail.one());
        let better = better.into_iter().chain(trail.common(&others));
        let candidates = better.chain(trail.candidates(form(&ty.kind), half.trim().len()));
        let name = |candidate: Candidate| Candidate {
            name: ident_or(&format!("{}{half}", candidate.name), Case::Type, ""),
            ..candidate
        };
        candidates.map(name).collect()
    }
}

/// The way from an owner to a type.
pub(super) struct Trail {
    pub(super) owner: Owner,
    pub(super) words: Vec<Word>,
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
            // Whoever has a property for each of several things writes a map so.
            ("properties", Some(name)) if is_random(name) => self.keyed(),
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
            ("base", None) => self.word(step),
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

    /// A property whose name is an id is called like a value of a map. The object around it has the map's name.
    fn keyed(&mut self) {
        self.element();
        let is_same = |word: &Word| word.list.as_ref() == Some(&word.text);
        if self.words.last().is_some_and(is_same) {
            self.branch(ENTRY);
        }
    }

    /// The title, where it says more than the property. The title of a branch does if it has several words.
    fn title(&self, title: &str) -> Option<Candidate> {
        let name = type_name(title);
        let differs = |word: &Word| {
            let own = [Some(&word.text), word.list.as_ref()];
            own.into_iter().flatten().all(|own| name != type_name(own))
        };
        let says_more = match self.words.as_slice() {
            [others @ .., last] if last.is_branch && is_noun(&name) => others.last().is_none_or(differs),
            [.., last] => differs(last),
            [] => true,
        };
        let is_word = title.chars().any(char::is_alphabetic);
        (is_word && says_more).then(|| Candidate::short(title.to_owned()))
    }

    /// The owner's name in singular, for the elements of a component that is a list.
    fn one(&self) -> Option<Candidate> {
        let is_element = matches!(self.words.as_slice(), [word] if word.is_branch && word.text == ENTRY);
        is_element.then(|| Candidate::short(singular(&self.owner.text)))
    }
}

/// Words and those behind them as a type's name, without what both have at the seam.
pub(super) fn join(front: &str, back: &str) -> String {
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

/// Returns true if the title of a branch is a name without its union: it has several words, and does not begin with one
/// that leads to another (`by id`).
fn is_noun(title: &str) -> bool {
    let words = parts(title);
    words.len() > 1 && !is_leading(&words[0].to_lowercase())
}

/// A type's name from words.
pub(super) fn type_name(words: &str) -> String {
    match ident_or(words, Case::Type, "") {
        // `Self` cannot stand alone, but behind other words.
        name if name == ITSELF && words.eq_ignore_ascii_case("self") => "Self".to_owned(),
        name => name,
    }
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

/// Returns true if the segment behind this one is a name or an index.
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
