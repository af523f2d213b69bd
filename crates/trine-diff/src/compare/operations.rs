//! Operations side by side: by method and path, the names in braces aside, then by id.

use trine_parse::document::Operation;

use super::changes::Fact;
use super::core::Comparison;
use super::prose::is_read_by_generators;
use super::reach::{Reach, quoted, reach};
use crate::kinds::{Kind, lifecycle, operation as kinds, prose};
use crate::model::canonical;
use crate::report::{Sides, Verdict, Wire};

/// A path with the names of its placeholders left out: `/pets/{}`.
fn template(path: &str) -> String {
    let mut template = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        template.push_str(before);
        template.push_str("{}");
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    template + rest
}

impl<'a> Comparison<'_, 'a> {
    /// Compares every operation below `paths`.
    pub(super) fn operations(&mut self) {
        let old: Vec<&'a Operation> = self.models.old.document.operations.iter().collect();
        let mut added: Vec<&'a Operation> = self.models.new.document.operations.iter().collect();
        let mut removed = Vec::new();
        let mut pairs = Vec::new();
        for operation in old {
            let key = |other: &Operation| (other.method.clone(), template(&other.path));
            match added.iter().position(|other| key(other) == key(operation)) {
                Some(at) => pairs.push((operation, added.remove(at))),
                None => removed.push(operation),
            }
        }
        removed.retain(|operation| {
            let is_same = |other: &&Operation| operation.id.is_some() && other.id == operation.id;
            let Some(at) = added.iter().position(is_same) else {
                return true;
            };
            pairs.push((operation, added.remove(at)));
            false
        });
        for (old, new) in pairs {
            self.operation(Sides { old, new });
        }
        for operation in removed {
            let place = Sides {
                old: Some(&operation.place),
                new: None,
            };
            let fact = Fact::new(format!("{} was removed", quoted(operation)));
            let wire = Wire {
                request: Verdict::Breaking,
                response: Verdict::Breaking,
            };
            self.note(kinds::OPERATION_REMOVED, place, fact, wire, &[reach(operation)]);
        }
        for operation in added {
            let place = Sides {
                old: None,
                new: Some(&operation.place),
            };
            let fact = Fact::new(format!("{} was added", quoted(operation)));
            let wire = Wire {
                request: Verdict::Safe,
                response: Verdict::None,
            };
            self.note(kinds::OPERATION_ADDED, place, fact, wire, &[reach(operation)]);
        }
    }

    fn operation(&mut self, pair: Sides<&'a Operation>) {
        let reach = reach(pair.old);
        self.moved(pair, &reach);
        self.names(pair, &reach);
        self.operation_texts(pair, &reach);
        self.parameters(pair, &reach);
        self.bodies(pair, &reach);
        self.responses(pair, &reach);
        self.operation_security(pair, &reach);
        self.operation_servers(pair, &reach);
        self.callbacks(pair, &reach);
    }

    /// Method and path.
    fn moved(&mut self, pair: Sides<&Operation>, reach: &Reach) {
        let wire = Wire {
            request: Verdict::Breaking,
            response: Verdict::None,
        };
        let (old, new) = (quoted(pair.old), quoted(pair.new));
        if pair.old.method != pair.new.method {
            let fact = Fact::new(format!("{old} is {new} now"));
            self.differ(kinds::OPERATION_METHOD_CHANGED, pair, fact, wire, reach);
        } else if template(&pair.old.path) != template(&pair.new.path) {
            let fact = Fact::new(format!("{old} is {new} now"));
            self.differ(kinds::OPERATION_MOVED, pair, fact, wire, reach);
        } else if pair.old.path != pair.new.path {
            let fact = Fact::new(format!("{old} is written {new}; the names in braces are not sent"));
            self.differ(kinds::PATH_PARAMETER_RENAMED, pair, fact, Wire::default(), reach);
        }
    }

    /// Ids, tags and extensions, which names in Rust come from.
    fn names(&mut self, pair: Sides<&Operation>, reach: &Reach) {
        let of = quoted(pair.old);
        match (&pair.old.id, &pair.new.id) {
            (old, new) if old == new => {}
            (Some(old), Some(new)) => {
                let fact = Fact::new(format!("The id of {of} changed from `{old}` to `{new}`"));
                self.differ(kinds::OPERATION_ID_CHANGED, pair, fact, Wire::default(), reach);
            }
            (None, new) => {
                let id = new.as_deref().unwrap_or_default();
                let fact = Fact::new(format!("The id of {of} is `{id}`"));
                self.differ(kinds::OPERATION_ID_ADDED, pair, fact, Wire::default(), reach);
            }
            (Some(id), None) => {
                let fact = Fact::new(format!("The id of {of}, `{id}`, was removed"));
                self.differ(kinds::OPERATION_ID_REMOVED, pair, fact, Wire::default(), reach);
            }
        }
        if pair.old.tags != pair.new.tags {
            let list = |tags: &[String]| match tags {
                [] => "none".to_owned(),
                tags => tags.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", "),
            };
            let (old, new) = (list(&pair.old.tags), list(&pair.new.tags));
            let fact = Fact::new(format!("The tags of {of} changed from {old} to {new}"));
            self.differ(kinds::OPERATION_TAGS_CHANGED, pair, fact, Wire::default(), reach);
        }
        let names = pair.old.extensions.keys().chain(pair.new.extensions.keys());
        let names: std::collections::BTreeSet<&String> = names.filter(|name| is_read_by_generators(name)).collect();
        for extension in names {
            let value = pair.map(|operation| operation.extensions.get(extension).map(canonical::text));
            let kinds = [
                prose::EXTENSION_ADDED,
                prose::EXTENSION_REMOVED,
                prose::EXTENSION_CHANGED,
            ];
            let subject = format!("The extension `{extension}` of {of}");
            self.operation_text(kinds, pair, &subject, value.as_ref().map(Option::as_deref), reach);
        }
    }

    fn operation_texts(&mut self, pair: Sides<&Operation>, reach: &Reach) {
        let of = quoted(pair.old);
        let summary = [prose::SUMMARY_ADDED, prose::SUMMARY_REMOVED, prose::SUMMARY_CHANGED];
        let text = pair.map(|operation| operation.summary.as_deref());
        self.operation_text(summary, pair, &format!("The summary of {of}"), text, reach);
        let description = [
            prose::OPERATION_TEXT_ADDED,
            prose::OPERATION_TEXT_REMOVED,
            prose::OPERATION_TEXT_CHANGED,
        ];
        let text = pair.map(|operation| operation.description.as_deref());
        self.operation_text(description, pair, &format!("The description of {of}"), text, reach);
        let docs = [
            prose::EXTERNAL_DOCS_ADDED,
            prose::EXTERNAL_DOCS_REMOVED,
            prose::EXTERNAL_DOCS_CHANGED,
        ];
        let text = pair.map(|operation| operation.external_docs.as_ref().map(|docs| docs.url.as_str()));
        self.operation_text(docs, pair, &format!("The link to documentation of {of}"), text, reach);
        let sunset = [prose::SUNSET_ADDED, prose::SUNSET_REMOVED, prose::SUNSET_CHANGED];
        let text = pair.map(|operation| operation.extensions.get("x-sunset").map(canonical::text));
        let text = text.as_ref().map(Option::as_deref);
        self.operation_text(sunset, pair, &format!("The date of withdrawal of {of}"), text, reach);
        let (kind, word) = match (pair.old.deprecated, pair.new.deprecated) {
            (false, true) => (lifecycle::OPERATION_DEPRECATED, "is deprecated"),
            (true, false) => (lifecycle::OPERATION_UNDEPRECATED, "is not deprecated any more"),
            (true, true) | (false, false) => return,
        };
        self.differ(kind, pair, Fact::new(format!("{of} {word}")), Wire::default(), reach);
    }

    fn operation_text(
        &mut self,
        kinds: [&'static Kind; 3],
        pair: Sides<&Operation>,
        subject: &str,
        text: Sides<Option<&str>>,
        reach: &Reach,
    ) {
        let place = pair.map(|operation| &operation.place);
        self.text(kinds, place, subject, text, std::slice::from_ref(reach));
    }

    fn differ(&mut self, kind: &'static Kind, pair: Sides<&Operation>, fact: Fact, wire: Wire, reach: &Reach) {
        let place = pair.map(|operation| Some(&operation.place));
        self.note(kind, place, fact, wire, std::slice::from_ref(reach));
    }
}
