//! What other programs cost.

use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::{ResUse, Wait4 as _};

/// What a run cost, its own children included.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// Processor time in seconds.
    pub seconds: f64,
    /// From start to end, in seconds.
    pub wall: f64,
    /// Memory at the peak of the largest single process, in megabytes.
    pub megabytes: f64,
}

/// Runs a command to its end and says what it cost.
///
/// # Errors
///
/// When it cannot be started or fails; the text holds what it wrote to its standard error.
pub fn measure(command: &mut Command) -> Result<Cost, String> {
    // A file, because a pipe would have to be emptied while we wait.
    let mut said = tempfile::tempfile().map_err(|error| error.to_string())?;
    let errors = said.try_clone().map_err(|error| error.to_string())?;
    let started = Instant::now();
    let ResUse { status, rusage } = command
        .stdout(Stdio::null())
        .stderr(errors)
        .spawn()
        .and_then(|mut child| child.wait4())
        .map_err(|error| error.to_string())?;
    let wall = started.elapsed().as_secs_f64();
    if !status.success() {
        return Err(text(&mut said).unwrap_or_else(|error| error.to_string()));
    }
    // Sizes of memory are far below where floats lose whole numbers.
    let megabytes = rusage.maxrss as f64 / 1e6;
    Ok(Cost { seconds: (rusage.utime + rusage.stime).as_secs_f64(), wall, megabytes })
}

fn text(file: &mut File) -> std::io::Result<String> {
    let mut text = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}
