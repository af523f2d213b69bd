//! One visitor for JSON and YAML: any value into a tree, keys to strings, the last of
//! several equal keys kept.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Number, Value};
use trine_diag::codes::parse as codes;
use trine_diag::{Code, Diagnostic, FileId, Place, Position};

use crate::reader::operation::path_item;

/// The counts and findings of building a tree.
#[derive(Debug)]
pub(crate) struct Trace {
    left: usize,
    found: Vec<Found>,
    unlisted: bool,
}

/// The weight of an object's table, its entries aside, in bytes of text.
const TABLE: usize = 64;
/// The most bytes of a key: keys make up pointers, and pointers are kept.
const LONGEST_KEY: usize = 1024;
/// The most findings about one text.
const MOST_FINDINGS: usize = 1000;

/// A finding at a node; the path grows from the node to the root as the visitor returns.
#[derive(Debug)]
struct Found {
    code: &'static Code,
    path: Vec<String>,
    position: Option<Position>,
    message: String,
    /// The value under the earlier occurrence of the key, if it is read beside the one that counts.
    earlier: Option<Value>,
}

/// The value under an earlier occurrence of a key, with its place.
pub(crate) type Earlier = (Place, Value);

/// The role of a value, as far as equal keys in it are read together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It is the whole file.
    Root,
    /// It holds path items.
    Paths,
    /// It is a path item.
    Item,
    /// It is anything else.
    Other,
}

impl Role {
    /// The role of what stands under `key` in a value of this one.
    fn of(self, key: &str) -> Self {
        match self {
            Self::Root if matches!(key, "paths" | "webhooks" | "x-webhooks") => Self::Paths,
            Self::Paths => Self::Item,
            // `paths` may be a file of their own.
            Self::Root if key.starts_with('/') => Self::Item,
            Self::Root | Self::Item | Self::Other => Self::Other,
        }
    }
}

impl Trace {
    /// Allows so many nodes.
    pub(crate) fn new(nodes: usize) -> Self {
        Self {
            left: nodes,
            found: Vec::new(),
            unlisted: false,
        }
    }

    /// Returns the number of nodes that are still allowed.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// Returns true if the limit of nodes was met.
    pub(crate) fn exceeded(&self) -> bool {
        self.left == 0
    }

    /// Reads a whole value.
    pub(crate) fn read<'de, D: Deserializer<'de>>(&mut self, parser: D) -> Result<Value, D::Error> {
        Seed(self, Role::Root).deserialize(parser)
    }

    /// Notes a finding at the node that is being read.
    pub(crate) fn note(&mut self, code: &'static Code, message: impl Into<String>) {
        self.note_at(code, None, message);
    }

    /// Notes a finding at a position of the text.
    pub(crate) fn note_at(&mut self, code: &'static Code, position: Option<Position>, message: impl Into<String>) {
        if self.found.len() >= MOST_FINDINGS {
            self.unlisted = true;
            return;
        }
        self.found.push(Found {
            code,
            path: Vec::new(),
            position,
            message: message.into(),
            earlier: None,
        });
    }

    /// Notes that the key of the node that is being read stood there before, over `earlier`.
    fn note_again(&mut self, key: &str, role: Role, earlier: Value, now: &Value) {
        let is_method = || path_item::METHODS.contains(&key.to_ascii_lowercase().as_str());
        let together = matches!(role.of(key), Role::Paths | Role::Item) && earlier.is_object() && now.is_object();
        if !together {
            let message = match role {
                Role::Item if is_method() => {
                    format!(
                        "the path item has another `{key}` below; the last one is used, and this operation is ignored"
                    )
                }
                Role::Root | Role::Paths | Role::Item | Role::Other => {
                    format!("the object has another `{key}` below; the last one is used")
                }
            };
            self.note(codes::DUPLICATE_KEY, message);
            return;
        }
        // Not bounded as other findings are: what is kept with it has been counted.
        self.found.push(Found {
            code: codes::DUPLICATE_PATH,
            path: Vec::new(),
            position: None,
            message: format!("the object has `{key}` more than once; all of their operations are read"),
            earlier: Some(earlier),
        });
    }

