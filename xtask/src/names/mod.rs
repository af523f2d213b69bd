//! `cargo xtask names [--all | DOCUMENT…] [--worst N]`: counts how the names read that trine makes up, over real
//! documents, and prints the worst.
//!
//! A made-up name is one of a type that is no component; a component has its name from the document.

mod count;
mod methods;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::corpus;
use crate::run::{Outcome, cargo, needs_beside, run, target};
use crate::workspace;

use self::count::{Counts, Named};

/// The large documents that are counted by themselves.
const SAMPLE: &[&str] = &[
    "real/adyen-CheckoutService.json",
    "real/box.json",
    "real/commonroom.json",
    "real/github.json",
    "real/humanloop-v5.json",
    "real/kittycad.json",
    "real/openai.yaml",
    "real/oxide.json",
    "real/recurly.yaml",
    "real/stripe.json",
    "real/twilio-api_v2010.json",
    "real-multifile/digitalocean/DigitalOcean-public.v2.yaml",
];

/// The number of worst names that are printed unless another is given.
const WORST: usize = 30;

pub(crate) fn task(given: &[String]) -> Outcome {
    let mut given = given.to_vec();
    let worst = match given.iter().position(|argument| argument == "--worst") {
        Some(at) if at + 1 < given.len() => {
            let number = given.remove(at + 1);
            given.remove(at);
            number.parse().map_err(|_| format!("--worst {number}: no number"))?
        }
        Some(_) => return Err("--worst needs a number".to_owned()),
        None => WORST,
    };
    let documents: Vec<PathBuf> = match given.as_slice() {
        [] => {
            let corpus = needs_beside(corpus::CORPUS)?;
            SAMPLE.iter().map(|path| corpus.join(path)).collect()
        }
        [all] if all == "--all" => corpus::documents(&needs_beside(corpus::CORPUS)?, |_| 1),
        given => given.iter().map(PathBuf::from).collect(),
    };
    if let Some(missing) = documents.iter().find(|path| !path.exists()) {
        return Err(format!("{} is not here", missing.display()));
    }
    run(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "trine-cli",
        "--locked",
    ]))?;
    let work = target().join("names");
    workspace::empty(&work)?;
    let trine = target()
        .join("release")
        .join(format!("trine{}", std::env::consts::EXE_SUFFIX));
    let (mut all, mut refused) = (Counts::default(), 0);
    println!("| document | made up | ≤ 40 | longest | counted | empty words | methods | stuttering | outside groups |");
    println!("|---|---|---|---|---|---|---|---|---|");
    for (at, document) in documents.iter().enumerate() {
        let Some(named) = named(&trine, document, &work.join(format!("n{at:04}")))? else {
            refused += 1;
            continue;
        };
        let counts = Counts::of(&named);
        if documents.len() <= 2 * SAMPLE.len() {
            println!("{}", counts.row(&file_name(document)));
        }
        all.add(counts, worst);
    }
    println!("{}", all.row("all"));
    println!("\n{} documents, {refused} refused\n", documents.len());
    let aims = all.aims();
    for aim in &aims {
        println!("{} {}", if aim.is_met { "met    " } else { "NOT MET" }, aim.text);
    }
    println!("\n{}", all.worst());
    match aims.iter().filter(|aim| !aim.is_met).count() {
        0 => Ok(()),
        open => Err(format!("{open} of {} aims for names are not met", aims.len())),
    }
}

/// The names of a document's client by its lock; `None` where trine refuses the document.
fn named(trine: &Path, document: &Path, output: &Path) -> Result<Option<Named>, String> {
    let mut command = Command::new(trine);
    command
        .arg("generate")
        .arg(document)
        .arg("-o")
        .arg(output)
        .args(["--name", "names", "--force"]);
    let done = command.output().map_err(|error| format!("trine: {error}"))?;
    match done.status.code() {
        Some(0) => {}
        Some(3) => return Ok(None),
        code => return Err(format!("{}: exit {code:?}", document.display())),
    }
    let path = output.join("trine.lock");
    let text = read_file(&path)?;
    let lock: toml::Table = text.parse().map_err(|error| format!("{}: {error}", path.display()))?;
    let text = read_file(document)?;
    let read = Named {
        document: file_name(document),
        types: texts(&lock, "types"),
        methods: texts(&lock, "methods"),
        beside: beside(&read_file(&output.join("api.txt"))?),
        titles: values(&text, &["title"]),
        given: values(&text, METHOD_NAMES),
    };
    std::fs::remove_dir_all(output).map_err(|error| format!("{}: {error}", output.display()))?;
    Ok(Some(read))
}

fn read_file(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The paths of the types that the list of public items has in modules of methods.
fn beside(items: &str) -> BTreeSet<String> {
    let path = |line: &str| {
        let (kind, rest) = line.split_once(' ')?;
        let path = rest.split([' ', '<', '(', '{', '.']).next()?;
        let name = path.rsplit("::").next()?;
        let is_type = matches!(kind, "struct" | "enum" | "type")
            && path.starts_with("api::")
            && name.starts_with(|c: char| c.is_ascii_uppercase());
        // A variant has the name of its enum in front, a field a colon behind it.
        let around = path.rsplit("::").nth(1)?;
        let is_item = is_type && around.starts_with(|c: char| !c.is_ascii_uppercase());
        is_item.then(|| path.to_owned())
    };
    items.lines().filter_map(path).collect()
}

/// The extensions by which a document names a method itself.
const METHOD_NAMES: &[&str] = &["x-fern-sdk-method-name", "x-speakeasy-name-override"];

/// The values under some keys in the text of a document, in JSON or YAML, as letters and digits in lower case.
fn values(document: &str, keys: &[&str]) -> BTreeSet<String> {
    let value = |line: &str| {
        let (_, rest) = keys.iter().find_map(|key| line.split_once(key))?;
        let (_, value) = rest.split_once(':')?;
        Some(count::folded(value))
    };
    // A document may be one line of JSON.
    document.split(['\n', ',', '{']).filter_map(value).collect()
}

/// A table of texts.
fn texts(lock: &toml::Table, table: &str) -> BTreeMap<String, String> {
    let entries = lock.get(table).and_then(toml::Value::as_table).into_iter().flatten();
    let texts = entries.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())));
    texts.collect()
}

fn file_name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
