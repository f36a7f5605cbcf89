//! The files of a new crate, brought to the disk while others are still printed: for the system thousands of
//! new files are as much work as printing them is for us, and it does not share that out among cores.
//!
//! They lie under temporary names in the output folder, so that a run which is killed leaves what any other
//! might leave. It is a [`Plan`](super::Plan) that gives them their names, after the manifest that lists them.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use super::cache::Intact;
use super::disk;
use super::manifest::Hash;
use crate::emit::FileTree;

/// Files that have no names yet. Those that get none are removed when this is dropped.
#[derive(Debug, Default)]
pub struct Ahead {
    /// The temporary files, by the paths of what they hold.
    files: Mutex<BTreeMap<String, PathBuf>>,
    /// The output folder, if there was none.
    folder: Option<PathBuf>,
    /// What was found in its place and is as it should be, by its path.
    intact: Intact,
}

/// Prints a crate, and meanwhile writes the files that `print` tells of, if the output folder has nothing in
/// it. Where that cannot be done, all is left to the plan, which says why.
pub fn write_ahead(
    out: &Path,
    print: impl FnOnce(&(dyn Fn(&str, &str) + Sync)) -> FileTree,
) -> (FileTree, Ahead) {
    let mut ahead = Ahead::default();
    match fs::read_dir(out).map(|mut entries| entries.next().is_none()) {
        Ok(true) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound && fs::create_dir_all(out).is_ok() => {
            ahead.folder = Some(out.to_owned());
        }
        _ => return (print(&|_, _| ()), ahead),
    }
    let (sender, receiver) = mpsc::channel();
    let tree = thread::scope(|scope| {
        let writer =
            thread::Builder::new().spawn_scoped(scope, || ahead.files = Mutex::new(write(out, receiver)));
        // Without a writer nobody listens, and nothing is written ahead.
        let listens = writer.is_ok();
        print(&move |path, text| {
            if listens {
                let _ = sender.send((path.to_owned(), text.to_owned()));
            }
        })
    });
    (tree, ahead)
}

/// Writes files until there are no more, or the disk refuses one.
fn write(out: &Path, texts: mpsc::Receiver<(String, String)>) -> BTreeMap<String, PathBuf> {
    let mut files = BTreeMap::new();
    for (path, text) in texts {
        let written = disk::temporary(out).and_then(|mut temporary| {
            temporary.write_all(text.as_bytes())?;
            temporary.into_temp_path().keep().map_err(io::Error::from)
        });
        let Ok(temporary) = written else { break };
        files.insert(path, temporary);
    }
    files
}

impl Ahead {
    /// The temporary file that holds what belongs to a path. It is no longer looked after.
    pub(super) fn take(&self, path: &str) -> Option<PathBuf> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).remove(path)
    }

    /// The same, and these files are in their places already.
    pub fn with(mut self, intact: Intact) -> Self {
        self.intact = intact;
        self
    }

    /// The hash of what a file should hold that was seen to hold it.
    pub(super) fn intact(&self, path: &str) -> Option<&Hash> {
        self.intact.0.get(path)
    }

    /// The names of the temporary files.
    pub(super) fn names(&self) -> Vec<String> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let names = files.values().filter_map(|file| file.file_name());
        names.map(|name| name.to_string_lossy().into_owned()).collect()
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        // What stays is removed by the next run.
        for file in self.files.get_mut().unwrap_or_else(PoisonError::into_inner).values() {
            let _ = fs::remove_file(file);
        }
        if let Some(folder) = &self.folder {
            let _ = fs::remove_dir(folder);
        }
    }
}
