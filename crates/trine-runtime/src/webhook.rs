//! Webhooks: the verification of requests that a server sends, and the reading of their bodies.
//!
//! The scheme is that of Standard Webhooks, version 1: an HMAC with SHA-256 over id, time and body, in the headers
//! `webhook-id`, `webhook-timestamp` and `webhook-signature` (or the same with `svix-` in front).

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use sha2::Sha256;

use super::error::{Error, ErrorKind};
use super::wire::{self, Decode};

/// Verifies that a request was sent recently by a server that has the secret.
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<Hmac<Sha256>>,
    tolerance: Duration,
}

impl Verifier {
    /// Creates a verifier with the secret that the server gave for this endpoint: `whsec_` and Base64, or Base64
    /// alone.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when it is not Base64.
    pub fn new(secret: &str) -> Result<Self, Error> {
        Ok(Self {
            keys: vec![key(secret)?],
            tolerance: Duration::from_secs(300),
        })
    }

    /// Adds another valid secret, for the time while secrets are changed.
    ///
    /// # Errors
    /// As [`Verifier::new`].
    pub fn or(mut self, secret: &str) -> Result<Self, Error> {
        self.keys.push(key(secret)?);
        Ok(self)
    }

    /// Sets the largest difference between the time of a request and that of this machine; 5 minutes by default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies a request by its headers and its body, which must be the unchanged bytes.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] when a header is missing, the time is too far off, or no signature is right.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
        self.verify_at(headers, body, super::transport::clock::now())
    }

    /// Verifies a request at another time than now.
    ///
    /// # Errors
    /// As [`Verifier::verify`].
    pub fn verify_at(&self, headers: &HeaderMap, body: &[u8], now: SystemTime) -> Result<(), Error> {
        let id = header(headers, "id")?;
        let timestamp = header(headers, "timestamp")?;
        let signatures = header(headers, "signature")?;
        let seconds: u64 = timestamp
            .parse()
            .map_err(|_| refused("the time of the request is no number of seconds"))?;
        let sent = UNIX_EPOCH
            .checked_add(Duration::from_secs(seconds))
            .ok_or_else(|| refused("the time of the request is no time"))?;
        let off = now.duration_since(sent).or_else(|_| sent.duration_since(now));
        if off.is_ok_and(|off| off > self.tolerance) {
            return Err(refused("the request is too old, or from the future"));
        }
        let mut signed = format!("{id}.{timestamp}.").into_bytes();
        signed.extend_from_slice(body);
        let given = signatures
            .split(' ')
            .filter_map(|signature| signature.strip_prefix("v1,"));
        let decoded: Vec<Vec<u8>> = given.filter_map(|text| STANDARD.decode(text).ok()).collect();
        // Compared in constant time.
        let is_right = |key: &Hmac<Sha256>| {
            let signature = || key.clone().chain_update(&signed);
            decoded.iter().any(|tag| signature().verify_slice(tag).is_ok())
        };
        if self.keys.iter().any(is_right) {
            return Ok(());
        }
        Err(refused("no signature of the request is right"))
    }
}

/// Reads the body of a request, as the document describes it.
///
/// # Errors
/// [`ErrorKind::Decode`] when it is not.
pub fn payload<T: Decode>(body: &[u8]) -> Result<T, Error> {
    wire::from_slice(body).map_err(|error| {
        let message = format!("the body is not what the document says: {error}");
        Error::new(ErrorKind::Decode, message)
    })
}

/// Returns the error that the document has no webhook of this name.
#[cold]
pub fn unknown<T>(name: &str) -> Result<T, Error> {
    let message = format!("the document has no webhook {name:?}");
    Err(Error::new(ErrorKind::Decode, message))
}

fn key(secret: &str) -> Result<Hmac<Sha256>, Error> {
    let text = secret.strip_prefix("whsec_").unwrap_or(secret);
    let bytes = STANDARD.decode(text).ok().filter(|bytes| !bytes.is_empty());
    let key = bytes.and_then(|bytes| Hmac::new_from_slice(&bytes).ok());
    key.ok_or_else(|| Error::new(ErrorKind::Config, "the secret of the webhook is not Base64"))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, Error> {
    let found = ["webhook", "svix"]
        .iter()
        .find_map(|prefix| headers.get(format!("{prefix}-{name}")));
    let text = found.and_then(|value| value.to_str().ok());
    text.ok_or_else(|| Error::new(ErrorKind::Auth, format!("the request has no header `webhook-{name}`")))
}

fn refused(message: &'static str) -> Error {
    Error::new(ErrorKind::Auth, message)
}

/// Shows no key.
impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("keys", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish()
    }
}
