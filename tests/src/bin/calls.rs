//! Holds the operations that the generator reads in service pages against what the SDKs' sources say
//! of them: `calls -- SDKS CORPORA [--wrong NUMBER] [SET…]`. Fails below the bars.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use tests::arguments::Arguments;
use tests::calls::{Beside, Measured, Score, measure};
use tests::sets;

/// Sets whose docs name a dozen headers like query parameters, in nearly every operation.
const NEW_PLEX: &[&str] = &["plexpy", "plexcsharp"];

/// How many operations with parameters have every place right, at the least, in percent: of the docs
/// alone (without the sets whose headers must be told), with `gen.lock`, with the questions answered.
const BARS: [f64; 3] = [97.5, 98.0, 99.0];

/// Success bodies of the right type, in percent.
const RESPONSES: f64 = 98.9;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, Box<dyn std::error::Error>> {
    let mut arguments = Arguments::of_process();
    let listed: usize = arguments.option("--wrong")?.map_or(Ok(0), |it| it.parse())?;
    let mut rest = arguments.rest()?.into_iter();
    let (Some(sdks), Some(corpora)) = (rest.next().map(PathBuf::from), rest.next().map(PathBuf::from)) else {
        return Err("name the folder of service pages and the folder of models".into());
    };
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{:<16}{:<20}{:>11}{:>6}{:>8}{:>8}{:>8}{:>8}{:>10}{:>11}{:>9}",
        "set",
        "beside",
        "documented",
        "read",
        "called",
        "places",
        "%",
        "names",
        "responses",
        "questions",
        "unasked"
    )?;
    let mut measured = Vec::new();
    for name in sets::names(&sdks, rest.collect())? {
        let set =
            measure(&sdks.join(&name), &corpora.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        for (beside, score) in Beside::ALL.iter().zip(&set.scores) {
            row(&mut out, &name, beside.name(), set.documented, score)?;
            for wrong in score.wrong.iter().take(listed) {
                writeln!(out, "    {}: {}", wrong.operation, wrong.what)?;
            }
        }
        measured.push((name, set));
    }
    let missed = missed(&measured);
    for (at, beside) in Beside::ALL.iter().enumerate() {
        row(&mut out, "all", beside.name(), documented(&measured), &total(&measured, at, &[]))?;
    }
    row(
        &mut out,
        "but new Plex",
        Beside::ALL[0].name(),
        documented(&measured),
        &total(&measured, 0, NEW_PLEX),
    )?;
    missed.iter().try_for_each(|bar| writeln!(out, "missed: {bar}"))?;
    writeln!(out, "{}", if missed.is_empty() { "every bar is reached" } else { "not every bar is reached" })?;
    Ok(missed.is_empty())
}

fn row(
    out: &mut impl std::io::Write,
    name: &str,
    beside: &str,
    documented: usize,
    it: &Score,
) -> std::io::Result<()> {
    writeln!(
        out,
        "{name:<16}{beside:<20}{documented:>11}{:>6}{:>8}{:>8}{:>8.1}{:>8.1}{:>10.1}{:>11}{:>9}",
        it.read,
        it.with_parameters,
        it.places,
        percent(it.places, it.with_parameters),
        percent(it.names, it.named),
        percent(it.responses, it.answered),
        it.questions,
        it.unasked,
    )
}

fn documented(measured: &[(String, Measured)]) -> usize {
    measured.iter().map(|(_, set)| set.documented).sum()
}

fn total(measured: &[(String, Measured)], at: usize, without: &[&str]) -> Score {
    let mut total = Score::default();
    for (_, set) in measured.iter().filter(|(name, _)| !without.contains(&name.as_str())) {
        total += &set.scores[at];
    }
    total
}

/// The bars that are not reached.
fn missed(measured: &[(String, Measured)]) -> Vec<String> {
    let mut missed = Vec::new();
    for (at, (beside, bar)) in Beside::ALL.iter().zip(BARS).enumerate() {
        let total = total(measured, at, if at == 0 { NEW_PLEX } else { &[] });
        let found = percent(total.places, total.with_parameters);
        if found < bar {
            missed.push(format!("places, {}: {found:.2} %, not {bar:.2} %", beside.name()));
        }
        let found = percent(total.responses, total.answered);
        if found < RESPONSES {
            missed.push(format!("responses, {}: {found:.2} %, not {RESPONSES:.2} %", beside.name()));
        }
    }
    for (name, set) in measured {
        let read = set.scores.first().map_or(0, |score| score.read);
        if !set.completed && read != set.documented {
            missed.push(format!("{name}: {read} operations read of {}", set.documented));
        }
        if set.completed && set.silent != 1 {
            missed.push(format!("{name}: {} notes that operations are not said, not one", set.silent));
        }
        let unasked = set.scores.first().map_or(0, |score| score.unasked);
        if unasked > 0 {
            missed.push(format!("{name}: {unasked} headers go out in the query, and nobody was asked"));
        }
    }
    missed
}

fn percent(part: usize, of: usize) -> f64 {
    // Numbers of operations are far below where floats lose whole numbers.
    if of == 0 { 100.0 } else { part as f64 * 100.0 / of as f64 }
}
