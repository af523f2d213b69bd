//! Counts attempts with a middleware around attempts, and responds to a call with a middleware around calls.
//!
//! `cargo run --example middleware`, against a server on loopback.

use std::error::Error as StdError;

use notes::runtime::{Body, BoxFuture, HttpRequest, HttpResponse, Middleware, Next};
use notes::{Client, Error};
use trine_tests::notes::{API_KEY, NotesServer};

struct Numbering;

impl Middleware for Numbering {
    fn handle<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Error>> {
        println!("{}: attempt {}", next.operation().id, next.attempt());
        request.headers_mut().insert("x-attempt", next.attempt().into());
        next.run(request)
    }
}

struct Offline;

impl Middleware for Offline {
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Error>> {
        match next.operation().path {
            "/labels" => Box::pin(async { Ok(http::Response::new(Body::from(b"[\"home\"]".to_vec()))) }),
            _ => next.run(request),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let server = NotesServer::start(1).await?;
    server.fail(1);
    let builder = Client::builder().api_key(API_KEY).base_url(server.base_url());
    let client = builder.around_calls(Offline).around_attempts(Numbering).build()?;
    println!("{:?}", client.notes().get("n1").await?.text);
    println!("{:?}", client.notes().list_labels().await?);
    Ok(())
}
