//! Two versions of the docs, wherever they lie, and what changed between them.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::diagnostic::Severity;
use crate::diff::{self, Diff, Semver, Which};
use crate::options::{Error, Options, check_docs};
use crate::{advice, compare, folder, pipeline, revision};

/// Where a version of the docs lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Version {
    /// In a docs folder.
    Docs(PathBuf),
    /// In a graph that [`Options::emit_graph`] saved.
    Graph(PathBuf),
    /// In git: a revision of the docs folder, or `REVISION:FOLDER`.
    Revision(String),
}

impl Version {
    /// What a word of a command line means: a folder or a file if there is one, else a revision.
    ///
    /// ```
    /// use generator::Version;
    ///
    /// assert_eq!(Version::of("v1.2"), Version::Revision("v1.2".to_owned()));
    /// ```
    pub fn of(word: &str) -> Self {
        let path = Path::new(word);
        match (path.is_dir(), path.is_file()) {
            (true, _) => Self::Docs(path.to_owned()),
            (_, true) => Self::Graph(path.to_owned()),
            _ => Self::Revision(word.to_owned()),
        }
    }

    /// Its saved graph.
    fn saved(&self, options: &Options) -> Result<String, Error> {
        match self {
            Self::Graph(path) => Ok(folder::read_file(path)?),
            Self::Docs(docs) => saved(&Options { docs: docs.clone(), ..options.clone() }),
            Self::Revision(revision) => {
                let docs = revision::checkout(revision, &options.docs)?;
                saved(&Options { docs: docs.path().to_owned(), ..options.clone() })
            }
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Docs(path) | Self::Graph(path) => path.display().to_string(),
            Self::Revision(revision) => revision.clone(),
        }
    }
}

fn saved(options: &Options) -> Result<String, Error> {
    check_docs(&options.docs)?;
    let stages = pipeline::stages(options)?;
    if stages.graph.types.is_empty() {
        let why = advice::on_no_models(&options.docs, &stages.sources);
        return Err(Error::NoModels {
            docs: options.docs.clone(),
            pages: stages.sources.pages().count(),
            why,
        });
    }
    let error = stages.diagnostics.iter().find(|it| it.severity() == Severity::Error);
    match error {
        Some(error) => Err(Error::BrokenDocs { docs: options.docs.clone(), error: error.message.clone() }),
        None => Ok(stages.graph.to_json(Some(stages.dialect), stages.family_name())),
    }
}

/// The version in the `Cargo.toml` of the written crate, if there is one and it has one of its own.
///
/// ```
/// let folder = std::env::temp_dir().join("generator-doctest-version");
/// std::fs::create_dir_all(&folder)?;
/// std::fs::write(folder.join("Cargo.toml"), "[package]\nname = \"pets\"\nversion = \"1.2.3\"\n")?;
/// let version = generator::current_version(&folder).map(|version| version.to_string());
/// assert_eq!(version.as_deref(), Some("1.2.3"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn current_version(out: &Path) -> Option<Semver> {
    #[derive(Deserialize)]
    struct Manifest {
        package: Package,
    }
    #[derive(Deserialize)]
    struct Package {
        version: toml::Value,
    }
    let text = folder::read_file(&out.join("Cargo.toml")).ok()?;
    let manifest: Manifest = toml::from_str(&text).ok()?;
    manifest.package.version.as_str()?.parse().ok()
}

/// Finds what changed from one version of the docs to another. Payloads, dialect and limits of the options
/// count for both.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-diff");
/// # for (docs, field) in [("old", "name"), ("new", "title")] {
/// #     std::fs::create_dir_all(folder.join(docs))?;
/// #     std::fs::write(folder.join(docs).join("Pet.md"), format!("# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `{field}` | *string* | :heavy_check_mark: |\n"))?;
/// # }
/// use generator::diff::Rating;
/// use generator::{Options, Version, diff};
///
/// let (old, new) = (Version::Docs(folder.join("old")), Version::Docs(folder.join("new")));
/// let diff = diff(&Options::default(), &old, &new)?;
/// assert_eq!(diff.rating(), Some(Rating::Major));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When a version cannot be read.
pub fn diff(options: &Options, old: &Version, new: &Version) -> Result<Diff, Error> {
    let (first, second) = (old.saved(options)?, new.saved(options)?);
    diff::diff(&first, &second).map_err(|(which, reason)| {
        let file = if which == Which::Old { old.name() } else { new.name() };
        compare::Error { file, reason }.into()
    })
}
