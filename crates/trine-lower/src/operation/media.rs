//! Media types (RFC 9110, section 8.3.1) and what trine makes of them.

use trine_parse::document::MediaType;

/// A media type or range in lower case, without parameters but the one that makes a stream of JSON, another form of a
/// response than the media type alone: `application/json;stream=watch`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Media(String);

/// The way in which a media type is read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    /// JSON: `application/json`, `…+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/…`.
    Multipart,
    /// `text/…`, XML and other text.
    Text,
    /// `text/event-stream`.
    Events,
    /// A JSON value a line: `application/x-ndjson`, or JSON with the parameter `stream`.
    Lines,
    /// RFC 7464.
    Sequence,
    /// `*/*`, `application/*`: anything.
    Range,
    /// All else.
    Bytes,
}

/// Media types in an order in which the one that stands for several of its name, since they differ in parameters alone,
/// comes first, whatever order the document has: the one without parameters, else the first by text.
pub(super) fn in_order(content: &[MediaType]) -> Vec<&MediaType> {
    let mut all: Vec<&MediaType> = content.iter().collect();
    all.sort_by_key(|one| one.media_type.contains(';').then_some(one.media_type.as_str()));
    all
}

/// Parameters that say nothing of what is in a body: the charset is found in it, and a weight is that of a request. The
/// others are of other rules, and of the one that makes a stream.
const OF_NO_FORM: &[&str] = &["boundary", "charset", "q", "stream"];

/// The parameters of a media type that tell one form from another, such as its version, as they are sent: `;v=1`.
pub(super) fn parameters(written: &str) -> String {
    let is_sendable = |parameter: &str| parameter.bytes().all(|byte| byte.is_ascii_graphic() && byte != b',');
    let mut sent = String::new();
    for parameter in written.split(';').skip(1).map(str::trim) {
        let Some((name, value)) = parameter.split_once('=') else {
            continue;
        };
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        if !OF_NO_FORM.contains(&name.as_str()) && !value.is_empty() && is_sendable(&name) && is_sendable(value) {
            sent.push_str(&format!(";{name}={value}"));
        }
    }
    sent
}

impl Media {
    /// The media type as a document writes it, `application/json; charset=utf-8`.
    pub(super) fn new(written: &str) -> Self {
        let written = written.to_ascii_lowercase();
        let mut parts = written.split(';').map(str::trim);
        let bare = Self(parts.next().unwrap_or("").to_owned());
        let stream = parts.find_map(|parameter| parameter.strip_prefix("stream="));
        match (bare.family(), stream.map(|value| value.trim_matches('"'))) {
            (Family::Json, Some(value)) if !matches!(value, "" | "false") => Self(format!("{};stream={value}", bare.0)),
            _ => bare,
        }
    }

    /// The same without the parameter, if it is a stream by that alone.
    pub(super) fn streamed(&self) -> Option<Self> {
        let (bare, _) = self.0.split_once(';')?;
        Some(Self(bare.to_owned()))
    }

    /// Returns the media type as text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The way in which it is read and written.
    pub(super) fn family(&self) -> Family {
        let name = self.0.as_str();
        if name.contains(';') {
            return Family::Lines;
        }
        let (kind, rest) = name.split_once('/').unwrap_or((name, ""));
        match (kind, rest) {
            ("text", "event-stream") => Family::Events,
            (
                "application",
                "x-ndjson" | "ndjson" | "jsonl" | "x-jsonl" | "json-lines" | "x-json-stream" | "stream+json",
            ) => Family::Lines,
            ("application", "json-seq") => Family::Sequence,
            ("application", "x-www-form-urlencoded") => Family::Form,
            ("multipart", _) => Family::Multipart,
            (_, "json" | "x-json") => Family::Json,
            _ if rest.ends_with("+json-seq") => Family::Sequence,
            _ if rest.ends_with("+json") || kind == "json" => Family::Json,
            ("*", _) | ("application", "*") | ("", _) => Family::Range,
            ("text", _) => Family::Text,
            (
                _,
                "xml"
                | "yaml"
                | "x-yaml"
                | "graphql"
                | "javascript"
                | "x-javascript"
                | "csv"
                | "sql"
                | "jwt"
                | "jose"
                | "pem-certificate-chain",
            ) => Family::Text,
            _ if rest.ends_with("+xml") || rest.ends_with("+yaml") => Family::Text,
            _ => Family::Bytes,
        }
    }

    /// Tells whether it is a merge patch (RFC 7396). A strategic merge patch (`strategic-merge-patch+json`) is none: its
    /// lists are merged.
    pub(super) fn is_merge_patch(&self) -> bool {
        let (_, kind) = self.0.split_once('/').unwrap_or_default();
        kind == "merge-patch+json" || kind.ends_with(".merge-patch+json") || kind.ends_with("+merge-patch+json")
    }
}
