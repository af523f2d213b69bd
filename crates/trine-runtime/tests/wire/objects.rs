//! Types as they are generated: objects, tri-states, unknown properties, unions.

use std::collections::BTreeMap;

use trine_runtime::field::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Extra, Json, Kind, Reader, Writer, from_slice, to_vec};

#[derive(Debug, Clone, PartialEq)]
struct Pet {
    id: i64,
    name: Option<String>,
    tag: Option<String>,
    owner: Field<String>,
    friends: Option<Vec<Pet>>,
    extra: Extra<Json>,
}

impl Encode for Pet {
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("id", &self.id);
        out.field("name", &self.name);
        out.optional("tag", &self.tag);
        out.tri_state("owner", &self.owner);
        out.optional("friends", &self.friends);
        out.extra(&self.extra);
        out.end_object();
    }
}

impl Decode for Pet {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut tag = None;
        let mut owner = Field::Absent;
        let mut friends = None;
        let mut extra = Extra::new();
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match key.as_ref() {
                "id" => input.read_some(&mut id),
                "name" => input.read_some(&mut name),
                "tag" => input.read(&mut tag),
                "owner" => input.read(&mut owner),
                "friends" => input.read(&mut friends),
                _ => input.read_extra(key, &mut extra),
            }?;
        }
        let (Some(id), Some(name)) = (id, name) else {
            return Err(input.missing_one_of(&["id", "name"]));
        };
        Ok(Pet {
            id,
            name,
            tag,
            owner,
            friends,
            extra,
        })
    }
}

fn pet() -> Pet {
    Pet {
        id: 1,
        name: None,
        tag: None,
        owner: Field::Absent,
        friends: None,
        extra: Extra::new(),
    }
}

fn text<T: Encode>(value: &T) -> String {
    String::from_utf8(to_vec(value)).unwrap()
}

#[test]
fn keys_of_fields_stand_as_they_are_and_keys_of_entries_are_escaped() {
    let mut out = Writer::new();
    out.begin_object();
    out.field(r#"a\"b"#, &1);
    out.optional(r"c\\d", &Some(2));
    out.tri_state(r"e\n", &Field::<i64>::Null);
    out.entry("a\"b\n", &3);
    out.end_object();
    let text = String::from_utf8(out.into_bytes()).unwrap();
    assert_eq!(text, r#"{"a\"b":1,"c\\d":2,"e\n":null,"a\"b\n":3}"#);
}

#[test]
fn none_is_written_as_null_where_required_and_left_out_where_optional() {
    assert_eq!(text(&pet()), r#"{"id":1,"name":null}"#);
    let named = Pet {
        name: Some("a".into()),
        tag: Some("b".into()),
        ..pet()
    };
    assert_eq!(text(&named), r#"{"id":1,"name":"a","tag":"b"}"#);
}

#[test]
fn a_tri_state_is_left_out_null_or_a_value_and_read_back_so() {
    for (owner, written) in [
        (Field::Absent, r#"{"id":1,"name":null}"#),
        (Field::Null, r#"{"id":1,"name":null,"owner":null}"#),
        (Field::Value("o".to_owned()), r#"{"id":1,"name":null,"owner":"o"}"#),
    ] {
        let pet = Pet { owner, ..pet() };
        assert_eq!(text(&pet), written);
        assert_eq!(from_slice::<Pet>(written.as_bytes()).unwrap(), pet);
    }
}

#[test]
fn null_is_read_as_none_where_optional() {
    assert_eq!(
        from_slice::<Pet>(br#"{"tag":null,"name":null,"id":1.0}"#).unwrap(),
        pet()
    );
}

#[test]
fn unknown_properties_are_kept_and_written_behind_the_known() {
    let read = from_slice::<Pet>(br#"{"z":[1,{}],"id":1,"\u006eame":"n","a b":null}"#).unwrap();
    assert_eq!(read.name.as_deref(), Some("n"));
    assert_eq!(text(&read), r#"{"id":1,"name":"n","a b":null,"z":[1,{}]}"#);
}

#[test]
fn of_a_property_given_twice_the_last_counts() {
    assert_eq!(
        from_slice::<Pet>(br#"{"id":1,"name":"a","name":null,"id":1}"#).unwrap(),
        pet()
    );
}

#[test]
fn a_missing_property_is_named_with_the_path_of_its_object() {
    let document = br#"{"id":1,"name":null,"friends":[{"id":2,"name":"x"},{"id":3,"tag":"t"}]}"#;
    let error = from_slice::<Pet>(document).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected the property `name`, found none at $.friends[1] (byte 68)"
    );
    let error = from_slice::<Pet>(br#"{"name":null,"friends":[{"id":2}]}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected the property `name`, found none at $.friends[0] (byte 31)"
    );
    let error = from_slice::<Pet>(b"{}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected the property `id`, found none at $ (byte 1)"
    );
}

#[test]
fn lists_maps_options_and_boxes_nest() {
    type Deep = BTreeMap<String, Vec<Option<Box<BTreeMap<String, f64>>>>>;
    let document = r#"{"a":[],"b":[null,{"x":1.5},{}]}"#;
    assert_eq!(text(&from_slice::<Deep>(document.as_bytes()).unwrap()), document);
}

#[test]
fn a_tag_is_seen_wherever_it_stands_and_nothing_is_read() {
    let document = br#" { "a" : {"type":"inner"}, "n": 7, "b": true, "t\u0079pe" : "do\u0067", "z": null }"#;
    let mut input = Reader::new(document);
    assert_eq!(input.tag("type").as_deref(), Some("dog"));
    assert_eq!(input.tag("n").as_deref(), Some("7"));
    assert_eq!(input.tag("b").as_deref(), Some("true"));
    assert_eq!(input.tag("z"), None);
    assert_eq!(input.tag("a"), None);
    assert_eq!(input.tag("absent"), None);
    assert!(input.has("z") && input.has("type") && !input.has("absent"));
    assert_eq!(input.raw().unwrap(), std::str::from_utf8(document).unwrap().trim());
    assert_eq!(Reader::new(b"[1]").tag("type"), None);
    assert!(!Reader::new(b"{\"a\":").has("b"));
}

#[test]
fn an_attempt_that_fails_reads_nothing() {
    let mut input = Reader::new(br#"[1, "x"]"#);
    assert_eq!(input.attempt::<Vec<i64>>(), None);
    assert_eq!(input.attempt::<Vec<Json>>(), Some(vec![Json::from(1), Json::from("x")]));
    assert!(input.end().is_ok());
}

#[test]
fn the_kind_of_a_value_is_told_without_reading_it() {
    for (document, kind) in [
        ("null", Kind::Null),
        (" true", Kind::Bool),
        ("false", Kind::Bool),
        ("1.0", Kind::Integer),
        ("-1.5", Kind::Number),
        ("\"\"", Kind::String),
        ("[]", Kind::Array),
        ("{}", Kind::Object),
    ] {
        let mut input = Reader::new(document.as_bytes());
        assert_eq!(input.peek().unwrap(), kind);
        assert_eq!(input.raw().unwrap(), document.trim());
    }
    assert!(Reader::new(b"?").peek().is_err());
}
