//! The name of an operation by its method and path: the verb of REST, and the words behind the group.
//!
//! ```text
//! name   := verb [ "all" ] noun [ "for" parent ]
//! action := word noun                           POST …/{id}/confirm
//! ```
//! `GET /customers/{id}/sources` in `customers` is `list_sources`, `POST /payment_intents/{intent}/confirm` in
//! `payment_intents` is `confirm`, `GET /files/{id}/comments` in `comments` is `list_for_file`.

use trine_ir::{Api, ContentKind, Kind, Operation, Property, TypeId};

use super::path::{Paths, Segment, without_extension};
use super::said::{ends_in, is_group, said, start_of, without};
use crate::inflect::{is_plural, singular};
use crate::verbs;

/// A literal of a path.
struct Literal {
    words: Vec<String>,
    /// True if a parameter follows, so that it is one of several.
    is_one: bool,
}

impl Literal {
    /// It without what the group says already, but for its last word: `boxSkillsCards` in `skills`. Of `closeAccount` in
    /// `accounts` the verb is left.
    fn without(&self, group: &[String]) -> Self {
        if let Some(at) = start_of(&self.words, group).filter(|at| *at > 0 && verbs::begin(&self.words)) {
            return Self {
                words: self.words[..at].to_vec(),
                is_one: self.is_one,
            };
        }
        let kept =
            |(at, word): &(usize, &String)| *at + 1 == self.words.len() || !said(std::slice::from_ref(word), group);
        let words = self.words.iter().enumerate().filter(kept);
        Self {
            words: words.map(|(_, word)| word.clone()).collect(),
            is_one: self.is_one,
        }
    }

    /// Its words, the last one in the singular where it is one of several.
    fn noun(&self) -> Vec<String> {
        if self.is_one {
            one(&self.words)
        } else {
            self.words.clone()
        }
    }
}

/// The candidates for an operation's name from its method and path.
pub(super) struct RestNames {
    /// The verb and the words behind the group, with the item around the group.
    pub(super) short: Vec<String>,
    /// The number of things in the path that `short` leaves out: words that the group has too, things around the group,
    /// parameters that stand behind another one.
    pub(super) left_out: usize,
    /// With the words that the group has too.
    pub(super) unshortened: Vec<String>,
    /// With the thing in front of the group.
    pub(super) of_parent: Vec<String>,
    /// With the last parameter, where the path ends in it.
    pub(super) by: Vec<String>,
    /// With nouns as the path has them.
    pub(super) as_written: Vec<String>,
    /// With the thing that is nearest to the group in front of it.
    pub(super) of_nearest: Vec<String>,
    /// With the last parameter, wherever it stands.
    pub(super) by_inner: Vec<String>,
    /// With both of these.
    pub(super) of_nearest_by: Vec<String>,
    /// The verb and the whole path.
    pub(super) whole: Vec<String>,
}

/// Words with the last in the singular.
fn one(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

/// Names operations by method and path.
pub(crate) struct Rest<'a> {
    pub(crate) api: &'a Api,
    pub(crate) paths: &'a Paths,
}

