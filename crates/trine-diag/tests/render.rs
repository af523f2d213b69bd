//! Findings in each of their forms.

use trine_diag::codes::parse as codes;
use trine_diag::render::{self, Style};
use trine_diag::{Diagnostic, FileId, Place, Position, Severity, Sources};

const TEXT: &str = "paths:\n  /pets:\n    get:\n      $ref: '#/components/schemas/Pets'\n";

fn sources() -> Sources {
    let mut sources = Sources::new();
    sources.add("spec/pets.yaml", TEXT);
    sources
}

fn dangling() -> Diagnostic {
    let place = Place {
        file: FileId(0),
        pointer: "/paths/~1pets/get/$ref".into(),
    };
    Diagnostic::new(
        codes::DANGLING_REFERENCE,
        &place,
        "`#/components/schemas/Pets` names nothing",
    )
    .with_help("did you mean `#/components/schemas/Pet`?")
}

#[test]
fn text_shows_code_place_excerpt_and_help() {
    let expected = "\
error[T0101]: `#/components/schemas/Pets` names nothing
 --> spec/pets.yaml:4:7 (#/paths/~1pets/get/$ref)
  |
4 |       $ref: '#/components/schemas/Pets'
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: did you mean `#/components/schemas/Pet`?
";
    assert_eq!(render::text(&[dangling()], &sources(), Style::Plain), expected);
}

#[test]
fn a_syntax_error_has_a_position_and_no_pointer() {
    let position = Position { line: 2, column: 3 };
    let found = Diagnostic::at_position(codes::YAML_SYNTAX, FileId(0), position, "did not find expected key");
    let text = render::text(&[found], &sources(), Style::Plain);
    assert!(
        text.contains(" --> spec/pets.yaml:2:3\n  |\n2 |   /pets:\n  |   ^\n"),
        "{text}"
    );
}

#[test]
fn colour_is_only_where_it_is_asked_for() {
    assert!(!render::text(&[dangling()], &sources(), Style::Plain).contains('\u{1b}'));
    assert!(render::text(&[dangling()], &sources(), Style::Coloured).contains("\u{1b}[1;31merror[T0101]\u{1b}[0m"));
}

#[test]
fn long_lines_are_cut_around_the_part_that_matters() {
    let mut sources = Sources::new();
    let padding = "x".repeat(100_000);
    sources.add(
        "one.json",
        format!("{{\"p\": \"{padding}\", \"type\": \"int\", \"q\": \"{padding}\"}}"),
    );
    let place = Place {
        file: FileId(0),
        pointer: "/type".into(),
    };
    let found = Diagnostic::new(codes::TYPE_NAME, &place, "`int` is no type");
    let text = render::text(&[found], &sources, Style::Plain);
    assert!(text.contains("\"type\": \"int\""), "{text}");
    assert!(text.len() < 1000, "{} bytes", text.len());
}

#[test]
fn control_characters_of_a_document_are_not_obeyed() {
    let mut sources = Sources::new();
    sources.add("it.json", "{\"a\": \"\u{1b}[31m\u{202e}\"}");
    let place = Place {
        file: FileId(0),
        pointer: "/a".into(),
    };
    let found = Diagnostic::new(codes::TYPE_NAME, &place, "found \u{1b}[2J\r\n");
    for text in [
        render::text(std::slice::from_ref(&found), &sources, Style::Plain),
        render::github(std::slice::from_ref(&found), &sources),
        render::brief(std::slice::from_ref(&found), &sources, Style::Plain),
    ] {
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\r']), "{text:?}");
    }
}

#[test]
fn brief_shows_errors_in_full_and_counts_all_else_by_code() {
    let warning = |name: &str| Diagnostic {
        message: format!("`{name}` is no type"),
        ..Diagnostic::new(codes::TYPE_NAME, &dangling().place.unwrap(), "")
    };
    let note = Diagnostic {
        severity: Severity::Note,
        ..warning("a")
    };
    let found = [note, warning("b"), dangling(), warning("c")];
    let expected = format!(
        "{}\n{}\n{}\n  help: `trine lint` lists all of them with their lines, and `trine explain` explains each code\n",
        render::text(&[dangling()], &sources(), Style::Plain),
        "warning: 2 × T0060 type-name, first at spec/pets.yaml:4:7: `b` is no type",
        "note: 1 × T0060 type-name, at spec/pets.yaml:4:7: `a` is no type",
    );
    assert_eq!(render::brief(&found, &sources(), Style::Plain), expected);
    assert_eq!(
        render::brief(&[dangling()], &sources(), Style::Plain),
        render::text(&[dangling()], &sources(), Style::Plain)
    );
    assert_eq!(render::brief(&[], &sources(), Style::Plain), "");
}

#[test]
fn github_has_one_line_for_each_finding() {
    let text = render::github(&[dangling(), dangling()], &sources());
    assert_eq!(text.lines().count(), 2);
    let start = "::error file=spec/pets.yaml,line=4,col=7,endColumn=40,title=T0101 dangling-reference::`#/components";
    assert!(text.starts_with(start), "{text}");
}

#[test]
fn json_has_position_pointer_and_help() {
    let json: serde_json::Value = serde_json::from_str(&render::json(&[dangling()], &sources())).expect("it is JSON");
    let found = &json["diagnostics"][0];
    assert_eq!(found["code"], "T0101");
    assert_eq!(found["line"], 4);
    assert_eq!(found["column"], 7);
    assert_eq!(found["pointer"], "#/paths/~1pets/get/$ref");
    assert_eq!(found["help"], "did you mean `#/components/schemas/Pet`?");
}

#[test]
fn sarif_names_the_rule_and_the_region() {
    let sarif: serde_json::Value = serde_json::from_str(&render::sarif(&[dangling()], &sources())).expect("it is JSON");
    let run = &sarif["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "T0101");
    let location = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "spec/pets.yaml");
    assert_eq!(location["region"]["startLine"], 4);
}

#[test]
fn every_code_has_a_number_and_a_name_of_its_own() {
    let mut seen = std::collections::BTreeSet::new();
    for code in trine_diag::Code::all() {
        assert!(seen.insert(code.to_string()), "{code} twice");
        assert!(seen.insert(code.name.to_owned()), "{} twice", code.name);
        assert!(!code.help.is_empty() && !code.explanation.is_empty(), "{code}");
    }
}
