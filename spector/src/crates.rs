//! The workspace of the clients and the program that calls them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use proc_macro2::TokenStream;

use crate::client::Client;
use crate::{put, shown};

/// Of a package with a client each.
const DEPENDENCIES: &str = r#"base64 = "0.22"
serde = "1"
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt", "time"] }
trine-runtime = { version = "0.1", features = ["jiff", "page", "stream"] }
"#;

const SOURCES: [(&str, &str); 3] = [
    ("main.rs", include_str!("../callers/main.rs")),
    ("by_hand.rs", include_str!("../callers/by_hand.rs")),
    ("support.rs", include_str!("../callers/support.rs")),
];

/// A workspace to be built.
pub(crate) struct Workspace<'a> {
    /// Its folder.
    pub(crate) folder: &'a Path,
    /// The source of the runtime.
    pub(crate) runtime: &'a Path,
}

impl Workspace<'_> {
    /// Builds the callers. Those that do not compile are taken out, and told with their first error.
    pub(crate) fn build(
        &self,
        clients: &[Client],
        mut callers: BTreeMap<String, TokenStream>,
    ) -> Result<(PathBuf, BTreeMap<String, String>), String> {
        let mut broken = BTreeMap::new();
        self.manifests(clients)?;
        loop {
            self.sources(&callers)?;
            let errors = self.compile()?;
            if errors.is_empty() {
                return Ok((self.folder.join("target/debug/callers"), broken));
            }
            for (module, error) in errors {
                let name = callers.keys().find(|name| name.to_lowercase() == module).cloned();
                let name = name.ok_or_else(|| format!("the callers do not compile: {module}: {error}"))?;
                callers.remove(&name);
                broken.insert(name, format!("its caller does not compile: {error}"));
            }
        }
    }

    fn manifests(&self, clients: &[Client]) -> Result<(), String> {
        let workspace = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\"callers\", \"clients/*\"]\nexclude = [\"node\"]\n\n\
             [patch.crates-io]\ntrine-runtime = {{ path = {:?} }}\n\n[profile.dev]\ndebug = 0\n",
            self.runtime
        );
        put(&self.folder.join("Cargo.toml"), &workspace)?;
        let mut package = format!(
            "[package]\nname = \"callers\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n{DEPENDENCIES}"
        );
        for client in clients {
            let name = &client.name;
            let _ = writeln!(
                package,
                "{name} = {{ path = \"../clients/{name}\", features = [\"serde\"] }}"
            );
        }
        put(&self.folder.join("callers/Cargo.toml"), &package)
    }

    fn sources(&self, callers: &BTreeMap<String, TokenStream>) -> Result<(), String> {
        let source = self.folder.join("callers/src");
        for (file, text) in SOURCES {
            put(&source.join(file), text)?;
        }
        let mut list = String::from("//! A module for each scenario.\n");
        let mut cases = String::new();
        for (name, caller) in callers {
            let file = syn::parse2(caller.clone()).map_err(|error| format!("{name}: {error}"))?;
            let module = name.to_lowercase();
            put(
                &source.join(format!("scenarios/{module}.rs")),
                &prettyplease::unparse(&file),
            )?;
            let _ = writeln!(list, "mod {module};");
            let _ = writeln!(cases, "        ({name:?}, Box::pin({module}::call())),");
        }
        let list = format!("{list}\npub fn cases() -> Vec<crate::Case> {{\n    vec![\n{cases}    ]\n}}\n");
        put(&source.join("scenarios/mod.rs"), &list)
    }

    /// The callers that do not compile, by their scenarios' names, with an error each.
    fn compile(&self) -> Result<BTreeMap<String, String>, String> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["build", "--quiet", "--package", "callers", "--message-format=json"]);
        cargo
            .current_dir(self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"));
        let done = cargo.output().map_err(|error| format!("{}: {error}", shown(&cargo)))?;
        if done.status.success() {
            return Ok(BTreeMap::new());
        }
        let errors: BTreeMap<String, String> = String::from_utf8_lossy(&done.stdout)
            .lines()
            .filter_map(error)
            .collect();
        match errors.is_empty() {
            true => Err(format!("{}\n{}", shown(&cargo), String::from_utf8_lossy(&done.stderr))),
            false => Ok(errors),
        }
    }
}

/// The scenario that an error is in, and its text. A scenario's module is its name in lower case.
fn error(line: &str) -> Option<(String, String)> {
    let message = serde_json::from_str::<serde_json::Value>(line).ok()?;
    let message = message.get("message").filter(|message| message["level"] == "error")?;
    let span = message["spans"]
        .as_array()?
        .iter()
        .find(|span| span["is_primary"] == true)?;
    let file = Path::new(span["file_name"].as_str()?)
        .file_stem()?
        .to_string_lossy()
        .into_owned();
    Some((file, message["message"].as_str()?.to_owned()))
}
