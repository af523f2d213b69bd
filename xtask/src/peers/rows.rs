//! The documents of the benchmark, and what is measured of each.

use super::measure::Cost;
use super::tools::Tool;

/// A document of the benchmark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Document {
    /// Its name, and that of the crates that are made of it.
    pub(crate) name: &'static str,
    /// The file in the corpus.
    pub(crate) path: &'static str,
}

/// The documents, the smallest first.
pub(crate) const DOCUMENTS: &[Document] = &[
    Document {
        name: "humanloop",
        path: "real/humanloop-v5.json",
    },
    Document {
        name: "kittycad",
        path: "real/kittycad.json",
    },
    Document {
        name: "box_api",
        path: "real/box.json",
    },
    Document {
        name: "openai",
        path: "real/openai.yaml",
    },
    Document {
        name: "stripe",
        path: "real/stripe.json",
    },
    Document {
        name: "github",
        path: "real/github.json",
    },
];

/// The results of one tool for one document. What failed or was not asked for is `None`.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) document: &'static str,
    /// The operations that the document has.
    pub(crate) of_document: usize,
    pub(crate) tool: &'static Tool,
    pub(crate) generate: Option<Cost>,
    pub(crate) lines: Option<usize>,
    /// The operations that the tool wrote.
    pub(crate) operations: Option<usize>,
    pub(crate) check: Option<Cost>,
    pub(crate) debug: Option<Cost>,
    pub(crate) release: Option<Cost>,
    /// A program with one call.
    pub(crate) call: Option<Cost>,
    /// The size of that program, stripped, in bytes.
    pub(crate) binary: Option<u64>,
    /// The first failure.
    pub(crate) failure: Option<String>,
}

impl Row {
    /// A row without results.
    pub(crate) fn new(document: &Document, of_document: usize, tool: &'static Tool) -> Self {
        Self {
            document: document.name,
            of_document,
            tool,
            generate: None,
            lines: None,
            operations: None,
            check: None,
            debug: None,
            release: None,
            call: None,
            binary: None,
            failure: None,
        }
    }
}
