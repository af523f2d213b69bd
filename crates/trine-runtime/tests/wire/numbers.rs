//! Numbers: what is an integer, and which are in range.

use trine_runtime::wire::{Kind, Reader, from_slice, to_vec};

#[test]
fn a_literal_with_a_zero_fraction_is_an_integer() {
    for (text, value) in [
        ("3", 3_i64),
        ("3.0", 3),
        ("-3.000", -3),
        ("1e3", 1000),
        ("1E+3", 1000),
        ("1.5e1", 15),
        ("100e-2", 1),
        ("0.0", 0),
        ("-0", 0),
        ("-0.0", 0),
        ("0e999999999999999999999", 0),
        ("0.000e-5", 0),
        ("12.30e1", 123),
        ("120.0e-1", 12),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("9223372036854775807.0", i64::MAX),
        ("-9.223372036854775808e18", i64::MIN),
        ("0.00000000000000000001e20", 1),
    ] {
        assert_eq!(from_slice::<i64>(text.as_bytes()).unwrap(), value, "{text}");
        assert_eq!(Reader::new(text.as_bytes()).peek().unwrap(), Kind::Integer, "{text}");
    }
    assert_eq!(from_slice::<u64>(b"18446744073709551615").unwrap(), u64::MAX);
    assert_eq!(from_slice::<u64>(b"1.8446744073709551615e19").unwrap(), u64::MAX);
}

#[test]
fn a_literal_with_a_fraction_is_no_integer() {
    for text in ["3.5", "1e-1", "15e-1", "0.1", "1.23e1", "1e-99999999999999999999"] {
        let error = from_slice::<i64>(text.as_bytes()).unwrap_err().to_string();
        assert_eq!(error, format!("expected an integer, found {text} at $ (byte 0)"));
        assert_eq!(Reader::new(text.as_bytes()).peek().unwrap(), Kind::Number, "{text}");
    }
}

#[test]
fn an_integer_out_of_range_is_an_error_that_names_the_range() {
    let message = |error: trine_runtime::wire::DecodeError| error.to_string();
    assert_eq!(
        message(from_slice::<u8>(b"256").unwrap_err()),
        "expected an integer from 0 to 255, found 256 at $ (byte 0)"
    );
    assert_eq!(
        message(from_slice::<i32>(b"[2147483648]".get(1..11).unwrap()).unwrap_err()),
        "expected an integer from -2147483648 to 2147483647, found 2147483648 at $ (byte 0)"
    );
    for text in [
        "-1",
        "18446744073709551616",
        "1e20",
        "1e999999999999999999999",
        "99999999999999999999999999999999999999999999",
    ] {
        assert!(from_slice::<u64>(text.as_bytes()).is_err(), "{text}");
    }
    for text in ["9223372036854775808", "-9223372036854775809", "-1e19"] {
        assert!(from_slice::<i64>(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn a_float_out_of_range_is_an_error_and_one_too_small_is_zero() {
    assert!(from_slice::<f64>(b"1e400").is_err());
    assert!(from_slice::<f32>(b"1e39").is_err());
    assert_eq!(from_slice::<f64>(b"1e-400").unwrap(), 0.0);
    assert_eq!(
        from_slice::<f64>(b"123456789012345678901234567890").unwrap(),
        123_456_789_012_345_678_901_234_567_890.0
    );
}

#[test]
fn floats_are_written_with_the_fewest_digits_and_nothing_else_than_json() {
    assert_eq!(to_vec(&0.1_f32), b"0.1");
    assert_eq!(to_vec(&0.1_f64), b"0.1");
    assert_eq!(to_vec(&1.0_f64), b"1.0");
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(to_vec(&value), b"null");
        assert_eq!(to_vec(&(value as f32)), b"null");
    }
}

#[test]
fn a_float_is_the_nearest_one_to_its_digits() {
    let mut random = crate::random::Random(31);
    for _ in 0..60_000 {
        let whole = random.next() >> random.below(64);
        let fraction = random.next() >> random.below(64);
        let zeros = "0".repeat(random.below(12));
        for text in [
            format!("{whole}"),
            format!("-{whole}.{fraction}"),
            format!("0.{zeros}{fraction}"),
            format!("{}.{zeros}{}", whole % 1000, fraction % 100_000),
            format!("{whole}.{zeros}5e-{}", random.below(40)),
        ] {
            let nearest = text.parse::<f64>().unwrap();
            assert_eq!(
                from_slice::<f64>(text.as_bytes()).unwrap().to_bits(),
                nearest.to_bits(),
                "{text}"
            );
        }
    }
    for text in [
        "9007199254740993",
        "9007199254740993.0",
        "0.30000000000000004",
        "1e22",
        "1e23",
        "-0.0",
        "0.1",
    ] {
        let nearest = text.parse::<f64>().unwrap();
        assert_eq!(
            from_slice::<f64>(text.as_bytes()).unwrap().to_bits(),
            nearest.to_bits(),
            "{text}"
        );
    }
}
