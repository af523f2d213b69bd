//! The context of every reader: the files, the sink, the ledger, and the schemas so far.

use std::collections::BTreeSet;

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Code, Diagnostic, FileId, Place, Severity, Sink, Sources, Treatment};

use crate::budget::Steps;
use crate::files::Files;
use crate::ledger::{self, Ledger, ObjectKind};
use crate::node::{Node, NodeKey, Object};
use crate::options::Limits;
use crate::reader::operation::path_item;
use crate::reader::schema::Schemas;
use crate::refs::{Missing, Resolver, Target};
use crate::version::{self, Version};

/// The state of one reading.
pub(crate) struct Cx<'a> {
    pub(crate) files: &'a Files,
    pub(crate) sources: &'a Sources,
    pub(crate) limits: &'a Limits,
    /// The version of the root.
    pub(crate) version: Version,
    pub(crate) sink: Sink,
    pub(crate) ledger: Ledger,
    pub(crate) schemas: Schemas<'a>,
    /// The remaining steps, see [`crate::budget`].
    pub(crate) steps: Steps,
    /// The objects being read that may hold themselves, from the outermost in.
    pub(crate) active: Vec<NodeKey>,
    /// The files whose own findings are reported.
    pub(crate) used: BTreeSet<FileId>,
    /// The statements that are made once for a file, however often their cause is met.
    pub(crate) told: BTreeSet<(FileId, &'static str)>,
    /// The schemes that the document declares, for what requires them.
    pub(crate) scheme_names: BTreeSet<String>,
}

impl<'a> Cx<'a> {
    /// Adds a finding.
    pub(crate) fn report(&mut self, code: &'static Code, place: &Place, message: impl Into<String>) {
        self.push(Diagnostic::new(code, place, message));
    }

    /// Returns true if this is met for the first time in the file. A spelling that is used throughout is reported
    /// once.
    pub(crate) fn is_first(&mut self, what: &'static str, file: FileId) -> bool {
        self.told.insert((file, what))
    }

