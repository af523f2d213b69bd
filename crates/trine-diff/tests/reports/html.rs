use trine_diff::render;

use crate::made;

#[test]
fn text_of_a_document_is_no_markup() {
    let page = render::html(&made::hostile());
    for part in ["<img", "</script><", "onerror=alert(1)>", "<b>"] {
        assert!(!page.contains(part), "{part} in\n{page}");
    }
    assert_eq!(page.matches("<script").count(), 2, "the data and the program");
    assert_eq!(page.matches("</script").count(), 2, "the data and the program");
}

#[test]
fn page_needs_no_network() {
    let page = render::html(&made::report());
    for part in ["http:", "https:", "src=", "@import", "url(", "<link"] {
        assert!(!page.contains(part), "{part}");
    }
}
