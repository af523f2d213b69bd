// Needs trine-runtime with the features jiff, uuid.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
mod animals {
//! The types that only one group of operations needs.

use std::fmt;
use std::str::FromStr;

use trine_runtime::{Field, wire};

/// The request body of `POST /animals`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddAnimalRequest {
    /// The `name` property.
    pub name: String,
    /// The `note` property.
    pub note: Field<String>,
}

impl AddAnimalRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            note: Field::Absent,
        }
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Field::Value(note.into());
        self
    }

    /// Sets [`note`](field@Self::note) to `null`.
    #[inline]
    #[must_use]
    pub fn with_note_null(mut self) -> Self {
        self.note = Field::Null;
        self
    }
}

/// The parameter `kind` of `GET /animals`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`.
    Cat,
    /// `dog`.
    Dog,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl Kind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Cat, Self::Dog];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Dog => "dog",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for Kind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Kind {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for Kind {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for Kind {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for Kind {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Kind {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
}

mod shared {
//! The types that several groups of operations share, or that no operation uses.

use trine_runtime::{Base64, DateTime, Kept};

/// An item of the response of `GET /animals`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// [`AnimalBase`], if `kind` is `Animal`.
    Animal(AnimalBase),
    /// [`Cat`], if `kind` is `Cat`.
    Cat(Cat),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<AnimalBase>),
}

impl Animal {
    /// Returns the value of [`Animal`](Self::Animal), if it is one.
    pub fn as_animal(&self) -> Option<&AnimalBase> {
        match self {
            Self::Animal(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Animal`](Self::Animal), if it is one.
    pub fn into_animal(self) -> Option<AnimalBase> {
        match self {
            Self::Animal(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn as_cat(&self) -> Option<&Cat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn into_cat(self) -> Option<Cat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Animal(value)
    }
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

/// A branch of [`Animal`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    /// The `kind` property.
    pub kind: String,
    /// The `name` property.
    pub name: String,
    /// The `born` property.
    pub born: Option<DateTime>,
}

impl AnimalBase {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "Animal".into(),
            name: name.into(),
            born: None,
        }
    }

    /// Sets [`born`](field@Self::born).
    #[inline]
    #[must_use]
    pub fn with_born(mut self, born: impl Into<DateTime>) -> Self {
        self.born = Some(born.into());
        self
    }
}

/// A branch of [`Animal`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The `kind` property.
    pub kind: String,
    /// The `name` property.
    pub name: String,
    /// The `born` property.
    pub born: Option<DateTime>,
    /// The `lives` property.
    pub lives: Option<i64>,
}

impl Cat {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "Cat".into(),
            name: name.into(),
            born: None,
            lives: None,
        }
    }

    /// Sets [`born`](field@Self::born).
    #[inline]
    #[must_use]
    pub fn with_born(mut self, born: impl Into<DateTime>) -> Self {
        self.born = Some(born.into());
        self
    }

    /// Sets [`lives`](field@Self::lives).
    #[inline]
    #[must_use]
    pub fn with_lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

/// The error response of `GET /animals`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Failure {
    /// The `message` property.
    pub message: Option<String>,
}

impl Failure {
    /// Sets [`message`](field@Self::message).
    #[inline]
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// The `guide` of [`VisitInput`](super::VisitInput), among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Guide {
    /// The `name` property.
    pub name: Option<String>,
    /// The `secret` property. Write-only.
    pub secret: Option<String>,
}

impl Guide {
    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`secret`](field@Self::secret).
    #[inline]
    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

/// The schema `Unused` of the document.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Unused {
    /// The `data` property.
    pub data: Base64,
}

impl Unused {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(data: impl Into<Base64>) -> Self {
        Self { data: data.into() }
    }
}

/// The schema `Visit` of the document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Visit {
    /// The `id` property. Read-only.
    pub id: Option<uuid::Uuid>,
    /// The `guide` property.
    pub guide: Option<Guide>,
}

impl Visit {
    /// Sets [`id`](field@Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<uuid::Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`guide`](field@Self::guide).
    #[inline]
    #[must_use]
    pub fn with_guide(mut self, guide: impl Into<Guide>) -> Self {
        self.guide = Some(guide.into());
        self
    }
}
}

mod visits {
//! The types that only one group of operations needs.

use super::super::types::Guide;
use trine_runtime::Field;

/// The `guide` of [`VisitPatch`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GuidePatch {
    /// The `name` property.
    pub name: Field<String>,
    /// The `secret` property. Write-only.
    pub secret: Field<String>,
}

impl GuidePatch {
    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// Sets [`name`](field@Self::name) to `null`.
    #[inline]
    #[must_use]
    pub fn with_name_null(mut self) -> Self {
        self.name = Field::Null;
        self
    }

    /// Sets [`secret`](field@Self::secret).
    #[inline]
    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Field::Value(secret.into());
        self
    }

    /// Sets [`secret`](field@Self::secret) to `null`.
    #[inline]
    #[must_use]
    pub fn with_secret_null(mut self) -> Self {
        self.secret = Field::Null;
        self
    }
}

impl GuidePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            name: Field::change(&old.name, &new.name),
            secret: Field::change(&old.secret, &new.secret),
        }
    }
}

/// The part `of` of the request body of `PUT /visits`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VisitInput {
    /// The `guide` property.
    pub guide: Option<Guide>,
}

impl VisitInput {
    /// Sets [`guide`](field@Self::guide).
    #[inline]
    #[must_use]
    pub fn with_guide(mut self, guide: impl Into<Guide>) -> Self {
        self.guide = Some(guide.into());
        self
    }
}

/// The request body of `PATCH /visits`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VisitPatch {
    /// The `guide` property.
    pub guide: Field<GuidePatch>,
}

impl VisitPatch {
    /// Sets [`guide`](field@Self::guide).
    #[inline]
    #[must_use]
    pub fn with_guide(mut self, guide: impl Into<GuidePatch>) -> Self {
        self.guide = Field::Value(guide.into());
        self
    }

    /// Sets [`guide`](field@Self::guide) to `null`.
    #[inline]
    #[must_use]
    pub fn with_guide_null(mut self) -> Self {
        self.guide = Field::Null;
        self
    }
}

impl VisitPatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            guide: Field::patch(&old.guide, &new.guide, GuidePatch::between),
        }
    }
}
}

mod webhooks {
//! The types of the requests that the server sends.

use super::super::types::Animal;

/// The payload of the webhook `born`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Birth {
    /// The `of` property.
    pub of: Animal,
}

impl Birth {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(of: impl Into<Animal>) -> Self {
        Self { of: of.into() }
    }
}
}

pub use self::animals::*;
pub use self::shared::*;
pub use self::visits::*;
pub use self::webhooks::*;
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
mod animals {
use super::super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::AddAnimalRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.tri_state("note", &self.note);
        out.end_object();
    }
}

impl Decode for types::AddAnimalRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut note = Field::Absent;
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

impl Encode for types::Kind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::Kind {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}
}

mod shared {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Animal {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Animal(value) => Encode::encode(value, out),
            Self::Cat(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Animal {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("Animal") => Decode::decode(input).map(Self::Animal),
            Some("Cat") => Decode::decode(input).map(Self::Cat),
            _ => input.other(Self::Unknown),
        }
    }
}

impl Encode for types::AnimalBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.field("name", &self.name);
        out.optional("born", &self.born);
        out.end_object();
    }
}

impl Decode for types::AnimalBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut born = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read_some(&mut name),
                "born" => input.read(&mut born),
                _ => input.skip(),
            }?;
        }
        let (Some(kind), Some(name)) = (kind, name) else {
            return Err(input.missing_one_of(&["kind", "name"]));
        };
        Ok(Self { kind, name, born })
    }
}

impl Encode for types::Cat {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.field("name", &self.name);
        out.optional("born", &self.born);
        out.optional("lives", &self.lives);
        out.end_object();
    }
}

impl Decode for types::Cat {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut born = None;
        let mut lives = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read_some(&mut name),
                "born" => input.read(&mut born),
                "lives" => input.read(&mut lives),
                _ => input.skip(),
            }?;
        }
        let (Some(kind), Some(name)) = (kind, name) else {
            return Err(input.missing_one_of(&["kind", "name"]));
        };
        Ok(Self { kind, name, born, lives })
    }
}

impl Encode for types::Failure {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("message", &self.message);
        out.end_object();
    }
}

impl Decode for types::Failure {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut message = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "message" => input.read(&mut message),
                _ => input.skip(),
            }?;
        }
        Ok(Self { message })
    }
}

impl Encode for types::Guide {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("name", &self.name);
        out.optional("secret", &self.secret);
        out.end_object();
    }
}

impl Decode for types::Guide {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut secret = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read(&mut name),
                "secret" => input.read(&mut secret),
                _ => input.skip(),
            }?;
        }
        Ok(Self { name, secret })
    }
}

impl Encode for types::Unused {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("data", &self.data);
        out.end_object();
    }
}

impl Decode for types::Unused {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut data = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "data" => input.read_some(&mut data),
                _ => input.skip(),
            }?;
        }
        let Some(data) = data else {
            return Err(input.missing_one_of(&["data"]));
        };
        Ok(Self { data })
    }
}

impl Encode for types::Visit {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("id", &self.id);
        out.optional("guide", &self.guide);
        out.end_object();
    }
}

impl Decode for types::Visit {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut guide = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read(&mut id),
                "guide" => input.read(&mut guide),
                _ => input.skip(),
            }?;
        }
        Ok(Self { id, guide })
    }
}
}

mod visits {
use super::super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::GuidePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("name", &self.name);
        out.tri_state("secret", &self.secret);
        out.end_object();
    }
}

impl Decode for types::GuidePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = Field::Absent;
        let mut secret = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read(&mut name),
                "secret" => input.read(&mut secret),
                _ => input.skip(),
            }?;
        }
        Ok(Self { name, secret })
    }
}

impl Encode for types::VisitInput {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("guide", &self.guide);
        out.end_object();
    }
}

impl Decode for types::VisitInput {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut guide = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "guide" => input.read(&mut guide),
                _ => input.skip(),
            }?;
        }
        Ok(Self { guide })
    }
}

impl Encode for types::VisitPatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("guide", &self.guide);
        out.end_object();
    }
}

impl Decode for types::VisitPatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut guide = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "guide" => input.read(&mut guide),
                _ => input.skip(),
            }?;
        }
        Ok(Self { guide })
    }
}
}

mod webhooks {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Birth {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("of", &self.of);
        out.end_object();
    }
}

impl Decode for types::Birth {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut of = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "of" => input.read_some(&mut of),
                _ => input.skip(),
            }?;
        }
        let Some(of) = of else {
            return Err(input.missing_one_of(&["of"]));
        };
        Ok(Self { of })
    }
}
}

}

pub use trine_runtime::{Decode, Encode, Field, Kept};
