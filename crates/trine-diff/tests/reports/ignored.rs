use trine_diff::ignore::{Date, IgnoreList, UNREVIEWED};

use crate::made;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn list(entries: &[(usize, &str)]) -> String {
    let entry =
        |(at, more): &(usize, &str)| format!("[[ignore]]\nfingerprint = \"{at:016x}\"\nreason = 'known'\n{more}\n");
    entries.iter().map(entry).collect()
}

#[test]
fn ignored_changes_are_taken_out_and_counted() {
    let mut report = made::report();
    report.ignored = 0;
    let list = IgnoreList::parse(&list(&[(1, ""), (3, "until = 2025-01-31")])).unwrap();
    assert_eq!(list.apply(&mut report, day("2025-01-31")), []);
    assert_eq!((report.changes.len(), report.ignored), (4, 2));
    assert_eq!(report.wire(), trine_diff::Verdict::Closed);
}

#[test]
fn entry_that_has_ended_ignores_nothing_and_is_told_with_its_line() {
    let mut report = made::report();
    let list = IgnoreList::parse(&list(&[(1, ""), (3, "until = 2025-01-31")])).unwrap();
    let faults = list.apply(&mut report, day("2025-02-01"));
    let [fault] = faults.as_slice() else {
        panic!("{faults:?}")
    };
    assert_eq!(fault.line, 6);
    assert!(fault.message.contains("ended on 2025-01-31"), "{}", fault.message);
    assert_eq!(report.changes.len(), 5);
}

#[test]
fn entry_without_its_change_is_told() {
    let mut report = made::report();
    let list = IgnoreList::parse(&list(&[(99, "until = 2020-01-01")])).unwrap();
    let faults = list.apply(&mut report, day("2025-02-01"));
    assert!(faults[0].message.contains("is unused"), "{faults:?}");
    assert_eq!(report.changes.len(), 6);
}

#[test]
fn list_that_is_wrong_is_refused_with_its_line() {
    let cases = [
        ("[[ignore]]\nfingerprint = 'x'\nreason = 'y'\n", 2, "sixteen"),
        (
            "[[ignore]]\nfingerprint = '0000000000000001'\nreason = ' '\n",
            3,
            "reason",
        ),
        ("[[ignore]]\nfingerprint = '0000000000000001'\n", 1, "reason"),
        ("\n[[ignores]]\n", 2, "ignores"),
        (
            "[[ignore]]\nfingerprint = '0000000000000001'\nreason = 'y'\nuntil = 2025-01-31T00:00:00Z\n",
            4,
            "a date",
        ),
        (
            "[[ignore]]\nfingerprint = '0000000000000001'\nreason = 'y'\nuntil = 2025-02-30\n",
            4,
            "",
        ),
        ("[[ignore]\n", 1, ""),
    ];
    for (text, line, part) in cases {
        let fault = IgnoreList::parse(text).unwrap_err();
        assert!(fault.line == line && fault.message.contains(part), "{text}\n{fault:?}");
    }
    let twice = IgnoreList::parse(&list(&[(1, ""), (1, "")])).unwrap_err();
    assert_eq!(twice.line, 6);
}

#[test]
fn list_that_is_written_ignores_the_changes_and_keeps_what_people_wrote() {
    let mine = format!("# ours\n\n{}", list(&[(1, "until = 2020-01-01")]));
    let report = made::report();
    let before = IgnoreList::parse(&mine).unwrap();
    let text = before.extended(&mine, &report);
    assert!(
        text.starts_with(mine.trim_end()) && text.matches(UNREVIEWED).count() == 5,
        "{text}"
    );
    let mut after = report.clone();
    after.ignored = 0;
    let faults = IgnoreList::parse(&text).unwrap().apply(&mut after, day("2025-01-01"));
    assert_eq!((faults.len(), after.changes.len(), after.ignored), (1, 1, 5));
    let from_nothing = IgnoreList::default().extended("", &made::hostile());
    insta::assert_snapshot!(from_nothing);
    IgnoreList::parse(&from_nothing).unwrap();
    assert_eq!(IgnoreList::parse(&text).unwrap().extended(&text, &report), text);
}

#[test]
fn days_since_1970_are_dates() {
    for (days, date) in [
        (0, "1970-01-01"),
        (58, "1970-02-28"),
        (59, "1970-03-01"),
        (789, "1972-02-29"),
        (11_016, "2000-02-29"),
        (20_118, "2025-01-30"),
        (20_453, "2025-12-31"),
        (20_454, "2026-01-01"),
        (47_540, "2100-02-28"),
        (47_541, "2100-03-01"),
    ] {
        assert_eq!(Date::since_epoch(days).to_string(), date);
    }
}
