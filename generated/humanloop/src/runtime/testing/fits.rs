//! The match of requests with expectations, and the reasons why a request does not match.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::form_urlencoded::parse;

use super::sent::SentRequest;

type Test = Arc<dyn Fn(&SentRequest) -> bool + Send + Sync>;

/// A path template, as in the document: `/agents/{id}`.
#[derive(Debug, Clone)]
pub(super) struct Template {
    /// The template as it was given.
    text: String,
    /// Its segments, or the whole template if it is a URL.
    path: String,
}

impl Template {
    pub(super) fn new(text: &str) -> Self {
        let path = text.split(['?', '#']).next().unwrap_or_default();
        Self {
            text: text.to_owned(),
            path: path.to_owned(),
        }
    }

    /// Returns the pairs of the template's query string, which requests must have.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        let text = self.text.split('#').next().unwrap_or_default();
        let query = text.split_once('?').map_or("", |(_, query)| query);
        parse(query.as_bytes()).into_owned().collect()
    }

    /// Returns the values of the parameters in a path, if the path matches this template.
    fn values(&self, request: &SentRequest) -> Option<Vec<(String, String)>> {
        // A fragment tells operations on one path apart.
        if let Some((_, fragment)) = self.text.split_once('#') {
            let of = request.operation.and_then(|operation| operation.path.split_once('#'));
            if of.is_none_or(|(_, found)| found != fragment) {
                return None;
            }
        }
        if self.path.contains("://") {
            return expanded(&self.path, &request.url);
        }
        let whole = request.url.split_once("://").map_or("", |(_, rest)| rest);
        let whole = whole.find('/').and_then(|start| whole.get(start..)).unwrap_or("/");
        expanded(&self.path, &request.path).or_else(|| expanded(&self.path, whole))
    }
}

/// Returns the values with which a template becomes a path.
fn expanded(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (template, path) = (template.trim_end_matches('/'), path.trim_end_matches('/'));
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    let mut values = Vec::new();
    for (expected, found) in template.split('/').zip(path.split('/')) {
        values.extend(expanded_segment(expected, found)?);
    }
    Some(values)
}

/// Returns the values of one segment, such as `{name}.{format}`: the text between two literals is a value.
fn expanded_segment(template: &str, segment: &str) -> Option<Vec<(String, String)>> {
    let mut values = Vec::new();
    let mut rest = segment;
    let mut template = template;
    while let Some((before, from)) = template.split_once('{') {
        let Some((name, after)) = from.split_once('}') else {
            break;
        };
        rest = rest.strip_prefix(before)?;
        let next = after.split('{').next().unwrap_or_default();
        let end = match next {
            "" => rest.len(),
            next => rest.rfind(next)?,
        };
        let (value, left) = rest.split_at_checked(end)?;
        if value.is_empty() {
            return None;
        }
        values.push((name.to_owned(), unescaped(value)));
        (rest, template) = (left, after);
    }
    let same = rest == template || unescaped(rest) == unescaped(template);
    same.then_some(values)
}

fn unescaped(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A further condition on a request.
#[derive(Clone)]
pub(super) enum Condition {
    Parameter(String, String),
    Query(String, String),
    Header(String, String),
    Json(Value),
    JsonPart(Value),
    Body(Bytes),
    Test(Test),
}

/// Returns the reason why a request does not match; `None` if it matches.
pub(super) fn difference(
    method: &str,
    template: &Template,
    conditions: &[Condition],
    request: &SentRequest,
) -> Option<String> {
    if method != request.method {
        return Some("the method is another".to_owned());
    }
    let Some(values) = template.values(request) else {
        return Some("the path is another".to_owned());
    };
    conditions
        .iter()
        .find_map(|condition| condition.difference(request, &values))
}

impl Condition {
    fn difference(&self, request: &SentRequest, values: &[(String, String)]) -> Option<String> {
        let differs = match self {
            Condition::Parameter(name, value) => !values.iter().any(|(n, v)| n == name && v == value),
            Condition::Query(name, value) => !request.query.iter().any(|(n, v)| n == name && v == value),
            Condition::Header(name, value) => {
                let mut found = request.headers.get_all(name.as_str()).into_iter();
                !found.any(|found| found.as_bytes() == value.as_bytes())
            }
            Condition::Json(expected) => !body(request).is_some_and(|found| is_same(expected, &found)),
            Condition::JsonPart(expected) => !body(request).is_some_and(|found| is_part(expected, &found)),
            Condition::Body(expected) => request.body != *expected,
            Condition::Test(test) => !test(request),
        };
        differs.then(|| match self {
            Condition::Json(_) | Condition::JsonPart(_) | Condition::Body(_) => {
                let found = super::super::error::excerpt(&request.body);
                format!("expected {self}, found `{found}`")
            }
            Condition::Parameter(..) | Condition::Query(..) | Condition::Header(..) | Condition::Test(_) => {
                format!("expected {self}")
            }
        })
    }
}

/// Values of headers are not shown: they may be secrets.
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Condition::Parameter(name, value) => write!(f, "`{value}` for `{{{name}}}` in the path"),
            Condition::Query(name, value) => write!(f, "`{name}={value}` in the query string"),
            Condition::Header(name, _) => write!(f, "the header `{name}` with the value that was said"),
            Condition::Json(value) => write!(f, "a body of `{value}`"),
            Condition::JsonPart(value) => write!(f, "a body with `{value}` in it"),
            Condition::Body(body) => write!(f, "a body of `{}`", super::super::error::excerpt(body)),
            Condition::Test(_) => f.write_str("what a function says of it"),
        }
    }
}

fn body(request: &SentRequest) -> Option<Value> {
    serde_json::from_slice(&request.body).ok()
}

/// Returns true if two values are equal; `1` and `1.0` are.
pub(super) fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| is_same(a, b)))
        }
        (Value::Number(x), Value::Number(y)) => x == y || x.as_f64() == y.as_f64() && (x.is_f64() || y.is_f64()),
        _ => a == b,
    }
}

/// Returns true if the second value contains the first: objects by property, arrays item by item.
fn is_part(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_part(a, b)),
        (Value::Object(a), Value::Object(b)) => a.iter().all(|(key, a)| b.get(key).is_some_and(|b| is_part(a, b))),
        _ => is_same(part, whole),
    }
}
