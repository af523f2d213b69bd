use trine_diag::render::Style;
use trine_diff::{Report, render};

use crate::made;

#[test]
fn changes_are_grouped_by_verdict_the_worst_first_and_counted_in_the_last_line() {
    insta::assert_snapshot!(render::text(&made::report(), Style::Plain));
}

#[test]
fn colour_is_for_terminals_alone() {
    let coloured = render::text(&made::report(), Style::Coloured);
    assert!(coloured.contains("\u{1b}[1;31mbreaking\u{1b}[0m"), "{coloured}");
    assert!(!render::text(&made::report(), Style::Plain).contains('\u{1b}'));
}

#[test]
fn report_without_changes_says_so() {
    let text = render::text(&Report::default(), Style::Plain);
    assert_eq!(text.lines().last().unwrap(), "semver: none; wire: none");
}

#[test]
fn text_of_a_document_does_not_control_the_terminal() {
    let text = render::text(&made::hostile(), Style::Plain);
    let is_wild = |c: &char| (c.is_control() && *c != '\n') || *c == '\u{202e}';
    assert_eq!(text.chars().find(is_wild), None, "{text}");
    assert!(!text.lines().any(|line| line.starts_with("::")), "{text}");
}
