//! Kinds of changes of operations.

super::kinds! {
    OPERATION_ADDED = Operation "operation-added" <-> "operation-removed", "operation added":
        "The new document has an operation that the old one does not have. Clients of the old document do not call it.";
    OPERATION_REMOVED = Operation "operation-removed" <-> "operation-added", "operation removed":
        "The new document does not have an operation that the old one has. Calls of it fail, usually with status 404 or 405. Callers have to use another operation.";
}
