//! `types-only = true`: the types of an API, which can all be read and written, and nothing that sends.

#![allow(clippy::unwrap_used, reason = "tests")]

use serde_json::json;
use trine_plan::{Contents, Layout, NameLock, Options, Runtime};
use trine_runtime::wire::{from_slice, to_vec};
use trine_tests::client::document;

#[rustfmt::skip]
#[allow(clippy::enum_variant_names, dead_code, unused_imports, unreachable_pub, reason = "a crate elsewhere")]
#[path = "made/types_only.rs"]
mod made;

use made::types::{AddAnimalRequest, Animal, Birth, Cat, Failure, Unused};

fn planning() -> Options {
    Options {
        contents: Contents::Types,
        ..Options::default()
    }
}

#[test]
fn type_of_a_response_is_written_and_type_of_a_request_is_read() {
    let cat = Animal::Cat(Cat::new("Tom").with_lives(9));
    let text = to_vec(&cat);
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&text).unwrap(),
        json!({"kind": "Cat", "name": "Tom", "lives": 9})
    );
    assert_eq!(from_slice::<Animal>(&text).unwrap(), cat);
    let request: AddAnimalRequest = from_slice(br#"{"name": "Rex", "note": null}"#).unwrap();
    assert_eq!(request, AddAnimalRequest::new("Rex").with_note_null());
    let failure: Failure = from_slice(&to_vec(&Failure::default().with_message("gone"))).unwrap();
    assert_eq!(failure.message.as_deref(), Some("gone"));
}

#[test]
fn types_of_webhooks_and_those_that_nothing_uses_are_there() {
    let birth: Birth = from_slice(br#"{"of": {"kind": "bird", "name": "Joe", "wings": 2}}"#).unwrap();
    let Animal::Unknown(other) = &birth.of else {
        panic!("no bird is known")
    };
    assert_eq!(other.base().unwrap().name, "Joe");
    let unused: Unused = from_slice(br#"{"data": "AAE="}"#).unwrap();
    assert_eq!(to_vec(&unused), br#"{"data":"AAE="}"#);
}

#[test]
fn nothing_of_a_client_is_written() {
    let fixture = document("types_only").unwrap();
    let made = fixture.make_with(planning()).unwrap();
    let paths: Vec<&str> = made.sources.iter().map(|file| file.path.as_str()).collect();
    assert!(
        paths.iter().all(|path| {
            ["src/lib.rs", "tests/examples.rs"].contains(path)
                || path.starts_with("src/types/")
                || path.starts_with("src/wire/")
        }),
        "{paths:?}"
    );
    assert!(made.features.is_empty());
    for line in made.surface.lines() {
        let is_of_types = line.contains("types::") || line.starts_with("dates of ");
        assert!(is_of_types, "{line}");
    }
    for file in &made.sources {
        for word in ["Call", "Client", "ErrorMessage", "feature = \"testing\"", "Upload"] {
            assert!(!file.contents.contains(word), "{word} in {}", file.path);
        }
    }
}

#[test]
fn crate_depends_on_nothing_of_http() {
    let fixture = document("types_only").unwrap();
    for runtime in [Runtime::Vendored, Runtime::Crate] {
        let planning = Options { runtime, ..planning() };
        let files = fixture.package_with(planning, &NameLock::default()).unwrap();
        let manifest = &files.iter().find(|file| file.path == "Cargo.toml").unwrap().contents;
        let manifest: toml::Table = manifest.parse().unwrap();
        let names: Vec<&str> = manifest["dependencies"]
            .as_table()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        match runtime {
            Runtime::Vendored => assert_eq!(names, ["base64", "jiff", "serde", "serde_json", "uuid"]),
            Runtime::Crate => assert_eq!(names, ["serde", "serde_json", "trine-runtime", "uuid"]),
        }
        assert!(manifest.get("target").is_none() && manifest.get("dev-dependencies").is_none());
        let features: Vec<&str> = manifest["features"]
            .as_table()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(features, ["default", "serde"]);
        let sent = files.iter().filter(|file| file.path.starts_with("src/runtime/"));
        assert!(sent.clone().all(|file| !file.contents.contains("http::")));
        assert_eq!(sent.count() > 0, runtime == Runtime::Vendored);
    }
}

#[test]
fn lock_keeps_the_names_of_an_earlier_client_and_gets_none_without() {
    let fixture = document("types_only").unwrap();
    let none = fixture.make_with(planning()).unwrap();
    assert!(none.names.methods.is_empty(), "{:?}", none.names.methods);
    let client = fixture.make_as(Layout::Crate, &NameLock::default()).unwrap();
    assert!(!client.names.methods.is_empty());
    let after = fixture.make_over(planning(), &client.names).unwrap();
    assert_eq!(after.names.methods, client.names.methods);
    // The client is what it was when it comes back.
    let again = fixture.make_as(Layout::Crate, &after.names).unwrap();
    assert_eq!(again.surface, client.surface);
}
