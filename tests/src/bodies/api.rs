//! The bodies of an API, and the pages they are documented by.

use std::fs;
use std::path::{Path, PathBuf};

/// A folder of bodies.
#[derive(Debug)]
pub(super) struct Api {
    /// The folder's name.
    pub(super) name: String,
    /// Where the bodies lie.
    pub(super) folder: PathBuf,
    /// The pages: the folder's own, or those that this project ships.
    pub(super) docs: PathBuf,
    /// The bodies by name, so that every second one is the same on every machine.
    pub(super) bodies: Vec<Body>,
}

/// A body, and what it is documented as.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Body {
    /// The file.
    pub(super) file: String,
    /// The path of the page.
    pub(super) page: String,
    /// Whether it is a list of the page's type.
    pub(super) is_list: bool,
}

impl Api {
    /// Reads a folder's `index.tsv`.
    ///
    /// # Errors
    ///
    /// When it is not there or has another form.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let error = |error: std::io::Error| format!("{}: {error}", folder.join("index.tsv").display());
        let index = fs::read_to_string(folder.join("index.tsv")).map_err(error)?;
        let name = folder.file_name().ok_or("a folder has a name")?.to_string_lossy().into_owned();
        let mut bodies = index.lines().skip(1).map(Body::read).collect::<Result<Vec<_>, _>>()?;
        bodies.sort();
        let own = folder.join("docs");
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
        let docs = if own.is_dir() { own } else { shipped };
        Ok(Self { name, folder: folder.to_owned(), docs, bodies })
    }

    /// Whether nobody has shown the generator any of these bodies yet.
    pub(super) fn is_unseen(&self) -> bool {
        !self.docs.join("payloads").is_dir()
    }

    /// Every second body, and the others.
    pub(super) fn halves(&self) -> [Vec<&Body>; 2] {
        let half = |rest| {
            let all = self.bodies.iter().enumerate();
            all.filter(|(at, _)| at % 2 == rest).map(|(_, body)| body).collect()
        };
        [half(0), half(1)]
    }

    /// Writes some of the bodies into a folder of payloads.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    pub(super) fn give(&self, bodies: &[&Body], to: &Path) -> std::io::Result<()> {
        if to.exists() {
            fs::remove_dir_all(to)?;
        }
        fs::create_dir_all(to)?;
        let mut index = "file\tpage\tshape\n".to_owned();
        for Body { file, page, is_list } in bodies {
            let shape = if *is_list { "list" } else { "one" };
            index.push_str(&format!("{file}\t{page}\t{shape}\n"));
            fs::copy(self.folder.join(file), to.join(file))?;
        }
        fs::write(to.join("index.tsv"), index)
    }
}

impl Body {
    fn read(line: &str) -> Result<Self, String> {
        let [file, page, shape] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("index.tsv has a line of another form: {line}"));
        };
        let is_list = match shape {
            "one" => false,
            "list" => true,
            _ => return Err(format!("index.tsv has the shape `{shape}`")),
        };
        Ok(Self { file: file.to_owned(), page: page.to_owned(), is_list })
    }
}
