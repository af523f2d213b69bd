//! Findings about overlays, and about what they say.

use serde_json::json;

use crate::overlays::{ZOO, overlaid, overlay};
use crate::support::codes;

#[test]
fn target_that_selects_nothing_is_a_warning_at_the_overlay_with_the_nearest_name() {
    let fix = overlay(
        "1.0.0",
        &[
            "{target: '$.paths[\"/animal\"].get', update: {summary: x}}",
            "{target: '$.info.x[0]', remove: true}",
            "{target: $.info}",
        ],
    );
    let parsed = overlaid(ZOO, &[&fix]);
    let codes: Vec<String> = codes(&parsed)
        .into_iter()
        .filter(|code| code.contains("a.yaml"))
        .collect();
    assert_eq!(
        codes,
        [
            "T0129 a.yaml#/actions/0/target",
            "T0129 a.yaml#/actions/1/target",
            "T0129 a.yaml#/actions/2"
        ]
    );
    let first = parsed.diagnostics.iter().find(|found| found.code.number == 129);
    assert_eq!(
        first.and_then(|found| found.help.as_deref()),
        Some("did you mean `/animals`?")
    );
}

/// Overlays that are not valid, with the place of the fault.
fn not_valid() -> Vec<(String, &'static str)> {
    let good = "{target: $.info, update: {title: Park}}";
    let head = overlay("1.0.0", &[good]);
    let mut all = vec![
        (overlay("1.2.0", &[good]), "#/overlay"),
        (overlay("x", &[good]), "#/overlay"),
        (head.replace("actions:", "action:"), "#/action"),
        (head.replace("info: {title: Fix, version: '1'}", "info: Fix"), "#/info"),
        ("overlay: 1.0.0\ninfo: {}\nactions: []\n".to_owned(), "#/actions"),
        ("overlay: 1.0.0\ninfo: {}\nactions: {}\n".to_owned(), "#/actions"),
        ("[]".to_owned(), "#"),
        (ZOO.to_owned(), "#"),
    ];
    let deep = format!(
        "{{target: '$[?{}1==1{}]', remove: true}}",
        "(".repeat(60),
        ")".repeat(60)
    );
    for (version, action, place) in [
        ("1.0.0", "{target: '$.paths[', remove: true}", "#/actions/1/target"),
        (
            "1.0.0",
            "{target: '$.paths.*.get.x-name', remove: true}",
            "#/actions/1/target",
        ),
        ("1.0.0", deep.as_str(), "#/actions/1/target"),
        ("1.0.0", "{update: {}}", "#/actions/1"),
        ("1.0.0", "{target: 1, update: {}}", "#/actions/1/target"),
        ("1.0.0", "{target: $, udpate: {}}", "#/actions/1/udpate"),
        ("1.0.0", "{target: $.info, copy: $.paths}", "#/actions/1/copy"),
        (
            "1.1.0",
            "{target: $.info, copy: $.paths, update: {}}",
            "#/actions/1/copy",
        ),
        ("1.1.0", "{target: $.info, remove: 'yes'}", "#/actions/1/remove"),
        ("1.0.0", "text", "#/actions/1"),
    ] {
        all.push((overlay(version, &[good, action]), place));
    }
    all
}

#[test]
fn overlay_that_is_not_valid_is_an_error_at_its_place_and_nothing_of_it_is_applied() {
    for (text, place) in not_valid() {
        let parsed = overlaid(ZOO, &[&text]);
        let codes = codes(&parsed);
        assert!(codes.contains(&format!("T0128 a.yaml{place}")), "{text}\n{codes:?}");
        assert_eq!(parsed.root["info"]["title"], json!("Zoo"), "{text}");
    }
    let broken = overlaid(ZOO, &["overlay: [\n"]);
    assert!(codes(&broken)[0].starts_with("T0002 a.yaml#"), "{:?}", codes(&broken));
}

#[test]
fn value_that_does_not_fit_is_an_error_at_the_overlay() {
    for (action, place) in [
        ("{target: $.info, update: text}", "update"),
        ("{target: $.info, update: [a]}", "update"),
        ("{target: $.info.title, update: {a: 1}}", "update"),
        ("{target: '$.info.*', update: [a]}", "update"),
        ("{target: '$[\"info\", \"tags\"]', update: {a: 1}}", "update"),
        ("{target: $.info, copy: $.tags}", "copy"),
        ("{target: $.info, copy: '$.paths.*'}", "copy"),
        ("{target: $.info, copy: '$.path'}", "copy"),
        ("{target: $, remove: true}", "target"),
    ] {
        let parsed = overlaid(ZOO, &[&overlay("1.1.0", &[action])]);
        let codes = codes(&parsed);
        assert!(
            codes.contains(&format!("T0130 a.yaml#/actions/0/{place}")),
            "{action}: {codes:?}"
        );
    }
}

#[test]
fn finding_about_what_an_overlay_says_is_shown_in_the_overlay() {
    let fix = overlay(
        "1.1.0",
        &[
            "{target: '$.servers[0]', remove: true}",
            "{target: $, update: {components: {schemas: {A: {type: int}, B: {type: object, properties: {c: {type: object, properties: {d: {type: int}}}}}}}}}",
            "{target: $.components.schemas, update: {C: {}}}",
            "{target: $.components.schemas.C, copy: $.components.schemas.A}",
        ],
    );
    let parsed = overlaid(ZOO, &[&fix]);
    let odd = parsed.diagnostics.iter().filter(|found| found.code.number == 60);
    let shown: Vec<String> = odd
        .filter_map(|found| {
            let place = found.place.as_ref()?;
            let written = parsed.sources.written(place);
            let line = parsed.sources.position(place)?.line;
            Some(format!("{place} {}{written} {line}", parsed.sources.name(written.file)))
        })
        .collect();
    assert_eq!(
        shown,
        [
            "#/components/schemas/A/type a.yaml#/actions/1/update/components/schemas/A/type 5",
            "#/components/schemas/C/type a.yaml#/actions/3/copy 7",
            "#/components/schemas/B/properties/c/properties/d/type a.yaml#/actions/1/update/components/schemas/B/properties/c/properties/d/type 5",
        ]
    );
    // What is left of a list is where it was.
    let second = trine_diag::Place::root(trine_diag::FileId(0))
        .child("servers")
        .child(0)
        .child("url");
    assert_eq!(parsed.sources.written(&second).to_string(), "#/servers/1/url");
}

#[test]
fn overlays_that_grow_without_end_are_stopped() {
    let twice = "{target: $.info, copy: $}";
    let actions: Vec<&str> = std::iter::repeat_n(twice, 40).collect();
    let parsed = overlaid(ZOO, &[&overlay("1.1.0", &actions)]);
    assert!(
        codes(&parsed)
            .iter()
            .any(|code| code.starts_with("T0004 a.yaml#/actions/"))
    );
    let deeper: Vec<String> = (0..200)
        .map(|depth| format!("{{target: '$.info{}', update: {{x: {{}}}}}}", ".x".repeat(depth)))
        .collect();
    let deeper: Vec<&str> = deeper.iter().map(String::as_str).collect();
    let parsed = overlaid(ZOO, &[&overlay("1.0.0", &deeper)]);
    assert!(
        codes(&parsed)
            .iter()
            .any(|code| code.starts_with("T0004 a.yaml#/actions/"))
    );
}
