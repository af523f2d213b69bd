//! A request under construction: the operation's template with its values.

mod operation;
mod target;

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Uri};
use url::Url;

use super::body::{Multipart, Upload, url_encoded};
use super::call::Call;
use super::client::Core;
use super::error::{Error, ErrorKind};
use super::params::{self, Format, Style};
use super::response::{Decoded, RawResponse, Reading};
use super::transport::{Body, Called, HttpRequest};
use super::wire::{self, Encode};

pub use self::operation::Operation;
pub(super) use self::target::{followed, kept, lacking, without_sent_keys};

/// A request under construction.
///
/// A value that cannot be sent (an empty path segment, a header value with a line break) is remembered. The first one
/// is reported when the call is sent.
pub struct Request(Box<Draft>);

/// Its parts.
pub(super) struct Draft {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    pub(super) timeout: Option<Duration>,
    pub(super) max_retries: Option<u32>,
    pub(super) idempotency_key: Option<String>,
    pub(super) reading: Reading,
    pub(super) idle_timeout: Option<Duration>,
    path: Vec<(&'static str, String)>,
    /// The URL to go to instead of the operation's own.
    target: Option<String>,
    /// The method, instead of the operation's own.
    method: Option<Method>,
    /// The query parameters that each URL must have to which the call goes instead.
    keeps: &'static [&'static str],
    /// Those of its pairs, for a URL that lacks them.
    kept: String,
    query: String,
    cookies: String,
    headers: HeaderMap,
    body: Body,
    problem: Option<Error>,
}

impl Request {
    /// Creates a request without parameters and body.
    pub fn new(operation: &'static Operation, core: &Core) -> Self {
        Self(Box::new(Draft {
            core: core.clone(),
            operation,
            timeout: None,
            max_retries: None,
            idempotency_key: None,
            reading: Reading::Whole,
            idle_timeout: None,
            path: Vec::new(),
            target: None,
            method: None,
            keeps: &[],
            kept: String::new(),
            query: String::new(),
            cookies: String::new(),
            headers: HeaderMap::new(),
            body: Body::empty(),
            problem: None,
        }))
    }

    /// Returns the operation.
    pub(super) fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// Sets a path parameter, in style `simple`.
    #[must_use]
    pub fn path(self, name: &'static str, value: &dyn Encode) -> Self {
        self.path_as(name, value, Style::Simple.joined())
    }

    /// Sets a path parameter.
    #[must_use]
    pub fn path_as(mut self, name: &'static str, value: &dyn Encode, format: Format) -> Self {
        let text = params::path(name, value, format);
        self.0.path.push((name, text));
        self
    }

    /// Adds a query parameter, in style `form`, exploded. `null` is not sent.
    #[must_use]
    pub fn query(self, name: &str, value: &dyn Encode) -> Self {
        self.query_as(name, value, Style::Form.exploded())
    }

    /// Adds a query parameter. `null` is not sent.
    #[must_use]
    pub fn query_as(mut self, name: &str, value: &dyn Encode, format: Format) -> Self {
        if let Some(pairs) = params::query(name, value, format) {
            self.0.push_query(&pairs);
        }
        self
    }

    /// Sets the whole query string: the pairs of an object as in a form, or JSON (OpenAPI 3.2, `in: querystring`).
    #[must_use]
    pub fn querystring(mut self, value: &dyn Encode, format: Format) -> Self {
        self.0.push_query(&params::querystring(value, format));
        self
    }

    /// Adds a header parameter, in style `simple`. `null` is not sent.
    #[must_use]
    pub fn header(self, name: &'static str, value: &dyn Encode) -> Self {
        self.header_as(name, value, Style::Simple.joined())
    }

    /// Adds a header parameter. `null` is not sent.
    #[must_use]
    pub fn header_as(mut self, name: &'static str, value: &dyn Encode, format: Format) -> Self {
        if let Some(text) = params::header(value, format) {
            self.0.put_header(name, &text);
        }
        self
    }

