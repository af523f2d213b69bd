//! What the types of an operation begin with: `CreateIssue` in `CreateIssueRequest`.

use std::collections::BTreeMap;

use trine_ir::{Api, ContentKind, Kind, Operation};

use super::inflect::{plural, singular};
use super::rounds::{Asking, Candidate, settle};
use crate::ident::{Case, ident_or};

/// Verbs that stand in front of what they are about.
const VERBS: &[&str] = &[
    "abort",
    "accept",
    "activate",
    "add",
    "append",
    "apply",
    "approve",
    "archive",
    "assign",
    "attach",
    "authorize",
    "batch",
    "block",
    "bulk",
    "call",
    "cancel",
    "capture",
    "change",
    "check",
    "clear",
    "clone",
    "close",
    "commit",
    "compare",
    "complete",
    "confirm",
    "connect",
    "convert",
    "copy",
    "count",
    "create",
    "deactivate",
    "decline",
    "delete",
    "deploy",
    "describe",
    "destroy",
    "detach",
    "disable",
    "disconnect",
    "dismiss",
    "download",
    "edit",
    "enable",
    "end",
    "execute",
    "expire",
    "export",
    "fetch",
    "filter",
    "finalize",
    "find",
    "follow",
    "fork",
    "generate",
    "get",
    "import",
    "increment",
    "initiate",
    "insert",
    "install",
    "invite",
    "join",
    "leave",
    "link",
    "list",
    "load",
    "lock",
    "login",
    "logout",
    "lookup",
    "mark",
    "merge",
    "migrate",
    "modify",
    "move",
    "pause",
    "patch",
    "pay",
    "pin",
    "post",
    "preview",
    "publish",
    "purge",
    "put",
    "query",
    "read",
    "rebuild",
    "recover",
    "redeliver",
    "refresh",
    "refund",
    "register",
    "reject",
    "remove",
    "rename",
    "render",
    "reopen",
    "replace",
    "request",
    "reset",
    "resize",
    "resolve",
    "restart",
    "restore",
    "resume",
    "retrieve",
    "retry",
    "revoke",
    "rotate",
    "run",
    "save",
    "scan",
    "search",
    "send",
    "set",
    "share",
    "sign",
    "start",
    "stop",
    "submit",
    "subscribe",
    "suspend",
    "sync",
    "test",
    "transfer",
    "trigger",
    "unarchive",
    "unassign",
    "unblock",
    "unfollow",
    "unlink",
    "unlock",
    "unpin",
    "unpublish",
    "unsubscribe",
    "update",
    "upload",
    "upsert",
    "validate",
    "verify",
    "void",
    "watch",
];

/// Words behind a verb that are not what it is about.
const PREPOSITIONS: &[&str] = &["as", "at", "by", "for", "from", "in", "of", "on", "to", "via", "with"];

/// The stem of each operation, by index.
pub(super) fn stems(api: &Api) -> Vec<String> {
    let asking = api.operations.iter().enumerate().map(|(index, operation)| Asking {
        of: index,
        rank: format!("{} {}", operation.path, operation.method),
        candidates: candidates(api, operation),
    });
    let settled: BTreeMap<usize, String> = settle(asking.collect(), &mut Default::default(), |_| true);
    settled.into_values().collect()
}

/// The `operationId` without what FastAPI and NestJS put around it; `None` where there is none.
///
/// FastAPI appends the path and the method, every character that is no word's an
/// underscore: `update_log_agents__id__log__log_id__patch`. NestJS puts its class in
/// front: `AgentsController_updateLog`.
pub(crate) fn clean_id(operation: &Operation) -> Option<String> {
    let id = operation
        .naming
        .id
        .as_deref()
        .map(str::trim)
        .filter(|id| !id.is_empty())?;
    let path: String = operation
        .path
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect();
    let tail = format!("{path}_{}", operation.method.to_lowercase());
    let id = id.strip_suffix(&tail).filter(|rest| !rest.is_empty()).unwrap_or(id);
    let id = match id.split_once("Controller_") {
        Some((_, rest)) if !rest.is_empty() => rest,
        Some(_) | None => id,
    };
    Some(id.to_owned())
}

