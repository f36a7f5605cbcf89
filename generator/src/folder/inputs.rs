//! The files that are read, found before any of them is: whoever knows them may find out that none has to be.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::list::{Listing, Passed, ending, is_payload, kind, list, order};
use super::{Error, NoText, Stamp, read_whole, text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Limits, Source, SourceKind, SourceMap, Span};

/// The files that go into a run, in their order, each of which becomes a source.
#[derive(Debug, Hash)]
pub struct Inputs {
    files: Vec<Input>,
}

#[derive(Debug, Hash)]
enum Input {
    File(File),
    Unread(Unread),
}

/// A file that is to be read.
#[derive(Debug, Clone)]
struct File {
    kind: SourceKind,
    path: String,
    file: PathBuf,
}

/// Where the docs lie is not what they are.
impl Hash for File {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.kind, &self.path).hash(state);
    }
}

/// A file that is not read, and what is said of it.
#[derive(Debug, Clone, Hash)]
struct Unread {
    path: String,
    is_own: bool,
    code: Code,
    message: String,
    help: Option<String>,
}

/// Where SDKs have their `gen.lock`, seen from the folder that the docs lie in.
const LOCK: &str = ".speakeasy/gen.lock";

/// Finds the files that [`read`](super::read) reads.
///
/// # Errors
///
/// When the folder cannot be listed.
pub fn find(root: &Path, limits: &Limits) -> Result<Inputs, Error> {
    let Listing { files: listed, passed } = list(root)?;
    let mut files = Vec::new();
    let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, file) in listed {
        match kind(&path) {
            Some(kind) => files.push(File { kind, path, file }),
            None => others.entry(ending(&path)).or_default().push(path),
        }
    }
    files.sort_by_key(|file| order(&file.kind));
    let pages = files.iter().filter(|file| file.kind == SourceKind::Page).count();
    let mut after = files.split_off(pages.min(limits.pages)).into_iter();
    let mut inputs = Inputs { files: files.into_iter().map(Input::File).collect() };
    if pages > limits.pages {
        let message = format!("the folder has {pages} pages, {} more than are read", pages - limits.pages);
        let over = after.by_ref().take(pages - limits.pages).next();
        inputs.files.extend(over.map(|first| Input::Unread(first.too_large(message, "pages"))));
        after.by_ref().take(pages - limits.pages - 1).for_each(drop);
    }
    inputs.files.extend(after.map(Input::File));
    inputs.files.extend(passed.into_iter().map(|(path, why)| Input::Unread(passed_over(path, why))));
    inputs
        .files
        .extend(others.into_iter().filter_map(|(ending, paths)| no_pages(&ending, paths)).map(Input::Unread));
    Ok(inputs)
}

impl Inputs {
    /// Adds the payloads of another folder.
    ///
    /// # Errors
    ///
    /// When the folder cannot be listed.
    pub fn add_payloads(&mut self, folder: &Path) -> Result<(), Error> {
        let payloads = list(folder)?.files.into_iter().filter(|(name, _)| is_payload(name));
        self.files.extend(payloads.map(|(name, file)| {
            let path = file.to_string_lossy().into_owned();
            Input::File(File { kind: SourceKind::Payload { name, is_own: false }, path, file })
        }));
        Ok(())
    }

    /// Adds a file of the user's word that lies outside of the docs folder.
    pub fn add_word(&mut self, file: &Path, kind: SourceKind) {
        let path = file.to_string_lossy().into_owned();
        self.files.push(Input::File(File { kind, path, file: file.to_owned() }));
    }

    /// Adds the SDK's `gen.lock`: the file that is given, or the one beside the docs folder, if there is one.
    pub fn add_lock(&mut self, docs: &Path, given: Option<&Path>) {
        let beside = || {
            let parent = std::path::absolute(docs).ok()?.parent()?.join(LOCK);
            // A link might lead anywhere.
            fs::symlink_metadata(&parent).is_ok_and(|it| it.is_file()).then_some(parent)
        };
        let (file, path) = match given {
            Some(given) => (given.to_owned(), given.to_string_lossy().into_owned()),
            None => match beside() {
                Some(file) => (file, LOCK.to_owned()),
                None => return,
            },
        };
        self.files.push(Input::File(File { kind: SourceKind::Lock, path, file }));
    }

