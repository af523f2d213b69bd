//! The request for one page, by the kind of list. Only this is compiled for each operation.

use std::str::FromStr;

use http::HeaderMap;
use url::Url;

use super::super::auth::Scheme;
use super::super::call::Call;
use super::super::client::Mode;
use super::super::error::{Error, ErrorKind};
use super::super::request::{Draft, Operation, followed};
use super::super::response::Response;
use super::super::transport::BoxFuture;
use super::same::Same;
use super::token::Place;
use super::{Page, PageToken, Pager, link};

/// Requests the page at a position.
pub(super) type Fetch<T> = Box<dyn Fn(&Place, Mode) -> Fetching<T> + Send>;

/// A page that is being requested.
pub(super) type Fetching<T> = BoxFuture<'static, Result<Fetched<T>, Error>>;

/// A page, with the operation that returned it.
pub(super) struct Fetched<T> {
    pub(super) page: Page<T>,
    /// The reason why there is no next page although there should be one.
    pub(super) problem: Option<&'static str>,
    pub(super) operation: &'static Operation,
}

impl<T: Clone + PartialEq + 'static> Pager<T> {
    /// Creates a list whose pages have the position of the next one as a text, which is sent as a parameter. An empty
    /// text is the end. A text that is a URL is followed instead, on the same origin.
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
        Self::new(Place::Start, Box::new(fetch)).without(Same::followed())
    }

    /// Creates a list whose next position is a header of the response, which is sent as a parameter. It is read like
    /// the text of [`Pager::cursor`].
    pub fn header<P: 'static, E: 'static>(
        name: &'static str,
        call: impl Fn(Option<String>) -> Call<P, E> + Send + 'static,
        take: fn(P) -> Vec<T>,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_header(name, call(None), take, mode),
            Place::Cursor(cursor) => of_header(name, call(Some(cursor.clone())), take, mode),
            Place::Url(url) => of_header(name, call(None).at_url(url), take, mode),
            Place::Number(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch)).without(Same::followed())
    }

    /// Creates a list whose next position is a header with a number, which is sent as a parameter. A header that is
    /// no number ends the list with an error of [`ErrorKind::Paging`], since the parameter cannot express it.
    pub fn number_header<N: FromStr + 'static, P: 'static, E: 'static>(
        name: &'static str,
        call: impl Fn(Option<N>) -> Call<P, E> + Send + 'static,
        take: fn(P) -> Vec<T>,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_number_header::<N, _, _, _>(name, call(None), take, mode),
            Place::Cursor(number) => match number.parse() {
                Ok(number) => of_number_header::<N, _, _, _>(name, call(Some(number)), take, mode),
                Err(_) => foreign(),
            },
            Place::Url(url) => of_number_header::<N, _, _, _>(name, call(None).at_url(url), take, mode),
            Place::Number(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch)).without(Same::followed())
    }

    /// Creates a list whose next page is in the header `Link` (RFC 8288). The URL may be relative; it must be of the
    /// same origin.
    pub fn link<P: 'static, E: 'static>(call: impl Fn() -> Call<P, E> + Send + 'static, take: fn(P) -> Vec<T>) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_link(call(), take, mode),
            Place::Url(url) => of_link(call().at_url(url), take, mode),
            Place::Cursor(_) | Place::Number(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch)).without(Same::followed())
    }

    /// Creates a list whose pages contain the URL of the next one. It may be relative; it must be of the same origin.
    /// An empty URL is the end.
    pub fn next_url<P: 'static, E: 'static>(
        call: impl Fn() -> Call<P, E> + Send + 'static,
        take: fn(P) -> Page<T, String>,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_url(call(), take, mode),
            Place::Url(url) => of_url(call().at_url(url), take, mode),
            Place::Cursor(_) | Place::Number(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch)).without(Same::followed())
    }

    /// Creates a list whose pages contain the URL of the next one, which is requested by GET; only the first page is
    /// requested by the operation's method and with its body.
    pub fn get_next_url<P: 'static, E: 'static>(
        call: impl Fn() -> Call<P, E> + Send + 'static,
        take: fn(P) -> Page<T, String>,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_url(call(), take, mode),
            Place::Url(url) => of_url(call().get_url(url), take, mode),
            Place::Cursor(_) | Place::Number(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch)).without(Same::followed())
    }
}

