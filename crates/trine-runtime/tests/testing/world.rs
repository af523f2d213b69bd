//! Operations that are called, and a way to poll without a runtime.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::Value;
use trine_runtime::testing::{MockTransport, NoWait};
use trine_runtime::{Call, Core, CoreBuilder, Credential, Decoded, Operation, RawResponse, Request, Scheme, Setup};

pub static SETUP: Setup = Setup {
    schemes: &[
        Scheme {
            name: "query",
            credential: Credential::ApiKeyQuery("k"),
            env: &[],
        },
        Scheme {
            name: "header",
            credential: Credential::ApiKeyHeader("x-who"),
            env: &[],
        },
    ],
    ..Setup::new("https://a.example/v1")
};

const fn operation(method: &'static str, path: &'static str) -> Operation {
    Operation {
        id: path,
        method,
        path,
        security: &[&["query", "header"]],
        server: None,
        deprecated: false,
        responses: &[],
    }
}

pub static GET_NOTE: Operation = operation("GET", "/notes/{id}");
pub static LIST: Operation = operation("GET", "/notes");
pub static CREATE: Operation = operation("POST", "/notes");

/// The value of a future that waits for nothing, without a runtime.
pub fn now<F: IntoFuture>(future: F) -> F::Output {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

pub fn builder(mock: &MockTransport, clock: &NoWait) -> CoreBuilder {
    let core = Core::builder(&SETUP).unauthenticated();
    core.transport(mock.clone()).clock(clock.clone())
}

pub fn core(mock: &MockTransport) -> Core {
    builder(mock, &NoWait::new()).build().unwrap()
}

pub fn decode(response: &RawResponse) -> Decoded<Value, ()> {
    match response.is_range(2) {
        true => response.json(),
        false => response.unexpected(),
    }
}

pub fn get(core: &Core, id: &str) -> Call<Value, ()> {
    Request::new(&GET_NOTE, core).path("id", &id).call(decode)
}

pub fn list(core: &Core) -> Call<Value, ()> {
    Request::new(&LIST, core).call(decode)
}

pub fn create(core: &Core, body: &Value) -> Call<Value, ()> {
    Request::new(&CREATE, core).json(body).call(decode)
}
