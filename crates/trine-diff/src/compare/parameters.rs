//! Parameters side by side: by location and name, those of the path by their position in it.

use trine_diag::Place;
use trine_parse::document::{Location, Operation, Parameter};

use super::changes::Fact;
use super::core::Comparison;
use super::reach::{Reach, quoted};
use crate::kinds::{Kind, lifecycle, operation as naming, prose, request as kinds};
use crate::model::{Types, Way};
use crate::report::{Sides, Verdict, Wire};

impl<'a> Comparison<'_, 'a> {
    pub(super) fn parameters(&mut self, pair: Sides<&'a Operation>, reach: &Reach) {
        let mut removed: Vec<&'a Parameter> = Vec::new();
        let all = |operation: &'a Operation| operation.parameters.iter().chain(&operation.unplaced);
        let mut added: Vec<&'a Parameter> = all(pair.new).collect();
        let mut pairs = Vec::new();
        for parameter in all(pair.old) {
            let key = |of: &Operation, parameter: &Parameter| key(of, parameter);
            match added
                .iter()
                .position(|other| key(pair.new, other) == key(pair.old, parameter))
            {
                Some(at) => pairs.push((parameter, added.remove(at))),
                None => removed.push(parameter),
            }
        }
        self.moved_parameters(&mut removed, &mut added, &mut pairs, reach);
        let of = quoted(pair.old);
        for (old, new) in pairs {
            // What stands in a component or at the path belongs to no single operation.
            let own = old.place.pointer.starts_with(&*pair.old.place.pointer);
            let of = if own { of.as_str() } else { "several operations" };
            self.parameter(Sides { old, new }, of, reach);
        }
        for parameter in removed {
            let kind = if parameter.required {
                kinds::PARAMETER_REMOVED_REQUIRED
            } else {
                kinds::PARAMETER_REMOVED
            };
            let fact = Fact::new(format!("The {} of {of} was removed", label(parameter)));
            let place = Sides {
                old: Some(&parameter.place),
                new: Some(&pair.new.place),
            };
            self.note(
                kind,
                place,
                fact,
                Wire::of_request(Verdict::Breaking),
                std::slice::from_ref(reach),
            );
        }
        for parameter in added {
            let (kind, verdict, word) = if parameter.required {
                (kinds::PARAMETER_ADDED_REQUIRED, Verdict::Breaking, "required")
            } else {
                (kinds::PARAMETER_ADDED, Verdict::Safe, "optional")
            };
            let fact = Fact::new(format!("The {word} {} of {of} was added", label(parameter)));
            let place = Sides {
                old: Some(&pair.old.place),
                new: Some(&parameter.place),
            };
            self.note(
                kind,
                place,
                fact,
                Wire::of_request(verdict),
                std::slice::from_ref(reach),
            );
        }
        self.parameter_order(pair, &of, reach);
    }

    /// Pairs parameters that were moved to another location, and those that were renamed: the only one removed and
    /// the only one added at a location, with the same schema.
    fn moved_parameters(
        &mut self,
        removed: &mut Vec<&'a Parameter>,
        added: &mut Vec<&'a Parameter>,
        pairs: &mut Vec<(&'a Parameter, &'a Parameter)>,
        reach: &Reach,
    ) {
        removed.retain(|old| {
            let Some(at) = added.iter().position(|new| new.name == old.name) else {
                return true;
            };
            let new = added.remove(at);
            let words = (location(old.location), location(new.location));
            let fact = Fact::new(format!(
                "The parameter `{}` moved from {} to {}",
                old.name, words.0, words.1
            ));
            let pair = Sides { old: *old, new };
            self.on(
                kinds::PARAMETER_MOVED,
                pair,
                fact,
                Wire::of_request(Verdict::Breaking),
                reach,
            );
            pairs.push((*old, new));
            false
        });
        for location in [Location::Query, Location::Header, Location::Cookie] {
            let at = |list: &[&Parameter]| -> Vec<usize> {
                let here = list
                    .iter()
                    .enumerate()
                    .filter(|(_, parameter)| parameter.location == location);
                here.map(|(at, _)| at).collect()
            };
            let (olds, news) = (at(removed), at(added));
            let ([old_at], [new_at]) = (olds.as_slice(), news.as_slice()) else {
                continue;
            };
            let (old, new) = (removed[*old_at], added[*new_at]);
            if old.required != new.required || !self.is_same_value(old, new) {
                continue;
            }
            removed.remove(*old_at);
            added.remove(*new_at);
            let fact = Fact::new(format!("The {} is called `{}` now", label(old), new.name));
            self.on(
                kinds::PARAMETER_RENAMED,
                Sides { old, new },
                fact,
                Wire::of_request(Verdict::Breaking),
                reach,
            );
            pairs.push((old, new));
        }
    }

    fn is_same_value(&self, old: &Parameter, new: &Parameter) -> bool {
        let (Some(a), Some(b)) = (old.schema, new.schema) else {
            return old.schema == new.schema;
        };
        let pair = Sides {
            old: self.models.old.one(a),
            new: self.models.new.one(b),
        };
        self.is_same(pair, Way::Sent) && old.content == new.content
    }

    fn parameter(&mut self, pair: Sides<&'a Parameter>, of: &str, reach: &Reach) {
        let (old, new) = (pair.old, pair.new);
        let subject = format!("The {} of {of}", label(old));
        let required = match (old.required, new.required) {
            (false, true) => Some((kinds::PARAMETER_REQUIRED, Verdict::Breaking, "became required")),
            (true, false) => Some((kinds::PARAMETER_OPTIONAL, Verdict::Safe, "became optional")),
            (true, true) | (false, false) => None,
        };
        if let Some((kind, verdict, word)) = required {
            self.on(
                kind,
                pair,
                Fact::new(format!("{subject} {word}")),
                Wire::of_request(verdict),
                reach,
            );
        }
        if old.location == new.location {
            self.serialization(pair, &subject, reach);
        }
        let deprecated = match (old.deprecated, new.deprecated) {
            (false, true) => Some((lifecycle::PARAMETER_DEPRECATED, "is deprecated")),
            (true, false) => Some((lifecycle::PARAMETER_UNDEPRECATED, "is not deprecated any more")),
            (true, true) | (false, false) => None,
        };
        if let Some((kind, word)) = deprecated {
            self.on(
                kind,
                pair,
                Fact::new(format!("{subject} {word}")),
                Wire::default(),
                reach,
            );
        }
        let kinds = [
            prose::PARAMETER_TEXT_ADDED,
            prose::PARAMETER_TEXT_REMOVED,
            prose::PARAMETER_TEXT_CHANGED,
        ];
        let place = pair.map(|parameter| &parameter.place);
        let text = pair.map(|parameter| parameter.description.as_deref());
        let subject = format!("The description of {}", subject.replacen("The", "the", 1));
        self.text(kinds, place, &subject, text, std::slice::from_ref(reach));
        self.value(pair, of, reach);
    }

    /// The schema of the value.
    fn value(&mut self, pair: Sides<&'a Parameter>, of: &str, reach: &Reach) {
        let (old, new) = (pair.old, pair.new);
        match (old.schema, new.schema) {
            (Some(old), Some(new)) => {
                let pair = Sides {
                    old: self.models.old.one(old),
                    new: self.models.new.one(new),
                };
                self.root(pair, Way::Sent, reach.clone());
            }
            (None, Some(_)) => {
                let fact = Fact::new(format!("The {} of {of} must match a schema", label(pair.old)));
                self.on(
                    kinds::PARAMETER_SCHEMA_ADDED,
                    pair,
                    fact,
                    Wire::of_request(Verdict::Breaking),
                    reach,
                );
            }
            (Some(_), None) => {
                let fact = Fact::new(format!("The {} of {of} has no schema any more", label(pair.old)));
                self.on(
                    kinds::PARAMETER_SCHEMA_REMOVED,
                    pair,
                    fact,
                    Wire::of_request(Verdict::Safe),
                    reach,
                );
            }
            (None, None) => {}
        }
    }

    /// The form in which the value is written.
    fn serialization(&mut self, pair: Sides<&Parameter>, subject: &str, reach: &Reach) {
        let (old, new) = (pair.old, pair.new);
        if old.content != new.content {
            let form = |parameter: &Parameter| parameter.content.clone().unwrap_or_else(|| "its style".to_owned());
            let fact = Fact::new(format!("{subject} is written in {}, not in {}", form(new), form(old)));
            let verdict = Wire::of_request(Verdict::Breaking);
            self.on(kinds::PARAMETER_CONTENT_CHANGED, pair, fact, verdict, reach);
            return;
        }
        let verdict = if self.is_compound(pair) {
            Verdict::Breaking
        } else {
            Verdict::None
        };
        if old.style != new.style {
            let fact = Fact::new(format!(
                "The style of {} changed from {:?} to {:?}",
                lower(subject),
                old.style,
                new.style
            ));
            self.on(
                kinds::PARAMETER_STYLE_CHANGED,
                pair,
                fact,
                Wire::of_request(verdict),
                reach,
            );
        } else if old.explode != new.explode && verdict == Verdict::Breaking {
            let word = if new.explode {
                "written separately"
            } else {
                "written together"
            };
            let fact = Fact::new(format!("The values of {} are {word}", lower(subject)));
            self.on(
                kinds::PARAMETER_EXPLODE_CHANGED,
                pair,
                fact,
                Wire::of_request(verdict),
                reach,
            );
        }
        self.characters(pair, subject, reach);
    }

    /// Reserved characters and empty values.
    fn characters(&mut self, pair: Sides<&Parameter>, subject: &str, reach: &Reach) {
        let (old, new) = (pair.old, pair.new);
        let reserved = match (old.allow_reserved, new.allow_reserved) {
            (false, true) => Some((kinds::PARAMETER_RESERVED_ADDED, "are left unescaped in")),
            (true, false) => Some((kinds::PARAMETER_RESERVED_REMOVED, "are escaped in")),
            (true, true) | (false, false) => None,
        };
        if let Some((kind, word)) = reserved {
            let fact = Fact::new(format!("Reserved characters {word} {}", lower(subject)));
            self.on(kind, pair, fact, Wire::of_request(Verdict::Safe), reach);
        }
        let empty = match (old.allow_empty, new.allow_empty) {
            (false, true) => Some((kinds::PARAMETER_EMPTY_ALLOWED, Verdict::Safe, "may be empty")),
            (true, false) => Some((
                kinds::PARAMETER_EMPTY_REFUSED,
                Verdict::Breaking,
                "must not be empty any more",
            )),
            (true, true) | (false, false) => None,
        };
        if let Some((kind, verdict, word)) = empty {
            self.on(
                kind,
                pair,
                Fact::new(format!("{subject} {word}")),
                Wire::of_request(verdict),
                reach,
            );
        }
    }

    /// Returns true if a parameter may be a list or an object, whose style shows.
    fn is_compound(&self, pair: Sides<&Parameter>) -> bool {
        let compound = Types::ARRAY | Types::OBJECT;
        let old = pair
            .old
            .schema
            .map(|id| self.models.old.shape(self.models.old.one(id)).types);
        let new = pair
            .new
            .schema
            .map(|id| self.models.new.shape(self.models.new.one(id)).types);
        [old, new].into_iter().flatten().any(|types| types.has(compound))
    }

    /// The order of the parameters, which the arguments of a method have. Optional ones are set by name.
    fn parameter_order(&mut self, pair: Sides<&Operation>, of: &str, reach: &Reach) {
        let sorted = |mut keys: Vec<(Location, String)>| {
            keys.sort();
            keys
        };
        let all = pair.map(|operation| -> Vec<(Location, String)> {
            let parameters = operation.parameters.iter();
            parameters.map(|parameter| key(operation, parameter)).collect()
        });
        let order = pair.map(|operation| -> Vec<Option<(Location, String)>> {
            let parameters = operation.parameters.iter();
            parameters
                .map(|parameter| parameter.required.then(|| key(operation, parameter)))
                .collect()
        });
        if sorted(all.old) == sorted(all.new) && order.old != order.new && order.old.len() == order.new.len() {
            let required = |order: &[Option<(Location, String)>]| {
                let mut keys: Vec<_> = order.iter().flatten().cloned().collect();
                keys.sort();
                keys
            };
            if required(&order.old) == required(&order.new) {
                let fact = Fact::new(format!("Parameters of {of} changed places"));
                let place = pair.map(|operation| Some(&operation.place));
                let reach = std::slice::from_ref(reach);
                self.note(naming::PARAMETER_ORDER_CHANGED, place, fact, Wire::default(), reach);
            }
        }
    }

    fn on(&mut self, kind: &'static Kind, pair: Sides<&Parameter>, fact: Fact, wire: Wire, reach: &Reach) {
        let place: Sides<Option<&Place>> = pair.map(|parameter| Some(&parameter.place));
        self.note(kind, place, fact, wire, std::slice::from_ref(reach));
    }
}

