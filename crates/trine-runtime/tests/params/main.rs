//! Tests of the text of parameters: the tables of the specification, and the cases that it leaves open.

#![allow(clippy::unwrap_used, reason = "a test")]

mod reserved;
mod tables;

use percent_encoding::percent_decode_str;
use serde_json::json;
use trine_runtime::wire::Writer;
use trine_runtime::{Core, Decoded, Encode, Error, ErrorKind, Format, Operation, RawResponse, Request, Setup, Style};

static SETUP: Setup = Setup::new("https://a.example");

const fn operation(path: &'static str) -> Operation {
    Operation {
        id: "test",
        method: "GET",
        path,
        security: &[],
        server: None,
        deprecated: false,
        responses: &[],
    }
}

static ROOT: Operation = operation("/");
static COLOR: Operation = operation("/{color}");
static PREFIXED: Operation = operation("/paint-{color}");

/// `{"R": 100, "G": 200, "B": 150}`, in this order.
struct Rgb;

impl Encode for Rgb {
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("R", &100);
        out.field("G", &200);
        out.field("B", &150);
        out.end_object();
    }
}

/// Texts with names, in this order.
struct Texts(&'static [(&'static str, &'static str)]);

impl Encode for Texts {
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        for (name, text) in self.0 {
            out.field(name, text);
        }
        out.end_object();
    }
}

const BLUE: &dyn Encode = &"blue";
const COLORS: &dyn Encode = &["blue", "black", "brown"].as_slice();
const RGB: &dyn Encode = &Rgb;

fn nothing(response: &RawResponse) -> Decoded<(), ()> {
    response.nothing()
}

fn target(request: Request) -> Result<String, Error> {
    let request = request.call(nothing).into_request()?;
    Ok(request.uri().path_and_query().unwrap().to_string())
}

fn request(operation: &'static Operation) -> Request {
    Request::new(operation, &Core::new(&SETUP))
}

fn path(value: &dyn Encode, format: Format) -> String {
    let target = target(request(&COLOR).path_as("color", value, format)).unwrap();
    target[1..].to_owned()
}

/// Beside other text, so that an empty value and `.` make no segment of their own.
fn path_after_text(value: &dyn Encode, format: Format) -> String {
    let target = target(request(&PREFIXED).path_as("color", value, format)).unwrap();
    target.trim_start_matches("/paint-").to_owned()
}

fn query(value: &dyn Encode, format: Format) -> String {
    let target = target(request(&ROOT).query_as("color", value, format)).unwrap();
    target.trim_start_matches("/?").to_owned()
}

fn sent_header(request: Request, name: &str) -> Option<String> {
    let request = request.call(nothing).into_request().unwrap();
    let value = request.headers().get(name)?;
    Some(String::from_utf8(value.as_bytes().to_vec()).unwrap())
}

fn header(value: &dyn Encode, format: Format) -> Option<String> {
    sent_header(request(&ROOT).header_as("color", value, format), "color")
}

fn cookie(value: &dyn Encode, format: Format) -> Option<String> {
    sent_header(request(&ROOT).cookie_as("color", value, format), "cookie")
}

#[test]
fn path_matrix_of_an_empty_member_is_its_name() {
    // RFC 6570, section 3.2.7: `{;keys*}` with an empty value.
    let value = &Texts(&[("semi", ";"), ("empty", ""), ("comma", ",")]);
    assert_eq!(path(value, Style::Matrix.exploded()), ";semi=%3B;empty;comma=%2C");
    assert_eq!(path(value, Style::Matrix.joined()), ";color=semi,%3B,empty,,comma,%2C");
}

#[test]
fn separators_within_values_are_escaped_in_every_style_of_a_path() {
    // RFC 6570's `keys`: semi=`;`, dot=`.`, comma=`,`.
    let keys = &Texts(&[("semi", ";"), ("dot", "."), ("comma", ",")]);
    assert_eq!(path(keys, Style::Simple.joined()), "semi,%3B,dot,.,comma,%2C");
    assert_eq!(path(keys, Style::Simple.exploded()), "semi=%3B,dot=.,comma=%2C");
    assert_eq!(path(keys, Style::Label.exploded()), ".semi=%3B.dot=..comma=%2C");
    assert_eq!(path(keys, Style::Matrix.exploded()), ";semi=%3B;dot=.;comma=%2C");
}

#[test]
fn path_json() {
    assert_eq!(
        path(COLORS, Style::Json.joined()),
        "%5B%22blue%22%2C%22black%22%2C%22brown%22%5D"
    );
}

#[test]
fn query_deep_object() {
    assert_eq!(
        query(RGB, Style::DeepObject.exploded()),
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
    );
    let nested = json!({"a": {"b": {"c": 1}}});
    assert_eq!(
        query(&nested, Style::DeepObject.exploded()),
        "color%5Ba%5D%5Bb%5D%5Bc%5D=1"
    );
    let lists = json!({"a": ["x", "y"]});
    assert_eq!(
        query(&lists, Style::DeepObject.exploded()),
        "color%5Ba%5D%5B%5D=x&color%5Ba%5D%5B%5D=y"
    );
    let objects = json!([{"a": 1}, {"a": 2}]);
    assert_eq!(
        query(&objects, Style::DeepObject.exploded()),
        "color%5B0%5D%5Ba%5D=1&color%5B1%5D%5Ba%5D=2"
    );
    assert_eq!(
        query(COLORS, Style::DeepObject.exploded())
            .matches("color%5B%5D=")
            .count(),
        3
    );
}

