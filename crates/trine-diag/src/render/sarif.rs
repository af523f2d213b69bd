//! SARIF 2.1.0 (OASIS), one run.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::located::{Located, locate, word};
use crate::{Code, Diagnostic, Sources};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The findings as a SARIF log.
pub fn sarif(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let codes: BTreeMap<u16, &Code> = diagnostics
        .iter()
        .map(|found| (found.code.number, found.code))
        .collect();
    let rules: Vec<Value> = codes.values().map(|code| rule(code)).collect();
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|diagnostic| result(&locate(diagnostic, sources)))
        .collect();
    sarif_log(&rules, &results)
}

/// A SARIF log of one run of trine, with the rules and the results of the specification's form (sections 3.49 and 3.27).
pub fn sarif_log(rules: &[Value], results: &[Value]) -> String {
    let run = json!({
        "tool": { "driver": { "name": "trine", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    let mut text = format!("{:#}", json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] }));
    text.push('\n');
    text
}

fn rule(code: &Code) -> Value {
    json!({
        "id": code.to_string(),
        "name": code.name,
        "shortDescription": { "text": code.name.replace('-', " ") },
        "fullDescription": { "text": code.explanation },
        "help": { "text": code.help },
        "defaultConfiguration": { "level": word(code.severity) },
    })
}

fn result(located: &Located<'_>) -> Value {
    let diagnostic = located.diagnostic;
    let mut result = json!({
        "ruleId": diagnostic.code.to_string(),
        "level": word(diagnostic.severity),
        "message": { "text": format!("{}; {}", diagnostic.message, located.help) },
    });
    if let Some(spot) = &located.spot {
        let mut location = json!({
            "physicalLocation": {
                "artifactLocation": { "uri": uri(spot.source.name()) },
                "region": {
                    "startLine": spot.start.line,
                    "startColumn": spot.start.column,
                    "endLine": spot.end.line,
                    "endColumn": spot.end.column,
                },
            },
        });
        if let Some(pointer) = &spot.pointer {
            location["logicalLocations"] = json!([{ "fullyQualifiedName": pointer }]);
        }
        result["locations"] = json!([location]);
    }
    result
}

/// A path as a URI reference (RFC 3986, section 4.1): what is no character of a path is percent-encoded.
pub fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@:".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