    /// Adds a cookie parameter, in style `form`, exploded. `null` is not sent.
    #[must_use]
    pub fn cookie(self, name: &'static str, value: &dyn Encode) -> Self {
        self.cookie_as(name, value, Style::Form.exploded())
    }

    /// Adds a cookie parameter. `null` is not sent.
    #[must_use]
    pub fn cookie_as(mut self, name: &'static str, value: &dyn Encode, format: Format) -> Self {
        if let Some(pairs) = params::cookie(name, value, format) {
            if !self.0.cookies.is_empty() {
                self.0.cookies.push_str("; ");
            }
            self.0.cookies.push_str(&pairs);
        }
        self
    }

    /// Adds a value that is optional: `.maybe(body, |request, body| request.json(body))`.
    #[must_use]
    pub fn maybe<T>(self, value: Option<T>, add: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => add(self, value),
            None => self,
        }
    }

    /// Sets a body of JSON.
    #[must_use]
    pub fn json(self, body: &dyn Encode) -> Self {
        self.json_as("application/json", body)
    }

    /// Sets a body of JSON under another media type, such as `application/merge-patch+json`.
    #[must_use]
    pub fn json_as(self, media_type: &str, body: &dyn Encode) -> Self {
        self.body(media_type, wire::to_vec(body).into())
    }

    /// Sets a body of `application/x-www-form-urlencoded`, with the formats of those properties that do not have the
    /// default one.
    #[must_use]
    pub fn form(self, body: &dyn Encode, formats: &[(&str, Format)]) -> Self {
        let text = url_encoded(body, formats);
        self.body("application/x-www-form-urlencoded", text.into())
    }

    /// Sets a body of `multipart/form-data`.
    #[must_use]
    pub fn multipart(self, body: Multipart) -> Self {
        self.multipart_as("multipart/form-data", body)
    }

    /// Sets a body of several parts under another media type.
    #[must_use]
    pub fn multipart_as(mut self, media_type: &str, body: Multipart) -> Self {
        let content_type = body.content_type(media_type);
        match body.into_body() {
            Ok(body) => self.body(&content_type, body),
            Err(error) => {
                self.0.problem.get_or_insert(error);
                self
            }
        }
    }

    /// Sets a body of text.
    #[must_use]
    pub fn text(self, media_type: &str, body: &str) -> Self {
        self.body(media_type, body.to_owned().into())
    }

    /// Sets a body of bytes.
    #[must_use]
    pub fn bytes(self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.body(media_type, body.into().into())
    }

    /// Sets a body that is a file. Its media type is the upload's, else this one.
    #[must_use]
    pub fn upload(self, media_type: &str, file: &Upload) -> Self {
        self.body(file.content_type().unwrap_or(media_type), file.to_body())
    }

    /// Sets the media types that the client can read. Any other is accepted with a tenth of their weight, since the
    /// server's errors may have a media type that the document does not have.
    #[must_use]
    pub fn accept(mut self, media_types: &'static str) -> Self {
        let all = match media_types.contains("*/*") {
            true => Cow::Borrowed(media_types),
            false => Cow::Owned(format!("{media_types}, */*;q=0.1")),
        };
        self.0.put_header(ACCEPT.as_str(), &all);
        self
    }

    /// Returns the call, with the function that reads its response.
    pub fn call<T, E>(self, decode: fn(&RawResponse) -> Decoded<T, E>) -> Call<T, E> {
        Call::new(self, decode)
    }

    fn body(mut self, media_type: &str, body: Body) -> Self {
        self.0.put_header(CONTENT_TYPE.as_str(), media_type);
        self.0.body = body;
        self
    }

    pub(super) fn draft(&mut self) -> &mut Draft {
        &mut self.0
    }

    pub(super) fn into_draft(self) -> Draft {
        *self.0
    }
}

