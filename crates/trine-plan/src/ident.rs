//! Text of a document as Rust identifiers: case, keywords, punctuation.
//!
//! Every identifier comes from here, so that each is made of ASCII letters, digits and
//! underscores, whatever the document says.

use std::collections::{BTreeMap, BTreeSet};

use deunicode::deunicode_char;
use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::words::{plain_case, signed};

/// The case of an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// `UpperCamelCase`: types and variants.
    Type,
    /// `snake_case`: fields, functions, modules.
    Value,
    /// `SHOUTY_SNAKE_CASE`: statics.
    Static,
}

/// The treatment of punctuation that is not part of words: dropped or spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Punctuation {
    /// It only separates words.
    Dropped,
    /// It is spelled (`+1` becomes `plus 1`), so that names which differ only in it differ.
    Spelled,
}

/// `text` as an identifier; `None` where nothing of it can stand in one.
pub fn ident(text: &str, case: Case, punctuation: Punctuation) -> Option<String> {
    let text = plain_case(text);
    let words = match (signed(&text), punctuation) {
        (Some(number), _) => plain(&number),
        (None, Punctuation::Dropped) => plain(&text),
        (None, Punctuation::Spelled) => spelled(&text),
    };
    let cased = match case {
        Case::Type => camel(&words),
        Case::Value => words.to_snake_case(),
        Case::Static => words.to_shouty_snake_case(),
    };
    (!cased.is_empty()).then(|| legal(cased, case))
}

/// `text` as an identifier, spelled where it must be, `fallback` where nothing of it can stand in one.
pub fn ident_or(text: &str, case: Case, fallback: &str) -> String {
    ident(text, case, Punctuation::Dropped)
        .or_else(|| ident(text, case, Punctuation::Spelled))
        .unwrap_or_else(|| fallback.to_owned())
}

/// The name of a type or a variant that would be `Self`.
pub(crate) const ITSELF: &str = "Itself";

/// A legal identifier from a cased one: no digit in front, no keyword.
fn legal(cased: String, case: Case) -> String {
    let cased = if cased.starts_with(|c: char| c.is_ascii_digit()) {
        match case {
            Case::Type => format!("V{cased}"),
            Case::Value => format!("v{cased}"),
            Case::Static => format!("V{cased}"),
        }
    } else {
        cased
    };
    match is_keyword(&cased) {
        // The only keyword among types and variants.
        true if case == Case::Type => ITSELF.to_owned(),
        true => format!("{cased}_"),
        false => cased,
    }
}

/// The words of a text, in lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    let snake = plain(&plain_case(text)).to_snake_case();
    let words = snake.split('_').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Words as `UpperCamelCase`. Digits that were apart stay apart: `gpt-5.1` is `Gpt5_1`, not `Gpt51`.
fn camel(words: &str) -> String {
    let mut out = String::new();
    for word in words.split_whitespace() {
        let is_digit = |c: char| c.is_ascii_digit();
        if out.ends_with(is_digit) && word.starts_with(is_digit) {
            out.push('_');
        }
        out.push_str(&word.to_upper_camel_case());
    }
    out
}

/// Letters and digits, everything else a gap.
fn plain(text: &str) -> String {
    latin(text)
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect()
}

/// The letters of other scripts by their sound (`größe`, `имя`, `名前`), signs by what they are called.
fn latin(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        match deunicode_char(c) {
            _ if c.is_ascii() => out.push(c),
            Some(letters) if c.is_alphabetic() => out.push_str(letters),
            Some(name) => out.push_str(&format!(" {} ", signed(name.trim()).as_deref().unwrap_or(name))),
            None => out.push(' '),
        }
    }
    out
}

/// Letters and digits as they are, punctuation by name, other characters by their number.
fn spelled(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match name_of(c) {
            Some("") => out.push(' '),
            Some(name) => out.push_str(&format!(" {name} ")),
            None if c.is_ascii_alphanumeric() => out.push(c),
            None => out.push_str(&format!(" u{:x} ", u32::from(c))),
        }
    }
    out
}

/// Returns the name of a punctuation character.
fn name_of(c: char) -> Option<&'static str> {
    Some(match c {
        ' ' | '_' => "",
        '-' => "minus",
        '+' => "plus",
        '<' => "lt",
        '>' => "gt",
        '=' => "eq",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '!' => "not",
        '?' => "query",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '^' => "caret",
        '~' => "tilde",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '"' => "quote",
        '\'' => "apostrophe",
        '`' => "backtick",
        '(' => "open",
        ')' => "close",
        '[' => "open_bracket",
        ']' => "close_bracket",
        '{' => "open_brace",
        '}' => "close_brace",
        _ => return None,
    })
}

/// Returns true if a text is an identifier as it stands: one that was made here, or could have been.
pub fn is_ident(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !is_keyword(text)
}

