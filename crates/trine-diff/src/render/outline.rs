//! The parts that all formats for people share: the order of the changes, counts and short lists.

use crate::{Change, Report, Verdict, Wire};

/// The number of operations, webhooks and items of a change that are written out.
pub(super) const FEW: usize = 3;

/// The changes with one verdict.
pub(super) struct Group<'r> {
    /// The worse of the two verdicts on the wire.
    pub(super) verdict: Verdict,
    /// The changes, those that break Rust code first.
    pub(super) changes: Vec<&'r Change>,
}

/// The changes by verdict, the worst verdict first; no group is empty.
pub(super) fn groups(report: &Report) -> Vec<Group<'_>> {
    let worst_first = Verdict::ALL.into_iter().rev();
    let groups = worst_first.map(|verdict| {
        let of_verdict = |change: &&Change| change.wire.worst() == verdict;
        let mut changes: Vec<&Change> = report.changes.iter().filter(of_verdict).collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.rust));
        Group { verdict, changes }
    });
    groups.filter(|group| !group.changes.is_empty()).collect()
}

/// All changes in the order of their groups.
pub(super) fn in_order(report: &Report) -> Vec<&Change> {
    groups(report).into_iter().flat_map(|group| group.changes).collect()
}

/// The meaning of a verdict for a client of the old document.
pub(super) fn meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Breaking => "a request or a response that worked before does not work any more",
        Verdict::Closed => "responses may have values that only a client which refuses unknown values cannot read",
        Verdict::Unknown => "the two documents do not tell whether clients break",
        Verdict::Safe => "existing clients keep working",
        Verdict::None => "requests and responses stay the same",
    }
}

/// The counts by verdict: `2 breaking, 3 closed`; `none` if there are no changes.
pub(super) fn counts<'r>(changes: impl Iterator<Item = &'r Change> + Clone) -> String {
    let worst_first = Verdict::ALL.into_iter().rev();
    let counts = worst_first.map(|verdict| {
        let of_verdict = |change: &&Change| change.wire.worst() == verdict;
        (verdict.as_str(), changes.clone().filter(of_verdict).count())
    });
    let counts = counts.filter(|(_, count)| *count > 0);
    let counts: Vec<String> = counts.map(|(verdict, count)| format!("{count} {verdict}")).collect();
    match counts.is_empty() {
        true => "none".to_owned(),
        false => counts.join(", "),
    }
}

/// The report in a line: `semver: major; wire: 2 breaking, 3 closed, 11 safe`.
pub(super) fn summary(report: &Report) -> String {
    let mut line = format!(
        "semver: {}; wire: {}",
        report.semver().as_str(),
        counts(report.changes.iter())
    );
    if report.ignored > 0 {
        line.push_str(&format!("; ignored: {}", report.ignored));
    }
    line
}

/// The verdicts by direction: `request safe, response breaking`; empty if nothing changes on the wire.
pub(super) fn directions(wire: Wire) -> String {
    let directions = [("request", wire.request), ("response", wire.response)];
    let changed = directions.into_iter().filter(|(_, verdict)| *verdict != Verdict::None);
    let words: Vec<String> = changed
        .map(|(direction, verdict)| format!("{direction} {}", verdict.as_str()))
        .collect();
    words.join(", ")
}

/// The first few of `all` and the number of the others: `a, b, c and 14 more`.
pub(super) fn few(all: &[String], most: usize, written: impl Fn(&str) -> String) -> String {
    // A list that is one longer takes no more room than "and 1 more".
    let shown = if all.len() <= most + 1 { all.len() } else { most };
    let first: Vec<String> = all.iter().take(shown).map(|one| written(one)).collect();
    match all.len() - shown {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

/// `1 change`, `2 changes`.
pub(super) fn changes(count: usize) -> String {
    match count {
        1 => "1 change".to_owned(),
        _ => format!("{count} changes"),
    }
}

/// `text` in one line.
pub(crate) fn one_line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    trine_diag::render::tame(&text)
}

/// The lines of a text of a document, each at most `columns` characters long.
pub(super) fn lines(text: &str, columns: usize) -> Vec<String> {
    let cut = |line: &str| {
        let line = line.replace('\t', "    ");
        match line.char_indices().nth(columns) {
            Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
            None => line,
        }
    };
    let lines = text.lines().map(|line| trine_diag::render::tame(&cut(line)));
    lines.collect()
}
