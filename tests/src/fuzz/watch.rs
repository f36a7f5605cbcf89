//! Ends the process when one execution takes too long.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The longest that an execution may take.
pub const LONGEST: Duration = Duration::from_secs(2);

/// How the process ends that took too long.
pub const HUNG: i32 = 102;

/// What a watchdog and the watched both see: when the present execution began, in milliseconds since the
/// start, and 0 between two of them.
#[derive(Clone)]
pub struct Watch {
    started: Instant,
    began: Arc<AtomicU64>,
}

impl Watch {
    /// Starts the watchdog of this thread.
    pub fn start() -> Self {
        let watch = Self { started: Instant::now(), began: Arc::default() };
        let (seen, processor) = (watch.clone(), Processor::of_this_thread());
        std::thread::spawn(move || seen.guard(&processor));
        watch
    }

    /// An execution begins.
    pub fn begin(&self) {
        self.began.store(self.now(), Ordering::Relaxed);
    }

    /// It has ended.
    pub fn end(&self) {
        self.began.store(0, Ordering::Relaxed);
    }

    fn now(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX).max(1)
    }

    fn guard(&self, processor: &Processor) {
        let mut suspect = (0, 0.0);
        loop {
            std::thread::sleep(Duration::from_millis(100));
            let began = self.began.load(Ordering::Relaxed);
            if began == 0 {
                continue;
            }
            if suspect.0 != began {
                suspect = (began, processor.seconds());
                continue;
            }
            // A machine that is busy with other things is no hang: it is the thread's own time that counts,
            // where the system tells it.
            let busy = processor.seconds() - suspect.1;
            let clock = Duration::from_millis(self.now().saturating_sub(began));
            let hung = if processor.is_known() { busy > LONGEST.as_secs_f64() } else { clock > LONGEST };
            if hung {
                std::process::exit(HUNG);
            }
        }
    }
}

/// The processor time of a thread, as Linux tells it.
struct Processor(Option<PathBuf>);

impl Processor {
    fn of_this_thread() -> Self {
        let own = std::fs::read_link("/proc/thread-self").ok();
        Self(own.map(|own| Path::new("/proc").join(own).join("stat")).filter(|path| path.exists()))
    }

    fn is_known(&self) -> bool {
        self.0.is_some()
    }

    fn seconds(&self) -> f64 {
        const TICKS_A_SECOND: f64 = 100.0;
        let stat = self.0.as_ref().and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default();
        // The second field is a name in parentheses; the fields behind it are counted from the third.
        let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
        let times = fields.split_whitespace().skip(11).take(2).filter_map(|it| it.parse::<f64>().ok());
        times.sum::<f64>() / TICKS_A_SECOND
    }
}
