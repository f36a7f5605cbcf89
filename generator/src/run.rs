//! One run of the generator, from the docs folder to the output folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Instant;

use crate::advice;
use crate::compare::{self, Comparison};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::diff::{self, Brief};
use crate::emit::{self, FileTree};
use crate::folder;
use crate::follow_up::follow_up;
use crate::memory::{Last, Memory, Said};
use crate::options::{Error, Mode, Options, check_docs};
use crate::pipeline::{self, Built};
use crate::report::{Outcome, Report};
use crate::source::{SourceKind, SourceMap, Span};
use crate::sync::{self, Changes, Edits};

/// Reads the docs, and brings the output folder up to date or compares it. When the docs have
/// errors, the output folder stays as it is.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-generate");
/// # std::fs::create_dir_all(folder.join("docs"))?;
/// # std::fs::write(folder.join("docs/Pet.md"), "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n")?;
/// use generator::{Options, Outcome, generate};
///
/// let report = generate(&Options::new(folder.join("docs"), folder.join("models")))?;
/// assert!(report.is_success() && matches!(report.outcome, Outcome::Written { .. }));
/// assert_eq!((report.counts.structs, report.counts.fields), (1, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When a folder cannot be read or written, or no page of the docs is a type. What is wrong in a page is in the
/// report.
pub fn generate(options: &Options) -> Result<Report, Error> {
    let started = Instant::now();
    check_docs(&options.docs)?;
    sync::check_folders(&options.docs, &options.out)?;
    for saved in options.emit_graph.iter().chain(&options.emit_schema) {
        sync::check_graph(saved, &options.docs, &options.payloads, &options.out)?;
    }
    let inputs = pipeline::inputs(options)?;
    let mut memory = Memory::of(options, &inputs);
    if let Some((last, sources)) = memory.untouched(&inputs) {
        return Ok(repeat(options, last, sources, started));
    }
    let (texts, stamps) = pipeline::read_inputs(options, inputs)?;
    memory.has_read(&texts.sources, &texts.diagnostics, stamps);
    if let Some(last) = memory.unchanged(&texts.sources) {
        return Ok(repeat(options, last, texts.sources, started));
    }
    let built = pipeline::build(options, texts, &memory)?;
    finish(options, built, memory, started)
}

/// What there is to say where nothing is to be done: what the last run said.
fn repeat(options: &Options, last: Last, sources: SourceMap, started: Instant) -> Report {
    let Last { diagnostics, said, files } = last;
    let diagnostics = diagnostics.into_iter().collect();
    let outcome = Outcome::Written { changes: Changes { unchanged: files, ..Changes::default() } };
    // The files that this is for are others', and may have changed.
    let advice = follow_up(options, &said.needs);
    let hint = on_place(options, &said);
    let Said { counts, rows, package, keys, .. } = said;
    let elapsed = started.elapsed();
    let brief = None;
    Report { sources, diagnostics, counts, rows, outcome, advice, brief, package, keys, hint, elapsed }
}

/// What speaks for another docs folder, as far as that is there now.
fn on_place(options: &Options, said: &Said) -> Option<String> {
    advice::on_place(&options.docs, said.inner_docs.as_deref(), &said.outside)
}

/// What evidence beyond the pages changed: a report in which nothing was written, and whose
/// diagnostics are the amendments alone.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-amendments");
/// # std::fs::create_dir_all(folder.join("docs"))?;
/// # std::fs::write(folder.join("docs/Pet.md"), "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n")?;
/// std::fs::write(folder.join("docs/wire.toml"), "[fields.Pet]\nname = { required = false }\n")?;
/// let report = generator::amendments(&generator::Options::new(folder.join("docs"), "models"))?;
/// let said: Vec<&str> = report.diagnostics.iter().map(|it| it.message.as_str()).collect();
/// assert_eq!(said, ["`name` of `Pet`: documented as required, and may be missing (says `wire.toml`)"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When the docs cannot be read.
pub fn amendments(options: &Options) -> Result<Report, Error> {
    let started = Instant::now();
    check_docs(&options.docs)?;
    let texts = pipeline::texts(options)?;
    let Built { sources, diagnostics, said, places, .. } =
        pipeline::build(options, texts, &Memory::none(options))?;
    let mut amendments = Diagnostics::default();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.code == Code::Amended) {
        amendments.push(diagnostic.clone());
    }
    places.into_iter().for_each(|place| amendments.push(place));
    amendments.sort(&sources);
    let outcome = Outcome::NotWritten;
    let elapsed = started.elapsed();
    let hint = on_place(options, &said);
    let Said { counts, rows, package, keys, .. } = said;
    let (diagnostics, brief, advice) = (amendments, None, Vec::new());
    Ok(Report { sources, diagnostics, counts, rows, outcome, advice, brief, package, keys, hint, elapsed })
}

