use crate::runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};
use crate::types;

#[cfg(feature = "serde")]
impl Encode for types::Note {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("id", &self.id);
        out.field("text", &self.text);
        out.field("state", &self.state);
        out.optional("due", &self.due);
        out.optional("labels", &self.labels);
        out.end_object();
    }
}

impl Decode for types::Note {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut text = None;
        let mut state = None;
        let mut due = None;
        let mut labels = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read_some(&mut id),
                "text" => input.read_some(&mut text),
                "state" => input.read_some(&mut state),
                "due" => input.read(&mut due),
                "labels" => input.read(&mut labels),
                _ => input.skip(),
            }?;
        }
        let (Some(id), Some(text), Some(state)) = (id, text, state) else {
            return Err(input.missing_one_of(&["id", "text", "state"]));
        };
        Ok(Self {
            id,
            text,
            state,
            due,
            labels,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Problem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("title", &self.title);
        out.optional("detail", &self.detail);
        out.end_object();
    }
}

impl Decode for types::Problem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut title = None;
        let mut detail = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "title" => input.read_some(&mut title),
                "detail" => input.read(&mut detail),
                _ => input.skip(),
            }?;
        }
        let Some(title) = title else {
            return Err(input.missing_one_of(&["title"]));
        };
        Ok(Self { title, detail })
    }
}

impl Encode for types::State {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::State {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}