fn of_cursor<P: 'static, E: 'static, T: 'static>(
    call: Call<P, E>,
    take: fn(P) -> Page<T, String>,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, here| {
        let Page { items, next } = take(response.value);
        Found::new(items, next.and_then(|cursor| here.cursor(cursor)))
    })
}

fn of_header<P: 'static, E: 'static, T: 'static>(
    name: &'static str,
    call: Call<P, E>,
    take: fn(P) -> Vec<T>,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, here| {
        let next = in_header(name, response.headers(), here);
        Found::new(take(response.value), next)
    })
}

fn of_number_header<N: FromStr, P: 'static, E: 'static, T: 'static>(
    name: &'static str,
    call: Call<P, E>,
    take: fn(P) -> Vec<T>,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, here| {
        let next = in_header(name, response.headers(), here);
        let items = take(response.value);
        match &next {
            Some(Place::Cursor(text)) if text.parse::<N>().is_err() => Found::stuck(
                items,
                "the list does not go on: the header that names its next page is not a number that can be asked for",
            ),
            Some(_) | None => Found::new(items, next),
        }
    })
}

/// Returns the position in a header.
fn in_header(name: &str, headers: &HeaderMap, here: &Here) -> Option<Place> {
    let next = headers.get(name).and_then(|value| value.to_str().ok())?;
    here.cursor(next.trim().to_owned())
}

fn of_link<P: 'static, E: 'static, T: 'static>(call: Call<P, E>, take: fn(P) -> Vec<T>, mode: Mode) -> Fetching<T> {
    fetched(call, mode, move |response, here| {
        let next = link::next(response.headers()).map(|link| here.place(&link));
        Found::new(take(response.value), next)
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
        Found::new(items, next.map(|url| here.place(&url)))
    })
}

/// The contents of a page.
pub(super) struct Found<T> {
    items: Vec<T>,
    next: Option<Place>,
    /// The reason why there is no next page although there should be one.
    problem: Option<&'static str>,
}

impl<T> Found<T> {
    pub(super) fn new(items: Vec<T>, next: Option<Place>) -> Self {
        Self {
            items,
            next,
            problem: None,
        }
    }

    /// Creates a page without a position, though the list goes on.
    pub(super) fn stuck(items: Vec<T>, problem: &'static str) -> Self {
        Self {
            items,
            next: None,
            problem: Some(problem),
        }
    }
}

/// Sends a call, and reads its page.
pub(super) fn fetched<P: 'static, E: 'static, T: 'static>(
    mut call: Call<P, E>,
    mode: Mode,
    take: impl FnOnce(Response<P>, &Here) -> Found<T> + Send + 'static,
) -> Fetching<T> {
    let here = Here::of(call.request());
    Box::pin(async move {
        let response = match mode {
            Mode::Async => call.send_with_response().await?,
            #[cfg(feature = "blocking")]
            Mode::Blocking => call.send_with_response_blocking()?,
        };
        let Found { items, next, problem } = take(response, &here);
        let next = next.map(PageToken);
        Ok(Fetched {
            page: Page { items, next },
            problem,
            operation: here.operation,
        })
    })
}

/// The position of the request for a page.
pub(super) struct Here {
    operation: &'static Operation,
    schemes: &'static [Scheme],
    /// The URL of the request; `None` if it has none, in which case sending it fails.
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

    /// Returns the target of a link. One that must not be followed stays as it is: it is an error once the next page
    /// is requested, and not while there are items of this one.
    fn place(&self, link: &str) -> Place {
        let url = self.url.as_ref().and_then(|url| followed(url, link, self.schemes).ok());
        Place::Url(url.map_or_else(|| link.to_owned(), String::from))
    }

    /// Returns the position of a cursor, or of the URL in its place. A relative URL has a query; a slash alone may
    /// begin a cursor in base64.
    fn cursor(&self, cursor: String) -> Option<Place> {
        let is_whole = cursor.starts_with("https://") || cursor.starts_with("http://");
        let is_relative = cursor.starts_with('?') || (cursor.starts_with('/') && cursor.contains('?'));
        match (cursor.is_empty(), is_whole || is_relative) {
            (true, _) => None,
            (false, true) => Some(self.place(&cursor)),
            (false, false) => Some(Place::Cursor(cursor)),
        }
    }
}

/// The error that a position is not one of this kind of list.
pub(super) fn foreign<T: 'static>() -> Fetching<T> {
    let message = "the position to go on from is one of another list";
    Box::pin(async move { Err(Error::new(ErrorKind::Request, message)) })
}
