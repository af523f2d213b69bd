//! Lists whose pages do not name the next one: it is requested by a number, or by the last item.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::super::call::Call;
use super::super::client::Mode;
use super::fetch::{Fetching, Found, fetched, foreign};
use super::same::Same;
use super::token::Place;
use super::{Batch, Pager, Total};

impl<T: Clone + PartialEq + 'static> Pager<T> {
    /// Creates a list that is requested by the number of items to skip; `base` is that of the first item. A page is
    /// followed by the one after its last item.
    pub fn offset<P: 'static, E: 'static, B: Into<Batch<T>> + 'static>(
        base: i64,
        start: i64,
        call: impl Fn(i64) -> Call<P, E> + Send + 'static,
        take: fn(P) -> B,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_offset(base, start, call(start), take, mode),
            Place::Number(offset) => of_offset(base, *offset, call(*offset), take, mode),
            Place::Cursor(_) | Place::Url(_) => foreign(),
        };
        Self::new(Place::Number(start), Box::new(fetch)).without(Same::counted())
    }

    /// Creates a list that is requested by page number; `base` is that of the first page.
    pub fn numbered<P: 'static, E: 'static, B: Into<Batch<T>> + 'static>(
        base: i64,
        start: i64,
        call: impl Fn(i64) -> Call<P, E> + Send + 'static,
        take: fn(P) -> B,
    ) -> Self {
        let largest = Arc::new(AtomicI64::new(0));
        let fetch = move |place: &Place, mode| {
            let number = match place {
                Place::Start => start,
                Place::Number(number) => *number,
                Place::Cursor(_) | Place::Url(_) => return foreign(),
            };
            let numbered = Numbered {
                number,
                before: number.saturating_sub(base),
                largest: Arc::clone(&largest),
            };
            of_number(numbered, call(number), take, mode)
        };
        Self::new(Place::Number(start), Box::new(fetch)).without(Same::counted())
    }

    /// Creates a list whose next page is requested by the last item of the page before; `key` returns the value to
    /// send.
    pub fn last_item<P: 'static, E: 'static, B: Into<Batch<T>> + 'static>(
        call: impl Fn(Option<String>) -> Call<P, E> + Send + 'static,
        take: fn(P) -> B,
        key: fn(&T) -> Option<String>,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_last(call(None), take, key, mode),
            Place::Cursor(last) => of_last(call(Some(last.clone())), take, key, mode),
            Place::Number(_) | Place::Url(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch)).without(Same::counted())
    }

    /// Creates a list that is read backwards: a page is requested by the first item of the page after it, and its
    /// last item comes first.
    pub fn first_item<P: 'static, E: 'static, B: Into<Batch<T>> + 'static>(
        call: impl Fn(Option<String>) -> Call<P, E> + Send + 'static,
        take: fn(P) -> B,
        key: fn(&T) -> Option<String>,
    ) -> Self {
        let fetch = move |place: &Place, mode| match place {
            Place::Start => of_first(call(None), take, key, mode),
            Place::Cursor(first) => of_first(call(Some(first.clone())), take, key, mode),
            Place::Number(_) | Place::Url(_) => foreign(),
        };
        Self::new(Place::Start, Box::new(fetch)).without(Same::counted())
    }
}

fn of_offset<P: 'static, E: 'static, B: Into<Batch<T>> + 'static, T: 'static>(
    base: i64,
    offset: i64,
    call: Call<P, E>,
    take: fn(P) -> B,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, _| {
        let batch: Batch<T> = take(response.value).into();
        let length = length(&batch.items);
        let seen = offset.saturating_sub(base).saturating_add(length);
        let is_total = items_in_all(batch.total, length).is_some_and(|total| seen >= total);
        let goes_on = length > 0 && batch.more != Some(false) && !is_total;
        let next = offset.checked_add(length).filter(|_| goes_on);
        Found::new(batch.items, next.map(Place::Number))
    })
}

/// A page that is requested by its number.
struct Numbered {
    number: i64,
    /// The number of pages before it.
    before: i64,
    /// The number of items of the largest page so far. The server may give fewer than were requested, so that each
    /// page before this one has at least this number.
    largest: Arc<AtomicI64>,
}

fn of_number<P: 'static, E: 'static, B: Into<Batch<T>> + 'static, T: 'static>(
    page: Numbered,
    call: Call<P, E>,
    take: fn(P) -> B,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, _| {
        let batch: Batch<T> = take(response.value).into();
        let length = length(&batch.items);
        let largest = page.largest.fetch_max(length, Ordering::Relaxed).max(length);
        let is_total = match batch.total {
            Some(Total::Pages(pages)) => page.before.saturating_add(1) >= pages,
            total => {
                let seen = page.before.saturating_mul(largest).saturating_add(length);
                items_in_all(total, length).is_some_and(|total| seen >= total)
            }
        };
        let goes_on = length > 0 && batch.more != Some(false) && !is_total;
        let next = page.number.checked_add(1).filter(|_| goes_on);
        Found::new(batch.items, next.map(Place::Number))
    })
}

fn of_last<P: 'static, E: 'static, B: Into<Batch<T>> + 'static, T: 'static>(
    call: Call<P, E>,
    take: fn(P) -> B,
    key: fn(&T) -> Option<String>,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, _| behind(take(response.value).into(), key))
}

fn of_first<P: 'static, E: 'static, B: Into<Batch<T>> + 'static, T: 'static>(
    call: Call<P, E>,
    take: fn(P) -> B,
    key: fn(&T) -> Option<String>,
    mode: Mode,
) -> Fetching<T> {
    fetched(call, mode, move |response, _| {
        let mut batch: Batch<T> = take(response.value).into();
        batch.items.reverse();
        behind(batch, key)
    })
}

/// Reads a page whose last item is the position of the next.
fn behind<T>(batch: Batch<T>, key: fn(&T) -> Option<String>) -> Found<T> {
    let Batch { items, more, .. } = batch;
    match (items.last(), more) {
        (None, _) | (Some(_), Some(false)) => Found::new(items, None),
        (Some(last), _) => match key(last) {
            Some(last) => Found::new(items, Some(Place::Cursor(last))),
            None => Found::stuck(
                items,
                "the list does not go on: the last item of a page has no id to go on from",
            ),
        },
    }
}

fn length<T>(items: &[T]) -> i64 {
    i64::try_from(items.len()).unwrap_or(i64::MAX)
}

/// Returns the number of items of the list, according to a page of this length.
fn items_in_all(total: Option<Total>, length: i64) -> Option<i64> {
    match total {
        Some(Total::Items(total)) if total >= length => Some(total),
        Some(Total::Count(total)) if total > length => Some(total),
        Some(Total::Items(_) | Total::Count(_) | Total::Pages(_)) | None => None,
    }
}
