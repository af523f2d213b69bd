//! The names that a type's place gives, best first.

use std::collections::BTreeSet;

use super::branches::DETAILS;
use super::fit::{LONGEST, SHORT, cut, fitted, is_telling, parts};
use super::owners::Role;
use super::rounds::Candidate;
use super::trail::{ENTRY, Trail, Word, join, type_name};
use crate::inflect::singular;
use crate::shared_words::shared_front;
use crate::verbs::is_leading;

/// A name with the words behind the owner, and how many of the words in between it leaves out.
type Choice = (String, usize);

/// The word behind the name of a request or response that a component has too.
const BODY: &str = "Body";

/// From how many characters on the only word that owners end with says of what a property is; `Id` does not.
const SAID: usize = 4;

/// The words that all of several names begin with, and those that all end with.
fn shared_ends(all: &[Vec<String>]) -> Vec<String> {
    let Some(first) = all.first() else {
        return Vec::new();
    };
    let front = shared_front(all);
    let reversed: Vec<Vec<String>> = all
        .iter()
        .map(|words| words[front..].iter().rev().cloned().collect())
        .collect();
    let behind = shared_front(&reversed);
    let leads = |word: &&String| is_leading(&word.to_lowercase());
    let (front, behind) = (&first[..front], &first[first.len() - behind..]);
    let front = front.len() - front.iter().rev().take_while(leads).count();
    let lead = behind.iter().take_while(leads).count();
    let behind = match &behind[lead..] {
        [word] if word.len() < SAID => &[],
        behind => behind,
    };
    [&first[..front], behind].concat()
}

impl Trail {
    /// Names, ever longer: with the property alone, with one word in front of it, with all of them, with what tells
    /// the owner from others of its role; then those without words of the owner; then with a word for `form`, which is
    /// the form of the type. `room` is how many characters are taken already.
    pub(super) fn candidates(&self, form: &str, room: usize) -> Vec<Candidate> {
        let most = SHORT - room;
        let ways = self.ways();
        let mut apart = vec![("", usize::from(!self.owner.is_first))];
        if !self.owner.apart.trim().is_empty() {
            apart.push((self.owner.apart.as_str(), 0));
        }
        let (mut short, mut loose, mut long) = (Vec::new(), Vec::new(), Vec::new());
        for (apart, less) in &apart {
            for (own, left_out) in &ways {
                let name = self.named(apart, own);
                let left_out = left_out + less;
                if name.len() <= most {
                    short.push(Candidate::of_place(name, left_out));
                } else {
                    loose.extend(self.fitted(apart, own, most));
                    long.extend(self.without_role(apart, own).map(Candidate::loose));
                    long.push(Candidate::of_place(name, left_out));
                }
            }
        }
        let in_short = self.with_form(ways.first().map_or("", |(own, _)| own), form, most);
        let mut all: Vec<Candidate> = short.into_iter().chain(loose).chain(in_short).chain(long).collect();
        match all.iter().any(|one| one.name.len() <= LONGEST - room) {
            true => all.retain(|one| one.name.len() <= LONGEST - room),
            false => all.iter_mut().for_each(|one| one.name = cut(&one.name)),
        }
        all
    }

    /// Names with a word for the form of the type: that of its value, or that it is a body where a component has the
    /// name of the request or response itself.
    fn with_form(&self, own: &str, form: &str, most: usize) -> Vec<Candidate> {
        let role = self.owner.role;
        let is_body = own.is_empty() && role != Role::Thing;
        let (with_form, of_role) = match is_body {
            true => (BODY.to_owned(), format!("{}{BODY}", role.word())),
            false => (format!("{own} {form}"), format!("{own} {form}")),
        };
        let whole = Some(self.named("", &with_form)).filter(|name| name.len() <= most);
        let whole = whole.map(Candidate::loose).into_iter();
        let fitted = whole.chain(self.fitted("", &of_role, most));
        match is_body {
            true => fitted.collect(),
            false => fitted.chain(self.fitted("", own, most)).collect(),
        }
    }

