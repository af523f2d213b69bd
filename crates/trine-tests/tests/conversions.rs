//! The ways to make and read values of enumerations and unions: `From`, `as_…`, `into_…`, comparisons with texts and
//! numbers.

#![allow(clippy::unwrap_used, reason = "tests")]

use trine_plan::{Layout, NameLock};
use trine_tests::fixture::{Fixture, folder};

#[allow(
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod branches {
    include!("made/conversions_of_branches.rs");
}
#[allow(
    dead_code,
    deprecated,
    unexpected_cfgs,
    unreachable_pub,
    reason = "the fixture's crate has more modules, features and users"
)]
mod numbers {
    include!("made/of_whole_numbers.rs");
}

use branches::types::{Mode, Rule, Thing, ThingIntegerOrNumber, ThingKinds, ThingMode, ThingModeOrSize, ThingNested};

#[test]
fn text_becomes_an_enumeration_and_is_compared_with_one() {
    assert_eq!(Mode::from("auto"), Mode::Auto);
    assert_eq!(Mode::from("auto".to_owned()), Mode::Auto);
    assert_eq!(Mode::from("later"), Mode::Unknown("later".to_owned()));
    assert_eq!(Mode::from("later".to_owned()), Mode::Unknown("later".to_owned()));
    assert_eq!("none".parse(), Ok(Mode::None));
    assert!(Mode::Auto == "auto");
    assert!(Mode::Auto == *"auto");
    let later = Mode::from("later");
    assert!(later != "auto");
    let name: &str = Mode::None.as_ref();
    assert_eq!((name, Mode::Auto.to_string()), ("none", "auto".to_owned()));
}

#[test]
fn number_becomes_an_enumeration_of_numbers_which_is_copied() {
    use numbers::types::ThingLevel;
    let level = ThingLevel::from(2);
    let copy = level;
    assert_eq!((level.value(), copy.to_string()), (2, "2".to_owned()));
    assert!(level == 2 && level != 3);
    assert!(ThingLevel::from(77) == 77);
}

#[test]
fn value_of_each_type_becomes_its_branch() {
    assert_eq!(ThingKinds::from("a"), ThingKinds::Text("a".to_owned()));
    assert_eq!(ThingKinds::from("a".to_owned()), ThingKinds::Text("a".to_owned()));
    assert_eq!(ThingKinds::from(3), ThingKinds::Number(3));
    assert_eq!(
        ThingKinds::from(vec!["a".to_owned()]).as_list(),
        Some(&["a".to_owned()][..])
    );
    assert_eq!(ThingIntegerOrNumber::from(1), ThingIntegerOrNumber::Integer(1));
    assert_eq!(ThingIntegerOrNumber::from(1.0), ThingIntegerOrNumber::Number(1.0));
}

#[test]
fn branch_is_returned_if_the_value_is_one() {
    let text = ThingKinds::from("a");
    assert_eq!(
        (text.as_text(), text.as_number(), text.as_map()),
        (Some("a"), None, None)
    );
    assert_eq!(text.clone().into_text(), Some("a".to_owned()));
    assert_eq!(text.into_number(), None);
    assert_eq!(ThingKinds::from(3).as_number(), Some(&3));
}

#[test]
fn boxed_branch_is_made_from_and_returned_as_what_the_box_has() {
    let nested = ThingNested::from(Thing::default());
    assert_eq!(nested.as_thing(), Some(&Thing::default()));
    assert_eq!(nested.into_thing(), Some(Thing::default()));
}

#[test]
fn text_becomes_the_only_enumeration_of_a_union() {
    assert_eq!(ThingMode::from("auto"), ThingMode::Mode(Mode::Auto));
    assert_eq!(
        ThingMode::from(Rule::new("r")).as_rule().map(|rule| &*rule.rule),
        Some("r")
    );
    // Of two enumerations no text is one more than the other.
    assert_eq!(ThingModeOrSize::from(Mode::Auto), ThingModeOrSize::Mode(Mode::Auto));
}

/// The lines of `api.txt` of a document with the union `Choice`.
fn surface(branches: &[&str], lock: &NameLock) -> (String, NameLock) {
    let fixture = Fixture::read(&folder().join("unions/conversions_of_branches.yaml")).unwrap();
    let text = String::from_utf8(fixture.bytes.clone()).unwrap();
    let all: String = branches.iter().map(|branch| format!("        - {branch}\n")).collect();
    let text = text + "    Choice:\n      oneOf:\n" + &all;
    let text = text.replace(
        "      properties:\n        # `Text`",
        "      properties:\n        choice: {$ref: '#/components/schemas/Choice'}\n        # `Text`",
    );
    let grown = Fixture {
        bytes: text.into_bytes(),
        ..fixture
    };
    let made = grown.make_as(Layout::Crate, lock).unwrap();
    (made.surface, made.names)
}

const MODE: &str = "{$ref: '#/components/schemas/Mode'}";
const SIZE: &str = "{$ref: '#/components/schemas/Size'}";
const RULE: &str = "{$ref: '#/components/schemas/Rule'}";

#[test]
fn conversion_from_text_stays_when_another_enumeration_comes() {
    let from = "impl From<&str> for types::Choice\n";
    let (before, lock) = surface(&[MODE, RULE], &NameLock::default());
    assert!(before.contains(from));
    let (after, lock) = surface(&[SIZE, MODE, RULE], &lock);
    assert!(after.contains(from), "it stays that of `Mode`");
    assert_eq!(surface(&[SIZE, MODE, RULE], &lock).0, after);
    assert!(!surface(&[SIZE, MODE, RULE], &NameLock::default()).0.contains(from));
}

#[test]
fn conversions_stay_when_a_branch_of_the_same_type_comes() {
    let (before, lock) = surface(&["{type: string}", RULE], &NameLock::default());
    let (after, _) = surface(
        &["{type: string, title: Name}", "{type: string, maxLength: 3}", RULE],
        &lock,
    );
    let gone: Vec<&str> = before.lines().filter(|line| !after.contains(line)).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn name_of_a_number_stays_when_a_fraction_comes() {
    let (before, lock) = surface(&["{type: integer}", RULE], &NameLock::default());
    let (after, _) = surface(&["{type: integer}", "{type: number}", RULE], &lock);
    assert!(before.contains("enum types::Choice::Number(i64)\n"));
    assert!(after.contains("enum types::Choice::Number(i64)\n") && after.contains("enum types::Choice::Float(f64)\n"));
}