/// What an operation is called where it has no id: its method and its path.
pub(crate) fn path_name(operation: &Operation) -> String {
    let mut words = operation.method.to_lowercase();
    for segment in operation.path.split(['/', '?', '&', '#']).filter(|s| !s.is_empty()) {
        let word = segment.replace(['{', '}'], " ");
        let by = if segment.starts_with('{') { " by" } else { "" };
        words.push_str(&format!("{by} {word}"));
    }
    words
}

/// The words of a text, in lower case.
fn words(text: &str) -> Vec<String> {
    let snake = ident_or(text, Case::Value, "");
    snake
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What an operation's stem could be, best first.
fn candidates(api: &Api, operation: &Operation) -> Vec<Candidate> {
    let by_path = by_path(api, operation);
    let last = Candidate::direct(type_name(&path_name(operation)));
    let mut texts = match clean_id(operation).filter(|id| !repeats_path(id, operation)) {
        Some(id) => by_id(&id, &group(api, operation)),
        None => by_path,
    };
    texts.push(last);
    texts
}

/// The words of the innermost group.
fn group(api: &Api, operation: &Operation) -> Vec<String> {
    let tag = || operation.tags.first().map(|tag| &api.tags[tag.0 as usize].name);
    let name = operation.naming.groups.last().or_else(tag);
    name.map(|name| words(name)).unwrap_or_default()
}

/// Stems from an id: the verb in front of what it is about, which the group says where the id does not.
fn by_id(id: &str, group: &[String]) -> Vec<Candidate> {
    let all = words(id);
    let (before, rest) = parted(id, &all, group);
    let noun = match before.is_empty() {
        true => group.join(" "),
        false => before.join(" "),
    };
    let whole = Candidate::direct(type_name(&all.join(" ")));
    let (verb, object) = rest.split_at(verbs(&rest));
    let Some(first) = verb.first() else {
        return vec![whole];
    };
    if noun.is_empty() || (before.is_empty() && !object.is_empty()) {
        return vec![
            whole,
            Candidate::direct(type_name(&format!("{noun} {}", all.join(" ")))),
        ];
    }
    let about = match is_of_many(first) {
        true => plural(&noun),
        false => singular(&noun),
    };
    let is_bare = object.first().is_none_or(|word| PREPOSITIONS.contains(&word.as_str()));
    let has_noun = object.iter().any(|word| singular(word) == singular(&noun));
    let (verb, object) = (verb.join(" "), object.join(" "));
    match (is_bare, object.as_str()) {
        (true, _) => vec![Candidate::direct(type_name(&format!("{verb} {about} {object}"))), whole],
        (false, "all") => vec![
            Candidate::direct(type_name(&format!("{verb} all {}", plural(&noun)))),
            whole,
        ],
        (false, _) if has_noun => vec![Candidate::direct(type_name(&format!("{verb} {object}"))), whole],
        (false, _) => vec![
            Candidate::short(type_name(&format!("{verb} {object}"))),
            Candidate::direct(type_name(&format!("{verb} {} {object}", singular(&noun)))),
            whole,
        ],
    }
}

/// How many words in front are verbs: `create or update`.
fn verbs(words: &[String]) -> usize {
    let is_verb = |at: usize| words.get(at).is_some_and(|word| VERBS.contains(&word.as_str()));
    let joins = |at: usize| words.get(at).is_some_and(|word| matches!(word.as_str(), "or" | "and"));
    let mut end = usize::from(is_verb(0));
    while end > 0 && joins(end) && is_verb(end + 1) {
        end += 2;
    }
    end
}

/// Whether a verb is about several.
fn is_of_many(verb: &str) -> bool {
    matches!(
        verb,
        "list" | "search" | "batch" | "bulk" | "filter" | "query" | "count" | "export"
    )
}

/// What an id has in front of its own words, and those: the group's words, or what stands in front of a separator
/// (`issues/create`, `Issues_Create`).
fn parted(id: &str, all: &[String], group: &[String]) -> (Vec<String>, Vec<String>) {
    let split = |at: usize| (all[..at].to_vec(), all[at..].to_vec());
    let same = |(a, b): (&String, &String)| singular(a) == singular(b);
    let begins = !group.is_empty() && all.len() > group.len() && all.iter().zip(group).all(same);
    if begins {
        return split(group.len());
    }
    let separated = id.split_once(['/', '.']).or_else(|| {
        let (before, rest) = id.split_once('_')?;
        let is_name = |text: &str| text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.contains('_');
        (is_name(before) && !rest.contains('_')).then_some((before, rest))
    });
    match separated.map(|(before, _)| words(before).len()) {
        Some(at) if at > 0 && at < all.len() => split(at),
        Some(_) | None => split(0),
    }
}

/// Whether an id says nothing but the method and words of the path.
fn repeats_path(id: &str, operation: &Operation) -> bool {
    let path: Vec<String> = words(&operation.path).iter().map(|word| singular(word)).collect();
    let id = words(id);
    match id.split_first() {
        Some((verb, rest)) => {
            *verb == operation.method.to_lowercase()
                && !rest.is_empty()
                && rest.iter().all(|word| path.contains(&singular(word)))
        }
        None => false,
    }
}

/// Stems from method and path: a verb of REST and the words of the path.
fn by_path(api: &Api, operation: &Operation) -> Vec<Candidate> {
    let segments: Vec<&str> = operation
        .path
        .split(['/', '#', '?'])
        .filter(|part| !part.is_empty())
        .collect();
    let is_literal = |part: &&&str| !part.contains('{') && !is_version(part) && **part != "api";
    let mut literals: Vec<&str> = segments.iter().filter(is_literal).copied().collect();
    let of_one = segments.last().is_none_or(|part| part.contains('{'));
    let action = literals
        .last()
        .filter(|_| !of_one && operation.method == "POST")
        .copied();
    let action = action
        .filter(|last| literals.len() > 1 && words(last).first().is_some_and(|verb| VERBS.contains(&verb.as_str())));
    let verb = match (action, operation.method.as_str()) {
        (Some(action), _) => {
            literals.pop();
            action.to_owned()
        }
        (None, "GET") if !of_one && is_listed(api, operation, literals.last().copied().unwrap_or_default()) => {
            "list".to_owned()
        }
        (None, "POST") if of_one => "update".to_owned(),
        (None, "POST") => "create".to_owned(),
        (None, "PUT") if has_patch(api, operation) => "replace".to_owned(),
        (None, "PUT" | "PATCH") => "update".to_owned(),
        (None, method) => method.to_lowercase(),
    };
    let of_many = is_of_many(&verb);
    let end = literals.len();
    let text = |from: usize| {
        let words = literals[from..]
            .iter()
            .enumerate()
            .map(|(at, literal)| match from + at + 1 == end && of_many {
                true => plural(literal),
                false => singular(literal),
            });
        type_name(&format!("{verb} {}", words.collect::<Vec<_>>().join(" ")))
    };
    let lengths = (2.min(end)..=end).map(|length| match length == end {
        true => Candidate::direct(text(0)),
        false => Candidate::short(text(end - length)),
    });
    lengths.collect()
}

/// Whether a segment is a version of the API.
fn is_version(segment: &str) -> bool {
    let rest = segment.strip_prefix('v').unwrap_or(segment);
    !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c == '.')
}

fn has_patch(api: &Api, operation: &Operation) -> bool {
    let mut others = api.operations.iter();
    others.any(|other| other.path == operation.path && other.method == "PATCH")
}

/// Whether the response is a list, or the path's last word is a plural.
fn is_listed(api: &Api, operation: &Operation, word: &str) -> bool {
    let mut contents = operation
        .responses
        .iter()
        .filter(|one| one.success)
        .flat_map(|one| &one.contents);
    let is_list = |kind: &ContentKind| match kind {
        ContentKind::Json(ty) => matches!(api.ty(ty.id).kind, Kind::List(_)),
        ContentKind::Text
        | ContentKind::Bytes
        | ContentKind::Events(_)
        | ContentKind::Lines(_)
        | ContentKind::Sequence(_) => false,
    };
    singular(word) != word || contents.any(|content| is_list(&content.kind))
}

fn type_name(words: &str) -> String {
    ident_or(words, Case::Type, "Call")
}
