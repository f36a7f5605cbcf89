//! What the system knows of a file without anybody opening it.

use std::fs::Metadata;
use std::hash::Hash;
use std::time::{Duration, SystemTime};

/// What is another whenever a file's content is: its size, when it was written and when anything of it was changed,
/// and which file it is. Nobody but the system sets the second time, so that putting back the first does not
/// hide what was written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Stamp {
    size: u64,
    written: (i64, i64),
    changed: (i64, i64),
    file: (u64, u64),
}

/// How far apart two changes are at least that have different times, with much to spare: systems that keep parts of a
/// second have ticks of a few milliseconds, others count seconds or every second one.
const TICK: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(3));

impl Stamp {
    /// The stamp of a file; none where the system does not say enough.
    pub(crate) fn of(file: &Metadata) -> Option<Self> {
        let Told { written, changed, file: id } = told(file)?;
        file.is_file().then_some(Self { size: file.len(), written, changed, file: id })
    }

    /// The stamp, unless the file was changed just now: it may be changed once more and look the same.
    pub(super) fn if_settled(self) -> Option<Self> {
        let (seconds, parts) = self.written.max(self.changed);
        let tick = if self.written.1 != 0 || self.changed.1 != 0 { TICK.0 } else { TICK.1 };
        let since = Duration::new(u64::try_from(seconds).ok()?, u32::try_from(parts).ok()?);
        let age = SystemTime::UNIX_EPOCH.checked_add(since)?.elapsed().ok()?;
        (age > tick).then_some(self)
    }
}

/// What the system tells of a file besides its size.
struct Told {
    written: (i64, i64),
    changed: (i64, i64),
    file: (u64, u64),
}

#[cfg(unix)]
fn told(file: &Metadata) -> Option<Told> {
    use std::os::unix::fs::MetadataExt as _;
    let (written, changed) = ((file.mtime(), file.mtime_nsec()), (file.ctime(), file.ctime_nsec()));
    Some(Told { written, changed, file: (file.dev(), file.ino()) })
}

/// Elsewhere there is no time that only the system sets.
#[cfg(not(unix))]
fn told(_: &Metadata) -> Option<Told> {
    None
}
