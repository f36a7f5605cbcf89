//! What a run knows of the last one into the same folder, so that it does only what has changed.
//!
//! A crate depends on nothing but what was read (the docs, the settings, the payloads), the options and
//! the generator. Where none of that has changed, and the folder holds what the last run wrote, nothing is
//! to be done but to say what was said then. Where something has, the text of a type's file depends on
//! nothing but the plan of that file: one that is planned as it was is not printed again.
//!
//! `--check` and `--force` ask for the whole work, so neither looks back.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::advice::Outside;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::emit;
use crate::evidence::Keys;
use crate::folder::{Inputs, Stamp};
use crate::follow_up::Needs;
use crate::options::{Mode, Options};
use crate::page::Rows;
use crate::plan::{self, RustModel};
use crate::report::Counts;
use crate::source::{Source, SourceId, SourceKind, SourceMap, Span};
use crate::sync::{self, Intact, Kind, Written};
use crate::text;

/// What is kept of a run.
#[derive(Debug, Serialize, Deserialize)]
struct Run {
    /// The generator.
    program: String,
    /// The options, and the names of what went in.
    listed: String,
    /// What the system said of the files that went in.
    stamps: Stamps,
    /// What was in them.
    inputs: String,
    /// The crate as it was then.
    written: String,
    diagnostics: Vec<Diagnostic>,
    said: Said,
    /// The plans of the files, by their paths.
    plans: BTreeMap<String, String>,
}

impl Run {
    /// The places that something is said of.
    fn spans(&self) -> impl Iterator<Item = Span> {
        self.diagnostics.iter().flat_map(Diagnostic::spans)
    }

    /// Whether all that is said of places is said of some in these sources. A file may have changed while it was looked
    /// at, and what the last run left may be anything.
    fn is_of(&self, sources: &SourceMap) -> bool {
        let is_there = |span: Span| sources.find(span.source)?.text.get(span.range());
        self.spans().all(|span| is_there(span).is_some())
            && self.said.rows.iter().all(|(page, _)| sources.find(*page).is_some())
    }
}

/// What stands for files that nobody has opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Stamps {
    /// The stamps of those that have one.
    settled: String,
    /// What is in the others, by their places in the list.
    others: BTreeMap<usize, String>,
}

/// What the last run said, which another one would say again, and how many files it wrote.
pub(crate) struct Last {
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) said: Said,
    pub(crate) files: usize,
}

/// What there is to say of docs beside the diagnostics, whatever becomes of the crate.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Said {
    pub(crate) counts: Counts,
    /// How many rows each model page has, and how many of them were read.
    pub(crate) rows: Vec<(SourceId, Rows)>,
    /// What the code needs of the crate that it is in.
    pub(crate) needs: Needs,
    /// The name of the crate.
    pub(crate) package: String,
    /// How the keys are spelled, and how that is known.
    pub(crate) keys: Keys,
    /// A folder of docs inside of the one that was read which every type lies below.
    pub(crate) inner_docs: Option<String>,
    /// Where links lead out of the one that was read.
    pub(crate) outside: Vec<Outside>,
}

/// The last run, and what this one has to go by.
pub(crate) struct Memory<'a> {
    options: &'a Options,
    now: Option<Now>,
    last: Option<(Run, Written<'a>)>,
}

struct Now {
    program: String,
    listed: String,
    /// Of each source whether it is a file that is read.
    are_read: Vec<bool>,
    stamps: Vec<Option<Stamp>>,
    /// What was said of files that could not be read.
    said: String,
    /// What stands for each source, once they were read.
    digests: Option<Vec<String>>,
}

impl<'a> Memory<'a> {
    /// No memory, neither of the last run nor of this one.
    pub(crate) fn none(options: &'a Options) -> Self {
        Self { options, now: None, last: None }
    }

