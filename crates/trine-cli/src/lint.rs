//! `trine lint SPEC`: every finding of every layer; the findings are the answer.

use trine::config::Choices;
use trine::driver::{Job, compile};
use trine::{CrateName, Result};
use trine_diag::Severity;

use crate::Outcome;
use crate::args::Lint;
use crate::show;
use crate::spec::Spec;

pub(crate) fn run(options: &Lint) -> Result<Outcome> {
    let spec = Spec::open(&options.spec, options.ref_root.as_deref())?;
    let job = Job::new(CrateName::new("client")?, Choices::default(), spec.options);
    let compiled = compile(&spec.path, spec.loader.as_ref(), &job)?;
    show::answer(&show::findings(
        &compiled,
        Severity::Note,
        options.format,
        show::Stream::Stdout,
    ))?;
    Ok(if compiled.has_errors() {
        Outcome::BadInput
    } else {
        Outcome::Fine
    })
}
