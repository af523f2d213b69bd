//! Redirects (RFC 9110, section 15.4): followed to the same origin only, since credentials go nowhere else. One that
//! leads to another origin is the response.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, Method, StatusCode, Uri};
use url::Url;

use super::super::error::{Error, ErrorKind};
use super::super::request::sounds_secret;
use super::super::transport::{Body, HttpRequest, HttpResponse};
use super::context::CallContext;

/// The redirects that are followed.
const MOST: usize = 10;

/// Sends a request, and again where its response says, as long as that is the same origin.
pub(super) async fn follow(cx: &CallContext, mut request: HttpRequest) -> Result<HttpResponse, Error> {
    for _ in 0..=MOST {
        let sent = Sent {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: request.headers().clone(),
            extensions: request.extensions().clone(),
            body: request.body().try_clone(),
        };
        let mut response = cx.tools.transport().send(request).await?;
        for (name, value) in response.headers_mut() {
            value.set_sensitive(sounds_secret(name));
        }
        match sent.redirected(&response) {
            Some(next) => request = next,
            None => return Ok(response),
        }
    }
    Err(Error::new(
        ErrorKind::Transport,
        format!("the server redirected more than {MOST} times"),
    ))
}

/// What was sent.
struct Sent {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    extensions: http::Extensions,
    body: Option<Body>,
}

impl Sent {
    /// The request to send instead, if there is one.
    fn redirected(self, response: &HttpResponse) -> Option<HttpRequest> {
        let status = response.status();
        let method = match (status, &self.method) {
            (StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND, &Method::POST) => Method::GET,
            (StatusCode::SEE_OTHER, &Method::HEAD) => Method::HEAD,
            (StatusCode::SEE_OTHER, _) => Method::GET,
            (
                StatusCode::MOVED_PERMANENTLY
                | StatusCode::FOUND
                | StatusCode::TEMPORARY_REDIRECT
                | StatusCode::PERMANENT_REDIRECT,
                method,
            ) => method.clone(),
            _ => return None,
        };
        let uri = target(&self.uri, response.headers())?;
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
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        *request.extensions_mut() = self.extensions;
        Some(request)
    }
}

/// Where a redirect leads to, if that is the same origin.
fn target(from: &Uri, headers: &HeaderMap) -> Option<Uri> {
    let location = headers.get(LOCATION)?.to_str().ok()?;
    let from = Url::parse(&from.to_string()).ok()?;
    let to = from.join(location).ok()?;
    if to.origin() != from.origin() {
        return None;
    }
    Uri::try_from(to.as_str()).ok()
}
