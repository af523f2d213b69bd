//! T0001 to T0199: reading the document.

super::codes! {
    JSON_SYNTAX = 1 "json-syntax" Error,
        help: "mend the JSON at this position",
        explanation: "The file begins like JSON and does not go on like it: a comma, a quote or a bracket is missing or too many. Nothing of the file can be read.";
    YAML_SYNTAX = 2 "yaml-syntax" Error,
        help: "mend the YAML at this position",
        explanation: "The file is no YAML 1.2: an indentation does not fit, a quote is not closed, or a character stands where it may not. Nothing of the file can be read.";
    EMPTY_FILE = 3 "empty-file" Error,
        help: "write the document, or name another file",
        explanation: "The file has no content.";
    LIMIT_EXCEEDED = 4 "limit-exceeded" Error,
        help: "make the document smaller, or raise the limit",
        explanation: "A limit keeps a hostile document from taking all memory or time: the bytes of a file, the nodes of all files (YAML aliases expanded), the depth of nesting (128), the number of files, of entries of one list or object, of operations and schemas that references repeat. This document goes beyond one of them. As a note: there are more findings than are listed.";
    NOT_UTF8 = 5 "not-utf8" Warning,
        help: "save the file as UTF-8",
        explanation: "OpenAPI documents are UTF-8. UTF-16 with a byte order mark is read; in anything else, bytes that are no UTF-8 are read as U+FFFD.";
    DUPLICATE_KEY = 6 "duplicate-key" Warning Beside Ignored,
        help: "remove all but one",
        explanation: "An object has the same key more than once, as in `{\"get\": {…}, \"get\": {…}}`. The last one counts, as most readers have it; what the others say is lost. Path items under the same path are read together (T0015).";
    YAML_TAG = 7 "yaml-tag" Warning Beside Ignored,
        help: "remove the tag",
        explanation: "A YAML value has a tag such as `!include` or `!Ref`. Tags are instructions for other tools; the value is read without it.";
    SEVERAL_YAML_DOCUMENTS = 8 "several-yaml-documents" Warning Beside Ignored,
        help: "keep one document per file",
        explanation: "A YAML file may hold several documents, parted by `---`. Only the first one is read.";
    TAB_INDENTATION = 9 "tab-indentation" Warning,
        help: "indent by spaces",
        explanation: "YAML forbids tabs in indentation. They are read as two, four or eight spaces, whichever gives a document.";
    CONTROL_CHARACTER = 10 "control-character" Warning,
        help: "remove the control characters",
        explanation: "YAML allows no control characters, even in quotes. They are read as spaces.";
    NOT_A_JSON_NUMBER = 11 "not-a-json-number" Warning,
        help: "write a finite number, or quote it",
        explanation: "`.inf` and `.nan` are numbers in YAML and none in JSON. They are read as strings.";
    JSON_READ_AS_YAML = 12 "json-read-as-yaml" Warning,
        help: "mend the JSON",
        explanation: "The file is named as JSON and is none, but it is YAML: a trailing comma, a comment, or quotes of the wrong kind. It is read as YAML.";
    MERGE_KEY = 13 "merge-key" Warning Beside Ignored,
        help: "put a mapping behind `<<`, or a list of mappings",
        explanation: "YAML's merge key brings in the entries of other mappings: `<<: *base`. Behind this one stands something else, which is left out.";
    ODD_ESCAPE = 14 "odd-escape" Warning,
        help: "remove the backslash, or write two",
        explanation: "A JSON string has a backslash before a character that JSON does not escape, such as `\\{`. The backslash is left out.";
    DUPLICATE_PATH = 15 "duplicate-path" Warning,
        help: "write the path once, with all of its operations under it",
        explanation: "`paths` has the same path more than once, or a document has more than one `paths`. The operations of all are read, each with the parameters of its own path item; of several with the same method the last one counts (T0112).";
    NOT_OPENAPI = 20 "not-openapi" Error,
        help: "name an OpenAPI or Swagger document",
        explanation: "The file is something else: HTML, another kind of API description, a JSON Schema, or no object at all. An OpenAPI document is an object with `openapi: 3.x` or `swagger: 2.0`.";
    UNKNOWN_VERSION = 21 "unknown-version" Error,
        help: "convert the document to OpenAPI 3",
        explanation: "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read. Swagger 1 and versions that do not exist are not.";
    VERSION_ODD = 22 "version-odd" Warning,
        help: "state the version as `openapi: 3.1.0` or `swagger: 2.0`",
        explanation: "The version is written in an unusual way, such as `swagger: 3.0.0` or `openapi: v3.0`, or is newer than 3.2.";
    VERSION_MISSING = 23 "version-missing" Warning,
        help: "state the version as `openapi: 3.1.0` or `swagger: 2.0`",
        explanation: "The document names no version. It has what an OpenAPI document has, and is read as the version that its keywords belong to.";
    NO_CONTAINER = 24 "no-container" Error,
        help: "add `paths`",
        explanation: "A document needs `paths`, `components` or `webhooks`; without any of them it describes nothing.";
    UNKNOWN_KEYWORD = 30 "unknown-keyword" Note,
        help: "remove it, or let its name begin with `x-`",
        explanation: "A keyword that no version of the specification has for this object: an extension without `x-`, or, as a warning, a slip of the pen (`gte` for `get`). It is ignored.";
    IGNORED_KEYWORD = 31 "ignored-keyword" Note At Ignored,
        help: "do not rely on it",
        explanation: "A keyword of the specification from which nothing follows in the generated client.";
    FOREIGN_KEYWORD = 32 "foreign-keyword" Warning,
        help: "use the keyword of the document's own version",
        explanation: "A keyword of another version of the specification, such as `nullable` in OpenAPI 3.1 or `type` of a parameter in OpenAPI 3, or a value that only another version has, such as `type: 'null'` or a number under `exclusiveMinimum` in OpenAPI 3.0. It is read as the other version means it.";
    MISSING_KEYWORD = 33 "missing-keyword" Warning,
        help: "add it",
        explanation: "A keyword that the specification requires is not there. The document can be read without it.";
    BOTH_GIVEN = 34 "both-given" Warning At Ignored,
        help: "remove one of them",
        explanation: "Two keywords that exclude each other stand side by side, such as `example` and `examples`, `schema` and `content`, `readOnly` and `writeOnly`. The finding says what is made of them.";
    MISPLACED_KEYWORD = 35 "misplaced-keyword" Warning,
        help: "indent it one level less",
        explanation: "A keyword of a schema stands among its `properties`, where only names of properties belong: most often an indentation that is one level too deep.";
    MISPLACED_REFERENCE = 36 "misplaced-reference" Warning,
        help: "put the reference into each entry",
        explanation: "A `$ref` stands in place of a whole map or list, such as `properties: {$ref: …}`. The specification allows references only for single objects; what it names is read in its place.";
    REFERENCE_KIND = 37 "reference-kind" Warning,
        help: "name an object of the kind that belongs here",
        explanation: "A `$ref` names an object of another kind: a schema where a response or a parameter belongs, or a parameter where a schema belongs. It is read for the part that fits.";
    BARE_CONTENT = 38 "bare-content" Warning,
        help: "put it under `schema`",
        explanation: "A schema stands where a media type, a response or a request body belongs. It is read as its schema.";
    WRONG_TYPE = 40 "wrong-type" Error,
        help: "write what the specification asks for",
        explanation: "A value is of a type that has no reading here, and without it an operation cannot be called: a list under `paths`, a number for a parameter or a request body. Elsewhere such a value costs only itself (T0041, T0061, T0075).";
    SET_ASIDE = 41 "set-aside" Warning At Ignored,
        help: "mend the value, or remove it",
        explanation: "A value is of the wrong type, and no operation needs it in order to be called; it is left out, and the rest of its object is read.";
    WRONG_SCALAR = 42 "wrong-scalar" Warning,
        help: "write the value in the right type",
        explanation: "A number stands where a string belongs, `\"true\"` where a boolean belongs, or the like. It has one sensible reading and is read so.";
    SINGLE_FOR_LIST = 43 "single-for-list" Warning,
        help: "write a list",
        explanation: "A single value stands where a list belongs. It is read as a list of one.";
    EMPTY_FOR_OBJECT = 44 "empty-for-object" Warning,
        help: "write an object, or remove the keyword",
        explanation: "`null` or an empty list stands where an object, a list or a text belongs, as YAML has it behind a key with nothing after the colon. It is read as an object that says nothing, or as if it were not there.";
    NAMED_FOR_LIST = 45 "named-for-list" Warning,
        help: "write a list",
        explanation: "`examples` of a schema is a list of values. Here it is an object, as parameters and bodies have it; its values are read.";
    LIST_FOR_NAMED = 46 "list-for-named" Warning,
        help: "write an object with a name for each",
        explanation: "An object with names is expected, and a list stands there. Its items are read without names.";
    BARE_EXAMPLE = 47 "bare-example" Warning,
        help: "put the value under `value`",
        explanation: "`examples` holds example objects, `{name: {value: …}}`. Here the value stands where the object belongs; it is read as the value.";
    BARE_RESPONSE = 48 "bare-response" Warning,
        help: "write `description: …`",
        explanation: "A string stands where a response object belongs. It is read as its description.";
    BARE_SERVER = 49 "bare-server" Warning,
        help: "write `url: …`",
        explanation: "A string stands where a server object belongs. It is read as its URL.";
    BARE_TAG = 50 "bare-tag" Warning,
        help: "write `name: …`",
        explanation: "A string stands where a tag object belongs. It is read as its name.";
    BARE_REQUIREMENT = 51 "bare-requirement" Warning,
        help: "write `name: []`",
        explanation: "A string stands where a security requirement belongs. It is read as the name of a scheme.";
    LETTER_CASE = 52 "letter-case" Warning,
        help: "write it in the letters of the specification",
        explanation: "A word of the specification is written in other letters, such as `in: Query`.";
    TYPE_NAME = 60 "type-name" Warning,
        help: "use boolean, integer, number, string, array, object or null",
        explanation: "A type is named as in a programming language: `int`, `float`, `datetime`, `file`, `any`. It is read as the type and format that are meant.";
    UNKNOWN_TYPE = 61 "unknown-type" Warning At Approximated,
        help: "use boolean, integer, number, string, array, object or null",
        explanation: "A `type` is no name of a type, and none of a schema below `components/schemas`: `type: application/json`, `type: invalid`, or an object. It says nothing of values, so what stands beside it (`properties`, `enum`, `items`) counts alone; where nothing does, any value is read and written as it is.";
    TYPE_LIST = 62 "type-list" Warning,
        help: "use `nullable` or `oneOf`, or OpenAPI 3.1",
        explanation: "A list of types, such as `type: [string, \"null\"]`, is of OpenAPI 3.1. It is read so in every version.";
    BARE_SCHEMA = 63 "bare-schema" Warning,
        help: "write `type: …` or `$ref: …`",
        explanation: "A string stands where a schema belongs. It is read as a type or as a reference.";
    ITEMS_MISSING = 64 "items-missing" Warning,
        help: "add `items`",
        explanation: "Before OpenAPI 3.1 an array must state `items`. Without them its items may be any value.";
    ITEMS_LIST = 65 "items-list" Warning,
        help: "use `prefixItems`",
        explanation: "A list under `items` gives each position its own schema in older drafts of JSON Schema. OpenAPI 3.1 calls that `prefixItems`; it is read so.";
    REQUIRED_ON_PROPERTY = 66 "required-on-property" Warning,
        help: "name the property in its parent's `required`",
        explanation: "`required: true` stands in a property. In OpenAPI a schema lists the names of its required properties: `required: [name]`. The property is read as required.";
    NULLABLE_WITHOUT_TYPE = 67 "nullable-without-type" Warning,
        help: "add `type`",
        explanation: "OpenAPI 3.0 gives `nullable` a meaning only beside a `type`. `null` is allowed all the same, since nothing else can be meant.";
    EMPTY_ENUM = 68 "empty-enum" Warning At Ignored,
        help: "add its values, or remove it",
        explanation: "An `enum` without values allows nothing. It is left out.";
    ENUM_VALUE_TYPE = 69 "enum-value-type" Warning,
        help: "write the value in the type that the schema states",
        explanation: "A value of an `enum` is not of the schema's `type`, most often since YAML reads `1.10` or `true` without quotes as no string. It is read in the stated type.";
    ENUM_ON_ARRAY = 70 "enum-on-array" Warning,
        help: "move the `enum` into `items`",
        explanation: "An array has an `enum` whose values are no arrays. It is read as the `enum` of its items.";
    DISCRIMINATOR_TEXT = 71 "discriminator-text" Warning,
        help: "write `discriminator: {propertyName: …}`",
        explanation: "Swagger 2.0 has `discriminator: name`; OpenAPI 3 has an object. The string is read as the property's name.";
    DANGLING_MAPPING = 72 "dangling-mapping" Warning At Ignored,
        help: "name a schema below `components/schemas`",
        explanation: "A discriminator maps a value to a schema that does not exist. The mapping is left out.";
    EXAMPLE_TYPE = 73 "example-type" Warning,
        help: "write an example of the type that the schema states",
        explanation: "An example, or a default, is not of the schema's `type`, most often since YAML reads `123` without quotes as a number. It is shown as it is written.";
    REPEATED_NAME = 74 "repeated-name" Warning,
        help: "remove all but one",
        explanation: "`required` lists the name of a property more than once. It is read as if it were there once.";
    ODD_SCHEMA = 75 "odd-schema" Warning At Approximated,
        help: "write an object, such as `type: string` or `$ref: …`",
        explanation: "A number, a list or a text that names no type and no component stands where a schema belongs. It says nothing of values, so any value is read and written there as it is.";
    PATH_WITHOUT_SLASH = 80 "path-without-slash" Warning,
        help: "begin the path with `/`",
        explanation: "A key of `paths` is appended to the server's URL and begins with a slash.";
    PATH_BRACES = 81 "path-braces" Warning,
        help: "close every brace",
        explanation: "The braces of a path template do not match. What is no placeholder is sent as it stands.";
    PATH_PARAMETER_UNDECLARED = 82 "path-parameter-undeclared" Warning,
        help: "add a parameter with `in: path`",
        explanation: "A path has a placeholder, `/pets/{id}`, that no parameter fills. It is read as a required string.";
    PATH_PARAMETER_UNUSED = 83 "path-parameter-unused" Warning At Ignored,
        help: "add the placeholder to the path, or remove the parameter",
        explanation: "A parameter is `in: path` and the path has no placeholder of its name, so that its value can go nowhere. It is left out.";
    PATH_PARAMETER_NAME = 84 "path-parameter-name" Warning,
        help: "name both alike",
        explanation: "A path parameter and a placeholder differ only in letter case or punctuation, as `petId` and `{pet_id}`. They are read as the same.";
    PATH_PARAMETER_OPTIONAL = 85 "path-parameter-optional" Warning,
        help: "add `required: true`",
        explanation: "A path parameter must state `required: true`. It is read as required whatever it says.";
    PARAMETER_INCOMPLETE = 86 "parameter-incomplete" Error,
        help: "state `name` and `in`",
        explanation: "A parameter without a name, or without a location that is known, cannot be sent. As a warning: it is optional, so that calls do without it, and it is left out.";
    PARAMETER_NAME = 87 "parameter-name" Error,
        help: "choose a name that can be sent",
        explanation: "The name of a header has characters that no header's name may have (RFC 9110, section 5.6.2), or that of a path parameter has braces.";
    PARAMETER_TWICE = 88 "parameter-twice" Warning At Ignored,
        help: "remove one of them",
        explanation: "A list has two parameters of the same name and location. The first one counts.";
    RESERVED_HEADER = 89 "reserved-header" Warning At Ignored,
        help: "remove the parameter",
        explanation: "OpenAPI 3 ignores header parameters named Accept, Content-Type and Authorization: the media types of bodies and responses and the security schemes say what they hold. Authorization is kept where an operation has no security scheme.";
    VALUE_WITHOUT_SCHEMA = 90 "value-without-schema" Warning,
        help: "add `schema`",
        explanation: "A parameter or header states neither `schema` nor `content`. Any value is allowed.";
    SEVERAL_CONTENTS = 91 "several-contents" Warning At Ignored,
        help: "keep one media type",
        explanation: "The `content` of a parameter or header has exactly one media type. The first one counts.";
    STYLE_MISFIT = 92 "style-misfit" Warning At Ignored,
        help: "use a style of this location",
        explanation: "A `style` or `collectionFormat` is unknown or has no meaning at this location. The default is taken.";
    ALLOW_RESERVED = 93 "allow-reserved" Warning At Ignored,
        help: "remove it",
        explanation: "`allowReserved` has a meaning where a value would be percent-encoded: in the query, and since OpenAPI 3.2 in paths and cookies of style `form`.";
    QUERYSTRING_SCHEMA = 94 "querystring-schema" Warning,
        help: "state `content`",
        explanation: "A parameter with `in: querystring` is the whole query string, and `content` says how it is written. Without it the value is written as a form.";
    QUERYSTRING_CONFLICT = 95 "querystring-conflict" Error,
        help: "keep one of them",
        explanation: "A parameter with `in: querystring` is the whole query string. There cannot be a second one, nor parameters with `in: query` beside it.";
    BODY_PARAMETER = 96 "body-parameter" Warning,
        help: "use `requestBody`",
        explanation: "`in: body` and `in: formData` are of Swagger 2.0. They are read as a request body.";
    SURPLUS_BODY = 97 "surplus-body" Warning At Ignored,
        help: "keep one body",
        explanation: "An operation has one body: a `requestBody`, one parameter with `in: body`, or several with `in: formData`. What is more is left out.";
    BODY_OF_GET = 98 "body-of-get" Warning,
        help: "use another method, or query parameters",
        explanation: "A request body has no defined meaning for GET, HEAD, DELETE and TRACE (RFC 9110, section 9.3). It is sent all the same.";
    BODY_WITHOUT_CONTENT = 99 "body-without-content" Warning,
        help: "add `content`",
        explanation: "A request body that states no media type says nothing of what is sent.";
    DANGLING_REFERENCE = 101 "dangling-reference" Error,
        help: "add what the reference names, or correct the reference",
        explanation: "A `$ref` names something that the document does not have: a schema that was renamed or removed, or a file that cannot be read.";
    REFERENCE_CYCLE = 102 "reference-cycle" Error,
        help: "let one of the references name something else",
        explanation: "References lead from one to the next and back, as in `A: {$ref: B}` with `B: {$ref: A}`, and nowhere is it said what they are. Schemas that contain themselves through a property or a branch are fine.";
    REFERENCE_MENDED = 103 "reference-mended" Warning,
        help: "write the reference as it is read",
        explanation: "A reference is slightly wrong and can mean only one thing: a slash too many, a slash that is not escaped as `~1` or a `%` not as `%25`, `#/definitions/Pet` in OpenAPI 3, the name of a component alone.";
    REMOTE_REFERENCE = 104 "remote-reference" Error,
        help: "keep a copy of it beside the document",
        explanation: "A `$ref` names something on the network, which is not read: the same document would give another client tomorrow.";
    REFERENCE_OUTSIDE = 105 "reference-outside" Error,
        help: "move the file below the document's folder, or widen the root",
        explanation: "A `$ref` names a file outside of the document's own folder, perhaps through a symbolic link. Such files are not read unless a wider root is chosen.";
    REFERENCE_SIBLINGS = 106 "reference-siblings" Note,
        help: "use `allOf`, or OpenAPI 3.1",
        explanation: "Before OpenAPI 3.1 what stands beside a `$ref` has no meaning. It is read as in 3.1, where both hold.";
    DYNAMIC_REFERENCE = 107 "dynamic-reference" Warning At Approximated,
        help: "refer to the schema itself by `$ref`",
        explanation: "A `$dynamicRef` to an anchor that several schemas have by `$dynamicAnchor` means another schema in each place that it is come from (JSON Schema 2020-12, section 8.2.3.2). It is read as a `$ref` to the anchor of its own resource, which is the least that holds in all of them.";
    METHOD_NAME = 110 "method-name" Error,
        help: "use a token (RFC 9110)",
        explanation: "A key of `additionalOperations` cannot be an HTTP method.";
    METHOD_PLACE = 111 "method-place" Warning,
        help: "use the keyword of the method",
        explanation: "A method that has a keyword of its own, such as `post`, stands in `additionalOperations`.";
    METHOD_TWICE = 112 "method-twice" Warning At Ignored,
        help: "keep one of them",
        explanation: "A path states the same method more than once: in `additionalOperations`, where the first one counts, or in path items under the same path, where the last one does. The other operation is left out.";
    CALLBACK_CYCLE = 113 "callback-cycle" Warning,
        help: "nothing, if that is meant",
        explanation: "A callback leads back to the path item that it belongs to. It is left out where it would begin again.";
    CALLBACK_PATH_ITEM = 114 "callback-path-item" Warning,
        help: "put the path item under an expression",
        explanation: "A callback maps expressions such as `{$request.body#/url}` to path items. Here it is, or refers to, a path item itself, which is read as the only one.";
    STATUS = 115 "status" Warning At Ignored,
        help: "use a code from 100 to 999, a range like 2XX, or `default`",
        explanation: "A key of `responses` is no status code. The response is left out.";
    DUPLICATE_STATUS = 116 "duplicate-status" Warning At Ignored,
        help: "keep one of them",
        explanation: "Two keys of `responses` name the same status. The first one counts.";
    HEADER_NAME = 117 "header-name" Warning At Ignored,
        help: "choose a name that can be sent",
        explanation: "The name of a response's header has characters that no header's name may have (RFC 9110, section 5.6.2). The header is left out.";
    MEDIA_TYPE_NAME = 118 "media-type-name" Warning,
        help: "write it as `type/subtype`",
        explanation: "A key of `content` is no media type.";
    DUPLICATE_TAG = 119 "duplicate-tag" Warning At Ignored,
        help: "keep one of them",
        explanation: "A tag is declared twice. The first one counts.";
    UNDECLARED_VARIABLE = 120 "undeclared-variable" Warning,
        help: "add it to `variables`",
        explanation: "The URL of a server has a placeholder that `variables` does not declare.";
    HOST_WITH_SCHEME = 121 "host-with-scheme" Warning,
        help: "leave the scheme to `schemes`",
        explanation: "`host` of Swagger 2.0 is a host and perhaps a port; here it is a URL.";
    SCHEME_UNKNOWN = 122 "scheme-unknown" Warning At Ignored,
        help: "use apiKey, http, oauth2, openIdConnect or mutualTLS, and state what it needs",
        explanation: "A security scheme is of an unknown type, or lacks what its type needs. Nothing can be sent for it.";
    SCHEME_UNDECLARED = 123 "scheme-undeclared" Warning At Ignored,
        help: "add it to `components/securitySchemes`",
        explanation: "An operation requires a security scheme that the document does not declare. Nothing can be sent for it.";
    TAG_PARENT = 124 "tag-parent" Warning,
        help: "declare the parent in `tags`, or remove `parent`",
        explanation: "The `parent` of a tag (OpenAPI 3.2) names a tag that is not declared, which is read as if it were; or tags are nested in each other in a circle, which is cut where it is met.";
    COLON_PLACEHOLDER = 125 "colon-placeholder" Warning,
        help: "write it in braces, `{name}`",
        explanation: "A segment of a path begins with a colon, `/users/:email`, as routers write placeholders. Where a path parameter of that name is declared it is read as `{email}`; else it is sent as it stands.";
    STATUS_NUMBER = 126 "status-number" Warning,
        help: "put the codes into quotes: `'200':`",
        explanation: "In YAML a status code without quotes is a number, and OpenAPI asks for a string, since JSON has no other keys. It is read as one. The first code of each file is looked at.";
    ENUM_NAMES = 127 "enum-names" Warning At Approximated,
        help: "give each value one name of its own",
        explanation: "Names for the values of an `enum` (`x-enum-varnames`, `x-enumNames`, `x-ms-enum`) do not fit its values: there are more or fewer, two are alike, or one is for a value that is not there. A value without a name of its own is named by its text.";
}
