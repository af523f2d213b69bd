//! Unions in generated code: which branch a value is read as, and that it is written back whole.

#![allow(clippy::unwrap_used, reason = "tests")]

use serde_json::{Value, json};
use trine_runtime::wire::{Decode, Encode, from_slice, to_vec};

#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod nested {
    include!("made/discriminator_of_a_nested_union.rs");
}
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod subtypes {
    include!("made/discriminator_of_a_subtype_with_subtypes.rs");
}
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod single {
    include!("made/discriminator_of_one_subtype.rs");
}
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod extension {
    include!("made/discriminator_values_by_extension.rs");
}
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod integers {
    include!("made/discriminator_of_integers.rs");
}
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod values {
    include!("made/by_values_behind_references.rs");
}

#[allow(
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules and features"
)]
mod kinds {
    include!("made/by_kinds_of_a_property.rs");
}
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules and features"
)]
mod forms {
    include!("made/by_the_form_of_a_text.rs");
}
#[allow(
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules and features"
)]
mod maps {
    include!("made/map_beside_objects.rs");
}

#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod nulls {
    include!("made/by_null_in_a_property.rs");
}
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod listed {
    include!("made/by_a_value_that_others_allow.rs");
}
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod never {
    include!("made/property_that_is_never_there.rs");
}

/// A value read as `T`, after it was found to be written as it came.
fn passed<T: Decode + Encode>(value: &Value) -> T {
    let read: T = from_slice(value.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&to_vec(&read)).unwrap(), *value);
    read
}

