//! Statements about the pages of a list, from an extension or from the user.

use trine_diag::Place;

/// The document's statement about the pages of an operation's responses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Paging {
    /// Nothing.
    #[default]
    Unsaid,
    /// They are no pages.
    Off,
    /// They are pages, by an extension at this place that does not say how.
    On(Place),
    /// They are pages, by an extension that says how.
    By {
        /// The pagination that the extension describes.
        hint: PageHint,
        /// The place of the extension.
        place: Place,
        /// The places of its parts.
        parts: Vec<(PagePart, Place)>,
    },
}

/// The rule that leads through the pages of a list, in names of the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageHint {
    /// The properties that lead from a page to its items; empty where the page is the list, `None` where it is unsaid.
    pub items: Option<Vec<String>>,
    /// The way to ask for the next page.
    pub by: PageBy,
}

/// The way to ask for the next page of a list, in names of the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum PageBy {
    /// Not stated.
    #[default]
    Unsaid,
    /// By a cursor that the page before gives.
    Cursor {
        /// The parameter that takes it, or the property of the body.
        parameter: String,
        /// The place of the cursor.
        next: NextCursor,
        /// The properties that lead to what says whether there is a next page.
        more: Option<Vec<String>>,
    },
    /// By a URL that the page has.
    Url {
        /// The properties that lead to it.
        next: Vec<String>,
        /// By which method; `None` if that is unsaid.
        follow: Option<Follow>,
    },
    /// By the URL in the header `Link` (RFC 8288).
    Link,
    /// By its number.
    Number {
        /// The parameter that takes it, or the property of the body.
        parameter: String,
        /// The properties that lead to the number of pages.
        total: Option<Vec<String>>,
        /// The properties that lead to what says whether there is a next page.
        more: Option<Vec<String>>,
    },
    /// By how many items to leave out.
    Offset {
        /// The parameter that takes it, or the property of the body.
        parameter: String,
        /// The properties that lead to the number of items.
        total: Option<Vec<String>>,
        /// The properties that lead to what says whether there is a next page.
        more: Option<Vec<String>>,
    },
}

/// The place of the cursor of the next page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum NextCursor {
    /// Not stated.
    #[default]
    Unsaid,
    /// In the property that these lead to.
    Property(Vec<String>),
    /// In this header of the response.
    Header(String),
    /// In the last item of the page, in the property that these lead to.
    LastItem(Vec<String>),
}

/// The method by which the URL of the next page is requested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follow {
    /// By the operation's method, and with its body.
    Again,
    /// By GET, without a body.
    Get,
}

/// A part of what is said about pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PagePart {
    /// The list of items.
    Items,
    /// The parameter, or property of the body, that is set for each page.
    Parameter,
    /// The next page's cursor or URL.
    Next,
    /// The property that says if there is a next page.
    More,
    /// The number of items or pages in total.
    Total,
}
