//! Calls an axum router in the same program without a socket, so that the generated client tests a server.
//!
//! `cargo run --example router_under_test`, with the client's feature `tower`.

use std::error::Error;

use axum::Router;
use axum::extract::Path;
use axum::response::Json;
use axum::routing::get;
use notes::Client;
use notes::runtime::transport::TowerTransport;
use serde_json::{Value, json};

/// The server that is tested.
async fn note(Path(id): Path<String>) -> Json<Value> {
    Json(json!({ "id": id, "text": "buy milk", "state": "open" }))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let router = Router::new().route("/v1/notes/{id}", get(note));
    let client = Client::builder()
        .api_key("key")
        .transport(TowerTransport::new(router))
        .build()?;
    println!("{:?}", client.notes().get("n1").await?);
    let missing = client.notes().list().await;
    println!("{:?}", missing.map_err(|error| error.status()));
    Ok(())
}
