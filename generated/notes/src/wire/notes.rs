#[cfg(feature = "serde")]
use crate::runtime::Field;
use crate::runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};
use crate::types;

impl Encode for types::NewNote {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("text", &self.text);
        out.optional("labels", &self.labels);
        out.end_object();
    }
}

#[cfg(feature = "serde")]
impl Decode for types::NewNote {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut text = None;
        let mut labels = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "text" => input.read_some(&mut text),
                "labels" => input.read(&mut labels),
                _ => input.skip(),
            }?;
        }
        let Some(text) = text else {
            return Err(input.missing_one_of(&["text"]));
        };
        Ok(Self { text, labels })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::NotePage {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("data", &self.data);
        out.optional("next_cursor", &self.next_cursor);
        out.end_object();
    }
}

impl Decode for types::NotePage {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut data = None;
        let mut next_cursor = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "data" => input.read_some(&mut data),
                "next_cursor" => input.read(&mut next_cursor),
                _ => input.skip(),
            }?;
        }
        let Some(data) = data else {
            return Err(input.missing_one_of(&["data"]));
        };
        Ok(Self { data, next_cursor })
    }
}

impl Encode for types::NoteUpdate {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("text", &self.text);
        out.tri_state("state", &self.state);
        out.tri_state("due", &self.due);
        out.end_object();
    }
}

#[cfg(feature = "serde")]
impl Decode for types::NoteUpdate {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut text = Field::Absent;
        let mut state = Field::Absent;
        let mut due = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "text" => input.read(&mut text),
                "state" => input.read(&mut state),
                "due" => input.read(&mut due),
                _ => input.skip(),
            }?;
        }
        Ok(Self { text, state, due })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::NotesListChangesResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("history", &self.history);
        out.end_object();
    }
}

impl Decode for types::NotesListChangesResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut history = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "history" => input.read(&mut history),
                _ => input.skip(),
            }?;
        }
        Ok(Self { history })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::NotesListChangesResponseHistory {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("changes", &self.changes);
        out.optional("upto", &self.upto);
        out.end_object();
    }
}

impl Decode for types::NotesListChangesResponseHistory {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut changes = None;
        let mut upto = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "changes" => input.read(&mut changes),
                "upto" => input.read(&mut upto),
                _ => input.skip(),
            }?;
        }
        Ok(Self { changes, upto })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::NotesListWordsResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("sheets", &self.sheets);
        out.field("words", &self.words);
        out.end_object();
    }
}

impl Decode for types::NotesListWordsResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut sheets = None;
        let mut words = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "sheets" => input.read_some(&mut sheets),
                "words" => input.read_some(&mut words),
                _ => input.skip(),
            }?;
        }
        let (Some(sheets), Some(words)) = (sheets, words) else {
            return Err(input.missing_one_of(&["sheets", "words"]));
        };
        Ok(Self { sheets, words })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Summary {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("text", &self.text);
        out.end_object();
    }
}

impl Decode for types::Summary {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut text = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "text" => input.read_some(&mut text),
                _ => input.skip(),
            }?;
        }
        let Some(text) = text else {
            return Err(input.missing_one_of(&["text"]));
        };
        Ok(Self { text })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::SummaryPart {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("delta", &self.delta);
        out.end_object();
    }
}

impl Decode for types::SummaryPart {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut delta = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "delta" => input.read_some(&mut delta),
                _ => input.skip(),
            }?;
        }
        let Some(delta) = delta else {
            return Err(input.missing_one_of(&["delta"]));
        };
        Ok(Self { delta })
    }
}

impl Encode for types::SummaryRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("ids", &self.ids);
        out.optional("stream", &self.stream);
        out.end_object();
    }
}

#[cfg(feature = "serde")]
impl Decode for types::SummaryRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut ids = None;
        let mut stream = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "ids" => input.read_some(&mut ids),
                "stream" => input.read(&mut stream),
                _ => input.skip(),
            }?;
        }
        let Some(ids) = ids else {
            return Err(input.missing_one_of(&["ids"]));
        };
        Ok(Self { ids, stream })
    }
}
