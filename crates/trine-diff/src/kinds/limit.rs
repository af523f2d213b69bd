//! Kinds of changes of limits.

/// Declares the kinds of a limit: added, removed, raised and lowered.
macro_rules! limits {
    ($($added:ident $removed:ident $raised:ident $lowered:ident = $id:literal $title:literal;)*) => {
        super::kinds! {
            $(
                $added = Limit (concat!($id, "-added")) <-> (concat!($id, "-removed")), (concat!($title, " added")):
                    (concat!("A ", $title, " is stated where there was none. A server refuses values beyond it; responses stay readable. The client does not check it."));
                $removed = Limit (concat!($id, "-removed")) <-> (concat!($id, "-added")), (concat!($title, " removed")):
                    (concat!("A ", $title, " is not stated any more. More values may arrive; a reader that validates refuses them."));
                $raised = Limit (concat!($id, "-raised")) <-> (concat!($id, "-lowered")), (concat!($title, " raised")):
                    (concat!("The ", $title, " is higher than before. A higher lower limit makes a server refuse small values; a higher upper limit allows more, which a reader that validates refuses."));
                $lowered = Limit (concat!($id, "-lowered")) <-> (concat!($id, "-raised")), (concat!($title, " lowered")):
                    (concat!("The ", $title, " is lower than before. A lower upper limit makes a server refuse large values; a lower lower limit allows more, which a reader that validates refuses."));
            )*
        }
    };
}

limits! {
    MINIMUM_ADDED MINIMUM_REMOVED MINIMUM_RAISED MINIMUM_LOWERED = "minimum" "smallest number";
    MAXIMUM_ADDED MAXIMUM_REMOVED MAXIMUM_RAISED MAXIMUM_LOWERED = "maximum" "largest number";
    MIN_LENGTH_ADDED MIN_LENGTH_REMOVED MIN_LENGTH_RAISED MIN_LENGTH_LOWERED = "min-length" "smallest number of characters";
    MAX_LENGTH_ADDED MAX_LENGTH_REMOVED MAX_LENGTH_RAISED MAX_LENGTH_LOWERED = "max-length" "largest number of characters";
    MIN_ITEMS_ADDED MIN_ITEMS_REMOVED MIN_ITEMS_RAISED MIN_ITEMS_LOWERED = "min-items" "smallest number of items";
    MAX_ITEMS_ADDED MAX_ITEMS_REMOVED MAX_ITEMS_RAISED MAX_ITEMS_LOWERED = "max-items" "largest number of items";
    MIN_PROPERTIES_ADDED MIN_PROPERTIES_REMOVED MIN_PROPERTIES_RAISED MIN_PROPERTIES_LOWERED = "min-properties" "smallest number of properties";
    MAX_PROPERTIES_ADDED MAX_PROPERTIES_REMOVED MAX_PROPERTIES_RAISED MAX_PROPERTIES_LOWERED = "max-properties" "largest number of properties";
    MIN_CONTAINS_ADDED MIN_CONTAINS_REMOVED MIN_CONTAINS_RAISED MIN_CONTAINS_LOWERED = "min-contains" "smallest number of matching items";
    MAX_CONTAINS_ADDED MAX_CONTAINS_REMOVED MAX_CONTAINS_RAISED MAX_CONTAINS_LOWERED = "max-contains" "largest number of matching items";
}
