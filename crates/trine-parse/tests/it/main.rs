//! Documents in, the typed document and the findings out.

mod auth;
mod documents;
mod files;
mod hostile;
mod ledger;
mod operations;
mod parameters;
mod references;
mod schemas;
mod support;
mod swagger2;
mod texts;
