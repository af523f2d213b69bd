//! The table "Style Examples" of the specification, row by row.
//!
//! The rows are those of OpenAPI 3.1.1 (the same in 3.0.4), and of 3.2.0 for `style: cookie`; the `?` before a query is
//! left out. `empty` is the empty string: the specification's `undefined` column (`empty` before 3.0.4) has its text.
//! Where the table says *n/a*, the behaviour is undefined; such cells are set apart below, with what is sent.

use serde_json::{Value, json};
use trine_runtime::{Encode, Format, Style};

use super::{BLUE, COLORS, RGB, cookie, header, path_after_text, query};

/// `style`, and the text for an empty string, `"blue"`, `["blue", "black", "brown"]` and
/// `{"R": 100, "G": 200, "B": 150}`.
struct Row(Format, &'static str, &'static str, &'static str, &'static str);

const MATRIX: Format = Style::Matrix.joined();
const MATRIX_EXPLODE: Format = Style::Matrix.exploded();
const LABEL: Format = Style::Label.joined();
const LABEL_EXPLODE: Format = Style::Label.exploded();
const SIMPLE: Format = Style::Simple.joined();
const SIMPLE_EXPLODE: Format = Style::Simple.exploded();
const FORM: Format = Style::Form.joined();
const FORM_EXPLODE: Format = Style::Form.exploded();
const SPACE: Format = Style::SpaceDelimited.joined();
const SPACE_EXPLODE: Format = Style::SpaceDelimited.exploded();
const PIPE: Format = Style::PipeDelimited.joined();
const PIPE_EXPLODE: Format = Style::PipeDelimited.exploded();
const TAB: Format = Style::TabDelimited.joined();
const TAB_EXPLODE: Format = Style::TabDelimited.exploded();
const DEEP: Format = Style::DeepObject.joined();
const DEEP_EXPLODE: Format = Style::DeepObject.exploded();
const COOKIE: Format = Style::Cookie.joined();
const COOKIE_EXPLODE: Format = Style::Cookie.exploded();

