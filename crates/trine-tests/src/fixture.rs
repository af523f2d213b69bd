//! The fixtures and what each layer makes of them.

use std::path::{Path, PathBuf};

use trine_diag::{Diagnostic, render};
use trine_emit::File;
use trine_parse::MemoryLoader;
use trine_plan::{Layout, NameLock, Options, Runtime};

/// The folder of the fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// One fixture.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// `<group>/<case>`.
    pub name: String,
    /// The document.
    pub text: String,
}

/// What the layers made of a document.
#[derive(Debug, Clone)]
pub struct Made {
    /// The findings, as a terminal without colour shows them.
    pub findings: String,
    /// The findings as data.
    pub diagnostics: Vec<Diagnostic>,
    /// The model as text; empty where the document has no reading.
    pub api: String,
    /// The Rust files without runtime and manifest; none where the document has no reading.
    pub sources: Vec<File>,
}

impl Fixture {
    /// Reads the fixture at `path`.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read(path: &Path) -> std::io::Result<Self> {
        let name = path
            .strip_prefix(folder().canonicalize()?)
            .unwrap_or(path)
            .with_extension("");
        Ok(Self {
            name: name.to_string_lossy().replace('\\', "/"),
            text: std::fs::read_to_string(path)?,
        })
    }

    /// Every fixture, sorted by name.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub fn all() -> std::io::Result<Vec<Self>> {
        let mut fixtures = Vec::new();
        for group in std::fs::read_dir(folder().canonicalize()?)? {
            for case in std::fs::read_dir(group?.path())? {
                fixtures.push(Self::read(&case?.path())?);
            }
        }
        fixtures.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(fixtures)
    }

    /// Whether it is one of those that have no reading.
    pub fn is_reject(&self) -> bool {
        self.name.starts_with("reject/")
    }

    /// Takes the document through every layer, as a crate beside the runtime's.
    ///
    /// # Errors
    /// Where the document cannot be loaded, which is from memory.
    pub fn make(&self) -> std::io::Result<Made> {
        self.make_as(Layout::Crate)
    }

    /// The same in the given layout.
    ///
    /// # Errors
    /// Where the document cannot be loaded, which is from memory.
    pub fn make_as(&self, layout: Layout) -> std::io::Result<Made> {
        let path = PathBuf::from(format!("{}.yaml", self.name.rsplit('/').next().unwrap_or_default()));
        let loader = MemoryLoader::new().with(&path, self.text.as_bytes());
        let parsed = trine_parse::parse(&path, &loader, &trine_parse::Options::default())?;
        let mut diagnostics = parsed.diagnostics;
        let (mut text, mut sources) = (String::new(), Vec::new());
        if let Some(document) = &parsed.document {
            let (api, found) = trine_lower::lower(document, &trine_lower::Options::default());
            diagnostics.extend(found);
            let options = Options {
                crate_name: self.ident(),
                runtime: Runtime::Crate,
                layout,
                ..Options::default()
            };
            let (plan, found) = trine_plan::plan(&api, &options, &NameLock::default());
            diagnostics.extend(found);
            text = trine_ir::dump(&api);
            sources = match layout {
                Layout::Crate => trine_emit::sources(&api, &plan),
                Layout::SingleFile => trine_emit::emit(&api, &plan),
            };
        }
        let findings = render::text(&diagnostics, &parsed.sources, render::Style::Plain);
        Ok(Made {
            findings,
            diagnostics,
            api: text,
            sources,
        })
    }

    /// Its name as a Rust identifier.
    pub fn ident(&self) -> String {
        self.name.replace(['/', '-', '.'], "_").to_lowercase()
    }
}

impl Made {
    /// Everything, for a snapshot.
    pub fn text(&self) -> String {
        let files = self
            .sources
            .iter()
            .map(|file| format!("// ---- {}\n{}\n", file.path, file.contents));
        format!(
            "{}\n==== model\n{}\n==== rust\n{}",
            self.findings,
            self.api,
            files.collect::<String>()
        )
    }
}
