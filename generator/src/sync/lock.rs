//! One run at a time writes to a folder.
//!
//! The system holds the lock and lets go of it when the process ends, however it ends, so that the file
//! which a killed run leaves behind stands in nobody's way. The file says who has the lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::error::Error;

/// The name of the file in the output folder.
pub(super) const NAME: &str = ".generated-lock";

/// How often a file that went away between opening and locking is opened anew.
const ATTEMPTS: usize = 100;

/// The right to write to a folder; given back when dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// Open as long as the lock is held.
    _file: File,
}

impl Lock {
    /// Takes the lock of an output folder that exists.
    pub(super) fn take(out: &Path) -> Result<Self, Error> {
        let path = out.join(NAME);
        if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Err(Error::Symlink { path });
        }
        for _ in 0..ATTEMPTS {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            let mut file = options.open(&path).map_err(Error::io("open", &path))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::Busy { out: out.to_owned(), holder: holder(&mut file) });
                }
                // Some file systems know no locks. The user is as well off there as without one.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(Error::io("lock", &path)(error)),
            }
            let name = name();
            sign(&mut file, &name).map_err(Error::io("write", &path))?;
            // The holder before may have removed the file after it was opened here. Then the lock is on
            // a file that nobody else will find.
            if fs::read_to_string(&path).is_ok_and(|text| text == name) {
                return Ok(Self { path, _file: file });
            }
        }
        Err(Error::Busy { out: out.to_owned(), holder: "others".to_owned() })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A file that stays is no trouble: it is not locked.
        let _ = fs::remove_file(&self.path);
    }
}

/// What tells this run from all others.
fn name() -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    format!("process {}\n{now:?}, {:?}\n", std::process::id(), std::thread::current().id())
}

fn sign(file: &mut File, name: &str) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(name.as_bytes())
}

/// Who has the lock, as the first line of the file says.
fn holder(file: &mut File) -> String {
    let mut text = String::new();
    let read = file.take(1000).read_to_string(&mut text);
    match text.lines().next() {
        Some(line) if read.is_ok() && !line.is_empty() => line.to_owned(),
        // It has only just taken it, or the system lets nobody else read it.
        _ => "another process".to_owned(),
    }
}
