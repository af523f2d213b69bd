//! Bodies as they go over the wire, by both transports.

#![cfg(feature = "transport")]
#![allow(clippy::unwrap_used, reason = "a test")]

mod support;

use serde_json::json;
use support::{Seen, Server, response};
use trine_runtime::{Core, Decoded, ErrorKind, Multipart, Operation, RawResponse, Request, Setup, Style, Upload};

static SETUP: Setup = Setup::new("https://a.example");

static POST: Operation = Operation {
    id: "post",
    method: "POST",
    path: "/",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

fn nothing(response: &RawResponse) -> Decoded<(), ()> {
    response.nothing()
}

async fn sent(with: impl FnOnce(Request) -> Request) -> Seen {
    let server = Server::start([response(204, &[], "")]).await;
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    with(Request::new(&POST, &core)).call(nothing).await.unwrap();
    server.seen().remove(0)
}

/// The boundary of a body, and the body with `BOUNDARY` in its place.
fn parts(seen: &Seen) -> String {
    let content_type = seen.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert!(boundary.len() >= 16);
    seen.text().replace(boundary, "BOUNDARY")
}

#[tokio::test]
async fn multipart_has_a_part_for_each_value_file_and_item() {
    let seen = sent(|request| {
        let file = Upload::from_bytes(&b"\x89PNG"[..])
            .with_file_name("a.png")
            .with_content_type("image/png");
        request.multipart(
            Multipart::new()
                .text("model", &"large")
                .text("count", &2)
                .text("tags", &json!(["a", null, "b"]))
                .text("none", &json!(null))
                .joined("ids", &json!([1, null, 2]), "|", None)
                .joined("no_ids", &json!([]), ",", None)
                .json("meta", &json!({"k": [1]}))
                .file("image", &file)
                .files("more", &[Upload::from_bytes(&b"1"[..]), Upload::from_bytes(&b"2"[..])]),
        )
    });
    let seen = seen.await;
    let part =
        |head: &str, body: &str| format!("--BOUNDARY\r\nContent-Disposition: form-data; name={head}\r\n\r\n{body}\r\n");
    let expected = [
        part("\"model\"", "large"),
        part("\"count\"", "2"),
        part("\"tags\"", "a"),
        part("\"tags\"", "b"),
        part("\"ids\"", "1|2"),
        part("\"meta\"\r\nContent-Type: application/json", r#"{"k":[1]}"#),
        part(
            "\"image\"; filename=\"a.png\"\r\nContent-Type: image/png",
            "\u{fffd}PNG",
        ),
        part(
            "\"more\"; filename=\"more\"\r\nContent-Type: application/octet-stream",
            "1",
        ),
        part(
            "\"more\"; filename=\"more\"\r\nContent-Type: application/octet-stream",
            "2",
        ),
    ];
    assert_eq!(parts(&seen), expected.concat() + "--BOUNDARY--\r\n");
    assert!(seen.header("content-length").is_some());
}

#[tokio::test]
async fn file_is_read_while_it_is_sent_and_its_length_is_told() {
    let path = std::env::temp_dir().join(format!("trine-runtime-body-{}.bin", std::process::id()));
    let content: Vec<u8> = (0..300_000_u32).map(|n| n as u8).collect();
    std::fs::write(&path, &content).unwrap();
    let upload = Upload::from_path(&path);
    let seen = sent(|request| request.upload("application/octet-stream", &upload)).await;
    assert_eq!(seen.body, content);
    assert_eq!(seen.header("content-length"), Some("300000"));
    let seen = sent(|request| request.multipart(Multipart::new().file("f", &upload))).await;
    std::fs::remove_file(&path).unwrap();
    assert_eq!(seen.header("transfer-encoding"), None);
    assert!(seen.body.windows(content.len()).any(|window| window == content));
    assert!(String::from_utf8_lossy(&seen.body).contains("filename=\"trine-runtime-body-"));
}

#[tokio::test]
async fn reader_goes_out_in_chunks() {
    let upload = Upload::from_reader(&b"from a reader"[..]);
    let seen = sent(|request| request.upload("text/plain", &upload)).await;
    assert_eq!(seen.text(), "from a reader");
    assert_eq!(seen.header("transfer-encoding"), Some("chunked"));
    assert_eq!(seen.header("content-type"), Some("text/plain"));
}

#[tokio::test]
async fn form_is_pairs() {
    let value = json!({"a b": "c&d=ü ", "list": [1, null, 2], "none": null, "object": {"k": true}, "on": false});
    let seen = sent(|request| request.form(&value, &[])).await;
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    let mut pairs: Vec<String> = seen.text().split('&').map(str::to_owned).collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "a+b=c%26d%3D%C3%BC+",
            "list=1",
            "list=2",
            "object=%7B%22k%22%3Atrue%7D",
            "on=false"
        ]
    );
}

