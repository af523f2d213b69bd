//! The Rust of the README and the guide, which is compiled here and never run.

use std::error::Error;

use notes::api::files::UploadParts;
use notes::runtime::Upload;
use notes::types::{NewNote, Note, SummaryRequest};
use notes::{Client, ClientBuilder, scopes};

type Outcome = Result<(), Box<dyn Error>>;

async fn readme() -> Outcome {
    use humanloop::{Client, types::{AgentLogUpdate, LogStatus}};

    let client = Client::from_env()?;                       // HUMANLOOP_API_KEY, HUMANLOOP_BASE_URL
    let log = client
        .agents()
        .update_log("ag_1", "log_2", &AgentLogUpdate::default()     // all other properties stay
            .with_output_null()                                     // sends `null`
            .with_error("model timed out")                          // sends a value
            .with_log_status(LogStatus::Complete))
        .await?;
    drop(log);
    Ok(())
}

async fn first_client() -> Outcome {
    use notes::Client;
    use notes::types::NewNote;

    let client = Client::from_env()?;
    let note = client.notes().create(&NewNote::new("buy milk")).await?;
    println!("{}", note.id);
    Ok(())
}

fn types_alone(stored: String) -> Outcome {
    use notes as notes_types;
    use notes_types::types::{NewNote, Note};

    let text = serde_json::to_string(&NewNote::new("buy milk"))?;
    let note: Note = serde_json::from_str(&stored)?;
    drop((text, note));
    Ok(())
}

fn authentication() -> Outcome {
    let client = Client::builder().api_key("my-key").build()?;
    drop(client);

    let tokens = ClientBuilder::oauth2_app("my-id").secret("…").client_credentials().scope(scopes::READ);
    let client = Client::builder().oauth2_source(tokens).build()?;
    drop(client);
    Ok(())
}

async fn pages(client: Client) -> Outcome {
    let mut notes = client.notes().list_pager();
    while let Some(note) = notes.next().await {
        println!("{}", note?.text);
    }
    Ok(())
}

async fn streams(client: Client, request: SummaryRequest) -> Outcome {
    let mut parts = client.notes().summarize_stream(&request).await?;
    while let Some(part) = parts.next().await {
        println!("{:?}", part?.delta);
    }
    Ok(())
}

async fn uploads(client: Client) -> Outcome {
    let parts = UploadParts::new(Upload::from_path("file.bin"));
    let file = client.files().upload(&parts).await?;
    client.files().download(&file.id).send_streaming().await?.save("copy.bin").await?;
    Ok(())
}

async fn errors(client: Client, note: NewNote) {
    use notes::api::notes::CreateError;
    use notes::{ApiError, OpError};

    match client.notes().create(&note).send_typed().await {
        Ok(note) => println!("{}", note.id),
        Err(OpError::Api(ApiError { error: CreateError::UnprocessableEntity(_), .. })) => println!("not valid"),
        Err(error) => println!("{error}"),              // POST /notes: 422 Unprocessable Entity: the text is empty
    }
}

fn testing(note: Note) -> Outcome {
    use notes::testing::{MockTransport, NoWait};

    let mock = MockTransport::new();
    mock.on("GET", "/notes/{id}").respond(200, &note);
    let client = Client::builder().api_key("key").transport(mock.clone()).clock(NoWait::new()).build()?;
    // … call the code under test …
    mock.verify();
    drop(client);
    Ok(())
}

mod build_script {
    fn main() -> trine::Result<()> {
        trine::build("spec/humanloop.yaml").name("humanloop").run()
    }
}
