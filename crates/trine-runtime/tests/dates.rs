//! Dates and times are read and written alike, whichever crate they are types of.

#![cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
#![allow(clippy::unwrap_used, reason = "a test")]

use trine_runtime::wire::{from_slice, to_vec};
use trine_runtime::{Decode, Encode};

fn read<T: Decode>(text: &str) -> Option<T> {
    from_slice(format!("{text:?}").as_bytes()).ok()
}

fn written(value: &dyn Encode) -> String {
    String::from_utf8(to_vec(value)).unwrap().trim_matches('"').to_owned()
}

/// A text, and what is written of it; `None` where it is refused.
type Case = (&'static str, Option<&'static str>);

/// `format: date-time`.
const MOMENTS: &[Case] = &[
    // RFC 3339, section 5.8.
    ("1985-04-12T23:20:50.52Z", Some("1985-04-12T23:20:50.52Z")),
    ("1996-12-19T16:39:57-08:00", Some("1996-12-20T00:39:57Z")),
    ("1937-01-01T12:00:27.87+00:20", Some("1937-01-01T11:40:27.87Z")),
    // Leap seconds are the second before.
    ("1990-12-31T23:59:60Z", Some("1990-12-31T23:59:59Z")),
    ("1990-12-31T15:59:60-08:00", Some("1990-12-31T23:59:59Z")),
    ("2016-12-31T23:59:60.5Z", Some("2016-12-31T23:59:59.5Z")),
    // Section 5.6: lower case, and a space.
    ("2024-05-06t07:08:09z", Some("2024-05-06T07:08:09Z")),
    ("2024-05-06 07:08:09Z", Some("2024-05-06T07:08:09Z")),
    // Section 4.3: the local time is not known.
    ("2024-05-06T07:08:09-00:00", Some("2024-05-06T07:08:09Z")),
    // Without an offset it is UTC.
    ("2024-05-06T07:08:09", Some("2024-05-06T07:08:09Z")),
    ("2024-05-06 07:08:09.123456", Some("2024-05-06T07:08:09.123456Z")),
    ("2024-05-06", Some("2024-05-06T00:00:00Z")),
    // Fractions have one digit to nine, and are written without zeros at the end.
    ("2024-05-06T07:08:09.1Z", Some("2024-05-06T07:08:09.1Z")),
    ("2024-05-06T07:08:09,100Z", Some("2024-05-06T07:08:09.1Z")),
    ("2024-05-06T07:08:09.000000001Z", Some("2024-05-06T07:08:09.000000001Z")),
    ("2024-05-06T07:08:09.000Z", Some("2024-05-06T07:08:09Z")),
    ("2024-05-06T07:08:09.1234567891Z", None),
    ("2024-05-06T07:08:09.Z", None),
    // ISO 8601: offsets without a colon or minutes, times without seconds or minutes, the basic form.
    ("2024-05-06T09:08:09+0200", Some("2024-05-06T07:08:09Z")),
    ("2024-05-06T09:08:09+02", Some("2024-05-06T07:08:09Z")),
    ("2024-05-06T07:08:39+00:00:30", Some("2024-05-06T07:08:09Z")),
    ("2024-05-06T07:08Z", Some("2024-05-06T07:08:00Z")),
    ("2024-05-06T07Z", Some("2024-05-06T07:00:00Z")),
    ("20240506T070809Z", Some("2024-05-06T07:08:09Z")),
    ("20240506T0708", Some("2024-05-06T07:08:00Z")),
    // RFC 9557: the zone's name.
    ("2024-05-06T09:08:09+02:00[Europe/Paris]", Some("2024-05-06T07:08:09Z")),
    // The ends of years.
    ("0000-01-01T00:00:00Z", Some("0000-01-01T00:00:00Z")),
    ("-000001-12-31T23:59:59Z", Some("-000001-12-31T23:59:59Z")),
    ("+002024-05-06T07:08:09Z", Some("2024-05-06T07:08:09Z")),
    ("2023-12-31T23:00:00-02:00", Some("2024-01-01T01:00:00Z")),
    ("2024-02-29T23:59:59.999999999Z", Some("2024-02-29T23:59:59.999999999Z")),
    // There is no such moment.
    ("2023-02-29T07:08:09Z", None),
    ("2024-13-06T07:08:09Z", None),
    ("2024-00-06T07:08:09Z", None),
    ("2024-05-32T07:08:09Z", None),
    ("2024-05-06T24:00:00Z", None),
    ("2024-05-06T07:60:09Z", None),
    ("2024-05-06T07:08:61Z", None),
    ("2024-05-06T07:08:09+26:00", None),
    ("2024-05-06T07:08:09+02:60", None),
    // Not RFC 3339.
    ("", None),
    ("yesterday", None),
    ("1715000000", None),
    ("2024-05-06T", None),
    ("2024-05-06Z", None),
    ("2024-05-06T07:08:09Zulu", None),
    ("2024-05-06T07:08:09 Z", None),
    (" 2024-05-06T07:08:09Z", None),
    ("2024-5-6T7:8:9Z", None),
    ("24-05-06T07:08:09Z", None),
    ("2024-0506T07:08:09Z", None),
    ("2024-05-06T07:0809Z", None),
    ("Mon, 06 May 2024 07:08:09 GMT", None),
    ("２024-05-06T07:08:09Z", None),
];