impl Rest<'_> {
    /// The words of names in a group, best first. `way` is the group with those around it, outermost first.
    pub(super) fn names(&self, operation: &Operation, way: &[Vec<String>]) -> RestNames {
        let group = way.last().map_or(&[][..], Vec::as_slice);
        let segments = self.paths.of(operation);
        let literals = literals(&segments);
        let (parents, tail) = parted(&literals, group);
        let bare: Vec<Literal> = tail.iter().map(|literal| literal.without(group)).collect();
        let base = self.name(operation, &segments, &bare);
        let others: Vec<&Literal> = parents.iter().filter(|parent| !said(&parent.words, group)).collect();
        let nearest = others.last().copied();
        let item = others.iter().rev().find(|parent| parent.is_one).copied();
        let parameter = segments.iter().rev().find(|segment| !segment.is_literal());
        let mut as_written = vec![base[0].clone()];
        as_written.extend(bare.iter().flat_map(|literal| literal.words.clone()));
        let of_nearest = of(&base, nearest);
        RestNames {
            short: of(&base, item),
            left_out: dropped(tail, &bare) + others.len() - usize::from(item.is_some()) + inner_parameters(&segments),
            unshortened: of(&self.name(operation, &segments, tail), item),
            of_parent: match item {
                Some(_) => base.clone(),
                None => of_nearest.clone(),
            },
            by: by(&base, segments.last().filter(|last| !last.is_literal())),
            as_written,
            by_inner: by(&base, parameter),
            of_nearest_by: by(&of_nearest, parameter),
            of_nearest,
            whole: self.whole(operation, &segments, way),
        }
    }

    /// The method and all of the path without the words of the group. Where nothing would be left of the path, the verb
    /// of REST and its last noun.
    fn whole(&self, operation: &Operation, segments: &[Segment], way: &[Vec<String>]) -> Vec<String> {
        let literals: Vec<&Segment> = segments.iter().filter(|segment| segment.is_literal()).collect();
        let nouns = literals.iter().flat_map(|segment| segment.words.clone());
        let whole: Vec<String> = [operation.method.to_ascii_lowercase()]
            .into_iter()
            .chain(nouns)
            .collect();
        let less = without(&whole, way).filter(|words| words.len() > 1);
        less.unwrap_or_else(|| {
            let is_collection = segments.last().is_some_and(Segment::is_literal);
            let verb = self.verb(operation, is_collection).to_owned();
            let last = literals.last().map_or(&[][..], |last| &last.words);
            [&[verb], last].concat()
        })
    }

    /// The words of names in no group, ever longer: with the last two nouns of the path, with all of them.
    pub(crate) fn stems(&self, operation: &Operation) -> Vec<Vec<String>> {
        let segments = self.paths.of(operation);
        let literals = literals(&segments);
        let all = literals.len();
        (2.min(all)..=all)
            .map(|length| self.name(operation, &segments, &literals[all - length..]))
            .collect()
    }

    /// The words of a name: what is done, and to what.
    fn name(&self, operation: &Operation, segments: &[Segment], nouns: &[Literal]) -> Vec<String> {
        let is_collection = segments.last().is_some_and(Segment::is_literal);
        if let Some((last, others)) = nouns.split_last()
            && is_collection
            && self.is_action(operation, &last.words)
        {
            let mut name = vec![last.words[0].clone()];
            name.extend(others.iter().flat_map(Literal::noun));
            name.extend(last.words[1..].iter().cloned());
            return name;
        }
        let verb = self.verb(operation, is_collection);
        let mut name = vec![verb.to_owned()];
        if is_collection
            && matches!(verb, "delete" | "update" | "replace")
            && self.has(operation, &operation.method, Item)
        {
            name.push("all".to_owned());
        }
        for (index, literal) in nouns.iter().enumerate() {
            let is_last = index + 1 == nouns.len();
            name.extend(match verb {
                "create" if is_last => one(&literal.words),
                _ => literal.noun(),
            });
        }
        name.dedup();
        name
    }

    /// Returns true if the last literal is an action: it is a verb, or only `POST` has it and it is not the name of
    /// things that there are several of.
    fn is_action(&self, operation: &Operation, words: &[String]) -> bool {
        let names_several = words.last().is_some_and(|word| is_plural(word));
        // A word behind a parameter is what is done with it, unless there is a thing of that name.
        let is_behind = || {
            let segments = self.paths.of(operation);
            segments.iter().rev().nth(1).is_some_and(|before| !before.is_literal())
        };
        let others = ["GET", "PUT", "PATCH", "DELETE"];
        let is_thing = || {
            others
                .iter()
                .any(|method| self.has(operation, method, Same) || self.has(operation, method, Item))
        };
        match operation.method.as_str() {
            "POST" => verbs::are_done(words) || (!names_several && is_behind() && !is_thing()),
            "GET" if words.len() > 1 && verbs::is_read(&words[0]) => true,
            _ => verbs::are_done(words) && !names_several,
        }
    }

    /// The verb of REST.
    fn verb(&self, operation: &Operation, is_collection: bool) -> &'static str {
        let summary = operation.docs.summary.as_deref().unwrap_or_default();
        let says_update = summary.split_whitespace().next().is_some_and(|word| {
            let word = word.to_ascii_lowercase();
            word == "update" || word == "updates"
        });
        match operation.method.as_str() {
            "GET" if self.is_list(operation) => "list",
            "GET" if is_collection && self.has(operation, "GET", Item) => "list",
            "GET" => "get",
            "QUERY" => "query",
            "POST" if !is_collection && self.has(operation, "GET", Same) && !self.is_changed_otherwise(operation) => {
                "update"
            }
            "POST" => "create",
            "PUT" if says_update && !self.has(operation, "PATCH", Same) => "update",
            "PUT" => "replace",
            "PATCH" => "update",
            "DELETE" => "delete",
            "HEAD" => "head",
            "OPTIONS" => "options",
            "TRACE" => "trace",
            _ => "send",
        }
    }

    fn is_changed_otherwise(&self, operation: &Operation) -> bool {
        self.has(operation, "PUT", Same) || self.has(operation, "PATCH", Same)
    }

    /// Returns true if the document has an operation of this method at the path, or at an item behind it, whose path may
    /// have the noun in the singular.
    fn has(&self, operation: &Operation, method: &str, at: At) -> bool {
        let path = without_extension(operation.path.trim_end_matches('/')).trim_end_matches('/');
        match at {
            Same => self.paths.places.has(method, path),
            Item => {
                let has_item = |path: &str| self.paths.places.has_item(method, path);
                has_item(path) || has_item(&singular(path))
            }
        }
    }

    /// Returns true if a success is a list: a JSON list, or an object around one.
    pub(super) fn is_list(&self, operation: &Operation) -> bool {
        let successes = operation.responses.iter().filter(|response| response.success);
        let contents = successes.flat_map(|response| &response.contents);
        let mut json = contents.filter_map(|content| match content.kind {
            ContentKind::Json(ty) => Some(ty.id),
            ContentKind::Events(_)
            | ContentKind::Lines(_)
            | ContentKind::Sequence(_)
            | ContentKind::Text
            | ContentKind::Bytes => None,
        });
        json.next().is_some_and(|id| self.is_list_type(id, operation))
    }

    fn is_list_type(&self, id: TypeId, operation: &Operation) -> bool {
        let is_list = |id: TypeId| matches!(self.api.ty(id).kind, Kind::List(_));
        match &self.api.ty(id).kind {
            Kind::List(_) => true,
            Kind::Object(object) => {
                let segments = self.paths.of(operation);
                let Some(last) = segments.last().filter(|last| last.is_literal()) else {
                    return false;
                };
                let lists: Vec<&Property> = object.properties.iter().filter(|one| is_list(one.ty.id)).collect();
                let is_around = |list: &&Property| AROUND.contains(&list.name.to_ascii_lowercase().as_str());
                let named = last.words.last().is_some_and(|word| is_plural(word));
                match lists.as_slice() {
                    [] => false,
                    [list] => named || is_around(list),
                    several => named && several.iter().any(is_around),
                }
            }
            Kind::Any | Kind::Scalar(_) | Kind::Enum(_) | Kind::Tuple(_) | Kind::Map(_) | Kind::Union(_) => false,
        }
    }
}

