//! Kinds of changes of text, defaults, deprecation and versions.

/// Declares the kinds of a text or value: added, removed and changed, none of which changes a message.
macro_rules! texts {
    ($($added:ident $removed:ident $changed:ident = $area:ident $id:literal $title:literal;)*) => {
        super::kinds! {
            $(
                $added = $area (concat!($id, "-added")) <-> (concat!($id, "-removed")), (concat!($title, " added")):
                    (concat!("The ", $title, " is stated where it was not. Messages stay the same; the docs of the generated code may differ."));
                $removed = $area (concat!($id, "-removed")) <-> (concat!($id, "-added")), (concat!($title, " removed")):
                    (concat!("The ", $title, " is not stated any more. Messages stay the same; the docs of the generated code may differ."));
                $changed = $area (concat!($id, "-changed")) <-> (concat!($id, "-changed")), (concat!($title, " changed")):
                    (concat!("The ", $title, " is another one. Messages stay the same; the docs of the generated code may differ."));
            )*
        }
    };
}

texts! {
    TITLE_ADDED TITLE_REMOVED TITLE_CHANGED = Prose "schema-title" "title of a schema";
    DESCRIPTION_ADDED DESCRIPTION_REMOVED DESCRIPTION_CHANGED = Prose "schema-description" "description of a schema";
    SUMMARY_ADDED SUMMARY_REMOVED SUMMARY_CHANGED = Prose "operation-summary" "summary of an operation";
    OPERATION_TEXT_ADDED OPERATION_TEXT_REMOVED OPERATION_TEXT_CHANGED = Prose "operation-description" "description of an operation";
    PARAMETER_TEXT_ADDED PARAMETER_TEXT_REMOVED PARAMETER_TEXT_CHANGED = Prose "parameter-description" "description of a parameter";
    BODY_TEXT_ADDED BODY_TEXT_REMOVED BODY_TEXT_CHANGED = Prose "body-description" "description of a request body";
    RESPONSE_TEXT_ADDED RESPONSE_TEXT_REMOVED RESPONSE_TEXT_CHANGED = Prose "response-description" "description of a response";
    HEADER_TEXT_ADDED HEADER_TEXT_REMOVED HEADER_TEXT_CHANGED = Prose "header-description" "description of a header";
    SCHEME_TEXT_ADDED SCHEME_TEXT_REMOVED SCHEME_TEXT_CHANGED = Prose "security-scheme-description" "description of a security scheme";
    SERVER_TEXT_ADDED SERVER_TEXT_REMOVED SERVER_TEXT_CHANGED = Prose "server-description" "description of a server";
    TAG_TEXT_ADDED TAG_TEXT_REMOVED TAG_TEXT_CHANGED = Prose "tag-description" "description of a tag";
    API_TEXT_ADDED API_TEXT_REMOVED API_TEXT_CHANGED = Prose "api-description" "description of the API";
    API_TITLE_ADDED API_TITLE_REMOVED API_TITLE_CHANGED = Prose "api-title" "title of the API";
    EXAMPLE_ADDED EXAMPLE_REMOVED EXAMPLE_CHANGED = Prose "example" "example";
    EXTERNAL_DOCS_ADDED EXTERNAL_DOCS_REMOVED EXTERNAL_DOCS_CHANGED = Prose "external-docs" "link to external documentation";
    ENUM_TEXT_ADDED ENUM_TEXT_REMOVED ENUM_TEXT_CHANGED = Prose "enum-description" "description of enum values";
    ENUM_NAMES_ADDED ENUM_NAMES_REMOVED ENUM_NAMES_CHANGED = Naming "enum-names" "names of enum values (`x-enum-varnames`, `x-ms-enum`)";
    EXTENSION_ADDED EXTENSION_REMOVED EXTENSION_CHANGED = Naming "extension" "vendor extension that generators read";
    API_VERSION_ADDED API_VERSION_REMOVED API_VERSION_CHANGED = Lifecycle "api-version" "version of the API";
    SUNSET_ADDED SUNSET_REMOVED SUNSET_CHANGED = Lifecycle "sunset" "date after which the part is withdrawn (`x-sunset`)";
    TERMS_ADDED TERMS_REMOVED TERMS_CHANGED = Lifecycle "terms-of-service" "link to the terms of service";
    CONTACT_ADDED CONTACT_REMOVED CONTACT_CHANGED = Lifecycle "contact" "contact of the API";
    LICENSE_ADDED LICENSE_REMOVED LICENSE_CHANGED = Lifecycle "license" "licence of the API";
}
