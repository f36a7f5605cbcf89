//! What a run knows of the last one into the same folder, so that it does only what has changed.
//!
//! A crate depends on nothing but what was read (the docs, the settings, the payloads), the options and
//! the generator. Where none of that has changed, and the folder holds what the last run wrote, nothing is
//! to be done but to say what was said then. Where something has, the text of a type's file depends on
//! nothing but the plan of that file: one that is planned as it was is not printed again.
//!
//! `--check` and `--force` ask for the whole work, so neither looks back.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::emit;
use crate::evidence::Keys;
use crate::follow_up::Needs;
use crate::options::{Mode, Options};
use crate::page::Rows;
use crate::plan::{self, RustModel};
use crate::report::Counts;
use crate::source::{Source, SourceId, SourceMap};
use crate::sync::{self, Intact, Kind, Written};
use crate::text;

/// What is kept of a run.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Run {
    /// The generator.
    program: String,
    /// What went in.
    inputs: String,
    /// The crate as it was then.
    written: String,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) said: Said,
    /// The plans of the files, by their paths.
    plans: BTreeMap<String, String>,
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
}

/// The last run, and what this one has to go by.
pub(crate) struct Memory<'a> {
    options: &'a Options,
    now: Option<Now>,
    last: Option<(Run, Written<'a>)>,
}

struct Now {
    program: String,
    inputs: String,
}

impl<'a> Memory<'a> {
    /// No memory, neither of the last run nor of this one.
    pub(crate) fn none(options: &'a Options) -> Self {
        Self { options, now: None, last: None }
    }

    /// What is known of the last run, for one that has read these sources and said this of them.
    pub(crate) fn of(options: &'a Options, sources: &SourceMap, said: &Diagnostics) -> Self {
        let nothing = Self::none(options);
        if options.mode == Mode::Check {
            return nothing;
        }
        let (program, inputs) = rayon::join(sync::program, || inputs(options, sources, said));
        let Some(program) = program else { return nothing };
        let last = || {
            let run: Run = serde_json::from_str(&sync::recall(&options.out)?).ok()?;
            let written = Written::of(&options.out, kind(options))?;
            (run.program == program && run.written == written.fingerprint()).then_some((run, written))
        };
        let last = if options.force { None } else { last() };
        Self { options, now: Some(Now { program, inputs }), last }
    }

    /// The last run and how many files it wrote, if this one would do the same again.
    pub(crate) fn unchanged(&mut self) -> Option<(Run, usize)> {
        let now = self.now.as_ref()?;
        let (run, written) = self.last.as_ref()?;
        let saves = self.options.emit_graph.is_some() || self.options.emit_schema.is_some();
        if saves || run.inputs != now.inputs {
            return None;
        }
        let files = written.intact()?;
        self.last.take().map(|(run, _)| (run, files))
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

    /// Whether anything is to be kept of this run.
    pub(crate) fn is_kept(&self) -> bool {
        self.now.is_some()
    }

    /// Keeps what the next run may want to know of this one.
    pub(crate) fn keep(self, said: &Said, diagnostics: &Diagnostics, plans: BTreeMap<String, String>) {
        let (Some(Now { program, inputs }), Some(written)) =
            (self.now, Written::of(&self.options.out, kind(self.options)))
        else {
            return;
        };
        // That a type has gone is said once.
        let lasting = diagnostics.iter().filter(|it| it.code != Code::GoneType);
        let run = Run {
            program,
            inputs,
            written: written.fingerprint(),
            diagnostics: lasting.cloned().collect(),
            said: said.clone(),
            plans,
        };
        if let Ok(text) = serde_json::to_string(&run) {
            sync::remember(&self.options.out, &text::json(&text));
        }
    }
}

/// What the options want written.
fn kind(options: &Options) -> Kind {
    if options.module.is_some() { Kind::Module } else { Kind::Crate }
}

/// What stands for everything that goes in, but for the generator.
fn inputs(options: &Options, sources: &SourceMap, said: &Diagnostics) -> String {
    let sources: Vec<&Source> = sources.iter().map(|(_, source)| source).collect();
    let digests: Vec<String> =
        sources.par_iter().map_init(Bytes::default, |bytes, source| bytes.digest(source)).collect();
    let said: Vec<&Diagnostic> = said.iter().collect();
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
    sync::fingerprint(format!("{options:?}\n{said:?}\n{digests:?}").as_bytes())
}

/// What stands for the plan of each type's file, by its path.
pub(crate) fn plans(model: &RustModel) -> BTreeMap<String, String> {
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
