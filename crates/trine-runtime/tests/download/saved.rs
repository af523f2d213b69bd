//! To a file, which is whole or not there.

use std::fs;
use std::path::Path;

use trine_runtime::ErrorKind;

use super::body::Pieces;
use super::pieces::open;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[tokio::test]
async fn file_has_the_body_and_takes_the_place_of_another_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    for text in ["first", "second"] {
        let response = open(Pieces::new([text, "!"]).body()).await;
        assert_eq!(response.save(&path).await.unwrap(), text.len() as u64 + 1);
        assert_eq!(fs::read_to_string(&path).unwrap(), format!("{text}!"));
        assert_eq!(names(folder.path()), ["a.png"]);
    }
}

#[tokio::test]
async fn body_that_breaks_off_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    fs::write(&path, "before").unwrap();
    let response = open(Pieces::new(["abc"]).then_breaks().body()).await;
    let error = response.save(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(fs::read_to_string(&path).unwrap(), "before");
    assert_eq!(names(folder.path()), ["a"]);
}

#[tokio::test]
async fn path_that_cannot_be_written_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("none").join("a");
    for path in [nowhere.as_path(), Path::new("/"), Path::new("..")] {
        let response = open(Pieces::new(["abc"]).body()).await;
        assert_eq!(response.save(path).await.unwrap_err().kind(), ErrorKind::Io);
    }
}

#[tokio::test]
async fn name_as_long_as_a_file_system_takes_it_is_cut_for_the_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a".repeat(255), "é".repeat(127)] {
        let path = folder.path().join(&name);
        open(Pieces::new(["abc"]).body()).await.save(&path).await.unwrap();
        assert_eq!(names(folder.path()), [name]);
        fs::remove_file(&path).unwrap();
    }
}
