//! UUIDs (`format: uuid`; RFC 9562).

use uuid::Uuid;

use super::super::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for Uuid {
    fn encode(&self, out: &mut Writer) {
        out.string(self.hyphenated().encode_lower(&mut Uuid::encode_buffer()));
    }
}

impl Decode for Uuid {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.parse("a UUID", |text| Uuid::try_parse(text).ok())
    }
}
