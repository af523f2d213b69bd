//! How one page is had, by the kind of list. This is what is compiled for each operation; all else is not.

use url::Url;

use super::super::auth::Scheme;
use super::super::call::Call;
use super::super::client::Mode;
use super::super::error::{Error, ErrorKind};
use super::super::request::{Draft, Operation, followed};
use super::super::response::Response;
use super::super::transport::BoxFuture;
use super::token::Place;
use super::{Batch, Page, PageToken, Pager, link};

/// Asks for the page at a position.
pub(super) type Fetch<T> = Box<dyn Fn(&Place, Mode) -> Fetching<T> + Send>;

/// A page that is asked for.
pub(super) type Fetching<T> = BoxFuture<'static, Result<Fetched<T>, Error>>;

/// A page, and which operation gave it.
pub(super) struct Fetched<T> {
    pub(super) page: Page<T>,
    pub(super) operation: &'static Operation,
}

impl<T: 'static> Pager<T> {
    /// A list whose pages name the next one by a text, which is sent as a parameter. An empty text is none, and one that
    /// is a whole URL is followed instead, on the same origin.
    pub fn cursor<P: 'static, E: 'static>(
        call: impl Fn(Option<String>) -> Call<P, E> + Send + 'static,
        take: fn(P) -> Page<T, String>,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_cursor(call(None), take, mode),
            Place::Cursor(cursor) => of_cursor(call(Some(cursor.clone())), take, mode),
            Place::Url(url) => of_cursor(call(None).at_url(url), take, mode),
            Place::Number(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch))
    }

    /// A list of which a part is asked for by the number of items before it. A page is followed by the one behind its
    /// last item, until one is empty, the total is reached, or it says that it is the last.
    pub fn offset<P: 'static, E: 'static, B: Into<Batch<T>> + 'static>(
        start: i64,
        call: impl Fn(i64) -> Call<P, E> + Send + 'static,
        take: fn(P) -> B,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_offset(start, call(start), take, mode),
            Place::Number(offset) => of_offset(*offset, call(*offset), take, mode),
            Place::Cursor(_) | Place::Url(_) => foreign(),
        };
        Self::new(Place::Number(start), Box::new(fetch))
    }

    /// A list of which a page is asked for by its number, until one is empty, or is or says that it is the last.
    pub fn numbered<P: 'static, E: 'static, B: Into<Batch<T>> + 'static>(
        first: i64,
        call: impl Fn(i64) -> Call<P, E> + Send + 'static,
        take: fn(P) -> B,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_number(first, first, call(first), take, mode),
            Place::Number(number) => of_number(first, *number, call(*number), take, mode),
            Place::Cursor(_) | Place::Url(_) => foreign(),
        };
        Self::new(Place::Number(first), Box::new(fetch))
    }

    /// A list whose pages name the next one by the header `Link` (RFC 8288). The URL may be relative; it must be of
    /// the same origin.
    pub fn link<P: 'static, E: 'static>(call: impl Fn() -> Call<P, E> + Send + 'static, take: fn(P) -> Vec<T>) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_link(call(), take, mode),
            Place::Url(url) => of_link(call().at_url(url), take, mode),
            Place::Cursor(_) | Place::Number(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch))
    }

    /// A list whose pages have the URL of the next one in them. It may be relative; it must be of the same origin. An
    /// empty one is none.
    pub fn next_url<P: 'static, E: 'static>(
        call: impl Fn() -> Call<P, E> + Send + 'static,
        take: fn(P) -> Page<T, String>,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_url(call(), take, mode),
            Place::Url(url) => of_url(call().at_url(url), take, mode),
            Place::Cursor(_) | Place::Number(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch))
    }
}

fn of_cursor<P: 'static, E: 'static, T: 'static>(
    call: Call<P, E>,
    take: fn(P) -> Page<T, String>,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, here| {
        let Page { items, next } = take(response.value);
        let next = next.filter(|cursor| !cursor.is_empty());
        let place = |cursor: String| match cursor.starts_with("https://") || cursor.starts_with("http://") {
            true => here.place(&cursor),
            false => Place::Cursor(cursor),
        };
        (items, next.map(place))
    })
}

fn of_offset<P: 'static, E: 'static, B: Into<Batch<T>> + 'static, T: 'static>(
    offset: i64,
    call: Call<P, E>,
    take: fn(P) -> B,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, _| {
        let Batch { items, total, more } = take(response.value).into();
        let length = i64::try_from(items.len()).ok();
        let length = length.filter(|length| *length > 0 && more != Some(false));
        let next = length.and_then(|length| offset.checked_add(length));
        let next = next.filter(|next| total.is_none_or(|total| *next < total));
        (items, next.map(Place::Number))
    })
}

fn of_number<P: 'static, E: 'static, B: Into<Batch<T>> + 'static, T: 'static>(
    first: i64,
    number: i64,
    call: Call<P, E>,
    take: fn(P) -> B,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, _| {
        let Batch { items, total, more } = take(response.value).into();
        let end = total.map(|total| first.saturating_add(total));
        let goes_on = !items.is_empty() && more != Some(false);
        let next = number.checked_add(1).filter(|_| goes_on);
        let next = next.filter(|next| end.is_none_or(|end| *next < end));
        (items, next.map(Place::Number))
    })
}

fn of_link<P: 'static, E: 'static, T: 'static>(call: Call<P, E>, take: fn(P) -> Vec<T>, mode: Mode) -> Fetching<T> {
    fetched(call, mode, move |response, here| {
        let next = link::next(&response.headers).map(|link| here.place(&link));
        (take(response.value), next)
    })
}

fn of_url<P: 'static, E: 'static, T: 'static>(
    call: Call<P, E>,
    take: fn(P) -> Page<T, String>,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, here| {
        let Page { items, next } = take(response.value);
        let next = next.filter(|url| !url.is_empty());
        (items, next.map(|url| here.place(&url)))
    })
}

/// Sends a call, and takes its page apart: the items, and where the next one stands.
fn fetched<P: 'static, E: 'static, T: 'static>(
    mut call: Call<P, E>,
    mode: Mode,
    take: impl FnOnce(Response<P>, &Here) -> (Vec<T>, Option<Place>) + Send + 'static,
) -> Fetching<T> {
    let here = Here::of(call.request());
    Box::pin(async move {
        let response = match mode {
            Mode::Async => call.send_with_response().await?,
            #[cfg(feature = "blocking")]
            Mode::Blocking => call.send_with_response_blocking()?,
        };
        let (items, next) = take(response, &here);
        let next = next.map(PageToken);
        Ok(Fetched {
            page: Page { items, next },
            operation: here.operation,
        })
    })
}

/// Where a page was asked for.
struct Here {
    operation: &'static Operation,
    schemes: &'static [Scheme],
    /// Unless the request has none, and fails therefore.
    url: Option<Url>,
}

impl Here {
    fn of(request: &Draft) -> Self {
        Self {
            operation: request.operation,
            schemes: request.core.setup().schemes,
            url: request.url().ok(),
        }
    }

    /// Where a link leads to. One that must not be followed stays as it is: it is an error once the next page is asked
    /// for, and not while there are items of this one.
    fn place(&self, link: &str) -> Place {
        let url = self.url.as_ref().and_then(|url| followed(url, link, self.schemes).ok());
        Place::Url(url.map_or_else(|| link.to_owned(), String::from))
    }
}

/// The error that a position is not one of this kind of list.
fn foreign<T: 'static>() -> Fetching<T> {
    let message = "the position to go on from is one of another list";
    Box::pin(async move { Err(Error::new(ErrorKind::Request, message)) })
}
