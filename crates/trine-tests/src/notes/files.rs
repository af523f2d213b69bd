//! Files.

use std::collections::BTreeMap;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Multipart, Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{Store, lock, problem};

/// Pages of one file each; the header `Link` says where the next one is (RFC 8288).
pub(super) async fn list(State(store): State<Store>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    let after = query.get("after").cloned().unwrap_or_default();
    let kept = lock(&store);
    let mut rest = kept.files.iter().filter(|(id, _)| **id > after);
    let Some((id, content)) = rest.next() else {
        return Json(json!([])).into_response();
    };
    let page = Json(json!([file(id, content)]));
    match rest.next() {
        Some(_) => ([(header::LINK, format!("</v1/files?after={id}>; rel=\"next\""))], page).into_response(),
        None => page.into_response(),
    }
}

/// Keeps what the part `content` holds.
pub(super) async fn upload(State(store): State<Store>, mut form: Multipart) -> Response {
    while let Ok(Some(part)) = form.next_field().await {
        if part.name() == Some("content") {
            let Ok(content) = part.bytes().await else {
                return problem(StatusCode::PAYLOAD_TOO_LARGE, "Too large, or cut off");
            };
            let mut kept = lock(&store);
            let id = format!("f{}", kept.files.len() + 1);
            let response = file(&id, &content);
            kept.files.insert(id, content);
            return (StatusCode::CREATED, Json(response)).into_response();
        }
    }
    problem(StatusCode::UNPROCESSABLE_ENTITY, "No part `content`")
}

pub(super) async fn download(State(store): State<Store>, Path(id): Path<String>) -> Response {
    match lock(&store).files.get(&id) {
        Some(content) => content.clone().into_response(),
        None => problem(StatusCode::NOT_FOUND, "No such file"),
    }
}

fn file(id: &str, content: &Bytes) -> Value {
    json!({ "id": id, "size": content.len() })
}
