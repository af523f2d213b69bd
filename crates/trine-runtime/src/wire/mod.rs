//! How values are read from JSON and written to it.
