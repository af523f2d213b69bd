//! The fixtures and what each layer makes of them.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

use trine_diag::{Diagnostic, render};
use trine_emit::File;
use trine_lower::TypedText;
use trine_parse::Loader;
use trine_plan::{DateCrate, Feature, Gate, GivenNames, Layout, NameLock, Options, Runtime};

/// The folder of the fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// One fixture.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// `<group>/<case>`.
    pub name: String,
    /// The file's name, `<case>.yaml` or `<case>.json`.
    pub file: PathBuf,
    /// The document, as bytes, since one of them is no UTF-8.
    pub bytes: Vec<u8>,
}

/// The document alone; what lies outside of its folder is not given, if only by its name.
struct Alone<'a>(&'a Fixture);

impl Loader for Alone<'_> {
    fn load(&self, path: &Path, _limit: usize) -> io::Result<Vec<u8>> {
        if path == self.0.file {
            Ok(self.0.bytes.clone())
        } else if path.components().any(|part| part == Component::ParentDir) {
            Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                "lies outside of the folder",
            ))
        } else {
            Err(io::Error::new(io::ErrorKind::NotFound, "no such file"))
        }
    }
}

/// The results of the layers for a document.
#[derive(Debug, Clone)]
pub struct Made {
    /// The findings, as a terminal without colour shows them.
    pub findings: String,
    /// The findings as data.
    pub diagnostics: Vec<Diagnostic>,
    /// The model as text; empty where the document has no reading.
    pub api: String,
    /// The names that were given.
    pub names: NameLock,
    /// The public items, a line each (`api.txt`); empty where the document has no reading.
    pub surface: String,
    /// The Rust files without runtime and manifest; none where the document has no reading.
    pub sources: Vec<File>,
    /// The features of the crate.
    pub features: Vec<Feature>,
    /// The features behind which each public item stands, by its path.
    pub gates: BTreeMap<String, Gate>,
}

