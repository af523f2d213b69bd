//! The document's text about a thing, with what its keywords say that the client does not act upon.

use serde_json::Value;
use trine_ir::Docs;
use trine_parse::document::{Document, ExternalDocs, Limits, Schema};

/// The text about a schema.
pub(crate) fn schema_docs(doc: &Document, schema: &Schema) -> Docs {
    Docs {
        summary: filled(schema.title.as_ref()),
        description: filled(schema.description.as_ref()),
        facts: facts(doc, schema),
        link: schema.external_docs.as_ref().map(link),
        sample: sample(schema),
        deprecated: schema.deprecated,
    }
}

/// A text that says something.
pub(crate) fn filled(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty()).cloned()
}

/// Texts one below the other; those that say nothing are left out.
pub(crate) fn paragraphs(texts: &[&Option<String>]) -> Option<String> {
    let said: Vec<&str> = texts
        .iter()
        .filter_map(|text| text.as_deref())
        .filter(|text| !text.trim().is_empty())
        .collect();
    (!said.is_empty()).then(|| said.join("\n\n"))
}

/// A link to more.
pub(crate) fn link(docs: &ExternalDocs) -> (String, Option<String>) {
    (docs.url.clone(), docs.description.clone())
}

/// `upper`, and what `lower` says where `upper` is silent; the facts of both.
pub(crate) fn over(upper: Docs, lower: Docs) -> Docs {
    let mut facts = upper.facts;
    for fact in lower.facts {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    Docs {
        summary: upper.summary.or(lower.summary),
        description: upper.description.or(lower.description),
        facts,
        link: upper.link.or(lower.link),
        sample: upper.sample.or(lower.sample),
        deprecated: upper.deprecated || lower.deprecated,
    }
}

/// The value that shows what a schema is for.
fn sample(schema: &Schema) -> Option<Value> {
    let example = schema.examples.first().map(|(_, value)| value);
    example.or(schema.default.as_ref()).cloned()
}

/// The keywords that the client does not act upon, a sentence each.
fn facts(doc: &Document, schema: &Schema) -> Vec<String> {
    let mut facts = Vec::new();
    if schema.read_only {
        facts.push("Read-only.".to_owned());
    }
    if schema.write_only {
        facts.push("Write-only.".to_owned());
    }
    if let Some(default) = &schema.default {
        facts.push(format!("Default: `{}`.", shown(default)));
    }
    facts.extend(schema.examples.iter().find_map(|(_, value)| example(value, None)));
    value_facts(schema, &mut facts);
    if has_fixed_items(schema) {
        let rest = Limits {
            min_items: None,
            max_items: None,
            ..schema.limits.clone()
        };
        limit_facts(&rest, &mut facts);
    } else {
        limit_facts(&schema.limits, &mut facts);
    }
    name_facts(doc, schema, &mut facts);
    requirement_facts(doc, schema, &mut facts);
    if schema.not.is_some() {
        facts.push("Some values are excluded by `not`.".to_owned());
    }
    if let Some(media_type) = &schema.content_media_type {
        facts.push(format!("Content of type `{media_type}`."));
    }
    facts
}

/// The most characters of a default that are shown.
const DEFAULT: usize = 200;

/// A value as JSON, its beginning where it is long.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(DEFAULT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The most characters of an example that is shown.
const EXAMPLE: usize = 72;

/// A short example, with what is said of it.
pub(crate) fn example(value: &Value, summary: Option<&str>) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        value => value.to_string(),
    };
    if text.chars().count() > EXAMPLE || text.contains('`') {
        return None;
    }
    let summary = summary.map(str::trim).filter(|summary| !summary.is_empty());
    let summary = summary.map_or_else(String::new, |summary| format!(" ({})", summary.trim_end_matches('.')));
    Some(format!("Example{summary}: `{text}`."))
}

