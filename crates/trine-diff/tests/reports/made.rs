//! Reports that are made by hand.

use trine_diag::{FileId, Place, Position};
use trine_diff::kinds::Kind;
use trine_diff::{Change, Report, Semver, Sides, Spot, Verdict, Wire};

/// A place with an excerpt.
pub(crate) fn spot(file: &str, pointer: &str, line: u32, excerpt: &str) -> Spot {
    Spot {
        place: Place {
            file: FileId(0),
            pointer: pointer.into(),
        },
        file: file.to_owned(),
        position: Some(Position { line, column: 7 }),
        excerpt: excerpt.to_owned(),
    }
}

/// A change of an operation, with verdicts.
pub(crate) fn change(at: usize, kind: &'static Kind, wire: [Verdict; 2], rust: Semver) -> Change {
    let [request, response] = wire;
    Change {
        kind,
        fingerprint: format!("{at:016x}"),
        spot: Sides {
            old: Some(spot(
                "old.yaml",
                "/paths/~1pets/get",
                10 + at as u32,
                "get:\n  operationId: list_pets\n  deprecated: true",
            )),
            new: Some(spot(
                "new.yaml",
                "/paths/~1pets/get",
                20 + at as u32,
                "get:\n  operationId: list_all\n  deprecated: true",
            )),
        },
        operations: vec!["GET /pets".to_owned()],
        webhooks: Vec::new(),
        wire: Wire { request, response },
        rust,
        items: vec!["pets().list".to_owned()],
        witness: (rust == Semver::Major).then(|| "let pets = client.pets().list().await?;".to_owned()),
        message: format!("The operation `GET /pets` has changed for reason {at}."),
    }
}

/// A report with a change of each verdict.
pub(crate) fn report() -> Report {
    use Verdict::{Breaking, Closed, None, Safe, Unknown};
    let removed = Change {
        spot: Sides {
            old: Some(spot(
                "old.yaml",
                "/paths/~1pets~1{id}/delete",
                31,
                "delete:\n  operationId: delete_pet\n  responses:",
            )),
            new: Option::None,
        },
        operations: vec!["DELETE /pets/{id}".to_owned()],
        items: vec!["pets().delete".to_owned(), "enum api::pets::DeleteError".to_owned()],
        message: "The operation `DELETE /pets/{id}` is gone. Calls of it fail.".to_owned(),
        ..change(1, kind("operation-removed"), [Breaking, None], Semver::Major)
    };
    let operations = ["GET", "POST"]
        .into_iter()
        .flat_map(|method| (0..9).map(move |at| format!("{method} /pets/{at}")));
    let wide = Change {
        operations: operations.collect(),
        webhooks: vec!["petAdded".to_owned()],
        message: "Responses may have the new value `sold` of `state`.".to_owned(),
        spot: Sides {
            old: Some(spot(
                "old.yaml",
                "/components/schemas/State",
                40,
                "State:\n  type: string",
            )),
            new: Some(spot("new.yaml", "/components/schemas/State/enum/3", 44, "- sold")),
        },
        ..change(2, kind("operation-added"), [None, Closed], Semver::Minor)
    };
    let changes = vec![
        change(3, kind("operation-added"), [None, Breaking], Semver::None),
        removed,
        wide,
        change(4, kind("operation-added"), [Unknown, None], Semver::Patch),
        change(5, kind("operation-added"), [Safe, Safe], Semver::Minor),
        change(6, kind("operation-added"), [None, None], Semver::Major),
    ];
    Report {
        name: Sides {
            old: "git:HEAD:old.yaml".to_owned(),
            new: "new.yaml".to_owned(),
        },
        title: Sides {
            old: "Pets 1.2.0".to_owned(),
            new: "Pets 2.0.0".to_owned(),
        },
        changes,
        bounded: vec!["`#/components/schemas/Tree` was compared to a depth of 64.".to_owned()],
        ignored: 2,
    }
}

/// Text of a document that each format could take for something else.
pub(crate) const HOSTILE: &str = "</script><img src=x onerror=alert(1)> @octocat #123 |pipe| [link](https://evil.example) https://evil.example www.evil.example $x$ ![image](x) %0A::error::x \u{1b}[31m\u{202e}& \"quoted\" 'single' owner/repo#1 GH-1 `code` ``` @octocat\n```\n# heading\n- list\n::warning::y";

/// A report whose every text is [`HOSTILE`].
pub(crate) fn hostile() -> Report {
    let text = || HOSTILE.to_owned();
    let at = |excerpt: &str| Some(spot(HOSTILE, "/paths/~1<b>@octocat", 1, excerpt));
    let longer = format!("{HOSTILE}\nmore");
    let hostile = |rust| Change {
        spot: Sides {
            old: at(HOSTILE),
            new: at(&longer),
        },
        operations: vec![text()],
        webhooks: vec![text()],
        items: vec![text()],
        witness: Some(text()),
        message: text(),
        ..change(1, kind("operation-removed"), [Verdict::Breaking, Verdict::None], rust)
    };
    Report {
        name: Sides {
            old: text(),
            new: text(),
        },
        title: Sides {
            old: text(),
            new: text(),
        },
        changes: vec![hostile(Semver::Major)],
        bounded: vec![text()],
        ignored: 0,
    }
}

/// A report with so many changes, a quarter of them for each of four verdicts.
pub(crate) fn many(count: usize) -> Report {
    let verdicts = [Verdict::Breaking, Verdict::Closed, Verdict::Safe, Verdict::None];
    let change = |at: usize| {
        let verdict = verdicts[at % verdicts.len()];
        let change = change(at, kind("operation-added"), [Verdict::None, verdict], Semver::Major);
        Change {
            operations: vec![format!("GET /pets/{}", at / 2), format!("PUT /pets/{}", at / 5)],
            ..change
        }
    };
    Report {
        changes: (0..count).map(change).collect(),
        ..report()
    }
}

/// The kind with this id.
fn kind(id: &str) -> &'static Kind {
    Kind::find(id).unwrap_or_else(|| panic!("there is no kind `{id}`"))
}
