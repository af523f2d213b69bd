//! The workflow files that users copy: their scripts run here as a build server runs them, with a `gh` that notes its
//! calls.

use std::path::Path;
use std::process::Command;

use crate::run::{Folder, PETS};

/// A repository with the document, and the programs that scripts call.
struct Server {
    folder: Folder,
    path: String,
}

impl Server {
    /// `None` if there is no git or no bash here.
    fn start() -> Option<Self> {
        let has_bash = Command::new("bash")
            .arg("--version")
            .output()
            .is_ok_and(|done| done.status.success());
        let folder = Folder::new();
        folder.write("programs/gh", "#!/bin/sh\necho \"$@\" >> ../gh.log\n[ -f ../earlier ] && case \"$*\" in *--jq*) cat ../earlier;; esac\nexit 0\n");
        let programs = folder.path("programs");
        let chmod = Command::new("chmod").args(["+x", "gh"]).current_dir(&programs).status();
        let trine = Path::new(env!("CARGO_BIN_EXE_trine"))
            .parent()
            .unwrap()
            .display()
            .to_string();
        let path = format!(
            "{}:{trine}:{}",
            programs.display(),
            std::env::var("PATH").unwrap_or_default()
        );
        let server = Self { folder, path };
        server.folder.write("work/spec/openapi.yaml", PETS);
        let ready =
            has_bash && chmod.is_ok_and(|status| status.success()) && server.git(&["init", "--quiet", "-b", "main"]);
        ready.then_some(server)
    }

    fn git(&self, arguments: &[&str]) -> bool {
        let mut command = Command::new("git");
        command
            .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
            .args(arguments);
        let done = command.current_dir(self.folder.path("work")).output();
        done.is_ok_and(|done| done.status.success())
    }

    fn commit(&self, message: &str) {
        assert!(self.git(&["add", "--all"]) && self.git(&["commit", "--quiet", "--message", message]));
    }

    /// A commit as a pull request without changes.
    fn commit_nothing(&self) {
        assert!(self.git(&["commit", "--quiet", "--allow-empty", "--message", "nothing"]));
    }

    /// Runs the step of a workflow; gives its exit code and its output.
    fn step(&self, workflow: &str, name: &str, more: &[(&str, &str)]) -> (Option<i32>, String) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../examples/workflows")
            .join(workflow);
        let text = std::fs::read_to_string(file).unwrap();
        let workflow: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
        let jobs = workflow["jobs"].as_mapping().unwrap();
        let steps = jobs.values().next().unwrap()["steps"].as_sequence().unwrap();
        let step = steps.iter().find(|step| step["name"].as_str() == Some(name)).unwrap();
        let mut command = Command::new("bash");
        // As GitHub runs a step: the first command that fails ends it.
        command.args(["-e", "-c", step["run"].as_str().unwrap()]);
        for (key, value) in workflow["env"].as_mapping().unwrap() {
            command.env(key.as_str().unwrap(), value.as_str().unwrap());
        }
        let summary = self.folder.path("summary.md");
        command
            .env("PATH", &self.path)
            .env("GITHUB_STEP_SUMMARY", summary)
            .env("COMMENTS", "comments")
            .env("COMMENT", "comment");
        command.envs(more.iter().copied());
        let done = command.current_dir(self.folder.path("work")).output().unwrap();
        let output = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
        (done.status.code(), output)
    }

    /// The calls of `gh` since the last time.
    fn calls(&self) -> Vec<String> {
        let log = self.folder.path("gh.log");
        let text = std::fs::read_to_string(&log).unwrap_or_default();
        let _ = std::fs::remove_file(log);
        text.lines().map(str::to_owned).collect()
    }
}

#[test]
fn pull_request_gets_one_comment_and_fails_if_it_breaks_callers() {
    let Some(server) = Server::start() else { return };
    let run = |name| server.step("api-changes.yaml", name, &[]);
    server.commit("first");
    server.commit_nothing();
    assert_eq!(run("Compare").0, Some(0));
    assert!(server.folder.read("work/report.md").contains("No changes."));
    assert_eq!(run("Comment").0, Some(0));
    assert_eq!(
        server.calls().len(),
        1,
        "it looks for an earlier comment, and writes none"
    );
    server
        .folder
        .write("work/spec/openapi.yaml", &PETS.replace("    get:", "    put:"));
    let (code, output) = run("Compare");
    assert_eq!(code, Some(0), "{output}");
    assert!(
        server.folder.read("summary.md").contains("| **breaking** | 1 |"),
        "{}",
        server.folder.read("summary.md")
    );
    assert_eq!(run("Comment").0, Some(0));
    assert!(server.calls()[1].starts_with("api comments --method POST"));
    server.folder.write("earlier", "17\n");
    assert_eq!(run("Comment").0, Some(0));
    assert!(server.calls()[1].starts_with("api comment/17 --method PATCH"));
    let (code, output) = run("Annotate");
    assert!(
        code == Some(1) && output.contains("::error file=spec/openapi.yaml,line="),
        "{output}"
    );
}

#[test]
fn changed_document_becomes_a_pull_request_with_its_report() {
    let Some(server) = Server::start() else { return };
    let run = |name| {
        let (code, output) = server.step("regenerate.yaml", name, &[("BASE", "main")]);
        assert_eq!(code, Some(0), "{name}: {output}");
    };
    let config = "[[client]]\nspec = 'spec/openapi.yaml'\noutput = 'generated/pets'\nname = 'pets'\n";
    server.folder.write("work/trine.toml", config);
    let origin = server.folder.path("origin.git");
    let origin = origin.to_string_lossy();
    assert!(server.git(&["init", "--quiet", "--bare", &origin]) && server.git(&["remote", "add", "origin", &origin]));
    server.commit("the document");
    run("Report");
    assert_eq!(server.folder.read("work/report.md"), "The client is new.\n");
    run("Generate");
    std::fs::remove_file(server.folder.path("work/report.md")).unwrap();
    server.commit("the client");
    server.folder.write(
        "work/spec/openapi.yaml",
        &PETS.replace("tag: {type: string}", "tag: {type: integer}"),
    );
    run("Report");
    assert!(
        server.folder.read("work/report.md").contains("`tag`"),
        "{}",
        server.folder.read("work/report.md")
    );
    run("Generate");
    assert!(server.folder.read("work/generated/pets/CHANGELOG.md").contains("tag"));
    run("Open a pull request");
    let calls = server.calls();
    assert!(
        calls[1].starts_with("pr create --base main --head regenerate-pets"),
        "{calls:?}"
    );
    assert!(server.git(&["rev-parse", "--verify", "origin/regenerate-pets"]));
    run("Open a pull request");
    assert_eq!(server.calls(), [""; 0], "nothing is left to commit");
}
