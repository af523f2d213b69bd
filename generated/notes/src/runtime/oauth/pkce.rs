//! The proof that a code is exchanged by the application that requested it (RFC 7636, method S256).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::super::error::Error;
use super::server::config;

/// Returns a text of 43 characters that cannot be guessed: 256 bits of the system's random numbers.
pub(super) fn random() -> Result<String, Error> {
    let mut bytes = [0; 32];
    match getrandom::getrandom(&mut bytes) {
        Ok(()) => Ok(URL_SAFE_NO_PAD.encode(bytes)),
        Err(_) => Err(config("the system gives no random numbers")),
    }
}

/// Returns the challenge that is sent first, for the verifier that is sent last.
pub(super) fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}
