//! T0200 to T0299: from the document to the model.

super::codes! {
    NO_INSTANCE = 201 "no-instance" Warning At Approximated,
        help: "mend the schema; it is read as any value",
        explanation: "A schema that no value can satisfy, such as `type: string` and `type: object` joined by `allOf`, or `false`. It becomes any value.";
    CIRCULAR_SCHEMA = 202 "circular-schema" Warning At Approximated,
        help: "say what the schema is; it is read as any value",
        explanation: "A schema that says nothing but that it is itself: `A: {$ref: '#/components/schemas/A'}`, or two that refer to each other and say no more. Recursion through properties, items or alternatives is no such circle.";
    TOO_COMPLEX = 203 "too-complex" Warning At Ignored,
        help: "state the combinations as schemas of their own",
        explanation: "A schema composed of thousands of others, or several lists of alternatives that must hold together and have more than 32 combinations, or alternatives nested 48 deep, or lists and maps nested 24 deep without a name between them. What is beyond the limit is left out, so that time and size stay bounded.";
    AMBIGUOUS_UNION = 204 "ambiguous-union" Note,
        help: "add a discriminator, or a property with one value that each alternative requires",
        explanation: "Alternatives of a `oneOf` that neither JSON kinds, nor the value of a property, nor required properties tell apart. A value is tried against each, the most special first; one that fits none is kept verbatim.";
    DISCRIMINATOR_UNUSED = 205 "discriminator-unused" Warning At Ignored,
        help: "make every alternative an object that the discriminator's mapping names",
        explanation: "A `discriminator` on alternatives that it cannot tell apart: one of them is no object, or no value stands for it, since it is written inline and the mapping does not name it. The alternatives are told apart as if there were no discriminator. As a note: a schema that has a `discriminator`, lists no alternatives and is extended by no component, so that there is nothing to tell.";
    UNKNOWN_REQUIRED = 206 "unknown-required" Warning,
        help: "describe the property, or take its name off the list",
        explanation: "`required` names a property that `properties` does not have. It becomes a property of any value (of the schema of `additionalProperties`, if there is one).";
    ENUM_TYPE = 207 "enum-type" Warning At Approximated,
        help: "write the values in the type that is stated",
        explanation: "Values of an `enum` that are not of the `type` beside it, such as `type: string` with `enum: [1, 2]`. They are read in the type that is stated where each can be written in it (`\"1\"`, `\"2\"`), else the values are believed.";
    IGNORED_HEADER = 209 "ignored-header" Note At Ignored,
        help: "take the description away; OpenAPI has other words for it",
        explanation: "A header parameter `Accept` or `Content-Type`, or a header `Content-Type` of a response. They follow from the media types of bodies and responses.";
    HEAD_BODY = 211 "head-body" Note At Ignored,
        help: "take the content away",
        explanation: "A body described for the response to a HEAD request, which has none (RFC 9110, section 9.3.2).";
    BODY_WITHOUT_PARTS = 212 "body-without-parts" Warning At Approximated,
        help: "describe the body as an object, a property for each part",
        explanation: "A `multipart/…` body whose schema is not an object, so that nothing says what its parts are. A binary string is sent as a part named `file`, all else as bytes.";
    MERGED_UNION = 213 "merged-union" Note,
        help: "add a discriminator, or a property with one value that each alternative requires",
        explanation: "Objects of an `anyOf` that neither the value of a property nor required properties tell apart, so that a value may be several of them at once. They are read as one object of all their properties, required where every alternative requires them.";
    CONTRADICTED_TYPE = 214 "contradicted-type" Warning At Ignored,
        help: "take the type away; the schemas beside it say theirs",
        explanation: "A `type` beside a `$ref` that contradicts the schema which is referred to: the reference counts, as OpenAPI 3.0 says of all keywords beside one. Or a `type` beside `oneOf` or `anyOf` that contradicts an alternative (`type: object` beside a list of strings and objects): the alternative counts.";
    NUMBER_ENUM = 216 "number-enum" Note At Documentation,
        help: "write the constant as a string or an integer, if the client should fill it in",
        explanation: "A `const` that is a number with a fraction, such as `0.5`. Fractions have no exact equality, so that the type is `f64`, the caller gives the value, and it stands in the documentation. The values of an `enum` of fractions stand there too, which is no finding.";
    PAGING_UNREAD = 217 "paging-unread" Warning At Ignored,
        help: "name a parameter, and properties from the response's root: `$request.cursor`, `$response.meta.next`",
        explanation: "An extension that says how the pages of a list are gone through (`x-fern-pagination`, `x-speakeasy-pagination`) is not written as its documentation has it, or asks for what a pager cannot do: a cursor in the body, or one in the last item. The extension is left aside, and pages are found by the names of parameters and properties.";
    UNLISTED_ALTERNATIVE = 218 "unlisted-alternative" Warning,
        help: "list the schema among the alternatives",
        explanation: "The `mapping` of a discriminator gives a value to a schema that is none of the alternatives beside it. Since the document says what such a value means, the schema is read as one more alternative.";
    EXAMPLE_MISFIT = 219 "example-misfit" Note At Approximated,
        help: "write the example as the schema says, or correct the schema",
        explanation: "An `example` of a body, a response or a component that its own schema does not allow: a required property is missing, or a value is of another type. It is left out of the tests of the generated crate. As often as not it is the schema that is wrong: what the server really sends would not be read either.";
    SECURITY_UNSAID = 220 "security-unsaid" Warning,
        help: "say what is required by `security`, at the root or at each operation",
        explanation: "A document declares security schemes, and neither its root nor any operation says by `security` that one is required. Whatever credential the user gives is sent with every request, since a scheme that is declared is there to be used.";
    COMPUTED_SCHEME = 221 "computed-scheme" Warning At Ignored,
        help: "set `Authorization` in a middleware, and build the client with `unauthenticated()`",
        explanation: "A scheme of HTTP authentication whose credential is no token that could be given once, but is computed of each request or of a challenge of the server, such as `digest`, `negotiate`, `hoba` or `dpop`. The client has no method for it and never sends `Authorization` with a token under its name. A call that requires it is an error unless the request has the header, or the client is `unauthenticated()`.";
    AUTH_URL = 222 "auth-url" Warning At Ignored,
        help: "write an absolute URL, or one that is relative to the server, without placeholders",
        explanation: "A URL of an OAuth flow or of OpenID Connect that is empty, has placeholders or spaces in it, or is of another scheme than `https` and `http`. What it is for is left out: of a token URL the function that gives an app. A relative URL is fine; it is resolved against the client's base URL, as if that ended in a slash.";
}
