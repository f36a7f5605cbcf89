//! The line that says that something is under way, on a terminal and when it takes long.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// What takes less is over before anybody has read a line.
const PATIENCE: Duration = Duration::from_millis(500);

/// A line that is there from half a second on until this is dropped. Where standard error is no terminal
/// there is none.
pub(super) struct Progress {
    done: Option<Sender<()>>,
    waiting: Option<JoinHandle<()>>,
}

impl Progress {
    /// Shows what is done.
    pub(super) fn of(what: String) -> Self {
        let (done, is_done) = mpsc::channel::<()>();
        let waiting = std::thread::spawn(move || {
            if is_done.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            let style = ProgressStyle::with_template("{spinner} {msg} ({elapsed})");
            let bar = ProgressBar::new_spinner().with_message(what);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.enable_steady_tick(Duration::from_millis(100));
            // Whatever comes, it is over.
            let _ = is_done.recv();
            bar.finish_and_clear();
        });
        Self { done: Some(done), waiting: Some(waiting) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(waiting) = self.waiting.take() {
            // A line that could not be drawn is no trouble.
            let _ = waiting.join();
        }
    }
}
