//! The names that parameters and properties of pages have in published APIs, and what is found by them.

use trine_ir::{Location, Operation, Scalar};

use super::{Page, is_cursor, is_text, scalar, step, unwrapped};
use crate::{Method, PageInput, RustType, Step};

/// Query parameters that take the cursor of a page.
pub(super) const CURSORS: &[&str] = &[
    "cursor",
    "after",
    "pagetoken",
    "nexttoken",
    "startingafter",
    "continuationtoken",
    "paginationtoken",
    "nextcursor",
    "startcursor",
    "pagecursor",
    "nextpagetoken",
    "marker",
    "startafter",
    "aftercursor",
    "continuation",
    "nextpage",
    "pageafter",
];

/// Properties that have the cursor of the next page.
const NEXT_CURSORS: &[&str] = &[
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextpage",
    "next",
    "endcursor",
    "continuationtoken",
    "nextmarker",
    "paginationtoken",
    "nextstartingafter",
    "nextpagecursor",
    "continuation",
    "cursor",
    "after",
];

/// Properties that have the id of a page's last item, which is a cursor where the parameter asks for what is after it.
const LAST_IDS: &[&str] = &["lastid"];

/// Properties that say whether there is another page.
const MORE: &[&str] = &["hasmore", "hasnextpage", "hasnext", "more", "hasmoreitems"];

/// Properties that hold what is said of the list as a whole.
const ENVELOPES: &[&str] = &[
    "meta",
    "pagination",
    "paging",
    "pageinfo",
    "responsemetadata",
    "links",
    "metadata",
    "cursors",
];

/// Properties that hold the items, where there are several lists.
const ITEMS: &[&str] = &[
    "data", "items", "results", "records", "values", "entries", "list", "content",
];

/// Returns a name without case and punctuation.
pub(super) fn plain(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.collect::<String>().to_ascii_lowercase()
}

impl Page<'_> {
    /// The way to the list in a page, and the type of its items.
    pub(super) fn items_of(&self, page: &RustType) -> Option<(Vec<Step>, RustType)> {
        if let Some(item) = self.list(page) {
            return Some((Vec::new(), item));
        }
        if let RustType::Option(_) = page {
            return None;
        }
        let plan = self.structure(page)?;
        let lists: Vec<_> = plan
            .fields()
            .filter_map(|field| Some((field, self.list(unwrapped(&field.ty))?)))
            .collect();
        let named = |name: &&str| lists.iter().position(|(field, _)| plain(&field.wire) == **name);
        let at = match lists.len() {
            1 => 0,
            _ => ITEMS.iter().find_map(named)?,
        };
        let (field, item) = lists.into_iter().nth(at)?;
        Some((vec![step(field, &field.ty)], item))
    }

    /// The way to the first property of one of these names, in a page or in what is said of it.
    pub(super) fn property(&self, page: &RustType, names: &[&str], fits: fn(&RustType) -> bool) -> Option<Vec<Step>> {
        let plan = self.structure(page)?;
        let here = names.iter().find_map(|name| {
            let field = plan.fields().find(|field| plain(&field.wire) == **name)?;
            let ty = self.real(&field.ty);
            fits(&ty).then(|| vec![step(field, &ty)])
        });
        here.or_else(|| {
            let envelopes = plan
                .fields()
                .filter(|field| ENVELOPES.contains(&plain(&field.wire).as_str()));
            envelopes.into_iter().find_map(|field| {
                let rest = self.property(&field.ty, names, fits)?;
                Some([vec![step(field, &field.ty)], rest].concat())
            })
        })
    }

    /// The way to the cursor of the next page.
    pub(super) fn next_cursor(&self, page: &RustType) -> Option<Vec<Step>> {
        let last = || {
            self.property(page, LAST_IDS, is_text)
                .filter(|_| self.more(page).is_some())
        };
        self.property(page, NEXT_CURSORS, is_cursor).or_else(last)
    }

    /// The way to what says whether there is a next page.
    pub(super) fn more(&self, page: &RustType) -> Option<Vec<Step>> {
        self.property(page, MORE, |ty| scalar(ty) == Some(Scalar::Bool))
    }
}

/// Returns an input that has one of these names and fits: a query parameter, else a property of the body.
pub(super) fn input(
    page: &Page<'_>,
    operation: &Operation,
    method: &Method,
    names: &[&str],
    fits: impl Fn(&PageInput) -> bool,
) -> Option<PageInput> {
    let mut known = page.inputs(operation, method);
    known.retain(|known| known.location.is_none_or(|location| location == Location::Query));
    names.iter().find_map(|name| {
        let of_name = known.iter().map(|known| &known.input);
        let mut of_name = of_name.filter(|input| plain(&input.step.wire) == **name);
        of_name.find(|input| fits(input)).cloned()
    })
}
