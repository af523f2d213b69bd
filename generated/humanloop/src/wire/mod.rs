//! The decoding of types from JSON, and their encoding.

mod agents;

#[cfg(feature = "serde")]
mod serde_impls {
    use crate::runtime::wire::bridge;
    use crate::types;
    macro_rules! implement {
        ($($name:ident),* $(,)?) => {
            $(impl serde::Serialize for types:: $name { fn serialize < S :
            serde::Serializer > (& self, serializer : S) -> Result < S::Ok, S::Error > {
            bridge::serialize(self, serializer) } } impl < 'de > serde::Deserialize < 'de
            > for types:: $name { fn deserialize < D : serde::Deserializer < 'de >>
            (deserializer : D) -> Result < Self, D::Error > {
            bridge::deserialize(deserializer) } })*
        };
    }

    implement!(
        AgentInlineTool, AgentLinkedFileResponse, AgentLinkedFileResponseFile,
        AgentLogResponse, AgentLogResponseToolChoice, AgentLogResponseToolChoiceValue,
        AgentLogUpdate, AgentResponse, AgentResponseReasoningEffort, AgentResponseStop,
        AgentResponseTemplate, AgentResponseToolsItem, AgentResponseType,
        AnthropicRedactedThinkingContent, AnthropicThinkingContent, ChatMessage,
        ChatMessageContent, ChatMessageContentItem, ChatMessageThinkingItem, ChatRole,
        ChatToolType, CodeEvaluatorRequest, DatapointResponse,
        DatapointResponseTargetValue, DatasetResponse, DatasetResponseType,
        EnvironmentResponse, EnvironmentTag, EvaluatorAggregate, EvaluatorArgumentsType,
        EvaluatorJudgmentNumberLimit, EvaluatorJudgmentOptionResponse,
        EvaluatorLogResponse, EvaluatorLogResponseJudgment, EvaluatorResponse,
        EvaluatorResponseSpec, EvaluatorResponseType, EvaluatorReturnTypeEnum,
        ExternalEvaluatorRequest, FilesToolType, FlowLogResponse, FlowResponse,
        FlowResponseType, FunctionTool, FunctionToolChoice, HttpValidationError,
        HumanEvaluatorRequest, HumanEvaluatorRequestReturnType, ImageChatContent,
        ImageUrl, ImageUrlDetail, InputResponse, LinkedFileRequest, LinkedToolResponse,
        LlmEvaluatorRequest, LogResponse, LogStatus, ModelEndpoints, ModelProviders,
        MonitoringEvaluatorResponse, MonitoringEvaluatorState, OnAgentCallEnum,
        OpenAiReasoningEffort, PromptKernelRequest, PromptKernelRequestReasoningEffort,
        PromptKernelRequestStop, PromptKernelRequestTemplate, PromptLogResponse,
        PromptLogResponseToolChoice, PromptLogResponseToolChoiceValue, PromptResponse,
        PromptResponseReasoningEffort, PromptResponseStop, PromptResponseTemplate,
        PromptResponseType, ResponseFormat, ResponseFormatType, TemplateLanguage,
        TextChatContent, ToolCall, ToolChoice, ToolFunction, ToolLogResponse,
        ToolResponse, ToolResponseType, Valence, ValidationError, ValidationErrorLocItem,
        VersionDeploymentResponse, VersionDeploymentResponseFile, VersionIdResponse,
        VersionIdResponseVersion, VersionReferenceResponse, VersionStatus
    );
}