/// The keywords about names of unnamed properties, which are not checked.
fn name_facts(doc: &Document, schema: &Schema, facts: &mut Vec<String>) {
    let patterns: Vec<String> = schema
        .pattern_properties
        .keys()
        .map(|name| format!("`{name}`"))
        .collect();
    if !patterns.is_empty() {
        facts.push(format!(
            "Other names match {}, which is not checked.",
            patterns.join(" or ")
        ));
    }
    let Some(names) = schema.property_names.map(|id| doc.schema(id)) else {
        return;
    };
    let names = names.reference.map_or(names, |id| doc.schema(id));
    let mut own = Vec::new();
    if let Some(values) = &names.enumeration {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        own.push(format!("One of {}.", values.join(", ")));
    }
    limit_facts(&names.limits, &mut own);
    value_format(names, &mut own);
    if own.is_empty() {
        own.push("Restricted, which is not checked.".to_owned());
    }
    facts.push(format!("Names of properties: {}", own.join(" ")));
}

/// The values of what does not become an enumeration, and formats that become plain text.
fn value_facts(schema: &Schema, facts: &mut Vec<String>) {
    if let Some(values) = &schema.enumeration
        && !values.iter().all(serde_json::Value::is_string)
        && !values.iter().all(is_whole)
        && values.len() <= 32
    {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        facts.push(format!("One of {}.", values.join(", ")));
    }
    value_format(schema, facts);
}

/// Tells whether an array has as many items as it describes one by one, which a tuple says of itself.
fn has_fixed_items(schema: &Schema) -> bool {
    let count = Some(schema.prefix_items.len() as u64);
    let most = schema.limits.max_items;
    schema.limits.min_items == count && (most == count || (most.is_none() && schema.items.is_some()))
}

/// Tells whether a value is a number without a fraction.
fn is_whole(value: &Value) -> bool {
    value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

fn value_format(schema: &Schema, facts: &mut Vec<String>) {
    if let Some(format) = &schema.format
        && !matches!(
            format.as_str(),
            "date-time" | "date" | "uuid" | "byte" | "binary" | "password" | "int32" | "int64" | "float" | "double"
        )
    {
        facts.push(format!("Format: `{format}`."));
    }
}

fn limit_facts(limits: &Limits, facts: &mut Vec<String>) {
    if let Some((number, excluded)) = &limits.minimum {
        facts.push(if *excluded {
            format!("More than {number}.")
        } else {
            format!("At least {number}.")
        });
    }
    if let Some((number, excluded)) = &limits.maximum {
        facts.push(if *excluded {
            format!("Less than {number}.")
        } else {
            format!("At most {number}.")
        });
    }
    if let Some(number) = &limits.multiple_of {
        facts.push(format!("A multiple of {number}."));
    }
    count_facts(limits.min_length, limits.max_length, "character", facts);
    if let Some(pattern) = &limits.pattern {
        facts.push(format!("Pattern: `{pattern}`."));
    }
    count_facts(limits.min_items, limits.max_items, "item", facts);
    if limits.unique_items {
        facts.push("Items differ from each other.".to_owned());
    }
    count_facts(limits.min_properties, limits.max_properties, "property", facts);
}

fn count_facts(fewest: Option<u64>, most: Option<u64>, what: &str, facts: &mut Vec<String>) {
    let counted = |count: u64| match (count, what) {
        (1, _) => format!("1 {what}"),
        (_, "property") => format!("{count} properties"),
        _ => format!("{count} {what}s"),
    };
    match (fewest, most) {
        (Some(fewest), Some(most)) if fewest == most => facts.push(format!("Exactly {}.", counted(most))),
        (fewest, most) => {
            facts.extend(
                fewest
                    .filter(|count| *count > 0)
                    .map(|count| format!("At least {}.", counted(count))),
            );
            facts.extend(most.map(|count| format!("At most {}.", counted(count))));
        }
    }
}

/// Alternatives that only say which properties must be there.
fn requirement_facts(doc: &Document, schema: &Schema, facts: &mut Vec<String>) {
    for (branches, lead) in [
        (&schema.one_of, "Exactly one is required"),
        (&schema.any_of, "At least one is required"),
    ] {
        let sets: Vec<String> = branches
            .iter()
            .map(|id| doc.schema(*id))
            .filter(|branch| !branch.required.is_empty() && branch.properties.is_empty() && branch.reference.is_none())
            .map(|branch| {
                branch
                    .required
                    .iter()
                    .map(|name| format!("`{name}`"))
                    .collect::<Vec<_>>()
                    .join(" with ")
            })
            .collect();
        if !sets.is_empty() && sets.len() == branches.len() {
            facts.push(format!("{lead}: {}.", sets.join(", or ")));
        }
    }
}
