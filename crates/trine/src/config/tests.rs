use trine_ir::{Follow, NextCursor, PageBy, PageHint};
use trine_plan::PageChoice;

use super::*;

fn read(text: &str) -> Result<Config> {
    Config::parse(text, "trine.toml", Path::new("project"))
}

fn refused(text: &str) -> String {
    read(text).err().map(|error| error.to_string()).unwrap_or_default()
}

#[test]
fn paths_are_relative_to_the_file() {
    let config = read("[[client]]\nspec = \"spec/a.yaml\"\noutput = \"generated/a\"\nname = \"a\"\n").unwrap();
    assert_eq!(config.clients.len(), 1);
    assert_eq!(
        config.clients[0].spec.as_deref(),
        Some(Path::new("project/spec/a.yaml"))
    );
    assert_eq!(
        config.clients[0].output.as_deref(),
        Some(Path::new("project/generated/a"))
    );
}

#[test]
fn an_unknown_key_is_an_error_with_its_line_and_a_suggestion() {
    let message = refused("[[client]]\nspec = \"a\"\n  outptu = \"b\"\n");
    assert_eq!(
        message,
        "trine.toml:3:3: unknown key `outptu` in client\n  help: did you mean `output`?"
    );
}

#[test]
fn every_error_is_found_in_one_run() {
    let message = refused("a = 1\n[[client]]\nspec = 1\ntri-state = \"sometimes\"\n[client.rename]\nx = 2\n");
    for part in [
        "trine.toml:1:1",
        "trine.toml:3:8",
        "trine.toml:4:13",
        "trine.toml:6:5",
        "expected one of: sent, everywhere",
    ] {
        assert!(message.contains(part), "{part} in {message}");
    }
}

#[test]
fn a_name_that_no_crate_can_have_is_refused_at_its_line() {
    assert!(refused("[[client]]\nname = \"self\"\n").starts_with("trine.toml:2:8: the name \"self\" is reserved"));
}

#[test]
fn broken_toml_is_refused_at_its_line() {
    assert!(refused("[[client]]\nspec = \n").starts_with("trine.toml:2:"));
}

#[test]
fn a_single_table_is_no_array_of_clients() {
    assert!(refused("[client]\nspec = \"a\"\n").contains("help: write [[client]]"));
}

#[test]
fn enums_are_open_or_closed_with_exceptions() {
    let config = read(
        "[[client]]\nenums = { default = \"closed\", except = [\"LogStatus\"] }\n[[client]]\nenums = \"closed\"\n",
    )
    .unwrap();
    let enums = |at: usize| config.clients[at].choices.lower.enums.clone();
    assert_eq!(enums(0).default, Openness::Closed);
    assert!(enums(0).except.contains("LogStatus"));
    assert_eq!(
        enums(1),
        EnumOptions {
            default: Openness::Closed,
            ..EnumOptions::default()
        }
    );
    assert!(refused("[[client]]\nenums = { defualt = \"open\" }\n").contains("did you mean `default`?"));
}

#[test]
fn a_flag_is_true_or_false() {
    assert!(
        read("[[client]]\nkeep-unknown = true\n").unwrap().clients[0]
            .choices
            .lower
            .keep_unknown
    );
    assert!(
        refused("[[client]]\nkeep-unknown = \"yes\"\n")
            .contains("expected true or false as `keep-unknown`, found string")
    );
}

#[test]
fn dates_and_uuids_can_stay_text() {
    let config = read("[[client]]\ndate-time = \"string\"\n[[client]]\nuuid = \"string\"\n").unwrap();
    let lower = |index: usize| &config.clients[index].choices.lower;
    assert_eq!((lower(0).dates, lower(0).uuids), (TypedText::Text, TypedText::Typed));
    assert_eq!((lower(1).dates, lower(1).uuids), (TypedText::Typed, TypedText::Text));
}

#[test]
fn dates_can_be_types_of_each_crate() {
    for (text, dates) in [
        ("", DateCrate::Jiff),
        ("date-time = \"jiff\"", DateCrate::Jiff),
        ("date-time = \"chrono\"", DateCrate::Chrono),
        ("date-time = \"time\"", DateCrate::Time),
    ] {
        let config = read(&format!("[[client]]\n{text}\n")).unwrap();
        let choices = &config.clients[0].choices;
        assert_eq!(
            (choices.dates, choices.lower.dates),
            (dates, TypedText::Typed),
            "{text}"
        );
    }
    let message = refused("[[client]]\ndate-time = \"moment\"\n");
    for choice in ["jiff", "chrono", "time", "string"] {
        assert!(message.contains(choice), "{message}");
    }
}

