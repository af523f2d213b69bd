pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use trine_runtime::{Field, Kept, wire};

/// The request body of `POST /adoptions`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Adoption {
    /// The `pet` property.
    pub pet: Option<AdoptionPet>,
    /// The `strict` property.
    pub strict: Field<AdoptionStrict>,
}

impl Adoption {
    /// Sets [`pet`](field@Self::pet).
    #[inline]
    #[must_use]
    pub fn with_pet(mut self, pet: impl Into<AdoptionPet>) -> Self {
        self.pet = Some(pet.into());
        self
    }

    /// Sets [`strict`](field@Self::strict).
    #[inline]
    #[must_use]
    pub fn with_strict(mut self, strict: impl Into<AdoptionStrict>) -> Self {
        self.strict = Field::Value(strict.into());
        self
    }

    /// Sets [`strict`](field@Self::strict) to `null`.
    #[inline]
    #[must_use]
    pub fn with_strict_null(mut self) -> Self {
        self.strict = Field::Null;
        self
    }
}

/// The `pet` of [`Adoption`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AdoptionPet {
    /// [`AdoptionPetBigDog`], if `kind` is `BigDog`.
    BigDog(AdoptionPetBigDog),
    /// [`AdoptionPetCat`], if `kind` is `Cat`.
    Cat(AdoptionPetCat),
    /// [`AdoptionPetDog`], if `kind` is `Dog`.
    Dog(AdoptionPetDog),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<AdoptionPetBase>),
}

impl AdoptionPet {
    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn as_big_dog(&self) -> Option<&AdoptionPetBigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn into_big_dog(self) -> Option<AdoptionPetBigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn as_cat(&self) -> Option<&AdoptionPetCat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn into_cat(self) -> Option<AdoptionPetCat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn as_dog(&self) -> Option<&AdoptionPetDog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn into_dog(self) -> Option<AdoptionPetDog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AdoptionPetBigDog> for AdoptionPet {
    fn from(value: AdoptionPetBigDog) -> Self {
        Self::BigDog(value)
    }
}

impl From<AdoptionPetCat> for AdoptionPet {
    fn from(value: AdoptionPetCat) -> Self {
        Self::Cat(value)
    }
}

impl From<AdoptionPetDog> for AdoptionPet {
    fn from(value: AdoptionPetDog) -> Self {
        Self::Dog(value)
    }
}

/// The properties that all branches of [`AdoptionPet`] share.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdoptionPetBase {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `since` property.
    pub since: String,
}

/// A branch of [`AdoptionPet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdoptionPetBigDog {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `since` property.
    pub since: String,
    /// The `bark` property.
    pub bark: Option<String>,
    /// The `weight` property.
    pub weight: Option<f64>,
}

impl AdoptionPetBigDog {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(since: impl Into<String>) -> Self {
        Self {
            kind: "BigDog".into(),
            name: None,
            since: since.into(),
            bark: None,
            weight: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    #[must_use]
    pub fn with_bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }

    /// Sets [`weight`](field@Self::weight).
    #[inline]
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }
}

/// A branch of [`AdoptionPet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdoptionPetCat {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `since` property.
    pub since: String,
    /// The `claws` property.
    pub claws: Option<i64>,
}

impl AdoptionPetCat {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(since: impl Into<String>) -> Self {
        Self {
            kind: "Cat".into(),
            name: None,
            since: since.into(),
            claws: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`claws`](field@Self::claws).
    #[inline]
    #[must_use]
    pub fn with_claws(mut self, claws: i64) -> Self {
        self.claws = Some(claws);
        self
    }
}

/// A branch of [`AdoptionPet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdoptionPetDog {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `since` property.
    pub since: String,
    /// The `bark` property.
    pub bark: Option<String>,
}

impl AdoptionPetDog {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(since: impl Into<String>) -> Self {
        Self {
            kind: "Dog".into(),
            name: None,
            since: since.into(),
            bark: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    #[must_use]
    pub fn with_bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }
}

/// The `strict` of [`Adoption`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AdoptionStrict {
    /// [`AdoptionStrictBigDog`], if `kind` is `BigDog`.
    BigDog(AdoptionStrictBigDog),
    /// [`AdoptionStrictCat`], if `kind` is `Cat`.
    Cat(AdoptionStrictCat),
    /// [`AdoptionStrictDog`], if `kind` is `Dog`.
    Dog(AdoptionStrictDog),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<AdoptionStrictBase>),
}

