//! The counts of names, and the list of the worst.

use std::collections::{BTreeMap, BTreeSet};

use super::methods::{is_outside, without};

/// The names of one client, by what its lock has them under.
pub(super) struct Named {
    /// The file's name.
    pub(super) document: String,
    /// Names of types, by pointer.
    pub(super) types: BTreeMap<String, String>,
    /// Paths of methods, by `METHOD /path`.
    pub(super) methods: BTreeMap<String, String>,
    /// Paths of the types that are declared beside methods.
    pub(super) beside: BTreeSet<String>,
    /// The titles of the document's schemas, as letters and digits in lower case.
    pub(super) titles: BTreeSet<String>,
    /// The names of methods that the document gives itself by an extension, written in the same way.
    pub(super) given: BTreeSet<String>,
}

/// The most characters that a made-up name should have.
const SHORT: usize = 40;

/// The most characters that a made-up name may have.
const LONGEST: usize = 64;

/// The least share of names of at most [`SHORT`] characters, in percent.
const SHARE: f64 = 99.0;

/// The greatest share of names that end in a counted number, in percent.
const COUNTED: f64 = 0.2;

/// Words that say nothing about a type, where its place does not have them as words of its own.
const EMPTY: &[&str] = &["Variant", "Json", "Item", "Value", "Ok", "Object", "All"];

/// Counts of names.
#[derive(Default)]
pub(super) struct Counts {
    made_up: usize,
    short: usize,
    longest: usize,
    counted: usize,
    empty: usize,
    methods: usize,
    stuttering: usize,
    outside: usize,
    /// Names with what is wrong with them, how bad it is in front.
    bad: Vec<(usize, String)>,
}

impl Counts {
    /// Counts the names of one client.
    pub(super) fn of(named: &Named) -> Self {
        let mut counts = Self::default();
        let all: BTreeSet<&str> = named.types.values().map(String::as_str).collect();
        // A type that several places share has a line for each; a component has its own name wherever it is meant.
        let components = named.types.iter().filter(|(key, _)| is_component(key));
        let mut seen: BTreeSet<&String> = components.map(|(_, name)| name).collect();
        let inline = || named.types.iter().filter(|(key, _)| !is_component(key));
        // The words that a name may have are those of all places that share the type.
        let mut asked: BTreeMap<&String, String> = BTreeMap::new();
        for (key, name) in inline() {
            let method = operation(key).and_then(|operation| named.methods.get(&operation));
            let words = method.map_or("", String::as_str);
            let of_name = asked.entry(name).or_default();
            of_name.push_str(&format!("{} {words} ", texts(key)));
        }
        for (key, name) in inline() {
            if seen.insert(name) {
                counts.name(named, (key, name), &asked[name], &all);
            }
        }
        let methods: String = named.methods.values().map(|path| format!("{path} ")).collect();
        for path in &named.beside {
            let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
            let is_beside = |other: &&String| other.rsplit_once("::").is_some_and(|(around, _)| around == module);
            let beside = named.beside.iter().filter(is_beside);
            let all = beside.filter_map(|other| Some(other.rsplit_once("::")?.1)).collect();
            counts.name(named, (path, name), &methods, &all);
        }
        for (key, path) in &named.methods {
            counts.method(named, key, path);
        }
        counts
    }

    fn name(&mut self, named: &Named, (key, name): (&str, &str), asked: &str, all: &BTreeSet<&str>) {
        self.made_up += 1;
        self.short += usize::from(name.len() <= SHORT);
        self.longest = self.longest.max(name.len());
        let is_counted = is_counted(name, asked, all);
        self.counted += usize::from(is_counted);
        let is_title = named.titles.contains(&folded(name));
        let empty = empty_word(name, asked).filter(|_| !is_title);
        self.empty += usize::from(empty.is_some());
        let badness =
            name.len().saturating_sub(SHORT) + 20 * usize::from(is_counted) + 30 * usize::from(empty.is_some());
        if badness > 0 {
            self.bad.push((badness, format!("{}: {name}  ({key})", named.document)));
        }
    }

