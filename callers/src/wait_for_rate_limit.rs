//! Waits until the rate limit is renewed, if no request is left, and then makes one.

use std::time::{Duration, SystemTime};

use github::Error;
use github::types::FullRepository;

pub async fn patient(client: &github::Client, name: &str) -> Result<FullRepository, Error> {
    let limits = client.rate_limit().get().await?.resources.core;
    if limits.remaining == 0 {
        let reset = SystemTime::UNIX_EPOCH + Duration::from_secs(limits.reset.unsigned_abs());
        tokio::time::sleep(reset.duration_since(SystemTime::now()).unwrap_or_default()).await;
    }
    client.repos().get("rust-lang", name).await
}
