//! The requests that a mock expects, and its responses to them.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;

use super::super::error::ErrorKind;
use super::super::wire::{self, Encode};
use super::fits::{Condition, Template, difference};
use super::mock::MockTransport;
use super::reply::{Reaction, Reply};
use super::sent::SentRequest;

/// A request that a mock expects, with its responses. [`MockTransport::on`] creates it.
///
/// Responses are given in order: each once, or as often as [`times`](Self::times) states; the last one for all
/// further requests, unless `times` states a number. When all are used up, the next expectation that matches
/// responds.
pub struct Expectation<S> {
    mock: MockTransport,
    index: usize,
    state: PhantomData<S>,
}

/// The state of an expectation without a response.
#[derive(Debug)]
pub enum Open {}

/// The state of an expectation with a response.
#[derive(Debug)]
pub enum Replied {}

impl Expectation<Open> {
    pub(super) fn new(mock: MockTransport, index: usize) -> Self {
        Self {
            mock,
            index,
            state: PhantomData,
        }
    }

    /// Matches only requests with this value of a parameter in the path.
    #[must_use = "an expectation without a response is an error of the call"]
    pub fn with_path(self, name: &str, value: &str) -> Self {
        self.with(Condition::Parameter(name.to_owned(), value.to_owned()))
    }

    /// Matches only requests with this parameter in the query string, as text.
    #[must_use = "an expectation without a response is an error of the call"]
    pub fn with_query(self, name: &str, value: &str) -> Self {
        self.with(Condition::Query(name.to_owned(), value.to_owned()))
    }

    /// Matches only requests with this header.
    #[must_use = "an expectation without a response is an error of the call"]
    pub fn with_header(self, name: &str, value: &str) -> Self {
        self.with(Condition::Header(name.to_ascii_lowercase(), value.to_owned()))
    }

    /// Matches only requests whose body is this JSON; white space and the order of properties do not matter.
    #[must_use = "an expectation without a response is an error of the call"]
    pub fn with_json(self, body: &(impl Encode + ?Sized)) -> Self {
        self.with(Condition::Json(value(body)))
    }

    /// Matches only requests whose body is JSON that contains this; it may have more properties.
    #[must_use = "an expectation without a response is an error of the call"]
    pub fn with_json_part(self, part: &(impl Encode + ?Sized)) -> Self {
        self.with(Condition::JsonPart(value(part)))
    }

    /// Matches only requests with this body.
    #[must_use = "an expectation without a response is an error of the call"]
    pub fn with_body(self, body: impl Into<Bytes>) -> Self {
        self.with(Condition::Body(body.into()))
    }

    /// Matches only requests for which the function returns true.
    #[must_use = "an expectation without a response is an error of the call"]
    pub fn when(self, test: impl Fn(&SentRequest) -> bool + Send + Sync + 'static) -> Self {
        self.with(Condition::Test(Arc::new(test)))
    }

    fn with(self, condition: Condition) -> Self {
        self.mock
            .change(self.index, |expected| expected.conditions.push(condition));
        self
    }
}

impl<S> Expectation<S> {
    /// Responds with JSON.
    pub fn respond(self, status: u16, body: &(impl Encode + ?Sized)) -> Expectation<Replied> {
        self.reply(Reply::json(status, body))
    }

    /// Responds with text.
    pub fn respond_text(self, status: u16, content_type: &str, body: impl Into<String>) -> Expectation<Replied> {
        self.reply(Reply::text(status, content_type, body))
    }

    /// Responds with bytes.
    pub fn respond_bytes(self, status: u16, content_type: &str, body: impl Into<Bytes>) -> Expectation<Replied> {
        self.reply(Reply::bytes(status, content_type, body))
    }

    /// Responds without a body.
    pub fn respond_status(self, status: u16) -> Expectation<Replied> {
        self.reply(Reply::status(status))
    }

    /// Responds with events (`text/event-stream`), each with one of these as its data.
    pub fn respond_events<T: Encode>(self, events: &[T]) -> Expectation<Replied> {
        self.reply(Reply::events(events))
    }

    /// Responds with lines of JSON (`application/x-ndjson`).
    pub fn respond_lines<T: Encode>(self, lines: &[T]) -> Expectation<Replied> {
        self.reply(Reply::lines(lines))
    }

