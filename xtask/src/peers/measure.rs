//! The cost of a program: its time and memory, as the system accounts for it.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::run::Outcome;

/// The cost of a run of a program with all programs that it started.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Cost {
    /// Seconds by the clock.
    pub(crate) wall: f64,
    /// Seconds of all processors, in the programs and in the system for them.
    pub(crate) cpu: f64,
    /// The largest resident set of one of the programs, in KiB.
    pub(crate) memory: f64,
}

impl Cost {
    /// The median of each figure; `None` of nothing.
    pub(crate) fn median(costs: &[Self]) -> Option<Self> {
        let of = |figure: fn(&Self) -> f64| {
            let mut figures: Vec<f64> = costs.iter().map(figure).collect();
            figures.sort_by(f64::total_cmp);
            figures.get(figures.len() / 2).copied()
        };
        Some(Self {
            wall: of(|cost| cost.wall)?,
            cpu: of(|cost| cost.cpu)?,
            memory: of(|cost| cost.memory)?,
        })
    }
}

/// The program that measures another one.
const TIME: &str = "/usr/bin/time";

/// Fails where the machine has no GNU time, without which nothing can be measured.
pub(crate) fn needs() -> Outcome {
    let version = Command::new(TIME).arg("--version").output();
    let is_gnu = version.is_ok_and(|output| {
        let said = [output.stdout, output.stderr].concat();
        String::from_utf8_lossy(&said).contains("GNU")
    });
    match is_gnu {
        true => Ok(()),
        false => Err(format!(
            "nothing was measured: {TIME} is not here, or is not that of GNU"
        )),
    }
}

/// Runs a program and gives its cost. What it prints goes to `log`. It is stopped after `patience` seconds.
///
/// # Errors
/// The program fails or takes too long: the last line that it printed.
pub(crate) fn cost(command: &Command, log: &Path, patience: u32) -> Result<Cost, String> {
    let figures = log.with_extension("time");
    let printed = File::create(log).and_then(|file| Ok((file.try_clone()?, file)));
    let (out, err) = printed.map_err(|error| format!("{}: {error}", log.display()))?;
    let mut timed = Command::new(TIME);
    timed.args(["--format", "%e %U %S %M", "--output"]).arg(&figures);
    timed.args(["timeout", &patience.to_string()]);
    timed.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => timed.env(name, value),
            None => timed.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    let status = timed.stdin(Stdio::null()).stdout(out).stderr(err).status();
    let status = status.map_err(|error| format!("cannot run {TIME}: {error}"))?;
    // That of `timeout` for a program that it has stopped.
    if status.code() == Some(124) {
        return Err(format!("not done after {patience} s"));
    }
    if !status.success() {
        return Err(last_line(log));
    }
    let text = std::fs::read_to_string(&figures).map_err(|error| format!("{}: {error}", figures.display()))?;
    parsed(&text).ok_or_else(|| format!("{TIME}: expected four figures, found {text:?}"))
}

/// The figures that were printed last.
fn parsed(text: &str) -> Option<Cost> {
    let mut figures = text.lines().next_back()?.split(' ').map(str::parse::<f64>);
    let mut next = || figures.next()?.ok();
    let (wall, user, system, memory) = (next()?, next()?, next()?, next()?);
    Some(Cost {
        wall,
        cpu: user + system,
        memory,
    })
}

/// The first line with an error in it, else the last one.
fn last_line(log: &Path) -> String {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let error = lines().find(|line| line.to_lowercase().starts_with("error"));
    let line = error.or_else(|| lines().next_back()).unwrap_or("failed in silence");
    line.chars().take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_that_of_each_figure() {
        let cost = |wall, cpu, memory| Cost { wall, cpu, memory };
        let costs = [cost(1.0, 9.0, 5.0), cost(2.0, 7.0, 4.0), cost(3.0, 8.0, 6.0)];
        assert_eq!(Cost::median(&costs), Some(cost(2.0, 8.0, 5.0)));
        assert_eq!(Cost::median(&[]), None);
    }

    #[test]
    fn figures_stand_in_the_last_line() {
        let expected = Cost {
            wall: 1.5,
            cpu: 2.5,
            memory: 2048.0,
        };
        assert_eq!(
            parsed("Command exited with non-zero status 1\n1.50 2.00 0.50 2048\n"),
            Some(expected)
        );
        assert_eq!(parsed("nothing"), None);
    }
}