    /// The stamp of each file, if it has one.
    pub(crate) fn stamps(&self) -> Vec<Option<Stamp>> {
        let stamp = |input: &Input| match input {
            Input::File(file) => Stamp::of(&fs::metadata(&file.file).ok()?)?.if_settled(),
            Input::Unread(_) => None,
        };
        self.files.par_iter().map(stamp).collect()
    }

    /// Which of the files are to be read.
    pub(crate) fn are_read(&self) -> impl Iterator<Item = bool> {
        self.files.iter().map(|input| matches!(input, Input::File(_)))
    }

    /// The sources as [`read`](Self::read) gives them, of which only these have their text. None, if one of them
    /// cannot be read.
    pub(crate) fn sources_with_text(&self, wanted: &BTreeSet<usize>, limits: &Limits) -> Option<SourceMap> {
        let content = |(at, input): (usize, &Input)| match input {
            Input::File(file) if wanted.contains(&at) => Some(file.read(limits).ok()?.0),
            Input::File(_) | Input::Unread(_) => Some(Content::Text(String::new())),
        };
        let contents: Option<Vec<Content>> = self.files.par_iter().enumerate().map(content).collect();
        let (mut sources, mut said) = (SourceMap::default(), Diagnostics::default());
        for (input, content) in self.files.iter().zip(contents?) {
            match input {
                Input::File(file) => file.clone().add(content, &mut sources, &mut said),
                Input::Unread(unread) => unread.clone().add(&mut sources, &mut said),
            }
        }
        Some(sources)
    }

    /// Reads the files side by side, and puts them in their order.
    ///
    /// # Errors
    ///
    /// When a file cannot be read. One that is no text is a diagnostic.
    pub fn read(self, limits: &Limits, diagnostics: &mut Diagnostics) -> Result<SourceMap, Error> {
        Ok(self.read_stamped(limits, diagnostics)?.0)
    }

    /// The same, with a stamp of each source from before it was read, if it has one.
    pub(crate) fn read_stamped(
        self,
        limits: &Limits,
        diagnostics: &mut Diagnostics,
    ) -> Result<(SourceMap, Vec<Option<Stamp>>), Error> {
        let read = |input: &Input| match input {
            Input::File(file) => file.read(limits).map(Some),
            Input::Unread(_) => Ok(None),
        };
        let contents: Vec<Result<_, Error>> = self.files.par_iter().map(read).collect();
        let mut sources = SourceMap::default();
        let mut stamps = Vec::with_capacity(contents.len());
        for (input, content) in self.files.into_iter().zip(contents) {
            let content = content?;
            match (input, content) {
                (Input::File(file), Some((content, stamp))) => {
                    file.add(content, &mut sources, diagnostics);
                    stamps.push(stamp);
                }
                (Input::Unread(unread), _) => {
                    unread.add(&mut sources, diagnostics);
                    stamps.push(None);
                }
                (Input::File(_), None) => {}
            }
        }
        Ok((sources, stamps))
    }
}

/// What a file holds.
enum Content {
    Text(String),
    /// Something that is no UTF-8 from a place on, as it can be shown.
    NoText {
        shown: String,
        at: usize,
    },
    /// What has to be unpacked first.
    Packed,
    /// More than is read.
    TooLarge {
        bytes: u64,
        limit: (&'static str, usize),
    },
}

impl File {
    fn read(&self, limits: &Limits) -> Result<(Content, Option<Stamp>), Error> {
        let error = |error| Error::Read { path: self.file.clone(), error };
        let (name, limit) = match self.kind {
            SourceKind::Payload { .. } | SourceKind::Lock => ("payload-bytes", limits.payload_bytes),
            _ => ("page-bytes", limits.page_bytes),
        };
        let mut file = fs::File::open(&self.file).map_err(error)?;
        let metadata = file.metadata().map_err(error)?;
        let stamp = Stamp::of(&metadata).and_then(Stamp::if_settled);
        if metadata.len() > limit as u64 {
            return Ok((Content::TooLarge { bytes: metadata.len(), limit: (name, limit) }, stamp));
        }
        Ok((Content::of(read_whole(&mut file, metadata.len()).map_err(error)?), stamp))
    }

