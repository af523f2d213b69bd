//! Takes an issue out of its milestone and leaves everything else as it is.

use github::Error;
use github::types::UpdateIssueRequest;

pub async fn clear_milestone(client: &github::Client, number: i64) -> Result<(), Error> {
    let request = UpdateIssueRequest::default().with_milestone_null();
    client.issues().update("rust-lang", "rust", number, &request).await?;
    Ok(())
}
