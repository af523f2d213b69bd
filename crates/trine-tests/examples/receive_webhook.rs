//! Verifies a webhook request (Standard Webhooks), and reads it.
//!
//! `cargo run --example receive_webhook`

use std::error::Error;
use std::time::{Duration, UNIX_EPOCH};

use notes::webhooks::{Verifier, Webhook};

/// The input from a web framework: the headers, and the body byte for byte.
const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const SENT: u64 = 1_614_265_330;
const SIGNATURE: &str = "v1,1aBBO5HwbPNQxlBTptVd8D4A78YgbA//HCO/mCGlJaw=";
const BODY: &[u8] = br#"{"note": {"id": "n1", "text": "Note 1", "state": "open"}}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let mut headers = http::HeaderMap::new();
    headers.insert("webhook-id", ID.parse()?);
    headers.insert("webhook-timestamp", SENT.to_string().parse()?);
    headers.insert("webhook-signature", SIGNATURE.parse()?);

    let verifier = Verifier::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
    // `verify` takes the time of now; this request is of 2021.
    verifier.verify_at(&headers, BODY, UNIX_EPOCH + Duration::from_secs(SENT))?;
    match Webhook::read("noteCreated", BODY)? {
        Webhook::NoteCreated(event) => println!("created   {:?}", event.note.text),
        other => println!("other     {other:?}"),
    }
    let forged = verifier.verify_at(&headers, b"{}", UNIX_EPOCH + Duration::from_secs(SENT));
    println!(
        "forged    {}",
        forged.err().map_or_else(String::new, |error| error.to_string())
    );
    Ok(())
}
