//! The requests that the mock server expects, and its responses.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A scenario, as `scenarios.mjs expectations` tells it.
#[derive(Debug, Deserialize)]
pub(crate) struct Scenario {
    /// Its name in the coverage report.
    pub(crate) name: String,
    /// The file that it is described in.
    pub(crate) spec: String,
    /// The requests that it is made of.
    pub(crate) calls: Vec<Expected>,
}

/// One request and its response.
#[derive(Debug, Deserialize)]
pub(crate) struct Expected {
    pub(crate) method: String,
    pub(crate) uri: String,
    #[serde(default)]
    path: BTreeMap<String, Value>,
    #[serde(default)]
    query: BTreeMap<String, Value>,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, Value>,
    pub(crate) body: Option<Content>,
    pub(crate) status: u16,
    pub(crate) response: Option<Content>,
}

/// A body.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Content {
    pub(crate) media_type: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) base64: Option<String>,
}

impl Expected {
    /// The path, with what stands for itself in a route taken out of its brackets and from behind its backslash, and
    /// escapes read.
    pub(crate) fn target(&self) -> String {
        let mut plain = String::new();
        let uri = self.uri.replace('\\', "");
        let mut rest = uri.as_str();
        while let Some((before, from)) = rest.split_once('[') {
            plain.push_str(before);
            match from.split_once(']') {
                Some((one, after)) if one.len() == 1 => {
                    plain.push_str(one);
                    rest = after;
                }
                _ => {
                    plain.push('[');
                    rest = from;
                }
            }
        }
        plain.push_str(rest);
        unescaped(&plain)
    }

    /// The media type that the server insists on, where it refuses a request that accepts others too.
    pub(crate) fn accept(&self) -> Option<&str> {
        self.headers.get("accept")?.as_str()
    }

    /// The query parameter that the path of a route fixes. OpenAPI cannot express it, so the caller adds it.
    pub(crate) fn leftover(&self) -> Option<(&str, &str)> {
        let fixed = self.query.get("fixed").filter(|_| self.uri.starts_with("/routes/"))?;
        Some(("fixed", fixed.as_str()?))
    }

    /// The expected value of a parameter, whose name is compared without case and punctuation.
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        let plain = |text: &str| {
            text.to_ascii_lowercase()
                .replace(|c: char| !c.is_ascii_alphanumeric(), "")
        };
        let all = self.query.iter().chain(&self.headers).chain(&self.path);
        all.filter(|(of, _)| plain(of) == plain(name))
            .map(|(_, value)| value)
            .next()
    }
}

impl Content {
    pub(crate) fn is_json(&self) -> bool {
        self.media_type.as_deref() == Some("application/json")
    }
}

fn unescaped(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'%');
        let code = code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
