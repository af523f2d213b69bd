//! What an operation's id says once its framework's habits are taken off.

use trine_ir::Operation;

/// The `operationId` without what FastAPI and NestJS put around it; `None` where there is none.
///
/// FastAPI appends the path and the method, every character that is no word's an
/// underscore: `update_log_agents__id__log__log_id__patch`. NestJS puts its class in
/// front: `AgentsController_updateLog`.
pub(crate) fn clean_id(operation: &Operation) -> Option<String> {
    let id = operation
        .naming
        .id
        .as_deref()
        .map(str::trim)
        .filter(|id| !id.is_empty())?;
    let path: String = operation
        .path
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect();
    let tail = format!("{path}_{}", operation.method.to_lowercase());
    let id = id.strip_suffix(&tail).filter(|rest| !rest.is_empty()).unwrap_or(id);
    let id = match id.split_once("Controller_") {
        Some((_, rest)) if !rest.is_empty() => rest,
        Some(_) | None => id,
    };
    Some(id.to_owned())
}

/// What an operation is called where it has no id: its method and its path.
pub(crate) fn path_name(operation: &Operation) -> String {
    let mut words = operation.method.to_lowercase();
    for segment in operation.path.split(['/', '?', '&', '#']).filter(|s| !s.is_empty()) {
        let word = segment.replace(['{', '}'], " ");
        let by = if segment.starts_with('{') { " by" } else { "" };
        words.push_str(&format!("{by} {word}"));
    }
    words
}
