//! `trine explain CODE`: a finding about a document, or a kind of change between two.

use trine::{Error, Result};
use trine_diag::{Code, Severity, nearest};
use trine_diff::kinds::Kind;

use crate::args::Explain;
use crate::outcome::Outcome;
use crate::show;

pub(crate) fn run(options: &Explain) -> Result<Outcome> {
    let text = match (Code::find(&options.code), Kind::find(&options.code)) {
        (Some(code), _) => finding(code),
        (None, Some(kind)) => change(kind),
        (None, None) => return Err(unknown(&options.code)),
    };
    show::output(&text)?;
    Ok(Outcome::Fine)
}

fn finding(code: &Code) -> String {
    let severity = match code.severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    format!(
        "{code} {} ({severity})\n\n{}\n\nhelp: {}\n",
        code.name, code.explanation, code.help
    )
}

fn change(kind: &Kind) -> String {
    let mirror = match kind.mirror == kind.id {
        true => String::new(),
        false => format!("\n\nWith the documents swapped it is {}.", kind.mirror),
    };
    let area = kind.area.as_str();
    format!(
        "{} (change of {area})\n\n{}. {}{mirror}\n",
        kind.id,
        capital(kind.title),
        kind.explanation
    )
}

/// `text` with a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

fn unknown(wanted: &str) -> Error {
    let names = Code::all().map(|code| code.name);
    let near = nearest(wanted, names.chain(Kind::all().map(|kind| kind.id)));
    let codes = Code::all().map(|code| format!("{code} {}", code.name));
    let kinds = Kind::all().map(|kind| kind.id.to_owned());
    let list = |lines: Vec<String>| lines.join("\n    ");
    let help = format!(
        "{}the findings are\n    {}\n  the kinds of change are\n    {}",
        near.map(|near| format!("did you mean {near:?}? ")).unwrap_or_default(),
        list(codes.collect()),
        list(kinds.collect()),
    );
    Error::usage(format!("there is no finding or kind of change {wanted:?}"), help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_of_change_has_the_name_of_a_finding() {
        for kind in Kind::all() {
            assert!(Code::find(kind.id).is_none(), "{}", kind.id);
        }
    }
}
