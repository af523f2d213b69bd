//! The check that the committed clients are those that trine writes.

use std::path::Path;

use trine::driver::Job;
use trine::write::Edited;
use trine::{Config, generate};
use trine_parse::FileLoader;

#[test]
fn generated_crates_are_not_stale() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let config = Config::read(&root.join("trine.toml")).unwrap();
    assert!(!config.clients.is_empty());
    for client in config.clients {
        let (spec, output, name) = (client.spec.unwrap(), client.output.unwrap(), client.name.unwrap());
        let reading = trine_parse::Options::default();
        let loader = FileLoader::for_document(&spec, &reading).unwrap();
        let job = Job::new(name.clone(), client.choices, reading);
        let generated = generate(&spec, &loader, job, &output, Edited::Keep).unwrap();
        let stale: Vec<_> = generated
            .changes
            .unwrap()
            .changes
            .into_iter()
            .map(|change| change.path)
            .collect();
        assert_eq!(
            stale,
            Vec::<String>::new(),
            "{name}: run `cargo xtask regen` and commit what it writes"
        );
    }
}

#[test]
fn generated_crates_forbid_unsafe_code() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated");
    for entry in std::fs::read_dir(generated).unwrap() {
        let lib = entry.unwrap().path().join("src/lib.rs");
        let text = std::fs::read_to_string(&lib).unwrap();
        assert!(
            text.lines().any(|line| line == "#![forbid(unsafe_code)]"),
            "{}",
            lib.display()
        );
    }
}
