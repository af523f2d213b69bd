//! `trine diff` as git calls it, instead of a diff of text (gitattributes(5), "Defining an external diff driver").
//!
//! Git passes a path, then file, object and mode of either version, and of a file that was renamed its new path and a
//! message. It ends its own run if the driver's exit code is not 0, so that a document without a reading is shown as
//! text instead.

use std::path::Path;
use std::time::Duration;

use similar::TextDiff;
use trine::{Error, Result};
use trine_diff::Sides;

use super::compare::{compared, rendered};
use crate::args::Diff;
use crate::outcome::Outcome;
use crate::show;
use crate::spec::Spec;

/// The file that stands for a version that does not exist.
const NOTHING: &str = "/dev/null";

/// The time after which lines are no longer matched with care.
const PATIENCE: Duration = Duration::from_secs(2);

/// The arguments of git.
struct Call<'a> {
    path: Sides<&'a str>,
    file: Sides<&'a str>,
}

impl<'a> Call<'a> {
    /// The arguments, or `None` if git did not call.
    ///
    /// # Errors
    /// A usage error if there are as many documents as nobody passes.
    fn of(options: &'a Diff) -> Result<Option<Self>> {
        let Some(old) = &options.new else {
            return Ok(None);
        };
        let path = options.old.as_str();
        let (new, new_path) = match options.git.as_slice() {
            [] => return Ok(None),
            [_, _, new, _, _] => (new, path),
            [_, _, new, _, _, new_path, _] => (new, new_path.as_str()),
            _ => {
                let help = "pass OLD and NEW, or let git call `trine diff` as a driver, with seven arguments or nine";
                return Err(Error::usage("expected one document or two, found more", help));
            }
        };
        Ok(Some(Self {
            path: Sides {
                old: path,
                new: new_path,
            },
            file: Sides { old, new },
        }))
    }
}

/// Shows what changed between the versions that git passes; `None` if git did not call.
pub(super) fn run(options: &Diff) -> Result<Option<Outcome>> {
    let Some(call) = Call::of(options)? else {
        return Ok(None);
    };
    let read = |file: &str| match file {
        NOTHING => Ok(Vec::new()),
        file => std::fs::read(file).map_err(|error| Error::io("read", Path::new(file), error)),
    };
    let texts = Sides {
        old: read(call.file.old)?,
        new: read(call.file.new)?,
    };
    show::output(&shown(&call, &texts, options)?)?;
    Ok(Some(Outcome::Fine))
}

/// The report, or a diff of the texts if one of them is no document with a reading.
fn shown(call: &Call<'_>, texts: &Sides<Vec<u8>>, options: &Diff) -> Result<String> {
    let names = Sides {
        old: format!("a/{}", call.path.old),
        new: format!("b/{}", call.path.new),
    };
    let head = format!(
        "diff --trine {} {}\n",
        show::one_line(&names.old),
        show::one_line(&names.new)
    );
    if call.file.old == NOTHING || call.file.new == NOTHING {
        return Ok(format!("{head}{}", as_text(&names, texts)));
    }
    let root = options.ref_root.as_deref();
    let documents = Sides {
        old: Spec::given(&names.old, Path::new(call.path.old), texts.old.clone(), root)?,
        new: Spec::given(&names.new, Path::new(call.path.new), texts.new.clone(), root)?,
    };
    let (compiled, report) = compared(&documents, options)?;
    let Some(report) = report else {
        return Ok(format!(
            "{head}a version has no reading; `trine lint` says why\n{}",
            as_text(&names, texts)
        ));
    };
    // Git names the versions of one file alone.
    let several = compiled.old.sources.len().max(compiled.new.sources.len()) > 1;
    let note = if several {
        "other files of the document are those of the working tree\n"
    } else {
        ""
    };
    Ok(format!(
        "{head}{note}{}",
        rendered(&report, &compiled.new.sources, options)
    ))
}

/// A unified diff of the texts.
fn as_text(names: &Sides<String>, texts: &Sides<Vec<u8>>) -> String {
    let texts = texts.as_ref().map(|text| String::from_utf8_lossy(text));
    let mut config = TextDiff::configure();
    let diff = config
        .timeout(PATIENCE)
        .diff_lines(texts.old.as_ref(), texts.new.as_ref());
    let mut unified = diff.unified_diff();
    unified.header(&names.old, &names.new).to_string()
}