impl Fixture {
    /// Reads the fixture at `path`.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn read(path: &Path) -> io::Result<Self> {
        let name = path
            .strip_prefix(folder().canonicalize()?)
            .unwrap_or(path)
            .with_extension("");
        Ok(Self {
            name: name.to_string_lossy().replace('\\', "/"),
            file: path.file_name().map(PathBuf::from).unwrap_or_default(),
            bytes: std::fs::read(path)?,
        })
    }

    /// Every fixture, sorted by name.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn all() -> io::Result<Vec<Self>> {
        let mut fixtures = Vec::new();
        for group in std::fs::read_dir(folder().canonicalize()?)? {
            for case in std::fs::read_dir(group?.path())? {
                fixtures.push(Self::read(&case?.path())?);
            }
        }
        fixtures.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(fixtures)
    }

    /// Returns true if it is one of those that have no reading.
    pub fn is_reject(&self) -> bool {
        self.name.starts_with("reject/")
    }

    /// The types of the fixture and how they are read and written, as modules of one file that a test includes.
    ///
    /// # Errors
    /// The document cannot be loaded from memory.
    pub fn types_alone(&self) -> io::Result<String> {
        let sources = self.without_groups()?.sources;
        let mut text = String::new();
        for module in ["types", "wire"] {
            let path = format!("src/{module}/shared.rs");
            for file in sources.iter().filter(|file| file.path == path) {
                let code = file.contents.replace("crate::", "super::");
                text.push_str(&format!("pub mod {module} {{\n{code}}}\n"));
            }
        }
        Ok(text)
    }

    /// The same with the operations that are in no group, whose client the test has beside them.
    ///
    /// # Errors
    /// The document cannot be loaded from memory.
    pub fn operations_alone(&self) -> io::Result<String> {
        let sources = self.without_groups()?.sources;
        let root = sources.iter().filter(|file| file.path == "src/api/root.rs");
        let code: String = root.map(|file| file.contents.replace("crate::", "super::")).collect();
        Ok(format!("pub mod api {{\n{code}}}\n{}", self.types_alone()?))
    }

    /// The crate with all operations in no group, as by a lock that has them so.
    fn without_groups(&self) -> io::Result<Made> {
        let mut lock = NameLock::default();
        for (key, path) in self.make()?.names.methods {
            let name = path.rsplit('.').next().unwrap_or(&path);
            lock.methods.insert(key, name.to_owned());
        }
        self.make_as(Layout::Crate, &lock)
    }

    /// Takes the document through every layer, as a crate beside the runtime's.
    ///
    /// # Errors
    /// The document cannot be loaded from memory.
    pub fn make(&self) -> io::Result<Made> {
        self.make_as(Layout::Crate, &NameLock::default())
    }

    /// The same with dates as types of the given crate, or as text.
    ///
    /// # Errors
    /// The document cannot be loaded from memory.
    pub fn make_with_dates(&self, layout: Layout, dates: Option<DateCrate>) -> io::Result<Made> {
        let lowering = trine_lower::Options {
            dates: match dates {
                Some(_) => TypedText::Typed,
                None => TypedText::Text,
            },
            ..trine_lower::Options::default()
        };
        let planning = Options {
            dates: dates.unwrap_or_default(),
            layout,
            ..Options::default()
        };
        self.make_by(&lowering, planning, &NameLock::default())
    }

    /// The same in the given layout, with the names that an earlier generation gave.
    ///
    /// # Errors
    /// The document cannot be loaded from memory.
    pub fn make_as(&self, layout: Layout, lock: &NameLock) -> io::Result<Made> {
        let planning = Options {
            layout,
            ..Options::default()
        };
        self.make_by(&trine_lower::Options::default(), planning, lock)
    }

    /// The same with these choices of the user.
    ///
    /// # Errors
    /// If the document cannot be loaded, which is from memory.
    pub fn make_with(&self, planning: Options) -> io::Result<Made> {
        self.make_by(&trine_lower::Options::default(), planning, &NameLock::default())
    }

    /// Makes the client with these options over the lock of an earlier generation.
    ///
    /// # Errors
    /// If the document cannot be loaded, which is from memory.
    pub fn make_over(&self, planning: Options, lock: &NameLock) -> io::Result<Made> {
        self.make_by(&trine_lower::Options::default(), planning, lock)
    }

    /// Makes one crate with the names that the user gives.
    ///
    /// # Errors
    /// The document cannot be loaded from memory.
    pub fn make_renamed(&self, rename: &BTreeMap<String, String>, lock: &NameLock) -> io::Result<Made> {
        let planning = Options {
            rename: rename.clone(),
            ..Options::default()
        };
        self.make_by(&trine_lower::Options::default(), planning, lock)
    }

    /// Makes one crate with the names of a first run, and those of the lock as old names.
    ///
    /// # Errors
    /// If the document cannot be loaded, which is from memory.
    pub fn make_anew(&self, lock: &NameLock) -> io::Result<Made> {
        let planning = Options {
            given_names: GivenNames::Anew,
            ..Options::default()
        };
        self.make_by(&trine_lower::Options::default(), planning, lock)
    }

    fn make_by(&self, lowering: &trine_lower::Options, planning: Options, lock: &NameLock) -> io::Result<Made> {
        let parsed = trine_parse::parse(&self.file, &Alone(self), &trine_parse::Options::default());
        let parsed = parsed.map_err(|error| error.source)?;
        let mut diagnostics = parsed.diagnostics;
        let (mut text, mut surface) = (String::new(), String::new());
        let (mut sources, mut names) = (Vec::new(), NameLock::default());
        let (mut features, mut gates) = (Vec::new(), BTreeMap::new());
        if let Some(document) = &parsed.document {
            let (mut api, found) = trine_lower::lower(document, lowering);
            diagnostics.extend(found);
            let options = Options {
                crate_name: self.ident(),
                runtime: Runtime::Crate,
                ..planning
            };
            let (plan, found) = trine_plan::plan(&mut api, &options, lock);
            diagnostics.extend(found);
            text = trine_ir::dump(&api);
            names = plan.names.clone();
            surface = trine_emit::surface(&plan);
            features = plan.features.clone();
            let public = plan.public().into_iter();
            gates = public
                .map(|item| (format!("{}::{}", item.module, item.ident), item.gate))
                .collect();
            sources = match options.layout {
                Layout::Crate => trine_emit::sources(&plan),
                Layout::SingleFile => trine_emit::emit(&plan),
            };
        }
        let findings = render::text(&diagnostics, &parsed.sources, render::Style::Plain);
        Ok(Made {
            findings,
            diagnostics,
            api: text,
            names,
            surface,
            sources,
            features,
            gates,
        })
    }

    /// The whole package over a lock, beside the runtime's.
    ///
    /// # Errors
    /// If the document cannot be loaded, which is from memory, or has no reading.
    pub fn package(&self, lock: &NameLock) -> io::Result<Vec<File>> {
        let planning = Options {
            runtime: Runtime::Crate,
            ..Options::default()
        };
        self.package_with(planning, lock)
    }

    /// The whole package with these options over a lock.
    ///
    /// # Errors
    /// If the document cannot be loaded, which is from memory, or has no reading.
    pub fn package_with(&self, planning: Options, lock: &NameLock) -> io::Result<Vec<File>> {
        let parsed = trine_parse::parse(&self.file, &Alone(self), &trine_parse::Options::default());
        let document = parsed.map_err(|error| error.source)?.document;
        let document = document.ok_or_else(|| io::Error::other("the document has no reading"))?;
        let (mut api, _) = trine_lower::lower(&document, &trine_lower::Options::default());
        let options = Options {
            crate_name: self.ident(),
            ..planning
        };
        let (plan, _) = trine_plan::plan(&mut api, &options, lock);
        Ok(trine_emit::emit(&plan))
    }

    /// Its name as a Rust identifier.
    pub fn ident(&self) -> String {
        self.name.replace(['/', '-', '.'], "_").to_lowercase()
    }
}

/// Groups of fixtures in which the client itself is what matters.
const OF_THE_CLIENT: &[&str] = &["auth/", "servers/"];

impl Made {
    /// Everything that is about the fixture, for a snapshot: of the sources not what every
    /// crate has alike, the client only where it is what matters.
    pub fn text(&self, name: &str) -> String {
        let of_client = OF_THE_CLIENT.iter().any(|group| name.starts_with(group));
        let shown = self.sources.iter().filter(|file| match file.path.as_str() {
            "src/client.rs" => of_client,
            path => path != "src/lib.rs" && !path.ends_with("/mod.rs"),
        });
        let files = shown.map(|file| format!("// ---- {}\n{}\n", file.path, file.contents));
        format!(
            "{}\n==== model\n{}\n==== rust\n{}",
            self.findings,
            self.api,
            files.collect::<String>()
        )
    }
}
