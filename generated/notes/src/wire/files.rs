use crate::runtime::wire::{Decode, DecodeError, Reader};
#[cfg(feature = "serde")]
use crate::runtime::wire::{Encode, Writer};
use crate::types;

#[cfg(feature = "serde")]
impl Encode for types::File {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("id", &self.id);
        out.field("size", &self.size);
        out.end_object();
    }
}

impl Decode for types::File {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut size = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read_some(&mut id),
                "size" => input.read_some(&mut size),
                _ => input.skip(),
            }?;
        }
        let (Some(id), Some(size)) = (id, size) else {
            return Err(input.missing_one_of(&["id", "size"]));
        };
        Ok(Self { id, size })
    }
}
