//! Limits the time of a call and of an attempt, and cancels a call because of another event.
//!
//! `cargo run --example limit_time`

use std::error::Error;
use std::net::TcpListener;
use std::time::Duration;

use notes::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // It takes connections, and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0")?;
    let client = Client::builder()
        .api_key("key")
        .base_url(format!("http://{}", silent.local_addr()?))
        .attempt_timeout(Duration::from_millis(30))
        .connect_timeout(Duration::from_secs(1))
        .build()?;

    if let Err(error) = client.notes().get("n1").await {
        println!("attempt   {error}: {}", error.is_timeout());
    }
    let call = client.notes().get("n1").timeout(Duration::from_millis(10));
    if let Err(error) = call.await {
        println!("call      {error}: {}", error.is_timeout());
    }
    // A call is a future: who drops it cancels it, and its connection is closed.
    tokio::select! {
        note = client.notes().get("n1") => println!("response  {:?}", note?.text),
        () = tokio::time::sleep(Duration::from_millis(10)) => println!("cancelled"),
    }
    Ok(())
}