    fn method(&mut self, named: &Named, key: &str, path: &str) {
        let (document, all) = (&named.document, &named.methods);
        let own = path.rsplit('.').next().unwrap_or(path);
        let is_given = named.given.contains(&folded(own));
        self.methods += 1;
        let stutters = without(path, key).filter(|_| !is_given).is_some_and(|shorter| {
            let others = all.iter().filter(|(other, _)| *other != key);
            let is_anothers = |(other, path): (&String, &String)| {
                *path == shorter || without(path, other).is_some_and(|other| other == shorter)
            };
            !others.into_iter().any(is_anothers)
        });
        self.stuttering += usize::from(stutters);
        let is_outside = is_outside(path, key);
        self.outside += usize::from(is_outside);
        if stutters || is_outside {
            self.bad.push((10, format!("{document}: {path}  ({key})")));
        }
    }

    /// Adds the counts of another client, and keeps the worst names of both.
    pub(super) fn add(&mut self, other: Self, worst: usize) {
        self.made_up += other.made_up;
        self.short += other.short;
        self.longest = self.longest.max(other.longest);
        self.counted += other.counted;
        self.empty += other.empty;
        self.methods += other.methods;
        self.stuttering += other.stuttering;
        self.outside += other.outside;
        self.bad.extend(other.bad);
        self.bad.sort_by(|a, b| b.cmp(a));
        self.bad.truncate(worst);
    }

    /// A row of the table.
    pub(super) fn row(&self, document: &str) -> String {
        format!(
            "| {document} | {} | {:.1} % | {} | {} ({:.1} %) | {} | {} | {} | {} |",
            self.made_up,
            self.percent(self.short),
            self.longest,
            self.counted,
            self.percent(self.counted),
            self.empty,
            self.methods,
            self.stuttering,
            self.outside
        )
    }

    /// Each aim, with what there is and whether it is met.
    pub(super) fn aims(&self) -> Vec<Aim> {
        let short = self.percent(self.short);
        let counted = self.percent(self.counted);
        let none = |text: &'static str, count: usize| Aim {
            text: format!("{text}: {count} of 0"),
            is_met: count == 0,
        };
        vec![
            Aim {
                text: format!("names of at most {SHORT} characters: {short:.2} % of {SHARE} %"),
                is_met: self.made_up == 0 || short >= SHARE,
            },
            Aim {
                text: format!("characters of the longest name: {} of {LONGEST}", self.longest),
                is_met: self.longest <= LONGEST,
            },
            Aim {
                text: format!("names that end in a counted number: {counted:.2} % of {COUNTED} %"),
                is_met: counted <= COUNTED,
            },
            none("names with an empty word", self.empty),
            none("stuttering methods", self.stuttering),
            none("methods outside of groups", self.outside),
        ]
    }

    fn percent(&self, part: usize) -> f64 {
        match self.made_up {
            0 => 0.0,
            all => part as f64 * 100.0 / all as f64,
        }
    }

    /// The worst names, a line each.
    pub(super) fn worst(self) -> String {
        let lines = self.bad.into_iter();
        lines.map(|(badness, line)| format!("{badness:4} {line}\n")).collect()
    }
}

/// An aim for all names.
pub(super) struct Aim {
    /// The aim and its current value.
    pub(super) text: String,
    /// True if it is met.
    pub(super) is_met: bool,
}

/// The ends of the keys of types that are made for another one.
const DERIVED: &[&str] = &[" (sent)", " (patch)", " (required)", " or null"];

/// Returns true if a type has its name from the document: a component, or what a file has under a key.
fn is_component(key: &str) -> bool {
    let (file, pointer) = key.split_once('#').unwrap_or(("", key));
    let mut steps = pointer.split('/').skip(1);
    let is_whole = !DERIVED.iter().any(|side| pointer.ends_with(side));
    match (file, steps.next(), steps.next()) {
        (_, Some("components"), Some("schemas")) => steps.count() == 1 && is_whole,
        (_, Some("definitions"), Some(_)) => steps.count() == 0 && is_whole,
        ("", ..) => false,
        (_, Some(key), None) => is_whole && !STRUCTURE.contains(&key),
        (_, _, _) => false,
    }
}

/// Letters and digits of a text, in lower case.
pub(super) fn folded(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|c| c.to_ascii_lowercase()).collect()
}

/// Returns true if a number was put behind a name because others have that name: the place does not ask for it.
fn is_counted(name: &str, asked: &str, all: &BTreeSet<&str>) -> bool {
    let base = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let words = words(name);
    let last = words.last().map_or(String::new(), |word| folded(word));
    base.len() < name.len() && all.contains(base) && !folded(asked).contains(&last)
}