    fn add(self, content: Content, sources: &mut SourceMap, diagnostics: &mut Diagnostics) {
        match content {
            Content::Text(text) => {
                sources.add(Source { path: self.path, text, kind: self.kind });
            }
            Content::NoText { shown, at } => {
                let id = sources.add(Source { path: self.path, text: shown, kind: self.kind });
                let replaced = Span::new(id, at, at + char::REPLACEMENT_CHARACTER.len_utf8());
                let message = "the file is not UTF-8 from here on";
                let diagnostic = Diagnostic::new(Code::NotUtf8, replaced, message);
                diagnostics.push(diagnostic.help("save the file as UTF-8"));
            }
            Content::Packed => {
                let (code, help) = (Code::NotUtf8, NoText::UNPACK.to_owned());
                let message = NoText::Packed.to_string();
                self.unread(code, message, help).add(sources, diagnostics);
            }
            Content::TooLarge { bytes, limit: (name, limit) } => {
                let message = format!("the file has {bytes} bytes, more than the {limit} that are read");
                self.too_large(message, name).add(sources, diagnostics);
            }
        }
    }

    fn too_large(self, message: String, limit: &str) -> Unread {
        self.unread(Code::TooLarge, message, format!("split it, or read more with `--limit {limit}=NUMBER`"))
    }

    fn unread(self, code: Code, message: String, help: String) -> Unread {
        let is_own = !matches!(self.kind, SourceKind::Payload { is_own: false, .. } | SourceKind::Lock);
        Unread { path: self.path, is_own, code, message, help: Some(help) }
    }
}

impl Content {
    fn of(bytes: Vec<u8>) -> Self {
        match text(bytes) {
            Ok(text) => Self::Text(text),
            Err(NoText::Packed) => Self::Packed,
            Err(NoText::Utf8(error)) => Self::NoText {
                at: error.utf8_error().valid_up_to(),
                shown: String::from_utf8_lossy(error.as_bytes()).into_owned(),
            },
        }
    }
}

impl Unread {
    fn add(self, sources: &mut SourceMap, diagnostics: &mut Diagnostics) {
        let kind = SourceKind::Unread { is_own: self.is_own };
        let id = sources.add(Source { path: self.path, text: String::new(), kind });
        let mut diagnostic = Diagnostic::new(self.code, Span::new(id, 0, 0), self.message);
        diagnostic.help = self.help;
        diagnostics.push(diagnostic);
    }
}

fn passed_over(path: String, why: Passed) -> Unread {
    let help = match why {
        Passed::LinkOutside => Some("put a copy of the page there"),
        Passed::BrokenLink => Some("mend the link or remove it"),
        Passed::Hidden | Passed::LinkToFolder => None,
    };
    let (code, message, help) = (why.code(), why.message().to_owned(), help.map(str::to_owned));
    Unread { path, is_own: true, code, message, help }
}

/// What is said of files that are no pages: one thing for each ending.
fn no_pages(ending: &str, paths: Vec<String>) -> Option<Unread> {
    let what = if ending.is_empty() { "no ending".to_owned() } else { format!("the ending `{ending}`") };
    let more = match paths.len() {
        1 => String::new(),
        2 => ", and so is another file like it".to_owned(),
        count => format!(", and so are {} other files like it", count - 1),
    };
    let message = format!("passed over: a file with {what} is no page{more}");
    let path = paths.into_iter().next()?;
    Some(Unread { path, is_own: true, code: Code::PassedOver, message, help: None })
}
