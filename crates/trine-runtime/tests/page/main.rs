//! Lists that come page by page.

#![cfg(feature = "page")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[cfg(all(feature = "blocking", feature = "transport"))]
mod blocking;
mod counted;
mod cursor;
#[path = "../send/fake.rs"]
#[allow(dead_code, reason = "written for other tests too")]
mod fake;
mod header;
mod last_item;
mod link;
mod list;
mod next_url;
mod resumed;
