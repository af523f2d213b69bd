//! Redirects (RFC 9110, section 15.4), at most ten. A redirect that is not followed is the response.
//!
//! | to | methods | what goes along |
//! |---|---|---|
//! | the same origin | all | everything, credentials included |
//! | another origin, by `https` | GET and HEAD without a body | headers that choose a representation ([`CHOOSING`]) |

use http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    IF_RANGE, IF_UNMODIFIED_SINCE, LOCATION, RANGE, USER_AGENT,
};
use http::{HeaderMap, Method, StatusCode, Uri};
use url::Url;

use super::super::error::{Error, ErrorKind};
use super::super::request::{sounds_secret, without_sent_keys};
use super::super::transport::{Body, Called, HttpRequest, HttpResponse};
use super::context::CallContext;

/// The largest number of redirects that are followed.
const MOST: usize = 10;

/// The headers that another origin receives, unless they are default headers of the client.
const CHOOSING: [HeaderName; 8] = [
    ACCEPT,
    ACCEPT_LANGUAGE,
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    IF_UNMODIFIED_SINCE,
    RANGE,
];

/// Sends a request, and follows its redirects.
pub(super) async fn follow(cx: &CallContext, mut request: HttpRequest) -> Result<HttpResponse, Error> {
    let reach = match request.method() {
        &Method::GET | &Method::HEAD => Reach::Anywhere,
        _ => Reach::SameOrigin,
    };
    for _ in 0..=MOST {
        let sent = Sent {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: request.headers().clone(),
            extensions: request.extensions().clone(),
            body: request.body().try_clone(),
        };
        let mut response = cx.tools.transport().send(request).await?;
        cx.arrived();
        for (name, value) in response.headers_mut() {
            value.set_sensitive(sounds_secret(name));
        }
        match sent.redirected(cx, reach, &response) {
            Some(next) => request = next,
            None => return Ok(response),
        }
    }
    Err(Error::new(
        ErrorKind::Transport,
        format!("the server redirected more than {MOST} times"),
    ))
}

/// The extent to which the redirects of a call are followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    SameOrigin,
    Anywhere,
}

/// The origin that a redirect leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leads {
    ToSameOrigin,
    Elsewhere,
}

/// The request that was sent.
struct Sent {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    extensions: http::Extensions,
    body: Option<Body>,
}

impl Sent {
    /// Returns the request to send instead, if there is one.
    fn redirected(mut self, cx: &CallContext, reach: Reach, response: &HttpResponse) -> Option<HttpRequest> {
        let method = self.next_method(response.status())?;
        let (mut to, leads) = target(&self.uri, response.headers())?;
        if leads == Leads::Elsewhere {
            let is_bare = self.body.as_ref().is_some_and(Body::is_none);
            if reach == Reach::SameOrigin || !is_bare {
                return None;
            }
            let schemes = cx.tools.core().setup().schemes;
            without_sent_keys(&mut to, self.uri.query().unwrap_or_default(), schemes);
            self.leave_home(cx.tools.core().default_headers());
        }
        let mut headers = self.headers;
        let body = match method == self.method {
            true => self.body?,
            false => {
                headers.remove(CONTENT_TYPE);
                headers.remove(CONTENT_LENGTH);
                Body::empty()
            }
        };
        let mut request = http::Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = Uri::try_from(to.as_str()).ok()?;
        *request.headers_mut() = headers;
        *request.extensions_mut() = self.extensions;
        Some(request)
    }

    /// Returns the method of the next request; `None` for a status that is no redirect.
    fn next_method(&self, status: StatusCode) -> Option<Method> {
        match (status, &self.method) {
            (StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND, &Method::POST) => Some(Method::GET),
            (StatusCode::SEE_OTHER, &Method::HEAD) => Some(Method::HEAD),
            (StatusCode::SEE_OTHER, _) => Some(Method::GET),
            (
                StatusCode::MOVED_PERMANENTLY
                | StatusCode::FOUND
                | StatusCode::TEMPORARY_REDIRECT
                | StatusCode::PERMANENT_REDIRECT,
                method,
            ) => Some(method.clone()),
            _ => None,
        }
    }

    /// Keeps the headers that another origin may see. It is not a server of the API, so the request has no operation
    /// there.
    fn leave_home(&mut self, defaults: &HeaderMap) {
        let mut kept = HeaderMap::new();
        for name in CHOOSING {
            let value = self.headers.remove(&name);
            if let Some(value) = value.filter(|value| defaults.get(&name) != Some(value)) {
                kept.insert(name, value);
            }
        }
        if let Some(agent) = self.headers.remove(USER_AGENT) {
            kept.insert(USER_AGENT, agent);
        }
        self.headers = kept;
        self.extensions.remove::<Called>();
    }
}

/// Returns the target of a redirect, if it may be followed by any method.
fn target(from: &Uri, headers: &HeaderMap) -> Option<(Url, Leads)> {
    let location = std::str::from_utf8(headers.get(LOCATION)?.as_bytes()).ok()?;
    let from = Url::parse(&from.to_string()).ok()?;
    let to = from.join(location).ok()?;
    if to.origin() == from.origin() {
        return Some((to, Leads::ToSameOrigin));
    }
    let is_safe = to.scheme() == "https" && to.username().is_empty() && to.password().is_none();
    is_safe.then_some((to, Leads::Elsewhere))
}
