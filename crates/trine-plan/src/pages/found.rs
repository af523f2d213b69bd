//! How the next page is asked for, found by the names that parameters and properties have in published APIs.

use trine_ir::{Kind, Location, Operation, Scalar};

use super::{Page, first, is_integer, is_text, step, unwrapped};
use crate::types::Types;
use crate::{Method, Next, RustType, Step};

/// Query parameters that take the cursor of a page.
const CURSORS: &[&str] = &[
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

/// Query parameters that take the number of a page.
const NUMBERS: &[&str] = &["page", "pagenumber", "pageno", "pagenum", "pageindex"];

/// Query parameters that take how many items to leave out.
const OFFSETS: &[&str] = &["offset", "skip", "startat", "startindex", "start"];

/// How the next page is asked for; `None` where nothing says that there is one.
pub(super) fn next(page: &Page<'_>, operation: &Operation, method: &Method) -> Option<Next> {
    page.by_cursor(operation, method)
        .or_else(|| page.by_url(&method.output.ty))
        .or_else(|| by_link(operation))
        .or_else(|| page.by_count(operation, method))
}

/// What is left of a name when case and punctuation are.
fn plain(name: &str) -> String {
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
    fn property(&self, page: &RustType, names: &[&str], fits: fn(&RustType) -> bool) -> Option<Vec<Step>> {
        let plan = self.structure(page)?;
        let here = names.iter().find_map(|name| {
            let field = plan.fields().find(|field| plain(&field.wire) == **name)?;
            fits(unwrapped(&field.ty)).then(|| vec![step(&field.ident, &field.ty)])
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

    fn by_cursor(&self, operation: &Operation, method: &Method) -> Option<Next> {
        let cursor = parameter(self.types, operation, method, CURSORS, |scalar| {
            scalar == Scalar::String
        })?;
        let page = &method.output.ty;
        Some(Next::Cursor {
            parameter: cursor,
            next: self.next_cursor(page)?,
            more: self.more(page),
        })
    }

    /// The way to the cursor of the next page.
    pub(super) fn next_cursor(&self, page: &RustType) -> Option<Vec<Step>> {
        let last = || {
            self.property(page, LAST_IDS, is_text)
                .filter(|_| self.more(page).is_some())
        };
        self.property(page, NEXT_CURSORS, is_text).or_else(last)
    }

    /// The way to what says whether there is a next page.
    pub(super) fn more(&self, page: &RustType) -> Option<Vec<Step>> {
        self.property(page, MORE, |ty| *ty == RustType::Scalar(Scalar::Bool))
    }

    fn by_url(&self, page: &RustType) -> Option<Next> {
        Some(Next::Url(self.property(page, NEXT_URLS, is_text)?))
    }

    fn by_count(&self, operation: &Operation, method: &Method) -> Option<Next> {
        if let Some(number) = parameter(self.types, operation, method, NUMBERS, is_integer) {
            let first = first(operation, &number.wire);
            return Some(Next::Number {
                parameter: number,
                first,
                total: None,
            });
        }
        let offset = parameter(self.types, operation, method, OFFSETS, is_integer)?;
        Some(Next::Offset {
            parameter: offset,
            total: None,
        })
    }
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

/// The optional query parameter of one of these names.
fn parameter(
    types: &Types<'_>,
    operation: &Operation,
    method: &Method,
    names: &[&str],
    fits: impl Fn(Scalar) -> bool,
) -> Option<Step> {
    let params = method.params.as_ref()?;
    names.iter().find_map(|name| {
        let field = params.fields.iter().find(|field| {
            let parameter = &operation.parameters[field.parameter];
            let is_it = parameter.location == Location::Query && plain(&parameter.name) == **name;
            is_it && !field.required
        })?;
        let parameter = &operation.parameters[field.parameter];
        match types.api.ty(parameter.ty.id).kind {
            Kind::Scalar(scalar) if fits(scalar) => Some(Step {
                ident: field.ident.clone(),
                wire: parameter.name.clone(),
                ty: field.ty.clone(),
            }),
            _ => None,
        }
    })
}