/// The key by which a parameter is the same: location and name; of the path, its position in it.
fn key(of: &Operation, parameter: &Parameter) -> (Location, String) {
    let name = match parameter.location {
        Location::Path => {
            let placeholder = format!("{{{}}}", parameter.name);
            match of.path.split_once(&placeholder) {
                Some((before, _)) => before.matches('{').count().to_string(),
                None => parameter.name.clone(),
            }
        }
        Location::Header => parameter.name.to_ascii_lowercase(),
        Location::Query | Location::Cookie | Location::Querystring => parameter.name.clone(),
    };
    (parameter.location, name)
}

fn location(location: Location) -> &'static str {
    match location {
        Location::Path => "the path",
        Location::Query => "the query",
        Location::Header => "the headers",
        Location::Cookie => "the cookies",
        Location::Querystring => "the whole query string",
    }
}

fn label(parameter: &Parameter) -> String {
    let kind = match parameter.location {
        Location::Path => "path parameter",
        Location::Query => "query parameter",
        Location::Header => "header parameter",
        Location::Cookie => "cookie parameter",
        Location::Querystring => "query string",
    };
    format!("{kind} `{}`", parameter.name)
}

/// A subject within a sentence.
fn lower(subject: &str) -> String {
    subject.replacen("The", "the", 1)
}
