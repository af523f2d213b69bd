//! Exchanges with a server, and the file that contains them.
//!
//! ```text
//! {
//!   "exchanges": [
//!     {
//!       "request": {
//!         "method": "GET",
//!         "path": "/notes",
//!         "url": "https://api.example.com/v1/notes",
//!         "query": ["page=2"],
//!         "headers": ["accept: application/json", "x-api-key: REDACTED"]
//!       },
//!       "response": { "status": 200, "headers": ["content-type: application/json"], "json": [{"id":1}] }
//!     }
//!   ]
//! }
//! ```
//!
//! A body is `json` (the text as it came), `text` or `base64`; none at all is an empty one.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::HeaderMap;

use super::super::error::{Error, ErrorKind};
use super::super::request::header;
use super::super::wire::{Decode, DecodeError, Encode, Reader, Writer};
use super::sent::{REDACTED, SentRequest, shown_headers};

/// The deepest nesting of the bodies in a file, and of the file around them.
const DEPTH: u32 = 256;

/// A request and the server's response, without secrets.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Exchange {
    /// The request.
    pub request: SentRequest,
    /// The status of the response.
    pub status: u16,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body of the response, as far as it was read.
    pub body: Bytes,
}

impl Exchange {
    /// Creates an exchange whose body is still to come, without secrets.
    pub(super) fn new(mut request: SentRequest, status: u16, headers: &HeaderMap) -> Self {
        let query = request.shown_query();
        request.query = query.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        request.headers = harmless(&request.headers);
        Self {
            request,
            status,
            headers: harmless(headers),
            body: Bytes::new(),
        }
    }
}

fn harmless(headers: &HeaderMap) -> HeaderMap {
    let shown = shown_headers(headers);
    shown.filter_map(|(name, value)| header(name, &value).ok()).collect()
}

/// Returns the text of a file.
pub(super) fn write(exchanges: &[Exchange]) -> Vec<u8> {
    let mut out = String::from("{\n  \"exchanges\": [");
    for (index, exchange) in exchanges.iter().enumerate() {
        out.push_str(if index == 0 { "\n    {" } else { ",\n    {" });
        let request = &exchange.request;
        let query = request.query.iter().map(|(name, value)| format!("{name}={value}"));
        let mut sent = vec![
            ("method", json(request.method.as_str())),
            ("path", json(request.path.as_str())),
            ("url", json(request.url.as_str())),
            ("query", json(&query.collect::<Vec<String>>())),
            ("headers", json(&lines(&request.headers))),
        ];
        sent.extend(body(&request.body));
        let mut came = vec![
            ("status", exchange.status.to_string()),
            ("headers", json(&lines(&exchange.headers))),
        ];
        came.extend(body(&exchange.body));
        object(&mut out, "request", &sent);
        out.push(',');
        object(&mut out, "response", &came);
        out.push_str("\n    }");
    }
    out.push_str("\n  ]\n}\n");
    out.into_bytes()
}

fn object(out: &mut String, name: &str, properties: &[(&str, String)]) {
    out.push_str(&format!("\n      \"{name}\": {{"));
    for (index, (key, value)) in properties.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        out.push_str(&format!("{comma}\n        \"{key}\": {value}"));
    }
    out.push_str("\n      }");
}

fn json(value: &(impl Encode + ?Sized)) -> String {
    let mut out = Writer::new();
    value.encode(&mut out);
    String::from_utf8_lossy(&out.into_bytes()).into_owned()
}

fn lines(headers: &HeaderMap) -> Vec<String> {
    let shown = shown_headers(headers);
    shown.map(|(name, value)| format!("{name}: {value}")).collect()
}