    /// Adds a finding with what else is known of it.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.sink.push(diagnostic);
    }

    /// Enters every keyword of an object into the ledger and reports those that are unknown.
    pub(crate) fn account(&mut self, object: &Object<'a>, kind: ObjectKind) {
        if !self.ledger.begin(kind, object) {
            return;
        }
        for key in object.map.keys() {
            match ledger::known(kind, key) {
                Some((treatment, era)) => {
                    self.ledger.count(kind, key, treatment);
                    if !is_open(kind, key) && object.value(key).is_some_and(Value::is_null) {
                        self.says_null(&object.place.child(key));
                    }
                    if !era.has(self.version) {
                        self.foreign(object, kind, key, (treatment, era));
                    }
                }
                None if key.starts_with("x-") => self.ledger.count(kind, key, extension(key)),
                None if method_in_capitals(kind, object, key) => {
                    self.ledger.count(kind, key, Treatment::Honoured);
                    let message = format!("`{key}` is a method and should be in lower case; it is read as the method");
                    self.report(codes::LETTER_CASE, &object.place.child(key), message);
                }
                None => {
                    self.ledger.count(kind, key, Treatment::Ignored);
                    self.unknown(object, kind, key);
                }
            }
        }
    }

    /// Reports a `null` that is read as if it were not there.
    pub(crate) fn says_null(&mut self, place: &Place) {
        let message = "`null` has no meaning here; it is ignored";
        self.report(codes::EMPTY_FOR_OBJECT, place, message);
    }

    fn foreign(
        &mut self,
        object: &Object<'a>,
        kind: ObjectKind,
        key: &str,
        (treatment, era): (Treatment, ledger::Era),
    ) {
        let place = object.place.child(key);
        let here = version::name(self.version);
        let whole = article(&kind.to_string());
        let read = match treatment {
            Treatment::Ignored => "it is ignored",
            Treatment::Honoured | Treatment::Approximated | Treatment::Documentation => "it is read anyway",
        };
        let message = match era.is_empty() {
            true => format!("`{key}` is not a keyword of {whole} in any version of OpenAPI; {read}"),
            false => {
                let there = version::name(era.first());
                format!("`{key}` is a keyword of {whole} in {there}, but the document is {here}; {read}")
            }
        };
        let found = Diagnostic::new(codes::FOREIGN_KEYWORD, &place, message);
        self.push(match ledger::instead(kind, key, self.version) {
            Some(help) => found.with_help(help),
            None => found,
        });
    }

    fn unknown(&mut self, object: &Object<'a>, kind: ObjectKind, key: &str) {
        if self.sink.is_full() {
            return;
        }
        let place = object.place.child(key);
        let is_operation = |value: &Value| value.get("responses").is_some_and(Value::is_object);
        let known = ledger::names(kind).filter(|name| !object.has(name));
        let near = trine_diag::nearest(key, known);
        let message = match kind {
            ObjectKind::PathItem if object.value(key).is_some_and(is_operation) => {
                format!("`{key}` is not a method; the operation is ignored")
            }
            _ => format!(
                "`{key}` is not a keyword of {}; it is ignored",
                article(&kind.to_string())
            ),
        };
        let found = Diagnostic::new(codes::UNKNOWN_KEYWORD, &place, message);
        self.push(match near {
            // A slip of the pen, so that something is lost which was meant.
            Some(near) => Diagnostic {
                severity: Severity::Warning,
                ..found.with_help(format!("did you mean `{near}`?"))
            },
            None if kind == ObjectKind::PathItem => Diagnostic {
                severity: Severity::Warning,
                ..found.with_help("use an HTTP method, or `additionalOperations` (OpenAPI 3.2)")
            },
            None => found,
        });
    }

    /// Returns the number of resources with an anchor of this name.
    pub(crate) fn anchors(&self, name: &str) -> usize {
        self.files.ids.count(name)
    }

    /// The way to resolve references.
    pub(crate) fn resolver(&self) -> Resolver<'a> {
        Resolver {
            files: self.files,
            hops: self.limits.hops,
        }
    }

    /// Reads an object that may hold itself through references: not within itself.
    pub(crate) fn within<T>(&mut self, object: &Object<'a>, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.active.contains(&object.key()) {
            let message = "the references in this object lead back to it";
            self.report(codes::REFERENCE_CYCLE, &object.place, message);
            return None;
        }
        self.active.push(object.key());
        let found = read(self);
        self.active.pop();
        found
    }

    /// Reports what was found in the text of a file, once.
    pub(crate) fn use_file(&mut self, file: FileId) {
        if self.used.insert(file) {
            self.files
                .get(file)
                .found
                .iter()
                .for_each(|found| self.push(found.clone()));
        }
    }

    /// Returns the values under earlier occurrences of the key of this place.
    pub(crate) fn earlier(&self, place: &Place) -> Vec<Node<'a>> {
        let values = self.files.get(place.file).earlier.get(place);
        let node = |value: &'a Value| Node {
            value,
            place: place.clone(),
        };
        values.into_iter().flatten().map(node).collect()
    }

    /// The node that a reference means. `at` is the place of the reference's own text.
    pub(crate) fn resolve(&mut self, at: &Place, reference: &str) -> Option<Node<'a>> {
        match self.resolver().resolve(at, reference) {
            Ok(Target { node, corrected }) => {
                if let Some(corrected) = corrected {
                    let message = format!("`{reference}` is read as `{corrected}`");
                    self.report(codes::REFERENCE_CORRECTED, at, message);
                }
                self.use_file(node.place.file);
                Some(node)
            }
            Err(missing) => {
                if let Missing::Broken(file) = missing {
                    self.use_file(file);
                }
                let diagnostic = why(at, reference, missing);
                self.push(diagnostic);
                None
            }
        }
    }

    /// Follows the references that begin at a node: returns their end, or the node itself if it is no reference.
    pub(crate) fn deref(&mut self, node: &Node<'a>) -> Option<Node<'a>> {
        let mut at = node.clone();
        for _ in 0..self.limits.hops {
            let Some(reference) = at.reference() else {
                return Some(at);
            };
            if let Some(object) = at.as_object() {
                self.account(&object, ObjectKind::Reference);
            }
            at = self.resolve(&at.place.child("$ref"), reference)?;
        }
        let message = format!("`{}` leads only to other references", node.reference().unwrap_or(""));
        self.report(codes::REFERENCE_CYCLE, &node.place.child("$ref"), message);
        None
    }

    /// The text under `key`: the reference's own, which comes before that of what it names
    /// (3.1), or else the object's.
    pub(crate) fn described(&mut self, reference: &Node<'a>, object: &Object<'a>, key: &str) -> Option<String> {
        let own = reference
            .as_object()
            .filter(|own| own.has("$ref") && own.key() != object.key());
        own.and_then(|own| self.text(&own, key))
            .or_else(|| self.text(object, key))
    }

    /// The raw text of a scalar in its file, as far as it can be told.
    pub(crate) fn literal(&self, place: &Place) -> Option<&'a str> {
        let place = self.sources.written(place);
        let source = self.sources.get(place.file)?;
        source.literal(&place)
    }
}