    /// What is known of the last run, for one that is going to read these files.
    pub(crate) fn of(options: &'a Options, inputs: &Inputs) -> Self {
        let nothing = Self::none(options);
        if options.mode == Mode::Check {
            return nothing;
        }
        let (program, listed) = rayon::join(sync::program, || listed(options, inputs));
        let Some(program) = program else { return nothing };
        let last = || {
            let run: Run = serde_json::from_str(&sync::recall(&options.out)?).ok()?;
            let written = Written::of(&options.out, kind(options))?;
            (run.program == program && run.written == written.fingerprint()).then_some((run, written))
        };
        let last = if options.force { None } else { last() };
        let are_read = inputs.are_read().collect();
        let now = Now { program, listed, are_read, stamps: Vec::new(), said: String::new(), digests: None };
        Self { options, now: Some(now), last }
    }

    /// What the last run said, and the sources that it said something of, if no file was touched since: none of
    /// those that went in, as far as the system knows, and none of those that were written.
    pub(crate) fn untouched(&mut self, inputs: &Inputs) -> Option<(Last, SourceMap)> {
        let (now, (run, written)) = (self.now.as_ref()?, self.last.as_ref()?);
        if saves(self.options) || run.listed != now.listed {
            return None;
        }
        let others = &run.stamps.others;
        let mut stamps = inputs.stamps();
        for at in others.keys() {
            *stamps.get_mut(*at)? = None;
        }
        if run.stamps.settled != settled(&stamps) {
            return None;
        }
        let shown: BTreeSet<usize> = run.spans().map(|span| span.source.index()).collect();
        let wanted = shown.iter().chain(others.keys()).copied().collect();
        let sources = inputs.sources_with_text(&wanted, &self.options.limits)?;
        let looked_at =
            || sources.iter().enumerate().filter_map(|(at, (_, source))| Some((source, others.get(&at)?)));
        // How large a file is that is too large to be read, only those know who look at it again.
        let is_as_it_was = |(source, digest): (&Source, &String)| {
            !matches!(source.kind, SourceKind::Unread { .. }) && Bytes::default().digest(source) == *digest
        };
        if !looked_at().all(is_as_it_was) || !run.is_of(&sources) {
            return None;
        }
        let files = written.intact()?;
        Some((self.take_last(files)?, sources))
    }

    /// Takes what was read, and what the system said of it before.
    pub(crate) fn has_read(&mut self, sources: &SourceMap, said: &Diagnostics, stamps: Vec<Option<Stamp>>) {
        let Some(now) = &mut self.now else { return };
        now.stamps = stamps;
        now.said = format!("{:?}", said.iter().collect::<Vec<_>>());
        // Where there is nothing to compare them with, they can wait.
        if self.last.is_some() {
            now.digests = Some(digests(sources));
        }
    }

    /// What the last run said, if this one would do the same again.
    pub(crate) fn unchanged(&mut self, sources: &SourceMap) -> Option<Last> {
        let (now, (run, written)) = (self.now.as_ref()?, self.last.as_mut()?);
        let digests = now.digests.as_deref()?;
        let is_same = run.listed == now.listed && run.inputs == now.fingerprint(digests);
        if saves(self.options) || !is_same || !run.is_of(sources) {
            return None;
        }
        let files = written.intact()?;
        // The next run need not open what this one has.
        let stamps = now.stamps_with(digests);
        if run.stamps != stamps {
            run.stamps = stamps;
            remember(self.options, run);
        }
        self.take_last(files)
    }

    fn take_last(&mut self, files: usize) -> Option<Last> {
        let (Run { diagnostics, said, .. }, _) = self.last.take()?;
        Some(Last { diagnostics, said, files })
    }

    /// The text of a type's file, if the last run planned and wrote it so.
    pub(crate) fn text(&self, path: &str, plan: &str) -> Option<String> {
        let (run, written) = self.last.as_ref()?;
        if run.plans.get(path)? == plan { written.text(path) } else { None }
    }

    /// The files whose text was taken from the last run.
    pub(crate) fn taken(&self) -> Intact {
        self.last.as_ref().map(|(_, written)| written.seen()).unwrap_or_default()
    }

    /// What stands for each source, if that is to be kept and was not needed until now.
    pub(crate) fn digests_of(&self, sources: &SourceMap) -> Option<Vec<String>> {
        self.now.as_ref().filter(|now| now.digests.is_none()).map(|_| digests(sources))
    }

    /// What stands for the plan of each type's file, by its path, if anything is to be kept of this run.
    pub(crate) fn plans(&self, model: &RustModel) -> BTreeMap<String, String> {
        self.now.as_ref().map(|_| plans(model)).unwrap_or_default()
    }

