//! Constructors of types in `agents.rs` that only responses contain.

use crate::runtime::{DateTime, collect};
use crate::types::{
    AgentInlineTool, AgentLinkedFileResponse, AgentLinkedFileResponseFile, AgentLogResponse,
    AgentLogResponseToolChoice, AgentResponse, AgentResponseReasoningEffort, AgentResponseStop, AgentResponseTemplate,
    AgentResponseToolsItem, AgentResponseType, ChatMessage, ChatToolType, CodeEvaluatorRequest, DatapointResponse,
    DatapointResponseTargetValue, DatasetResponse, DatasetResponseType, EnvironmentResponse, EnvironmentTag,
    EvaluatorAggregate, EvaluatorArgumentsType, EvaluatorJudgmentNumberLimit, EvaluatorJudgmentOptionResponse,
    EvaluatorLogResponse, EvaluatorLogResponseJudgment, EvaluatorResponse, EvaluatorResponseSpec,
    EvaluatorResponseType, EvaluatorReturnTypeEnum, ExternalEvaluatorRequest, FilesToolType, FlowLogResponse,
    FlowResponse, FlowResponseType, FunctionToolChoice, HttpValidationError, HumanEvaluatorRequest,
    HumanEvaluatorRequestReturnType, InputResponse, LinkedFileRequest, LinkedToolResponse, LlmEvaluatorRequest,
    LogResponse, LogStatus, ModelEndpoints, ModelProviders, MonitoringEvaluatorResponse, MonitoringEvaluatorState,
    OnAgentCallEnum, PromptKernelRequest, PromptKernelRequestReasoningEffort, PromptKernelRequestStop,
    PromptKernelRequestTemplate, PromptLogResponse, PromptLogResponseToolChoice, PromptResponse,
    PromptResponseReasoningEffort, PromptResponseStop, PromptResponseTemplate, PromptResponseType, ResponseFormat,
    ResponseFormatType, TemplateLanguage, ToolChoice, ToolFunction, ToolLogResponse, ToolResponse, ToolResponseType,
    Valence, ValidationError, ValidationErrorLocItem, VersionDeploymentResponse, VersionDeploymentResponseFile,
    VersionIdResponse, VersionIdResponseVersion, VersionReferenceResponse, VersionStatus,
};

impl AgentInlineTool {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(json_schema: impl Into<ToolFunction>) -> Self {
        Self {
            json_schema: json_schema.into(),
            on_agent_call: None,
        }
    }

    /// Sets [`on_agent_call`](field@Self::on_agent_call).
    #[inline]
    #[must_use]
    pub fn with_on_agent_call(mut self, on_agent_call: impl Into<OnAgentCallEnum>) -> Self {
        self.on_agent_call = Some(on_agent_call.into());
        self
    }
}

impl AgentLinkedFileResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(link: impl Into<LinkedFileRequest>) -> Self {
        Self {
            link: link.into(),
            on_agent_call: None,
            file: None,
        }
    }

    /// Sets [`on_agent_call`](field@Self::on_agent_call).
    #[inline]
    #[must_use]
    pub fn with_on_agent_call(mut self, on_agent_call: impl Into<OnAgentCallEnum>) -> Self {
        self.on_agent_call = Some(on_agent_call.into());
        self
    }

    /// Sets [`file`](field@Self::file).
    #[inline]
    #[must_use]
    pub fn with_file(mut self, file: impl Into<AgentLinkedFileResponseFile>) -> Self {
        self.file = Some(file.into());
        self
    }
}

impl AgentLogResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        agent: impl Into<AgentResponse>,
        id: impl Into<String>,
        evaluator_logs: impl IntoIterator<Item = impl Into<EvaluatorLogResponse>>,
    ) -> Self {
        Self {
            output_message: None,
            prompt_tokens: None,
            reasoning_tokens: None,
            output_tokens: None,
            prompt_cost: None,
            output_cost: None,
            finish_reason: None,
            messages: None,
            tool_choice: None,
            agent: agent.into(),
            start_time: None,
            end_time: None,
            output: None,
            created_at: None,
            error: None,
            provider_latency: None,
            stdout: None,
            provider_request: None,
            provider_response: None,
            inputs: None,
            source: None,
            metadata: None,
            source_datapoint_id: None,
            trace_parent_id: None,
            batches: None,
            user: None,
            environment: None,
            save: None,
            log_id: None,
            id: id.into(),
            evaluator_logs: collect::list(evaluator_logs),
            trace_flow_id: None,
            trace_id: None,
            trace_children: None,
        }
    }

    /// Sets [`output_message`](field@Self::output_message).
    #[inline]
    #[must_use]
    pub fn with_output_message(mut self, output_message: impl Into<ChatMessage>) -> Self {
        self.output_message = Some(output_message.into());
        self
    }

    /// Sets [`prompt_tokens`](field@Self::prompt_tokens).
    #[inline]
    #[must_use]
    pub fn with_prompt_tokens(mut self, prompt_tokens: i64) -> Self {
        self.prompt_tokens = Some(prompt_tokens);
        self
    }

    /// Sets [`reasoning_tokens`](field@Self::reasoning_tokens).
    #[inline]
    #[must_use]
    pub fn with_reasoning_tokens(mut self, reasoning_tokens: i64) -> Self {
        self.reasoning_tokens = Some(reasoning_tokens);
        self
    }

    /// Sets [`output_tokens`](field@Self::output_tokens).
    #[inline]
    #[must_use]
    pub fn with_output_tokens(mut self, output_tokens: i64) -> Self {
        self.output_tokens = Some(output_tokens);
        self
    }

    /// Sets [`prompt_cost`](field@Self::prompt_cost).
    #[inline]
    #[must_use]
    pub fn with_prompt_cost(mut self, prompt_cost: f64) -> Self {
        self.prompt_cost = Some(prompt_cost);
        self
    }

    /// Sets [`output_cost`](field@Self::output_cost).
    #[inline]
    #[must_use]
    pub fn with_output_cost(mut self, output_cost: f64) -> Self {
        self.output_cost = Some(output_cost);
        self
    }

    /// Sets [`finish_reason`](field@Self::finish_reason).
    #[inline]
    #[must_use]
    pub fn with_finish_reason(mut self, finish_reason: impl Into<String>) -> Self {
        self.finish_reason = Some(finish_reason.into());
        self
    }

    /// Sets [`messages`](field@Self::messages).
    #[inline]
    #[must_use]
    pub fn with_messages(mut self, messages: impl IntoIterator<Item = impl Into<ChatMessage>>) -> Self {
        self.messages = Some(collect::list(messages));
        self
    }

    /// Sets [`tool_choice`](field@Self::tool_choice).
    #[inline]
    #[must_use]
    pub fn with_tool_choice(mut self, tool_choice: impl Into<AgentLogResponseToolChoice>) -> Self {
        self.tool_choice = Some(tool_choice.into());
        self
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[inline]
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[inline]
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`output`](field@Self::output).
    #[inline]
    #[must_use]
    pub fn with_output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`error`](field@Self::error).
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets [`provider_latency`](field@Self::provider_latency).
    #[inline]
    #[must_use]
    pub fn with_provider_latency(mut self, provider_latency: f64) -> Self {
        self.provider_latency = Some(provider_latency);
        self
    }

    /// Sets [`stdout`](field@Self::stdout).
    #[inline]
    #[must_use]
    pub fn with_stdout(mut self, stdout: impl Into<String>) -> Self {
        self.stdout = Some(stdout.into());
        self
    }

    /// Sets [`provider_request`](field@Self::provider_request).
    #[inline]
    #[must_use]
    pub fn with_provider_request(
        mut self,
        provider_request: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_request = Some(collect::map(provider_request));
        self
    }

    /// Sets [`provider_response`](field@Self::provider_response).
    #[inline]
    #[must_use]
    pub fn with_provider_response(
        mut self,
        provider_response: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_response = Some(collect::map(provider_response));
        self
    }

    /// Sets [`inputs`](field@Self::inputs).
    #[inline]
    #[must_use]
    pub fn with_inputs(
        mut self,
        inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.inputs = Some(collect::map(inputs));
        self
    }

    /// Sets [`source`](field@Self::source).
    #[inline]
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[inline]
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.metadata = Some(collect::map(metadata));
        self
    }

    /// Sets [`source_datapoint_id`](field@Self::source_datapoint_id).
    #[inline]
    #[must_use]
    pub fn with_source_datapoint_id(mut self, source_datapoint_id: impl Into<String>) -> Self {
        self.source_datapoint_id = Some(source_datapoint_id.into());
        self
    }

    /// Sets [`trace_parent_id`](field@Self::trace_parent_id).
    #[inline]
    #[must_use]
    pub fn with_trace_parent_id(mut self, trace_parent_id: impl Into<String>) -> Self {
        self.trace_parent_id = Some(trace_parent_id.into());
        self
    }

    /// Sets [`batches`](field@Self::batches).
    #[inline]
    #[must_use]
    pub fn with_batches(mut self, batches: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.batches = Some(collect::list(batches));
        self
    }

    /// Sets [`user`](field@Self::user).
    #[inline]
    #[must_use]
    pub fn with_user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`environment`](field@Self::environment).
    #[inline]
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`save`](field@Self::save).
    #[inline]
    #[must_use]
    pub fn with_save(mut self, save: bool) -> Self {
        self.save = Some(save);
        self
    }

    /// Sets [`log_id`](field@Self::log_id).
    #[inline]
    #[must_use]
    pub fn with_log_id(mut self, log_id: impl Into<String>) -> Self {
        self.log_id = Some(log_id.into());
        self
    }

    /// Sets [`trace_flow_id`](field@Self::trace_flow_id).
    #[inline]
    #[must_use]
    pub fn with_trace_flow_id(mut self, trace_flow_id: impl Into<String>) -> Self {
        self.trace_flow_id = Some(trace_flow_id.into());
        self
    }

    /// Sets [`trace_id`](field@Self::trace_id).
    #[inline]
    #[must_use]
    pub fn with_trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }

    /// Sets [`trace_children`](field@Self::trace_children).
    #[inline]
    #[must_use]
    pub fn with_trace_children(mut self, trace_children: impl IntoIterator<Item = impl Into<LogResponse>>) -> Self {
        self.trace_children = Some(collect::list(trace_children));
        self
    }
}