/// The finding that a reference has no node.
fn why(at: &Place, reference: &str, missing: Missing) -> Diagnostic {
    let found = |code, message: String| Diagnostic::new(code, at, message);
    match missing {
        Missing::Node { suggestion } => {
            let found = found(codes::DANGLING_REFERENCE, format!("`{reference}` does not exist"));
            match suggestion {
                Some(near) => found.with_help(format!("did you mean `{near}`?")),
                None => found,
            }
        }
        Missing::File { path, why } => {
            let message = format!("`{reference}` refers to the file {path}, which cannot be read: {why}");
            found(codes::DANGLING_REFERENCE, message)
        }
        Missing::Outside { path } => found(
            codes::REFERENCE_OUTSIDE,
            format!("`{reference}` refers to {path}, which is outside of the document's folder"),
        ),
        Missing::Broken(_) => found(
            codes::DANGLING_REFERENCE,
            format!("`{reference}` refers to a file that cannot be parsed"),
        ),
        Missing::Remote => found(codes::REMOTE_REFERENCE, format!("`{reference}` refers to the network")),
        Missing::Endless => found(
            codes::REFERENCE_CYCLE,
            format!("`{reference}` leads only to other references"),
        ),
    }
}

/// Returns the treatment of an `x-…` keyword. Those that trine does not know are handed on and ignored.
fn extension(key: &str) -> Treatment {
    const HONOURED: &[&str] = &[
        "x-enum-varnames",
        "x-enumNames",
        "x-enum-names",
        "x-enum-descriptions",
        "x-enumDescriptions",
        "x-ms-enum",
        "x-ms-discriminator-value",
        "x-discriminator-value",
        "x-nullable",
        "x-webhooks",
        "x-fern-sdk-method-name",
        "x-fern-sdk-group-name",
        "x-speakeasy-name-override",
        "x-speakeasy-group",
        "x-fern-pagination",
        "x-speakeasy-pagination",
    ];
    if HONOURED.contains(&key) {
        Treatment::Honoured
    } else {
        Treatment::Ignored
    }
}

/// Keywords whose value may be `null`, or whose readers say what they make of it.
fn is_open(kind: ObjectKind, key: &str) -> bool {
    match key {
        "const" | "default" | "example" | "value" | "dataValue" => true,
        "schema" | "itemSchema" | "items" | "not" => true,
        "$ref" => kind == ObjectKind::Schema,
        "type" => kind != ObjectKind::SecurityScheme,
        "requestBody" => kind == ObjectKind::Link,
        _ => false,
    }
}

/// Returns true if a key of a path item is a method in another letter case, and stands for it.
pub(crate) fn method_in_capitals(kind: ObjectKind, object: &Object<'_>, key: &str) -> bool {
    let small = key.to_ascii_lowercase();
    kind == ObjectKind::PathItem && small != key && path_item::METHODS.contains(&small.as_str()) && !object.has(&small)
}

/// A noun with its article.
pub(crate) fn article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o', 'x']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

/// Returns true if a value is `null` or an empty object, list or string.
pub(crate) fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::String(text) => text.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
