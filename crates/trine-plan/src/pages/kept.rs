//! The way through the pages of a list in the lock, so that what is added beside the list or the parameter of its
//! position changes neither.
//!
//! ```text
//! "/data/items = items"              a property of the page
//! "item/id = next_item"              a property of the last item
//! "response-header Next = next_cursor"
//! "query after = cursor"             what is set for each page
//! "0 = first"                        a number
//! ```

use std::collections::BTreeSet;

use trine_ir::{Follow, Operation, PagePart};

use super::inputs::Takes;
use super::{Page, choice, found, header, is_cursor, is_text, scalar, unwrapped};
use crate::lock::parameter_key;
use crate::{
    Count, Entry, InputPlace, Method, Next, Options, PageInput, PageTotal, PagerPlan, RustType, Step, TotalOf,
};

/// Returns true if two pagers have the same items and the same way to the next page; their ends may differ.
pub(super) fn is_same(a: &PagerPlan, b: &PagerPlan) -> bool {
    let is_input = |a: &PageInput, b: &PageInput| a.place == b.place && a.step.wire == b.step.wire;
    let is_next = match (&a.next, &b.next) {
        (
            Next::Cursor { input, next, .. },
            Next::Cursor {
                input: of_b, next: to, ..
            },
        ) => is_input(input, of_b) && next == to,
        (Next::Header { input, name }, Next::Header { input: of_b, name: to }) => is_input(input, of_b) && name == to,
        (
            Next::LastItem { input, key, .. },
            Next::LastItem {
                input: of_b, key: to, ..
            },
        ) => is_input(input, of_b) && key == to,
        (Next::Url { next, follow }, Next::Url { next: to, follow: by }) => next == to && follow == by,
        (Next::Link, Next::Link) => true,
        (Next::Number { input, .. }, Next::Number { input: of_b, .. })
        | (Next::Offset { input, .. }, Next::Offset { input: of_b, .. }) => is_input(input, of_b),
        (
            Next::Cursor { .. }
            | Next::Header { .. }
            | Next::LastItem { .. }
            | Next::Url { .. }
            | Next::Link
            | Next::Number { .. }
            | Next::Offset { .. },
            _,
        ) => false,
    };
    a.items == b.items && is_next
}

/// The prefix of a response header's name in the lock.
const HEADER: &str = "response-header ";

/// The first step of a way from the last item in the lock.
const ITEM: &str = "item";

/// The header of RFC 8288.
const LINK: &str = "Link";

/// Names of totals, by what they count.
const TOTALS: &[(&str, TotalOf)] = &[
    ("total_items", TotalOf::Items),
    ("total_count", TotalOf::Count),
    ("total_pages", TotalOf::Pages),
];

/// The entries of an operation's pager; `None` if it has none, or one that the user describes, who may take that back.
pub(crate) fn entries(options: &Options, operation: &Operation, method: &Method) -> Option<Vec<Entry>> {
    let pager = method.pager.as_ref().filter(|_| choice(options, operation).is_none())?;
    let mut all = vec![Entry::named(pointer("", &pager.items), "items")];
    let set = |input: &PageInput, name: &str| Entry::named(input_key(operation, method, input), name);
    let on_page = |steps: &[Step], name: &str| Entry::named(pointer("", steps), name);
    let in_header = |header: &str, name: &str| Entry::named(format!("{HEADER}{header}"), name);
    let ends = |count: &Count| {
        let mut ends: Vec<Entry> = count.more.iter().map(|more| on_page(more, "more")).collect();
        ends.extend(count.total.iter().flat_map(|total| {
            let of = TOTALS.iter().find(|(_, of)| *of == total.of);
            of.map(|(name, _)| on_page(&total.steps, name))
        }));
        ends
    };
    match &pager.next {
        Next::Cursor { input, next, more } => {
            all.extend([set(input, "cursor"), on_page(next, "next_cursor")]);
            all.extend(more.iter().map(|more| on_page(more, "more")));
        }
        Next::Header { input, name } => all.extend([set(input, "cursor"), in_header(name, "next_cursor")]),
        Next::LastItem {
            input,
            backwards,
            key,
            more,
        } => {
            all.extend([set(input, "cursor"), Entry::named(pointer(ITEM, key), "next_item")]);
            all.extend(backwards.iter().map(|input| set(input, "backwards")));
            all.extend(more.iter().map(|more| on_page(more, "more")));
        }
        Next::Url { next, follow } => all.push(on_page(
            next,
            match follow {
                Follow::Again => "next_url",
                Follow::Get => "next_url_by_get",
            },
        )),
        Next::Link => all.push(in_header(LINK, "next_url")),
        Next::Number { input, first, count } => {
            all.extend([set(input, "number"), Entry::named(first.to_string(), "first")]);
            all.extend(ends(count));
        }
        Next::Offset { input, base, count } => {
            all.extend([set(input, "offset"), Entry::named(base.to_string(), "first")]);
            all.extend(ends(count));
        }
    }
    // What an extension names twice is kept once.
    let mut seen = BTreeSet::new();
    all.retain(|entry| seen.insert(entry.key.clone()));
    Some(all)
}

/// The way of steps as a JSON pointer behind a word.
fn pointer(from: &str, steps: &[Step]) -> String {
    let step = |step: &Step| format!("/{}", step.wire.replace('~', "~0").replace('/', "~1"));
    from.to_owned() + &steps.iter().map(step).collect::<String>()
}

/// The names of a JSON pointer behind a word; `None` if that is not in front.
fn names(from: &str, key: &str) -> Option<Vec<String>> {
    let rest = key.strip_prefix(from)?;
    let mut names = rest.split('/').map(|name| name.replace("~1", "/").replace("~0", "~"));
    names.next().filter(String::is_empty)?;
    Some(names.collect())
}