/// The required fields of [`AgentResponse`].
#[derive(Debug, Clone)]
pub struct AgentResponseRequired<A, B, C, D, E, F, G, H, I, J, K> {
    /// See [`AgentResponse::path`](field@AgentResponse::path).
    pub path: A,
    /// See [`AgentResponse::id`](field@AgentResponse::id).
    pub id: B,
    /// See [`AgentResponse::model`](field@AgentResponse::model).
    pub model: C,
    /// See [`AgentResponse::tools`](field@AgentResponse::tools).
    pub tools: D,
    /// See [`AgentResponse::name`](field@AgentResponse::name).
    pub name: E,
    /// See [`AgentResponse::version_id`](field@AgentResponse::version_id).
    pub version_id: F,
    /// See [`AgentResponse::created_at`](field@AgentResponse::created_at).
    pub created_at: G,
    /// See [`AgentResponse::updated_at`](field@AgentResponse::updated_at).
    pub updated_at: H,
    /// See [`AgentResponse::status`](field@AgentResponse::status).
    pub status: I,
    /// See [`AgentResponse::last_used_at`](field@AgentResponse::last_used_at).
    pub last_used_at: J,
    /// See [`AgentResponse::version_logs_count`](field@AgentResponse::version_logs_count).
    pub version_logs_count: i64,
    /// See [`AgentResponse::total_logs_count`](field@AgentResponse::total_logs_count).
    pub total_logs_count: i64,
    /// See [`AgentResponse::inputs`](field@AgentResponse::inputs).
    pub inputs: K,
}

impl AgentResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: AgentResponseRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<AgentResponseToolsItem>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl Into<VersionStatus>,
            impl Into<DateTime>,
            impl IntoIterator<Item = impl Into<InputResponse>>,
        >,
    ) -> Self {
        Self {
            path: required.path.into(),
            id: required.id.into(),
            directory_id: None,
            model: required.model.into(),
            endpoint: None,
            template: None,
            template_language: None,
            provider: None,
            max_tokens: None,
            temperature: None,
            top_p: None,
            stop: None,
            presence_penalty: None,
            frequency_penalty: None,
            other: None,
            seed: None,
            response_format: None,
            reasoning_effort: None,
            tools: collect::list(required.tools),
            attributes: None,
            max_iterations: None,
            version_name: None,
            version_description: None,
            description: None,
            tags: None,
            readme: None,
            name: required.name.into(),
            schema: None,
            version_id: required.version_id.into(),
            type_: None,
            environments: None,
            created_at: required.created_at.into(),
            updated_at: required.updated_at.into(),
            created_by: None,
            committed_by: None,
            committed_at: None,
            status: required.status.into(),
            last_used_at: required.last_used_at.into(),
            version_logs_count: required.version_logs_count,
            total_logs_count: required.total_logs_count,
            inputs: collect::list(required.inputs),
            evaluators: None,
            evaluator_aggregates: None,
            raw_file_content: None,
        }
    }

    /// Sets [`directory_id`](field@Self::directory_id).
    #[inline]
    #[must_use]
    pub fn with_directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Sets [`endpoint`](field@Self::endpoint).
    #[inline]
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: impl Into<ModelEndpoints>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets [`template`](field@Self::template).
    #[inline]
    #[must_use]
    pub fn with_template(mut self, template: impl Into<AgentResponseTemplate>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets [`template_language`](field@Self::template_language).
    #[inline]
    #[must_use]
    pub fn with_template_language(mut self, template_language: impl Into<TemplateLanguage>) -> Self {
        self.template_language = Some(template_language.into());
        self
    }

    /// Sets [`provider`](field@Self::provider).
    #[inline]
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<ModelProviders>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`max_tokens`](field@Self::max_tokens).
    #[inline]
    #[must_use]
    pub fn with_max_tokens(mut self, max_tokens: i64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// Sets [`temperature`](field@Self::temperature).
    #[inline]
    #[must_use]
    pub fn with_temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Sets [`top_p`](field@Self::top_p).
    #[inline]
    #[must_use]
    pub fn with_top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// Sets [`stop`](field@Self::stop).
    #[inline]
    #[must_use]
    pub fn with_stop(mut self, stop: impl Into<AgentResponseStop>) -> Self {
        self.stop = Some(stop.into());
        self
    }

    /// Sets [`presence_penalty`](field@Self::presence_penalty).
    #[inline]
    #[must_use]
    pub fn with_presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// Sets [`frequency_penalty`](field@Self::frequency_penalty).
    #[inline]
    #[must_use]
    pub fn with_frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// Sets [`other`](field@Self::other).
    #[inline]
    #[must_use]
    pub fn with_other(
        mut self,
        other: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.other = Some(collect::map(other));
        self
    }

    /// Sets [`seed`](field@Self::seed).
    #[inline]
    #[must_use]
    pub fn with_seed(mut self, seed: i64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sets [`response_format`](field@Self::response_format).
    #[inline]
    #[must_use]
    pub fn with_response_format(mut self, response_format: impl Into<ResponseFormat>) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// Sets [`reasoning_effort`](field@Self::reasoning_effort).
    #[inline]
    #[must_use]
    pub fn with_reasoning_effort(mut self, reasoning_effort: impl Into<AgentResponseReasoningEffort>) -> Self {
        self.reasoning_effort = Some(reasoning_effort.into());
        self
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }

    /// Sets [`max_iterations`](field@Self::max_iterations).
    #[inline]
    #[must_use]
    pub fn with_max_iterations(mut self, max_iterations: i64) -> Self {
        self.max_iterations = Some(max_iterations);
        self
    }

    /// Sets [`version_name`](field@Self::version_name).
    #[inline]
    #[must_use]
    pub fn with_version_name(mut self, version_name: impl Into<String>) -> Self {
        self.version_name = Some(version_name.into());
        self
    }

    /// Sets [`version_description`](field@Self::version_description).
    #[inline]
    #[must_use]
    pub fn with_version_description(mut self, version_description: impl Into<String>) -> Self {
        self.version_description = Some(version_description.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(collect::list(tags));
        self
    }

    /// Sets [`readme`](field@Self::readme).
    #[inline]
    #[must_use]
    pub fn with_readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Sets [`schema`](field@Self::schema).
    #[inline]
    #[must_use]
    pub fn with_schema(
        mut self,
        schema: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.schema = Some(collect::map(schema));
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<AgentResponseType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`environments`](field@Self::environments).
    #[inline]
    #[must_use]
    pub fn with_environments(mut self, environments: impl IntoIterator<Item = impl Into<EnvironmentResponse>>) -> Self {
        self.environments = Some(collect::list(environments));
        self
    }

    /// Sets [`created_by`](field@Self::created_by).
    #[inline]
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<serde_json::Value>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`committed_by`](field@Self::committed_by).
    #[inline]
    #[must_use]
    pub fn with_committed_by(mut self, committed_by: impl Into<serde_json::Value>) -> Self {
        self.committed_by = Some(committed_by.into());
        self
    }

    /// Sets [`committed_at`](field@Self::committed_at).
    #[inline]
    #[must_use]
    pub fn with_committed_at(mut self, committed_at: impl Into<DateTime>) -> Self {
        self.committed_at = Some(committed_at.into());
        self
    }

    /// Sets [`evaluators`](field@Self::evaluators).
    #[inline]
    #[must_use]
    pub fn with_evaluators(
        mut self,
        evaluators: impl IntoIterator<Item = impl Into<MonitoringEvaluatorResponse>>,
    ) -> Self {
        self.evaluators = Some(collect::list(evaluators));
        self
    }

    /// Sets [`evaluator_aggregates`](field@Self::evaluator_aggregates).
    #[inline]
    #[must_use]
    pub fn with_evaluator_aggregates(
        mut self,
        evaluator_aggregates: impl IntoIterator<Item = impl Into<EvaluatorAggregate>>,
    ) -> Self {
        self.evaluator_aggregates = Some(collect::list(evaluator_aggregates));
        self
    }

    /// Sets [`raw_file_content`](field@Self::raw_file_content).
    #[inline]
    #[must_use]
    pub fn with_raw_file_content(mut self, raw_file_content: impl Into<String>) -> Self {
        self.raw_file_content = Some(raw_file_content.into());
        self
    }
}

impl CodeEvaluatorRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        arguments_type: impl Into<EvaluatorArgumentsType>,
        return_type: impl Into<EvaluatorReturnTypeEnum>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            arguments_type: arguments_type.into(),
            return_type: return_type.into(),
            attributes: None,
            options: None,
            number_limits: None,
            number_valence: None,
            code: code.into(),
        }
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }

    /// Sets [`options`](field@Self::options).
    #[inline]
    #[must_use]
    pub fn with_options(
        mut self,
        options: impl IntoIterator<Item = impl Into<EvaluatorJudgmentOptionResponse>>,
    ) -> Self {
        self.options = Some(collect::list(options));
        self
    }

    /// Sets [`number_limits`](field@Self::number_limits).
    #[inline]
    #[must_use]
    pub fn with_number_limits(mut self, number_limits: impl Into<EvaluatorJudgmentNumberLimit>) -> Self {
        self.number_limits = Some(number_limits.into());
        self
    }

    /// Sets [`number_valence`](field@Self::number_valence).
    #[inline]
    #[must_use]
    pub fn with_number_valence(mut self, number_valence: impl Into<Valence>) -> Self {
        self.number_valence = Some(number_valence.into());
        self
    }
}

impl DatapointResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            inputs: None,
            messages: None,
            target: None,
            id: id.into(),
        }
    }

    /// Sets [`inputs`](field@Self::inputs).
    #[inline]
    #[must_use]
    pub fn with_inputs(mut self, inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.inputs = Some(collect::map(inputs));
        self
    }

    /// Sets [`messages`](field@Self::messages).
    #[inline]
    #[must_use]
    pub fn with_messages(mut self, messages: impl IntoIterator<Item = impl Into<ChatMessage>>) -> Self {
        self.messages = Some(collect::list(messages));
        self
    }

    /// Sets [`target`](field@Self::target).
    #[inline]
    #[must_use]
    pub fn with_target(
        mut self,
        target: impl IntoIterator<Item = (impl Into<String>, impl Into<DatapointResponseTargetValue>)>,
    ) -> Self {
        self.target = Some(collect::map(target));
        self
    }
}

