//! A document's share of the benchmark: drawn values, the client, and its types with serde derived.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use quote::quote;

use crate::derived::{self, Module};
use crate::forms;

/// The schemas taken of each document, and the bytes that a JSON array of one has at least.
const SCHEMAS: &str = "4";
const BYTES: &str = "100000";

/// The folders of a measurement.
pub(crate) struct Places {
    /// The documents.
    pub(crate) corpus: PathBuf,
    /// `instances.py`.
    pub(crate) checks: PathBuf,
    /// The program that generates.
    pub(crate) trine: PathBuf,
    /// The folder for everything that is written.
    pub(crate) work: PathBuf,
}

/// A type that is compared, and the values of it.
pub(crate) struct Drawn {
    pub(crate) rust: String,
    pub(crate) values: PathBuf,
}

/// A document that was made into two crates.
pub(crate) struct Client {
    pub(crate) name: String,
    pub(crate) features: Vec<String>,
    pub(crate) drawn: Vec<Drawn>,
}

/// Generates the crates `<name>_trine` and `<name>_serde` of a document below `places.work`.
pub(crate) fn make(places: &Places, document: &str, name: &str) -> Result<Client, String> {
    let document = places.corpus.join(document);
    let values = places.work.join("values").join(name);
    make_folder(&values)?;
    let drawn = draw(places, &document, &values)?;
    let listed = output(
        Command::new(&places.trine)
            .arg("inspect")
            .arg(&document)
            .args(["--format", "json"]),
    )?;
    let drawn = named(&drawn, &listed, &values)?;
    let sdk = places.work.join(format!("{name}_trine"));
    output(
        Command::new(&places.trine)
            .arg("generate")
            .arg(&document)
            .arg("-o")
            .arg(&sdk)
            .args(["--name", &format!("{name}_trine"), "--force"]),
    )?;
    let features = derive(&sdk, &places.work.join(format!("{name}_serde")), &drawn)?;
    Ok(Client {
        name: name.to_owned(),
        features,
        drawn,
    })
}

/// Draws values into the folder `values`, unless those that are there were drawn of the same. Tells their schemas, a
/// line each: pointer, tab, file.
fn draw(places: &Places, document: &Path, values: &Path) -> Result<String, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("draw.py");
    let list = values.join("drawn.txt");
    let sources = [document, &script, &places.checks.join("instances.py")].map(|path| std::fs::read(path).ok());
    let mut hasher = DefaultHasher::new();
    (sources, SCHEMAS, BYTES).hash(&mut hasher);
    let made_of = format!("{:x}\n", hasher.finish());
    if let Ok(text) = std::fs::read_to_string(&list)
        && let Some(drawn) = text.strip_prefix(&made_of)
    {
        return Ok(drawn.to_owned());
    }
    println!("{}: values are drawn", document.display());
    let drawn = output(
        Command::new("python3")
            .args([&script, &places.checks, document, values])
            .args([SCHEMAS, BYTES]),
    )?;
    std::fs::write(&list, format!("{made_of}{drawn}")).map_err(|error| format!("{}: {error}", list.display()))?;
    Ok(drawn)
}

/// The drawn schemas with the names of their types.
fn named(drawn: &str, listed: &str, values: &Path) -> Result<Vec<Drawn>, String> {
    let listed: serde_json::Value = serde_json::from_str(listed).map_err(|error| error.to_string())?;
    let types: BTreeMap<&str, &str> = listed["types"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|ty| Some((ty["pointer"].as_str()?, ty["rust"].as_str()?)))
        .collect();
    let lines = drawn.lines().filter_map(|line| line.split_once('\t'));
    let found = lines.filter_map(|(pointer, file)| {
        let rust = types.get(pointer)?.strip_prefix("types::")?.to_owned();
        Some(Drawn {
            rust,
            values: values.join(file),
        })
    });
    Ok(found.collect())
}

/// Writes the sources of the derived crate, and tells the features of the client that its types need.
fn derive(sdk: &Path, to: &Path, drawn: &[Drawn]) -> Result<Vec<String>, String> {
    let mut forms = BTreeMap::new();
    let mut modules = Vec::new();
    for item in parse(&sdk.join("src/types/mod.rs"))? {
        let syn::Item::Mod(item) = item else { continue };
        let file = format!("{}.rs", item.ident);
        let items = parse(&sdk.join("src/types").join(&file))?;
        forms::read(&items, &mut forms);
        forms::read(&parse(&sdk.join("src/wire").join(&file))?, &mut forms);
        modules.push(Module {
            name: item.ident.to_string(),
            feature: gate(&item.attrs),
            items,
        });
    }
    let roots: Vec<String> = drawn.iter().map(|drawn| drawn.rust.clone()).collect();
    let kept = derived::closure(&modules, &roots);
    let mut index = String::new();
    let mut features = Vec::new();
    for (name, text) in derived::modules(&modules, &kept, &forms) {
        write(&to.join(format!("src/types/{name}.rs")), &text.to_string())?;
        index.push_str(&format!("mod {name};\npub use self::{name}::*;\n"));
        let module = modules.iter().find(|module| module.name == name);
        features.extend(module.and_then(|module| module.feature.clone()));
    }
    write(&to.join("src/types/mod.rs"), &index)?;
    write(&to.join("src/runtime.rs"), include_str!("support.rs"))?;
    let root = quote! { #![allow(warnings)] pub mod runtime; pub mod types; };
    write(&to.join("src/lib.rs"), &root.to_string())?;
    println!(
        "{}: {} types made of {} with serde derived",
        to.display(),
        roots.len(),
        kept.len()
    );
    Ok(features)
}

/// The feature of `#[cfg(feature = "…")]`.
fn gate(attributes: &[syn::Attribute]) -> Option<String> {
    let condition = attributes.iter().find(|attribute| attribute.path().is_ident("cfg"))?;
    let pair: syn::MetaNameValue = condition.parse_args().ok()?;
    match pair.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(name),
            ..
        }) => Some(name.value()),
        _ => None,
    }
}

fn parse(path: &Path) -> Result<Vec<syn::Item>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(file.items)
}

/// Writes a file, unless it is the same already: what is compiled stays so.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    make_folder(path.parent().unwrap_or(path))?;
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn make_folder(path: &Path) -> Result<(), String> {
    std::fs::create_dir_all(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Returns the output of a program, or an error if it fails.
fn output(command: &mut Command) -> Result<String, String> {
    let done = command
        .output()
        .map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if done.status.success() {
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    } else {
        Err(format!(
            "{command:?}: {}\n{}",
            done.status,
            String::from_utf8_lossy(&done.stderr)
        ))
    }
}