impl AdoptionStrict {
    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn as_big_dog(&self) -> Option<&AdoptionStrictBigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn into_big_dog(self) -> Option<AdoptionStrictBigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn as_cat(&self) -> Option<&AdoptionStrictCat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn into_cat(self) -> Option<AdoptionStrictCat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn as_dog(&self) -> Option<&AdoptionStrictDog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn into_dog(self) -> Option<AdoptionStrictDog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AdoptionStrictBigDog> for AdoptionStrict {
    fn from(value: AdoptionStrictBigDog) -> Self {
        Self::BigDog(value)
    }
}

impl From<AdoptionStrictCat> for AdoptionStrict {
    fn from(value: AdoptionStrictCat) -> Self {
        Self::Cat(value)
    }
}

impl From<AdoptionStrictDog> for AdoptionStrict {
    fn from(value: AdoptionStrictDog) -> Self {
        Self::Dog(value)
    }
}

/// The properties that all branches of [`AdoptionStrict`] share.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdoptionStrictBase {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `cause` property.
    pub cause: Option<String>,
}

/// A branch of [`AdoptionStrict`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdoptionStrictBigDog {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `cause` property.
    pub cause: Option<String>,
    /// The `bark` property.
    pub bark: Option<String>,
    /// The `weight` property.
    pub weight: Option<f64>,
}

impl AdoptionStrictBigDog {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "BigDog".into(),
            name: None,
            cause: None,
            bark: None,
            weight: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`cause`](field@Self::cause).
    #[inline]
    #[must_use]
    pub fn with_cause(mut self, cause: impl Into<String>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    #[must_use]
    pub fn with_bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }

    /// Sets [`weight`](field@Self::weight).
    #[inline]
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Default for AdoptionStrictBigDog {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`AdoptionStrict`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdoptionStrictCat {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `cause` property.
    pub cause: Option<String>,
    /// The `claws` property.
    pub claws: Option<i64>,
}

impl AdoptionStrictCat {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Cat".into(),
            name: None,
            cause: None,
            claws: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`cause`](field@Self::cause).
    #[inline]
    #[must_use]
    pub fn with_cause(mut self, cause: impl Into<String>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Sets [`claws`](field@Self::claws).
    #[inline]
    #[must_use]
    pub fn with_claws(mut self, claws: i64) -> Self {
        self.claws = Some(claws);
        self
    }
}

impl Default for AdoptionStrictCat {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`AdoptionStrict`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AdoptionStrictDog {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `cause` property.
    pub cause: Option<String>,
    /// The `bark` property.
    pub bark: Option<String>,
}

impl AdoptionStrictDog {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Dog".into(),
            name: None,
            cause: None,
            bark: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`cause`](field@Self::cause).
    #[inline]
    #[must_use]
    pub fn with_cause(mut self, cause: impl Into<String>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    #[must_use]
    pub fn with_bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }
}

impl Default for AdoptionStrictDog {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`Dog`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BigDog {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `bark` property.
    pub bark: Option<String>,
    /// The `weight` property.
    pub weight: Option<f64>,
}

impl BigDog {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "BigDog".into(),
            name: None,
            bark: None,
            weight: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    #[must_use]
    pub fn with_bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }

    /// Sets [`weight`](field@Self::weight).
    #[inline]
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Default for BigDog {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`Pet`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `claws` property.
    pub claws: Option<i64>,
}

impl Cat {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Cat".into(),
            name: None,
            claws: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`claws`](field@Self::claws).
    #[inline]
    #[must_use]
    pub fn with_claws(mut self, claws: i64) -> Self {
        self.claws = Some(claws);
        self
    }
}

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}

/// The schema `Dog` of the document.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Dog {
    /// [`DogBase`], if `kind` is `Dog`.
    Dog(DogBase),
    /// [`BigDog`], if `kind` is `BigDog`.
    BigDog(BigDog),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<DogBase>),
}