/// The required fields of [`DatasetResponse`].
#[derive(Debug, Clone)]
pub struct DatasetResponseRequired<A, B, C, D, E, F, G> {
    /// See [`DatasetResponse::path`](field@DatasetResponse::path).
    pub path: A,
    /// See [`DatasetResponse::id`](field@DatasetResponse::id).
    pub id: B,
    /// See [`DatasetResponse::name`](field@DatasetResponse::name).
    pub name: C,
    /// See [`DatasetResponse::version_id`](field@DatasetResponse::version_id).
    pub version_id: D,
    /// See [`DatasetResponse::created_at`](field@DatasetResponse::created_at).
    pub created_at: E,
    /// See [`DatasetResponse::updated_at`](field@DatasetResponse::updated_at).
    pub updated_at: F,
    /// See [`DatasetResponse::last_used_at`](field@DatasetResponse::last_used_at).
    pub last_used_at: G,
    /// See [`DatasetResponse::datapoints_count`](field@DatasetResponse::datapoints_count).
    pub datapoints_count: i64,
}

impl DatasetResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: DatasetResponseRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl Into<DateTime>,
        >,
    ) -> Self {
        Self {
            path: required.path.into(),
            id: required.id.into(),
            directory_id: None,
            name: required.name.into(),
            description: None,
            schema: None,
            readme: None,
            tags: None,
            version_id: required.version_id.into(),
            type_: None,
            environments: None,
            created_at: required.created_at.into(),
            updated_at: required.updated_at.into(),
            created_by: None,
            last_used_at: required.last_used_at.into(),
            version_name: None,
            version_description: None,
            datapoints_count: required.datapoints_count,
            datapoints: None,
            attributes: None,
        }
    }

    /// Sets [`directory_id`](field@Self::directory_id).
    #[inline]
    #[must_use]
    pub fn with_directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`schema`](field@Self::schema).
    #[inline]
    #[must_use]
    pub fn with_schema(
        mut self,
        schema: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.schema = Some(collect::map(schema));
        self
    }

    /// Sets [`readme`](field@Self::readme).
    #[inline]
    #[must_use]
    pub fn with_readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(collect::list(tags));
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<DatasetResponseType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`environments`](field@Self::environments).
    #[inline]
    #[must_use]
    pub fn with_environments(mut self, environments: impl IntoIterator<Item = impl Into<EnvironmentResponse>>) -> Self {
        self.environments = Some(collect::list(environments));
        self
    }

    /// Sets [`created_by`](field@Self::created_by).
    #[inline]
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<serde_json::Value>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`version_name`](field@Self::version_name).
    #[inline]
    #[must_use]
    pub fn with_version_name(mut self, version_name: impl Into<String>) -> Self {
        self.version_name = Some(version_name.into());
        self
    }

    /// Sets [`version_description`](field@Self::version_description).
    #[inline]
    #[must_use]
    pub fn with_version_description(mut self, version_description: impl Into<String>) -> Self {
        self.version_description = Some(version_description.into());
        self
    }

    /// Sets [`datapoints`](field@Self::datapoints).
    #[inline]
    #[must_use]
    pub fn with_datapoints(mut self, datapoints: impl IntoIterator<Item = impl Into<DatapointResponse>>) -> Self {
        self.datapoints = Some(collect::list(datapoints));
        self
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }
}

/// The required fields of [`EnvironmentResponse`].
#[derive(Debug, Clone)]
pub struct EnvironmentResponseRequired<A, B, C, D> {
    /// See [`EnvironmentResponse::id`](field@EnvironmentResponse::id).
    pub id: A,
    /// See [`EnvironmentResponse::created_at`](field@EnvironmentResponse::created_at).
    pub created_at: B,
    /// See [`EnvironmentResponse::name`](field@EnvironmentResponse::name).
    pub name: C,
    /// See [`EnvironmentResponse::tag`](field@EnvironmentResponse::tag).
    pub tag: D,
}

impl EnvironmentResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: EnvironmentResponseRequired<
            impl Into<String>,
            impl Into<DateTime>,
            impl Into<String>,
            impl Into<EnvironmentTag>,
        >,
    ) -> Self {
        Self {
            id: required.id.into(),
            created_at: required.created_at.into(),
            name: required.name.into(),
            tag: required.tag.into(),
        }
    }
}

/// The required fields of [`EvaluatorAggregate`].
#[derive(Debug, Clone)]
pub struct EvaluatorAggregateRequired<A, B, C, D> {
    /// See [`EvaluatorAggregate::value`](field@EvaluatorAggregate::value).
    pub value: f64,
    /// See [`EvaluatorAggregate::evaluator_id`](field@EvaluatorAggregate::evaluator_id).
    pub evaluator_id: A,
    /// See [`EvaluatorAggregate::evaluator_version_id`](field@EvaluatorAggregate::evaluator_version_id).
    pub evaluator_version_id: B,
    /// See [`EvaluatorAggregate::created_at`](field@EvaluatorAggregate::created_at).
    pub created_at: C,
    /// See [`EvaluatorAggregate::updated_at`](field@EvaluatorAggregate::updated_at).
    pub updated_at: D,
}

impl EvaluatorAggregate {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: EvaluatorAggregateRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<DateTime>,
            impl Into<DateTime>,
        >,
    ) -> Self {
        Self {
            value: required.value,
            evaluator_id: required.evaluator_id.into(),
            evaluator_version_id: required.evaluator_version_id.into(),
            created_at: required.created_at.into(),
            updated_at: required.updated_at.into(),
        }
    }
}

impl EvaluatorJudgmentNumberLimit {
    /// Sets [`min`](field@Self::min).
    #[inline]
    #[must_use]
    pub fn with_min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets [`max`](field@Self::max).
    #[inline]
    #[must_use]
    pub fn with_max(mut self, max: f64) -> Self {
        self.max = Some(max);
        self
    }

    /// Sets [`step`](field@Self::step).
    #[inline]
    #[must_use]
    pub fn with_step(mut self, step: f64) -> Self {
        self.step = Some(step);
        self
    }
}

impl EvaluatorJudgmentOptionResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            valence: None,
        }
    }

    /// Sets [`valence`](field@Self::valence).
    #[inline]
    #[must_use]
    pub fn with_valence(mut self, valence: impl Into<Valence>) -> Self {
        self.valence = Some(valence.into());
        self
    }
}

impl EvaluatorLogResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        id: impl Into<String>,
        evaluator_logs: impl IntoIterator<Item = impl Into<EvaluatorLogResponse>>,
        evaluator: impl Into<EvaluatorResponse>,
    ) -> Self {
        Self {
            start_time: None,
            end_time: None,
            output: None,
            created_at: None,
            error: None,
            provider_latency: None,
            stdout: None,
            provider_request: None,
            provider_response: None,
            inputs: None,
            source: None,
            metadata: None,
            parent_id: None,
            source_datapoint_id: None,
            trace_parent_id: None,
            batches: None,
            user: None,
            environment: None,
            save: None,
            log_id: None,
            output_message: None,
            judgment: None,
            marked_completed: None,
            id: id.into(),
            evaluator_logs: collect::list(evaluator_logs),
            trace_flow_id: None,
            trace_id: None,
            trace_children: None,
            evaluator: evaluator.into(),
            parent: None,
        }
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[inline]
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[inline]
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`output`](field@Self::output).
    #[inline]
    #[must_use]
    pub fn with_output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`error`](field@Self::error).
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets [`provider_latency`](field@Self::provider_latency).
    #[inline]
    #[must_use]
    pub fn with_provider_latency(mut self, provider_latency: f64) -> Self {
        self.provider_latency = Some(provider_latency);
        self
    }

    /// Sets [`stdout`](field@Self::stdout).
    #[inline]
    #[must_use]
    pub fn with_stdout(mut self, stdout: impl Into<String>) -> Self {
        self.stdout = Some(stdout.into());
        self
    }

    /// Sets [`provider_request`](field@Self::provider_request).
    #[inline]
    #[must_use]
    pub fn with_provider_request(
        mut self,
        provider_request: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_request = Some(collect::map(provider_request));
        self
    }

    /// Sets [`provider_response`](field@Self::provider_response).
    #[inline]
    #[must_use]
    pub fn with_provider_response(
        mut self,
        provider_response: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_response = Some(collect::map(provider_response));
        self
    }

    /// Sets [`inputs`](field@Self::inputs).
    #[inline]
    #[must_use]
    pub fn with_inputs(
        mut self,
        inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.inputs = Some(collect::map(inputs));
        self
    }

    /// Sets [`source`](field@Self::source).
    #[inline]
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[inline]
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.metadata = Some(collect::map(metadata));
        self
    }

    /// Sets [`parent_id`](field@Self::parent_id).
    #[inline]
    #[must_use]
    pub fn with_parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets [`source_datapoint_id`](field@Self::source_datapoint_id).
    #[inline]
    #[must_use]
    pub fn with_source_datapoint_id(mut self, source_datapoint_id: impl Into<String>) -> Self {
        self.source_datapoint_id = Some(source_datapoint_id.into());
        self
    }

    /// Sets [`trace_parent_id`](field@Self::trace_parent_id).
    #[inline]
    #[must_use]
    pub fn with_trace_parent_id(mut self, trace_parent_id: impl Into<String>) -> Self {
        self.trace_parent_id = Some(trace_parent_id.into());
        self
    }

    /// Sets [`batches`](field@Self::batches).
    #[inline]
    #[must_use]
    pub fn with_batches(mut self, batches: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.batches = Some(collect::list(batches));
        self
    }

    /// Sets [`user`](field@Self::user).
    #[inline]
    #[must_use]
    pub fn with_user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`environment`](field@Self::environment).
    #[inline]
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`save`](field@Self::save).
    #[inline]
    #[must_use]
    pub fn with_save(mut self, save: bool) -> Self {
        self.save = Some(save);
        self
    }

    /// Sets [`log_id`](field@Self::log_id).
    #[inline]
    #[must_use]
    pub fn with_log_id(mut self, log_id: impl Into<String>) -> Self {
        self.log_id = Some(log_id.into());
        self
    }

    /// Sets [`output_message`](field@Self::output_message).
    #[inline]
    #[must_use]
    pub fn with_output_message(mut self, output_message: impl Into<ChatMessage>) -> Self {
        self.output_message = Some(output_message.into());
        self
    }

    /// Sets [`judgment`](field@Self::judgment).
    #[inline]
    #[must_use]
    pub fn with_judgment(mut self, judgment: impl Into<EvaluatorLogResponseJudgment>) -> Self {
        self.judgment = Some(judgment.into());
        self
    }

    /// Sets [`marked_completed`](field@Self::marked_completed).
    #[inline]
    #[must_use]
    pub fn with_marked_completed(mut self, marked_completed: bool) -> Self {
        self.marked_completed = Some(marked_completed);
        self
    }

    /// Sets [`trace_flow_id`](field@Self::trace_flow_id).
    #[inline]
    #[must_use]
    pub fn with_trace_flow_id(mut self, trace_flow_id: impl Into<String>) -> Self {
        self.trace_flow_id = Some(trace_flow_id.into());
        self
    }

    /// Sets [`trace_id`](field@Self::trace_id).
    #[inline]
    #[must_use]
    pub fn with_trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }

    /// Sets [`trace_children`](field@Self::trace_children).
    #[inline]
    #[must_use]
    pub fn with_trace_children(mut self, trace_children: impl IntoIterator<Item = impl Into<LogResponse>>) -> Self {
        self.trace_children = Some(collect::list(trace_children));
        self
    }

    /// Sets [`parent`](field@Self::parent).
    #[inline]
    #[must_use]
    pub fn with_parent(mut self, parent: impl Into<LogResponse>) -> Self {
        self.parent = Some(parent.into());
        self
    }
}