impl Draft {
    /// Appends pairs that are already escaped.
    pub(super) fn push_query(&mut self, pairs: &str) {
        if pairs.is_empty() {
            return;
        }
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(pairs);
    }

    /// Returns true if the server knows by a key that a second attempt is the same call: a key that was given for the
    /// call, or a header of that name, as a parameter of the operation.
    pub(super) fn has_idempotency_key(&self) -> bool {
        self.idempotency_key.is_some()
            || self.headers.contains_key(self.core.idempotency_header())
            || self.headers.keys().any(is_idempotency_key)
    }

    /// Names the query parameters that each URL must have to which the call goes instead.
    #[allow(dead_code, reason = "only lists go on elsewhere")]
    pub(super) fn keep(&mut self, names: &'static [&'static str]) {
        self.keeps = names;
    }

    /// Replaces path and query by a URL that the server gave.
    pub(super) fn go_to(&mut self, url: &str) {
        self.target = Some(url.to_owned());
        let query = std::mem::take(&mut self.query);
        let kept = kept(&query, self.keeps, self.core.setup().schemes);
        if !kept.is_empty() {
            self.kept = kept;
        }
    }

    /// The same, with GET and without the body.
    pub(super) fn get_from(&mut self, url: &str) {
        self.go_to(url);
        self.method = Some(Method::GET);
        self.body = Body::empty();
        self.headers.remove(CONTENT_TYPE);
    }

    /// Sets a header, or remembers why it cannot be.
    pub(super) fn put_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(error) => {
                self.problem.get_or_insert(error);
            }
        }
    }

    /// Returns the request as it is sent, without its credentials.
    ///
    /// # Errors
    /// The first thing that cannot be sent.
    pub(super) fn into_http(mut self) -> Result<HttpRequest, Error> {
        if let Some(problem) = self.problem.take() {
            return Err(problem);
        }
        let uri = self.uri()?;
        let base = self.core.base_url(self.operation)?;
        let called = Called::new(self.operation, &base, self.core.setup().schemes);
        let method = match self.method.take() {
            Some(method) => method,
            None => Method::from_bytes(self.operation.method.as_bytes())
                .map_err(|_| Error::new(ErrorKind::Request, "the method is not one of HTTP"))?,
        };
        let mut headers = self.core.default_headers().clone();
        if let Some(key) = self.idempotency_key.take() {
            let (name, value) = header(self.core.idempotency_header(), &key)?;
            headers.insert(name, value);
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        if !self.cookies.is_empty() {
            let others = headers.get(COOKIE).map(HeaderValue::to_str);
            let cookies = match others {
                Some(Ok(others)) if !others.is_empty() => Cow::Owned(format!("{others}; {}", self.cookies)),
                Some(_) | None => Cow::Borrowed(&*self.cookies),
            };
            let (name, value) = header(COOKIE.as_str(), &cookies)?;
            headers.insert(name, value);
        }
        // RFC 9110, section 8.6: a method that usually has content states that there is none.
        if self.body.is_none() && matches!(method.as_str(), "POST" | "PUT" | "PATCH" | "QUERY") {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = http::Request::new(self.body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        request.extensions_mut().insert(called);
        Ok(request)
    }

    fn uri(&self) -> Result<Uri, Error> {
        let url = self.url()?;
        Uri::try_from(url.as_str()).map_err(|error| unusable("the URL is not valid").with_source(error))
    }

    /// Returns the URL of the request, without the key that a scheme may put there.
    pub(super) fn url(&self) -> Result<Url, Error> {
        let own = self.own_url()?;
        let Some(target) = &self.target else {
            return Ok(own);
        };
        let mut url = followed(&own, target, self.core.setup().schemes)?;
        let lacking = lacking(&self.kept, &url);
        let queries = [url.query().unwrap_or_default(), &lacking, &self.query];
        let queries: Vec<&str> = queries.into_iter().filter(|pairs| !pairs.is_empty()).collect();
        let query = queries.join("&");
        url.set_query((!query.is_empty()).then_some(&query));
        Ok(url)
    }

    /// Returns the URL of the operation.
    fn own_url(&self) -> Result<Url, Error> {
        let base = self.core.base_url(self.operation)?;
        // A fragment is how some documents tell operations on one path apart.
        let template = self.operation.path.split('#').next().unwrap_or_default();
        let (path, query) = template.split_once('?').unwrap_or((template, ""));
        let mut url = String::from(
            base.as_str()
                .split(['?', '#'])
                .next()
                .unwrap_or_default()
                .trim_end_matches('/'),
        );
        for segment in path.split('/').skip(usize::from(path.starts_with('/'))) {
            url.push('/');
            url.push_str(&self.segment(segment)?);
        }
        let in_template = self.expanded(query)?;
        let queries = [base.query().unwrap_or_default(), &in_template, &self.query];
        let mut mark = '?';
        for pairs in queries.into_iter().filter(|pairs| !pairs.is_empty()) {
            url.push(mark);
            url.push_str(pairs);
            mark = '&';
        }
        Url::parse(&url).map_err(|error| unusable("the URL is not valid").with_source(error))
    }

    /// Returns a segment of the path, with its placeholders filled in.
    fn segment(&self, template: &str) -> Result<String, Error> {
        let segment = self.expanded(template)?;
        let filled = template.contains('{');
        // The URL standard takes `%2e` for a dot.
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        let climbs = plain.split('/').any(|part| matches!(part, "" | "." | ".."));
        if filled && climbs {
            let message = format!("the path segment `{template}` comes out empty, or as `.` or `..`");
            return Err(Error::new(ErrorKind::Request, message));
        }
        Ok(segment)
    }

    /// Returns a template, with its placeholders filled in.
    fn expanded(&self, template: &str) -> Result<String, Error> {
        let mut out = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, from)) = rest.split_once('{') {
            let Some((name, after)) = from.split_once('}') else {
                break;
            };
            out.push_str(before);
            match self.path.iter().find(|(of, _)| *of == name) {
                Some((_, value)) => out.push_str(value),
                None => {
                    let message = format!("nothing is given for `{{{name}}}` in the path");
                    return Err(Error::new(ErrorKind::Request, message));
                }
            }
            rest = after;
        }
        out.push_str(rest);
        Ok(out)
    }
}