    /// Lets `change` have what stood under keys that stand there again; what it finds is noted at its place.
    pub(crate) fn each_earlier(&mut self, change: impl Fn(&mut Value, &mut Self)) {
        for index in 0..self.found.len() {
            let Some(mut earlier) = self.found[index].earlier.take() else {
                continue;
            };
            let mark = self.mark();
            change(&mut earlier, self);
            let path = self.found[index].path.clone();
            self.found[mark..]
                .iter_mut()
                .for_each(|found| found.path.extend(path.clone()));
            self.found[index].earlier = Some(earlier);
        }
    }

    /// Says that all findings from `mark` on lie below `key`.
    pub(crate) fn below(&mut self, mark: usize, key: &str) {
        for found in &mut self.found[mark..] {
            found.path.push(key.to_owned());
        }
    }

    /// The number of findings so far, for [`Trace::below`].
    pub(crate) fn mark(&self) -> usize {
        self.found.len()
    }

    /// The findings, with their places in `file`, and what stood under keys that stand there again.
    pub(crate) fn finish(self, file: FileId) -> (Vec<Diagnostic>, Vec<Earlier>) {
        let mut kept = Vec::new();
        let diagnostic = |found: Found| {
            let place = found
                .path
                .iter()
                .rev()
                .fold(Place::root(file), |place, key| place.child(key));
            kept.extend(found.earlier.map(|earlier| (place.clone(), earlier)));
            Diagnostic {
                position: found.position,
                ..Diagnostic::new(found.code, &place, found.message)
            }
        };
        let more = format!("there are more than {MOST_FINDINGS} findings about the text; the others are not listed");
        let more = self
            .unlisted
            .then(|| Diagnostic::new(codes::LIMIT_EXCEEDED, &Place::root(file), more));
        let found = self.found.into_iter().map(diagnostic).chain(more).collect();
        (found, kept)
    }

    fn count<E: de::Error>(&mut self) -> Result<(), E> {
        self.count_text(0)
    }

    fn count_text<E: de::Error>(&mut self, bytes: usize) -> Result<(), E> {
        self.left = self.left.saturating_sub(1 + bytes / 64);
        if self.left == 0 {
            Err(E::custom("the file has too many nodes"))
        } else {
            Ok(())
        }
    }
}

struct Seed<'t>(&'t mut Trace, Role);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Value, D::Error> {
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        self.0.count()?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        self.0.count()?;
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        self.0.count()?;
        Ok(Value::Number(value.into()))
    }

    /// A whole number beyond 64 bits: the nearest float, as JSON's readers have it.
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        self.0.count()?;
        if let Some(number) = Number::from_f64(value) {
            return Ok(Value::Number(number));
        }
        self.0.note(
            codes::NOT_A_JSON_NUMBER,
            format!("expected a finite number, found {value}; it is read as a string"),
        );
        Ok(Value::String(value.to_string()))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Value, E> {
        self.0.count_text(value.len())?;
        Ok(Value::String(value))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        self.0.count()?;
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.0.count()?;
        let mut list = Vec::new();
        loop {
            let mark = self.0.mark();
            match items.next_element_seed(Seed(self.0, Role::Other))? {
                Some(item) => {
                    if self.0.mark() > mark {
                        self.0.below(mark, &list.len().to_string());
                    }
                    list.push(item);
                }
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.0.count()?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key.len() > LONGEST_KEY {
                self.0.left = 0;
                return Err(de::Error::custom(format!("a key has more than {LONGEST_KEY} bytes")));
            }
            if map.is_empty() {
                self.0.count_text(TABLE)?;
            }
            let mark = self.0.mark();
            let value = entries.next_value_seed(Seed(self.0, self.1.of(&key)))?;
            if let Some(earlier) = map.get_mut(&key) {
                self.0.note_again(&key, self.1, earlier.take(), &value);
            }
            if self.0.mark() > mark {
                self.0.below(mark, &key);
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }

    /// A YAML value with a tag of its own: the tag is left out.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, value) = tagged.variant::<String>()?;
        self.0.note(
            codes::YAML_TAG,
            format!(
                "the tag `!{}` has no meaning here; the value is read without it",
                tag.trim_start_matches('!')
            ),
        );
        value.newtype_variant_seed(Seed(self.0, self.1))
    }
}
