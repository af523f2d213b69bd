//! The styles of parameters.
//!
//! | style | `"blue"` | `["blue", "black"]` | exploded | `{"R": 100}` | exploded |
//! |---|---|---|---|---|---|
//! | simple | `blue` | `blue,black` | `blue,black` | `R,100` | `R=100` |
//! | label | `.blue` | `.blue,black` | `.blue.black` | `.R,100` | `.R=100` |
//! | matrix | `;n=blue` | `;n=blue,black` | `;n=blue;n=black` | `;n=R,100` | `;R=100` |
//! | form | `n=blue` | `n=blue,black` | `n=blue&n=black` | `n=R,100` | `R=100` |
//! | space | `n=blue` | `n=blue%20black` | `n=blue&n=black` | `n=R%20100` | `R=100` |
//! | deep | `n=blue` | `n[]=blue&n[]=black` | the same | `n[R]=100` | the same |
//!
//! `null`, and an array or object of nothing, is undefined (RFC 6570, section 2.3): it is not sent, and in a path,
//! which there is not without it, it is an empty string. `null` among items is left out. An item or property that has
//! parts of its own is written as JSON, except in `deepObject`, which goes down to any depth.

use super::escape::{Escape, InCookie, Reserved, ReservedInCookie, ReservedInPath, Unreserved, Verbatim};
use super::tree::Tree;

/// A style of OpenAPI; `explode` is said by [`Style::exploded`] and [`Style::joined`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a,b`, in paths and headers
    Simple,
    /// `.a.b`, in paths
    Label,
    /// `;n=a;n=b`, in paths
    Matrix,
    /// `n=a&n=b`, in queries, forms and cookies
    Form,
    /// `n=a%20b`, in queries
    SpaceDelimited,
    /// `n=a%7Cb`, in queries
    PipeDelimited,
    /// `n=a%09b`, in queries (Swagger 2, `tsv`)
    TabDelimited,
    /// `n[k]=v`, in queries and forms
    DeepObject,
    /// `n=a; n=b`, in cookies; only characters that would end one are escaped (OpenAPI 3.2)
    Cookie,
    /// JSON text (`content: application/json`)
    Json,
}

impl Style {
    /// Each item or property stands on its own.
    pub const fn exploded(self) -> Format {
        Format {
            style: self,
            explode: Explode::Each,
            allow: Allow::Unreserved,
        }
    }

    /// All items or properties stand in one value.
    pub const fn joined(self) -> Format {
        Format {
            style: self,
            explode: Explode::Whole,
            allow: Allow::Unreserved,
        }
    }
}

/// The format in which the value of a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Format {
    pub(super) style: Style,
    explode: Explode,
    allow: Allow,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Explode {
    Each,
    Whole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Allow {
    Unreserved,
    Reserved,
}

impl Format {
    /// Applies `allowReserved`: reserved characters (RFC 3986) and percent-encoded triplets stay in values (RFC 6570,
    /// section 3.2.3), except those that would end the value: `#`, in queries and cookies `&` and `+`, in cookies
    /// `;`, in paths `?`, `[` and `]`.
    #[must_use]
    pub const fn reserved(mut self) -> Self {
        self.allow = Allow::Reserved;
        self
    }
}

/// The target that a value is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// The parts that a style puts together (RFC 6570, appendix A).
struct Syntax {
    /// Before everything.
    first: &'static str,
    /// Between what stands on its own.
    separator: &'static str,
    /// Between what stands in one value.
    joiner: &'static str,
    naming: Naming,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// The value alone.
    None,
    /// The name, and no `=` if the value is empty.
    Bare,
    /// The name and `=`.
    Pair,
}

/// The text of a value; `None` for nothing to send.
pub(super) fn write(name: &str, value: &Tree, format: Format, place: Place) -> Option<String> {
    let (escape, names): (&dyn Escape, &dyn Escape) = match (place, format.allow, format.style) {
        (Place::Header, _, _) => (&Verbatim, &Verbatim),
        (_, _, Style::Cookie) => (&InCookie, &InCookie),
        (_, Allow::Unreserved, _) => (&Unreserved, &Unreserved),
        (Place::Path, Allow::Reserved, _) => (&ReservedInPath, &Unreserved),
        (Place::Query, Allow::Reserved, _) => (&Reserved, &Unreserved),
        (Place::Cookie, Allow::Reserved, _) => (&ReservedInCookie, &Unreserved),
    };
    if format.style == Style::DeepObject {
        return deep_object(name, value, escape);
    }
    let writer = Values {
        name: escaped_name(name, place),
        syntax: syntax(format.style, place),
        escape,
        names,
    };
    writer.write(value, format.explode)
}

/// Names of query parameters are escaped like values; those of cookies and in `;n=v` are tokens.
fn escaped_name(name: &str, place: Place) -> String {
    match place {
        Place::Path | Place::Query => Unreserved.escaped(name),
        Place::Header | Place::Cookie => name.to_owned(),
    }
}

fn syntax(style: Style, place: Place) -> Syntax {
    let (first, separator, joiner, naming) = match style {
        Style::Simple | Style::Json => ("", ",", ",", Naming::None),
        Style::Label => (".", ".", ",", Naming::None),
        Style::Matrix => (";", ";", ",", Naming::Bare),
        Style::Form | Style::DeepObject => ("", "&", ",", Naming::Pair),
        Style::SpaceDelimited => ("", "&", "%20", Naming::Pair),
        Style::PipeDelimited => ("", "&", "%7C", Naming::Pair),
        Style::TabDelimited => ("", "&", "%09", Naming::Pair),
        Style::Cookie => ("", "; ", ",", Naming::Pair),
    };
    Syntax {
        first,
        separator: if place == Place::Cookie { "; " } else { separator },
        joiner,
        naming,
    }
}

struct Values<'a> {
    name: String,
    syntax: Syntax,
    escape: &'a dyn Escape,
    /// For the names of properties that stand on their own; a `=` in them would move the value.
    names: &'a dyn Escape,
}

