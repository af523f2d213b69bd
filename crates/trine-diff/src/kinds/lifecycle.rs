//! Kinds of changes of defaults, deprecation and stability.

super::kinds! {
    DEFAULT_ADDED = Prose "default-added" <-> "default-removed", "default added":
        "The server states the value that it assumes where none is sent. Values are not limited by it, but leaving the value out may mean something else than before.";
    DEFAULT_REMOVED = Prose "default-removed" <-> "default-added", "default removed":
        "The server does not state any more which value it assumes where none is sent. Send the value if you depend on it.";
    DEFAULT_CHANGED = Prose "default-changed" <-> "default-changed", "default changed":
        "The server assumes another value where none is sent. Send the value if you depend on the old one.";
    OPERATION_DEPRECATED = Lifecycle "operation-deprecated" <-> "operation-undeprecated", "operation deprecated":
        "The operation should not be used any more and may be removed later. It still works.";
    OPERATION_UNDEPRECATED = Lifecycle "operation-undeprecated" <-> "operation-deprecated", "operation no longer deprecated":
        "The operation is not marked as deprecated any more.";
    PARAMETER_DEPRECATED = Lifecycle "parameter-deprecated" <-> "parameter-undeprecated", "parameter deprecated":
        "The parameter should not be used any more and may be removed later. It still works.";
    PARAMETER_UNDEPRECATED = Lifecycle "parameter-undeprecated" <-> "parameter-deprecated", "parameter no longer deprecated":
        "The parameter is not marked as deprecated any more.";
    SCHEMA_DEPRECATED = Lifecycle "schema-deprecated" <-> "schema-undeprecated", "schema or property deprecated":
        "The schema or property should not be used any more and may be removed later. It still works.";
    SCHEMA_UNDEPRECATED = Lifecycle "schema-undeprecated" <-> "schema-deprecated", "schema or property no longer deprecated":
        "The schema or property is not marked as deprecated any more.";
    HEADER_DEPRECATED = Lifecycle "header-deprecated" <-> "header-undeprecated", "header deprecated":
        "The header should not be used any more and may be removed later. It still works.";
    HEADER_UNDEPRECATED = Lifecycle "header-undeprecated" <-> "header-deprecated", "header no longer deprecated":
        "The header is not marked as deprecated any more.";
    SCHEME_DEPRECATED = Lifecycle "security-scheme-deprecated" <-> "security-scheme-undeprecated", "security scheme deprecated":
        "The security scheme should not be used any more and may be removed later. It still works.";
    SCHEME_UNDEPRECATED = Lifecycle "security-scheme-undeprecated" <-> "security-scheme-deprecated", "security scheme no longer deprecated":
        "The security scheme is not marked as deprecated any more.";
}
