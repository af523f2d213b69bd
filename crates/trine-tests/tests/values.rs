//! Values that pass through the types of fixtures, compiled here: what is read, what is written again, and what of
//! it is a drift from the document.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use serde_json::Value;
use trine_runtime::wire::{Decode, Encode, Manner, Notes, from_slice, from_slice_as, to_vec};

/// The types of fixtures, a module each.
macro_rules! fixtures {
    ($($module:ident),* $(,)?) => {$(
        #[allow(clippy::enum_variant_names, unreachable_pub, dead_code, deprecated, unexpected_cfgs, reason = "a crate of its own has more modules and users")]
        mod $module {
            include!(concat!("made/", stringify!($module), ".rs"));
        }
    )*};
}

fixtures!(
    base_extended_in_place,
    beside_any_integer,
    beside_any_string,
    by_constants_within_objects,
    fixed_prefix_is_a_tuple,
    lists_beside_any_string,
    null_beside_keywords,
    number_or_integer,
    of_two_types,
    of_whole_numbers,
    several_are_one,
    titled_constants,
    type_that_is_none,
    written_in_another_type
);

/// A text that is read and written again.
fn passed<T: Decode + Encode>(text: &str) -> String {
    let value: T = from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    String::from_utf8(to_vec(&value)).unwrap()
}

#[test]
fn any_value_passes_where_a_type_is_none() {
    use type_that_is_none::types::Thing;
    for any in [
        "1.5",
        "\"a\"",
        "[1,{\"b\":null}]",
        "{\"c\":18446744073709551615}",
        "false",
    ] {
        let text = format!(
            r#"{{"needed":{any},"maybe":{any},"object_as_type":{any},"one_of_a_list":{any},"list":[{any}],"map":{{"k":{any}}},"either":{any}}}"#
        );
        assert_eq!(passed::<Thing>(&text), text);
    }
    let beside = r#"{"needed":null,"known_values":"c","parts":{"a":"x"},"joined":"y"}"#;
    assert_eq!(passed::<Thing>(beside), beside);
}

/// Returns the number of drifts that reading reports.
fn drifts<T: Decode>(text: &str) -> usize {
    let notes = Notes::new();
    let manner = Manner {
        notes: Some(&notes),
        ..Manner::default()
    };
    from_slice_as::<T>(text.as_bytes(), manner).unwrap();
    let mut count = 0;
    notes.tell(text.as_bytes(), |_, _, _| count += 1);
    count
}

