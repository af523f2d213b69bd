//! Tests of reading a body, whatever media type the server gives it.

use trine_runtime::{Body, Bytes, Decoded, ErrorKind, OpError, Operation, RawResponse, Request};

use super::fake::{Fake, Outcome, operation};

/// The responses of an operation that has this one media type.
macro_rules! of {
    ($media_type:literal) => {
        Operation {
            responses: &[("200", &[$media_type]), ("4XX", &[$media_type])],
            ..operation("GET")
        }
    };
}

static JSON: Operation = of!("application/json");
static TEXT: Operation = of!("text/plain");
static YAML: Operation = of!("application/yaml");
static ZIP: Operation = of!("application/zip");
static IMAGE: Operation = of!("image/*");
static ANY: Operation = of!("application/octet-stream");
static REDIRECTED: Operation = Operation {
    responses: &[("302", &["application/gzip"]), ("default", &["application/json"])],
    ..operation("GET")
};
static OTHER_SUCCESS: Operation = Operation {
    responses: &[("201", &["application/zip"]), ("default", &["application/json"])],
    ..operation("GET")
};
static NOT_SAID: Operation = operation("GET");

type Decode<T> = fn(&RawResponse) -> Decoded<T, String>;

/// A value, or what `Display` says of the error.
async fn read<T>(operation: &'static Operation, called: &str, body: &[u8], decode: Decode<T>) -> Result<T, String> {
    let headers = match called {
        "" => Vec::new(),
        called => vec![("content-type", called.to_owned())],
    };
    let fake = Fake::new([Outcome::Response(200, headers, Body::from(body.to_vec()))]);
    let error = match Request::new(operation, &fake.core()).call(decode).await {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body().map(|body| &body[..]), Some(body));
    Err(error.to_string())
}

fn json(response: &RawResponse) -> Decoded<Vec<u8>, String> {
    let numbers: Vec<i64> = response.json()?;
    Ok(numbers.into_iter().map(|number| number as u8).collect())
}

fn string(response: &RawResponse) -> Decoded<String, String> {
    response.json()
}

fn text(response: &RawResponse) -> Decoded<String, String> {
    response.text()
}

fn bytes(response: &RawResponse) -> Decoded<Bytes, String> {
    response.bytes()
}

#[tokio::test]
async fn byte_order_mark_is_skipped() {
    for called in ["application/json", "application/json; charset=utf-8", "text/plain", ""] {
        assert_eq!(read(&JSON, called, b"\xef\xbb\xbf[1]", json).await, Ok(vec![1]));
    }
    assert_eq!(
        read(&TEXT, "text/plain", b"\xef\xbb\xbfa", text).await,
        Ok("a".to_owned())
    );
    let wrong = read(&JSON, "application/json", b"\xef\xbb\xbf[1, true]", json).await;
    let wrong = wrong.unwrap_err();
    assert!(wrong.contains("[1]") && wrong.contains("true"), "{wrong}");
}

#[tokio::test]
async fn charset_of_text_is_honoured() {
    let utf16 = |order: fn(u16) -> [u8; 2], text: &str| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let with_mark = |order| utf16(order, "\u{feff}né€𝄞");
    for (charset, body, expected) in [
        ("utf-8", "né€".as_bytes().to_vec(), "né€"),
        ("\"UTF-8\"", "né€".as_bytes().to_vec(), "né€"),
        ("iso-8859-1", b"n\xe9".to_vec(), "né"),
        ("ISO-8859-1", b"n\xe9".to_vec(), "né"),
        ("latin1", b"n\xe9".to_vec(), "né"),
        ("windows-1252", b"n\xe9\x80\x9f".to_vec(), "né€Ÿ"),
        ("us-ascii", b"ne".to_vec(), "ne"),
        ("us-ascii", "né".as_bytes().to_vec(), "né"),
        ("us-ascii", b"n\xe9".to_vec(), "né"),
        ("utf-16", with_mark(u16::to_le_bytes), "né€𝄞"),
        ("utf-16", with_mark(u16::to_be_bytes), "né€𝄞"),
        ("utf-16le", utf16(u16::to_le_bytes, "né"), "né"),
        ("utf-16be", utf16(u16::to_be_bytes, "né"), "né"),
        ("iso-8859-1", "\u{feff}né".as_bytes().to_vec(), "né"),
    ] {
        let called = format!("text/plain; format=flowed; charset={charset}");
        let found = read(&TEXT, &called, &body, text).await;
        assert_eq!(found, Ok(expected.to_owned()), "{charset}");
    }
    for (charset, body) in [("utf-8", &b"n\xe9"[..]), ("utf-16", b"abc"), ("utf-16le", b"\x00\xd8")] {
        let called = format!("text/plain;charset={charset}");
        assert!(read(&TEXT, &called, body, text).await.is_err(), "{charset}");
    }
    let unknown = read(&TEXT, "text/plain; charset=klingon", b"a", text).await;
    let unknown = unknown.unwrap_err();
    assert!(unknown.contains("in the charset \"klingon\""), "{unknown}");
}

