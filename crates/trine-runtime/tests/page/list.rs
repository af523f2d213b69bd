//! An operation that gives pages of numbers, and what a list of them tells.

use serde_json::{Value, json};
use trine_runtime::{Body, Call, Core, Decoded, ErrorKind, Operation, Page, Pager, RawResponse, Request};

use super::fake::{Fake, Outcome};

pub static LIST: Operation = LIST_OF;
pub const LIST_OF: Operation = Operation {
    id: "list",
    method: "GET",
    path: "/items",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

pub fn call(core: &Core) -> Call<Value, ()> {
    Request::new(&LIST, core).query("kind", &"x").call(decode)
}

pub fn decode(response: &RawResponse) -> Decoded<Value, ()> {
    match response.status().as_u16() {
        200 => response.json(),
        _ => response.unexpected(),
    }
}

/// A response of this JSON.
pub fn page(body: &Value) -> Outcome {
    with_headers(Vec::new(), body)
}

pub fn with_headers(headers: Vec<(&'static str, String)>, body: &Value) -> Outcome {
    Outcome::Response(200, headers, Body::from(body.to_string()))
}

pub fn items(body: &Value) -> Vec<i64> {
    let items = body["items"].as_array().cloned().unwrap_or_default();
    items.iter().filter_map(Value::as_i64).collect()
}

/// `{"items": […], "next": …}`
pub fn taken_apart(body: Value) -> Page<i64, String> {
    Page {
        items: items(&body),
        next: body["next"].as_str().map(str::to_owned),
    }
}

pub fn response(items: &[i64], next: Option<&str>) -> Outcome {
    page(&json!({"items": items, "next": next}))
}

/// The items, and the kind of the error that ends them.
pub async fn told(mut pager: Pager<i64>) -> Vec<Result<i64, ErrorKind>> {
    let mut told = Vec::new();
    while let Some(item) = pager.next().await {
        told.push(item.map_err(|error| error.kind()));
    }
    told
}

/// Returns the paths of the requests, behind the base URL.
pub fn asked(fake: &Fake) -> Vec<String> {
    let seen = fake.seen();
    let uri = |request: &super::fake::Seen| request.uri.replace("https://a.example/v1", "");
    seen.iter().map(uri).collect()
}
