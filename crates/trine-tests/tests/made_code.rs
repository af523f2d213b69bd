//! The Rust of fixtures that other tests of this folder compile is what the fixtures make.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use trine_tests::fixture::Fixture;

/// Files of `tests/made` and the fixtures that they are made from.
const MADE: &[(&str, &str)] = &[
    ("base_extended_in_place", "unions/base_extended_in_place"),
    ("beside_any_integer", "enums/beside_any_integer"),
    ("beside_any_string", "enums/beside_any_string"),
    ("by_a_value_that_others_allow", "unions/by_a_value_that_others_allow"),
    ("by_constants_within_objects", "unions/by_constants_within_objects"),
    ("by_kinds_of_a_property", "unions/by_kinds_of_a_property"),
    ("by_null_in_a_property", "unions/by_null_in_a_property_3_1"),
    ("by_the_form_of_a_text", "unions/by_the_form_of_a_text"),
    ("by_values_behind_references", "unions/by_values_behind_references"),
    (
        "discriminator_of_a_nested_union",
        "unions/discriminator_of_a_nested_union",
    ),
    (
        "discriminator_of_a_subtype_with_subtypes",
        "unions/discriminator_of_a_subtype_with_subtypes",
    ),
    ("conversions_of_branches", "unions/conversions_of_branches"),
    ("discriminator_of_integers", "unions/discriminator_of_integers"),
    ("discriminator_of_one_subtype", "unions/discriminator_of_one_subtype"),
    (
        "discriminator_values_by_extension",
        "unions/discriminator_values_by_extension",
    ),
    ("fixed_prefix_is_a_tuple", "lists/fixed_prefix_is_a_tuple_3_1"),
    ("lists_beside_any_string", "enums/lists_beside_any_string"),
    ("map_beside_objects", "unions/map_beside_objects"),
    ("null_beside_keywords", "presence/null_beside_keywords_3_1"),
    ("number_or_integer", "unions/number_or_integer"),
    ("of_two_types", "enums/of_two_types_3_1"),
    ("of_whole_numbers", "enums/of_whole_numbers"),
    (
        "property_that_is_never_there",
        "objects/property_that_is_never_there_3_1",
    ),
    ("several_are_one", "enums/several_are_one_3_1"),
    ("titled_constants", "enums/titled_constants_3_1"),
    ("written_in_another_type", "enums/written_in_another_type"),
    ("type_that_is_none", "odd/type_that_is_none"),
    ("unusual_property_names", "objects/unusual_property_names"),
];

/// The same of those that have operations too.
const CALLED: &[(&str, &str)] = &[
    ("binary_of_any_media_type", "bodies/binary_of_any_media_type"),
    (
        "integer_or_string_of_kubernetes",
        "unions/integer_or_string_of_kubernetes",
    ),
    ("multipart_files_3_1", "bodies/multipart_files_3_1"),
    ("multipart_files_by_encoding", "bodies/multipart_files_by_encoding"),
    ("stream_by_parameter_2_0", "responses/stream_by_parameter_2_0"),
];

#[test]
fn the_code_that_tests_compile_is_what_the_fixtures_make() {
    for (module, fixture) in MADE {
        check(module, &fixture_of(fixture).types_alone().unwrap());
    }
    for (module, fixture) in CALLED {
        check(module, &fixture_of(fixture).operations_alone().unwrap());
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixture_of(name: &str) -> Fixture {
    Fixture::read(&root().join(format!("fixtures/{name}.yaml"))).unwrap()
}

fn check(module: &str, made: &str) {
    let path = root().join(format!("tests/made/{module}.rs"));
    // As with the snapshots.
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&path, made).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, made, "{module}");
}
