//! The package's section of the manifest and its licences: what the user says, and what follows where nothing is said.

use toml::Value;
use trine_ir::{Api, Info};

use crate::options::{LicenseText, Options, Package};

/// The package's section of the manifest, and the licences' texts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Manifest {
    /// The package's version.
    pub version: String,
    /// The keys behind the version, in the order of Cargo's reference.
    pub keys: Vec<(String, Value)>,
    /// The files with the texts of licences: a name in the crate's folder and a text.
    pub licenses: Vec<(String, String)>,
}

/// The order of Cargo's reference; other keys come behind these, by name, and `publish` and `metadata` last.
const ORDER: [&str; 10] = [
    "authors",
    "description",
    "documentation",
    "readme",
    "homepage",
    "repository",
    "license",
    "license-file",
    "keywords",
    "categories",
];

pub(crate) fn manifest(api: &Api, options: &Options) -> Manifest {
    let Package { keys, licenses } = &options.package;
    let mut keys = keys.clone();
    keys.remove("version");
    let is_licensed = keys.contains_key("license") || keys.contains_key("license-file");
    if !is_licensed {
        // What has no licence nobody may use: it is not to be published by accident.
        keys.entry("publish".to_owned()).or_insert(Value::Boolean(false));
    }
    let has_page = ["documentation", "homepage", "repository"]
        .iter()
        .any(|key| keys.contains_key(*key));
    if is_licensed
        && !has_page
        && let Some(page) = homepage(api)
    {
        keys.insert("homepage".to_owned(), Value::String(page));
    }
    let mut keys: Vec<(String, Value)> = keys.into_iter().collect();
    keys.sort_by_cached_key(|(key, _)| {
        let place = ORDER.iter().position(|known| known == key).unwrap_or(ORDER.len());
        (place, matches!(key.as_str(), "publish" | "metadata"), key == "metadata")
    });
    Manifest {
        version: version(&api.info, options),
        licenses: license_files(licenses, &keys, options),
        keys,
    }
}

/// A page about the API: its documentation, its author's page, else the origin of its first server.
fn homepage(api: &Api) -> Option<String> {
    let is_web = |url: &&str| {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        rest.is_some_and(|rest| !rest.is_empty())
            && url.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '{' | '}'))
    };
    let docs = api.info.link.as_ref().map(|(url, _)| url.as_str());
    let [_, contact, _] = &api.info.contact;
    let pages = [docs, contact.as_deref()].into_iter().flatten();
    let servers = api.servers.iter().map(|server| server.url.as_str());
    pages.chain(servers).find(is_web).map(str::to_owned)
}

/// The version that the user says or an earlier run gave, else the document's if it is a version of a package and no
/// date, else `0.1.0`.
fn version(info: &Info, options: &Options) -> String {
    if let Some(Value::String(said)) = options.package.keys.get("version") {
        return said.clone();
    }
    let kept = options.version.as_deref().unwrap_or(&info.version);
    match semver::Version::parse(kept) {
        Ok(version) if version.major < 1900 => kept.to_owned(),
        _ => "0.1.0".to_owned(),
    }
}

/// A file for each licence, `LICENSE` for the only one. A file that the user names is the user's.
fn license_files(licenses: &[LicenseText], keys: &[(String, Value)], options: &Options) -> Vec<(String, String)> {
    let authors = keys.iter().find(|(key, _)| key == "authors").map(|(_, value)| value);
    let authors = authors.and_then(Value::as_array).into_iter().flatten();
    let authors: Vec<&str> = authors.filter_map(Value::as_str).collect();
    let holder = match authors.join(", ") {
        nobody if nobody.is_empty() => format!("the authors of {}", options.crate_name),
        authors => authors,
    };
    let file = |license: &LicenseText| {
        let name = match (licenses.len(), license.id.as_str()) {
            (1, _) => "LICENSE".to_owned(),
            // As Rust's own crates call it.
            (_, "Apache-2.0") => "LICENSE-APACHE".to_owned(),
            (_, id) => format!("LICENSE-{id}"),
        };
        (name, filled_in(&license.text, &holder))
    };
    licenses.iter().map(file).collect()
}

/// A licence's text with its holder. The year is left out: the same input gives the same bytes in every year.
fn filled_in(text: &str, holder: &str) -> String {
    let holders = [
        "<copyright holders>",
        "<owner>",
        "<copyright holder>",
        "<COPYRIGHT HOLDER>",
    ];
    let mut text = text.replace("<year> ", "");
    for placeholder in holders {
        text = text.replace(placeholder, holder);
    }
    format!("{}\n", text.trim_end())
}
