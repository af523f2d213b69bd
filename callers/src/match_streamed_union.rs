//! Matches on the events of a streamed response.

use openai::Error;
use openai::types::{CreateResponse, ResponseStreamEvent};

pub async fn poem(client: &openai::Client) -> Result<(), Error> {
    let request = CreateResponse::default().with_model("gpt-4.1").with_input("A haiku about crates");
    let mut events = client.responses().create_stream(&request).await?;
    while let Some(event) = events.next().await {
        match event? {
            ResponseStreamEvent::ResponseOutputTextDelta(text) => print!("{}", text.delta),
            ResponseStreamEvent::ResponseCompleted(_) => println!(),
            ResponseStreamEvent::Error(error) => eprintln!("{}", error.message),
            _ => {}
        }
    }
    Ok(())
}
