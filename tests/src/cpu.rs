//! The processor time of other programs.

use std::process::{Command, Stdio};
use std::time::Instant;

/// What a run cost, in seconds.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// Processor time where the system tells it, else time on the clock.
    pub seconds: f64,
}

/// Whether [`measure`] gives processor time here.
pub fn is_exact() -> bool {
    children().is_some()
}

/// Runs a command to its end and says what it and its children cost.
///
/// # Errors
///
/// When it cannot be started or fails; the text holds what it wrote to its standard error.
pub fn measure(command: &mut Command) -> Result<Cost, String> {
    let (before, started) = (children(), Instant::now());
    let output = command.stdout(Stdio::null()).output().map_err(|error| error.to_string())?;
    let elapsed = started.elapsed().as_secs_f64();
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let seconds = match (before, children()) {
        (Some(before), Some(after)) => after - before,
        _ => elapsed,
    };
    Ok(Cost { seconds })
}

/// The processor time of all children that have ended, as Linux tells it.
fn children() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is a name in parentheses that may hold blanks; the fields behind it are
    // counted from the third.
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13);
    let (user, system): (f64, f64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    const TICKS_A_SECOND: f64 = 100.0;
    Some((user + system) / TICKS_A_SECOND)
}

/// The middle of some numbers.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}
