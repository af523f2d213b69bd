//! The words by which types of equal structure are one: a title, or the name of the property or parameter that a type
//! is the value of, in a list or a map or a union as well.
//!
//! ```text
//! hint := title of the schema | name of the nearest property or parameter | name of the component
//!       | the operation and which of its responses and requests
//! ```

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::Place;
use trine_ir::{Api, Type};

use crate::groups::is_random;

/// The names by which types of equal structure are one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hint {
    /// Its title, or the name of the component.
    Title(String),
    /// The name of the property or parameter that it is the value of, or of the component.
    Property(String),
    /// The request or the responses of an operation that it is.
    Operation(Place, String),
}

/// The hints of types.
pub(super) struct Hints {
    /// The names of parameters, by place.
    parameters: BTreeMap<Place, String>,
    /// The places of operations.
    operations: BTreeSet<Place>,
}

impl Hints {
    /// Collects the names that no place has.
    pub(super) fn new(api: &Api) -> Self {
        let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
        Self {
            parameters: parameters
                .map(|parameter| (parameter.place.clone(), parameter.name.clone()))
                .collect(),
            operations: api.operations.iter().map(|operation| operation.place.clone()).collect(),
        }
    }

    /// The hints of a type, the best first.
    pub(super) fn of(&self, ty: &Type) -> Vec<Hint> {
        let title = ty.docs.summary.as_deref().map(words).map(Hint::Title);
        let of_place = match &ty.component {
            Some(name) => vec![Hint::Title(words(name)), Hint::Property(words(name))],
            None => self.of_place(&ty.place).into_iter().collect(),
        };
        let hints = title.into_iter().chain(of_place);
        hints.filter(|hint| !hint.is_empty()).collect()
    }

    /// The nearest name above a schema, through lists, maps and alternatives.
    fn of_place(&self, place: &Place) -> Option<Hint> {
        let mut segments = place.segments();
        let mut place = place.clone();
        loop {
            if let Some(name) = self.parameters.get(&place) {
                return Some(Hint::Property(words(name)));
            }
            let last = segments.pop()?;
            let above = segments.last().map_or("", String::as_str);
            match (above, last.as_str()) {
                // A property that is called by an id is a value of a map.
                ("properties", name) if is_random(name) => {
                    segments.pop();
                    place = place.parent()?.parent()?;
                }
                ("properties" | "headers" | "$defs" | "definitions" | "schemas", name) => {
                    return Some(Hint::Property(words(name)));
                }
                ("responses", status) => return self.of_operation(place.parent()?.parent()?, class_of(status)),
                (_, "requestBody") => return self.of_operation(place.parent()?, "request"),
                ("oneOf" | "anyOf" | "allOf" | "prefixItems" | "patternProperties" | "content", _) => {
                    segments.pop();
                    place = place.parent()?.parent()?;
                }
                (_, "items" | "additionalProperties" | "schema" | "itemSchema") => place = place.parent()?,
                // A branch that the schema's types stand for.
                (_, "array" | "boolean" | "integer" | "number" | "object" | "string") => place = place.parent()?,
                (_, _) => return None,
            }
        }
    }

    /// The part of an operation, if that is one: a shared response is none's.
    fn of_operation(&self, operation: Place, part: &str) -> Option<Hint> {
        let is_one = self.operations.contains(&operation);
        is_one.then(|| Hint::Operation(operation, part.to_owned()))
    }
}

impl Hint {
    fn is_empty(&self) -> bool {
        match self {
            Self::Title(text) | Self::Property(text) => text.is_empty(),
            Self::Operation(..) => false,
        }
    }
}

/// Returns the class of a response, by its key: success or not.
fn class_of(status: &str) -> &'static str {
    match status.as_bytes().first() {
        Some(b'2') => "success",
        Some(b'3') => "redirect",
        Some(_) | None => "error",
    }
}

/// The letters and digits of a name, in lower case: `labelIds` and `label_ids` are the same words.
fn words(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