/// The names of a list in an object around it.
const AROUND: &[&str] = &[
    "content",
    "contents",
    "data",
    "elements",
    "entries",
    "items",
    "list",
    "objects",
    "records",
    "resources",
    "results",
    "rows",
    "value",
    "values",
];

/// The path of another operation.
#[derive(Clone, Copy)]
enum At {
    /// At the same path.
    Same,
    /// At the path with a parameter behind it.
    Item,
}
use At::{Item, Same};

/// The name of an operation without an id: its method and its path.
pub(crate) fn path_name(operation: &Operation) -> String {
    let mut words = operation.method.to_lowercase();
    for segment in operation.path.split(['/', '?', '&', '#']).filter(|s| !s.is_empty()) {
        let word = segment.replace(['{', '}'], " ");
        let by = if segment.starts_with('{') { " by" } else { "" };
        words.push_str(&format!("{by} {word}"));
    }
    words
}

fn literals(segments: &[Segment]) -> Vec<Literal> {
    let literal = |(at, segment): (usize, &Segment)| Literal {
        words: segment.words.clone(),
        is_one: segments.get(at + 1).is_some_and(|next| !next.is_literal()),
    };
    let all = segments.iter().enumerate().filter(|(_, segment)| segment.is_literal());
    all.map(literal).collect()
}