#[test]
fn a_value_of_a_nested_union_is_of_both() {
    use nested::types::{Leaf, Text, Thing};
    let read: Thing = passed(&json!({"kind": "Text", "id": "1", "text": "x"}));
    assert!(matches!(&read, Thing::Leaf(Leaf::Text(text)) if text.text.as_deref() == Some("x")));
    let made = to_vec(&Thing::from(Leaf::from(Text::new())));
    assert_eq!(made, br#"{"kind":"Text"}"#);
    let read: Thing = passed(&json!({"kind": "Grid", "items": [{"kind": "Image"}, {"kind": "Video", "s": 1}]}));
    let Thing::Grid(grid) = read else { panic!("{read:?}") };
    assert!(matches!(
        grid.items.as_deref(),
        Some([Thing::Leaf(Leaf::Image(_)), Thing::Unknown(_)])
    ));
}

#[test]
fn a_subtype_of_a_subtype_keeps_its_properties() {
    use subtypes::types::{Fish, Salmon};
    let smart = json!({"kind": "SmartSalmon", "length": 1.5, "river": "Alta", "degree": "MSc"});
    assert!(matches!(passed::<Salmon>(&smart), Salmon::SmartSalmon(smart) if smart.degree.as_deref() == Some("MSc")));
    assert!(matches!(passed::<Fish>(&smart), Fish::SmartSalmon(_)));
    assert!(matches!(
        passed::<Salmon>(&json!({"kind": "Salmon"})),
        Salmon::Salmon(_)
    ));
}

#[test]
fn what_is_unknown_is_kept_and_read_as_its_base() {
    use single::types::Thing;
    let dog = json!({"kind": "dog", "name": "Rex", "breed": {"deep": [1, 2.50, null]}});
    let Thing::Unknown(other) = passed::<Thing>(&dog) else {
        panic!("no dog is known")
    };
    let base = other.base().unwrap();
    assert_eq!((base.kind.as_str(), base.name.as_deref()), ("dog", Some("Rex")));
    assert_eq!(*other.value(), dog);
    assert_eq!(other.clone(), other);
    assert_eq!(Value::from(other), dog);
}

#[test]
fn what_is_not_even_of_the_base_is_kept_all_the_same() {
    use single::types::Thing;
    for value in [json!({"name": "Rex"}), json!([1]), json!("cat")] {
        let Thing::Unknown(other) = passed::<Thing>(&value) else {
            panic!("{value}")
        };
        let error = trine_runtime::Error::from(other.base().unwrap_err());
        assert_eq!(error.kind(), trine_runtime::ErrorKind::Decode);
        assert_eq!(other.into_value(), value);
    }
}

#[test]
fn a_subtype_that_lacks_what_it_requires_is_kept() {
    use single::types::Thing;
    assert!(matches!(passed::<Thing>(&json!({"kind": "cat"})), Thing::Unknown(_)));
    assert!(matches!(
        passed::<Thing>(&json!({"kind": "cat", "lives": 9})),
        Thing::Cat(_)
    ));
}

#[test]
fn values_that_an_extension_states_are_read_and_written() {
    use extension::types::{Created, Deleted, Thing};
    let read: Thing = passed(&json!({"type": "#Things.Created", "at": "now"}));
    assert!(matches!(read, Thing::Created(_)), "{read:?}");
    assert_eq!(to_vec(&Thing::from(Created::new())), br##"{"type":"#Things.Created"}"##);
    assert_eq!(to_vec(&Thing::from(Deleted::new())), br#"{"type":"gone"}"#);
}

#[test]
fn integers_tell_branches() {
    use integers::types::Thing;
    assert!(matches!(
        passed::<Thing>(&json!({"kind": 1, "lives": 9})),
        Thing::Cat(_)
    ));
    assert!(matches!(
        passed::<Thing>(&json!({"kind": 3, "breed": "x"})),
        Thing::Dog(_)
    ));
    assert!(matches!(
        passed::<Thing>(&json!({"kind": 4, "breed": "x"})),
        Thing::Unknown(_)
    ));
}

#[test]
fn values_behind_references_tell_branches() {
    use values::types::Thing;
    assert!(matches!(passed::<Thing>(&json!({"type": 1})), Thing::Pong(_)));
    for kind in [4, 9] {
        let read: Thing = passed(&json!({"type": kind, "content": "x"}));
        assert!(matches!(read, Thing::Message(_)), "{read:?}");
    }
    assert!(matches!(
        passed::<Thing>(&json!({"type": 8, "choices": ["a"]})),
        Thing::Choices(_)
    ));
}

#[test]
fn the_form_of_a_text_tells_branches() {
    use forms::types::{Thing, ThingKey, ThingRange};
    let range = |first: &str, last: &str| passed::<Thing>(&json!({"range": {"first": first, "last": last}})).range;
    assert!(matches!(range("192.0.2.1", "192.0.2.9"), Some(ThingRange::V4(_))));
    assert!(matches!(range("2001:db8::1", "::2"), Some(ThingRange::V6(_))));
    // A text of neither form is tried, and kept.
    assert!(matches!(range("a", "b"), Some(ThingRange::V4(_))));
    let key = |text: &str| passed::<Thing>(&json!({"key": {"key": text}})).key;
    assert!(matches!(
        key("c0ffee00-1111-4222-8333-444444444444"),
        Some(ThingKey::Id(_))
    ));
    assert!(matches!(key("2026-11-27"), Some(ThingKey::Day(_))));
    assert!(matches!(key("2026-11-27T01:00:00Z"), Some(ThingKey::Moment(_))));
    assert!(matches!(key("x"), Some(ThingKey::Unknown(_))));
}

#[test]
fn kinds_of_a_property_tell_branches() {
    use kinds::types::Thing;
    assert!(matches!(passed::<Thing>(&json!({"lt": 1.5})), Thing::Floats(_)));
    assert!(matches!(passed::<Thing>(&json!({"lt": "2024-05-06"})), Thing::Dates(_)));
    assert!(matches!(passed::<Thing>(&json!({"lt": [1]})), Thing::Unknown(_)));
    assert!(matches!(passed::<Thing>(&json!({"labels": ["a"]})), Thing::Names(_)));
    assert!(matches!(
        passed::<Thing>(&json!({"labels": [{"name": "a"}]})),
        Thing::Labels(_)
    ));
    for value in [
        json!({"labels": []}),
        json!({"labels": null}),
        json!({"labels": "a"}),
        json!({"labels": [1]}),
    ] {
        let read = from_slice::<Thing>(value.to_string().as_bytes()).unwrap();
        let written: Value = serde_json::from_slice(&to_vec(&read)).unwrap();
        assert!(written == value || value["labels"].is_null(), "{written}");
    }
    let refused = from_slice::<Thing>(br#"{"lt": "soon"}"#).unwrap_err();
    assert!(refused.to_string().contains("lt"), "{refused}");
}

#[test]
fn a_map_keeps_what_no_other_branch_requires() {
    use maps::types::Thing;
    assert!(matches!(
        passed::<Thing>(&json!({"action": "a", "forkee": "f"})),
        Thing::Fork(_)
    ));
    assert!(matches!(
        passed::<Thing>(&json!({"action": "a", "comment": "c"})),
        Thing::Comment(_)
    ));
    assert!(matches!(
        passed::<Thing>(&json!({"action": "a", "more": [1]})),
        Thing::Map(_)
    ));
}

#[test]
fn null_in_a_property_tells_a_branch() {
    use nulls::types::{Constant, Either, Exclusive};
    let success = passed(&json!({"data": {"id": 1}, "error": null}));
    assert!(matches!(success, Exclusive::Success(_)), "{success:?}");
    let failed = passed(&json!({"data": null, "error": {"message": "m"}}));
    assert!(matches!(failed, Exclusive::Failed(_)), "{failed:?}");
    let over = passed(&json!({"ended": "now", "reason": "r"}));
    assert!(matches!(over, Either::Over(_)), "{over:?}");
    let running = passed(&json!({"ended": null, "progress": 0.5}));
    assert!(matches!(running, Either::Running(_)), "{running:?}");
    assert!(matches!(passed(&json!({"limit": null})), Constant::Free(_)));
    assert!(matches!(passed(&json!({"limit": 3})), Constant::Limited(_)));
}

#[test]
fn a_value_that_other_branches_allow_is_of_the_one_that_lists_it() {
    use listed::types::Event;
    let created = passed(&json!({"kind": "made", "id": 1}));
    assert!(matches!(created, Event::Created(_)), "{created:?}");
    for other in [
        json!({"kind": "moved", "note": "n", "id": 2}),
        json!({"kind": "created", "note": "n"}),
    ] {
        assert!(matches!(passed(&other), Event::Other(_)), "{other}");
    }
}

#[test]
fn a_property_that_is_never_there_tells_a_branch() {
    use never::types::Target;
    assert!(matches!(passed(&json!({"id": "a", "note": "n"})), Target::Id(_)));
    assert!(matches!(passed(&json!({"name": "b"})), Target::Name(_)));
}
