//! Callers of scenarios whose calls do not follow from what the server expects.

use crate::support::{Outcome, asset, at, body, fails, is_bytes};

pub fn cases() -> Vec<crate::Case> {
    vec![
        ("Authentication_OAuth2_invalid", Box::pin(invalid_token())),
        ("Payload_ContentNegotiation_SameBody", Box::pin(same_body())),
        ("Payload_ContentNegotiation_DifferentBody", Box::pin(different_body())),
        ("Streaming_Sse_Protocol_reconnect", Box::pin(reconnect())),
        ("Type_Enum_Fixed_String_putUnknownValue", Box::pin(unknown_value())),
    ]
}

/// The server knows one token; which is wrong it does not say.
async fn invalid_token() -> Outcome {
    let client = ::authentication_oauth2::Client::builder().base_url(at("")).oauth2("another").build()?;
    fails(client.authentication().invalid().await, 403)
}

/// One body under two media types: the caller's `Accept` goes before the document's.
async fn same_body() -> Outcome {
    let client = ::payload_content_negotiation::Client::builder().base_url(at("")).build()?;
    for (media_type, file) in [("image/png", "image.png"), ("image/jpeg", "image.jpg")] {
        let call = client.same_body().get_avatar_as_png_same_body_get_avatar_as_jpeg();
        let avatar = call.header("Accept", media_type).await?;
        is_bytes(&avatar, &std::fs::read(asset(file))?)?;
    }
    Ok(())
}

/// JSON is what is asked for; another media type is had as it comes.
async fn different_body() -> Outcome {
    let client = ::payload_content_negotiation::Client::builder().base_url(at("")).build()?;
    let call = || client.different_body().get_avatar_as_png_different_body_get_avatar_as_json();
    call().header("Accept", "application/json").await?;
    let png = call().header("Accept", "image/png").send_raw().await?;
    is_bytes(png.body(), &std::fs::read(asset("image.png"))?)
}

/// A stream that goes on where it broke off.
async fn reconnect() -> Outcome {
    let client = ::streaming_sse::Client::builder().base_url(at("")).build()?;
    let mut events = client.protocol().reconnect().await?.reconnect_on_end();
    for _ in 0..2 {
        events.next().await.ok_or("the stream ended")??;
    }
    Ok(())
}

/// A value that the document does not have is sent as it is, and refused by the server.
async fn unknown_value() -> Outcome {
    let client = ::type_enum_fixed::Client::builder().base_url(at("")).build()?;
    let day = body("\"Weekend\"")?;
    fails(client.string().put_unknown_value(&day).max_retries(0).await, 500)
}