/// The required fields of [`EvaluatorResponse`].
#[derive(Debug, Clone)]
pub struct EvaluatorResponseRequired<A, B, C, D, E, F, G, H, I> {
    /// See [`EvaluatorResponse::path`](field@EvaluatorResponse::path).
    pub path: A,
    /// See [`EvaluatorResponse::id`](field@EvaluatorResponse::id).
    pub id: B,
    /// See [`EvaluatorResponse::spec`](field@EvaluatorResponse::spec).
    pub spec: C,
    /// See [`EvaluatorResponse::name`](field@EvaluatorResponse::name).
    pub name: D,
    /// See [`EvaluatorResponse::version_id`](field@EvaluatorResponse::version_id).
    pub version_id: E,
    /// See [`EvaluatorResponse::created_at`](field@EvaluatorResponse::created_at).
    pub created_at: F,
    /// See [`EvaluatorResponse::updated_at`](field@EvaluatorResponse::updated_at).
    pub updated_at: G,
    /// See [`EvaluatorResponse::last_used_at`](field@EvaluatorResponse::last_used_at).
    pub last_used_at: H,
    /// See [`EvaluatorResponse::version_logs_count`](field@EvaluatorResponse::version_logs_count).
    pub version_logs_count: i64,
    /// See [`EvaluatorResponse::total_logs_count`](field@EvaluatorResponse::total_logs_count).
    pub total_logs_count: i64,
    /// See [`EvaluatorResponse::inputs`](field@EvaluatorResponse::inputs).
    pub inputs: I,
}

impl EvaluatorResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: EvaluatorResponseRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<EvaluatorResponseSpec>,
            impl Into<String>,
            impl Into<String>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl IntoIterator<Item = impl Into<InputResponse>>,
        >,
    ) -> Self {
        Self {
            path: required.path.into(),
            id: required.id.into(),
            directory_id: None,
            version_name: None,
            version_description: None,
            spec: required.spec.into(),
            name: required.name.into(),
            description: None,
            schema: None,
            readme: None,
            tags: None,
            version_id: required.version_id.into(),
            type_: None,
            environments: None,
            created_at: required.created_at.into(),
            updated_at: required.updated_at.into(),
            created_by: None,
            last_used_at: required.last_used_at.into(),
            version_logs_count: required.version_logs_count,
            total_logs_count: required.total_logs_count,
            inputs: collect::list(required.inputs),
            evaluators: None,
            evaluator_aggregates: None,
            attributes: None,
        }
    }

    /// Sets [`directory_id`](field@Self::directory_id).
    #[inline]
    #[must_use]
    pub fn with_directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Sets [`version_name`](field@Self::version_name).
    #[inline]
    #[must_use]
    pub fn with_version_name(mut self, version_name: impl Into<String>) -> Self {
        self.version_name = Some(version_name.into());
        self
    }

    /// Sets [`version_description`](field@Self::version_description).
    #[inline]
    #[must_use]
    pub fn with_version_description(mut self, version_description: impl Into<String>) -> Self {
        self.version_description = Some(version_description.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`schema`](field@Self::schema).
    #[inline]
    #[must_use]
    pub fn with_schema(
        mut self,
        schema: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.schema = Some(collect::map(schema));
        self
    }

    /// Sets [`readme`](field@Self::readme).
    #[inline]
    #[must_use]
    pub fn with_readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(collect::list(tags));
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<EvaluatorResponseType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`environments`](field@Self::environments).
    #[inline]
    #[must_use]
    pub fn with_environments(mut self, environments: impl IntoIterator<Item = impl Into<EnvironmentResponse>>) -> Self {
        self.environments = Some(collect::list(environments));
        self
    }

    /// Sets [`created_by`](field@Self::created_by).
    #[inline]
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<serde_json::Value>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`evaluators`](field@Self::evaluators).
    #[inline]
    #[must_use]
    pub fn with_evaluators(
        mut self,
        evaluators: impl IntoIterator<Item = impl Into<MonitoringEvaluatorResponse>>,
    ) -> Self {
        self.evaluators = Some(collect::list(evaluators));
        self
    }

    /// Sets [`evaluator_aggregates`](field@Self::evaluator_aggregates).
    #[inline]
    #[must_use]
    pub fn with_evaluator_aggregates(
        mut self,
        evaluator_aggregates: impl IntoIterator<Item = impl Into<EvaluatorAggregate>>,
    ) -> Self {
        self.evaluator_aggregates = Some(collect::list(evaluator_aggregates));
        self
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }
}

impl ExternalEvaluatorRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        arguments_type: impl Into<EvaluatorArgumentsType>,
        return_type: impl Into<EvaluatorReturnTypeEnum>,
    ) -> Self {
        Self {
            arguments_type: arguments_type.into(),
            return_type: return_type.into(),
            attributes: None,
            options: None,
            number_limits: None,
            number_valence: None,
        }
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }

    /// Sets [`options`](field@Self::options).
    #[inline]
    #[must_use]
    pub fn with_options(
        mut self,
        options: impl IntoIterator<Item = impl Into<EvaluatorJudgmentOptionResponse>>,
    ) -> Self {
        self.options = Some(collect::list(options));
        self
    }

    /// Sets [`number_limits`](field@Self::number_limits).
    #[inline]
    #[must_use]
    pub fn with_number_limits(mut self, number_limits: impl Into<EvaluatorJudgmentNumberLimit>) -> Self {
        self.number_limits = Some(number_limits.into());
        self
    }

    /// Sets [`number_valence`](field@Self::number_valence).
    #[inline]
    #[must_use]
    pub fn with_number_valence(mut self, number_valence: impl Into<Valence>) -> Self {
        self.number_valence = Some(number_valence.into());
        self
    }
}

impl FlowLogResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        id: impl Into<String>,
        evaluator_logs: impl IntoIterator<Item = impl Into<EvaluatorLogResponse>>,
        flow: impl Into<FlowResponse>,
    ) -> Self {
        Self {
            messages: None,
            output_message: None,
            start_time: None,
            end_time: None,
            output: None,
            created_at: None,
            error: None,
            provider_latency: None,
            stdout: None,
            provider_request: None,
            provider_response: None,
            inputs: None,
            source: None,
            metadata: None,
            log_status: None,
            source_datapoint_id: None,
            trace_parent_id: None,
            batches: None,
            user: None,
            environment: None,
            save: None,
            log_id: None,
            id: id.into(),
            evaluator_logs: collect::list(evaluator_logs),
            trace_flow_id: None,
            trace_id: None,
            trace_children: None,
            flow: flow.into(),
        }
    }

    /// Sets [`messages`](field@Self::messages).
    #[inline]
    #[must_use]
    pub fn with_messages(mut self, messages: impl IntoIterator<Item = impl Into<ChatMessage>>) -> Self {
        self.messages = Some(collect::list(messages));
        self
    }

    /// Sets [`output_message`](field@Self::output_message).
    #[inline]
    #[must_use]
    pub fn with_output_message(mut self, output_message: impl Into<ChatMessage>) -> Self {
        self.output_message = Some(output_message.into());
        self
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[inline]
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[inline]
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`output`](field@Self::output).
    #[inline]
    #[must_use]
    pub fn with_output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`error`](field@Self::error).
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets [`provider_latency`](field@Self::provider_latency).
    #[inline]
    #[must_use]
    pub fn with_provider_latency(mut self, provider_latency: f64) -> Self {
        self.provider_latency = Some(provider_latency);
        self
    }

    /// Sets [`stdout`](field@Self::stdout).
    #[inline]
    #[must_use]
    pub fn with_stdout(mut self, stdout: impl Into<String>) -> Self {
        self.stdout = Some(stdout.into());
        self
    }

    /// Sets [`provider_request`](field@Self::provider_request).
    #[inline]
    #[must_use]
    pub fn with_provider_request(
        mut self,
        provider_request: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_request = Some(collect::map(provider_request));
        self
    }

    /// Sets [`provider_response`](field@Self::provider_response).
    #[inline]
    #[must_use]
    pub fn with_provider_response(
        mut self,
        provider_response: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_response = Some(collect::map(provider_response));
        self
    }

    /// Sets [`inputs`](field@Self::inputs).
    #[inline]
    #[must_use]
    pub fn with_inputs(
        mut self,
        inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.inputs = Some(collect::map(inputs));
        self
    }

    /// Sets [`source`](field@Self::source).
    #[inline]
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[inline]
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.metadata = Some(collect::map(metadata));
        self
    }

    /// Sets [`log_status`](field@Self::log_status).
    #[inline]
    #[must_use]
    pub fn with_log_status(mut self, log_status: impl Into<LogStatus>) -> Self {
        self.log_status = Some(log_status.into());
        self
    }

    /// Sets [`source_datapoint_id`](field@Self::source_datapoint_id).
    #[inline]
    #[must_use]
    pub fn with_source_datapoint_id(mut self, source_datapoint_id: impl Into<String>) -> Self {
        self.source_datapoint_id = Some(source_datapoint_id.into());
        self
    }

    /// Sets [`trace_parent_id`](field@Self::trace_parent_id).
    #[inline]
    #[must_use]
    pub fn with_trace_parent_id(mut self, trace_parent_id: impl Into<String>) -> Self {
        self.trace_parent_id = Some(trace_parent_id.into());
        self
    }

    /// Sets [`batches`](field@Self::batches).
    #[inline]
    #[must_use]
    pub fn with_batches(mut self, batches: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.batches = Some(collect::list(batches));
        self
    }

    /// Sets [`user`](field@Self::user).
    #[inline]
    #[must_use]
    pub fn with_user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`environment`](field@Self::environment).
    #[inline]
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`save`](field@Self::save).
    #[inline]
    #[must_use]
    pub fn with_save(mut self, save: bool) -> Self {
        self.save = Some(save);
        self
    }

    /// Sets [`log_id`](field@Self::log_id).
    #[inline]
    #[must_use]
    pub fn with_log_id(mut self, log_id: impl Into<String>) -> Self {
        self.log_id = Some(log_id.into());
        self
    }

    /// Sets [`trace_flow_id`](field@Self::trace_flow_id).
    #[inline]
    #[must_use]
    pub fn with_trace_flow_id(mut self, trace_flow_id: impl Into<String>) -> Self {
        self.trace_flow_id = Some(trace_flow_id.into());
        self
    }

    /// Sets [`trace_id`](field@Self::trace_id).
    #[inline]
    #[must_use]
    pub fn with_trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }

    /// Sets [`trace_children`](field@Self::trace_children).
    #[inline]
    #[must_use]
    pub fn with_trace_children(mut self, trace_children: impl IntoIterator<Item = impl Into<LogResponse>>) -> Self {
        self.trace_children = Some(collect::list(trace_children));
        self
    }
}