#[test]
fn null_is_a_value_beside_keywords_about_another_type() {
    use null_beside_keywords::types::Thing;
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/presence/null_beside_keywords_3_1.yaml");
    let document: Value = serde_yaml::from_slice(&std::fs::read(fixture).unwrap()).unwrap();
    let properties = document.pointer("/components/schemas/Thing/properties").unwrap();
    for name in properties
        .as_object()
        .unwrap()
        .keys()
        .filter(|name| *name != "in_a_list")
    {
        let text = format!(r#"{{"{name}":null}}"#);
        assert_eq!(passed::<Thing>(&text), text);
    }
    let list = r#"{"in_a_list":[null,"2024-02-29T00:00:00Z"]}"#;
    assert_eq!(passed::<Thing>(list), list);
}

#[test]
fn any_text_beside_known_ones_is_no_drift() {
    use beside_any_string::types::{Thing, ThingInline};
    for text in [
        r#"{"inline":"x"}"#,
        r#"{"named":"x"}"#,
        r#"{"blank":"https://example.com"}"#,
        r#"{"named_or_blank":""}"#,
    ] {
        assert_eq!(passed::<Thing>(text), text);
        assert_eq!(drifts::<Thing>(text), 0, "{text}");
    }
    assert_eq!(drifts::<Thing>(r#"{"blank_or_number":"x"}"#), 1);
    assert_eq!(ThingInline::from("x"), ThingInline::Other("x".to_owned()));
    assert_eq!(ThingInline::from("other"), ThingInline::OtherValue);
}

#[test]
fn any_text_beside_known_ones_is_no_drift_in_lists() {
    use lists_beside_any_string::types::Thing;
    for text in [
        r#"{"items":["x","small-1"]}"#,
        r#"{"lists":["x","small-1"]}"#,
        r#"{"one_or_several":"x"}"#,
        r#"{"one_or_several":["x"]}"#,
        r#"{"lists_of_lists":[["x"],["small-1"]]}"#,
        r#"{"maps":{"a":"x","b":"small-1"}}"#,
    ] {
        assert_eq!(passed::<Thing>(text), text);
        assert_eq!(drifts::<Thing>(text), 0, "{text}");
    }
    let text = r#"{"nulls_in_one":["x",null]}"#;
    assert_eq!(passed::<Thing>(text), text);
}

#[test]
fn a_title_beside_a_constant_names_the_variant() {
    use titled_constants::types::{Kind, Scope};
    assert_eq!([Kind::Pong.value(), Kind::V9.value()], [1, 9]);
    assert_eq!([Scope::ReadAll.as_str(), Scope::Write.as_str()], ["r.all", "w"]);
    assert_eq!(passed::<Kind>("5"), "5");
}

#[test]
fn several_enumerations_are_one_with_the_values_of_all() {
    use several_are_one::types::{Thing, ThingInline};
    let text = r#"{"inline":"","named_and_blank":"","integers":3}"#;
    assert_eq!(passed::<Thing>(text), text);
    assert_eq!(drifts::<Thing>(text), 0);
    assert_eq!(ThingInline::ALL.len(), 3);
}

#[test]
fn a_number_in_a_union_is_written_as_it_was_read() {
    use number_or_integer::types::{Thing, ThingEither};
    for text in [
        r#"{"either":1.0}"#,
        r#"{"either":1}"#,
        r#"{"any_of_four":1.0}"#,
        r#"{"any_of_four":-3}"#,
        r#"{"any_of_four":"1.0"}"#,
        r#"{"level_or_number":1.0}"#,
        r#"{"level_or_number":2}"#,
        r#"{"level_or_number":3.0}"#,
    ] {
        assert_eq!(passed::<Thing>(text), text);
        assert_eq!(drifts::<Thing>(text), 0, "{text}");
    }
    let either = |text: &str| from_slice::<Thing>(text.as_bytes()).unwrap().either.unwrap();
    assert_eq!(either(r#"{"either":1.0}"#), ThingEither::Number(1.0));
    assert_eq!(either(r#"{"either":1}"#), ThingEither::Integer(1));
    // Where there is no number but an integer, a fraction of zero is none.
    assert_eq!(
        passed::<Thing>(r#"{"integer_or_text":3.0}"#),
        r#"{"integer_or_text":3}"#
    );
}

#[test]
fn an_enumeration_of_whole_numbers_is_one_of_integers() {
    use of_whole_numbers::types::{Thing, ThingLevel, ThingWithZeros};
    assert_eq!(ThingLevel::ALL.len(), 3);
    assert_eq!(ThingWithZeros::V2.value(), 2);
    let text = r#"{"level":2,"half":0.5}"#;
    assert_eq!(passed::<Thing>(text), text);
    assert_eq!(passed::<Thing>(r#"{"with_zeros":1.0}"#), r#"{"with_zeros":1}"#);
}

#[test]
fn values_written_in_another_type_than_stated_are_read_in_either() {
    use written_in_another_type::types::Thing;
    for (text, written) in [
        (r#"{"named":2}"#, r#"{"named":"2"}"#),
        (r#"{"named":"2"}"#, r#"{"named":"2"}"#),
        (r#"{"named":"three"}"#, r#"{"named":"three"}"#),
        (r#"{"named":true}"#, r#"{"named":"true"}"#),
        (r#"{"numbered":"1"}"#, r#"{"numbered":1}"#),
        (r#"{"numbered":2}"#, r#"{"numbered":2}"#),
        (r#"{"named_or_blank":4}"#, r#"{"named_or_blank":"4"}"#),
    ] {
        assert_eq!(passed::<Thing>(text), written);
        assert_eq!(drifts::<Thing>(text), 0, "{text}");
    }
    assert_eq!(drifts::<Thing>(r#"{"named":5}"#), 1);
}

#[test]
fn an_enumeration_of_two_types_reads_values_of_both() {
    use of_two_types::types::Thing;
    for text in [
        r#"{"untyped":2}"#,
        r#"{"untyped":"three"}"#,
        r#"{"not_as_typed":1}"#,
        r#"{"not_as_typed":"two"}"#,
    ] {
        assert_eq!(passed::<Thing>(text), text);
        assert_eq!(drifts::<Thing>(text), 0, "{text}");
    }
}

#[test]
fn a_tuple_is_an_array_of_so_many_items() {
    use fixed_prefix_is_a_tuple::types::{Node, Thing};
    let text = concat!(
        r#"{"point":[1.5,2.0],"pair":["a",1],"slots":[["2024-02-29",true]],"nested":[["2024-02-29",false],null],"#,
        r#""nullable":[{"id":"x"}],"by_name":{"a":["2024-02-29",true]},"composed":["a","b"],"#,
        r#""union":["2024-02-29",true],"node":[[null,1],2]}"#
    );
    assert_eq!(passed::<Thing>(text), text);
    let null = r#"{"point":[1.5,2.0],"nullable":null}"#;
    assert_eq!(passed::<Thing>(null), null);
    let thing: Thing = from_slice(text.as_bytes()).unwrap();
    assert_eq!(thing.point, (1.5, 2.0));
    let Node((before, number)) = thing.node.unwrap();
    assert_eq!((before.is_some(), number), (true, 2));
    let error = |text: &str| from_slice::<Thing>(text.as_bytes()).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"point":[1]}"#),
        "expected another item, found `]` at $.point[0] (byte 11)"
    );
    assert_eq!(
        error(r#"{"point":[1,2,3]}"#),
        "expected the end of the array, found 3 at $.point[2] (byte 14)"
    );
    assert!(error(r#"{"point":["a",2]}"#).contains("$.point[0]"));
}

#[test]
fn any_integer_beside_known_ones_is_no_drift() {
    use beside_any_integer::types::{Known, Levels};
    for text in [
        r#"{"level":2}"#,
        r#"{"level":-9000000000}"#,
        r#"{"wider":9000000000}"#,
        r#"{"wider":null}"#,
        r#"{"named":7}"#,
        r#"{"titled":3}"#,
        r#"{"listed":[7,9]}"#,
        r#"{"text":30}"#,
        r#"{"text":"30"}"#,
        r#"{"number":1.0}"#,
    ] {
        assert_eq!(passed::<Levels>(text), text);
        assert_eq!(drifts::<Levels>(text), 0, "{text}");
    }
    assert_eq!(Known::from(100), Known::V100);
    assert_eq!(Known::from(101), Known::Other(101));
    assert!(from_slice::<Levels>(br#"{"level":"2"}"#).is_err());
}

#[test]
fn subtype_of_a_base_that_is_extended_in_place_keeps_its_own_properties() {
    use base_extended_in_place::types::{Adoption, AdoptionPet};
    for text in [
        r#"{"pet":{"kind":"Cat","name":"Tom","since":"2020","claws":18}}"#,
        r#"{"pet":{"kind":"Dog","since":"2020","bark":"wow"}}"#,
        r#"{"pet":{"kind":"BigDog","since":"2020","bark":"wow","weight":40.5}}"#,
        r#"{"pet":{"kind":"Eel","since":"2020","volts":600}}"#,
        r#"{"strict":{"kind":"Cat","cause":"none","claws":1}}"#,
        r#"{"strict":null}"#,
    ] {
        assert_eq!(passed::<Adoption>(text), text);
    }
    let read: Adoption = from_slice(br#"{"pet":{"kind":"Eel","since":"2020"}}"#).unwrap();
    let Some(AdoptionPet::Unknown(pet)) = read.pet else {
        panic!("an eel is no known pet");
    };
    assert_eq!(pet.base().unwrap().since, "2020");
    assert!(
        from_slice::<Adoption>(br#"{"pet":{"kind":"Cat"}}"#).is_err(),
        "`since` is required"
    );
}

#[test]
fn constants_within_objects_tell_alternatives() {
    use by_constants_within_objects::types::{Any, One};
    let read = |text: &str| from_slice::<One>(text.as_bytes()).unwrap();
    let text = r#"{"meta":{"type":"text"},"content":"a"}"#;
    let image = r#"{"meta":{"type":"image","size":3},"content":"a"}"#;
    assert!(matches!(read(text), One::Text(_)));
    assert!(matches!(read(image), One::Image(_)));
    assert!(matches!(
        read(r#"{"meta":{"type":"sound"},"content":"a"}"#),
        One::Unknown(_)
    ));
    for text in [text, image] {
        assert_eq!(passed::<One>(text), text);
    }
    let cold = r#"{"of":{"inner":{"heat":false,"kind":"cold"}}}"#;
    assert!(matches!(from_slice::<Any>(cold.as_bytes()).unwrap(), Any::Cold(_)));
    assert!(matches!(
        from_slice::<Any>(br#"{"of":{"inner":{"heat":true}}}"#).unwrap(),
        Any::Warm(_)
    ));
    assert_eq!(passed::<Any>(cold), cold);
}