/// `format: date`.
const DATES: &[Case] = &[
    ("2024-05-06", Some("2024-05-06")),
    ("0000-01-01", Some("0000-01-01")),
    ("2024-02-29", Some("2024-02-29")),
    ("20240506", Some("2024-05-06")),
    // The date of a time at the same place; with an offset it might be another day's.
    ("2024-05-06T07:08:09", Some("2024-05-06")),
    ("2024-05-06T07:08:09Z", None),
    ("2023-02-29", None),
    ("2024-13-01", None),
    ("2024-5-6", None),
    ("2024-05", None),
    ("06.05.2024", None),
    ("", None),
];

/// A time of no zone.
const TIMES: &[Case] = &[
    ("07:08:09", Some("07:08:09")),
    ("07:08:09.500", Some("07:08:09.5")),
    ("07:08", Some("07:08:00")),
    ("23:59:60", Some("23:59:59")),
    ("24:00:00", None),
    ("7:08:09", None),
    ("", None),
];

fn check<T: Decode + Encode>(cases: &[Case]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(text, expected)| {
            let found = read::<T>(text).map(|value| written(&value));
            (found.as_deref() != *expected).then(|| format!("{text:?} is {found:?}, not {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The same tests for the types of one crate.
macro_rules! alike {
    ($module:ident, $feature:literal, $types:path) => {
        #[cfg(feature = $feature)]
        mod $module {
            use std::hash::{BuildHasher, RandomState};

            use trine_runtime::{Core, Decoded, Encode, Format, Operation, RawResponse, Request, Setup, Style};
            use $types::{Date, DateTime, Time};

            use super::{check, read, written};

            const MOMENT: &str = "2024-05-06T09:08:09.5+02:00";

            #[test]
            fn moments_are_read_and_written_as_the_table_says() {
                check::<DateTime>(super::MOMENTS);
            }

            #[test]
            fn dates_are_read_and_written_as_the_table_says() {
                check::<Date>(super::DATES);
            }

            #[test]
            fn times_are_read_and_written_as_the_table_says() {
                check::<Time>(super::TIMES);
            }

            #[test]
            fn text_and_value_turn_into_each_other_off_the_wire_too() {
                let moment: DateTime = MOMENT.parse().unwrap();
                assert_eq!(Some(moment), read(MOMENT));
                assert_eq!(moment.to_string(), written(&moment));
                assert!("yesterday".parse::<DateTime>().is_err());
                let date: Date = "2024-05-06".parse().unwrap();
                assert_eq!(date.to_string(), "2024-05-06");
            }

            #[test]
            fn equal_moments_of_different_offsets_are_one() {
                let moments: [DateTime; 3] =
                    [MOMENT, "2024-05-06T07:08:09.5Z", "2024-05-06T07:08:09.500"].map(|text| text.parse().unwrap());
                let hasher = RandomState::new();
                for moment in moments {
                    assert_eq!(moment, moments[0]);
                    assert_eq!(hasher.hash_one(moment), hasher.hash_one(moments[0]));
                    assert!(DateTime::default() < moment && moment < DateTime::now());
                }
            }

            #[test]
            fn default_is_the_start_of_1970() {
                assert_eq!(written(&DateTime::default()), "1970-01-01T00:00:00Z");
            }

            static SETUP: Setup = Setup::new("https://a.example");

            static OPERATION: Operation = Operation {
                id: "test",
                method: "GET",
                path: "/{at}",
                security: &[],
                server: None,
                deprecated: false,
                responses: &[],
            };

            fn nothing(response: &RawResponse) -> Decoded<(), ()> {
                response.nothing()
            }

            #[test]
            fn parameters_of_every_place_have_the_same_text() {
                let at: DateTime = MOMENT.parse().unwrap();
                let on: Date = "2024-05-06".parse().unwrap();
                const LIST: Format = Style::Form.joined();
                let request = Request::new(&OPERATION, &Core::new(&SETUP))
                    .path("at", &at)
                    .query("since", &at)
                    .query_as("days", &vec![on, on], LIST)
                    .query("none", &None::<DateTime>)
                    .header("x-since", &at)
                    .cookie("day", &on);
                let request = request.call(nothing).into_request().unwrap();
                assert_eq!(
                    request.uri().path_and_query().unwrap().as_str(),
                    "/2024-05-06T07%3A08%3A09.5Z?since=2024-05-06T07%3A08%3A09.5Z&days=2024-05-06,2024-05-06"
                );
                assert_eq!(request.headers()["x-since"], "2024-05-06T07:08:09.5Z");
                assert_eq!(request.headers()["cookie"], "day=2024-05-06");
            }

            #[cfg(feature = "serde")]
            #[test]
            fn serde_has_the_same_text() {
                let at: DateTime = MOMENT.parse().unwrap();
                let on: Date = "2024-05-06".parse().unwrap();
                let value = serde_json::to_value((at, on)).unwrap();
                assert_eq!(value, serde_json::json!(["2024-05-06T07:08:09.5Z", "2024-05-06"]));
                assert_eq!(
                    serde_json::from_value::<(DateTime, Date)>(value).unwrap(),
                    (at, on)
                );
            }

            /// Compiles where values can be keys of both kinds of maps, and go between threads.
            #[test]
            fn types_are_as_other_scalars_are() {
                fn scalar<T: Encode + Copy + Eq + Ord + std::hash::Hash + Default + Send + Sync + 'static>() {}
                scalar::<DateTime>();
                scalar::<Date>();
                scalar::<Time>();
            }
        }
    };
}

alike!(of_jiff, "jiff", trine_runtime);
alike!(of_chrono, "chrono", trine_runtime::with_chrono);
alike!(of_time, "time", trine_runtime::with_time);

#[cfg(feature = "chrono")]
#[test]
fn leap_second_of_chrono_is_written_as_the_sixtieth() {
    let day = trine_runtime::with_chrono::Date::from_ymd_opt(2016, 12, 31).unwrap();
    let leap = day.and_hms_milli_opt(23, 59, 59, 1_500).unwrap().and_utc();
    let moment = trine_runtime::with_chrono::DateTime(leap);
    assert_eq!(written(&moment), "2016-12-31T23:59:60.5Z");
}

#[cfg(feature = "time")]
#[test]
fn moment_of_time_with_an_offset_is_written_in_utc_where_that_is() {
    use time::{Date, Month, Time, UtcOffset};
    let west = UtcOffset::from_hms(-5, 0, 0).unwrap();
    let noon = Time::from_hms(12, 0, 0).unwrap();
    let day = Date::from_calendar_date(2024, Month::May, 6).unwrap();
    assert_eq!(
        written(&trine_runtime::with_time::DateTime(
            day.with_time(noon).assume_offset(west)
        )),
        "2024-05-06T17:00:00Z"
    );
    let last = Date::MAX.with_time(Time::MAX).assume_offset(west);
    assert_eq!(
        written(&trine_runtime::with_time::DateTime(last)),
        "9999-12-31T23:59:59.999999999-05:00"
    );
}

/// Texts of parts that a date and time can have, a part changed in some, the same on each run.
#[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
fn texts() -> impl Iterator<Item = String> {
    const PARTS: &[&[&str]] = &[
        &["2024", "2023", "0000", "9999", "+002024", "-000001", "-000000", "20240"],
        &["-", "-", "-", ""],
        &["01", "02", "12", "13", "00", "2"],
        &["-", "-", "-", "", "/"],
        &["01", "29", "30", "31", "32", "00", "1"],
        &["T", "T", "t", " ", "", "_", "  "],
        &["00", "12", "23", "24", "7", ""],
        &[":", ":", ":", "", ""],
        &["00", "59", "60", "5", ""],
        &[":", ":", ":", "", ""],
        &["00", "59", "60", "61", ""],
        &["", "", ".5", ",25", ".123456789", ".0", ".", ".1234567890"],
        &["Z", "Z", "z", "", "+", "-"],
        &["", "", "02", "00", "25", "26", "2"],
        &["", "", ":", ":30", "30", ":60", ":30:15", "3015", ":3015", "30:15"],
        &[
            "",
            "",
            "",
            "",
            "[UTC]",
            "[Europe/Paris]",
            "[u-ca=gregory]",
            "[]",
            "[",
            " ",
            "x",
        ],
    ];
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as usize
    };
    (0..200_000).map(move |_| {
        // The first of each is usual, so that most texts have only a few parts that are not.
        let part = |choices: &&[&'static str]| choices[if next() % 4 == 0 { next() % choices.len() } else { 0 }];
        PARTS.iter().map(part).collect()
    })
}

#[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
#[test]
fn crates_agree_on_what_a_moment_is() {
    use trine_runtime::{DateTime, with_chrono, with_time};
    let (mut read, mut refused) = (0, 0);
    for text in texts() {
        let jiff = text.parse::<DateTime>().ok().map(|moment| moment.to_string());
        let chrono = text
            .parse::<with_chrono::DateTime>()
            .ok()
            .map(|moment| moment.to_string());
        let time = text
            .parse::<with_time::DateTime>()
            .ok()
            .map(|moment| moment.to_string());
        assert_eq!(jiff, chrono, "chrono, {text:?}");
        assert_eq!(jiff, time, "time, {text:?}");
        match jiff {
            Some(_) => read += 1,
            None => refused += 1,
        }
    }
    assert!(
        read > 10_000 && refused > 10_000,
        "{read} were read, {refused} were refused"
    );
}
