//! `trine explain CODE`.

use trine::{Error, Result};
use trine_diag::{Code, Severity};

use crate::args::Explain;
use crate::outcome::Outcome;
use crate::show;

pub(crate) fn run(options: &Explain) -> Result<Outcome> {
    let Some(code) = Code::find(&options.code) else {
        let all = Code::all()
            .map(|code| format!("{code} {}", code.name))
            .collect::<Vec<_>>()
            .join("\n    ");
        return Err(Error::usage(
            format!("there is no finding {:?}", options.code),
            format!("the codes are\n    {all}"),
        ));
    };
    let severity = match code.severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    show::output(&format!(
        "{code} {} ({severity})\n\n{}\n\nhelp: {}\n",
        code.name, code.explanation, code.help
    ))?;
    Ok(Outcome::Fine)
}
