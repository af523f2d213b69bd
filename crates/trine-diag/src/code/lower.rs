//! T0200 to T0299: from the document to the model.

super::codes! {
    NO_INSTANCE = 201 "no-instance" Warning,
        help: "mend the schema; it is read as any value",
        explanation: "A schema that no value can satisfy, such as `type: string` and `type: object` joined by `allOf`, or `false`. It becomes any value.";
}