fn body(body: &Bytes) -> Option<(&'static str, String)> {
    if body.is_empty() {
        return None;
    }
    let mut reader = Reader::new(body).with_depth(DEPTH / 2);
    let text = std::str::from_utf8(body);
    Some(match (reader.raw(), reader.end(), text) {
        (Ok(whole), Ok(()), _) => ("json", whole.to_owned()),
        (_, _, Ok(text)) => ("text", json(text)),
        (_, _, Err(_)) => ("base64", json(STANDARD.encode(body).as_str())),
    })
}

/// Reads the exchanges in a file.
///
/// # Errors
/// [`ErrorKind::Config`] when it is not one of exchanges; the message names the JSON path.
pub(super) fn read(text: &[u8]) -> Result<Vec<Exchange>, Error> {
    let mut input = Reader::new(text).with_depth(DEPTH);
    let read = Tape::decode(&mut input).and_then(|tape| input.end().map(|()| tape.0));
    read.map_err(|error| {
        let error = error.locate(text);
        Error::new(ErrorKind::Config, format!("this is no file of exchanges: {error}"))
    })
}

struct Tape(Vec<Exchange>);

impl Decode for Tape {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut exchanges = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "exchanges" => input.read_some(&mut exchanges),
                _ => input.skip(),
            }?;
        }
        input.required(exchanges, "exchanges").map(Self)
    }
}

impl Decode for Exchange {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut request, mut response) = (None, None);
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "request" => input.read_some(&mut request),
                "response" => input.read_some(&mut response),
                _ => input.skip(),
            }?;
        }
        let request: Message = input.required(request, "request")?;
        let response: Message = input.required(response, "response")?;
        Ok(Self {
            request: SentRequest {
                operation: None,
                method: request.method,
                path: request.path,
                url: request.url,
                query: request.query,
                headers: request.headers,
                body: request.body,
                schemes: &[],
            },
            status: response.status,
            headers: response.headers,
            body: response.body,
        })
    }
}

/// A request or a response, with what it has.
#[derive(Default)]
struct Message {
    method: String,
    path: String,
    url: String,
    query: Vec<(String, String)>,
    status: u16,
    headers: HeaderMap,
    body: Bytes,
}

impl Decode for Message {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut message = Self::default();
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "method" => message.method = String::decode(input)?,
                "path" => message.path = String::decode(input)?,
                "url" => message.url = String::decode(input)?,
                "status" => message.status = u16::decode(input)?,
                "query" => message.query = list(input, "`name=value`", |line| pair(line, "="))?,
                "headers" => {
                    let read = |line: &str| {
                        let (name, value) = pair(line, ": ")?;
                        header(&name, &value).ok()
                    };
                    message.headers = list(input, "`name: value`", read)?.into_iter().collect();
                }
                "json" => message.body = Bytes::copy_from_slice(input.raw()?.as_bytes()),
                "text" => message.body = String::decode(input)?.into(),
                "base64" => message.body = input.parse("base64", |text| STANDARD.decode(text).ok())?.into(),
                _ => input.skip()?,
            }
        }
        Ok(message)
    }
}

/// Reads a list of texts, each with its meaning.
fn list<T>(input: &mut Reader<'_>, expected: &str, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, DecodeError> {
    let mut items = Vec::new();
    input.begin_array()?;
    while input.next_item()? {
        items.push(input.parse(expected, &read)?);
    }
    Ok(items)
}

fn pair(line: &str, between: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(between)?;
    Some((name.to_owned(), value.to_owned()))
}

/// Returns a body without the part that differs each time: the boundary between the parts of a form.
pub(super) fn lasting<'a>(headers: &HeaderMap, body: &'a [u8]) -> Cow<'a, [u8]> {
    let content_type = headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let boundary = content_type.and_then(|value| value.split_once("boundary="));
    match boundary {
        Some((_, boundary)) => {
            let boundary = boundary.split(';').next().unwrap_or_default().trim_matches('"');
            String::from_utf8_lossy(body)
                .replace(boundary, REDACTED)
                .into_bytes()
                .into()
        }
        None => Cow::Borrowed(body),
    }
}
