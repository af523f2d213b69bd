//! T0001 to T0199: reading the document.

super::codes! {
    DANGLING_REFERENCE = 101 "dangling-reference" Error,
        help: "add what the reference names, or correct the reference",
        explanation: "A `$ref` names something that the document does not have.";
}