impl Dog {
    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn as_dog(&self) -> Option<&DogBase> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn into_dog(self) -> Option<DogBase> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn as_big_dog(&self) -> Option<&BigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn into_big_dog(self) -> Option<BigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DogBase> for Dog {
    fn from(value: DogBase) -> Self {
        Self::Dog(value)
    }
}

impl From<BigDog> for Dog {
    fn from(value: BigDog) -> Self {
        Self::BigDog(value)
    }
}

/// A branch of [`Dog`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DogBase {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `bark` property.
    pub bark: Option<String>,
}

impl DogBase {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Dog".into(),
            name: None,
            bark: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    #[must_use]
    pub fn with_bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }
}

impl Default for DogBase {
    fn default() -> Self {
        Self::new()
    }
}

/// An item of the response of `GET /pets`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPetsResponse {
    /// [`ListPetsResponseBigDog`], if `kind` is `BigDog`.
    BigDog(ListPetsResponseBigDog),
    /// [`ListPetsResponseCat`], if `kind` is `Cat`.
    Cat(ListPetsResponseCat),
    /// [`ListPetsResponseDog`], if `kind` is `Dog`.
    Dog(ListPetsResponseDog),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<ListPetsResponseBase>),
}

impl ListPetsResponse {
    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn as_big_dog(&self) -> Option<&ListPetsResponseBigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn into_big_dog(self) -> Option<ListPetsResponseBigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn as_cat(&self) -> Option<&ListPetsResponseCat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn into_cat(self) -> Option<ListPetsResponseCat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn as_dog(&self) -> Option<&ListPetsResponseDog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn into_dog(self) -> Option<ListPetsResponseDog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ListPetsResponseBigDog> for ListPetsResponse {
    fn from(value: ListPetsResponseBigDog) -> Self {
        Self::BigDog(value)
    }
}

impl From<ListPetsResponseCat> for ListPetsResponse {
    fn from(value: ListPetsResponseCat) -> Self {
        Self::Cat(value)
    }
}

impl From<ListPetsResponseDog> for ListPetsResponse {
    fn from(value: ListPetsResponseDog) -> Self {
        Self::Dog(value)
    }
}

/// The properties that all branches of [`ListPetsResponse`] share.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPetsResponseBase {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `adopted` property.
    pub adopted: Option<bool>,
}

/// A branch of [`ListPetsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPetsResponseBigDog {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `adopted` property.
    pub adopted: Option<bool>,
    /// The `bark` property.
    pub bark: Option<String>,
    /// The `weight` property.
    pub weight: Option<f64>,
}

/// A branch of [`ListPetsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPetsResponseCat {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `adopted` property.
    pub adopted: Option<bool>,
    /// The `claws` property.
    pub claws: Option<i64>,
}

/// A branch of [`ListPetsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPetsResponseDog {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
    /// The `adopted` property.
    pub adopted: Option<bool>,
    /// The `bark` property.
    pub bark: Option<String>,
}

/// The schema `Pet` of the document.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// [`BigDog`], if `kind` is `BigDog`.
    BigDog(BigDog),
    /// [`Cat`], if `kind` is `Cat`.
    Cat(Cat),
    /// [`DogBase`], if `kind` is `Dog`.
    Dog(DogBase),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<PetBase>),
}

