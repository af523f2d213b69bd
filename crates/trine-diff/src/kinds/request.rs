//! Kinds of changes of parameters and bodies of requests.

super::kinds! {
    PARAMETER_ADDED = Parameter "parameter-added" <-> "parameter-removed", "optional parameter added":
        "The operation has a new parameter. Requests without it stay valid.";
    PARAMETER_REMOVED = Parameter "parameter-removed" <-> "parameter-added", "optional parameter removed":
        "The operation does not have the parameter any more. A server ignores it, so that it has no effect, or refuses it. Remove its use.";
    PARAMETER_ADDED_REQUIRED = Parameter "required-parameter-added" <-> "required-parameter-removed", "required parameter added":
        "The operation has a new parameter that must be sent. A server refuses requests without it: pass it in every call.";
    PARAMETER_REMOVED_REQUIRED = Parameter "required-parameter-removed" <-> "required-parameter-added", "required parameter removed":
        "The operation does not have the parameter any more. A server ignores it, so that it has no effect, or refuses it. Remove the argument.";
    PARAMETER_RENAMED = Parameter "parameter-renamed" <-> "parameter-renamed", "parameter renamed":
        "The parameter has another name. What is sent under the old name is ignored or refused. Use the new name.";
    PARAMETER_MOVED = Parameter "parameter-moved" <-> "parameter-moved", "parameter moved":
        "The parameter is sent in another part of the request: query, header, cookie. A client generated from the new document sends it there.";
    PARAMETER_REQUIRED = Parameter "parameter-became-required" <-> "parameter-became-optional", "parameter became required":
        "The parameter must be sent. A server refuses requests without it: pass it in every call.";
    PARAMETER_OPTIONAL = Parameter "parameter-became-optional" <-> "parameter-became-required", "parameter became optional":
        "The parameter may be left out. Requests with it stay valid.";
    PARAMETER_STYLE_CHANGED = Parameter "parameter-style-changed" <-> "parameter-style-changed", "style of a parameter changed":
        "A list or an object is written into the parameter in another style. A server reads other values than were meant. A client generated from the new document writes the new style.";
    PARAMETER_EXPLODE_CHANGED = Parameter "parameter-explode-changed" <-> "parameter-explode-changed", "`explode` of a parameter changed":
        "The items of a list or the properties of an object are written separately, or no longer so. A server reads other values than were meant. A client generated from the new document writes the new form.";
    PARAMETER_RESERVED_ADDED = Parameter "parameter-reserved-allowed" <-> "parameter-reserved-escaped", "reserved characters left unescaped":
        "Reserved characters are sent as they are (`allowReserved`).";
    PARAMETER_RESERVED_REMOVED = Parameter "parameter-reserved-escaped" <-> "parameter-reserved-allowed", "reserved characters escaped":
        "Reserved characters are escaped (`allowReserved` removed).";
    PARAMETER_EMPTY_ALLOWED = Parameter "parameter-empty-allowed" <-> "parameter-empty-refused", "empty parameter allowed":
        "The parameter may be sent with an empty value (`allowEmptyValue`).";
    PARAMETER_EMPTY_REFUSED = Parameter "parameter-empty-refused" <-> "parameter-empty-allowed", "empty parameter no longer allowed":
        "The parameter must not be sent with an empty value any more (`allowEmptyValue` removed).";
    PARAMETER_CONTENT_CHANGED = Parameter "parameter-content-changed" <-> "parameter-content-changed", "serialization of a parameter changed":
        "The parameter is written in a media type, such as JSON, or no longer so. A server does not read the old form. A client generated from the new document writes the new one.";
    PARAMETER_SCHEMA_ADDED = Parameter "parameter-schema-added" <-> "parameter-schema-removed", "schema of a parameter added":
        "Values of the parameter must match a schema now.";
    PARAMETER_SCHEMA_REMOVED = Parameter "parameter-schema-removed" <-> "parameter-schema-added", "schema of a parameter removed":
        "Values of the parameter do not have to match a schema any more.";

    BODY_ADDED = Body "body-added" <-> "body-removed", "optional request body added":
        "The operation takes a body. Requests without one stay valid.";
    BODY_ADDED_REQUIRED = Body "required-body-added" <-> "required-body-removed", "required request body added":
        "The operation must be sent a body. A server refuses requests without one: pass it in every call.";
    BODY_REMOVED = Body "body-removed" <-> "body-added", "request body removed":
        "The operation takes no body any more. A server ignores it, so that it has no effect, or refuses it.";
    BODY_REMOVED_REQUIRED = Body "required-body-removed" <-> "required-body-added", "required request body removed":
        "The operation takes no body any more. A server ignores it, so that it has no effect, or refuses it.";
    BODY_REQUIRED = Body "body-became-required" <-> "body-became-optional", "request body became required":
        "The body must be sent. A server refuses requests without one: pass it in every call.";
    BODY_OPTIONAL = Body "body-became-optional" <-> "body-became-required", "request body became optional":
        "The body may be left out. Requests with one stay valid.";
    BODY_MEDIA_TYPE_ADDED = Body "body-media-type-added" <-> "body-media-type-removed", "media type of a request body added":
        "The body may be sent in one more media type. Requests stay valid.";
    BODY_MEDIA_TYPE_REMOVED = Body "body-media-type-removed" <-> "body-media-type-added", "media type of a request body removed":
        "The body may not be sent in this media type any more. A server refuses it, usually with status 415.";
    BODY_MEDIA_TYPE_REPLACED = Body "body-media-type-changed" <-> "body-media-type-changed", "media type of a request body changed":
        "The body is sent in another media type. A server refuses the old one, usually with status 415. A client generated from the new document sends the new one.";
    BODY_SCHEMA_ADDED = Body "body-schema-added" <-> "body-schema-removed", "schema of a request body added":
        "The body must match a schema now.";
    BODY_SCHEMA_REMOVED = Body "body-schema-removed" <-> "body-schema-added", "schema of a request body removed":
        "The body does not have to match a schema any more.";
    BODY_STREAM_CHANGED = Body "body-item-schema-changed" <-> "body-item-schema-changed", "request body became a stream of items, or no longer is one":
        "The body is a stream of items (`itemSchema`), or no longer one.";
    PART_TYPE_CHANGED = Body "part-media-type-changed" <-> "part-media-type-changed", "media type of a part changed":
        "A part of the form is sent in another media type (`encoding`). A client generated from the new document sends the new one.";
    PART_STYLE_CHANGED = Body "part-style-changed" <-> "part-style-changed", "style of a part changed":
        "A part of the form is written in another style (`encoding`). A client generated from the new document writes the new one.";
    PART_HEADER_ADDED = Body "part-header-added" <-> "part-header-removed", "header of a part added":
        "A part of the form has a new header (`encoding`).";
    PART_HEADER_REMOVED = Body "part-header-removed" <-> "part-header-added", "header of a part removed":
        "A part of the form does not have the header any more (`encoding`).";
}
