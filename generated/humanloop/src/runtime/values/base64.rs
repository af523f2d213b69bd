//! Bytes, as base64 in a string (`format: byte`, `contentEncoding: base64`; RFC 4648).

use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, general_purpose::STANDARD};

use super::super::wire::{Decode, DecodeError, Encode, Reader, Writer};

/// Bytes that are base64 in JSON: written with padding, read with or without it, and in the URL-safe alphabet too.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Base64(pub Vec<u8>);

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const PLAIN: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const FOR_URLS: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);

impl Base64 {
    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Returns the bytes as a `Vec`.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Decodes base64 text; white space in it is skipped, as it is in mail.
    pub fn from_text(text: &str) -> Option<Self> {
        let packed;
        let text = if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
            packed = text.split_ascii_whitespace().collect::<String>();
            packed.as_str()
        } else {
            text
        };
        let engine = if text.contains(['-', '_']) { FOR_URLS } else { PLAIN };
        engine.decode(text).ok().map(Self)
    }
}

/// Shows the base64 text.
impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(&self.0))
    }
}

/// Shows the number of bytes.
impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl Encode for Base64 {
    fn encode(&self, out: &mut Writer) {
        out.string(&STANDARD.encode(&self.0));
    }
}

impl Decode for Base64 {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.parse("base64", Self::from_text)
    }
}

#[cfg(feature = "serde")]
super::super::wire::bridge::implement!(Base64);