/// The required fields of [`FlowResponse`].
#[derive(Debug, Clone)]
pub struct FlowResponseRequired<A, B, C, D, E, F, G, H> {
    /// See [`FlowResponse::path`](field@FlowResponse::path).
    pub path: A,
    /// See [`FlowResponse::id`](field@FlowResponse::id).
    pub id: B,
    /// See [`FlowResponse::attributes`](field@FlowResponse::attributes).
    pub attributes: C,
    /// See [`FlowResponse::name`](field@FlowResponse::name).
    pub name: D,
    /// See [`FlowResponse::version_id`](field@FlowResponse::version_id).
    pub version_id: E,
    /// See [`FlowResponse::created_at`](field@FlowResponse::created_at).
    pub created_at: F,
    /// See [`FlowResponse::updated_at`](field@FlowResponse::updated_at).
    pub updated_at: G,
    /// See [`FlowResponse::last_used_at`](field@FlowResponse::last_used_at).
    pub last_used_at: H,
    /// See [`FlowResponse::version_logs_count`](field@FlowResponse::version_logs_count).
    pub version_logs_count: i64,
}

impl FlowResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: FlowResponseRequired<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
            impl Into<String>,
            impl Into<String>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl Into<DateTime>,
        >,
    ) -> Self {
        Self {
            path: required.path.into(),
            id: required.id.into(),
            directory_id: None,
            attributes: collect::map(required.attributes),
            version_name: None,
            version_description: None,
            name: required.name.into(),
            description: None,
            schema: None,
            readme: None,
            tags: None,
            version_id: required.version_id.into(),
            type_: None,
            environments: None,
            created_at: required.created_at.into(),
            updated_at: required.updated_at.into(),
            created_by: None,
            last_used_at: required.last_used_at.into(),
            version_logs_count: required.version_logs_count,
            evaluator_aggregates: None,
            evaluators: None,
        }
    }

    /// Sets [`directory_id`](field@Self::directory_id).
    #[inline]
    #[must_use]
    pub fn with_directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Sets [`version_name`](field@Self::version_name).
    #[inline]
    #[must_use]
    pub fn with_version_name(mut self, version_name: impl Into<String>) -> Self {
        self.version_name = Some(version_name.into());
        self
    }

    /// Sets [`version_description`](field@Self::version_description).
    #[inline]
    #[must_use]
    pub fn with_version_description(mut self, version_description: impl Into<String>) -> Self {
        self.version_description = Some(version_description.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`schema`](field@Self::schema).
    #[inline]
    #[must_use]
    pub fn with_schema(
        mut self,
        schema: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.schema = Some(collect::map(schema));
        self
    }

    /// Sets [`readme`](field@Self::readme).
    #[inline]
    #[must_use]
    pub fn with_readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(collect::list(tags));
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<FlowResponseType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`environments`](field@Self::environments).
    #[inline]
    #[must_use]
    pub fn with_environments(mut self, environments: impl IntoIterator<Item = impl Into<EnvironmentResponse>>) -> Self {
        self.environments = Some(collect::list(environments));
        self
    }

    /// Sets [`created_by`](field@Self::created_by).
    #[inline]
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<serde_json::Value>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`evaluator_aggregates`](field@Self::evaluator_aggregates).
    #[inline]
    #[must_use]
    pub fn with_evaluator_aggregates(
        mut self,
        evaluator_aggregates: impl IntoIterator<Item = impl Into<EvaluatorAggregate>>,
    ) -> Self {
        self.evaluator_aggregates = Some(collect::list(evaluator_aggregates));
        self
    }

    /// Sets [`evaluators`](field@Self::evaluators).
    #[inline]
    #[must_use]
    pub fn with_evaluators(
        mut self,
        evaluators: impl IntoIterator<Item = impl Into<MonitoringEvaluatorResponse>>,
    ) -> Self {
        self.evaluators = Some(collect::list(evaluators));
        self
    }
}

impl FunctionToolChoice {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl HttpValidationError {
    /// Sets [`detail`](field@Self::detail).
    #[inline]
    #[must_use]
    pub fn with_detail(mut self, detail: impl IntoIterator<Item = impl Into<ValidationError>>) -> Self {
        self.detail = Some(collect::list(detail));
        self
    }
}

impl HumanEvaluatorRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        arguments_type: impl Into<EvaluatorArgumentsType>,
        return_type: impl Into<HumanEvaluatorRequestReturnType>,
    ) -> Self {
        Self {
            arguments_type: arguments_type.into(),
            return_type: return_type.into(),
            attributes: None,
            options: None,
            number_limits: None,
            number_valence: None,
            instructions: None,
        }
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }

    /// Sets [`options`](field@Self::options).
    #[inline]
    #[must_use]
    pub fn with_options(
        mut self,
        options: impl IntoIterator<Item = impl Into<EvaluatorJudgmentOptionResponse>>,
    ) -> Self {
        self.options = Some(collect::list(options));
        self
    }

    /// Sets [`number_limits`](field@Self::number_limits).
    #[inline]
    #[must_use]
    pub fn with_number_limits(mut self, number_limits: impl Into<EvaluatorJudgmentNumberLimit>) -> Self {
        self.number_limits = Some(number_limits.into());
        self
    }

    /// Sets [`number_valence`](field@Self::number_valence).
    #[inline]
    #[must_use]
    pub fn with_number_valence(mut self, number_valence: impl Into<Valence>) -> Self {
        self.number_valence = Some(number_valence.into());
        self
    }

    /// Sets [`instructions`](field@Self::instructions).
    #[inline]
    #[must_use]
    pub fn with_instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }
}

impl InputResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl LinkedFileRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            environment_id: None,
            version_id: None,
        }
    }

    /// Sets [`environment_id`](field@Self::environment_id).
    #[inline]
    #[must_use]
    pub fn with_environment_id(mut self, environment_id: impl Into<String>) -> Self {
        self.environment_id = Some(environment_id.into());
        self
    }

    /// Sets [`version_id`](field@Self::version_id).
    #[inline]
    #[must_use]
    pub fn with_version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }
}

/// The required fields of [`LinkedToolResponse`].
#[derive(Debug, Clone)]
pub struct LinkedToolResponseRequired<A, B, C, D> {
    /// See [`LinkedToolResponse::name`](field@LinkedToolResponse::name).
    pub name: A,
    /// See [`LinkedToolResponse::description`](field@LinkedToolResponse::description).
    pub description: B,
    /// See [`LinkedToolResponse::id`](field@LinkedToolResponse::id).
    pub id: C,
    /// See [`LinkedToolResponse::version_id`](field@LinkedToolResponse::version_id).
    pub version_id: D,
}

impl LinkedToolResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: LinkedToolResponseRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            name: required.name.into(),
            description: required.description.into(),
            strict: None,
            parameters: None,
            id: required.id.into(),
            version_id: required.version_id.into(),
        }
    }

    /// Sets [`strict`](field@Self::strict).
    #[inline]
    #[must_use]
    pub fn with_strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }

    /// Sets [`parameters`](field@Self::parameters).
    #[inline]
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.parameters = Some(collect::map(parameters));
        self
    }
}

impl LlmEvaluatorRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        arguments_type: impl Into<EvaluatorArgumentsType>,
        return_type: impl Into<EvaluatorReturnTypeEnum>,
    ) -> Self {
        Self {
            arguments_type: arguments_type.into(),
            return_type: return_type.into(),
            attributes: None,
            options: None,
            number_limits: None,
            number_valence: None,
            prompt: None,
        }
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }

    /// Sets [`options`](field@Self::options).
    #[inline]
    #[must_use]
    pub fn with_options(
        mut self,
        options: impl IntoIterator<Item = impl Into<EvaluatorJudgmentOptionResponse>>,
    ) -> Self {
        self.options = Some(collect::list(options));
        self
    }

    /// Sets [`number_limits`](field@Self::number_limits).
    #[inline]
    #[must_use]
    pub fn with_number_limits(mut self, number_limits: impl Into<EvaluatorJudgmentNumberLimit>) -> Self {
        self.number_limits = Some(number_limits.into());
        self
    }

    /// Sets [`number_valence`](field@Self::number_valence).
    #[inline]
    #[must_use]
    pub fn with_number_valence(mut self, number_valence: impl Into<Valence>) -> Self {
        self.number_valence = Some(number_valence.into());
        self
    }

    /// Sets [`prompt`](field@Self::prompt).
    #[inline]
    #[must_use]
    pub fn with_prompt(mut self, prompt: impl Into<PromptKernelRequest>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }
}

