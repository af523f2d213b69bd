//! Kinds of changes of keywords that limit values and that are compared as they are written.

/// Declares the kinds of a keyword: added, removed and changed.
macro_rules! keywords {
    ($($added:ident $removed:ident $changed:ident = $id:literal $keyword:literal $meaning:literal;)*) => {
        super::kinds! {
            $(
                $added = Limit (concat!($id, "-added")) <-> (concat!($id, "-removed")), (concat!("`", $keyword, "` added")):
                    (concat!("`", $keyword, "` is stated where it was not: ", $meaning, ". A server refuses other values; responses stay readable. The client does not check it."));
                $removed = Limit (concat!($id, "-removed")) <-> (concat!($id, "-added")), (concat!("`", $keyword, "` removed")):
                    (concat!("`", $keyword, "` is not stated any more: ", $meaning, ". More values may arrive; a reader that validates refuses them."));
                $changed = Limit (concat!($id, "-changed")) <-> (concat!($id, "-changed")), (concat!("`", $keyword, "` changed")):
                    (concat!("`", $keyword, "` is stated otherwise: ", $meaning, ". Values that were allowed may be refused, and others may arrive. Compare both versions of the keyword."));
            )*
        }
    };
}

keywords! {
    PATTERN_ADDED PATTERN_REMOVED PATTERN_CHANGED = "pattern" "pattern" "strings must match a regular expression";
    MULTIPLE_OF_ADDED MULTIPLE_OF_REMOVED MULTIPLE_OF_CHANGED = "multiple-of" "multipleOf" "numbers must be multiples of a number";
    CONTAINS_ADDED CONTAINS_REMOVED CONTAINS_CHANGED = "contains" "contains" "some items must match a schema";
    DEPENDENT_REQUIRED_ADDED DEPENDENT_REQUIRED_REMOVED DEPENDENT_REQUIRED_CHANGED = "dependent-required" "dependentRequired" "properties must be there if another one is";
    DEPENDENT_SCHEMAS_ADDED DEPENDENT_SCHEMAS_REMOVED DEPENDENT_SCHEMAS_CHANGED = "dependent-schemas" "dependentSchemas" "a schema must hold if a property is there";
    DEPENDENCIES_ADDED DEPENDENCIES_REMOVED DEPENDENCIES_CHANGED = "dependencies" "dependencies" "properties or a schema are required if a property is there";
    IF_ADDED IF_REMOVED IF_CHANGED = "if" "if" "a condition decides which of two schemas must hold";
    THEN_ADDED THEN_REMOVED THEN_CHANGED = "then" "then" "a schema must hold where a condition holds";
    ELSE_ADDED ELSE_REMOVED ELSE_CHANGED = "else" "else" "a schema must hold where a condition does not hold";
    PROPERTY_NAMES_ADDED PROPERTY_NAMES_REMOVED PROPERTY_NAMES_CHANGED = "property-names" "propertyNames" "names of properties must match a schema";
    UNEVALUATED_ITEMS_ADDED UNEVALUATED_ITEMS_REMOVED UNEVALUATED_ITEMS_CHANGED = "unevaluated-items" "unevaluatedItems" "items that no other keyword describes must match a schema";
}
