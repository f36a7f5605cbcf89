//! Takes the arguments of the command, gives an exit code; everything printed is printed from here.

mod amendments;
mod args;
mod explain;
mod output;

use std::error::Error as StdError;
use std::io;
use std::process::ExitCode;

use clap::Parser as _;
use generator::diagnostic::{Code, Severity, Style, render};
use generator::{Options, Outcome, Report, Stage};

use args::{Args, Command, MessageFormat, Run};
use output::Output;

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
    let args = Args::parse();
    let mut output = Output::new(args.color.into());
    let status = execute(&args, &mut output).and_then(|status| {
        output.flush()?;
        Ok(status)
    });
    match status {
        Ok(status) => status.into(),
        Err(error) => {
            // Nothing is left to be done about output that cannot be written.
            let _ = output.error(&chain(&*error)).and_then(|()| output.flush());
            Status::Trouble.into()
        }
    }
}

fn execute(args: &Args, output: &mut Output) -> Result<Status, Box<dyn StdError>> {
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
        Some(Command::Explain { code }) => explain::explain(code.as_deref(), &options, output),
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
    let report = generator::generate(options)?;
    print_diagnostics(args, options, &report, output)?;
    print_outcome(run, &report, output)?;
    if !args.quiet {
        let which = if is_one_of_several { format!("{}: ", options.out.display()) } else { String::new() };
        output.stderr(&format!("{which}{report}"))?;
        for advice in &report.advice {
            output.help(advice)?;
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

fn print_outcome(run: &Run, report: &Report, output: &mut Output) -> io::Result<()> {
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
            let mend = run.command_line(options);
            output.help(&format!("bring it up to date with `{mend}`"))?;
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
