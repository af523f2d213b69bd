use crate::runtime::Field;
use crate::runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};
use crate::types;

#[cfg(feature = "serde")]
impl Encode for types::AgentInlineTool {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", "inline");
        out.field("json_schema", &self.json_schema);
        out.optional("on_agent_call", &self.on_agent_call);
        out.end_object();
    }
}

impl Decode for types::AgentInlineTool {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut json_schema = None;
        let mut on_agent_call = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant("inline"),
                "json_schema" => input.read_some(&mut json_schema),
                "on_agent_call" => input.read(&mut on_agent_call),
                _ => input.skip(),
            }?;
        }
        let Some(json_schema) = json_schema else {
            return Err(input.missing_one_of(&["json_schema"]));
        };
        Ok(Self { json_schema, on_agent_call })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentLinkedFileResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", "file");
        out.field("link", &self.link);
        out.optional("on_agent_call", &self.on_agent_call);
        out.optional("file", &self.file);
        out.end_object();
    }
}

impl Decode for types::AgentLinkedFileResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut link = None;
        let mut on_agent_call = None;
        let mut file = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant("file"),
                "link" => input.read_some(&mut link),
                "on_agent_call" => input.read(&mut on_agent_call),
                "file" => input.read(&mut file),
                _ => input.skip(),
            }?;
        }
        let Some(link) = link else {
            return Err(input.missing_one_of(&["link"]));
        };
        Ok(Self { link, on_agent_call, file })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentLinkedFileResponseFile {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::PromptResponse(value) => Encode::encode(value, out),
            Self::ToolResponse(value) => Encode::encode(value, out),
            Self::DatasetResponse(value) => Encode::encode(value, out),
            Self::EvaluatorResponse(value) => Encode::encode(value, out),
            Self::FlowResponse(value) => Encode::encode(value, out),
            Self::AgentResponse(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::AgentLinkedFileResponseFile {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        let tag = input.tag("type");
        if kind == Kind::Object && matches!(tag.as_deref(), Some("prompt")) {
            return Decode::decode(input).map(Self::PromptResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("tool")) {
            return Decode::decode(input).map(Self::ToolResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("dataset")) {
            return Decode::decode(input).map(Self::DatasetResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("evaluator")) {
            return Decode::decode(input).map(Self::EvaluatorResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("flow")) {
            return Decode::decode(input).map(Self::FlowResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("agent")) {
            return Decode::decode(input).map(Self::AgentResponse);
        }
        if kind == Kind::Object && !input.has("type") && input.has("status")
            && !input.has("linked_tools") && !input.has("function")
            && !input.has("source_code") && !input.has("setup_values")
            && !input.has("tool_type") && !input.has("signature")
            && !input.has("datapoints_count") && !input.has("spec")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::AgentResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("model")
            && !input.has("function") && !input.has("source_code")
            && !input.has("setup_values") && !input.has("tool_type")
            && !input.has("signature") && !input.has("datapoints_count")
            && !input.has("spec") && !input.has("status")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::PromptResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("spec")
            && !input.has("model") && !input.has("function") && !input.has("source_code")
            && !input.has("setup_values") && !input.has("tool_type")
            && !input.has("signature") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::EvaluatorResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("total_logs_count")
            && !input.has("model") && !input.has("datapoints_count")
            && !input.has("spec") && !input.has("schema")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::ToolResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("inputs") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("model") && !input.has("inputs")
            && !input.has("datapoints_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("model") && !input.has("total_logs_count")
            && !input.has("datapoints_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("total_logs_count") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("inputs") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("model") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("total_logs_count") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("version_logs_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentLogResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("output_message", &self.output_message);
        out.optional("prompt_tokens", &self.prompt_tokens);
        out.optional("reasoning_tokens", &self.reasoning_tokens);
        out.optional("output_tokens", &self.output_tokens);
        out.optional("prompt_cost", &self.prompt_cost);
        out.optional("output_cost", &self.output_cost);
        out.optional("finish_reason", &self.finish_reason);
        out.optional("messages", &self.messages);
        out.optional("tool_choice", &self.tool_choice);
        out.field("agent", &self.agent);
        out.optional("start_time", &self.start_time);
        out.optional("end_time", &self.end_time);
        out.optional("output", &self.output);
        out.optional("created_at", &self.created_at);
        out.optional("error", &self.error);
        out.optional("provider_latency", &self.provider_latency);
        out.optional("stdout", &self.stdout);
        out.optional("provider_request", &self.provider_request);
        out.optional("provider_response", &self.provider_response);
        out.optional("inputs", &self.inputs);
        out.optional("source", &self.source);
        out.optional("metadata", &self.metadata);
        out.optional("source_datapoint_id", &self.source_datapoint_id);
        out.optional("trace_parent_id", &self.trace_parent_id);
        out.optional("batches", &self.batches);
        out.optional("user", &self.user);
        out.optional("environment", &self.environment);
        out.optional("save", &self.save);
        out.optional("log_id", &self.log_id);
        out.field("id", &self.id);
        out.field("evaluator_logs", &self.evaluator_logs);
        out.optional("trace_flow_id", &self.trace_flow_id);
        out.optional("trace_id", &self.trace_id);
        out.optional("trace_children", &self.trace_children);
        out.end_object();
    }
}

impl Decode for types::AgentLogResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut output_message = None;
        let mut prompt_tokens = None;
        let mut reasoning_tokens = None;
        let mut output_tokens = None;
        let mut prompt_cost = None;
        let mut output_cost = None;
        let mut finish_reason = None;
        let mut messages = None;
        let mut tool_choice = None;
        let mut agent = None;
        let mut start_time = None;
        let mut end_time = None;
        let mut output = None;
        let mut created_at = None;
        let mut error = None;
        let mut provider_latency = None;
        let mut stdout = None;
        let mut provider_request = None;
        let mut provider_response = None;
        let mut inputs = None;
        let mut source = None;
        let mut metadata = None;
        let mut source_datapoint_id = None;
        let mut trace_parent_id = None;
        let mut batches = None;
        let mut user = None;
        let mut environment = None;
        let mut save = None;
        let mut log_id = None;
        let mut id = None;
        let mut evaluator_logs = None;
        let mut trace_flow_id = None;
        let mut trace_id = None;
        let mut trace_children = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "output_message" => input.read(&mut output_message),
                "prompt_tokens" => input.read(&mut prompt_tokens),
                "reasoning_tokens" => input.read(&mut reasoning_tokens),
                "output_tokens" => input.read(&mut output_tokens),
                "prompt_cost" => input.read(&mut prompt_cost),
                "output_cost" => input.read(&mut output_cost),
                "finish_reason" => input.read(&mut finish_reason),
                "messages" => input.read(&mut messages),
                "tool_choice" => input.read(&mut tool_choice),
                "agent" => input.read_some(&mut agent),
                "start_time" => input.read(&mut start_time),
                "end_time" => input.read(&mut end_time),
                "output" => input.read(&mut output),
                "created_at" => input.read(&mut created_at),
                "error" => input.read(&mut error),
                "provider_latency" => input.read(&mut provider_latency),
                "stdout" => input.read(&mut stdout),
                "provider_request" => input.read(&mut provider_request),
                "provider_response" => input.read(&mut provider_response),
                "inputs" => input.read(&mut inputs),
                "source" => input.read(&mut source),
                "metadata" => input.read(&mut metadata),
                "source_datapoint_id" => input.read(&mut source_datapoint_id),
                "trace_parent_id" => input.read(&mut trace_parent_id),
                "batches" => input.read(&mut batches),
                "user" => input.read(&mut user),
                "environment" => input.read(&mut environment),
                "save" => input.read(&mut save),
                "log_id" => input.read(&mut log_id),
                "id" => input.read_some(&mut id),
                "evaluator_logs" => input.read_some(&mut evaluator_logs),
                "trace_flow_id" => input.read(&mut trace_flow_id),
                "trace_id" => input.read(&mut trace_id),
                "trace_children" => input.read(&mut trace_children),
                _ => input.skip(),
            }?;
        }
        let (Some(agent), Some(id), Some(evaluator_logs)) = (agent, id, evaluator_logs)
        else {
            return Err(input.missing_one_of(&["agent", "id", "evaluator_logs"]));
        };
        Ok(Self {
            output_message,
            prompt_tokens,
            reasoning_tokens,
            output_tokens,
            prompt_cost,
            output_cost,
            finish_reason,
            messages,
            tool_choice,
            agent,
            start_time,
            end_time,
            output,
            created_at,
            error,
            provider_latency,
            stdout,
            provider_request,
            provider_response,
            inputs,
            source,
            metadata,
            source_datapoint_id,
            trace_parent_id,
            batches,
            user,
            environment,
            save,
            log_id,
            id,
            evaluator_logs,
            trace_flow_id,
            trace_id,
            trace_children,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentLogResponseToolChoice {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Value(value) => Encode::encode(value, out),
            Self::ToolChoice(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::AgentLogResponseToolChoice {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Value);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::ToolChoice);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentLogResponseToolChoiceValue {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::AgentLogResponseToolChoiceValue {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::AgentLogUpdate {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("messages", &self.messages);
        out.tri_state("output_message", &self.output_message);
        out.tri_state("inputs", &self.inputs);
        out.tri_state("output", &self.output);
        out.tri_state("error", &self.error);
        out.tri_state("log_status", &self.log_status);
        out.end_object();
    }
}

#[cfg(feature = "serde")]
impl Decode for types::AgentLogUpdate {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut messages = Field::Absent;
        let mut output_message = Field::Absent;
        let mut inputs = Field::Absent;
        let mut output = Field::Absent;
        let mut error = Field::Absent;
        let mut log_status = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "messages" => input.read(&mut messages),
                "output_message" => input.read(&mut output_message),
                "inputs" => input.read(&mut inputs),
                "output" => input.read(&mut output),
                "error" => input.read(&mut error),
                "log_status" => input.read(&mut log_status),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            messages,
            output_message,
            inputs,
            output,
            error,
            log_status,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("path", &self.path);
        out.field("id", &self.id);
        out.optional("directory_id", &self.directory_id);
        out.field("model", &self.model);
        out.optional("endpoint", &self.endpoint);
        out.optional("template", &self.template);
        out.optional("template_language", &self.template_language);
        out.optional("provider", &self.provider);
        out.optional("max_tokens", &self.max_tokens);
        out.optional("temperature", &self.temperature);
        out.optional("top_p", &self.top_p);
        out.optional("stop", &self.stop);
        out.optional("presence_penalty", &self.presence_penalty);
        out.optional("frequency_penalty", &self.frequency_penalty);
        out.optional("other", &self.other);
        out.optional("seed", &self.seed);
        out.optional("response_format", &self.response_format);
        out.optional("reasoning_effort", &self.reasoning_effort);
        out.field("tools", &self.tools);
        out.optional("attributes", &self.attributes);
        out.optional("max_iterations", &self.max_iterations);
        out.optional("version_name", &self.version_name);
        out.optional("version_description", &self.version_description);
        out.optional("description", &self.description);
        out.optional("tags", &self.tags);
        out.optional("readme", &self.readme);
        out.field("name", &self.name);
        out.optional("schema", &self.schema);
        out.field("version_id", &self.version_id);
        out.optional("type", &self.type_);
        out.optional("environments", &self.environments);
        out.field("created_at", &self.created_at);
        out.field("updated_at", &self.updated_at);
        out.optional("created_by", &self.created_by);
        out.optional("committed_by", &self.committed_by);
        out.optional("committed_at", &self.committed_at);
        out.field("status", &self.status);
        out.field("last_used_at", &self.last_used_at);
        out.field("version_logs_count", &self.version_logs_count);
        out.field("total_logs_count", &self.total_logs_count);
        out.field("inputs", &self.inputs);
        out.optional("evaluators", &self.evaluators);
        out.optional("evaluator_aggregates", &self.evaluator_aggregates);
        out.optional("raw_file_content", &self.raw_file_content);
        out.end_object();
    }
}

impl Decode for types::AgentResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut path = None;
        let mut id = None;
        let mut directory_id = None;
        let mut model = None;
        let mut endpoint = None;
        let mut template = None;
        let mut template_language = None;
        let mut provider = None;
        let mut max_tokens = None;
        let mut temperature = None;
        let mut top_p = None;
        let mut stop = None;
        let mut presence_penalty = None;
        let mut frequency_penalty = None;
        let mut other = None;
        let mut seed = None;
        let mut response_format = None;
        let mut reasoning_effort = None;
        let mut tools = None;
        let mut attributes = None;
        let mut max_iterations = None;
        let mut version_name = None;
        let mut version_description = None;
        let mut description = None;
        let mut tags = None;
        let mut readme = None;
        let mut name = None;
        let mut schema = None;
        let mut version_id = None;
        let mut type_ = None;
        let mut environments = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut created_by = None;
        let mut committed_by = None;
        let mut committed_at = None;
        let mut status = None;
        let mut last_used_at = None;
        let mut version_logs_count = None;
        let mut total_logs_count = None;
        let mut inputs = None;
        let mut evaluators = None;
        let mut evaluator_aggregates = None;
        let mut raw_file_content = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "path" => input.read_some(&mut path),
                "id" => input.read_some(&mut id),
                "directory_id" => input.read(&mut directory_id),
                "model" => input.read_some(&mut model),
                "endpoint" => input.read(&mut endpoint),
                "template" => input.read(&mut template),
                "template_language" => input.read(&mut template_language),
                "provider" => input.read(&mut provider),
                "max_tokens" => input.read(&mut max_tokens),
                "temperature" => input.read(&mut temperature),
                "top_p" => input.read(&mut top_p),
                "stop" => input.read(&mut stop),
                "presence_penalty" => input.read(&mut presence_penalty),
                "frequency_penalty" => input.read(&mut frequency_penalty),
                "other" => input.read(&mut other),
                "seed" => input.read(&mut seed),
                "response_format" => input.read(&mut response_format),
                "reasoning_effort" => input.read(&mut reasoning_effort),
                "tools" => input.read_some(&mut tools),
                "attributes" => input.read(&mut attributes),
                "max_iterations" => input.read(&mut max_iterations),
                "version_name" => input.read(&mut version_name),
                "version_description" => input.read(&mut version_description),
                "description" => input.read(&mut description),
                "tags" => input.read(&mut tags),
                "readme" => input.read(&mut readme),
                "name" => input.read_some(&mut name),
                "schema" => input.read(&mut schema),
                "version_id" => input.read_some(&mut version_id),
                "type" => input.read(&mut type_),
                "environments" => input.read(&mut environments),
                "created_at" => input.read_some(&mut created_at),
                "updated_at" => input.read_some(&mut updated_at),
                "created_by" => input.read(&mut created_by),
                "committed_by" => input.read(&mut committed_by),
                "committed_at" => input.read(&mut committed_at),
                "status" => input.read_some(&mut status),
                "last_used_at" => input.read_some(&mut last_used_at),
                "version_logs_count" => input.read_some(&mut version_logs_count),
                "total_logs_count" => input.read_some(&mut total_logs_count),
                "inputs" => input.read_some(&mut inputs),
                "evaluators" => input.read(&mut evaluators),
                "evaluator_aggregates" => input.read(&mut evaluator_aggregates),
                "raw_file_content" => input.read(&mut raw_file_content),
                _ => input.skip(),
            }?;
        }
        let (
            Some(path),
            Some(id),
            Some(model),
            Some(tools),
            Some(name),
            Some(version_id),
            Some(created_at),
            Some(updated_at),
            Some(status),
            Some(last_used_at),
            Some(version_logs_count),
            Some(total_logs_count),
            Some(inputs),
        ) = (
            path,
            id,
            model,
            tools,
            name,
            version_id,
            created_at,
            updated_at,
            status,
            last_used_at,
            version_logs_count,
            total_logs_count,
            inputs,
        ) else {
            return Err(
                input
                    .missing_one_of(
                        &[
                            "path",
                            "id",
                            "model",
                            "tools",
                            "name",
                            "version_id",
                            "created_at",
                            "updated_at",
                            "status",
                            "last_used_at",
                            "version_logs_count",
                            "total_logs_count",
                            "inputs",
                        ],
                    ),
            );
        };
        Ok(Self {
            path,
            id,
            directory_id,
            model,
            endpoint,
            template,
            template_language,
            provider,
            max_tokens,
            temperature,
            top_p,
            stop,
            presence_penalty,
            frequency_penalty,
            other,
            seed,
            response_format,
            reasoning_effort,
            tools,
            attributes,
            max_iterations,
            version_name,
            version_description,
            description,
            tags,
            readme,
            name,
            schema,
            version_id,
            type_,
            environments,
            created_at,
            updated_at,
            created_by,
            committed_by,
            committed_at,
            status,
            last_used_at,
            version_logs_count,
            total_logs_count,
            inputs,
            evaluators,
            evaluator_aggregates,
            raw_file_content,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentResponseReasoningEffort {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::OpenAiReasoningEffort(value) => Encode::encode(value, out),
            Self::Integer(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::AgentResponseReasoningEffort {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Integer);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::OpenAiReasoningEffort);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentResponseStop {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::AgentResponseStop {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentResponseTemplate {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::AgentResponseTemplate {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentResponseToolsItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::File(value) => Encode::encode(value, out),
            Self::Inline(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::AgentResponseToolsItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("type").as_deref() {
            Some("file") => Decode::decode(input).map(Self::File),
            Some("inline") => Decode::decode(input).map(Self::Inline),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AgentResponseType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::AgentResponseType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::AnthropicRedactedThinkingContent {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", "redacted_thinking");
        out.field("data", &self.data);
        out.end_object();
    }
}

impl Decode for types::AnthropicRedactedThinkingContent {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut data = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant("redacted_thinking"),
                "data" => input.read_some(&mut data),
                _ => input.skip(),
            }?;
        }
        let Some(data) = data else {
            return Err(input.missing_one_of(&["data"]));
        };
        Ok(Self { data })
    }
}

impl Encode for types::AnthropicThinkingContent {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", "thinking");
        out.field("thinking", &self.thinking);
        out.field("signature", &self.signature);
        out.end_object();
    }
}

impl Decode for types::AnthropicThinkingContent {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut thinking = None;
        let mut signature = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant("thinking"),
                "thinking" => input.read_some(&mut thinking),
                "signature" => input.read_some(&mut signature),
                _ => input.skip(),
            }?;
        }
        let (Some(thinking), Some(signature)) = (thinking, signature) else {
            return Err(input.missing_one_of(&["thinking", "signature"]));
        };
        Ok(Self { thinking, signature })
    }
}

impl Encode for types::ChatMessage {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("content", &self.content);
        out.tri_state("name", &self.name);
        out.tri_state("tool_call_id", &self.tool_call_id);
        out.field("role", &self.role);
        out.tri_state("tool_calls", &self.tool_calls);
        out.tri_state("thinking", &self.thinking);
        out.end_object();
    }
}

impl Decode for types::ChatMessage {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut content = Field::Absent;
        let mut name = Field::Absent;
        let mut tool_call_id = Field::Absent;
        let mut role = None;
        let mut tool_calls = Field::Absent;
        let mut thinking = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "content" => input.read(&mut content),
                "name" => input.read(&mut name),
                "tool_call_id" => input.read(&mut tool_call_id),
                "role" => input.read_some(&mut role),
                "tool_calls" => input.read(&mut tool_calls),
                "thinking" => input.read(&mut thinking),
                _ => input.skip(),
            }?;
        }
        let Some(role) = role else {
            return Err(input.missing_one_of(&["role"]));
        };
        Ok(Self {
            content,
            name,
            tool_call_id,
            role,
            tool_calls,
            thinking,
        })
    }
}

impl Encode for types::ChatMessageContent {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ChatMessageContent {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ChatMessageContentItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => Encode::encode(value, out),
            Self::ImageUrl(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ChatMessageContentItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("type").as_deref() {
            Some("text") => Decode::decode(input).map(Self::Text),
            Some("image_url") => Decode::decode(input).map(Self::ImageUrl),
            _ => input.other(Self::Unknown),
        }
    }
}

impl Encode for types::ChatMessageThinkingItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Thinking(value) => Encode::encode(value, out),
            Self::RedactedThinking(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ChatMessageThinkingItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("type").as_deref() {
            Some("thinking") => Decode::decode(input).map(Self::Thinking),
            Some("redacted_thinking") => {
                Decode::decode(input).map(Self::RedactedThinking)
            }
            _ => input.other(Self::Unknown),
        }
    }
}

impl Encode for types::ChatRole {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ChatRole {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ChatToolType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ChatToolType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::CodeEvaluatorRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("arguments_type", &self.arguments_type);
        out.field("return_type", &self.return_type);
        out.optional("attributes", &self.attributes);
        out.optional("options", &self.options);
        out.optional("number_limits", &self.number_limits);
        out.optional("number_valence", &self.number_valence);
        out.field("evaluator_type", "python");
        out.field("code", &self.code);
        out.end_object();
    }
}

impl Decode for types::CodeEvaluatorRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut arguments_type = None;
        let mut return_type = None;
        let mut attributes = None;
        let mut options = None;
        let mut number_limits = None;
        let mut number_valence = None;
        let mut code = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "arguments_type" => input.read_some(&mut arguments_type),
                "return_type" => input.read_some(&mut return_type),
                "attributes" => input.read(&mut attributes),
                "options" => input.read(&mut options),
                "number_limits" => input.read(&mut number_limits),
                "number_valence" => input.read(&mut number_valence),
                "evaluator_type" => input.constant("python"),
                "code" => input.read_some(&mut code),
                _ => input.skip(),
            }?;
        }
        let (Some(arguments_type), Some(return_type), Some(code)) = (
            arguments_type,
            return_type,
            code,
        ) else {
            return Err(input.missing_one_of(&["arguments_type", "return_type", "code"]));
        };
        Ok(Self {
            arguments_type,
            return_type,
            attributes,
            options,
            number_limits,
            number_valence,
            code,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::DatapointResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("inputs", &self.inputs);
        out.optional("messages", &self.messages);
        out.optional("target", &self.target);
        out.field("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::DatapointResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut inputs = None;
        let mut messages = None;
        let mut target = None;
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "inputs" => input.read(&mut inputs),
                "messages" => input.read(&mut messages),
                "target" => input.read(&mut target),
                "id" => input.read_some(&mut id),
                _ => input.skip(),
            }?;
        }
        let Some(id) = id else {
            return Err(input.missing_one_of(&["id"]));
        };
        Ok(Self {
            inputs,
            messages,
            target,
            id,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::DatapointResponseTargetValue {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::Integer(value) => Encode::encode(value, out),
            Self::Number(value) => Encode::encode(value, out),
            Self::Bool(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Map(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::DatapointResponseTargetValue {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Bool {
            return Decode::decode(input).map(Self::Bool);
        }
        if kind == Kind::Integer && input.is_digits()
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Integer(value));
        }
        if matches!(kind, Kind::Integer | Kind::Number) {
            return Decode::decode(input).map(Self::Number);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::Map);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::DatasetResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("path", &self.path);
        out.field("id", &self.id);
        out.optional("directory_id", &self.directory_id);
        out.field("name", &self.name);
        out.optional("description", &self.description);
        out.optional("schema", &self.schema);
        out.optional("readme", &self.readme);
        out.optional("tags", &self.tags);
        out.field("version_id", &self.version_id);
        out.optional("type", &self.type_);
        out.optional("environments", &self.environments);
        out.field("created_at", &self.created_at);
        out.field("updated_at", &self.updated_at);
        out.optional("created_by", &self.created_by);
        out.field("last_used_at", &self.last_used_at);
        out.optional("version_name", &self.version_name);
        out.optional("version_description", &self.version_description);
        out.field("datapoints_count", &self.datapoints_count);
        out.optional("datapoints", &self.datapoints);
        out.optional("attributes", &self.attributes);
        out.end_object();
    }
}

impl Decode for types::DatasetResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut path = None;
        let mut id = None;
        let mut directory_id = None;
        let mut name = None;
        let mut description = None;
        let mut schema = None;
        let mut readme = None;
        let mut tags = None;
        let mut version_id = None;
        let mut type_ = None;
        let mut environments = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut created_by = None;
        let mut last_used_at = None;
        let mut version_name = None;
        let mut version_description = None;
        let mut datapoints_count = None;
        let mut datapoints = None;
        let mut attributes = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "path" => input.read_some(&mut path),
                "id" => input.read_some(&mut id),
                "directory_id" => input.read(&mut directory_id),
                "name" => input.read_some(&mut name),
                "description" => input.read(&mut description),
                "schema" => input.read(&mut schema),
                "readme" => input.read(&mut readme),
                "tags" => input.read(&mut tags),
                "version_id" => input.read_some(&mut version_id),
                "type" => input.read(&mut type_),
                "environments" => input.read(&mut environments),
                "created_at" => input.read_some(&mut created_at),
                "updated_at" => input.read_some(&mut updated_at),
                "created_by" => input.read(&mut created_by),
                "last_used_at" => input.read_some(&mut last_used_at),
                "version_name" => input.read(&mut version_name),
                "version_description" => input.read(&mut version_description),
                "datapoints_count" => input.read_some(&mut datapoints_count),
                "datapoints" => input.read(&mut datapoints),
                "attributes" => input.read(&mut attributes),
                _ => input.skip(),
            }?;
        }
        let (
            Some(path),
            Some(id),
            Some(name),
            Some(version_id),
            Some(created_at),
            Some(updated_at),
            Some(last_used_at),
            Some(datapoints_count),
        ) = (
            path,
            id,
            name,
            version_id,
            created_at,
            updated_at,
            last_used_at,
            datapoints_count,
        ) else {
            return Err(
                input
                    .missing_one_of(
                        &[
                            "path",
                            "id",
                            "name",
                            "version_id",
                            "created_at",
                            "updated_at",
                            "last_used_at",
                            "datapoints_count",
                        ],
                    ),
            );
        };
        Ok(Self {
            path,
            id,
            directory_id,
            name,
            description,
            schema,
            readme,
            tags,
            version_id,
            type_,
            environments,
            created_at,
            updated_at,
            created_by,
            last_used_at,
            version_name,
            version_description,
            datapoints_count,
            datapoints,
            attributes,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::DatasetResponseType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::DatasetResponseType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EnvironmentResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("id", &self.id);
        out.field("created_at", &self.created_at);
        out.field("name", &self.name);
        out.field("tag", &self.tag);
        out.end_object();
    }
}

impl Decode for types::EnvironmentResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut created_at = None;
        let mut name = None;
        let mut tag = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read_some(&mut id),
                "created_at" => input.read_some(&mut created_at),
                "name" => input.read_some(&mut name),
                "tag" => input.read_some(&mut tag),
                _ => input.skip(),
            }?;
        }
        let (Some(id), Some(created_at), Some(name), Some(tag)) = (
            id,
            created_at,
            name,
            tag,
        ) else {
            return Err(input.missing_one_of(&["id", "created_at", "name", "tag"]));
        };
        Ok(Self { id, created_at, name, tag })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EnvironmentTag {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::EnvironmentTag {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorAggregate {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("value", &self.value);
        out.field("evaluator_id", &self.evaluator_id);
        out.field("evaluator_version_id", &self.evaluator_version_id);
        out.field("created_at", &self.created_at);
        out.field("updated_at", &self.updated_at);
        out.end_object();
    }
}

impl Decode for types::EvaluatorAggregate {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = None;
        let mut evaluator_id = None;
        let mut evaluator_version_id = None;
        let mut created_at = None;
        let mut updated_at = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "value" => input.read_some(&mut value),
                "evaluator_id" => input.read_some(&mut evaluator_id),
                "evaluator_version_id" => input.read_some(&mut evaluator_version_id),
                "created_at" => input.read_some(&mut created_at),
                "updated_at" => input.read_some(&mut updated_at),
                _ => input.skip(),
            }?;
        }
        let (
            Some(value),
            Some(evaluator_id),
            Some(evaluator_version_id),
            Some(created_at),
            Some(updated_at),
        ) = (value, evaluator_id, evaluator_version_id, created_at, updated_at) else {
            return Err(
                input
                    .missing_one_of(
                        &[
                            "value",
                            "evaluator_id",
                            "evaluator_version_id",
                            "created_at",
                            "updated_at",
                        ],
                    ),
            );
        };
        Ok(Self {
            value,
            evaluator_id,
            evaluator_version_id,
            created_at,
            updated_at,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorArgumentsType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::EvaluatorArgumentsType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorJudgmentNumberLimit {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("min", &self.min);
        out.optional("max", &self.max);
        out.optional("step", &self.step);
        out.end_object();
    }
}

impl Decode for types::EvaluatorJudgmentNumberLimit {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut min = None;
        let mut max = None;
        let mut step = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "min" => input.read(&mut min),
                "max" => input.read(&mut max),
                "step" => input.read(&mut step),
                _ => input.skip(),
            }?;
        }
        Ok(Self { min, max, step })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorJudgmentOptionResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.optional("valence", &self.valence);
        out.end_object();
    }
}

impl Decode for types::EvaluatorJudgmentOptionResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut valence = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "valence" => input.read(&mut valence),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name, valence })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorLogResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("start_time", &self.start_time);
        out.optional("end_time", &self.end_time);
        out.optional("output", &self.output);
        out.optional("created_at", &self.created_at);
        out.optional("error", &self.error);
        out.optional("provider_latency", &self.provider_latency);
        out.optional("stdout", &self.stdout);
        out.optional("provider_request", &self.provider_request);
        out.optional("provider_response", &self.provider_response);
        out.optional("inputs", &self.inputs);
        out.optional("source", &self.source);
        out.optional("metadata", &self.metadata);
        out.optional("parent_id", &self.parent_id);
        out.optional("source_datapoint_id", &self.source_datapoint_id);
        out.optional("trace_parent_id", &self.trace_parent_id);
        out.optional("batches", &self.batches);
        out.optional("user", &self.user);
        out.optional("environment", &self.environment);
        out.optional("save", &self.save);
        out.optional("log_id", &self.log_id);
        out.optional("output_message", &self.output_message);
        out.optional("judgment", &self.judgment);
        out.optional("marked_completed", &self.marked_completed);
        out.field("id", &self.id);
        out.field("evaluator_logs", &self.evaluator_logs);
        out.optional("trace_flow_id", &self.trace_flow_id);
        out.optional("trace_id", &self.trace_id);
        out.optional("trace_children", &self.trace_children);
        out.field("evaluator", &self.evaluator);
        out.optional("parent", &self.parent);
        out.end_object();
    }
}