/// The required fields of [`MonitoringEvaluatorResponse`].
#[derive(Debug, Clone)]
pub struct MonitoringEvaluatorResponseRequired<A, B, C, D> {
    /// See [`MonitoringEvaluatorResponse::version_reference`](field@MonitoringEvaluatorResponse::version_reference).
    pub version_reference: A,
    /// See [`MonitoringEvaluatorResponse::state`](field@MonitoringEvaluatorResponse::state).
    pub state: B,
    /// See [`MonitoringEvaluatorResponse::created_at`](field@MonitoringEvaluatorResponse::created_at).
    pub created_at: C,
    /// See [`MonitoringEvaluatorResponse::updated_at`](field@MonitoringEvaluatorResponse::updated_at).
    pub updated_at: D,
}

impl MonitoringEvaluatorResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: MonitoringEvaluatorResponseRequired<
            impl Into<VersionReferenceResponse>,
            impl Into<MonitoringEvaluatorState>,
            impl Into<DateTime>,
            impl Into<DateTime>,
        >,
    ) -> Self {
        Self {
            version_reference: required.version_reference.into(),
            version: None,
            state: required.state.into(),
            created_at: required.created_at.into(),
            updated_at: required.updated_at.into(),
        }
    }

    /// Sets [`version`](field@Self::version).
    #[inline]
    #[must_use]
    pub fn with_version(mut self, version: impl Into<EvaluatorResponse>) -> Self {
        self.version = Some(version.into());
        self
    }
}

impl PromptKernelRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            endpoint: None,
            template: None,
            template_language: None,
            provider: None,
            max_tokens: None,
            temperature: None,
            top_p: None,
            stop: None,
            presence_penalty: None,
            frequency_penalty: None,
            other: None,
            seed: None,
            response_format: None,
            reasoning_effort: None,
            tools: None,
            linked_tools: None,
            attributes: None,
        }
    }

    /// Sets [`endpoint`](field@Self::endpoint).
    #[inline]
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: impl Into<ModelEndpoints>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets [`template`](field@Self::template).
    #[inline]
    #[must_use]
    pub fn with_template(mut self, template: impl Into<PromptKernelRequestTemplate>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets [`template_language`](field@Self::template_language).
    #[inline]
    #[must_use]
    pub fn with_template_language(mut self, template_language: impl Into<TemplateLanguage>) -> Self {
        self.template_language = Some(template_language.into());
        self
    }

    /// Sets [`provider`](field@Self::provider).
    #[inline]
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<ModelProviders>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`max_tokens`](field@Self::max_tokens).
    #[inline]
    #[must_use]
    pub fn with_max_tokens(mut self, max_tokens: i64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// Sets [`temperature`](field@Self::temperature).
    #[inline]
    #[must_use]
    pub fn with_temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Sets [`top_p`](field@Self::top_p).
    #[inline]
    #[must_use]
    pub fn with_top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// Sets [`stop`](field@Self::stop).
    #[inline]
    #[must_use]
    pub fn with_stop(mut self, stop: impl Into<PromptKernelRequestStop>) -> Self {
        self.stop = Some(stop.into());
        self
    }

    /// Sets [`presence_penalty`](field@Self::presence_penalty).
    #[inline]
    #[must_use]
    pub fn with_presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// Sets [`frequency_penalty`](field@Self::frequency_penalty).
    #[inline]
    #[must_use]
    pub fn with_frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// Sets [`other`](field@Self::other).
    #[inline]
    #[must_use]
    pub fn with_other(
        mut self,
        other: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.other = Some(collect::map(other));
        self
    }

    /// Sets [`seed`](field@Self::seed).
    #[inline]
    #[must_use]
    pub fn with_seed(mut self, seed: i64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sets [`response_format`](field@Self::response_format).
    #[inline]
    #[must_use]
    pub fn with_response_format(mut self, response_format: impl Into<ResponseFormat>) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// Sets [`reasoning_effort`](field@Self::reasoning_effort).
    #[inline]
    #[must_use]
    pub fn with_reasoning_effort(mut self, reasoning_effort: impl Into<PromptKernelRequestReasoningEffort>) -> Self {
        self.reasoning_effort = Some(reasoning_effort.into());
        self
    }

    /// Sets [`tools`](field@Self::tools).
    #[inline]
    #[must_use]
    pub fn with_tools(mut self, tools: impl IntoIterator<Item = impl Into<ToolFunction>>) -> Self {
        self.tools = Some(collect::list(tools));
        self
    }

    /// Sets [`linked_tools`](field@Self::linked_tools).
    #[inline]
    #[must_use]
    pub fn with_linked_tools(mut self, linked_tools: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.linked_tools = Some(collect::list(linked_tools));
        self
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }
}

impl PromptLogResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        prompt: impl Into<PromptResponse>,
        id: impl Into<String>,
        evaluator_logs: impl IntoIterator<Item = impl Into<EvaluatorLogResponse>>,
    ) -> Self {
        Self {
            output_message: None,
            prompt_tokens: None,
            reasoning_tokens: None,
            output_tokens: None,
            prompt_cost: None,
            output_cost: None,
            finish_reason: None,
            messages: None,
            tool_choice: None,
            prompt: prompt.into(),
            start_time: None,
            end_time: None,
            output: None,
            created_at: None,
            error: None,
            provider_latency: None,
            stdout: None,
            provider_request: None,
            provider_response: None,
            inputs: None,
            source: None,
            metadata: None,
            source_datapoint_id: None,
            trace_parent_id: None,
            batches: None,
            user: None,
            environment: None,
            save: None,
            log_id: None,
            id: id.into(),
            evaluator_logs: collect::list(evaluator_logs),
            trace_flow_id: None,
            trace_id: None,
            trace_children: None,
        }
    }

    /// Sets [`output_message`](field@Self::output_message).
    #[inline]
    #[must_use]
    pub fn with_output_message(mut self, output_message: impl Into<ChatMessage>) -> Self {
        self.output_message = Some(output_message.into());
        self
    }

    /// Sets [`prompt_tokens`](field@Self::prompt_tokens).
    #[inline]
    #[must_use]
    pub fn with_prompt_tokens(mut self, prompt_tokens: i64) -> Self {
        self.prompt_tokens = Some(prompt_tokens);
        self
    }

    /// Sets [`reasoning_tokens`](field@Self::reasoning_tokens).
    #[inline]
    #[must_use]
    pub fn with_reasoning_tokens(mut self, reasoning_tokens: i64) -> Self {
        self.reasoning_tokens = Some(reasoning_tokens);
        self
    }

    /// Sets [`output_tokens`](field@Self::output_tokens).
    #[inline]
    #[must_use]
    pub fn with_output_tokens(mut self, output_tokens: i64) -> Self {
        self.output_tokens = Some(output_tokens);
        self
    }

    /// Sets [`prompt_cost`](field@Self::prompt_cost).
    #[inline]
    #[must_use]
    pub fn with_prompt_cost(mut self, prompt_cost: f64) -> Self {
        self.prompt_cost = Some(prompt_cost);
        self
    }

    /// Sets [`output_cost`](field@Self::output_cost).
    #[inline]
    #[must_use]
    pub fn with_output_cost(mut self, output_cost: f64) -> Self {
        self.output_cost = Some(output_cost);
        self
    }

    /// Sets [`finish_reason`](field@Self::finish_reason).
    #[inline]
    #[must_use]
    pub fn with_finish_reason(mut self, finish_reason: impl Into<String>) -> Self {
        self.finish_reason = Some(finish_reason.into());
        self
    }

    /// Sets [`messages`](field@Self::messages).
    #[inline]
    #[must_use]
    pub fn with_messages(mut self, messages: impl IntoIterator<Item = impl Into<ChatMessage>>) -> Self {
        self.messages = Some(collect::list(messages));
        self
    }

    /// Sets [`tool_choice`](field@Self::tool_choice).
    #[inline]
    #[must_use]
    pub fn with_tool_choice(mut self, tool_choice: impl Into<PromptLogResponseToolChoice>) -> Self {
        self.tool_choice = Some(tool_choice.into());
        self
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[inline]
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[inline]
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`output`](field@Self::output).
    #[inline]
    #[must_use]
    pub fn with_output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`error`](field@Self::error).
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets [`provider_latency`](field@Self::provider_latency).
    #[inline]
    #[must_use]
    pub fn with_provider_latency(mut self, provider_latency: f64) -> Self {
        self.provider_latency = Some(provider_latency);
        self
    }

    /// Sets [`stdout`](field@Self::stdout).
    #[inline]
    #[must_use]
    pub fn with_stdout(mut self, stdout: impl Into<String>) -> Self {
        self.stdout = Some(stdout.into());
        self
    }

    /// Sets [`provider_request`](field@Self::provider_request).
    #[inline]
    #[must_use]
    pub fn with_provider_request(
        mut self,
        provider_request: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_request = Some(collect::map(provider_request));
        self
    }

    /// Sets [`provider_response`](field@Self::provider_response).
    #[inline]
    #[must_use]
    pub fn with_provider_response(
        mut self,
        provider_response: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_response = Some(collect::map(provider_response));
        self
    }

    /// Sets [`inputs`](field@Self::inputs).
    #[inline]
    #[must_use]
    pub fn with_inputs(
        mut self,
        inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.inputs = Some(collect::map(inputs));
        self
    }

    /// Sets [`source`](field@Self::source).
    #[inline]
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[inline]
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.metadata = Some(collect::map(metadata));
        self
    }

    /// Sets [`source_datapoint_id`](field@Self::source_datapoint_id).
    #[inline]
    #[must_use]
    pub fn with_source_datapoint_id(mut self, source_datapoint_id: impl Into<String>) -> Self {
        self.source_datapoint_id = Some(source_datapoint_id.into());
        self
    }

    /// Sets [`trace_parent_id`](field@Self::trace_parent_id).
    #[inline]
    #[must_use]
    pub fn with_trace_parent_id(mut self, trace_parent_id: impl Into<String>) -> Self {
        self.trace_parent_id = Some(trace_parent_id.into());
        self
    }

    /// Sets [`batches`](field@Self::batches).
    #[inline]
    #[must_use]
    pub fn with_batches(mut self, batches: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.batches = Some(collect::list(batches));
        self
    }

    /// Sets [`user`](field@Self::user).
    #[inline]
    #[must_use]
    pub fn with_user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`environment`](field@Self::environment).
    #[inline]
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`save`](field@Self::save).
    #[inline]
    #[must_use]
    pub fn with_save(mut self, save: bool) -> Self {
        self.save = Some(save);
        self
    }

    /// Sets [`log_id`](field@Self::log_id).
    #[inline]
    #[must_use]
    pub fn with_log_id(mut self, log_id: impl Into<String>) -> Self {
        self.log_id = Some(log_id.into());
        self
    }

    /// Sets [`trace_flow_id`](field@Self::trace_flow_id).
    #[inline]
    #[must_use]
    pub fn with_trace_flow_id(mut self, trace_flow_id: impl Into<String>) -> Self {
        self.trace_flow_id = Some(trace_flow_id.into());
        self
    }

    /// Sets [`trace_id`](field@Self::trace_id).
    #[inline]
    #[must_use]
    pub fn with_trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }

    /// Sets [`trace_children`](field@Self::trace_children).
    #[inline]
    #[must_use]
    pub fn with_trace_children(mut self, trace_children: impl IntoIterator<Item = impl Into<LogResponse>>) -> Self {
        self.trace_children = Some(collect::list(trace_children));
        self
    }
}

