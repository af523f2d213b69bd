//! The same texts are accepted as `serde_json` accepts, with the same values, and the same bytes are written.

use trine_runtime::wire::{Json, Reader, from_slice, to_vec};

use crate::random::Random;

/// Texts on both sides of the line between JSON and what is none.
const EDGES: &[&str] = &[
    "",
    " ",
    "null",
    " null ",
    "nul",
    "nulll",
    "null null",
    "true",
    "false",
    "TRUE",
    "tru",
    "truefalse",
    "0",
    "-0",
    "-",
    "+1",
    "01",
    "-01",
    "00",
    "1.",
    ".5",
    "1.0",
    "1.e1",
    "1e",
    "1e+",
    "1e-",
    "1e1",
    "1E+1",
    "1E-1",
    "0e0",
    "-0.0e-0",
    "1.5.5",
    "0x10",
    "1_000",
    "NaN",
    "Infinity",
    "-Infinity",
    "1e400",
    "-1e400",
    "1e-400",
    "1 2",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775808",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "0.1e99999999999999999999",
    "1e99999999999999999999",
    "\"\"",
    "\"",
    "\"a",
    "a\"",
    "\"\\\"\"",
    "\"\\\\\"",
    "\"\\",
    "\"\\/\"",
    "\"\\b\\f\\n\\r\\t\"",
    "\"\\a\"",
    "\"\\x41\"",
    "\"\\u0041\"",
    "\"\\u00e9\"",
    "\"\\u12\"",
    "\"\\u12G4\"",
    "\"\\u+123\"",
    "\"\\u0000\"",
    "\"\\U0041\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\ude00\"",
    "\"\\ud83d\\n\"",
    "\"\\ud83d\\u0041\"",
    "\"\\ud83d\\ud83d\"",
    "\"\t\"",
    "\"\n\"",
    "\"\u{0}\"",
    "\"\u{1f}\"",
    "\"\u{7f}\"",
    "\"\u{2028}\"",
    "\"é😀\"",
    "'a'",
    "\"a\"\"b\"",
    "\"1234567\"",
    "\"12345678\"",
    "\"123456789\"",
    "\"1234567\\n9\"",
    "\"1234567é9012345\"",
    "[]",
    "[ ]",
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,,2]",
    "[1]]",
    "[[]]",
    "[[[]",
    "[1,2,3]",
    "[\n1\n,\n2\n]",
    "{}",
    "{ }",
    "{",
    "}",
    "{\"a\"",
    "{\"a\":",
    "{\"a\":1",
    "{\"a\":1,",
    "{\"a\":1,}",
    "{,\"a\":1}",
    "{\"a\" 1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\"::1}",
    "{a:1}",
    "{1:1}",
    "{null:1}",
    "{\"a\":1}}",
    "{\"a\":1}",
    "{ \"a\" : 1 , \"b\" : [ ] }",
    "{\"a\":1,\"a\":2}",
    "{\"\":0}",
    "{\"\\u0061\":1}",
    "{\"a\":{\"b\":{\"c\":[{}]}}}",
    "{\"a\":}",
    "{:1}",
    "[}",
    "{]",
    "// c\n1",
    "1 // c",
    "/**/1",
    "1\u{feff}",
    "\u{a0}1",
    "1\u{c}",
    "\u{b}1",
    "1,",
    ",1",
    ":",
    "[1:2]",
    "{\"a\",1}",
];

fn agree(text: &[u8]) {
    let ours = from_slice::<Json>(text);
    let theirs = serde_json::from_slice::<Json>(text);
    let shown = String::from_utf8_lossy(text);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert!(is_same(ours, theirs), "{shown}"),
        (Err(_), Err(_)) => {}
        _ => panic!("{shown}\nhere: {ours:?}\nthere: {theirs:?}"),
    }
    passing_over_agrees(text, ours.is_ok());
}

/// Checks a difference between the two: RFC 8259, section 8.1, leaves the byte order mark to the reader.
#[test]
fn byte_order_mark_at_the_start_is_ignored() {
    for text in ["\u{feff}1", "\u{feff} {\"a\": [1]}"] {
        let without = text.trim_start_matches('\u{feff}').as_bytes();
        assert_eq!(
            from_slice::<Json>(text.as_bytes()).unwrap(),
            from_slice::<Json>(without).unwrap()
        );
    }
    assert!(from_slice::<Json>("\u{feff}\u{feff}1".as_bytes()).is_err());
}

