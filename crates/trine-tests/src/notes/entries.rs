//! Notes.

use std::collections::BTreeMap;
use std::convert::Infallible;

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::{Store, lock, problem};

/// The number of notes on a page if the request states none.
const PAGE: usize = 2;

/// Pages by a cursor: the id behind which a page begins.
pub(super) async fn list(State(store): State<Store>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    let limit = query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE);
    let kept = lock(&store);
    let after = query.get("cursor").cloned().unwrap_or_default();
    let mut rest = kept.notes.iter().filter(|(id, _)| **id > after);
    let page: Vec<(&String, &Value)> = rest.by_ref().take(limit).collect();
    let next = page.last().filter(|_| rest.next().is_some()).map(|(id, _)| *id);
    let body = json!({ "data": page.iter().map(|(_, note)| note).collect::<Vec<_>>(), "next_cursor": next });
    ([("x-ratelimit-remaining", "41")], Json(body)).into_response()
}

pub(super) async fn create(State(store): State<Store>, headers: HeaderMap, body: String) -> Response {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let new = match media_type.unwrap_or_default() {
        "text/plain" => json!({ "text": body }),
        "application/x-www-form-urlencoded" => of_form(&body),
        _ => serde_json::from_str(&body).unwrap_or_default(),
    };
    if new["text"].as_str().is_none_or(str::is_empty) {
        return problem(StatusCode::UNPROCESSABLE_ENTITY, "A note has a text");
    }
    let mut kept = lock(&store);
    let id = format!("n{}", kept.notes.len() + 1);
    let mut note = json!({ "id": id, "state": "open" });
    merge(&mut note, new.as_object().cloned().unwrap_or_default());
    kept.notes.insert(id, note.clone());
    (StatusCode::CREATED, Json(note)).into_response()
}

/// The note that a form describes: labels are a field each.
fn of_form(body: &str) -> Value {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(body).unwrap_or_default();
    let of = |name: &str| -> Vec<String> {
        let of_name = pairs.iter().filter(|(key, _)| key == name);
        of_name.map(|(_, value)| value.clone()).collect()
    };
    json!({ "text": of("text").first(), "labels": of("labels") })
}

pub(super) async fn get(State(store): State<Store>, Path(id): Path<String>) -> Response {
    match lock(&store).notes.get(&id) {
        Some(note) => Json(note.clone()).into_response(),
        None => problem(StatusCode::NOT_FOUND, "No such note"),
    }
}

/// A merge patch (RFC 7396).
pub(super) async fn update(State(store): State<Store>, Path(id): Path<String>, body: String) -> Response {
    let Ok(patch) = serde_json::from_str::<Map<String, Value>>(&body) else {
        return problem(StatusCode::BAD_REQUEST, "No object");
    };
    match lock(&store).notes.get_mut(&id) {
        Some(note) => {
            merge(note, patch);
            Json(note.clone()).into_response()
        }
        None => problem(StatusCode::NOT_FOUND, "No such note"),
    }
}

pub(super) async fn delete(State(store): State<Store>, Path(id): Path<String>) -> StatusCode {
    lock(&store).notes.remove(&id);
    StatusCode::NO_CONTENT
}

/// The summary, or its words as events where the flag of the body says so.
pub(super) async fn summarize(Json(request): Json<Value>) -> Response {
    let ids = request["ids"].as_array().map_or(0, Vec::len);
    if ids == 0 {
        return problem(StatusCode::UNPROCESSABLE_ENTITY, "Nothing to summarise");
    }
    let text = format!("{ids} notes in short");
    if request["stream"] != true {
        return Json(json!({ "text": text })).into_response();
    }
    let words = text
        .split_inclusive(' ')
        .map(|word| format!("data: {}\n\n", json!({ "delta": word })));
    let events: Vec<String> = words.chain(["data: [DONE]\n\n".to_owned()]).collect();
    pieces("text/event-stream", events)
}

/// Pages by number, of two labels each.
pub(super) async fn labels(Query(query): Query<BTreeMap<String, String>>) -> Json<Value> {
    let page: usize = query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let labels = ["home", "work", "later"];
    let on_page: Vec<&str> = labels.into_iter().skip(page.saturating_sub(1) * 2).take(2).collect();
    Json(json!(on_page))
}

/// Pages by a cursor whose name says nothing: the number of the last change on the page before.
pub(super) async fn changes(Query(query): Query<BTreeMap<String, String>>) -> Json<Value> {
    let since: usize = query.get("since").and_then(|since| since.parse().ok()).unwrap_or(0);
    let changes = ["made n1", "made n2", "changed n1"];
    let on_page: Vec<&str> = changes.into_iter().skip(since).take(2).collect();
    let upto = Some(since + 2).filter(|upto| *upto < changes.len());
    Json(json!({ "history": { "changes": on_page, "upto": upto.map(|upto| upto.to_string()) } }))
}

/// Sheets by number, of two words each, which say how many there are.
pub(super) async fn words(Query(query): Query<BTreeMap<String, String>>) -> Json<Value> {
    let sheet: usize = query.get("sheet").and_then(|sheet| sheet.parse().ok()).unwrap_or(1);
    let words = ["note", "one", "two", "three"];
    let on_sheet: Vec<&str> = words.into_iter().skip(sheet.saturating_sub(1) * 2).take(2).collect();
    Json(json!({ "sheets": 2, "words": on_sheet }))
}

/// Every note, a line each.
pub(super) async fn export(State(store): State<Store>) -> Response {
    let lines = lock(&store).notes.values().map(|note| format!("{note}\n")).collect();
    pieces("application/x-ndjson", lines)
}

/// A body that comes in pieces.
fn pieces(media_type: &'static str, pieces: Vec<String>) -> Response {
    let pieces = futures_util::stream::iter(pieces.into_iter().map(Ok::<_, Infallible>));
    ([(header::CONTENT_TYPE, media_type)], Body::from_stream(pieces)).into_response()
}

fn merge(note: &mut Value, patch: Map<String, Value>) {
    for (name, value) in patch {
        match (value, note.as_object_mut()) {
            (Value::Null, Some(note)) => drop(note.remove(&name)),
            (value, Some(note)) => drop(note.insert(name, value)),
            (_, None) => {}
        }
    }
}
