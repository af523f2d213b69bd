//! Has one API summarise an issue of another: two clients in one program.

use openai::types::{CreateResponse, Response};

pub async fn summary(github: &github::Client, openai: &openai::Client) -> Result<Response, Box<dyn std::error::Error>> {
    let issue = github.issues().get("rust-lang", "rust", 1).await?;
    let request = CreateResponse::default()
        .with_model("gpt-4.1")
        .with_input(format!("Summarise: {}", issue.body.unwrap_or_default()));
    Ok(openai.responses().create(&request).await?)
}
