//! Kinds of changes of operations, webhooks, links and names.

super::kinds! {
    OPERATION_ADDED = Operation "operation-added" <-> "operation-removed", "operation added":
        "The new document has an operation that the old one does not have. Clients of the old document do not call it.";
    OPERATION_REMOVED = Operation "operation-removed" <-> "operation-added", "operation removed":
        "The new document does not have an operation that the old one has. Calls of it fail, usually with status 404 or 405. Use another operation.";
    OPERATION_MOVED = Operation "operation-path-changed" <-> "operation-path-changed", "path of an operation changed":
        "The operation has another path. Requests to the old path fail. A client generated from the new document calls the new path; its method keeps its name unless that comes from the path.";
    OPERATION_METHOD_CHANGED = Operation "operation-method-changed" <-> "operation-method-changed", "HTTP method of an operation changed":
        "The operation has another HTTP method. Requests with the old one fail. A client generated from the new document uses the new one; its method in Rust keeps its name.";
    OPERATION_ID_CHANGED = Naming "operation-id-changed" <-> "operation-id-changed", "operation id changed":
        "The operation has another `operationId`. Messages stay the same; the method in Rust may have another name.";
    OPERATION_ID_ADDED = Naming "operation-id-added" <-> "operation-id-removed", "operation id added":
        "The operation has an `operationId` now. Messages stay the same; the method in Rust may have another name.";
    OPERATION_ID_REMOVED = Naming "operation-id-removed" <-> "operation-id-added", "operation id removed":
        "The operation has no `operationId` any more. Messages stay the same; the method in Rust may have another name.";
    OPERATION_TAGS_CHANGED = Naming "operation-tags-changed" <-> "operation-tags-changed", "tags of an operation changed":
        "The operation belongs to other groups. Messages stay the same; the method in Rust may stand in another module or group.";
    OPERATION_RUST_CHANGED = Naming "method-changed" <-> "method-changed", "method in Rust changed":
        "The method of an operation or what belongs to it differs in Rust, although its messages are the same: its name, its group, its arguments or its result.";
    TYPE_RENAMED = Naming "schema-renamed" <-> "schema-renamed", "schema renamed":
        "A schema of the document has another name and the same values. Messages stay the same; the Rust type has another name.";
    SCHEMA_ADDED = Naming "schema-added" <-> "schema-removed", "schema added":
        "The document has a new schema that no operation uses. The client has a type for it.";
    SCHEMA_REMOVED = Naming "schema-removed" <-> "schema-added", "schema removed":
        "A schema that no operation used is gone, and its Rust type with it.";
    TYPE_RUST_CHANGED = Naming "rust-type-changed" <-> "rust-type-changed", "Rust type changed":
        "A type differs in Rust, although the messages are the same: its name, its fields or its traits.";
    TYPE_RUST_ADDED = Naming "rust-type-added" <-> "rust-type-removed", "Rust type added":
        "The client has a new type, or a type has new items, although the messages are the same.";
    TYPE_RUST_REMOVED = Naming "rust-type-removed" <-> "rust-type-added", "Rust type removed":
        "A type or items of a type are gone in Rust, although the messages are the same.";
    CLIENT_CHANGED = Naming "client-changed" <-> "client-changed", "client changed":
        "Items of the client itself differ: credentials, servers, features.";
    CLIENT_ADDED = Naming "client-items-added" <-> "client-items-removed", "items of the client added":
        "The client itself has new items: credentials, servers, features.";
    CLIENT_REMOVED = Naming "client-items-removed" <-> "client-items-added", "items of the client removed":
        "Items of the client itself are gone: credentials, servers, features.";
    PATH_PARAMETER_RENAMED = Naming "path-parameter-renamed" <-> "path-parameter-renamed", "path parameter renamed":
        "The name in braces in the path is another one. It is not sent; messages stay the same.";
    PROPERTY_ORDER_CHANGED = Naming "property-order-changed" <-> "property-order-changed", "order of properties changed":
        "Required properties of one type changed places. Messages stay the same. With a lock, `new` keeps the order of its arguments; without one, a call compiles and sends each value for the other.";
    PARAMETER_ORDER_CHANGED = Naming "parameter-order-changed" <-> "parameter-order-changed", "order of parameters changed":
        "Required parameters changed places. Messages stay the same. With a lock, the method keeps the order of its arguments; without one, a call may compile and send each value for the other.";

    WEBHOOK_ADDED = Webhook "webhook-added" <-> "webhook-removed", "webhook added":
        "The server may send a request that the old document does not describe. A receiver that refuses unknown requests fails.";
    WEBHOOK_REMOVED = Webhook "webhook-removed" <-> "webhook-added", "webhook removed":
        "The server does not send this request any more. Code that waits for it waits for ever.";
    WEBHOOK_METHOD_CHANGED = Webhook "webhook-method-changed" <-> "webhook-method-changed", "HTTP method of a webhook changed":
        "The server sends the request with another HTTP method. The receiver has to accept it.";
    CALLBACK_ADDED = Webhook "callback-added" <-> "callback-removed", "callback added":
        "The server may send a request in return that the old document does not describe.";
    CALLBACK_REMOVED = Webhook "callback-removed" <-> "callback-added", "callback removed":
        "The server does not send this request in return any more. Code that waits for it waits for ever.";
    CALLBACK_URL_CHANGED = Webhook "callback-url-changed" <-> "callback-url-changed", "URL of a callback changed":
        "The server takes the URL of a callback from another place of the request. Give it there.";

    LINK_ADDED = Response "link-added" <-> "link-removed", "link added":
        "A response names an operation that may follow. Messages stay the same.";
    LINK_REMOVED = Response "link-removed" <-> "link-added", "link removed":
        "A response does not name an operation that may follow any more. Messages stay the same.";
    LINK_CHANGED = Response "link-changed" <-> "link-changed", "link changed":
        "A response names an operation that may follow in another way. Messages stay the same.";
}
