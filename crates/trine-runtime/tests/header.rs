//! Headers of a response, by the types that the document gives them.
#![allow(clippy::unwrap_used, reason = "tests")]

use http::HeaderMap;
use trine_runtime::{ErrorKind, Header, HeaderFormat};

fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, value.parse().unwrap());
    }
    headers
}

#[test]
fn a_header_that_is_not_there_is_none() {
    let header: Header<i64> = Header::new("x-left", HeaderFormat::Literal);
    assert_eq!(header.read(&headers(&[])).unwrap(), None);
}

#[test]
fn numbers_and_booleans_are_read_as_such_and_texts_are_not() {
    let headers = headers(&[("x-left", " 12 "), ("x-more", "true")]);
    assert_eq!(
        Header::<i64>::new("x-left", HeaderFormat::Literal)
            .read(&headers)
            .unwrap(),
        Some(12)
    );
    assert_eq!(
        Header::<bool>::new("x-more", HeaderFormat::Literal)
            .read(&headers)
            .unwrap(),
        Some(true)
    );
    let text: Header<String> = Header::new("x-left", HeaderFormat::Text);
    assert_eq!(text.read(&headers).unwrap().as_deref(), Some("12"));
}

#[test]
fn a_text_may_have_quotes_and_backslashes() {
    let text: Header<String> = Header::new("etag", HeaderFormat::Text);
    let read = text.read(&headers(&[("etag", r#"W/"a\b""#)])).unwrap();
    assert_eq!(read.as_deref(), Some(r#"W/"a\b""#));
}

#[test]
fn lines_of_one_name_are_one_list() {
    let headers = headers(&[("x-ids", "1, 2,"), ("x-ids", "3"), ("x-tags", "a, b")]);
    let ids: Header<Vec<i64>> = Header::new("x-ids", HeaderFormat::Literals);
    assert_eq!(ids.read(&headers).unwrap(), Some(vec![1, 2, 3]));
    let tags: Header<Vec<String>> = Header::new("x-tags", HeaderFormat::Texts);
    assert_eq!(tags.read(&headers).unwrap(), Some(vec!["a".to_owned(), "b".to_owned()]));
}

#[test]
fn a_value_of_another_type_is_an_error_that_names_the_header() {
    let header: Header<i64> = Header::new("x-left", HeaderFormat::Literal);
    let error = header.read(&headers(&[("x-left", "many")])).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("x-left"), "{error}");
}

#[test]
fn json_is_read_as_json() {
    let header: Header<Vec<bool>> = Header::new("x-flags", HeaderFormat::Json);
    assert_eq!(
        header.read(&headers(&[("x-flags", "[true,false]")])).unwrap(),
        Some(vec![true, false])
    );
}