/// Returns true if a type of this name would hide one from those who import all of a module: the types and traits in
/// Rust's prelude (2024). A hidden trait has none of its methods.
pub(crate) fn is_of_prelude(name: &str) -> bool {
    const PRELUDE: &[&str] = &[
        "AsMut",
        "AsRef",
        "AsyncFn",
        "AsyncFnMut",
        "AsyncFnOnce",
        "Box",
        "Clone",
        "Copy",
        "Default",
        "DoubleEndedIterator",
        "Drop",
        "Eq",
        "Err",
        "ExactSizeIterator",
        "Extend",
        "Fn",
        "FnMut",
        "FnOnce",
        "From",
        "FromIterator",
        "Future",
        "Into",
        "IntoFuture",
        "IntoIterator",
        "Iterator",
        "None",
        "Ok",
        "Option",
        "Ord",
        "PartialEq",
        "PartialOrd",
        "Result",
        "Send",
        "Sized",
        "Some",
        "String",
        "Sync",
        "ToOwned",
        "ToString",
        "TryFrom",
        "TryInto",
        "Unpin",
        "Vec",
    ];
    PRELUDE.contains(&name)
}

/// Returns true if a file of this name, with any extension, is a device to Windows.
pub fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name.split('.').next().unwrap_or_default().trim_end();
    let numbered = |port: &str| {
        let rest = name.strip_prefix(port);
        rest.is_some_and(|rest| {
            matches!(rest, "¹" | "²" | "³") || (rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
        })
    };
    matches!(name, "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || numbered("com") || numbered("lpt")
}

/// Returns true if `word` is a keyword of Rust 2024, strict or reserved.
fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield", "Self",
    ];
    KEYWORDS.contains(&word)
}

/// Gives each of `wanted` an identifier that none of the others has, whatever their order.
///
/// A text that alone asks for its identifier gets it. Those that clash are spelled out,
/// and what still clashes is numbered by the order of the texts themselves. `taken` are
/// identifiers that none may have.
pub fn distinct(wanted: &[String], case: Case, fallback: &str, taken: &[&str]) -> Vec<String> {
    let asked = Asked::new(wanted, case, fallback, taken);
    // Among clashing texts the one that is its identifier keeps it.
    let keeps = |i: usize| wanted[i] == asked.plain[i];
    asked.given(keeps, |i| &wanted[i])
}

/// The same for what the document has in an order that counts, such as the values of an enumeration: among texts
/// that clash the first keeps the identifier, so that one which is added behind them takes no name away. Those go
/// before texts of which an identifier says less: `StartTime` before `StartTime<`.
pub fn in_order(wanted: &[String], case: Case, fallback: &str, taken: &[&str]) -> Vec<String> {
    let asked = Asked::new(wanted, case, fallback, taken);
    let is_bare = |i: usize| wanted[i].chars().all(|c| c.is_alphanumeric() || " _-./:".contains(c));
    asked.given(is_bare, |i| i)
}

/// Texts that ask for identifiers.
struct Asked<'a> {
    wanted: &'a [String],
    case: Case,
    taken: &'a [&'a str],
    /// The identifier that each text asks for.
    plain: Vec<String>,
    /// True where another text asks for the same.
    clashes: Vec<bool>,
}