#[rustfmt::skip]
const IN_PATH: &[Row] = &[
    //   style           empty     string         array                                  object
    Row(MATRIX,         ";color", ";color=blue", ";color=blue,black,brown",             ";color=R,100,G,200,B,150"),
    Row(MATRIX_EXPLODE, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    Row(LABEL,          ".",      ".blue",       ".blue,black,brown",                   ".R,100,G,200,B,150"),
    Row(LABEL_EXPLODE,  ".",      ".blue",       ".blue.black.brown",                   ".R=100.G=200.B=150"),
    Row(SIMPLE,         "",       "blue",        "blue,black,brown",                    "R,100,G,200,B,150"),
    Row(SIMPLE_EXPLODE, "",       "blue",        "blue,black,brown",                    "R=100,G=200,B=150"),
];

#[rustfmt::skip]
const IN_QUERY: &[Row] = &[
    //   style         empty     string        array                                object
    Row(FORM,         "color=", "color=blue", "color=blue,black,brown",             "color=R,100,G,200,B,150"),
    Row(FORM_EXPLODE, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    // Strings are n/a: as `form`.
    Row(SPACE,        "color=", "color=blue", "color=blue%20black%20brown",         "color=R%20100%20G%20200%20B%20150"),
    Row(PIPE,         "color=", "color=blue", "color=blue%7Cblack%7Cbrown",         "color=R%7C100%7CG%7C200%7CB%7C150"),
    // The whole row is n/a: as `form`, since the delimiter stands between values of one name.
    Row(SPACE_EXPLODE, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    Row(PIPE_EXPLODE,  "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    // `collectionFormat: tsv` of Swagger 2, which has arrays alone: as the other delimiters.
    Row(TAB,          "color=", "color=blue", "color=blue%09black%09brown",         "color=R%09100%09G%09200%09B%09150"),
    Row(TAB_EXPLODE,  "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    // Strings and arrays are n/a: as `form`, and with `[]` for each item, as most servers read it.
    Row(DEEP_EXPLODE, "color=", "color=blue", "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    // The whole row is n/a, though `explode` is false where it is not said: as the exploded one.
    Row(DEEP,         "color=", "color=blue", "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
];

#[rustfmt::skip]
const IN_HEADER: &[Row] = &[
    //   style           empty string  array               object
    Row(SIMPLE,         "",   "blue", "blue,black,brown", "R,100,G,200,B,150"),
    Row(SIMPLE_EXPLODE, "",   "blue", "blue,black,brown", "R=100,G=200,B=150"),
];

#[rustfmt::skip]
const IN_COOKIE: &[Row] = &[
    //   style           empty     string        array                                   object
    Row(COOKIE,         "color=", "color=blue", "color=blue,black,brown",               "color=R,100,G,200,B,150"),
    Row(COOKIE_EXPLODE, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
    Row(FORM,           "color=", "color=blue", "color=blue,black,brown",               "color=R,100,G,200,B,150"),
    // RFC 6570 puts `&` between these, which no server splits cookies at (appendix D): as `style: cookie`.
    Row(FORM_EXPLODE,   "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
];

fn check(rows: &[Row], write: impl Fn(&dyn Encode, Format) -> String) {
    for Row(format, empty, string, array, object) in rows {
        assert_eq!(write(&"", *format), *empty, "empty, {format:?}");
        assert_eq!(write(BLUE, *format), *string, "string, {format:?}");
        assert_eq!(write(COLORS, *format), *array, "array, {format:?}");
        assert_eq!(write(RGB, *format), *object, "object, {format:?}");
    }
}

/// Returns the values that RFC 6570 (section 2.3) calls undefined.
fn undefined() -> [Value; 5] {
    [json!(null), json!([]), json!({}), json!([null]), json!({"R": null})]
}

#[test]
fn paths_are_as_the_table_has_them() {
    check(IN_PATH, path_after_text);
}

#[test]
fn queries_are_as_the_table_has_them() {
    check(IN_QUERY, query);
}

#[test]
fn headers_are_as_the_table_has_them() {
    check(IN_HEADER, |value, format| header(value, format).unwrap());
}

#[test]
fn cookies_are_as_the_table_has_them() {
    check(IN_COOKIE, |value, format| cookie(value, format).unwrap());
}

/// The column `undefined`: a path has a place for the value in any case.
#[test]
fn undefined_is_an_empty_string_in_a_path() {
    for Row(format, empty, ..) in IN_PATH {
        for value in undefined() {
            assert_eq!(path_after_text(&value, *format), *empty, "{value}, {format:?}");
        }
    }
}

/// The table has `color=` here too, and RFC 6570 (section 3.2.1) nothing at all. A parameter without a value is not
/// sent: `color=` is read as a list of one empty string.
#[test]
fn undefined_is_not_sent_elsewhere() {
    for value in undefined() {
        for Row(format, ..) in IN_QUERY {
            assert_eq!(query(&value, *format), "/", "{value}, {format:?}");
        }
        for Row(format, ..) in IN_HEADER {
            assert_eq!(header(&value, *format), None, "{value}, {format:?}");
        }
        for Row(format, ..) in IN_COOKIE {
            assert_eq!(cookie(&value, *format), None, "{value}, {format:?}");
        }
    }
}

#[test]
fn list_of_one_item_is_that_item_in_every_style() {
    let one = json!(["blue"]);
    for Row(format, _, string, ..) in IN_PATH {
        assert_eq!(path_after_text(&one, *format), *string, "{format:?}");
    }
    for Row(format, _, string, ..) in IN_QUERY {
        let string = match *format {
            DEEP | DEEP_EXPLODE => "color%5B%5D=blue",
            _ => string,
        };
        assert_eq!(query(&one, *format), string, "{format:?}");
    }
    for Row(format, _, string, ..) in IN_COOKIE {
        assert_eq!(cookie(&one, *format).unwrap(), *string, "{format:?}");
    }
}

/// RFC 6570 has a list of an empty string for defined (section 2.3).
#[test]
fn empty_items_keep_their_places() {
    let gap = json!(["", "x", ""]);
    assert_eq!(path_after_text(&gap, SIMPLE), ",x,");
    assert_eq!(path_after_text(&gap, LABEL_EXPLODE), "..x.");
    assert_eq!(path_after_text(&gap, MATRIX_EXPLODE), ";color;color=x;color");
    assert_eq!(query(&gap, FORM), "color=,x,");
    assert_eq!(query(&gap, FORM_EXPLODE), "color=&color=x&color=");
    assert_eq!(query(&gap, PIPE), "color=%7Cx%7C");
    assert_eq!(header(&gap, SIMPLE).unwrap(), ",x,");
    assert_eq!(cookie(&gap, COOKIE_EXPLODE).unwrap(), "color=; color=x; color=");
}

/// Objects and lists in `deepObject` are n/a: those of nothing are not sent, as without the style.
#[test]
fn deep_object_leaves_out_what_has_nothing_in_it() {
    let value = json!({"a": [], "b": {}, "c": "", "d": [[], {}], "e": null});
    assert_eq!(query(&value, DEEP_EXPLODE), "color%5Bc%5D=");
    assert_eq!(query(&json!({"a": [], "b": {}}), DEEP_EXPLODE), "/");
}

/// Appendix E: what is decoded before it is split takes an item apart. Only values that have no delimiter in them are
/// safe in these styles; the bytes are those that the table's rule gives.
#[test]
fn delimiter_within_an_item_is_escaped_like_the_one_between() {
    assert_eq!(query(&json!(["a b", "c"]), SPACE), "color=a%20b%20c");
    assert_eq!(query(&json!(["a|b", "c"]), PIPE), "color=a%7Cb%7Cc");
    assert_eq!(query(&json!(["a,b", "c"]), FORM), "color=a%2Cb,c");
}

/// OpenAPI 3.2.0: percent-encoding is not applied to `style: cookie`. What would end the cookie or the header is
/// escaped still.
#[test]
fn cookie_style_is_not_escaped_but_for_what_ends_a_cookie() {
    assert_eq!(
        cookie(&"a%20b c,d=\"é\"", COOKIE_EXPLODE).unwrap(),
        "color=a%20b c,d=\"é\""
    );
    assert_eq!(cookie(&"a; b=c\r\n", COOKIE_EXPLODE).unwrap(), "color=a%3B b=c%0D%0A");
    assert_eq!(cookie(&"a; b=c", FORM_EXPLODE).unwrap(), "color=a%3B%20b%3Dc");
}
