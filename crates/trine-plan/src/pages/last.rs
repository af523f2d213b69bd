//! Pages that are asked for by the id of the last item of the page before.

use trine_ir::{Docs, Operation, Scalar};

use super::names::{input, plain};
use super::{Page, is_cursor, is_integer, scalar, step};
use crate::{InputPlace, Method, Next, PageInput, RustType, Step};

/// Query parameters that take the id of the item before those that are asked for, where pages say whether there are more.
const BEHIND: &[&str] = &["startingafter", "startafter", "startafterid", "afterid", "after"];

/// Those that take the id of the item behind those that are asked for, by those that take the one before them.
const OPPOSITE: &[(&str, &str)] = &[
    ("startingafter", "endingbefore"),
    ("startafter", "endbefore"),
    ("afterid", "beforeid"),
    ("after", "before"),
];

/// The same where a page is nothing but the list, with the name that says the opposite: with both, nothing says in which
/// order the list is.
const EITHER: &[(&str, &[&str])] = &[
    ("before", &["after"]),
    ("beforeid", &["afterid"]),
    ("after", &["before"]),
    ("afterid", &["beforeid"]),
    ("startingafter", &[]),
];

/// The parameters that show a list around an item, the newest first.
const AROUND: &[&str] = &["around", "aroundid"];

/// Query parameters that limit a page.
const LIMITS: &[&str] = &[
    "limit",
    "perpage",
    "pagesize",
    "maxresults",
    "count",
    "first",
    "size",
    "maxitems",
];

/// Words about a parameter that is a time, and not an id.
const TIMES: &[&str] = &[
    "date",
    "datetime",
    "timestamp",
    "time",
    "iso",
    "iso8601",
    "unix",
    "epoch",
    "seconds",
    "rfc3339",
];

/// Words about a parameter that is made by the server, and not an id.
const CURSORS: &[&str] = &["cursor", "link", "token", "opaque"];

/// By the last item, where pages are objects that say whether there are more.
pub(super) fn by_flag(page: &Page<'_>, operation: &Operation, method: &Method, item: &RustType) -> Option<Next> {
    let more = page.more(method.output.present())?;
    let key = page.key(item)?;
    let input = input(page, operation, method, BEHIND, |input| {
        fits(input, &key) && !says(operation, input, TIMES)
    })?;
    Some(Next::LastItem {
        backwards: backwards(page, operation, method, &input, &key),
        input,
        key,
        more: Some(more),
    })
}

/// By the last item, where a page is nothing but the list and can be limited.
pub(super) fn by_list(page: &Page<'_>, operation: &Operation, method: &Method, item: &RustType) -> Option<Next> {
    let response = method.output.present();
    let is_all = page.list(response).is_some() || page.structure(response)?.fields().count() == 1 || page.had_pager;
    let key = page.key(item)?;
    let has = |names: &[&str]| {
        operation
            .parameters
            .iter()
            .any(|one| names.contains(&plain(&one.name).as_str()))
    };
    if !has(LIMITS) || !is_all {
        return None;
    }
    EITHER.iter().find_map(|(name, opposite)| {
        let is_told = !has(opposite) || (name.starts_with("before") && has(AROUND));
        let input = input(page, operation, method, &[name], |input| {
            fits(input, &key) && !says(operation, input, TIMES) && !says(operation, input, CURSORS)
        });
        Some(Next::LastItem {
            input: input.filter(|_| is_told)?,
            backwards: None,
            key: key.clone(),
            more: None,
        })
    })
}

/// Returns the input for the other direction.
pub(super) fn backwards(
    page: &Page<'_>,
    operation: &Operation,
    method: &Method,
    forwards: &PageInput,
    key: &[Step],
) -> Option<PageInput> {
    let name = plain(&forwards.step.wire);
    let (_, opposite) = OPPOSITE.iter().find(|(forwards, _)| *forwards == name)?;
    input(page, operation, method, &[opposite], |input| fits(input, key))
}

impl Page<'_> {
    /// The way from an item to its id.
    fn key(&self, item: &RustType) -> Option<Vec<Step>> {
        let field = self.structure(item)?.fields().find(|field| field.wire == "id")?;
        let ty = self.real(&field.ty);
        is_cursor(&ty).then(|| vec![step(field, &ty)])
    }
}

/// Returns true if this input takes the id, and is not an argument of the first page. `before` is mostly a time if it
/// is an integer, and may be one if it is a text and ids are integers.
fn fits(input: &PageInput, key: &[Step]) -> bool {
    let is_optional = matches!(input.step.ty, RustType::Option(_) | RustType::Field(_));
    let (to, from) = (scalar(&input.step.ty), key.last().and_then(|step| scalar(&step.ty)));
    let name = plain(&input.step.wire);
    let says_id = name.ends_with("id");
    let is_id = to == Some(Scalar::String) || says_id;
    // An item is named by its id alone, and a text can be any.
    let names_item = says_id || name.starts_with("start");
    let holds = to == Some(Scalar::String) && from.is_some_and(is_integer) && names_item;
    input.place == InputPlace::Params && is_optional && is_id && (to == from || holds)
}

/// Returns true if the document has one of these words about a parameter.
fn says(operation: &Operation, input: &PageInput, words: &[&str]) -> bool {
    let parameter = operation.parameters.iter().find(|one| one.name == input.step.wire);
    let said = |docs: &Docs| -> bool {
        let texts = docs.summary.iter().chain(&docs.description);
        let mut found = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric()));
        found.any(|word| words.contains(&word.to_ascii_lowercase().as_str()))
    };
    parameter.is_some_and(|parameter| said(&parameter.docs))
}