impl<'a> Asked<'a> {
    fn new(wanted: &'a [String], case: Case, fallback: &str, taken: &'a [&'a str]) -> Self {
        let plain: Vec<String> = wanted.iter().map(|text| ident_or(text, case, fallback)).collect();
        let mut askers: BTreeMap<&str, usize> = taken.iter().map(|name| (*name, 1)).collect();
        for name in &plain {
            *askers.entry(name).or_default() += 1;
        }
        let clashes = plain.iter().map(|name| askers.get(name.as_str()) > Some(&1)).collect();
        Self {
            wanted,
            case,
            taken,
            plain,
            clashes,
        }
    }

    /// Gives the identifiers: first to those that alone ask for theirs, then to those of the clashing ones that
    /// keep theirs, then to the others, in either by rank.
    fn given<R: Ord>(&self, keeps: impl Fn(usize) -> bool, rank: impl Fn(usize) -> R) -> Vec<String> {
        let mut order: Vec<usize> = (0..self.wanted.len()).collect();
        order.sort_by_cached_key(|&i| (self.clashes[i], self.clashes[i] && !keeps(i), rank(i), i));
        let mut given: Vec<Option<String>> = vec![None; self.wanted.len()];
        let mut used: BTreeSet<String> = self.taken.iter().map(|name| (*name).to_owned()).collect();
        for i in order {
            let plain = &self.plain[i];
            let spelled = ident(&self.wanted[i], self.case, Punctuation::Spelled);
            let own = (!self.clashes[i] || keeps(i)).then(|| plain.clone());
            let first = [own, spelled, Some(plain.clone())];
            let first = first.into_iter().flatten().find(|name| !used.contains(name));
            let name = first.unwrap_or_else(|| numbered(plain, self.case, &used));
            used.insert(name.clone());
            given[i] = Some(name);
        }
        given.into_iter().flatten().collect()
    }
}

/// `base` with the smallest number from 2 that makes it unused.
pub fn numbered(base: &str, case: Case, used: &BTreeSet<String>) -> String {
    let join = match case {
        Case::Type => "",
        Case::Value | Case::Static => "_",
    };
    let base = base.trim_end_matches('_');
    (2..)
        .map(|n| format!("{base}{join}{n}"))
        .find(|name| !used.contains(name))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(case: Case, wanted: &[&str]) -> Vec<String> {
        let wanted: Vec<String> = wanted.iter().map(|w| (*w).to_owned()).collect();
        distinct(&wanted, case, "value", &[])
    }

    #[test]
    fn keywords_get_a_trailing_underscore() {
        assert_eq!(ident_or("type", Case::Value, "x"), "type_");
        assert_eq!(ident_or("self", Case::Type, "x"), "Itself");
    }

    #[test]
    fn devices_are_told_in_any_case_and_with_an_extension() {
        for name in [
            "con",
            "AUX",
            "nul.rs",
            "Prn.tar.gz",
            "COM0",
            "com9.rs",
            "LPT1",
            "com¹",
            "CONIN$",
            "conout$.txt",
        ] {
            assert!(is_device(name), "{name}");
        }
        for name in ["com", "com10", "console", "auxiliary", "lpta", "conin", "nul_group"] {
            assert!(!is_device(name), "{name}");
        }
    }

    #[test]
    fn names_that_differ_in_punctuation_are_spelled() {
        assert_eq!(
            all(Case::Value, &["StartTime", "StartTime<", "StartTime>"]),
            ["start_time", "start_time_lt", "start_time_gt"]
        );
        assert_eq!(all(Case::Type, &["+1", "-1"]), ["PlusOne", "MinusOne"]);
    }

    #[test]
    fn digits_that_were_apart_stay_apart() {
        assert_eq!(ident_or("gpt-5.1-2025-11-13", Case::Type, "x"), "Gpt5_1_2025_11_13");
        assert_eq!(ident_or("gpt-5.1", Case::Value, "x"), "gpt_5_1");
        assert_eq!(ident_or("2024-01-31", Case::Type, "x"), "V2024_01_31");
        assert_eq!(ident_or("10x20", Case::Type, "x"), "V10x20");
    }

    #[test]
    fn sign_of_a_number_is_part_of_its_name() {
        assert_eq!(ident_or("-1", Case::Value, "x"), "minus_one");
        assert_eq!(all(Case::Type, &["1", "-1", "-12"]), ["V1", "MinusOne", "Minus12"]);
    }

    #[test]
    fn order_does_not_change_a_name() {
        let forward = all(Case::Type, &["foo_bar", "FooBar", "foo-bar"]);
        let backward = all(Case::Type, &["foo-bar", "FooBar", "foo_bar"]);
        assert_eq!(forward[1], "FooBar");
        assert_eq!(forward[0], backward[2]);
        assert_eq!(forward[2], backward[0]);
    }

    #[test]
    fn what_is_added_behind_takes_no_name_away() {
        let ordered = |wanted: &[&str]| {
            let wanted: Vec<String> = wanted.iter().map(|text| (*text).to_owned()).collect();
            in_order(&wanted, Case::Type, "Empty", &[])
        };
        assert_eq!(ordered(&["foo", "bar"]), ["Foo", "Bar"]);
        assert_eq!(ordered(&["foo", "bar", "FOO", "Foo"]), ["Foo", "Bar", "Foo2", "Foo3"]);
        assert_eq!(ordered(&["Time<", "Time"]), ["TimeLt", "Time"]);
    }

    #[test]
    fn text_without_letters_is_spelled() {
        assert_eq!(ident_or("*", Case::Type, "Empty"), "Star");
        assert_eq!(ident_or("", Case::Type, "Empty"), "Empty");
    }

    #[test]
    fn other_scripts_are_written_in_latin_letters_and_signs_by_their_names() {
        assert_eq!(ident_or("größe", Case::Type, "Empty"), "Grosse");
        assert_eq!(ident_or("имя файла", Case::Value, "empty"), "imia_faila");
        assert_eq!(ident_or("名前", Case::Value, "empty"), "ming_qian");
        assert_eq!(ident_or("✓", Case::Type, "Empty"), "Ok");
        assert_eq!(all(Case::Value, &["straße", "strasse"]), ["stra_udf_e", "strasse"]);
    }
}