    /// Responds with the reply that a function returns for the request.
    pub fn respond_with(
        self,
        response: impl Fn(&SentRequest) -> Reply + Send + Sync + 'static,
    ) -> Expectation<Replied> {
        self.react(Reaction::By(Arc::new(response)))
    }

    /// Responds with this reply.
    pub fn reply(self, reply: Reply) -> Expectation<Replied> {
        self.react(Reaction::Reply(reply))
    }

    /// Fails with an error instead of a response; [`ErrorKind::Connect`] is retried.
    pub fn fail(self, kind: ErrorKind) -> Expectation<Replied> {
        self.react(Reaction::Fails(kind))
    }

    /// Never responds, until a time limit is over.
    pub fn hang(self) -> Expectation<Replied> {
        self.react(Reaction::Hangs)
    }

    fn react(self, reaction: Reaction) -> Expectation<Replied> {
        let planned = Planned {
            reaction,
            times: None,
            used: 0,
        };
        self.mock.change(self.index, |expected| expected.planned.push(planned));
        Expectation {
            mock: self.mock,
            index: self.index,
            state: PhantomData,
        }
    }
}

impl Expectation<Replied> {
    /// Adds a header to the last response; has no effect on a failure.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.mock.change(self.index, |expected| {
            if let Some(Planned {
                reaction: Reaction::Reply(reply),
                ..
            }) = expected.planned.last_mut()
            {
                *reply = reply.clone().header(name, value);
            }
        });
        self
    }

    /// Sets the number of times that the last response is given.
    pub fn times(self, times: u32) -> Self {
        self.mock.change(self.index, |expected| {
            if let Some(last) = expected.planned.last_mut() {
                last.times = Some(times);
            }
        });
        self
    }
}

fn value(body: &(impl Encode + ?Sized)) -> serde_json::Value {
    // What trine writes is JSON.
    serde_json::from_slice(&wire::to_vec(body)).unwrap_or_default()
}

/// An expectation as the mock has it.
#[derive(Clone)]
pub(super) struct Expected {
    method: String,
    text: String,
    template: Template,
    conditions: Vec<Condition>,
    planned: Vec<Planned>,
}

/// A response, with the number of times that it must be given, and that it was given.
#[derive(Clone)]
struct Planned {
    reaction: Reaction,
    times: Option<u32>,
    used: u32,
}

impl Expected {
    pub(super) fn new(method: &str, path: &str) -> Self {
        let template = Template::new(path);
        let query = template.query().into_iter();
        Self {
            method: method.to_ascii_uppercase(),
            text: path.to_owned(),
            conditions: query.map(|(name, value)| Condition::Query(name, value)).collect(),
            template,
            planned: Vec::new(),
        }
    }

    /// Returns the reason why a request does not match; `None` if it matches.
    pub(super) fn difference(&self, request: &SentRequest) -> Option<String> {
        difference(&self.method, &self.template, &self.conditions, request)
    }

    /// Returns the next response, or the reason why there is none.
    pub(super) fn take(&mut self) -> Result<Reaction, &'static str> {
        let last = self.planned.len().checked_sub(1).ok_or("it has no response")?;
        let next = self.planned.iter_mut().enumerate().find(|(index, planned)| {
            let limit = planned.times.or((*index < last).then_some(1));
            limit.is_none_or(|limit| planned.used < limit)
        });
        let (_, planned) = next.ok_or("all its responses are given")?;
        planned.used += 1;
        Ok(planned.reaction.clone())
    }

    /// Returns the responses that were not given as often as required.
    pub(super) fn unmet(&self) -> impl Iterator<Item = String> {
        let missing = |planned: &&Planned| planned.used < planned.times.unwrap_or(1);
        self.planned.iter().filter(missing).map(move |planned| {
            let Planned { reaction, times, used } = planned;
            let times = times.map_or_else(|| "at least once".to_owned(), |times| format!("{times} times"));
            format!("{self}: expected to respond with {reaction:?} {times}, did {used} times")
        })
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.text)?;
        for (index, condition) in self.conditions.iter().enumerate() {
            write!(f, "{} {condition}", if index == 0 { " with" } else { " and" })?;
        }
        Ok(())
    }
}
