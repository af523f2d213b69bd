//! T0300 to T0399: names and layout.

super::codes! {
    DUPLICATE_METHOD = 301 "duplicate-method" Warning,
        help: "give each operation its own `operationId`",
        explanation: "Two operations have the same `operationId`. Both are generated. If the id does not tell their methods apart, the methods are named after the HTTP method and the path: `operationId: list` on `GET /a` and on `GET /b` gives `get_a` and `get_b`.";
    OTHER_MEDIA_TYPE = 302 "other-media-type" Note At Approximated,
        help: "to get this media type, set the `Accept` header of the call and use `send_raw`",
        explanation: "A response is declared with several media types. The client requests JSON if the operation offers it, since JSON is decoded into a type; it does not request the other media types.";
    HEADERS_BY_NAME = 304 "headers-by-name" Note At Approximated,
        help: "use `send_with_response` and read the header from `headers`",
        explanation: "A response declares a header whose value is an object or a union, which is not decoded. `send_with_response` gives the value as text, by the name of the header. Headers with single values or lists have a typed constant in the module `headers`.";
    OTHER_SERVERS = 305 "other-servers" Note At Approximated,
        help: "set this server with the builder's `base_url`",
        explanation: "The document lists a server whose URL is relative, or has a variable without a default, so that no request can be sent to it as it is. It has no variant in `Server`.";
    WEBHOOK_NAME = 306 "webhook-name" Note At Approximated,
        help: "decode the payload into its type",
        explanation: "Two webhooks or callbacks have the same name and different payloads. `Webhook::read` selects the type by name and so only reads the first one. The payload of the other one has a type, which can be decoded directly.";
    PAGING_MISFIT = 307 "paging-misfit" Warning At Ignored,
        help: "refer to an optional parameter or a property of the body, and to properties of the response",
        explanation: "The extension that describes the pagination of an operation does not match the operation: it refers to a parameter or a property that does not exist or has another type. A cursor is a string or an integer, a URL is a string, page numbers and offsets are numbers, and the items are a list. A cursor is sent in an optional parameter, or in a property of a body that is an object. The extension is ignored; the pagination is derived from the names of parameters and properties instead.";
    SHARED_TYPE_SPLIT = 308 "shared-type-split" Warning,
        help: "release a new major version, since code that used this type no longer compiles; or correct the document",
        explanation: "Schemas with the same structure share a type, and `trine.lock` keeps it shared. An optional property, an enum value or a branch that is added to one of them is added to the shared type. A schema that contradicts the others gets its own type, and code that used the shared type at this place no longer compiles. Examples are `status: string` in one schema and `status: integer` in another, or a property of a request that only one of them requires. The same rule applies to operations that share an enum of errors: an operation whose errors contradict the others gets its own enum, which has the name that used to be its alias.";
}
