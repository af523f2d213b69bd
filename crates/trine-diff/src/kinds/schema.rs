//! Kinds of changes of types, formats, enumerations, objects, unions and directions.

super::kinds! {
    TYPE_CHANGED = Type "type-changed" <-> "type-changed", "type changed":
        "Values of the old JSON types are not values of the new ones. A server that follows the new document refuses what an old client sends, and an old client cannot read what it receives. The Rust type of the field or argument changes.";
    TYPE_WIDENED = Type "type-widened" <-> "type-narrowed", "more types allowed":
        "The new document allows JSON types that the old one does not. Requests stay valid. An old client cannot read a response of a type that it does not know.";
    TYPE_NARROWED = Type "type-narrowed" <-> "type-widened", "fewer types allowed":
        "The new document refuses JSON types that the old one allows. Requests with such values are refused; responses stay readable.";
    TYPE_STATED = Type "type-stated" <-> "type-unstated", "type stated":
        "The type that the other keywords imply is stated now. Values are the same by the way in which documents are read.";
    TYPE_UNSTATED = Type "type-unstated" <-> "type-stated", "type no longer stated":
        "The type is not stated any more and follows from the other keywords. Values are the same by the way in which documents are read.";
    INTEGER_TO_NUMBER = Type "integer-to-number" <-> "number-to-integer", "integer became number":
        "Numbers with a fraction are allowed now. Requests stay valid; an old client cannot read a fraction. The Rust type changes from an integer to `f64`.";
    NUMBER_TO_INTEGER = Type "number-to-integer" <-> "integer-to-number", "number became integer":
        "Numbers with a fraction are refused now. Responses stay readable. The Rust type changes from `f64` to an integer.";
    TYPE_ANY = Type "type-removed" <-> "type-added", "any value allowed":
        "Nothing is said about values any more. Requests stay valid; an old client cannot read values of other types. The Rust type becomes a JSON value.";
    TYPE_LIMITED = Type "type-added" <-> "type-removed", "type added to any value":
        "Any value was allowed, and only some types are now. Requests with other values are refused; responses stay readable. The Rust type changes from a JSON value.";
    SCALAR_TO_LIST = Type "scalar-to-array" <-> "array-to-scalar", "single value became array":
        "An array is expected where a single value was. Send and read a list.";
    LIST_TO_SCALAR = Type "array-to-scalar" <-> "scalar-to-array", "array became single value":
        "A single value is expected where an array was. Send and read one value.";
    OBJECT_TO_LIST = Type "object-to-array" <-> "array-to-object", "object became array":
        "An array is expected where an object was.";
    LIST_TO_OBJECT = Type "array-to-object" <-> "object-to-array", "array became object":
        "An object is expected where an array was.";
    OBJECT_TO_SCALAR = Type "object-to-scalar" <-> "scalar-to-object", "object became single value":
        "A single value is expected where an object was.";
    SCALAR_TO_OBJECT = Type "scalar-to-object" <-> "object-to-scalar", "single value became object":
        "An object is expected where a single value was.";
    NULL_ALLOWED = Presence "null-allowed" <-> "null-refused", "null allowed":
        "The value may be `null` now. Requests stay valid. An old client that expects a value cannot read `null`; the Rust type becomes an `Option` or a `Field`.";
    NULL_REFUSED = Presence "null-refused" <-> "null-allowed", "null no longer allowed":
        "The value must not be `null` any more. A server that follows the new document refuses `null`; do not send it.";

    FORMAT_ADDED = Format "format-added" <-> "format-removed", "format added":
        "Values have to be of a format. A server that follows the new document refuses others. Where a client has a type for the format (`date-time`, `date`, `uuid`, `byte`, widths of numbers), the Rust type changes.";
    FORMAT_REMOVED = Format "format-removed" <-> "format-added", "format removed":
        "Values of other formats are allowed now. A client that reads the format into a type of its own cannot read them.";
    FORMAT_CHANGED = Format "format-changed" <-> "format-changed", "format changed":
        "Values have another format. Send and read values of the new format.";
    FORMAT_WIDENED = Format "format-widened" <-> "format-narrowed", "format widened":
        "All values of the old format are values of the new one, and there are more: `int32` became `int64`, `float` became `double`. An old client cannot read values outside of the old range.";
    FORMAT_NARROWED = Format "format-narrowed" <-> "format-widened", "format narrowed":
        "Only some values of the old format are values of the new one: `int64` became `int32`. Values outside of the new range are refused.";
    FORMAT_STATED = Format "format-stated" <-> "format-unstated", "format stated":
        "A format is stated that limits no value beyond the type.";
    FORMAT_UNSTATED = Format "format-unstated" <-> "format-stated", "format no longer stated":
        "A format is not stated any more that limited no value beyond the type.";
    FORMAT_UNKNOWN_ADDED = Format "format-custom-added" <-> "format-custom-removed", "custom format added":
        "A format is stated that no specification defines. Whether a server refuses other values is not known from the document.";
    FORMAT_UNKNOWN_REMOVED = Format "format-custom-removed" <-> "format-custom-added", "custom format removed":
        "A format that no specification defines is not stated any more.";
    CONTENT_ENCODING_CHANGED = Format "content-encoding-changed" <-> "content-encoding-changed", "encoding of content changed":
        "The string holds content in another encoding (`contentEncoding`). Encode and decode by the new one.";
    CONTENT_ENCODING_ADDED = Format "content-encoding-added" <-> "content-encoding-removed", "encoding of content added":
        "The string holds encoded content now (`contentEncoding`). Encode what you send.";
    CONTENT_ENCODING_REMOVED = Format "content-encoding-removed" <-> "content-encoding-added", "encoding of content removed":
        "The string does not hold encoded content any more (`contentEncoding`).";
    CONTENT_MEDIA_TYPE_CHANGED = Format "content-media-type-changed" <-> "content-media-type-changed", "media type of content changed":
        "The string holds content of another media type (`contentMediaType`).";
    CONTENT_MEDIA_TYPE_ADDED = Format "content-media-type-added" <-> "content-media-type-removed", "media type of content added":
        "The string holds content of a media type now (`contentMediaType`).";
    CONTENT_MEDIA_TYPE_REMOVED = Format "content-media-type-removed" <-> "content-media-type-added", "media type of content removed":
        "The media type of the content of the string is not stated any more (`contentMediaType`).";
    CONTENT_SCHEMA_ADDED = Format "content-schema-added" <-> "content-schema-removed", "schema of content added":
        "The content of the string has to match a schema now (`contentSchema`).";
    CONTENT_SCHEMA_REMOVED = Format "content-schema-removed" <-> "content-schema-added", "schema of content removed":
        "The content of the string does not have to match a schema any more (`contentSchema`).";

    ENUM_VALUE_ADDED = Enum "enum-values-added" <-> "enum-values-removed", "enum values added":
        "There are new values. Requests stay valid. A reader that refuses values which its document does not name fails; a client made by trine reads them as `Unknown`.";
    ENUM_VALUE_REMOVED = Enum "enum-values-removed" <-> "enum-values-added", "enum values removed":
        "Some values are gone. A server that follows the new document refuses them; responses stay readable. Do not send them any more.";
    ENUM_ADDED = Enum "enum-added" <-> "enum-removed", "values listed":
        "Only the listed values are allowed now. Other values are refused. The Rust type becomes an enum.";
    ENUM_REMOVED = Enum "enum-removed" <-> "enum-added", "values no longer listed":
        "All values of the type are allowed now. A reader that refuses values which its document does not name fails. The Rust type is not an enum any more.";
    CONST_CHANGED = Enum "const-changed" <-> "const-changed", "constant changed":
        "The only allowed value is another one. Send the new value.";

    PROPERTY_ADDED = Presence "property-added" <-> "property-removed", "optional property added":
        "Objects may have a new property. Requests stay valid, and clients that do not know it ignore it.";
    PROPERTY_REMOVED = Presence "property-removed" <-> "property-added", "optional property removed":
        "The property is not described any more. A server ignores it, or refuses it if it allows no other properties; a client finds it absent. Remove its use.";
    PROPERTY_ADDED_REQUIRED = Presence "required-property-added" <-> "required-property-removed", "required property added":
        "Objects must have a new property. A server refuses requests without it: set it in every request. Responses stay readable.";
    PROPERTY_REMOVED_REQUIRED = Presence "required-property-removed" <-> "required-property-added", "required property removed":
        "A property that was always there is not described any more. An old client that requires it cannot read responses without it. Remove its use.";
    PROPERTY_RENAMED = Presence "property-renamed" <-> "property-renamed", "property renamed":
        "A property has another name and the same schema. What is sent under the old name is ignored or refused, and what is received under the new name is not read. Use the new name.";
    PROPERTY_REQUIRED = Presence "property-became-required" <-> "property-became-optional", "property became required":
        "The property must be there. A server refuses requests without it: set it in every request. The Rust type is not an `Option` any more where it was one.";
    PROPERTY_OPTIONAL = Presence "property-became-optional" <-> "property-became-required", "property became optional":
        "The property may be absent. An old client that requires it cannot read responses without it. The Rust type becomes an `Option`.";
    REQUIRED_NAME_ADDED = Presence "required-name-added" <-> "required-name-removed", "undescribed property became required":
        "A property that the schema does not describe must be there. A server refuses requests without it.";
    REQUIRED_NAME_REMOVED = Presence "required-name-removed" <-> "required-name-added", "undescribed property no longer required":
        "A property that the schema does not describe may be absent.";

    EXTRA_CLOSED = Object "other-properties-forbidden" <-> "other-properties-allowed", "other properties forbidden":
        "Objects must have no other properties than those named (`additionalProperties: false`). A server refuses requests with others.";
    EXTRA_OPENED = Object "other-properties-allowed" <-> "other-properties-forbidden", "other properties allowed":
        "Objects may have other properties than those named. A reader that refuses them fails.";
    EXTRA_TYPED = Object "other-properties-limited" <-> "other-properties-freed", "other properties limited":
        "Properties that are not named must match a schema (`additionalProperties`). Others are refused.";
    EXTRA_FREED = Object "other-properties-freed" <-> "other-properties-limited", "other properties no longer limited":
        "Properties that are not named may have any value. A reader of a map of one type cannot read others.";
    EXTRA_TYPED_FROM_NONE = Object "map-values-allowed" <-> "map-values-forbidden", "other properties of a type allowed":
        "Objects may have other properties, of one schema. A reader that refuses them fails.";
    EXTRA_NONE_FROM_TYPED = Object "map-values-forbidden" <-> "map-values-allowed", "other properties of a type forbidden":
        "Objects must have no other properties than those named. A server refuses requests with others.";
    PATTERN_PROPERTY_ADDED = Object "pattern-properties-added" <-> "pattern-properties-removed", "properties by pattern added":
        "Properties whose names match a pattern must match a schema (`patternProperties`). Others are refused.";
    PATTERN_PROPERTY_REMOVED = Object "pattern-properties-removed" <-> "pattern-properties-added", "properties by pattern removed":
        "Properties whose names match a pattern do not have to match a schema any more (`patternProperties`).";
    ITEMS_TYPED = Object "items-limited" <-> "items-freed", "items limited":
        "Items of the array must match a schema now. Others are refused.";
    ITEMS_FREED = Object "items-freed" <-> "items-limited", "items no longer limited":
        "Items of the array may be any value. A reader of items of one type cannot read others.";
    PREFIX_ITEMS_ADDED = Object "prefix-items-added" <-> "prefix-items-removed", "first items described":
        "More of the first items of the array have schemas of their own (`prefixItems`).";
    PREFIX_ITEMS_REMOVED = Object "prefix-items-removed" <-> "prefix-items-added", "first items no longer described":
        "Fewer of the first items of the array have schemas of their own (`prefixItems`).";

    UNION_INTRODUCED = Union "union-introduced" <-> "union-dissolved", "became a union":
        "The value is one of several schemas now (`oneOf`, `anyOf`). The Rust type becomes an enum of its branches.";
    UNION_DISSOLVED = Union "union-dissolved" <-> "union-introduced", "no longer a union":
        "The value is of one schema, where it was one of several (`oneOf`, `anyOf`). The Rust type is not an enum any more.";
    BRANCH_ADDED = Union "union-branch-added" <-> "union-branch-removed", "branch of a union added":
        "The value may be of one more schema. Requests stay valid. A reader that refuses what its document does not name fails; a client made by trine reads it as `Unknown`.";
    BRANCH_REMOVED = Union "union-branch-removed" <-> "union-branch-added", "branch of a union removed":
        "The value must not be of this schema any more. A server refuses it.";
    TAG_ADDED = Union "discriminator-value-added" <-> "discriminator-value-removed", "discriminator value added":
        "The discriminator has one more value. A reader that refuses values which its document does not name fails.";
    TAG_REMOVED = Union "discriminator-value-removed" <-> "discriminator-value-added", "discriminator value removed":
        "A value of the discriminator is gone. A server refuses it.";
    TAG_CHANGED = Union "discriminator-value-changed" <-> "discriminator-value-changed", "discriminator value changed":
        "A branch is told by another value of the discriminator. A server does not know the old value; an old client reads the new value as an unknown branch.";
    DISCRIMINATOR_ADDED = Union "discriminator-added" <-> "discriminator-removed", "discriminator added":
        "A property tells the branches apart. It limits no value by itself.";
    DISCRIMINATOR_REMOVED = Union "discriminator-removed" <-> "discriminator-added", "discriminator removed":
        "No property tells the branches apart any more.";
    DISCRIMINATOR_PROPERTY_CHANGED = Union "discriminator-property-changed" <-> "discriminator-property-changed", "discriminator property changed":
        "Another property tells the branches apart. Both sides look for the branch in another place.";
    ONE_OF_TO_ANY_OF = Union "one-of-to-any-of" <-> "any-of-to-one-of", "`oneOf` became `anyOf`":
        "A value that several branches accept is allowed now.";
    ANY_OF_TO_ONE_OF = Union "any-of-to-one-of" <-> "one-of-to-any-of", "`anyOf` became `oneOf`":
        "A value that several branches accept is refused now. The documents do not say whether there are such values.";

    READ_ONLY_ADDED = Direction "read-only-added" <-> "read-only-removed", "became read-only":
        "The property is not to be sent any more (`readOnly`). A server ignores it or refuses it.";
    READ_ONLY_REMOVED = Direction "read-only-removed" <-> "read-only-added", "no longer read-only":
        "The property may be sent now (`readOnly` removed); if it is required, a server refuses requests without it.";
    WRITE_ONLY_ADDED = Direction "write-only-added" <-> "write-only-removed", "became write-only":
        "The property is not received any more (`writeOnly`).";
    WRITE_ONLY_REMOVED = Direction "write-only-removed" <-> "write-only-added", "no longer write-only":
        "The property may be received now (`writeOnly` removed).";

    ALL_OF_ADDED = Object "all-of-added" <-> "all-of-removed", "named schema added to `allOf`":
        "Values must match one more named schema. Today it may describe nothing that the others do not describe; what it comes to describe later holds for these values too.";
    ALL_OF_REMOVED = Object "all-of-removed" <-> "all-of-added", "named schema removed from `allOf`":
        "Values do not have to match a named schema any more.";
    SCHEMA_NARROWED = Object "schema-narrowed" <-> "schema-widened", "fewer values accepted":
        "The new schema refuses values that the old one accepts, for a reason that no other kind of change names.";
    SCHEMA_WIDENED = Object "schema-widened" <-> "schema-narrowed", "more values accepted":
        "The new schema accepts values that the old one refuses, for a reason that no other kind of change names.";
    UNIQUE_ITEMS_ADDED = Limit "unique-items-added" <-> "unique-items-removed", "`uniqueItems` added":
        "Items of the array must differ from each other. A server refuses lists with equal items; responses stay readable. The client does not check it.";
    UNIQUE_ITEMS_REMOVED = Limit "unique-items-removed" <-> "unique-items-added", "`uniqueItems` removed":
        "Items of the array may be equal. A reader that validates refuses such lists.";
    UNEVALUATED_PROPERTIES_ADDED = Limit "unevaluated-properties-added" <-> "unevaluated-properties-removed", "`unevaluatedProperties` added":
        "Objects must have no properties that no other keyword describes, of branches too. A server refuses others; responses stay readable. The client does not check it.";
    UNEVALUATED_PROPERTIES_REMOVED = Limit "unevaluated-properties-removed" <-> "unevaluated-properties-added", "`unevaluatedProperties` removed":
        "Objects may have properties that no other keyword describes. A reader that validates refuses them.";
    NOT_ADDED = Object "not-added" <-> "not-removed", "`not` added":
        "Values of a schema are refused now (`not`).";
    NOT_REMOVED = Object "not-removed" <-> "not-added", "`not` removed":
        "Values of a schema are not refused any more (`not`).";
    NOT_CHANGED = Object "not-changed" <-> "not-changed", "`not` changed":
        "Other values are refused than before (`not`).";
}
