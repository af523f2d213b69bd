//! Documents in, the typed document and the findings out.

mod auth;
mod documents;
mod files;
mod hostile;
mod ledger;
mod operations;
mod overlay_findings;
mod overlays;
mod parameters;
mod references;
mod schemas;
mod support;
mod swagger2;
mod texts;
