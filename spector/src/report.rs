//! The reasons of scenarios that fail, and the report.

use std::collections::BTreeMap;

/// Scenarios that do not hold, by the beginning of their names, and why. A run in which another one fails is a failure.
const KNOWN: &[(&str, Fault, &str)] = &[
    (
        "Encode_Bytes_RequestBody_base64url",
        Fault::Emitter,
        "the document says base64 where base64url is expected",
    ),
    (
        "Parameters_Path_optional",
        Fault::Emitter,
        "OpenAPI has no optional path parameter; its slash is lost",
    ),
    (
        "Payload_Pageable_ServerDrivenPagination_nestedLink",
        Fault::Scenario,
        "the last page has not what it requires",
    ),
    (
        "Routes_PathParameters_PathExpansion_",
        Fault::Emitter,
        "OpenAPI has no path expansion; its slash is lost",
    ),
    (
        "Routes_PathParameters_ReservedExpansion_",
        Fault::Emitter,
        "allowReserved is lost",
    ),
    (
        "SpecialWords_Parameters_constructor",
        Fault::Emitter,
        "it fails at a parameter of this name",
    ),
    (
        "Streaming_Jsonl_",
        Fault::Emitter,
        "lines of objects are described as strings",
    ),
    (
        "Streaming_Sse_Unnamed_receive",
        Fault::Emitter,
        "`event` is required and not sent",
    ),
];

/// The cause of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// The document does not say what the scenario means.
    Emitter,
    /// The scenario contradicts itself.
    Scenario,
}

impl Fault {
    fn name(self) -> &'static str {
        match self {
            Self::Emitter => "the emitter's",
            Self::Scenario => "the scenario's",
        }
    }
}

/// A scenario after the run.
pub(crate) struct Outcome {
    /// True if the server confirms its requests.
    pub(crate) passed: bool,
    /// The reason why its caller fails, or why it has none.
    pub(crate) problem: Option<String>,
}

/// Prints what does not hold, and fails if that is not known.
pub(crate) fn report(outcomes: &BTreeMap<String, Outcome>) -> Result<(), String> {
    let mut unknown = 0;
    let mut held = 0;
    for (name, outcome) in outcomes.iter().filter(|(name, _)| !is_of_xml(name)) {
        let problem = match (&outcome.problem, outcome.passed) {
            (None, true) => {
                held += 1;
                continue;
            }
            (Some(problem), _) => problem.as_str(),
            (None, false) => "the server has not seen the requests that it expects",
        };
        match KNOWN.iter().find(|(start, ..)| name.starts_with(start)) {
            Some((_, fault, why)) => println!("{name}: {} fault: {why}", fault.name()),
            None => {
                unknown += 1;
                println!("{name}: {problem}");
            }
        }
    }
    let xml = outcomes.keys().filter(|name| is_of_xml(name)).count();
    println!("{held} of {} scenarios hold, {xml} of XML aside", outcomes.len() - xml);
    match unknown {
        0 => Ok(()),
        unknown => Err(format!("{unknown} scenarios do not hold, and nothing is known of them")),
    }
}

/// Returns true if a scenario is about XML, which clients read and write as text only, so that it tests nothing.
fn is_of_xml(name: &str) -> bool {
    name.starts_with("Payload_Xml_") || name.starts_with("Payload_Pageable_Xml")
}
