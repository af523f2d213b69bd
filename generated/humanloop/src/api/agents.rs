//! Agents and the Logs they generate.

use std::fmt;

use crate::runtime::{Call, Core, Decoded, ErrorMessage, Operation, RawResponse, Request};
use crate::types::{AgentLogResponse, AgentLogUpdate, HttpValidationError};

/// Agents and the Logs they generate.
#[derive(Debug, Clone, Copy)]
pub struct Agents<'c> {
    pub(crate) core: &'c Core,
}

impl Agents<'_> {
    /// Update Agent Log
    ///
    /// Update a Log.
    ///
    /// Update the details of a Log with the given ID.
    ///
    /// `PATCH /agents/{id}/log/{log_id}`
    ///
    /// * `id`: Unique identifier for Agent.
    /// * `log_id`: Unique identifier for the Log.
    ///
    /// # Errors
    /// * [`UnprocessableEntity`](UpdateLogError::UnprocessableEntity), 422: Validation Error
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: humanloop::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use humanloop::types::{AgentLogUpdate, LogStatus};
    ///
    /// let response = client
    ///     .agents()
    ///     .update_log(
    ///         "id",
    ///         "log_id",
    ///         &AgentLogUpdate::default().with_log_status(LogStatus::Complete),
    ///     )
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_log(&self, id: &str, log_id: &str, body: &AgentLogUpdate) -> Call<AgentLogResponse, UpdateLogError> {
        Request::new(&UPDATE_LOG, self.core)
            .path("id", &id)
            .path("log_id", &log_id)
            .json(body)
            .accept("application/json")
            .call(decode_update_log)
    }
}

/// The errors of `update_log`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateLogError {
    /// Validation Error
    UnprocessableEntity(HttpValidationError),
}

impl ErrorMessage for UpdateLogError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::UnprocessableEntity(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for UpdateLogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::UnprocessableEntity(_) => "422 Unprocessable Content",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for UpdateLogError {}

static UPDATE_LOG: Operation = Operation {
    id: "update_log_agents__id__log__log_id__patch",
    method: "PATCH",
    path: "/agents/{id}/log/{log_id}",
    security: &[&["APIKeyHeader"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"]), ("422", &["application/json"])],
};

#[inline]
fn decode_update_log(response: &RawResponse) -> Decoded<AgentLogResponse, UpdateLogError> {
    match response.status().as_u16() {
        422 => response.api_error(UpdateLogError::UnprocessableEntity),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
