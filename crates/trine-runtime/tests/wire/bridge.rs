//! Through serde and back, with the runtime as a crate of its own and as a module of another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trine_runtime::wire::{Decode, DecodeError, Encode, Json, Reader, Writer, to_vec};

#[derive(Debug, Clone, PartialEq)]
struct Any(Json);

impl Encode for Any {
    fn encode(&self, out: &mut Writer) {
        self.0.encode(out);
    }
}

impl Decode for Any {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Json::decode(input).map(Any)
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Numbers(BTreeMap<String, f64>, Vec<u64>);

impl Encode for Numbers {
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("z", &self.0);
        out.field("a", &self.1);
        out.end_object();
    }
}

impl Decode for Numbers {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut numbers = Numbers(BTreeMap::new(), Vec::new());
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match key.as_ref() {
                "z" => numbers.0 = Decode::decode(input)?,
                "a" => numbers.1 = Decode::decode(input)?,
                _ => input.skip()?,
            }
        }
        Ok(numbers)
    }
}

/// The two impls, as they are generated; they name the bridge by where the runtime lives.
macro_rules! implement {
    ($bridge:path: $($type:ty),+) => {$(
        impl Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use $bridge as bridge;
                bridge::serialize(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use $bridge as bridge;
                bridge::deserialize(deserializer)
            }
        }
    )+};
}

implement!(trine_runtime::wire::bridge: Any, Numbers);
implement!(crate::runtime::wire::bridge: carried::Flag);

mod carried {
    use crate::runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

    #[derive(Debug, PartialEq)]
    pub(super) struct Flag(pub(super) bool);

    impl Encode for Flag {
        fn encode(&self, out: &mut Writer) {
            out.bool(self.0);
        }
    }

    impl Decode for Flag {
        fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
            input.bool().map(Flag)
        }
    }
}

fn is_both_ways<T: Serialize + for<'de> Deserialize<'de>>() {}

#[test]
fn types_get_both_traits_of_serde_wherever_the_runtime_lives() {
    is_both_ways::<Numbers>();
    is_both_ways::<carried::Flag>();
    assert_eq!(serde_json::to_string(&carried::Flag(true)).unwrap(), "true");
    assert_eq!(
        serde_json::from_str::<carried::Flag>(" false ").unwrap(),
        carried::Flag(false)
    );
}

#[test]
fn serde_json_writes_the_same_text_in_the_same_order() {
    let numbers = Numbers([("x".into(), 0.1), ("y".into(), 1.0)].into(), vec![0, u64::MAX]);
    let text = serde_json::to_vec(&numbers).unwrap();
    assert_eq!(text, to_vec(&numbers));
    assert_eq!(serde_json::from_slice::<Numbers>(&text).unwrap(), numbers);
}

#[test]
fn random_values_pass_through_unchanged() {
    let mut random = crate::random::Random(21);
    for _ in 0..3000 {
        let value = Any(random.json(4));
        assert_eq!(serde_json::to_value(&value).unwrap(), value.0);
        assert_eq!(serde_json::to_vec(&value).unwrap(), to_vec(&value));
        assert_eq!(serde_json::from_value::<Any>(value.0.clone()).unwrap(), value);
    }
}

#[test]
fn an_error_keeps_its_path() {
    let error = serde_json::from_str::<Numbers>(r#"{"a":[1,2,-3]}"#).unwrap_err();
    assert!(error.to_string().contains("found -3 at $.a[2]"), "{error}");
}
