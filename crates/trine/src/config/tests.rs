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
    assert!(refused("[[client]]\nname = \"self\"\n").starts_with("trine.toml:2:8: the name \"self\" is taken"));
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
