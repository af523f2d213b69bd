//! How the next page is asked for, found by the names that parameters and properties have in published APIs.

use trine_ir::{Follow, Location, Operation, Scalar};

use super::{Page, counted, header, is_cursor, is_integer, is_text, last, scalar, step, unwrapped};
use crate::{InputPlace, Method, Next, PageInput, RustType, Step};

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

/// The parameter that is a page's number as a rule, and a cursor where it is a text and the page before has it.
const TEXT_PAGES: &[&str] = &["page"];

/// Properties that have such a page.
const NEXT_PAGES: &[&str] = &["nextpage"];

/// Properties that have the id of a page's last item, which is a cursor where the parameter asks for what is after it.
const LAST_IDS: &[&str] = &["lastid"];

/// Properties that have the URL of the next page.
const NEXT_URLS: &[&str] = &[
    "nexturl",
    "nextlink",
    "nextpageurl",
    "nextpageuri",
    "nexthref",
    "odatanextlink",
    "nexturi",
    "next",
];

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

/// How the next page of items of this type is asked for; `None` if nothing says that there is one.
pub(super) fn next(page: &Page<'_>, operation: &Operation, method: &Method, item: &RustType) -> Option<Next> {
    by_cursor(page, operation, method)
        .or_else(|| page.by_url(&method.output.ty))
        .or_else(|| by_link(operation))
        .or_else(|| header::by_header(page, operation, method))
        .or_else(|| last::by_flag(page, operation, method, item))
        .or_else(|| counted::by_count(page, operation, method))
        .or_else(|| last::by_list(page, operation, method, item))
}

/// What is left of a name when case and punctuation are.
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
        Some((vec![step(&field.ident, &field.ty)], item))
    }

    /// The way to the first property of one of these names, in a page or in what is said of it.
    pub(super) fn property(&self, page: &RustType, names: &[&str], fits: fn(&RustType) -> bool) -> Option<Vec<Step>> {
        let plan = self.structure(page)?;
        let here = names.iter().find_map(|name| {
            let field = plan.fields().find(|field| plain(&field.wire) == **name)?;
            let ty = self.real(&field.ty);
            fits(&ty).then(|| vec![step(&field.ident, &ty)])
        });
        here.or_else(|| {
            let envelopes = plan
                .fields()
                .filter(|field| ENVELOPES.contains(&plain(&field.wire).as_str()));
            envelopes.into_iter().find_map(|field| {
                let rest = self.property(&field.ty, names, fits)?;
                Some([vec![step(&field.ident, &field.ty)], rest].concat())
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

    fn by_url(&self, page: &RustType) -> Option<Next> {
        let next = self.property(page, NEXT_URLS, is_text)?;
        let follow = Follow::Again;
        Some(Next::Url { next, follow })
    }
}

/// By the cursor that a page has.
pub(super) fn by_cursor(page: &Page<'_>, operation: &Operation, method: &Method) -> Option<Next> {
    let keeps = |body| page.keeps(body);
    if !method.body.as_ref().is_none_or(keeps) {
        return None;
    }
    let answer = &method.output.ty;
    let by = |names, next: Option<Vec<Step>>| {
        let next = next?;
        let input = input(page, operation, method, names, |input| takes(input, &next))?;
        let more = page.more(answer);
        Some(Next::Cursor { input, next, more })
    };
    by(CURSORS, page.next_cursor(answer)).or_else(|| by(TEXT_PAGES, page.property(answer, NEXT_PAGES, is_text)))
}

/// Whether this takes the cursor that stands there: a text takes what a number is, but not the other way round. The first
/// page has none, so that it must not be asked for.
pub(super) fn takes(input: &PageInput, next: &[Step]) -> bool {
    let is_optional = matches!(input.step.ty, RustType::Option(_) | RustType::Field(_));
    if input.place != InputPlace::Body && !is_optional {
        return false;
    }
    let to = scalar(&input.step.ty);
    let from = next.last().and_then(|step| scalar(&step.ty));
    to == Some(Scalar::String) || (to.is_some_and(is_integer) && from.is_some_and(is_integer))
}

/// The answer says that it has a header `Link` (RFC 8288).
fn by_link(operation: &Operation) -> Option<Next> {
    let mut headers = operation
        .responses
        .iter()
        .filter(|response| response.success)
        .flat_map(|r| &r.headers);
    headers
        .any(|header| header.name.eq_ignore_ascii_case("link"))
        .then_some(Next::Link)
}

/// What has one of these names and fits: a query parameter, or for want of one a property of the body.
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