/// Compares two graphs that [`Options::emit_graph`] saved.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-compare");
/// # std::fs::create_dir_all(folder.join("docs"))?;
/// # std::fs::write(folder.join("docs/Pet.md"), "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n")?;
/// let graph = folder.join("graph.json");
/// let options = generator::Options::new(folder.join("docs"), folder.join("models"));
/// generator::generate(&options.emit_graph(&graph))?;
/// assert!(generator::compare(&graph, &graph)?.unexplained.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When a file cannot be read, or is no saved graph.
pub fn compare(first: &Path, second: &Path) -> Result<Comparison, Error> {
    let (one, other) = (folder::read_file(first)?, folder::read_file(second)?);
    let (first, second) = (first.to_string_lossy(), second.to_string_lossy());
    Ok(compare::compare((&first, &one), (&second, &other))?)
}

/// Does with the finished crate what the options ask for.
fn finish(
    options: &Options,
    mut built: Built,
    memory: Memory<'_>,
    started: Instant,
) -> Result<Report, Error> {
    let outcome = if built.diagnostics.has_errors() {
        Outcome::NotWritten
    } else if built.said.counts.types() == 0 {
        let why = advice::on_no_models(&options.docs, &built.sources);
        return Err(Error::NoModels { docs: options.docs.clone(), pages: built.said.counts.pages, why });
    } else {
        write(options, &mut built)?
    };
    let said = &built.said;
    let advice = if outcome == Outcome::NotWritten { Vec::new() } else { follow_up(options, &said.needs) };
    let hint = on_place(options, said);
    built.diagnostics.sort(&built.sources);
    let Built { sources, diagnostics, said, digests, plans, brief, .. } = built;
    if let Outcome::Written { changes } = &outcome
        && changes.kept().next().is_none()
    {
        memory.keep(digests, &said, &diagnostics, plans);
    }
    let Said { counts, rows, package, keys, .. } = said;
    let elapsed = started.elapsed();
    Ok(Report { sources, diagnostics, counts, rows, outcome, advice, brief, package, keys, hint, elapsed })
}

fn write(options: &Options, built: &mut Built) -> Result<Outcome, Error> {
    let edits = if options.force { Edits::Overwrite } else { Edits::Keep };
    let plan = sync::plan_with(&built.tree, &options.out, edits, &built.intact)?;
    for diagnostic in gone_types(&plan, &built.tree, &built.sources, &built.left_out) {
        built.diagnostics.push(diagnostic);
    }
    built.diagnostics.deny(&options.deny);
    if built.diagnostics.has_errors() {
        return Ok(Outcome::NotWritten);
    }
    built.brief = brief(&plan);
    if options.mode == Mode::Check {
        return Ok(Outcome::Checked { differences: plan.differences(), changes: plan.into_changes() });
    }
    plan.apply()?;
    if let (Some(path), Some(graph)) = (&options.emit_graph, &built.graph) {
        sync::write_file(path, graph)?;
    }
    if let (Some(path), Some(schema)) = (&options.emit_schema, &built.schema) {
        sync::write_file(path, schema)?;
    }
    Ok(Outcome::Written { changes: plan.into_changes() })
}

/// What changes in the types of a crate that is there already.
fn brief(plan: &sync::Plan<'_>) -> Option<Brief> {
    let is_of_types = |text: Option<&str>| text.is_none_or(|text| !emit::is_runtime(text));
    let changed = plan
        .texts()
        .filter(|(path, old, new)| path.ends_with(".rs") && is_of_types(*old) && is_of_types(*new));
    let is_new = plan.changes().unchanged == 0 && plan.texts().all(|(_, old, _)| old.is_none());
    let mut changed = changed.peekable();
    (!is_new && changed.peek().is_some()).then(|| diff::brief(changed))
}

