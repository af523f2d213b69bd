pub mod types {
//! The types that several groups of operations share, or that no operation uses.

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The `` property.
    pub value: Option<String>,
    /// The `@type` property.
    pub type_: Option<String>,
    /// The `$ref` property.
    pub ref_: Option<String>,
    /// The `1st` property.
    pub v1st: Option<String>,
    /// The `fooBar` property.
    pub foo_bar: Option<String>,
    /// The `foo_bar` property.
    pub foo_bar_2: Option<String>,
    /// The `foo-bar` property.
    pub foo_minus_bar: Option<String>,
    /// The `self` property.
    pub self_: Option<String>,
    /// The `a"b` property.
    pub a_b: Option<String>,
    /// The `c\d` property.
    pub c_d: String,
    /// The `ef` property.
    pub e_f: Option<String>,
}

impl Thing {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(c_d: impl Into<String>) -> Self {
        Self {
            value: None,
            type_: None,
            ref_: None,
            v1st: None,
            foo_bar: None,
            foo_bar_2: None,
            foo_minus_bar: None,
            self_: None,
            a_b: None,
            c_d: c_d.into(),
            e_f: None,
        }
    }

    /// Sets [`value`](field@Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`ref_`](field@Self::ref_).
    #[inline]
    #[must_use]
    pub fn with_ref(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// Sets [`v1st`](field@Self::v1st).
    #[inline]
    #[must_use]
    pub fn with_v1st(mut self, v1st: impl Into<String>) -> Self {
        self.v1st = Some(v1st.into());
        self
    }

    /// Sets [`foo_bar`](field@Self::foo_bar).
    #[inline]
    #[must_use]
    pub fn with_foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }

    /// Sets [`foo_bar_2`](field@Self::foo_bar_2).
    #[inline]
    #[must_use]
    pub fn with_foo_bar_2(mut self, foo_bar_2: impl Into<String>) -> Self {
        self.foo_bar_2 = Some(foo_bar_2.into());
        self
    }

    /// Sets [`foo_minus_bar`](field@Self::foo_minus_bar).
    #[inline]
    #[must_use]
    pub fn with_foo_minus_bar(mut self, foo_minus_bar: impl Into<String>) -> Self {
        self.foo_minus_bar = Some(foo_minus_bar.into());
        self
    }

    /// Sets [`self_`](field@Self::self_).
    #[inline]
    #[must_use]
    pub fn with_self(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets [`a_b`](field@Self::a_b).
    #[inline]
    #[must_use]
    pub fn with_a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets [`e_f`](field@Self::e_f).
    #[inline]
    #[must_use]
    pub fn with_e_f(mut self, e_f: impl Into<String>) -> Self {
        self.e_f = Some(e_f.into());
        self
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("", &self.value);
        out.optional("@type", &self.type_);
        out.optional("$ref", &self.ref_);
        out.optional("1st", &self.v1st);
        out.optional("fooBar", &self.foo_bar);
        out.optional("foo_bar", &self.foo_bar_2);
        out.optional("foo-bar", &self.foo_minus_bar);
        out.optional("self", &self.self_);
        out.optional("a\\\"b", &self.a_b);
        out.field("c\\\\d", &self.c_d);
        out.optional("e\\nf\\u0001", &self.e_f);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = None;
        let mut type_ = None;
        let mut ref_ = None;
        let mut v1st = None;
        let mut foo_bar = None;
        let mut foo_bar_2 = None;
        let mut foo_minus_bar = None;
        let mut self_ = None;
        let mut a_b = None;
        let mut c_d = None;
        let mut e_f = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "" => input.read(&mut value),
                "@type" => input.read(&mut type_),
                "$ref" => input.read(&mut ref_),
                "1st" => input.read(&mut v1st),
                "fooBar" => input.read(&mut foo_bar),
                "foo_bar" => input.read(&mut foo_bar_2),
                "foo-bar" => input.read(&mut foo_minus_bar),
                "self" => input.read(&mut self_),
                "a\"b" => input.read(&mut a_b),
                "c\\d" => input.read_some(&mut c_d),
                "e\nf\u{1}" => input.read(&mut e_f),
                _ => input.skip(),
            }?;
        }
        let Some(c_d) = c_d else {
            return Err(input.missing_one_of(&["c\\d"]));
        };
        Ok(Self {
            value,
            type_,
            ref_,
            v1st,
            foo_bar,
            foo_bar_2,
            foo_minus_bar,
            self_,
            a_b,
            c_d,
            e_f,
        })
    }
}
}
