use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use trine_diff::{Report, render};

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
    let report = made::many(200);
    let whole = render::markdown(&report, usize::MAX);
    assert!(!whole.contains("not shown"), "{whole}");
    for most in [0, 500, 1_000, 3_000, 10_000, 60_000, whole.len() - 1] {
        let text = render::markdown(&report, most);
        let (kept, last) = text.rsplit_once("\n**").unwrap();
        assert!(
            whole.starts_with(kept),
            "{most}: only whole entries are left out\n{kept}"
        );
        let rest = &whole[kept.len()..];
        assert!(
            rest.starts_with("\n####") || rest.starts_with("\n###"),
            "{most}: {rest}"
        );
        assert!(text.contains("| **breaking** | 50 |"), "{most}: counts are never cut");
        let shown = kept.matches("\n#### ").count() + kept.matches("\n1").count();
        assert!(last.contains("not shown") && shown < 200, "{most}: {last}");
        assert!(
            text.len() <= most || kept.matches("\n###").count() == 0,
            "{most}: {} bytes",
            text.len()
        );
    }
    assert_eq!(render::markdown(&report, whole.len()), whole);
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
