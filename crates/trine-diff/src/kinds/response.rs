//! Kinds of changes of responses and their headers.

super::kinds! {
    SUCCESS_ADDED = Response "response-success-added" <-> "response-success-removed", "success status added":
        "A call may succeed with one more status. A reader that refuses statuses which its document does not name fails.";
    SUCCESS_REMOVED = Response "response-success-removed" <-> "response-success-added", "success status removed":
        "A call does not succeed with this status any more.";
    ERROR_ADDED = Response "response-error-added" <-> "response-error-removed", "error status added":
        "A call may fail with one more status. A reader that refuses statuses which its document does not name fails; a client made by trine gives the error with its status and body.";
    ERROR_REMOVED = Response "response-error-removed" <-> "response-error-added", "error status removed":
        "A call does not fail with this status any more. Code that handles it is not reached.";
    DEFAULT_ADDED = Response "response-default-added" <-> "response-default-removed", "default response added":
        "Statuses that are not named have a response. Code that knows only the named ones goes on.";
    DEFAULT_REMOVED = Response "response-default-removed" <-> "response-default-added", "default response removed":
        "Statuses that are not named have no response any more.";
    STATUS_CHANGED = Response "response-status-changed" <-> "response-status-changed", "status of a response changed":
        "The same response has another status. A reader that refuses statuses which its document does not name fails. A client generated from the new document expects the new one.";
    BODY_ADDED = Response "response-body-added" <-> "response-body-removed", "response body added":
        "The response has a body. A client that reads none ignores it.";
    BODY_REMOVED = Response "response-body-removed" <-> "response-body-added", "response body removed":
        "The response has no body any more. A client that reads one fails. Remove its use.";
    MEDIA_TYPE_ADDED = Response "response-media-type-added" <-> "response-media-type-removed", "media type of a response added":
        "The response may come in one more media type, if it is asked for.";
    MEDIA_TYPE_REMOVED = Response "response-media-type-removed" <-> "response-media-type-added", "media type of a response removed":
        "The response does not come in this media type any more. A client that asks for it fails, usually with status 406.";
    MEDIA_TYPE_REPLACED = Response "response-media-type-changed" <-> "response-media-type-changed", "media type of a response changed":
        "The response comes in another media type. A client that reads the old one fails. A client generated from the new document reads the new one.";
    SCHEMA_ADDED = Response "response-schema-added" <-> "response-schema-removed", "schema of a response added":
        "The body of the response has a schema now.";
    SCHEMA_REMOVED = Response "response-schema-removed" <-> "response-schema-added", "schema of a response removed":
        "The body of the response has no schema any more.";
    STREAM_CHANGED = Response "response-item-schema-changed" <-> "response-item-schema-changed", "response became a stream of items, or no longer is one":
        "The body of the response is a stream of items (`itemSchema`), or no longer one.";

    HEADER_ADDED = Header "response-header-added" <-> "response-header-removed", "optional header of a response added":
        "The response may have a new header. Clients that do not know it ignore it.";
    HEADER_REMOVED = Header "response-header-removed" <-> "response-header-added", "optional header of a response removed":
        "The response does not have the header any more. A client finds it absent. Remove its use.";
    HEADER_ADDED_REQUIRED = Header "response-required-header-added" <-> "response-required-header-removed", "required header of a response added":
        "The response always has a new header. Clients that do not know it ignore it.";
    HEADER_REMOVED_REQUIRED = Header "response-required-header-removed" <-> "response-required-header-added", "required header of a response removed":
        "The response does not have a header any more that it always had. A client that requires it fails. Remove its use.";
    HEADER_REQUIRED = Header "response-header-became-required" <-> "response-header-became-optional", "header of a response became required":
        "The response always has the header.";
    HEADER_OPTIONAL = Header "response-header-became-optional" <-> "response-header-became-required", "header of a response became optional":
        "The response may lack the header. A client that requires it fails.";
    HEADER_STYLE_CHANGED = Header "response-header-style-changed" <-> "response-header-style-changed", "style of a header of a response changed":
        "A list or an object is written into the header in another way. A client reads other values than were meant.";
}