impl Pet {
    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn as_big_dog(&self) -> Option<&BigDog> {
        match self {
            Self::BigDog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`BigDog`](Self::BigDog), if it is one.
    pub fn into_big_dog(self) -> Option<BigDog> {
        match self {
            Self::BigDog(value) => Some(value),
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

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn as_dog(&self) -> Option<&DogBase> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn into_dog(self) -> Option<DogBase> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }
}

impl From<BigDog> for Pet {
    fn from(value: BigDog) -> Self {
        Self::BigDog(value)
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<DogBase> for Pet {
    fn from(value: DogBase) -> Self {
        Self::Dog(value)
    }
}

/// The properties that all branches of [`Pet`] share.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PetBase {
    /// The `kind` property.
    pub kind: PetKind,
    /// The `name` property.
    pub name: Option<String>,
}

impl PetBase {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(kind: impl Into<PetKind>) -> Self {
        Self {
            kind: kind.into(),
            name: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The `kind` of [`AdoptionPetBase`], among other uses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetKind {
    /// `Cat`.
    Cat,
    /// `Dog`.
    Dog,
    /// `BigDog`.
    BigDog,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl PetKind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Cat, Self::Dog, Self::BigDog];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "Cat",
            Self::Dog => "Dog",
            Self::BigDog => "BigDog",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for PetKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for PetKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for PetKind {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for PetKind {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for PetKind {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for PetKind {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for PetKind {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Adoption {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("pet", &self.pet);
        out.tri_state("strict", &self.strict);
        out.end_object();
    }
}

impl Decode for types::Adoption {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut pet = None;
        let mut strict = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "pet" => input.read(&mut pet),
                "strict" => input.read(&mut strict),
                _ => input.skip(),
            }?;
        }
        Ok(Self { pet, strict })
    }
}

impl Encode for types::AdoptionPet {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::BigDog(value) => Encode::encode(value, out),
            Self::Cat(value) => Encode::encode(value, out),
            Self::Dog(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::AdoptionPet {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("BigDog") => Decode::decode(input).map(Self::BigDog),
            Some("Cat") => Decode::decode(input).map(Self::Cat),
            Some("Dog") => Decode::decode(input).map(Self::Dog),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AdoptionPetBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.field("since", &self.since);
        out.end_object();
    }
}

impl Decode for types::AdoptionPetBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut since = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "since" => input.read_some(&mut since),
                _ => input.skip(),
            }?;
        }
        let (Some(kind), Some(since)) = (kind, since) else {
            return Err(input.missing_one_of(&["kind", "since"]));
        };
        Ok(Self { kind, name, since })
    }
}

impl Encode for types::AdoptionPetBigDog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.field("since", &self.since);
        out.optional("bark", &self.bark);
        out.optional("weight", &self.weight);
        out.end_object();
    }
}

impl Decode for types::AdoptionPetBigDog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut since = None;
        let mut bark = None;
        let mut weight = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "since" => input.read_some(&mut since),
                "bark" => input.read(&mut bark),
                "weight" => input.read(&mut weight),
                _ => input.skip(),
            }?;
        }
        let (Some(kind), Some(since)) = (kind, since) else {
            return Err(input.missing_one_of(&["kind", "since"]));
        };
        Ok(Self {
            kind,
            name,
            since,
            bark,
            weight,
        })
    }
}

impl Encode for types::AdoptionPetCat {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.field("since", &self.since);
        out.optional("claws", &self.claws);
        out.end_object();
    }
}

impl Decode for types::AdoptionPetCat {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut since = None;
        let mut claws = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "since" => input.read_some(&mut since),
                "claws" => input.read(&mut claws),
                _ => input.skip(),
            }?;
        }
        let (Some(kind), Some(since)) = (kind, since) else {
            return Err(input.missing_one_of(&["kind", "since"]));
        };
        Ok(Self { kind, name, since, claws })
    }
}

impl Encode for types::AdoptionPetDog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.field("since", &self.since);
        out.optional("bark", &self.bark);
        out.end_object();
    }
}

impl Decode for types::AdoptionPetDog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut since = None;
        let mut bark = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "since" => input.read_some(&mut since),
                "bark" => input.read(&mut bark),
                _ => input.skip(),
            }?;
        }
        let (Some(kind), Some(since)) = (kind, since) else {
            return Err(input.missing_one_of(&["kind", "since"]));
        };
        Ok(Self { kind, name, since, bark })
    }
}

impl Encode for types::AdoptionStrict {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::BigDog(value) => Encode::encode(value, out),
            Self::Cat(value) => Encode::encode(value, out),
            Self::Dog(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::AdoptionStrict {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("BigDog") => Decode::decode(input).map(Self::BigDog),
            Some("Cat") => Decode::decode(input).map(Self::Cat),
            Some("Dog") => Decode::decode(input).map(Self::Dog),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::AdoptionStrictBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("cause", &self.cause);
        out.end_object();
    }
}

impl Decode for types::AdoptionStrictBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut cause = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "cause" => input.read(&mut cause),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, cause })
    }
}

impl Encode for types::AdoptionStrictBigDog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("cause", &self.cause);
        out.optional("bark", &self.bark);
        out.optional("weight", &self.weight);
        out.end_object();
    }
}

impl Decode for types::AdoptionStrictBigDog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut cause = None;
        let mut bark = None;
        let mut weight = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "cause" => input.read(&mut cause),
                "bark" => input.read(&mut bark),
                "weight" => input.read(&mut weight),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self {
            kind,
            name,
            cause,
            bark,
            weight,
        })
    }
}

