//! The reading of a response's body, whatever media type the server states.

use std::borrow::Cow;

use super::super::error::{Error, ErrorKind};
use super::super::send::notice;
use super::super::wire::{self, Decode, DecodeError, Json, Manner};
use super::media::{self, Family};
use super::{Decoding, RawResponse, charset};

impl RawResponse {
    pub(super) fn read<T: Decode>(&self) -> Result<T, Error> {
        self.decoded_or_text().map_err(|error| self.decode_error(error))
    }

    /// Decodes the body: JSON, or a text if the type takes one.
    pub(super) fn decoded_or_text<T: Decode>(&self) -> Result<T, DecodeError> {
        let error = match self.decoded(&self.body, wire::from_slice_as) {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        match self.as_json_string() {
            Some(document) => self.decoded(&document, wire::from_slice_as).map_err(|_| error),
            None => Err(error),
        }
    }

    /// Decodes a document of this response. Observers get the data that is not known in it.
    pub(in super::super) fn decoded<T>(&self, document: &[u8], decode: Decoding<T>) -> Result<T, DecodeError> {
        let manner = |notes| Manner {
            nesting: self.nesting,
            notes,
        };
        let Some(core) = &self.watched else {
            return decode(document, manner(None));
        };
        let notes = notice::asked(core);
        let read = decode(document, manner(Some(&notes)));
        notice::of_body(core, self, document, &notes);
        read
    }

    pub(super) fn read_text(&self) -> Result<String, Error> {
        self.check_family(Family::Text)?;
        self.as_text().map_err(|why| {
            let message = format!("the body is {why}");
            Error::of_response(ErrorKind::Decode, message, self)
        })
    }

    /// The body as text; of a JSON string that is called JSON, the string.
    pub(super) fn as_text(&self) -> Result<String, String> {
        if self.is_json() {
            if let Ok(text) = wire::from_slice(&self.body) {
                return Ok(text);
            }
        }
        charset::text(&self.body, media::charset(&self.headers)).map(Cow::into_owned)
    }

    /// The body as a JSON string, for a type that turned out not to be in it as it is: if it is called plain text, in
    /// another charset than UTF-8, or is no JSON whatever it is called.
    #[cold]
    fn as_json_string(&self) -> Option<Vec<u8>> {
        let text = charset::text(&self.body, media::charset(&self.headers)).ok()?;
        if text.as_bytes() != &*self.body && wire::from_slice::<Json>(text.as_bytes()).is_ok() {
            return Some(text.into_owned().into_bytes());
        }
        let is_text = match self.content_type() {
            Some(found) if found.eq_ignore_ascii_case("text/plain") => true,
            Some(found) if !media::is_json(found) => false,
            // What begins as a document of JSON is one that is broken.
            Some(_) | None => {
                !text.trim_start().starts_with(['{', '[', '"'])
                    && !text.trim().is_empty()
                    && wire::from_slice::<Json>(text.as_bytes()).is_err()
            }
        };
        is_text.then(|| wire::to_vec(&*text))
    }

    /// Says that the response is of another media type than the document has for its status.
    pub(super) fn misfit(&self) -> Option<String> {
        media::misfit(self.operation, self.status.as_u16(), &self.headers)
    }

    pub(super) fn check_family(&self, read_as: Family) -> Result<(), Error> {
        match media::misfit_of_family(self.operation, self.status.as_u16(), &self.headers, read_as) {
            Some(misfit) => Err(Error::of_response(ErrorKind::Decode, misfit, self)),
            None => Ok(()),
        }
    }

    #[cold]
    fn decode_error(&self, error: DecodeError) -> Error {
        match self.misfit() {
            Some(misfit) => Error::of_response(ErrorKind::Decode, misfit, self).with_source(error),
            None => Error::of_response(
                ErrorKind::Decode,
                format!("the body is not what the document says: {error}"),
                self,
            ),
        }
    }
}