impl Decode for types::EvaluatorLogResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut start_time = None;
        let mut end_time = None;
        let mut output = None;
        let mut created_at = None;
        let mut error = None;
        let mut provider_latency = None;
        let mut stdout = None;
        let mut provider_request = None;
        let mut provider_response = None;
        let mut inputs = None;
        let mut source = None;
        let mut metadata = None;
        let mut parent_id = None;
        let mut source_datapoint_id = None;
        let mut trace_parent_id = None;
        let mut batches = None;
        let mut user = None;
        let mut environment = None;
        let mut save = None;
        let mut log_id = None;
        let mut output_message = None;
        let mut judgment = None;
        let mut marked_completed = None;
        let mut id = None;
        let mut evaluator_logs = None;
        let mut trace_flow_id = None;
        let mut trace_id = None;
        let mut trace_children = None;
        let mut evaluator = None;
        let mut parent = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "start_time" => input.read(&mut start_time),
                "end_time" => input.read(&mut end_time),
                "output" => input.read(&mut output),
                "created_at" => input.read(&mut created_at),
                "error" => input.read(&mut error),
                "provider_latency" => input.read(&mut provider_latency),
                "stdout" => input.read(&mut stdout),
                "provider_request" => input.read(&mut provider_request),
                "provider_response" => input.read(&mut provider_response),
                "inputs" => input.read(&mut inputs),
                "source" => input.read(&mut source),
                "metadata" => input.read(&mut metadata),
                "parent_id" => input.read(&mut parent_id),
                "source_datapoint_id" => input.read(&mut source_datapoint_id),
                "trace_parent_id" => input.read(&mut trace_parent_id),
                "batches" => input.read(&mut batches),
                "user" => input.read(&mut user),
                "environment" => input.read(&mut environment),
                "save" => input.read(&mut save),
                "log_id" => input.read(&mut log_id),
                "output_message" => input.read(&mut output_message),
                "judgment" => input.read(&mut judgment),
                "marked_completed" => input.read(&mut marked_completed),
                "id" => input.read_some(&mut id),
                "evaluator_logs" => input.read_some(&mut evaluator_logs),
                "trace_flow_id" => input.read(&mut trace_flow_id),
                "trace_id" => input.read(&mut trace_id),
                "trace_children" => input.read(&mut trace_children),
                "evaluator" => input.read_some(&mut evaluator),
                "parent" => input.read(&mut parent),
                _ => input.skip(),
            }?;
        }
        let (Some(id), Some(evaluator_logs), Some(evaluator)) = (
            id,
            evaluator_logs,
            evaluator,
        ) else {
            return Err(input.missing_one_of(&["id", "evaluator_logs", "evaluator"]));
        };
        Ok(Self {
            start_time,
            end_time,
            output,
            created_at,
            error,
            provider_latency,
            stdout,
            provider_request,
            provider_response,
            inputs,
            source,
            metadata,
            parent_id,
            source_datapoint_id,
            trace_parent_id,
            batches,
            user,
            environment,
            save,
            log_id,
            output_message,
            judgment,
            marked_completed,
            id,
            evaluator_logs,
            trace_flow_id,
            trace_id,
            trace_children,
            evaluator,
            parent,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorLogResponseJudgment {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Bool(value) => Encode::encode(value, out),
            Self::String(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Number(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::EvaluatorLogResponseJudgment {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Bool {
            return Decode::decode(input).map(Self::Bool);
        }
        if matches!(kind, Kind::Integer | Kind::Number) {
            return Decode::decode(input).map(Self::Number);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("path", &self.path);
        out.field("id", &self.id);
        out.optional("directory_id", &self.directory_id);
        out.optional("version_name", &self.version_name);
        out.optional("version_description", &self.version_description);
        out.field("spec", &self.spec);
        out.field("name", &self.name);
        out.optional("description", &self.description);
        out.optional("schema", &self.schema);
        out.optional("readme", &self.readme);
        out.optional("tags", &self.tags);
        out.field("version_id", &self.version_id);
        out.optional("type", &self.type_);
        out.optional("environments", &self.environments);
        out.field("created_at", &self.created_at);
        out.field("updated_at", &self.updated_at);
        out.optional("created_by", &self.created_by);
        out.field("last_used_at", &self.last_used_at);
        out.field("version_logs_count", &self.version_logs_count);
        out.field("total_logs_count", &self.total_logs_count);
        out.field("inputs", &self.inputs);
        out.optional("evaluators", &self.evaluators);
        out.optional("evaluator_aggregates", &self.evaluator_aggregates);
        out.optional("attributes", &self.attributes);
        out.end_object();
    }
}

impl Decode for types::EvaluatorResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut path = None;
        let mut id = None;
        let mut directory_id = None;
        let mut version_name = None;
        let mut version_description = None;
        let mut spec = None;
        let mut name = None;
        let mut description = None;
        let mut schema = None;
        let mut readme = None;
        let mut tags = None;
        let mut version_id = None;
        let mut type_ = None;
        let mut environments = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut created_by = None;
        let mut last_used_at = None;
        let mut version_logs_count = None;
        let mut total_logs_count = None;
        let mut inputs = None;
        let mut evaluators = None;
        let mut evaluator_aggregates = None;
        let mut attributes = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "path" => input.read_some(&mut path),
                "id" => input.read_some(&mut id),
                "directory_id" => input.read(&mut directory_id),
                "version_name" => input.read(&mut version_name),
                "version_description" => input.read(&mut version_description),
                "spec" => input.read_some(&mut spec),
                "name" => input.read_some(&mut name),
                "description" => input.read(&mut description),
                "schema" => input.read(&mut schema),
                "readme" => input.read(&mut readme),
                "tags" => input.read(&mut tags),
                "version_id" => input.read_some(&mut version_id),
                "type" => input.read(&mut type_),
                "environments" => input.read(&mut environments),
                "created_at" => input.read_some(&mut created_at),
                "updated_at" => input.read_some(&mut updated_at),
                "created_by" => input.read(&mut created_by),
                "last_used_at" => input.read_some(&mut last_used_at),
                "version_logs_count" => input.read_some(&mut version_logs_count),
                "total_logs_count" => input.read_some(&mut total_logs_count),
                "inputs" => input.read_some(&mut inputs),
                "evaluators" => input.read(&mut evaluators),
                "evaluator_aggregates" => input.read(&mut evaluator_aggregates),
                "attributes" => input.read(&mut attributes),
                _ => input.skip(),
            }?;
        }
        let (
            Some(path),
            Some(id),
            Some(spec),
            Some(name),
            Some(version_id),
            Some(created_at),
            Some(updated_at),
            Some(last_used_at),
            Some(version_logs_count),
            Some(total_logs_count),
            Some(inputs),
        ) = (
            path,
            id,
            spec,
            name,
            version_id,
            created_at,
            updated_at,
            last_used_at,
            version_logs_count,
            total_logs_count,
            inputs,
        ) else {
            return Err(
                input
                    .missing_one_of(
                        &[
                            "path",
                            "id",
                            "spec",
                            "name",
                            "version_id",
                            "created_at",
                            "updated_at",
                            "last_used_at",
                            "version_logs_count",
                            "total_logs_count",
                            "inputs",
                        ],
                    ),
            );
        };
        Ok(Self {
            path,
            id,
            directory_id,
            version_name,
            version_description,
            spec,
            name,
            description,
            schema,
            readme,
            tags,
            version_id,
            type_,
            environments,
            created_at,
            updated_at,
            created_by,
            last_used_at,
            version_logs_count,
            total_logs_count,
            inputs,
            evaluators,
            evaluator_aggregates,
            attributes,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorResponseSpec {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Llm(value) => Encode::encode(value, out),
            Self::Python(value) => Encode::encode(value, out),
            Self::Human(value) => Encode::encode(value, out),
            Self::External(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::EvaluatorResponseSpec {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("evaluator_type").as_deref() {
            Some("llm") => Decode::decode(input).map(Self::Llm),
            Some("python") => Decode::decode(input).map(Self::Python),
            Some("human") => Decode::decode(input).map(Self::Human),
            Some("external") => Decode::decode(input).map(Self::External),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorResponseType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::EvaluatorResponseType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::EvaluatorReturnTypeEnum {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::EvaluatorReturnTypeEnum {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ExternalEvaluatorRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("arguments_type", &self.arguments_type);
        out.field("return_type", &self.return_type);
        out.optional("attributes", &self.attributes);
        out.optional("options", &self.options);
        out.optional("number_limits", &self.number_limits);
        out.optional("number_valence", &self.number_valence);
        out.field("evaluator_type", "external");
        out.end_object();
    }
}

impl Decode for types::ExternalEvaluatorRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut arguments_type = None;
        let mut return_type = None;
        let mut attributes = None;
        let mut options = None;
        let mut number_limits = None;
        let mut number_valence = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "arguments_type" => input.read_some(&mut arguments_type),
                "return_type" => input.read_some(&mut return_type),
                "attributes" => input.read(&mut attributes),
                "options" => input.read(&mut options),
                "number_limits" => input.read(&mut number_limits),
                "number_valence" => input.read(&mut number_valence),
                "evaluator_type" => input.constant("external"),
                _ => input.skip(),
            }?;
        }
        let (Some(arguments_type), Some(return_type)) = (arguments_type, return_type)
        else {
            return Err(input.missing_one_of(&["arguments_type", "return_type"]));
        };
        Ok(Self {
            arguments_type,
            return_type,
            attributes,
            options,
            number_limits,
            number_valence,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::FilesToolType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::FilesToolType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::FlowLogResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("messages", &self.messages);
        out.optional("output_message", &self.output_message);
        out.optional("start_time", &self.start_time);
        out.optional("end_time", &self.end_time);
        out.optional("output", &self.output);
        out.optional("created_at", &self.created_at);
        out.optional("error", &self.error);
        out.optional("provider_latency", &self.provider_latency);
        out.optional("stdout", &self.stdout);
        out.optional("provider_request", &self.provider_request);
        out.optional("provider_response", &self.provider_response);
        out.optional("inputs", &self.inputs);
        out.optional("source", &self.source);
        out.optional("metadata", &self.metadata);
        out.optional("log_status", &self.log_status);
        out.optional("source_datapoint_id", &self.source_datapoint_id);
        out.optional("trace_parent_id", &self.trace_parent_id);
        out.optional("batches", &self.batches);
        out.optional("user", &self.user);
        out.optional("environment", &self.environment);
        out.optional("save", &self.save);
        out.optional("log_id", &self.log_id);
        out.field("id", &self.id);
        out.field("evaluator_logs", &self.evaluator_logs);
        out.optional("trace_flow_id", &self.trace_flow_id);
        out.optional("trace_id", &self.trace_id);
        out.optional("trace_children", &self.trace_children);
        out.field("flow", &self.flow);
        out.end_object();
    }
}

impl Decode for types::FlowLogResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut messages = None;
        let mut output_message = None;
        let mut start_time = None;
        let mut end_time = None;
        let mut output = None;
        let mut created_at = None;
        let mut error = None;
        let mut provider_latency = None;
        let mut stdout = None;
        let mut provider_request = None;
        let mut provider_response = None;
        let mut inputs = None;
        let mut source = None;
        let mut metadata = None;
        let mut log_status = None;
        let mut source_datapoint_id = None;
        let mut trace_parent_id = None;
        let mut batches = None;
        let mut user = None;
        let mut environment = None;
        let mut save = None;
        let mut log_id = None;
        let mut id = None;
        let mut evaluator_logs = None;
        let mut trace_flow_id = None;
        let mut trace_id = None;
        let mut trace_children = None;
        let mut flow = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "messages" => input.read(&mut messages),
                "output_message" => input.read(&mut output_message),
                "start_time" => input.read(&mut start_time),
                "end_time" => input.read(&mut end_time),
                "output" => input.read(&mut output),
                "created_at" => input.read(&mut created_at),
                "error" => input.read(&mut error),
                "provider_latency" => input.read(&mut provider_latency),
                "stdout" => input.read(&mut stdout),
                "provider_request" => input.read(&mut provider_request),
                "provider_response" => input.read(&mut provider_response),
                "inputs" => input.read(&mut inputs),
                "source" => input.read(&mut source),
                "metadata" => input.read(&mut metadata),
                "log_status" => input.read(&mut log_status),
                "source_datapoint_id" => input.read(&mut source_datapoint_id),
                "trace_parent_id" => input.read(&mut trace_parent_id),
                "batches" => input.read(&mut batches),
                "user" => input.read(&mut user),
                "environment" => input.read(&mut environment),
                "save" => input.read(&mut save),
                "log_id" => input.read(&mut log_id),
                "id" => input.read_some(&mut id),
                "evaluator_logs" => input.read_some(&mut evaluator_logs),
                "trace_flow_id" => input.read(&mut trace_flow_id),
                "trace_id" => input.read(&mut trace_id),
                "trace_children" => input.read(&mut trace_children),
                "flow" => input.read_some(&mut flow),
                _ => input.skip(),
            }?;
        }
        let (Some(id), Some(evaluator_logs), Some(flow)) = (id, evaluator_logs, flow)
        else {
            return Err(input.missing_one_of(&["id", "evaluator_logs", "flow"]));
        };
        Ok(Self {
            messages,
            output_message,
            start_time,
            end_time,
            output,
            created_at,
            error,
            provider_latency,
            stdout,
            provider_request,
            provider_response,
            inputs,
            source,
            metadata,
            log_status,
            source_datapoint_id,
            trace_parent_id,
            batches,
            user,
            environment,
            save,
            log_id,
            id,
            evaluator_logs,
            trace_flow_id,
            trace_id,
            trace_children,
            flow,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::FlowResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("path", &self.path);
        out.field("id", &self.id);
        out.optional("directory_id", &self.directory_id);
        out.field("attributes", &self.attributes);
        out.optional("version_name", &self.version_name);
        out.optional("version_description", &self.version_description);
        out.field("name", &self.name);
        out.optional("description", &self.description);
        out.optional("schema", &self.schema);
        out.optional("readme", &self.readme);
        out.optional("tags", &self.tags);
        out.field("version_id", &self.version_id);
        out.optional("type", &self.type_);
        out.optional("environments", &self.environments);
        out.field("created_at", &self.created_at);
        out.field("updated_at", &self.updated_at);
        out.optional("created_by", &self.created_by);
        out.field("last_used_at", &self.last_used_at);
        out.field("version_logs_count", &self.version_logs_count);
        out.optional("evaluator_aggregates", &self.evaluator_aggregates);
        out.optional("evaluators", &self.evaluators);
        out.end_object();
    }
}

impl Decode for types::FlowResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut path = None;
        let mut id = None;
        let mut directory_id = None;
        let mut attributes = None;
        let mut version_name = None;
        let mut version_description = None;
        let mut name = None;
        let mut description = None;
        let mut schema = None;
        let mut readme = None;
        let mut tags = None;
        let mut version_id = None;
        let mut type_ = None;
        let mut environments = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut created_by = None;
        let mut last_used_at = None;
        let mut version_logs_count = None;
        let mut evaluator_aggregates = None;
        let mut evaluators = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "path" => input.read_some(&mut path),
                "id" => input.read_some(&mut id),
                "directory_id" => input.read(&mut directory_id),
                "attributes" => input.read_some(&mut attributes),
                "version_name" => input.read(&mut version_name),
                "version_description" => input.read(&mut version_description),
                "name" => input.read_some(&mut name),
                "description" => input.read(&mut description),
                "schema" => input.read(&mut schema),
                "readme" => input.read(&mut readme),
                "tags" => input.read(&mut tags),
                "version_id" => input.read_some(&mut version_id),
                "type" => input.read(&mut type_),
                "environments" => input.read(&mut environments),
                "created_at" => input.read_some(&mut created_at),
                "updated_at" => input.read_some(&mut updated_at),
                "created_by" => input.read(&mut created_by),
                "last_used_at" => input.read_some(&mut last_used_at),
                "version_logs_count" => input.read_some(&mut version_logs_count),
                "evaluator_aggregates" => input.read(&mut evaluator_aggregates),
                "evaluators" => input.read(&mut evaluators),
                _ => input.skip(),
            }?;
        }
        let (
            Some(path),
            Some(id),
            Some(attributes),
            Some(name),
            Some(version_id),
            Some(created_at),
            Some(updated_at),
            Some(last_used_at),
            Some(version_logs_count),
        ) = (
            path,
            id,
            attributes,
            name,
            version_id,
            created_at,
            updated_at,
            last_used_at,
            version_logs_count,
        ) else {
            return Err(
                input
                    .missing_one_of(
                        &[
                            "path",
                            "id",
                            "attributes",
                            "name",
                            "version_id",
                            "created_at",
                            "updated_at",
                            "last_used_at",
                            "version_logs_count",
                        ],
                    ),
            );
        };
        Ok(Self {
            path,
            id,
            directory_id,
            attributes,
            version_name,
            version_description,
            name,
            description,
            schema,
            readme,
            tags,
            version_id,
            type_,
            environments,
            created_at,
            updated_at,
            created_by,
            last_used_at,
            version_logs_count,
            evaluator_aggregates,
            evaluators,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::FlowResponseType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::FlowResponseType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::FunctionTool {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.tri_state("arguments", &self.arguments);
        out.end_object();
    }
}

impl Decode for types::FunctionTool {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut arguments = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "arguments" => input.read(&mut arguments),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name, arguments })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::FunctionToolChoice {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.end_object();
    }
}

impl Decode for types::FunctionToolChoice {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::HttpValidationError {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("detail", &self.detail);
        out.end_object();
    }
}

impl Decode for types::HttpValidationError {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut detail = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "detail" => input.read(&mut detail),
                _ => input.skip(),
            }?;
        }
        Ok(Self { detail })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::HumanEvaluatorRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("arguments_type", &self.arguments_type);
        out.field("return_type", &self.return_type);
        out.optional("attributes", &self.attributes);
        out.optional("options", &self.options);
        out.optional("number_limits", &self.number_limits);
        out.optional("number_valence", &self.number_valence);
        out.field("evaluator_type", "human");
        out.optional("instructions", &self.instructions);
        out.end_object();
    }
}

