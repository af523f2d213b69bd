//! Files that are yet to be made, and the threads that make them.
//!
//! A file depends on the plan alone, so that its text is the same whoever makes it, and when.

use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};

use crate::File;

/// A file that is yet to be made.
pub(crate) struct Task<'a> {
    path: String,
    weight: usize,
    contents: Box<dyn FnOnce() -> Option<String> + Send + 'a>,
}

impl<'a> Task<'a> {
    /// The file at `path`, of about `weight` items.
    pub(crate) fn new(path: String, weight: usize, contents: impl FnOnce() -> String + Send + 'a) -> Self {
        Self::optional(path, weight, || Some(contents()))
    }

    /// A file that there is only if it has contents.
    pub(crate) fn optional(path: String, weight: usize, contents: impl FnOnce() -> Option<String> + Send + 'a) -> Self {
        Self {
            path,
            weight,
            contents: Box::new(contents),
        }
    }

    /// A file whose contents cost nothing to make.
    pub(crate) fn done(path: String, contents: String) -> Self {
        Self::new(path, 0, || contents)
    }
}

/// The most threads that make files. Each holds the tokens of one file.
const MOST: usize = 16;

/// The stack of a thread, in bytes: as large as that of a program's first thread, since documents nest.
const STACK: usize = 8 << 20;

/// Makes the files, the heaviest first, on as many threads as the machine has processors. Gives them in the order of the
/// tasks.
///
/// # Panics
/// A task panics.
pub(crate) fn run(tasks: Vec<Task<'_>>) -> Vec<File> {
    let mut tasks: Vec<(usize, Task<'_>)> = tasks.into_iter().enumerate().collect();
    tasks.sort_by_key(|(_, task)| task.weight);
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let others = threads.min(MOST).min(tasks.len()).saturating_sub(1);
    let queue = Mutex::new(tasks);
    let mut files = thread::scope(|scope| {
        // This thread works too, so that a thread that the system refuses is not missed.
        let spawn = |_| {
            thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, || work(&queue))
        };
        let others: Vec<ScopedJoinHandle<'_, Vec<Made>>> = (0..others).filter_map(|n| spawn(n).ok()).collect();
        let mut files = work(&queue);
        for other in others {
            match other.join() {
                Ok(made) => files.extend(made),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        files
    });
    files.sort_unstable_by_key(|(number, _)| *number);
    files.into_iter().map(|(_, file)| file).collect()
}

/// A file with the number of its task.
type Made = (usize, File);

/// Makes files until none is left.
fn work(queue: &Mutex<Vec<(usize, Task<'_>)>>) -> Vec<Made> {
    let mut files = Vec::new();
    loop {
        // The lock is not held while a file is made, so no panic can poison it.
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let Some((number, task)) = next else { return files };
        let path = task.path;
        let file = (task.contents)().map(|contents| File { path, contents });
        files.extend(file.map(|file| (number, file)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_have_the_order_of_their_tasks_whoever_makes_them() {
        let tasks = (0..100).map(|number| {
            let path = format!("{number}");
            Task::optional(path.clone(), number % 7, move || (number % 2 == 0).then_some(path))
        });
        let files = run(tasks.collect());
        let expected: Vec<String> = (0..100).step_by(2).map(|number| format!("{number}")).collect();
        assert_eq!(
            files.iter().map(|file| &file.path).collect::<Vec<_>>(),
            expected.iter().collect::<Vec<_>>()
        );
        assert!(files.iter().all(|file| file.path == file.contents));
    }

    #[test]
    #[should_panic(expected = "no item")]
    fn a_panic_of_a_task_is_that_of_the_run() {
        let panics = Task::new("a".to_owned(), 1, || panic!("no item"));
        run(vec![panics, Task::done("b".to_owned(), String::new())]);
    }
}
