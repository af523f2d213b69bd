//! The types that only `client.agents()` needs.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::runtime::{DateTime, ErrorMessage, Field, collect, wire};

/// Tool that is defined in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentInlineTool {
    /// Definition of the function.
    pub json_schema: ToolFunction,
    /// What the Agent does after this tool was called.
    pub on_agent_call: Option<OnAgentCallEnum>,
}

/// Tool that is a file of the workspace.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentLinkedFileResponse {
    /// Reference to the file.
    pub link: LinkedFileRequest,
    /// What the Agent does after this tool was called.
    pub on_agent_call: Option<OnAgentCallEnum>,
    /// The file itself, once resolved.
    pub file: Option<AgentLinkedFileResponseFile>,
}

/// File of any kind, told by its `type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentLinkedFileResponseFile {
    /// Version of a Prompt.
    PromptResponse(PromptResponse),
    /// Version of a Tool.
    ToolResponse(ToolResponse),
    /// Version of a Dataset.
    DatasetResponse(DatasetResponse),
    /// Version of an Evaluator.
    EvaluatorResponse(EvaluatorResponse),
    /// Version of a Flow.
    FlowResponse(FlowResponse),
    /// Version of an Agent.
    AgentResponse(AgentResponse),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl AgentLinkedFileResponseFile {
    /// Returns the value of [`PromptResponse`](Self::PromptResponse), if it is one.
    pub fn as_prompt_response(&self) -> Option<&PromptResponse> {
        match self {
            Self::PromptResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`PromptResponse`](Self::PromptResponse), if it is one.
    pub fn into_prompt_response(self) -> Option<PromptResponse> {
        match self {
            Self::PromptResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolResponse`](Self::ToolResponse), if it is one.
    pub fn as_tool_response(&self) -> Option<&ToolResponse> {
        match self {
            Self::ToolResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolResponse`](Self::ToolResponse), if it is one.
    pub fn into_tool_response(self) -> Option<ToolResponse> {
        match self {
            Self::ToolResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`DatasetResponse`](Self::DatasetResponse), if it is one.
    pub fn as_dataset_response(&self) -> Option<&DatasetResponse> {
        match self {
            Self::DatasetResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`DatasetResponse`](Self::DatasetResponse), if it is one.
    pub fn into_dataset_response(self) -> Option<DatasetResponse> {
        match self {
            Self::DatasetResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EvaluatorResponse`](Self::EvaluatorResponse), if it is one.
    pub fn as_evaluator_response(&self) -> Option<&EvaluatorResponse> {
        match self {
            Self::EvaluatorResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EvaluatorResponse`](Self::EvaluatorResponse), if it is one.
    pub fn into_evaluator_response(self) -> Option<EvaluatorResponse> {
        match self {
            Self::EvaluatorResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`FlowResponse`](Self::FlowResponse), if it is one.
    pub fn as_flow_response(&self) -> Option<&FlowResponse> {
        match self {
            Self::FlowResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`FlowResponse`](Self::FlowResponse), if it is one.
    pub fn into_flow_response(self) -> Option<FlowResponse> {
        match self {
            Self::FlowResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`AgentResponse`](Self::AgentResponse), if it is one.
    pub fn as_agent_response(&self) -> Option<&AgentResponse> {
        match self {
            Self::AgentResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`AgentResponse`](Self::AgentResponse), if it is one.
    pub fn into_agent_response(self) -> Option<AgentResponse> {
        match self {
            Self::AgentResponse(value) => Some(value),
            _ => None,
        }
    }
}

impl From<PromptResponse> for AgentLinkedFileResponseFile {
    fn from(value: PromptResponse) -> Self {
        Self::PromptResponse(value)
    }
}

impl From<ToolResponse> for AgentLinkedFileResponseFile {
    fn from(value: ToolResponse) -> Self {
        Self::ToolResponse(value)
    }
}

impl From<DatasetResponse> for AgentLinkedFileResponseFile {
    fn from(value: DatasetResponse) -> Self {
        Self::DatasetResponse(value)
    }
}

impl From<EvaluatorResponse> for AgentLinkedFileResponseFile {
    fn from(value: EvaluatorResponse) -> Self {
        Self::EvaluatorResponse(value)
    }
}

impl From<FlowResponse> for AgentLinkedFileResponseFile {
    fn from(value: FlowResponse) -> Self {
        Self::FlowResponse(value)
    }
}

impl From<AgentResponse> for AgentLinkedFileResponseFile {
    fn from(value: AgentResponse) -> Self {
        Self::AgentResponse(value)
    }
}

/// Log of an Agent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentLogResponse {
    /// The message returned by the provider.
    pub output_message: Option<ChatMessage>,
    /// Number of tokens in the prompt used to generate the output.
    pub prompt_tokens: Option<i64>,
    /// Number of reasoning tokens used to generate the output.
    pub reasoning_tokens: Option<i64>,
    /// Number of tokens in the output generated by the model.
    pub output_tokens: Option<i64>,
    /// Cost in dollars associated to the tokens in the prompt.
    pub prompt_cost: Option<f64>,
    /// Cost in dollars associated to the tokens in the output.
    pub output_cost: Option<f64>,
    /// Reason the generation finished.
    pub finish_reason: Option<String>,
    /// The messages passed to the to provider chat endpoint.
    pub messages: Option<Vec<ChatMessage>>,
    /// Controls how the model uses tools. The following options are supported:
    ///
    /// - `'none'` means the model will not call any tool and instead generates a message; this is the default when no tools are provided as part of the Prompt.
    /// - `'auto'` means the model can decide to call one or more of the provided tools; this is the default when tools are provided as part of the Prompt.
    /// - `'required'` means the model must call one or more of the provided tools.
    /// - `{'type': 'function', 'function': {name': <TOOL_NAME>}}` forces the model to use the named function.
    pub tool_choice: Option<AgentLogResponseToolChoice>,
    /// Agent that generated the Log.
    pub agent: AgentResponse,
    /// When the logged event started.
    pub start_time: Option<DateTime>,
    /// When the logged event ended.
    pub end_time: Option<DateTime>,
    /// Generated output from your model for the provided inputs. Can be None if logging an error, or if creating a parent Log with the intention to populate it later.
    pub output: Option<String>,
    /// User defined timestamp for when the log was created.
    pub created_at: Option<DateTime>,
    /// Error message if the log is an error.
    pub error: Option<String>,
    /// Duration of the logged event in seconds.
    pub provider_latency: Option<f64>,
    /// Captured log and debug statements.
    pub stdout: Option<String>,
    /// Raw request sent to provider.
    pub provider_request: Option<BTreeMap<String, serde_json::Value>>,
    /// Raw response received the provider.
    pub provider_response: Option<BTreeMap<String, serde_json::Value>>,
    /// The inputs passed to the prompt template.
    pub inputs: Option<BTreeMap<String, serde_json::Value>>,
    /// Identifies where the model was called from.
    pub source: Option<String>,
    /// Any additional metadata to record.
    pub metadata: Option<BTreeMap<String, serde_json::Value>>,
    /// Unique identifier for the Datapoint that this Log is derived from. This can be used by Humanloop to associate Logs to Evaluations. If provided, Humanloop will automatically associate this Log to Evaluations that require a Log for this Datapoint-Version pair.
    pub source_datapoint_id: Option<String>,
    /// The ID of the parent Log to nest this Log under in a Trace.
    pub trace_parent_id: Option<String>,
    /// Array of Batch IDs that this Log is part of. Batches are used to group Logs together for offline Evaluations
    pub batches: Option<Vec<String>>,
    /// End-user ID related to the Log.
    pub user: Option<String>,
    /// The name of the Environment the Log is associated to.
    pub environment: Option<String>,
    /// Whether the request/response payloads will be stored on Humanloop.
    ///
    /// Default: `true`.
    pub save: Option<bool>,
    /// This will identify a Log. If you don't provide a Log ID, Humanloop will generate one for you.
    pub log_id: Option<String>,
    /// Unique identifier for the Log.
    pub id: String,
    /// List of Evaluator Logs associated with the Log. These contain Evaluator judgments on the Log.
    pub evaluator_logs: Vec<EvaluatorLogResponse>,
    /// Identifier for the Flow that the Trace belongs to.
    pub trace_flow_id: Option<String>,
    /// Identifier for the Trace that the Log belongs to.
    pub trace_id: Option<String>,
    /// Logs nested under this Log in the Trace.
    pub trace_children: Option<Vec<LogResponse>>,
}

/// How the model uses tools: a mode, or the one tool to be called.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentLogResponseToolChoice {
    /// [`AgentLogResponseToolChoiceValue`].
    Value(AgentLogResponseToolChoiceValue),
    /// Choice of the one tool to be called.
    ToolChoice(ToolChoice),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl AgentLogResponseToolChoice {
    /// Returns the value of [`Value`](Self::Value), if it is one.
    pub fn as_value(&self) -> Option<&AgentLogResponseToolChoiceValue> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Value`](Self::Value), if it is one.
    pub fn into_value(self) -> Option<AgentLogResponseToolChoiceValue> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolChoice`](Self::ToolChoice), if it is one.
    pub fn as_tool_choice(&self) -> Option<&ToolChoice> {
        match self {
            Self::ToolChoice(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolChoice`](Self::ToolChoice), if it is one.
    pub fn into_tool_choice(self) -> Option<ToolChoice> {
        match self {
            Self::ToolChoice(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AgentLogResponseToolChoiceValue> for AgentLogResponseToolChoice {
    fn from(value: AgentLogResponseToolChoiceValue) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for AgentLogResponseToolChoice {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

impl From<ToolChoice> for AgentLogResponseToolChoice {
    fn from(value: ToolChoice) -> Self {
        Self::ToolChoice(value)
    }
}

/// A branch of [`AgentLogResponseToolChoice`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentLogResponseToolChoiceValue {
    /// `none`.
    None,
    /// `auto`.
    Auto,
    /// `required`.
    Required,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl AgentLogResponseToolChoiceValue {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::None, Self::Auto, Self::Required];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Required => "required",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for AgentLogResponseToolChoiceValue {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for AgentLogResponseToolChoiceValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for AgentLogResponseToolChoiceValue {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for AgentLogResponseToolChoiceValue {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for AgentLogResponseToolChoiceValue {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for AgentLogResponseToolChoiceValue {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for AgentLogResponseToolChoiceValue {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Changes to a Log. What is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentLogUpdate {
    /// List of chat messages that were used as an input to the Flow.
    pub messages: Field<Vec<ChatMessage>>,
    /// The output message returned by this Flow.
    pub output_message: Field<ChatMessage>,
    /// The inputs passed to the Flow Log.
    pub inputs: Field<BTreeMap<String, serde_json::Value>>,
    /// The output of the Flow Log. Provide None to unset existing output value. Provide either this, output_message or error.
    pub output: Field<String>,
    /// The error message of the Flow Log. Provide None to unset existing error value. Provide either this, output_message or output.
    pub error: Field<String>,
    /// Status of the Flow Log. When a Flow Log is updated to complete, no more Logs can be added to it. You cannot update a Flow Log’s status from complete to incomplete.
    pub log_status: Field<LogStatus>,
}

impl AgentLogUpdate {
    /// Sets [`messages`](field@Self::messages).
    #[inline]
    #[must_use]
    pub fn with_messages(mut self, messages: impl IntoIterator<Item = impl Into<ChatMessage>>) -> Self {
        self.messages = Field::Value(collect::list(messages));
        self
    }

    /// Sets [`messages`](field@Self::messages) to `null`.
    #[inline]
    #[must_use]
    pub fn with_messages_null(mut self) -> Self {
        self.messages = Field::Null;
        self
    }

    /// Sets [`output_message`](field@Self::output_message).
    #[inline]
    #[must_use]
    pub fn with_output_message(mut self, output_message: impl Into<ChatMessage>) -> Self {
        self.output_message = Field::Value(output_message.into());
        self
    }

    /// Sets [`output_message`](field@Self::output_message) to `null`.
    #[inline]
    #[must_use]
    pub fn with_output_message_null(mut self) -> Self {
        self.output_message = Field::Null;
        self
    }

    /// Sets [`inputs`](field@Self::inputs).
    #[inline]
    #[must_use]
    pub fn with_inputs(
        mut self,
        inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.inputs = Field::Value(collect::map(inputs));
        self
    }

    /// Sets [`inputs`](field@Self::inputs) to `null`.
    #[inline]
    #[must_use]
    pub fn with_inputs_null(mut self) -> Self {
        self.inputs = Field::Null;
        self
    }

    /// Sets [`output`](field@Self::output).
    #[inline]
    #[must_use]
    pub fn with_output(mut self, output: impl Into<String>) -> Self {
        self.output = Field::Value(output.into());
        self
    }

    /// Sets [`output`](field@Self::output) to `null`.
    #[inline]
    #[must_use]
    pub fn with_output_null(mut self) -> Self {
        self.output = Field::Null;
        self
    }

    /// Sets [`error`](field@Self::error).
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Field::Value(error.into());
        self
    }

    /// Sets [`error`](field@Self::error) to `null`.
    #[inline]
    #[must_use]
    pub fn with_error_null(mut self) -> Self {
        self.error = Field::Null;
        self
    }

    /// Sets [`log_status`](field@Self::log_status).
    #[inline]
    #[must_use]
    pub fn with_log_status(mut self, log_status: impl Into<LogStatus>) -> Self {
        self.log_status = Field::Value(log_status.into());
        self
    }

    /// Sets [`log_status`](field@Self::log_status) to `null`.
    #[inline]
    #[must_use]
    pub fn with_log_status_null(mut self) -> Self {
        self.log_status = Field::Null;
        self
    }
}

impl AgentLogUpdate {
    /// The smallest patch that turns `old` into `new`: equal properties are left out, and those that only
    /// `old` has are unset. Values are sent whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            messages: Field::change(&old.messages, &new.messages),
            output_message: Field::change(&old.output_message, &new.output_message),
            inputs: Field::change(&old.inputs, &new.inputs),
            output: Field::change(&old.output, &new.output),
            error: Field::change(&old.error, &new.error),
            log_status: Field::change(&old.log_status, &new.log_status),
        }
    }
}

/// Version of an Agent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentResponse {
    /// Path of the file, its name included.
    pub path: String,
    /// Unique identifier.
    pub id: String,
    /// Directory that holds the file.
    pub directory_id: Option<String>,
    /// Name of the model.
    pub model: String,
    /// Kind of the provider's endpoint.
    pub endpoint: Option<ModelEndpoints>,
    /// Template filled with the inputs, as text or as chat messages.
    pub template: Option<AgentResponseTemplate>,
    /// Syntax of the template.
    pub template_language: Option<TemplateLanguage>,
    /// Company or service that runs the model.
    pub provider: Option<ModelProviders>,
    /// Most tokens to generate; -1 leaves it to the model.
    pub max_tokens: Option<i64>,
    /// Sampling temperature.
    pub temperature: Option<f64>,
    /// Share of the probability mass to sample from.
    pub top_p: Option<f64>,
    /// Text, or several texts, at which generation stops.
    pub stop: Option<AgentResponseStop>,
    /// Penalty on tokens that occurred already.
    pub presence_penalty: Option<f64>,
    /// Penalty on tokens by how often they occurred.
    pub frequency_penalty: Option<f64>,
    /// Further parameters for the provider.
    pub other: Option<BTreeMap<String, serde_json::Value>>,
    /// Seed for sampling, where the provider takes one.
    pub seed: Option<i64>,
    /// Form that the output must have.
    pub response_format: Option<ResponseFormat>,
    /// Effort of reasoning, as a level or as a budget of tokens.
    pub reasoning_effort: Option<AgentResponseReasoningEffort>,
    /// Tools that the model may call.
    pub tools: Vec<AgentResponseToolsItem>,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
    /// Most turns before the Agent stops.
    pub max_iterations: Option<i64>,
    /// Name of the version.
    pub version_name: Option<String>,
    /// What the version is about.
    pub version_description: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// Tags of the file.
    pub tags: Option<Vec<String>>,
    /// Long description of the file.
    pub readme: Option<String>,
    /// Name of the file.
    pub name: String,
    /// JSON Schema of the inputs and outputs.
    pub schema: Option<BTreeMap<String, serde_json::Value>>,
    /// Unique identifier of the version.
    pub version_id: String,
    /// Kind of the file.
    pub type_: Option<AgentResponseType>,
    /// Environments to which the version is deployed.
    pub environments: Option<Vec<EnvironmentResponse>>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// User who created the file.
    pub created_by: Option<serde_json::Value>,
    /// User who committed the version.
    pub committed_by: Option<serde_json::Value>,
    /// When the version was committed.
    pub committed_at: Option<DateTime>,
    /// State of the version.
    pub status: VersionStatus,
    /// When it was last used.
    pub last_used_at: DateTime,
    /// Logs of this version.
    pub version_logs_count: i64,
    /// Logs of all versions together.
    pub total_logs_count: i64,
    /// Variables of the template.
    pub inputs: Vec<InputResponse>,
    /// Evaluators that monitor the file.
    pub evaluators: Option<Vec<MonitoringEvaluatorResponse>>,
    /// Results of Evaluators, summed up.
    pub evaluator_aggregates: Option<Vec<EvaluatorAggregate>>,
    /// Content of the file in its textual form.
    pub raw_file_content: Option<String>,
}

/// Level of reasoning, or a budget of tokens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentResponseReasoningEffort {
    /// Level of reasoning.
    OpenAiReasoningEffort(OpenAiReasoningEffort),
    /// An integer.
    Integer(i64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl AgentResponseReasoningEffort {
    /// Returns the value of [`OpenAiReasoningEffort`](Self::OpenAiReasoningEffort), if it is one.
    pub fn as_open_ai_reasoning_effort(&self) -> Option<&OpenAiReasoningEffort> {
        match self {
            Self::OpenAiReasoningEffort(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`OpenAiReasoningEffort`](Self::OpenAiReasoningEffort), if it is one.
    pub fn into_open_ai_reasoning_effort(self) -> Option<OpenAiReasoningEffort> {
        match self {
            Self::OpenAiReasoningEffort(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl From<OpenAiReasoningEffort> for AgentResponseReasoningEffort {
    fn from(value: OpenAiReasoningEffort) -> Self {
        Self::OpenAiReasoningEffort(value)
    }
}

impl From<&str> for AgentResponseReasoningEffort {
    fn from(value: &str) -> Self {
        Self::OpenAiReasoningEffort(value.into())
    }
}

impl From<i64> for AgentResponseReasoningEffort {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// One text or several at which generation stops.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentResponseStop {
    /// A string.
    String(String),
    /// A list.
    List(Vec<String>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl AgentResponseStop {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[String]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<String>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for AgentResponseStop {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for AgentResponseStop {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<String>> for AgentResponseStop {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// Template, as text or as chat messages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentResponseTemplate {
    /// A string.
    String(String),
    /// A list.
    List(Vec<ChatMessage>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl AgentResponseTemplate {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[ChatMessage]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<ChatMessage>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for AgentResponseTemplate {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for AgentResponseTemplate {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<ChatMessage>> for AgentResponseTemplate {
    fn from(value: Vec<ChatMessage>) -> Self {
        Self::List(value)
    }
}

/// Tool of an Agent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentResponseToolsItem {
    /// Tool that is a file of the workspace.
    File(AgentLinkedFileResponse),
    /// Tool that is defined in place.
    Inline(AgentInlineTool),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl AgentResponseToolsItem {
    /// Returns the value of [`File`](Self::File), if it is one.
    pub fn as_file(&self) -> Option<&AgentLinkedFileResponse> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`File`](Self::File), if it is one.
    pub fn into_file(self) -> Option<AgentLinkedFileResponse> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Inline`](Self::Inline), if it is one.
    pub fn as_inline(&self) -> Option<&AgentInlineTool> {
        match self {
            Self::Inline(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Inline`](Self::Inline), if it is one.
    pub fn into_inline(self) -> Option<AgentInlineTool> {
        match self {
            Self::Inline(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AgentLinkedFileResponse> for AgentResponseToolsItem {
    fn from(value: AgentLinkedFileResponse) -> Self {
        Self::File(value)
    }
}

impl From<AgentInlineTool> for AgentResponseToolsItem {
    fn from(value: AgentInlineTool) -> Self {
        Self::Inline(value)
    }
}

/// Kind of the file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentResponseType {
    /// `agent`.
    Agent,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl AgentResponseType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Agent];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for AgentResponseType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for AgentResponseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for AgentResponseType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for AgentResponseType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for AgentResponseType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for AgentResponseType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for AgentResponseType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Reasoning that the provider encrypted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnthropicRedactedThinkingContent {
    /// Reasoning in encrypted form.
    pub data: String,
}

impl AnthropicRedactedThinkingContent {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into() }
    }
}

/// Reasoning in clear.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnthropicThinkingContent {
    /// Reasoning as text.
    pub thinking: String,
    /// Signature over the reasoning.
    pub signature: String,
}

impl AnthropicThinkingContent {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(thinking: impl Into<String>, signature: impl Into<String>) -> Self {
        Self {
            thinking: thinking.into(),
            signature: signature.into(),
        }
    }
}

/// One message of a chat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMessage {
    /// Text, or a list of parts.
    pub content: Field<ChatMessageContent>,
    /// Name of the author.
    pub name: Field<String>,
    /// Tool call that the message answers.
    pub tool_call_id: Field<String>,
    /// Role of the author.
    pub role: ChatRole,
    /// Tool calls that the assistant asks for.
    pub tool_calls: Field<Vec<ToolCall>>,
    /// The model's reasoning.
    pub thinking: Field<Vec<ChatMessageThinkingItem>>,
}

impl ChatMessage {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(role: impl Into<ChatRole>) -> Self {
        Self {
            content: Field::Absent,
            name: Field::Absent,
            tool_call_id: Field::Absent,
            role: role.into(),
            tool_calls: Field::Absent,
            thinking: Field::Absent,
        }
    }

    /// Sets [`content`](field@Self::content).
    #[inline]
    #[must_use]
    pub fn with_content(mut self, content: impl Into<ChatMessageContent>) -> Self {
        self.content = Field::Value(content.into());
        self
    }

    /// Sets [`content`](field@Self::content) to `null`.
    #[inline]
    #[must_use]
    pub fn with_content_null(mut self) -> Self {
        self.content = Field::Null;
        self
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// Sets [`name`](field@Self::name) to `null`.
    #[inline]
    #[must_use]
    pub fn with_name_null(mut self) -> Self {
        self.name = Field::Null;
        self
    }

    /// Sets [`tool_call_id`](field@Self::tool_call_id).
    #[inline]
    #[must_use]
    pub fn with_tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Field::Value(tool_call_id.into());
        self
    }

    /// Sets [`tool_call_id`](field@Self::tool_call_id) to `null`.
    #[inline]
    #[must_use]
    pub fn with_tool_call_id_null(mut self) -> Self {
        self.tool_call_id = Field::Null;
        self
    }

    /// Sets [`tool_calls`](field@Self::tool_calls).
    #[inline]
    #[must_use]
    pub fn with_tool_calls(mut self, tool_calls: impl IntoIterator<Item = impl Into<ToolCall>>) -> Self {
        self.tool_calls = Field::Value(collect::list(tool_calls));
        self
    }

    /// Sets [`tool_calls`](field@Self::tool_calls) to `null`.
    #[inline]
    #[must_use]
    pub fn with_tool_calls_null(mut self) -> Self {
        self.tool_calls = Field::Null;
        self
    }

    /// Sets [`thinking`](field@Self::thinking).
    #[inline]
    #[must_use]
    pub fn with_thinking(mut self, thinking: impl IntoIterator<Item = impl Into<ChatMessageThinkingItem>>) -> Self {
        self.thinking = Field::Value(collect::list(thinking));
        self
    }

    /// Sets [`thinking`](field@Self::thinking) to `null`.
    #[inline]
    #[must_use]
    pub fn with_thinking_null(mut self) -> Self {
        self.thinking = Field::Null;
        self
    }
}

/// Text, or a list of parts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessageContent {
    /// A string.
    String(String),
    /// A list.
    List(Vec<ChatMessageContentItem>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ChatMessageContent {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[ChatMessageContentItem]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<ChatMessageContentItem>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for ChatMessageContent {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ChatMessageContent {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<ChatMessageContentItem>> for ChatMessageContent {
    fn from(value: Vec<ChatMessageContentItem>) -> Self {
        Self::List(value)
    }
}

/// Part of a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessageContentItem {
    /// Text within a message.
    Text(TextChatContent),
    /// Image within a message.
    ImageUrl(ImageChatContent),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ChatMessageContentItem {
    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&TextChatContent> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<TextChatContent> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ImageUrl`](Self::ImageUrl), if it is one.
    pub fn as_image_url(&self) -> Option<&ImageChatContent> {
        match self {
            Self::ImageUrl(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ImageUrl`](Self::ImageUrl), if it is one.
    pub fn into_image_url(self) -> Option<ImageChatContent> {
        match self {
            Self::ImageUrl(value) => Some(value),
            _ => None,
        }
    }
}

impl From<TextChatContent> for ChatMessageContentItem {
    fn from(value: TextChatContent) -> Self {
        Self::Text(value)
    }
}

impl From<ImageChatContent> for ChatMessageContentItem {
    fn from(value: ImageChatContent) -> Self {
        Self::ImageUrl(value)
    }
}

/// Part of the reasoning, in clear or redacted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessageThinkingItem {
    /// Reasoning in clear.
    Thinking(AnthropicThinkingContent),
    /// Reasoning that the provider encrypted.
    RedactedThinking(AnthropicRedactedThinkingContent),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ChatMessageThinkingItem {
    /// Returns the value of [`Thinking`](Self::Thinking), if it is one.
    pub fn as_thinking(&self) -> Option<&AnthropicThinkingContent> {
        match self {
            Self::Thinking(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Thinking`](Self::Thinking), if it is one.
    pub fn into_thinking(self) -> Option<AnthropicThinkingContent> {
        match self {
            Self::Thinking(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`RedactedThinking`](Self::RedactedThinking), if it is one.
    pub fn as_redacted_thinking(&self) -> Option<&AnthropicRedactedThinkingContent> {
        match self {
            Self::RedactedThinking(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`RedactedThinking`](Self::RedactedThinking), if it is one.
    pub fn into_redacted_thinking(self) -> Option<AnthropicRedactedThinkingContent> {
        match self {
            Self::RedactedThinking(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AnthropicThinkingContent> for ChatMessageThinkingItem {
    fn from(value: AnthropicThinkingContent) -> Self {
        Self::Thinking(value)
    }
}

impl From<AnthropicRedactedThinkingContent> for ChatMessageThinkingItem {
    fn from(value: AnthropicRedactedThinkingContent) -> Self {
        Self::RedactedThinking(value)
    }
}

/// Role of the author of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatRole {
    /// `user`.
    User,
    /// `assistant`.
    Assistant,
    /// `system`.
    System,
    /// `tool`.
    Tool,
    /// `developer`.
    Developer,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ChatRole {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::User, Self::Assistant, Self::System, Self::Tool, Self::Developer];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::System => "system",
            Self::Tool => "tool",
            Self::Developer => "developer",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ChatRole {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ChatRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ChatRole {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ChatRole {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ChatRole {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ChatRole {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ChatRole {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Kind of a tool.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatToolType {
    /// Kind of a tool.
    Function,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ChatToolType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Function];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Function => "function",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ChatToolType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ChatToolType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ChatToolType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ChatToolType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ChatToolType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ChatToolType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ChatToolType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Evaluator that runs Python code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CodeEvaluatorRequest {
    /// Whether the Evaluator needs a target.
    pub arguments_type: EvaluatorArgumentsType,
    /// Type of the judgments.
    pub return_type: EvaluatorReturnTypeEnum,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
    /// Judgments to choose from.
    pub options: Option<Vec<EvaluatorJudgmentOptionResponse>>,
    /// Limits of judgments that are numbers.
    pub number_limits: Option<EvaluatorJudgmentNumberLimit>,
    /// Whether greater numbers are better.
    pub number_valence: Option<Valence>,
    /// Python code that gives the judgment.
    pub code: String,
}

/// One row of a Dataset.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DatapointResponse {
    /// Inputs, by name.
    pub inputs: Option<BTreeMap<String, String>>,
    /// Chat messages given as input.
    pub messages: Option<Vec<ChatMessage>>,
    /// What a good output is measured against.
    pub target: Option<BTreeMap<String, DatapointResponseTargetValue>>,
    /// Unique identifier.
    pub id: String,
}

/// Value of a target.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DatapointResponseTargetValue {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A Boolean.
    Bool(bool),
    /// A list.
    List(Vec<serde_json::Value>),
    /// A map.
    Map(BTreeMap<String, serde_json::Value>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl DatapointResponseTargetValue {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Bool`](Self::Bool), if it is one.
    pub fn as_bool(&self) -> Option<&bool> {
        match self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Bool`](Self::Bool), if it is one.
    pub fn into_bool(self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[serde_json::Value]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<serde_json::Value>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Map`](Self::Map), if it is one.
    pub fn as_map(&self) -> Option<&BTreeMap<String, serde_json::Value>> {
        match self {
            Self::Map(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Map`](Self::Map), if it is one.
    pub fn into_map(self) -> Option<BTreeMap<String, serde_json::Value>> {
        match self {
            Self::Map(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for DatapointResponseTargetValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for DatapointResponseTargetValue {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for DatapointResponseTargetValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for DatapointResponseTargetValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for DatapointResponseTargetValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Vec<serde_json::Value>> for DatapointResponseTargetValue {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::List(value)
    }
}

impl From<BTreeMap<String, serde_json::Value>> for DatapointResponseTargetValue {
    fn from(value: BTreeMap<String, serde_json::Value>) -> Self {
        Self::Map(value)
    }
}

/// Version of a Dataset.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DatasetResponse {
    /// Path of the file, its name included.
    pub path: String,
    /// Unique identifier.
    pub id: String,
    /// Directory that holds the file.
    pub directory_id: Option<String>,
    /// Name of the file.
    pub name: String,
    /// What it does.
    pub description: Option<String>,
    /// JSON Schema of the inputs and outputs.
    pub schema: Option<BTreeMap<String, serde_json::Value>>,
    /// Long description of the file.
    pub readme: Option<String>,
    /// Tags of the file.
    pub tags: Option<Vec<String>>,
    /// Unique identifier of the version.
    pub version_id: String,
    /// Kind of the file.
    pub type_: Option<DatasetResponseType>,
    /// Environments to which the version is deployed.
    pub environments: Option<Vec<EnvironmentResponse>>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// User who created the file.
    pub created_by: Option<serde_json::Value>,
    /// When it was last used.
    pub last_used_at: DateTime,
    /// Name of the version.
    pub version_name: Option<String>,
    /// What the version is about.
    pub version_description: Option<String>,
    /// Number of Datapoints in the version.
    pub datapoints_count: i64,
    /// The Datapoints, where they were asked for.
    pub datapoints: Option<Vec<DatapointResponse>>,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
}

/// Kind of the file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatasetResponseType {
    /// `dataset`.
    Dataset,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl DatasetResponseType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Dataset];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dataset => "dataset",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for DatasetResponseType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for DatasetResponseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for DatasetResponseType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for DatasetResponseType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for DatasetResponseType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for DatasetResponseType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for DatasetResponseType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Environment to which versions are deployed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentResponse {
    /// Unique identifier.
    pub id: String,
    /// When it was created.
    pub created_at: DateTime,
    /// Name of the Environment.
    pub name: String,
    /// Role of the Environment.
    pub tag: EnvironmentTag,
}

/// Role of an Environment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvironmentTag {
    /// `default`.
    Default,
    /// `other`.
    Other,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl EnvironmentTag {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Default, Self::Other];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Other => "other",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for EnvironmentTag {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for EnvironmentTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for EnvironmentTag {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for EnvironmentTag {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for EnvironmentTag {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for EnvironmentTag {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for EnvironmentTag {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Aggregated result of an Evaluator.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EvaluatorAggregate {
    /// Aggregated value.
    pub value: f64,
    /// Evaluator that gave the judgments.
    pub evaluator_id: String,
    /// Version of that Evaluator.
    pub evaluator_version_id: String,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
}

/// Whether an Evaluator needs a target.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluatorArgumentsType {
    /// `target_free`.
    TargetFree,
    /// `target_required`.
    TargetRequired,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl EvaluatorArgumentsType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::TargetFree, Self::TargetRequired];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TargetFree => "target_free",
            Self::TargetRequired => "target_required",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for EvaluatorArgumentsType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for EvaluatorArgumentsType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for EvaluatorArgumentsType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for EvaluatorArgumentsType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for EvaluatorArgumentsType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for EvaluatorArgumentsType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for EvaluatorArgumentsType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Limits of a judgment that is a number.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "testing", derive(Default))]
#[non_exhaustive]
pub struct EvaluatorJudgmentNumberLimit {
    /// Least value.
    pub min: Option<f64>,
    /// Greatest value.
    pub max: Option<f64>,
    /// Distance between allowed values.
    pub step: Option<f64>,
}

/// Judgment that can be chosen.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EvaluatorJudgmentOptionResponse {
    /// Name of the option.
    pub name: String,
    /// Whether the option is good or bad.
    pub valence: Option<Valence>,
}

/// Log of an Evaluator: its judgment on another Log.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EvaluatorLogResponse {
    /// Start of the logged event.
    pub start_time: Option<DateTime>,
    /// End of the logged event.
    pub end_time: Option<DateTime>,
    /// Output as text.
    pub output: Option<String>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Message of the error, where the event failed.
    pub error: Option<String>,
    /// Duration of the event, in seconds.
    pub provider_latency: Option<f64>,
    /// What was printed while it ran.
    pub stdout: Option<String>,
    /// Request as sent to the provider.
    pub provider_request: Option<BTreeMap<String, serde_json::Value>>,
    /// Response as received from the provider.
    pub provider_response: Option<BTreeMap<String, serde_json::Value>>,
    /// Inputs of the event, by name.
    pub inputs: Option<BTreeMap<String, serde_json::Value>>,
    /// Where the call came from.
    pub source: Option<String>,
    /// Further data kept with the Log.
    pub metadata: Option<BTreeMap<String, serde_json::Value>>,
    /// Log that was judged.
    pub parent_id: Option<String>,
    /// Datapoint that the Log was made from.
    pub source_datapoint_id: Option<String>,
    /// Parent of the Log within its Trace.
    pub trace_parent_id: Option<String>,
    /// IDs of the Batches that hold the Log.
    pub batches: Option<Vec<String>>,
    /// ID of the end user.
    pub user: Option<String>,
    /// Name of the Environment.
    pub environment: Option<String>,
    /// Whether payloads of requests and responses are kept.
    ///
    /// Default: `true`.
    pub save: Option<bool>,
    /// ID under which the Log was sent.
    pub log_id: Option<String>,
    /// Message that was generated.
    pub output_message: Option<ChatMessage>,
    /// The verdict.
    pub judgment: Option<EvaluatorLogResponseJudgment>,
    /// Whether the judgment is final.
    pub marked_completed: Option<bool>,
    /// Unique identifier.
    pub id: String,
    /// Judgments of Evaluators on this Log.
    pub evaluator_logs: Vec<EvaluatorLogResponse>,
    /// Flow that the Trace belongs to.
    pub trace_flow_id: Option<String>,
    /// Trace that the Log belongs to.
    pub trace_id: Option<String>,
    /// Logs nested directly below this one.
    pub trace_children: Option<Vec<LogResponse>>,
    /// Evaluator that gave the judgment.
    pub evaluator: EvaluatorResponse,
    /// The judged Log itself.
    pub parent: Option<LogResponse>,
}

/// Verdict of an Evaluator.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EvaluatorLogResponseJudgment {
    /// A Boolean.
    Bool(bool),
    /// A string.
    String(String),
    /// A list.
    List(Vec<String>),
    /// A number.
    Number(f64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl EvaluatorLogResponseJudgment {
    /// Returns the value of [`Bool`](Self::Bool), if it is one.
    pub fn as_bool(&self) -> Option<&bool> {
        match self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Bool`](Self::Bool), if it is one.
    pub fn into_bool(self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[String]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<String>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }
}

impl From<bool> for EvaluatorLogResponseJudgment {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<String> for EvaluatorLogResponseJudgment {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for EvaluatorLogResponseJudgment {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<String>> for EvaluatorLogResponseJudgment {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<f64> for EvaluatorLogResponseJudgment {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

/// Version of an Evaluator.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EvaluatorResponse {
    /// Path of the file, its name included.
    pub path: String,
    /// Unique identifier.
    pub id: String,
    /// Directory that holds the file.
    pub directory_id: Option<String>,
    /// Name of the version.
    pub version_name: Option<String>,
    /// What the version is about.
    pub version_description: Option<String>,
    /// What the Evaluator runs.
    pub spec: EvaluatorResponseSpec,
    /// Name of the file.
    pub name: String,
    /// What it does.
    pub description: Option<String>,
    /// JSON Schema of the inputs and outputs.
    pub schema: Option<BTreeMap<String, serde_json::Value>>,
    /// Long description of the file.
    pub readme: Option<String>,
    /// Tags of the file.
    pub tags: Option<Vec<String>>,
    /// Unique identifier of the version.
    pub version_id: String,
    /// Kind of the file.
    pub type_: Option<EvaluatorResponseType>,
    /// Environments to which the version is deployed.
    pub environments: Option<Vec<EnvironmentResponse>>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// User who created the file.
    pub created_by: Option<serde_json::Value>,
    /// When it was last used.
    pub last_used_at: DateTime,
    /// Logs of this version.
    pub version_logs_count: i64,
    /// Logs of all versions together.
    pub total_logs_count: i64,
    /// Variables of the Evaluator.
    pub inputs: Vec<InputResponse>,
    /// Evaluators that monitor the file.
    pub evaluators: Option<Vec<MonitoringEvaluatorResponse>>,
    /// Results of Evaluators, summed up.
    pub evaluator_aggregates: Option<Vec<EvaluatorAggregate>>,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
}

/// What an Evaluator runs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EvaluatorResponseSpec {
    /// Evaluator that asks a model.
    Llm(LlmEvaluatorRequest),
    /// Evaluator that runs Python code.
    Python(CodeEvaluatorRequest),
    /// Evaluator that asks a person.
    Human(HumanEvaluatorRequest),
    /// Evaluator that runs outside of Humanloop.
    External(ExternalEvaluatorRequest),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl EvaluatorResponseSpec {
    /// Returns the value of [`Llm`](Self::Llm), if it is one.
    pub fn as_llm(&self) -> Option<&LlmEvaluatorRequest> {
        match self {
            Self::Llm(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Llm`](Self::Llm), if it is one.
    pub fn into_llm(self) -> Option<LlmEvaluatorRequest> {
        match self {
            Self::Llm(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Python`](Self::Python), if it is one.
    pub fn as_python(&self) -> Option<&CodeEvaluatorRequest> {
        match self {
            Self::Python(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Python`](Self::Python), if it is one.
    pub fn into_python(self) -> Option<CodeEvaluatorRequest> {
        match self {
            Self::Python(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Human`](Self::Human), if it is one.
    pub fn as_human(&self) -> Option<&HumanEvaluatorRequest> {
        match self {
            Self::Human(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Human`](Self::Human), if it is one.
    pub fn into_human(self) -> Option<HumanEvaluatorRequest> {
        match self {
            Self::Human(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`External`](Self::External), if it is one.
    pub fn as_external(&self) -> Option<&ExternalEvaluatorRequest> {
        match self {
            Self::External(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`External`](Self::External), if it is one.
    pub fn into_external(self) -> Option<ExternalEvaluatorRequest> {
        match self {
            Self::External(value) => Some(value),
            _ => None,
        }
    }
}

impl From<LlmEvaluatorRequest> for EvaluatorResponseSpec {
    fn from(value: LlmEvaluatorRequest) -> Self {
        Self::Llm(value)
    }
}

impl From<CodeEvaluatorRequest> for EvaluatorResponseSpec {
    fn from(value: CodeEvaluatorRequest) -> Self {
        Self::Python(value)
    }
}

impl From<HumanEvaluatorRequest> for EvaluatorResponseSpec {
    fn from(value: HumanEvaluatorRequest) -> Self {
        Self::Human(value)
    }
}

impl From<ExternalEvaluatorRequest> for EvaluatorResponseSpec {
    fn from(value: ExternalEvaluatorRequest) -> Self {
        Self::External(value)
    }
}

/// Kind of the file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluatorResponseType {
    /// `evaluator`.
    Evaluator,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl EvaluatorResponseType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Evaluator];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Evaluator => "evaluator",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for EvaluatorResponseType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for EvaluatorResponseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for EvaluatorResponseType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for EvaluatorResponseType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for EvaluatorResponseType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for EvaluatorResponseType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for EvaluatorResponseType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Type of the judgments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluatorReturnTypeEnum {
    /// `boolean`.
    Boolean,
    /// `number`.
    Number,
    /// `select`.
    Select,
    /// `multi_select`.
    MultiSelect,
    /// `text`.
    Text,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl EvaluatorReturnTypeEnum {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Boolean, Self::Number, Self::Select, Self::MultiSelect, Self::Text];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Select => "select",
            Self::MultiSelect => "multi_select",
            Self::Text => "text",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for EvaluatorReturnTypeEnum {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for EvaluatorReturnTypeEnum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for EvaluatorReturnTypeEnum {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for EvaluatorReturnTypeEnum {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for EvaluatorReturnTypeEnum {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for EvaluatorReturnTypeEnum {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for EvaluatorReturnTypeEnum {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Evaluator that runs outside of Humanloop.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalEvaluatorRequest {
    /// Whether the Evaluator needs a target.
    pub arguments_type: EvaluatorArgumentsType,
    /// Type of the judgments.
    pub return_type: EvaluatorReturnTypeEnum,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
    /// Judgments to choose from.
    pub options: Option<Vec<EvaluatorJudgmentOptionResponse>>,
    /// Limits of judgments that are numbers.
    pub number_limits: Option<EvaluatorJudgmentNumberLimit>,
    /// Whether greater numbers are better.
    pub number_valence: Option<Valence>,
}

/// Kind of a Tool.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilesToolType {
    /// `pinecone_search`.
    PineconeSearch,
    /// `google`.
    Google,
    /// `mock`.
    Mock,
    /// `snippet`.
    Snippet,
    /// `json_schema`.
    JsonSchema,
    /// `get_api_call`.
    GetApiCall,
    /// `python`.
    Python,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl FilesToolType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[
        Self::PineconeSearch,
        Self::Google,
        Self::Mock,
        Self::Snippet,
        Self::JsonSchema,
        Self::GetApiCall,
        Self::Python,
    ];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PineconeSearch => "pinecone_search",
            Self::Google => "google",
            Self::Mock => "mock",
            Self::Snippet => "snippet",
            Self::JsonSchema => "json_schema",
            Self::GetApiCall => "get_api_call",
            Self::Python => "python",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for FilesToolType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for FilesToolType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for FilesToolType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for FilesToolType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for FilesToolType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for FilesToolType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for FilesToolType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Log of a Flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowLogResponse {
    /// Chat messages given as input.
    pub messages: Option<Vec<ChatMessage>>,
    /// Message that was generated.
    pub output_message: Option<ChatMessage>,
    /// Start of the logged event.
    pub start_time: Option<DateTime>,
    /// End of the logged event.
    pub end_time: Option<DateTime>,
    /// Output as text.
    pub output: Option<String>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Message of the error, where the event failed.
    pub error: Option<String>,
    /// Duration of the event, in seconds.
    pub provider_latency: Option<f64>,
    /// What was printed while it ran.
    pub stdout: Option<String>,
    /// Request as sent to the provider.
    pub provider_request: Option<BTreeMap<String, serde_json::Value>>,
    /// Response as received from the provider.
    pub provider_response: Option<BTreeMap<String, serde_json::Value>>,
    /// Inputs of the event, by name.
    pub inputs: Option<BTreeMap<String, serde_json::Value>>,
    /// Where the call came from.
    pub source: Option<String>,
    /// Further data kept with the Log.
    pub metadata: Option<BTreeMap<String, serde_json::Value>>,
    /// Whether more Logs can be added.
    pub log_status: Option<LogStatus>,
    /// Datapoint that the Log was made from.
    pub source_datapoint_id: Option<String>,
    /// Parent of the Log within its Trace.
    pub trace_parent_id: Option<String>,
    /// IDs of the Batches that hold the Log.
    pub batches: Option<Vec<String>>,
    /// ID of the end user.
    pub user: Option<String>,
    /// Name of the Environment.
    pub environment: Option<String>,
    /// Whether payloads of requests and responses are kept.
    ///
    /// Default: `true`.
    pub save: Option<bool>,
    /// ID under which the Log was sent.
    pub log_id: Option<String>,
    /// Unique identifier.
    pub id: String,
    /// Judgments of Evaluators on this Log.
    pub evaluator_logs: Vec<EvaluatorLogResponse>,
    /// Flow that the Trace belongs to.
    pub trace_flow_id: Option<String>,
    /// Trace that the Log belongs to.
    pub trace_id: Option<String>,
    /// Logs nested directly below this one.
    pub trace_children: Option<Vec<LogResponse>>,
    /// Flow that generated the Log.
    pub flow: FlowResponse,
}

/// Version of a Flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowResponse {
    /// Path of the file, its name included.
    pub path: String,
    /// Unique identifier.
    pub id: String,
    /// Directory that holds the file.
    pub directory_id: Option<String>,
    /// Further fields that tell versions apart.
    pub attributes: BTreeMap<String, serde_json::Value>,
    /// Name of the version.
    pub version_name: Option<String>,
    /// What the version is about.
    pub version_description: Option<String>,
    /// Name of the file.
    pub name: String,
    /// What it does.
    pub description: Option<String>,
    /// JSON Schema of the inputs and outputs.
    pub schema: Option<BTreeMap<String, serde_json::Value>>,
    /// Long description of the file.
    pub readme: Option<String>,
    /// Tags of the file.
    pub tags: Option<Vec<String>>,
    /// Unique identifier of the version.
    pub version_id: String,
    /// Kind of the file.
    pub type_: Option<FlowResponseType>,
    /// Environments to which the version is deployed.
    pub environments: Option<Vec<EnvironmentResponse>>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// User who created the file.
    pub created_by: Option<serde_json::Value>,
    /// When it was last used.
    pub last_used_at: DateTime,
    /// Logs of this version.
    pub version_logs_count: i64,
    /// Results of Evaluators, summed up.
    pub evaluator_aggregates: Option<Vec<EvaluatorAggregate>>,
    /// Evaluators that monitor the file.
    pub evaluators: Option<Vec<MonitoringEvaluatorResponse>>,
}

/// Kind of the file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowResponseType {
    /// `flow`.
    Flow,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl FlowResponseType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Flow];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flow => "flow",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for FlowResponseType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for FlowResponseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for FlowResponseType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for FlowResponseType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for FlowResponseType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for FlowResponseType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for FlowResponseType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Function to call, with its arguments.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionTool {
    /// Name of the function.
    pub name: String,
    /// Arguments as JSON text.
    pub arguments: Field<String>,
}

impl FunctionTool {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            arguments: Field::Absent,
        }
    }

    /// Sets [`arguments`](field@Self::arguments).
    #[inline]
    #[must_use]
    pub fn with_arguments(mut self, arguments: impl Into<String>) -> Self {
        self.arguments = Field::Value(arguments.into());
        self
    }

    /// Sets [`arguments`](field@Self::arguments) to `null`.
    #[inline]
    #[must_use]
    pub fn with_arguments_null(mut self) -> Self {
        self.arguments = Field::Null;
        self
    }
}

/// Function chosen by name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionToolChoice {
    /// Name of the function.
    pub name: String,
}

/// Answer to a request that is not valid.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "testing", derive(Default))]
#[non_exhaustive]
pub struct HttpValidationError {
    /// One entry for each error.
    pub detail: Option<Vec<ValidationError>>,
}

impl ErrorMessage for HttpValidationError {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.detail)
    }
}

impl fmt::Display for HttpValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("http validation error"))
    }
}

impl std::error::Error for HttpValidationError {}

/// Evaluator that asks a person.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HumanEvaluatorRequest {
    /// Whether the Evaluator needs a target.
    pub arguments_type: EvaluatorArgumentsType,
    /// Type of the judgments.
    pub return_type: HumanEvaluatorRequestReturnType,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
    /// Judgments to choose from.
    pub options: Option<Vec<EvaluatorJudgmentOptionResponse>>,
    /// Limits of judgments that are numbers.
    pub number_limits: Option<EvaluatorJudgmentNumberLimit>,
    /// Whether greater numbers are better.
    pub number_valence: Option<Valence>,
    /// Instructions for the person who judges.
    pub instructions: Option<String>,
}

/// Type of the judgments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HumanEvaluatorRequestReturnType {
    /// `select`.
    Select,
    /// `multi_select`.
    MultiSelect,
    /// `text`.
    Text,
    /// `number`.
    Number,
    /// `boolean`.
    Boolean,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl HumanEvaluatorRequestReturnType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Select, Self::MultiSelect, Self::Text, Self::Number, Self::Boolean];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Select => "select",
            Self::MultiSelect => "multi_select",
            Self::Text => "text",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for HumanEvaluatorRequestReturnType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for HumanEvaluatorRequestReturnType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for HumanEvaluatorRequestReturnType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for HumanEvaluatorRequestReturnType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for HumanEvaluatorRequestReturnType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for HumanEvaluatorRequestReturnType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for HumanEvaluatorRequestReturnType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Image within a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageChatContent {
    /// The image.
    pub image_url: ImageUrl,
}

impl ImageChatContent {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(image_url: impl Into<ImageUrl>) -> Self {
        Self {
            image_url: image_url.into(),
        }
    }
}

/// Where an image is found.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageUrl {
    /// Address of the image, or its data as a data URL.
    pub url: String,
    /// Resolution at which the model sees it.
    pub detail: Field<ImageUrlDetail>,
}

impl ImageUrl {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            detail: Field::Absent,
        }
    }

    /// Sets [`detail`](field@Self::detail).
    #[inline]
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<ImageUrlDetail>) -> Self {
        self.detail = Field::Value(detail.into());
        self
    }

    /// Sets [`detail`](field@Self::detail) to `null`.
    #[inline]
    #[must_use]
    pub fn with_detail_null(mut self) -> Self {
        self.detail = Field::Null;
        self
    }
}

/// Resolution at which an image is seen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageUrlDetail {
    /// `high`.
    High,
    /// `low`.
    Low,
    /// `auto`.
    Auto,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ImageUrlDetail {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::High, Self::Low, Self::Auto];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "high",
            Self::Low => "low",
            Self::Auto => "auto",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ImageUrlDetail {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ImageUrlDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ImageUrlDetail {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ImageUrlDetail {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ImageUrlDetail {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ImageUrlDetail {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ImageUrlDetail {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Variable that takes an input.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputResponse {
    /// Name of the variable.
    pub name: String,
}

/// Reference to a file.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkedFileRequest {
    /// File that is linked.
    pub file_id: String,
    /// Environment whose deployed version is used.
    pub environment_id: Option<String>,
    /// Version that is used.
    pub version_id: Option<String>,
}

/// Tool of the workspace.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkedToolResponse {
    /// Name of the function.
    pub name: String,
    /// What it does.
    pub description: String,
    /// Whether arguments must match the schema exactly.
    pub strict: Option<bool>,
    /// JSON Schema of the arguments.
    pub parameters: Option<BTreeMap<String, serde_json::Value>>,
    /// Unique identifier.
    pub id: String,
    /// Unique identifier of the version.
    pub version_id: String,
}

/// Evaluator that asks a model.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LlmEvaluatorRequest {
    /// Whether the Evaluator needs a target.
    pub arguments_type: EvaluatorArgumentsType,
    /// Type of the judgments.
    pub return_type: EvaluatorReturnTypeEnum,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
    /// Judgments to choose from.
    pub options: Option<Vec<EvaluatorJudgmentOptionResponse>>,
    /// Limits of judgments that are numbers.
    pub number_limits: Option<EvaluatorJudgmentNumberLimit>,
    /// Whether greater numbers are better.
    pub number_valence: Option<Valence>,
    /// Prompt that asks for the judgment.
    pub prompt: Option<PromptKernelRequest>,
}

/// Log of any kind of file.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LogResponse {
    /// Log of a Prompt.
    PromptLogResponse(PromptLogResponse),
    /// Log of a Tool.
    ToolLogResponse(ToolLogResponse),
    /// Log of an Evaluator: its judgment on another Log.
    EvaluatorLogResponse(Box<EvaluatorLogResponse>),
    /// Log of a Flow.
    FlowLogResponse(FlowLogResponse),
    /// Log of an Agent.
    AgentLogResponse(AgentLogResponse),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl LogResponse {
    /// Returns the value of [`PromptLogResponse`](Self::PromptLogResponse), if it is one.
    pub fn as_prompt_log_response(&self) -> Option<&PromptLogResponse> {
        match self {
            Self::PromptLogResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`PromptLogResponse`](Self::PromptLogResponse), if it is one.
    pub fn into_prompt_log_response(self) -> Option<PromptLogResponse> {
        match self {
            Self::PromptLogResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolLogResponse`](Self::ToolLogResponse), if it is one.
    pub fn as_tool_log_response(&self) -> Option<&ToolLogResponse> {
        match self {
            Self::ToolLogResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolLogResponse`](Self::ToolLogResponse), if it is one.
    pub fn into_tool_log_response(self) -> Option<ToolLogResponse> {
        match self {
            Self::ToolLogResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EvaluatorLogResponse`](Self::EvaluatorLogResponse), if it is one.
    pub fn as_evaluator_log_response(&self) -> Option<&EvaluatorLogResponse> {
        match self {
            Self::EvaluatorLogResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EvaluatorLogResponse`](Self::EvaluatorLogResponse), if it is one.
    pub fn into_evaluator_log_response(self) -> Option<EvaluatorLogResponse> {
        match self {
            Self::EvaluatorLogResponse(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the value of [`FlowLogResponse`](Self::FlowLogResponse), if it is one.
    pub fn as_flow_log_response(&self) -> Option<&FlowLogResponse> {
        match self {
            Self::FlowLogResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`FlowLogResponse`](Self::FlowLogResponse), if it is one.
    pub fn into_flow_log_response(self) -> Option<FlowLogResponse> {
        match self {
            Self::FlowLogResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`AgentLogResponse`](Self::AgentLogResponse), if it is one.
    pub fn as_agent_log_response(&self) -> Option<&AgentLogResponse> {
        match self {
            Self::AgentLogResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`AgentLogResponse`](Self::AgentLogResponse), if it is one.
    pub fn into_agent_log_response(self) -> Option<AgentLogResponse> {
        match self {
            Self::AgentLogResponse(value) => Some(value),
            _ => None,
        }
    }
}

impl From<PromptLogResponse> for LogResponse {
    fn from(value: PromptLogResponse) -> Self {
        Self::PromptLogResponse(value)
    }
}

impl From<ToolLogResponse> for LogResponse {
    fn from(value: ToolLogResponse) -> Self {
        Self::ToolLogResponse(value)
    }
}

impl From<EvaluatorLogResponse> for LogResponse {
    fn from(value: EvaluatorLogResponse) -> Self {
        Self::EvaluatorLogResponse(Box::new(value))
    }
}

impl From<FlowLogResponse> for LogResponse {
    fn from(value: FlowLogResponse) -> Self {
        Self::FlowLogResponse(value)
    }
}

impl From<AgentLogResponse> for LogResponse {
    fn from(value: AgentLogResponse) -> Self {
        Self::AgentLogResponse(value)
    }
}

/// Whether a Log can still take further Logs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogStatus {
    /// `complete`.
    Complete,
    /// `incomplete`.
    Incomplete,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl LogStatus {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Complete, Self::Incomplete];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "complete",
            Self::Incomplete => "incomplete",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for LogStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for LogStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for LogStatus {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for LogStatus {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for LogStatus {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for LogStatus {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for LogStatus {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Kind of a provider's endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelEndpoints {
    /// `complete`.
    Complete,
    /// `chat`.
    Chat,
    /// `edit`.
    Edit,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ModelEndpoints {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Complete, Self::Chat, Self::Edit];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "complete",
            Self::Chat => "chat",
            Self::Edit => "edit",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ModelEndpoints {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ModelEndpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ModelEndpoints {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ModelEndpoints {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ModelEndpoints {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ModelEndpoints {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ModelEndpoints {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Company or service that runs models.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelProviders {
    /// `anthropic`.
    Anthropic,
    /// `bedrock`.
    Bedrock,
    /// `cohere`.
    Cohere,
    /// `deepseek`.
    Deepseek,
    /// `google`.
    Google,
    /// `groq`.
    Groq,
    /// `mock`.
    Mock,
    /// `openai`.
    Openai,
    /// `openai_azure`.
    OpenaiAzure,
    /// `replicate`.
    Replicate,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ModelProviders {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[
        Self::Anthropic,
        Self::Bedrock,
        Self::Cohere,
        Self::Deepseek,
        Self::Google,
        Self::Groq,
        Self::Mock,
        Self::Openai,
        Self::OpenaiAzure,
        Self::Replicate,
    ];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Anthropic => "anthropic",
            Self::Bedrock => "bedrock",
            Self::Cohere => "cohere",
            Self::Deepseek => "deepseek",
            Self::Google => "google",
            Self::Groq => "groq",
            Self::Mock => "mock",
            Self::Openai => "openai",
            Self::OpenaiAzure => "openai_azure",
            Self::Replicate => "replicate",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ModelProviders {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ModelProviders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ModelProviders {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ModelProviders {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ModelProviders {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ModelProviders {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ModelProviders {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Evaluator that monitors new Logs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitoringEvaluatorResponse {
    /// Version that monitors: a fixed one, or the one deployed to an Environment.
    pub version_reference: VersionReferenceResponse,
    /// Version that is in use now.
    pub version: Option<EvaluatorResponse>,
    /// Whether the monitoring runs.
    pub state: MonitoringEvaluatorState,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
}

/// Whether a monitoring Evaluator runs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitoringEvaluatorState {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl MonitoringEvaluatorState {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Inactive];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for MonitoringEvaluatorState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for MonitoringEvaluatorState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for MonitoringEvaluatorState {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for MonitoringEvaluatorState {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for MonitoringEvaluatorState {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for MonitoringEvaluatorState {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for MonitoringEvaluatorState {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// What an Agent does after a tool was called.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnAgentCallEnum {
    /// `stop`.
    Stop,
    /// `continue`.
    Continue,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl OnAgentCallEnum {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Stop, Self::Continue];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stop => "stop",
            Self::Continue => "continue",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for OnAgentCallEnum {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for OnAgentCallEnum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for OnAgentCallEnum {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for OnAgentCallEnum {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for OnAgentCallEnum {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for OnAgentCallEnum {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for OnAgentCallEnum {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Level of reasoning.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiReasoningEffort {
    /// `high`.
    High,
    /// `medium`.
    Medium,
    /// `low`.
    Low,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl OpenAiReasoningEffort {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::High, Self::Medium, Self::Low];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for OpenAiReasoningEffort {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for OpenAiReasoningEffort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for OpenAiReasoningEffort {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for OpenAiReasoningEffort {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for OpenAiReasoningEffort {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for OpenAiReasoningEffort {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for OpenAiReasoningEffort {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Model, template and parameters of a Prompt.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromptKernelRequest {
    /// Name of the model.
    pub model: String,
    /// Kind of the provider's endpoint.
    pub endpoint: Option<ModelEndpoints>,
    /// Template filled with the inputs, as text or as chat messages.
    pub template: Option<PromptKernelRequestTemplate>,
    /// Syntax of the template.
    pub template_language: Option<TemplateLanguage>,
    /// Company or service that runs the model.
    pub provider: Option<ModelProviders>,
    /// Most tokens to generate; -1 leaves it to the model.
    pub max_tokens: Option<i64>,
    /// Sampling temperature.
    pub temperature: Option<f64>,
    /// Share of the probability mass to sample from.
    pub top_p: Option<f64>,
    /// Text, or several texts, at which generation stops.
    pub stop: Option<PromptKernelRequestStop>,
    /// Penalty on tokens that occurred already.
    pub presence_penalty: Option<f64>,
    /// Penalty on tokens by how often they occurred.
    pub frequency_penalty: Option<f64>,
    /// Further parameters for the provider.
    pub other: Option<BTreeMap<String, serde_json::Value>>,
    /// Seed for sampling, where the provider takes one.
    pub seed: Option<i64>,
    /// Form that the output must have.
    pub response_format: Option<ResponseFormat>,
    /// Effort of reasoning, as a level or as a budget of tokens.
    pub reasoning_effort: Option<PromptKernelRequestReasoningEffort>,
    /// Tools that the model may call.
    pub tools: Option<Vec<ToolFunction>>,
    /// IDs of Tools of the workspace that the model may call.
    pub linked_tools: Option<Vec<String>>,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
}

/// Level of reasoning, or a budget of tokens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PromptKernelRequestReasoningEffort {
    /// Level of reasoning.
    OpenAiReasoningEffort(OpenAiReasoningEffort),
    /// An integer.
    Integer(i64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl PromptKernelRequestReasoningEffort {
    /// Returns the value of [`OpenAiReasoningEffort`](Self::OpenAiReasoningEffort), if it is one.
    pub fn as_open_ai_reasoning_effort(&self) -> Option<&OpenAiReasoningEffort> {
        match self {
            Self::OpenAiReasoningEffort(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`OpenAiReasoningEffort`](Self::OpenAiReasoningEffort), if it is one.
    pub fn into_open_ai_reasoning_effort(self) -> Option<OpenAiReasoningEffort> {
        match self {
            Self::OpenAiReasoningEffort(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl From<OpenAiReasoningEffort> for PromptKernelRequestReasoningEffort {
    fn from(value: OpenAiReasoningEffort) -> Self {
        Self::OpenAiReasoningEffort(value)
    }
}

impl From<&str> for PromptKernelRequestReasoningEffort {
    fn from(value: &str) -> Self {
        Self::OpenAiReasoningEffort(value.into())
    }
}

impl From<i64> for PromptKernelRequestReasoningEffort {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// One text or several at which generation stops.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PromptKernelRequestStop {
    /// A string.
    String(String),
    /// A list.
    List(Vec<String>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl PromptKernelRequestStop {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[String]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<String>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for PromptKernelRequestStop {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PromptKernelRequestStop {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<String>> for PromptKernelRequestStop {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// Template, as text or as chat messages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PromptKernelRequestTemplate {
    /// A string.
    String(String),
    /// A list.
    List(Vec<ChatMessage>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl PromptKernelRequestTemplate {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[ChatMessage]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<ChatMessage>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for PromptKernelRequestTemplate {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PromptKernelRequestTemplate {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<ChatMessage>> for PromptKernelRequestTemplate {
    fn from(value: Vec<ChatMessage>) -> Self {
        Self::List(value)
    }
}

/// Log of a Prompt.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromptLogResponse {
    /// Message that was generated.
    pub output_message: Option<ChatMessage>,
    /// Tokens in the prompt.
    pub prompt_tokens: Option<i64>,
    /// Tokens spent on reasoning.
    pub reasoning_tokens: Option<i64>,
    /// Tokens in the output.
    pub output_tokens: Option<i64>,
    /// Cost of the prompt tokens, in dollars.
    pub prompt_cost: Option<f64>,
    /// Cost of the output tokens, in dollars.
    pub output_cost: Option<f64>,
    /// Why the generation stopped.
    pub finish_reason: Option<String>,
    /// Chat messages given as input.
    pub messages: Option<Vec<ChatMessage>>,
    /// How the model may use its tools.
    pub tool_choice: Option<PromptLogResponseToolChoice>,
    /// Prompt that generated the Log.
    pub prompt: PromptResponse,
    /// Start of the logged event.
    pub start_time: Option<DateTime>,
    /// End of the logged event.
    pub end_time: Option<DateTime>,
    /// Output as text.
    pub output: Option<String>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Message of the error, where the event failed.
    pub error: Option<String>,
    /// Duration of the event, in seconds.
    pub provider_latency: Option<f64>,
    /// What was printed while it ran.
    pub stdout: Option<String>,
    /// Request as sent to the provider.
    pub provider_request: Option<BTreeMap<String, serde_json::Value>>,
    /// Response as received from the provider.
    pub provider_response: Option<BTreeMap<String, serde_json::Value>>,
    /// Inputs of the event, by name.
    pub inputs: Option<BTreeMap<String, serde_json::Value>>,
    /// Where the call came from.
    pub source: Option<String>,
    /// Further data kept with the Log.
    pub metadata: Option<BTreeMap<String, serde_json::Value>>,
    /// Datapoint that the Log was made from.
    pub source_datapoint_id: Option<String>,
    /// Parent of the Log within its Trace.
    pub trace_parent_id: Option<String>,
    /// IDs of the Batches that hold the Log.
    pub batches: Option<Vec<String>>,
    /// ID of the end user.
    pub user: Option<String>,
    /// Name of the Environment.
    pub environment: Option<String>,
    /// Whether payloads of requests and responses are kept.
    ///
    /// Default: `true`.
    pub save: Option<bool>,
    /// ID under which the Log was sent.
    pub log_id: Option<String>,
    /// Unique identifier.
    pub id: String,
    /// Judgments of Evaluators on this Log.
    pub evaluator_logs: Vec<EvaluatorLogResponse>,
    /// Flow that the Trace belongs to.
    pub trace_flow_id: Option<String>,
    /// Trace that the Log belongs to.
    pub trace_id: Option<String>,
    /// Logs nested directly below this one.
    pub trace_children: Option<Vec<LogResponse>>,
}

/// How the model uses tools: a mode, or the one tool to be called.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PromptLogResponseToolChoice {
    /// [`PromptLogResponseToolChoiceValue`].
    Value(PromptLogResponseToolChoiceValue),
    /// Choice of the one tool to be called.
    ToolChoice(ToolChoice),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl PromptLogResponseToolChoice {
    /// Returns the value of [`Value`](Self::Value), if it is one.
    pub fn as_value(&self) -> Option<&PromptLogResponseToolChoiceValue> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Value`](Self::Value), if it is one.
    pub fn into_value(self) -> Option<PromptLogResponseToolChoiceValue> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolChoice`](Self::ToolChoice), if it is one.
    pub fn as_tool_choice(&self) -> Option<&ToolChoice> {
        match self {
            Self::ToolChoice(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolChoice`](Self::ToolChoice), if it is one.
    pub fn into_tool_choice(self) -> Option<ToolChoice> {
        match self {
            Self::ToolChoice(value) => Some(value),
            _ => None,
        }
    }
}

impl From<PromptLogResponseToolChoiceValue> for PromptLogResponseToolChoice {
    fn from(value: PromptLogResponseToolChoiceValue) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for PromptLogResponseToolChoice {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

impl From<ToolChoice> for PromptLogResponseToolChoice {
    fn from(value: ToolChoice) -> Self {
        Self::ToolChoice(value)
    }
}

/// A branch of [`PromptLogResponseToolChoice`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromptLogResponseToolChoiceValue {
    /// `none`.
    None,
    /// `auto`.
    Auto,
    /// `required`.
    Required,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl PromptLogResponseToolChoiceValue {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::None, Self::Auto, Self::Required];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Required => "required",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for PromptLogResponseToolChoiceValue {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for PromptLogResponseToolChoiceValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for PromptLogResponseToolChoiceValue {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for PromptLogResponseToolChoiceValue {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for PromptLogResponseToolChoiceValue {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for PromptLogResponseToolChoiceValue {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for PromptLogResponseToolChoiceValue {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Version of a Prompt.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromptResponse {
    /// Path of the file, its name included.
    pub path: String,
    /// Unique identifier.
    pub id: String,
    /// Directory that holds the file.
    pub directory_id: Option<String>,
    /// Name of the model.
    pub model: String,
    /// Kind of the provider's endpoint.
    pub endpoint: Option<ModelEndpoints>,
    /// Template filled with the inputs, as text or as chat messages.
    pub template: Option<PromptResponseTemplate>,
    /// Syntax of the template.
    pub template_language: Option<TemplateLanguage>,
    /// Company or service that runs the model.
    pub provider: Option<ModelProviders>,
    /// Most tokens to generate; -1 leaves it to the model.
    pub max_tokens: Option<i64>,
    /// Sampling temperature.
    pub temperature: Option<f64>,
    /// Share of the probability mass to sample from.
    pub top_p: Option<f64>,
    /// Text, or several texts, at which generation stops.
    pub stop: Option<PromptResponseStop>,
    /// Penalty on tokens that occurred already.
    pub presence_penalty: Option<f64>,
    /// Penalty on tokens by how often they occurred.
    pub frequency_penalty: Option<f64>,
    /// Further parameters for the provider.
    pub other: Option<BTreeMap<String, serde_json::Value>>,
    /// Seed for sampling, where the provider takes one.
    pub seed: Option<i64>,
    /// Form that the output must have.
    pub response_format: Option<ResponseFormat>,
    /// Effort of reasoning, as a level or as a budget of tokens.
    pub reasoning_effort: Option<PromptResponseReasoningEffort>,
    /// Tools that the model may call.
    pub tools: Option<Vec<ToolFunction>>,
    /// Tools of the workspace that the model may call.
    pub linked_tools: Option<Vec<LinkedToolResponse>>,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
    /// Name of the version.
    pub version_name: Option<String>,
    /// What the version is about.
    pub version_description: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// Tags of the file.
    pub tags: Option<Vec<String>>,
    /// Long description of the file.
    pub readme: Option<String>,
    /// Name of the file.
    pub name: String,
    /// JSON Schema of the inputs and outputs.
    pub schema: Option<BTreeMap<String, serde_json::Value>>,
    /// Unique identifier of the version.
    pub version_id: String,
    /// Kind of the file.
    pub type_: Option<PromptResponseType>,
    /// Environments to which the version is deployed.
    pub environments: Option<Vec<EnvironmentResponse>>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// User who created the file.
    pub created_by: Option<serde_json::Value>,
    /// When it was last used.
    pub last_used_at: DateTime,
    /// Logs of this version.
    pub version_logs_count: i64,
    /// Logs of all versions together.
    pub total_logs_count: i64,
    /// Variables of the template.
    pub inputs: Vec<InputResponse>,
    /// Evaluators that monitor the file.
    pub evaluators: Option<Vec<MonitoringEvaluatorResponse>>,
    /// Results of Evaluators, summed up.
    pub evaluator_aggregates: Option<Vec<EvaluatorAggregate>>,
    /// Content of the file in its textual form.
    pub raw_file_content: Option<String>,
}

/// Level of reasoning, or a budget of tokens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PromptResponseReasoningEffort {
    /// Level of reasoning.
    OpenAiReasoningEffort(OpenAiReasoningEffort),
    /// An integer.
    Integer(i64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl PromptResponseReasoningEffort {
    /// Returns the value of [`OpenAiReasoningEffort`](Self::OpenAiReasoningEffort), if it is one.
    pub fn as_open_ai_reasoning_effort(&self) -> Option<&OpenAiReasoningEffort> {
        match self {
            Self::OpenAiReasoningEffort(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`OpenAiReasoningEffort`](Self::OpenAiReasoningEffort), if it is one.
    pub fn into_open_ai_reasoning_effort(self) -> Option<OpenAiReasoningEffort> {
        match self {
            Self::OpenAiReasoningEffort(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl From<OpenAiReasoningEffort> for PromptResponseReasoningEffort {
    fn from(value: OpenAiReasoningEffort) -> Self {
        Self::OpenAiReasoningEffort(value)
    }
}

impl From<&str> for PromptResponseReasoningEffort {
    fn from(value: &str) -> Self {
        Self::OpenAiReasoningEffort(value.into())
    }
}

impl From<i64> for PromptResponseReasoningEffort {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// One text or several at which generation stops.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PromptResponseStop {
    /// A string.
    String(String),
    /// A list.
    List(Vec<String>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl PromptResponseStop {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[String]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<String>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for PromptResponseStop {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PromptResponseStop {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<String>> for PromptResponseStop {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// Template, as text or as chat messages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PromptResponseTemplate {
    /// A string.
    String(String),
    /// A list.
    List(Vec<ChatMessage>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl PromptResponseTemplate {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[ChatMessage]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<ChatMessage>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for PromptResponseTemplate {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PromptResponseTemplate {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<ChatMessage>> for PromptResponseTemplate {
    fn from(value: Vec<ChatMessage>) -> Self {
        Self::List(value)
    }
}

/// Kind of the file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromptResponseType {
    /// `prompt`.
    Prompt,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl PromptResponseType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Prompt];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Prompt => "prompt",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for PromptResponseType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for PromptResponseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for PromptResponseType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for PromptResponseType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for PromptResponseType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for PromptResponseType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for PromptResponseType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Form that an output must have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormat {
    /// Kind of the format.
    pub type_: ResponseFormatType,
    /// JSON Schema of the output.
    pub json_schema: Option<BTreeMap<String, serde_json::Value>>,
}

/// Kind of a response format.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseFormatType {
    /// `json_object`.
    JsonObject,
    /// `json_schema`.
    JsonSchema,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ResponseFormatType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::JsonObject, Self::JsonSchema];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::JsonObject => "json_object",
            Self::JsonSchema => "json_schema",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ResponseFormatType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ResponseFormatType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ResponseFormatType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ResponseFormatType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ResponseFormatType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ResponseFormatType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ResponseFormatType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Syntax of a template.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateLanguage {
    /// `default`.
    Default,
    /// `jinja`.
    Jinja,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl TemplateLanguage {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Default, Self::Jinja];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Jinja => "jinja",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for TemplateLanguage {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for TemplateLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for TemplateLanguage {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for TemplateLanguage {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for TemplateLanguage {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for TemplateLanguage {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for TemplateLanguage {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// Text within a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextChatContent {
    /// The text.
    pub text: String,
}

impl TextChatContent {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Call of a tool that the model asks for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolCall {
    /// Unique identifier.
    pub id: String,
    /// Kind of the tool.
    pub type_: ChatToolType,
    /// The call: name and arguments.
    pub function: FunctionTool,
}

impl ToolCall {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(id: impl Into<String>, type_: impl Into<ChatToolType>, function: impl Into<FunctionTool>) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            function: function.into(),
        }
    }
}

/// Choice of the one tool to be called.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolChoice {
    /// Kind of the tool.
    pub type_: ChatToolType,
    /// Function to be called.
    pub function: FunctionToolChoice,
}

/// Function that a model can call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolFunction {
    /// Name of the function.
    pub name: String,
    /// What it does.
    pub description: String,
    /// Whether arguments must match the schema exactly.
    pub strict: Option<bool>,
    /// JSON Schema of the arguments.
    pub parameters: Option<BTreeMap<String, serde_json::Value>>,
}

/// Log of a Tool.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolLogResponse {
    /// Start of the logged event.
    pub start_time: Option<DateTime>,
    /// End of the logged event.
    pub end_time: Option<DateTime>,
    /// Output as text.
    pub output: Option<String>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Message of the error, where the event failed.
    pub error: Option<String>,
    /// Duration of the event, in seconds.
    pub provider_latency: Option<f64>,
    /// What was printed while it ran.
    pub stdout: Option<String>,
    /// Request as sent to the provider.
    pub provider_request: Option<BTreeMap<String, serde_json::Value>>,
    /// Response as received from the provider.
    pub provider_response: Option<BTreeMap<String, serde_json::Value>>,
    /// Inputs of the event, by name.
    pub inputs: Option<BTreeMap<String, serde_json::Value>>,
    /// Where the call came from.
    pub source: Option<String>,
    /// Further data kept with the Log.
    pub metadata: Option<BTreeMap<String, serde_json::Value>>,
    /// Datapoint that the Log was made from.
    pub source_datapoint_id: Option<String>,
    /// Parent of the Log within its Trace.
    pub trace_parent_id: Option<String>,
    /// IDs of the Batches that hold the Log.
    pub batches: Option<Vec<String>>,
    /// ID of the end user.
    pub user: Option<String>,
    /// Name of the Environment.
    pub environment: Option<String>,
    /// Whether payloads of requests and responses are kept.
    ///
    /// Default: `true`.
    pub save: Option<bool>,
    /// ID under which the Log was sent.
    pub log_id: Option<String>,
    /// Unique identifier.
    pub id: String,
    /// Judgments of Evaluators on this Log.
    pub evaluator_logs: Vec<EvaluatorLogResponse>,
    /// Flow that the Trace belongs to.
    pub trace_flow_id: Option<String>,
    /// Trace that the Log belongs to.
    pub trace_id: Option<String>,
    /// Logs nested directly below this one.
    pub trace_children: Option<Vec<LogResponse>>,
    /// Tool that generated the Log.
    pub tool: ToolResponse,
    /// Message that was generated.
    pub output_message: Option<ChatMessage>,
}

/// Version of a Tool.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolResponse {
    /// Path of the file, its name included.
    pub path: String,
    /// Unique identifier.
    pub id: String,
    /// Directory that holds the file.
    pub directory_id: Option<String>,
    /// Function as the model sees it.
    pub function: Option<ToolFunction>,
    /// Code of the Tool.
    pub source_code: Option<String>,
    /// Values for setting the Tool up.
    pub setup_values: Option<BTreeMap<String, serde_json::Value>>,
    /// Further fields that tell versions apart.
    pub attributes: Option<BTreeMap<String, serde_json::Value>>,
    /// Kind of the Tool.
    pub tool_type: Option<FilesToolType>,
    /// Name of the version.
    pub version_name: Option<String>,
    /// What the version is about.
    pub version_description: Option<String>,
    /// Name of the file.
    pub name: String,
    /// What it does.
    pub description: Option<String>,
    /// Long description of the file.
    pub readme: Option<String>,
    /// Tags of the file.
    pub tags: Option<Vec<String>>,
    /// Unique identifier of the version.
    pub version_id: String,
    /// Kind of the file.
    pub type_: Option<ToolResponseType>,
    /// Environments to which the version is deployed.
    pub environments: Option<Vec<EnvironmentResponse>>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// User who created the file.
    pub created_by: Option<serde_json::Value>,
    /// When it was last used.
    pub last_used_at: DateTime,
    /// Logs of this version.
    pub version_logs_count: i64,
    /// Logs of all versions together.
    pub total_logs_count: i64,
    /// Variables of the Tool.
    pub inputs: Vec<InputResponse>,
    /// Evaluators that monitor the file.
    pub evaluators: Option<Vec<MonitoringEvaluatorResponse>>,
    /// Signature of the function.
    pub signature: Option<String>,
    /// Results of Evaluators, summed up.
    pub evaluator_aggregates: Option<Vec<EvaluatorAggregate>>,
}

/// Kind of the file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolResponseType {
    /// `tool`.
    Tool,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ToolResponseType {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Tool];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tool => "tool",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ToolResponseType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ToolResponseType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ToolResponseType {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ToolResponseType {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ToolResponseType {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ToolResponseType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ToolResponseType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// A user. Its form is left open.
pub type UserResponse = serde_json::Value;

/// Whether a judgment is good or bad.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Valence {
    /// `positive`.
    Positive,
    /// `negative`.
    Negative,
    /// `neutral`.
    Neutral,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl Valence {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Positive, Self::Negative, Self::Neutral];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Positive => "positive",
            Self::Negative => "negative",
            Self::Neutral => "neutral",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for Valence {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Valence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Valence {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for Valence {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for Valence {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for Valence {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Valence {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// One error in a request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// Path to the offending value.
    pub loc: Vec<ValidationErrorLocItem>,
    /// What is wrong with it.
    pub msg: String,
    /// Kind of the error.
    pub type_: String,
}

impl ErrorMessage for ValidationError {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.msg)
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("validation error"))
    }
}

impl std::error::Error for ValidationError {}

/// Name of a member, or index of an item.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ValidationErrorLocItem {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ValidationErrorLocItem {
    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<String> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for ValidationErrorLocItem {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValidationErrorLocItem {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for ValidationErrorLocItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Version that is deployed to an Environment.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VersionDeploymentResponse {
    /// File that is deployed.
    pub file: VersionDeploymentResponseFile,
    /// Environment to which it is deployed.
    pub environment: EnvironmentResponse,
}

/// File of any kind, told by its `type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VersionDeploymentResponseFile {
    /// Version of a Prompt.
    PromptResponse(PromptResponse),
    /// Version of a Tool.
    ToolResponse(ToolResponse),
    /// Version of a Dataset.
    DatasetResponse(DatasetResponse),
    /// Version of an Evaluator.
    EvaluatorResponse(EvaluatorResponse),
    /// Version of a Flow.
    FlowResponse(FlowResponse),
    /// Version of an Agent.
    AgentResponse(AgentResponse),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl VersionDeploymentResponseFile {
    /// Returns the value of [`PromptResponse`](Self::PromptResponse), if it is one.
    pub fn as_prompt_response(&self) -> Option<&PromptResponse> {
        match self {
            Self::PromptResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`PromptResponse`](Self::PromptResponse), if it is one.
    pub fn into_prompt_response(self) -> Option<PromptResponse> {
        match self {
            Self::PromptResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolResponse`](Self::ToolResponse), if it is one.
    pub fn as_tool_response(&self) -> Option<&ToolResponse> {
        match self {
            Self::ToolResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolResponse`](Self::ToolResponse), if it is one.
    pub fn into_tool_response(self) -> Option<ToolResponse> {
        match self {
            Self::ToolResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`DatasetResponse`](Self::DatasetResponse), if it is one.
    pub fn as_dataset_response(&self) -> Option<&DatasetResponse> {
        match self {
            Self::DatasetResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`DatasetResponse`](Self::DatasetResponse), if it is one.
    pub fn into_dataset_response(self) -> Option<DatasetResponse> {
        match self {
            Self::DatasetResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EvaluatorResponse`](Self::EvaluatorResponse), if it is one.
    pub fn as_evaluator_response(&self) -> Option<&EvaluatorResponse> {
        match self {
            Self::EvaluatorResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EvaluatorResponse`](Self::EvaluatorResponse), if it is one.
    pub fn into_evaluator_response(self) -> Option<EvaluatorResponse> {
        match self {
            Self::EvaluatorResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`FlowResponse`](Self::FlowResponse), if it is one.
    pub fn as_flow_response(&self) -> Option<&FlowResponse> {
        match self {
            Self::FlowResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`FlowResponse`](Self::FlowResponse), if it is one.
    pub fn into_flow_response(self) -> Option<FlowResponse> {
        match self {
            Self::FlowResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`AgentResponse`](Self::AgentResponse), if it is one.
    pub fn as_agent_response(&self) -> Option<&AgentResponse> {
        match self {
            Self::AgentResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`AgentResponse`](Self::AgentResponse), if it is one.
    pub fn into_agent_response(self) -> Option<AgentResponse> {
        match self {
            Self::AgentResponse(value) => Some(value),
            _ => None,
        }
    }
}

impl From<PromptResponse> for VersionDeploymentResponseFile {
    fn from(value: PromptResponse) -> Self {
        Self::PromptResponse(value)
    }
}

impl From<ToolResponse> for VersionDeploymentResponseFile {
    fn from(value: ToolResponse) -> Self {
        Self::ToolResponse(value)
    }
}

impl From<DatasetResponse> for VersionDeploymentResponseFile {
    fn from(value: DatasetResponse) -> Self {
        Self::DatasetResponse(value)
    }
}

impl From<EvaluatorResponse> for VersionDeploymentResponseFile {
    fn from(value: EvaluatorResponse) -> Self {
        Self::EvaluatorResponse(value)
    }
}

impl From<FlowResponse> for VersionDeploymentResponseFile {
    fn from(value: FlowResponse) -> Self {
        Self::FlowResponse(value)
    }
}

impl From<AgentResponse> for VersionDeploymentResponseFile {
    fn from(value: AgentResponse) -> Self {
        Self::AgentResponse(value)
    }
}

/// Version by its ID.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VersionIdResponse {
    /// Version that is referred to.
    pub version: VersionIdResponseVersion,
}

/// File of any kind, told by its `type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VersionIdResponseVersion {
    /// Version of a Prompt.
    PromptResponse(PromptResponse),
    /// Version of a Tool.
    ToolResponse(ToolResponse),
    /// Version of a Dataset.
    DatasetResponse(DatasetResponse),
    /// Version of an Evaluator.
    EvaluatorResponse(EvaluatorResponse),
    /// Version of a Flow.
    FlowResponse(FlowResponse),
    /// Version of an Agent.
    AgentResponse(AgentResponse),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl VersionIdResponseVersion {
    /// Returns the value of [`PromptResponse`](Self::PromptResponse), if it is one.
    pub fn as_prompt_response(&self) -> Option<&PromptResponse> {
        match self {
            Self::PromptResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`PromptResponse`](Self::PromptResponse), if it is one.
    pub fn into_prompt_response(self) -> Option<PromptResponse> {
        match self {
            Self::PromptResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolResponse`](Self::ToolResponse), if it is one.
    pub fn as_tool_response(&self) -> Option<&ToolResponse> {
        match self {
            Self::ToolResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`ToolResponse`](Self::ToolResponse), if it is one.
    pub fn into_tool_response(self) -> Option<ToolResponse> {
        match self {
            Self::ToolResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`DatasetResponse`](Self::DatasetResponse), if it is one.
    pub fn as_dataset_response(&self) -> Option<&DatasetResponse> {
        match self {
            Self::DatasetResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`DatasetResponse`](Self::DatasetResponse), if it is one.
    pub fn into_dataset_response(self) -> Option<DatasetResponse> {
        match self {
            Self::DatasetResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EvaluatorResponse`](Self::EvaluatorResponse), if it is one.
    pub fn as_evaluator_response(&self) -> Option<&EvaluatorResponse> {
        match self {
            Self::EvaluatorResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EvaluatorResponse`](Self::EvaluatorResponse), if it is one.
    pub fn into_evaluator_response(self) -> Option<EvaluatorResponse> {
        match self {
            Self::EvaluatorResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`FlowResponse`](Self::FlowResponse), if it is one.
    pub fn as_flow_response(&self) -> Option<&FlowResponse> {
        match self {
            Self::FlowResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`FlowResponse`](Self::FlowResponse), if it is one.
    pub fn into_flow_response(self) -> Option<FlowResponse> {
        match self {
            Self::FlowResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`AgentResponse`](Self::AgentResponse), if it is one.
    pub fn as_agent_response(&self) -> Option<&AgentResponse> {
        match self {
            Self::AgentResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`AgentResponse`](Self::AgentResponse), if it is one.
    pub fn into_agent_response(self) -> Option<AgentResponse> {
        match self {
            Self::AgentResponse(value) => Some(value),
            _ => None,
        }
    }
}

impl From<PromptResponse> for VersionIdResponseVersion {
    fn from(value: PromptResponse) -> Self {
        Self::PromptResponse(value)
    }
}

impl From<ToolResponse> for VersionIdResponseVersion {
    fn from(value: ToolResponse) -> Self {
        Self::ToolResponse(value)
    }
}

impl From<DatasetResponse> for VersionIdResponseVersion {
    fn from(value: DatasetResponse) -> Self {
        Self::DatasetResponse(value)
    }
}

impl From<EvaluatorResponse> for VersionIdResponseVersion {
    fn from(value: EvaluatorResponse) -> Self {
        Self::EvaluatorResponse(value)
    }
}

impl From<FlowResponse> for VersionIdResponseVersion {
    fn from(value: FlowResponse) -> Self {
        Self::FlowResponse(value)
    }
}

impl From<AgentResponse> for VersionIdResponseVersion {
    fn from(value: AgentResponse) -> Self {
        Self::AgentResponse(value)
    }
}

/// Reference to a version, by Environment or by ID.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VersionReferenceResponse {
    /// Version that is deployed to an Environment.
    Environment(VersionDeploymentResponse),
    /// Version by its ID.
    Version(VersionIdResponse),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl VersionReferenceResponse {
    /// Returns the value of [`Environment`](Self::Environment), if it is one.
    pub fn as_environment(&self) -> Option<&VersionDeploymentResponse> {
        match self {
            Self::Environment(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Environment`](Self::Environment), if it is one.
    pub fn into_environment(self) -> Option<VersionDeploymentResponse> {
        match self {
            Self::Environment(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Version`](Self::Version), if it is one.
    pub fn as_version(&self) -> Option<&VersionIdResponse> {
        match self {
            Self::Version(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Version`](Self::Version), if it is one.
    pub fn into_version(self) -> Option<VersionIdResponse> {
        match self {
            Self::Version(value) => Some(value),
            _ => None,
        }
    }
}

impl From<VersionDeploymentResponse> for VersionReferenceResponse {
    fn from(value: VersionDeploymentResponse) -> Self {
        Self::Environment(value)
    }
}

impl From<VersionIdResponse> for VersionReferenceResponse {
    fn from(value: VersionIdResponse) -> Self {
        Self::Version(value)
    }
}

/// State of a version.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionStatus {
    /// `uncommitted`.
    Uncommitted,
    /// `committed`.
    Committed,
    /// `deleted`.
    Deleted,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl VersionStatus {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Uncommitted, Self::Committed, Self::Deleted];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uncommitted => "uncommitted",
            Self::Committed => "committed",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for VersionStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for VersionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for VersionStatus {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for VersionStatus {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for VersionStatus {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for VersionStatus {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for VersionStatus {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
