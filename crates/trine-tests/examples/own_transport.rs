//! Sends requests with a custom transport, which responds from a table and needs no runtime.
//!
//! `cargo run --example own_transport`

use std::collections::BTreeMap;
use std::error::Error as StdError;

use notes::runtime::{Body, BoxFuture, HttpRequest, HttpResponse, Transport};
use notes::{Client, Error};

/// Responds by path.
struct Table(BTreeMap<&'static str, &'static str>);

impl Transport for Table {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        println!("sent      {} {}", request.method(), request.uri());
        let (status, text) = match self.0.get(request.uri().path()) {
            Some(text) => (200, *text),
            None => (404, r#"{"title": "No such thing"}"#),
        };
        let mut response = HttpResponse::new(Body::from(text.to_owned()));
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
        Box::pin(async { Ok(response) })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let table = Table(BTreeMap::from([("/v1/labels", r#"["home", "work"]"#)]));
    let client = Client::builder().api_key("key").transport(table).build()?;

    println!("labels    {:?}", client.notes().list_labels().await?);
    let missing = client.notes().get("n1").await;
    println!("note      {:?}", missing.map_err(|error| error.status()));
    Ok(())
}
