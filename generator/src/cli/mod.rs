//! Takes the arguments of the command, gives an exit code; everything printed is printed from here.

mod amendments;
mod args;
mod bodies;
mod command_line;
mod explain;
mod help;
mod outcome;
mod output;
mod progress;
mod shell;

use std::error::Error as StdError;
use std::io;
use std::process::ExitCode;

use generator::diagnostic::{Code, Style, render};
use generator::{Options, Report, Stage, Version};
use serde_json::json;

use args::{Args, Command, DiffFormat, MessageFormat, Run};
use output::Output;
use progress::Progress;

/// How the command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// What was asked for is done.
    Done,
    /// The crate is not what the docs give.
    Stale,
    /// The arguments make no sense, or the system refused something.
    Trouble,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Done => 0,
            Status::Stale => 1,
            Status::Trouble => 2,
        })
    }
}

/// Runs the command.
pub(crate) fn run() -> ExitCode {
    let args = args::parse();
    let mut output = Output::new(args.color.into());
    let status = execute(&args, &mut output).and_then(|status| {
        output.flush()?;
        Ok(status)
    });
    match status {
        Ok(status) => status.into(),
        Err(error) => {
            let message = chain(&*error);
            let said = match args.message_format {
                MessageFormat::Json => output.stdout(&json!({ "error": message }).to_string()),
                MessageFormat::Human | MessageFormat::Short => output.error(&message),
            };
            // Nothing is left to be done about output that cannot be written.
            let _ = said.and_then(|()| output.flush());
            Status::Trouble.into()
        }
    }
}

fn execute(args: &Args, output: &mut Output) -> Result<Status, Box<dyn StdError>> {
    // These ask nothing of the folder they are called in.
    match &args.command {
        Some(Command::Completions { shell }) => return shell::completions(*shell, output),
        Some(Command::Man { of }) => return shell::man(of.as_deref(), output),
        _ => {}
    }
    let runs = args.runs()?;
    // There is at least one, and only a run that writes is one of several.
    let options = runs.first().map(|run| run.options.clone()).unwrap_or_default();
    match &args.command {
        None => {
            let mut worst = Status::Done;
            for run in &runs {
                if generate(args, run, runs.len() > 1, output)? != Status::Done {
                    worst = Status::Stale;
                }
            }
            Ok(worst)
        }
        Some(Command::Completions { .. } | Command::Man { .. }) => Ok(Status::Done),
        Some(Command::Explain { code }) => explain::explain(code.as_deref(), &options, output),
        Some(Command::Diff { old, new, format, fail_on, current }) => {
            let new = new.as_deref().map_or_else(|| Version::Docs(options.docs.clone()), Version::of);
            let diff = generator::diff(&options, &Version::of(old), &new)?;
            let current = current.or_else(|| generator::current_version(&options.out));
            match format {
                DiffFormat::Text => output.stdout(&format!("{diff}{}", diff.summary(current)))?,
                DiffFormat::Markdown => output.stdout(diff.markdown(current).trim_end())?,
                DiffFormat::Json => output.stdout(&diff.json(current))?,
            }
            let fails = fail_on.is_some_and(|least| diff.rating() >= Some(least.into()));
            Ok(if fails { Status::Stale } else { Status::Done })
        }
        Some(Command::Validate { bodies, page, format }) => {
            bodies::validate(&options, bodies, page.as_deref(), *format, output)
        }
        Some(Command::Learn { bodies, page }) => {
            let mend = runs.first().map(|run| run.command_line(&run.options)).unwrap_or_default();
            bodies::learn(&options, &mend, bodies, page.as_deref(), output)
        }
        Some(Command::Compare { first, second, explain }) => {
            let comparison = generator::compare(first, second)?;
            output.stdout(&if *explain { format!("{comparison:#}") } else { comparison.to_string() })?;
            Ok(if comparison.unexplained.is_empty() { Status::Done } else { Status::Stale })
        }
        Some(Command::Inspect { page, stage: Some(stage) }) => {
            let text = generator::inspect(&options, page, (*stage).into())?;
            output.stdout(text.trim_end())?;
            Ok(Status::Done)
        }
        Some(Command::Inspect { page, stage: None }) => {
            for &stage in Stage::ALL {
                let text = generator::inspect(&options, page, stage)?;
                output.stdout(&format!("=== {} ===\n{}\n", stage.as_str(), text.trim_end()))?;
            }
            Ok(Status::Done)
        }
    }
}

fn generate(
    args: &Args,
    run: &Run,
    is_one_of_several: bool,
    output: &mut Output,
) -> Result<Status, Box<dyn StdError>> {
    let options = &run.options;
    let report = {
        let what = format!("reading `{}` for `{}`", options.docs.display(), options.out.display());
        let _progress = (!args.quiet).then(|| Progress::of(what));
        generator::generate(options)?
    };
    print_diagnostics(args, options, &report, output)?;
    if matches!(args.message_format, MessageFormat::Json) {
        output.stdout(&outcome::object(run, &report).to_string())?;
    } else {
        outcome::print(run, &report, output)?;
        if !args.quiet {
            outcome::sum_up(run, &report, is_one_of_several, args.verbose, output)?;
        }
    }
    Ok(if report.is_success() { Status::Done } else { Status::Stale })
}

fn print_diagnostics(args: &Args, options: &Options, report: &Report, output: &mut Output) -> io::Result<()> {
    let least = args.least_severity();
    let root = options.docs.to_string_lossy();
    for diagnostic in report.diagnostics.iter().filter(|diagnostic| diagnostic.severity() <= least) {
        let render = |style| render(diagnostic, &report.sources, &root, style);
        match args.message_format {
            // These have a section of their own: there are many, and each is a sentence.
            MessageFormat::Human if diagnostic.code == Code::Amended => {}
            MessageFormat::Human => {
                let style = if output.is_coloured() { Style::Coloured } else { Style::Plain };
                output.rendered(&format!("{}\n", render(style)))?;
            }
            MessageFormat::Short => output.stderr(&render(Style::Short))?,
            MessageFormat::Json => output.stdout(&render(Style::Json))?,
        }
    }
    let human = matches!(args.message_format, MessageFormat::Human);
    if let Some(table) = report.lost_rows().filter(|_| human && !args.quiet) {
        output.stderr(&table)?;
    }
    match amendments::list(report, &root).filter(|_| human && args.verbose) {
        Some(list) => output.stderr(&list),
        None => Ok(()),
    }
}

/// An error with what caused it.
fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}
