//! Where the command prints to.

use std::io::{self, BufWriter, Write};

use anstream::{AutoStream, ColorChoice};
use generator::diagnostic::printable;

/// Bold red and bold cyan, as the renderer of diagnostics prints these words.
const ERROR: &str = "\x1b[1m\x1b[91merror\x1b[0m";
const HELP: &str = "\x1b[1m\x1b[96mhelp\x1b[0m";

/// Standard output and standard error. A reader who has gone away (`docs-to-models | head`) is no
/// trouble: the rest is written to nobody. What a terminal would obey in names and texts of others is
/// spelled out.
pub(super) struct Output {
    stdout: BufWriter<Forgiving<io::StdoutLock<'static>>>,
    stderr: BufWriter<Forgiving<AutoStream<io::Stderr>>>,
    coloured: bool,
}

impl Output {
    /// Output in colours, or not. What goes to standard output never has any.
    pub(super) fn new(choice: ColorChoice) -> Self {
        let stderr = AutoStream::new(io::stderr(), choice);
        Self {
            coloured: stderr.current_choice() != ColorChoice::Never,
            stdout: BufWriter::new(Forgiving(io::stdout().lock())),
            stderr: BufWriter::new(Forgiving(stderr)),
        }
    }

    /// Whether standard error shows colours.
    pub(super) fn is_coloured(&self) -> bool {
        self.coloured
    }

    /// Prints what was asked for.
    pub(super) fn stdout(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.stdout, "{}", printable(text))
    }

    /// Prints what there is to say about it.
    pub(super) fn stderr(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.stderr, "{}", printable(text))
    }

    /// Prints a diagnostic, whose renderer has made its texts fit to be printed, in its colours.
    pub(super) fn rendered(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.stderr, "{text}")
    }

    /// Prints what went wrong.
    pub(super) fn error(&mut self, message: &str) -> io::Result<()> {
        writeln!(self.stderr, "{ERROR}: {}", printable(message))
    }

    /// Prints what to do about it.
    pub(super) fn help(&mut self, message: &str) -> io::Result<()> {
        writeln!(self.stderr, "{HELP}: {}", printable(message))
    }

    /// Makes sure that everything arrived.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.stdout.flush()?;
        self.stderr.flush()
    }
}

/// A writer that takes a broken pipe for success.
struct Forgiving<W>(W);

impl<W: Write> Write for Forgiving<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.write(bytes) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(bytes.len()),
            result => result,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self.0.flush() {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            result => result,
        }
    }
}