impl Decode for types::HumanEvaluatorRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut arguments_type = None;
        let mut return_type = None;
        let mut attributes = None;
        let mut options = None;
        let mut number_limits = None;
        let mut number_valence = None;
        let mut instructions = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "arguments_type" => input.read_some(&mut arguments_type),
                "return_type" => input.read_some(&mut return_type),
                "attributes" => input.read(&mut attributes),
                "options" => input.read(&mut options),
                "number_limits" => input.read(&mut number_limits),
                "number_valence" => input.read(&mut number_valence),
                "evaluator_type" => input.constant("human"),
                "instructions" => input.read(&mut instructions),
                _ => input.skip(),
            }?;
        }
        let (Some(arguments_type), Some(return_type)) = (arguments_type, return_type)
        else {
            return Err(input.missing_one_of(&["arguments_type", "return_type"]));
        };
        Ok(Self {
            arguments_type,
            return_type,
            attributes,
            options,
            number_limits,
            number_valence,
            instructions,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::HumanEvaluatorRequestReturnType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::HumanEvaluatorRequestReturnType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ImageChatContent {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", "image_url");
        out.field("image_url", &self.image_url);
        out.end_object();
    }
}

impl Decode for types::ImageChatContent {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut image_url = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant("image_url"),
                "image_url" => input.read_some(&mut image_url),
                _ => input.skip(),
            }?;
        }
        let Some(image_url) = image_url else {
            return Err(input.missing_one_of(&["image_url"]));
        };
        Ok(Self { image_url })
    }
}

