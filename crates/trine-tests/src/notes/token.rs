//! The server that gives tokens, for client credentials (RFC 6749, section 4.4).

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Form, Json};
use serde_json::json;

use super::{Store, lock};

/// `my-id` and `my-secret` as HTTP's Basic has them (RFC 7617).
const BASIC: &str = "Basic bXktaWQ6bXktc2VjcmV0";

pub(super) async fn give(
    State(store): State<Store>,
    headers: HeaderMap,
    Form(form): Form<BTreeMap<String, String>>,
) -> Response {
    let known = headers.get("authorization").is_some_and(|value| value == BASIC);
    let asked = form.get("grant_type").map(String::as_str) == Some("client_credentials");
    if !known || !asked {
        let refusal = json!({ "error": "invalid_client", "error_description": "Who are you?" });
        return (StatusCode::UNAUTHORIZED, Json(refusal)).into_response();
    }
    let mut kept = lock(&store);
    kept.requests.push("POST /token".to_owned());
    let token = kept.token.get_or_insert_with(|| "token-1".to_owned()).clone();
    Json(json!({ "access_token": token, "token_type": "Bearer", "expires_in": 3600 })).into_response()
}
