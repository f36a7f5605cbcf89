//! Bodies as they travel: in chunks, each with its size before it.

/// The text of all chunks. Nothing, if some size is not that of what follows it, or the last chunk is missing.
pub(super) fn joined(text: &str) -> Option<String> {
    let mut joined = String::new();
    let mut rest = text;
    loop {
        let (line, behind) = rest.split_once("\r\n")?;
        // Behind the size may stand what servers say of the chunk.
        let size = line.split(';').next().unwrap_or_default().trim_end();
        if size.is_empty() || !size.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        match usize::from_str_radix(size, 16).ok()? {
            0 => return Some(joined),
            size => {
                joined.push_str(behind.get(..size)?);
                rest = behind.get(size..)?.strip_prefix("\r\n")?;
            }
        }
    }
}
