//! T0001 to T0199: reading the document.

super::codes! {
    JSON_SYNTAX = 1 "json-syntax" Error,
        help: "fix the JSON at this position",
        explanation: "The file starts as JSON but is not valid JSON: a comma, a quote or a bracket is missing, or there is one too many. Nothing in the file is read.";
    YAML_SYNTAX = 2 "yaml-syntax" Error,
        help: "fix the YAML at this position",
        explanation: "The file is not valid YAML 1.2: the indentation is inconsistent, a quote is not closed, or a character is not allowed at this position. Nothing in the file is read.";
    EMPTY_FILE = 3 "empty-file" Error,
        help: "add a document to the file, or use another file",
        explanation: "The file is empty, or contains only comments or `null`.";
    LIMIT_EXCEEDED = 4 "limit-exceeded" Error,
        help: "make the document smaller",
        explanation: "The document exceeds a limit that keeps time and memory bounded: the size of a file (100 MB), the number of files (20,000), the number of nodes in all files with YAML aliases expanded, the depth of nesting (128), the number of entries in one list or object (20,000), or the amount of reading that repeated references cause. As a note: there are more findings than are listed.";
    NOT_UTF8 = 5 "not-utf8" Warning,
        help: "save the file as UTF-8",
        explanation: "OpenAPI documents are encoded in UTF-8. UTF-16 with a byte order mark is read too. In any other encoding, each byte sequence that is not valid UTF-8 is read as U+FFFD, the replacement character.";
    DUPLICATE_KEY = 6 "duplicate-key" Warning Beside Ignored,
        help: "keep one of the entries and remove the others",
        explanation: "An object has the same key more than once, as in `{\"get\": {…}, \"get\": {…}}`. The last entry is used and the others are ignored, as in most JSON and YAML parsers. The exception is a path that occurs twice: its path items are merged (T0015).";
    YAML_TAG = 7 "yaml-tag" Warning Beside Ignored,
        help: "remove the tag",
        explanation: "A YAML value has a tag such as `!include` or `!Ref`. Such tags are instructions for other tools. The value is read as if it had no tag.";
    SEVERAL_YAML_DOCUMENTS = 8 "several-yaml-documents" Warning Beside Ignored,
        help: "keep one document per file",
        explanation: "The file contains several YAML documents, separated by `---`. Only the first one is read.";
    TAB_INDENTATION = 9 "tab-indentation" Warning,
        help: "indent with spaces",
        explanation: "YAML forbids tabs in indentation. Each tab is read as two, four or eight spaces: the first width that gives valid YAML.";
    CONTROL_CHARACTER = 10 "control-character" Warning,
        help: "remove the control characters",
        explanation: "YAML does not allow control characters, not even in quotes. They are read as spaces.";
    NOT_A_JSON_NUMBER = 11 "not-a-json-number" Warning,
        help: "write a finite number, or put the value into quotes",
        explanation: "`.inf` and `.nan` are numbers in YAML, but JSON has no such numbers. They are read as strings.";
    JSON_READ_AS_YAML = 12 "json-read-as-yaml" Warning,
        help: "fix the JSON at this position",
        explanation: "The file has the extension `.json` and is not valid JSON, but it is valid YAML. It is read as YAML. Typical causes are a trailing comma, a comment, or single quotes.";
    MERGE_KEY = 13 "merge-key" Warning Beside Ignored,
        help: "set `<<` to a mapping or to a list of mappings",
        explanation: "The YAML merge key `<<` copies the entries of other mappings, as in `<<: *base`. The value of this one is not a mapping, so it is ignored.";
    ODD_ESCAPE = 14 "odd-escape" Warning,
        help: "remove the backslash, or write `\\\\`",
        explanation: "A JSON string has a backslash before a character that has no escape sequence in JSON, as in `\\{`. The backslash is dropped and the character is kept.";
    DUPLICATE_PATH = 15 "duplicate-path" Warning,
        help: "write the path once, with all of its operations",
        explanation: "`paths` contains the same path more than once, or the document contains `paths` more than once. The operations of all entries are read; each operation gets the parameters of its own path item. If two of them have the same method, the last one is used (T0112).";
    NOT_OPENAPI = 20 "not-openapi" Error,
        help: "use an OpenAPI or Swagger document",
        explanation: "The file is not an OpenAPI document but, for example, an HTML page, another kind of API description, or a JSON Schema. An OpenAPI document is an object with `openapi: 3.x` or `swagger: 2.0`.";
    UNKNOWN_VERSION = 21 "unknown-version" Error,
        help: "convert the document to OpenAPI 3",
        explanation: "trine reads Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2. The document states another version, such as Swagger 1.2, or one that does not exist.";
    VERSION_ODD = 22 "version-odd" Warning,
        help: "state the version as `openapi: 3.1.0` or `swagger: 2.0`",
        explanation: "The version is written in an unusual way, such as `swagger: 3.0.0` or `openapi: v3.0`, or is newer than 3.2. The finding states the version that is assumed.";
    VERSION_MISSING = 23 "version-missing" Warning,
        help: "state the version as `openapi: 3.1.0` or `swagger: 2.0`",
        explanation: "The document states no version, but has the keywords of an OpenAPI document. It is read as the version to which its keywords belong.";
    NO_CONTAINER = 24 "no-container" Error,
        help: "add `paths`",
        explanation: "A document has at least one of `paths`, `components` and `webhooks`. This one has none of them and so describes nothing.";
    UNKNOWN_KEYWORD = 30 "unknown-keyword" Note,
        help: "remove the keyword, or rename it to begin with `x-`",
        explanation: "No version of the specification has this keyword for this kind of object. It is an extension without the prefix `x-`, or a typing error: if a known keyword is similar (`gte` for `get`), and for every unknown key of a path item, the finding is a warning. The keyword is ignored.";
    IGNORED_KEYWORD = 31 "ignored-keyword" Note At Ignored,
        help: "do not rely on this keyword",
        explanation: "The keyword belongs to the specification, but has no effect on the generated client. The finding gives the reason.";
    FOREIGN_KEYWORD = 32 "foreign-keyword" Warning,
        help: "use the corresponding keyword of the document's version",
        explanation: "The keyword, or its value, belongs to another version of OpenAPI: `nullable` in a 3.1 document, `type` directly in a parameter of a 3.x document, or in a 3.0 document `type: 'null'` or a number as the value of `exclusiveMinimum`. It is read with its meaning in that other version.";
    MISSING_KEYWORD = 33 "missing-keyword" Warning,
        help: "add the keyword",
        explanation: "The specification requires a keyword that is missing here. The document can be read without it; the finding says how.";
    BOTH_GIVEN = 34 "both-given" Warning At Ignored,
        help: "remove one of the two keywords",
        explanation: "Two keywords that exclude each other are used in the same object, such as `example` and `examples`, `schema` and `content`, or `readOnly` and `writeOnly`. The finding says how they are read.";
    MISPLACED_KEYWORD = 35 "misplaced-keyword" Warning,
        help: "indent the keyword one level less",
        explanation: "A keyword of a schema is an entry of its `properties`, where only names of properties are expected. The usual cause is indentation that is one level too deep.";
    MISPLACED_REFERENCE = 36 "misplaced-reference" Warning,
        help: "put a `$ref` into each entry",
        explanation: "A `$ref` replaces a whole map or list, as in `properties: {$ref: …}`. The specification allows references only in place of single objects. The target of the reference is read all the same.";
    REFERENCE_KIND = 37 "reference-kind" Warning,
        help: "refer to an object of the expected kind",
        explanation: "The target of a `$ref` is an object of another kind: a schema where a parameter or a response is expected, or a parameter where a schema is expected. The fitting part is used: the schema of the target, or the target as the schema.";
    BARE_CONTENT = 38 "bare-content" Warning,
        help: "put the schema under `schema`",
        explanation: "A schema is used in place of a media type, a response or a request body. It is read as the schema of that object.";
    WRONG_TYPE = 40 "wrong-type" Error,
        help: "write a value of the expected type",
        explanation: "A value has a type that cannot be read at this place, and without it an operation cannot be called: for example, `paths` is a list, or a parameter is a number. At other places such a value only causes a warning (T0041, T0061, T0075).";
    VALUE_IGNORED = 41 "value-ignored" Warning At Ignored,
        help: "fix the value, or remove it",
        explanation: "A value has the wrong type, or an object lacks a keyword that it needs, such as a server without `url`. No operation depends on it, so it is ignored, and everything around it is read.";
    WRONG_SCALAR = 42 "wrong-scalar" Warning,
        help: "write the value in the expected type",
        explanation: "A value has the wrong type, but its meaning is clear: a number where a string is expected, or `\"true\"` where a boolean is expected. It is converted to the expected type.";
    SINGLE_FOR_LIST = 43 "single-for-list" Warning,
        help: "write a list",
        explanation: "A single value is used where a list is expected. It is read as a list with one item.";
    EMPTY_FOR_OBJECT = 44 "empty-for-object" Warning,
        help: "write a value, or remove the keyword",
        explanation: "The value is `null` or an empty list where an object, a list or a string is expected. In YAML a key without a value is `null`. It is read as an empty object, or as if the keyword were absent.";
    NAMED_FOR_LIST = 45 "named-for-list" Warning,
        help: "write a list",
        explanation: "In a schema, `examples` is a list of values. Here it is an object with a name for each example, as in parameters and bodies. The values of the object are used.";
    LIST_FOR_NAMED = 46 "list-for-named" Warning,
        help: "write an object with a name for each entry",
        explanation: "A list, or a single value, is used where an object with a name for each entry is expected. The items are read without names.";
    BARE_EXAMPLE = 47 "bare-example" Warning,
        help: "put the value under `value`",
        explanation: "`examples` contains example objects: `{name: {value: …}}`. Here an entry is the example value itself. It is read as the `value` of an example object.";
    BARE_RESPONSE = 48 "bare-response" Warning,
        help: "write `description: …`",
        explanation: "A string is used where a response object is expected. It is read as the description of the response.";
    BARE_SERVER = 49 "bare-server" Warning,
        help: "write `url: …`",
        explanation: "A string is used where a server object is expected. It is read as the URL of the server.";
    BARE_TAG = 50 "bare-tag" Warning,
        help: "write `name: …`",
        explanation: "A string is used where a tag object is expected. It is read as the name of the tag.";
    BARE_REQUIREMENT = 51 "bare-requirement" Warning,
        help: "write `name: []`",
        explanation: "A string is used where a security requirement is expected. It is read as the name of a security scheme.";
    LETTER_CASE = 52 "letter-case" Warning,
        help: "use the letter case of the specification",
        explanation: "A word of the specification is written in another letter case, as in `in: Query`, or with other punctuation, as in `in: form-data`. It is read as the word of the specification.";
    TYPE_NAME = 60 "type-name" Warning,
        help: "use boolean, integer, number, string, array, object or null",
        explanation: "`type` is the name of a type in a programming language, such as `int`, `float`, `datetime`, `file` or `any`, or the name of a component, or `null` without quotes. It is read as the corresponding type and format, or as a reference to the component.";
    UNKNOWN_TYPE = 61 "unknown-type" Warning At Approximated,
        help: "use boolean, integer, number, string, array, object or null",
        explanation: "`type` is neither the name of a type nor the name of a schema in `components/schemas`: for example, `type: application/json`, `type: invalid`, or an object. It is ignored. The other keywords of the schema (`properties`, `enum`, `items`) are used; if there are none, any value is allowed.";
    TYPE_LIST = 62 "type-list" Warning,
        help: "use `nullable` or `oneOf`, or OpenAPI 3.1",
        explanation: "`type` is a list, as in `type: [string, \"null\"]`. Lists of types belong to OpenAPI 3.1, but are read in documents of every version.";
    BARE_SCHEMA = 63 "bare-schema" Warning,
        help: "write `type: …` or `$ref: …`",
        explanation: "A string is used where a schema is expected. It is read as the name of a type or as a reference.";
    ITEMS_MISSING = 64 "items-missing" Warning,
        help: "add `items`",
        explanation: "An array has no `items`, which is required before OpenAPI 3.1. Its items may be any value.";
    ITEMS_LIST = 65 "items-list" Warning,
        help: "use `prefixItems`",
        explanation: "The value of `items` is a list. In older drafts of JSON Schema such a list has one schema for each position; OpenAPI 3.1 uses `prefixItems` for this. It is read as `prefixItems`.";
    REQUIRED_ON_PROPERTY = 66 "required-on-property" Warning,
        help: "list the property's name in the parent's `required`",
        explanation: "A property has `required: true`. In OpenAPI, `required` is a list of names in the schema that has the properties: `required: [name]`. The property is read as required.";
    NULLABLE_WITHOUT_TYPE = 67 "nullable-without-type" Warning,
        help: "add `type`",
        explanation: "In OpenAPI 3.0, `nullable` has a meaning only together with `type`. The schema has no `type`, but `null` is allowed all the same, since that is what `nullable` is meant to say.";
    EMPTY_ENUM = 68 "empty-enum" Warning At Ignored,
        help: "add values, or remove the `enum`",
        explanation: "An `enum` without values would allow no value at all. It is ignored.";
    ENUM_VALUE_TYPE = 69 "enum-value-type" Warning,
        help: "write the value in the type that the schema states",
        explanation: "A value of an `enum` does not have the `type` of the schema. The usual cause is YAML, which reads `1.10` and `true` without quotes as a number and a boolean. The value is converted to the stated type.";
    ENUM_ON_ARRAY = 70 "enum-on-array" Warning,
        help: "move the `enum` into `items`",
        explanation: "An array has an `enum` whose values are not arrays. The `enum` is applied to the items of the array.";
    DISCRIMINATOR_TEXT = 71 "discriminator-text" Warning,
        help: "write `discriminator: {propertyName: …}`",
        explanation: "`discriminator: name` is the form of Swagger 2.0; in OpenAPI 3 a discriminator is an object. The string is read as `propertyName`.";
    DANGLING_MAPPING = 72 "dangling-mapping" Warning At Ignored,
        help: "refer to a schema in `components/schemas`",
        explanation: "A discriminator maps a value to a schema that does not exist. This entry of the mapping is ignored.";
    EXAMPLE_TYPE = 73 "example-type" Warning,
        help: "write an example of the type that the schema states",
        explanation: "An `example` or a `default` does not have the `type` of the schema. The usual cause is YAML, which reads `123` without quotes as a number. The documentation shows the value as it is written.";
    REPEATED_NAME = 74 "repeated-name" Warning,
        help: "keep one of the entries and remove the others",
        explanation: "`required` contains the name of a property more than once. It is read as if the name occurred once.";
    ODD_SCHEMA = 75 "odd-schema" Warning At Approximated,
        help: "write an object, such as `type: string` or `$ref: …`",
        explanation: "A number, a list, or a string that is neither the name of a type nor that of a component is used where a schema is expected. It is ignored, and any value is allowed.";
    PATH_WITHOUT_SLASH = 80 "path-without-slash" Warning,
        help: "begin the path with `/`",
        explanation: "A key of `paths` does not begin with a slash. The path is appended to the server's URL and must begin with one.";
    PATH_BRACES = 81 "path-braces" Warning,
        help: "close every brace",
        explanation: "The braces in a path do not match. Text outside of a complete `{name}` is sent unchanged.";
    PATH_PARAMETER_UNDECLARED = 82 "path-parameter-undeclared" Warning,
        help: "add a parameter with `in: path`",
        explanation: "A path has a placeholder, such as `{id}` in `/pets/{id}`, for which no parameter is declared. It is read as a required parameter of type string.";
    PATH_PARAMETER_UNUSED = 83 "path-parameter-unused" Warning At Ignored,
        help: "add the placeholder to the path, or remove the parameter",
        explanation: "A parameter has `in: path`, but the path has no placeholder with its name, so its value cannot be sent. The parameter is ignored.";
    PATH_PARAMETER_NAME = 84 "path-parameter-name" Warning,
        help: "use the same name for both",
        explanation: "A path parameter and a placeholder differ only in letter case or punctuation, such as `petId` and `{pet_id}`. They are read as one parameter.";
    PATH_PARAMETER_OPTIONAL = 85 "path-parameter-optional" Warning,
        help: "add `required: true`",
        explanation: "A path parameter must have `required: true`. The parameter is read as required, even if it has `required: false`.";
    PARAMETER_INCOMPLETE = 86 "parameter-incomplete" Error,
        help: "add `name` and `in`",
        explanation: "A parameter has no `name`, or has no `in` with a known location, and cannot be sent. If the parameter is optional, this is a warning and the parameter is ignored.";
    PARAMETER_NAME = 87 "parameter-name" Error,
        help: "use a name that can be sent",
        explanation: "A header parameter has a name with characters that are not allowed in the name of a header (RFC 9110, section 5.6.2), or a path parameter has a name with braces.";
    PARAMETER_TWICE = 88 "parameter-twice" Warning At Ignored,
        help: "remove one of the parameters",
        explanation: "Two parameters in a list have the same name and location. The first one is used.";
    RESERVED_HEADER = 89 "reserved-header" Warning At Ignored,
        help: "remove the parameter",
        explanation: "OpenAPI 3 ignores header parameters with the names Accept, Content-Type and Authorization. The first two follow from the media types of the bodies and responses, the third from the security schemes. `Authorization` is kept if the operation has no security scheme.";
    VALUE_WITHOUT_SCHEMA = 90 "value-without-schema" Warning,
        help: "add `schema`",
        explanation: "A parameter or header has neither `schema` nor `content` (in Swagger 2.0: no `type`). Any value is allowed.";
    SEVERAL_CONTENTS = 91 "several-contents" Warning At Ignored,
        help: "keep one media type",
        explanation: "The `content` of a parameter or header must have exactly one media type. The first one is used.";
    STYLE_MISFIT = 92 "style-misfit" Warning At Ignored,
        help: "use a style that this location allows",
        explanation: "A `style` or `collectionFormat` is unknown, or is not allowed for a parameter at this location. The default is used.";
    ALLOW_RESERVED = 93 "allow-reserved" Warning At Ignored,
        help: "remove `allowReserved`",
        explanation: "`allowReserved` has no effect here. It only has a meaning for values that would otherwise be percent-encoded: in the query, and since OpenAPI 3.2 in paths and in cookies with the style `form`.";
    QUERYSTRING_SCHEMA = 94 "querystring-schema" Warning,
        help: "use `content`",
        explanation: "A parameter with `in: querystring` is the whole query string, and `content` states its media type. This one has no `content`, so the value is sent as `application/x-www-form-urlencoded`.";
    QUERYSTRING_CONFLICT = 95 "querystring-conflict" Error,
        help: "keep one of the parameters",
        explanation: "A parameter with `in: querystring` is the whole query string. An operation can have only one such parameter, and no parameters with `in: query` in addition.";
    BODY_PARAMETER = 96 "body-parameter" Warning,
        help: "use `requestBody`",
        explanation: "`in: body` and `in: formData` belong to Swagger 2.0, but the document is OpenAPI 3. The parameter is read as a request body.";
    SURPLUS_BODY = 97 "surplus-body" Warning At Ignored,
        help: "keep one body",
        explanation: "An operation has one body: a `requestBody`, one parameter with `in: body`, or several parameters with `in: formData`. This operation describes more than one. The first of these that it has is used, in the order given here; the other parameters are ignored.";
    BODY_OF_GET = 98 "body-of-get" Warning,
        help: "use another method, or query parameters",
        explanation: "A request body has no defined meaning for GET, HEAD, DELETE and TRACE (RFC 9110, section 9.3). The body is sent all the same.";
    BODY_WITHOUT_CONTENT = 99 "body-without-content" Warning,
        help: "add `content`",
        explanation: "A request body has no `content`, so its media type and schema are unknown. The client sends no body.";
    DANGLING_REFERENCE = 101 "dangling-reference" Error,
        help: "add the target of the reference, or correct the reference",
        explanation: "The target of a `$ref` does not exist: for example, a schema that was renamed or removed, or a file that cannot be read.";
    REFERENCE_CYCLE = 102 "reference-cycle" Error,
        help: "let one of the references refer to an object that is not a reference",
        explanation: "References form a cycle without any content, as in `A: {$ref: B}` and `B: {$ref: A}`. A schema may contain itself through a property or a branch; that is not such a cycle.";
    REFERENCE_CORRECTED = 103 "reference-corrected" Warning,
        help: "write the reference in the form that the finding shows",
        explanation: "A reference is slightly wrong, but can only mean one thing: it has an extra slash, a slash that is not escaped as `~1`, or a `%` that is not escaped as `%25`; or it is `#/definitions/Pet` in OpenAPI 3, or only the name of a component. It is read in its correct form.";
    REMOTE_REFERENCE = 104 "remote-reference" Error,
        help: "store a copy of the target next to the document",
        explanation: "The target of a `$ref` is on the network. trine never reads from the network, so that the same document always gives the same client.";
    REFERENCE_OUTSIDE = 105 "reference-outside" Error,
        help: "move the file into the document's folder, or set `--ref-root DIR`",
        explanation: "The target of a `$ref` is a file outside of the document's folder, possibly through a symbolic link. Such files are not read, unless `--ref-root` names a folder that contains both.";
    REFERENCE_SIBLINGS = 106 "reference-siblings" Note,
        help: "use `allOf`, or OpenAPI 3.1",
        explanation: "A keyword is used next to `$ref`, where it has no meaning before OpenAPI 3.1. It is read as in 3.1: both the reference and the keyword apply.";
    DYNAMIC_REFERENCE = 107 "dynamic-reference" Warning At Approximated,
        help: "use `$ref` to refer to the schema directly",
        explanation: "A `$dynamicRef` refers to an anchor that several schemas declare with `$dynamicAnchor`, so that its target depends on the schema from which it is reached (JSON Schema 2020-12, section 8.2.3.2). It is read as a `$ref` to the anchor in its own schema resource.";
    METHOD_NAME = 110 "method-name" Error,
        help: "use a valid method name (RFC 9110)",
        explanation: "A key of `additionalOperations` is not a valid HTTP method: a method is a token (RFC 9110, section 9.1).";
    METHOD_PLACE = 111 "method-place" Warning,
        help: "use the keyword of the method",
        explanation: "`additionalOperations` contains a method that has its own keyword, such as `post`. The operation is read all the same.";
    METHOD_TWICE = 112 "method-twice" Warning At Ignored,
        help: "keep one of the operations",
        explanation: "A path has two operations with the same method. If one of them is in `additionalOperations`, the first one is used; if the path occurs more than once in `paths`, the last one is used. The other operation is ignored.";
    CALLBACK_CYCLE = 113 "callback-cycle" Warning,
        help: "ignore this finding if the cycle is intended",
        explanation: "A callback refers back to the path item that contains it. It is read once; the repetition is left out.";
    CALLBACK_PATH_ITEM = 114 "callback-path-item" Warning,
        help: "put the path item under an expression",
        explanation: "A callback maps expressions such as `{$request.body#/url}` to path items. This one is, or refers to, a path item itself. It is read as a callback with that path item only.";
    STATUS = 115 "status" Warning At Ignored,
        help: "use a status from 100 to 999, a range such as `2XX`, or `default`",
        explanation: "A key of `responses` is not a status code. The response is ignored.";
    DUPLICATE_STATUS = 116 "duplicate-status" Warning At Ignored,
        help: "keep one of the responses",
        explanation: "Two keys of `responses` mean the same status. The first one is used.";
    HEADER_NAME = 117 "header-name" Warning At Ignored,
        help: "use a name that can be sent",
        explanation: "The name of a response header or of an optional header parameter has characters that are not allowed in the name of a header (RFC 9110, section 5.6.2). The header is ignored.";
    MEDIA_TYPE_NAME = 118 "media-type-name" Warning,
        help: "write the media type as `type/subtype`",
        explanation: "A key of `content` is not a valid media type (RFC 9110, section 8.3.1). It is used as it is written.";
    DUPLICATE_TAG = 119 "duplicate-tag" Warning At Ignored,
        help: "keep one of the tags",
        explanation: "`tags` declares the same tag more than once. The first declaration is used.";
    UNDECLARED_VARIABLE = 120 "undeclared-variable" Warning,
        help: "add the variable to `variables`",
        explanation: "The URL of a server has a placeholder that its `variables` do not declare.";
    HOST_WITH_SCHEME = 121 "host-with-scheme" Warning,
        help: "write the host only, and put the scheme into `schemes`",
        explanation: "In Swagger 2.0 `host` is a host with an optional port. Here it is a URL with a scheme.";
    SCHEME_UNKNOWN = 122 "scheme-unknown" Warning At Ignored,
        help: "use apiKey, http, oauth2, openIdConnect or mutualTLS, with the keywords that it requires",
        explanation: "A security scheme has an unknown type, or lacks a keyword that its type requires. The client has no method for it and sends no credential for it.";
    SCHEME_UNDECLARED = 123 "scheme-undeclared" Warning At Ignored,
        help: "add the scheme to `components/securitySchemes`",
        explanation: "An operation requires a security scheme that the document does not declare. The client sends no credential for it.";
    TAG_PARENT = 124 "tag-parent" Warning,
        help: "declare the parent in `tags`, or remove `parent`",
        explanation: "The `parent` of a tag (OpenAPI 3.2) is not declared in `tags`, or tags are parents of each other in a cycle. An undeclared parent is read as if it were declared; of a cycle, one `parent` is ignored.";
    COLON_PLACEHOLDER = 125 "colon-placeholder" Warning,
        help: "write the placeholder in braces: `{name}`",
        explanation: "A segment of a path begins with a colon, as in `/users/:email`, which is the notation of many HTTP routers. If a path parameter of that name is declared, the segment is read as `{email}`; otherwise it is sent unchanged.";
    STATUS_NUMBER = 126 "status-number" Warning,
        help: "put the status codes into quotes: `'200':`",
        explanation: "A status code is written without quotes in YAML, which makes it a number, but OpenAPI requires a string. It is read as a string. This is reported once per file.";
    ENUM_NAMES = 127 "enum-names" Warning At Approximated,
        help: "give each value its own name",
        explanation: "The names for the values of an `enum` (`x-enum-varnames`, `x-enumNames`, `x-ms-enum`) do not match its values: there are more or fewer names than values, two names are equal, or a name is for a value that does not exist. A value without its own name gets a name that is derived from the value.";
    OVERLAY = 128 "overlay" Error,
        help: "write the overlay as the Overlay Specification 1.0 or 1.1 describes it",
        explanation: "An overlay is not valid, and is not applied. It is an object with `overlay: 1.0.0` or `1.1.0`, `info` and `actions`; each action has a `target`, which is a JSONPath (RFC 9535), and one of `update`, `remove: true` and, since 1.1, `copy`. A name with other characters than letters, digits and `_` is written in brackets: `$.paths['/pets'].get['x-name']`.";
    OVERLAY_TARGET = 129 "overlay-target" Warning,
        help: "correct the target, or remove the action if the document has changed",
        explanation: "The target of an action of an overlay selects nothing in the document as the actions before it leave it, or the action says nothing to do, so it has no effect. The document may have been mended since the overlay was written.";
    OVERLAY_VALUE = 130 "overlay-value" Error,
        help: "use an object for objects, an item or a list for lists, and a text, number or Boolean for those",
        explanation: "The value of an action of an overlay cannot be merged into what its target selects: an object merges with objects, a list is appended to lists, and any other value replaces one that is neither (Overlay Specification 1.1, Action Object). With `overlay: 1.0.0`, a property of another kind is replaced. The root cannot be removed, and `copy` selects exactly one node.";
}
