//! Names of a readable length: which words of an owner a name does without.
//!
//! ```text
//! WebhookSecretScanningAlertLocationCreated + Location  →  WebhookSecretScanningAlertCreatedLocation
//! ```
//! Words stay whole and in their order. As many of them as possible are kept: the last ones, or the first ones, or some
//! of both, so that two owners that begin or end alike are told apart by what differs.

use crate::inflect::singular;
use crate::verbs::is_leading;

/// The most characters that a name has as long as a shorter one can be found.
pub(crate) const SHORT: usize = 40;

/// The most characters that a name has.
pub(super) const LONGEST: usize = 64;

/// The most characters of what an operation's types begin with, so that `Response` behind it is no longer than
/// [`SHORT`].
pub(crate) const STEM: usize = SHORT - "Response".len();

/// From how many words on a property's name says by itself what its type is.
const TELLING: usize = 3;

/// The words of a name in `UpperCamelCase`.
pub(super) fn parts(name: &str) -> Vec<&str> {
    let starts = name
        .char_indices()
        .filter(|(_, c)| c.is_ascii_uppercase())
        .map(|(at, _)| at);
    let starts: Vec<usize> = starts.collect();
    let ends = starts.iter().skip(1).copied().chain([name.len()]);
    starts.iter().zip(ends).map(|(start, end)| &name[*start..end]).collect()
}

/// Returns true if a name says enough without its owner.
pub(super) fn is_telling(name: &str) -> bool {
    parts(name).len() >= TELLING
}

/// The names of at most `most` characters that an owner's words and the words behind them give, those that keep most
/// words first. The first `kept` words of the owner stay.
pub(super) fn fitted(owner: &str, kept: usize, own: &str, most: usize) -> Vec<String> {
    let words = parts(owner);
    let (front, rest) = words.split_at(kept.min(words.len()));
    let said: Vec<String> = parts(own).into_iter().map(singular).collect();
    let rest: Vec<&str> = rest
        .iter()
        .filter(|word| !said.contains(&singular(word)))
        .copied()
        .collect();
    let whole = (rest.len() + front.len() < words.len()).then(|| rest.clone());
    let forms: Vec<Vec<&str>> = whole.into_iter().chain(shorter(&rest, End::Last)).collect();
    let named = |form: &Vec<&str>| format!("{}{}{own}", front.concat(), form.concat());
    // One word of several says less than the property does by itself.
    let (one, several): (Vec<_>, Vec<_>) = forms.iter().partition(|form| form.len() < 2);
    let alone = is_telling(own).then(|| own.to_owned());
    let names = several
        .into_iter()
        .map(named)
        .chain(alone)
        .chain(one.into_iter().map(named));
    names.filter(|name| name.len() <= most).collect()
}

/// The stems of at most [`STEM`] characters that the words of a longer one give: its verb, the first noun and the last
/// word stay as long as possible.
pub(crate) fn fitted_stem(stem: &str) -> Vec<String> {
    let words = parts(stem);
    let Some((verb, rest)) = words.split_first() else {
        return Vec::new();
    };
    let leads = |word: &&&str| is_leading(&word.to_lowercase());
    let is_kind = |at: usize| {
        let next = rest.get(at + 1).is_some_and(|next| is_participle(next));
        is_participle(rest[at]) || (rest[at] == "Self" && next)
    };
    let bare: Vec<&str> = (0..rest.len()).filter(|at| !is_kind(*at)).map(|at| rest[at]).collect();
    let short: Vec<&str> = bare.iter().filter(|word| !leads(word)).copied().collect();
    let less = shorter(&bare, End::First);
    let forms = [bare, short].into_iter().chain(less).chain(shorter(rest, End::First));
    let names = forms.map(|form| format!("{verb}{}", form.concat()));
    names.filter(|name| name.len() <= STEM).collect()
}

/// A stem of as many words as leave room for what stands behind the longest of its names, `ParamsRequired`.
pub(crate) fn cut_stem(stem: &str) -> String {
    cut_to(stem, LONGEST - "ParamsRequired".len())
}

