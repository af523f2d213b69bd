//! `cargo xtask`: what CI runs is what a person runs.

fn main() {}
