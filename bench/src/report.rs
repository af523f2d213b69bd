//! The table of what was measured.

use std::fmt::Write as _;
use std::path::Path;

use crate::client::Client;

/// Ratios of the medians, own to derived; a type that was left out has no line.
pub(crate) fn table(measured: &Path, clients: &[Client]) -> String {
    let mut table = String::from("| type | bytes | reading | writing |\n|---|--:|--:|--:|\n");
    let mut products = (0.0, 0.0, 0);
    for client in clients {
        for drawn in &client.drawn {
            let name = format!("{}-{}", client.name, drawn.rust);
            let (Some(read), Some(written)) = (ratio(measured, "decode", &name), ratio(measured, "encode", &name))
            else {
                continue;
            };
            let bytes = std::fs::metadata(&drawn.values).map_or(0, |file| file.len());
            let _ = writeln!(
                table,
                "| {} `{}` | {bytes} | {read:.2} | {written:.2} |",
                client.name, drawn.rust
            );
            products = (products.0 + read.ln(), products.1 + written.ln(), products.2 + 1);
        }
    }
    if products.2 > 0 {
        let count = f64::from(products.2);
        let [read, written] = [products.0, products.1].map(|sum| (sum / count).exp());
        let _ = writeln!(table, "| *geometric mean* | | *{read:.2}* | *{written:.2}* |");
    }
    table
}

fn ratio(measured: &Path, direction: &str, name: &str) -> Option<f64> {
    let median = |contender: &str| {
        let path = measured
            .join(format!("{direction}_{name}"))
            .join(contender)
            .join("new/estimates.json");
        let estimates: serde_json::Value = serde_json::from_slice(&std::fs::read(path).ok()?).ok()?;
        estimates["median"]["point_estimate"].as_f64()
    };
    Some(median("trine")? / median("serde")?)
}