/// The names of a type that belongs to another one, with a word for what it is behind that one's name: whole, or without
/// words where that is too long.
pub(super) fn behind(name: &str, word: &str) -> Vec<String> {
    let whole = format!("{name}{word}");
    if whole.len() <= SHORT {
        return vec![whole];
    }
    let mut names = fitted(name, 0, word, SHORT);
    names.push(cut(&whole));
    names
}

/// Returns true if a word says of which kind the next is: `Selected`, `Authenticated`, `SelfHosted`.
fn is_participle(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ed")
}

/// The words of a name that is too long, as many as are no longer than [`LONGEST`].
pub(super) fn cut(name: &str) -> String {
    cut_to(name, LONGEST)
}

fn cut_to(name: &str, most: usize) -> String {
    let mut cut = String::new();
    for word in parts(name) {
        if cut.len() + word.len() > most && !cut.is_empty() {
            break;
        }
        cut.push_str(word);
    }
    cut
}

/// The end of a sequence of words that is more telling.
#[derive(Clone, Copy)]
enum End {
    First,
    Last,
}

/// Some words without a run of them, the shortest runs first. None is empty, none has a word that leads to another one
/// (`for`) where none follows, and none has more words than the longest name has letters.
fn shorter<'w>(words: &[&'w str], end: End) -> Vec<Vec<&'w str>> {
    let forms = (1..words.len().min(LONGEST + 1)).rev().flat_map(|kept| {
        let fronts: Vec<usize> = match end {
            End::Last => (0..=kept).collect(),
            End::First => (1..kept).rev().chain([kept]).collect(),
        };
        let parts = fronts.into_iter();
        parts.map(move |front| (&words[..front], &words[words.len() - (kept - front)..]))
    });
    let leads = |word: &&str| is_leading(&word.to_lowercase());
    let is_whole = |(front, behind): &(&[&str], &[&str])| {
        let goes_on = behind.first().is_some_and(|word| !leads(word));
        let is_open = front.last().is_some_and(leads) && !goes_on;
        let is_begun = !front.is_empty() || goes_on;
        !is_open && is_begun
    };
    let whole = forms.filter(is_whole);
    whole.map(|(front, behind)| [front, behind].concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_words_of_an_owner_are_kept_before_its_first() {
        let names = fitted(
            "BetaResponsesWebSocketStreamEvent",
            0,
            "CodeInterpreterCallCompleted",
            40,
        );
        assert_eq!(
            names[..4],
            [
                "StreamEventCodeInterpreterCallCompleted",
                "BetaEventCodeInterpreterCallCompleted",
                "CodeInterpreterCallCompleted",
                "EventCodeInterpreterCallCompleted",
            ]
        );
    }

    #[test]
    fn word_of_the_owner_that_the_property_repeats_is_dropped_first() {
        let names = fitted("MessageDeltaContentFileCitationObject", 0, "FileCitation", 40);
        assert_eq!(names[0], "MessageDeltaContentObjectFileCitation");
    }

    #[test]
    fn property_of_three_words_says_enough_without_its_owner() {
        let names = fitted(
            "CodeSecurityConfiguration",
            0,
            "DependencyGraphAutosubmitActionOptions",
            40,
        );
        assert_eq!(names, ["DependencyGraphAutosubmitActionOptions"]);
    }

    #[test]
    fn name_of_a_companion_does_without_words_where_it_is_too_long() {
        assert_eq!(behind("Transfer", "Required"), ["TransferRequired"]);
        let names = behind("ResponsesWebSocketStreamEventRefusalDone", "Required");
        assert_eq!(names[0], "WebSocketStreamEventRefusalDoneRequired");
    }

    #[test]
    fn stem_keeps_its_verb_its_noun_and_its_end() {
        let stems = fitted_stem("CreateCodespaceForAuthenticatedUser");
        assert_eq!(stems[0], "CreateCodespaceForUser");
    }

    #[test]
    fn stem_of_many_words_is_fitted_without_all_its_parts() {
        let stems = fitted_stem(&"AbCd".repeat(5_000));
        assert!(stems.iter().all(|stem| stem.len() <= STEM) && !stems.is_empty());
    }
}
