//! Bodies of generated clients over loopback: the Rust of fixtures, compiled here.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use trine_plan::{Layout, NameLock};
use trine_runtime::{Call, Error, Upload};
use trine_tests::fixture::Fixture;
use trine_tests::loopback::{Given, Loopback, Request};

#[allow(
    unused_imports,
    unreachable_pub,
    dead_code,
    clippy::wrong_self_convention,
    reason = "a client has more than its tests use"
)]
mod multipart_files_3_1 {
    include!("made/multipart_files_3_1.rs");
}
#[allow(
    unused_imports,
    unreachable_pub,
    dead_code,
    clippy::wrong_self_convention,
    reason = "a client has more than its tests use"
)]
mod multipart_files_by_encoding {
    include!("made/multipart_files_by_encoding.rs");
}
#[allow(
    unused_imports,
    unreachable_pub,
    dead_code,
    clippy::wrong_self_convention,
    reason = "a client has more than its tests use"
)]
mod binary_of_any_media_type {
    include!("made/binary_of_any_media_type.rs");
}

/// The fixtures whose Rust is compiled here, each a file of its name.
const FIXTURES: [&str; 3] = [
    "multipart_files_3_1",
    "multipart_files_by_encoding",
    "binary_of_any_media_type",
];

#[test]
fn code_called_here_is_what_the_fixtures_make() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in FIXTURES {
        let fixture = Fixture::read(&root.join(format!("fixtures/bodies/{name}.yaml"))).unwrap();
        let made = fixture.make_as(Layout::SingleFile, &NameLock::default()).unwrap();
        let file = root.join(format!("tests/made/{name}.rs"));
        // As with the snapshots.
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(&file, &made.sources[0].contents).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&file).unwrap(), made.sources[0].contents);
    }
}

/// A client of a fixture for a server, by its URL.
macro_rules! client {
    ($fixture:ident, $url:expr) => {
        $fixture::Client::builder().base_url($url).build().unwrap()
    };
}

const DONE: Given<'static> = (204, "", "");

/// How a call is sent.
type Way<T, E> = fn(Call<T, E>) -> Result<T, Error>;

fn with_tokio<T, E>(call: Call<T, E>) -> Result<T, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(async { call.send().await })
}

fn on_the_thread<T, E>(call: Call<T, E>) -> Result<T, Error> {
    call.send_blocking()
}

/// Makes the same call by both transports, and gives the outcome of each with what it has sent.
fn sent<T, E>(responses: &[Given<'_>], call: impl Fn(&str) -> Call<T, E>) -> [(Result<T, Error>, Request); 2] {
    let ways: [Way<T, E>; 2] = [with_tokio, on_the_thread];
    ways.map(|way| {
        let server = Loopback::start(responses).unwrap();
        let result = way(call(&server.url));
        (result, server.seen().unwrap().remove(0))
    })
}

/// A stream of these pieces, as a body of another response is one.
fn pieces(pieces: &'static [&'static str]) -> Upload {
    Upload::from_stream(stream::iter(pieces).map(|piece| Ok::<_, std::io::Error>(Bytes::from(*piece))))
}

fn png() -> Upload {
    Upload::from(b"\x89PNG")
}

/// What the head of a part says, but for the disposition that all have.
fn heads(request: &Request) -> Vec<String> {
    let parts = request.parts().into_iter();
    let heads = parts.map(|(head, _)| head.replace("Content-Disposition: form-data; ", ""));
    heads.collect()
}

#[test]
fn part_without_a_type_is_a_file_of_the_media_type_of_its_schema() {
    use multipart_files_3_1::api::root::SendParts;
    let outcomes = sent(&[DONE], |url| {
        let mut parts = SendParts::new(pieces(&["a", "", "b"]));
        parts.anything = Some(Upload::from_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));
        parts.content = Some(png());
        parts.referenced = Some(png().with_content_type("image/png"));
        parts.maybe_content = Some(png().with_file_name("a.png"));
        parts.list = Some(vec![png(), png().with_content_type("image/gif")]);
        parts.one_or_more = Some(vec![png()]);
        parts.file_or_url = Some(Upload::from_text("https://a.example/b.png"));
        parts.json = Some(serde_json::json!({ "a": null }));
        parts.csv = Some("a,b".to_owned());
        client!(multipart_files_3_1, url).send(&parts)
    });
    for (result, request) in outcomes {
        result.unwrap();
        let expected = [
            "name=\"unsaid\"; filename=\"unsaid\"; Content-Type: application/octet-stream",
            "name=\"anything\"; filename=\"Cargo.toml\"; Content-Type: application/octet-stream",
            "name=\"content\"; filename=\"content\"; Content-Type: image/png",
            "name=\"referenced\"; filename=\"referenced\"; Content-Type: image/png",
            "name=\"maybe_content\"; filename=\"a.png\"; Content-Type: image/png",
            "name=\"list\"; filename=\"list\"; Content-Type: image/png",
            "name=\"list\"; filename=\"list\"; Content-Type: image/gif",
            "name=\"one_or_more\"; filename=\"one_or_more\"; Content-Type: application/octet-stream",
            "name=\"file_or_url\"",
            "name=\"json\"; Content-Type: application/json",
            "name=\"csv\"; Content-Type: text/csv",
        ];
        assert_eq!(heads(&request), expected);
        let contents: Vec<String> = request.parts().into_iter().map(|(_, content)| content).collect();
        assert_eq!(contents[0], "ab");
        assert_eq!(contents[8..], ["https://a.example/b.png", "{\"a\":null}", "a,b"]);
    }
}