    /// Keeps what the next run may want to know of this one.
    pub(crate) fn keep(
        self,
        digests: Option<Vec<String>>,
        said: &Said,
        diagnostics: &Diagnostics,
        plans: BTreeMap<String, String>,
    ) {
        let (Some(now), Some(written)) = (self.now, Written::of(&self.options.out, kind(self.options)))
        else {
            return;
        };
        let Some(digests) = now.digests.as_deref().or(digests.as_deref()) else { return };
        // That a type has gone is said once.
        let lasting = diagnostics.iter().filter(|it| it.code != Code::GoneType);
        let run = Run {
            stamps: now.stamps_with(digests),
            inputs: now.fingerprint(digests),
            program: now.program,
            listed: now.listed,
            written: written.fingerprint(),
            diagnostics: lasting.cloned().collect(),
            said: said.clone(),
            plans,
        };
        remember(self.options, &run);
    }
}

impl Now {
    /// What stands for all that was read, and what was said of it.
    fn fingerprint(&self, digests: &[String]) -> String {
        sync::fingerprint(format!("{}\n{}", self.said, digests.concat()).as_bytes())
    }

    /// What stands for the files, by what the system said of them, and by what is in those that it said too little of.
    fn stamps_with(&self, digests: &[String]) -> Stamps {
        let files = self.are_read.iter().zip(&self.stamps).zip(digests).enumerate();
        let others = files.filter(|(_, ((is_read, stamp), _))| **is_read && stamp.is_none());
        let others = others.map(|(at, (_, digest))| (at, digest.clone())).collect();
        Stamps { settled: settled(&self.stamps), others }
    }
}

/// Whether something besides the crate is to be written.
fn saves(options: &Options) -> bool {
    options.emit_graph.is_some() || options.emit_schema.is_some()
}

fn remember(options: &Options, run: &Run) {
    if let Ok(text) = serde_json::to_string(run) {
        sync::remember(&options.out, &text::json(&text));
    }
}

/// What the options want written.
fn kind(options: &Options) -> Kind {
    if options.module.is_some() { Kind::Module } else { Kind::Crate }
}

/// What stands for the options and for what they find.
fn listed(options: &Options, inputs: &Inputs) -> String {
    // Where the docs lie and what is done with the crate does not change the crate. A new one may have the
    // name of its folder; that of an old one is in its `Cargo.toml`, which is looked at with what was written.
    let folder = std::path::absolute(&options.out).unwrap_or_else(|_| options.out.clone());
    let options = Options {
        docs: PathBuf::new(),
        out: folder.file_name().map(PathBuf::from).unwrap_or_default(),
        mode: Mode::Write,
        force: false,
        emit_graph: None,
        emit_schema: None,
        ..options.clone()
    };
    let inputs = Bytes::default().digest(inputs);
    sync::fingerprint(format!("{options:?}\n{inputs}").as_bytes())
}

/// What stands for each source.
fn digests(sources: &SourceMap) -> Vec<String> {
    let sources: Vec<&Source> = sources.iter().map(|(_, source)| source).collect();
    sources.par_iter().map_init(Bytes::default, |bytes, source| bytes.digest(source)).collect()
}

/// What stands for the stamps of those files that have one.
fn settled(stamps: &[Option<Stamp>]) -> String {
    Bytes::default().digest(&stamps)
}

/// What stands for the plan of each type's file, by its path.
fn plans(model: &RustModel) -> BTreeMap<String, String> {
    let plan = |bytes: &mut Bytes, file: &plan::File| (emit::path_of(model, file), bytes.digest(file));
    model.files.par_iter().map_init(Bytes::default, plan).collect::<Vec<_>>().into_iter().collect()
}

/// All that a value hands to its hasher. The pieces are small and many, and a hash has a price for each.
#[derive(Default)]
struct Bytes(Vec<u8>);

impl Bytes {
    /// What stands for a value: hashes of the standard library are too short to stand for it alone.
    fn digest(&mut self, value: &impl Hash) -> String {
        self.0.clear();
        value.hash(self);
        sync::fingerprint(&self.0)
    }
}

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}
