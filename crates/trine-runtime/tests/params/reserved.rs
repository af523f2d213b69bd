//! `allowReserved`: "reserved expansion" of RFC 6570, section 3.2.3, in the places that OpenAPI has it for: queries, and
//! since 3.2.0 paths, and cookies of style `form`.

use serde_json::json;
use trine_runtime::{Format, Style};

use super::{Texts, cookie, path, path_after_text, query};

const SIMPLE: Format = Style::Simple.joined().reserved();
const SIMPLE_EXPLODE: Format = Style::Simple.exploded().reserved();
const FORM: Format = Style::Form.joined().reserved();
const FORM_EXPLODE: Format = Style::Form.exploded().reserved();

/// The examples of RFC 6570, section 3.2.3, but for those that a name of a variable does not make.
#[test]
fn values_are_as_the_examples_of_the_rfc_have_them() {
    let list = json!(["red", "green", "blue"]);
    let keys = &Texts(&[("semi", ";"), ("dot", "."), ("comma", ",")]);
    assert_eq!(path(&"value", SIMPLE), "value"); // {+var}
    assert_eq!(path(&"Hello World!", SIMPLE), "Hello%20World!"); // {+hello}
    assert_eq!(path(&"50%", SIMPLE), "50%25"); // {+half}
    assert_eq!(query(&"http://example.com/", FORM), "color=http://example.com/"); // {+base}, shortened
    assert_eq!(path_after_text(&"", SIMPLE), ""); // {+empty}
    assert_eq!(path_after_text(&"/foo/bar", SIMPLE), "/foo/bar"); // {+path}
    assert_eq!(path(&list, SIMPLE), "red,green,blue"); // {+list}
    assert_eq!(path(&list, SIMPLE_EXPLODE), "red,green,blue"); // {+list*}
    assert_eq!(path(keys, SIMPLE), "semi,;,dot,.,comma,,"); // {+keys}
    assert_eq!(path(keys, SIMPLE_EXPLODE), "semi=;,dot=.,comma=,"); // {+keys*}
}

const RESERVED: &str = ":/?#[]@!$&'()*+,;=";

/// Checks that characters which would end the value are escaped, although section 3.2.3 lets them through: OpenAPI
/// leaves that to the application, and it is here. `'` in a query is escaped by the URL standard.
#[test]
fn reserved_characters_stay_but_for_those_that_end_the_value() {
    assert_eq!(query(&RESERVED, FORM), "color=:/?%23[]@!$%26%27()*%2B,;=");
    assert_eq!(path_after_text(&RESERVED, SIMPLE), ":/%3F%23%5B%5D@!$&'()*+,;=");
    assert_eq!(cookie(&RESERVED, FORM).unwrap(), "color=:/?%23[]@!$%26'()*%2B,%3B=");
}

#[test]
fn triplets_that_are_there_stay_and_other_percent_signs_are_escaped() {
    let value = "%41%2f%C3%A9 %4%zz%";
    let escaped = "%41%2f%C3%A9%20%254%25zz%25";
    assert_eq!(query(&value, FORM), format!("color={escaped}"));
    assert_eq!(path(&value, SIMPLE), escaped);
    assert_eq!(cookie(&value, FORM).unwrap(), format!("color={escaped}"));
    assert_eq!(
        query(&value, Style::Form.joined()),
        "color=%2541%252f%25C3%25A9%20%254%25zz%25"
    );
}

#[test]
fn items_and_members_are_expanded_like_texts() {
    let list = json!(["a/b", "c,d", "%41&"]);
    assert_eq!(query(&list, FORM), "color=a/b,c,d,%41%26");
    assert_eq!(query(&list, FORM_EXPLODE), "color=a/b&color=c,d&color=%41%26");
    assert_eq!(path(&list, SIMPLE), "a/b,c,d,%41&");
    assert_eq!(path(&list, Style::Label.exploded().reserved()), ".a/b.c,d.%41&");
    assert_eq!(
        path(&list, Style::Matrix.exploded().reserved()),
        ";color=a/b;color=c,d;color=%41&"
    );
    assert_eq!(
        query(&list, Style::PipeDelimited.joined().reserved()),
        "color=a/b%7Cc,d%7C%41%26"
    );
    assert_eq!(
        query(&list, Style::SpaceDelimited.joined().reserved()),
        "color=a/b%20c,d%20%41%26"
    );
    assert_eq!(
        cookie(&list, FORM_EXPLODE).unwrap(),
        "color=a/b; color=c,d; color=%41%26"
    );
    let object = &Texts(&[("k", "a/b"), ("l", "?")]);
    assert_eq!(query(object, FORM), "color=k,a/b,l,?");
    assert_eq!(query(object, FORM_EXPLODE), "k=a/b&l=?");
    assert_eq!(path(object, SIMPLE_EXPLODE), "k=a/b,l=%3F");
    assert_eq!(
        query(object, Style::DeepObject.exploded().reserved()),
        "color%5Bk%5D=a/b&color%5Bl%5D=?"
    );
}

/// `allowReserved` is about values; `a=b` as a name would be read as `a`.
#[test]
fn names_of_members_that_stand_on_their_own_are_escaped() {
    let object = &Texts(&[("a=b&c", "=")]);
    assert_eq!(query(object, FORM_EXPLODE), "a%3Db%26c==");
    assert_eq!(query(object, FORM), "color=a=b%26c,=");
}