/// The word of a name that says nothing, where its place, whose words are `asked`, does not ask for it.
fn empty_word(name: &str, asked: &str) -> Option<&'static str> {
    let words = words(name);
    let is_empty = |word: &&&'static str| {
        let at = words
            .iter()
            .position(|one| one.trim_end_matches(|c: char| c.is_ascii_digit()) == **word);
        at.is_some_and(|at| at > 0) && !asked.contains(&word.to_lowercase())
    };
    EMPTY.iter().find(is_empty).copied()
}

/// The key in the lock of the operation that a place is in.
fn operation(key: &str) -> Option<String> {
    let (_, pointer) = key.split_once("#/paths/")?;
    let mut steps = pointer.split('/');
    let path = steps.next()?.replace("~1", "/").replace("~0", "~");
    Some(format!("{} {path}", steps.next()?.to_uppercase()))
}

/// The words of a name in `UpperCamelCase`.
fn words(name: &str) -> Vec<&str> {
    let starts: Vec<usize> = name
        .char_indices()
        .filter(|(_, c)| c.is_ascii_uppercase())
        .map(|(at, _)| at)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([name.len()]);
    starts.iter().zip(ends).map(|(start, end)| &name[*start..end]).collect()
}

/// The steps of a pointer that nobody chose.
const STRUCTURE: &[&str] = &[
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "content",
    "additionalProperties",
    "responses",
];

/// The texts of a pointer that people chose, in lower case.
fn texts(key: &str) -> String {
    let mut steps = key.split('/');
    let mut asked = String::new();
    while let Some(step) = steps.next() {
        if step == "properties" {
            let name = steps.next().unwrap_or_default();
            asked.push_str(&format!("{} ", name.to_lowercase()));
        } else if step == "content" {
            steps.next();
        } else if !STRUCTURE.contains(&step) {
            asked.push_str(&step.to_lowercase());
            asked.push(' ');
        }
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_its_name_from_the_document_is_not_made_up() {
        assert!(is_component("#/components/schemas/Pet"));
        assert!(is_component("#/components/schemas/Pet (received)"));
        assert!(is_component("#/definitions/Pet"));
        assert!(is_component("definitions.yml#/Pet"));
        assert!(!is_component("#/components/schemas/Pet (required)"));
        assert!(!is_component("#/components/schemas/Pet/properties/kind"));
        assert!(!is_component("schemas/pet.yaml#"));
        assert!(!is_component("schemas/pet.yaml#/items"));
    }

    #[test]
    fn a_number_is_counted_where_the_name_without_it_is_given_too() {
        let all = BTreeSet::from(["Pet", "Pet2", "ApiV2", "Scope", "Scope2"]);
        assert!(is_counted("Pet2", "pet", &all));
        assert!(!is_counted("ApiV2", "api", &all));
        assert!(!is_counted("Scope2", "scope_2", &all));
    }

    #[test]
    fn a_word_is_empty_where_the_place_does_not_ask_for_it() {
        let empty = |name, key| empty_word(name, &texts(key));
        assert_eq!(
            empty("PetTagsItem", "#/components/schemas/Pet/properties/tags/items"),
            Some("Item")
        );
        assert_eq!(empty("CartItem", "#/components/schemas/Cart/properties/item"), None);
        assert_eq!(
            empty("CartItem", "#/components/schemas/Cart/properties/items/items"),
            None
        );
        assert_eq!(
            empty("PetVariant2", "#/components/schemas/Pet/oneOf/1"),
            Some("Variant")
        );
    }

    #[test]
    fn operation_of_a_place_is_its_method_and_path() {
        let key = "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema";
        assert_eq!(operation(key).as_deref(), Some("GET /pets/{id}"));
        assert_eq!(operation("#/components/schemas/Pet"), None);
    }

    #[test]
    fn aim_that_is_not_met_is_told() {
        let counts = Counts {
            made_up: 10,
            short: 9,
            longest: 41,
            ..Counts::default()
        };
        let aims = counts.aims();
        assert_eq!(aims[0].text, "names of at most 40 characters: 90.00 % of 99 %");
        let met: Vec<bool> = aims.iter().map(|aim| aim.is_met).collect();
        assert_eq!(met, [false, true, true, true, true, true]);
    }
}
