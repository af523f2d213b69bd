//! T0300 to T0399: names and layout.

super::codes! {
    DUPLICATE_METHOD = 301 "duplicate-method" Warning,
        help: "give the operations ids that differ",
        explanation: "Two operations have the same `operationId`, which is there to tell them apart. Both are generated; their methods are named by method and path where the id does not do, so `operationId: list` on `GET /a` and `GET /b` gives `get_a` and `get_b`.";
    OTHER_MEDIA_TYPE = 302 "other-media-type" Note At Approximated,
        help: "use `send_raw` with an `Accept` header of your own to get this form",
        explanation: "A response is offered in several media types. The client asks for JSON where it can have it, since that is typed; the other forms of the same response are not asked for.";
    HEADERS_BY_NAME = 304 "headers-by-name" Note At Approximated,
        help: "use `send_with_response` and look into `headers`",
        explanation: "A response declares a header whose value has parts with names, or may be of several forms. It is there by name, as text, on the response that `send_with_response` gives; headers of single values and of lists have a constant of their type in `headers`.";
    OTHER_SERVERS = 305 "other-servers" Note At Approximated,
        help: "give the builder a whole `base_url` to use it",
        explanation: "A document lists a server whose URL is relative or has a variable without a value, so that no request can go to it as it stands. The others are variants of `Server`.";
    WEBHOOK_NAME = 306 "webhook-name" Note At Approximated,
        help: "decode its body into the type of its payload",
        explanation: "Two requests that the server sends, webhooks or callbacks, have one name and different payloads. `Webhook::read` reads by name, so it knows the first; the payload of the other is a type like all others.";
    PAGING_MISFIT = 307 "paging-misfit" Warning At Ignored,
        help: "name an optional parameter or a property of the body, and properties of the response",
        explanation: "An extension says how the pages of a list are gone through and names a parameter or a property that the operation does not have, or one of another type: a cursor is a string or an integer, a URL a string, a page number and an offset numbers, items a list. A cursor is sent in an optional parameter or in a property of a body that is an object. The extension is left aside, and pages are found by the names of parameters and properties.";
    SHARED_TYPE_APART = 308 "shared-type-apart" Warning,
        help: "this breaks callers of that place: release a new major version, or mend the document",
        explanation: "Places of the document whose schemas had one structure share a type, and `trine.lock` keeps that. When one of them gets an optional property, a value or a branch, the shared type gets it. When one contradicts the others, it has a type of its own from then on, and code that used the shared one there no longer compiles. `status: string` at one place and `status: integer` at the other is such a contradiction; so is a property that is required at one of them alone, in what is sent. In the same way operations share an enum of errors, and one whose errors come to contradict the others' gets an enum of its own, under the name that it had as an alias.";
}
