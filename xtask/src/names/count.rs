//! The counts of names, and the list of the worst.

use std::collections::{BTreeMap, BTreeSet};

/// The names of one client, by what its lock has them under.
pub(super) struct Named {
    /// The file's name.
    pub(super) document: String,
    /// Names of types, by pointer.
    pub(super) types: BTreeMap<String, String>,
    /// Paths of methods, by `METHOD /path`.
    pub(super) methods: BTreeMap<String, String>,
}

/// The most characters that a made-up name should have.
const SHORT: usize = 40;

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
    stuttering: usize,
    outside: usize,
    /// Names with what is wrong with them, how bad it is in front.
    bad: Vec<(usize, String)>,
}

impl Counts {
    /// Counts the names of one client.
    pub(super) fn of(named: &Named) -> Self {
        let mut counts = Self::default();
        let all: BTreeSet<&String> = named.types.values().collect();
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
                counts.name(&named.document, (key, name), &asked[name], &all);
            }
        }
        let methods: BTreeSet<&str> = named.methods.values().map(String::as_str).collect();
        for (key, path) in &named.methods {
            counts.method(&named.document, key, path, &methods);
        }
        counts
    }

    fn name(&mut self, document: &str, (key, name): (&str, &str), asked: &str, all: &BTreeSet<&String>) {
        self.made_up += 1;
        self.short += usize::from(name.len() <= SHORT);
        self.longest = self.longest.max(name.len());
        let is_counted = is_counted(name, all);
        self.counted += usize::from(is_counted);
        let empty = empty_word(name, asked);
        self.empty += usize::from(empty.is_some());
        let badness =
            name.len().saturating_sub(SHORT) + 20 * usize::from(is_counted) + 30 * usize::from(empty.is_some());
        if badness > 0 {
            self.bad.push((badness, format!("{document}: {name}  ({key})")));
        }
    }

    fn method(&mut self, document: &str, key: &str, path: &str, all: &BTreeSet<&str>) {
        let mut accessors: Vec<&str> = path.split('.').collect();
        let method = accessors.pop().unwrap_or_default();
        let group = accessors.last().map(|group| group.trim_end_matches("()"));
        let shorter = group.and_then(|group| without(method, group, key));
        let stutters = shorter.is_some_and(|shorter| {
            let around = path.strip_suffix(method).unwrap_or(path);
            !all.contains(format!("{around}{shorter}").as_str())
        });
        self.stuttering += usize::from(stutters);
        let is_outside = group.is_none() && key.split('/').skip(1).any(is_literal);
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
        self.stuttering += other.stuttering;
        self.outside += other.outside;
        self.bad.extend(other.bad);
        self.bad.sort_by(|a, b| b.cmp(a));
        self.bad.truncate(worst);
    }

    /// A row of the table.
    pub(super) fn row(&self, document: &str) -> String {
        let share = |part: usize| match self.made_up {
            0 => "–".to_owned(),
            all => format!("{:.1} %", part as f64 * 100.0 / all as f64),
        };
        format!(
            "| {document} | {} | {} | {} | {} ({}) | {} | {} | {} |",
            self.made_up,
            share(self.short),
            self.longest,
            self.counted,
            share(self.counted),
            self.empty,
            self.stuttering,
            self.outside
        )
    }

    /// The worst names, a line each.
    pub(super) fn worst(self) -> String {
        let lines = self.bad.into_iter();
        lines.map(|(badness, line)| format!("{badness:4} {line}\n")).collect()
    }
}

/// Returns true if a type is a component, or one side of it.
fn is_component(key: &str) -> bool {
    let pointer = key.split_once('#').map_or(key, |(_, pointer)| pointer);
    let pointer = pointer.split(' ').next().unwrap_or(pointer);
    let mut steps = pointer.split('/').skip(1);
    match steps.next() {
        Some("components") => steps.next() == Some("schemas") && steps.count() == 1,
        Some("definitions") => steps.count() == 1,
        Some(_) | None => false,
    }
}

