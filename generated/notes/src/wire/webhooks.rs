use crate::runtime::wire::{Decode, DecodeError, Reader};
#[cfg(feature = "serde")]
use crate::runtime::wire::{Encode, Writer};
use crate::types;

#[cfg(feature = "serde")]
impl Encode for types::NoteEvent {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("note", &self.note);
        out.end_object();
    }
}

impl Decode for types::NoteEvent {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut note = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "note" => input.read_some(&mut note),
                _ => input.skip(),
            }?;
        }
        let Some(note) = note else {
            return Err(input.missing_one_of(&["note"]));
        };
        Ok(Self { note })
    }
}