/// Says of pages that are still there, and wanted, that they were types when the crate was last written.
fn gone_types(
    plan: &sync::Plan<'_>,
    tree: &FileTree,
    sources: &SourceMap,
    left_out: &BTreeSet<String>,
) -> Vec<Diagnostic> {
    let first_line = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let gone: BTreeMap<String, &str> = plan.gone().map(|(path, old)| (first_line(old), path)).collect();
    if gone.is_empty() {
        return Vec::new();
    }
    // A type that only has another name now is not gone.
    let still: BTreeSet<String> = tree.0.values().map(|text| first_line(text)).collect();
    let pages = sources
        .iter()
        .filter(|(_, source)| !left_out.contains(&source.path))
        .filter(|(_, source)| matches!(source.kind, SourceKind::Page | SourceKind::Unread { is_own: true }));
    pages
        .filter_map(|(id, source)| {
            let header = first_line(&emit::header_of(&source.path));
            let file = gone.get(&header).filter(|_| !still.contains(&header))?;
            let message =
                format!("this page was a type when the crate was last written (`{file}`), and is none now");
            let help = "look at the page: it may be half saved or damaged";
            Some(Diagnostic::new(Code::GoneType, Span::new(id, 0, 0), message).help(help))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;
    use crate::report::Counts;
    use crate::source::Source;

    fn built(text: &str) -> Built {
        let mut built = Built { graph: Some("{}\n".into()), ..Built::default() };
        built.said.counts = Counts { pages: 1, structs: 1, ..Counts::default() };
        built.tree.0.insert("src/lib.rs".into(), format!("// @generated\n{text}"));
        built
    }

    fn broken() -> Built {
        let mut built = built("broken");
        let id = built.sources.add(Source::page("A.md", "# A\n"));
        built.diagnostics.push(Diagnostic::new(Code::ConfigSyntax, Span::new(id, 2, 3), "no name"));
        built
    }

    fn run(options: &Options, built: Built) -> Result<Report, Error> {
        finish(options, built, Memory::none(options), Instant::now())
    }

    fn written(options: &Options) -> String {
        fs::read_to_string(options.out.join("src/lib.rs")).unwrap()
    }

    fn options(folder: &TempDir) -> Options {
        Options {
            out: folder.path().join("generated"),
            emit_graph: Some(folder.path().join("graph.json")),
            ..Options::default()
        }
    }

    #[test]
    fn writes_the_crate_and_the_graph() {
        let folder = TempDir::new().unwrap();
        let options = options(&folder);
        let report = run(&options, built("1")).unwrap();
        assert!(report.is_success());
        assert_eq!(written(&options), "// @generated\n1");
        assert_eq!(fs::read_to_string(folder.path().join("graph.json")).unwrap(), "{}\n");
    }

    #[test]
    fn errors_in_the_docs_leave_the_old_crate() {
        let folder = TempDir::new().unwrap();
        let options = options(&folder);
        run(&Options { emit_graph: None, ..options.clone() }, built("1")).unwrap();
        let report = run(&options, broken()).unwrap();
        assert!(!report.is_success());
        assert_eq!(written(&options), "// @generated\n1");
        assert!(!folder.path().join("graph.json").exists());
    }

    #[test]
    fn check_writes_nothing() {
        let folder = TempDir::new().unwrap();
        let check = Options { mode: Mode::Check, ..options(&folder) };
        let report = run(&check, built("1")).unwrap();
        assert!(!report.is_success());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        run(&options(&folder), built("1")).unwrap();
        assert!(run(&check, built("1")).unwrap().is_success());
    }

    #[test]
    fn a_kept_file_is_no_success_unless_forced() {
        let folder = TempDir::new().unwrap();
        let options = options(&folder);
        run(&options, built("1")).unwrap();
        fs::write(options.out.join("src/lib.rs"), "mine").unwrap();
        assert!(!run(&options, built("1")).unwrap().is_success());
        assert_eq!(fs::read_to_string(options.out.join("src/lib.rs")).unwrap(), "mine");
        assert!(run(&Options { force: true, ..options.clone() }, built("1")).unwrap().is_success());
        assert_eq!(written(&options), "// @generated\n1");
    }

    #[test]
    fn a_crate_without_types_is_not_written() {
        let folder = TempDir::new().unwrap();
        let options = options(&folder);
        let mut empty = built("");
        empty.said.counts = Counts { pages: 3, skipped: 3, ..Counts::default() };
        assert!(matches!(run(&options, empty), Err(Error::NoModels { pages: 3, .. })));
        assert!(!options.out.exists());
    }
}