/// The required fields of [`PromptResponse`].
#[derive(Debug, Clone)]
pub struct PromptResponseRequired<A, B, C, D, E, F, G, H, I> {
    /// See [`PromptResponse::path`](field@PromptResponse::path).
    pub path: A,
    /// See [`PromptResponse::id`](field@PromptResponse::id).
    pub id: B,
    /// See [`PromptResponse::model`](field@PromptResponse::model).
    pub model: C,
    /// See [`PromptResponse::name`](field@PromptResponse::name).
    pub name: D,
    /// See [`PromptResponse::version_id`](field@PromptResponse::version_id).
    pub version_id: E,
    /// See [`PromptResponse::created_at`](field@PromptResponse::created_at).
    pub created_at: F,
    /// See [`PromptResponse::updated_at`](field@PromptResponse::updated_at).
    pub updated_at: G,
    /// See [`PromptResponse::last_used_at`](field@PromptResponse::last_used_at).
    pub last_used_at: H,
    /// See [`PromptResponse::version_logs_count`](field@PromptResponse::version_logs_count).
    pub version_logs_count: i64,
    /// See [`PromptResponse::total_logs_count`](field@PromptResponse::total_logs_count).
    pub total_logs_count: i64,
    /// See [`PromptResponse::inputs`](field@PromptResponse::inputs).
    pub inputs: I,
}

impl PromptResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: PromptResponseRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl IntoIterator<Item = impl Into<InputResponse>>,
        >,
    ) -> Self {
        Self {
            path: required.path.into(),
            id: required.id.into(),
            directory_id: None,
            model: required.model.into(),
            endpoint: None,
            template: None,
            template_language: None,
            provider: None,
            max_tokens: None,
            temperature: None,
            top_p: None,
            stop: None,
            presence_penalty: None,
            frequency_penalty: None,
            other: None,
            seed: None,
            response_format: None,
            reasoning_effort: None,
            tools: None,
            linked_tools: None,
            attributes: None,
            version_name: None,
            version_description: None,
            description: None,
            tags: None,
            readme: None,
            name: required.name.into(),
            schema: None,
            version_id: required.version_id.into(),
            type_: None,
            environments: None,
            created_at: required.created_at.into(),
            updated_at: required.updated_at.into(),
            created_by: None,
            last_used_at: required.last_used_at.into(),
            version_logs_count: required.version_logs_count,
            total_logs_count: required.total_logs_count,
            inputs: collect::list(required.inputs),
            evaluators: None,
            evaluator_aggregates: None,
            raw_file_content: None,
        }
    }

    /// Sets [`directory_id`](field@Self::directory_id).
    #[inline]
    #[must_use]
    pub fn with_directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Sets [`endpoint`](field@Self::endpoint).
    #[inline]
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: impl Into<ModelEndpoints>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets [`template`](field@Self::template).
    #[inline]
    #[must_use]
    pub fn with_template(mut self, template: impl Into<PromptResponseTemplate>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets [`template_language`](field@Self::template_language).
    #[inline]
    #[must_use]
    pub fn with_template_language(mut self, template_language: impl Into<TemplateLanguage>) -> Self {
        self.template_language = Some(template_language.into());
        self
    }

    /// Sets [`provider`](field@Self::provider).
    #[inline]
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<ModelProviders>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`max_tokens`](field@Self::max_tokens).
    #[inline]
    #[must_use]
    pub fn with_max_tokens(mut self, max_tokens: i64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// Sets [`temperature`](field@Self::temperature).
    #[inline]
    #[must_use]
    pub fn with_temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Sets [`top_p`](field@Self::top_p).
    #[inline]
    #[must_use]
    pub fn with_top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// Sets [`stop`](field@Self::stop).
    #[inline]
    #[must_use]
    pub fn with_stop(mut self, stop: impl Into<PromptResponseStop>) -> Self {
        self.stop = Some(stop.into());
        self
    }

    /// Sets [`presence_penalty`](field@Self::presence_penalty).
    #[inline]
    #[must_use]
    pub fn with_presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// Sets [`frequency_penalty`](field@Self::frequency_penalty).
    #[inline]
    #[must_use]
    pub fn with_frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// Sets [`other`](field@Self::other).
    #[inline]
    #[must_use]
    pub fn with_other(
        mut self,
        other: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.other = Some(collect::map(other));
        self
    }

    /// Sets [`seed`](field@Self::seed).
    #[inline]
    #[must_use]
    pub fn with_seed(mut self, seed: i64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Sets [`response_format`](field@Self::response_format).
    #[inline]
    #[must_use]
    pub fn with_response_format(mut self, response_format: impl Into<ResponseFormat>) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// Sets [`reasoning_effort`](field@Self::reasoning_effort).
    #[inline]
    #[must_use]
    pub fn with_reasoning_effort(mut self, reasoning_effort: impl Into<PromptResponseReasoningEffort>) -> Self {
        self.reasoning_effort = Some(reasoning_effort.into());
        self
    }

    /// Sets [`tools`](field@Self::tools).
    #[inline]
    #[must_use]
    pub fn with_tools(mut self, tools: impl IntoIterator<Item = impl Into<ToolFunction>>) -> Self {
        self.tools = Some(collect::list(tools));
        self
    }

    /// Sets [`linked_tools`](field@Self::linked_tools).
    #[inline]
    #[must_use]
    pub fn with_linked_tools(mut self, linked_tools: impl IntoIterator<Item = impl Into<LinkedToolResponse>>) -> Self {
        self.linked_tools = Some(collect::list(linked_tools));
        self
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }

    /// Sets [`version_name`](field@Self::version_name).
    #[inline]
    #[must_use]
    pub fn with_version_name(mut self, version_name: impl Into<String>) -> Self {
        self.version_name = Some(version_name.into());
        self
    }

    /// Sets [`version_description`](field@Self::version_description).
    #[inline]
    #[must_use]
    pub fn with_version_description(mut self, version_description: impl Into<String>) -> Self {
        self.version_description = Some(version_description.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(collect::list(tags));
        self
    }

    /// Sets [`readme`](field@Self::readme).
    #[inline]
    #[must_use]
    pub fn with_readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Sets [`schema`](field@Self::schema).
    #[inline]
    #[must_use]
    pub fn with_schema(
        mut self,
        schema: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.schema = Some(collect::map(schema));
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<PromptResponseType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`environments`](field@Self::environments).
    #[inline]
    #[must_use]
    pub fn with_environments(mut self, environments: impl IntoIterator<Item = impl Into<EnvironmentResponse>>) -> Self {
        self.environments = Some(collect::list(environments));
        self
    }

    /// Sets [`created_by`](field@Self::created_by).
    #[inline]
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<serde_json::Value>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`evaluators`](field@Self::evaluators).
    #[inline]
    #[must_use]
    pub fn with_evaluators(
        mut self,
        evaluators: impl IntoIterator<Item = impl Into<MonitoringEvaluatorResponse>>,
    ) -> Self {
        self.evaluators = Some(collect::list(evaluators));
        self
    }

    /// Sets [`evaluator_aggregates`](field@Self::evaluator_aggregates).
    #[inline]
    #[must_use]
    pub fn with_evaluator_aggregates(
        mut self,
        evaluator_aggregates: impl IntoIterator<Item = impl Into<EvaluatorAggregate>>,
    ) -> Self {
        self.evaluator_aggregates = Some(collect::list(evaluator_aggregates));
        self
    }

    /// Sets [`raw_file_content`](field@Self::raw_file_content).
    #[inline]
    #[must_use]
    pub fn with_raw_file_content(mut self, raw_file_content: impl Into<String>) -> Self {
        self.raw_file_content = Some(raw_file_content.into());
        self
    }
}

impl ResponseFormat {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(type_: impl Into<ResponseFormatType>) -> Self {
        Self {
            type_: type_.into(),
            json_schema: None,
        }
    }

    /// Sets [`json_schema`](field@Self::json_schema).
    #[inline]
    #[must_use]
    pub fn with_json_schema(
        mut self,
        json_schema: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.json_schema = Some(collect::map(json_schema));
        self
    }
}

impl ToolChoice {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(type_: impl Into<ChatToolType>, function: impl Into<FunctionToolChoice>) -> Self {
        Self {
            type_: type_.into(),
            function: function.into(),
        }
    }
}

/// The required fields of [`ToolFunction`].
#[derive(Debug, Clone)]
pub struct ToolFunctionRequired<A, B> {
    /// See [`ToolFunction::name`](field@ToolFunction::name).
    pub name: A,
    /// See [`ToolFunction::description`](field@ToolFunction::description).
    pub description: B,
}

impl ToolFunction {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(required: ToolFunctionRequired<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            name: required.name.into(),
            description: required.description.into(),
            strict: None,
            parameters: None,
        }
    }

    /// Sets [`strict`](field@Self::strict).
    #[inline]
    #[must_use]
    pub fn with_strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }

    /// Sets [`parameters`](field@Self::parameters).
    #[inline]
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.parameters = Some(collect::map(parameters));
        self
    }
}

