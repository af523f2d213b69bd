//! Bodies and streams of generated clients over loopback: the Rust of fixtures, compiled here.

#![allow(clippy::unwrap_used, reason = "tests")]

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use trine_runtime::{Call, Core, Error, EventStream, Setup, Upload};
use trine_tests::loopback::{Given, Loopback, Request};

/// The operations of a fixture, with a client for them.
macro_rules! made {
    ($name:ident, $file:literal) => {
        #[allow(
            unexpected_cfgs,
            unreachable_pub,
            dead_code,
            reason = "an API has more than its tests use"
        )]
        mod $name {
            pub mod client {
                /// A client without settings.
                pub struct Client {
                    pub core: trine_runtime::Core,
                }
            }
            include!($file);
        }
    };
}

made!(binary_of_any_media_type, "made/binary_of_any_media_type.rs");
made!(
    integer_or_string_of_kubernetes,
    "made/integer_or_string_of_kubernetes.rs"
);
made!(multipart_files_3_1, "made/multipart_files_3_1.rs");
made!(multipart_files_by_encoding, "made/multipart_files_by_encoding.rs");
made!(stream_by_parameter_2_0, "made/stream_by_parameter_2_0.rs");

static SETUP: Setup = Setup::new("https://a.example");

/// A client of a fixture for a server, by its URL.
macro_rules! client {
    ($fixture:ident, $url:expr) => {
        $fixture::client::Client {
            core: Core::builder(&SETUP).base_url($url).build().unwrap(),
        }
    };
}

const DONE: Given<'static> = (204, "", "");

/// A way to send a call.
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

/// Returns the headers of a part, without the disposition that all parts have.
fn heads(request: &Request) -> Vec<String> {
    let parts = request.parts().into_iter();
    let heads = parts.map(|(head, _)| head.replace("Content-Disposition: form-data; ", ""));
    heads.collect()
}

#[test]
fn part_without_a_type_is_a_file_of_the_media_type_of_its_schema() {
    use multipart_files_3_1::api::SendParts;
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
    use multipart_files_by_encoding::api::SendParts;
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
    use binary_of_any_media_type::api::SendImageError;
    let server = Loopback::start(&[(400, "application/problem+json", "\x01\x02")]).unwrap();
    let call = client!(binary_of_any_media_type, &server.url).send_image(vec![0, 1]);
    let error = call.send_typed_blocking().unwrap_err();
    let Some(SendImageError::BadRequest(bytes)) = error.error() else {
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

/// The body of a watched response. Servers give lines of JSON the media type of JSON.
const CHANGES: &str = "{\"type\":\"ADDED\",\"object\":{\"name\":\"a\"}}\n\n{\"type\":\"DELETED\"}\n";

/// All values of a stream, by each transport, and what was sent.
fn streamed<T, E>(response: Given<'_>, call: impl Fn(&str) -> Call<EventStream<T>, E>) -> [(Vec<T>, Request); 2] {
    let by_tokio = |call: Call<EventStream<T>, E>| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.unwrap().block_on(async {
            let mut events = call.await.unwrap();
            let mut values = Vec::new();
            while let Some(value) = events.next().await {
                values.push(value.unwrap());
            }
            values
        })
    };
    let on_the_thread = |call: Call<EventStream<T>, E>| call.send_blocking().unwrap().into_iter().map(Result::unwrap);
    let servers = [(); 2].map(|()| Loopback::start(&[response]).unwrap());
    let [first, second] = &servers;
    let values = [by_tokio(call(&first.url)), on_the_thread(call(&second.url)).collect()];
    let seen = servers.map(|server| server.seen().unwrap().remove(0));
    let mut seen = seen.into_iter();
    values.map(|values| (values, seen.next().unwrap()))
}

#[test]
fn media_type_with_a_parameter_that_says_stream_is_a_method_of_its_own() {
    for media_type in ["application/json", "application/json;stream=watch"] {
        let outcomes = streamed((200, media_type, CHANGES), |url| {
            client!(stream_by_parameter_2_0, url).list_pods_stream()
        });
        for (changes, request) in outcomes {
            assert_eq!(changes[0]["object"]["name"], "a", "a change is no list");
            assert_eq!((changes.len(), changes[1]["type"].as_str()), (2, Some("DELETED")));
            assert_eq!(request.line, "GET /pods?watch=true");
            let accept = request.header("accept").unwrap();
            assert!(accept.starts_with("application/json;stream=watch"), "{accept}");
        }
    }
    let list = (200, "application/json", "{\"items\":[{\"name\":\"a\"}]}");
    for (result, request) in sent(&[list], |url| client!(stream_by_parameter_2_0, url).list_pods()) {
        assert_eq!(result.unwrap().items[0].name.as_deref(), Some("a"));
        assert_eq!(request.line, "GET /pods");
        assert!(!request.header("accept").unwrap().contains("stream"));
    }
}

#[test]
fn stream_of_a_schema_that_is_no_list_has_values_of_that_schema() {
    let changes = (200, "application/json", CHANGES);
    for (changes, _) in streamed(changes, |url| client!(stream_by_parameter_2_0, url).get_pods_stream()) {
        let kinds: Vec<String> = changes.into_iter().map(|change| change.type_).collect();
        assert_eq!(kinds, ["ADDED", "DELETED"]);
    }
    let names = (200, "application/json", "\"a\"\n\"b\"");
    for (names, _) in streamed(names, |url| client!(stream_by_parameter_2_0, url).list_stream()) {
        assert_eq!(names, ["a", "b"], "the items of the list");
    }
}

#[test]
fn integer_or_string_is_read_and_sent_as_either() {
    use integer_or_string_of_kubernetes::api::LookParams;
    use integer_or_string_of_kubernetes::types::{LookSeveral, Port, Thing};
    let thing = r#"{"named":80,"inline":"http","by_extension":-1,"by_both":"50%","untyped":8080,"items":[443,"https"],"values":{"a":1,"b":"two"},"branches":3}"#;
    let params = LookParams::default()
        .with_target(8080)
        .with_several([LookSeveral::Number(1), "a".into()]);
    let outcomes = sent(&[(200, "application/json", thing)], |url| {
        client!(integer_or_string_of_kubernetes, url).look_with(&Port::Number(80), &params)
    });
    for (result, request) in outcomes {
        let read: Thing = result.unwrap();
        assert_eq!(request.line, "GET /things/80?target=8080&several=1,a");
        assert_eq!((read.named.as_number(), read.named.as_text()), (Some(&80), None));
        assert_eq!(
            read.items.as_deref(),
            Some(&[Port::Number(443), Port::from("https")][..])
        );
        for (result, request) in sent(&[DONE], |url| {
            client!(integer_or_string_of_kubernetes, url).pass("http", &read)
        }) {
            result.unwrap();
            assert_eq!(
                request.text(),
                thing,
                "what was a number stays one, and what was text is text"
            );
        }
    }
}
