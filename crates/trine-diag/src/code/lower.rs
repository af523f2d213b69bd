//! T0200 to T0299: from the document to the model.

super::codes! {
    NO_INSTANCE = 201 "no-instance" Warning At Approximated,
        help: "correct the schema so that at least one value is valid",
        explanation: "No value is valid against the schema: it is `false`, or it joins `type: string` and `type: object` by `allOf`. It is read as a schema that allows any value. An impossible branch of a union is left out instead.";
    CIRCULAR_SCHEMA = 202 "circular-schema" Warning At Approximated,
        help: "describe the schema's type or properties",
        explanation: "The schema only refers to itself, directly (`A: {$ref: '#/components/schemas/A'}`) or through other schemas, and says nothing else. It is read as a schema that allows any value. Recursion through properties, items or branches is allowed and is not reported.";
    TOO_COMPLEX = 203 "too-complex" Warning At Ignored,
        help: "describe the combinations as separate schemas",
        explanation: "The schema exceeds a limit that keeps time and size bounded: it is composed of more than 1,000 other schemas; several `oneOf` or `anyOf` lists apply at once and have more than 32 combinations; unions are nested more than 48 deep; or unnamed lists and maps are nested more than 24 deep. The finding says what is read instead.";
    AMBIGUOUS_UNION = 204 "ambiguous-union" Note,
        help: "add a discriminator, or a required property with a different constant in each branch",
        explanation: "Some branches of a `oneOf` cannot be told apart by JSON type, by the value of a property, or by their required properties. A value is tried against these branches in turn, the most specific one first. A value that matches none of them is kept verbatim.";
    DISCRIMINATOR_UNUSED = 205 "discriminator-unused" Warning At Ignored,
        help: "make every branch an object, with a value in the discriminator's `mapping`",
        explanation: "The `discriminator` cannot select a branch, because one of the branches is not an object, or has no value: an inline schema has a value only if the `mapping` contains it. The branches are told apart as if there were no discriminator. If the `mapping` refers to a schema that is not one of the branches, only this entry is ignored, and its values are kept verbatim. As a note: the schema has a `discriminator`, but no branches, and no component extends it.";
    UNKNOWN_REQUIRED = 206 "unknown-required" Warning,
        help: "describe the property, or remove its name from `required`",
        explanation: "`required` contains a name that `properties` does not have. The property is read with the schema of `additionalProperties`, or as any value if there is none.";
    ENUM_TYPE = 207 "enum-type" Warning At Approximated,
        help: "write the values in the type that the schema states",
        explanation: "Some values of an `enum` do not have the schema's `type`, as in `type: string` with `enum: [1, 2]`. If every value can be converted to the stated type, this is done (`\"1\"`, `\"2\"`); otherwise the `type` is ignored.";
    IGNORED_HEADER = 209 "ignored-header" Note At Ignored,
        help: "remove the header from the document",
        explanation: "The document describes a header parameter `Accept` or `Content-Type`, or a response header `Content-Type`. The client derives these headers from the media types of the request and response bodies.";
    HEAD_BODY = 211 "head-body" Note At Ignored,
        help: "remove the content",
        explanation: "A response to HEAD has no body (RFC 9110, section 9.3.2), but the document describes one. It is ignored.";
    BODY_WITHOUT_PARTS = 212 "body-without-parts" Warning At Approximated,
        help: "describe the body as an object with a property for each part",
        explanation: "The schema of a `multipart/…` body is not an object, so the names of its parts are unknown. A binary string is sent as one part with the name `file`; any other body is sent as bytes that the caller has to encode.";
    MERGED_UNION = 213 "merged-union" Note,
        help: "add a discriminator, or a required property with a different constant in each branch",
        explanation: "Some objects in an `anyOf` cannot be told apart by the value of a property or by their required properties, so a value may match several of them at once. They are read as one object that has the properties of all of them. A property of it is required if every branch requires it.";
    CONTRADICTED_TYPE = 214 "contradicted-type" Warning At Ignored,
        help: "remove the `type`",
        explanation: "A `type` next to a `$ref` contradicts the schema that is referred to, or a `type` next to `oneOf` or `anyOf` contradicts one of the branches, as in `type: object` next to a branch that is a list. The `type` is ignored; the referenced schema or the branch is used.";
    NUMBER_ENUM = 216 "number-enum" Note At Documentation,
        help: "write the constant as a string or an integer if the client should fill it in",
        explanation: "A `const` is a number with a fraction, such as `0.5`. Fractions cannot be compared exactly, so the client does not fill in the value: the type is `f64`, and the constant is stated in the documentation.";
    PAGING_UNREADABLE = 217 "paging-unreadable" Warning At Ignored,
        help: "refer to parameters as `$request.cursor` and to properties of the response as `$response.meta.next`",
        explanation: "The extension that describes the pagination of an operation (`x-fern-pagination`, `x-speakeasy-pagination`) does not have the documented form, or describes something that is not supported. It is ignored; the pagination is derived from the names of parameters and properties instead.";
    UNLISTED_BRANCH = 218 "unlisted-branch" Warning,
        help: "add the schema to the branches",
        explanation: "The `mapping` of a discriminator refers to a schema that is not one of the branches next to it. The schema is added as a further branch.";
    EXAMPLE_MISFIT = 219 "example-misfit" Note At Approximated,
        help: "correct the example, or correct the schema",
        explanation: "An `example` of a body, a response or a component is not valid against its schema: for example, a required property is missing, or a value has another type. It is not used in the tests of the generated crate. Check the schema too: if the example is what the server really sends, the client cannot decode it.";
    SECURITY_MISSING = 220 "security-missing" Warning,
        help: "add `security` at the root or to each operation",
        explanation: "The document declares security schemes, but neither its root nor any operation has `security`, so it is unknown which operations require them. The client sends every credential that it is given with every request.";
    COMPUTED_SCHEME = 221 "computed-scheme" Warning At Ignored,
        help: "set `Authorization` in a middleware, and build the client with `unauthenticated()`",
        explanation: "The credential of an HTTP authentication scheme, such as `digest`, `negotiate`, `hoba` or `dpop`, is computed for each request or from a challenge of the server, and cannot be set once. The client has no method for such a scheme. A call that requires it fails, unless a middleware has set the header or the client is `unauthenticated()`.";
    AUTH_URL = 222 "auth-url" Warning At Ignored,
        help: "write an absolute URL, or one that is relative to the server, without placeholders",
        explanation: "A URL of an OAuth flow or of OpenID Connect is empty, contains placeholders or spaces, or has a scheme other than `https` and `http`. It is ignored; without its token URL, the client has no function that builds the scheme's OAuth app. A relative URL is allowed and is resolved against the client's base URL, to which a slash is appended.";
}
