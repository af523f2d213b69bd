//! The argument SPEC: a file, `-` for stdin, or `git:REV:PATH`.

use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use trine::{Error, Result};
use trine_parse::{FileLoader, Loader};

/// A document and where its files come from.
pub(crate) struct Spec {
    /// The document as the command line has it: its path, `-`, or `git:REV:PATH`.
    pub(crate) name: String,
    /// The root's path, shown in diagnostics; references are relative to it.
    pub(crate) path: PathBuf,
    /// The loader of its files.
    pub(crate) loader: Box<dyn Loader + Sync>,
    /// The options for reading it.
    pub(crate) options: trine_parse::Options,
}

impl Spec {
    /// Understands `text` as the command line has it.
    pub(crate) fn open(text: &str, ref_root: Option<&Path>) -> Result<Self> {
        let options = trine_parse::Options {
            ref_root: ref_root.map(Path::to_owned),
            ..Default::default()
        };
        if text == "-" {
            return Self::stdin(options);
        }
        match text.strip_prefix("git:") {
            Some(rest) => Self::git(rest, PathBuf::from("."), options),
            None => Self::file(Path::new(text), options),
        }
    }

    /// The document in the file `path`.
    pub(crate) fn file(path: &Path, options: trine_parse::Options) -> Result<Self> {
        let loader = FileLoader::for_document(path, &options).map_err(|error| Error::io("read", path, error))?;
        Ok(Self {
            name: path.display().to_string(),
            path: path.to_owned(),
            loader: Box::new(loader),
            options,
        })
    }

    fn stdin(options: trine_parse::Options) -> Result<Self> {
        let path = PathBuf::from("-");
        let mut root = Vec::new();
        let most = options.limits.file_bytes as u64 + 1;
        io::stdin()
            .lock()
            .take(most)
            .read_to_end(&mut root)
            .map_err(|error| Error::io("read", &path, error))?;
        Self::beside("-".to_owned(), &path, root, options)
    }

    /// The document with the text `root`, called `name`, as if it was the file at `path`.
    pub(crate) fn given(name: &str, path: &Path, root: Vec<u8>, ref_root: Option<&Path>) -> Result<Self> {
        let options = trine_parse::Options {
            ref_root: ref_root.map(Path::to_owned),
            ..Default::default()
        };
        Self::beside(name.to_owned(), path, root, options)
    }

    fn beside(name: String, path: &Path, root: Vec<u8>, options: trine_parse::Options) -> Result<Self> {
        let below = options.ref_root.as_deref().or(path.parent()).unwrap_or(Path::new(""));
        let beside = FileLoader::below(below).map_err(|error| Error::io("read", below, error))?;
        let path = path.to_owned();
        Ok(Self {
            name,
            loader: Box::new(Given {
                path: path.clone(),
                root,
                beside,
            }),
            path,
            options,
        })
    }

    /// The document in the file `path` as the last commit has it.
    pub(crate) fn at_head(path: &str, ref_root: Option<&Path>) -> Result<Self> {
        let help = "pass two documents: trine diff OLD NEW";
        if path == "-" || path.starts_with("git:") {
            let message = format!("expected a file that is compared with HEAD, found {path:?}");
            return Err(Error::usage(message, help));
        }
        let path = Path::new(path);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        let options = trine_parse::Options {
            ref_root: ref_root.map(prefix).transpose()?.map(PathBuf::from),
            ..Default::default()
        };
        let rest = format!("HEAD:{}{name}", prefix(folder)?);
        Self::git(&rest, folder.to_owned(), options)
    }

    fn git(rest: &str, folder: PathBuf, options: trine_parse::Options) -> Result<Self> {
        let help = "write git:REV:PATH, as in git:HEAD~1:spec/api.yaml";
        let Some((revision, path)) = rest.split_once(':') else {
            return Err(Error::usage(
                format!("expected a revision and a path, found {rest:?}"),
                help,
            ));
        };
        if revision.starts_with('-') || path.is_empty() {
            return Err(Error::usage(
                format!("expected a revision and a path, found {rest:?}"),
                help,
            ));
        }
        let path = PathBuf::from(path);
        let below = options.ref_root.as_deref().or(path.parent()).unwrap_or(Path::new(""));
        let below = plain(below)
            .ok_or_else(|| Error::usage(format!("{} is outside of the repository", path.display()), help))?;
        let loader = Git {
            folder,
            revision: revision.to_owned(),
            below,
        };
        Ok(Self {
            name: format!("git:{rest}"),
            path,
            loader: Box::new(loader),
            options,
        })
    }
}

/// A root that is in memory, other files beside its path.
struct Given {
    path: PathBuf,
    root: Vec<u8>,
    beside: FileLoader,
}

impl Loader for Given {
    fn load(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        if path == self.path {
            Ok(self.root.clone())
        } else {
            self.beside.load(path, limit)
        }
    }
}

/// Files of a revision, by their path from the top of the repository.
struct Git {
    /// A folder of the repository.
    folder: PathBuf,
    revision: String,
    below: PathBuf,
}

impl Loader for Git {
    fn load(&self, path: &Path, _limit: usize) -> io::Result<Vec<u8>> {
        let path = plain(path)
            .filter(|path| path.starts_with(&self.below))
            .ok_or_else(|| {
                io::Error::new(
                    io::ErrorKind::PermissionDenied,
                    format!("is outside of {:?}", self.below.display().to_string()),
                )
            })?;
        let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
        let object = format!("{}:{}", self.revision, names.join("/"));
        let mut git = Command::new("git");
        let done = git
            .args(["cat-file", "blob", &object])
            .current_dir(&self.folder)
            .output()?;
        if done.status.success() {
            return Ok(done.stdout);
        }
        let why = String::from_utf8_lossy(&done.stderr);
        Err(io::Error::new(
            io::ErrorKind::NotFound,
            why.trim().trim_start_matches("fatal: ").to_owned(),
        ))
    }
}

/// The path of a folder from the top of its repository: empty, or with `/` at its end.
fn prefix(folder: &Path) -> Result<String> {
    let mut git = Command::new("git");
    let git = git.args(["rev-parse", "--show-prefix"]).current_dir(folder);
    let done = git.output().map_err(|error| Error::io("read", folder, error))?;
    if !done.status.success() {
        let message = format!(
            "{} is in no git repository, so there is no HEAD to compare with",
            folder.display()
        );
        return Err(Error::usage(message, "pass two documents: trine diff OLD NEW"));
    }
    let prefix = String::from_utf8_lossy(&done.stdout);
    Ok(prefix.trim_end_matches(['\r', '\n']).to_owned())
}

/// `path` without `.` and `..`, or `None` where it leaves the folder that it begins in.
fn plain(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::Normal(name) => plain.push(name),
            Component::ParentDir => plain.pop().then_some(())?,
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leaves_the_repository_is_none() {
        assert_eq!(
            plain(Path::new("spec/./a/../b.yaml")),
            Some(PathBuf::from("spec/b.yaml"))
        );
        assert_eq!(plain(Path::new("../b.yaml")), None);
        assert_eq!(plain(Path::new("/b.yaml")), None);
    }

    #[test]
    fn a_revision_is_never_taken_for_an_option() {
        assert!(Spec::open("git:--help:x", None).is_err());
        assert!(Spec::open("git:HEAD", None).is_err());
    }
}