    /// The name of a type that several owners share: with the words that all of them begin and end with. `None` if
    /// they have none, and the property says nothing by itself.
    pub(super) fn common(&self, others: &[Self]) -> Option<Candidate> {
        let own = self.own_text();
        let is_same = others.iter().all(|other| other.own_text() == own);
        let all: Vec<&Self> = std::iter::once(self).chain(others).collect();
        let owners: BTreeSet<(&str, Role)> = all
            .iter()
            .map(|trail| (trail.owner.text.as_str(), trail.owner.role))
            .collect();
        let texts: BTreeSet<&str> = owners.iter().map(|(text, _)| *text).collect();
        if own.is_empty() || !is_same || owners.len() < 2 {
            return None;
        }
        let words_of = |trail: &Self| -> Vec<String> {
            let text = type_name(&trail.owner.text);
            let verb = usize::from(trail.owner.has_verb && texts.len() > 1);
            parts(&text).into_iter().skip(verb).map(str::to_owned).collect()
        };
        let owners_words: Vec<Vec<String>> = all.iter().map(|trail| words_of(trail)).collect();
        let mut kept = shared_ends(&owners_words);
        let is_said = match kept.as_slice() {
            [] => is_telling(&own),
            [word] => owners_words.iter().any(|words| words.as_slice() == [word.as_str()]) || is_telling(&own),
            _ => true,
        };
        if all.iter().all(|trail| trail.owner.role == Role::Error) {
            kept.push(Role::Error.word().to_owned());
        }
        let name = join(&kept.concat(), &own);
        let repeats = singular(&kept.concat()) == singular(&own);
        (is_said && !repeats && name.len() <= SHORT).then(|| Candidate::loose(name))
    }

    /// Names without words of the owner.
    fn fitted(&self, apart: &str, own: &str, most: usize) -> Vec<Candidate> {
        let owner = type_name(&format!("{} {apart}", self.owner.text));
        let own = match own.is_empty() {
            true => self.owner.role.word().to_owned(),
            false => type_name(own),
        };
        let kept = usize::from(self.owner.has_verb);
        let without_role = self.without_role(apart, &own).filter(|name| name.len() <= most);
        let names = without_role.into_iter().chain(fitted(&owner, kept, &own, most));
        names.map(Candidate::loose).collect()
    }

    /// A name without the word for the owner's role, if that leaves something behind the owner.
    fn without_role(&self, apart: &str, own: &str) -> Option<String> {
        let owner = format!("{} {apart}", self.owner.text);
        (!own.is_empty()).then(|| join(&owner, own))
    }

    fn named(&self, apart: &str, own: &str) -> String {
        join(&format!("{} {apart} {}", self.owner.text, self.owner.role.word()), own)
    }

    /// The words that a name always has.
    fn own_text(&self) -> String {
        let own = &self.words[self.own()..];
        own.iter().fold(String::new(), |text, word| {
            let is_same = word.is_branch && type_name(&word.text) == type_name(&text);
            join(&text, if is_same { DETAILS } else { word.said() })
        })
    }

    /// The names behind the owner's: the words that a name always has, with ever more of those in front.
    fn ways(&self) -> Vec<Choice> {
        let (around, own) = self.words.split_at(self.own());
        // A JSON kind says nothing of what stands below it.
        let around: Vec<&Word> = around.iter().filter(|word| !word.is_kind()).collect();
        let all = around.len();
        let text = self.own_text();
        let mut ways: Vec<Choice> = vec![(text.clone(), all)];
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
        // The last word of a long title says which branch it is: `payment_method_options_param` is the `Param`.
        if let [property, branch] = own
            && let [_, .., last] = parts(&type_name(&branch.text)).as_slice()
            && !type_name(&property.text).ends_with(last)
        {
            ways.push((join(&property.text, last), all + 1));
        }
        ways
    }

    /// The index of the first word that a name always has: the last property, and the branch behind it.
    fn own(&self) -> usize {
        match self.words.as_slice() {
            [.., before, last] if last.is_branch && !before.is_branch => self.words.len() - 2,
            words => words.len().saturating_sub(1),
        }
    }
}
