//! The least that has to be done: to read every page, to go over it once with the markdown parser, and to
//! write as many files with as many bytes. On one thread, with nothing kept and nothing looked at.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Options, Parser};

/// What the process is asked for that does nothing else.
pub const ARGUMENT: &str = "--floor";

/// Reads the pages of `docs` and writes files like those that are listed, each with its size.
///
/// # Errors
///
/// When the disk fails or the list is none.
pub fn run(docs: &Path, list: &Path, out: &Path) -> io::Result<()> {
    let mut events = 0;
    for page in super::pages(docs)? {
        let text = fs::read_to_string(page)?;
        events += Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH).count();
    }
    // So that nobody finds out that the events are not needed.
    std::hint::black_box(events);
    let invalid = || io::Error::from(io::ErrorKind::InvalidData);
    let bytes = vec![b' '; 1 << 23];
    let mut last = PathBuf::new();
    for line in fs::read_to_string(list)?.lines() {
        let (size, path) = line.split_once(' ').ok_or_else(invalid)?;
        let path = out.join(path);
        let folder = path.parent().ok_or_else(invalid)?;
        if folder != last {
            fs::create_dir_all(folder)?;
            last = folder.to_owned();
        }
        let size: usize = size.parse().map_err(|_| invalid())?;
        fs::write(&path, bytes.get(..size).ok_or_else(invalid)?)?;
    }
    Ok(())
}
