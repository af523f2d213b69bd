//! Values that JSON has no kind of its own for.

#![allow(clippy::unwrap_used, reason = "a test")]

use trine_runtime::wire::{from_slice, to_vec};
use trine_runtime::{Base64, Decimal, Decode, Encode, Secret};

fn read<T: Decode>(text: &str) -> Option<T> {
    from_slice(format!("{text:?}").as_bytes()).ok()
}

fn written(value: &dyn Encode) -> String {
    String::from_utf8(to_vec(value)).unwrap()
}

#[test]
fn base64_is_written_with_padding_and_read_leniently() {
    // RFC 4648, section 10.
    for (bytes, text) in [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ] {
        let value = Base64::from(bytes.as_bytes());
        assert_eq!(written(&value), format!("{text:?}"));
        assert_eq!(read(text), Some(value.clone()));
        assert_eq!(read(text.trim_end_matches('=')), Some(value));
    }
    assert_eq!(read::<Base64>("-_8="), read("+/8="));
    assert_eq!(read::<Base64>("Zm9v Zm9v"), read("Zm9vZm9v"));
    assert_eq!(read::<Base64>("Zm9vZ"), None);
    assert_eq!(read::<Base64>("Zm9%"), None);
}

#[test]
fn decimal_keeps_every_digit() {
    for text in [
        "0",
        "-12.50",
        "0.10",
        "123456789012345678901234567890.000000000000000001",
        "1E+3",
        "-0",
    ] {
        let value: Decimal = from_slice(text.as_bytes()).unwrap();
        assert_eq!(written(&value), text);
        assert_eq!(value.to_string(), text);
        assert_eq!(text.parse(), Ok(value));
    }
    assert_eq!(written(&Decimal::from(-7)), "-7");
    assert_eq!(Decimal::default().as_str(), "0");
    assert_eq!("12.5".parse::<Decimal>().unwrap().to_f64(), 12.5);
}

#[test]
fn decimal_is_a_number_of_json_and_nothing_else() {
    for text in ["", "-", "01", "1.", ".5", "+1", "1 ", " 1", "1e", "NaN", "0x1", "1,5"] {
        let error = text.parse::<Decimal>().unwrap_err();
        assert!(error.to_string().contains(&format!("{text:?}")), "{error}");
    }
    assert!(from_slice::<Decimal>(b"\"1.5\"").is_err());
    assert!(from_slice::<Decimal>(b"null").is_err());
}

#[test]
fn secret_is_written_and_not_shown() {
    let secret: Secret = read("topsecret").unwrap();
    assert_eq!(written(&secret), "\"topsecret\"");
    assert_eq!(secret.expose(), "topsecret");
    assert_eq!(format!("{secret:?}"), "[redacted]");
}

#[cfg(feature = "jiff")]
mod time {
    use super::{read, written};
    use trine_runtime::{Date, DateTime, Duration, Time};

    #[test]
    fn moment_without_an_offset_is_utc() {
        let moment: DateTime = read("2024-05-06T07:08:09.123456").unwrap();
        assert_eq!(written(&moment), "\"2024-05-06T07:08:09.123456Z\"");
        assert_eq!(read("2024-05-06 07:08:09.123456"), Some(moment));
        assert_eq!(read("2024-05-06T07:08:09.123456Z"), Some(moment));
        assert_eq!(read("2024-05-06T09:08:09.123456+02:00"), Some(moment));
        assert_eq!(read("2024-05-06T07:08:09.123456+00:00"), Some(moment));
        assert_eq!(read::<DateTime>("yesterday"), None);
        assert_eq!(read::<DateTime>("2024-13-06T07:08:09Z"), None);
    }

    #[test]
    fn date_and_time_are_of_no_zone() {
        let date: Date = read("2024-05-06").unwrap();
        assert_eq!(written(&date), "\"2024-05-06\"");
        assert_eq!(read::<Date>("2024-02-30"), None);
        let time: Time = read("07:08:09").unwrap();
        assert_eq!(written(&time), "\"07:08:09\"");
    }

    #[test]
    fn duration_keeps_its_units() {
        let day: Duration = read("P1D").unwrap();
        assert_eq!(written(&day), "\"P1D\"");
        assert_ne!(Some(day), read("PT24H"));
        let year: Duration = read("P1Y2M3DT4H5M6.5S").unwrap();
        assert_eq!(written(&year), "\"P1Y2M3DT4H5M6.5S\"");
    }
}

#[cfg(feature = "uuid")]
#[test]
fn uuid_is_read_in_any_case_and_written_in_lower() {
    let uuid: uuid::Uuid = read("67E55044-10B1-426F-9247-BB680E5FE0C8").unwrap();
    assert_eq!(written(&uuid), "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"");
    assert_eq!(read::<uuid::Uuid>("67e55044"), None);
}
