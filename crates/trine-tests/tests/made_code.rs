//! The Rust of fixtures that other tests of this folder compile is what the fixtures make.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use trine_tests::fixture::Fixture;

/// Files of `tests/made` and the fixtures that they are made from.
const MADE: &[(&str, &str)] = &[
    ("beside_any_string", "enums/beside_any_string"),
    ("by_values_behind_references", "unions/by_values_behind_references"),
    (
        "discriminator_of_a_nested_union",
        "unions/discriminator_of_a_nested_union",
    ),
    (
        "discriminator_of_a_subtype_with_subtypes",
        "unions/discriminator_of_a_subtype_with_subtypes",
    ),
    ("discriminator_of_integers", "unions/discriminator_of_integers"),
    ("discriminator_of_one_subtype", "unions/discriminator_of_one_subtype"),
    (
        "discriminator_values_by_extension",
        "unions/discriminator_values_by_extension",
    ),
    ("lists_beside_any_string", "enums/lists_beside_any_string"),
    ("null_beside_keywords", "presence/null_beside_keywords_3_1"),
    ("number_or_integer", "unions/number_or_integer"),
    ("of_two_types", "enums/of_two_types_3_1"),
    ("of_whole_numbers", "enums/of_whole_numbers"),
    ("several_are_one", "enums/several_are_one_3_1"),
    ("titled_constants", "enums/titled_constants_3_1"),
    ("written_in_another_type", "enums/written_in_another_type"),
    ("unusual_property_names", "objects/unusual_property_names"),
];

#[test]
fn the_code_that_tests_compile_is_what_the_fixtures_make() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (module, fixture) in MADE {
        let fixture = root.join(format!("fixtures/{fixture}.yaml"));
        let made = Fixture::read(&fixture).unwrap().types_alone().unwrap();
        let path = root.join(format!("tests/made/{module}.rs"));
        // As with the snapshots.
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(&path, &made).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, made, "{module}");
    }
}