#[tokio::test]
async fn property_of_a_form_is_written_in_its_own_format() {
    let value = json!({"expand": ["a", "b"]});
    let deep = [("expand", Style::DeepObject.exploded())];
    assert_eq!(
        sent(|request| request.form(&value, &deep)).await.text(),
        "expand%5B%5D=a&expand%5B%5D=b"
    );
    let joined = [("expand", Style::Form.joined())];
    assert_eq!(sent(|request| request.form(&value, &joined)).await.text(), "expand=a,b");
}

#[tokio::test]
async fn text_and_bytes_go_as_they_are() {
    let seen = sent(|request| request.text("text/csv", "a,b\n")).await;
    assert_eq!(
        (seen.text().as_str(), seen.header("content-type")),
        ("a,b\n", Some("text/csv"))
    );
    let seen = sent(|request| request.bytes("application/octet-stream", vec![0, 255])).await;
    assert_eq!(seen.body, [0, 255]);
    let seen = sent(|request| request.json_as("application/merge-patch+json", &json!({"a": null}))).await;
    assert_eq!(seen.text(), r#"{"a":null}"#);
    assert_eq!(seen.header("content-type"), Some("application/merge-patch+json"));
}

#[tokio::test]
async fn body_that_is_left_out_is_none() {
    let body: Option<&str> = None;
    let seen = sent(|request| request.maybe(body, |request, body| request.json(&body))).await;
    assert_eq!(seen.header("content-type"), None);
    assert!(seen.body.is_empty());
}

#[test]
fn name_that_would_break_out_of_a_part_is_refused() {
    let core = Core::new(&SETUP);
    let kind = |body: Multipart| {
        let call = Request::new(&POST, &core).multipart(body).call(nothing);
        call.into_request().map_err(|error| error.kind()).err()
    };
    let file = Upload::from_bytes(&b""[..]);
    assert_eq!(kind(Multipart::new().text("a\r\nb", &1)), Some(ErrorKind::Request));
    let named = file.clone().with_file_name("a\nb");
    assert_eq!(kind(Multipart::new().file("a", &named)), Some(ErrorKind::Request));
    let typed = file.clone().with_content_type("a\r\nX: b");
    assert_eq!(kind(Multipart::new().file("a", &typed)), Some(ErrorKind::Request));
    let quoted = file.with_file_name("a\"; x=\"b");
    let call = Request::new(&POST, &core)
        .multipart(Multipart::new().file("a", &quoted))
        .call(nothing);
    let request = call.into_request().unwrap();
    let text = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
    assert!(text.contains("filename=\"a%22; x=%22b\""), "{text}");
}

#[tokio::test]
async fn file_that_is_not_there_ends_the_call() {
    let server = Server::start([]).await;
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    let upload = Upload::from_path("/nonexistent/trine");
    let call = Request::new(&POST, &core).upload("text/plain", &upload).call(nothing);
    assert!(call.await.is_err());
}

#[test]
fn uploads_are_equal_if_they_are_the_same_file() {
    let reader = Upload::from_reader(&b"a"[..]);
    assert_eq!(reader, reader.clone());
    assert_ne!(reader, Upload::from_reader(&b"a"[..]));
    assert_eq!(Upload::from_bytes(vec![1]), Upload::from_bytes(vec![1]));
    assert_ne!(Upload::from_path("/a"), Upload::from_path("/b"));
}