impl Encode for types::AdoptionStrictCat {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("cause", &self.cause);
        out.optional("claws", &self.claws);
        out.end_object();
    }
}

impl Decode for types::AdoptionStrictCat {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut cause = None;
        let mut claws = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "cause" => input.read(&mut cause),
                "claws" => input.read(&mut claws),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, cause, claws })
    }
}

impl Encode for types::AdoptionStrictDog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("cause", &self.cause);
        out.optional("bark", &self.bark);
        out.end_object();
    }
}

impl Decode for types::AdoptionStrictDog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut cause = None;
        let mut bark = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "cause" => input.read(&mut cause),
                "bark" => input.read(&mut bark),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, cause, bark })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::BigDog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("bark", &self.bark);
        out.optional("weight", &self.weight);
        out.end_object();
    }
}

#[cfg(feature = "serde")]
impl Decode for types::BigDog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut bark = None;
        let mut weight = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "bark" => input.read(&mut bark),
                "weight" => input.read(&mut weight),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, bark, weight })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Cat {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("claws", &self.claws);
        out.end_object();
    }
}

#[cfg(feature = "serde")]
impl Decode for types::Cat {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut claws = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "claws" => input.read(&mut claws),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, claws })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Dog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Dog(value) => Encode::encode(value, out),
            Self::BigDog(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

#[cfg(feature = "serde")]
impl Decode for types::Dog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("Dog") => Decode::decode(input).map(Self::Dog),
            Some("BigDog") => Decode::decode(input).map(Self::BigDog),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::DogBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("bark", &self.bark);
        out.end_object();
    }
}

#[cfg(feature = "serde")]
impl Decode for types::DogBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut bark = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "bark" => input.read(&mut bark),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, bark })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ListPetsResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::BigDog(value) => Encode::encode(value, out),
            Self::Cat(value) => Encode::encode(value, out),
            Self::Dog(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ListPetsResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("BigDog") => Decode::decode(input).map(Self::BigDog),
            Some("Cat") => Decode::decode(input).map(Self::Cat),
            Some("Dog") => Decode::decode(input).map(Self::Dog),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ListPetsResponseBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("adopted", &self.adopted);
        out.end_object();
    }
}

impl Decode for types::ListPetsResponseBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut adopted = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "adopted" => input.read(&mut adopted),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, adopted })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ListPetsResponseBigDog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("adopted", &self.adopted);
        out.optional("bark", &self.bark);
        out.optional("weight", &self.weight);
        out.end_object();
    }
}

impl Decode for types::ListPetsResponseBigDog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut adopted = None;
        let mut bark = None;
        let mut weight = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "adopted" => input.read(&mut adopted),
                "bark" => input.read(&mut bark),
                "weight" => input.read(&mut weight),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self {
            kind,
            name,
            adopted,
            bark,
            weight,
        })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ListPetsResponseCat {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("adopted", &self.adopted);
        out.optional("claws", &self.claws);
        out.end_object();
    }
}

impl Decode for types::ListPetsResponseCat {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut adopted = None;
        let mut claws = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "adopted" => input.read(&mut adopted),
                "claws" => input.read(&mut claws),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, adopted, claws })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ListPetsResponseDog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.optional("adopted", &self.adopted);
        out.optional("bark", &self.bark);
        out.end_object();
    }
}

impl Decode for types::ListPetsResponseDog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        let mut adopted = None;
        let mut bark = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                "adopted" => input.read(&mut adopted),
                "bark" => input.read(&mut bark),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name, adopted, bark })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Pet {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::BigDog(value) => Encode::encode(value, out),
            Self::Cat(value) => Encode::encode(value, out),
            Self::Dog(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

#[cfg(feature = "serde")]
impl Decode for types::Pet {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("BigDog") => Decode::decode(input).map(Self::BigDog),
            Some("Cat") => Decode::decode(input).map(Self::Cat),
            Some("Dog") => Decode::decode(input).map(Self::Dog),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PetBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.end_object();
    }
}

#[cfg(feature = "serde")]
impl Decode for types::PetBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name })
    }
}

impl Encode for types::PetKind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::PetKind {
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
