//! How a run ended, and what to do next: for people the last lines, for programs the last object.

use std::io;

use generator::diagnostic::Severity;
use generator::{Outcome, Report};
use serde_json::{Value, json};

use super::args::Run;
use super::output::Output;

/// Says what is in the way of a success.
pub(super) fn print(run: &Run, report: &Report, output: &mut Output) -> io::Result<()> {
    let options = &run.options;
    match &report.outcome {
        Outcome::NotWritten => {
            let count = report.diagnostics.count(Severity::Error);
            let what = if count == 1 { "is an error".to_owned() } else { format!("are {count} errors") };
            output.error(&format!("there {what}, so nothing was written"))
        }
        Outcome::Checked { changes, differences } if !changes.is_empty() => {
            output.error(&format!("`{}` is not what the docs give", options.out.display()))?;
            output.stderr(differences.to_string().trim_end())?;
            output.help(&format!("bring it up to date with `{}`", mend(run)))?;
            match changes.kept().next() {
                Some(_) => output.help("it keeps files edited by hand, unless `--force` is added"),
                None => Ok(()),
            }
        }
        Outcome::Written { changes } if changes.kept().next().is_some() => {
            for (path, change) in changes.kept() {
                let path = options.out.join(path);
                output.error(&format!("`{}` {}, and was kept", path.display(), change.reason()))?;
            }
            let force = run.command_line(&options.clone().force());
            output.help(&format!("move the files away, or replace them with `{force}`"))
        }
        Outcome::Checked { .. } | Outcome::Written { .. } => Ok(()),
    }
}

/// The last lines: what the run did, what it broke, where the crate is, and what to do with it.
pub(super) fn sum_up(
    run: &Run,
    report: &Report,
    is_one_of_several: bool,
    is_verbose: bool,
    output: &mut Output,
) -> io::Result<()> {
    let options = &run.options;
    let notes = report.diagnostics.count(Severity::Note);
    let hint = if notes > 0 && !is_verbose { "; -v lists the notes" } else { "" };
    let which = if is_one_of_several { format!("{}: ", options.out.display()) } else { String::new() };
    output.stderr(&format!("{which}{report}{hint}"))?;
    if let Some(brief) = report.brief {
        output.stderr(&format!("{brief}; see `{}`", run.sub_command("diff")))?;
    }
    let is_new = matches!(&report.outcome, Outcome::Written { changes }
        if changes.unchanged == 0 && changes.files.values().all(|change| *change == generator::sync::Change::Create)
            && !changes.files.is_empty());
    if is_new {
        let (package, out) = (&report.package, options.out.display());
        if let Some(module) = &options.module {
            output.stderr(&format!("module `{module}` in `{out}`; {}", report.keys))?;
            return advise(report, output);
        }
        output.stderr(&format!("crate `{package}` in `{out}`; {}", report.keys))?;
        let shown = out.to_string().replace('\\', "/");
        output.stderr(&format!("next: add `{package} = {{ path = \"{shown}\" }}` to your dependencies"))?;
    }
    advise(report, output)
}

/// What is left to do in files that are not the generator's, and what speaks for another docs folder.
fn advise(report: &Report, output: &mut Output) -> io::Result<()> {
    for advice in &report.advice {
        output.help(advice)?;
    }
    match &report.hint {
        Some(hint) => output.help(hint),
        None => Ok(()),
    }
}

/// The last object of `--message-format json`, as the guide documents it.
pub(super) fn object(run: &Run, report: &Report) -> Value {
    let options = &run.options;
    let (changes, differences) = match &report.outcome {
        Outcome::NotWritten => (None, None),
        Outcome::Checked { changes, differences } => (Some(changes), Some(differences.to_string())),
        Outcome::Written { changes } => (Some(changes), None),
    };
    let files: Vec<Value> = changes
        .into_iter()
        .flat_map(|changes| &changes.files)
        .map(|(path, change)| json!({ "path": path, "change": change.as_str(), "reason": change.reason() }))
        .collect();
    let counts = report.counts;
    let severity = |severity| report.diagnostics.count(severity);
    json!({ "summary": {
        "success": report.is_success(),
        "checked": matches!(report.outcome, Outcome::Checked { .. }),
        "written": matches!(report.outcome, Outcome::Written { .. }),
        "out": options.out.to_string_lossy(),
        "package": report.package,
        "files": files,
        "unchanged": changes.map(|changes| changes.unchanged),
        "differences": differences.filter(|it| !it.is_empty()),
        "mend": matches!(report.outcome, Outcome::Checked { .. }).then(|| mend(run)),
        "breaks": report.brief.map(|brief| brief.rating().as_str()),
        "brief": report.brief.map(|brief| brief.to_string()),
        "counts": {
            "pages": counts.pages, "skipped": counts.skipped, "structs": counts.structs, "enums": counts.enums,
            "unions": counts.unions, "opaque": counts.opaque, "inline": counts.inline, "fields": counts.fields,
            "values": counts.values, "members": counts.members,
            "operations": counts.operations,
        },
        "errors": severity(Severity::Error),
        "warnings": severity(Severity::Warning),
        "notes": severity(Severity::Note),
        "keys": report.keys.to_string(),
        "hint": report.hint,
        "advice": report.advice,
        "seconds": report.elapsed.as_secs_f64(),
    } })
}

/// The command that brings the crate up to date.
fn mend(run: &Run) -> String {
    run.command_line(&run.options)
}
