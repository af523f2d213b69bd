//! The request for the next page, found by the names that parameters and properties have in published APIs.

use trine_ir::{Follow, Operation, Scalar};

use super::names::{CURSORS, input};
use super::{Page, counted, header, is_integer, is_text, last, scalar};
use crate::{InputPlace, Method, Next, PageInput, RustType, Step};

/// The parameter that is a page's number as a rule, and a cursor where it is a text and the page before has it.
const TEXT_PAGES: &[&str] = &["page"];

/// Properties that have such a page.
const NEXT_PAGES: &[&str] = &["nextpage"];

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

/// Returns the request for the next page of items of this type; `None` if there is no sign of one.
pub(super) fn next(page: &Page<'_>, operation: &Operation, method: &Method, item: &RustType) -> Option<Next> {
    by_cursor(page, operation, method)
        .or_else(|| page.by_url(method.output.present()))
        .or_else(|| by_link(operation))
        .or_else(|| header::by_header(page, operation, method))
        .or_else(|| last::by_flag(page, operation, method, item))
        .or_else(|| counted::by_count(page, operation, method))
        .or_else(|| last::by_list(page, operation, method, item))
}

impl Page<'_> {
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
    let response = method.output.present();
    let by = |names, next: Option<Vec<Step>>| {
        let next = next?;
        let input = input(page, operation, method, names, |input| takes(input, &next))?;
        let more = page.more(response);
        Some(Next::Cursor { input, next, more })
    };
    by(CURSORS, page.next_cursor(response)).or_else(|| by(TEXT_PAGES, page.property(response, NEXT_PAGES, is_text)))
}

/// Returns true if this input takes the cursor there: a text takes a number, but not the other way round. The first
/// page has no cursor, so that it must not be required.
pub(super) fn takes(input: &PageInput, next: &[Step]) -> bool {
    let is_optional = matches!(input.step.ty, RustType::Option(_) | RustType::Field(_));
    if input.place != InputPlace::Body && !is_optional {
        return false;
    }
    let to = scalar(&input.step.ty);
    let from = next.last().and_then(|step| scalar(&step.ty));
    to == Some(Scalar::String) || (to.is_some_and(is_integer) && from.is_some_and(is_integer))
}

/// The response says that it has a header `Link` (RFC 8288).
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
