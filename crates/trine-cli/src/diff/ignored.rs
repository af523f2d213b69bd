//! The list of changes that a project has accepted, as a file.

use std::io::ErrorKind;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use trine::{Error, Result};
use trine_diff::Report;
use trine_diff::ignore::{Date, Fault, IgnoreList};

use crate::show;

/// Takes the changes that the file ignores out of a report, and shows on stderr what is wrong with its entries.
///
/// # Errors
/// An I/O error if the file cannot be read; a usage error if it is no list.
pub(super) fn apply(path: &Path, today: Option<Date>, report: &mut Report) -> Result<()> {
    let text = std::fs::read_to_string(path).map_err(|error| Error::io("read", path, error))?;
    let faults = parse(path, &text)?.apply(report, today.unwrap_or_else(now));
    for fault in faults {
        show::note(&format!("warning: {}\n", located(path, &fault)));
    }
    Ok(())
}

/// Adds the changes of a report to the file, which is made if it is not there.
///
/// # Errors
/// An I/O error if the file cannot be read or written; a usage error if it is no list.
pub(super) fn write(path: &Path, report: &Report) -> Result<()> {
    let text = match std::fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        read => read.map_err(|error| Error::io("read", path, error))?,
    };
    let extended = parse(path, &text)?.extended(&text, report);
    if extended == text {
        return Ok(());
    }
    // The list is there as it was or as it is to be, even if the run is ended.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.trine-{}", std::process::id()));
    let written = std::fs::write(&temporary, extended).and_then(|()| std::fs::rename(&temporary, path));
    written.map_err(|error| {
        // The error is about the list; a temporary file that stays is no other one.
        let _ = std::fs::remove_file(&temporary);
        Error::io("write", path, error)
    })
}

fn parse(path: &Path, text: &str) -> Result<IgnoreList> {
    let help = "an entry is [[ignore]] with fingerprint, reason and, if it ends, until";
    IgnoreList::parse(text).map_err(|fault| Error::usage(located(path, &fault), help))
}

fn located(path: &Path, fault: &Fault) -> String {
    show::one_line(&format!("{}:{}: {}", path.display(), fault.line, fault.message))
}

/// Today's date by the clock of the machine, in UTC.
fn now() -> Date {
    // A clock before 1970 is wrong; the first day is as good as any.
    let passed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Date::since_epoch(u32::try_from(passed.as_secs() / 86_400).unwrap_or(0))
}