fn unusable(message: &'static str) -> Error {
    Error::new(ErrorKind::Request, message)
}

/// The words in the names of headers whose values are secret.
const SECRETS: [&str; 6] = ["auth", "cookie", "key", "password", "secret", "token"];

/// Returns true if the values of a header are secret.
pub(super) fn sounds_secret(name: &HeaderName) -> bool {
    SECRETS.iter().any(|part| name.as_str().contains(part))
}

/// Returns true if a header has the key of a call, by its name: `Idempotency-Key`, `X-Idempotency-Token`.
fn is_idempotency_key(name: &HeaderName) -> bool {
    let name = name.as_str().replace(['-', '_'], "");
    let ends = |of: &&str| name.ends_with(*of);
    ["idempotencykey", "idempotencytoken", "idempotencyid"].iter().any(ends)
}

/// Returns a header after a check: line breaks and other control characters are refused.
pub(super) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let Ok(parsed) = HeaderName::from_bytes(name.as_bytes()) else {
        return Err(Error::new(
            ErrorKind::Request,
            format!("{name:?} is not a header's name"),
        ));
    };
    match HeaderValue::from_bytes(value.as_bytes()) {
        Ok(mut value) => {
            value.set_sensitive(sounds_secret(&parsed));
            Ok((parsed, value))
        }
        Err(_) => Err(Error::new(
            ErrorKind::Request,
            format!("the value of the header `{name}` has characters that cannot be sent"),
        )),
    }
}