/// Returns true if a number was put behind a name because others have that name.
fn is_counted(name: &str, all: &BTreeSet<&String>) -> bool {
    let base = name.trim_end_matches(|c: char| c.is_ascii_digit());
    base.len() < name.len() && all.contains(&base.to_owned())
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

/// The texts of a pointer that people chose, in lower case.
fn texts(key: &str) -> String {
    const STRUCTURE: &[&str] = &[
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "content",
        "additionalProperties",
        "responses",
    ];
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

/// Words behind which a noun says of what something is: `list_keys_for_authenticated_user` stays in `users`.
const LEADING: &[&str] = &[
    "as", "by", "for", "from", "in", "into", "of", "on", "per", "to", "via", "with", "without",
];

/// Words that say nothing without the one behind them.
const BOUND: &[&str] = &["child", "non", "parent", "sub"];

/// A method without the word of its group, if it has that and others besides. `None` where the word cannot go: behind
/// one that leads to it, where it ends a noun of the path that is another thing (`bank_accounts` in `accounts`), and
/// where a keyword would be left.
fn without(method: &str, group: &str, key: &str) -> Option<String> {
    let words: Vec<&str> = method.split('_').filter(|word| !word.is_empty()).collect();
    let group: Vec<&str> = group.split('_').filter(|word| !word.is_empty()).collect();
    let same = |(a, b): (&&str, &&str)| stem(a) == stem(b);
    let is_group = |part: &[&str]| part.iter().zip(&group).all(same);
    let at = words.windows(group.len().max(1)).position(is_group)?;
    let (front, behind) = (&words[..at], &words[at + group.len()..]);
    let is_led =
        front.iter().any(|word| LEADING.contains(word)) || front.last().is_some_and(|word| BOUND.contains(word));
    let rest = [front, behind].concat();
    let path = key.to_lowercase();
    let is_another = path.split('/').any(|segment| {
        let parts: Vec<&str> = segment.split(['_', '-']).collect();
        parts.len() > group.len() && is_group(&parts[parts.len() - group.len()..])
    });
    let is_keyword = matches!(rest.as_slice(), ["match" | "move" | "type"]);
    let can_go = !rest.is_empty() && !is_led && !is_another && !is_keyword;
    can_go.then(|| rest.join("_"))
}

/// A word less the endings of its plural.
fn stem(word: &str) -> &str {
    let word = word
        .strip_suffix("ies")
        .or_else(|| word.strip_suffix('y'))
        .unwrap_or(word);
    word.strip_suffix("es")
        .or_else(|| word.strip_suffix('s'))
        .unwrap_or(word)
}

/// Returns true if a segment of a path is a word that could name a group.
fn is_literal(segment: &str) -> bool {
    let is_version = segment
        .strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    segment.starts_with(|c: char| c.is_ascii_alphabetic()) && !is_version
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_are_not_made_up() {
        assert!(is_component("#/components/schemas/Pet"));
        assert!(is_component("#/components/schemas/Pet (sent)"));
        assert!(is_component("#/definitions/Pet"));
        assert!(!is_component("#/components/schemas/Pet/properties/kind"));
        assert!(!is_component("schemas/pet.yaml#"));
    }

    #[test]
    fn a_number_is_counted_where_the_name_without_it_is_given_too() {
        let (pet, second, version) = ("Pet".to_owned(), "Pet2".to_owned(), "ApiV2".to_owned());
        let all = BTreeSet::from([&pet, &second, &version]);
        assert!(is_counted("Pet2", &all));
        assert!(!is_counted("ApiV2", &all));
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
    fn a_method_stutters_where_it_has_the_word_of_its_group_and_others() {
        let repeats = |method, group, path| without(method, group, path).is_some();
        assert!(repeats("list_agents", "agents", "GET /agents"));
        assert!(repeats("create_policy", "policies", "POST /policies"));
        assert!(!repeats("search", "search", "GET /search"));
        assert!(!repeats("list", "agents", "GET /agents"));
    }

    #[test]
    fn word_of_the_group_that_cannot_go_is_no_stutter() {
        let word = |method, group, path| without(method, group, path);
        assert_eq!(
            word("list_keys_for_authenticated_user", "users", "GET /user/keys"),
            None
        );
        assert_eq!(
            word("create_bank_account", "accounts", "POST /accounts/{id}/bank_accounts"),
            None
        );
        assert_eq!(word("move_dataset", "datasets", "PATCH /datasets/{id}"), None);
        assert_eq!(word("list_sub_issues", "issues", "GET /issues/{id}/sub_issues"), None);
    }
}
