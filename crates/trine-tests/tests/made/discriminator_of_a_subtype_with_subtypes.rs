pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use trine_runtime::Kept;

/// The `fish` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fish {
    /// [`FishBase`], if `kind` is `Fish`.
    Fish(FishBase),
    /// [`SalmonBase`], if `kind` is `Salmon`.
    Salmon(SalmonBase),
    /// [`Shark`], if `kind` is `Shark`.
    Shark(Shark),
    /// [`SmartSalmon`], if `kind` is `SmartSalmon`.
    SmartSalmon(SmartSalmon),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<FishBase>),
}

impl Fish {
    /// Returns the value of [`Fish`](Self::Fish), if it is one.
    pub fn as_fish(&self) -> Option<&FishBase> {
        match self {
            Self::Fish(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Fish`](Self::Fish), if it is one.
    pub fn into_fish(self) -> Option<FishBase> {
        match self {
            Self::Fish(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Salmon`](Self::Salmon), if it is one.
    pub fn as_salmon(&self) -> Option<&SalmonBase> {
        match self {
            Self::Salmon(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Salmon`](Self::Salmon), if it is one.
    pub fn into_salmon(self) -> Option<SalmonBase> {
        match self {
            Self::Salmon(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Shark`](Self::Shark), if it is one.
    pub fn as_shark(&self) -> Option<&Shark> {
        match self {
            Self::Shark(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Shark`](Self::Shark), if it is one.
    pub fn into_shark(self) -> Option<Shark> {
        match self {
            Self::Shark(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`SmartSalmon`](Self::SmartSalmon), if it is one.
    pub fn as_smart_salmon(&self) -> Option<&SmartSalmon> {
        match self {
            Self::SmartSalmon(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`SmartSalmon`](Self::SmartSalmon), if it is one.
    pub fn into_smart_salmon(self) -> Option<SmartSalmon> {
        match self {
            Self::SmartSalmon(value) => Some(value),
            _ => None,
        }
    }
}

impl From<FishBase> for Fish {
    fn from(value: FishBase) -> Self {
        Self::Fish(value)
    }
}

impl From<SalmonBase> for Fish {
    fn from(value: SalmonBase) -> Self {
        Self::Salmon(value)
    }
}

impl From<Shark> for Fish {
    fn from(value: Shark) -> Self {
        Self::Shark(value)
    }
}

impl From<SmartSalmon> for Fish {
    fn from(value: SmartSalmon) -> Self {
        Self::SmartSalmon(value)
    }
}

/// A branch of [`Fish`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FishBase {
    /// The `kind` property.
    pub kind: String,
    /// The `length` property.
    pub length: Option<f64>,
}

impl FishBase {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Fish".into(),
            length: None,
        }
    }

    /// Sets [`length`](field@Self::length).
    #[inline]
    #[must_use]
    pub fn with_length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }
}

impl Default for FishBase {
    fn default() -> Self {
        Self::new()
    }
}

/// The `salmon` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Salmon {
    /// [`SalmonBase`], if `kind` is `Salmon`.
    Salmon(SalmonBase),
    /// [`SmartSalmon`], if `kind` is `SmartSalmon`.
    SmartSalmon(SmartSalmon),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<SalmonBase>),
}

impl Salmon {
    /// Returns the value of [`Salmon`](Self::Salmon), if it is one.
    pub fn as_salmon(&self) -> Option<&SalmonBase> {
        match self {
            Self::Salmon(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Salmon`](Self::Salmon), if it is one.
    pub fn into_salmon(self) -> Option<SalmonBase> {
        match self {
            Self::Salmon(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`SmartSalmon`](Self::SmartSalmon), if it is one.
    pub fn as_smart_salmon(&self) -> Option<&SmartSalmon> {
        match self {
            Self::SmartSalmon(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`SmartSalmon`](Self::SmartSalmon), if it is one.
    pub fn into_smart_salmon(self) -> Option<SmartSalmon> {
        match self {
            Self::SmartSalmon(value) => Some(value),
            _ => None,
        }
    }
}

impl From<SalmonBase> for Salmon {
    fn from(value: SalmonBase) -> Self {
        Self::Salmon(value)
    }
}

impl From<SmartSalmon> for Salmon {
    fn from(value: SmartSalmon) -> Self {
        Self::SmartSalmon(value)
    }
}

/// A branch of [`Fish`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SalmonBase {
    /// The `kind` property.
    pub kind: String,
    /// The `length` property.
    pub length: Option<f64>,
    /// The `river` property.
    pub river: Option<String>,
}

impl SalmonBase {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Salmon".into(),
            length: None,
            river: None,
        }
    }

    /// Sets [`length`](field@Self::length).
    #[inline]
    #[must_use]
    pub fn with_length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets [`river`](field@Self::river).
    #[inline]
    #[must_use]
    pub fn with_river(mut self, river: impl Into<String>) -> Self {
        self.river = Some(river.into());
        self
    }
}

impl Default for SalmonBase {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`Fish`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Shark {
    /// The `kind` property.
    pub kind: String,
    /// The `length` property.
    pub length: Option<f64>,
    /// The `age` property.
    pub age: Option<i64>,
}

impl Shark {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Shark".into(),
            length: None,
            age: None,
        }
    }

    /// Sets [`length`](field@Self::length).
    #[inline]
    #[must_use]
    pub fn with_length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets [`age`](field@Self::age).
    #[inline]
    #[must_use]
    pub fn with_age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

impl Default for Shark {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`Fish`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SmartSalmon {
    /// The `kind` property.
    pub kind: String,
    /// The `length` property.
    pub length: Option<f64>,
    /// The `river` property.
    pub river: Option<String>,
    /// The `degree` property.
    pub degree: Option<String>,
}

impl SmartSalmon {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "SmartSalmon".into(),
            length: None,
            river: None,
            degree: None,
        }
    }

    /// Sets [`length`](field@Self::length).
    #[inline]
    #[must_use]
    pub fn with_length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets [`river`](field@Self::river).
    #[inline]
    #[must_use]
    pub fn with_river(mut self, river: impl Into<String>) -> Self {
        self.river = Some(river.into());
        self
    }

    /// Sets [`degree`](field@Self::degree).
    #[inline]
    #[must_use]
    pub fn with_degree(mut self, degree: impl Into<String>) -> Self {
        self.degree = Some(degree.into());
        self
    }
}

impl Default for SmartSalmon {
    fn default() -> Self {
        Self::new()
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `fish` property.
    pub fish: Option<Fish>,
    /// The `salmon` property.
    pub salmon: Option<Salmon>,
}

impl Thing {
    /// Sets [`fish`](field@Self::fish).
    #[inline]
    #[must_use]
    pub fn with_fish(mut self, fish: impl Into<Fish>) -> Self {
        self.fish = Some(fish.into());
        self
    }

    /// Sets [`salmon`](field@Self::salmon).
    #[inline]
    #[must_use]
    pub fn with_salmon(mut self, salmon: impl Into<Salmon>) -> Self {
        self.salmon = Some(salmon.into());
        self
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Fish {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Fish(value) => Encode::encode(value, out),
            Self::Salmon(value) => Encode::encode(value, out),
            Self::Shark(value) => Encode::encode(value, out),
            Self::SmartSalmon(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Fish {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("Fish") => Decode::decode(input).map(Self::Fish),
            Some("Salmon") => Decode::decode(input).map(Self::Salmon),
            Some("Shark") => Decode::decode(input).map(Self::Shark),
            Some("SmartSalmon") => Decode::decode(input).map(Self::SmartSalmon),
            _ => input.other(Self::Unknown),
        }
    }
}

impl Encode for types::FishBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("length", &self.length);
        out.end_object();
    }
}

impl Decode for types::FishBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut length = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "length" => input.read(&mut length),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, length })
    }
}

impl Encode for types::Salmon {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Salmon(value) => Encode::encode(value, out),
            Self::SmartSalmon(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Salmon {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("Salmon") => Decode::decode(input).map(Self::Salmon),
            Some("SmartSalmon") => Decode::decode(input).map(Self::SmartSalmon),
            _ => input.other(Self::Unknown),
        }
    }
}

impl Encode for types::SalmonBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("length", &self.length);
        out.optional("river", &self.river);
        out.end_object();
    }
}

impl Decode for types::SalmonBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut length = None;
        let mut river = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "length" => input.read(&mut length),
                "river" => input.read(&mut river),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, length, river })
    }
}

impl Encode for types::Shark {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("length", &self.length);
        out.optional("age", &self.age);
        out.end_object();
    }
}

impl Decode for types::Shark {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut length = None;
        let mut age = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "length" => input.read(&mut length),
                "age" => input.read(&mut age),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, length, age })
    }
}

impl Encode for types::SmartSalmon {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("length", &self.length);
        out.optional("river", &self.river);
        out.optional("degree", &self.degree);
        out.end_object();
    }
}

impl Decode for types::SmartSalmon {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut length = None;
        let mut river = None;
        let mut degree = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "length" => input.read(&mut length),
                "river" => input.read(&mut river),
                "degree" => input.read(&mut degree),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self {
            kind,
            length,
            river,
            degree,
        })
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("fish", &self.fish);
        out.optional("salmon", &self.salmon);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut fish = None;
        let mut salmon = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "fish" => input.read(&mut fish),
                "salmon" => input.read(&mut salmon),
                _ => input.skip(),
            }?;
        }
        Ok(Self { fish, salmon })
    }
}
}
