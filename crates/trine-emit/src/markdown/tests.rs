//! Texts of documents, and the lines that rustdoc is given for them.

use super::{lines, plain};

/// The text as it is printed.
fn printed(text: &str) -> String {
    lines(text).join("\n")
}

#[track_caller]
fn stays(text: &str) {
    assert_eq!(printed(text), text);
}

#[test]
fn what_needs_no_escape_gets_none() {
    stays("Updates snake_case of a < b & c (see 3.1), e.g. ~10 items; 5 * 3.");
    stays("A [link](https://a.b/c) and `code` with *emphasis*, **strong** and ~~struck~~ words.");
    stays("First line\nsecond line");
}

#[test]
fn lists_keep_their_nesting_and_numbers() {
    stays("- one\n  - inner\n  - other\n- two");
    stays("3. three\n4. four\n\nAfter.");
    stays("- loose\n\n  second paragraph\n\n- next");
    assert_eq!(printed("* [x] done\n* [ ] open"), "- [x] done\n- [ ] open");
}

#[test]
fn a_list_right_below_another_takes_none_of_its_items() {
    assert_eq!(printed("- a\n\n* b"), "- a\n\n* b");
}

#[test]
fn tables_keep_their_cells() {
    stays("| name | what |\n|---|---|\n| `a` | x \\| y |");
    assert_eq!(
        printed("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td></tr></table>"),
        "| a | b |\n|---|---|\n| 1 |  |"
    );
}

#[test]
fn code_keeps_its_language_and_is_no_doctest() {
    stays("```json\n{\"a\": 1}\n```");
    for info in [
        "",
        "rust",
        "rust,no_run",
        "should_panic",
        "edition2021",
        "E0308",
        "ignore",
        "{.rust}",
    ] {
        assert_eq!(printed(&format!("```{info}\nx\n```")), "```text\nx\n```", "{info}");
    }
    assert_eq!(printed("    indented\n    code"), "```text\nindented\ncode\n```");
    assert_eq!(printed("~~~\na ``` b\n~~~"), "````text\na ``` b\n````");
    assert_eq!(printed("```yaml\nnever: closed"), "```yaml\nnever: closed\n```");
}

#[test]
fn html_becomes_markdown() {
    assert_eq!(
        printed("<p>The <b>status</b> of<br/>an <a href=\"https://x.y/z\">order</a>.</p><p>Next</p>"),
        "The **status** of\\\nan [order](https://x.y/z).\n\nNext"
    );
    assert_eq!(
        printed("<ul><li>one<li>two<ol><li>inner</ol></ul>"),
        "- one\n- two\n  1. inner"
    );
    assert_eq!(
        printed("<pre><code class=\"language-sh\">ls &amp;&amp; pwd\n  x</code></pre>"),
        "```sh\nls && pwd\n  x\n```"
    );
    assert_eq!(
        printed("Use <code>a_b*</code>, 10<sup>9</sup> and <kbd>x</kbd>."),
        "Use `a_b*`, 10^9 and `x`."
    );
    assert_eq!(
        printed("<h3>Title</h3>text<hr>rest"),
        "### Title\n\ntext\n\n---\n\nrest"
    );
    assert_eq!(
        printed("<dl><dt>key</dt><dd>what it is</dd></dl>"),
        "- **key**\n\n  what it is"
    );
    assert_eq!(printed("a<br><br>b"), "a\n\nb");
    assert_eq!(printed("<blockquote>said</blockquote>"), "> said");
}

#[test]
fn what_is_no_element_of_html_is_text() {
    assert_eq!(printed("Set <YOUR_KEY> in `<id>`."), "Set \\<YOUR_KEY> in `<id>`.");
    assert_eq!(printed("<resource-id>"), "\\<resource-id>");
    assert_eq!(printed("<div>Give <org>/<repo></div>"), "Give \\<org>/\\<repo>");
}

#[test]
fn scripts_styles_and_comments_are_left_out() {
    assert_eq!(printed("a <script>alert(1)</script>b <!-- c --> d"), "a b  d");
    assert_eq!(printed("<style>\np { }\n</style>\n\nx"), "x");
}

#[test]
fn only_links_to_the_web_lead_somewhere() {
    assert_eq!(
        printed("[x](javascript:y) [y](#there) [z](https://a.b/c(d))"),
        "x y [z](https://a.b/c%28d%29)"
    );
    assert_eq!(
        printed("see https://a.b/c_d_. And http://x.y."),
        "see <https://a.b/c_d_>. And <http://x.y>."
    );
    assert_eq!(
        printed("<https://a.b/c> and ![picture](https://a.b/p.png)"),
        "<https://a.b/c> and picture"
    );
    assert_eq!(printed("[a][b]\n\n[b]: https://a.b/"), "[a](https://a.b/)");
}

#[test]
fn brackets_are_no_links_into_the_crate() {
    assert_eq!(
        printed("[Foo] and [`Bar`] and `[x]`"),
        "\\[Foo] and \\[`Bar`] and `[x]`"
    );
}

#[test]
fn a_line_of_text_begins_no_block() {
    assert_eq!(
        printed("<p># x</p><p>- x</p><p>1. x</p><p>&gt; x</p><p>---</p>"),
        "\\# x\n\n\\- x\n\n1\\. x\n\n\\> x\n\n\\---"
    );
    assert_eq!(plain("- a *b*"), "\\- a \\*b\\*");
}

#[test]
fn invisible_characters_are_removed() {
    assert_eq!(printed("a\u{202e}b\u{0}c `d\u{200b}`"), "abc `d`");
}

#[test]
fn elements_need_not_be_closed() {
    assert_eq!(printed("<b>bold <p>next <i>and"), "**bold**\n\nnext *and*");
    assert_eq!(printed("</p></b>x</li>"), "x");
}

#[test]
fn depth_costs_the_structure_and_no_word() {
    let deep = "<div>".repeat(20_000) + "x" + &"> ".repeat(2_000) + "y";
    assert!(printed(&deep).contains('x'));
    let quotes = "> ".repeat(5_000) + "y";
    assert!(printed(&quotes).ends_with('y'));
}

#[test]
fn a_printed_text_is_printed_the_same() {
    for text in [
        "a *b* **c** `d` ~~e~~ [f](https://g.h)\n\n- i\n  - j\n\n1. k\n\n> l\n\n| m | n |\n|---|---|\n| o | p |\n\n---\n\n## q",
        "x*y* _z_ \\* \\_ &amp; &lt;b&gt; ![a](b) <u>c</u> 2 * 3 ** 4",
        "**a**b **\"a\"**b *a* *b***c**",
    ] {
        let once = printed(text);
        assert_eq!(printed(&once), once, "{text}");
    }
}