/// The same value, where floats may differ a little, since `serde_json` does not always find the nearest.
fn is_same(ours: &Json, theirs: &Json) -> bool {
    match (ours, theirs) {
        (Json::Number(ours), Json::Number(theirs)) if ours.is_f64() && theirs.is_f64() => {
            let (ours, theirs) = (ours.as_f64().unwrap(), theirs.as_f64().unwrap());
            ours.to_bits().abs_diff(theirs.to_bits()) <= 4
        }
        (Json::Array(ours), Json::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| is_same(ours, theirs))
        }
        (Json::Object(ours), Json::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, ours)| theirs.get(key).is_some_and(|theirs| is_same(ours, theirs)))
        }
        _ => ours == theirs,
    }
}

/// Checks that skipping a value refuses the same texts as reading it, except for numbers that no float holds.
fn passing_over_agrees(text: &[u8], is_read: bool) {
    let mut input = Reader::new(text);
    let passed = input.skip().and_then(|()| input.end()).is_ok();
    assert!(passed || !is_read, "{}", String::from_utf8_lossy(text));
    #[cfg(feature = "serde")]
    {
        // There, surrogates and UTF-8 are not checked.
        let there = serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok();
        let has_unchecked = std::str::from_utf8(text).is_err() || text.windows(2).any(|two| two == b"\\u");
        assert!(
            passed == there || there && has_unchecked,
            "{}",
            String::from_utf8_lossy(text)
        );
    }
}

#[test]
fn edge_cases_are_accepted_or_refused_alike() {
    for text in EDGES {
        agree(text.as_bytes());
        agree(format!("[{text}]").as_bytes());
        agree(format!("{{\"k\":{text}}}").as_bytes());
        agree(format!("{{{text}:1}}").as_bytes());
        agree(format!(" \t\r\n{text} \t\r\n").as_bytes());
    }
}

#[test]
fn bytes_that_are_not_utf8_are_refused_alike() {
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"\"a\xed\xa0\x80b\"",
        b"\xff",
        b"1\xff",
        b"[\"\xf0\x9f\x98\"]",
        b"{\"\xc0\x80\":1}",
    ] {
        agree(bytes);
    }
}

#[test]
fn random_values_are_written_byte_for_byte_alike_and_read_back() {
    let mut random = Random(1);
    for _ in 0..4000 {
        let value = random.json(4);
        let compact = serde_json::to_vec(&value).unwrap();
        assert_eq!(to_vec(&value), compact, "{}", String::from_utf8_lossy(&compact));
        agree(&compact);
        agree(&serde_json::to_vec_pretty(&value).unwrap());
    }
}

#[test]
fn damaged_documents_are_accepted_or_refused_alike() {
    let mut random = Random(2);
    for _ in 0..40_000 {
        let document = serde_json::to_vec(&random.json(3)).unwrap();
        let text = random.damaged(&document);
        agree(&text);
    }
}

#[test]
fn random_strings_are_written_and_read_alike() {
    let mut random = Random(3);
    for _ in 0..20_000 {
        let text = random.string();
        let written = to_vec(text.as_str());
        assert_eq!(written, serde_json::to_vec(&text).unwrap());
        assert_eq!(from_slice::<String>(&written).unwrap(), text);
    }
}

#[test]
fn random_floats_are_written_alike_and_read_back_to_the_bit() {
    let mut random = Random(4);
    for _ in 0..40_000 {
        let double = f64::from_bits(random.next());
        let single = f32::from_bits(random.next() as u32);
        assert_eq!(to_vec(&double), serde_json::to_vec(&double).unwrap());
        assert_eq!(to_vec(&single), serde_json::to_vec(&single).unwrap());
        if double.is_finite() {
            assert_eq!(from_slice::<f64>(&to_vec(&double)).unwrap().to_bits(), double.to_bits());
        }
        if single.is_finite() {
            assert_eq!(from_slice::<f32>(&to_vec(&single)).unwrap().to_bits(), single.to_bits());
        }
    }
}

#[test]
fn random_integers_are_written_and_read_alike() {
    let mut random = Random(5);
    for _ in 0..40_000 {
        let unsigned = random.next() >> random.below(64);
        let signed = random.next() as i64 >> random.below(64);
        assert_eq!(to_vec(&unsigned), unsigned.to_string().into_bytes());
        assert_eq!(to_vec(&signed), signed.to_string().into_bytes());
        assert_eq!(from_slice::<u64>(&to_vec(&unsigned)).unwrap(), unsigned);
        assert_eq!(from_slice::<i64>(&to_vec(&signed)).unwrap(), signed);
        assert_eq!(from_slice::<i32>(&to_vec(&signed)).ok(), i32::try_from(signed).ok());
        assert_eq!(from_slice::<u8>(&to_vec(&signed)).ok(), u8::try_from(signed).ok());
    }
}