#[test]
fn media_type_that_an_encoding_states_holds_for_each_item_of_a_list() {
    use multipart_files_by_encoding::api::root::SendParts;
    let outcomes = sent(&[DONE], |url| {
        let parts = SendParts {
            one: Some(png()),
            list: Some(vec![png(), png()]),
            binary: Some(png()),
            binaries: Some(vec![png()]),
            several: Some(png().with_content_type("application/vnd.ms-excel")),
            range: Some(vec![png().with_content_type("image/jpeg")]),
            texts: Some(vec!["a".to_owned(), "b".to_owned()]),
        };
        client!(multipart_files_by_encoding, url).send(&parts)
    });
    for (result, request) in outcomes {
        result.unwrap();
        let expected = [
            "name=\"one\"; filename=\"one\"; Content-Type: image/png",
            "name=\"list\"; filename=\"list\"; Content-Type: image/png",
            "name=\"list\"; filename=\"list\"; Content-Type: image/png",
            "name=\"binary\"; filename=\"binary\"; Content-Type: image/png",
            "name=\"binaries\"; filename=\"binaries\"; Content-Type: image/png",
            "name=\"several\"; filename=\"several\"; Content-Type: application/vnd.ms-excel",
            "name=\"range\"; filename=\"range\"; Content-Type: image/jpeg",
            "name=\"texts\"; Content-Type: text/csv",
            "name=\"texts\"; Content-Type: text/csv",
        ];
        assert_eq!(heads(&request), expected);
    }
}

#[test]
fn body_of_bytes_streams_under_the_media_type_of_the_document() {
    let outcomes = sent(&[(200, "application/json", "{\"a\": 1}")], |url| {
        client!(binary_of_any_media_type, url).send(pieces(&["{\"b\":", " 2}"]))
    });
    for (result, request) in outcomes {
        assert_eq!(result.unwrap(), "{\"a\": 1}", "bytes, not a string of JSON");
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(request.header("transfer-encoding"), Some("chunked"));
        assert_eq!(request.text(), "{\"b\": 2}");
    }
}

#[test]
fn body_of_a_range_is_of_the_media_type_that_the_caller_says() {
    let image = (200, "image/gif", "GIF89a");
    let outcomes = sent(&[image], |url| {
        client!(binary_of_any_media_type, url).send_image(png().with_content_type("image/png"))
    });
    for (result, request) in outcomes {
        assert_eq!(result.unwrap(), "GIF89a");
        assert_eq!(request.header("content-type"), Some("image/png"));
        assert_eq!(request.header("content-length"), Some("4"));
    }
}

#[test]
fn error_that_is_binary_is_its_bytes() {
    use binary_of_any_media_type::api::root::SendImageError;
    let server = Loopback::start(&[(400, "application/problem+json", "\x01\x02")]).unwrap();
    let call = client!(binary_of_any_media_type, &server.url).send_image(vec![0, 1]);
    let error = call.send_typed_blocking().unwrap_err();
    let trine_runtime::OpError::Api(SendImageError::BadRequest(bytes)) = error else {
        panic!("expected the error of the document, found {error:?}")
    };
    assert_eq!(bytes, &b"\x01\x02"[..]);
}

#[test]
fn optional_body_of_bytes_is_given_or_not() {
    let done = (200, "text/csv", "c,d");
    let outcomes = sent(&[done], |url| {
        client!(binary_of_any_media_type, url).send_text(Upload::from(b"a,b"))
    });
    for (result, request) in outcomes {
        assert_eq!(result.unwrap(), "c,d");
        assert_eq!(
            (request.header("content-type"), request.text().as_str()),
            (Some("text/csv"), "a,b")
        );
    }
    let outcomes = sent(&[done], |url| client!(binary_of_any_media_type, url).send_text(None));
    for (result, request) in outcomes {
        result.unwrap();
        assert_eq!((request.header("content-type"), request.text().as_str()), (None, ""));
    }
}