/// The key in the lock of an input that is set for each page.
fn input_key(operation: &Operation, method: &Method, input: &PageInput) -> String {
    let ident = &input.step.ident;
    let fields = method.params.iter().flat_map(|params| &params.fields);
    let index = match input.place {
        InputPlace::Body => None,
        InputPlace::Params => fields
            .map(|one| (&one.ident, one.parameter.index))
            .find(|one| one.0 == ident),
        InputPlace::Argument => {
            let mut arguments = method.arguments.iter().map(|one| (&one.ident, one.parameter.index));
            arguments.find(|one| one.0 == ident)
        }
    };
    match index {
        Some((_, index)) => parameter_key(&operation.parameters[index]),
        None => format!("body {}", input.step.wire),
    }
}

/// The pager of the lock; `None` if there is none, or what it goes by is gone.
pub(super) fn pager(page: &Page<'_>, operation: &Operation, method: &Method, locked: &[Entry]) -> Option<PagerPlan> {
    let keeps = method.body.as_ref().is_none_or(|body| page.keeps(body));
    if !keeps || method.streams || method.output.variants.is_some() {
        return None;
    }
    let kept = Kept {
        page,
        operation,
        method,
        locked,
    };
    let (items, list) = kept.way(kept.key("items")?)?;
    let item = page.list(unwrapped(&list))?;
    let next = kept.next(&item)?;
    Some(PagerPlan {
        ident: String::new(),
        with: None,
        items,
        item,
        next,
    })
}

/// The entries of an operation, and what they are about.
struct Kept<'a> {
    page: &'a Page<'a>,
    operation: &'a Operation,
    method: &'a Method,
    locked: &'a [Entry],
}

impl Kept<'_> {
    /// The key of the entry of this name.
    fn key(&self, name: &str) -> Option<&str> {
        let mut entries = self.locked.iter();
        let entry = entries.find(|entry| entry.name.as_deref() == Some(name))?;
        Some(&entry.key)
    }

    fn next(&self, item: &RustType) -> Option<Next> {
        if let Some(key) = self.key("cursor") {
            return self.by_cursor(key, item);
        }
        for (name, follow) in [("next_url", Follow::Again), ("next_url_by_get", Follow::Get)] {
            match self.key(name) {
                Some(key) if key.starts_with(HEADER) => return Some(Next::Link),
                Some(key) => {
                    let next = self.to(key, is_text)?;
                    return Some(Next::Url { next, follow });
                }
                None => {}
            }
        }
        let first = self.key("first")?.parse().ok()?;
        let count = Count {
            total: TOTALS.iter().find_map(|(name, of)| {
                let is_count = |ty: &RustType| scalar(ty).is_some() && Takes::Count.fits(ty);
                let steps = self.to(self.key(name)?, is_count)?;
                Some(PageTotal { steps, of: *of })
            }),
            more: self.more(),
        };
        let takes = |key: &str| self.input(key, |input| Takes::Count.fits(&input.step.ty));
        if let Some(key) = self.key("number") {
            let input = takes(key)?;
            return Some(Next::Number { input, first, count });
        }
        let input = takes(self.key("offset")?)?;
        let base = first;
        Some(Next::Offset { input, base, count })
    }

    fn by_cursor(&self, key: &str, item: &RustType) -> Option<Next> {
        if let Some(last) = self.key("next_item") {
            let (key_of_item, ty) = self.page.way(item, &names(ITEM, last)?, PagePart::Next).ok()?;
            let takes = |key: &str| self.input(key, |input| found::takes(input, &key_of_item));
            return is_cursor(&ty).then_some(Next::LastItem {
                input: takes(key)?,
                backwards: self.key("backwards").and_then(takes),
                more: self.more(),
                key: key_of_item.clone(),
            });
        }
        let next = self.key("next_cursor")?;
        if let Some(name) = next.strip_prefix(HEADER) {
            let headers = self.operation.responses.iter().flat_map(|response| &response.headers);
            let mut of_name = headers.filter(|header| header.name.eq_ignore_ascii_case(name));
            let of_integers = of_name.all(|header| self.page.is_integer(header.ty.id));
            let input = self.input(key, |input| header::takes(input, of_integers))?;
            let name = name.to_owned();
            return Some(Next::Header { input, name });
        }
        let next = self.to(next, is_cursor)?;
        Some(Next::Cursor {
            input: self.input(key, |input| found::takes(input, &next))?,
            more: self.more(),
            next,
        })
    }

    fn more(&self) -> Option<Vec<Step>> {
        self.to(self.key("more")?, |ty| scalar(ty) == Some(trine_ir::Scalar::Bool))
    }

    /// The way from a page to a property, and its type.
    fn way(&self, key: &str) -> Option<(Vec<Step>, RustType)> {
        let response = self.method.output.present();
        self.page.way(response, &names("", key)?, PagePart::Items).ok()
    }

    /// The way from a page to a property that fits.
    fn to(&self, key: &str, fits: impl Fn(&RustType) -> bool) -> Option<Vec<Step>> {
        let (steps, ty) = self.way(key)?;
        fits(&ty).then_some(steps)
    }

    /// The input with this key that is set for each page, if it fits.
    fn input(&self, key: &str, fits: impl Fn(&PageInput) -> bool) -> Option<PageInput> {
        let mut known = self.page.inputs(self.operation, self.method).into_iter();
        let found = known.find(|one| one.key() == key)?.input;
        fits(&found).then_some(found)
    }
}
