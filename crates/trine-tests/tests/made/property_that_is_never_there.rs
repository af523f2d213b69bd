pub mod types {
//! The types that several groups of operations share, or that no operation uses.

/// A branch of [`Target`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ById {
    /// The `id` property.
    pub id: String,
    /// The `note` property.
    pub note: Option<String>,
}

impl ById {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), note: None }
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// A branch of [`Target`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByName {
    /// The `name` property.
    pub name: String,
    /// The `note` property.
    pub note: Option<String>,
}

impl ByName {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            note: None,
        }
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// The `narrowed` of [`Targets`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Narrowed {
    /// The `id` property.
    pub id: Option<String>,
}

impl Narrowed {
    /// Sets [`id`](field@Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The `target` of [`Targets`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Target {
    /// [`ById`].
    Id(ById),
    /// [`ByName`].
    Name(ByName),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Target {
    /// Returns the value of [`Id`](Self::Id), if it is one.
    pub fn as_id(&self) -> Option<&ById> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Id`](Self::Id), if it is one.
    pub fn into_id(self) -> Option<ById> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Name`](Self::Name), if it is one.
    pub fn as_name(&self) -> Option<&ByName> {
        match self {
            Self::Name(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Name`](Self::Name), if it is one.
    pub fn into_name(self) -> Option<ByName> {
        match self {
            Self::Name(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ById> for Target {
    fn from(value: ById) -> Self {
        Self::Id(value)
    }
}

impl From<ByName> for Target {
    fn from(value: ByName) -> Self {
        Self::Name(value)
    }
}

/// The request body of `PUT /targets`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Targets {
    /// The `target` property.
    pub target: Option<Target>,
    /// The `narrowed` property.
    pub narrowed: Option<Narrowed>,
}

impl Targets {
    /// Sets [`target`](field@Self::target).
    #[inline]
    #[must_use]
    pub fn with_target(mut self, target: impl Into<Target>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Sets [`narrowed`](field@Self::narrowed).
    #[inline]
    #[must_use]
    pub fn with_narrowed(mut self, narrowed: impl Into<Narrowed>) -> Self {
        self.narrowed = Some(narrowed.into());
        self
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::ById {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("id", &self.id);
        out.optional("note", &self.note);
        out.end_object();
    }
}

impl Decode for types::ById {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut note = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read_some(&mut id),
                "note" => input.read(&mut note),
                _ => input.skip(),
            }?;
        }
        let Some(id) = id else {
            return Err(input.missing_one_of(&["id"]));
        };
        Ok(Self { id, note })
    }
}

impl Encode for types::ByName {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.optional("note", &self.note);
        out.end_object();
    }
}

impl Decode for types::ByName {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut note = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "note" => input.read(&mut note),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name, note })
    }
}

impl Encode for types::Narrowed {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::Narrowed {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read(&mut id),
                _ => input.skip(),
            }?;
        }
        Ok(Self { id })
    }
}

impl Encode for types::Target {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Id(value) => Encode::encode(value, out),
            Self::Name(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Target {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && input.has("id") && let Some(value) = input.attempt() {
            return Ok(Self::Id(value));
        }
        if kind == Kind::Object && input.has("name") && let Some(value) = input.attempt()
        {
            return Ok(Self::Name(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::Targets {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("target", &self.target);
        out.optional("narrowed", &self.narrowed);
        out.end_object();
    }
}

impl Decode for types::Targets {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut target = None;
        let mut narrowed = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "target" => input.read(&mut target),
                "narrowed" => input.read(&mut narrowed),
                _ => input.skip(),
            }?;
        }
        Ok(Self { target, narrowed })
    }
}
}
