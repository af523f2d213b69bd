//! The clients that other tests call are what trine makes of their documents.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;

use trine_ir::{NextCursor, PageBy, PageHint};
use trine_plan::{Contents, Options, PageChoice};
use trine_tests::client;

#[test]
fn clients_that_tests_call_are_not_stale() {
    let all = [
        ("failures", Options::default()),
        ("patches", Options::default()),
        ("pages", of_pages()),
        ("types_only", of_types()),
    ];
    for (name, planning) in all {
        let (kept, made) = client::kept_and_made(name, planning).unwrap();
        assert!(kept == made, "{name}: run this with INSTA_UPDATE=always");
    }
}

/// Returns the options of `types-only = true`.
fn of_types() -> Options {
    Options {
        contents: Contents::Types,
        ..Options::default()
    }
}

/// Returns the options of `[client.pages]` for the client `pages`.
fn of_pages() -> Options {
    let cursor = |parameter: &str, next| PageBy::Cursor {
        parameter: parameter.to_owned(),
        next,
        more: None,
    };
    let said = [
        (
            "list_notes",
            cursor("x-token", NextCursor::Header("next-token".to_owned())),
        ),
        (
            "list_events",
            cursor("behind", NextCursor::LastItem(vec!["number".to_owned()])),
        ),
        (
            "POST /search",
            PageBy::Url {
                next: vec!["next".to_owned()],
                follow: None,
            },
        ),
    ];
    let pages = said.map(|(name, by)| (name.to_owned(), PageChoice::By(PageHint { items: None, by })));
    Options {
        pages: BTreeMap::from(pages),
        ..Options::default()
    }
}