/// The literals in front of the group's own and those behind it: the last one that is called like the group, that the
/// group says, or that ends like it.
fn parted<'l>(literals: &'l [Literal], group: &[String]) -> (&'l [Literal], &'l [Literal]) {
    let last =
        |is_own: fn(&[String], &[String]) -> bool| literals.iter().rposition(|literal| is_own(&literal.words, group));
    // What is done with the group is behind it: `/closeAccount`.
    let behind = |at: usize| at + usize::from(!verbs::begin(&literals[at].words));
    match last(is_group).or_else(|| last(said)) {
        Some(at) => (&literals[..at], &literals[at + 1..]),
        None => last(ends_in).map_or((&literals[..0], literals), |at| {
            (&literals[..at], &literals[behind(at)..])
        }),
    }
}

/// The number of words that were taken from literals.
fn dropped(literals: &[Literal], bare: &[Literal]) -> usize {
    let count = |literals: &[Literal]| literals.iter().map(|literal| literal.words.len()).sum::<usize>();
    count(literals) - count(bare)
}

/// The number of parameters that stand behind another one, of which a name says nothing.
fn inner_parameters(segments: &[Segment]) -> usize {
    let pairs = segments
        .windows(2)
        .filter(|pair| pair.iter().all(|segment| !segment.is_literal()));
    pairs.count()
}

/// Words with the thing behind that they are for.
fn of(words: &[String], parent: Option<&Literal>) -> Vec<String> {
    let behind = parent.map(|parent| [vec!["for".to_owned()], parent.noun()].concat());
    [words, &behind.unwrap_or_default()].concat()
}

/// Words with the parameter behind that they go by.
fn by(words: &[String], parameter: Option<&Segment>) -> Vec<String> {
    let behind = parameter.map(|parameter| [&["by".to_owned()], parameter.words.as_slice()].concat());
    [words, &behind.unwrap_or_default()].concat()
}

/// Returns true if the words of an id without those of the group are only the method: `patch` of `vpcs_patch`.
pub(super) fn is_method(words: &[String], operation: &Operation) -> bool {
    matches!(words, [word] if word.eq_ignore_ascii_case(&operation.method))
}

/// Returns true if the words of an id are only the method and the path, or the path: `PostPaymentIntentsIntent`.
pub(crate) fn repeats(words: &[String], operation: &Operation, segments: &[Segment]) -> bool {
    let text = words.concat();
    let method = operation.method.to_ascii_lowercase();
    if !segments.iter().any(Segment::is_literal) {
        return text == method;
    }
    let bare = [text.strip_prefix(&method), text.strip_suffix(&method), Some(&text)];
    bare.into_iter().flatten().any(|text| is_path(text, segments))
}

/// Returns true if a text is the words of a path, with or without its parameters.
fn is_path(text: &str, segments: &[Segment]) -> bool {
    let Some((first, rest)) = segments.split_first() else {
        return text.is_empty();
    };
    let whole = first.text.clone();
    let goes_on = |said: &str| text.strip_prefix(said).is_some_and(|text| is_path(text, rest));
    if first.is_literal() {
        return goes_on(&whole) || goes_on(&one(&first.words).concat());
    }
    let last = first.words.last().map_or("", String::as_str);
    let spelled = [whole.as_str(), last, "id"];
    let spelled = spelled
        .iter()
        .flat_map(|name| [(*name).to_owned(), format!("by{name}")]);
    goes_on("") || spelled.into_iter().any(|name| goes_on(&name))
}
