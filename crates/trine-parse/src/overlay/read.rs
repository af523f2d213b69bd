//! From the tree of an overlay to its actions.

use serde_json::{Map, Value};
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Place, Sink, nearest};

use super::path::Query;
use super::{Action, Change, Rules};
use crate::node::kind_of;

/// The keys of an overlay, besides extensions.
const KEYS: &[&str] = &["overlay", "info", "extends", "actions"];
/// The keys of an action.
const OF_ACTION: &[&str] = &["target", "description", "update", "remove", "copy"];

/// The actions of an overlay, and the rules of its version; `None` if it is not valid.
pub(super) fn actions<'o>(overlay: &'o Value, place: &Place, sink: &mut Sink) -> Option<(Rules, Vec<Action<'o>>)> {
    let Some(map) = overlay.as_object() else {
        let message = format!("expected an overlay, found {}", kind_of(overlay));
        sink.report(codes::OVERLAY, place, message);
        return None;
    };
    let mut reading = Reading { sink, is_valid: true };
    let rules = reading.rules(map, place);
    reading.known(map, KEYS, place);
    reading.info(map, place);
    let actions = reading.actions(map, place, rules);
    let is_valid = reading.is_valid;
    Some((rules?, actions)).filter(|_| is_valid)
}

struct Reading<'s> {
    sink: &'s mut Sink,
    is_valid: bool,
}

impl Reading<'_> {
    fn refuse(&mut self, place: &Place, message: impl Into<String>) {
        self.push(Diagnostic::new(codes::OVERLAY, place, message));
    }

    fn push(&mut self, found: Diagnostic) {
        self.is_valid = false;
        self.sink.push(found);
    }

    /// The rules of the version that the overlay states; a patch version says nothing.
    fn rules(&mut self, map: &Map<String, Value>, place: &Place) -> Option<Rules> {
        let Some(version) = map.get("overlay") else {
            self.refuse(place, "the file has no `overlay`, so it is not an overlay");
            return None;
        };
        let text = match version {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let mut parts = text.split('.');
        match (parts.next(), parts.next()) {
            (Some("1"), Some("0")) => Some(Rules::V1_0),
            (Some("1"), Some("1")) => Some(Rules::V1_1),
            _ => {
                let message = format!("expected `overlay` 1.0.0 or 1.1.0, found {text}");
                self.refuse(&place.child("overlay"), message);
                None
            }
        }
    }

    /// Reports keys that are neither known nor extensions.
    fn known(&mut self, map: &Map<String, Value>, known: &[&str], place: &Place) {
        for key in map
            .keys()
            .filter(|key| !key.starts_with("x-") && !known.contains(&key.as_str()))
        {
            let found = Diagnostic::new(codes::OVERLAY, &place.child(key), format!("unknown key `{key}`"));
            self.push(match nearest(key, known.iter().copied()) {
                Some(near) => found.with_help(format!("did you mean `{near}`?")),
                None => found.with_help(format!("expected one of: {}", known.join(", "))),
            });
        }
    }

    /// Reports an `info` that is none. What it says is for people.
    fn info(&mut self, map: &Map<String, Value>, place: &Place) {
        match map.get("info") {
            Some(Value::Object(_)) => {}
            Some(other) => {
                let message = format!("expected an object as `info`, found {}", kind_of(other));
                self.refuse(&place.child("info"), message);
            }
            None => self.refuse(place, "the overlay has no `info`"),
        }
    }

    fn actions<'o>(&mut self, map: &'o Map<String, Value>, place: &Place, rules: Option<Rules>) -> Vec<Action<'o>> {
        let at = place.child("actions");
        match map.get("actions") {
            Some(Value::Array(items)) if !items.is_empty() => {
                let items = items.iter().enumerate();
                items
                    .filter_map(|(index, item)| self.action(item, &at.child(index), rules))
                    .collect()
            }
            Some(Value::Array(_)) => {
                self.refuse(&at, "`actions` is empty");
                Vec::new()
            }
            Some(other) => {
                let message = format!("expected a list as `actions`, found {}", kind_of(other));
                self.refuse(&at, message);
                Vec::new()
            }
            None => {
                self.refuse(place, "the overlay has no `actions`");
                Vec::new()
            }
        }
    }

    fn action<'o>(&mut self, item: &'o Value, place: &Place, rules: Option<Rules>) -> Option<Action<'o>> {
        let Some(map) = item.as_object() else {
            let message = format!("expected an action, found {}", kind_of(item));
            self.refuse(place, message);
            return None;
        };
        self.known(map, OF_ACTION, place);
        if rules == Some(Rules::V1_0) && map.contains_key("copy") {
            let message = "`copy` requires `overlay: 1.1.0`";
            self.refuse(&place.child("copy"), message);
        }
        let target = match map.get("target") {
            Some(target) => self.query(target, &place.child("target")),
            None => {
                self.refuse(place, "the action has no `target`");
                None
            }
        };
        let change = self.change(map, place);
        Some(Action {
            place: place.clone(),
            target: target?,
            change: change?,
        })
    }

    fn change<'o>(&mut self, map: &'o Map<String, Value>, place: &Place) -> Option<Change<'o>> {
        match (map.get("remove"), map.get("update"), map.get("copy")) {
            (Some(Value::Bool(true)), _, _) => Some(Change::Remove),
            (None | Some(Value::Bool(false)), Some(_), Some(_)) => {
                self.refuse(&place.child("copy"), "an action has either `update` or `copy`");
                None
            }
            (None | Some(Value::Bool(false)), Some(value), None) => Some(Change::Update(value)),
            (None | Some(Value::Bool(false)), None, Some(path)) => {
                self.query(path, &place.child("copy")).map(Change::Copy)
            }
            (None | Some(Value::Bool(false)), None, None) => Some(Change::Nothing),
            (Some(other), _, _) => {
                let message = format!("expected true or false as `remove`, found {}", kind_of(other));
                self.refuse(&place.child("remove"), message);
                None
            }
        }
    }

    fn query(&mut self, value: &Value, place: &Place) -> Option<Query> {
        let Some(text) = value.as_str() else {
            let message = format!("expected a JSONPath, found {}", kind_of(value));
            self.refuse(place, message);
            return None;
        };
        match Query::new(text, place) {
            Ok(query) => Some(query),
            Err(message) => {
                self.refuse(place, message);
                None
            }
        }
    }
}
