//! Updates a log through the generated client, on a local server.
//!
//! `cargo run --example update_agent_log`. To call Humanloop itself, use `Client::from_env()`, which
//! reads `HUMANLOOP_API_KEY`.

use std::error::Error;

use humanloop::api::agents::UpdateLogError;
use humanloop::types::{AgentLogUpdate, LogStatus};
use humanloop::{Client, OpError};
use serde_json::json;
use trine_tests::server::{API_KEY, LogServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = LogServer::start().await?;
    server.put(
        "ag_1",
        "log_2",
        json!({ "output": "4 degrees", "inputs": { "place": "Oslo" }, "log_status": "incomplete" }),
    );
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;

    let update = AgentLogUpdate::default() // everything else: left as it is
        .with_output_null() // unset what was stored
        .with_error("model timed out") // set
        .with_log_status(LogStatus::Complete);
    let log = client.agents().update_log("ag_1", "log_2", &update).await?;
    println!("sent      {}", server.requests()[0].text());
    println!("response  {:?}, {:?}, {:?}", log.output, log.error, log.inputs);
    println!("stored    {}", server.stored("ag_1", "log_2").unwrap_or_default());

    let back = AgentLogUpdate::default().with_log_status(LogStatus::Incomplete);
    let refused = client.agents().update_log("ag_1", "log_2", &back).send_typed().await;
    if let Err(OpError::Api(error)) = refused {
        println!("refused   {error}");
        if let UpdateLogError::UnprocessableEntity(problem) = error.into_error() {
            for detail in problem.detail.unwrap_or_default() {
                println!("because   {}", detail.msg);
            }
        }
    }
    Ok(())
}