impl Values<'_> {
    fn write(&self, value: &Tree, explode: Explode) -> Option<String> {
        let text = match (value, explode) {
            (Tree::Null, _) => return None,
            (Tree::Literal(text) | Tree::Text(text), _) => self.named(&self.escape.escaped(text)),
            (Tree::Array(items), Explode::Whole) => self.named(&self.items(items)?.join(self.syntax.joiner)),
            (Tree::Array(items), Explode::Each) => {
                let items = self.items(items)?;
                let each: Vec<String> = items.iter().map(|item| self.named(item)).collect();
                each.join(self.syntax.separator)
            }
            (Tree::Object(properties), Explode::Whole) => {
                let pairs = self.properties(properties, self.escape, self.syntax.joiner)?;
                self.named(&pairs.join(self.syntax.joiner))
            }
            (Tree::Object(properties), Explode::Each) => {
                let pairs = self.properties(properties, self.names, "=")?;
                pairs.join(self.syntax.separator)
            }
        };
        Some(format!("{}{text}", self.syntax.first))
    }

    /// A value, escaped already, with its name where the style has it.
    fn named(&self, value: &str) -> String {
        match (self.syntax.naming, value) {
            (Naming::None, _) => value.to_owned(),
            (Naming::Bare, "") => self.name.clone(),
            (Naming::Bare | Naming::Pair, _) => format!("{}={value}", self.name),
        }
    }

    fn items(&self, items: &[Tree]) -> Option<Vec<String>> {
        let items: Vec<String> = items
            .iter()
            .filter(|item| **item != Tree::Null)
            .map(|item| self.escape.escaped(&item.plain()))
            .collect();
        (!items.is_empty()).then_some(items)
    }

    /// `key<between>value`, for each property.
    fn properties(&self, properties: &[(String, Tree)], names: &dyn Escape, between: &str) -> Option<Vec<String>> {
        let pairs: Vec<String> = properties
            .iter()
            .filter(|(_, value)| *value != Tree::Null)
            .map(|(key, value)| {
                let key = names.escaped(key);
                match (self.syntax.naming, between, self.escape.escaped(&value.plain())) {
                    // RFC 6570, section 3.2.7: `;name` for an empty value.
                    (Naming::Bare, "=", value) if value.is_empty() => key,
                    (_, between, value) => format!("{key}{between}{value}"),
                }
            })
            .collect();
        (!pairs.is_empty()).then_some(pairs)
    }
}

fn deep_object(name: &str, value: &Tree, escape: &dyn Escape) -> Option<String> {
    let mut pairs = Vec::new();
    deep_pairs(name, value, &mut pairs);
    let pairs: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| format!("{}={}", Unreserved.escaped(&name), escape.escaped(&value)))
        .collect();
    (!pairs.is_empty()).then(|| pairs.join("&"))
}

/// Names and values, not escaped: `n[k]` for a property, `n[]` for an item, `n[0]` for one that has parts.
pub(in super::super) fn deep_pairs(name: &str, value: &Tree, out: &mut Vec<(String, String)>) {
    match value {
        Tree::Null => {}
        Tree::Literal(text) | Tree::Text(text) => out.push((name.to_owned(), text.clone())),
        Tree::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                match item {
                    Tree::Array(_) | Tree::Object(_) => deep_pairs(&format!("{name}[{index}]"), item, out),
                    Tree::Null | Tree::Literal(_) | Tree::Text(_) => deep_pairs(&format!("{name}[]"), item, out),
                }
            }
        }
        Tree::Object(properties) => {
            for (key, value) in properties {
                deep_pairs(&format!("{name}[{key}]"), value, out);
            }
        }
    }
}
