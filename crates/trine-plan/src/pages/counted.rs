//! Pages that are asked for by a number that is counted, and what says how many there are.

use trine_ir::{Operation, Scalar};

use super::inputs::Takes;
use super::names::{input, plain};
use super::{Page, first, is_integer, scalar};
use crate::{Count, Method, Next, PageTotal, RustType, Step, TotalOf};

/// Query parameters that take the number of a page.
const NUMBERS: &[&str] = &["page", "pagenumber", "pageno", "pagenum", "pageindex"];

/// Query parameters that take how many items to leave out.
const OFFSETS: &[&str] = &["offset", "skip", "startat", "startindex", "start"];

/// Properties that say how many items there are in all.
const ITEMS: &[&str] = &[
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalrecords",
    "totalelements",
    "totalsize",
    "totalhits",
    "totalnumber",
    "itemstotal",
    "counttotal",
];

/// Properties that say how many items there are, in all or on the page.
const COUNTS: &[&str] = &["count", "itemcount", "itemscount", "resultcount", "resultscount"];

/// Properties that say how many pages there are.
const PAGES: &[&str] = &[
    "totalpages",
    "pagecount",
    "numpages",
    "pagestotal",
    "numberofpages",
    "pagescount",
];

/// Parameters that count from one (RFC 7644, section 3.4.2.4), where the items are called so there.
const FROM_ONE: (&str, &str) = ("startindex", "resources");

/// By the number of the page, or of the items before it.
pub(super) fn by_count(page: &Page<'_>, operation: &Operation, method: &Method) -> Option<Next> {
    let found = |names| {
        input(page, operation, method, names, |input| {
            Takes::Count.fits(&input.step.ty)
        })
    };
    let response = method.output.present();
    let more = page.more(response);
    if let Some(input) = found(NUMBERS) {
        let total = page.total(response, PAGES, TotalOf::Pages);
        let total = total.or_else(|| page.items_in_all(response));
        return Some(Next::Number {
            first: first(operation, &input.step.wire),
            count: Count { total, more },
            input,
        });
    }
    let input = found(OFFSETS)?;
    Some(Next::Offset {
        base: page.base(operation, response, &input.step.wire),
        count: Count {
            total: page.items_in_all(response),
            more,
        },
        input,
    })
}

impl Page<'_> {
    fn items_in_all(&self, response: &RustType) -> Option<PageTotal> {
        let total = self.total(response, ITEMS, TotalOf::Items);
        total.or_else(|| self.total(response, COUNTS, TotalOf::Count))
    }

    fn total(&self, response: &RustType, names: &[&str], of: TotalOf) -> Option<PageTotal> {
        let is_number = |ty: &RustType| scalar(ty).is_some_and(|scalar| scalar == Scalar::F64 || is_integer(scalar));
        let steps = self.property(response, names, is_number)?;
        Some(PageTotal { steps, of })
    }

    /// Returns the offset of the first item: 0, unless its default or the protocol says 1.
    pub(super) fn base(&self, operation: &Operation, response: &RustType, parameter: &str) -> i64 {
        let mut parameters = operation.parameters.iter();
        let stated = parameters.find(|one| one.name == parameter);
        let stated = stated.and_then(|one| one.default.as_ref()?.as_i64());
        let (name, items) = FROM_ONE;
        let is_protocol = || plain(parameter) == name && self.property(response, &[items], |_| true).is_some();
        match stated {
            Some(1) => 1,
            Some(_) => 0,
            None => i64::from(is_protocol()),
        }
    }

    /// Returns the total at a stated path.
    pub(super) fn said_total(steps: Option<Vec<Step>>, of: TotalOf) -> Option<PageTotal> {
        steps.map(|steps| PageTotal { steps, of })
    }
}