#[test]
fn query_json() {
    assert_eq!(
        query(RGB, Style::Json.joined()),
        "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
    );
}

#[test]
fn header_is_not_escaped() {
    assert_eq!(header(&"a b/ü", Style::Simple.joined()).unwrap(), "a b/ü");
    assert_eq!(
        header(RGB, Style::Json.joined()).unwrap(),
        r#"{"R":100,"G":200,"B":150}"#
    );
}

#[test]
fn cookies_share_one_header() {
    let two = request(&ROOT).cookie("a", &1).cookie("b", &true);
    assert_eq!(sent_header(two, "cookie").unwrap(), "a=1; b=true");
}

#[test]
fn null_and_nothing_are_not_sent() {
    let none: Option<String> = None;
    assert_eq!(query(&none, Style::Form.exploded()), "/");
    assert_eq!(query(&none, Style::Json.joined()), "/");
    assert_eq!(query(&json!([]), Style::Form.exploded()), "/");
    assert_eq!(query(&json!({}), Style::DeepObject.exploded()), "/");
    assert_eq!(query(&json!([1, null, 2]), Style::Form.joined()), "color=1,2");
    assert_eq!(header(&none, Style::Simple.joined()), None);
    assert_eq!(cookie(&none, Style::Form.exploded()), None);
}

#[test]
fn numbers_are_written_as_in_json() {
    assert_eq!(query(&u64::MAX, Style::Form.exploded()), "color=18446744073709551615");
    assert_eq!(query(&[0.5, 1.0].as_slice(), Style::Form.joined()), "color=0.5,1.0");
}

#[test]
fn what_has_parts_inside_a_list_is_json() {
    assert_eq!(query(&json!([[1, 2]]), Style::Form.exploded()), "color=%5B1%2C2%5D");
}

#[test]
fn only_unreserved_characters_stay_otherwise() {
    for byte in 0..=127_u8 {
        let value = char::from(byte).to_string();
        let sent = query(&value.as_str(), Style::Form.exploded());
        let unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let expected = match unreserved {
            true => format!("color={value}"),
            false => format!("color=%{byte:02X}"),
        };
        assert_eq!(sent, expected);
    }
}

/// A few thousand texts of all lengths of UTF-8, the same on each run.
fn texts() -> impl Iterator<Item = String> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    (0..3000).map(move |_| {
        let length = next() % 9 + 1;
        let text = (0..length).filter_map(|_| {
            let bits = [0x7f, 0x7ff, 0xffff, 0x001f_ffff][(next() % 4) as usize];
            char::from_u32((next() & bits) as u32)
        });
        text.collect()
    })
}

#[test]
fn what_is_decoded_is_what_was_given() {
    for text in texts() {
        let sent = query(&text.as_str(), Style::Form.exploded());
        let value = sent.trim_start_matches("color=");
        assert!(
            value
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte))
        );
        assert_eq!(percent_decode_str(value).decode_utf8().unwrap(), text);
        if !matches!(text.as_str(), "" | "." | "..") {
            let sent = path(&text.as_str(), Style::Simple.joined());
            assert_eq!(percent_decode_str(&sent).decode_utf8().unwrap(), text);
        }
    }
}

static TWO: Operation = operation("/files/.{name}/{id}:cancel?fixed=1&as={as}#variant");

#[test]
fn template_may_have_text_query_and_fragment_around_placeholders() {
    let filled = request(&TWO)
        .path("name", &"x")
        .path("id", &"7")
        .path("as", &"a b")
        .query("q", &1);
    assert_eq!(target(filled).unwrap(), "/files/.x/7:cancel?fixed=1&as=a%20b&q=1");
}

#[test]
fn dot_segment_is_refused_however_it_comes_about() {
    let climbing = request(&TWO).path("name", &".").path("id", &"7").path("as", &"");
    assert_eq!(target(climbing).unwrap_err().kind(), ErrorKind::Request);
    for value in ["..", "a/../b", "a//b", "", "%2e%2E", "a/.%2e/b"] {
        let climbing = request(&COLOR).path_as("color", &value, Style::Simple.joined().reserved());
        assert_eq!(target(climbing).unwrap_err().kind(), ErrorKind::Request, "{value:?}");
    }
}

#[test]
fn encoded_dots_in_a_value_do_not_climb() {
    assert_eq!(path(&"%2e%2e", Style::Simple.joined()), "%252e%252e");
    assert_eq!(path(&"..\\", Style::Simple.joined()), "..%5C");
}

#[test]
fn placeholder_that_nothing_is_given_for_is_an_error() {
    let error = target(request(&COLOR)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("{color}"), "{error}");
}

#[test]
fn whole_query_string_is_pairs_or_json() {
    let pairs = request(&ROOT).querystring(RGB, Style::Form.exploded());
    assert_eq!(target(pairs).unwrap(), "/?R=100&G=200&B=150");
    let json = request(&ROOT).querystring(&json!([1]), Style::Json.joined());
    assert_eq!(target(json).unwrap(), "/?%5B1%5D");
}
