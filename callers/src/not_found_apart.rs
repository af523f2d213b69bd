//! Tells an issue that does not exist from a comment that the server refuses.

use github::api::issues::CreateCommentError as Refused;
use github::types::CreateIssueCommentRequest;
use github::{Error, OpError};

pub async fn comment(client: &github::Client, number: i64) -> Result<String, Error> {
    let request = CreateIssueCommentRequest::new("Thanks!");
    match client.issues().create_comment("rust-lang", "rust", number, &request).send_typed().await {
        Ok(comment) => Ok(comment.html_url),
        Err(OpError::Api(error)) if matches!(error.error(), Refused::NotFound(_)) => Ok("no such issue".to_owned()),
        Err(OpError::Api(error)) if matches!(error.error(), Refused::UnprocessableContent(_)) => {
            Ok(format!("refused: {error}"))
        }
        Err(error) => Err(Error::from(error)),
    }
}
