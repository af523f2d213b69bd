use serde_json::Value;
use trine_diag::Sources;
use trine_diff::render;

use crate::made;

/// The new document of [`made::report`], without the operation that is gone.
fn sources() -> Sources {
    let mut sources = Sources::new();
    sources.add(
        "new.yaml",
        "openapi: 3.0.3\npaths:\n  /pets:\n    get: {}\n  /pets/{id}:\n    get: {}\n",
    );
    sources
}

#[test]
fn github_annotates_the_new_document_the_worst_first() {
    insta::assert_snapshot!(render::github(&made::report(), &sources()));
}

#[test]
fn github_takes_no_command_from_a_document() {
    let text = render::github(&made::hostile(), &sources());
    assert_eq!(text.lines().count(), 2, "{text}");
    for line in text.lines() {
        let (properties, message) = line.trim_start_matches(':').split_once("::").unwrap();
        assert!(line.starts_with("::error ") || line.starts_with("::notice "), "{line}");
        assert!(!properties.contains("evil.example:"), "{properties}");
        assert!(!message.contains('\r'), "{message}");
    }
    assert!(text.contains("%250A::error::x"), "a percent sign is escaped: {text}");
}

#[test]
fn removed_part_is_at_its_parent_in_the_new_document() {
    let text = render::github(&made::report(), &sources());
    assert!(text.starts_with("::error file=new.yaml,line=5,col=3,"), "{text}");
    let log: Value = serde_json::from_str(&render::sarif(&made::report(), &sources())).unwrap();
    let result = &log["runs"][0]["results"][0];
    let place = |location: &Value| {
        let physical = &location["physicalLocation"];
        (
            physical["artifactLocation"]["uri"].clone(),
            physical["region"]["startLine"].clone(),
        )
    };
    assert_eq!(place(&result["locations"][0]), ("new.yaml".into(), 5.into()));
    assert_eq!(place(&result["relatedLocations"][0]), ("old.yaml".into(), 31.into()));
}

#[test]
fn sarif_has_the_keys_that_its_schema_requires() {
    for report in [made::report(), made::hostile(), trine_diff::Report::default()] {
        let log: Value = serde_json::from_str(&render::sarif(&report, &sources())).unwrap();
        // sarifLog, section 3.13: version, runs; run, 3.14: tool; tool, 3.18: driver; toolComponent, 3.19: name.
        assert_eq!(log["version"], "2.1.0");
        let [run] = log["runs"].as_array().unwrap().as_slice() else {
            panic!("one run: {log}")
        };
        assert_eq!(run["tool"]["driver"]["name"], "trine");
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        // reportingDescriptor, 3.49: id; the ids differ.
        let ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
        assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), report.changes.len());
        for result in results {
            // result, 3.27: message, and what its rule is; message, 3.11: text.
            assert!(!result["message"]["text"].as_str().unwrap().is_empty());
            let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(result["ruleId"], ids[rule]);
            assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
            for location in result["locations"].as_array().unwrap() {
                // artifactLocation, 3.4: a URI reference; region, 3.30: lines and columns begin at 1.
                let uri = location["physicalLocation"]["artifactLocation"]["uri"]
                    .as_str()
                    .unwrap();
                assert!(!uri.contains([' ', '<', '"', '\n']), "{uri}");
                assert!(location["physicalLocation"]["region"]["startLine"].as_u64().unwrap() >= 1);
            }
        }
    }
}
