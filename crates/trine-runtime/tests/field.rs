//! The tri-state.

use trine_runtime::Field;

#[test]
fn default_is_absent() {
    assert_eq!(Field::<u8>::default(), Field::Absent);
}

#[test]
fn option_says_which_of_the_two_it_means() {
    assert_eq!(Field::<u8>::or_absent(None), Field::Absent);
    assert_eq!(Field::<u8>::or_null(None), Field::Null);
    assert_eq!(Field::or_null(Some(1)), Field::Value(1));
}

#[test]
fn text_becomes_an_owned_value() {
    let field: Field<String> = "a".into();
    assert_eq!(field, Field::Value("a".to_owned()));
}

#[test]
fn map_keeps_absent_and_null_apart() {
    assert_eq!(Field::<u8>::Absent.map(u16::from), Field::Absent);
    assert_eq!(Field::<u8>::Null.map(u16::from), Field::Null);
    assert_eq!(Field::Value(1_u8).map(u16::from), Field::Value(1_u16));
}

#[test]
fn change_is_the_least_that_turns_one_into_the_other() {
    use Field::{Absent, Null, Value};
    let cases = [
        (Absent, Absent, Absent),
        (Absent, Null, Absent),
        (Absent, Value(1), Value(1)),
        (Null, Absent, Absent),
        (Null, Null, Absent),
        (Null, Value(1), Value(1)),
        (Value(1), Absent, Null),
        (Value(1), Null, Null),
        (Value(1), Value(1), Absent),
        (Value(1), Value(2), Value(2)),
    ];
    for (old, new, change) in cases {
        assert_eq!(Field::change(&old, &new), change, "{old:?} to {new:?}");
    }
}

#[test]
fn value_can_be_had_as_an_option() {
    assert_eq!(Field::Value(1).as_option(), Some(&1));
    assert_eq!(Field::Value(1).into_option(), Some(1));
    assert_eq!(Field::<u8>::Null.as_option(), None);
    assert!(Field::<u8>::Null.is_null() && Field::<u8>::Absent.is_absent());
}
