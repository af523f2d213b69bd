//! Words that all names of a list begin with, which say nothing of any.

use crate::ident::words;
use crate::verbs::is_leading;

/// The number of words that all begin with.
pub(crate) fn shared_front(all: &[Vec<String>]) -> usize {
    let Some((first, others)) = all.split_first() else {
        return 0;
    };
    let same = |other: &Vec<String>| first.iter().zip(other).take_while(|(a, b)| a == b).count();
    others.iter().map(same).min().unwrap_or(0)
}

/// The number of words that all end in, from a version on.
pub(crate) fn shared_version(all: &[Vec<String>]) -> usize {
    let reversed: Vec<Vec<String>> = all.iter().map(|words| words.iter().rev().cloned().collect()).collect();
    let shared = shared_front(&reversed);
    reversed.first().map_or(0, |words| {
        words.iter().take(shared).take_while(|word| is_version(word)).count()
    })
}

/// Returns true if a text is a version: `v1`, `v2.1beta`, `2010-04-01`.
pub(crate) fn is_version(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let number = text.strip_prefix('v').unwrap_or(&text);
    let behind = number.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '_'));
    let stage = behind.trim_end_matches(|c: char| c.is_ascii_digit());
    number.starts_with(|c: char| c.is_ascii_digit())
        && matches!(stage, "" | "alpha" | "beta" | "rc" | "preview" | "p" | "b")
}

/// Texts without the words that all of several begin with; as they are where one of them would be left with nothing,
/// or with a number in front.
pub(crate) fn without_shared(texts: &[String]) -> Vec<String> {
    let all: Vec<Vec<String>> = texts.iter().map(|text| words(text)).collect();
    let front = shared_front(&all);
    let is_left = |words: &Vec<String>| {
        let next = words.get(front);
        next.is_some_and(|word| !word.starts_with(|c: char| c.is_ascii_digit()))
    };
    match front > 0 && all.len() > 1 && all.iter().all(is_left) {
        true => all.iter().map(|words| words[front..].join(" ")).collect(),
        false => texts.to_vec(),
    }
}

/// Texts without the words that all of several begin with and that all end with; as they are where one of them would
/// be left with nothing, with a number in front, or with a word at its end that leads to another.
pub(crate) fn without_shared_ends(texts: &[String]) -> Vec<String> {
    let texts = without_shared(texts);
    let all: Vec<Vec<String>> = texts.iter().map(|text| words(text)).collect();
    let reversed: Vec<Vec<String>> = all.iter().map(|words| words.iter().rev().cloned().collect()).collect();
    let behind = shared_front(&reversed);
    let is_left = |words: &Vec<String>| {
        let kept = &words[..words.len() - behind];
        kept.last().is_some_and(|last| !is_leading(last) && !is_number(last))
    };
    match behind > 0 && all.len() > 1 && all.iter().all(is_left) {
        true => all
            .iter()
            .map(|words| words[..words.len() - behind].join(" "))
            .collect(),
        false => texts,
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn less(texts: &[&str]) -> Vec<String> {
        without_shared(&texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn words_that_all_begin_with_are_dropped() {
        assert_eq!(
            less(&["response.created", "response.text.delta"]),
            ["created", "text delta"]
        );
        assert_eq!(less(&["response.created", "error"]), ["response.created", "error"]);
        assert_eq!(less(&["pet", "pet.cat"]), ["pet", "pet.cat"]);
        assert_eq!(less(&["gpt-4", "gpt-5"]), ["gpt-4", "gpt-5"]);
        assert_eq!(less(&["pet.cat"]), ["pet.cat"]);
    }

    #[test]
    fn words_that_all_end_with_are_dropped_too() {
        let less = |texts: &[&str]| {
            let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            without_shared_ends(&texts)
        };
        assert_eq!(less(&["PcmAudioFormat", "PcmuAudioFormat"]), ["pcm", "pcmu"]);
        assert_eq!(
            less(&["ThreadRunCreatedEvent", "ThreadRunDoneEvent"]),
            ["created", "done"]
        );
        assert_eq!(less(&["User", "AdminUser"]), ["User", "AdminUser"]);
        assert_eq!(
            less(&["CreatedByUser", "MadeForUser"]),
            ["CreatedByUser", "MadeForUser"]
        );
        assert_eq!(less(&["Cat", "Dog"]), ["Cat", "Dog"]);
    }
}
