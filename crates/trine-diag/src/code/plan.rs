//! T0300 to T0399: names and layout.

super::codes! {
    DUPLICATE_METHOD = 301 "duplicate-method" Warning,
        help: "give the operations ids that differ",
        explanation: "Two operations of one group would become the same method. They are told apart by a suffix.";
}
