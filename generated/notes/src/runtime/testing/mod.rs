//! Support for tests of code that calls the API (feature `testing`): a mock of the server, a clock that does not
//! wait, and exchanges with the real server from a file.
//!
//! ```text
//! let mock = MockTransport::new();
//! mock.on("PATCH", "/agents/{id}/log/{log_id}")
//!     .with_json_part(&json!({ "output": null }))
//!     .respond_status(503)                                  // the first time
//!     .respond(200, &log);                                  // from then on
//! let client = Client::builder().api_key("key").transport(mock.clone()).clock(NoWait::new()).build()?;
//! client.agents().update_log("ag_1", "log_2", &update).await?;
//! assert_eq!(mock.requests()[0].header("x-api-key"), Some("key"));
//! mock.verify();
//! ```
//!
//! No socket, no thread and no particular runtime is needed, and `send_blocking` works too. The feature turns on
//! `serde`, so that every type can be written to JSON and read from it.

mod clock;
mod expectation;
mod fits;
mod mock;
mod record;
mod replay;
mod reply;
mod sent;
mod tape;

pub(super) use self::clock::CallClock;
pub use self::clock::NoWait;
pub use self::expectation::{Expectation, Open, Replied};
pub use self::mock::MockTransport;
pub use self::record::Recorder;
pub use self::replay::Replay;
pub use self::reply::Reply;
pub use self::sent::SentRequest;
pub use self::tape::Exchange;