#[test]
fn pages_are_said_by_operation() {
    let config = read(
        "[[client]]\n[client.pages]\n\"GET /a\" = false\nlist = { cursor = \"from\", next = \"meta.next\", items = \"\" }\n",
    )
    .unwrap();
    let pages = config.clients[0].choices.pages.choices();
    assert_eq!(pages["GET /a"], PageChoice::Off);
    let hint = PageHint {
        items: Some(Vec::new()),
        by: PageBy::Cursor {
            parameter: "from".to_owned(),
            next: NextCursor::Property(vec!["meta".to_owned(), "next".to_owned()]),
            more: None,
        },
    };
    assert_eq!(pages["list"], PageChoice::By(hint));
}

#[test]
fn pages_may_be_said_by_a_header_the_last_item_and_get() {
    let config = read(
        "[[client]]\n[client.pages]\na = { cursor = \"x\", next-header = \"next-x\" }\nb = { cursor = \"x\", last = \"meta.id\" }\nc = { next-url = \"next\", next-method = \"GET\" }\n",
    )
    .unwrap();
    let by = |name: &str| match &config.clients[0].choices.pages.choices()[name] {
        PageChoice::By(hint) => hint.by.clone(),
        PageChoice::Off => PageBy::Unsaid,
    };
    let cursor = |next| PageBy::Cursor {
        parameter: "x".to_owned(),
        next,
        more: None,
    };
    assert_eq!(by("a"), cursor(NextCursor::Header("next-x".to_owned())));
    assert_eq!(
        by("b"),
        cursor(NextCursor::LastItem(vec!["meta".to_owned(), "id".to_owned()]))
    );
    let url = PageBy::Url {
        next: vec!["next".to_owned()],
        follow: Some(Follow::Get),
    };
    assert_eq!(by("c"), url);
    for wrong in [
        "a = { cursor = \"x\", next = \"y\", last = \"id\" }",
        "a = { page = \"x\", next-header = \"y\" }",
        "a = { link = true, next-method = \"GET\" }",
        "a = { next-url = \"x\", next-method = \"PUT\" }",
    ] {
        assert!(
            read(&format!("[[client]]\n[client.pages]\n{wrong}\n")).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn what_is_said_about_pages_is_checked() {
    let message = refused(
        "[[client]]\n[client.pages]\na = true\nb = { cursr = \"x\" }\nc = { cursor = \"x\", page = \"y\" }\nd = { link = true, next = \"x\" }\n",
    );
    for part in [
        "trine.toml:3:5: expected `false` or a table as `a`, found boolean",
        "trine.toml:4:7: unknown key `cursr` in pages\n  help: did you mean `cursor`?",
        "trine.toml:5:1: only one way to request the next page is allowed",
        "trine.toml:6:1: only one way to request the next page is allowed",
    ] {
        assert!(message.contains(part), "{part} in {message}");
    }
}

/// Returns the messages of a run with `pages` as the only lines of a client's table.
fn run_with(pages: &str) -> String {
    const LOGS: &str = "openapi: 3.0.3
info: {title: Logs, version: '1'}
paths:
  /logs:
    get:
      operationId: list_logs
      parameters: [{name: after, in: query, schema: {type: string}}, {name: team, in: query, required: true, schema: {type: string}}]
      responses: {'200': {description: Page, content: {application/json: {schema: {type: object, properties: {logs: {type: array, items: {type: string}}, newest: {type: string}}}}}}}
";
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("logs.yaml");
    std::fs::write(&spec, LOGS).unwrap();
    let config = read(&format!("[[client]]\n[client.pages]\n{pages}\n")).unwrap();
    let choices = config.clients[0].choices.clone();
    let job = crate::driver::Job::new(
        CrateName::new("logs").unwrap(),
        choices,
        trine_parse::Options::default(),
    );
    let loader = trine_parse::FileLoader::for_document(&spec, &job.reading).unwrap();
    match crate::driver::compile(&spec, &loader, &job) {
        Ok(compiled) => {
            let (_, plan) = compiled.planned.unwrap();
            let pager = plan.methods().find_map(|(_, method)| method.pager.clone());
            pager.map_or_else(|| "no pager".to_owned(), |pager| pager.ident)
        }
        Err(error) => error.to_string(),
    }
}

#[test]
fn two_types_that_are_renamed_to_one_name_are_an_error_with_its_line() {
    let message = refused("[[client]]\n[client.rename]\n\"#/a/A\" = \"One\"\n\"#/a/B\" = \"One\"\n");
    assert!(
        message.starts_with("trine.toml:4:11: another type is also renamed to `One`"),
        "{message}"
    );
}

#[test]
fn what_is_renamed_and_not_in_the_document_is_an_error_with_its_line() {
    let said = run_with("[client.rename]\n\"GET /logs\" = \"all\"\n\"#/components/schemas/Dog\" = \"Dog\"");
    assert!(
        said.starts_with("trine.toml:5:1: the document has no `#/components/schemas/Dog`"),
        "{said}"
    );
    assert_eq!(run_with("[client.rename]\n\"GET /logs\" = \"all\""), "no pager");
}

#[test]
fn what_is_said_about_pages_and_is_in_the_document_makes_a_pager() {
    assert_eq!(run_with(""), "no pager");
    let said = "{ cursor = \"after\", next = \"newest\", items = \"logs\" }";
    assert_eq!(run_with(&format!("\"GET /logs\" = {said}")), "list_pager");
    assert_eq!(run_with(&format!("list_logs = {said}")), "list_pager");
}

#[test]
fn what_is_said_about_pages_and_is_not_in_the_document_is_told_at_its_line_with_the_nearest_name() {
    for (pages, told) in [
        (
            "\"GET /log\" = false",
            "trine.toml:3:1: the document has no operation `GET /log`\n  help: did you mean `GET /logs`?",
        ),
        (
            "list_logs = { cursor = \"aftr\", next = \"newest\" }",
            "trine.toml:3:24: `aftr` is neither a parameter of the operation nor a property of its body\n  help: did you mean `after`?",
        ),
        (
            "list_logs = { cursor = \"after\", next = \"newst\" }",
            "trine.toml:3:40: the response has no property `newst`\n  help: did you mean `newest`?",
        ),
        (
            "list_logs = { cursor = \"after\", next = \"logs\" }",
            "trine.toml:3:40: `logs` is neither a string nor an integer",
        ),
        (
            "list_logs = { cursor = \"team\", next = \"newest\" }",
            "trine.toml:3:24: the parameter `team` is required, but the first page has no cursor",
        ),
    ] {
        assert_eq!(run_with(pages), told);
    }
}

#[test]
fn package_keys_are_those_of_cargo_with_values_that_it_takes() {
    let config = read(
        "[[client]]\n[client.package]\nversion = \"1.2.3\"\nlicense = \"MIT OR Apache-2.0\"\nkeywords = [\"api\"]\n\
         publish = [\"inner\"]\nmetadata = { a.b = 1 }\n",
    )
    .unwrap();
    let package = &config.clients[0].choices.package;
    assert_eq!(package.keys["version"].as_str(), Some("1.2.3"));
    assert_eq!(package.keys["metadata"]["a"]["b"].as_integer(), Some(1));
    let licenses: Vec<&str> = package.licenses.iter().map(|license| license.id.as_str()).collect();
    assert_eq!(licenses, ["MIT", "Apache-2.0"]);
}

#[test]
fn what_cargo_would_refuse_is_refused_at_its_line() {
    for (line, message) in [
        (
            "licence = \"MIT\"",
            "3:1: unknown key `licence` in package\n  help: did you mean `license`?",
        ),
        (
            "license = \"MIT or so\"",
            "3:11: \"MIT or so\" is not a valid SPDX expression",
        ),
        ("license = \"Mine\"", "3:11: \"Mine\" is not a valid SPDX expression"),
        ("license = true", "3:11: expected a string as `license`, found boolean"),
        ("version = \"1.0\"", "3:11: \"1.0\" is not a valid version"),
        (
            "name = \"x\"",
            "3:1: the `name` of the package is the name of the client",
        ),
        ("edition = \"2021\"", "3:1: trine sets `edition` according to the code"),
        (
            "keywords = [\"two words\"]",
            "3:12: \"two words\" is not a valid keyword",
        ),
        ("keywords = [1]", "3:12: expected an array of strings as `keywords`"),
        (
            "publish = \"yes\"",
            "3:11: expected true, false or an array of strings as `publish`",
        ),
    ] {
        let found = refused(&format!("[[client]]\n[client.package]\n{line}\n"));
        assert!(found.starts_with(&format!("trine.toml:{message}")), "{line}: {found}");
    }
}
