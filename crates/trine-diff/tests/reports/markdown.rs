use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use trine_diff::{Report, Semver, render};

use crate::made;

#[test]
fn counts_come_first_and_what_has_to_be_done_is_told() {
    insta::assert_snapshot!(render::markdown(&made::report(), render::MARKDOWN_BYTES));
}

#[test]
fn report_without_changes_says_so() {
    let text = render::markdown(&Report::default(), render::MARKDOWN_BYTES);
    assert!(text.contains("No changes."), "{text}");
}

#[test]
fn entries_are_left_out_whole_and_from_the_end() {
    for rust in [Semver::Major, Semver::Minor] {
        let mut report = made::many(200);
        report.changes.iter_mut().for_each(|change| change.rust = rust);
        let whole = render::markdown(&report, usize::MAX);
        assert!(!whole.contains("not shown"), "{whole}");
        for most in [0, 500, 1_000, 3_000, 10_000, 30_000, 60_000, whole.len() - 1] {
            is_cut(&whole, &render::markdown(&report, most.min(whole.len() - 1)), most);
        }
        assert_eq!(render::markdown(&report, whole.len()), whole);
    }
}

/// Ends the test unless `text` is `whole` without entries at its end, and the line that says so.
fn is_cut(whole: &str, text: &str, most: usize) {
    let (kept, last) = text.rsplit_once("\n**").unwrap();
    assert!(
        whole.starts_with(kept),
        "{most}: only whole entries are left out\n{kept}"
    );
    let rest = whole[kept.len()..].trim_start();
    let begins_an_entry = rest.starts_with("###") || rest.starts_with(|c: char| c.is_ascii_digit());
    assert!(
        begins_an_entry && (kept.ends_with('\n') || whole[kept.len()..].starts_with('\n')),
        "{most}: {rest}"
    );
    assert!(text.contains("| **breaking** | 50 |"), "{most}: counts are never cut");
    assert!(last.contains("not shown"), "{most}: {last}");
    let has_entries = kept.contains("\n###");
    assert!(text.len() <= most || !has_entries, "{most}: {} bytes", text.len());
}

#[test]
fn text_of_a_document_is_no_markup_and_mentions_nobody() {
    let text = render::markdown(&made::hostile(), render::MARKDOWN_BYTES);
    insta::assert_snapshot!(text);
    let (mut plain, mut in_code) = (String::new(), false);
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock) | Event::Html(_) => {
                panic!("{event:?} in\n{text}")
            }
            Event::InlineHtml(html) => assert!(["<span>", "</span>"].contains(&&*html), "{html} in\n{text}"),
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(words) if !in_code => plain.push_str(&words),
            _ => {}
        }
    }
    for part in ["@o", "#1", "://", "www.", "GH-1"] {
        assert!(!plain.contains(part), "{part} in\n{plain}");
    }
    assert!(plain.contains("evil.example"), "{plain}");
    assert_eq!(
        text.matches("\n# ").count(),
        text.matches("\n# heading\n- list").count(),
        "only in a block of code"
    );
}
