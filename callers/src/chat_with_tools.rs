//! Asks for a chat completion that may call a tool, and prints the text while it arrives.

use openai::Error;
use openai::types::{
    ChatCompletionRequestUserMessage, ChatCompletionTool, CreateChatCompletionRequest, FunctionObject,
};
use serde_json::json;

pub async fn weather(client: &openai::Client) -> Result<(), Error> {
    let parameters = [("type", json!("object")), ("properties", json!({ "city": { "type": "string" } }))];
    let tool = ChatCompletionTool::new(FunctionObject::new("get_weather").with_parameters(parameters));
    let message = ChatCompletionRequestUserMessage::new("What is the weather in Lisbon?");
    let request = CreateChatCompletionRequest::new([message], "gpt-4.1").with_tools([tool]);
    let mut chunks = client.chat().create_completion_stream(&request).await?;
    while let Some(chunk) = chunks.next().await {
        for choice in chunk?.choices {
            print!("{}", choice.delta.content.unwrap_or_default());
        }
    }
    Ok(())
}
