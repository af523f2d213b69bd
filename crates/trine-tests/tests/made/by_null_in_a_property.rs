pub mod types {
//! The types that several groups of operations share, or that no operation uses.

/// The `constant` of [`Results`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Constant {
    /// Free
    Free(ConstantFree),
    /// Limited
    Limited(ConstantLimited),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Constant {
    /// Returns the value of [`Free`](Self::Free), if it is one.
    pub fn as_free(&self) -> Option<&ConstantFree> {
        match self {
            Self::Free(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Free`](Self::Free), if it is one.
    pub fn into_free(self) -> Option<ConstantFree> {
        match self {
            Self::Free(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Limited`](Self::Limited), if it is one.
    pub fn as_limited(&self) -> Option<&ConstantLimited> {
        match self {
            Self::Limited(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Limited`](Self::Limited), if it is one.
    pub fn into_limited(self) -> Option<ConstantLimited> {
        match self {
            Self::Limited(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ConstantFree> for Constant {
    fn from(value: ConstantFree) -> Self {
        Self::Free(value)
    }
}

impl From<ConstantLimited> for Constant {
    fn from(value: ConstantLimited) -> Self {
        Self::Limited(value)
    }
}

/// Free
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConstantFree {
    /// The `limit` property.
    pub limit: serde_json::Value,
}

impl ConstantFree {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(limit: impl Into<serde_json::Value>) -> Self {
        Self { limit: limit.into() }
    }
}

/// Limited
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConstantLimited {
    /// The `limit` property.
    pub limit: i64,
}

impl ConstantLimited {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(limit: i64) -> Self {
        Self { limit }
    }
}

/// The `either` of [`Results`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Over
    Over(EitherOver),
    /// Running
    Running(EitherRunning),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Either {
    /// Returns the value of [`Over`](Self::Over), if it is one.
    pub fn as_over(&self) -> Option<&EitherOver> {
        match self {
            Self::Over(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Over`](Self::Over), if it is one.
    pub fn into_over(self) -> Option<EitherOver> {
        match self {
            Self::Over(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Running`](Self::Running), if it is one.
    pub fn as_running(&self) -> Option<&EitherRunning> {
        match self {
            Self::Running(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Running`](Self::Running), if it is one.
    pub fn into_running(self) -> Option<EitherRunning> {
        match self {
            Self::Running(value) => Some(value),
            _ => None,
        }
    }
}

impl From<EitherOver> for Either {
    fn from(value: EitherOver) -> Self {
        Self::Over(value)
    }
}

impl From<EitherRunning> for Either {
    fn from(value: EitherRunning) -> Self {
        Self::Running(value)
    }
}

/// Over
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherOver {
    /// The `ended` property.
    pub ended: String,
    /// The `reason` property.
    pub reason: Option<String>,
}

impl EitherOver {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(ended: impl Into<String>) -> Self {
        Self {
            ended: ended.into(),
            reason: None,
        }
    }

    /// Sets [`reason`](field@Self::reason).
    #[inline]
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// Running
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherRunning {
    /// The `ended` property.
    pub ended: serde_json::Value,
    /// The `progress` property.
    pub progress: Option<f64>,
}

impl EitherRunning {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(ended: impl Into<serde_json::Value>) -> Self {
        Self {
            ended: ended.into(),
            progress: None,
        }
    }

    /// Sets [`progress`](field@Self::progress).
    #[inline]
    #[must_use]
    pub fn with_progress(mut self, progress: f64) -> Self {
        self.progress = Some(progress);
        self
    }
}

/// The `exclusive` of [`Results`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Exclusive {
    /// Success
    Success(ExclusiveSuccess),
    /// Failed
    Failed(ExclusiveFailed),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Exclusive {
    /// Returns the value of [`Success`](Self::Success), if it is one.
    pub fn as_success(&self) -> Option<&ExclusiveSuccess> {
        match self {
            Self::Success(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Success`](Self::Success), if it is one.
    pub fn into_success(self) -> Option<ExclusiveSuccess> {
        match self {
            Self::Success(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Failed`](Self::Failed), if it is one.
    pub fn as_failed(&self) -> Option<&ExclusiveFailed> {
        match self {
            Self::Failed(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Failed`](Self::Failed), if it is one.
    pub fn into_failed(self) -> Option<ExclusiveFailed> {
        match self {
            Self::Failed(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ExclusiveSuccess> for Exclusive {
    fn from(value: ExclusiveSuccess) -> Self {
        Self::Success(value)
    }
}

impl From<ExclusiveFailed> for Exclusive {
    fn from(value: ExclusiveFailed) -> Self {
        Self::Failed(value)
    }
}

/// The `data` of [`ExclusiveSuccess`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExclusiveData {
    /// The `id` property.
    pub id: Option<i64>,
}

impl ExclusiveData {
    /// Sets [`id`](field@Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

/// Failed
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExclusiveFailed {
    /// The `data` property.
    pub data: serde_json::Value,
    /// The `error` property.
    pub error: Failure,
}

impl ExclusiveFailed {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(data: impl Into<serde_json::Value>, error: impl Into<Failure>) -> Self {
        Self {
            data: data.into(),
            error: error.into(),
        }
    }
}

/// Success
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExclusiveSuccess {
    /// The `data` property.
    pub data: ExclusiveData,
    /// The `error` property.
    pub error: serde_json::Value,
}

impl ExclusiveSuccess {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        data: impl Into<ExclusiveData>,
        error: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            data: data.into(),
            error: error.into(),
        }
    }
}

/// The `error` of [`ExclusiveFailed`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// The `message` property.
    pub message: String,
}

impl Failure {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

/// The request body of `PUT /results`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results {
    /// The `exclusive` property.
    pub exclusive: Option<Exclusive>,
    /// The `either` property.
    pub either: Option<Either>,
    /// The `constant` property.
    pub constant: Option<Constant>,
}

impl Results {
    /// Sets [`exclusive`](field@Self::exclusive).
    #[inline]
    #[must_use]
    pub fn with_exclusive(mut self, exclusive: impl Into<Exclusive>) -> Self {
        self.exclusive = Some(exclusive.into());
        self
    }

    /// Sets [`either`](field@Self::either).
    #[inline]
    #[must_use]
    pub fn with_either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets [`constant`](field@Self::constant).
    #[inline]
    #[must_use]
    pub fn with_constant(mut self, constant: impl Into<Constant>) -> Self {
        self.constant = Some(constant.into());
        self
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Constant {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Free(value) => Encode::encode(value, out),
            Self::Limited(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Constant {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && matches!(input.kind_of("limit"), Some(Kind::Null)) {
            return Decode::decode(input).map(Self::Free);
        }
        if kind == Kind::Object && matches!(input.kind_of("limit"), Some(Kind::Integer))
        {
            return Decode::decode(input).map(Self::Limited);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ConstantFree {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("limit", &self.limit);
        out.end_object();
    }
}

impl Decode for types::ConstantFree {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut limit = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "limit" => input.read_some(&mut limit),
                _ => input.skip(),
            }?;
        }
        let Some(limit) = limit else {
            return Err(input.missing_one_of(&["limit"]));
        };
        Ok(Self { limit })
    }
}

impl Encode for types::ConstantLimited {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("limit", &self.limit);
        out.end_object();
    }
}

impl Decode for types::ConstantLimited {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut limit = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "limit" => input.read_some(&mut limit),
                _ => input.skip(),
            }?;
        }
        let Some(limit) = limit else {
            return Err(input.missing_one_of(&["limit"]));
        };
        Ok(Self { limit })
    }
}

impl Encode for types::Either {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Over(value) => Encode::encode(value, out),
            Self::Running(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Either {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && matches!(input.kind_of("ended"), Some(Kind::String))
            && !input.has("progress")
        {
            return Decode::decode(input).map(Self::Over);
        }
        if kind == Kind::Object && matches!(input.kind_of("ended"), Some(Kind::Null))
            && !input.has("reason")
        {
            return Decode::decode(input).map(Self::Running);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::EitherOver {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("ended", &self.ended);
        out.optional("reason", &self.reason);
        out.end_object();
    }
}

impl Decode for types::EitherOver {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut ended = None;
        let mut reason = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "ended" => input.read_some(&mut ended),
                "reason" => input.read(&mut reason),
                _ => input.skip(),
            }?;
        }
        let Some(ended) = ended else {
            return Err(input.missing_one_of(&["ended"]));
        };
        Ok(Self { ended, reason })
    }
}

impl Encode for types::EitherRunning {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("ended", &self.ended);
        out.optional("progress", &self.progress);
        out.end_object();
    }
}

impl Decode for types::EitherRunning {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut ended = None;
        let mut progress = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "ended" => input.read_some(&mut ended),
                "progress" => input.read(&mut progress),
                _ => input.skip(),
            }?;
        }
        let Some(ended) = ended else {
            return Err(input.missing_one_of(&["ended"]));
        };
        Ok(Self { ended, progress })
    }
}

impl Encode for types::Exclusive {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Success(value) => Encode::encode(value, out),
            Self::Failed(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Exclusive {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && matches!(input.kind_of("data"), Some(Kind::Object)) {
            return Decode::decode(input).map(Self::Success);
        }
        if kind == Kind::Object && matches!(input.kind_of("data"), Some(Kind::Null)) {
            return Decode::decode(input).map(Self::Failed);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ExclusiveData {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::ExclusiveData {
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

impl Encode for types::ExclusiveFailed {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("data", &self.data);
        out.field("error", &self.error);
        out.end_object();
    }
}

impl Decode for types::ExclusiveFailed {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut data = None;
        let mut error = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "data" => input.read_some(&mut data),
                "error" => input.read_some(&mut error),
                _ => input.skip(),
            }?;
        }
        let (Some(data), Some(error)) = (data, error) else {
            return Err(input.missing_one_of(&["data", "error"]));
        };
        Ok(Self { data, error })
    }
}

impl Encode for types::ExclusiveSuccess {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("data", &self.data);
        out.field("error", &self.error);
        out.end_object();
    }
}

impl Decode for types::ExclusiveSuccess {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut data = None;
        let mut error = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "data" => input.read_some(&mut data),
                "error" => input.read_some(&mut error),
                _ => input.skip(),
            }?;
        }
        let (Some(data), Some(error)) = (data, error) else {
            return Err(input.missing_one_of(&["data", "error"]));
        };
        Ok(Self { data, error })
    }
}

impl Encode for types::Failure {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("message", &self.message);
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
                "message" => input.read_some(&mut message),
                _ => input.skip(),
            }?;
        }
        let Some(message) = message else {
            return Err(input.missing_one_of(&["message"]));
        };
        Ok(Self { message })
    }
}

impl Encode for types::Results {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("exclusive", &self.exclusive);
        out.optional("either", &self.either);
        out.optional("constant", &self.constant);
        out.end_object();
    }
}

impl Decode for types::Results {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut exclusive = None;
        let mut either = None;
        let mut constant = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "exclusive" => input.read(&mut exclusive),
                "either" => input.read(&mut either),
                "constant" => input.read(&mut constant),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            exclusive,
            either,
            constant,
        })
    }
}
}