impl ToolLogResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        id: impl Into<String>,
        evaluator_logs: impl IntoIterator<Item = impl Into<EvaluatorLogResponse>>,
        tool: impl Into<ToolResponse>,
    ) -> Self {
        Self {
            start_time: None,
            end_time: None,
            output: None,
            created_at: None,
            error: None,
            provider_latency: None,
            stdout: None,
            provider_request: None,
            provider_response: None,
            inputs: None,
            source: None,
            metadata: None,
            source_datapoint_id: None,
            trace_parent_id: None,
            batches: None,
            user: None,
            environment: None,
            save: None,
            log_id: None,
            id: id.into(),
            evaluator_logs: collect::list(evaluator_logs),
            trace_flow_id: None,
            trace_id: None,
            trace_children: None,
            tool: tool.into(),
            output_message: None,
        }
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[inline]
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[inline]
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`output`](field@Self::output).
    #[inline]
    #[must_use]
    pub fn with_output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`error`](field@Self::error).
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets [`provider_latency`](field@Self::provider_latency).
    #[inline]
    #[must_use]
    pub fn with_provider_latency(mut self, provider_latency: f64) -> Self {
        self.provider_latency = Some(provider_latency);
        self
    }

    /// Sets [`stdout`](field@Self::stdout).
    #[inline]
    #[must_use]
    pub fn with_stdout(mut self, stdout: impl Into<String>) -> Self {
        self.stdout = Some(stdout.into());
        self
    }

    /// Sets [`provider_request`](field@Self::provider_request).
    #[inline]
    #[must_use]
    pub fn with_provider_request(
        mut self,
        provider_request: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_request = Some(collect::map(provider_request));
        self
    }

    /// Sets [`provider_response`](field@Self::provider_response).
    #[inline]
    #[must_use]
    pub fn with_provider_response(
        mut self,
        provider_response: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.provider_response = Some(collect::map(provider_response));
        self
    }

    /// Sets [`inputs`](field@Self::inputs).
    #[inline]
    #[must_use]
    pub fn with_inputs(
        mut self,
        inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.inputs = Some(collect::map(inputs));
        self
    }

    /// Sets [`source`](field@Self::source).
    #[inline]
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[inline]
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.metadata = Some(collect::map(metadata));
        self
    }

    /// Sets [`source_datapoint_id`](field@Self::source_datapoint_id).
    #[inline]
    #[must_use]
    pub fn with_source_datapoint_id(mut self, source_datapoint_id: impl Into<String>) -> Self {
        self.source_datapoint_id = Some(source_datapoint_id.into());
        self
    }

    /// Sets [`trace_parent_id`](field@Self::trace_parent_id).
    #[inline]
    #[must_use]
    pub fn with_trace_parent_id(mut self, trace_parent_id: impl Into<String>) -> Self {
        self.trace_parent_id = Some(trace_parent_id.into());
        self
    }

    /// Sets [`batches`](field@Self::batches).
    #[inline]
    #[must_use]
    pub fn with_batches(mut self, batches: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.batches = Some(collect::list(batches));
        self
    }

    /// Sets [`user`](field@Self::user).
    #[inline]
    #[must_use]
    pub fn with_user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`environment`](field@Self::environment).
    #[inline]
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`save`](field@Self::save).
    #[inline]
    #[must_use]
    pub fn with_save(mut self, save: bool) -> Self {
        self.save = Some(save);
        self
    }

    /// Sets [`log_id`](field@Self::log_id).
    #[inline]
    #[must_use]
    pub fn with_log_id(mut self, log_id: impl Into<String>) -> Self {
        self.log_id = Some(log_id.into());
        self
    }

    /// Sets [`trace_flow_id`](field@Self::trace_flow_id).
    #[inline]
    #[must_use]
    pub fn with_trace_flow_id(mut self, trace_flow_id: impl Into<String>) -> Self {
        self.trace_flow_id = Some(trace_flow_id.into());
        self
    }

    /// Sets [`trace_id`](field@Self::trace_id).
    #[inline]
    #[must_use]
    pub fn with_trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }

    /// Sets [`trace_children`](field@Self::trace_children).
    #[inline]
    #[must_use]
    pub fn with_trace_children(mut self, trace_children: impl IntoIterator<Item = impl Into<LogResponse>>) -> Self {
        self.trace_children = Some(collect::list(trace_children));
        self
    }

    /// Sets [`output_message`](field@Self::output_message).
    #[inline]
    #[must_use]
    pub fn with_output_message(mut self, output_message: impl Into<ChatMessage>) -> Self {
        self.output_message = Some(output_message.into());
        self
    }
}

/// The required fields of [`ToolResponse`].
#[derive(Debug, Clone)]
pub struct ToolResponseRequired<A, B, C, D, E, F, G, H> {
    /// See [`ToolResponse::path`](field@ToolResponse::path).
    pub path: A,
    /// See [`ToolResponse::id`](field@ToolResponse::id).
    pub id: B,
    /// See [`ToolResponse::name`](field@ToolResponse::name).
    pub name: C,
    /// See [`ToolResponse::version_id`](field@ToolResponse::version_id).
    pub version_id: D,
    /// See [`ToolResponse::created_at`](field@ToolResponse::created_at).
    pub created_at: E,
    /// See [`ToolResponse::updated_at`](field@ToolResponse::updated_at).
    pub updated_at: F,
    /// See [`ToolResponse::last_used_at`](field@ToolResponse::last_used_at).
    pub last_used_at: G,
    /// See [`ToolResponse::version_logs_count`](field@ToolResponse::version_logs_count).
    pub version_logs_count: i64,
    /// See [`ToolResponse::total_logs_count`](field@ToolResponse::total_logs_count).
    pub total_logs_count: i64,
    /// See [`ToolResponse::inputs`](field@ToolResponse::inputs).
    pub inputs: H,
}

impl ToolResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: ToolResponseRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl Into<DateTime>,
            impl IntoIterator<Item = impl Into<InputResponse>>,
        >,
    ) -> Self {
        Self {
            path: required.path.into(),
            id: required.id.into(),
            directory_id: None,
            function: None,
            source_code: None,
            setup_values: None,
            attributes: None,
            tool_type: None,
            version_name: None,
            version_description: None,
            name: required.name.into(),
            description: None,
            readme: None,
            tags: None,
            version_id: required.version_id.into(),
            type_: None,
            environments: None,
            created_at: required.created_at.into(),
            updated_at: required.updated_at.into(),
            created_by: None,
            last_used_at: required.last_used_at.into(),
            version_logs_count: required.version_logs_count,
            total_logs_count: required.total_logs_count,
            inputs: collect::list(required.inputs),
            evaluators: None,
            signature: None,
            evaluator_aggregates: None,
        }
    }

    /// Sets [`directory_id`](field@Self::directory_id).
    #[inline]
    #[must_use]
    pub fn with_directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Sets [`function`](field@Self::function).
    #[inline]
    #[must_use]
    pub fn with_function(mut self, function: impl Into<ToolFunction>) -> Self {
        self.function = Some(function.into());
        self
    }

    /// Sets [`source_code`](field@Self::source_code).
    #[inline]
    #[must_use]
    pub fn with_source_code(mut self, source_code: impl Into<String>) -> Self {
        self.source_code = Some(source_code.into());
        self
    }

    /// Sets [`setup_values`](field@Self::setup_values).
    #[inline]
    #[must_use]
    pub fn with_setup_values(
        mut self,
        setup_values: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.setup_values = Some(collect::map(setup_values));
        self
    }

    /// Sets [`attributes`](field@Self::attributes).
    #[inline]
    #[must_use]
    pub fn with_attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.attributes = Some(collect::map(attributes));
        self
    }

    /// Sets [`tool_type`](field@Self::tool_type).
    #[inline]
    #[must_use]
    pub fn with_tool_type(mut self, tool_type: impl Into<FilesToolType>) -> Self {
        self.tool_type = Some(tool_type.into());
        self
    }

    /// Sets [`version_name`](field@Self::version_name).
    #[inline]
    #[must_use]
    pub fn with_version_name(mut self, version_name: impl Into<String>) -> Self {
        self.version_name = Some(version_name.into());
        self
    }

    /// Sets [`version_description`](field@Self::version_description).
    #[inline]
    #[must_use]
    pub fn with_version_description(mut self, version_description: impl Into<String>) -> Self {
        self.version_description = Some(version_description.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`readme`](field@Self::readme).
    #[inline]
    #[must_use]
    pub fn with_readme(mut self, readme: impl Into<String>) -> Self {
        self.readme = Some(readme.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(collect::list(tags));
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<ToolResponseType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`environments`](field@Self::environments).
    #[inline]
    #[must_use]
    pub fn with_environments(mut self, environments: impl IntoIterator<Item = impl Into<EnvironmentResponse>>) -> Self {
        self.environments = Some(collect::list(environments));
        self
    }

    /// Sets [`created_by`](field@Self::created_by).
    #[inline]
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<serde_json::Value>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`evaluators`](field@Self::evaluators).
    #[inline]
    #[must_use]
    pub fn with_evaluators(
        mut self,
        evaluators: impl IntoIterator<Item = impl Into<MonitoringEvaluatorResponse>>,
    ) -> Self {
        self.evaluators = Some(collect::list(evaluators));
        self
    }

    /// Sets [`signature`](field@Self::signature).
    #[inline]
    #[must_use]
    pub fn with_signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// Sets [`evaluator_aggregates`](field@Self::evaluator_aggregates).
    #[inline]
    #[must_use]
    pub fn with_evaluator_aggregates(
        mut self,
        evaluator_aggregates: impl IntoIterator<Item = impl Into<EvaluatorAggregate>>,
    ) -> Self {
        self.evaluator_aggregates = Some(collect::list(evaluator_aggregates));
        self
    }
}

/// The required fields of [`ValidationError`].
#[derive(Debug, Clone)]
pub struct ValidationErrorRequired<A, B, C> {
    /// See [`ValidationError::loc`](field@ValidationError::loc).
    pub loc: A,
    /// See [`ValidationError::msg`](field@ValidationError::msg).
    pub msg: B,
    /// See [`ValidationError::type_`](field@ValidationError::type_).
    pub type_: C,
}

impl ValidationError {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: ValidationErrorRequired<
            impl IntoIterator<Item = impl Into<ValidationErrorLocItem>>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            loc: collect::list(required.loc),
            msg: required.msg.into(),
            type_: required.type_.into(),
        }
    }
}

impl VersionDeploymentResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(file: impl Into<VersionDeploymentResponseFile>, environment: impl Into<EnvironmentResponse>) -> Self {
        Self {
            file: file.into(),
            environment: environment.into(),
        }
    }
}

impl VersionIdResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(version: impl Into<VersionIdResponseVersion>) -> Self {
        Self {
            version: version.into(),
        }
    }
}