impl Encode for types::ImageUrl {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("url", &self.url);
        out.tri_state("detail", &self.detail);
        out.end_object();
    }
}

impl Decode for types::ImageUrl {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut url = None;
        let mut detail = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "url" => input.read_some(&mut url),
                "detail" => input.read(&mut detail),
                _ => input.skip(),
            }?;
        }
        let Some(url) = url else {
            return Err(input.missing_one_of(&["url"]));
        };
        Ok(Self { url, detail })
    }
}

impl Encode for types::ImageUrlDetail {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ImageUrlDetail {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::InputResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.end_object();
    }
}

impl Decode for types::InputResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::LinkedFileRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("file_id", &self.file_id);
        out.optional("environment_id", &self.environment_id);
        out.optional("version_id", &self.version_id);
        out.end_object();
    }
}

impl Decode for types::LinkedFileRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut file_id = None;
        let mut environment_id = None;
        let mut version_id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "file_id" => input.read_some(&mut file_id),
                "environment_id" => input.read(&mut environment_id),
                "version_id" => input.read(&mut version_id),
                _ => input.skip(),
            }?;
        }
        let Some(file_id) = file_id else {
            return Err(input.missing_one_of(&["file_id"]));
        };
        Ok(Self {
            file_id,
            environment_id,
            version_id,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::LinkedToolResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.field("description", &self.description);
        out.optional("strict", &self.strict);
        out.optional("parameters", &self.parameters);
        out.field("id", &self.id);
        out.field("version_id", &self.version_id);
        out.end_object();
    }
}

impl Decode for types::LinkedToolResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut description = None;
        let mut strict = None;
        let mut parameters = None;
        let mut id = None;
        let mut version_id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "description" => input.read_some(&mut description),
                "strict" => input.read(&mut strict),
                "parameters" => input.read(&mut parameters),
                "id" => input.read_some(&mut id),
                "version_id" => input.read_some(&mut version_id),
                _ => input.skip(),
            }?;
        }
        let (Some(name), Some(description), Some(id), Some(version_id)) = (
            name,
            description,
            id,
            version_id,
        ) else {
            return Err(
                input.missing_one_of(&["name", "description", "id", "version_id"]),
            );
        };
        Ok(Self {
            name,
            description,
            strict,
            parameters,
            id,
            version_id,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::LlmEvaluatorRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("arguments_type", &self.arguments_type);
        out.field("return_type", &self.return_type);
        out.optional("attributes", &self.attributes);
        out.optional("options", &self.options);
        out.optional("number_limits", &self.number_limits);
        out.optional("number_valence", &self.number_valence);
        out.field("evaluator_type", "llm");
        out.optional("prompt", &self.prompt);
        out.end_object();
    }
}

