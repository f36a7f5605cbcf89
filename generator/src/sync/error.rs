//! Why the output folder could not be brought up to date.

use std::io;
use std::path::{Path, PathBuf};

use super::cargo_manifest::Unreadable;

/// Trouble with the output folder.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The system refused something.
    #[error("cannot {action} `{path}`")]
    Io {
        /// What was tried, as a verb.
        action: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A link stands where a file or folder of the crate belongs. Writing through it could change
    /// files outside the output folder.
    #[error(
        "`{path}` is a symbolic link, and the generator writes only inside its output folder; remove the link"
    )]
    Symlink {
        /// The link.
        path: PathBuf,
    },
    /// A folder stands where a file belongs, or the other way round.
    #[error("`{path}` is in the way: it is {found}, and the crate needs {needed} of that name; move it away")]
    InTheWay {
        /// What is in the way.
        path: PathBuf,
        /// What it is.
        found: &'static str,
        /// What it would have to be.
        needed: &'static str,
    },
    /// The crate would have a file whose path leads out of the output folder, or belongs to Cargo
    /// or to `sync` itself.
    #[error("the crate cannot have a file called `{path}`")]
    Path {
        /// The path.
        path: String,
    },
    /// Another run is writing to the folder.
    #[error(
        "`{}` is being written by another run of the generator ({holder}); run this one again when that has \
         ended", out.display()
    )]
    Busy {
        /// The output folder.
        out: PathBuf,
        /// Who writes.
        holder: String,
    },
    /// Another run wrote to the folder while this one compared it.
    #[error("another run of the generator has just changed `{}`; run this one again", out.display())]
    Overtaken {
        /// The output folder.
        out: PathBuf,
    },
    /// Writing there would destroy something, or mix it up.
    #[error("`{}` {how}; {instead}", path.display())]
    Place {
        /// The place.
        path: PathBuf,
        /// What is wrong with it, as a clause that reads after its path.
        how: &'static str,
        /// What to do.
        instead: &'static str,
    },
    /// The folder holds a crate or a module that somebody else wrote.
    #[error(
        "`{}` holds code that the generator did not write (`{}`), and no `.generated-manifest` that says \
         otherwise; name another folder with `--out`, or restore the manifest from version control",
        path.display(),
        file.display()
    )]
    Foreign {
        /// The output folder.
        path: PathBuf,
        /// The file that shows it.
        file: PathBuf,
    },
    /// The crate's `Cargo.toml` cannot be understood, so its dependencies cannot be kept.
    #[error("`{}`, line {line}: {reason}; mend the file, or remove it to get a new one", path.display())]
    CargoToml {
        /// The file.
        path: PathBuf,
        /// The line at fault, the first being 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// The list of our files cannot be understood, so nothing is safe to replace.
    #[error(
        "`{path}`, line {line}: {reason}. This file says which files the generator wrote. Restore it from \
         version control, or run with --force to build a new one, which also replaces files edited by hand"
    )]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// The line at fault, the first being 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
}

impl Error {
    pub(super) fn unreadable(path: &Path, Unreadable { line, reason }: Unreadable) -> Self {
        Self::CargoToml { path: path.to_owned(), line, reason }
    }

    /// For `map_err`: says what was tried with which path.
    pub(super) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { action, path: path.to_owned(), source }
    }
}