#[tokio::test]
async fn json_in_another_charset_is_read() {
    let latin = read(&JSON, "application/json; charset=ISO-8859-1", b"\"n\xe9\"", string).await;
    assert_eq!(latin, Ok("né".to_owned()));
    let utf16: Vec<u8> = "\u{feff}[1]".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&JSON, "application/json", &utf16, json).await, Ok(vec![1]));
    // RFC 8259, section 11: the parameter says nothing of JSON that is in UTF-8.
    let mislabelled = read(&JSON, "application/json; charset=latin1", "\"né\"".as_bytes(), string).await;
    assert_eq!(mislabelled, Ok("né".to_owned()));
}

#[tokio::test]
async fn json_that_is_called_text_is_json() {
    for called in ["text/plain", "text/html", "application/octet-stream", "text/json", ""] {
        assert_eq!(read(&JSON, called, b"[1]", json).await, Ok(vec![1]), "{called}");
    }
    for called in ["application/json", "application/problem+json; charset=utf-8"] {
        let unquoted = read(&TEXT, called, b"\"a\\nb\"", text).await;
        assert_eq!(unquoted, Ok("a\nb".to_owned()), "{called}");
    }
}

#[tokio::test]
async fn text_that_is_called_json_is_text() {
    for called in ["application/json", "text/plain", "text/plain; charset=utf-8", ""] {
        let found = read(&JSON, called, b"it is done", string).await;
        assert_eq!(found, Ok("it is done".to_owned()), "{called}");
    }
    let found = read(&TEXT, "application/json", b"it is done", text).await;
    assert_eq!(found, Ok("it is done".to_owned()));
    let number = read(&JSON, "text/plain", b"12", string).await;
    assert_eq!(number, Ok("12".to_owned()));
    // A document that is broken is no text.
    for body in [&b"{\"a\":"[..], b"[1", b"\"a", b""] {
        assert!(read(&JSON, "application/json", body, string).await.is_err());
    }
}

#[tokio::test]
async fn another_media_type_than_the_document_has_is_told_with_the_status() {
    let expected = |declared: &str, found: &str| Err(format!("GET /x: 200 OK, expected {declared}, got {found}"));
    let page = b"<!doctype html>";
    assert_eq!(
        read(&JSON, "text/html; charset=utf-8", page, json).await,
        expected("application/json", "text/html").map(|()| Vec::new())
    );
    let page_as_text = read(&JSON, "text/html", page, string).await;
    assert_eq!(
        page_as_text,
        expected("application/json", "text/html").map(|()| String::new())
    );
    let image = read(&TEXT, "image/png", b"a", text).await;
    assert_eq!(image, expected("text/plain", "image/png").map(|()| String::new()));
    for (operation, declared, found) in [
        (&ZIP, "application/zip", "text/html"),
        (&ZIP, "application/zip", "application/json"),
        (&IMAGE, "image/*", "application/problem+json"),
        (&JSON, "application/json", "text/html"),
    ] {
        let called = read(operation, found, b"{}", bytes).await;
        assert_eq!(called, expected(declared, found).map(|()| Bytes::new()));
    }
}

#[tokio::test]
async fn other_names_of_the_same_family_are_read() {
    for called in ["text/csv", "application/xml", "application/octet-stream", ""] {
        assert_eq!(read(&TEXT, called, b"a", text).await, Ok("a".to_owned()), "{called}");
    }
    assert_eq!(read(&YAML, "text/yaml", b"a", text).await, Ok("a".to_owned()));
    assert_eq!(read(&YAML, "application/x-yaml", b"a", text).await, Ok("a".to_owned()));
    for (operation, called) in [
        (&ZIP, "application/x-zip-compressed"),
        (&ZIP, "application/octet-stream"),
        (&ZIP, ""),
        (&IMAGE, "image/svg+xml"),
        (&ANY, "text/html"),
        (&NOT_SAID, "text/html"),
        (&REDIRECTED, "application/zip"),
        (&REDIRECTED, "text/html"),
        (&OTHER_SUCCESS, "application/zip"),
        // Bytes that the document calls JSON or text are neither.
        (&JSON, "application/pdf"),
        (&JSON, "text/csv"),
        (&TEXT, "application/vnd.ms-excel"),
        (&YAML, "application/zip"),
    ] {
        assert!(read(operation, called, b"a", bytes).await.is_ok(), "{called}");
    }
}

#[tokio::test]
async fn error_of_another_media_type_is_told_with_the_status() {
    fn decode(response: &RawResponse) -> Decoded<(), Vec<String>> {
        response.api_error(|body| body)
    }
    let headers = vec![("content-type", "text/html".to_owned())];
    let fake = Fake::new([Outcome::Response(404, headers, Body::from(b"<p>".to_vec()))]);
    let request = Request::new(&JSON, &fake.core()).call(decode);
    let OpError::Other(error) = request.send_typed().await.unwrap_err() else {
        panic!("it is not the documented one")
    };
    assert_eq!(error.kind(), ErrorKind::Status);
    let expected = "GET /x: 404 Not Found, expected application/json, got text/html: <p>";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn anything_is_accepted_at_a_tenth_behind_what_the_document_lists() {
    for (listed, sent) in [
        ("application/json, text/csv", "application/json, text/csv, */*;q=0.1"),
        ("text/plain, */*", "text/plain, */*"),
    ] {
        let fake = Fake::new([super::fake::status(204)]);
        let request = Request::new(&JSON, &fake.core()).accept(listed);
        request.call(super::fake::decode).await.unwrap();
        assert_eq!(fake.seen()[0].header("accept"), Some(sent));
    }
}
