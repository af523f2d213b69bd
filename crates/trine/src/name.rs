//! The name of a generated crate.
//!
//! A name that a user or a document gives an API becomes a valid package name, or is refused
//! with help: ASCII letters, digits, `-` and `_`, a letter first, not a keyword, and not a
//! crate that the client itself depends on.

use std::fmt;

use trine_plan::ident;

use crate::{Error, Result};

/// The longest name that is given; the registry's limit.
const LONGEST: usize = 64;

/// Names that no crate can have or that would hide another crate from the generated code.
const TAKEN: &[&str] = &[
    // keywords of every edition
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    // crates of the toolchain
    "alloc",
    "core",
    "proc_macro",
    "std",
    "test",
    // folders in which cargo builds
    "build",
    "deps",
    "examples",
    "incremental",
    // what a client stands on
    "bytes",
    "chrono",
    "futures_core",
    "http",
    "jiff",
    "percent_encoding",
    "reqwest",
    "serde",
    "serde_json",
    "time",
    "tokio",
    "url",
    "uuid",
];

/// A valid package name: `humanloop`, `pet-store`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CrateName(String);

impl CrateName {
    /// The name made of `text`: letters and digits are kept, lower case, all else becomes a
    /// single `-` between them (`_` stays). `"Pet Store, v2"` is `pet-store-v2`.
    ///
    /// # Errors
    /// A usage error where nothing valid is left, or the name is taken.
    pub fn new(text: &str) -> Result<Self> {
        let name = slug(text);
        let refuse = |why: &str, help: String| Err(Error::usage(format!("the name {text:?} {why}"), help));
        if name.is_empty() {
            return refuse("has no ASCII letter or digit", "use a name such as `my-api`".to_owned());
        }
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return refuse(
                "does not begin with a letter",
                format!("use a name such as `api-{name}`"),
            );
        }
        if name.len() > LONGEST {
            return refuse(
                &format!("is longer than {LONGEST} characters"),
                "use a shorter name".to_owned(),
            );
        }
        if TAKEN.contains(&name.replace('-', "_").as_str()) {
            return refuse(
                "is reserved by Rust or is the name of a crate that a client depends on",
                format!("use a name such as `{name}-client`"),
            );
        }
        if ident::is_device(&name) {
            return refuse(
                "is a device name on Windows",
                format!("use a name such as `{name}-client`"),
            );
        }
        Ok(Self(name))
    }

    /// Returns the name of the package.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CrateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn slug(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == '_' {
            name.push(c.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    name.trim_end_matches('-').trim_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(text: &str) -> String {
        CrateName::new(text).map_or_else(|e| format!("{e}"), |name| name.to_string())
    }

    #[test]
    fn what_is_no_letter_or_digit_becomes_one_hyphen() {
        assert_eq!(made("Pet Store, v2!"), "pet-store-v2");
        assert_eq!(made("humanloop"), "humanloop");
        assert_eq!(made("snake_case"), "snake_case");
        assert_eq!(made("../../etc"), "etc");
    }

    #[test]
    fn what_cannot_be_a_crate_is_refused_with_help() {
        for text in ["", "日本", "1password", "self", "Build", "serde-json", &"x".repeat(65)] {
            let message = made(text);
            assert!(
                message.contains("the name ") && message.contains("help: "),
                "{text}: {message}"
            );
        }
    }
}
