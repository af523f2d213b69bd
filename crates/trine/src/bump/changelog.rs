//! `CHANGELOG.md`: a section for each version, beside whatever a person writes there.

use super::Difference;
use crate::{Error, Result};

/// The file's name.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// The text with a section for a version, in front of the sections of earlier versions and behind one that is called
/// `Unreleased`.
///
/// # Errors
/// A usage error if the version has a section.
pub(super) fn with_section(
    text: Option<&str>,
    version: &str,
    day: Option<&str>,
    difference: &Difference,
) -> Result<String> {
    let text = text.unwrap_or("# Changelog\n");
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut at = text.len();
    for (start, heading) in headings(text) {
        let name = heading.trim_matches(['#', ' ', '[', ']', '\r']);
        let is_version = |rest: &str| rest.is_empty() || rest.starts_with([' ', ']']);
        if name
            .trim_start_matches('v')
            .strip_prefix(version)
            .is_some_and(is_version)
        {
            let message = format!("{CHANGELOG} already has a section for {version}");
            return Err(Error::usage(message, "rename its heading, such as to `## Unreleased`"));
        }
        if at == text.len() && !name.to_ascii_lowercase().starts_with("unreleased") {
            at = start;
        }
    }
    let (before, behind) = text.split_at(at);
    let section = section(version, day, difference).replace('\n', end);
    let before = match before.trim_end() {
        "" => String::new(),
        before => format!("{before}{end}{end}"),
    };
    let behind = match behind {
        "" => String::new(),
        behind => format!("{end}{behind}"),
    };
    Ok(format!("{before}{section}{behind}"))
}

/// The headings of sections, outside of blocks of code, each with the place where its line begins.
fn headings(text: &str) -> Vec<(usize, &str)> {
    let (mut found, mut start, mut fence) = (Vec::new(), 0, None);
    for line in text.split_inclusive('\n') {
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| line.trim_start().starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            (None, None) if line.starts_with("## ") => found.push((start, line.trim_end())),
            (None | Some(_), _) => {}
        }
        start += line.len();
    }
    found
}

/// The section of a version.
fn section(version: &str, day: Option<&str>, difference: &Difference) -> String {
    let day = day.map(|day| format!(" ({day})")).unwrap_or_default();
    let item = |line: &String| format!("- `{line}`\n");
    let changed = |(was, is): &(String, String)| format!("- `{was}`\n  is now `{is}`\n");
    let lists = [
        ("Removed", difference.gone.iter().map(item).collect::<String>()),
        ("Changed", difference.changed.iter().map(changed).collect()),
        ("Added", difference.new.iter().map(item).collect()),
    ];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
    let lists: String = lists.map(|(title, list)| format!("\n### {title}\n\n{list}")).collect();
    match lists.as_str() {
        "" => format!("## {version}{day}\n\nNo public item has changed.\n"),
        lists => format!("## {version}{day}\n{lists}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added() -> Difference {
        Difference {
            new: vec!["struct types::Pet".to_owned()],
            ..Difference::default()
        }
    }

    const SECTION: &str = "## 0.2.0\n\n### Added\n\n- `struct types::Pet`\n";

    fn with(text: &str) -> String {
        with_section(Some(text), "0.2.0", None, &added()).unwrap()
    }

    #[test]
    fn section_stands_before_those_of_earlier_versions_and_the_rest_is_kept() {
        let first = with_section(None, "0.2.0", Some("2025-01-31"), &added()).unwrap();
        assert!(
            first.starts_with("# Changelog\n\n## 0.2.0 (2025-01-31)\n\n### Added\n"),
            "{first}"
        );
        let mine = "# What is new\n\nMy own words.\n";
        assert_eq!(with(mine), format!("{mine}\n{SECTION}"));
        let old = "## 0.1.0\n\n- the first\n";
        assert_eq!(with(&format!("{mine}\n{old}")), format!("{mine}\n{SECTION}\n{old}"));
        let next = "## [Unreleased]\n\n- soon\n";
        assert_eq!(with(&format!("{next}\n{old}")), format!("{next}\n{SECTION}\n{old}"));
        assert_eq!(with(next), format!("{next}\n{SECTION}"));
        assert_eq!(with(""), SECTION);
        let code = "```\n## no heading\n```\n";
        assert_eq!(with(&format!("{code}\n{old}")), format!("{code}\n{SECTION}\n{old}"));
    }

    #[test]
    fn ends_of_lines_stay_those_of_the_file() {
        let text = with("# Changes\r\n\r\n## 0.1.0\r\n");
        assert!(!text.replace("\r\n", "").contains('\n'), "{text:?}");
    }

    #[test]
    fn version_that_has_a_section_is_refused() {
        for heading in ["## 0.2.0", "## [0.2.0] - 2025-01-31", "## v0.2.0 (soon)"] {
            assert!(
                with_section(Some(&format!("{heading}\n")), "0.2.0", None, &added()).is_err(),
                "{heading}"
            );
        }
        assert!(with_section(Some("## 0.2.01\n"), "0.2.0", None, &added()).is_ok());
    }
}