impl Decode for types::LlmEvaluatorRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut arguments_type = None;
        let mut return_type = None;
        let mut attributes = None;
        let mut options = None;
        let mut number_limits = None;
        let mut number_valence = None;
        let mut prompt = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "arguments_type" => input.read_some(&mut arguments_type),
                "return_type" => input.read_some(&mut return_type),
                "attributes" => input.read(&mut attributes),
                "options" => input.read(&mut options),
                "number_limits" => input.read(&mut number_limits),
                "number_valence" => input.read(&mut number_valence),
                "evaluator_type" => input.constant("llm"),
                "prompt" => input.read(&mut prompt),
                _ => input.skip(),
            }?;
        }
        let (Some(arguments_type), Some(return_type)) = (arguments_type, return_type)
        else {
            return Err(input.missing_one_of(&["arguments_type", "return_type"]));
        };
        Ok(Self {
            arguments_type,
            return_type,
            attributes,
            options,
            number_limits,
            number_valence,
            prompt,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::LogResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::PromptLogResponse(value) => Encode::encode(value, out),
            Self::ToolLogResponse(value) => Encode::encode(value, out),
            Self::EvaluatorLogResponse(value) => Encode::encode(value, out),
            Self::FlowLogResponse(value) => Encode::encode(value, out),
            Self::AgentLogResponse(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::LogResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && input.has("prompt") && !input.has("tool")
            && !input.has("evaluator") && !input.has("flow") && !input.has("agent")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::PromptLogResponse(value));
        }
        if kind == Kind::Object && input.has("agent") && !input.has("prompt")
            && !input.has("tool") && !input.has("evaluator") && !input.has("flow")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::AgentLogResponse(value));
        }
        if kind == Kind::Object && input.has("evaluator") && !input.has("prompt")
            && !input.has("tool") && !input.has("flow") && !input.has("agent")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::EvaluatorLogResponse(value));
        }
        if kind == Kind::Object && input.has("flow") && !input.has("prompt")
            && !input.has("tool") && !input.has("evaluator") && !input.has("agent")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowLogResponse(value));
        }
        if kind == Kind::Object && input.has("tool") && !input.has("prompt")
            && !input.has("evaluator") && !input.has("flow") && !input.has("agent")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::ToolLogResponse(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::LogStatus {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::LogStatus {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ModelEndpoints {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ModelEndpoints {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ModelProviders {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ModelProviders {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::MonitoringEvaluatorResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("version_reference", &self.version_reference);
        out.optional("version", &self.version);
        out.field("state", &self.state);
        out.field("created_at", &self.created_at);
        out.field("updated_at", &self.updated_at);
        out.end_object();
    }
}

impl Decode for types::MonitoringEvaluatorResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut version_reference = None;
        let mut version = None;
        let mut state = None;
        let mut created_at = None;
        let mut updated_at = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "version_reference" => input.read_some(&mut version_reference),
                "version" => input.read(&mut version),
                "state" => input.read_some(&mut state),
                "created_at" => input.read_some(&mut created_at),
                "updated_at" => input.read_some(&mut updated_at),
                _ => input.skip(),
            }?;
        }
        let (Some(version_reference), Some(state), Some(created_at), Some(updated_at)) = (
            version_reference,
            state,
            created_at,
            updated_at,
        ) else {
            return Err(
                input
                    .missing_one_of(
                        &["version_reference", "state", "created_at", "updated_at"],
                    ),
            );
        };
        Ok(Self {
            version_reference,
            version,
            state,
            created_at,
            updated_at,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::MonitoringEvaluatorState {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::MonitoringEvaluatorState {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::OnAgentCallEnum {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::OnAgentCallEnum {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::OpenAiReasoningEffort {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::OpenAiReasoningEffort {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptKernelRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("model", &self.model);
        out.optional("endpoint", &self.endpoint);
        out.optional("template", &self.template);
        out.optional("template_language", &self.template_language);
        out.optional("provider", &self.provider);
        out.optional("max_tokens", &self.max_tokens);
        out.optional("temperature", &self.temperature);
        out.optional("top_p", &self.top_p);
        out.optional("stop", &self.stop);
        out.optional("presence_penalty", &self.presence_penalty);
        out.optional("frequency_penalty", &self.frequency_penalty);
        out.optional("other", &self.other);
        out.optional("seed", &self.seed);
        out.optional("response_format", &self.response_format);
        out.optional("reasoning_effort", &self.reasoning_effort);
        out.optional("tools", &self.tools);
        out.optional("linked_tools", &self.linked_tools);
        out.optional("attributes", &self.attributes);
        out.end_object();
    }
}

impl Decode for types::PromptKernelRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut model = None;
        let mut endpoint = None;
        let mut template = None;
        let mut template_language = None;
        let mut provider = None;
        let mut max_tokens = None;
        let mut temperature = None;
        let mut top_p = None;
        let mut stop = None;
        let mut presence_penalty = None;
        let mut frequency_penalty = None;
        let mut other = None;
        let mut seed = None;
        let mut response_format = None;
        let mut reasoning_effort = None;
        let mut tools = None;
        let mut linked_tools = None;
        let mut attributes = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "model" => input.read_some(&mut model),
                "endpoint" => input.read(&mut endpoint),
                "template" => input.read(&mut template),
                "template_language" => input.read(&mut template_language),
                "provider" => input.read(&mut provider),
                "max_tokens" => input.read(&mut max_tokens),
                "temperature" => input.read(&mut temperature),
                "top_p" => input.read(&mut top_p),
                "stop" => input.read(&mut stop),
                "presence_penalty" => input.read(&mut presence_penalty),
                "frequency_penalty" => input.read(&mut frequency_penalty),
                "other" => input.read(&mut other),
                "seed" => input.read(&mut seed),
                "response_format" => input.read(&mut response_format),
                "reasoning_effort" => input.read(&mut reasoning_effort),
                "tools" => input.read(&mut tools),
                "linked_tools" => input.read(&mut linked_tools),
                "attributes" => input.read(&mut attributes),
                _ => input.skip(),
            }?;
        }
        let Some(model) = model else {
            return Err(input.missing_one_of(&["model"]));
        };
        Ok(Self {
            model,
            endpoint,
            template,
            template_language,
            provider,
            max_tokens,
            temperature,
            top_p,
            stop,
            presence_penalty,
            frequency_penalty,
            other,
            seed,
            response_format,
            reasoning_effort,
            tools,
            linked_tools,
            attributes,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptKernelRequestReasoningEffort {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::OpenAiReasoningEffort(value) => Encode::encode(value, out),
            Self::Integer(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::PromptKernelRequestReasoningEffort {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Integer);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::OpenAiReasoningEffort);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptKernelRequestStop {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::PromptKernelRequestStop {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptKernelRequestTemplate {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::PromptKernelRequestTemplate {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptLogResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("output_message", &self.output_message);
        out.optional("prompt_tokens", &self.prompt_tokens);
        out.optional("reasoning_tokens", &self.reasoning_tokens);
        out.optional("output_tokens", &self.output_tokens);
        out.optional("prompt_cost", &self.prompt_cost);
        out.optional("output_cost", &self.output_cost);
        out.optional("finish_reason", &self.finish_reason);
        out.optional("messages", &self.messages);
        out.optional("tool_choice", &self.tool_choice);
        out.field("prompt", &self.prompt);
        out.optional("start_time", &self.start_time);
        out.optional("end_time", &self.end_time);
        out.optional("output", &self.output);
        out.optional("created_at", &self.created_at);
        out.optional("error", &self.error);
        out.optional("provider_latency", &self.provider_latency);
        out.optional("stdout", &self.stdout);
        out.optional("provider_request", &self.provider_request);
        out.optional("provider_response", &self.provider_response);
        out.optional("inputs", &self.inputs);
        out.optional("source", &self.source);
        out.optional("metadata", &self.metadata);
        out.optional("source_datapoint_id", &self.source_datapoint_id);
        out.optional("trace_parent_id", &self.trace_parent_id);
        out.optional("batches", &self.batches);
        out.optional("user", &self.user);
        out.optional("environment", &self.environment);
        out.optional("save", &self.save);
        out.optional("log_id", &self.log_id);
        out.field("id", &self.id);
        out.field("evaluator_logs", &self.evaluator_logs);
        out.optional("trace_flow_id", &self.trace_flow_id);
        out.optional("trace_id", &self.trace_id);
        out.optional("trace_children", &self.trace_children);
        out.end_object();
    }
}

impl Decode for types::PromptLogResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut output_message = None;
        let mut prompt_tokens = None;
        let mut reasoning_tokens = None;
        let mut output_tokens = None;
        let mut prompt_cost = None;
        let mut output_cost = None;
        let mut finish_reason = None;
        let mut messages = None;
        let mut tool_choice = None;
        let mut prompt = None;
        let mut start_time = None;
        let mut end_time = None;
        let mut output = None;
        let mut created_at = None;
        let mut error = None;
        let mut provider_latency = None;
        let mut stdout = None;
        let mut provider_request = None;
        let mut provider_response = None;
        let mut inputs = None;
        let mut source = None;
        let mut metadata = None;
        let mut source_datapoint_id = None;
        let mut trace_parent_id = None;
        let mut batches = None;
        let mut user = None;
        let mut environment = None;
        let mut save = None;
        let mut log_id = None;
        let mut id = None;
        let mut evaluator_logs = None;
        let mut trace_flow_id = None;
        let mut trace_id = None;
        let mut trace_children = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "output_message" => input.read(&mut output_message),
                "prompt_tokens" => input.read(&mut prompt_tokens),
                "reasoning_tokens" => input.read(&mut reasoning_tokens),
                "output_tokens" => input.read(&mut output_tokens),
                "prompt_cost" => input.read(&mut prompt_cost),
                "output_cost" => input.read(&mut output_cost),
                "finish_reason" => input.read(&mut finish_reason),
                "messages" => input.read(&mut messages),
                "tool_choice" => input.read(&mut tool_choice),
                "prompt" => input.read_some(&mut prompt),
                "start_time" => input.read(&mut start_time),
                "end_time" => input.read(&mut end_time),
                "output" => input.read(&mut output),
                "created_at" => input.read(&mut created_at),
                "error" => input.read(&mut error),
                "provider_latency" => input.read(&mut provider_latency),
                "stdout" => input.read(&mut stdout),
                "provider_request" => input.read(&mut provider_request),
                "provider_response" => input.read(&mut provider_response),
                "inputs" => input.read(&mut inputs),
                "source" => input.read(&mut source),
                "metadata" => input.read(&mut metadata),
                "source_datapoint_id" => input.read(&mut source_datapoint_id),
                "trace_parent_id" => input.read(&mut trace_parent_id),
                "batches" => input.read(&mut batches),
                "user" => input.read(&mut user),
                "environment" => input.read(&mut environment),
                "save" => input.read(&mut save),
                "log_id" => input.read(&mut log_id),
                "id" => input.read_some(&mut id),
                "evaluator_logs" => input.read_some(&mut evaluator_logs),
                "trace_flow_id" => input.read(&mut trace_flow_id),
                "trace_id" => input.read(&mut trace_id),
                "trace_children" => input.read(&mut trace_children),
                _ => input.skip(),
            }?;
        }
        let (Some(prompt), Some(id), Some(evaluator_logs)) = (prompt, id, evaluator_logs)
        else {
            return Err(input.missing_one_of(&["prompt", "id", "evaluator_logs"]));
        };
        Ok(Self {
            output_message,
            prompt_tokens,
            reasoning_tokens,
            output_tokens,
            prompt_cost,
            output_cost,
            finish_reason,
            messages,
            tool_choice,
            prompt,
            start_time,
            end_time,
            output,
            created_at,
            error,
            provider_latency,
            stdout,
            provider_request,
            provider_response,
            inputs,
            source,
            metadata,
            source_datapoint_id,
            trace_parent_id,
            batches,
            user,
            environment,
            save,
            log_id,
            id,
            evaluator_logs,
            trace_flow_id,
            trace_id,
            trace_children,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptLogResponseToolChoice {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Value(value) => Encode::encode(value, out),
            Self::ToolChoice(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::PromptLogResponseToolChoice {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Value);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::ToolChoice);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptLogResponseToolChoiceValue {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::PromptLogResponseToolChoiceValue {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("path", &self.path);
        out.field("id", &self.id);
        out.optional("directory_id", &self.directory_id);
        out.field("model", &self.model);
        out.optional("endpoint", &self.endpoint);
        out.optional("template", &self.template);
        out.optional("template_language", &self.template_language);
        out.optional("provider", &self.provider);
        out.optional("max_tokens", &self.max_tokens);
        out.optional("temperature", &self.temperature);
        out.optional("top_p", &self.top_p);
        out.optional("stop", &self.stop);
        out.optional("presence_penalty", &self.presence_penalty);
        out.optional("frequency_penalty", &self.frequency_penalty);
        out.optional("other", &self.other);
        out.optional("seed", &self.seed);
        out.optional("response_format", &self.response_format);
        out.optional("reasoning_effort", &self.reasoning_effort);
        out.optional("tools", &self.tools);
        out.optional("linked_tools", &self.linked_tools);
        out.optional("attributes", &self.attributes);
        out.optional("version_name", &self.version_name);
        out.optional("version_description", &self.version_description);
        out.optional("description", &self.description);
        out.optional("tags", &self.tags);
        out.optional("readme", &self.readme);
        out.field("name", &self.name);
        out.optional("schema", &self.schema);
        out.field("version_id", &self.version_id);
        out.optional("type", &self.type_);
        out.optional("environments", &self.environments);
        out.field("created_at", &self.created_at);
        out.field("updated_at", &self.updated_at);
        out.optional("created_by", &self.created_by);
        out.field("last_used_at", &self.last_used_at);
        out.field("version_logs_count", &self.version_logs_count);
        out.field("total_logs_count", &self.total_logs_count);
        out.field("inputs", &self.inputs);
        out.optional("evaluators", &self.evaluators);
        out.optional("evaluator_aggregates", &self.evaluator_aggregates);
        out.optional("raw_file_content", &self.raw_file_content);
        out.end_object();
    }
}

impl Decode for types::PromptResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut path = None;
        let mut id = None;
        let mut directory_id = None;
        let mut model = None;
        let mut endpoint = None;
        let mut template = None;
        let mut template_language = None;
        let mut provider = None;
        let mut max_tokens = None;
        let mut temperature = None;
        let mut top_p = None;
        let mut stop = None;
        let mut presence_penalty = None;
        let mut frequency_penalty = None;
        let mut other = None;
        let mut seed = None;
        let mut response_format = None;
        let mut reasoning_effort = None;
        let mut tools = None;
        let mut linked_tools = None;
        let mut attributes = None;
        let mut version_name = None;
        let mut version_description = None;
        let mut description = None;
        let mut tags = None;
        let mut readme = None;
        let mut name = None;
        let mut schema = None;
        let mut version_id = None;
        let mut type_ = None;
        let mut environments = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut created_by = None;
        let mut last_used_at = None;
        let mut version_logs_count = None;
        let mut total_logs_count = None;
        let mut inputs = None;
        let mut evaluators = None;
        let mut evaluator_aggregates = None;
        let mut raw_file_content = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "path" => input.read_some(&mut path),
                "id" => input.read_some(&mut id),
                "directory_id" => input.read(&mut directory_id),
                "model" => input.read_some(&mut model),
                "endpoint" => input.read(&mut endpoint),
                "template" => input.read(&mut template),
                "template_language" => input.read(&mut template_language),
                "provider" => input.read(&mut provider),
                "max_tokens" => input.read(&mut max_tokens),
                "temperature" => input.read(&mut temperature),
                "top_p" => input.read(&mut top_p),
                "stop" => input.read(&mut stop),
                "presence_penalty" => input.read(&mut presence_penalty),
                "frequency_penalty" => input.read(&mut frequency_penalty),
                "other" => input.read(&mut other),
                "seed" => input.read(&mut seed),
                "response_format" => input.read(&mut response_format),
                "reasoning_effort" => input.read(&mut reasoning_effort),
                "tools" => input.read(&mut tools),
                "linked_tools" => input.read(&mut linked_tools),
                "attributes" => input.read(&mut attributes),
                "version_name" => input.read(&mut version_name),
                "version_description" => input.read(&mut version_description),
                "description" => input.read(&mut description),
                "tags" => input.read(&mut tags),
                "readme" => input.read(&mut readme),
                "name" => input.read_some(&mut name),
                "schema" => input.read(&mut schema),
                "version_id" => input.read_some(&mut version_id),
                "type" => input.read(&mut type_),
                "environments" => input.read(&mut environments),
                "created_at" => input.read_some(&mut created_at),
                "updated_at" => input.read_some(&mut updated_at),
                "created_by" => input.read(&mut created_by),
                "last_used_at" => input.read_some(&mut last_used_at),
                "version_logs_count" => input.read_some(&mut version_logs_count),
                "total_logs_count" => input.read_some(&mut total_logs_count),
                "inputs" => input.read_some(&mut inputs),
                "evaluators" => input.read(&mut evaluators),
                "evaluator_aggregates" => input.read(&mut evaluator_aggregates),
                "raw_file_content" => input.read(&mut raw_file_content),
                _ => input.skip(),
            }?;
        }
        let (
            Some(path),
            Some(id),
            Some(model),
            Some(name),
            Some(version_id),
            Some(created_at),
            Some(updated_at),
            Some(last_used_at),
            Some(version_logs_count),
            Some(total_logs_count),
            Some(inputs),
        ) = (
            path,
            id,
            model,
            name,
            version_id,
            created_at,
            updated_at,
            last_used_at,
            version_logs_count,
            total_logs_count,
            inputs,
        ) else {
            return Err(
                input
                    .missing_one_of(
                        &[
                            "path",
                            "id",
                            "model",
                            "name",
                            "version_id",
                            "created_at",
                            "updated_at",
                            "last_used_at",
                            "version_logs_count",
                            "total_logs_count",
                            "inputs",
                        ],
                    ),
            );
        };
        Ok(Self {
            path,
            id,
            directory_id,
            model,
            endpoint,
            template,
            template_language,
            provider,
            max_tokens,
            temperature,
            top_p,
            stop,
            presence_penalty,
            frequency_penalty,
            other,
            seed,
            response_format,
            reasoning_effort,
            tools,
            linked_tools,
            attributes,
            version_name,
            version_description,
            description,
            tags,
            readme,
            name,
            schema,
            version_id,
            type_,
            environments,
            created_at,
            updated_at,
            created_by,
            last_used_at,
            version_logs_count,
            total_logs_count,
            inputs,
            evaluators,
            evaluator_aggregates,
            raw_file_content,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptResponseReasoningEffort {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::OpenAiReasoningEffort(value) => Encode::encode(value, out),
            Self::Integer(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::PromptResponseReasoningEffort {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Integer);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::OpenAiReasoningEffort);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptResponseStop {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::PromptResponseStop {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptResponseTemplate {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::PromptResponseTemplate {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PromptResponseType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::PromptResponseType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ResponseFormat {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &self.type_);
        out.optional("json_schema", &self.json_schema);
        out.end_object();
    }
}

impl Decode for types::ResponseFormat {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        let mut json_schema = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.read_some(&mut type_),
                "json_schema" => input.read(&mut json_schema),
                _ => input.skip(),
            }?;
        }
        let Some(type_) = type_ else {
            return Err(input.missing_one_of(&["type"]));
        };
        Ok(Self { type_, json_schema })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ResponseFormatType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ResponseFormatType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::TemplateLanguage {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::TemplateLanguage {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::TextChatContent {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", "text");
        out.field("text", &self.text);
        out.end_object();
    }
}

impl Decode for types::TextChatContent {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut text = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant("text"),
                "text" => input.read_some(&mut text),
                _ => input.skip(),
            }?;
        }
        let Some(text) = text else {
            return Err(input.missing_one_of(&["text"]));
        };
        Ok(Self { text })
    }
}

impl Encode for types::ToolCall {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("id", &self.id);
        out.field("type", &self.type_);
        out.field("function", &self.function);
        out.end_object();
    }
}

impl Decode for types::ToolCall {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut type_ = None;
        let mut function = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read_some(&mut id),
                "type" => input.read_some(&mut type_),
                "function" => input.read_some(&mut function),
                _ => input.skip(),
            }?;
        }
        let (Some(id), Some(type_), Some(function)) = (id, type_, function) else {
            return Err(input.missing_one_of(&["id", "type", "function"]));
        };
        Ok(Self { id, type_, function })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ToolChoice {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &self.type_);
        out.field("function", &self.function);
        out.end_object();
    }
}

impl Decode for types::ToolChoice {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        let mut function = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.read_some(&mut type_),
                "function" => input.read_some(&mut function),
                _ => input.skip(),
            }?;
        }
        let (Some(type_), Some(function)) = (type_, function) else {
            return Err(input.missing_one_of(&["type", "function"]));
        };
        Ok(Self { type_, function })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ToolFunction {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.field("description", &self.description);
        out.optional("strict", &self.strict);
        out.optional("parameters", &self.parameters);
        out.end_object();
    }
}

impl Decode for types::ToolFunction {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut description = None;
        let mut strict = None;
        let mut parameters = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "description" => input.read_some(&mut description),
                "strict" => input.read(&mut strict),
                "parameters" => input.read(&mut parameters),
                _ => input.skip(),
            }?;
        }
        let (Some(name), Some(description)) = (name, description) else {
            return Err(input.missing_one_of(&["name", "description"]));
        };
        Ok(Self {
            name,
            description,
            strict,
            parameters,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ToolLogResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("start_time", &self.start_time);
        out.optional("end_time", &self.end_time);
        out.optional("output", &self.output);
        out.optional("created_at", &self.created_at);
        out.optional("error", &self.error);
        out.optional("provider_latency", &self.provider_latency);
        out.optional("stdout", &self.stdout);
        out.optional("provider_request", &self.provider_request);
        out.optional("provider_response", &self.provider_response);
        out.optional("inputs", &self.inputs);
        out.optional("source", &self.source);
        out.optional("metadata", &self.metadata);
        out.optional("source_datapoint_id", &self.source_datapoint_id);
        out.optional("trace_parent_id", &self.trace_parent_id);
        out.optional("batches", &self.batches);
        out.optional("user", &self.user);
        out.optional("environment", &self.environment);
        out.optional("save", &self.save);
        out.optional("log_id", &self.log_id);
        out.field("id", &self.id);
        out.field("evaluator_logs", &self.evaluator_logs);
        out.optional("trace_flow_id", &self.trace_flow_id);
        out.optional("trace_id", &self.trace_id);
        out.optional("trace_children", &self.trace_children);
        out.field("tool", &self.tool);
        out.optional("output_message", &self.output_message);
        out.end_object();
    }
}

impl Decode for types::ToolLogResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut start_time = None;
        let mut end_time = None;
        let mut output = None;
        let mut created_at = None;
        let mut error = None;
        let mut provider_latency = None;
        let mut stdout = None;
        let mut provider_request = None;
        let mut provider_response = None;
        let mut inputs = None;
        let mut source = None;
        let mut metadata = None;
        let mut source_datapoint_id = None;
        let mut trace_parent_id = None;
        let mut batches = None;
        let mut user = None;
        let mut environment = None;
        let mut save = None;
        let mut log_id = None;
        let mut id = None;
        let mut evaluator_logs = None;
        let mut trace_flow_id = None;
        let mut trace_id = None;
        let mut trace_children = None;
        let mut tool = None;
        let mut output_message = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "start_time" => input.read(&mut start_time),
                "end_time" => input.read(&mut end_time),
                "output" => input.read(&mut output),
                "created_at" => input.read(&mut created_at),
                "error" => input.read(&mut error),
                "provider_latency" => input.read(&mut provider_latency),
                "stdout" => input.read(&mut stdout),
                "provider_request" => input.read(&mut provider_request),
                "provider_response" => input.read(&mut provider_response),
                "inputs" => input.read(&mut inputs),
                "source" => input.read(&mut source),
                "metadata" => input.read(&mut metadata),
                "source_datapoint_id" => input.read(&mut source_datapoint_id),
                "trace_parent_id" => input.read(&mut trace_parent_id),
                "batches" => input.read(&mut batches),
                "user" => input.read(&mut user),
                "environment" => input.read(&mut environment),
                "save" => input.read(&mut save),
                "log_id" => input.read(&mut log_id),
                "id" => input.read_some(&mut id),
                "evaluator_logs" => input.read_some(&mut evaluator_logs),
                "trace_flow_id" => input.read(&mut trace_flow_id),
                "trace_id" => input.read(&mut trace_id),
                "trace_children" => input.read(&mut trace_children),
                "tool" => input.read_some(&mut tool),
                "output_message" => input.read(&mut output_message),
                _ => input.skip(),
            }?;
        }
        let (Some(id), Some(evaluator_logs), Some(tool)) = (id, evaluator_logs, tool)
        else {
            return Err(input.missing_one_of(&["id", "evaluator_logs", "tool"]));
        };
        Ok(Self {
            start_time,
            end_time,
            output,
            created_at,
            error,
            provider_latency,
            stdout,
            provider_request,
            provider_response,
            inputs,
            source,
            metadata,
            source_datapoint_id,
            trace_parent_id,
            batches,
            user,
            environment,
            save,
            log_id,
            id,
            evaluator_logs,
            trace_flow_id,
            trace_id,
            trace_children,
            tool,
            output_message,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ToolResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("path", &self.path);
        out.field("id", &self.id);
        out.optional("directory_id", &self.directory_id);
        out.optional("function", &self.function);
        out.optional("source_code", &self.source_code);
        out.optional("setup_values", &self.setup_values);
        out.optional("attributes", &self.attributes);
        out.optional("tool_type", &self.tool_type);
        out.optional("version_name", &self.version_name);
        out.optional("version_description", &self.version_description);
        out.field("name", &self.name);
        out.optional("description", &self.description);
        out.optional("readme", &self.readme);
        out.optional("tags", &self.tags);
        out.field("version_id", &self.version_id);
        out.optional("type", &self.type_);
        out.optional("environments", &self.environments);
        out.field("created_at", &self.created_at);
        out.field("updated_at", &self.updated_at);
        out.optional("created_by", &self.created_by);
        out.field("last_used_at", &self.last_used_at);
        out.field("version_logs_count", &self.version_logs_count);
        out.field("total_logs_count", &self.total_logs_count);
        out.field("inputs", &self.inputs);
        out.optional("evaluators", &self.evaluators);
        out.optional("signature", &self.signature);
        out.optional("evaluator_aggregates", &self.evaluator_aggregates);
        out.end_object();
    }
}

impl Decode for types::ToolResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut path = None;
        let mut id = None;
        let mut directory_id = None;
        let mut function = None;
        let mut source_code = None;
        let mut setup_values = None;
        let mut attributes = None;
        let mut tool_type = None;
        let mut version_name = None;
        let mut version_description = None;
        let mut name = None;
        let mut description = None;
        let mut readme = None;
        let mut tags = None;
        let mut version_id = None;
        let mut type_ = None;
        let mut environments = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut created_by = None;
        let mut last_used_at = None;
        let mut version_logs_count = None;
        let mut total_logs_count = None;
        let mut inputs = None;
        let mut evaluators = None;
        let mut signature = None;
        let mut evaluator_aggregates = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "path" => input.read_some(&mut path),
                "id" => input.read_some(&mut id),
                "directory_id" => input.read(&mut directory_id),
                "function" => input.read(&mut function),
                "source_code" => input.read(&mut source_code),
                "setup_values" => input.read(&mut setup_values),
                "attributes" => input.read(&mut attributes),
                "tool_type" => input.read(&mut tool_type),
                "version_name" => input.read(&mut version_name),
                "version_description" => input.read(&mut version_description),
                "name" => input.read_some(&mut name),
                "description" => input.read(&mut description),
                "readme" => input.read(&mut readme),
                "tags" => input.read(&mut tags),
                "version_id" => input.read_some(&mut version_id),
                "type" => input.read(&mut type_),
                "environments" => input.read(&mut environments),
                "created_at" => input.read_some(&mut created_at),
                "updated_at" => input.read_some(&mut updated_at),
                "created_by" => input.read(&mut created_by),
                "last_used_at" => input.read_some(&mut last_used_at),
                "version_logs_count" => input.read_some(&mut version_logs_count),
                "total_logs_count" => input.read_some(&mut total_logs_count),
                "inputs" => input.read_some(&mut inputs),
                "evaluators" => input.read(&mut evaluators),
                "signature" => input.read(&mut signature),
                "evaluator_aggregates" => input.read(&mut evaluator_aggregates),
                _ => input.skip(),
            }?;
        }
        let (
            Some(path),
            Some(id),
            Some(name),
            Some(version_id),
            Some(created_at),
            Some(updated_at),
            Some(last_used_at),
            Some(version_logs_count),
            Some(total_logs_count),
            Some(inputs),
        ) = (
            path,
            id,
            name,
            version_id,
            created_at,
            updated_at,
            last_used_at,
            version_logs_count,
            total_logs_count,
            inputs,
        ) else {
            return Err(
                input
                    .missing_one_of(
                        &[
                            "path",
                            "id",
                            "name",
                            "version_id",
                            "created_at",
                            "updated_at",
                            "last_used_at",
                            "version_logs_count",
                            "total_logs_count",
                            "inputs",
                        ],
                    ),
            );
        };
        Ok(Self {
            path,
            id,
            directory_id,
            function,
            source_code,
            setup_values,
            attributes,
            tool_type,
            version_name,
            version_description,
            name,
            description,
            readme,
            tags,
            version_id,
            type_,
            environments,
            created_at,
            updated_at,
            created_by,
            last_used_at,
            version_logs_count,
            total_logs_count,
            inputs,
            evaluators,
            signature,
            evaluator_aggregates,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ToolResponseType {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ToolResponseType {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Valence {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::Valence {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ValidationError {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("loc", &self.loc);
        out.field("msg", &self.msg);
        out.field("type", &self.type_);
        out.end_object();
    }
}

impl Decode for types::ValidationError {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut loc = None;
        let mut msg = None;
        let mut type_ = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "loc" => input.read_some(&mut loc),
                "msg" => input.read_some(&mut msg),
                "type" => input.read_some(&mut type_),
                _ => input.skip(),
            }?;
        }
        let (Some(loc), Some(msg), Some(type_)) = (loc, msg, type_) else {
            return Err(input.missing_one_of(&["loc", "msg", "type"]));
        };
        Ok(Self { loc, msg, type_ })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ValidationErrorLocItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::String(value) => Encode::encode(value, out),
            Self::Integer(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ValidationErrorLocItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Integer);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::VersionDeploymentResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("file", &self.file);
        out.field("environment", &self.environment);
        out.field("type", "environment");
        out.end_object();
    }
}

impl Decode for types::VersionDeploymentResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut file = None;
        let mut environment = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "file" => input.read_some(&mut file),
                "environment" => input.read_some(&mut environment),
                "type" => input.constant("environment"),
                _ => input.skip(),
            }?;
        }
        let (Some(file), Some(environment)) = (file, environment) else {
            return Err(input.missing_one_of(&["file", "environment"]));
        };
        Ok(Self { file, environment })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::VersionDeploymentResponseFile {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::PromptResponse(value) => Encode::encode(value, out),
            Self::ToolResponse(value) => Encode::encode(value, out),
            Self::DatasetResponse(value) => Encode::encode(value, out),
            Self::EvaluatorResponse(value) => Encode::encode(value, out),
            Self::FlowResponse(value) => Encode::encode(value, out),
            Self::AgentResponse(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::VersionDeploymentResponseFile {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        let tag = input.tag("type");
        if kind == Kind::Object && matches!(tag.as_deref(), Some("prompt")) {
            return Decode::decode(input).map(Self::PromptResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("tool")) {
            return Decode::decode(input).map(Self::ToolResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("dataset")) {
            return Decode::decode(input).map(Self::DatasetResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("evaluator")) {
            return Decode::decode(input).map(Self::EvaluatorResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("flow")) {
            return Decode::decode(input).map(Self::FlowResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("agent")) {
            return Decode::decode(input).map(Self::AgentResponse);
        }
        if kind == Kind::Object && !input.has("type") && input.has("status")
            && !input.has("linked_tools") && !input.has("function")
            && !input.has("source_code") && !input.has("setup_values")
            && !input.has("tool_type") && !input.has("signature")
            && !input.has("datapoints_count") && !input.has("spec")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::AgentResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("model")
            && !input.has("function") && !input.has("source_code")
            && !input.has("setup_values") && !input.has("tool_type")
            && !input.has("signature") && !input.has("datapoints_count")
            && !input.has("spec") && !input.has("status")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::PromptResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("spec")
            && !input.has("model") && !input.has("function") && !input.has("source_code")
            && !input.has("setup_values") && !input.has("tool_type")
            && !input.has("signature") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::EvaluatorResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("total_logs_count")
            && !input.has("model") && !input.has("datapoints_count")
            && !input.has("spec") && !input.has("schema")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::ToolResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("inputs") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("model") && !input.has("inputs")
            && !input.has("datapoints_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("model") && !input.has("total_logs_count")
            && !input.has("datapoints_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("total_logs_count") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("inputs") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("model") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("total_logs_count") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("version_logs_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::VersionIdResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("version", &self.version);
        out.field("type", "version");
        out.end_object();
    }
}

impl Decode for types::VersionIdResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut version = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "version" => input.read_some(&mut version),
                "type" => input.constant("version"),
                _ => input.skip(),
            }?;
        }
        let Some(version) = version else {
            return Err(input.missing_one_of(&["version"]));
        };
        Ok(Self { version })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::VersionIdResponseVersion {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::PromptResponse(value) => Encode::encode(value, out),
            Self::ToolResponse(value) => Encode::encode(value, out),
            Self::DatasetResponse(value) => Encode::encode(value, out),
            Self::EvaluatorResponse(value) => Encode::encode(value, out),
            Self::FlowResponse(value) => Encode::encode(value, out),
            Self::AgentResponse(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::VersionIdResponseVersion {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        let tag = input.tag("type");
        if kind == Kind::Object && matches!(tag.as_deref(), Some("prompt")) {
            return Decode::decode(input).map(Self::PromptResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("tool")) {
            return Decode::decode(input).map(Self::ToolResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("dataset")) {
            return Decode::decode(input).map(Self::DatasetResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("evaluator")) {
            return Decode::decode(input).map(Self::EvaluatorResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("flow")) {
            return Decode::decode(input).map(Self::FlowResponse);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("agent")) {
            return Decode::decode(input).map(Self::AgentResponse);
        }
        if kind == Kind::Object && !input.has("type") && input.has("status")
            && !input.has("linked_tools") && !input.has("function")
            && !input.has("source_code") && !input.has("setup_values")
            && !input.has("tool_type") && !input.has("signature")
            && !input.has("datapoints_count") && !input.has("spec")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::AgentResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("model")
            && !input.has("function") && !input.has("source_code")
            && !input.has("setup_values") && !input.has("tool_type")
            && !input.has("signature") && !input.has("datapoints_count")
            && !input.has("spec") && !input.has("status")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::PromptResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("spec")
            && !input.has("model") && !input.has("function") && !input.has("source_code")
            && !input.has("setup_values") && !input.has("tool_type")
            && !input.has("signature") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::EvaluatorResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("total_logs_count")
            && !input.has("model") && !input.has("datapoints_count")
            && !input.has("spec") && !input.has("schema")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::ToolResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("inputs") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("model") && !input.has("inputs")
            && !input.has("datapoints_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("model") && !input.has("total_logs_count")
            && !input.has("datapoints_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("version_logs_count")
            && !input.has("total_logs_count") && !input.has("datapoints_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::FlowResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("inputs") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("model") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("total_logs_count") && !input.has("version_logs_count")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        if kind == Kind::Object && !input.has("type") && input.has("datapoints_count")
            && !input.has("version_logs_count") && let Some(value) = input.attempt()
        {
            return Ok(Self::DatasetResponse(value));
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::VersionReferenceResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Environment(value) => Encode::encode(value, out),
            Self::Version(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::VersionReferenceResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("type").as_deref() {
            Some("environment") => Decode::decode(input).map(Self::Environment),
            Some("version") => Decode::decode(input).map(Self::Version),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::VersionStatus {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::VersionStatus {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}
