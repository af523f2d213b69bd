//! The pages of lists, planned.

use super::{Follow, RustType};

/// The method that goes through all pages of a list.
#[derive(Debug, Clone)]
pub struct PagerPlan {
    /// Its name.
    pub ident: String,
    /// The name of the method that takes optional parameters too, as [`Method::with`].
    pub with: Option<String>,
    /// The way from a page to its items; empty where the page is the list.
    pub items: Vec<Step>,
    /// The type of an item.
    pub item: RustType,
    /// The request for the next page.
    pub next: Next,
}

/// The request for the next page of a list.
#[derive(Debug, Clone)]
pub enum Next {
    /// By a cursor that the page has.
    Cursor {
        /// The input that takes it.
        input: PageInput,
        /// The way from a page to the next one's cursor.
        next: Vec<Step>,
        /// The way from a page to what says whether there is a next one.
        more: Option<Vec<Step>>,
    },
    /// By a cursor in a header of the response.
    Header {
        /// The input that takes it.
        input: PageInput,
        /// The header's name.
        name: String,
    },
    /// By what the last item of the page before has.
    LastItem {
        /// The input that takes it.
        input: PageInput,
        /// The input that takes the id of the first item instead, to go through the list backwards if the caller
        /// begins there.
        backwards: Option<PageInput>,
        /// The way from an item to it.
        key: Vec<Step>,
        /// The way from a page to what says whether there is a next one.
        more: Option<Vec<Step>>,
    },
    /// By the URL that the page has.
    Url {
        /// The way to it.
        next: Vec<Step>,
        /// By which method.
        follow: Follow,
    },
    /// By the URL in the header `Link` (RFC 8288).
    Link,
    /// By its number.
    Number {
        /// The input that takes it.
        input: PageInput,
        /// The number of the first page.
        first: i64,
        /// The page's statement about its length and the total.
        count: Count,
    },
    /// By how many items to leave out.
    Offset {
        /// The input that takes it.
        input: PageInput,
        /// The position of the first item: 0 or 1.
        base: i64,
        /// The page's statement about the number of items.
        count: Count,
    },
}

/// The input that is set for each page.
#[derive(Debug, Clone)]
pub struct PageInput {
    /// The place of the input.
    pub place: InputPlace,
    /// The field, or the argument; its type is a text or a number, perhaps within `Option` or `Field`.
    pub step: Step,
}

/// The place of an input that is set for each page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputPlace {
    /// It is a positional argument, which says where the list begins.
    Argument,
    /// It is a field of the struct of parameters.
    Params,
    /// It is a field of the body.
    Body,
}

/// The statement of a counted list's page about the total.
#[derive(Debug, Clone, Default)]
pub struct Count {
    /// Their number.
    pub total: Option<PageTotal>,
    /// The way from a page to what says whether there is a next one.
    pub more: Option<Vec<Step>>,
}

/// The statement of a page about the total.
#[derive(Debug, Clone)]
pub struct PageTotal {
    /// The way from a page to it.
    pub steps: Vec<Step>,
    /// Of which they are so many.
    pub of: TotalOf,
}

/// Of which a total says how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TotalOf {
    /// Of items.
    Items,
    /// Of items, those of the page alone perhaps.
    Count,
    /// Of pages.
    Pages,
}

/// A field on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The field.
    pub ident: String,
    /// The name on the wire.
    pub wire: String,
    /// The field's whole type.
    pub ty: RustType,
}
